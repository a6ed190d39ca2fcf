/**
 * `demo`: the main job on two built-in pull requests, as a reviewer would see it, on one screen; `--full` prints all.
 *
 * The worked example of AWS's documentation in JSON, and a policy in Terraform whose role the files name, with findings
 * and a catalogue of 2024 that come with them; no network, no credentials, nothing written.
 */
import { analyse } from '../review/analyse.js';
import { readConfig, readInputs, type Config } from '../config/config.js';
import example from '../demo/pull-request.json' with { type: 'json' };
import inTerraform from '../demo/terraform.json' with { type: 'json' };
import { readCatalogue } from '../policy/catalogue.js';
import { lifeOf } from '../publish/comments/life.js';
import { accept } from '../edits/replacement.js';
import type { Report } from '../review/report.js';
import type { Snapshot } from '../review/snapshot.js';
import { hunksOf, unifiedDiff } from '../text/diff.js';
import { linesOf } from '../text/line.js';
import { words } from '../text/message.js';
import { parse } from './arguments.js';
import { verdictText } from './check-text.js';
import type { CliCommand } from './command.js';
import type { ReviewComment } from '../publish/comments/comment.js';

/** The comments on both pull requests; in full also their diffs, the evidence and the policies with them committed. */
export const demo: CliCommand = (args) => {
  const isFull = parse(args, { full: { type: 'boolean' } }).values['full'] === true;
  const scenes = [sceneOf(example), sceneOf({ ...inTerraform, catalogue: example.catalogue })];
  const shown = scenes.map((scene) => (isFull ? inFull(scene) : atAGlance(scene)));
  const rest = isFull ? [] : ['The diffs, the evidence and the policies afterwards: demo --full'];
  return Promise.resolve({ output: `${[...shown, ...rest].join('\n').trimStart()}\n`, exitCode: 0 });
};

/** A pull request on one file, with what is known of its principal. */
type Example = Pick<typeof example, 'path' | 'base' | 'head' | 'findings' | 'findingsPath' | 'catalogue'>;

interface Scene extends Example {
  readonly patch: string;
  readonly report: Report;
  readonly comments: readonly ReviewComment[];
}

function sceneOf(given: Example): Scene {
  const { path, base, head, findings, findingsPath, catalogue } = given;
  const patch = unifiedDiff(base, head) ?? '';
  const snapshot: Snapshot = {
    today: '2024-09-01',
    head: '0'.repeat(40),
    changed: [{ path, text: head, base, hunks: hunksOf(patch) }],
    deleted: [],
    keepAdded: [],
    companions: [],
    changedEvidence: [],
    named: [],
    passedOver: [],
    findings: [{ path: findingsPath, text: findings }],
    origins: [],
    gaps: [],
    evidenceGaps: [],
    catalogue: readCatalogue('demo', JSON.stringify(catalogue), words('of 2024-08-31')),
  };
  const config: Config = readConfig(readInputs(new Map()), undefined);
  const report = analyse(snapshot, config);
  return { ...given, patch, report, comments: lifeOf(report, config, []).said };
}

/** Each comment without the lines that unfold, above the lines it is about. */
function atAGlance({ path, head, report, comments }: Scene): string {
  const lines = head.split('\n');
  return [
    ...comments.flatMap((comment) => {
      const { first, last, suggestion, body } = comment;
      const [said = ''] = withoutMarker(body).split('\n', 1);
      const old = lines.slice(first - 1, last);
      const diff = unifiedDiff(asText(old), asText(suggestion), old.length) ?? '';
      const [, ...changed] = diff.trimEnd().split('\n');
      // Emphasis is for the page; a terminal would show the asterisks.
      return [title(`${path}, ${placeOf(comment)}`).trim(), said.replaceAll('**', ''), ...changed, ''];
    }),
    verdictText(report),
    '',
  ].join('\n');
}

function asText(lines: readonly string[]): string {
  return lines.map((line) => `${line}\n`).join('');
}

function inFull({ path, patch, head, report, comments }: Scene): string {
  const accepted = accept(
    linesOf(head),
    report.suggestions.map(({ replacement }) => replacement),
  );
  return [
    title(`The pull request changes ${path}`),
    patch,
    ...comments.map(
      (comment) => `${title(`Review comment on ${path}, ${placeOf(comment)}`)}\n${withoutMarker(comment.body)}`,
    ),
    title('The policy after committing the suggestions'),
    accepted.trimEnd(),
    title('The verdict'),
    verdictText(report),
    '',
  ].join('\n');
}

function placeOf({ first, last }: ReviewComment): string {
  return first === last ? `line ${first}` : `lines ${first} to ${last}`;
}

/** A reviewer does not see the hidden first line. */
function withoutMarker(body: string): string {
  return body.slice(body.indexOf('\n') + 1);
}

function title(text: string): string {
  return `\n── ${text} ${'─'.repeat(Math.max(4, 90 - text.length))}\n`;
}
