/** Policies in numbers, counted again here from the catalogue alone. */
import { describe, expect, it } from 'vitest';
import { bundledCatalogue } from '../../src/policy/catalogue.js';
import type { Count, Tally } from '../../src/review/tally.js';
import { plain } from '../../src/text/message.js';
import { runOn } from '../support/fixture.js';

const findings = '.github/iam-findings/f.json';

interface Given {
  readonly unused: readonly unknown[];
  readonly base?: string;
  readonly config?: string;
}

async function tallyOf(head: string, { unused, base = head.replace('{', '{ '), config }: Given): Promise<Tally> {
  const evidence: readonly [string, string][] = [
    [findings, JSON.stringify(unused)],
    ...(config === undefined ? [] : [['.github/iam-policy-refiner.yml', config] satisfies [string, string]]),
  ];
  const { report } = await runOn({
    base: new Map([['p.json', base], ...evidence]),
    head: new Map([['p.json', head], ...evidence]),
    inputs: new Map([['max-patterns', 'unlimited']]),
  });
  expect(report.tallies).toHaveLength(1);
  expect(report.removable).toBe(report.tallies[0]!.removed.length);
  return report.tallies[0]!;
}

function policy(...statements: readonly object[]): string {
  const full = statements.map((each) => ({ Effect: 'Allow', Resource: '*', ...each }));
  return `${JSON.stringify({ Version: '2012-10-17', Statement: full }, undefined, 2)}\n`;
}

function total(count: Count): number | string {
  return count.kind === 'counted' ? count.total : plain(count.why);
}

const acl = [{ serviceNamespace: 's3', actions: [{ action: 'GetBucketAcl' }, { action: 'PutObject' }] }];
const get = bundledCatalogue.actionsOf('s3').filter((name) => name.startsWith('Get'));

describe('a tally', () => {
  it('counts what a wildcard matches, before and after, each action once', async () => {
    const tally = await tallyOf(policy({ Action: ['s3:Get*', 's3:GetBucketAcl'] }, { Action: 's3:getobject' }), {
      unused: acl,
    });
    expect([total(tally.before), total(tally.after)]).toEqual([get.length, get.length - 1]);
    expect(tally.removed).toEqual([{ name: 's3:GetBucketAcl', level: 'read', isNew: false }]);
    const levels = get.map((name) => bundledCatalogue.levelOf('s3', name));
    expect(tally.before).toMatchObject({
      levels: {
        read: levels.filter((level) => level === 'read').length,
        list: levels.filter((level) => level === 'list').length,
        write: 0,
        unknown: 0,
      },
    });
  });

  it('counts a name that no catalogue has as one of unknown level', async () => {
    const tally = await tallyOf(policy({ Action: ['s3:NoSuchThing', 'nosuchservice:Do', 's3:PutObject'] }), {
      unused: acl,
    });
    expect(tally.before).toMatchObject({ total: 3, levels: { unknown: 2, write: 1 } });
    expect(tally.after).toMatchObject({ total: 2, levels: { unknown: 2, write: 0 } });
  });

  it('does not subtract what is denied', async () => {
    const tally = await tallyOf(policy({ Action: 's3:GetObject' }, { Effect: 'Deny', Action: 's3:*' }), { unused: [] });
    expect(total(tally.before)).toBe(1);
  });

  it.each([
    [policy({ Action: '*' }, { Action: 's3:PutObject' }), '`*` grants every action'],
    [policy({ NotAction: 'iam:*' }), '`NotAction` grants all but what it names'],
    [policy({ Action: ['nosuchservice:*'] }), 'no action in the catalogue of 2026-09-26 matches `nosuchservice:*`'],
    [policy({ Action: ['s3:PutObject', 7] }), /not determined by the file|could not be read/],
  ])('of what cannot be counted says why: %s', async (text, why) => {
    const tally = await tallyOf(text, { unused: acl });
    expect([total(tally.before), total(tally.after)]).toEqual(
      typeof why === 'string' ? [why, why] : [expect.stringMatching(why), expect.stringMatching(why)],
    );
  });

  it('tells what is exempt from what is kept and what goes', async () => {
    const held = policy({ Action: ['s3:PutObject', 's3:GetBucketAcl', 's3:GetObject'] });
    const head = policy({ Action: ['s3:PutObject', 's3:GetBucketAcl', 's3:DeleteObject', 's3:GetObject'] });
    const config = 'keep:\n  - action: s3:PutO*\n    reason: quarterly\n';
    const unused = [...acl, { serviceNamespace: 's3', actions: [{ action: 'DeleteObject' }] }];
    const tally = await tallyOf(head, { unused, base: held, config });
    expect(tally).toMatchObject({ exempt: 1, kept: 1, removed: [{ name: 's3:GetBucketAcl' }] });
    expect([total(tally.before), total(tally.after)]).toEqual([4, 3]);
  });

  it('costs little, also for three hundred policies with wide wildcards', async () => {
    const text = policy({ Action: ['ec2:*', 's3:*', 'iam:Get*', 'ec2:Describe*'] });
    const paths = Array.from({ length: 300 }, (_, index) => `p${index}.json`);
    const evidence: [string, string] = [findings, JSON.stringify(acl)];
    const { report } = await runOn({
      base: new Map([...paths.map((path): [string, string] => [path, text.replace('{', '{ ')]), evidence]),
      head: new Map([...paths.map((path): [string, string] => [path, text]), evidence]),
      inputs: new Map(),
    });
    const expected = ['ec2', 's3'].flatMap((service) => bundledCatalogue.actionsOf(service)).length;
    const iam = bundledCatalogue.actionsOf('iam').filter((name) => name.startsWith('Get')).length;
    expect(new Set(report.tallies.map(({ before }) => total(before)))).toEqual(new Set([expected + iam]));
  });
});
