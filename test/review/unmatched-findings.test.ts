import { describe, expect, it } from 'vitest';
import { nothing } from '../../src/findings/format.js';
import type { PolicyAddress } from '../../src/policy/model.js';
import type { Arn } from '../../src/policy/names.js';
import { unmatchedFindings } from '../../src/review/unmatched-findings.js';
import { plain } from '../../src/text/message.js';
import { a, b, names, to } from '../support/matching.js';

const role = (name: string): Arn => `arn:aws:iam::123456789012:role/${name}` as Arn;
const at = (path: string, name: string): PolicyAddress => ({ source: 'x', path, name, range: { start: 0, end: 0 } });
const about = (...arns: readonly Arn[]) => ({ ...nothing, findings: arns.map((arn) => names(arn, arn, ['X'])) });

describe('findings about others', () => {
  it('are listed, less those of changed policies and of entries of the config', () => {
    const entry = to(b, role('ci-*'), role('{env}-api'));
    const read = about(a, b, role('ci-1'), role('prod-api'), role('stranger'));
    expect(unmatchedFindings(read, [entry], new Set([a]), []).unmatched.map(plain)).toEqual([
      'findings name `arn:aws:iam::123456789012:role/stranger`, but neither config nor attachment links it to a changed policy',
    ]);
  });

  it.each<{ name: string; principal: string; policy: PolicyAddress; isNamed: boolean }>([
    { name: 'the same words', principal: 'ProdBilling', policy: at('iam/billing.tf', 'x'), isNamed: true },
    { name: 'the address', principal: 'billing', policy: at('main.tf', 'aws_iam_policy.billing'), isNamed: true },
    { name: 'the smaller part', principal: 'prod-billing-exporter', policy: at('prod/p.json', 'p'), isNamed: false },
    { name: 'a word that says nothing', principal: 'app-role', policy: at('roles/role.json', 'role'), isNamed: false },
  ])('are named where they resemble an open policy: $name', ({ principal, policy, isNamed }) => {
    const [said] = unmatchedFindings(about(role(principal)), [], new Set(), [policy]).resembling.map(plain);
    expect(said === undefined).toBe(!isNamed);
    if (isNamed)
      expect(said).toContain(
        `- {paths: ["${policy.path === 'main.tf' ? `#${policy.name}` : 'iam#x'}"], principals: ["${role(principal)}"]}`,
      );
  });

  it('are named at most five times', () => {
    const many = Array.from({ length: 9 }, (_, index) => role(`billing-${index}`));
    expect(unmatchedFindings(about(...many), [], new Set(), [at('billing.tf', 'x')]).resembling).toHaveLength(5);
    expect(unmatchedFindings(about(...many), [], new Set(), []).resembling).toEqual([]);
  });
});
