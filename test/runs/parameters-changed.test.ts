/** A changed file that gives values to the parameters of a stack: what that makes of a policy is told. */
import { describe, expect, it } from 'vitest';
import { plain } from '../../src/text/message.js';
import { active, judged, type Files } from '../support/judged.js';

const template = (parameters: string, resource = "'*'", more = '', role = 'deploy'): string => `Parameters:
${parameters}
Resources:
  Queue:
    Type: AWS::SQS::Queue
    Properties:
      DelaySeconds: !Ref Delay
  Role:
    Type: AWS::IAM::Role
${more}    Properties:
      RoleName: ${role}
      AssumeRolePolicyDocument: {}
      Tags: [{Key: delay, Value: !Ref Delay}]
      Policies:
        - PolicyName: app
          PolicyDocument:
            Statement:
              - Effect: Allow
                Action: ['sqs:SendMessage', 'sqs:PurgeQueue']
                Resource: ${resource}
`;
const declared = '  Delay: {Type: Number}\n  Arn: {Type: String}\n  Name: {Type: String}\n  On: {Type: String}';
const byArn = template(declared, '!Ref Arn');
const byName = template(declared, "'*'", '', '!Ref Name');
const switched = `${template(declared, "'*'", '    Condition: IsOn\n')}Conditions:\n  IsOn: !Equals [!Ref On, a]\n`;
const list = (key: string, value: string): string =>
  JSON.stringify([
    { ParameterKey: key, ParameterValue: value },
    { ParameterKey: 'Other', ParameterValue: 'x' },
  ]);
const pipeline = (key: string, value: string): string => JSON.stringify({ Parameters: { [key]: value } });
const sam = (overrides: string): string =>
  `version = 0.1\n[default.deploy.parameters]\nstack_name = "a"\nparameter_overrides = ${overrides}\n`;

const stack = (parameters: string, more = ''): string =>
  `resource "aws_cloudformation_stack" "s" {\n  name          = "s"\n  template_body = file("t.yml")\n  parameters    = {\n    ${parameters}\n  }\n${more}}\n`;

type Row = readonly [why: string, same: Files, base: Files, head: Files];

const told: readonly Row[] = [
  ['a resource', { 't.yml': byArn }, { 'p.json': list('Arn', 'arn:aws:sqs:*:*:a') }, { 'p.json': list('Arn', '*') }],
  ['the name of a role', { 't.yml': byName }, { 'p.json': list('Name', 'a') }, { 'p.json': list('Name', 'deploy') }],
  ['a condition', { 't.yml': switched }, { 'p.json': list('On', 'b') }, { 'p.json': list('On', 'a') }],
  ['a folder below', { 't.yml': byArn }, { 'env/prod/p.json': list('Arn', 'a') }, { 'env/prod/p.json': list('Arn', '*') }],
  ['a folder beside', { 'stacks/t.yml': byArn }, { 'env/p.json': list('Arn', 'a') }, { 'env/p.json': list('Arn', '*') }],
  ['CodePipeline', { 't.yml': byArn }, { 'p.json': pipeline('Arn', 'a') }, { 'p.json': pipeline('Arn', '*') }],
  ['SAM', { 't.yml': byArn }, { 'samconfig.toml': sam('"Arn=a"') }, { 'samconfig.toml': sam('"Arn=*"') }],
  ['SAM, beside the template', { 'a/template.yaml': byArn }, { 'a/samconfig.toml': sam('"Arn=a"') }, { 'a/samconfig.toml': sam('"Arn=*"') }],
  ['SAM, for a template that it names', { 't.yml': byArn, 'a/template.yaml': '{}' }, { 'a/samconfig.toml': sam('"Arn=a"') }, { 'a/samconfig.toml': `${sam('"Arn=*"')}template_file = "../t.yml"\n` }],
  ['SAM, in a list', { 't.yml': byArn }, { 'samconfig.toml': sam('["Delay=1", "Arn=a"]') }, { 'samconfig.toml': sam('["Delay=1", "Arn=*"]') }],
  ['SAM, several on a line', { 't.yml': byArn }, { 'samconfig.toml': sam('"Delay=\\"1\\" Arn=\\"a\\""') }, { 'samconfig.toml': sam('"Delay=\\"1\\" Arn=\\"*\\""') }],
  ['Terraform', { 't.yml': byArn }, { 'main.tf': stack('Arn = "a"') }, { 'main.tf': stack('Arn = "*"') }],
  ['one of two stacks of Terraform', { 't.yml': byName }, { 'main.tf': stack('Name = "a"') + stack('Name = "b"').replace('"s"', '"r"') }, { 'main.tf': stack('Name = "a"') + stack('Name = "deploy"').replace('"s"', '"r"') }],
  ['Terraform, to the instances of a set', { 't.yml': byArn }, { 'main.tf': stack('Arn = "a"').replace('_stack', '_stack_set_instance').replace('parameters  ', 'parameter_overrides') }, { 'main.tf': stack('Arn = "*"').replace('_stack', '_stack_set_instance').replace('parameters  ', 'parameter_overrides') }],
  ['a file that is new', { 't.yml': byArn }, {}, { 'p.json': list('Arn', '*') }],
  ['a file that goes, so that a default counts', { 't.yml': byArn }, { 'p.json': list('Arn', 'a') }, {}],
]; // prettier-ignore

