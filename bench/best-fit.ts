/**
 * What a budget of lines costs: `npm run bench`.
 *
 * The largest services, a wildcard for all of each, and every 30th action unused. Each round
 * refines without and with a budget, so that both feel the same noise.
 */
import { performance } from 'node:perf_hooks';
import { bundledCatalogue, readCatalogue, type Catalogue } from '../src/policy/catalogue.js';
import type { Policy, PolicyAddress } from '../src/policy/model.js';
import { readDocument } from '../src/policy/read-document.js';
import type { Limits } from '../src/refine/change.js';
import { refine } from '../src/refine/refine.js';
import type { Unused } from '../src/refine/unused.js';
import { json } from '../src/syntax/json/json.js';
import { nodeOf } from '../src/syntax/value.js';

const rounds = 15;
const at: PolicyAddress = { source: 'value', path: '', name: 'policy', range: { start: 0, end: 0 } };

console.log(`best fit below one wildcard, ${rounds} rounds; least times in ms`);
for (const [service, most] of [
  ['dynamodb', 79],
  ['s3', 180],
  ['ec2', 400],
  ['ec2', 826],
] as const) {
  const names = bundledCatalogue.actionsOf(service).slice(0, most);
  const text = JSON.stringify({ [service]: names });
  const unused = unusedOf(service, names);
  const room = { quota: 6144, left: 6000, beside: [], sizeOf: () => 0 };
  const [free, fitted, sized] = [{}, { lines: 20 }, { room }].map((limits) => {
    const all = { lines: Number.POSITIVE_INFINITY, ...limits };
    return Math.min(...Array.from({ length: rounds }, () => timed(service, unused, readCatalogue('c', text), all)));
  });
  if (free === undefined || fitted === undefined || sized === undefined) throw new RangeError('nothing was measured');
  const figures = [free, fitted, sized].map((each) => each.toFixed(2));
  console.log(
    `  ${service}, ${names.length} actions: ${figures[0] ?? ''} without a budget; 20 lines ${figures[1] ?? ''} (${(fitted / free).toFixed(1)} times); within the quota ${figures[2] ?? ''}`,
  );
}

/** A catalogue that was just read remembers nothing; what its index costs is in both figures. */
function timed(service: string, unused: Unused, catalogue: Catalogue, limits: Limits): number {
  const policy = policyOf(service);
  const begun = performance.now();
  refine(policy, unused, catalogue, { kind: 'same' }, limits);
  return performance.now() - begun;
}

function unusedOf(service: string, names: readonly string[]): Unused {
  const some = names.filter((_, index) => index % 30 === 7);
  const actions = new Map(some.map((name) => [name.toLowerCase(), { name, lastUsed: undefined }]));
  return new Map([[service, { whole: false, lastUsed: undefined, actions }]]);
}

function policyOf(service: string): Policy {
  const node = nodeOf({ Statement: [{ Effect: 'Allow', Action: [`${service}:*`], Resource: '*' }] });
  const read = node.kind === 'map' ? readDocument(at, node, '', json) : undefined;
  if (read?.kind !== 'policy') throw new RangeError('no policy');
  return read.policy;
}
