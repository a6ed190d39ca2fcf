/**
 * What is told where there is nothing to look at: a summary of one sentence, and a verdict that is no pass.
 */
import { message, words, type Message } from '../text/message.js';
import { markdown } from './words/markdown.js';
import type { Effect } from './publisher.js';

/** The effects of a run that looked at nothing; the job does not fail. */
export function nothingEffects(why: Message): readonly Effect[] {
  const told = message`nothing was checked: ${why}`;
  return [
    { kind: 'write-summary', markdown: `## IAM least privilege: ⚠️ incomplete\n\n${markdown(told)}\n` },
    { kind: 'set-output', name: 'verdict', value: 'incomplete' },
    { kind: 'set-output', name: 'suggestions', value: '0' },
    { kind: 'set-output', name: 'unused-actions', value: '0' },
    { kind: 'set-output', name: 'policies', value: '0' },
    { kind: 'conclude', fails: false, message: message`verdict ${words('incomplete')}: ${told}` },
  ];
}
