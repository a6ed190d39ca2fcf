/**
 * Hostile strings in every place a string can come from, through the whole analysis and
 * every publisher, judged by a Markdown parser of its own.
 */
import { because } from '../../src/reasons/reason.js';
import { describe, expect, it } from 'vitest';
import { analyse } from '../../src/review/analyse.js';
import { readConfig, readInputs } from '../../src/config/config.js';
import { UserError } from '../../src/errors.js';
import { gather } from '../../src/runs/gather.js';
import { perform } from '../../src/deliver/perform.js';
import { posterThat } from '../support/poster.js';
import type { Blob, Repository } from '../../src/world/repository.js';
import { bundledCatalogue } from '../../src/policy/catalogue.js';
import { planOf } from '../../src/publish/index.js';
import { readMarker } from '../../src/publish/comments/marker.js';
import type { Plan, SummaryWrite } from '../../src/publish/plan.js';
import { logLine } from '../../src/text/log-line.js';
import { message } from '../../src/text/message.js';
import { commentsIn, nothingBut, repositoryOf, posting } from '../support/fixture.js';
import { hostileStrings } from '../support/hostile-strings.js';
import { judged } from '../support/markdown-oracle.js';
import { artifactPrefix } from '../../src/world/artifacts.js';
import { type Runner } from '../../src/world/runner.js';

/** Stands in all that the strings are put into, so that the judge finds it again. */
const sentinel = 'zqxz';
const findingsPath = '.github/iam-findings/f.json';

interface Scene {
  readonly base: ReadonlyMap<string, string>;
  readonly head: ReadonlyMap<string, string>;
  readonly inputs: ReadonlyMap<string, string>;
}

/** What the analyzer, the config and the catalogue could say with the text in it. */
function evidence(text: string): ReadonlyMap<string, string> {
  const resource = arn(text);
  const common = { resource, status: 'ACTIVE', findingType: 'UnusedPermission', analyzedAt: '2026-11-01T08:00:00Z' };
  const actions = [
    { action: 'GetBucketAcl', lastAccessed: text },
    { action: 'GetBucketPolicy', lastAccessed: '2026-01-01T00:00:00Z' },
    { action: 'DeleteObject' },
    { action: text },
  ];
  const details = [{ unusedPermissionDetails: { serviceNamespace: 's3', actions, lastAccessed: text } }];
  const whole = [{ unusedPermissionDetails: { serviceNamespace: 'sqs', lastAccessed: text } }];
  const replies = [
    { ...common, id: text, findingDetails: [...details, ...whole] },
    { ...common, id: text, resource: text, findingDetails: details },
    { ...common, id: text, status: text, findingDetails: details },
    { ...common, id: text, findingType: text, findingDetails: [{ [text]: { serviceNamespace: text } }] },
    {
      ...common,
      id: text,
      analyzedAt: text,
      updatedAt: text,
      findingDetails: [{ unusedPermissionDetails: { serviceNamespace: text } }],
    },
  ];
  return new Map([
    [findingsPath, JSON.stringify(replies)],
    [`.github/iam-findings/broken-${text}.json`, `{"${text}`],
    [`.github/iam-findings/other-${text}.json`, JSON.stringify({ [text]: text })],
    [
      '.github/iam-policy-refiner.yml',
      JSON.stringify({
        policies: [{ paths: ['**'], principals: [resource] }],
        keep: [
          { action: 's3:GetObject', reason: text, owner: text },
          { action: 's3:GetBucketPolicy', reason: text, owner: text, until: '2026-12-01' },
          { action: 's3:GetBucketAcl', reason: text, until: '2026-01-01' },
        ],
      }),
    ],
    [
      catalogueFor(text),
      JSON.stringify(Object.fromEntries(['s3', 'sqs'].map((each) => [each, bundledCatalogue.actionsOf(each)]))),
    ],
  ]);
}

/** An input's name has no white space around it, and no file's name is endless. */
function catalogueFor(text: string): string {
  return `${text.trim().slice(0, 1_000)}.json`;
}

function arn(text: string): string {
  // The config would read `{x}` as a name of the path, and refuse it.
  const name = text.replace(/\s/g, '').replace(/\{(?=\w+\})/g, '{.');
  return `arn:aws:iam::123456789012:role/${name.slice(0, 2_000)}`;
}

