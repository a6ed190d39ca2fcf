/**
 * Findings from an artifact of another run of this repository.
 *
 * What cannot be had, or cannot be trusted (`trusted-run.ts`), is a gap in the report
 * and never the end of the run. REST, since the artifact client does not work on
 * GitHub Enterprise Server.
 *
 * https://docs.github.com/en/rest/actions/artifacts
 */
import { createHash } from 'node:crypto';
import { because, type RunReason } from '../../reasons/reason.js';
import type { SourceFile } from '../../text/file.js';
import { message, plain, words } from '../../text/message.js';
import type { GitHub, InRepository } from '../api/client.js';
import { isFields, textField, type Fields } from '../../text/fields.js';
import { decode } from '../../text/decode.js';
import type { Found } from '../../world/local-files.js';
import { type Artifacts, type FoundInRun, artifactPrefix } from '../../world/artifacts.js';
import { attempt, failure, gapOf, type Gap, type Step } from './step.js';
import { most, smaller, tooLarge } from './artifact-limits.js';
import { describedRun, homeOf, trustedRun, type Home } from './trusted-run.js';

/** The artifacts of a repository. */
export function githubArtifacts(github: GitHub, at: InRepository): Artifacts {
  return {
    read: async (source) => {
      const gap = ({ why, help }: Gap): FoundInRun => ({
        files: [],
        notes: [],
        gaps: [because('unread-artifact', help)`the findings artifact ${source.name} could not be read: ${why}`],
      });
      try {
        const home = await homeOf(github, at);
        if (home.kind === 'gap') return gap(home);
        const run = await trustedRun(github, home.value, source);
        if (run.kind === 'gap') return gap(run);
        const bytes = await download(github, home.value, run.value.id, source.name);
        if (bytes.kind === 'gap') return gap(bytes);
        const { unpack } = await import('./zip.js');
        const archive = await unpack(bytes.value);
        if (archive.kind === 'refused') return gap(gapOf(archive.why, archive.help));
        if (archive.files.length === 0) return gap(gapOf(words('it holds no file')));
        const note = message`findings are read from the artifact ${source.name} ${describedRun(run.value)}`;
        github.log(plain(note));
        return { ...foundIn(archive.files, source.name), notes: [note] };
      } catch (cause) {
        return gap(failure(cause));
      }
    },
  };
}

async function download(github: GitHub, home: Home, run: number, name: string): Promise<Step<Uint8Array>> {
  const { owner, repo } = home;
  const asked = { owner, repo, run_id: run, name };
  const absent = gapOf(message`run ${run} is gone`);
  const listed = await attempt(
    () => github.list(github.rest.actions.listWorkflowRunArtifacts, asked, 'artifacts'),
    absent,
    absent,
  );
  if (listed.kind === 'gap') return listed;
  const all = listed.value.filter(isFields).filter((each) => textField(each, 'name') === name);
  const fresh = all.filter(({ expired }) => expired !== true);
  const newest = fresh.toSorted((a, b) => (numberOf(b) ?? 0) - (numberOf(a) ?? 0))[0];
  if (newest === undefined)
    return all.length > 0
      ? expired(run)
      : gapOf(
          message`run ${run} has no artifact of that name`,
          message`correct the name in the input ${'findings-artifact'}, or in the workflow that uploads it`,
        );
  const size = newest['size_in_bytes'];
  if (typeof size === 'number' && size > most.bytes) return gapOf(tooLarge, smaller);
  const artifact = { owner, repo, artifact_id: numberOf(newest) ?? 0 };
  const bytes = await attempt(
    () => github.download(artifact, most.bytes),
    gapOf(message`it is gone from run ${run}`),
    expired(run),
  );
  if (bytes.kind === 'gap') return bytes;
  const digest = /^sha256:([0-9a-f]{64})$/i.exec(textField(newest, 'digest') ?? '')?.[1]?.toLowerCase();
  const own = createHash('sha256').update(bytes.value).digest('hex');
  return digest === undefined || digest === own
    ? bytes
    : gapOf(message`its digest is ${own}, but GitHub reported ${digest}`);
}

function expired(run: number): Gap {
  return gapOf(message`it has expired in run ${run}`);
}

function foundIn(
  unpacked: readonly { readonly name: string | undefined; readonly bytes: Uint8Array }[],
  artifact: string,
): Found {
  const files: SourceFile[] = [];
  const gaps: RunReason[] = [];
  for (const { name, bytes } of unpacked) {
    const path = `${artifactPrefix}${artifact}${name === undefined ? '' : `/${name}`}`;
    try {
      files.push({ path, text: decode(bytes) });
    } catch {
      gaps.push(because('unread-findings')`${path} could not be read: it is not UTF-8`);
    }
  }
  return { files, gaps };
}

function numberOf({ id }: Fields): number | undefined {
  return typeof id === 'number' ? id : undefined;
}
