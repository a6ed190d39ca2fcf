/**
 * The hidden first line by which a sweep knows its own pull requests and its dashboard again, and what it remembers in it.
 *
 * JSON in a comment of HTML. Signs that could end the comment or the line are written as `\u003e`, so that nothing
 * from a file can leave it. It counts only at the very start of a body by the same author; what cannot be read there
 * is no pull request of a sweep, and is left alone.
 */
import { isFields, textField, type Fields } from '../text/fields.js';
import { blobId } from '../text/git-patch.js';

/** What a sweep remembers of a pull request. */
export interface PullMemory {
  /** The key of its group. */
  readonly group: string;
  /** The commit that was written for it. */
  readonly commit: string;
  /** The ids that git gives the files before and after, by path. */
  readonly files: ReadonlyMap<string, string>;
  readonly removed: readonly RemovedFrom[];
  /** The sweep closed it, or was about to: there was nothing left to do. */
  readonly isEnded: boolean;
  /** A person has asked for it again, so that its being closed says nothing any more. */
  readonly isTakenBack: boolean;
}

/** What goes from one policy. */
export interface RemovedFrom {
  readonly path: string;
  readonly name: string;
  /** As `s3:GetObject`, sorted. */
  readonly actions: readonly string[];
}

/** The id that git gives a file of this text, as far as a body remembers it. */
export function shortId(text: string): string {
  return blobId(text).slice(0, 12);
}

const opening = '<!-- iam-policy-refiner:sweep ';

/** The first line of the dashboard. */
export const dashboardMarker = '<!-- iam-policy-refiner:dashboard -->';

/** Whether it is the body of a pull request that a sweep has written. */
export function isOwnBody(body: string): boolean {
  return readPullMarker(body) !== undefined;
}

/** Whether it is the body of a dashboard. */
export function isOwnDashboard(body: string): boolean {
  return body.startsWith(dashboardMarker);
}

/** The first line of the body of a pull request. */
export function pullMarker({ group, commit, files, removed, isEnded, isTakenBack }: PullMemory): string {
  const content = {
    group,
    commit,
    files: Object.fromEntries(files),
    removed: removed.map(({ path, name, actions }) => ({ path, name, actions: byService(actions) })),
    ...(isEnded ? { ended: true } : {}),
    ...(isTakenBack ? { again: true } : {}),
  };
  return `${opening}${hidden(content)} -->`;
}

/** What the body of a pull request remembers; `undefined` where it is no sweep's. */
export function readPullMarker(body: string): PullMemory | undefined {
  const content = contentAfter(body, opening);
  if (content === undefined) return undefined;
  const [group, commit, removed] = [textField(content, 'group'), textField(content, 'commit'), content['removed']];
  if (group === undefined || commit === undefined || !Array.isArray(removed)) return undefined;
  return {
    group,
    commit,
    files: new Map(
      Object.entries(isFields(content['files']) ? content['files'] : {}).map(([path, id]) => [path, String(id)]),
    ),
    removed: removed.flatMap((each: unknown) => removedIn(each) ?? []),
    isEnded: content['ended'] === true,
    isTakenBack: content['again'] === true,
  };
}

/** The body with another memory in its first line. */
export function withMemory(body: string, memory: PullMemory): string {
  return [pullMarker(memory), ...body.split('\n').slice(1)].join('\n');
}

function removedIn(content: unknown): RemovedFrom | undefined {
  if (!isFields(content) || !isFields(content['actions'])) return undefined;
  const [path, name] = [textField(content, 'path'), textField(content, 'name')];
  if (path === undefined || name === undefined) return undefined;
  const actions = Object.entries(content['actions']).flatMap(([service, names]) =>
    Array.isArray(names)
      ? names.flatMap((each: unknown) => (typeof each === 'string' ? `${service}:${each}` : []))
      : [],
  );
  return { path, name, actions: actions.sort() };
}

/** Actions without repeating their services, since a body holds only so much. */
function byService(actions: readonly string[]): Readonly<Record<string, readonly string[]>> {
  const services = new Map<string, string[]>();
  for (const action of [...actions].sort()) {
    const colon = action.indexOf(':');
    const service = action.slice(0, colon);
    services.set(service, [...(services.get(service) ?? []), action.slice(colon + 1)]);
  }
  return Object.fromEntries(services);
}

/** JSON that cannot end a comment of HTML or a line. */
export function hidden(content: unknown): string {
  return JSON.stringify(content).replace(
    /[<>&\u2028\u2029]|--/g,
    (found) => `\\u${found.charCodeAt(0).toString(16).padStart(4, '0')}${found === '--' ? '\\u002d' : ''}`,
  );
}

/** The JSON object between `opening` at the start of a body and the end of the comment. */
export function contentAfter(body: string, opening: string): Fields | undefined {
  if (!body.startsWith(opening)) return undefined;
  const end = body.indexOf(' -->', opening.length);
  if (end < 0 || /[\r\n]/.test(body.slice(0, end))) return undefined;
  try {
    const content: unknown = JSON.parse(body.slice(opening.length, end));
    return isFields(content) ? content : undefined;
  } catch {
    return undefined;
  }
}
