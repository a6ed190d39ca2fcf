/**
 * A pull request with a `/refine` on it, and the run that answers.
 */
import { bot, person, startGitHub, type FakeGitHub, type Scene } from './fake-github.js';
import { cataloguePath, workedExample } from './fake-github-scenes.js';
import { nodeBinaries, runAction, type Ran } from './runner.js';

const node = nodeBinaries.findLast(({ path }) => path !== undefined)?.path ?? process.execPath;

/** The worked example with two commands in comments, by somebody who may write; the token has what the README names. */
export async function stageCommand(scene: Partial<Scene> = {}): Promise<FakeGitHub> {
  return startGitHub({ ...commanded, ...workedExample(scene) });
}

/** What a scene needs for a command besides its files. */
export const commanded = {
  collaborators: { octocat: 'write' },
  permissions: { contents: 'write', 'pull-requests': 'write' },
  issueComments: [
    { user: person, body: '/refine' },
    { user: person, body: '/refine' },
  ],
} satisfies Partial<Scene>;

export function ask(github: FakeGitHub, body = '/refine', { id = 501 } = {}): Promise<Ran> {
  const payload = github.commentEvent({ id, user: person, body });
  return runAction({ node, github, event: { name: 'issue_comment', payload }, inputs: { catalogue: cataloguePath } });
}

/** What the action answered, without the hidden marker. */
export function answers(github: FakeGitHub): readonly string[] {
  return github
    .issueComments()
    .filter(({ user }) => user === bot)
    .map(({ body }) => body.replace(/^<!-- iam-policy-refiner:answer:50\d -->\n/, ''));
}
