/** The summary keeps to its limits, and says what it cut. */
import { describe, expect, it } from 'vitest';
import { bytes, characters, fitted } from '../../src/publish/words/fit.js';
import { policyTable, picture } from '../../src/publish/summary/policy-table.js';
import { summaryOf } from '../../src/publish/summary/summary.js';
import { trieDiagram } from '../../src/publish/words/trie-diagram.js';
import type { Report } from '../../src/review/report.js';
import { message } from '../../src/text/message.js';
import { loadFixture, runOn } from '../support/fixture.js';

const { report, config } = await runOn(loadFixture('terraform-policy-document'));

/** The report as if its policies, suggestions and reasons came `times` times, with wide names. */
function blownUp(times: number): Report {
  const many = <T>(items: readonly T[]): readonly T[] => Array.from({ length: times }, () => items).flat();
  const reasons = Array.from({ length: times }, (_, index) => message`${`${'🦊'.repeat(100)}${index}`} is not known`);
  const tallies = Array.from({ length: times }, (_, index) =>
    report.tallies.map((tally) => ({ ...tally, at: { ...tally.at, path: `${'é'.repeat(90)}${index}.tf` } })),
  ).flat();
  return {
    ...report,
    verdict: { kind: 'incomplete', reasons },
    tallies,
    outcomes: many(report.outcomes),
    suggestions: many(report.suggestions),
    outside: many(report.outside),
  };
}

