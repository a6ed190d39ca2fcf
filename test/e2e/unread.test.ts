/**
 * What a changed file may grant without being a policy that is understood: each is told, and none passes in silence.
 */
import { describe, expect, it } from 'vitest';
import { openGitHub, type Scene } from '../support/fake-github.js';
import { policyAtBase, policyPath, workedExample } from '../support/fake-github-scenes.js';
import { runAction } from '../support/runner.js';

const pointer = 'version https://git-lfs.github.com/spec/v1\noid sha256:4d7a\nsize 12345\n';
const catalogue = `components:
  role:
    vars:
      policy_statements:
        - actions:
            - s3:GetObject
            - s3:PutObject
`;
const template = `Resources:
  P:
    Type: AWS::IAM::RolePolicy
    Properties:
      RoleName: api
      PolicyDocument:
        Statement:
          - {Effect: Allow, Action: [s3:GetObject], Resource: '*'}
`;
const terragrunt = 'inputs = {\n  policy_statements = [{ actions = ["s3:GetObject"] }]\n}\n';

interface Row {
  readonly name: string;
  readonly scene: Partial<Scene>;
  readonly inputs?: Readonly<Record<string, string>>;
  /** What the summary says. */
  readonly says: RegExp;
}

const added = (path: string, text: string): Partial<Scene> => ({ head: { [path]: text } });
const changed = (path: string, before: string, after: string): Partial<Scene> => ({
  base: { [path]: before },
  head: { [path]: after },
});

const gaps: readonly Row[] = [
  {
    name: 'YAML that nobody knows',
    scene: added('stack.yaml', catalogue),
    says: /stack\.yaml`?:6\b.*it looks like a grant of `s3:GetObject` and 1 more, and is not understood/,
  },
  {
    name: 'YAML that nobody knows in a folder of examples',
    scene: added('docs/stack.yml', catalogue),
    says: /leave it out with the input `paths: '!docs\/\*\*'`/,
  },
  {
    name: 'inputs of Terragrunt',
    scene: added('live/terragrunt.hcl', terragrunt),
    says: /live\/terragrunt\.hcl`?:2\b.*it holds actions in a form of its own/,
  },
  {
    name: 'JSON that is broken',
    scene: added('broken.json', `{"Statement": [{"Action": ["s3:GetObject"], `),
    says: /broken\.json/,
  },
  {
    name: 'a policy that became a pointer of Git LFS',
    scene: changed('p.json', policyAtBase, pointer),
    says: /`p\.json` held a policy at the base, and is now a pointer of Git LFS/,
  },
  {
    name: 'a template of which nothing is left but what is put into a comment',
    scene: changed('t.yaml', template, '# {{ include "grants" . }}\n'),
    says: /`t\.yaml` held a policy at the base, and none is found in it now/,
  },
  {
    name: 'a policy that became a link',
    scene: { ...changed('p.json', policyAtBase, '../elsewhere/p.json'), modes: { 'p.json': '120000' } },
    says: /`p\.json`.*(?:link|single line)/,
  },
  {
    name: 'a policy to which a link leads',
    scene: { base: { 'linked.json': policyPath }, modes: { 'linked.json': '120000' } },
    says: /somebody else may use it by the symbolic link `linked\.json`/,
  },
  {
    name: 'a link to a folder of policies that leads elsewhere',
    scene: {
      base: { 'modules/roles': 'narrow', 'modules/narrow/main.tf': '\n', 'modules/wide/main.tf': '\n' },
      head: { 'modules/roles': 'wide' },
      modes: { 'modules/roles': '120000' },
    },
    says: /`modules\/roles` is a symbolic link that leads to `modules\/wide` now and led to `modules\/narrow`/,
  },
  {
    name: 'a policy in another encoding',
    scene: changed('p.json', policyAtBase, '\u0000{\u0000}\u0000'),
    says: /`p\.json` could not be read/,
  },
  {
    name: 'a new file of a template in UTF-16',
    scene: { head: { 'app.yaml': Buffer.from(`\uFEFF${catalogue}`, 'utf16le') } },
    says: /`app\.yaml` could not be read: `it is not text`/,
  },
  {
    name: 'a new policy with a comment in Latin-1',
    scene: { head: { 'app.yaml': Buffer.from(`# Rolle f\u00fcr S3\n${catalogue}`, 'latin1') } },
    says: /`app\.yaml` could not be read: `it is not UTF-8`/,
  },
  {
    name: 'a policy under a name that is not read',
    scene: { base: { 'a.json': policyAtBase }, head: { 'a.md': policyAtBase }, renames: { 'a.md': 'a.json' } },
    says: /`a\.json` held a policy at the base and is now `a\.md`, a file that is not read/,
  },
  {
    name: 'a policy that is checked out as UTF-16',
    scene: {
      base: { '.gitattributes': '*.json working-tree-encoding=UTF-16\n' },
      head: { '.gitattributes': '*.json working-tree-encoding=UTF-16\n' },
    },
    says: /is checked out as `UTF-16`/,
  },
  {
    name: 'a changed file that the config names and that holds no policy',
    scene: {
      ...changed('settings.json', '{"a": 1}', '{"a": 2}'),
      base: {
        'settings.json': '{"a": 1}',
        '.github/iam-policy-refiner.yml':
          'policies:\n  - paths: [settings.json]\n    principals: [arn:aws:iam::123456789012:role/r]\n',
      },
    },
    says: /settings\.json/,
  },
];

