/** Answers questions beside the page. The engine and its catalogue are loaded with the first of them. */
import type { Answer, Question } from './answer.js';

interface Asked {
  readonly id: number;
  readonly question: Question;
}

self.addEventListener('message', ({ data }: MessageEvent<Asked>) => {
  void reply(data);
});

async function reply({ id, question }: Asked): Promise<void> {
  const { answer } = await import('./answer.js');
  // Loading is over: from here on the time counts.
  self.postMessage({ id, began: true });
  const start = performance.now();
  const given: Answer = answer(question);
  self.postMessage({ id, answer: given, milliseconds: performance.now() - start });
}
