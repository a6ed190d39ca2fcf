/** Whose policy it is, by each ground and by each two of them: a ground decides who is a party, never who is not. */
import { because } from '../../src/reasons/reason.js';
import { describe, expect, it } from 'vitest';
import type { Finding } from '../../src/findings/finding.js';
import type { Recommendation } from '../../src/findings/format.js';
import type { Arn } from '../../src/policy/names.js';
import type { MatchRules, Subject } from '../../src/match/match.js';
import type { KnownAs, PrincipalRef } from '../../src/sources/source.js';
import { plain } from '../../src/text/message.js';
import { a, b, matched, names, noRules, simple, subject, to } from '../support/matching.js';

describe('grounds', () => {
  const ours = [names('1', a, ['X']), names('2', b, ['X', 'Y'])];
  const managed = (name: string): string => `arn:aws:iam::123456789012:policy/team/${name}`;
  const allow = (...actions: readonly string[]): string =>
    JSON.stringify({ Statement: [{ Effect: 'Allow', Action: actions, Resource: '*' }] });
  const says = (principal: Arn, more: Partial<Recommendation>): Recommendation => ({
    principal,
    policy: 'p',
    existing: undefined,
    recommended: undefined,
    detach: false,
    path: 'r.json',
    ...more,
  });
  const role = (name: string): PrincipalRef => ({ kind: 'exact', type: 'role', name, path: undefined });
  const roles = (glob: string): PrincipalRef => ({ kind: 'pattern', type: 'role', glob, path: undefined });
  const called = (name: string, account = '123456789012'): Arn => `arn:aws:iam::${account}:role/${name}` as Arn;
  const elsewhere: PrincipalRef = { kind: 'unknown', why: because('handed-on')`it is handed on` };
  const resource: KnownAs = { names: ['p'], by: 'resource' };

  interface GroundRow {
    readonly name: string;
    readonly subject?: Partial<Subject>;
    readonly recommendations?: readonly Recommendation[];
    readonly rules?: Partial<MatchRules>;
    readonly findings?: readonly Finding[];
    /** The ground, and whose findings count; or the reason. */
    readonly expected: readonly [string, ...(Arn | undefined)[]] | RegExp;
  }

  it.each<GroundRow>([
    {
      name: 'the content that Security Hub tells',
      recommendations: [says(a, { policy: 'other', existing: allow('S3:*') })],
      expected: ['recommendation', a],
    },
    {
      name: 'other content',
      recommendations: [says(a, { policy: 'other', existing: allow('s3:G*') })],
      expected: /no config says which files/,
    },
    {
      name: 'the content of two principals',
      recommendations: [says(a, { existing: simple }), says(b, { existing: simple })],
      expected: ['recommendation', a, b],
    },
    {
      name: 'the name of the file, and exactly what the findings leave',
      recommendations: [says(a, { policy: managed('p'), recommended: allow('s3:Y', 's3:Z') })],
      expected: ['recommendation', a],
    },
    {
      name: 'the name of the file, and less than the findings leave: another policy of that name',
      recommendations: [says(a, { policy: managed('p'), recommended: allow('s3:Y') })],
      expected: /no config says which files/,
    },
    {
      name: 'the name of the file alone',
      recommendations: [says(a, { detach: true })],
      expected: /no config says which files/,
    },
    {
      name: 'the name of the resource, and a narrowing of it',
      subject: { knownAs: resource },
      recommendations: [says(a, { recommended: allow('s3:Y') })],
      expected: ['recommendation', a],
    },
    {
      name: 'the name of the resource, and something else than a narrowing',
      subject: { knownAs: resource },
      recommendations: [says(a, { recommended: allow('ec2:*') })],
      expected: /no config says which files/,
    },
    {
      name: 'the name of the resource, unused altogether',
      subject: { knownAs: resource },
      recommendations: [says(a, { policy: managed('p'), detach: true })],
      expected: ['recommendation', a],
    },
    {
      name: 'the name of the resource, and other content than it has',
      subject: { knownAs: resource },
      recommendations: [says(a, { existing: allow('ec2:*'), detach: true })],
      expected: /no config says which files/,
    },
    {
      name: 'attached to somebody else as well: both share it',
      subject: { knownAs: resource, attachedTo: [role('B')] },
      recommendations: [says(a, { detach: true })],
      expected: ['recommendation', a, b],
    },
    {
      name: 'attached to somebody without a finding as well',
      subject: { knownAs: resource, attachedTo: [role('D')] },
      recommendations: [says(a, { detach: true })],
      expected: /no active finding names `role\/D`/,
    },
    {
      name: 'recommendation and somebody unknown: it clears nobody',
      subject: { knownAs: resource, attachedTo: [elsewhere] },
      recommendations: [says(a, { detach: true })],
      expected: /^it is handed on$/,
    },
    {
      name: 'recommendation and name: both',
      subject: subject('x/B.json'),
      recommendations: [says(a, { existing: simple })],
      rules: { nameConvention: true },
      expected: ['recommendation', a, b],
    },
    {
      name: 'recommendation and findings that name nobody: both',
      recommendations: [says(a, { existing: simple })],
      findings: [...ours, names('list.json', undefined, ['X'])],
      expected: ['recommendation', a, undefined],
    },
    {
      name: 'config and recommendation: both',
      recommendations: [says(a, { existing: simple })],
      rules: { mappings: [to(b)] },
      expected: ['config', b, a],
    },
    {
      name: 'config and attachment: both',
      subject: { attachedTo: [role('A')] },
      rules: { mappings: [to(b)] },
      expected: ['config', b, a],
    },
    {
      name: 'config and an attachment that means the same',
      subject: { attachedTo: [role('b')] },
      rules: { mappings: [to(b)] },
      expected: ['config', b],
    },
    {
      name: 'config and an attachment to somebody without a finding',
      subject: { attachedTo: [role('D')] },
      rules: { mappings: [to(b)] },
      expected: /no active finding names `role\/D`/,
    },
    {
      name: 'config and an attachment to somebody without a finding, which the entry ignores',
      subject: { attachedTo: [role('D')] },
      rules: { mappings: [{ ...to(b), missing: 'ignore' }] },
      expected: ['config', b],
    },
    {
      name: 'config and somebody unknown: it says who all of them are',
      subject: { attachedTo: [elsewhere] },
      rules: { mappings: [to(b)] },
      expected: ['config', b],
    },
    {
      name: 'config and a name in part that means one whom the findings know: both',
      subject: { attachedTo: [roles('app-*')] },
      findings: [...ours, names('3', called('app-x'), ['X'])],
      rules: { mappings: [to(b)] },
      expected: ['config', b, called('app-x')],
    },
    {
      name: 'config and a name in part: it says who is meant',
      subject: { attachedTo: [roles('app-*')] },
      findings: [names('1', called('app-x'), ['X']), names('2', called('app-y'), ['X'])],
      rules: { mappings: [to(called('app-x'))] },
      expected: ['config', called('app-x')],
    },
    {
      name: 'config and a name in two accounts: it says who is meant',
      subject: { attachedTo: [role('A')] },
      findings: [...ours, names('3', called('A', '210987654321'), ['X'])],
      rules: { mappings: [to(a)] },
      expected: ['config', a],
    },
    {
      name: 'config of somebody else and a name in two accounts: all of them',
      subject: { attachedTo: [role('A')] },
      findings: [...ours, names('3', called('A', '210987654321'), ['X'])],
      rules: { mappings: [to(b)] },
      expected: ['config', b, a, called('A', '210987654321')],
    },
    {
      name: 'config and name: an entry says better what the name is a habit for',
      subject: subject('policies/A.json'),
      rules: { mappings: [to(b)], nameConvention: true },
      expected: ['config', b],
    },
    {
      name: 'config and findings that name nobody: only those that an entry maps',
      findings: [...ours, names('list.json', undefined, ['X'])],
      rules: { mappings: [to(b)] },
      expected: ['config', b],
    },
    {
      name: 'attachment and name: both',
      subject: { ...subject('x/B.json'), attachedTo: [role('A')] },
      rules: { nameConvention: true },
      expected: ['attachment', a, b],
    },
    {
      name: 'attachment and findings that name nobody: both',
      subject: { attachedTo: [role('A')] },
      findings: [...ours, names('list.json', undefined, ['X'])],
      expected: ['attachment', a, undefined],
    },
    {
      name: 'findings that name nobody clear nobody unknown',
      subject: { attachedTo: [elsewhere] },
      findings: [names('list.json', undefined, ['X'])],
      expected: /^it is handed on$/,
    },
    {
      name: 'findings that name nobody clear nobody without a finding',
      subject: { attachedTo: [role('D')] },
      findings: [names('list.json', undefined, ['X'])],
      expected: /^no active finding names `role\/D`/,
    },
    {
      name: 'name and findings that name nobody: both',
      subject: subject('x/A.json'),
      rules: { nameConvention: true },
      findings: [...ours, names('list.json', undefined, ['X'])],
      expected: ['name', a, undefined],
    },
    {
      name: 'every reason is said, and none of them twice',
      subject: { attachedTo: [elsewhere, roles('*x*'), role('D'), elsewhere] },
      expected: /^it is handed on; `role\/\*x\*` says too little .*; no active finding names `role\/D`, [^;]*$/,
    },
    {
      name: 'a recommendation where the config speaks of other files',
      recommendations: [says(a, { existing: simple })],
      rules: { mappings: [{ ...to(b), paths: ['x'] }] },
      expected: ['recommendation', a],
    },
    { name: 'attachments', subject: { attachedTo: [role('A')] }, expected: ['attachment', a] },
    {
      name: 'attached to somebody unknown: advice only',
      subject: { attachedTo: [role('A'), elsewhere] },
      expected: /^it is handed on$/,
    },
    {
      name: 'attached to one without a finding, which the config ignores',
      subject: { attachedTo: [role('A'), role('D')] },
      rules: { missing: 'ignore' },
      expected: ['attachment', a],
    },
    {
      name: 'attached to one without a finding, which the config takes for using everything',
      subject: { attachedTo: [role('A'), role('D')] },
      rules: { missing: 'unused-nothing' },
      expected: ['attachment', a],
    },
    {
      name: 'ambiguity is not settled by missing: ignore',
      subject: { attachedTo: [roles('app-*')] },
      findings: [names('1', called('app-x'), ['X']), names('2', called('app-y'), ['X'])],
      rules: { missing: 'ignore' },
      expected: /only a part of the name.*probably .*app-x., .*app-y.$/,
    },
    {
      name: 'a name of which the files give a part, and one principal fits',
      subject: { attachedTo: [roles('app-*')] },
      findings: [names('1', called('APP-x'), ['X'])],
      expected: /probably .*APP-x/,
    },
    {
      name: 'a name of which the files give a part, and no principal fits',
      subject: { attachedTo: [roles('app-*')] },
      expected: /no active finding names .*role\/app-\*/,
    },
    {
      name: 'a part of a name that is too short to tell anybody',
      subject: { attachedTo: [roles('*-*-x*')] },
      findings: [names('1', called('a-b-x'), ['X'])],
      expected: /role\/\*-\*-x\*. says too little of the name to tell who is meant$/,
    },
    {
      name: 'a name in other letters, which IAM takes for the same',
      subject: { attachedTo: [role('a')] },
      expected: ['attachment', a],
    },
    {
      name: 'a name that findings have in two accounts',
      subject: { attachedTo: [role('A')] },
      findings: [...ours, names('3', called('A', '210987654321'), ['X'])],
      expected: /role\/A. exists in the accounts .123456789012., .210987654321.$/,
    },
    {
      name: 'a file named after a role that findings have in two accounts',
      subject: subject('x/A.json'),
      findings: [...ours, names('3', called('A', '210987654321'), ['X'])],
      rules: { nameConvention: true },
      expected: /exists in the accounts/,
    },
    {
      name: 'a role at another path than the files give',
      subject: { attachedTo: [{ kind: 'exact', type: 'role', name: 'A', path: '/team/' }] },
      expected: /no active finding names .*role\/A/,
    },
    {
      name: 'the convention is off',
      subject: subject('A.json'),
      expected: /no config says which files/,
    },
    {
      name: 'a file named after its role',
      subject: subject('x/A.json'),
      rules: { nameConvention: true },
      expected: ['name', a],
    },
    {
      name: 'a file in a folder named after its role',
      subject: subject('iam/roles/B/A.json'),
      rules: { nameConvention: true },
      expected: ['name', b],
    },
    {
      name: 'a folder of users means no role',
      subject: subject('users/B/p.json'),
      rules: { nameConvention: true },
      expected: /no active finding names `user\/B`/,
    },
    {
      name: 'a file named after nobody',
      subject: subject('x/d.json'),
      rules: { nameConvention: true },
      expected: /no active finding names `role\/d`, `user\/d`/,
    },
    {
      name: 'a wildcard in a file name is no name',
      subject: subject('x/*.json'),
      rules: { nameConvention: true },
      expected: /no config says which files/,
    },
    {
      name: 'Terraform has no use for the convention',
      subject: subject(
        'A.tf',
        'resource "aws_iam_policy" "p" {\n  policy = jsonencode({ Statement = [{ Effect = "Allow", Action = "s3:*", Resource = "*" }] })\n}\n',
      ),
      rules: { nameConvention: true },
      expected: /^nothing here attaches .aws_iam_policy\.p.$/,
    },
    {
      name: 'what get-role-policy answered',
      subject: subject('x.json', `{"RoleName":"B","PolicyName":"p","PolicyDocument":${simple}}`),
      expected: ['attachment', b],
    },
  ])('$name', ({ subject: more = {}, recommendations = [], rules = {}, findings = ours, expected }) => {
    const result = matched(findings, { ...noRules, ...rules }, { ...more, recommendations });
    if (result.kind === 'unmatched')
      expect(result.reasons.map(plain).join('; ')).toMatch(expected instanceof RegExp ? expected : /^$/);
    else expect([result.ground, ...result.parties.map(({ principal }) => principal)]).toEqual(expected);
  });

  it.each([
    { missing: 'ignore' as const, unused: ['x'] },
    { missing: 'unused-nothing' as const, unused: [] },
  ])('a role that is attached and has no finding, with missing: $missing', ({ missing, unused }) => {
    const result = matched(ours, { ...noRules, missing }, { attachedTo: [role('A'), role('D')] });
    expect(result.kind === 'matched' && [...(result.unused.get('s3')?.actions.keys() ?? [])]).toEqual(unused);
  });

  it('tells what those do not use of whom something is known', () => {
    const result = matched(ours, noRules, { attachedTo: [role('A'), elsewhere] });
    expect(result.kind === 'unmatched' && [...(result.advice?.unused.get('s3')?.actions.keys() ?? [])]).toEqual(['x']);
  });
});