function jsonScene(text: string): Scene {
  const first = { Sid: text, Effect: 'Allow', Action: ['s3:Get*', 'sqs:*', 's3:PutObject'], Resource: [text, '*'] };
  const more = [
    { Sid: text, Effect: 'Allow', Action: [text, `s3:${text}`, `${text}:*`, 's3:GetBucketPolicy'], Resource: '*' },
    { Sid: text, Effect: 'Allow', NotAction: [text], Resource: text },
    { Sid: text, Effect: text, Action: 's3:GetBucketAcl', Resource: '*' },
    {
      Sid: text,
      Effect: 'Allow',
      Principal: { AWS: text },
      Action: 's3:GetBucketAcl',
      Resource: '*',
      Condition: { [text]: { [text]: text } },
    },
    { [text]: text },
  ];
  const added = { Sid: text, Effect: 'Allow', Action: ['s3:DeleteObject', 's3:GetObject'], Resource: '*' };
  const document = (statements: readonly unknown[]): unknown => ({ Version: '2012-10-17', Statement: statements });
  const clean = JSON.stringify(document([first, added]), undefined, 2);
  const oneLine = `{"Version": "2012-10-17", "Statement": [\n${JSON.stringify(first)},\n${JSON.stringify(more[0])}\n]}\n`;
  const comment = text.replace(/[\r\n]/g, ' ');
  const commented = oneLine.replace(',\n', `, // ${comment}\n`).replace('[\n', `[\n// ${comment}\n`);
  const head: readonly [string, string][] = [
    [`policies/${text}.json`, clean],
    ['policies/clean.json', clean],
    ['policies/one-line.json', oneLine],
    ['policies/commented.jsonc', commented],
    ['policies/odd.json', JSON.stringify([document([...more]), { PolicyDocument: document([first]) }], undefined, 2)],
    [`policies/policy ${text}.json`, `{"Version": "2012-10-17", "Statement": [${text}`],
  ];
  const old = JSON.stringify(document([first]), undefined, 1);
  const support = evidence(text);
  return {
    base: new Map([
      ...head.map(([path, now]): [string, string] => [path, path.includes('e.json') ? ` ${now}` : old]),
      ...support,
    ]),
    head: new Map([...head, ...support]),
    inputs: new Map([
      ['catalogue', catalogueFor(text)],
      ['max-patterns', 'unlimited'],
    ]),
  };
}

function terraformScene(text: string): Scene {
  const quoted = hcl(text);
  const comment = text.replace(/[\r\n]/g, ' ');
  const module = (more: string): string => `
resource "aws_iam_role_policy" ${quoted} {
  name = ${quoted}
  role = ${quoted}
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Sid = ${quoted}
      Effect = "Allow"
      Action = ["s3:Get*", ${quoted}, "sqs:*"${more}] # ${comment}
      Resource = ${quoted}
    }]
  })
}

data "aws_iam_policy_document" ${quoted} {
  statement {
    sid = ${quoted}
    # ${comment}
    actions = ["s3:GetBucketAcl", # ${comment}
      "s3:GetObject"${more}]
    resources = [${quoted}, var.x]
  }
}

resource "aws_iam_policy" "plain" {
  name = ${quoted}
  policy = data.aws_iam_policy_document.plain.json
}

data "aws_iam_policy_document" "plain" {
  statement {
    sid = ${quoted}
    actions = ["s3:GetBucketAcl", "s3:GetObject"${more}]
    resources = ["*"]
  }
}
`;
  const path = `infra/${text}.tf`;
  const support = evidence(text);
  return {
    base: new Map([['infra/main.tf', module('')], [path, module('')], ...support]),
    head: new Map([['infra/main.tf', module(', "s3:PutObject"')], [path, module(', "s3:PutObject"')], ...support]),
    inputs: new Map([['max-patterns', 'unlimited']]),
  };
}

/** A quoted string of HCL. */
function hcl(text: string): string {
  return JSON.stringify(text)
    .replace(/\\b|\\f/g, ' ')
    .replaceAll('${', '$${')
    .replaceAll('%{', '%%{');
}

/** The scene's repository, in which one file is no text and one diff is broken, both explained with the text. */
function repository(scene: Scene, text: string): Repository {
  const plain = repositoryOf(scene);
  const dark = `policy-${text}.json`;
  return {
    ...plain,
    changes: async () => {
      const { files } = await plain.changes();
      const [first] = files;
      const broken =
        first === undefined ? [] : [{ ...first, path: 'policies/clean.json', patch: `@@ -1 +1 @@\n${text}` }];
      const unreadable = { path: dark, previousPath: text, status: 'modified' as const, patch: undefined };
      return { files: [...files, ...broken, unreadable], gaps: [because('cut-list')`${text} was cut off`] };
    },
    read: async (refs) => {
      const blobs = await plain.read(refs);
      return blobs.map((blob, index): Blob => (refs[index]?.path === dark ? { kind: 'unreadable', why: text } : blob));
    },
  };
}

/** What the run does, with review comments, with a summary comment, and where only one comment may be open. */
async function plansOf(scene: Scene, text: string): Promise<readonly Plan[]> {
  const surroundings = nothingBut(
    new Map([...scene.inputs, ['fail-on', 'unused, new-excess'], ['findings-artifact', 'a'], ['findings-run-id', '1']]),
  );
  const artifacts = {
    read: () =>
      Promise.resolve({
        files: [{ path: `${artifactPrefix}${text}`, text: `[${text}` }],
        gaps: [because('unread-artifact')`the artifact ${text} could not be read`],
        notes: [message`the artifact ${text} was read`],
      }),
  };
  const { snapshot, config } = await gather({ ...surroundings, artifacts }, repository(scene, text));
  const report = analyse({ ...snapshot, changedEvidence: [text] }, config);
  // With commands, what has no comment of its own stands in one on its file.
  const answered: typeof report = { ...report, commands: ['refine', 'keep'] };
  return [
    ...(['review', 'summary'] as const).map((comment) => planOf(report, { ...config, comment }, posting, [])),
    planOf(answered, { ...config, maxComments: 1 }, posting, []),
  ];
}

