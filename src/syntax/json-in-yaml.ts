/**
 * JSON inside the strings of a YAML text: `PolicyDocument: !Sub | …`.
 *
 *   !Sub '{"Resource": "${Bucket.Arn}/*"}'      `${…}` is a hole, `${!X}` the text `${X}`
 *
 * The tree has the ranges of the file, so its lists are edited as those of JSON are.
 */
import { parseRuns, type Unplaced } from './embedded-json.js';
import type { Node, Parsed, StringNode } from './node.js';
import { stringRuns, type StringRun } from './yaml/string-runs.js';
import { words } from '../text/message.js';

/** The JSON document in the string `node` of `text`; `${…}` are holes where `!Sub` stands before it. */
export function parseJsonInYaml(text: string, node: StringNode, holes: 'sub' | 'none'): Parsed {
  const runs = stringRuns(text, node);
  if (runs === undefined)
    return { kind: 'unreadable', at: node.range, why: words('where the characters of this text stand is not known') };
  const pieces = holes === 'sub' ? substituted(runs, node.value) : runs.map(asText);
  return parseRuns(pieces, node.quote === '"' ? '\\"' : '"');
}

function asText({ value, start, end }: StringRun): Unplaced {
  return { value, start, end, kind: 'text' };
}

/** The runs with a hole for each `${…}`. */
function substituted(runs: readonly StringRun[], decoded: string): readonly Unplaced[] {
  const pieces: Unplaced[] = [];
  const cutter = cutterOf(runs);
  for (const match of decoded.matchAll(/\$\{([^{}]*)\}/g)) {
    const name = match[1]?.trim() ?? '';
    pieces.push(...cutter(match.index).map(asText));
    const whole = cutter(match.index + match[0].length);
    const [start, end] = [whole[0]?.start ?? 0, whole.at(-1)?.end ?? 0];
    if (name.startsWith('!')) pieces.push({ value: `\${${name.slice(1)}}`, start, end, kind: 'text' });
    else pieces.push({ value: match[0], start, end, kind: 'hole', node: named(name, start, end) });
  }
  return [...pieces, ...cutter(decoded.length).map(asText)];
}

function named(name: string, start: number, end: number): Node {
  const range = { start: start + 2, end: end - 1 };
  return { kind: 'opaque', range, expression: { kind: 'traversal', path: name.split('.'), indexes: [] } };
}

/** Takes the runs up to an offset of the decoded text, each time from where it stopped. */
function cutterOf(runs: readonly StringRun[]): (until: number) => readonly StringRun[] {
  let [index, at, used] = [0, 0, 0];
  return (until) => {
    const taken: StringRun[] = [];
    for (let run = runs[index]; run !== undefined && at < until; run = runs[index]) {
      const length = Math.min(run.value.length - used, until - at);
      const isVerbatim = run.end - run.start === run.value.length;
      taken.push({
        value: run.value.slice(used, used + length),
        start: isVerbatim ? run.start + used : run.start,
        end: isVerbatim ? run.start + used + length : run.end,
      });
      [at, used] = [at + length, used + length];
      if (used === run.value.length) [index, used] = [index + 1, 0];
    }
    return taken;
  };
}
