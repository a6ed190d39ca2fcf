import { describe, expect, it } from 'vitest';
import { grantsIn, grantsOrLists } from '../../src/policy/looks-granting.js';

const granting: readonly (readonly [string, string, readonly string[]])[] = [
  ['JSON', '{"Statement": [{"Effect": "Allow", "Action": "kms:Decrypt"}]}', ['kms:Decrypt']],
  ['a list without a statement', '{"actions": ["kms:Decrypt", "kms:Get*"]}', ['kms:Decrypt', 'kms:Get*']],
  ['YAML', 'Statement:\n  - Effect: Allow\n    Action:\n      - dynamodb:Query\n', ['dynamodb:Query']],
  ['YAML in flow style', 'iamRoleStatements: [{Action: [dynamodb:Query]}]', ['dynamodb:Query']],
  ['a choice of CloudFormation', '{"Action": {"Fn::If": ["c", ["kms:Decrypt"], []]}}', ['kms:Decrypt']],
  ['HCL, aligned', `actions${' '.repeat(40)}= ["kms:Decrypt"]`, ['kms:Decrypt']],
  ['HCL, a map by action', 'inline_policy_permissions = {\n "kms:Decrypt" = ["*"]\n}', ['kms:Decrypt']],
  ['a choice of CloudFormation in YAML', 'Action:\n  Fn::If:\n    - c\n    - [kms:Decrypt]\n', ['kms:Decrypt']],
  ['keys without quotes', '{Statement: [{Action: kms:Decrypt}]}', ['kms:Decrypt']],
  ['an escaped key', '{"\\u0041ction": ["kms:Decrypt"]}', ['kms:Decrypt']],
  ['an escaped action', '{"Action": ["kms\\u003aDecr\\u0079pt"]}', ['kms:Decrypt']],
  ['JSON in a string', '"{\\"Statement\\":[{\\"Action\\":[\\"kms:Decrypt\\"]}]}"', ['kms:Decrypt']],
  ['everything', 'Statement:\n- Effect: Allow\n  Action: "*"\n', ['*']],
  ['TypeScript', 'new PolicyStatement({ actions: ["kms:Decrypt"] })', ['kms:Decrypt']],
  ['Java', '.actions(List.of("kms:Decrypt"))', ['kms:Decrypt']],
  ['after a comment that a lone carriage return ends', '# c\ractions: [kms:Decrypt]', ['kms:Decrypt']],
  [
    'more than trust under a name of trust',
    'trusted_role_actions = ["sts:AssumeRole", "kms:Decrypt"]',
    ['kms:Decrypt'],
  ],
  ['under an anchor, beside a statement', 'Statement:\n.ro: &ro\n  - kms:Decrypt\n', ['kms:Decrypt']],
  ['behind a text that looks like a comparison', 'actions: ["==", "kms:Decrypt"]', ['kms:Decrypt']],
  ['a line below one', 'a: x ==\nactions: ["kms:Decrypt"]', ['kms:Decrypt']],
  ['parameters of a stack', '[{"ParameterKey": "Wanted", "ParameterValue": "kms:Decrypt"}]', ['kms:Decrypt']],
  ['a list in one text', 'parameter_overrides = "Wanted=kms:Decrypt,sqs:*"', ['kms:Decrypt', 'sqs:*']],
];

const quiet: readonly (readonly [string, string])[] = [
  ['a package', '{"scripts": {"build:all": "tsc", "test": "run s3:GetObject"}, "files": ["dist"]}'],
  ['a workflow', 'permissions:\n  contents: read\nsteps:\n  - uses: actions/checkout@v4\n  - run: make batch:all\n'],
  ['containers', 'args:\n  - nginx:latest\n  - redis:7\nports: ["80:80"]\npolicy: [nginx:latest]\n'],
  ['an ARN', 'policies:\n  - arn:aws:iam::aws:policy/ReadOnlyAccess\n  - arn:aws:logs:x:1:log-group:/aws/lambda:*\n'],
  ['an event of a bucket', 'actions:\n  - s3:ObjectCreated:*\n'],
  ['an unknown service', 'actions: ["acme:Decrypt", "build:*"]'],
  ['an unknown name', 'actions: ["kms:Decryptify"]'],
  ['a permission of a function', 'action        = "lambda:InvokeFunction"\nprincipal = "events.amazonaws.com"'],
  ['actions of trust', 'trusted_role_actions = ["sts:AssumeRole", "sts:TagSession"]'],
  ['commented out', '# Statement:\n#  - Action: [kms:Decrypt]\n// actions: ["kms:Decrypt"]\n'],
  ['another key', 'images:\n  - kms:Decrypt\n'],
  ['what happens', 'events: ["kms:Decrypt", "sqs:SendMessage"]'],
  ['one each under two keys', 'a: [kms:Decrypt]\nb: [kms:Encrypt]\n'],
  ['what is compared', 'deny[msg] { input.Action == "kms:*"; input.Action != `sqs:*`; msg := "no" }'],
  ['what is unused', '{"unusedActions": ["kms:Decrypt"]}'],
  ['what is forbidden in one text', 'denied: "kms:Decrypt,sqs:SendMessage"'],
  ['what is no action in one text', 'images: "nginx:latest,kms:Decrypt,redis:7"'],
];

const listed: readonly (readonly [string, string, readonly string[]])[] = [
  ['a list without a key', '["kms:Decrypt", "nginx:latest"]', ['kms:Decrypt']],
  ['a list without a key in YAML', '- kms:Decrypt\n', ['kms:Decrypt']],
  ['lists of several', 'orders:\n  - kms:Decrypt\n  - sqs:*\nbilling: [kms:Decrypt]\n', ['sqs:*']],
];

describe('what looks like a grant', () => {
  it.each(granting)('%s', (_, text, actions) => {
    expect(grantsIn(text).map(({ action }) => action)).toEqual(actions);
  });

  it.each(quiet)('not %s', (_, text) => {
    expect(grantsOrLists(text)).toEqual([]);
  });

  it.each(listed)('only by its list: %s', (_, text, actions) => {
    expect(grantsIn(text)).toEqual([]);
    expect(grantsOrLists(text).map(({ action }) => action)).toEqual(actions);
  });

  it('is found where it stands', () => {
    const text = 'a: 1\nactions:\n  - "kms:Decrypt"\n';
    expect(grantsIn(text)[0]?.offset).toBe(text.indexOf('kms'));
  });
});
