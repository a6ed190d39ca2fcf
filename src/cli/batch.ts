/**
 * `refine --batch`: JSON Lines in, JSON Lines out, in order, one at a time.
 *
 *   {"id": 1, "policy": {…}, "unused": [{"serviceNamespace": "s3", "actions": ["GetBucketAcl"]}]}
 *   {"id": 1, "policy": {…}, "removed": ["s3:GetBucketAcl"], "notes": []}
 *
 * `policy` is null when nothing is left of it. A line that cannot be read gives a
 * line with `error` and without `policy`, and the exit code 2 in the end.
 */
import { reasonOf } from '../errors.js';
import type { Catalogue } from '../policy/catalogue.js';
import { duplicateKey } from '../syntax/node.js';
import { parseJson } from '../syntax/json/parse-json.js';
import { message, plain } from '../text/message.js';
import { refineValue, unchanged } from './refine-value.js';
import { keysIn, scanLine } from './scan-line.js';

/** The answer to one line. */
interface BatchLine {
  readonly output: string;
  readonly failed: boolean;
}

/** The answers to lines, in their order, and how many of those could not be read. */
interface BatchBlock {
  readonly output: string;
  readonly failures: number;
}

/** The answers to a text of whole lines, of which the first is line `first`. */
export function refineBlock(text: string, first: number, catalogue: Catalogue): BatchBlock {
  let output = '';
  let failures = 0;
  for (const [index, line] of text.split('\n').entries()) {
    const answer = refineLine(line.endsWith('\r') ? line.slice(0, -1) : line, first + index, catalogue);
    if (answer === undefined) continue;
    output += `${answer.output}\n`;
    if (answer.failed) failures++;
  }
  return { output, failures };
}

/** The answer to one line; nothing for a blank one. `number` is the line's, from 1. */
export function refineLine(line: string, number: number, catalogue: Catalogue): BatchLine | undefined {
  if (line.trim() === '') return undefined;
  const { isTooDeep, keys } = scanLine(line);
  if (isTooDeep) return failure(null, `line ${number} is nested too deep to be read`);
  let job: unknown;
  try {
    job = JSON.parse(line.startsWith('\uFEFF') ? line.slice(1) : line);
  } catch (cause) {
    return failure(null, `line ${number} is not JSON: ${reasonOf(cause)}`);
  }
  if (typeof job !== 'object' || job === null || !('policy' in job) || !('unused' in job)) {
    return failure(null, `line ${number}: expected {"id", "policy", "unused"}`);
  }
  const id = 'id' in job ? job.id : null;
  const twice = keysIn(job) === keys ? undefined : keyTwice(line);
  const { text, removed, notes } =
    twice === undefined ? refineValue(job.policy, job.unused, catalogue) : unchanged(job.policy, [twice]);
  const output = `{"id":${JSON.stringify(id)},"policy":${text},"removed":${JSON.stringify(removed)},"notes":${JSON.stringify(notes)}}`;
  return { output, failed: false };
}

function keyTwice(line: string): string | undefined {
  const parsed = parseJson(line);
  const found = parsed.kind === 'tree' ? duplicateKey(parsed.root) : undefined;
  return found === undefined
    ? undefined
    : plain(message`the key ${found.key} appears twice in one object; nothing was changed`);
}

function failure(id: unknown, error: string): BatchLine {
  return { output: JSON.stringify({ id, error }), failed: true };
}