/** Every text that GitHub would render, but the job summary, which `refused` adds to. */
function markdownIn(plan: Plan): readonly string[] {
  const { review, onFiles, summary } = plan.comments;
  return [
    ...(review === undefined ? [] : [review.body]),
    ...[...commentsIn(plan), ...onFiles.map(({ comment }) => comment)].map(({ body }) => body),
    ...(summary.write === undefined ? [] : [summary.write.body, ...refusedTexts(summary.write)]),
  ];
}

/** The summary comment where GitHub has refused all others. */
function refusedTexts({ refused: text }: SummaryWrite): readonly string[] {
  return text === undefined ? [] : [[text.body, ...text.sections.map((each) => each.text)].join('\n\n')];
}

/** What a run writes to the runner when GitHub refuses everything and explains it with the text. */
async function refused(
  plan: Plan,
  text: string,
): Promise<{ readonly summary: string; readonly lines: readonly string[] }> {
  const lines: string[] = [];
  let summary = '';
  const runner: Runner = {
    summary: (markdown) => {
      summary += markdown;
      return Promise.resolve();
    },
    output: (name, value) => lines.push(`${name}=${value}`),
    report: (json) => {
      JSON.parse(json);
      return Promise.resolve('report.json');
    },
    file: () => Promise.resolve('refine.patch'),
    log: (line) => lines.push(line),
    warn: (line) => lines.push(line),
    notice: (line) => lines.push(line),
    fail: (line) => lines.push(line),
  };
  const no = (): Promise<never> => Promise.reject(new Error(text));
  const poster = posterThat(no, no);
  await perform(plan, runner, poster);
  return { summary, lines };
}

const scenes: readonly (readonly [string, (text: string) => Scene])[] = [
  ['JSON', jsonScene],
  ['Terraform', terraformScene],
];

it('there are at least forty hostile strings', () => {
  expect(hostileStrings.length).toBeGreaterThanOrEqual(40);
});

describe.each(scenes)('in %s', (_, sceneOf) => {
  it.each(hostileStrings)('%s is told and does nothing', async (_what, hostile) => {
    const text = `${hostile}${sentinel}`;
    // Both ways of commenting share texts, and judging them is what takes the time.
    const texts = new Set<string>();
    let said = 0;
    for (const plan of await plansOf(sceneOf(text), text)) {
      expect(sizeLeft(plan)).toBeGreaterThanOrEqual(0);
      for (const { body, suggestion, fingerprint } of commentsIn(plan)) {
        expect(readMarker(body)).toEqual({ kind: 'suggestion', scope: '', fingerprint });
        expect(judged(body, sentinel).suggestions).toEqual([suggestion.join('\n')]);
      }
      const { summary, lines } = await refused(plan, text);
      expect(lines.filter((line) => isCommand(logLine(line)))).toEqual([]);
      for (const markdown of [summary, ...markdownIn(plan)]) texts.add(markdown);
    }
    for (const markdown of texts) {
      const { faults, told } = judged(markdown, sentinel);
      expect(faults).toEqual([]);
      said += told;
    }
    // A string too long to be shown whole loses its end, and the sentinel with it.
    if (hostile.length < 200) expect(said).toBeGreaterThan(5);
  });
});

describe('an error for a person', () => {
  it.each(hostileStrings)('%s stays on its line', (_what, hostile) => {
    const text = `${hostile}${sentinel}`;
    for (const wrong of [
      () =>
        readInputs(
          new Map([
            ['max-unused', text],
            [text, text],
            ['scope', text],
            ['fail-on', text],
            ['findings-artifact', text],
          ]),
        ),
      () =>
        readConfig(readInputs(new Map()), {
          path: text,
          text: JSON.stringify({ [text]: text, keep: [{ action: text, until: text, [text]: 1 }] }),
        }),
      () => readConfig(readInputs(new Map()), { path: text, text: `a: [${text}` }),
    ]) {
      let error: unknown;
      try {
        wrong();
      } catch (cause) {
        error = cause;
      }
      if (!(error instanceof UserError)) throw new Error('this should have been refused', { cause: error });
      expect(isCommand(logLine(error.message))).toBe(false);
      expect(isCommand(logLine(error.help))).toBe(false);
    }
  });
});

/** How much longer the text might have been. */
function sizeLeft(plan: Plan): number {
  const bodies = markdownIn(plan).map(({ length }) => length);
  return Math.min(1024 * 1024 - Buffer.byteLength(plan.summary), 65_536 - Math.max(0, ...bodies));
}

/** Whether a runner would take the text for a command, or for more than one line. */
function isCommand(line: string): boolean {
  return /^\s*::|##\[|[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/u.test(line);
}
