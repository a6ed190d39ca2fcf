/**
 * The same jobs the other way: expand every wildcard, subtract, compress again.
 *
 *   npm run bench && node bench/peer.mjs
 *
 * `@cloud-copilot/iam-expand` and `-shrink` are AGPL-3.0, so they are installed
 * into a folder of their own, never into this project. Says so where they cannot be had.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { pathToFileURL } from 'node:url';

const folder = mkdtempSync(join(tmpdir(), 'peer-'));
try {
  execFileSync(
    'npm',
    ['install', '--silent', '--no-audit', '--prefix', folder, '@cloud-copilot/iam-expand', '@cloud-copilot/iam-shrink'],
    { stdio: 'inherit' },
  );
} catch {
  console.log('the peers could not be installed, so there is nothing to compare with');
  process.exit(0);
}
const require = createRequire(join(folder, 'x.js'));
const load = (name) => import(pathToFileURL(require.resolve(name)).href);
const { expandIamActions } = await load('@cloud-copilot/iam-expand');
const { shrink } = await load('@cloud-copilot/iam-shrink');
const { syntheticJobs } = await import('../build/bench/bench/synthetic.js');

const jobs = syntheticJobs(200);
const times = [];
for (const { policy, unused } of jobs) {
  const gone = new Set(
    unused.flatMap(({ serviceNamespace, actions = [] }) =>
      actions.map((name) => `${serviceNamespace}:${name}`.toLowerCase()),
    ),
  );
  const whole = new Set(
    unused.filter(({ actions }) => actions === undefined).map(({ serviceNamespace }) => serviceNamespace),
  );
  const before = performance.now();
  for (const statement of policy.Statement) {
    const expanded = await expandIamActions(statement.Action);
    const left = expanded.filter((action) => !gone.has(action.toLowerCase()) && !whole.has(action.split(':')[0]));
    if (left.length > 0) await shrink(left, { iterations: 2 });
  }
  times.push(performance.now() - before);
}
const total = times.reduce((sum, each) => sum + each, 0);
const sorted = times.sort((a, b) => a - b);
console.log(
  `expand, subtract, shrink: ${Math.round((jobs.length / total) * 1000)} a second; ms p50 ${sorted[100].toFixed(2)} p99 ${sorted[197].toFixed(2)}`,
);