const notes: readonly Row[] = [
  {
    name: 'code that names actions',
    scene: added('lib/stack.ts', `new PolicyStatement({ actions: ['s3:GetObject'] });\n`),
    says: /1 changed file in code names IAM actions, and code is not read: `lib\/stack\.ts:1`/,
  },
  {
    name: 'a policy that `paths` leaves out',
    scene: added('other/p.json', policyAtBase),
    inputs: { paths: `**\n!other/**` },
    says: /the input `paths` leaves out 1 changed file with a policy: `other\/p\.json`/,
  },
];

const silent: readonly Row[] = [
  {
    name: 'a link to a folder of prose that leads elsewhere',
    scene: {
      base: { 'docs/latest': 'v1', 'docs/v1/a.md': '\n', 'docs/v2/a.md': '\n' },
      head: { 'docs/latest': 'v2' },
      modes: { 'docs/latest': '120000' },
    },
    says: /^/,
  },
  {
    name: 'settings with a comment in Latin-1, and some in UTF-16',
    scene: {
      head: {
        'app.yaml': Buffer.from('# f\u00fcr\nreplicas: 2\n', 'latin1'),
        'other.json': Buffer.from('{"replicas": 2}', 'utf16le'),
      },
    },
    says: /^/,
  },
  {
    name: 'a template that is commented out',
    scene: changed('t.yaml', template, template.replace(/^/gm, '# ')),
    says: /^/,
  },
  { name: 'prose', scene: added('README.md', catalogue), says: /^/ },
  {
    name: 'a workflow',
    scene: added(
      '.github/workflows/ci.yml',
      'permissions:\n  contents: read\njobs:\n  a:\n    services: {web: {image: "nginx:latest"}}\n',
    ),
    says: /^/,
  },
  { name: 'a test of code', scene: added('test/stack.test.ts', `actions: ['s3:GetObject']\n`), says: /^/ },
  {
    name: 'ports and images',
    scene: added('compose.yaml', 'services:\n  web:\n    ports: ["80:80"]\n    image: redis:7\n'),
    says: /^/,
  },
];

const run = async ({
  scene,
  inputs = {},
}: Row): Promise<{ readonly verdict: string | undefined; readonly summary: string }> => {
  const { base, head, ...rest } = scene;
  const github = openGitHub(workedExample({ base: { ...base }, head: { ...base, ...head }, ...rest }));
  const ran = await runAction({ github, inputs: { ...inputs } });
  expect(ran).toMatchObject({ exitCode: 0, stderr: '' });
  return { verdict: ran.outputs['verdict'], summary: ran.summary };
};

describe('a changed file', () => {
  it.each(gaps)('makes the run incomplete, with its place: $name', async (row) => {
    const { verdict, summary } = await run(row);
    expect(verdict).toBe('incomplete');
    expect(summary).toMatch(row.says);
  });

  it.each(notes)('is a note: $name', async (row) => {
    const { verdict, summary } = await run(row);
    expect(verdict).toBe('pass');
    expect(summary).toMatch(row.says);
  });

  it.each(silent)('says nothing: $name', async (row) => {
    const plain = await run({ ...row, scene: {} });
    expect(await run(row)).toEqual(plain);
  });

  it('is counted by GitHub, and a list that is shorter is incomplete', async () => {
    const github = openGitHub(workedExample());
    const event = github.event() as { readonly pull_request: object };
    const ran = await runAction({
      github,
      event: {
        name: 'pull_request',
        payload: { ...event, pull_request: { ...event.pull_request, changed_files: 3 } },
      },
    });
    expect(ran.outputs['verdict']).toBe('incomplete');
    expect(ran.summary).toMatch(/GitHub counts 3 changed files and listed 1/);
  });
});
