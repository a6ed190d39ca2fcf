/** Services of the Serverless Framework: where their policies are, whose they are, and what is left alone. */
import { describe, expect, it } from 'vitest';
import { discoverIn } from '../../src/sources/index.js';
import { shownIn } from '../support/discovered.js';

const path = 'svc/serverless.yml';
const statement = (action = 's3:GetObject'): string => `- {Effect: Allow, Action: [${action}], Resource: '*'}`;
const head = 'service: shop\n';
const provider = `${head}provider:\n  name: aws\n  region: eu-west-1\n`;
const statements = `  iam:\n    role:\n      statements:\n        ${statement()}\n`;
const pay = (more: string): string => `functions:\n  pay:\n    handler: a.b\n${more}`;
const own = `    iamRoleStatements:\n      ${statement('sns:Publish')}\n`;

const shared = 'shop-*-eu-west-1-lambdaRole';
const ofPay = 'shop-*-pay-eu-west-1*';

describe('the policies of a service', () => {
  it.each<[string, string, readonly string[]]>([
    ['statements of the provider', provider + statements, [`provider.iam.role.statements of ${shared}: s3:GetObject`]],
    [
      'in the older spelling',
      `${provider}  iamRoleStatements:\n    ${statement()}\n`,
      [`provider.iamRoleStatements of ${shared}: s3:GetObject`],
    ],
    [
      'a stage that is written says nothing: an option decides',
      `${provider}  stage: prod\n${statements}`,
      [`provider.iam.role.statements of ${shared}: s3:GetObject`],
    ],
    [
      'a region that is not written',
      `${provider.replace('eu-west-1', '${opt:region}')}${statements}`,
      ['provider.iam.role.statements of shop-*-lambdaRole: s3:GetObject'],
    ],
    [
      'a service that is a map',
      (provider + statements).replace('service: shop', 'service:\n  name: cart'),
      ['provider.iam.role.statements of cart-*-eu-west-1-lambdaRole: s3:GetObject'],
    ],
    [
      'a role with a name',
      provider + statements.replace('role:\n', 'role:\n      name: cart\n'),
      ['provider.iam.role.statements of cart: s3:GetObject'],
    ],
    [
      'a role with a name in part',
      provider + statements.replace('role:\n', 'role:\n      name: cart-${sls:stage}\n'),
      ['provider.iam.role.statements of cart-*: s3:GetObject'],
    ],
    ['statements of a function', provider + pay(own), [`functions.pay.iamRoleStatements of ${ofPay}: sns:Publish`]],
    [
      'statements of a function, built in',
      `${provider}${pay(`    iam:\n      role:\n        statements:\n          ${statement()}\n`)}`,
      [`functions.pay.iam.role.statements of ${ofPay}: s3:GetObject`],
    ],
    [
      'a function whose role has a name',
      `${provider}${pay(`    iamRoleStatementsName: payer\n${own}`)}`,
      ['functions.pay.iamRoleStatements of payer: sns:Publish'],
    ],
    [
      'functions in a list',
      `${provider}functions:\n  - pay:\n      handler: a.b\n      iamRoleStatements:\n        ${statement()}\n`,
      [`functions.pay.iamRoleStatements of ${ofPay}: s3:GetObject`],
    ],
    [
      'a statement from another file stays',
      provider + statements + '        - ${file(more.yml):statement}\n',
      [`provider.iam.role.statements of ${shared}: s3:GetObject, and 1 unread`],
    ],
    [
      'statements from another file',
      `${provider}  iam:\n    role:\n      statements: \${file(more.yml)}\n`,
      ['provider.iam.role.statements: gap'],
    ],
    ['an empty list', `${provider}  iam:\n    role:\n      statements: []\n`, []],
    [
      'an action that is filled in',
      `${provider}  iamRoleStatements:\n    ${statement("'${self:custom.a}', s3:Get*")}\n`,
      [`provider.iamRoleStatements of ${shared}: <'\${self:custom.a}'> s3:Get*`],
    ],
    [
      'resources as in a template',
      `${provider}resources:\n  Resources:\n    R:\n      Type: AWS::IAM::Role\n      Properties:\n        RoleName: cart-\${sls:stage}\n        Policies:\n          - PolicyName: p\n            PolicyDocument: {Statement: [{Effect: Allow, Action: s3:GetObject, Resource: '*'}]}\n`,
      ['R/p of cart-*: s3:GetObject'],
    ],
    [
      'resources in a list, those in other files left out',
      `${provider}resources:\n  - \${file(table.yml)}\n  - Resources:\n      T: \${file(t.yml)}\n      B:\n        Type: AWS::S3::BucketPolicy\n        Properties: {PolicyDocument: {Statement: [{Effect: Allow, Principal: '*', Action: s3:GetObject, Resource: '*'}]}}\n`,
      ['B/PolicyDocument: left alone'],
    ],
    [
      'statements that something else takes',
      `${provider}custom:\n  read:\n    ${statement()}\n`,
      ['custom.read of somebody: s3:GetObject'],
    ],
    [
      'a single statement',
      `${provider}custom:\n  read: {Effect: Allow, Action: s3:GetObject, Resource: '*'}\n`,
      ['custom.read of somebody: s3:GetObject'],
    ],
    [
      'actions that something else takes',
      `${provider}${statements}custom:\n  actions: [s3:PutObject]\n`,
      [`provider.iam.role.statements of ${shared}: s3:GetObject`, 'actions: gap'],
    ],
    [
      'the policy of an API',
      `${provider}  apiGateway:\n    resourcePolicy:\n      - {Effect: Allow, Principal: '*', Action: execute-api:Invoke, Resource: '*'}\n`,
      ['provider.apiGateway.resourcePolicy: left alone'],
    ],
    [
      'the policy of an API, before somebody is named in it',
      `${provider}  apiGateway:\n    resourcePolicy:\n      ${statement('execute-api:Invoke')}\n`,
      ['provider.apiGateway.resourcePolicy: left alone'],
    ],
    [
      'what an alias may stand for is not edited',
      `${provider}custom:\n  read: &read\n    ${statement()}\n`,
      ['custom.read: not placeable'],
    ],
    ['a key that appears twice', `${provider}${statements}  iam: {}\n`, ['serverless: gap']],
  ])('%s', (_, text, expected) => {
    expect(shownIn(path, text)).toEqual(expected);
  });
});

