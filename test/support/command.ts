/**
 * A pull request with a `/refine` on it, and the run that answers.
 */
import { bot, openGitHub, person, type FakeGitHub, type Scene } from './fake-github.js';
import { cataloguePath, workedExample } from './fake-github-scenes.js';
import { runAction, type Job, type Ran } from './runner.js';

/** The worked example with two commands in comments, by somebody who may write; the token has what the README names. */
export function stageCommand(scene: Partial<Scene> = {}): FakeGitHub {
  return openGitHub(commandScene(scene));
}

/** The scene of such a pull request. */
export function commandScene(scene: Partial<Scene> = {}): Scene {
  return { ...commanded, ...workedExample(scene) };
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

export function ask(
  github: FakeGitHub,
  body = '/refine',
  { id = 501, ...job }: Partial<Job> & { readonly id?: number } = {},
): Promise<Ran> {
  const payload = github.commentEvent({ id, user: person, body });
  const event = { name: 'issue_comment', payload };
  return runAction({ ...job, github, event, inputs: { catalogue: cataloguePath, ...job.inputs } });
}

/** What the action answered, without the hidden marker. */
export function answers(github: FakeGitHub): readonly string[] {
  return github
    .issueComments()
    .filter(({ user }) => user === bot)
    .map(({ body }) => body.replace(/^<!-- iam-policy-refiner:answer:50\d -->\n/, ''));
}
