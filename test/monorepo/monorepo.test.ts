/**
 * A monorepo of 29 files, with local modules, modules of the registry, outputs, `for_each`, `*.tfvars`, two environments
 * and three accounts, without a config. `owners.md` says whose each policy is; it was written before anything was read.
 */
import { beforeAll, describe, expect, it } from 'vitest';
import type { Report } from '../../src/review/report.js';
import { analyseWhole } from '../../src/runs/whole-repository.js';
import { statesOf, type PolicyState } from '../../src/setup/states.js';
import { loadFixture, nothingBut, repositoryOf, runOn, type Files } from '../support/fixture.js';
import { accounts, expected } from './owners.js';

const folder = '.github/iam-findings/';
const { base, head } = loadFixture('terraform-monorepo');

/** The states of all policies, where evidence is left out or another one. */
async function statesWith(change: (files: Map<string, string>) => void = () => undefined): Promise<{
  readonly states: readonly PolicyState[];
  readonly report: Report;
}> {
  const files = changed(base, change);
  const { report, snapshot } = await analyseWhole(
    nothingBut(new Map()),
    repositoryOf({ base: files, head: files, inputs: new Map() }),
  );
  return { states: statesOf(report, snapshot.changed), report };
}

function changed(files: Files, change: (files: Map<string, string>) => void): Files {
  const copy = new Map(files);
  change(copy);
  return copy;
}

/** What a state says, in the words of the table. */
function saidOf({ kind, reviewed }: PolicyState): string {
  if (kind === 'held' || kind === 'gap') return kind;
  return kind === 'matched' ? [...ownersOf(reviewed)].sort().join(', ') : 'open';
}

function ownersOf(reviewed: PolicyState['reviewed']): readonly string[] {
  return (reviewed?.matched.principals ?? []).map((arn) => {
    const [, account = '', type = '', name = ''] = /^arn:aws:iam::(\d+):(\w+)\/(?:.*\/)?(.+)$/.exec(arn) ?? [];
    return `${account}:${type}/${name.toLowerCase()}`;
  });
}

function truthOf({ kind, owners }: (typeof expected)[number]): string {
  return kind === 'owned'
    ? owners
        .map((each) => each.toLowerCase())
        .sort()
        .join(', ')
    : kind;
}

/** The policies by their places. */
function byPlace(states: readonly PolicyState[]): ReadonlyMap<string, PolicyState> {
  return new Map(states.map((state) => [`${state.at.path} ${nameIn(state)}`, state]));
}

/** A policy in a file of its own has the name of what reads it. */
function nameIn({ at: { path, name } }: PolicyState): string {
  return path.startsWith('policies/') ? (/([\w-]+)\.json/.exec(path)?.[1] ?? name) : name;
}

const right = ({ states }: { readonly states: readonly PolicyState[] }): number => {
  const places = byPlace(states);
  return expected.filter((row) => {
    const state = places.get(`${row.path} ${row.name}`);
    return row.kind !== 'open' && state !== undefined && saidOf(state) === truthOf(row);
  }).length;
};

/** Policies for which somebody counts who is not an owner, or somebody who is one does not. */
const wrong = ({ states }: { readonly states: readonly PolicyState[] }): readonly string[] => {
  const places = byPlace(states);
  return expected.flatMap((row) => {
    const state = places.get(`${row.path} ${row.name}`);
    return state?.kind === 'matched' && saidOf(state) !== truthOf(row) ? [`${row.path} ${row.name}`] : [];
  });
};

