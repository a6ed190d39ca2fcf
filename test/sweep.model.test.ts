/**
 * A model of a repository under sweeps: sweeps run, race, are killed between two writes and run into limits, while
 * people merge, close, commit on branches, change the default branch and the evidence, and tick boxes. At every point:
 *
 *   1. a group never has two open pull requests
 *   2. no commit of a person is ever lost from a branch
 *   3. what somebody closed is not opened again, unless somebody asks for it again
 *   4. what a branch of a sweep holds is the base less what was reported, of the policies it names
 *
 * and after a sweep that nobody disturbs:
 *
 *   5. the next one writes nothing
 *   6. what can go has a pull request, or a line on the dashboard that says why not
 *   7. each open pull request of ours merges, takes out exactly what it remembers, and all of that is reported now
 *   8. a new one is in the way of no other
 */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readPullMarker } from '../src/sweep/own-marker.js';
import { isOwnCommit } from '../src/sweep/commit-text.js';
import { runs } from './support/runs.js';
import { goneFrom, grantedIn } from './support/granted.js';
import { sweepIn } from './support/sweep-world.js';
import { Killed, limitHit, SweptRepository } from './support/swept-repository.js';

const names = ['alpha', 'beta', 'gamma'] as const;
type Name = (typeof names)[number];
const actions = ['GetBucketAcl', 'GetBucketPolicy', 'GetObject', 'ListBucket', 'PutObject'] as const;
const config = '.github/iam-policy-refiner.yml';
/** A file with two policies, whose lists are near enough to be in each other's way, or not. */
const pair = 'policies/pair.json';

function configText(maxNew: number): string {
  const entries = names.map((name) => `  - {paths: [policies/${name}.json], findings: [findings/${name}.json]}`);
  entries.push(`  - {paths: [${pair}], findings: [findings/pair.json]}`);
  return `policies:\n${entries.join('\n')}\nsweep: {max-open: 2, max-new: ${maxNew}}\n`;
}

function policyText(granted: readonly string[]): string {
  const lines = granted.map((action) => `        "s3:${action}"`).join(',\n');
  return `{\n  "Version": "2012-10-17",\n  "Statement": [\n    {\n      "Effect": "Allow",\n      "Action": [\n${lines}\n      ],\n      "Resource": "*"\n    }\n  ]\n}\n`;
}

/** Two documents on few lines; what can go stands first in each, or last, so that some changes touch and some do not. */
function pairText(pick: number): string {
  const documents = [0, 1].map((index) => {
    const some = actions.slice(0, 3 + ((pick >> index) % 3)).map((action) => `"s3:${action}"`);
    const list = (pick >> (2 + index)) % 2 === 0 ? some : [...some].reverse();
    return `{"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Resource": "*", "Action": [\n${list.join(',\n')}\n]}]}`;
  });
  return `[\n${documents.join(',\n')}\n]\n`;
}

function findingsText(unused: readonly string[]): string {
  return JSON.stringify([{ serviceNamespace: 's3', actions: unused }]);
}

type Findings = readonly { readonly actions: readonly string[] }[];

/** The repository, with what people have done to it. */
class Stage {
  readonly repository = new SweptRepository({
    [config]: configText(1),
    [pair]: pairText(0),
    'findings/pair.json': findingsText(actions.slice(0, 2)),
    ...Object.fromEntries(
      names.flatMap((name, index) => [
        [`policies/${name}.json`, policyText(actions.slice(0, 3 + (index % 3)))],
        [`findings/${name}.json`, findingsText(actions.slice(0, 1 + (index % 2)))],
      ]),
    ),
  });
  /** What people closed, as `alpha GetObject`, and how many pull requests there were. */
  readonly declined = new Map<string, number>();
  /** Commits of people, and the branch that must keep each. */
  readonly theirs = new Map<string, string>();

  sweep(): Promise<void> {
    return sweepIn(this.repository);
  }

