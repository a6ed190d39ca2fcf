import { askedFor } from '../../src/cli/arguments.js';
import { readFileSync } from 'node:fs';
import { Readable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { refineLine } from '../../src/cli/batch.js';
import type { Terminal } from '../../src/cli/command.js';
import { runCommand, version } from '../../src/cli/commands.js';
import { listPolicies } from '../../src/cli/listed-policies.js';
import { policiesText } from '../../src/cli/policies.js';
import { refineText } from '../../src/cli/refine-text.js';
import { UserError } from '../../src/errors.js';
import { bundledCatalogue } from '../../src/policy/catalogue.js';

const policy = {
  Version: '2012-10-17',
  Statement: [{ Effect: 'Allow', Action: ['s3:GetObject', 's3:PutObject'], Resource: '*' }],
};
const unused = [{ serviceNamespace: 's3', actions: ['GetObject'] }];
const line = (text: string): unknown => JSON.parse(refineLine(text, 3, bundledCatalogue)?.output ?? 'null');

describe('refine --batch', () => {
  it('answers with the refined policy, what went, and notes', () => {
    expect(line(JSON.stringify({ id: 'x', policy, unused }))).toEqual({
      id: 'x',
      policy: { ...policy, Statement: [{ ...policy.Statement[0], Action: ['s3:PutObject'] }] },
      removed: ['s3:GetObject'],
      notes: [],
    });
  });

  it('answers null where nothing is left', () => {
    expect(line(JSON.stringify({ id: 1, policy, unused: [{ serviceNamespace: 's3' }] }))).toMatchObject({
      policy: null,
      removed: ['s3:GetObject', 's3:PutObject'],
    });
  });

  it.each([
    { name: 'no JSON', text: '{', answer: { id: null, error: expect.stringMatching(/^line 3 is not JSON/) as string } },
    { name: 'no job', text: '[]', answer: { id: null, error: 'line 3: expected {"id", "policy", "unused"}' } },
    {
      name: 'no policy',
      text: '{"id":1,"policy":"x","unused":[]}',
      answer: {
        id: 1,
        policy: 'x',
        removed: [],
        notes: [expect.stringMatching(/expected a policy document/) as string],
      },
    },
    {
      name: 'a key that stands twice',
      text: '{"id":1,"policy":{"Statement":[],"Statement":[]},"unused":[]}',
      answer: {
        id: 1,
        policy: { Statement: [] },
        removed: [],
        notes: [expect.stringMatching(/`Statement` appears twice/) as string],
      },
    },
    {
      name: 'unreadable findings',
      text: JSON.stringify({ id: 1, policy, unused: [{ x: 1 }] }),
      answer: { id: 1, policy, removed: [], notes: [expect.stringMatching(/expected findings/) as string] },
    },
  ])('loses nothing of a line with $name', ({ text, answer }) => {
    expect(line(text)).toEqual(answer);
  });

  it('passes over blank lines', () => {
    expect(refineLine('  ', 1, bundledCatalogue)).toBeUndefined();
  });

  it('is not misled by colons and quotes inside strings', () => {
    const odd = { ...policy, Id: 'a:"b\\":c' };
    expect(line(JSON.stringify({ id: 1, policy: odd, unused }))).toMatchObject({ removed: ['s3:GetObject'] });
  });
});

describe('refine', () => {
  const text =
    '{ // mine\n  "Statement": { "Effect": "Allow", "Action": ["s3:GetObject", "s3:PutObject"], "Resource": "*" }\n}\n';
  const findings = { path: 'f.json', text: JSON.stringify(unused) };

  it('leaves the file as its author wrote it', () => {
    expect(refineText({ path: 'p.json', text }, findings, bundledCatalogue).text).toBe(
      text.replace('"s3:GetObject", ', ''),
    );
  });

  it.each([
    { name: 'a file without a policy', policyText: '{}', findingsText: findings.text, why: /holds no IAM policy/ },
    { name: 'a broken file', policyText: '{ "Statement": [ }', findingsText: findings.text, why: /could not be read/ },
    { name: 'broken findings', policyText: text, findingsText: '{', why: /findings file `f.json`.*not JSON/ },
  ])('refuses $name', ({ policyText, findingsText, why }) => {
    const refine = (): unknown =>
      refineText({ path: 'p.json', text: policyText }, { path: 'f.json', text: findingsText }, bundledCatalogue);
    expect(refine).toThrow(UserError);
    expect(refine).toThrow(why);
  });
});

describe('help', () => {
  const terminal = {
    folder: '.',
    today: '2026-11-26',
    input: () => {
      throw new Error('nothing is read');
    },
    write: () => Promise.resolve('more' as const),
    note: () => undefined,
  };

  it.each(['demo', 'check', 'fix', 'policies', 'refine'])('is there for each command: %s', async (command) => {
    const { output, exitCode } = await runCommand([command, '--help'], terminal);
    expect([output.startsWith(`usage:\n  ${command} `), exitCode]).toEqual([true, 0]);
    const others = ['demo', 'check', 'fix', 'policies', 'refine'].filter((each) => each !== command);
    for (const other of others) expect(output).not.toContain(`\n  ${other} `);
  });

  it('tells the version of the package', async () => {
    const { output } = await runCommand(['--version'], terminal);
    expect(output).toBe(`${(JSON.parse(readFileSync('package.json', 'utf8')) as { version: string }).version}\n`);
    expect(output.trim()).toBe(version);
  });
});

describe('what was mistyped', () => {
  const notes: string[] = [];
  const terminal = {
    folder: '.',
    today: '2026-11-26',
    input: () => {
      throw new Error('nothing is read');
    },
    write: () => Promise.resolve('more' as const),
    note: (text: string) => void notes.push(text),
  };

  it('is told with the command that is near', async () => {
    expect((await runCommand(['chek'], terminal)).exitCode).toBe(2);
    expect(notes[0]).toBe('there is no command `chek`, did you mean `check`?');
  });

  it.each([
    ['--fial-on', /^there is no option `--fial-on`, did you mean `--fail-on`\?$/],
    ['--fial-on=unused', /^there is no option `--fial-on`, did you mean `--fail-on`\?$/],
    ['--qwertyuiop', /^there is no option `--qwertyuiop` \(known: `--base`, /],
  ])('is told with the option that is near: %s', async (option, expected) => {
    await expect(runCommand(['check', option], terminal)).rejects.toThrow(expected);
  });
});

describe('an option that is an input of the Action', () => {
  it('is to be corrected on the command line, and not in a workflow', () => {
    const asked = (): unknown => askedFor({ 'max-patterns': 'many' }, ['max-patterns', 'config']);
    expect(asked).toThrow(/`max-patterns` is `many`; expected a whole number from 1/);
    expect(asked).toThrow(
      expect.objectContaining({ help: expect.stringMatching(/^correct `--max-patterns` on/) as unknown }),
    );
  });
});

describe('policies', () => {
  it('says to people whose a policy is, and what is left alone', () => {
    const text =
      'resource "aws_iam_role" "r" {\n  name = "api"\n}\nresource "aws_iam_role_policy" "p" {\n  role   = aws_iam_role.r.id\n  policy = jsonencode({ Statement = [{ Effect = "Allow", Action = "s3:GetObject", Resource = "*" }] })\n}\n';
    expect(policiesText(listPolicies([{ path: 'main.tf', text }]))).toMatch(
      /\n {2}of role\/api\n {2}Allow Action: s3:/,
    );
    const [listed] = listPolicies([{ path: 'main.tf', text }]);
    if (listed === undefined) throw new Error('no policy');
    expect(policiesText([{ ...listed, leftAlone: 'it is a boundary' }])).toMatch(/ left alone: it is a boundary\n/);
  });

  it('gives positions that select exactly the quoted strings', () => {
    const text =
      '\uFEFF{\r\n\t"Statement": [{ "Sid": "\ud83d\ude00", "Effect": "Allow",\r\n\t\t"Action": [ "s3:GetObject", "s3:Put*", {} ] },\r\n{ "Effect": "Deny", "NotAction": "iam:*" }]\r\n}';
    const [found] = listPolicies([{ path: 'a/p.json', text }]);
    expect(found).toMatchObject({
      path: 'a/p.json',
      source: 'policy-json',
      name: 'p',
      startLine: 1,
      endLine: 5,
      principals: [],
    });
    expect(found?.statements.map(({ effect, element, opaque }) => [effect, element, opaque])).toEqual([
      ['Allow', 'Action', true],
      ['Deny', 'NotAction', false],
    ]);
    const lines = text.split('\n');
    for (const { value, line: at, column, endColumn } of found?.statements.flatMap(({ actions }) => actions) ?? []) {
      expect(lines[at - 1]?.slice(column - 1, endColumn - 1)).toBe(`"${value}"`);
    }
  });

  it('names what it could not read', () => {
    expect(listPolicies([{ path: 'p.json', text: '{ "Statement": [ { "Effect" ] }' }])).toEqual([
      expect.objectContaining({
        path: 'p.json',
        statements: [],
        skipped: expect.stringContaining('expected') as string,
      }),
    ]);
  });
});

describe('demo', () => {
  it('shows a policy in JSON and one in Terraform on one screen', async () => {
    const shown = await shownBy('demo');
    for (const part of [
      '── policies/deploy.json, line 22 ──',
      '-      "s3:Get*",\n+      "s3:GetAccess*",\n+      "s3:GetAccountPublicAccessBlock",\n',
      'lists 22 of the 73 permissions of `deploy` (statement 2) as unused',
      // What stays is context, and nothing is marked for a page.
      '-        "lambda:GetFunction",\n         "lambda:Invoke*"\n',
      '── infra/orders.tf, lines 10 to 11 ──',
      '`orders-prod` did not use 11 of the 15 permissions of `aws_iam_role_policy.orders` (statement `Buckets`)',
      '+        "s3:PutBucketTagging", # lifecycle rules',
      'verdict: pass',
    ])
      expect(shown).toContain(part);
    expect(shown).not.toContain('**');
    expect(shown.split('\n').length).toBeLessThanOrEqual(60);
  });

  it('shows the diffs, the evidence and the policies afterwards in full', async () => {
    const shown = await shownBy('demo', '--full');
    for (const part of [
      '-    "Action" : ["s3:Get*"],',
      '      "s3:GetAccess*",\n      "s3:GetAccountPublicAccessBlock",\n',
      '```suggestion',
      '**What stays: 4 of 15**',
      '        "s3:PutBucketTagging", # lifecycle rules\n        "s3:ListBucket"',
    ])
      expect(shown).toContain(part);
    expect(shown).not.toContain('<!--');
  });
});

async function shownBy(...args: readonly string[]): Promise<string> {
  const nowhere: Terminal = {
    folder: '/nowhere',
    today: '2026-11-20',
    input: () => Readable.from([]),
    write: () => Promise.resolve('more'),
    note: () => undefined,
  };
  return (await runCommand(args, nowhere)).output;
}
