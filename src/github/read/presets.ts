/**
 * Config files of other repositories, each at a commit that is the repository's own.
 *
 * GitHub shows a fork's commits under the address of the repository that was forked, so a commit counts only where it
 * lies behind the default branch, and a tag only as the repository itself has it.
 *
 * https://docs.github.com/en/rest/git/refs#get-a-reference
 * https://docs.github.com/en/rest/git/tags#get-a-tag
 * https://docs.github.com/en/rest/commits/commits#compare-two-commits
 */
import type { PresetRef } from '../../config/preset-ref.js';
import { reasonOf, UserError } from '../../errors.js';
import { decode } from '../../text/decode.js';
import { isFields, textField } from '../../text/fields.js';
import type { Preset, Presets } from '../../world/presets.js';
import { statusOf } from '../../world/refusal.js';
import { answerTo, type GitHub } from '../api/client.js';

/** No config of people is longer. */
const mostBytes = 1_000_000;
/** A tag may be of a tag. */
const mostTags = 5;

/** Presets on GitHub, each read once, and told with its commit in the log. */
export function githubPresets(github: GitHub): Presets {
  const asked = new Map<string, Promise<Preset>>();
  return {
    read: (ref) => {
      const read = asked.get(ref.text) ?? readPreset(github, ref);
      asked.set(ref.text, read);
      return read;
    },
  };
}

async function readPreset(github: GitHub, ref: PresetRef): Promise<Preset> {
  const branch = await ownBranch(github, ref);
  const sha = ref.at.kind === 'tag' ? await commitOfTag(github, ref, ref.at.name) : ref.at.sha;
  if (ref.at.kind === 'commit') await checkOwn(github, ref, branch, sha);
  const { owner, repo, path } = ref;
  const bytes = await github.raw({ owner, repo, path, ref: sha });
  if (bytes === undefined)
    throw unread(
      ref,
      `there is no file \`${path}\` at commit ${sha}`,
      'correct the path, or name a commit that has it',
    );
  const text = textOf(ref, bytes);
  github.log(`preset ${ref.text}: read at commit ${sha}`);
  return { sha, text };
}

/** The default branch of the repository. Throws a `UserError` where it is a fork, or out of reach. */
async function ownBranch(github: GitHub, ref: PresetRef): Promise<string> {
  const { owner, repo } = ref;
  const found = await unlessMissing(github.rest.repos.get({ owner, repo }), () =>
    unread(
      ref,
      `the token sees no repository ${owner}/${repo}`,
      'check the name; a private repository needs a `github-token` that may read it, such as that of a GitHub App with `contents: read` there: a workflow’s own token reaches its own repository and public ones',
    ),
  );
  if (!isFields(found) || found['fork'] !== false)
    throw unread(
      ref,
      `${owner}/${repo} is a fork, and presets are never read from one`,
      'name the repository that it was forked from',
    );
  const branch = textField(found, 'default_branch');
  if (branch === undefined) throw new Error(`GitHub named no default branch of ${owner}/${repo}`);
  return branch;
}

async function commitOfTag(github: GitHub, ref: PresetRef, name: string): Promise<string> {
  const { owner, repo } = ref;
  const missing = (): UserError =>
    unread(
      ref,
      `${owner}/${repo} has no tag \`${name}\``,
      'name a tag, or a commit in all its 40 digits; a branch moves, so none is read',
    );
  let found = await unlessMissing(github.rest.git.getRef({ owner, repo, ref: `tags/${name}` }), missing);
  for (let steps = 0; steps < mostTags; steps++) {
    const object = isFields(found) ? found['object'] : undefined;
    const sha = isFields(object) ? textField(object, 'sha') : undefined;
    if (!isFields(object) || sha === undefined || !/^[0-9a-f]{40}$/.test(sha)) break;
    if (object['type'] === 'commit') return sha;
    if (object['type'] !== 'tag') break;
    found = await unlessMissing(github.rest.git.getTag({ owner, repo, tag_sha: sha }), missing);
  }
  throw unread(ref, `the tag \`${name}\` leads to no commit`, 'name another tag, or a commit');
}

/** Throws a `UserError` where the commit does not lie behind the default branch. */
async function checkOwn(github: GitHub, ref: PresetRef, branch: string, sha: string): Promise<void> {
  const { owner, repo } = ref;
  const basehead = `${branch}...${sha}`;
  const wrong = (): UserError =>
    unread(
      ref,
      `the commit does not lie behind the default branch \`${branch}\` of ${owner}/${repo}, and may be a fork’s`,
      'merge it there, or name a tag of that repository',
    );
  const parameters = { owner, repo, basehead, per_page: 1 };
  const found = await unlessMissing(github.rest.repos.compareCommitsWithBasehead(parameters), wrong);
  const status = isFields(found) ? found['status'] : undefined;
  if (status !== 'behind' && status !== 'identical') throw wrong();
}

async function unlessMissing(asked: Promise<{ readonly data: unknown }>, missing: () => UserError): Promise<unknown> {
  try {
    return await answerTo(asked);
  } catch (cause) {
    if ([403, 404, 422].includes(statusOf(cause) ?? 0) && !/rate limit/i.test(reasonOf(cause))) throw missing();
    throw cause;
  }
}

function textOf(ref: PresetRef, bytes: Uint8Array): string {
  const noText = 'commit it as a text file in UTF-8 of at most 1 MB';
  if (bytes.length > mostBytes) throw unread(ref, `it has ${bytes.length} bytes`, noText);
  try {
    return decode(bytes);
  } catch (cause) {
    throw unread(ref, reasonOf(cause), noText);
  }
}

function unread({ text }: PresetRef, why: string, help: string): UserError {
  return new UserError(`the preset \`${text}\` that the config extends cannot be read: ${why}`, help);
}