const passed: readonly Row[] = [
  ['what no policy uses', { 't.yml': byArn }, { 'p.json': list('Delay', '1') }, { 'p.json': list('Delay', '2') }],
  ['what no policy uses, in SAM', { 't.yml': byArn }, { 'samconfig.toml': sam('"Delay=1 Arn=*"') }, { 'samconfig.toml': sam('"Delay=2 Arn=*"') }],
  ['what no policy uses, in Terraform', { 't.yml': byArn }, { 'main.tf': stack('Delay = 1\n    Arn = "*"') }, { 'main.tf': stack('Delay = 2\n    Arn = "*"') }],
  ['another attribute of a stack', { 't.yml': byArn }, { 'main.tf': stack('Arn = "*"') }, { 'main.tf': stack('Arn = "*"', '  on_failure = "DELETE"\n') }],
  ['what no template declares', { 't.yml': byArn }, { 'p.json': list('Size', '1') }, { 'p.json': list('Size', '2') }],
  ['a formatter', { 't.yml': byArn }, { 'p.json': list('Arn', '*') }, { 'p.json': `${list('Arn', '*').replaceAll(',', ',\n  ')}\n` }],
  ['another order', { 't.yml': byArn }, { 'p.json': JSON.stringify({ Parameters: { Arn: '*', Delay: '1' } }) }, { 'p.json': JSON.stringify({ Parameters: { Delay: '1', Arn: '*' } }) }],
  ['SAM, for the template beside it', { 't.yml': byArn, 'a/template.yaml': '{}' }, { 'a/samconfig.toml': sam('"Arn=a"') }, { 'a/samconfig.toml': sam('"Arn=*"') }],
  ['SAM, gone with the template beside it', { 't.yml': byArn }, { 'a/template.yaml': '{}', 'a/samconfig.toml': sam('"Arn=a"') }, {}],
  ['any other JSON', { 't.yml': byArn }, { 'p.json': '{"Arn": "a"}' }, { 'p.json': '{"Arn": "*"}' }],
  ['a template that is new as well', {}, {}, { 'n.yml': template(declared, "'*'", '', 'other').replace(", 'sqs:PurgeQueue'", ''), 'p.json': list('Arn', '*') }],
]; // prettier-ignore

const run = async ([, same, base, head]: Row): Promise<string> => {
  const inputs = { 'fail-on': 'new-excess,incomplete' };
  const { report } = await judged({ ...same, ...base }, { ...same, ...head }, { ...active, inputs });
  return `${report.verdict.kind}: ${report.verdict.reasons.map(plain).join('; ')}`;
};

describe('a file with the parameters of a stack', () => {
  it.each(told)('is told where a policy depends on one of them: %s', async (...row) => {
    expect(await run(row)).toMatch(
      /^incomplete: `(?:stacks\/t\.yml|a\/template\.yaml|t\.yml):\d+` \(.*\) depends on a parameter to which `/,
    );
  });

  it.each(passed)('costs nobody anything otherwise: %s', async (...row) => {
    expect(await run(row)).toMatch(/^pass: /);
  });
});
