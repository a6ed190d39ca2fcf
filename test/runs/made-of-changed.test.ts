/** A changed file that is no policy, and of which a policy of the repository is made: never a silent pass. */
import { describe, expect, it } from 'vitest';
import { plain } from '../../src/text/message.js';
import { gather } from '../../src/runs/gather.js';
import { analysed } from '../../src/runs/other-users.js';
import type { Blob, Repository } from '../../src/world/repository.js';
import { nothingBut, repositoryOf } from '../support/fixture.js';
import { active, judged, type Files } from '../support/judged.js';

const policy = (value: string, more = ''): string =>
  `resource "aws_iam_role_policy" "p" {\n  role   = "deploy"\n  policy = ${value}\n${more}}\n`;
const statement = (actions: string, resource = '"*"'): string =>
  policy(`jsonencode({ Statement = [{ Effect = "Allow", Action = ${actions}, Resource = ${resource} }] })`);
const here = '${path.module}';
const lines = 'sqs:SendMessage\nsqs:PurgeQueue\n';
const table = 'action\nsqs:SendMessage\n';
const document = '{"Statement": [{"Effect": "Allow", "Action": ["sqs:SendMessage"], "Resource": "*"}]}\n';
const rows = `locals {\n  rows = csvdecode(file("${here}/acts.csv"))\n}\n`;
const data = `data "aws_iam_policy_document" "d" {\n  statement {\n    actions   = ["sqs:SendMessage"]\n    resources = [trimspace(file("${here}/r.txt"))]\n  }\n}\n`;

interface Row {
  readonly name: string;
  /** What the pull request leaves alone. */
  readonly same: Files;
  /** The file that it changes, and its text at the base; at the head a line is added. */
  readonly path: string;
  readonly text: string;
}

