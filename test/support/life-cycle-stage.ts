/**
 * One pull request that people and runs work on, for the model of the life of comments.
 *
 * Two files with two statements each. A statement is as it was (so it lies outside
 * the diff), touched, reworded, refined or gone; a file may be broken, moved, pushed
 * down by a few lines, or be as at the base. Runs are those of the engine itself, in
 * this process, against the fake without a socket.
 */
import { connect } from '../../src/github/api/client.js';
import { githubRepository } from '../../src/github/read/repository.js';
import { commentsFor } from '../../src/github/write/comments.js';
import { readMarker } from '../../src/publish/comments/marker.js';
import { review } from '../../src/runs/review.js';
import type { World } from '../../src/world/world.js';
import { nothingBut } from './fixture.js';
import { bot, openGitHub, type FakeGitHub } from './fake-github.js';
import { isFields } from './fake-github-schema.js';
import type { Files, ReviewComment } from './fake-github-state.js';
import { type PullRequest } from '../../src/world/pull-request.js';
import type { Runner } from '../../src/world/runner.js';

export const modes = ['untouched', 'touched', 'reworded', 'worse', 'refined', 'absent'] as const;
export type Mode = (typeof modes)[number];

export interface PolicyFile {
  readonly statements: readonly [Mode, Mode];
  /** Lines above that push the rest down. */
  readonly above: number;
  readonly broken: boolean;
  /** How often it has been renamed. */
  readonly moved: number;
}

export interface Stage {
  readonly github: FakeGitHub;
  files: readonly [PolicyFile, PolicyFile];
}

export interface Ran {
  readonly summary: string;
  readonly log: string;
  readonly outputs: Readonly<Record<string, string>>;
  readonly failed: boolean;
  readonly report: Reported;
}

/** What the JSON report tells of what is to be said. */
export interface Reported {
  readonly verdict: unknown;
  readonly gaps: boolean;
  readonly comments: readonly SaidComment[];
  /** What the comments on files are about, as `subjectOf` tells it. */
  readonly outside: readonly string[];
}

export interface SaidComment {
  readonly path: string;
  readonly fingerprint: string;
  readonly body: string;
  readonly line: number;
}

const catalogue = { s3: ['GetObject', 'PutObject', 'DeleteObject', 'ListBucket', 'GetBucketAcl', 'GetObjectTagging'] };
const unused = [{ serviceNamespace: 's3', actions: ['PutObject', 'DeleteObject', 'GetBucketAcl'] }];
const evidence: Files = {
  'catalogue.json': JSON.stringify(catalogue),
  '.github/iam-findings/all.json': JSON.stringify(unused),
};
const asAtBase: PolicyFile = { statements: ['untouched', 'untouched'], above: 0, broken: false, moved: 0 };

export function openStage(): Stage {
  const files: Stage['files'] = [{ ...asAtBase, statements: ['touched', 'untouched'] }, asAtBase];
  return {
    github: openGitHub({ base: filesOf([asAtBase, asAtBase]), head: filesOf(files), lastId: 2 ** 31 }),
    files,
  };
}

/** Pushes the files as they now are. */
export function pushAll({ github, files }: Stage, forced: boolean): void {
  const renames = Object.fromEntries(
    files.flatMap(({ moved }, index) => (moved > 0 ? [[pathOf(index, moved), pathOf(index, 0)]] : [])),
  );
  github.push(filesOf(files), { forced, renames });
}

function filesOf(files: Stage['files']): Files {
  return {
    ...evidence,
    ...Object.fromEntries(files.map((file, index) => [pathOf(index, file.moved), textOf(file, index)])),
  };
}

export function pathOf(index: number, moved: number): string {
  return `policies/${index === 0 ? 'first' : 'second'}${moved === 0 ? '' : `-${moved}`}.json`;
}

/** What each statement grants; what of it is unused tells the two apart. */
function actionsOf(mode: Exclude<Mode, 'absent'>, index: number): readonly string[] {
  const extra = index === 0 ? 's3:PutObject' : 's3:DeleteObject';
  switch (mode) {
    case 'untouched':
      return ['s3:GetObject', extra];
    case 'touched':
      return ['s3:GetObject', extra, 's3:ListBucket'];
    case 'reworded':
      return ['s3:ListBucket', extra, 's3:GetObjectTagging', 's3:GetObject'];
    case 'worse':
      return ['s3:GetObject', extra, 's3:GetBucketAcl'];
    case 'refined':
      return ['s3:GetObject', 's3:ListBucket'];
  }
}

/** What a comment is about, told from its text: the file, however it is called, and what would go. */
export function subjectOf({ path, body }: { readonly path: string; readonly body: string }): string {
  const lists = [...body.matchAll(/^\*\*What goes: [^]*?(?=^\*\*)/gm)].map(([list]) => list);
  const names = lists.flatMap((list) => [...list.matchAll(/`(s3:\w+)`/g)].map(([, name]) => name ?? ''));
  return subjectWith(path, names);
}

function subjectWith(path: string, names: readonly string[]): string {
  return `${path.includes('first') ? 'first' : 'second'} ${[...new Set(names)].sort().join(' ')}`;
}

function textOf({ statements, above, broken }: PolicyFile, file: number): string {
  const written = statements.flatMap((mode, index) => (mode === 'absent' ? [] : [statementText(mode, file, index)]));
  // A policy without statements is none.
  const all = written.length === 0 ? [statementText('refined', file, 9)] : written;
  const blank = Array.from({ length: above }, () => '\n').join('');
  return `{\n${blank}  "Version": "2012-10-17",\n  "Statement": [\n${all.join(',\n')}\n  ]\n${broken ? '' : '}\n'}`;
}

