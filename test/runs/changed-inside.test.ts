/** Values that stand in the file of a policy, or are given to it, and become others: what that makes of the policy is told. */
import { describe, expect, it } from 'vitest';
import { plain } from '../../src/text/message.js';
import { active, judged, type Files } from '../support/judged.js';

const a = 'arn:aws:sqs:eu-west-1:111122223333:a';
const service = (more: string, resource = `'*'`, role = 'deploy', functions = ''): string => `service: shop
${more}
provider:
  name: aws
  iam:
    role:
      name: ${role}
      statements:
        - Effect: Allow
          Action: [sqs:SendMessage, sqs:PurgeQueue]
          Resource: ${resource}
functions:
  f: {handler: a.b${functions}}
`;
const custom = (value: string): string => `custom: {r: '${value}', size: 1}`;
const one = (path: string, base: string, head: string): readonly [Files, Files] => [{ [path]: base }, { [path]: head }];
const sls = (base: string, head: string): readonly [Files, Files] => one('serverless.yml', base, head);
const byCustom = '${self:custom.r}';

const program = (more: string, resource = `'*'`, role = 'deploy'): string => `name: x
runtime: yaml
${more}
resources:
  p:
    type: aws:iam:RolePolicy
    properties:
      role: ${role}
      policy:
        fn::toJSON:
          Version: '2012-10-17'
          Statement:
            - {Effect: Allow, Action: [sqs:SendMessage, sqs:PurgeQueue], Resource: ${resource}}
  q: {type: aws:sqs:Queue, properties: {name: '\${size}'}}
`;
const variable = (value: string, size = 1): string => `variables: {r: '${value}', size: ${size}}`;
const pulumi = (base: string, head: string): readonly [Files, Files] => one('Pulumi.yaml', base, head);
const stack = (value: string, size = 1): string => `config:\n  x:r: '${value}'\n  x:size: ${size}\n`;
const configured = program('config: {r: {type: string}, size: {type: number}}', `'\${r}'`);

const rolePolicy = (
  more: string,
  role = 'deploy',
  act = 'sqs:PurgeQueue',
): string => `apiVersion: iam.aws.upbound.io/v1beta1
kind: RolePolicy
metadata:
  name: p
  labels:
    team: {{ .Values.team }}
spec:
  forProvider:
    role: ${role}
    policy: |
      {"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":["sqs:SendMessage","${act}"],"Resource":"*"}]}
${more}`;
const chart = { 'Chart.yaml': 'apiVersion: v2\nname: x\nversion: 1.0.0\n' };
const helm = (template: string, base: string, head: string, at = ''): readonly [Files, Files] => {
  const same = { [`${at}Chart.yaml`]: chart['Chart.yaml'], [`${at}templates/p.yaml`]: template };
  return [
    { ...same, 'values.yaml': base },
    { ...same, 'values.yaml': head },
  ];
};

type Row = readonly [why: string, sides: readonly [base: Files, head: Files]];

const gone = Object.fromEntries(Array.from({ length: 25 }, (_, at) => [`g${at}.yml`, 'a: 1\n']));
/** So many others are changed before it that nobody tells them apart. */
const many = (value: string, before: string): string =>
  `${before}:\n${Array.from({ length: 2_100 }, (_, at) => `  k${at}: '${value}'\n`).join('')}  r: '${value}'`;

