/** What comments say beside the goldens: commands that are read back as they are meant, and whom evidence is about. */
import { describe, expect, it } from 'vitest';
import type { Party } from '../../src/match/match.js';
import { commandIn } from '../../src/github/event/slash-command.js';
import { arnOf } from '../../src/policy/names.js';
import { plain } from '../../src/text/message.js';
import { howToApply, keepCommand, refineCommand } from '../../src/publish/words/commands.js';
import { placeholder } from '../../src/reasons/keep-entry.js';
import { whoOf } from '../../src/publish/words/who.js';

describe('a command in a comment', () => {
  const paths = [
    'policies/deploy.json',
    'a b/my app.tf',
    '@scope/x+y.yml',
    'p --all',
    'x ',
    '-x',
    'a`b',
    'p[1].json',
    'é.tf',
  ];

  it.each(paths)('keeps what it names, in no other file: %j', (path) => {
    const command = keepCommand('s3:DeleteObject', path);
    if (command === undefined) return;
    expect(given(command)).toMatchObject({
      request: { entry: { action: 's3:DeleteObject', paths: [path], reason: placeholder } },
    });
  });

  it.each(paths)('refines the file it names, or all: %j', (path) => {
    const command = refineCommand(path, true);
    expect(given(command)).toMatchObject({ policy: command === '/refine --all' ? undefined : path, isAll: true });
  });

  it('names a file of which the path is plain', () => {
    expect(keepCommand('a:B', 'policies/deploy.json')).toBe('/keep a:B in policies/deploy.json: why it is needed');
    expect(keepCommand('a:B', 'my app.tf')).toBe('/keep a:B in `my app.tf`: why it is needed');
    expect(keepCommand('a:B', 'p[1].json')).toBeUndefined();
    expect(refineCommand('p[1].json', false)).toBe('/refine');
  });

  it('is named only where a workflow answers it', () => {
    expect(howToApply('p.json', ['keep'], 1)).not.toContain('/refine');
    expect(howToApply('p.json', ['refine'], 2)).toMatch(/^\*\*To apply them\*\*, write `\/refine p\.json`/);
  });
});

describe('whom evidence is about', () => {
  const account = (index: number): string => String(100_000_000_000 + index);
  const app = Array.from({ length: 39 }, (_, index) => `arn:aws:iam::${account(index)}:role/app`);
  const other = 'arn:aws:iam::111122223333:role/ops';
  it.each([
    { arns: app, says: '`app` in 39 accounts' },
    { arns: app.slice(0, 1), says: '`app`' },
    { arns: [...app, other], says: '`app` (39 accounts) and `ops`' },
    { arns: [other, 'arn:aws:iam::111122223333:user/ops'], says: '`role/ops` and `user/ops`' },
    { arns: ['a', 'b', 'c', 'd'].map((name) => other.replace('ops', name)), says: '`a`, `b`, `c` and `d`' },
    { arns: ['a', 'b', 'c', 'd', 'e'].map((name) => other.replace('ops', name)), says: '`a`, `b`, `c` and 2 others' },
    {
      arns: [...app, ...['b', 'c', 'd', 'e'].map((name) => other.replace('ops', name))],
      says: '`app` (39 accounts), `b`, `c` and 2 others',
    },
  ])('$says', ({ arns, says }) => {
    const parties = arns.map((text): Party => ({ principal: arnOf(text), path: 'f.json', findings: [] }));
    expect(plain(whoOf(parties) ?? { words: ['nobody'], atoms: [] })).toBe(says);
  });
});

function given(body: string): unknown {
  return commandIn({
    action: 'created',
    issue: { number: 1, pull_request: {} },
    comment: { id: 2, body, user: { type: 'User', login: 'ana' } },
  });
}