function statementText(mode: Exclude<Mode, 'absent'>, file: number, index: number): string {
  const names = actionsOf(mode, index)
    .map((name) => `        "${name}"`)
    .join(',\n');
  const resources = Array.from({ length: 8 }, (_, each) => `        "arn:aws:s3:::bucket-${file}-${index}-${each}/*"`);
  return `    {\n      "Effect": "Allow",\n      "Action": [\n${names}\n      ],\n      "Resource": [\n${resources.join(',\n')}\n      ]\n    }`;
}

/** One run of the action. Throws only where the action would end with an error that is not its verdict. */
export async function runOn({ github }: Stage, inputs: Readonly<Record<string, string>>): Promise<Ran> {
  const pull = pullOf(github);
  const connection = connect({
    token: github.token,
    apiUrl: github.url,
    graphqlUrl: `${github.url}/graphql`,
    log: () => undefined,
    wait: () => Promise.resolve(),
    fetch: github.fetch,
  });
  const written = { summary: '', log: '', report: '', failed: false };
  const outputs: Record<string, string> = {};
  const never = (): never => {
    throw new Error('nobody gave a command');
  };
  const world: World = {
    isPublic: false,
    ...nothingBut(new Map(Object.entries({ catalogue: 'catalogue.json', 'new-permissions': 'refine', ...inputs }))),
    runner: runnerInto(written, outputs),
    repositoryAt: (commits) => githubRepository(connection, commits),
    commentsOn: (each) => commentsFor(connection, each),
    pullRequest: never,
    branchOf: never,
    conversationOf: never,
  };
  await review(world, { kind: 'pull-request', pull, posting: { kind: 'on', pull: pull.url } });
  const { summary, log, failed } = written;
  return { summary, log, failed, outputs, report: reported(JSON.parse(written.report)) };
}

function runnerInto(
  written: { summary: string; log: string; report: string; failed: boolean },
  outputs: Record<string, string>,
): Runner {
  const log = (line: string): void => {
    written.log += `${line}\n`;
  };
  return {
    summary: (markdown) => {
      written.summary += markdown;
      return Promise.resolve();
    },
    output: (name, value) => {
      outputs[name] = value;
    },
    report: (json) => {
      written.report = json;
      return Promise.resolve('report.json');
    },
    file: () => Promise.resolve('refine.patch'),
    log,
    warn: log,
    notice: log,
    fail: (line) => {
      written.failed = true;
      log(line);
    },
  };
}

function pullOf(github: FakeGitHub): PullRequest {
  const event = github.event();
  const request = isFields(event) && isFields(event['pull_request']) ? event['pull_request'] : {};
  const sha = (end: unknown): string => (isFields(end) ? String(end['sha']) : '');
  const [owner = '', repo = ''] = github.repository.split('/');
  return { owner, repo, number: Number(request['number']), head: sha(request['head']), base: sha(request['base']) };
}

function reported(report: unknown): Reported {
  const fields = isFields(report) ? report : {};
  const list = (key: string): readonly unknown[] => (Array.isArray(fields[key]) ? (fields[key] as unknown[]) : []);
  const field = (value: unknown, key: string): unknown => (isFields(value) ? value[key] : undefined);
  const outcomes = list('outcomes');
  return {
    verdict: fields['verdict'],
    gaps: fields['verdict'] === 'incomplete' || outcomes.some((each) => field(each, 'incomplete') === true),
    comments: list('comments').map((each) => {
      const body = String(field(each, 'body'));
      return {
        path: String(field(each, 'path')),
        body,
        line: Number(field(each, 'line')),
        fingerprint: readMarker(body)?.fingerprint ?? '',
      };
    }),
    outside: subjectsOutside(list('outside').map((each) => [field(each, 'path'), field(each, 'diff')].map(String))),
  };
}

/** One subject for each file: the names that its diffs take away. */
function subjectsOutside(diffs: readonly (readonly string[])[]): readonly string[] {
  return [...new Set(diffs.map(([path = '']) => path))].map((path) => {
    const lines = diffs.flatMap(([each, diff = '']) => (each === path ? diff.split('\n') : []));
    const named = (sign: string): readonly string[] =>
      lines.flatMap((line) => (line.startsWith(sign) ? (/"(s3:\w+)"/.exec(line)?.[1] ?? []) : []));
    const kept = named('+');
    return subjectWith(
      path,
      named('-').filter((name) => !kept.includes(name)),
    );
  });
}

export interface Own extends ReviewComment {
  readonly scope: string;
  readonly fingerprint: string;
  readonly kind: string;
}

/** The review comments of the action, told by their markers. */
export function ownComments({ github }: Stage): readonly Own[] {
  return github.comments().flatMap((comment): readonly Own[] => {
    const marker = readMarker(comment.body);
    const isOurs = marker !== undefined && comment.user.id === bot.id && comment.in_reply_to === undefined;
    return isOurs ? [{ ...comment, ...marker }] : [];
  });
}

export function isAnswered({ github }: Stage, { id }: { readonly id: number }): boolean {
  return github.comments().some(({ in_reply_to: root }) => root === id);
}

export function isDismissed({ github }: Stage, { id }: { readonly id: number }): boolean {
  return github.isResolved(id) || github.isHidden(id);
}

export function isTouched(stage: Stage, comment: { readonly id: number }): boolean {
  return isAnswered(stage, comment) || isDismissed(stage, comment);
}
