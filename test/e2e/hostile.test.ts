/** The bundle's log and outputs, where files have hostile names and findings hostile words. */
import { expect, it } from 'vitest';
import { openGitHub } from '../support/fake-github.js';
import { findingsPath, workedExample } from '../support/fake-github-scenes.js';
import { hostileStrings } from '../support/hostile-strings.js';
import { runAction } from '../support/runner.js';

/** What can be a file's name. */
const names = hostileStrings
  .map(([, text]) => text)
  .filter(
    (text) => text.length < 150 && !/\0|\.\.\/|[\ud800-\udfff](?![\udc00-\udfff])/.test(text) && text.trim() !== '',
  );

it('nothing that others wrote is a command of the log', async () => {
  const broken = '{"Version": "2012-10-17", "Statement": [';
  const files = Object.fromEntries(names.map((name, index) => [`policies/${index}${name}.json`, broken]));
  const evidence = Object.fromEntries(names.map((name, index) => [`${findingsPath}-${index}.json`, `[{"${name}`]));
  const github = openGitHub(workedExample({ base: evidence, head: { ...evidence, ...files } }));
  const { stdout, outputs, report, exitCode } = await runAction({
    github,
    inputs: { 'fail-on': 'incomplete' },
  });
  expect([exitCode, outputs['verdict'], Object.keys(outputs).sort()]).toEqual([
    1,
    'incomplete',
    expect.arrayContaining(['policies', 'report', 'suggestions', 'unused-actions', 'verdict']),
  ]);
  expect(report).toMatchObject({ verdict: 'incomplete', policies: names.length + 1 });
  const lines = stdout.split('\n');
  expect(
    lines.filter(
      (line) => /^\s*::/.test(line) && !/^::(?:error|warning|notice)(?: [^\n]*?)?::|^::add-mask::/.test(line),
    ),
  ).toEqual([]);
  expect(lines.filter((line) => /##\[|(?!\t)[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/u.test(line))).toEqual([]);
  const told = lines.filter((line) => line.startsWith('::error'));
  expect(told).toHaveLength(1);
  expect(told[0]!.length).toBeGreaterThan(1_000);
});