  /** Runs a sweep that something happens to at its n-th request. */
  async disturbed(at: number, what: (request: string) => ReturnType<SweptRepository['between']>): Promise<void> {
    let count = 0;
    let isIn = false;
    this.repository.between = (request) => {
      this.check();
      if (isIn || count++ !== at) return undefined;
      isIn = true;
      try {
        return what(request);
      } finally {
        isIn = false;
      }
    };
    try {
      await this.sweep();
    } catch (cause) {
      if (!(cause instanceof Killed)) throw cause;
    }
    this.repository.between = () => undefined;
    this.check();
  }

  /** A person does something with the pull request or policy that the number picks. */
  act(kind: Deed, pick: number): void {
    const { repository } = this;
    const open = repository.pulls.filter(({ state }) => state === 'open');
    const pull = open[pick % Math.max(1, open.length)];
    const name = names[pick % names.length] ?? 'alpha';
    switch (kind) {
      case 'merge':
        if (pull !== undefined) repository.merge(pull.number);
        break;
      case 'close':
        if (pull !== undefined) this.close(pull.number);
        break;
      case 'commit':
        if (pull !== undefined) {
          repository.edit(pull.branch, { 'README.md': `edit ${repository.commits.size}` });
          this.theirs.set(repository.branches.get(pull.branch) ?? '', pull.branch);
        }
        break;
      case 'grant':
        repository.edit('main', { [`policies/${name}.json`]: policyText(actions.slice(0, 2 + (pick % 4))) });
        break;
      case 'pair':
        repository.edit('main', { [pair]: pairText(pick) });
        break;
      case 'use':
        repository.edit('main', { [`findings/${name}.json`]: findingsText(actions.slice(0, pick % 4)) });
        break;
      case 'limits':
        repository.edit('main', { [config]: configText(pick % 4) });
        break;
      case 'tick':
        this.tick(pick);
        break;
    }
    this.check();
  }

  private close(number: number): void {
    const pull = this.repository.pulls.find((each) => each.number === number);
    const memory = readPullMarker(pull?.body ?? '');
    this.repository.close(number);
    for (const { name, actions: gone } of memory?.removed ?? [])
      for (const action of gone) this.declined.set(`${name} ${action}`, this.repository.pulls.length);
  }

  private tick(pick: number): void {
    const { issue } = this.repository;
    const boxes = issue?.body.match(/^- \[ \] <!-- .*$/gm) ?? [];
    const box = boxes[pick % Math.max(1, boxes.length)];
    if (issue === undefined || box === undefined) return;
    issue.body = issue.body.replace(box, box.replace('[ ]', '[x]'));
    const again = /again:(\d+)/.exec(box)?.[1];
    const body = this.repository.pulls.find(({ number }) => String(number) === again)?.body ?? '';
    for (const { name, actions: gone } of readPullMarker(body)?.removed ?? [])
      for (const action of gone) this.declined.delete(`${name} ${action}`);
  }

  /** What holds at every point. */
  check(): void {
    const { repository } = this;
    const open = repository.pulls.filter(({ state }) => state === 'open');
    const groups = open.map(({ body }) => readPullMarker(body)?.group);
    expect(new Set(groups).size).toBe(groups.length);
    for (const [commit, branch] of this.theirs) expect(repository.isReachable(commit, branch)).toBe(true);
    repository.pulls.forEach((pull, index) => {
      for (const { name, actions: gone } of readPullMarker(pull.body)?.removed ?? [])
        for (const action of gone) {
          const closedAt = this.declined.get(`${name} ${action}`);
          if (closedAt !== undefined) expect(index).toBeLessThan(closedAt);
        }
    });
    for (const [branch, tip] of repository.branches) if (branch !== 'main') this.checkBranch(tip);
  }

