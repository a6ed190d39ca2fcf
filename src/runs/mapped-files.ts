/**
 * The files that the pull request leaves alone and an entry of the config maps to the same principals.
 *
 *   policies/deploy/a.json   unchanged   sqs:PurgeQueue      an entry for `policies/deploy/**`
 *   policies/deploy/b.json   changed     sqs:PurgeQueue      so it is not new to whom the entry names
 *
 * They are only asked for where something would count as new.
 */
import { mayReach, speaksOf, type Mapping } from '../match/entries.js';
import type { Report } from '../review/report.js';
import { isWanted } from '../sources/index.js';
import { because, type RunReason } from '../reasons/reason.js';
import type { SourceFile } from '../text/file.js';
import type { Gathered } from './gather.js';

/** How many such files are read. */
const mostMapped = 300;

/** What was read of them, and why the rest was not. */
interface Mapped {
  readonly files: readonly SourceFile[];
  readonly gaps: readonly RunReason[];
}

/** The files; `undefined` where nothing counts as new or no entry maps another one. */
export async function mappedFiles(report: Report, gathered: Gathered): Promise<Mapped | undefined> {
  const { snapshot, config, paths, cache } = gathered;
  const fresh = report.tallies.filter(({ exempt }) => exempt > 0);
  const asked = config.mappings.filter((entry) => fresh.some((tally) => speaksOf(entry, tally)));
  const entries = config.mappings.filter((entry) => asked.some((each) => each === entry || sharesWith(each, entry)));
  if (entries.length === 0) return undefined;
  const known = new Set([...snapshot.changed, ...snapshot.deleted, ...snapshot.companions].map(({ path }) => path));
  const others = paths.filter(
    (path) => !known.has(path) && isWanted(path) && entries.some((entry) => mayReach(entry, path)),
  );
  if (others.length === 0) return undefined;
  if (others.length > mostMapped)
    return {
      files: [],
      gaps: [
        because(
          'too-many-mapped',
        )`whether everything that looks new is new was not found out, since entries in the config map ${others.length} other files to the same principals, more than the ${mostMapped} that are read`,
      ],
    };
  const files = await cache.seen(others.map((path) => ({ version: 'head', path })));
  return { files, gaps: files.flatMap(unreadable) };
}

function sharesWith(one: Mapping, other: Mapping): boolean {
  return [...one.principals, ...(one.stacks ?? [])].some((each) =>
    [...other.principals, ...(other.stacks ?? [])].includes(each),
  );
}

function unreadable({ path, unread }: SourceFile): readonly RunReason[] {
  return unread === undefined
    ? []
    : [
        because(
          'unread-file',
        )`${path}, which an entry in the config maps to the same principals, could not be read: ${unread}`,
      ];
}
