/**
 * That a source is one folder and one line, and a language as well: a made-up pair
 * of them, put into the two lists, goes through a whole run.
 */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { accept } from '../../src/edits/replacement.js';
import type { Report } from '../../src/review/report.js';
import { discover, isWanted, looksLikePolicy, mayHoldPolicy, sources } from '../../src/sources/index.js';
import type { Source } from '../../src/sources/source.js';
import { languages } from '../../src/syntax/index.js';
import { linesOf } from '../../src/text/line.js';
import { plain } from '../../src/text/message.js';
import { runOn } from '../support/fixture.js';
import { toyLanguage, toySource } from '../support/toy.js';

const path = 'roles/deployer.toy';

beforeEach(() => {
  languages.push(toyLanguage);
  sources.push(toySource());
});

afterEach(() => {
  languages.pop();
  sources.pop();
});

describe('a source and a language in their lists', () => {
  const text = `; what the pipeline may do
policy deploy for deployer
  allow *
  - s3:GetObject
  ; once a quarter
  - s3:DeleteObject
  - s3:PutObject ; keep s3:PutObject: the purge puts markers
  - sqs:Delete*
  allow arn:aws:s3:::logs/*
  - s3:ListBucket ; of the logs
  - s3:AbortMultipartUpload
policy other for deployer
  allow *
  - sqs:SendMessage
role deployer
`;
  const unused = { s3: ['DeleteObject', 'PutObject', 'ListBucket', 'AbortMultipartUpload'], sqs: ['DeleteMessage'] };

  it('are edited, proved and suggested, line by line', async () => {
    const report = await run(text, text, unused);
    expect(report.policies).toBe(2);
    expect(report.suggestions).not.toEqual([]);
    expect(refined(report, text)).toBe(`; what the pipeline may do
policy deploy for deployer
  allow *
  - s3:GetObject
  - s3:PutObject ; keep s3:PutObject: the purge puts markers
  - sqs:DeleteQueue
policy other for deployer
  allow *
  - sqs:SendMessage
role deployer
`);
  });

  it('have nothing to say of what was refined', async () => {
    const first = await run(text, text, unused);
    const again = await run(text, refined(first, text), unused);
    expect(again.suggestions).toEqual([]);
  });

  it('are told where they cannot be read', async () => {
    const report = await run(undefined, 'policy deploy\n  deny *\n', unused);
    const [skipped] = report.outcomes;
    expect(skipped).toMatchObject({ kind: 'skipped', first: 2, incomplete: true });
    expect(report.verdict.kind).toBe('incomplete');
  });

  it('say which files are wanted, may hold a policy, and look like one', () => {
    expect([isWanted(path), mayHoldPolicy({ path, text }), looksLikePolicy(path)]).toEqual([true, true, true]);
    expect(mayHoldPolicy({ path, text: 'role deployer\n' })).toBe(false);
  });

  it('tell a role that nobody uses, at the place that makes it', async () => {
    const report = await run(text, text, {}, 'UnusedIAMRole');
    expect(report.outcomes.filter(({ kind }) => kind === 'advice')).toMatchObject([{ at: { name: 'deployer' } }]);
  });
});

describe('the facts of a source', () => {
  const before = 'policy deploy for deployer\n  allow *\n  - s3:GetObject\n  - s3:PutObject\n';
  const renamed = before.replace('deploy', 'release');

  const without = (text: string): string => text.replace('  - s3:PutObject\n', '');

  it.each<[Source['addresses'], string, string, string]>([
    ['stable', 'is copied', `${before}${renamed}`, `${without(before)}${renamed}`],
    ['positional', 'is copied', `${before}${renamed}`, `${without(before)}${without(renamed)}`],
    ['stable', 'is renamed', renamed, without(renamed)],
    ['positional', 'is renamed', renamed, without(renamed)],
  ])('its %s addresses say which policy was there before, where one %s', async (addresses, _, head, expected) => {
    sources.splice(-1, 1, toySource({ addresses }));
    expect(refined(await run(before, head, { s3: ['PutObject'] }), head)).toBe(expected);
  });

  it.each<[boolean, number]>([
    [false, 0],
    [true, 1],
  ])('its files may name policies: %s', async (namesPolicies, suggestions) => {
    sources.splice(-1, 1, toySource({ namesPolicies }));
    const nameless = before.replace(' for deployer', '');
    const report = await run(nameless, nameless, { s3: ['PutObject'] }, 'UnusedPermission', 'name-convention: true\n');
    expect(report.suggestions).toHaveLength(suggestions);
  });
});

it('reads nothing of a language that is in no list', () => {
  languages.pop();
  sources.pop();
  expect(discover([{ path, text: 'policy deploy' }])).toEqual([]);
  languages.push(toyLanguage);
  sources.push(toySource());
});

/** A run on a pull request that changes the file, whose every line is in the diff. */
async function run(
  base: string | undefined,
  head: string,
  unused: Readonly<Record<string, readonly string[]>>,
  findingType = 'UnusedPermission',
  config?: string,
): Promise<Report> {
  const findings = JSON.stringify([finding(unused, findingType)]);
  const evidence: readonly [string, string][] = [
    ['.github/iam-findings/deployer.json', findings],
    ...(config === undefined ? [] : [['.github/iam-policy-refiner.yml', config] satisfies [string, string]]),
  ];
  const was = base?.replaceAll(/\n(?= +-)/g, ' ; as it was\n');
  const { report } = await runOn({
    base: new Map([...evidence, ...(was === undefined ? [] : [[path, was] satisfies [string, string]])]),
    head: new Map([...evidence, [path, head]]),
    inputs: new Map(),
  });
  return report;
}

function finding(unused: Readonly<Record<string, readonly string[]>>, findingType: string): unknown {
  return {
    id: 'd-1',
    resource: 'arn:aws:iam::123456789012:role/deployer',
    resourceType: 'AWS::IAM::Role',
    status: 'ACTIVE',
    analyzedAt: '2026-11-20T08:00:00Z',
    updatedAt: '2026-11-20T08:00:00Z',
    findingType,
    findingDetails:
      findingType === 'UnusedIAMRole'
        ? [{ unusedIamRoleDetails: {} }]
        : Object.entries(unused).map(([serviceNamespace, actions]) => ({
            unusedPermissionDetails: { serviceNamespace, actions: actions.map((action) => ({ action })) },
          })),
  };
}

function refined(report: Report, text: string): string {
  expect(report.outside.map(({ why }) => plain(why))).toEqual([]);
  return accept(
    linesOf(text),
    report.suggestions.map(({ replacement }) => replacement),
  );
}
