import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { runs } from '../support/runs.js';
import type { Finding } from '../../src/findings/finding.js';
import type { Arn } from '../../src/policy/names.js';
import { unmapped, type Mapping, type Missing } from '../../src/match/match.js';
import { plain } from '../../src/text/message.js';
import { a, b, c, matched, names, never, noRules, to, whole } from '../support/matching.js';

interface Row {
  readonly name: string;
  readonly findings: readonly Finding[];
  readonly mappings: readonly Mapping[];
  readonly unused?: readonly string[];
  readonly whole?: boolean;
  readonly why?: RegExp;
  readonly missing?: Missing;
  readonly nameConvention?: boolean;
}

describe('match', () => {
  it.each<Row>([
    { name: 'one principal', findings: [names('1', a, ['X', 'Y'])], mappings: [to(a)], unused: ['x', 'y'] },
    {
      name: 'two principals share what both leave unused',
      findings: [names('1', a, ['X', 'Y']), names('2', b, ['Y', 'Z'])],
      mappings: [to(a, b)],
      unused: ['y'],
    },
    {
      name: 'one leaves the whole service unused, the other one action',
      findings: [whole('1', a), names('2', b, ['Y'])],
      mappings: [to(a, b)],
      unused: ['y'],
    },
    {
      name: 'both leave the whole service unused',
      findings: [whole('1', a), whole('2', b)],
      mappings: [to(a, b)],
      unused: [],
      whole: true,
    },
    {
      name: 'a principal without a finding keeps everything',
      findings: [names('1', a, ['X'])],
      mappings: [to(a, b)],
      why: /no active finding names `arn.*role\/B`/,
    },
    {
      name: 'a principal that was never used is no reason to narrow',
      findings: [never('1', a)],
      mappings: [to(a)],
      why: /is reported unused as a whole/,
    },
    {
      name: 'two analyzers of one principal',
      findings: [names('1', a, ['X', 'Y']), names('2', a, ['Y'])],
      mappings: [to(a)],
      unused: ['y'],
    },
    {
      name: 'pages of one finding are united',
      findings: [names('1', a, ['X']), names('1', a, ['Y'])],
      mappings: [to(a)],
      unused: ['x', 'y'],
    },
    {
      name: 'of one finding exported twice the newer version counts',
      findings: [names('1', a, ['X'], { updatedAt: '2026-02-01' }), names('1', a, ['Y'], { updatedAt: '2026-01-01' })],
      mappings: [to(a)],
      unused: ['x'],
    },
    {
      name: 'unnamed findings without a config',
      findings: [names('f.json', undefined, ['X'])],
      mappings: [],
      unused: ['x'],
    },
    {
      name: 'two files of unnamed findings are two principals',
      findings: [names('f.json', undefined, ['X', 'Y']), names('g.json', undefined, ['Y'])],
      mappings: [],
      unused: ['y'],
    },
    {
      name: 'unnamed findings that the entry maps',
      findings: [names('f.json', undefined, ['X'])],
      mappings: [{ ...to(a), findings: ['f.json'] }],
      unused: ['x'],
    },
    {
      name: 'unnamed findings that no entry maps',
      findings: [names('f.json', undefined, ['X'])],
      mappings: [{ ...to(), findings: ['g.json'] }],
      why: /maps neither/,
    },
    {
      name: 'a principal and a file of its own must agree',
      findings: [names('1', a, ['X', 'Y']), names('f.json', undefined, ['Y'])],
      mappings: [{ ...to(a), findings: ['f.json'] }],
      unused: ['y'],
    },
    {
      name: 'a file no entry speaks of',
      findings: [names('1', a, ['X'])],
      mappings: [{ ...to(a), paths: ['other/**'] }],
      why: /no entry under `policies`/,
    },
    {
      name: 'entries for one file add up',
      findings: [names('1', a, ['X', 'Y']), names('2', b, ['Y'])],
      mappings: [to(a), to(b)],
      unused: ['y'],
    },
    {
      name: 'named findings without a config',
      findings: [names('1', a, ['X'])],
      mappings: [],
      why: /no config says which files/,
    },
    { name: 'no findings at all', findings: [], mappings: [], why: /there are no findings/ },
    {
      name: 'missing: unused-nothing keeps everything and leaves nothing open',
      findings: [names('1', a, ['X'])],
      mappings: [{ ...to(a, b), missing: 'unused-nothing' }],
      unused: [],
    },
    {
      name: 'missing: unused-nothing, and nobody has a finding',
      findings: [names('1', c, ['X'])],
      mappings: [{ ...to(a, b), missing: 'unused-nothing' }],
      unused: [],
    },
    {
      name: 'missing: ignore leaves it to the others',
      findings: [names('1', a, ['X'])],
      mappings: [{ ...to(a, b), missing: 'ignore' }],
      unused: ['x'],
    },
    {
      name: 'missing: ignore, and nobody is left',
      findings: [names('1', c, ['X'])],
      mappings: [{ ...to(a, b), missing: 'ignore' }],
      why: /no active finding names/,
    },
    {
      name: 'missing for all entries',
      findings: [names('1', a, ['X'])],
      mappings: [to(a, b)],
      missing: 'ignore',
      unused: ['x'],
    },
    {
      name: 'of two entries the more careful missing counts',
      findings: [names('1', a, ['X'])],
      mappings: [
        { ...to(a, b), missing: 'ignore' },
        { ...to(a), missing: 'unused-nothing' },
      ],
      unused: [],
    },
    {
      name: 'an entry that says nothing of missing stops, whatever the other says',
      findings: [names('1', a, ['X'])],
      mappings: [{ ...to(a, b), missing: 'ignore' }, to(a)],
      why: /no active finding names/,
    },
    {
      name: 'missing does not excuse a principal that was not used at all',
      findings: [names('1', a, ['X']), never('2', b)],
      mappings: [{ ...to(a, b), missing: 'ignore' }],
      why: /is reported unused as a whole/,
    },
  ])('$name', ({ findings, mappings, unused, why, whole: isWhole, missing, nameConvention = false }) => {
    const result = matched(findings, { mappings, missing, nameConvention });
    if (result.kind === 'unmatched') expect(result.reasons.map(plain).join('; ')).toMatch(why ?? /^$/);
    else
      expect([result.unused.get('s3')?.whole ?? false, [...(result.unused.get('s3')?.actions.keys() ?? [])]]).toEqual([
        isWhole ?? false,
        unused,
      ]);
  });

  it('knows the principals that no entry maps', () => {
    expect(unmapped([names('1', a, ['X']), names('2', c, ['X']), names('f', undefined, ['X'])], [to(a, b)])).toEqual([
      c,
    ]);
  });
});

