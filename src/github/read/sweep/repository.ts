/**
 * The repository that is swept: its default branch, and whether anything can be written there.
 *
 * https://docs.github.com/en/graphql/reference/objects#repository
 */
import { UserError } from '../../../errors.js';
import { isFields, textField } from '../../../text/fields.js';
import type { GitHub, InRepository } from '../../api/client.js';
import { askRepository } from './ask.js';

/** The default branch of a repository that takes pull requests. */
interface Swept {
  readonly branch: string;
  readonly tip: string;
  readonly hasIssues: boolean;
  /** Whether anybody can read it, and the artifacts of its runs. */
  readonly isPublic: boolean;
}

const query =
  'query($owner: String!, $name: String!) { repository(owner: $owner, name: $name) { isArchived hasIssuesEnabled visibility defaultBranchRef { name target { oid } } } viewer { databaseId login } }';

/** The default branch, and whether there are issues. Throws a `UserError` where nothing can be swept. */
export async function readSwept(github: GitHub, home: InRepository): Promise<Swept> {
  const repository = await askRepository(github, home, query);
  if (repository['isArchived'] === true)
    throw new UserError(
      `the repository ${home.owner}/${home.repo} is archived, and takes no pull requests`,
      'unarchive it, or take the sweep out of its workflows',
    );
  const { defaultBranchRef: ref } = repository;
  const branch = isFields(ref) ? textField(ref, 'name') : undefined;
  const tip = isFields(ref) && isFields(ref['target']) ? textField(ref['target'], 'oid') : undefined;
  if (branch === undefined || tip === undefined)
    throw new UserError(
      `the repository ${home.owner}/${home.repo} has no commit on its default branch`,
      'push a first commit, or set another default branch under `Settings > General`',
    );
  return {
    ...{ branch, tip, hasIssues: repository['hasIssuesEnabled'] !== false },
    isPublic: repository['visibility'] === 'PUBLIC',
  };
}

/** The key by which GraphQL knows the repository. */
export async function repositoryKey(github: GitHub, home: InRepository): Promise<string> {
  const keyed = 'query($owner: String!, $name: String!) { repository(owner: $owner, name: $name) { id } }';
  const id = textField(await askRepository(github, home, keyed), 'id');
  if (id === undefined) throw new Error('GitHub gave no key of the repository');
  return id;
}
