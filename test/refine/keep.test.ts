import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { runs } from '../support/runs.js';
import { bundledCatalogue } from '../../src/policy/catalogue.js';
import type { Policy } from '../../src/policy/model.js';
import { readFindings } from '../../src/findings/index.js';
import { keepComments } from '../../src/refine/keep-comment.js';
import { isActive, keepReason, withoutKept, type KeepEntry } from '../../src/refine/keep.js';
import { refine } from '../../src/refine/refine.js';
import { intersection, unusedBy, type Unused } from '../../src/refine/unused.js';
import { discover } from '../../src/sources/index.js';
import { plain } from '../../src/text/message.js';
import { drawnPolicy, drawnUnused, written } from '../support/random-policy.js';

const entry = (action: string, more: Partial<KeepEntry> = {}): KeepEntry => ({
  action,
  reason: 'why',
  owner: undefined,
  until: undefined,
  principals: [],
  paths: [],
  ...more,
});

describe('a keep entry', () => {
  it('counts up to its last day', () => {
    expect(isActive(entry('s3:*', { until: '2026-11-24' }), '2026-11-24')).toBe(true);
    expect(isActive(entry('s3:*', { until: '2026-11-23' }), '2026-11-24')).toBe(false);
    expect(plain(keepReason(entry('s3:Delete*', { until: '2027-01-31', owner: 'me' })))).toBe(
      '`s3:Delete*` stays until 2027-01-31 by the keep list: `why`, says `me`',
    );
  });

  it.each<[name: string, path: string, text: string, kept: readonly Partial<KeepEntry>[]]>([
    [
      'behind an action in HCL',
      'p.tf',
      encoded('"s3:Get*", # keep s3:DeleteObject until 2027-01-31: quarterly purge'),
      [{ action: 's3:DeleteObject', until: '2027-01-31', reason: 'quarterly purge' }],
    ],
    [
      'above an action, with slashes',
      'p.json',
      document('\n// keep sqs:*: drained by hand\n"s3:Get*"'),
      [{ action: 'sqs:*', until: undefined, reason: 'drained by hand' }],
    ],
    [
      'in a block',
      'p.json',
      document('/* keep iam:Get?: audits */ "s3:Get*"'),
      [{ action: 'iam:Get?', reason: 'audits' }],
    ],
    [
      'one line of a block of several',
      'p.tf',
      encoded('/* for the purge:\n // keep s3:D*: yearly\n*/ "s3:Get*"'),
      [{ action: 's3:D*', reason: 'yearly' }],
    ],
    [
      'before a carriage return',
      'p.tf',
      encoded('"s3:Get*", # keep s3:D*: yearly').replaceAll('\n', '\r\n'),
      [{ action: 's3:D*', reason: 'yearly' }],
    ],
    [
      'before a carriage return, in JSON after a byte-order mark',
      'p.json',
      `\uFEFF${document('\r\n"s3:Get*" // keep s3:D*: yearly\r\n')}`,
      [{ action: 's3:D*', reason: 'yearly' }],
    ],
    [
      'in the document of a data block, each once',
      'p.tf',
      `data "aws_iam_policy_document" "a" {
        statement {
          resources = ["*"] # keep s3:D*: yearly
          actions   = ["s3:Get*" /* keep s3:P*: daily */]
        }
      }`,
      [
        { action: 's3:D*', reason: 'yearly' },
        { action: 's3:P*', reason: 'daily' },
      ],
    ],
    [
      'behind a key of HCL that is read twice',
      'p.tf',
      encoded('"s3:Get*"', 'Sid /* keep s3:D*: yearly */ = "x"'),
      [{ action: 's3:D*', reason: 'yearly' }],
    ],
    [
      'inside of a hole',
      'p.tf',
      encoded('"s3:Get*"', '"Sid" = "${var.x /* keep s3:D*: yearly */}"'),
      [{ action: 's3:D*', reason: 'yearly' }],
    ],
    [
      'in a template of JSON',
      'p.json.tftpl',
      document('"s3:Get*" // keep s3:D*: yearly\n', '"Resource": "${arn}",'),
      [{ action: 's3:D*', reason: 'yearly' }],
    ],
    [
      'with a hash in a string of JSON',
      'p.json',
      document('"s3:Get*"', '"Sid": "x # keep s3:PutObject: because",'),
      [],
    ],
    [
      'with slashes in a string of JSON',
      'p.json',
      document('"s3:Get*"', '"Sid": "x // keep s3:PutObject: because",'),
      [],
    ],
    ['in a string after an escaped quote', 'p.json', document('"s3:Get*"', '"Sid": "\\" // keep s3:P*: b",'), []],
    ['in a string of HCL', 'p.tf', encoded('"s3:Get*"', 'Sid = "x # keep s3:PutObject: because"'), []],
    ['in a string with holes', 'p.tf', encoded('"s3:Get*"', 'Sid = "${var.x} # keep s3:PutObject: because"'), []],
    ['in a string inside of a hole', 'p.tf', encoded('"s3:Get*"', 'Sid = "${f("/* keep s3:P*: b */")}"'), []],
    ['in a heredoc', 'p.tf', encoded('"s3:Get*"', 'Sid = <<-EOT\n  # keep s3:PutObject: because\n  EOT'), []],
    ['in a document in a heredoc', 'p.tf', heredoc('"s3:Get*" // keep s3:P*: because\n'), []],
    [
      'in a hole of a template of JSON',
      'p.json.tftpl',
      document('"s3:Get*"', '"Resource": "${f("// keep s3:P*: b")}",'),
      [],
    ],
    [
      'in a block with stars',
      'p.tf',
      encoded('/*\n * keep s3:D*: yearly\n * keep s3:P*: daily\n */ "s3:Get*"'),
      [
        { action: 's3:D*', reason: 'yearly' },
        { action: 's3:P*', reason: 'daily' },
      ],
    ],
    ['behind another remark', 'p.tf', encoded('"s3:Get*", # ours # keep s3:D*: yearly'), [{ action: 's3:D*' }]],
    ['without a reason', 'p.tf', encoded('"s3:Get*", # keep s3:DeleteObject'), []],
    ['with an empty reason', 'p.tf', encoded('"s3:Get*", # keep s3:DeleteObject:'), []],
    ['with other words', 'p.tf', encoded('"s3:Get*", # we keep s3:DeleteObject: no'), []],
    ['outside of the policy', 'p.json', `${document('"s3:Get*"')} // keep s3:DeleteObject: no`, []],
  ])('may be a comment: %s', (_, path, text, kept) => {
    const [found, ...others] = discover([{ path, text }]);
    if (found?.kind !== 'policy') throw new Error(`no policy in ${text}`);
    expect(others).toEqual([]);
    expect(keepComments(found.policy, text)).toEqual(kept.map((each) => expect.objectContaining(each) as KeepEntry));
  });

  it('is no comment in a file that does not parse', () => {
    const text = document('"s3:Get*" // keep s3:D*: yearly\n');
    const [found] = discover([{ path: 'p.json', text }]);
    if (found?.kind !== 'policy') throw new Error('no policy');
    expect(keepComments(found.policy, text)).toHaveLength(1);
    expect(keepComments(found.policy, `${text}}`)).toEqual([]);
  });
});

