/**
 * The files that the pull request leaves alone and an entry of the config maps to the same principals.
 *
 *   policies/deploy/a.json   unchanged   sqs:PurgeQueue      an entry for `policies/deploy/**`
 *   policies/deploy/b.json   changed     sqs:PurgeQueue      so it is not new to whom the entry names
 *
 * They are only asked for where something would count as new.
 */
import { mayReach, speaksOf, type Mapping } from '../match/entries.js';
import type { Statement } from '../policy/model.js';
import type { Report } from '../review/report.js';
import { discover, isWanted } from '../sources/index.js';
import type { Discovery } from '../sources/source.js';
import { because, type RunReason } from '../reasons/reason.js';
import type { SourceFile } from '../text/file.js';
import { words, type Message } from '../text/message.js';
import type { Gathered } from './gather.js';

/** How many such files are read. */
const mostMapped = 300;
/** How many places in them are named that were not understood. */
const mostNamed = 5;

/** What was read of them, and why the rest was not. */
interface Mapped {
  readonly files: readonly SourceFile[];
  readonly gaps: readonly RunReason[];
}

/** The files; `undefined` where nothing counts as new or no entry maps another one. */
export async function mappedFiles(report: Report, gathered: Gathered): Promise<Mapped | undefined> {
  const { snapshot, config, paths, cache } = gathered;
  const fresh = report.reviewed.filter(({ looksNew }) => looksNew);
  const asked = config.mappings.filter((entry) => fresh.some(({ found }) => speaksOf(entry, found.policy)));
  const entries = config.mappings.filter((entry) => asked.some((each) => each === entry || sharesWith(each, entry)));
  if (entries.length === 0) return undefined;
  const known = new Set([...snapshot.changed, ...snapshot.deleted, ...snapshot.companions].map(({ path }) => path));
  const others = paths.filter(
    (path) => !known.has(path) && isWanted(path) && entries.some((entry) => mayReach(entry, path)),
  );
  const atHand = snapshot.companions.filter(({ path }) => entries.some((entry) => mayReach(entry, path)));
  if (others.length + atHand.length === 0) return undefined;
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
  return {
    files,
    gaps: [...files.flatMap(unreadable), ...notUnderstood([...files, ...atHand], [...files, ...snapshot.companions])],
  };
}

/** What of the files nobody could read: it may grant what looks new, so it never counts as nothing. */
function notUnderstood(files: readonly SourceFile[], together: readonly SourceFile[]): readonly RunReason[] {
  const own = new Set(files.filter(({ unread }) => unread === undefined).map(({ path }) => path));
  const open = discover(together).flatMap((found): readonly RunReason[] => {
    const why = whyOpen(found);
    const { at } = found.kind === 'policy' ? found.policy : found;
    return why === undefined || !own.has(at.path)
      ? []
      : [
          because(
            'mapped-not-understood',
          )`whether everything that looks new is new cannot be told, since ${at.path} (${at.name}), which an entry in the config maps to the same principals, could not be understood: ${why}`,
        ];
  });
  const more = open.length - mostNamed;
  return more > 0
    ? [
        ...open.slice(0, mostNamed),
        because('mapped-not-understood')`${more} more places that entries map could not be understood`,
      ]
    : open;
}

/** Why nobody can tell what it grants; `undefined` where that is known. */
export function whyOpen(found: Discovery): Message | undefined {
  if (found.kind === 'skipped') return found.incomplete ? found.why : undefined;
  const { unread, statements, leftAlone } = found.policy;
  if (leftAlone !== undefined) return undefined;
  const [first] = unread;
  if (first !== undefined) return first.why;
  return statements.some(isOpen) ? words('what a statement of it allows is not determined') : undefined;
}

function isOpen({ effect, actions }: Statement): boolean {
  return effect !== 'Deny' && (effect === 'unknown' || actions.values.some(({ kind }) => kind === 'opaque'));
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