  /** A commit of a sweep is its parent, less what was reported there. */
  private checkBranch(tip: string): void {
    const { commits } = this.repository;
    const commit = commits.get(tip);
    if (commit === undefined || !isOwnCommit({ ...commit, commit: tip })) return;
    const before = commits.get(commit.parents[0] ?? '')?.files ?? {};
    for (const name of names) {
      const path = `policies/${name}.json`;
      const [old, now] = [before[path] ?? '', commit.files[path] ?? ''];
      if (old === now) continue;
      const [reported] = JSON.parse(before[`findings/${name}.json`] ?? '[]') as readonly {
        actions: readonly string[];
      }[];
      const kept = grantedIn(old).filter((action) => grantedIn(now).includes(action));
      expect(grantedIn(now)).toEqual(kept);
      for (const action of grantedIn(old).filter((each) => !kept.includes(each)))
        expect(reported?.actions).toContain(action);
    }
    const others = Object.keys(commit.files).filter((path) => !path.startsWith('policies/'));
    for (const path of others) expect(commit.files[path]).toBe(before[path]);
  }

  /** A sweep that nobody disturbs leaves nothing to do. */
  async settles(): Promise<void> {
    const { repository } = this;
    const before = new Set(repository.pulls.filter(({ state }) => state === 'open').map(({ number }) => number));
    await this.sweep();
    this.check();
    this.checkOpen(before);
    const count = repository.writes.length;
    const limit = /max-new: (\d)/.exec(repository.filesOn('main')[config] ?? '')?.[1];
    if (limit === '0') {
      await this.sweep();
      expect(repository.writes.slice(count)).toEqual([]);
    }
    const told = [
      repository.issue?.body ?? '',
      ...repository.pulls.filter(({ state }) => state === 'open').map(({ body }) => body),
    ].join('\n');
    for (const [name, number] of names.flatMap((each) =>
      this.couldGo(each).map((action) => [each, this.putBackIn(each, action)] as const),
    ))
      expect(told).toContain(number === undefined ? `policies/${name}.json` : `<!-- again:${number} -->`);
  }

  /** The merged pull request after which somebody granted an action again, which counts as kept. */
  private putBackIn(name: Name, action: string): number | undefined {
    const merged = this.repository.pulls.filter(({ state }) => state === 'merged').reverse();
    return merged.find(({ body }) => {
      const { isTakenBack, removed = [] } = readPullMarker(body) ?? {};
      return (
        isTakenBack !== true && removed.some((each) => each.name === name && each.actions.includes(`s3:${action}`))
      );
    })?.number;
  }

  /** Each open pull request of ours is true now, and a new one is in the way of no other. */
  private checkOpen(before: ReadonlySet<number>): void {
    const { repository } = this;
    const main = repository.filesOn('main');
    const own = repository.pulls.filter(({ state, branch }) => state === 'open' && this.isOwn(branch));
    for (const { branch, body, number } of own) {
      const merged = repository.mergedInto(main, branch);
      expect(merged).toBeDefined();
      const removed = readPullMarker(body)?.removed ?? [];
      expect(removed.length).toBeGreaterThan(0);
      for (const path of new Set(removed.map((each) => each.path))) {
        const gone = removed.filter((each) => each.path === path).flatMap((each) => each.actions);
        expect(goneFrom(main[path] ?? '', merged?.[path] ?? '')).toEqual([...gone].sort());
        const findings = JSON.parse(main[path.replace('policies/', 'findings/')] ?? '[]') as Findings;
        for (const action of gone) expect(findings[0]?.actions).toContain(action.replace('s3:', ''));
      }
      if (before.has(number)) continue;
      for (const other of own)
        if (other.branch !== branch)
          expect(repository.mergedInto(repository.mergedInto(main, other.branch) ?? {}, branch)).toBeDefined();
    }
  }

  private isOwn(branch: string): boolean {
    const tip = this.repository.branches.get(branch) ?? '';
    const commit = this.repository.commits.get(tip);
    return commit !== undefined && isOwnCommit({ ...commit, commit: tip });
  }

