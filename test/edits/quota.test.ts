/** IAM's size quotas: by what a document becomes, for all inline policies of a principal together, and shared out in a fixed order. */
import { describe, expect, it } from 'vitest';
import { refineFile, type Reported } from '../../src/edits/refine-file.js';
import { shelvesWith, type Shelves } from '../../src/edits/shelves.js';
import { roomIn } from '../../src/edits/quota.js';
import { readInventory } from '../../src/inventory/index.js';
import { standingIn } from '../../src/match/standing.js';
import { readCatalogue } from '../../src/policy/catalogue.js';
import { documentSize } from '../../src/policy/document-size.js';
import { discover } from '../../src/sources/index.js';
import type { SourceFile } from '../../src/text/file.js';

// What stays below `x:*` takes 60 lines, of eleven characters each.
const names = [...Array(60).keys()].flatMap((at) => [`Act${at}a`, `Act${at}b`]);
const catalogue = readCatalogue('c.json', JSON.stringify({ x: names, y: ['Stop', 'Start'] }));
const unused = new Map([
  [
    'x',
    { whole: false, lastUsed: undefined, actions: new Map(names.filter((_, at) => at % 2 === 1).map(nothingUsed)) },
  ],
  ['y', { whole: false, lastUsed: undefined, actions: new Map([nothingUsed('Stop')]) }],
]);
const reported: Reported = {
  unused,
  base: { kind: 'same' },
  evidence: () => ({
    parties: [],
    unused,
    grounds: [],
    rests: [],
    differences: [],
    period: undefined,
    uses: new Map(),
  }),
};

function nothingUsed(name: string): [string, { name: string; lastUsed: undefined }] {
  return [name.toLowerCase(), { name, lastUsed: undefined }];
}

/** What becomes of `x:*` in each policy of a file: nothing goes, all that is unused, or some. */
function became(
  file: SourceFile,
  files: readonly SourceFile[] = [file],
  shelves: Shelves = shelvesWith(),
): readonly string[] {
  const done = refineFile(file, () => reported, catalogue, { files, hunks: undefined, shelves, mostLines: 1_000 });
  return done.policies.map(({ changes, left }) => {
    const gone = changes.flatMap(({ decisions }) => decisions.flatMap(({ dropped }) => dropped)).length;
    return left.length === 0 ? 'all' : gone === 0 ? 'nothing' : 'some';
  });
}

/** A document that takes as many characters. */
function documentOf(size: number, more: readonly object[] = []): object {
  const made = (filling: string): object => ({
    Version: '2012-10-17',
    Statement: [{ Effect: 'Allow', Action: 'x:*', Resource: `arn:${filling}` }, ...more],
  });
  return made('r'.repeat(size - JSON.stringify(made('')).length));
}

const terraform = (type: string, owner: string, size: number, label = 'a', more: readonly object[] = []): string =>
  `resource "${type}" "${label}" {\n  ${owner}\n  policy = <<EOF\n${JSON.stringify(documentOf(size, more), undefined, 2)}\nEOF\n}\n`;
const file = (text: string, path = 'main.tf'): SourceFile => ({ path, text });
const template = (resources: object): SourceFile =>
  file(JSON.stringify({ Resources: resources }, undefined, 2), 'template.json');

describe('the quota of a document by what it becomes', () => {
  it.each<[string, string, number]>([
    ['aws_iam_policy', 'name = "p"', 6_144],
    ['aws_iam_user_policy', 'user = "ann"', 2_048],
    ['aws_iam_group_policy', 'group = "staff"', 5_120],
    ['aws_iam_role_policy', 'role = "app"', 10_240],
  ])('%s', (type, owner, quota) => {
    const [found] = discover([file(terraform(type, owner, quota - 5))]);
    if (found?.kind !== 'policy') throw new Error('no policy');
    const text = terraform(type, owner, quota - 5);
    expect(documentSize(found.policy, text)).toBe(quota - 5);
    expect(roomIn(found.policy, text)).toMatchObject({ quota, left: 5 });
    expect(became(file(terraform(type, owner, quota - 5)))).toEqual(['nothing']);
    expect(became(file(terraform(type, owner, quota - 400)))).toEqual(['some']);
    expect(became(file(terraform(type, owner, quota - 1_000)))).toEqual(['all']);
  });

  it.each<[string, (size: number) => object, number]>([
    ['AWS::IAM::ManagedPolicy', (size) => ({ PolicyDocument: documentOf(size), Roles: ['app'] }), 6_144],
    ['AWS::IAM::Policy', (size) => ({ PolicyName: 'p', PolicyDocument: documentOf(size), Users: ['ann'] }), 2_048],
    ['AWS::IAM::Policy', (size) => ({ PolicyName: 'p', PolicyDocument: documentOf(size), Groups: ['staff'] }), 5_120],
    ['AWS::IAM::Policy', (size) => ({ PolicyName: 'p', PolicyDocument: documentOf(size), Roles: ['app'] }), 10_240],
    [
      'AWS::IAM::Policy',
      (size) => ({ PolicyName: 'p', PolicyDocument: documentOf(size), Roles: ['app'], Users: ['ann'] }),
      2_048,
    ],
    ['AWS::IAM::User', (size) => ({ Policies: [{ PolicyName: 'p', PolicyDocument: documentOf(size) }] }), 2_048],
    ['AWS::IAM::Group', (size) => ({ Policies: [{ PolicyName: 'p', PolicyDocument: documentOf(size) }] }), 5_120],
    ['AWS::IAM::Role', (size) => ({ Policies: [{ PolicyName: 'p', PolicyDocument: documentOf(size) }] }), 10_240],
  ])('%s', (Type, propertiesOf, quota) => {
    const of = (size: number): SourceFile => template({ A: { Type, Properties: propertiesOf(size) } });
    expect(became(of(quota - 5))).toEqual(['nothing']);
    expect(became(of(quota - 1_000))).toEqual(['all']);
  });

  it('is that of a managed policy where nothing says what it becomes', () => {
    expect(became(file(JSON.stringify(documentOf(6_140)), 'p.json'))).toEqual(['nothing']);
    expect(became(file(JSON.stringify(documentOf(9_000)), 'p.json'))).toEqual(['all']);
    const answer = (owner: object, size: number): SourceFile =>
      file(JSON.stringify({ ...owner, PolicyName: 'p', PolicyDocument: documentOf(size) }), 'p.json');
    expect(became(answer({ UserName: 'ann' }, 1_700))).toEqual(['some']);
    expect(became(answer({ GroupName: 'staff' }, 5_119))).toEqual(['nothing']);
    expect(became(answer({ RoleName: 'app' }, 9_000))).toEqual(['all']);
  });

  it('is counted after all that goes, so that a second run has nothing to say', () => {
    const goes = { Effect: 'Allow', Action: 'y:Stop', Resource: 'r'.repeat(1_000) };
    expect(became(file(terraform('aws_iam_user_policy', 'user = "ann"', 2_048, 'a', [goes])))).toEqual(['all']);
  });
});