const told: readonly Row[] = [
  { name: 'a whole document of any ending', same: { 'main.tf': policy(`file("${here}/policy.md")`) }, path: 'policy.md', text: document },
  { name: 'the same as a template', same: { 'main.tf': policy(`templatefile("${here}/policy.md", {})`) }, path: 'policy.md', text: document },
  { name: 'a part of a page', same: { 'main.tf': policy(`jsonencode(yamldecode(split("---", file("${here}/P.md"))[1]))`) }, path: 'P.md', text: '# x\n---\nStatement: []\n' },
  { name: 'a table', same: { 'main.tf': statement(`[for r in csvdecode(file("${here}/acts.csv")) : r.action]`) }, path: 'acts.csv', text: table },
  { name: 'a table in a local of another file', same: { 'main.tf': statement('local.rows[*].action'), 'l.tf': rows }, path: 'acts.csv', text: table },
  { name: 'lines', same: { 'main.tf': statement(`split("\\n", file("${here}/acts.txt"))`) }, path: 'acts.txt', text: lines },
  { name: 'lines in a folder below', same: { 'main.tf': statement('compact(split("\\n", file("${path.root}/lists/acts.lst")))') }, path: 'lists/acts.lst', text: lines },
  { name: 'lines in a folder beside', same: { 'live/prod/main.tf': statement(`split("\\n", file("${here}/../../lists/a.txt"))`) }, path: 'lists/a.txt', text: lines },
  { name: 'what names no action, in a folder beside', same: { 'live/prod/main.tf': statement('["sqs:SendMessage"]', `file("${here}/../../lists/r.csv")`) }, path: 'lists/r.csv', text: 'a\n' },
  { name: 'a resource', same: { 'main.tf': data + policy('data.aws_iam_policy_document.d.json') }, path: 'r.txt', text: 'a\n' },
  { name: 'JSON that is no policy', same: { 'main.tf': statement('["sqs:SendMessage"]', `jsondecode(file("${here}/q.json")).arn`) }, path: 'q.json', text: '{"arn": "a"}\n' },
  { name: 'YAML that is no policy', same: { 'main.tf': statement('["sqs:SendMessage"]', `yamldecode(file("${here}/q.yaml")).arn`) }, path: 'q.yaml', text: 'arn: a\n' },
  { name: 'the name of a role', same: { 'main.tf': policy('data.x.y.json').replace('"deploy"', `trimspace(file("${here}/role.txt"))`) }, path: 'role.txt', text: 'deploy\n' },
  { name: 'files that a glob lists', same: { 'main.tf': policy(`file("${here}/\${each.value}")`, `  for_each = fileset(path.module, "rights/*.txt")\n`) }, path: 'rights/a.txt', text: lines },
  { name: 'files of a folder that a glob lists', same: { 'main.tf': policy(`file("${here}/rights/\${each.value}")`, '  for_each = fileset("./rights", "**/*.txt")\n') }, path: 'rights/a/b.txt', text: lines },
  { name: 'a path that is computed', same: { 'main.tf': policy(`file("${here}/\${var.name}.txt")`) }, path: 'a.txt', text: lines },
  { name: 'a path that a default gives', same: { 'main.tf': `variable "f" {\n  default = "acts.csv"\n}\n${policy(`file("${here}/\${var.f}")`)}` }, path: 'acts.csv', text: table },
  { name: 'a path that a file of values gives', same: { 'main.tf': `variable "f" {}\n${policy(`file("${here}/\${var.f}")`)}`, 'terraform.tfvars': 'f = "acts.csv"\n' }, path: 'acts.csv', text: table },
  { name: 'what a caller gives a module', same: { 'm/main.tf': `variable "acts" {}\n${statement('var.acts')}`, 'main.tf': `module "m" {\n  source = "./m"\n  acts   = split(",", file("${here}/acts.txt"))\n}\n` }, path: 'acts.txt', text: lines },
  { name: 'what a module gives its caller', same: { 'a/b/c/m/o.tf': `output "acts" {\n  value = split(",", file("${here}/acts.txt"))\n}\n`, 'main.tf': `module "m" {\n  source = "./a/b/c/m"\n}\n${statement('module.m.acts')}` }, path: 'a/b/c/m/acts.txt', text: lines },
  { name: 'how often a module is made', same: { 'm/main.tf': policy(`"${document.trim().replace(/"/g, '\\"')}"`), 'main.tf': `module "m" {\n  source   = "./m"\n  for_each = toset(split(",", file("${here}/names.txt")))\n}\n` }, path: 'names.txt', text: 'a\n' },
  { name: 'what is attached', same: { 'main.tf': `resource "aws_iam_role_policy_attachment" "a" {\n  for_each   = toset(split(",", file("${here}/arns.txt")))\n  role       = "deploy"\n  policy_arn = each.value\n}\n` }, path: 'arns.txt', text: 'arn:aws:iam::aws:policy/ReadOnlyAccess\n' },
  { name: 'inputs of Terragrunt', same: { 'm/main.tf': `variable "acts" {}\n${statement('var.acts')}`, 'live/terragrunt.hcl': 'terraform {\n  source = "../m"\n}\ninputs = {\n  acts = split(",", file("acts.txt"))\n}\n' }, path: 'live/acts.txt', text: lines },
  { name: 'a data block', same: { 'main.tf': `data "local_file" "f" {\n  filename = "${here}/p.md"\n}\n${policy('data.local_file.f.content')}` }, path: 'p.md', text: document },
]; // prettier-ignore

const cfn = (value: string): string =>
  `Resources:\n  P:\n    Type: AWS::IAM::Policy\n    Properties:\n      PolicyName: p\n      Roles: [deploy]\n      PolicyDocument: ${value}\n`;
const include = (path: string): string => `{Fn::Transform: {Name: AWS::Include, Parameters: {Location: ${path}}}}`;
const sls = (statements: string, more = ''): string =>
  `service: a\n${more}provider:\n  name: aws\n  iam:\n    role:\n      statements: ${statements}\nfunctions:\n  f:\n    handler: x\n`;
const slsActions = (value: string): string =>
  `\n        - Effect: Allow\n          Action: ${value}\n          Resource: '*'`;

