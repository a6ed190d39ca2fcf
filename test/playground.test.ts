import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { answer, mostCharacters, type Answer } from '../site/playground/answer.js';
import { diffLines } from '../site/playground/diff-lines.js';
import { template } from '../site/playground/examples.js';
import { formatOf } from '../site/playground/formats.js';
import { shownTree, type ShownNode } from '../site/playground/small-tree.js';
import { githubSlug } from '../site/markdown.mjs';
import { pagesOf, sidebar, siteLink, sitePicture } from '../site/pages.mjs';

const policy =
  '{ "Version": "2012-10-17", "Statement": [{ "Effect": "Allow", "Action": ["s3:Get*", "s3:PutObject"], "Resource": "*" }] }';
const findings = '[{ "serviceNamespace": "s3", "actions": ["GetBucketAcl", "PutObject"] }]';
const question = { path: 'policy.json', policy, findings };

describe('an answer', () => {
  it('has the suggestion, and what the check says of it', () => {
    const given = refined(answer(question));
    expect(given.proved.removed).toEqual(['s3:GetBucketAcl', 's3:PutObject']);
    expect(given.judged).toEqual([{ policy: 'policy', objections: [] }]);
  });

  it('judges what somebody wrote in its place', () => {
    const given = answer({ ...question, after: policy });
    const objections = given.kind === 'judged' ? given.judged.flatMap((each) => each.objections) : [];
    expect(objections.map(({ kind, what }) => `${kind} ${what}`)).toEqual([
      'still-grants s3:getbucketacl',
      'still-grants s3:putobject',
    ]);
  });

  it('has an example of each language that loses something', () => {
    expect(refined(answer(template.question)).proved.removed).toContain('dynamodb:Scan');
    expect(formatOf(template.question.policy)).toBe('yaml');
  });

  it.each<{ name: string; of: 'policy' | 'findings'; changed: Partial<typeof question>; why: RegExp }>([
    { name: 'no policy', of: 'policy', changed: { policy: ' \n' }, why: /no policy yet/ },
    { name: 'no findings', of: 'findings', changed: { findings: '' }, why: /no findings yet/ },
    { name: 'no policy in a text', of: 'policy', changed: { policy: 'hello' }, why: /holds no IAM policy/ },
    { name: 'a broken policy', of: 'policy', changed: { policy: policy.slice(0, -3) }, why: /could not be read/ },
    { name: 'broken findings', of: 'findings', changed: { findings: '[1' }, why: /JSON/ },
    { name: 'findings of nothing', of: 'findings', changed: { findings: '{"a":1}' }, why: /not/ },
    { name: 'a long policy', of: 'policy', changed: { policy: 'x'.repeat(mostCharacters + 1) }, why: /1\.0 million/ },
    { name: 'deep nesting', of: 'policy', changed: { policy: '['.repeat(400_000) }, why: /./ },
    { name: 'deep findings', of: 'findings', changed: { findings: '['.repeat(400_000) }, why: /./ },
  ])('is words and a help for $name', ({ of, changed, why }) => {
    const given = answer({ ...question, ...changed });
    expect(given).toMatchObject({ kind: 'refused', of, why: expect.stringMatching(why) as string });
    expect(given.kind === 'refused' && given.help.length).toBeGreaterThan(5);
  });
});

describe('what is shown of it', () => {
  it.each([
    ['{ "Statement": [] }', 'json'],
    ['\n[]', 'json'],
    ['# a role\nresource "aws_iam_policy" "p" {\n}', 'terraform'],
    ['locals {', 'terraform'],
    ['Resources:\n  data:\n    Type: x', 'yaml'],
  ])('%j is taken for %s', (text, format) => {
    expect(formatOf(text)).toBe(format);
  });

  it('numbers the lines of a diff, and says how many it leaves out', () => {
    expect(diffLines('@@ -4,2 +4,2 @@\n a\n-b\n+c\n@@ -9,1 +9,1 @@\n d').lines).toEqual([
      { kind: 'same', old: 4, now: 4, text: 'a' },
      { kind: 'out', old: 5, now: undefined, text: 'b' },
      { kind: 'in', old: undefined, now: 5, text: 'c' },
      { kind: 'gap', old: undefined, now: undefined, text: '' },
      { kind: 'same', old: 9, now: 9, text: 'd' },
    ]);
    expect(diffLines(`@@ -1,500 +1,0 @@${'\n-x'.repeat(500)}`)).toMatchObject({ more: 101 });
    expect(diffLines('')).toEqual({ lines: [], more: 0 });
  });

  it('keeps a tree of any size to one that fits a page, and loses no number', () => {
    const child = (index: number) => ({
      pattern: `s3:Get${String(index).padStart(4, '0')}`,
      kind: index % 2 === 0 ? ('safe' as const) : ('gone' as const),
      stay: index % 2 === 0 ? 1 : 0,
      go: index % 2,
      children: [],
    });
    const children = Array.from({ length: 1_000 }, (_, index) => child(index));
    const tree = shownTree({ pattern: 's3:Get*', kind: 'unsafe', stay: 500, go: 500, children }, []);
    expect(sizeOf(tree)).toBe(25);
    expect(tree.children.at(-1)?.label).toBe('488 more patterns, 489 more unused');
  });
});

describe('the pages', () => {
  it('have every file of docs/ and every one of the navigation', () => {
    const linked = sidebar().flatMap(({ items }) => items.map(({ link }) => link));
    expect([...linked].sort()).toEqual([...pagesOf().values()].map((page) => `/${page.replace(/\.md$/, '')}`).sort());
  });

  it.each([
    ['docs/gate.md', 'config.md#keep-lists', '/config#keep-lists'],
    ['docs/gate.md', '#a', '#a'],
    ['README.md', 'docs/gate.md', '/gate'],
    ['docs/gate.md', '../README.md#start', '/overview#start'],
    ['docs/gate.md', '../examples/review.yml', expect.stringMatching(/^https:.*\/blob\/main\/examples\/review\.yml$/)],
  ])('from %s, %s leads to %s', (from, href, to) => {
    expect(siteLink(from, href)).toEqual(to);
  });

  it('refuses a link and a picture that lead nowhere', () => {
    expect(() => siteLink('docs/gate.md', 'nowhere.md')).toThrow('docs/gate.md links to nowhere.md');
    expect(() => siteLink('docs/gate.md', '../../outside.md')).toThrow();
    expect(() => sitePicture('README.md', 'docs/nothing.png')).toThrow('docs/nothing.png');
  });

  it.each([
    ['What is believed, and what is not', 'what-is-believed-and-what-is-not'],
    ['The `fail-on` input: a gate?', 'the-fail-on-input-a-gate'],
    ['AWS’s own – and ours', 'awss-own--and-ours'],
  ])('give %s the anchor of GitHub', (heading, slug) => {
    expect(githubSlug(heading)).toBe(slug);
  });

  it('ask nobody else for anything', () => {
    expect(readFileSync('site/.vitepress/config.mjs', 'utf8')).toContain(`"connect-src 'self'"`);
  });
});

function refined(given: Answer): Extract<Answer, { kind: 'refined' }> {
  if (given.kind !== 'refined') throw new Error(JSON.stringify(given));
  return given;
}

function sizeOf({ children }: ShownNode): number {
  return children.reduce((sum, child) => sum + sizeOf(child), 1);
}