  private couldGo(name: Name): readonly string[] {
    const files = this.repository.filesOn('main');
    const [reported] = JSON.parse(files[`findings/${name}.json`] ?? '[]') as readonly { actions: readonly string[] }[];
    return grantedIn(files[`policies/${name}.json`] ?? '').filter(
      (action) => reported?.actions.includes(action) && !this.declined.has(`${name} s3:${action}`),
    );
  }
}

const deeds = ['merge', 'close', 'commit', 'grant', 'pair', 'use', 'limits', 'tick'] as const;
type Deed = (typeof deeds)[number];

type Step =
  | { readonly kind: 'sweep' }
  | { readonly kind: 'killed' | 'limited' | 'raced'; readonly at: number }
  | { readonly kind: 'deed'; readonly deed: Deed; readonly pick: number; readonly at: number | undefined };

const step: fc.Arbitrary<Step> = fc.oneof(
  fc.constant<Step>({ kind: 'sweep' }),
  fc.record({ kind: fc.constantFrom('killed' as const, 'limited' as const, 'raced' as const), at: fc.nat(14) }),
  fc.record({
    kind: fc.constant('deed' as const),
    deed: fc.constantFrom(...deeds),
    pick: fc.nat(20),
    at: fc.option(fc.nat(14), { nil: undefined }),
  }),
);

async function take(stage: Stage, each: Step): Promise<void> {
  switch (each.kind) {
    case 'sweep':
      return stage.settles();
    case 'killed':
      return stage.disturbed(each.at, () => {
        throw new Killed();
      });
    case 'limited':
      return stage.disturbed(each.at, () => limitHit);
    case 'raced':
      return raced(stage, each.at);
    case 'deed':
      if (each.at === undefined) {
        stage.act(each.deed, each.pick);
        return;
      }
      return stage.disturbed(each.at, () => {
        stage.act(each.deed, each.pick);
        return undefined;
      });
  }
}

/**
 * Another sweep runs from end to end while this one has its n-th answer, and then somebody does something. Between
 * looking and opening nobody can know of a pull request that was opened and closed, so there it comes a moment later.
 */
async function raced(stage: Stage, at: number, then: () => void = () => undefined): Promise<void> {
  const { repository } = stage;
  const host = repository.host.bind(repository);
  let count = 0;
  let isDone = false;
  const waiting = new Proxy(host(), {
    get: (target, key) => {
      const method: unknown = Reflect.get(target, key);
      return async (...given: unknown[]) => {
        const answer: unknown = typeof method === 'function' ? await method.apply(target, given) : undefined;
        if (!isDone && count++ >= at && key !== 'pullsOf') {
          isDone = true;
          await stage.sweep();
          then();
        }
        return answer;
      };
    },
  });
  repository.host = () => {
    repository.host = host;
    return waiting;
  };
  await stage.sweep();
  repository.host = host;
  stage.check();
}

/** The moments of a sweep that opens two pull requests. */
const moments = [...Array(15).keys()];

it.each(moments)(
  'holds them when another sweep runs after request %i, and somebody closes what it opened',
  async (at) => {
    const stage = new Stage();
    stage.act('limits', 2);
    await raced(stage, at, () => {
      stage.repository.pulls.forEach(() => {
        stage.act('close', 0);
      });
    });
    stage.check();
    await stage.settles();
  },
);

it('has one of two pull requests wait where they would be in the way of each other', async () => {
  const stage = new Stage();
  stage.act('limits', 3);
  stage.act('pair', 4);
  await stage.settles();
  const open = stage.repository.pulls.flatMap(({ state, title }) => (state === 'open' ? [title] : []));
  expect(open.filter((title) => title.includes('pair'))).toHaveLength(1);
  expect(stage.repository.issue?.body).toMatch(/pair.*waits: it touches what `policies\/pair\.json/);
});

const often = runs(8, 500);

it(`holds its promises in ${often.numRuns} sequences`, async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 3, maxLength: 9 }), async (steps) => {
      const stage = new Stage();
      for (const each of steps) await take(stage, each);
      await stage.settles();
    }),
    often,
  );
});
