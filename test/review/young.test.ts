/** Young is not unused: what the base did not grant yet when the period of the findings began stays, also for the gate. */
import { describe, expect, it } from 'vitest';
import { plain } from '../../src/text/message.js';
import { active, hcl, judged, role, type Files } from '../support/judged.js';

const base = { 'main.tf': hcl('"*"') + role };
const head = { 'main.tf': `${base['main.tf']}\n` };
const grown = { 'main.tf': base['main.tf'].replace(', "sqs:PurgeQueue"', '') };
const changed = '2026-11-10T08:00:00Z';

const inlineOf = (to: string): string =>
  `resource "aws_iam_role_policy" "inline" {
  role   = ${to}
  policy = jsonencode({ Statement = [{ Effect = "Allow", Action = ["sqs:PurgeQueue"], Resource = "*" }] })
}
`;

interface Row {
  readonly why: string;
  readonly kind: 'pass' | 'fail';
  readonly edits: number;
  readonly past: { readonly files: Files | undefined; readonly changed: string };
  readonly says?: string;
  readonly base?: Files;
  readonly head?: Files;
}

const young = 'did not grant it yet on 2026-08-22, when the period of the findings began: too young to tell';

const rows: readonly Row[] = [
  {
    why: 'granted later',
    kind: 'pass',
    edits: 0,
    past: { files: grown, changed },
    says: `\`sqs:PurgeQueue\` is reported unused, and the base ${young}`,
  },
  { why: 'a file that was not there then', kind: 'pass', edits: 0, past: { files: {}, changed }, says: young },
  {
    why: 'on another resource then',
    kind: 'pass',
    edits: 0,
    past: { files: { 'main.tf': hcl('"arn:aws:sqs:*:*:a"') + role }, changed },
    says: young,
  },
  { why: 'granted all the time', kind: 'fail', edits: 1, past: { files: base, changed } },
  {
    why: 'moved within the file since',
    kind: 'fail',
    edits: 1,
    past: { files: { 'main.tf': role + hcl('"*"') }, changed },
  },
  {
    why: 'in a file that was deleted since',
    kind: 'fail',
    edits: 1,
    past: { files: { 'old.tf': base['main.tf'] }, changed },
  },
  {
    why: 'in a file of another folder that was deleted since',
    kind: 'fail',
    edits: 1,
    past: { files: { 'old/iam.tf': base['main.tf'], 'README.md': '' }, changed },
  },
  {
    why: 'a file that was deleted since, which granted less',
    kind: 'pass',
    edits: 0,
    past: { files: { 'old.tf': grown['main.tf'] }, changed },
    says: young,
  },
  {
    why: 'under another name then',
    kind: 'fail',
    edits: 1,
    past: {
      files: {
        'main.tf': base['main.tf']
          .replaceAll('document" "app"', 'document" "old"')
          .replaceAll('document.app.json', 'document.old.json'),
      },
      changed,
    },
  },
  {
    why: 'under another name then, and less of it',
    kind: 'pass',
    edits: 0,
    past: {
      files: {
        'main.tf': grown['main.tf']
          .replaceAll('document" "app"', 'document" "old"')
          .replaceAll('document.app.json', 'document.old.json'),
      },
      changed,
    },
    says: young,
  },
  {
    why: 'a file that was broken then',
    kind: 'fail',
    edits: 1,
    past: { files: { 'main.tf': 'data "aws_iam_policy_document" "d" {' }, changed },
  },
  {
    why: 'a file that is older than the period',
    kind: 'fail',
    edits: 1,
    past: { files: grown, changed: '2026-08-22T10:00:00Z' },
  },
  {
    why: 'no history',
    kind: 'fail',
    edits: 1,
    past: { files: undefined, changed },
    says: 'its history could not be read',
  },
  {
    why: 'in another file then',
    kind: 'fail',
    edits: 1,
    base: { ...base, 'other.tf': '\n' },
    head: { ...head, 'other.tf': '\n' },
    past: { files: { 'other.tf': base['main.tf'] }, changed },
  },
  {
    why: 'in another file then, and less of it',
    kind: 'pass',
    edits: 0,
    base: { ...base, 'other.tf': '\n' },
    head: { ...head, 'other.tf': '\n' },
    past: { files: { 'other.tf': grown['main.tf'] }, changed },
    says: young,
  },
  {
    why: 'inline then, beside a policy that had less',
    kind: 'fail',
    edits: 1,
    base: { ...base, 'other.tf': '\n' },
    head: { ...head, 'other.tf': '\n' },
    past: { files: { ...grown, 'other.tf': inlineOf('aws_iam_role.app.name') }, changed },
  },
  {
    why: 'inline then, of another role',
    kind: 'pass',
    edits: 0,
    base: { ...base, 'other.tf': '\n' },
    head: { ...head, 'other.tf': '\n' },
    past: { files: { ...grown, 'other.tf': inlineOf('"other"') }, changed },
    says: young,
  },
  {
    why: 'a wildcard that grew, of which only the new part is young',
    kind: 'fail',
    edits: 1,
    base: { 'main.tf': base['main.tf'].replace('"sqs:PurgeQueue"', '"sqs:PurgeQueue", "sqs:DeleteQueue"') },
    head: { 'main.tf': head['main.tf'].replace('"sqs:PurgeQueue"', '"sqs:PurgeQueue", "sqs:DeleteQueue"') },
    past: { files: base, changed },
    says: '`sqs:DeleteQueue` is reported unused, and the base did not grant',
  },
];

describe('what is unused', () => {
  it.each(rows)('$why: $kind', async ({ kind, edits, past, says, ...files }) => {
    const { report } = await judged(files.base ?? base, files.head ?? head, { ...active, past });
    const told = [...report.verdict.reasons, ...report.notes, ...report.outcomes.flatMap(({ why }) => why ?? [])];
    expect(report.verdict.kind, told.map(plain).join('; ')).toBe(kind);
    expect(report.refined.length).toBe(edits);
    expect(told.map(plain).join('; ')).toContain(says ?? '');
  });

  it('is asked of the history only where something would go', async () => {
    const past = { files: undefined, changed };
    const { report } = await judged(grown, { 'main.tf': `${grown['main.tf']}\n` }, { ...active, past });
    expect(report.notes.map(plain).join()).not.toContain('history');
    expect(report.verdict.kind).toBe('pass');
  });
});