const included: readonly Row[] = [
  { name: 'statements of a service', same: { 'serverless.yml': sls('${file(st.md)}') }, path: 'st.md', text: '- Effect: Allow\n' },
  { name: 'actions of a service', same: { 'serverless.yml': sls(slsActions('${file(./acts.txt)}')) }, path: 'acts.txt', text: lines },
  { name: 'a resource of a service in JSON', same: { 'serverless.yml': sls(slsActions('[sqs:SendMessage]').replace("'*'", '${file(config.json):arn}')) }, path: 'config.json', text: '{"arn": "a"}\n' },
  { name: 'a setting that a policy of a service names', same: { 'a/serverless.yml': sls(slsActions('${self:custom.acts}'), 'custom:\n  acts: ${file(../acts.csv)}\n') }, path: 'acts.csv', text: table },
  { name: 'all settings of a service', same: { 'serverless.yml': sls(slsActions('${self:custom.more}'), 'custom: ${file(custom.yml)}\n') }, path: 'custom.yml', text: 'acts: a\nmore: ' },
  { name: 'one of several files of settings', same: { 'serverless.yml': sls(slsActions('${self:custom.more}'), 'custom:\n  - ${file(a.yml)}\n  - ${file(b.yml)}\n') }, path: 'b.yml', text: 'more: ' },
  { name: 'settings of a stage', same: { 'serverless.yml': sls(slsActions('${self:custom.stages.${opt:stage}.more}'), 'custom:\n  stages:\n    dev: ${file(dev.yml)}\n    prod: ${file(prod.yml)}\n') }, path: 'prod.yml', text: 'more: ' },
  { name: 'settings in a file of the stage', same: { 'serverless.yml': sls(slsActions('${self:custom.more}'), 'custom: ${file(config/${opt:stage}.yml)}\n') }, path: 'config/prod.yml', text: 'more: ' },
  { name: 'parameters of a stage', same: { 'serverless.yml': sls(slsActions('${param:more}'), 'params:\n  prod: ${file(prod.yml)}\n') }, path: 'prod.yml', text: 'more: ' },
  { name: 'a setting that another names', same: { 'serverless.yml': sls(slsActions('${self:custom.acts}'), 'custom:\n  acts: ${self:custom.all.more}\n  all: ${file(all.yml)}\n') }, path: 'all.yml', text: 'more: ' },
  { name: 'a setting that another of the file names', same: { 'serverless.yml': sls(slsActions('${self:custom.acts}'), 'custom: ${file(all.yml)}\n') }, path: 'all.yml', text: 'acts: ${self:custom.more}\nmore: ' },
  { name: 'the name of a role', same: { 'serverless.yml': sls(slsActions('[sqs:SendMessage]'), 'custom: ${file(all.yml)}\n').replace('role:', 'role:\n      name: ${self:custom.more}') }, path: 'all.yml', text: 'more: ' },
  { name: 'a part of a file by an alias', same: { 'serverless.yml': sls(slsActions('${self:custom.acts}'), 'custom: ${file(all.yml)}\n') }, path: 'all.yml', text: 'acts: *a\nmore: &a ' },
  { name: 'a document of a template', same: { 't.yml': cfn(include('./p.md')) }, path: 'p.md', text: document },
  { name: 'a statement of a template', same: { 't.yml': cfn(`{Statement: [${include('p.md')}]}`) }, path: 'p.md', text: document },
  { name: 'resources of a template', same: { 't.yml': `${cfn('{Statement: []}')}  Fn::Transform:\n    Name: AWS::Include\n    Parameters:\n      Location: ./r.md\n` }, path: 'r.md', text: 'a: b\n' },
]; // prettier-ignore

const silent: readonly Row[] = [
  { name: 'the variables of a service', same: { 'serverless.yml': sls(slsActions('[sqs:SendMessage]')).replace('  name: aws', '  name: aws\n  environment: ${file(env.md)}') }, path: 'env.md', text: 'a: b\n' },
  { name: 'another setting of a service', same: { 'serverless.yml': sls(slsActions('${self:custom.acts}'), 'custom: ${file(custom.yml)}\n') }, path: 'custom.yml', text: 'acts: a\nmore: ' },
  { name: 'another part of a file', same: { 'serverless.yml': sls(slsActions('${file(custom.yml):acts}')) }, path: 'custom.yml', text: 'acts: a\nmore: ' },
  { name: 'settings that no policy names', same: { 'serverless.yml': sls(slsActions('[sqs:SendMessage]'), 'custom:\n  site: ${file(site.yml)}\n') }, path: 'site.yml', text: 'more: ' },
  { name: 'settings of another service', same: { 'a/b/serverless.yml': sls(slsActions('${self:custom.more}'), 'custom: ${file(custom.yml)}\n') }, path: 'c/custom.yml', text: 'more: ' },
  { name: 'an API of a template', same: { 't.yml': `${cfn('{Statement: []}')}  A:\n    Type: AWS::ApiGateway::RestApi\n    Properties:\n      Body: ${include('api.md')}\n` }, path: 'api.md', text: 'a: b\n' },
  { name: 'a page that nobody reads', same: { 'main.tf': policy(`file("${here}/policy.md")`) }, path: 'README.md', text: '# How\n' },
  { name: 'a page that names actions', same: { 'main.tf': statement('["sqs:SendMessage"]') }, path: 'docs/README.md', text: lines },
  { name: 'a page that a comment names', same: { 'main.tf': `# see README.md\n${statement('["sqs:SendMessage"]')}` }, path: 'README.md', text: '# How\n' },
  { name: 'a script of a machine', same: { 'main.tf': `resource "aws_instance" "i" {\n  user_data = file("${here}/init.txt")\n}\n${statement('["sqs:SendMessage"]')}` }, path: 'init.txt', text: 'a\n' },
  { name: 'the code of a function', same: { 'main.tf': `resource "aws_lambda_function" "f" {\n  source_code_hash = filebase64sha256("${here}/index.py")\n}\n${statement('["sqs:SendMessage"]')}` }, path: 'index.py', text: 'a = 1\n' },
  { name: 'a table for a bucket', same: { 'main.tf': `${rows}resource "aws_s3_object" "o" {\n  for_each = local.rows\n}\n${statement('["sqs:SendMessage"]')}` }, path: 'acts.csv', text: table },
  { name: 'who may assume a role', same: { 'main.tf': `resource "aws_iam_role" "r" {\n  name               = "deploy"\n  assume_role_policy = file("${here}/trust.txt")\n}\n` }, path: 'trust.txt', text: '{}\n' },
]; // prettier-ignore

