/**
 * A pull request that changes a CloudFormation template, a SAM template and a service of the Serverless Framework, none
 * of whose roles has a name; the export of two accounts says whose they are. What is committed is read by Lezer's parser.
 */
import { parser } from '@lezer/yaml';
import { diffLines } from 'diff';
import { describe, expect, it } from 'vitest';
import { commitSuggestions } from '../support/commit-suggestions.js';
import { writesTo } from '../support/fake-github-scenes.js';
import { openGitHub, type FakeGitHub } from '../support/fake-github.js';
import { loadFixture } from '../support/fixture.js';
import { runAction } from '../support/runner.js';
import { zipOf } from '../support/zip.js';

type SyntaxNode = ReturnType<typeof parser.parse>['topNode'];

const folder = '.github/iam-findings/';
const pull = loadFixture('templates-of-three-kinds');
const exported = zipOf(
  [...pull.base].flatMap(([path, content]) =>
    path.startsWith(folder) ? [{ name: path.slice(folder.length), content }] : [],
  ),
);
const inputs = { 'findings-artifact': 'iam-findings', 'findings-workflow': 'export-findings.yml' };

interface Refined {
  readonly path: string;
  /** The `Action`s of the file, in their order. */
  readonly actions: readonly (readonly string[])[];
  /** The lines that differ, without their indentation. */
  readonly lines: readonly string[];
  /** The comments that go, each with its item. */
  readonly gone: readonly string[];
}

const refined: readonly Refined[] = [
  {
    path: 'mails/serverless.yml',
    actions: [['ses:SendTemplatedEmail', 'ses:GetTemplate'], ['dynamodb:BatchGetItem']],
    lines: [
      '- - ses:SendRawEmail # with attachments',
      '- # before the templates were tested',
      '- - ses:TestRenderTemplate',
      "- Action: 'dynamodb:Batch*' # addresses",
      "+ Action: 'dynamodb:BatchGetItem' # addresses",
    ],
    gone: ['# with attachments', '# before the templates were tested'],
  },
  {
    path: 'reports/template.yaml',
    actions: [
      ['athena:StartQueryExecution', 'athena:GetQueryResults'],
      ['lambda:InvokeFunction', 'states:StartExecution'],
    ],
    lines: [
      '- - athena:StopQueryExecution # when it takes too long',
      "- Action: [lambda:InvokeFunction, lambda:InvokeAsync, 'states:StartExecution', states:StopExecution] # in this order",
      "+ Action: [lambda:InvokeFunction, 'states:StartExecution'] # in this order",
    ],
    gone: ['# when it takes too long'],
  },
  {
    path: 'worker/stack.yaml',
    actions: [
      ['sts:AssumeRole'],
      ['s3:GetObject', 's3:ListBucket', 's3:DeleteObject'],
      ['ssm:GetParameter', 'ssm:GetParameterHistory'],
      ['sqs:ReceiveMessage', 'sqs:DeleteMessage'],
    ],
    lines: [
      '- # for the report of the night',
      '- - s3:PutObject',
      '- Action: ssm:GetParameter* # by name',
      '+ Action: # by name',
      '+ - ssm:GetParameter',
      '+ - ssm:GetParameterHistory',
      `- Action: [sqs:ReceiveMessage, 'sqs:DeleteMessage', sqs:PurgeQueue, "sqs:SendMessage"] # the queue of orders`,
      "+ Action: [sqs:ReceiveMessage, 'sqs:DeleteMessage'] # the queue of orders",
    ],
    gone: ['# for the report of the night'],
  },
];

describe.each([
  ['LF', '\n'],
  ['CRLF', '\r\n'],
])('templates of three kinds with %s', (_, ending) => {
  const head = filesOf('head', ending);

  it('get suggestions that another parser reads, and that leave nothing to say', async () => {
    const runs = [{ id: 9001, artifacts: [{ id: 71, name: 'iam-findings', bytes: exported }] }];
    const github = openGitHub({ base: filesOf('base', ending), head, runs });
    const ran = await runAction({ github, inputs });
    expect(ran).toMatchObject({ exitCode: 0, stderr: '', outputs: { verdict: 'pass', suggestions: '7' } });
    const committed = committedTo(github, head);
    expect(Object.keys(committed)).toEqual(refined.map(({ path }) => path));
    for (const { path, actions, lines, gone } of refined) {
      const [before, after] = [head[path] ?? '', committed[path] ?? ''];
      expect(actionsIn(after), path).toEqual(actions);
      expect(changedLines(before, after), path).toEqual(lines);
      expect(commentsIn(after), path).toEqual(commentsIn(before).filter((each) => !gone.includes(each)));
    }

    github.push(committed);
    const again = await runAction({ github, inputs: { ...inputs, 'fail-on': 'unused, incomplete' } });
    expect(again).toMatchObject({
      exitCode: 0,
      outputs: { verdict: 'pass', suggestions: '0', 'unused-actions': '0' },
    });
    expect(github.comments()).toEqual([]);
    expect(writesTo(github).filter(({ method }) => method !== 'DELETE')).toHaveLength(1);
  });
});

function filesOf(side: 'base' | 'head', ending: string): Readonly<Record<string, string>> {
  return Object.fromEntries(
    [...pull[side]].flatMap(([path, text]) =>
      path.startsWith(folder) ? [] : [[path, text.replaceAll('\n', ending)] as const],
    ),
  );
}

/** The files with every suggestion committed. */
function committedTo(github: FakeGitHub, files: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(files).map(([path, text]) => [
      path,
      commitSuggestions(
        text,
        github.comments().filter((each) => each.path === path),
      ),
    ]),
  );
}

/** What differs, as `- line` and `+ line`; an ending that differs makes its line another one. */
function changedLines(before: string, after: string): readonly string[] {
  return diffLines(before, after, { stripTrailingCr: false }).flatMap(({ added, removed, value }) =>
    added || removed
      ? value.split(/\r?\n/).flatMap((line) => (line === '' ? [] : [`${added ? '+' : '-'} ${line.trim()}`]))
      : [],
  );
}

/** What each `Action` says, as Lezer reads it. Throws where it reads no YAML. */
function actionsIn(text: string): readonly (readonly string[])[] {
  return nodesIn(text).flatMap((node) => {
    const key = node.name === 'Pair' ? node.getChild('Key') : null;
    if (key === null || text.slice(key.from, key.to) !== 'Action') return [];
    return [
      scalarsBelow(node).map(({ from, to }) =>
        text
          .slice(from, to)
          .trim()
          .replace(/^(['"])(.*)\1$/, '$2'),
      ),
    ];
  });
}

function commentsIn(text: string): readonly string[] {
  return nodesIn(text).flatMap(({ name, from, to }) => (name === 'Comment' ? [text.slice(from, to).trimEnd()] : []));
}

function scalarsBelow(node: SyntaxNode): readonly SyntaxNode[] {
  if (node.name === 'Key') return [];
  return /Literal$/.test(node.name) ? [node] : childrenOf(node).flatMap(scalarsBelow);
}

function nodesIn(text: string): readonly SyntaxNode[] {
  const below = (node: SyntaxNode): readonly SyntaxNode[] => {
    if (node.type.isError) throw new Error(`refused at ${node.from} of ${text}`);
    return [node, ...childrenOf(node).flatMap(below)];
  };
  return below(parser.parse(text).topNode);
}

function childrenOf(node: SyntaxNode): readonly SyntaxNode[] {
  const children: SyntaxNode[] = [];
  for (let child = node.firstChild; child !== null; child = child.nextSibling) children.push(child);
  return children;
}
