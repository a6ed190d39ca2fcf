/** Which presets are read from GitHub, at which commit, and what is said of those that are not. */
import { describe, expect, it } from 'vitest';
import { parseYaml, fieldsOf } from '../../src/config/flaws.js';
import { presetsIn, type PresetRef } from '../../src/config/preset-ref.js';
import { UserError } from '../../src/errors.js';
import { connect } from '../../src/github/api/client.js';
import { githubPresets } from '../../src/github/read/presets.js';
import type { Presets } from '../../src/world/presets.js';
import { presetFetch, type PresetRepositories } from '../support/preset-host.js';

const [old, tip, alien] = ['1', '2', '3'].map((digit) => digit.repeat(40)) as [string, string, string];
const repositories: PresetRepositories = {
  'my-org/iam': {
    commits: {
      [old]: { 'presets/base.yml': 'missing: ignore\n' },
      [tip]: { 'presets/base.yml': 'keep: []\n', 'bytes.yml': Uint8Array.of(0xff), 'long.yml': ' '.repeat(1_000_001) },
    },
    ofForks: { [alien]: { 'presets/base.yml': 'override-by-author: accept\n' } },
    tags: {
      v1: { type: 'commit', sha: old },
      'rel/2': { type: 'tag', sha: 'a'.repeat(40) },
      round: { type: 'tag', sha: 'b'.repeat(40) },
      blob: { type: 'blob', sha: 'c'.repeat(40) },
    },
    tagObjects: {
      ['a'.repeat(40)]: { type: 'commit', sha: tip },
      ['b'.repeat(40)]: { type: 'tag', sha: 'b'.repeat(40) },
    },
  },
  'somebody/iam': { isFork: true, commits: { [tip]: { 'presets/base.yml': '' } } },
};

describe('a preset', () => {
  it.each([
    { ref: `my-org/iam//presets/base.yml@${old}`, sha: old, text: 'missing: ignore\n' },
    { ref: `my-org/iam//presets/base.yml@${tip}`, sha: tip, text: 'keep: []\n' },
    { ref: 'my-org/iam//presets/base.yml@v1', sha: old, text: 'missing: ignore\n' },
    { ref: 'my-org/iam//presets/base.yml@rel/2', sha: tip, text: 'keep: []\n' },
  ])('is read at a commit of the repository itself, which the log names: $ref', async ({ ref, sha, text }) => {
    const { presets, log } = host();
    expect(await presets.read(refOf(ref))).toEqual({ sha, text });
    expect(log).toContain(`preset ${ref}: read at commit ${sha}`);
  });

  it('is asked for once in a run, so that a tag means one commit', async () => {
    const { presets, asked } = host();
    const ref = 'my-org/iam//presets/base.yml@v1';
    await Promise.all([presets.read(refOf(ref)), presets.read(refOf(ref))]);
    expect(asked).toEqual(['my-org/iam', 'my-org/iam/git/ref/tags/v1', 'my-org/iam/contents/presets/base.yml']);
  });

  it.each([
    { what: 'a commit of a fork', ref: `my-org/iam//presets/base.yml@${alien}`, says: 'may be a fork’s' },
    {
      what: 'no commit',
      ref: `my-org/iam//presets/base.yml@${'9'.repeat(40)}`,
      says: 'behind the default branch `trunk`',
    },
    { what: 'a fork', ref: `somebody/iam//presets/base.yml@${tip}`, says: 'somebody/iam is a fork' },
    { what: 'no repository', ref: 'my-org/secret//base.yml@v1', says: 'sees no repository my-org/secret' },
    { what: 'no tag', ref: 'my-org/iam//presets/base.yml@main', says: 'has no tag `main`' },
    { what: 'a tag of tags without end', ref: 'my-org/iam//presets/base.yml@round', says: 'leads to no commit' },
    { what: 'a tag of a file', ref: 'my-org/iam//presets/base.yml@blob', says: 'leads to no commit' },
    { what: 'no file', ref: 'my-org/iam//base.yml@v1', says: `no file \`base.yml\` at commit ${old}` },
    { what: 'no text', ref: 'my-org/iam//bytes.yml@rel/2', says: 'cannot be read' },
    { what: 'too long a file', ref: 'my-org/iam//long.yml@rel/2', says: 'it has 1000001 bytes' },
  ])('is refused with what to do: $what', async ({ ref, says }) => {
    const refused: unknown = await host()
      .presets.read(refOf(ref))
      .catch((cause: unknown) => cause);
    expect(refused).toBeInstanceOf(UserError);
    const { message, help } = refused as UserError;
    expect(message).toContain(`the preset \`${ref}\` that the config extends cannot be read: `);
    expect(message).toContain(says);
    expect(help).toMatch(/^(?:name|check|correct|merge|commit) /);
  });
});

interface Opened {
  readonly presets: Presets;
  readonly asked: readonly string[];
  readonly log: readonly string[];
}

function host(): Opened {
  const asked: string[] = [];
  const log: string[] = [];
  const github = connect({
    ...{ token: 't', apiUrl: 'http://github.invalid', graphqlUrl: 'http://github.invalid/graphql' },
    fetch: presetFetch(repositories, asked),
    log: (line) => log.push(line),
    wait: () => Promise.resolve(),
  });
  return { presets: githubPresets(github), asked, log };
}

function refOf(text: string): PresetRef {
  const parsed = parseYaml(`extends: '${text}'`);
  const fields = fieldsOf(parsed, [], parsed.content, 'the file', ['extends']);
  const [ref] = fields === undefined ? [] : presetsIn(fields);
  if (ref === undefined) throw new Error(text);
  return ref;
}