describe('a monorepo without a config', () => {
  let whole: Awaited<ReturnType<typeof statesWith>>;
  beforeAll(async () => {
    whole = await statesWith();
  });

  it('has 29 files and 29 policies, all of them in the table', () => {
    expect([...base.keys()].filter((path) => !path.startsWith(folder))).toHaveLength(29);
    expect(expected).toHaveLength(29);
    expect([...byPlace(whole.states).keys()].sort()).toEqual(
      expected.map(({ path, name }) => `${path} ${name}`).sort(),
    );
  });

  it.each(expected)('$path $name: $kind', (row) => {
    const state = byPlace(whole.states).get(`${row.path} ${row.name}`);
    expect(state === undefined ? undefined : saidOf(state)).toBe(truthOf(row));
  });

  it('has 27 of 29 policies matched rightly with an inventory, and none wrongly', () => {
    expect([right(whole), wrong(whole)]).toEqual([27, []]);
  });

  it('has none matched wrongly without an inventory, and nothing goes', async () => {
    const without = await statesWith((files) => {
      for (const path of [...files.keys()]) if (path.includes('/inventory-')) files.delete(path);
    });
    expect([right(without), wrong(without), removedIn(without.report)]).toEqual([0, [], []]);
  });

  it('has none matched wrongly where findings and files name one account alone', async () => {
    const only = await statesWith((files) => {
      for (const path of [...files.keys()]) {
        const isOthers = path.startsWith('envs/staging/') || path.startsWith('shared/');
        if (path.includes('/inventory-') || path.includes('/manifest') || isOthers) files.delete(path);
      }
      const all = JSON.parse(files.get(`${folder}findings.json`) ?? '[]') as readonly {
        resourceOwnerAccount: string;
      }[];
      const own = all.filter(({ resourceOwnerAccount }) => resourceOwnerAccount === accounts['prod']);
      files.set(`${folder}findings.json`, JSON.stringify(own));
    });
    // What is true of prod alone.
    const inProd = expected.map((row) => ({ ...row, owners: row.owners.filter((each) => isIn(each, 'prod')) }));
    const places = byPlace(only.states);
    const told = inProd.flatMap((row) => {
      const state = places.get(`${row.path} ${row.name}`);
      return state?.kind === 'matched' ? [[`${row.path} ${row.name}`, saidOf(state), truthOf(row)] as const] : [];
    });
    expect(told.length).toBeGreaterThan(3);
    for (const [place, said, truth] of told) expect([place, said]).toEqual([place, truth]);
  });

  it.each(Object.entries(accounts))(
    'loses what it knows of %s with its inventory, and removes nothing then',
    async (_, id) => {
      const less = await statesWith((files) => files.delete(`${folder}inventory-${id}.json`));
      expect([wrong(less), removedIn(less.report)]).toEqual([[], []]);
    },
  );

  it('loses nothing that an owner uses, whoever is there besides', async () => {
    const { report } = await runOn({ base, head, inputs: new Map() });
    const removed = removedIn(report);
    expect(removed.length).toBeGreaterThanOrEqual(23);
    for (const { place, action } of removed) {
      const row = expected.find(({ path, name }) => place === `${path} ${name}`);
      expect([place, action, row?.kind]).toEqual([place, action, 'owned']);
      for (const owner of row?.owners ?? [])
        expect([place, owner, unusedBy(owner)]).toEqual([place, owner, expect.arrayContaining([action])]);
    }
  });

  it('takes nothing from a policy that the stranger of the same content has alone', async () => {
    const moved = await statesWith((files) => {
      const path = `${folder}inventory-${accounts['prod'] ?? ''}.json`;
      files.set(
        path,
        (files.get(path) ?? '')
          .replaceAll('"nightly-batch"', '"nightly-gone"')
          .replaceAll('role/nightly-batch', 'role/nightly-gone'),
      );
    });
    const state = byPlace(moved.states).get('envs/prod/batch.tf aws_iam_role_policy.nightly');
    expect(state?.kind).not.toBe('matched');
    expect(removedIn(moved.report).filter(({ place }) => place.includes('nightly'))).toEqual([]);
  });
});

interface Removed {
  readonly place: string;
  readonly action: string;
}

function removedIn({ suggestions, outside }: Report): readonly Removed[] {
  return [...suggestions, ...outside].flatMap(({ parts }) =>
    parts.flatMap(({ policy: { at }, dropped }) => {
      const name = at.path.startsWith('policies/') ? (/([\w-]+)\.json/.exec(at.path)?.[1] ?? at.name) : at.name;
      return dropped.map((action) => ({ place: `${at.path} ${name}`, action: action.toLowerCase() }));
    }),
  );
}

function isIn(owner: string, account: string): boolean {
  return owner.startsWith(`${accounts[account] ?? ''}:`);
}

interface Exported {
  readonly resource: string;
  readonly findingDetails: readonly {
    readonly unusedPermissionDetails: {
      readonly serviceNamespace: string;
      readonly actions: readonly { readonly action: string }[];
    };
  }[];
}

const findings = JSON.parse(base.get(`${folder}findings.json`) ?? '[]') as readonly Exported[];

/** What an owner did not use, straight from the findings. */
function unusedBy(owner: string): readonly string[] {
  const [account = '', rest = ''] = owner.split(':');
  const [type = '', name = ''] = rest.split('/');
  return findings
    .filter(({ resource }) => resource.includes(`::${account}:${type}/`) && resource.endsWith(`/${name}`))
    .flatMap(({ findingDetails }) =>
      findingDetails.flatMap(({ unusedPermissionDetails: { serviceNamespace, actions } }) =>
        actions.map(({ action }) => `${serviceNamespace}:${action}`.toLowerCase()),
      ),
    );
}
