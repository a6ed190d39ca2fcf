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
import { nestedTooDeep, parseJson } from '../syntax/json/parse-json.js';
import { message, plain } from '../text/message.js';
import { swallowedKeys } from './duplicate-keys.js';
import { refineValue } from './refine-value.js';

/** The answer to one line. */
interface BatchLine {
  readonly output: string;
  readonly failed: boolean;
}

/** The answer to one line; nothing for a blank one. `number` is the line's, from 1. */
export function refineLine(line: string, number: number, catalogue: Catalogue): BatchLine | undefined {
  if (line.trim() === '') return undefined;
  if (nestedTooDeep(line) !== undefined) return failure(null, `line ${number} is nested too deep to be read`);
  let job: unknown;
  try {
    job = JSON.parse(line.replace(/^\uFEFF/, ''));
  } catch (cause) {
    return failure(null, `line ${number} is not JSON: ${reasonOf(cause)}`);
  }
  if (typeof job !== 'object' || job === null || !('policy' in job) || !('unused' in job)) {
    return failure(null, `line ${number}: expected {"id", "policy", "unused"}`);
  }
  const id = 'id' in job ? job.id : null;
  const twice = swallowedKeys(line, job) ? keyTwice(line) : undefined;
  const refined =
    twice === undefined
      ? refineValue(job.policy, job.unused, catalogue)
      : { policy: job.policy, removed: [], notes: [twice] };
  return { output: JSON.stringify({ id, ...refined }), failed: false };
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
