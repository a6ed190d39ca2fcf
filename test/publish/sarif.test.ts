/** SARIF as a consumer reads it: by the schema, by regions, by fixes. Shares no code with what writes it. */
import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import formats from 'ajv-formats';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { githubLimits, sarifOf } from '../../src/publish/files/sarif.js';
import { fixtureNames, loadFixture, runOn, type PullRequest } from '../support/fixture.js';
import { drawnPolicy, drawnUnused, written } from '../support/random-policy.js';
import { runs } from '../support/runs.js';
import { drawnStyle, terraformOf } from '../support/random-terraform.js';

interface Region {
  readonly startLine: number;
  readonly startColumn: number;
  readonly endLine: number;
  readonly endColumn: number;
}
interface Artifact {
  readonly uri: string;
}
interface Result {
  readonly ruleId: string;
  readonly level: string;
  readonly message: { readonly text: string };
  readonly partialFingerprints: { readonly primaryLocationLineHash: string };
  readonly locations: readonly {
    readonly physicalLocation: { readonly artifactLocation: Artifact; readonly region: Region };
  }[];
  readonly fixes?: readonly {
    readonly artifactChanges: readonly {
      readonly artifactLocation: Artifact;
      readonly replacements: readonly {
        readonly deletedRegion: Region;
        readonly insertedContent?: { readonly text: string };
      }[];
    }[];
  }[];
}
interface Log {
  readonly runs: readonly [
    {
      readonly results: readonly Result[];
      readonly invocations: readonly [
        { readonly toolExecutionNotifications: readonly { message: { text: string } }[] },
      ];
      readonly automationDetails: { readonly id: string };
    },
  ];
}

// The schema in @microsoft/jest-sarif 1.0.0-beta.0 (MIT), as it is there. It is of draft 4, which differs in `id` alone here.
const schema = JSON.parse(readFileSync('test/support/sarif-2.1.0-rtm.5.json', 'utf8')) as Record<string, unknown>;
const ajv = new Ajv({ strict: false, allErrors: true, unicodeRegExp: false });
formats.default(ajv);
const isValid = ajv.compile(
  Object.fromEntries(Object.entries(schema).filter(([key]) => key !== '$schema' && key !== 'id')),
);

/** The log, once it is valid. */
function read(text: string): Log {
  const log: unknown = JSON.parse(text);
  isValid(log);
  expect(isValid.errors ?? []).toEqual([]);
  return log as Log;
}

/** Offsets in the text without its byte-order mark, which SARIF does not count. */
function offsetsOf(text: string, region: Region): readonly [number, number] {
  const starts = [0, ...[...text.matchAll(/\n/g)].map(({ index }) => index + 1)];
  const at = (line: number, column: number): number => (starts[line - 1] ?? Number.NaN) + column - 1;
  return [at(region.startLine, region.startColumn), at(region.endLine, region.endColumn)];
}

const unmarked = (text: string): string => text.replace(/^\uFEFF/, '');
const textAt = (text: string, region: Region): string => unmarked(text).slice(...offsetsOf(unmarked(text), region));
const pathOf = ({ uri }: Artifact): string => decodeURIComponent(uri);

/** A file once the fixes are applied, all at a time. */
function fixed(path: string, text: string, results: readonly Result[]): string {
  const edits = results
    .flatMap(({ fixes = [] }) => fixes.flatMap(({ artifactChanges }) => artifactChanges))
    .filter(({ artifactLocation }) => pathOf(artifactLocation) === path)
    .flatMap(({ replacements }) => replacements)
    .map(({ deletedRegion, insertedContent }) => ({
      range: offsetsOf(unmarked(text), deletedRegion),
      by: insertedContent?.text ?? '',
    }))
    .sort((a, b) => b.range[0] - a.range[0]);
  let result = unmarked(text);
  for (const { range, by } of edits) result = result.slice(0, range[0]) + by + result.slice(range[1]);
  return (text.startsWith('\uFEFF') ? '\uFEFF' : '') + result;
}

async function logOf(pull: PullRequest): Promise<{ log: Log; run: Awaited<ReturnType<typeof runOn>> }> {
  const run = await runOn(pull);
  return { run, log: read(sarifOf(run.report, '', githubLimits)) };
}

function holds({ log, run }: Awaited<ReturnType<typeof logOf>>, head: ReadonlyMap<string, string>): void {
  const { results } = log.runs[0];
  const unused = results.filter(({ ruleId }) => ruleId === 'unused-permission');
  for (const { locations } of unused)
    for (const { physicalLocation } of locations) {
      const text = textAt(head.get(pathOf(physicalLocation.artifactLocation)) ?? '', physicalLocation.region);
      // An action or a statement; YAML needs no quotes and no braces.
      expect(text).toMatch(
        /^(?:\\?"[^"]*"|'[^']*'|[\w-]+:[\w*?]+|\{[\s\S]*\}|statement[\s\S]*\}|(?:Sid|Effect): [\s\S]*\S)$/,
      );
    }
  const places = unused.flatMap(({ locations }) =>
    locations.map(({ physicalLocation }) => JSON.stringify(physicalLocation)),
  );
  expect(new Set(places).size).toBe(places.length);
  for (const { path, before, after } of run.report.refined) expect(fixed(path, before, unused)).toBe(after);
  const prints = results.map(({ partialFingerprints }) => partialFingerprints.primaryLocationLineHash);
  expect(new Set(prints).size).toBe(prints.length);
}

