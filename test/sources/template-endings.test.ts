/** Files that are templates by what is in them, whatever their ending says. */
import { describe, expect, it } from 'vitest';
import { discover, isWanted } from '../../src/sources/index.js';

const template = `Resources:
  P:
    Type: AWS::IAM::RolePolicy
    Properties:
      RoleName: deploy
      PolicyName: p
      PolicyDocument: {Statement: [{Effect: Allow, Action: sqs:SendMessage, Resource: '*'}]}
`;

const kindsIn = (path: string, text: string): readonly string[] =>
  isWanted(path) ? discover([{ path, text }]).map(({ kind }) => kind) : [];

describe('a template', () => {
  it.each(['yaml', 'template', 'txt', 'conf', 'cfg', 'ini', 'properties', 'log', 'TXT'])('is read in .%s', (ending) => {
    expect(kindsIn(`stack.${ending}`, template)).toEqual(['policy']);
  });

  it.each([
    ['in YAML', `# a stack\n${template}  Q: [\n`],
    ['in JSON', '{"Resources": {"P": {"Type": "AWS::IAM::Role", "Properties": {"Statement": }'],
  ])('that cannot be parsed is told in .txt: %s', (_, text) => {
    expect(kindsIn('stack.txt', text)).toEqual(['skipped']);
  });

  it.each([
    ['notes that quote one', 'notes.txt', `Deploy this by hand:\n\n${template}\nThen: call [somebody\n`],
    ['a log that quotes one', 'deploy.log', `12:00 INFO deploying {\n${template}`],
    ['settings', 'app.conf', 'Resources: AWS::Region\nlisten = 80\n'],
    ['an example in Markdown', 'docs/stack.md', template],
    ['code', 'stack.py', template],
  ])('is none: %s', (_, path, text) => {
    expect(kindsIn(path, text)).toEqual([]);
  });
});
