/**
 * `demo`: the main job on a built-in pull request, as a reviewer would see it.
 *
 * The worked example of AWS's documentation, with findings and a catalogue of
 * 2024 that come with it; no network, no credentials, nothing written.
 */
import { analyse } from '../review/analyse.js';
import { readConfig, readInputs } from '../config/config.js';
import example from '../demo/pull-request.json' with { type: 'json' };
import { readCatalogue } from '../policy/catalogue.js';
import { lifeOf } from '../publish/comments/life.js';
import { accept } from '../edits/replacement.js';
import type { Snapshot } from '../review/snapshot.js';
import { hunksOf, unifiedDiff } from '../text/diff.js';
import { linesOf } from '../text/line.js';
import { words } from '../text/message.js';
import { verdictText } from './check-text.js';
import type { ReviewComment } from '../publish/comments/comment.js';

/** The pull request, the comments, the policy with them committed, and the verdict. */
export function demo(): string {
  const { path, base, head, findings, findingsPath, catalogue } = example;
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
  const config = readConfig(readInputs(new Map()), undefined);
  const report = analyse(snapshot, config);
  const accepted = accept(
    linesOf(head),
    report.suggestions.map(({ replacement }) => replacement),
  );
  return [
    title(`The pull request changes ${path}`),
    patch,
    ...lifeOf(report, config, []).said.map(
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