describe.each(fixtureNames())('the SARIF of %s', async (name) => {
  const pull = loadFixture(name);
  const answer = await logOf(pull);

  it('is valid, points at actions or statements, and its fixes are the refinement', () => {
    holds(answer, pull.head);
  });

  it('says how much is unused by its level', () => {
    const levels = answer.log.runs[0].results
      .filter(({ ruleId }) => ruleId !== 'not-analysed')
      .map(({ level }) => level);
    const expected = answer.run.report.verdict.kind === 'fail' ? 'error' : 'warning';
    expect(levels.filter((level) => level !== expected)).toEqual([]);
  });
});

const findings = '.github/iam-findings/f.json';
const pullOf = (files: Readonly<Record<string, string>>, unused: readonly unknown[]): PullRequest => {
  const evidence: readonly [string, string] = [findings, JSON.stringify(unused)];
  return {
    base: new Map([evidence]),
    head: new Map([...Object.entries(files), evidence]),
    inputs: new Map([
      ['new-permissions', 'refine'],
      ['max-patterns', 'unlimited'],
    ]),
  };
};
const policy = (...actions: readonly string[]): string =>
  `${JSON.stringify({ Statement: [{ Effect: 'Allow', Action: actions, Resource: '*' }] }, undefined, 2)}\n`;
const unused = [{ serviceNamespace: 's3', actions: ['GetObject', 'GetBucketAcl'] }];

describe('SARIF', () => {
  it('holds for random policies in random formatting', async () => {
    await fc.assert(
      fc.asyncProperty(drawnPolicy, drawnUnused, drawnStyle, async (drawn, reported, style) => {
        const pull = pullOf({ 'p.json': written(drawn), 'main.tf': terraformOf(drawn, style) }, reported);
        holds(await logOf(pull), pull.head);
      }),
      runs(30),
    );
  });

  it('does not count a byte-order mark', async () => {
    const minified = JSON.stringify(JSON.parse(policy('s3:GetObject', 's3:PutObject')));
    const pull = pullOf({ 'p.json': `\uFEFF${minified}` }, unused);
    const answer = await logOf(pull);
    expect(answer.log.runs[0].results).toHaveLength(1);
    holds(answer, pull.head);
  });

  it('knows an alert again when its lines move and other actions come and go', async () => {
    const printsOf = async (text: string): Promise<readonly string[]> => {
      const { log } = await logOf(pullOf({ 'p.json': text }, unused));
      return log.runs[0].results.map(({ partialFingerprints }) => partialFingerprints.primaryLocationLineHash);
    };
    const before = await printsOf(policy('s3:GetObject', 's3:PutObject', 's3:GetBucketAcl'));
    expect(before).toHaveLength(2);
    expect(await printsOf(`\n\n${policy('s3:PutObject', 's3:GetBucketAcl', 's3:ListBucket', 's3:GetObject')}`)).toEqual(
      before.toReversed(),
    );
    expect(await printsOf(policy('s3:GetObject', 's3:PutObject', 's3:GetBucketLogging'))).toEqual([before[0]]);
  });

  it('percent-encodes paths, and lets no name be a link or a placeholder', async () => {
    const path = 'a b/[x](http:evil) {0} %20#?é\n.json';
    const { log } = await logOf(pullOf({ [path]: policy('s3:GetObject', 's3:[x](http://evil){0}') }, unused));
    const { results } = log.runs[0];
    expect(results.length).toBeGreaterThanOrEqual(2);
    for (const { locations, message } of results) {
      const uri = locations[0]?.physicalLocation.artifactLocation.uri ?? '';
      expect(uri).toMatch(/^[A-Za-z0-9%/.()!'*_~-]+$/);
      expect(decodeURIComponent(uri)).toBe(path);
      expect(message.text).not.toMatch(/(?<!\\)\]\(|(?<!\{)\{\d+\}(?!\})|[\n\u202e]|\*\*/);
    }
  });

  it('keeps what is most important where not all fits, and says so', async () => {
    const many = Object.fromEntries(
      Array.from({ length: 40 }, (_, index) => [`p${index}.json`, policy('s3:GetObject', 's3:PutObject')]),
    );
    const all = { ...many, 'wild.json': policy('s3:Get*', 's3:PutObject') };
    const { report } = await runOn(pullOf(all, unused));
    const few = read(sarifOf(report, '', { results: 3, size: 1e7 })).runs[0];
    expect(few.results).toHaveLength(3);
    expect(few.results.map(({ message }) => /\d+/.exec(message.text)?.[0])).toContain('2');
    expect(few.invocations[0].toolExecutionNotifications[0]?.message.text).toMatch(/^38 results do not fit/);
    const small = read(sarifOf(report, '', { results: 25_000, size: 1500 })).runs[0];
    expect(small.results.length).toBeLessThan(41);
    expect(small.invocations[0].toolExecutionNotifications).toHaveLength(1);
    expect(read(sarifOf(report, '', githubLimits)).runs[0].invocations[0].toolExecutionNotifications).toEqual([]);
  });

  it('keeps the alerts of several jobs apart by their scope', async () => {
    const { report } = await runOn(pullOf({ 'p.json': policy('s3:GetObject', 's3:PutObject') }, unused));
    const ids = ['', 'prod'].map((scope) => read(sarifOf(report, scope, githubLimits)).runs[0].automationDetails.id);
    expect(ids).toEqual(['iam-policy-refiner/', 'iam-policy-refiner-prod/']);
  });
});
