/** Lists of actions in variables, files of values and Terragrunt's inputs: what is found, and what clears whose they are. */
import { describe, expect, it } from 'vitest';
import { listPolicies } from '../../src/cli/listed-policies.js';
import { discoverIn } from '../../src/sources/index.js';
import { plain } from '../../src/text/message.js';
import { runOn } from '../support/fixture.js';

const variable = (name: string, value: string): string => `variable "${name}" {\n  default = ${value}\n}\n`;

describe('what is found', () => {
  it.each<[string, string, string, readonly unknown[]]>([
    ['a default', 'variables.tf', variable('actions', '["s3:GetObject"]'), [['var.actions', 's3:GetObject']]],
    [
      'a default in JSON',
      'variables.tf.json',
      '{"variable": {"actions": {"default": ["s3:GetObject"]}}}',
      [['var.actions', 's3:GetObject']],
    ],
    ['any name', 'variables.tf', variable('extra', '["sqs:*"]'), [['var.extra', 'sqs:*']]],
    ['other texts', 'variables.tf', variable('images', '["nginx:latest", "redis:7"]'), []],
    ['a list of other things', 'variables.tf', variable('ports', '[80, 443]'), []],
    ['what is forbidden', 'variables.tf', variable('denied_actions', '["s3:GetObject"]'), []],
    ['no default', 'variables.tf', 'variable "actions" {}\n', []],
    [
      'for trust',
      'v.tf',
      variable('assume_role_actions', '["sts:AssumeRole"]'),
      [['var.assume_role_actions', 'alone']],
    ],
    ['one text', 'v.tf', variable('action', '"s3:GetObject"'), [['var.action', 'gap']]],
    ['a map', 'v.tf', variable('actions', '{ a = ["s3:GetObject"] }'), [['var.actions', 'gap']]],
    ['a file of values', 'env/prod.tfvars', 'actions = ["s3:GetObject"]\n', [['prod.tfvars:actions', 's3:GetObject']]],
    [
      'a file of values in JSON',
      'prod.auto.tfvars.json',
      '{"actions": ["s3:GetObject"]}',
      [['prod.auto.tfvars.json:actions', 's3:GetObject']],
    ],
    ['inputs', 'terragrunt.hcl', 'inputs = {\n  a = ["s3:GetObject"]\n}\n', [['inputs.a', 's3:GetObject']]],
    [
      'inputs that are merged',
      'terragrunt.hcl',
      'inputs = merge(local.x, {\n  a = ["s3:GetObject"]\n})\n',
      [['inputs.a', 's3:GetObject']],
    ],
    [
      'a policy in inputs',
      'live/terragrunt.hcl',
      'inputs = {\n  n = "x"\n  p = jsonencode({ Statement = [{ Effect = "Allow", Action = ["s3:GetObject"], Resource = "*" }] })\n}\n',
      [['inputs.p', 's3:GetObject']],
    ],
    ['what is no input', 'terragrunt.hcl', 'locals {\n  actions = ["s3:GetObject"]\n}\n', [['terragrunt', 'gap']]],
  ])('%s', (_, path, text, expected) => {
    const found = listPolicies([{ path, text }]).map(({ name, statements, skipped, leftAlone }) => [
      name,
      skipped !== undefined
        ? 'gap'
        : leftAlone !== undefined
          ? 'alone'
          : statements.flatMap(({ actions }) => actions.map(({ value }) => value)).join(),
    ]);
    // What no source understands is told of a file that is read.
    expect(found.length === 0 ? discoverIn(path, [{ path, text }]).map(shownGap) : found).toEqual(expected);
  });

  const shownGap = (found: ReturnType<typeof discoverIn>[number]): readonly string[] =>
    found.kind === 'policy' ? ['', ''] : [found.at.name, 'gap'];
});

describe('whose it is', () => {
  const text = variable('actions', '["s3:GetObject", "s3:PutObject"]');
  const narrowed = variable('actions', '["s3:GetObject"]');
  const values = 'actions = [\n  "s3:GetObject",\n  "s3:PutObject", # for now\n]\n';
  const entry = (path: string): string => `policies:\n  - paths: ['${path}']\n    principals: ['${role}']\n`;

  it.each<[string, string, string, string | undefined, string | undefined]>([
    ['nobody says', 'm/variables.tf', text, undefined, undefined],
    ['the config names its file', 'm/variables.tf', text, entry('m/**'), undefined],
    ['the config names its address', 'm/variables.tf', text, entry('var.actions'), narrowed],
    ['the config names its folder and address', 'm/variables.tf', text, entry('m#var.actions'), narrowed],
    ['the config names another folder', 'm/variables.tf', text, entry('n#var.actions'), undefined],
    [
      'the config names folders by a part',
      '{x}/variables.tf'.replace('{x}', 'm'),
      text,
      entry('{x}#var.actions'),
      narrowed,
    ],
    ['the config names a file of values', 'm/prod.tfvars', values, entry('m/prod.tfvars'), undefined],
    [
      'the config names a value in it',
      'm/prod.tfvars',
      values,
      entry('prod.tfvars:actions'),
      'actions = [\n  "s3:GetObject",\n]\n',
    ],
  ])('%s', async (_, path, head, config, expected) => {
    const { report } = await run(path, head, config);
    expect(report.refined.map(({ after }) => after)).toEqual(expected === undefined ? [] : [expected]);
    if (expected !== undefined) return;
    const told = report.outcomes.flatMap(({ kind, why }) =>
      kind === 'unmatched' && why !== undefined ? [plain(why)] : [],
    );
    expect(report.verdict.kind).toBe('incomplete');
    expect(told.length).toBeGreaterThan(0);
  });

  it('is advice where nothing is left of the list', async () => {
    const { report } = await run('variables.tf', variable('actions', '["s3:PutObject"]'), entry('var.actions'));
    expect(report.refined).toEqual([]);
    expect(report.outcomes.map(({ kind }) => kind)).toContain('emptied');
  });

  it('keeps what a comment beside it keeps', async () => {
    const kept = text.replace('  default', '  # keep s3:PutObject: monthly\n  default');
    const { report } = await run('variables.tf', kept, entry('var.actions'));
    expect(report.refined).toEqual([]);
  });
});

const role = 'arn:aws:iam::123456789012:role/app';

/** A run on a file that the pull request changes in its last line. */
function run(path: string, head: string, config = ''): ReturnType<typeof runOn> {
  const findings = [
    {
      id: 'f-1',
      resource: role,
      resourceType: 'AWS::IAM::Role',
      status: 'ACTIVE',
      analyzedAt: '2026-11-20T08:00:00Z',
      updatedAt: '2026-11-20T08:00:00Z',
      findingType: 'UnusedPermission',
      findingDetails: [{ unusedPermissionDetails: { serviceNamespace: 's3', actions: [{ action: 'PutObject' }] } }],
    },
  ];
  const evidence: readonly [string, string][] = [
    ['.github/iam-findings/f.json', JSON.stringify(findings)],
    ['.github/iam-policy-refiner.yml', config],
  ];
  return runOn({
    base: new Map([...evidence, [path, `${head}\n# as it was\n`]]),
    head: new Map([...evidence, [path, head]]),
    inputs: new Map(),
  });
}
