/**
 * A forge and the host of a sweep on it, and what a sweep leaves there.
 */
import { connect } from '../../src/github/api/client.js';
import { sweepHostFor } from '../../src/github/write/sweep-host.js';
import { dashboardMarker, pullMarker } from '../../src/sweep/own-marker.js';
import { plain } from '../../src/text/message.js';
import type { SweepHost } from '../../src/world/sweep-host.js';
import { openForge, type FakeForge, type ForgeScene } from './fake-forge.js';

export const files = { 'a/policy.json': 'old\n', 'b.json': 'b\n', 'tool.sh': 'x\n' };
export const edit = { path: 'a/policy.json', before: 'old\n', after: 'new\n' };
const memory = { group: 'deploy', commit: 'c0', files: new Map<string, string>(), removed: [] };
export const ownBody = `${pullMarker({ ...memory, isEnded: false, isTakenBack: false })}\nRemoves three actions.\n`;
export const dashboardBody = `${dashboardMarker}\nAll policies\n`;
export const branch = 'iam-refine/deploy';
export const pull = { branch, into: 'main', title: 'Refine', body: ownBody, isDraft: false };

/** A scene with the files above, if it is not empty. */
export interface Opening extends ForgeScene {
  readonly isEmpty?: boolean;
}

/** The host of a sweep. Waiting lets time go by; answers that GitHub would not give are faults, which throw. */
export function openSweep(scene: Opening = {}): { readonly forge: FakeForge; readonly host: SweepHost } {
  const forge = openForge({ ...(scene.isEmpty === true ? {} : { files }), ...scene });
  const github = connect({
    ...{ token: forge.token, apiUrl: forge.url, graphqlUrl: `${forge.url}/graphql`, fetch: judgedFetch(forge) },
    log: () => undefined,
    wait: (seconds) => {
      forge.pass(seconds);
      return Promise.resolve();
    },
  });
  return { forge, host: sweepHostFor(github, { owner: 'octo-org', repo: 'policies' }) };
}

export async function commitIn(host: SweepHost, forge: FakeForge, after = 'new\n'): Promise<string> {
  const made = await host.commit(forge.tip(), [{ ...edit, after }], () => 'Refine\n');
  if (made.kind === 'refused') throw new Error(plain(made.why));
  return made.value;
}

/** A branch with a pull request, as a sweep makes it. */
export async function propose(
  host: SweepHost,
  forge: FakeForge,
): Promise<{ readonly number: number; readonly commit: string }> {
  const commit = await commitIn(host, forge);
  await host.createBranch(branch, commit);
  const made = await host.openPull(pull);
  if (made.kind !== 'written') throw new Error('no pull request was opened');
  await host.label(made.value.number, ['iam-refine']);
  return { number: made.value.number, commit };
}

/** What a refusal says. */
export function saying(result: unknown): string {
  const why: unknown = typeof result === 'object' && result !== null ? Reflect.get(result, 'why') : undefined;
  return typeof why === 'object' && why !== null ? plain(why as Parameters<typeof plain>[0]) : JSON.stringify(result);
}

/** Throws where the fake answers as GitHub never would. */
function judgedFetch(forge: FakeForge): typeof fetch {
  return async (...asked) => {
    const answer = await forge.fetch(...asked);
    if (forge.faults.length > 0) throw new Error(`not as GitHub answers: ${forge.faults.join('; ')}`);
    return answer;
  };
}