describe('what may never remove more', () => {
  const arns = [a, b, c];
  const finding = fc
    .tuple(fc.constantFrom(...arns), fc.constantFrom('1', '2'), fc.subarray(['W', 'X', 'Y', 'Z'], { minLength: 1 }))
    .map(([arn, id, actions]) => names(`${arn} ${id}`, arn, actions));
  const sets = fc.record({
    findings: fc.array(finding, { maxLength: 8 }),
    principals: fc.subarray(arns, { minLength: 1 }),
    missing: fc.constantFrom<Missing | undefined>(undefined, 'unused-nothing'),
  });
  const removed = (
    findings: readonly Finding[],
    principals: readonly Arn[],
    missing: Missing | undefined,
  ): readonly string[] => {
    const result = matched(findings, { ...noRules, mappings: [to(...principals)], missing });
    return result.kind === 'matched' ? [...(result.unused.get('s3')?.actions.keys() ?? [])] : [];
  };

  it('adding a principal to a shared policy', () => {
    fc.assert(
      fc.property(sets, fc.constantFrom(...arns), ({ findings, principals, missing }, more) => {
        const before = removed(findings, principals, missing);
        expect(before).toEqual(expect.arrayContaining([...removed(findings, [...principals, more], missing)]));
      }),
      runs(100),
    );
  });

  it('dropping all that one principal has', () => {
    fc.assert(
      fc.property(sets, fc.constantFrom(...arns), ({ findings, principals, missing }, gone) => {
        const rest = findings.filter(({ subject: whose }) => whose.kind !== 'principal' || whose.arn !== gone);
        expect(removed(findings, principals, missing)).toEqual(
          expect.arrayContaining([...removed(rest, principals, missing)]),
        );
      }),
      runs(100),
    );
  });
});