describe('whose the statements of the provider are', () => {
  const inherit = '    iamRoleStatementsInherit: true\n';
  const perFunction = statements.replace('role:\n', 'role:\n      mode: perFunction\n');
  const byDefault = 'custom:\n  serverless-iam-roles-per-function:\n    defaultInherit: true\n';

  it.each<[string, string, string]>([
    ['a function with statements of its own', provider + statements + pay(own), shared],
    ['one that inherits', provider + statements + pay(inherit + own), `${shared} ${ofPay}`],
    [
      'one that inherits, built in',
      provider + statements + pay('    iam:\n      inheritStatements: true\n'),
      `${shared} ${ofPay}`,
    ],
    [
      'one that says it does not',
      `${provider}${statements}${byDefault}${pay(`${inherit.replace('true', 'false')}${own}`)}`,
      shared,
    ],
    ['all inherit by default', `${provider}${statements}${byDefault}${pay(own)}`, `${shared} ${ofPay}`],
    ['by default, but it has none of its own', `${provider}${statements}${byDefault}${pay('')}`, shared],
    [
      'a value that is filled in may be either',
      `${provider}${statements}${pay(inherit.replace('true', '${opt:x}') + own)}`,
      `${shared} ${ofPay}`,
    ],
    ['a role for each function', provider + perFunction + pay(''), ofPay],
    ['a role for each function, but one is given', provider + perFunction + pay('    role: other\n'), ''],
    [
      'a mode that is filled in',
      provider + perFunction.replace('perFunction', '${opt:mode}') + pay(''),
      `${shared} ${ofPay}`,
    ],
    [
      'a function that takes in another map',
      `${provider}${statements}${pay('    <<: *x\n').replace('functions', 'x: &x {a: b}\nfunctions')}`,
      `${shared} somebody`,
    ],
    [
      'a function whose role is written elsewhere',
      provider + statements + pay('    iam: ${file(iam.yml)}\n'),
      `${shared} somebody`,
    ],
    [
      'settings in another file',
      `${provider}${statements}custom: \${file(custom.yml)}\n${pay(own)}`,
      `${shared} ${ofPay}`,
    ],
    [
      'a role of the provider in another file',
      `${provider}  iam: \${file(iam.yml)}\n  iamRoleStatements:\n    ${statement()}\n`,
      `${shared} somebody`,
    ],
    ['functions in other files', `${provider}${statements}functions: \${file(f.yml)}\n`, `${shared} somebody`],
    ['one of them', `${provider}${statements}functions:\n  pay: \${file(pay.yml)}\n`, `${shared} somebody`],
    [
      'what one of them merges',
      `${provider}${statements}x: &x {}\nfunctions:\n  pay: {<<: *x}\n`,
      `${shared} somebody`,
    ],
    ['its role', `${provider}${statements}${pay('    iam: ${file(iam.yml)}\n')}`, `${shared} somebody`],
    [
      'the default of the plug-in',
      `${provider}${statements}${pay(own)}custom: \${file(custom.yml)}\n`,
      `${shared} ${ofPay}`,
    ],
    [
      'a role that may be given elsewhere',
      `${provider}  iam:\n    role: \${file(role.yml)}\n  iamRoleStatements:\n    ${statement()}\n`,
      `${shared} somebody`,
    ],
  ])('%s', (_, text, owners) => {
    const found = shownIn(path, text).filter((each) => each.startsWith('provider.'));
    expect(found).toEqual([expect.stringMatching(`^\\S+ of ${escaped(owners)}: s3:GetObject$`)]);
  });

  it.each([
    ['a role by its ARN', `${provider}  iam:\n    role: arn:aws:iam::123456789012:role/fixed\n`],
    ['a role by a part of its ARN', `${provider}  iam:\n    role: arn:aws:iam::\${aws:accountId}:role/fixed\n`],
    ['a role of a resource', `${provider}  iam:\n    role: !GetAtt Fixed.Arn\n`],
    ['a role in the older spelling', `${provider}  role: fixed\n`],
  ])('nobody, since there is %s', (_, text) => {
    expect(shownIn(path, `${text}  iamRoleStatements:\n    ${statement()}\n`)).toEqual([
      'provider.iamRoleStatements: left alone',
    ]);
  });

  it('is those who inherit, also where the others have another role', () => {
    const text = `${provider}  role: fixed\n  iamRoleStatements:\n    ${statement()}\n${pay(inherit + own)}`;
    expect(shownIn(path, text)[0]).toBe(`provider.iamRoleStatements of ${ofPay}: s3:GetObject`);
  });

  it('is nobody for a function that is given a role', () => {
    expect(shownIn(path, provider + pay(`    role: fixed\n${own}`))).toEqual([
      'functions.pay.iamRoleStatements: left alone',
    ]);
  });
});