const run = async ({ same, path, text }: Row, isNew = false): Promise<string> => {
  const base = isNew ? same : { ...same, [path]: text };
  const { report } = await judged(base, { ...same, [path]: `${text}sqs:DeleteQueue\n` }, active);
  return `${report.verdict.kind}: ${report.verdict.reasons.map(plain).join('; ')}`;
};

/** The report on a pull request in a repository with symbolic links. */
async function analysedWith(pull: { readonly base: Files; readonly head: Files }, links: Files): Promise<Analysed> {
  const [base, head] = [new Map(Object.entries(pull.base)), new Map(Object.entries(pull.head))];
  const inputs = new Map([['fail-on', 'incomplete']]);
  const plainly = repositoryOf({ base, head, inputs, lastChanges: new Map() });
  const repository: Repository = {
    ...plainly,
    pathsAtBase: () =>
      Promise.resolve({ paths: [...base.keys(), ...Object.keys(links)], links: Object.keys(links), gaps: [] }),
    read: async (refs) => {
      const blobs = await plainly.read(refs);
      return refs.map(({ path }, at): Blob => {
        const to = links[path];
        return to === undefined ? (blobs[at] ?? { kind: 'missing' }) : { kind: 'link', to };
      });
    },
  };
  return analysed(await gather(nothingBut(inputs), repository), repository);
}

type Analysed = Awaited<ReturnType<typeof analysed>>;

describe('a changed file of which a policy is made', () => {
  it.each([...told, ...included])('is told: $name', async (row) => {
    expect(await run(row)).toMatch(
      new RegExp(`^incomplete: .*is made of what stands in \`${row.path}\`, which this pull request changes`),
    );
  });

  it.each(silent)('is nobody’s concern: $name', async (row) => {
    expect(await run(row)).toBe('pass: no IAM policy was changed');
  });

  it.each([
    { name: 'a table', same: { 'live/m.tf': statement(`split(",", file("${here}/a.csv"))`) }, link: 'live/a.csv', path: 'lists/b.csv', text: table },
    { name: 'a policy', same: { 'live/m.tf': policy(`file("${here}/p.json")`) }, link: 'live/p.json', path: 'lists/p.json', text: document },
    { name: 'a table in a folder', same: { 'live/m.tf': statement(`split(",", file("${here}/all/b.csv"))`) }, link: 'live/all', path: 'lists/b.csv', text: table },
  ])('is told where a link leads to it: $name', async ({ same, link, path, text }) => {
    const evidence = { '.github/iam-findings/f.json': active.findings, ...same };
    const pull = { base: { ...evidence, [path]: text }, head: { ...evidence, [path]: `${text}\n` } };
    const to = link.endsWith('all') ? '../lists' : `../${path}`;
    const { report } = await analysedWith(pull, { [link]: to });
    expect(report.verdict.kind).toBe('incomplete');
    expect(report.verdict.reasons.map(plain).join('; ')).toContain(`is made of what stands in \`${path}\``);
  }); // prettier-ignore

  it('is told where it is new and listed already', async () => {
    const [row] = told.filter(({ name }) => name === 'files that a glob lists');
    expect(row === undefined ? '' : await run(row, true)).toMatch(/^incomplete: `main.tf:1` /);
  });
});