const told: readonly Row[] = [
  ['a setting of a file that is moved among many', [{ ...gone, 'old/serverless.yml': service(custom(a), byCustom) }, { 'api/serverless.yml': service(custom('*'), byCustom) }]],
  ['a setting behind many others', sls(service(many(a, 'custom'), byCustom), service(many('*', 'custom'), byCustom))],
  ['a variable behind many others', pulumi(program(many(a, 'variables'), `'\${r}'`), program(many('*', 'variables'), `'\${r}'`))],
  ['a setting', sls(service(custom(a), byCustom), service(custom('*'), byCustom))],
  ['a setting by another one', sls(service(`custom:\n  r: '\${self:custom.s}'\n  s: '${a}'`, byCustom), service(`custom:\n  r: '\${self:custom.s}'\n  s: '*'`, byCustom))],
  ['a setting of a stage', sls(service(`custom: {prod: {r: '${a}'}}`, '${self:custom.${opt:stage}.r}'), service(`custom: {prod: {r: '*'}}`, '${self:custom.${opt:stage}.r}'))],
  ['a default that is not given any more', sls(service(custom(a), `\${self:custom.r, '*'}`), service('custom: {size: 1}', `\${self:custom.r, '*'}`))],
  ['a parameter', sls(service(`params: {default: {r: '${a}'}}`, '${param:r}'), service(`params: {default: {r: '*'}}`, '${param:r}'))],
  ['a parameter of a stage', sls(service(`stages: {prod: {params: {r: '${a}'}}}`, '${param:r}'), service(`stages: {prod: {params: {r: '*'}}}`, '${param:r}'))],
  ['the name of the role', sls(service('custom: {n: web}', `'*'`, '${self:custom.n}'), service('custom: {n: deploy}', `'*'`, '${self:custom.n}'))],
  ['a service that is renamed', [{ 'serverless.yml': service(custom(a), byCustom) }, { 'api/serverless.yml': service(custom('*'), byCustom) }]],
  ['a variable', pulumi(program(variable(a), `'\${r}'`), program(variable('*'), `'\${r}'`))],
  ['a variable by another one', pulumi(program(`variables: {r: '\${s}', s: '${a}'}`, `'\${r}'`), program(`variables: {r: '\${s}', s: '*'}`, `'\${r}'`))],
  ['the name of a role, by a variable', pulumi(program('variables: {n: web}', `'*'`, `'\${n}'`), program('variables: {n: deploy}', `'*'`, `'\${n}'`))],
  ['the default of a setting', pulumi(program(`config: {r: {default: '${a}'}}`, `'\${r}'`), program(`config: {r: {default: '*'}}`, `'\${r}'`))],
  ['the config of a stack', [{ 'Pulumi.yaml': configured, 'Pulumi.prod.yaml': stack(a) }, { 'Pulumi.yaml': configured, 'Pulumi.prod.yaml': stack('*') }]],
  ['a value of a chart, for a role', helm(rolePolicy('', '{{ .Values.role }}'), 'role: web\n', 'role: deploy\n')],
  ['a value of a chart, for an action', helm(rolePolicy('', 'deploy', '{{ .Values.iam.verb }}'), 'iam: {verb: sqs:ListQueues}\n', 'iam: {verb: sqs:PurgeQueue}\n')],
  ['a value of a chart that turns it on', helm(`{{- if .Values.iam.on }}\n${rolePolicy('')}{{- end }}\n`, 'iam: {on: false}\n', 'iam: {on: true}\n')],
]; // prettier-ignore

const passed: readonly Row[] = [
  ['a setting that no policy uses', sls(service(custom('*'), byCustom), service(custom('*').replace('1', '2'), byCustom))],
  ['a setting that only a function uses', sls(service(custom(a), `'*'`, 'deploy', ', name: "${self:custom.size}"'), service(custom(a).replace('1', '2'), `'*'`, 'deploy', ', name: "${self:custom.size}"'))],
  ['another key of a stage', sls(service(`custom: {prod: {r: '*', s: 1}}`, '${self:custom.${opt:stage}.r}'), service(`custom: {prod: {r: '*', s: 2}}`, '${self:custom.${opt:stage}.r}'))],
  ['another parameter', sls(service(`params: {default: {r: '*', s: 1}}`, '${param:r}'), service(`params: {default: {r: '*', s: 2}}`, '${param:r}'))],
  ['a formatter', sls(service(custom(a), byCustom), service(`custom:\n  r: "${a}"\n  size: 1\n`, byCustom))],
  ['another runtime', sls(service(custom(a), byCustom), service(custom(a), byCustom).replace('name: aws', 'name: aws\n  runtime: nodejs22.x'))],
  ['a variable that no policy uses', pulumi(program(variable('*'), `'\${r}'`), program(variable('*', 2), `'\${r}'`))],
  ['a setting of a stack that no policy uses', [{ 'Pulumi.yaml': configured, 'Pulumi.prod.yaml': stack('*') }, { 'Pulumi.yaml': configured, 'Pulumi.prod.yaml': stack('*', 2) }]],
  ['the stack of another project', [{ 'Pulumi.yaml': configured, 'b/Pulumi.yaml': 'name: b\n', 'b/Pulumi.prod.yaml': stack(a) }, { 'Pulumi.yaml': configured, 'b/Pulumi.yaml': 'name: b\n', 'b/Pulumi.prod.yaml': stack('*') }]],
  ['a value of a chart that no policy uses', helm(rolePolicy('', '{{ .Values.role }}'), 'role: web\nimage: {tag: 1}\n', 'role: web\nimage: {tag: 2}\n')],
  ['a value of a chart for labels', helm(rolePolicy('', '{{ .Values.role }}'), 'team: a\n', 'team: b\n')],
  ['the values of another chart', helm(rolePolicy('', '{{ .Values.role }}'), 'role: web\n', 'role: deploy\n', 'b/')],
]; // prettier-ignore

const run = async ([, [base, head]]: Row): Promise<string> => {
  const inputs = { 'fail-on': 'new-excess,incomplete' };
  const { report } = await judged(base, head, { ...active, inputs });
  return `${report.verdict.kind}: ${report.verdict.reasons.map(plain).join('; ')}`;
};

describe('a value that a policy is made of', () => {
  it.each(told)('is told where it becomes another one: %s', async (...row) => {
    expect(await run(row)).toMatch(
      /^incomplete: .*`(?:api\/)?(?:serverless\.yml|Pulumi\.yaml|templates\/p\.yaml):\d+` \(.*\) (?:is made of what stands under `.*` in the same file|depends on a parameter to which `(?:Pulumi|values))/,
    );
  });

  it.each(passed)('costs nobody anything otherwise: %s', async (...row) => {
    expect(await run(row)).toMatch(/^pass: /);
  });
});