describe('the summary', () => {
  it.each([0, 1, 30, 31, 2_000])('of %d policies keeps to its limits', (times) => {
    const large = blownUp(times);
    const comment = summaryOf(large, 60_000, characters, config);
    expect(comment.length).toBeLessThanOrEqual(60_000);
    const job = summaryOf(large, 900_000, bytes, config);
    expect(Buffer.byteLength(job)).toBeLessThanOrEqual(900_000);
    for (const text of [comment, job]) {
      expect(text).toMatch(/^## IAM least privilege: ⚠️ incomplete\n/);
      expect(text).toContain('<details><summary>Findings</summary>');
    }
  });

  it('says what was cut, and where the whole is', () => {
    const text = summaryOf(blownUp(500), 60_000, characters, config);
    expect(text).toMatch(
      /_Cut to fit: \d+ of 500 suggestions, \d+ of 500 diffs outside the pull request\. The JSON report .*`report`.*`patch`.*\._\n$/,
    );
    expect(text).toMatch(/- … and \d+ more, in the JSON report of this run/);
    expect(text).toMatch(/… and 470 more policies, from which 23500 permissions can be removed/);
    expect(summaryOf(report, 60_000, characters, config)).not.toContain('Cut to fit');
  });

  it('cuts what matters least first', () => {
    const order = [
      '## IAM',
      '░ can be removed',
      '| Policy',
      '### Suggestions',
      '### Not as a suggestion',
      'What stays as it is',
      'Findings</',
    ];
    const full = summaryOf(report, 60_000, characters, config);
    const places = order.map((each) => full.indexOf(each));
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(places).not.toContain(-1);
    const short = summaryOf(report, 3_000, characters, config);
    expect(short.length).toBeLessThanOrEqual(3_000);
    expect(order.slice(0, 3).map((each) => short.includes(each))).toEqual([true, true, true]);
    expect(short).toContain('1 of 1 suggestions');
  });
});

describe('groups', () => {
  it('are measured in the unit of their limit', () => {
    expect([characters('é🦊'), bytes('é🦊')]).toEqual([3, 6]);
  });

  it('leave a share for the later ones', () => {
    const group = (of: string, size: number, count: number): Parameters<typeof fitted>[0][number] => ({
      of,
      title: '',
      items: Array.from({ length: count }, (_, index) => () => `${of}${index}`.padEnd(size, '.')),
    });
    const text = fitted([group('a', 900, 30), group('b', 300, 2)], 10_000, characters, 'See c.');
    expect(text.length).toBeLessThanOrEqual(10_000);
    expect(text).toContain('b0');
    expect(text).toMatch(/_Cut to fit: \d+ of 30 a(, 1 of 2 b)?\. See c\._\n$/);
  });
});

describe('the table of policies', () => {
  const [tally] = report.tallies;
  const named = (path: string, name: string): Report['tallies'][number] => ({
    ...tally!,
    at: { ...tally!.at, path, name },
  });

  it('keeps a pipe from ending a cell', () => {
    const rows = policyTable([named('a|b\\|c.tf', '|')], 30).split('\n');
    const [head = '', , row = ''] = rows;
    expect(row.split('|')).toHaveLength(head.split('|').length);
    expect(row).toContain('`a\\u{7c}b\\\\u{7c}c.tf`<br>`\\u{7c}`');
  });

  it('puts the policies of a file together and names the file once', () => {
    const table = policyTable([named('a.tf', 'one'), named('b.tf', 'two'), named('a.tf', 'three')], 30);
    expect(table.match(/`(?:one|two|three|[ab]\.tf)`/g)).toEqual(['`a.tf`', '`one`', '`three`', '`b.tf`', '`two`']);
  });

  it('keeps the rows where most can go', () => {
    const idle = Array.from({ length: 40 }, (_, index) => ({ ...named(`${index}.tf`, 'idle'), removed: [] }));
    const table = policyTable([...idle, named('last.tf', 'busy')], 30);
    expect(table).toContain('`busy`');
    expect(table.split('\n').filter((line) => line.includes('idle'))).toHaveLength(29);
    expect(table).toContain('and 11 more policies, from which 0 permissions can be removed');
  });

  it('is not there without policies, and the picture not where nothing goes', () => {
    expect([policyTable([], 30), picture([]), picture([{ ...tally!, after: tally!.before }])]).toEqual(['', '', '']);
  });

  it('draws what stays and what goes to scale, and never as nothing', () => {
    const levels = { list: 0, read: 400, write: 1, tagging: 0, 'permissions-management': 0, unknown: 0 };
    const before = { kind: 'counted', total: 401, levels } as const;
    const after = { kind: 'counted', total: 100, levels: { ...levels, read: 100, write: 0 } } as const;
    const lines = picture([{ ...tally!, before, after }]).split('\n');
    expect(lines.slice(1, 3).map((line) => line.replace(/ +/g, ' '))).toEqual([
      'write ░ 1 → 0',
      `read ${'█'.repeat(10)}${'░'.repeat(30)} 400 → 100`,
    ]);
  });
});

describe('the diagram of a narrowing', () => {
  const [suggestion] = report.suggestions;
  const [part] = suggestion!.parts;
  const drawn = (from: string, to: readonly string[], dropped: readonly string[]): readonly string[] => {
    const text = trieDiagram([
      { ...part!, rewritten: [{ from, to }], dropped: dropped as unknown as NonNullable<typeof part>['dropped'] },
    ]);
    return text === undefined ? [] : text.split('\n');
  };
  const nodes = (lines: readonly string[]): readonly string[] =>
    lines.flatMap((line) => /\["(.*)"\]:::(\w+)$/.exec(line)?.slice(1).join(' ') ?? []);

  it('folds branches that keep or lose everything', () => {
    const lines = drawn(
      's3:Get*',
      ['s3:GetObject*', 's3:GetBucketAcl'],
      ['s3:GetBucketPolicy', 's3:GetBucketTagging', 's3:GetJob', 's3:GetJobTagging'],
    );
    expect(nodes(lines)).toEqual([
      's3:Get* unsafe',
      's3:GetObject* safe',
      's3:GetBucket* unsafe',
      's3:GetBucketAcl safe',
      's3:GetBucketPolicy gone',
      's3:GetBucketTagging gone',
      's3:GetJob* 2 unused gone',
    ]);
  });

  it('is not drawn where no wildcard was narrowed', () => {
    expect(drawn('s3:GetObject', [], ['s3:GetObject'])).toEqual([]);
    expect(drawn('s3:Get*', [], ['s3:GetObject'])).toEqual([]);
  });

  it('has at most forty nodes, and counts what it folds', () => {
    const names = ['Alpha', 'Beta', 'Gamma', 'Delta', 'Epsilon', 'Zeta', 'Eta', 'Theta', 'Iota', 'Kappa', 'Lambda'];
    const all = names.flatMap((a) => names.flatMap((b) => names.map((c) => `s3:${a}${b}${c}`)));
    const kept = all.filter((_, index) => index % 3 === 0);
    const gone = all.filter((_, index) => index % 3 !== 0);
    const shown = nodes(drawn('s3:*', kept, gone));
    expect(shown.length).toBeGreaterThan(5);
    expect(shown.length).toBeLessThanOrEqual(40);
  });

  it('holds nothing of the file but letters, digits, colons, stars and hyphens', () => {
    const evil = 'Get"]:::safe\n  click n0 "javascript:alert(1)"\n%%{init: {}}%%<b>&amp;#35;\u202e';
    const lines = drawn(`s3:Get*`, [`s3:${evil}`, 's3:GetB`'], [`s3:${evil}X`, 's3:GetC#']);
    const known =
      /^(?:```mermaid|```|flowchart LR| {2}classDef [\w ,:#-]+| {2}n\d+ --> n\d+| {2}n\d+\["[A-Za-z0-9:* ,-]*"\]:::(?:safe|unsafe|gone))$/;
    expect(lines.filter((line) => !known.test(line))).toEqual([]);
    expect(nodes(lines).length).toBeGreaterThan(2);
  });
});
