/**
 * What a pull request gives to somebody that is written in no file: policies of AWS, or of others, by their ARN.
 *
 * No policy was changed, and somebody can do more than before. What such a policy grants
 * is not read, so it is told with its place; whom the base gave it to already, silently.
 */
import { outcomesOf } from '../edits/outcomes.js';
import type { Outcome } from '../edits/proposal.js';
import { givenIn } from '../sources/index.js';
import type { GivenPolicy } from '../sources/source.js';
import type { SourceFile } from '../text/file.js';
import { linesOf } from '../text/line.js';
import { message, words, type Message } from '../text/message.js';
import type { ChangedFile, Context } from './review-file.js';

/** A note on each policy that the files give to somebody who did not have it at the base. */
export function givenOutcomes(
  changed: readonly ChangedFile[],
  deleted: readonly SourceFile[],
  contextOf: (path: string) => Context,
): readonly Outcome[] {
  const before = new Set(
    [...changed, ...deleted].flatMap((file) => {
      const path = 'previousPath' in file ? (file.previousPath ?? file.path) : file.path;
      return givenIn(path, contextOf(file.path).base).flatMap(keysOf);
    }),
  );
  return changed.flatMap((file) => {
    const given = givenIn(file.path, contextOf(file.path).head).filter((each) =>
      keysOf(each).some((key) => !before.has(key)),
    );
    const outcome = outcomesOf(linesOf(file.text));
    return given.map((each) => outcome('note', each.at, each.at.range, { why: whyGiven(each) }));
  });
}

/** How many of them there are, in words; nothing where there are none. */
export function countGiven(given: number): readonly Message[] {
  if (given === 0) return [];
  return [
    message`${given} ${words(given === 1 ? 'policy that is' : 'policies that are')} written elsewhere ${words(given === 1 ? 'is' : 'are')} given to somebody, and ${words(given === 1 ? 'was' : 'were')} not checked`,
  ];
}

function keysOf({ policy, holders }: GivenPolicy): readonly string[] {
  return holders.map((holder) => JSON.stringify([policy, holder]));
}

function whyGiven({ policy, isOfAws }: GivenPolicy): Message {
  return isOfAws
    ? message`it gives ${policy}, a policy of AWS, to somebody who did not have it: what that grants is not checked; a policy of your own with the actions that are needed grants less`
    : message`it gives ${policy}, which is written in none of these files, to somebody who did not have it: what that grants is not checked`;
}
