/**
 * Asks the worker, one question at a time, and ends it where an answer takes too long.
 *
 * Only the newest question counts: one that is asked while another is open takes the place of those that wait.
 */
import type { Answer, Question } from './answer.js';

/** An answer, or why there is none. */
export type Reply =
  | { readonly kind: 'answer'; readonly answer: Answer; readonly milliseconds: number }
  /** It took too long and was stopped. */
  | { readonly kind: 'stopped' }
  /** The engine could not be loaded. */
  | { readonly kind: 'not-loaded' };

/** How long an answer may take, in milliseconds. */
export const mostMilliseconds = 8_000;

type Message =
  | { readonly id: number; readonly began: true }
  | { readonly id: number; readonly answer: Answer; readonly milliseconds: number };

interface Open {
  readonly question: Question;
  readonly reply: (reply: Reply) => void;
}

/** A worker and what it was asked. */
export class Session {
  readonly #start: () => Worker;
  #worker: Worker | undefined;
  #open: Open | undefined;
  #next: Open | undefined;
  #clock: ReturnType<typeof setTimeout> | undefined;
  #id = 0;

  constructor(start: () => Worker) {
    this.#start = start;
  }

  /** Calls `reply` once, unless a newer question takes this one's place. */
  ask(question: Question, reply: Open['reply']): void {
    this.#next = { question, reply };
    if (this.#open === undefined) this.#ask();
  }

  /** Ends the worker. */
  close(): void {
    clearTimeout(this.#clock);
    this.#worker?.terminate();
    this.#worker = undefined;
    this.#open = undefined;
    this.#next = undefined;
  }

  #ask(): void {
    const open = this.#next;
    if (open === undefined) return;
    this.#open = open;
    this.#next = undefined;
    this.#id += 1;
    this.#worker ??= this.#started();
    this.#worker.postMessage({ id: this.#id, question: open.question });
  }

  #started(): Worker {
    const worker = this.#start();
    worker.addEventListener('message', ({ data }: MessageEvent<Message>) => {
      if (data.id !== this.#id) return;
      if ('answer' in data) this.#done({ kind: 'answer', answer: data.answer, milliseconds: data.milliseconds });
      else
        this.#clock = setTimeout(() => {
          this.#broken({ kind: 'stopped' });
        }, mostMilliseconds);
    });
    worker.addEventListener('error', (event) => {
      event.preventDefault();
      this.#broken({ kind: 'not-loaded' });
    });
    return worker;
  }

  /** Nothing more comes from this worker; the next question gets another one. */
  #broken(reply: Reply): void {
    this.#worker?.terminate();
    this.#worker = undefined;
    this.#done(reply);
  }

  #done(reply: Reply): void {
    clearTimeout(this.#clock);
    const open = this.#open;
    this.#open = undefined;
    // What was asked meanwhile makes this answer an old one.
    if (this.#next === undefined) open?.reply(reply);
    this.#ask();
  }
}
