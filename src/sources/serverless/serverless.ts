/**
 * The Serverless Framework: the policies that the file of a service writes.
 *
 * A file is one by what is in it, and not by its name alone: it has `service` and `provider`. What
 * it takes in from other files with `${file(…)}` stays as it is, and is read there.
 */
import { because, type PolicyReason } from '../../reasons/reason.js';
import { languageOf } from '../../syntax/index.js';
import { duplicateKey, entry, type MapNode, type Node, type Parsed } from '../../syntax/node.js';
import type { Range } from '../../text/edit.js';
import type { SourceFile } from '../../text/file.js';
import { memoBy } from '../../text/memo.js';
import { withHoles } from '../holes.js';
import { accountsGiven } from '../deployed-to.js';
import { gapAt, grantingAt, stemOf, type Reading, type Source } from '../source.js';
import { includingOneOf, madeOfIncluded } from '../templates/included.js';
import { managedIn, mayNameMade, namedElsewhere, type Made } from '../templates/named-elsewhere.js';
import { onBothSides } from '../own-values.js';
import { ownSettings } from './own-settings.js';
import { readService } from './read-service.js';
import { templateOf } from './resources.js';
import { serviceIn, sourceName, type Service } from './service.js';
import { dependsOn } from './settings.js';

/** Services of the Serverless Framework. */
export const serverless: Source = {
  name: sourceName,
  addresses: 'stable-in-file',
  namesPolicies: false,
  wants: (path) => /\.(?:ya?ml|json)$/i.test(path),
  looksLikePolicy: isNamedSo,
  accountsFor: (file) => mayBeService(file) && serviceOf(file) !== undefined,
  mentions: (file) => mayBeService(file) && (mayGrant(file.text) || /managedPolicies/i.test(file.text)),
  companions: () => [],
  mayUseOthers: mayNameMade,
  mayHandOn: (paths, files) =>
    namedElsewhere(files.filter((file) => paths.includes(file.path) && mayBeService(file)).flatMap(managedOf), files),
  mayRead: (path) => (isNamedSo(path) ? 'anywhere' : serverless.wants(path) ? 'near' : undefined),
  readersOf: (paths, files) => includingOneOf(paths, files.filter(mayInclude)),
  madeOf: (paths, files, otherKeys) => {
    const own = files.filter(mayInclude);
    return madeOfIncluded(
      paths,
      own,
      own.flatMap((file) => readFile(file).found.flatMap((found) => grantingAt(found) ?? [])),
      (file, range, places) => dependsOn(file, range, places, otherKeys),
    );
  },
  madeOfOwn: (before, after) => {
    if (!mayBeService(after) || !/\$\{(?:self|param):/.test(after.text)) return [];
    const [was, is] = [serviceOf(before), serviceOf(after)];
    if (was === undefined || is === undefined) return [];
    const sides = onBothSides(readFile(before).found, readFile(after).found);
    return ownSettings({ file: before, service: was }, { file: after, service: is }, sides);
  },
  accountsNamed: (files) => files.filter(mayBeService).flatMap(accountsGiven),
  read: (files) => {
    const readings = files.filter(mayBeService).map(readFile);
    return {
      found: readings.flatMap(({ found }) => found),
      principals: readings.flatMap(({ principals }) => principals),
    };
  },
};

function mayInclude(file: SourceFile): boolean {
  return serverless.wants(file.path) && mayBeService(file) && file.text.includes('${file(');
}

function managedOf(file: SourceFile): readonly Made[] {
  const service = serviceOf(file);
  const root = service === undefined ? undefined : templateOf(service).root;
  return root === undefined ? [] : managedIn(root, file.path);
}

function isNamedSo(path: string): boolean {
  return /(?:^|\/)serverless[^/]*\.(?:ya?ml|json)$/i.test(path);
}

/** What every service has in its text. */
function mayBeService({ text }: SourceFile): boolean {
  return /(?:^|["'{,\s])service["']?[ \t]*:/.test(text) && /provider["']?[ \t]*:/.test(text);
}

function mayGrant(text: string): boolean {
  return /[Ss]tatement|Effect|AWS::/.test(text);
}

function readFile(file: SourceFile): Reading {
  const language = languageOf(file.path);
  const parsed = treeOf(file);
  if (language === undefined || parsed === undefined) return nothing;
  if (parsed.kind === 'unreadable')
    return mayGrant(file.text) && isNamedSo(file.path)
      ? unreadable(file, { at: parsed.at, why: because('unreadable-file')`${parsed.why}` })
      : nothing;
  const service = serviceIn(parsed.root);
  if (service === undefined) return nothing;
  const twice = duplicateKey({ ...service.root, entries: shallow(service.root) }) ?? duplicateKey(service.provider);
  if (twice === undefined) return readService({ file, language, service });
  const why = because(
    'duplicate-key',
  )`the key ${twice.key} appears twice in one object, and only one of the two counts`;
  return unreadable(file, { at: twice.range, why });
}

const nothing: Reading = { found: [], principals: [] };

function shallow({ entries }: MapNode): MapNode['entries'] {
  return entries.map((each) => ({ ...each, value: { kind: 'literal', value: null, range: each.value.range } }));
}

function unreadable(
  { path }: SourceFile,
  { at: range, why }: { readonly at: Range; readonly why: PolicyReason },
): Reading {
  const at = { source: sourceName, path, name: stemOf(path), range };
  return { found: [gapAt(at, why)], principals: [] };
}

function serviceOf(file: SourceFile): Service | undefined {
  const parsed = treeOf(file);
  return parsed?.kind === 'tree' ? serviceIn(parsed.root) : undefined;
}

/** The tree of a file, its texts with holes opaque; only a file named so is asked about more than one document. */
function treeOf({ path, text }: SourceFile): Parsed | undefined {
  const language = languageOf(path);
  if (language === undefined) return undefined;
  return known(`${language.name} ${text}`, () => {
    const parsed = language.parse(text);
    return parsed.kind === 'tree' ? { kind: 'tree', root: withHoles(only(parsed.root)) } : parsed;
  });
}

/** The first of several documents that is a service; a file of any other tool is none. */
function only(root: Node): Node {
  if (root.kind !== 'opaque' || root.expression.kind !== 'other') return root;
  return root.expression.parts.find((part) => entry(part, 'service') !== undefined) ?? root;
}

/** A file is read several times while its edits are proved. */
const known = memoBy<Parsed>(300);