describe('all inline policies of one principal', () => {
  const two = (type: string, one: string, other: string, sizes: readonly [number, number]): string =>
    terraform(type, one, sizes[0], 'a') + terraform(type, other, sizes[1], 'b');

  it('share its quota, the first one first', () => {
    const of = (sizes: readonly [number, number]): SourceFile =>
      file(two('aws_iam_role_policy', 'role = "app"', 'role = "app"', sizes));
    expect(became(of([5_000, 3_000]))).toEqual(['all', 'all']);
    expect(became(of([5_000, 4_400]))).toEqual(['all', 'some']);
    expect(became(of([5_000, 5_238]))).toEqual(['nothing', 'nothing']);
    expect(became(file(two('aws_iam_role_policy', 'role = "app"', 'role = "other"', [5_000, 5_238])))).toEqual([
      'all',
      'all',
    ]);
  });

  it('say nothing more once it is done', () => {
    const before = file(two('aws_iam_role_policy', 'role = "app"', 'role = "app"', [5_000, 4_400]));
    const done = refineFile(before, () => reported, catalogue, {
      files: [before],
      hunks: undefined,
      shelves: shelvesWith(),
      mostLines: 1_000,
    });
    const after = file(done.refined?.after ?? '');
    const sizes = discover([after]).map((found) =>
      found.kind === 'policy' ? documentSize(found.policy, after.text) : 0,
    );
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(10_240);
    const again = refineFile(after, () => reported, catalogue, {
      files: [after],
      hunks: undefined,
      shelves: shelvesWith(),
      mostLines: 1_000,
    });
    expect(again.refined).toBeUndefined();
  });

  it('count what becomes shorter before what becomes longer, wherever it stands', () => {
    const goes = { Effect: 'Allow', Action: 'y:Stop', Resource: 'r'.repeat(1_500) };
    const shorter = JSON.stringify({ Version: '2012-10-17', Statement: [{ ...goes, Action: 'y:Start' }, goes] });
    const text = `${terraform('aws_iam_role_policy', 'role = "app"', 7_000, 'a')}
resource "aws_iam_role_policy" "z" {
  role   = "app"
  policy = ${JSON.stringify(shorter)}
}
`;
    expect(became(file(text))).toEqual(['all', 'all']);
  });

  it('count in every file of a module, and in an inventory', () => {
    const one = file(terraform('aws_iam_role_policy', 'role = "app"', 5_000));
    const other = file(terraform('aws_iam_role_policy', 'role = "app"', 4_400, 'b'), 'other.tf');
    expect(became(one)).toEqual(['all']);
    const shelves = shelvesWith();
    expect(became(one, [one, other], shelves)).toEqual(['all']);
    expect(became(other, [one, other], shelves)).toEqual(['some']);

    const standing = (...sizes: readonly number[]): Shelves => {
      const policies = sizes.map((size, at) => ({ PolicyName: `p${at}`, PolicyDocument: documentOf(size) }));
      const role = { RoleName: 'App', RoleId: 'AROA', Arn: 'arn:aws:iam::111122223333:role/App', Path: '/' };
      const details = {
        ...{ UserDetailList: [], GroupDetailList: [], Policies: [] },
        RoleDetailList: [{ ...role, RolePolicyList: policies, AttachedManagedPolicies: [] }],
      };
      return shelvesWith(standingIn(readInventory([{ path: 'i.json', text: JSON.stringify(details) }])));
    };
    const named = file(terraform('aws_iam_role_policy', 'role = "app"\n  name = "p0"', 5_000));
    expect(became(named, [named], standing(5_000))).toEqual(['all']);
    expect(became(named, [named], standing(5_000, 5_235))).toEqual(['nothing']);
    // Without a name it may be the shorter one.
    expect(became(one, [one], standing(5_235))).toEqual(['all']);
    expect(became(one, [one], standing(5_000, 5_235))).toEqual(['nothing']);
  });
});
