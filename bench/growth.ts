/**
 * How the time for one file grows with what stands in it: `npm run bench`.
 *
 * Every statement loses one action, grants on a bucket of its own and was there
 * before, so edits, proofs and the comparison with the base all have their most to
 * do. `exponent` is the slope between the first and the last size on a log-log
 * scale: 1 is linear, n log n is about 1.15 here, 2 is quadratic.
 */
import { performance } from 'node:perf_hooks';
import type { FileReview } from '../src/review/review-file.js';
import { lineNumber, linesOf } from '../src/text/line.js';
import { reviewed, wholeOf } from './reviewed.js';

const sizes = (process.env['SIZES'] ?? '100,300,1000,3000').split(',').map(Number);
const rounds = Number(process.env['ROUNDS'] ?? 3);

type Shape = (statements: number) => { readonly path: string; readonly text: string };

const json: Shape = (count) => ({ path: 'policy.json', text: documentOf(count, statementOf) });

/** Every second statement goes as a whole. */
const whole: Shape = (count) => ({
  path: 'policy.json',
  text: documentOf(count, (index) => (index % 2 === 0 ? statementOf(index) : only('"s3:DeleteObject"', index))),
});

/** No statement tells itself from another by its resources. */
const alike: Shape = (count) => ({
  path: 'policy.json',
  text: documentOf(count, (index) => statementOf(index).replace(/arn:[^"]*/, '*')),
});

const terraform: Shape = (count) => ({
  path: 'main.tf',
  text: `data "aws_iam_policy_document" "all" {\n${Array.from({ length: count }, (_, index) => `  statement {\n    actions = [\n      "s3:GetObject",\n      "s3:DeleteObject",\n      "ssm:Get*",\n    ]\n    resources = ["arn:aws:s3:::bucket-${index}/*"]\n  }\n`).join('\n')}}\n`,
});

/** One list of which every second item goes, in as many hunks. */
const list: Shape = (count) => ({
  path: 'policy.json',
  text: documentOf(1, () =>
    only(
      Array.from({ length: count }, (_, index) => `"${index % 2 === 0 ? 's3' : 'sqs'}:Do${index}"`).join(',\n        '),
      0,
    ),
  ),
});

function documentOf(count: number, statement: (index: number) => string): string {
  const statements = Array.from({ length: count }, (_, index) => statement(index));
  return `{\n  "Version": "2012-10-17",\n  "Statement": [\n${statements.join(',\n')}\n  ]\n}\n`;
}

function statementOf(index: number): string {
  return only('"s3:GetObject",\n        "s3:DeleteObject",\n        "ssm:Get*"', index);
}

function only(actions: string, index: number): string {
  return `    {\n      "Effect": "Allow",\n      "Action": [\n        ${actions}\n      ],\n      "Resource": "arn:aws:s3:::bucket-${index}/*"\n    }`;
}

type Diff = 'whole' | 'pieces' | 'none';

function reviewOf(shape: Shape, count: number, diff: Diff): FileReview {
  const file = shape(count);
  const lines = linesOf(file.text).count;
  const hunks = {
    whole: wholeOf(file.text),
    // Three lines of every four, so that a list has a hunk for every second item of it that goes.
    pieces: Array.from({ length: Math.floor(lines / 4) }, (_, index) => ({
      first: lineNumber(4 * index + 1),
      last: lineNumber(4 * index + 3),
      added: [lineNumber(4 * index + 1)],
    })),
    none: [],
  }[diff];
  return reviewed(file, hunks);
}

function best(shape: Shape, count: number, diff: Diff): { readonly ms: number; readonly review: FileReview } {
  let [ms, review] = [Number.POSITIVE_INFINITY, reviewOf(shape, Math.min(count, 10), diff)];
  for (let round = 0; round < rounds; round++) {
    const before = performance.now();
    review = reviewOf(shape, count, diff);
    ms = Math.min(ms, performance.now() - before);
  }
  return { ms, review };
}

const { ms, review } = best(json, 720, 'whole');
console.log(`${review.suggestions.length} suggestions in one file: ${ms.toFixed(0)} ms`);
for (const [name, shape, diff] of [
  ['JSON, a change in each statement', json, 'whole'],
  ['JSON, every second statement removed', whole, 'whole'],
  ['JSON, all on the same resource', alike, 'whole'],
  ['JSON, changed outside the diff', json, 'none'],
  ['one list, hunks all over it', list, 'pieces'],
  ['Terraform, a change in each statement', terraform, 'whole'],
] as const) {
  const figures = sizes.map((count) => best(shape, count, diff));
  const [first = 1, last = 1] = [figures[0]?.ms, figures.at(-1)?.ms];
  const exponent = Math.log(last / first) / Math.log((sizes.at(-1) ?? 1) / (sizes[0] ?? 1));
  const told = figures.map((each, index) => `${sizes[index] ?? 0}: ${each.ms.toFixed(0)} ms`).join(', ');
  const largest = figures.at(-1)?.review;
  console.log(
    `  ${name}: ${told}; exponent ${exponent.toFixed(2)}; ${largest?.suggestions.length ?? 0} suggestions, ${largest?.outside.length ?? 0} outside`,
  );
}