/** A policy in JSON whose actions are written as `actions`. */
function document(actions: string, before = ''): string {
  return `{ "Version": "2012-10-17", "Statement": [{ "Effect": "Allow", ${before} "Action": [${actions}] }] }`;
}

/** The same in HCL. */
function encoded(actions: string, before = ''): string {
  return `resource "aws_iam_policy" "a" {\n  policy = jsonencode({\n    Statement = [{\n      Effect = "Allow"\n      ${before}\n      Action = [\n        ${actions}\n      ]\n    }]\n  })\n}\n`;
}

/** JSON in a heredoc. */
function heredoc(actions: string): string {
  return `resource "aws_iam_policy" "a" {\n  policy = <<-EOF\n${document(actions)}\nEOF\n}\n`;
}

const unusedOf = (list: readonly unknown[]): Unused =>
  unusedBy(readFindings({ path: 'f.json', text: JSON.stringify(list) }).findings);

function removedFrom(policy: Policy, unused: Unused): readonly string[] {
  return refine(policy, unused, bundledCatalogue).changes.flatMap(({ statement, decisions }) =>
    decisions.flatMap(({ dropped }) => dropped.map((name) => `${statement.index} ${name.toLowerCase()}`)),
  );
}

/** A service that is unused as a whole stands for the actions the catalogue knows. */
function isKnown(removed: string): boolean {
  const [, service = '', name = ''] = /^\d+ ([^:]+):(.*)$/.exec(removed) ?? [];
  return bundledCatalogue.actionsOf(service).some((each) => each.toLowerCase() === name);
}

function policyIn(text: string): Policy {
  const [found] = discover([{ path: 'p.json', text }]);
  if (found?.kind !== 'policy') throw new Error('no policy');
  return found.policy;
}

describe('never removes more', () => {
  const action = fc.constantFrom(
    's3:Get*',
    's3:*',
    'sqs:SendMessage',
    'ec2:Describe*',
    'iam:*',
    's3:DeleteObject',
    'frob:*',
  );

  it('for a keep entry more', () => {
    fc.assert(
      fc.property(drawnPolicy, drawnUnused, fc.array(action, { maxLength: 3 }), action, (drawn, list, some, one) => {
        const policy = policyIn(written(drawn));
        const unused = unusedOf(list);
        const entries = some.map((each) => entry(each));
        const before = removedFrom(policy, withoutKept(unused, entries, bundledCatalogue));
        const after = removedFrom(policy, withoutKept(unused, [...entries, entry(one)], bundledCatalogue));
        expect(before).toEqual(expect.arrayContaining([...after]));
        const kept = after.map((each) => each.split(' ')[1] ?? '');
        expect(kept.filter((name) => one.endsWith('*') && name.startsWith(one.slice(0, -1).toLowerCase()))).toEqual([]);
      }),
      runs(50),
    );
  });

  it('for a principal more', () => {
    fc.assert(
      fc.property(drawnPolicy, drawnUnused, drawnUnused, (drawn, a, b) => {
        const policy = policyIn(written(drawn));
        const one = removedFrom(policy, unusedOf(a));
        const both = removedFrom(policy, intersection([unusedOf(a), unusedOf(b)])).filter(isKnown);
        expect(one).toEqual(expect.arrayContaining([...both]));
      }),
      runs(50),
    );
  });

  it('for a finding less', () => {
    fc.assert(
      fc.property(drawnPolicy, drawnUnused, fc.nat(5), (drawn, list, dropped) => {
        const policy = policyIn(written(drawn));
        const all = removedFrom(policy, unusedOf(list));
        const fewer = removedFrom(policy, unusedOf(list.filter((_, index) => index !== dropped)));
        expect(all).toEqual(expect.arrayContaining([...fewer]));
      }),
      runs(50),
    );
  });
});
