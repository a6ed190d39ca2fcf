/** Whom a template means in the stacks that the config names. */
import { toldOf } from '../../src/reasons/reason.js';
import { describe, expect, it } from 'vitest';
import { readConfig, readInputs } from '../../src/config/config.js';
import { nothing } from '../../src/findings/format.js';
import { evidenceOf } from '../../src/match/evidence.js';
import { match } from '../../src/match/match.js';
import { readCatalogue } from '../../src/policy/catalogue.js';
import type { Arn } from '../../src/policy/names.js';
import { plain } from '../../src/text/message.js';
import { names, subject } from '../support/matching.js';

const catalogue = readCatalogue('c.json', '{"s3": ["X", "Y", "Z"]}');
const role = (name: string, account = '111122223333'): Arn => `arn:aws:iam::${account}:role/${name}` as Arn;
const policies =
  '[{"PolicyName": "p", "PolicyDocument": {"Statement": {"Effect": "Allow", "Action": "s3:*", "Resource": "*"}}}]';
const nameless = template('');
const named = template('"RoleName": {"Fn::Sub": "${AWS::StackName}-api"}, ');

function template(name: string): string {
  return `{"Resources": {"Role": {"Type": "AWS::IAM::Role", "Properties": {${name}"Policies": ${policies}}}}}`;
}

interface Row {
  readonly name: string;
  readonly text?: string;
  readonly entry: string;
  /** Who has findings: each leaves `s3:X` unused. */
  readonly findings: readonly Arn[];
  /** Whose findings count, or why none do. */
  readonly expected: readonly Arn[] | RegExp;
}

const [prod, dev, other] = [
  'orders-prod-Role-ABCDEFGHIJKL',
  'orders-dev-Role-ABCDEFGHIJKLM',
  'x-Role-ABCDEFGHIJKL',
].map((each) => role(each)) as [Arn, Arn, Arn];

describe('the stacks of a template', () => {
  it.each<Row>([
    {
      name: 'say who a nameless role is',
      entry: 'stacks: [orders-prod]',
      findings: [prod, dev, other],
      expected: [prod],
    },
    {
      name: 'say it all together',
      entry: 'stacks: [orders-prod, orders-dev]',
      findings: [prod, dev, other],
      expected: [prod, dev],
    },
    {
      name: 'each have a role',
      entry: 'stacks: [orders-prod, orders-new]',
      findings: [prod],
      expected: /names `role\/orders-new-Role-\?{12}`/,
    },
    { name: 'by a part of the path', entry: "stacks: ['{service}-prod']", findings: [prod, dev], expected: [prod] },
    {
      name: 'say what a name begins with',
      text: named,
      entry: 'stacks: [orders-prod]',
      findings: [role('orders-prod-api'), role('orders-dev-api')],
      expected: [role('orders-prod-api')],
    },
    {
      name: 'leave others out of account',
      entry: 'stacks: [orders-prod]',
      findings: [prod, role('orders-prod-Role-ZZZZZZZZZZZZ', '444455556666')],
      expected: /may be in several of the accounts/,
    },
    {
      name: 'may be in an account of which nothing is known',
      entry: 'stacks: [orders-prod]',
      findings: [prod, role('x', '444455556666')],
      expected: /may be in several of the accounts/,
    },
    {
      name: 'are asked for beside principals',
      entry: `principals: ['${other}'], stacks: [orders-prod]`,
      findings: [prod, dev, other],
      expected: [other, prod],
    },
    {
      name: 'say nothing of a name that a parameter gives',
      text: template('"RoleName": {"Ref": "Name"}, '),
      entry: 'stacks: [orders-prod]',
      findings: [prod],
      expected: /not determined by the template/,
    },
  ])('$name', ({ text = nameless, entry, findings, expected }) => {
    const config = readConfig(readInputs(new Map()), {
      path: 'c.yml',
      text: `policies: [{paths: ['services/{service}/**'], ${entry}}]`,
    });
    const all = findings.map((arn, at) => names(`f-${at}`, arn, ['X']));
    const evidence = evidenceOf({ ...nothing, findings: all }, [], { today: '2026-11-26' });
    const found = match(
      subject('services/orders/t.template', text),
      evidence,
      { ...config, accounts: undefined },
      catalogue,
    );
    if (expected instanceof RegExp)
      expect(found.kind === 'unmatched' && found.reasons.map(plain).join('; ')).toMatch(expected);
    else expect(found.kind === 'matched' && found.parties.map(({ principal }) => principal)).toEqual(expected);
  });

  it('without them a nameless role is only probably the one that fits', () => {
    const evidence = evidenceOf({ ...nothing, findings: [names('f', prod, ['X'])] }, [], { today: '2026-11-26' });
    const found = match(
      subject('services/orders/t.template', nameless),
      evidence,
      { mappings: [], missing: undefined, nameConvention: false },
      catalogue,
    );
    expect(
      found.kind === 'unmatched' && found.reasons.map((why) => plain(toldOf(why, { path: 't', name: 't' }))).join(),
    ).toMatch(/only a part of the name, `role\/\*-Role-\?{12}`: probably .*orders-prod.*`stacks: \[orders-prod\]`/);
    expect(found.kind === 'unmatched' && found.advice?.parties).toHaveLength(1);
  });
});