describe('which files are services', () => {
  const text = provider + statements;

  it.each([
    ['any name', 'deploy/api.yml', text, 1],
    [
      'JSON',
      'serverless.json',
      JSON.stringify({
        service: 's',
        provider: { name: 'aws', iamRoleStatements: [{ Effect: 'Allow', Action: 's3:GetObject', Resource: '*' }] },
      }),
      1,
    ],
    ['another cloud', path, text.replace('name: aws', 'name: google'), 0],
    ['no provider', path, 'service: x\nproviders: []\n', 0],
  ])('%s', (_, file, written, count) => {
    const found = discoverIn(file, [{ path: file, text: written }]);
    expect(found.filter((each) => each.kind === 'policy' && each.policy.at.source === 'serverless')).toHaveLength(
      count,
    );
  });

  it('tells one that cannot be read, at its place', () => {
    expect(shownIn(path, `${text}  - :\n    x: [`)).toEqual(['serverless: gap']);
  });
});

describe('a managed policy among its resources', () => {
  const made = `resources:\n  Resources:\n    P: {Type: AWS::IAM::ManagedPolicy, Properties: {ManagedPolicyName: shared, Roles: [deploy], PolicyDocument: {Statement: [{Effect: Allow, Action: 's3:GetObject', Resource: '*'}]}}}\n`;
  it.each<[string, string, string]>([
    ['of nobody else', '', 'P of deploy: s3:GetObject'],
    ['of its role', '  iam: {role: {managedPolicies: [!Ref P]}}\n', 'P of deploy somebody: s3:GetObject'],
    ['in the older spelling', '  iamManagedPolicies: [{Ref: P}]\n', 'P of deploy somebody: s3:GetObject'],
    [
      'by its name',
      "  iamManagedPolicies: ['arn:aws:iam::${aws:accountId}:policy/shared']\n",
      'P of deploy somebody: s3:GetObject',
    ],
    ['as a boundary', '  iam: {role: {permissionsBoundary: !Ref P}}\n', 'P: left alone'],
  ])('%s', (_, more, expected) => {
    expect(shownIn(path, `${provider}${more}${made}`)).toEqual([expected]);
  });
});

function escaped(text: string): string {
  return text.replace(/[*+?.()[\]]/g, '\\$&');
}
