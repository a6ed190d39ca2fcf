/** The oracle must catch what is wrong: its input is broken on purpose. */
import { describe, expect, it } from 'vitest';
import example from '../../src/demo/pull-request.json' with { type: 'json' };
import { readFindings } from '../../src/findings/index.js';
import { readCatalogue } from '../../src/policy/catalogue.js';
import type { Policy } from '../../src/policy/model.js';
import { unusedBy } from '../../src/refine/unused.js';
import { violations } from '../../src/refine/violations.js';
import { discover } from '../../src/sources/index.js';

const catalogue = readCatalogue('2024', JSON.stringify(example.catalogue));
const unused = unusedBy(readFindings({ path: 'f.json', text: example.findings }).findings);
const right = example.head
  .replace(/"lambda:(?!Invoke)[A-Za-z]+",\s*/g, '')
  .replace(
    '"s3:Get*"',
    [
      'GetAccess*',
      'GetAccountPublicAccessBlock',
      'GetDataAccess',
      'GetJobTagging',
      'GetMulti*',
      'GetObject*',
      'GetStorage*',
    ]
      .map((name) => `"s3:${name}"`)
      .join(', '),
  );

describe('violations', () => {
  it('finds nothing wrong with the published refinement', () => {
    expect(violations(policyIn(example.head), policyIn(right), unused, catalogue)).toEqual([]);
  });

  it.each<{ name: string; wrong: string; kind: string; what: string }>([
    {
      name: 'an unused action that is still granted by name',
      wrong: right.replace('"lambda:Invoke*"', '"lambda:Invoke*", "lambda:GetFunction"'),
      kind: 'still-grants',
      what: 'lambda:getfunction',
    },
    {
      name: 'an unused action that a wildcard still grants',
      wrong: right.replace('"s3:GetMulti*"', '"s3:GetM*"'),
      kind: 'still-grants',
      what: 's3:getmetricsconfiguration',
    },
    {
      name: 'a used action that is lost',
      wrong: right.replace('"s3:GetJobTagging", ', ''),
      kind: 'loses',
      what: 's3:getjobtagging',
    },
    {
      name: 'a wildcard that reaches further than what was written',
      wrong: right.replace('"lambda:Invoke*"', '"lambda:I*"'),
      kind: 'adds',
      what: 'lambda:i*',
    },
    {
      name: 'an action that was not granted before',
      wrong: right.replace('"s3:List*"', '"s3:List*", "s3:PutObject"'),
      kind: 'adds',
      what: 's3:putobject',
    },
    { name: 'another resource', wrong: right.replace('function:my-lambda', 'function:*'), kind: 'changed', what: '' },
    {
      name: 'another effect',
      wrong: right.replace('"Effect": "Allow"', '"Effect": "Deny"'),
      kind: 'changed',
      what: '',
    },
    {
      name: 'an unused service that keeps a wildcard',
      wrong: right.replace('"s3:List*"', '"s3:List*", "s3:GetB*"'),
      kind: 'still-grants',
      what: 's3:getbucketacl',
    },
    { name: 'everything', wrong: right.replace('"s3:List*"', '"*"'), kind: 'changed', what: '' },
  ])('catches $name', ({ wrong, kind, what }) => {
    expect(wrong).not.toBe(right);
    const found = violations(policyIn(example.head), policyIn(wrong), unused, catalogue);
    expect(found).toContainEqual(expect.objectContaining(what === '' ? { kind } : { kind, what }));
  });
});

function policyIn(text: string): Policy {
  const [found] = discover([{ path: 'p.json', text }]);
  if (found?.kind !== 'policy') throw new Error('no policy');
  return found.policy;
}
