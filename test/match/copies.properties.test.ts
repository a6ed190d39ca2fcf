/** Promises about copies, for all policies with holes and what they become. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readInventory } from '../../src/inventory/index.js';
import { basePolicies, type SourceIdentity } from '../../src/match/base-policies.js';
import { copiesOf, type Copies } from '../../src/match/copies.js';
import { indexOfInventory } from '../../src/match/inventory-index.js';
import { sourcePattern } from '../../src/match/source-pattern.js';
import { unify } from '../../src/match/unify.js';
import { deployedAs, policyIn } from '../support/copies.js';
import { runs } from '../support/runs.js';
import { drawnPolicy, givenBack, rendered, written, type DrawnPolicy } from '../support/world.js';

type Statements = ReturnType<typeof rendered>;

describe('copies', () => {
  it('are found of every policy, whatever its holes became', () => {
    fc.assert(
      fc.property(drawnPolicy, fc.nat(100), (policy, seed) => {
        const { kind } = unify(patternOf(policy), deployedAs(givenBack(rendered(policy), seed)));
        expect(['fits', 'nearly']).toContain(kind);
        const { certain, possible } = copiesIn(policy, givenBack(rendered(policy), seed));
        expect(certain.length + possible.length).toBe(1);
      }),
      runs(100),
    );
  });

  it('are the same however AWS gives a document back', () => {
    fc.assert(
      fc.property(drawnPolicy, fc.nat(100), (policy, seed) => {
        const plainly = { Version: '2012-10-17', Statement: rendered(policy) };
        expect(told(copiesIn(policy, givenBack(rendered(policy), seed)))).toEqual(told(copiesIn(policy, plainly)));
      }),
      runs(60),
    );
  });

  it('are never certain with one literal changed', () => {
    fc.assert(
      fc.property(drawnPolicy, fc.nat(1000), fc.nat(100), (policy, which, seed) => {
        const changed = changedAt(policy, which);
        const { certain, differing, possible, open } = copiesIn(policy, givenBack(changed, seed));
        expect(certain).toEqual([]);
        // The names agree, so somebody is told, whatever the content is.
        expect(differing.length + possible.length + open.length).toBeGreaterThan(0);
      }),
      runs(100),
    );
  });

  it('are never certain on a stranger with one literal changed, whose names nobody knows', () => {
    fc.assert(
      fc.property(drawnPolicy, fc.nat(1000), (policy, which) => {
        const { certain } = copiesIn(policy, { Version: '2012-10-17', Statement: changedAt(policy, which) }, {});
        expect(certain).toEqual([]);
      }),
      runs(100),
    );
  });
});

function patternOf(policy: DrawnPolicy): SourceIdentity['pattern'] {
  return sourcePattern(policyIn(written(policy)));
}

const named: Partial<SourceIdentity> = {
  attachedTo: [{ kind: 'exact', type: 'role', name: 'api', path: undefined }],
  names: ['api'],
};

/** The copies of the policy where the document is the only one that is deployed. */
function copiesIn(policy: DrawnPolicy, document: unknown, names: Partial<SourceIdentity> = named): Copies {
  const identity: SourceIdentity = { pattern: patternOf(policy), attachedTo: [], names: [], ...names };
  const text = JSON.stringify({
    RoleDetailList: [
      {
        ...{ Path: '/', RoleName: 'api', RoleId: 'A', Arn: 'arn:aws:iam::111122223333:role/api' },
        ...{ CreateDate: '2020-01-01T00:00:00Z', AttachedManagedPolicies: [] },
        RolePolicyList: [{ PolicyName: 'api', PolicyDocument: document }],
      },
    ],
    IsTruncated: false,
  });
  const inventory = readInventory([{ path: 'inventory.json', text }]);
  return copiesOf(identity, basePolicies([identity]), indexOfInventory(inventory));
}

function told({ certain, possible, differing, open }: Copies): unknown {
  const points = (copies: Copies['certain']): readonly number[] => copies.map((copy) => copy.points);
  return [points(certain), points(possible), points(differing), open];
}

/** What is deployed, with one of its literals changed: an action, an effect or where a resource begins. */
function changedAt(policy: DrawnPolicy, which: number): Statements {
  const statements = rendered(policy);
  const places = statements.flatMap((statement, at) =>
    ['Action', 'Effect', 'Sid', 'Resource']
      .filter((key) => statement[key] !== undefined && (key !== 'Resource' || isLiteral(statement, policy)))
      .map((key) => ({ at, key })),
  );
  const place = places[which % places.length];
  return statements.map((statement, at) =>
    place?.at === at ? { ...statement, ...other(statement, place.key) } : statement,
  );
}

/** Whether none of the statement's resources has a hole, which could have become the changed one. */
function isLiteral({ Resource }: Readonly<Record<string, unknown>>, { statements }: DrawnPolicy): boolean {
  const literal = statements.flatMap(({ resources }) =>
    resources.every((parts) => parts.every((part) => typeof part === 'string'))
      ? [JSON.stringify(resources.map((parts) => parts.join('')))]
      : [],
  );
  return statements.length === 1 && literal.includes(JSON.stringify(Resource));
}

function other(statement: Readonly<Record<string, unknown>>, key: string): Record<string, unknown> {
  if (key === 'Effect') return { Effect: statement['Effect'] === 'Allow' ? 'Deny' : 'Allow' };
  if (key === 'Sid') return { Sid: `${String(statement['Sid'])}x` };
  if (key === 'Resource') {
    const [resource, ...others] = statement['Resource'] as readonly string[];
    return { Resource: [`${resource ?? ''}#`, ...others] };
  }
  const [first, ...rest] = statement['Action'] as readonly string[];
  return { Action: [`${first ?? ''}Changed`, ...rest] };
}
