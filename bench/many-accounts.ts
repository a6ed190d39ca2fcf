/**
 * What an inventory costs: `npm run bench`.
 *
 *   a large one   50 MB and 5,000 roles, read: over `JSON.parse` of the same text, and the peak of memory
 *   many of them  40 accounts, 8,000 roles, 20,000 findings, 300 changed policies: over the same run without an
 *                 inventory, in which a config says whose the policies are
 *
 * User CPU time, the least of several rounds. Each figure of memory has a process of its own, Node and this tool
 * included.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readInputs } from '../src/config/config.js';
import { readInventory } from '../src/inventory/index.js';
import { planOf } from '../src/publish/index.js';
import { gather } from '../src/runs/gather.js';
import { analysed } from '../src/runs/other-users.js';
import { unifiedDiff } from '../src/text/diff.js';
import type { SourceFile } from '../src/text/file.js';
import type { Blob, ChangedPath, Repository } from '../src/world/repository.js';
import { configOfMany, exportOfMany, repositoryOfMany } from '../test/support/many-accounts.js';

const [, script = '', only] = process.argv;
const figures: Readonly<Record<string, () => Promise<string> | string>> = {
  large,
  alone,
  write,
  with: () => run(true),
  without: () => run(false),
};
if (only === undefined) all();
else await print(figures[only]);

async function print(figure: (() => Promise<string> | string) | undefined): Promise<void> {
  const text = await figure?.();
  console.log(`${text ?? ''} ${Math.round(process.resourceUsage().maxRSS / 1024)}`);
}

function all(): void {
  const [times] = measured('large', 3);
  const [, memory] = measured('alone', 1);
  console.log(`an inventory of 50 MB: ${times.toFixed(1)} times JSON.parse; at most ${memory} MB resident`);
  const [withOne, withMemory] = measured('with', 3);
  const [withoutOne, withoutMemory] = measured('without', 3);
  console.log(
    `40 accounts, 8,000 roles, 20,000 findings, 300 policies: ${(withOne / 1000).toFixed(1)} s, ${(withOne / withoutOne).toFixed(1)} times without the inventory; at most ${withMemory} MB resident, ${withoutMemory} without`,
  );
}

/** The least figure of several processes, and the largest peak of memory in MB. */
function measured(figure: string, rounds: number): readonly [number, number] {
  const each = Array.from({ length: rounds }, () => {
    const { stdout, stderr, status } = spawnSync(process.execPath, [script, figure], { encoding: 'utf8' });
    if (status !== 0) throw new Error(`${figure} ended with ${status ?? 'a signal'}: ${stderr.slice(0, 500)}`);
    return stdout.split(' ').map(Number);
  });
  return [Math.min(...each.map(([value = 0]) => value)), Math.max(...each.map(([, memory = 0]) => memory))];
}

/** Reads a large inventory and nothing else, so that the peak of memory is its own. */
function alone(): string {
  const folder = mkdtempSync(join(tmpdir(), 'inventory-'));
  const path = join(folder, 'inventory.json');
  spawnSync(process.execPath, [script, 'write', path]);
  const { accounts } = readInventory([{ path, text: readFileSync(path, 'utf8') }]);
  rmSync(folder, { recursive: true });
  return String(accounts.length);
}

function write(): string {
  writeFileSync(process.argv[3] ?? '', largeInventory().text);
  return '0';
}

/** The inventory's time over that of `JSON.parse`. */
function large(): string {
  const file = largeInventory();
  const begun = process.cpuUsage().user;
  const parsed: unknown = JSON.parse(file.text);
  const parsing = process.cpuUsage().user - begun;
  if (parsed === undefined) return '';
  const before = process.cpuUsage().user;
  readInventory([file]);
  return String((process.cpuUsage().user - before) / parsing);
}

function largeInventory(): SourceFile {
  const roles = Array.from({ length: 5_000 }, (_, index) => largeRole(index));
  return {
    path: 'inventory.json',
    text: JSON.stringify({ RoleDetailList: roles, Policies: [], UserDetailList: [] }, undefined, 1),
  };
}

/** Ten kilobytes: four policies with ten statements each. */
function largeRole(index: number): object {
  const statements = Array.from({ length: 10 }, (_, at) => ({
    Effect: 'Allow',
    Action: ['s3:GetObject', 's3:PutObject', 'dynamodb:Query', 'kms:Decrypt'],
    Resource: [`arn:aws:s3:::bucket-${index}-${at}/*`],
  }));
  const policies = Array.from({ length: 4 }, (_, at) => ({
    PolicyName: `own-${at}`,
    PolicyDocument: { Version: '2012-10-17', Statement: statements },
  }));
  return {
    ...{ Path: '/', RoleName: `role-${index}`, Arn: `arn:aws:iam::111122223333:role/role-${index}` },
    ...{ CreateDate: '2024-01-01T00:00:00Z', RolePolicyList: policies, AttachedManagedPolicies: [] },
  };
}

/** The user CPU time of a run in milliseconds, from the texts to the plan. */
async function run(hasInventory: boolean): Promise<string> {
  const evidence = Object.fromEntries(
    exportOfMany()
      .filter(({ name }) => hasInventory || !name.startsWith('inventory-'))
      .map(({ name, content }) => [`.github/iam-findings/${name}`, content]),
  );
  const more = { ...evidence, ...(hasInventory ? {} : { '.github/iam-policy-refiner.yml': configOfMany() }) };
  const repository = repositoryOf({ ...repositoryOfMany(false), ...more }, { ...repositoryOfMany(true), ...more });
  const before = process.cpuUsage().user;
  const surroundings = {
    today: '2026-11-24',
    inputs: readInputs(new Map()),
    local: { read: () => Promise.resolve(undefined) },
    artifacts: { read: () => Promise.reject(new Error('there is none')) },
    presets: { read: () => Promise.reject(new Error('there is none')) },
  };
  const { report, config } = await analysed(await gather(surroundings, repository), repository);
  planOf(report, config, { kind: 'on', pull: 'https://github.com/octo-org/policies/pull/7' }, []);
  const spent = (process.cpuUsage().user - before) / 1000;
  if (report.removable !== 300) throw new Error(`${report.removable} permissions can be removed`);
  return String(spent);
}

type Files = Readonly<Record<string, string>>;

/** A repository in memory. */
function repositoryOf(base: Files, head: Files): Repository {
  const changed = Object.keys(head).filter((path) => base[path] !== head[path]);
  const files = changed.map((path): ChangedPath => {
    const patch = unifiedDiff(base[path] ?? '', head[path] ?? '');
    return { path, previousPath: undefined, status: 'modified', patch };
  });
  const blobOf = (text: string | undefined): Blob =>
    text === undefined ? { kind: 'missing' } : { kind: 'text', text };
  return {
    ...{ head: 'f'.repeat(40), mostSearched: 3_000 },
    changes: () => Promise.resolve({ files, gaps: [] }),
    pathsAtBase: () => Promise.resolve({ paths: Object.keys(base), links: [], gaps: [] }),
    lastChanges: () => Promise.resolve(new Map()),
    pathsAsOf: () => Promise.resolve(Object.keys(base)),
    readAsOf: (_day, paths) => Promise.resolve(paths.map((path) => blobOf(base[path]))),
    read: (refs) => Promise.resolve(refs.map(({ version, path }) => blobOf((version === 'head' ? head : base)[path]))),
  };
}
