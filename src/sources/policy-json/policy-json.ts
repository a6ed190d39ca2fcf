/**
 * Policy documents in JSON files, whatever the file is called.
 *
 * Three shapes: a bare document, a document under `PolicyDocument` (as AWS's
 * `get-role-policy` answers, and as people store it), and a list of either.
 * Other JSON is not touched. A file that cannot be parsed is reported when it
 * speaks of statements at all, so that a broken policy is never passed over and a
 * broken `tsconfig.json` never mentioned.
 *
 * Not handled: documents deeper inside other JSON (CloudFormation, plans).
 */
import { looksLikePolicy, readDocument } from '../../policy/read-document.js';
import type { PolicyAddress } from '../../policy/model.js';
import { shelfOf, type Shelf } from '../../policy/size.js';
import { because } from '../../reasons/reason.js';
import { parseEmbedded } from '../../syntax/embedded-json.js';
import { jsonTemplate } from '../../syntax/json-template.js';
import { json } from '../../syntax/json/json.js';
import type { Language } from '../../syntax/language.js';
import { duplicateKey, entry, type Node, type Parsed } from '../../syntax/node.js';
import type { SourceFile } from '../../text/file.js';
import { mayReadPolicies } from '../named-in-text.js';
import { gapAt, stemOf, type Discovery, type PrincipalRef, type Source } from '../source.js';
import { givenByScripts } from './handed-on.js';

const name = 'policy-json';

/** Endings of files that hold no bare JSON document; anything else may. */
const otherLanguages =
  /\.(?:[cm]?[jt]sx?|py|go|rb|java|kt|rs|c|cc|cpp|h|hpp|cs|php|swift|scala|sh|bash|zsh|ps1|md|mdx|rst|html?|css|scss|svg|png|jpe?g|gif|webp|ico|pdf|zip|gz|tgz|jar|woff2?|ttf|lock|sum|toml|ini|cfg|xml|csv|tsv|sql|proto|graphql|snap|map|ya?ml|tf|tfvars|hcl|tofu|ipynb)$/i;

/** Bare policy documents in JSON. */
export const policyJson: Source = {
  name,
  // A document may be added before another, or a bare one put into a list.
  addresses: 'positional',
  namesPolicies: true,
  wants: (path) => !otherLanguages.test(path),
  looksLikePolicy: (path) => json.reads(path) || /polic/i.test(path),
  accountsFor: () => false,
  mentions: ({ text }) => speaksOfPolicies(text),
  companions: () => [],
  mayUseOthers: (files) => {
    const isAny = files.some((file) => isBare(file));
    return (path) => isAny && mayReadPolicies(path);
  },
  mayHandOn: (paths, files) => {
    const asked = new Set(paths);
    const bare = files.filter((file) => asked.has(file.path) && isBare(file));
    return givenByScripts(
      bare.map(({ path }) => path),
      files,
    );
  },
  read: (files) => ({ found: files.filter(isJson).flatMap(discoverIn), principals: [] }),
};

function isJson({ path, text }: SourceFile): boolean {
  return (/^\uFEFF?\s*(?:[[{]|\/[/*])/.test(text) || json.reads(path)) && speaksOfPolicies(text);
}

/** Whether a file may hold a document by itself, which whoever reads the file can give to anybody. */
function isBare(file: SourceFile): boolean {
  return !otherLanguages.test(file.path) && isJson(file) && !/"Resources"\s*:/.test(file.text);
}

/** A key may be written with escapes, which honest files never do. */
function speaksOfPolicies(text: string): boolean {
  return /"(?:Statement|PolicyDocument|Effect|Action|NotAction)"/.test(text) || hasEscapedKey(text);
}

/** Whether an escaped ASCII character stands in what may be a key. Each character is looked at once or twice. */
function hasEscapedKey(text: string): boolean {
  const [escape, end, colon] = [/\\u00[0-7]/g, /["\n]/g, /\s*:/y];
  while (escape.test(text)) {
    end.lastIndex = escape.lastIndex;
    if (!end.test(text)) return false;
    colon.lastIndex = end.lastIndex;
    if (text[end.lastIndex - 1] === '"' && colon.test(text)) return true;
    escape.lastIndex = end.lastIndex;
  }
  return false;
}

function discoverIn(file: SourceFile): readonly Discovery[] {
  const { parsed, language } = parsedOf(file.text);
  if (parsed.kind === 'unreadable')
    return [gapAt(address(file, stemOf(file.path), parsed.at), because('unreadable-file')`${parsed.why}`)];
  const { root } = parsed;
  const candidates = root.kind === 'list' ? root.items : [root];
  return candidates.flatMap((node, index): readonly Discovery[] => {
    const document = documentIn(node);
    if (document === undefined || !looksLikePolicy(document)) return [];
    const twice = duplicateKey(node);
    if (twice !== undefined && document !== node) {
      const why = because(
        'duplicate-key',
      )`the key ${twice.key} appears twice in one object, and only one of the two counts`;
      return [gapAt(address(file, stemOf(file.path), node.range), why)];
    }
    const at = address(
      file,
      root.kind === 'list' ? `${stemOf(file.path)}[${index}]` : stemOf(file.path),
      document.range,
    );
    const read = readDocument(at, document, file.text, language);
    if (read.kind === 'refused') return [gapAt(at, read.why)];
    return [{ kind: 'policy', policy: { ...read.policy, shelves: shelvesIn(node) }, ...owner(node, file.path) }];
  });
}

/** What it becomes: an inline policy, where the wrapper names whose. */
function shelvesIn(node: Node): readonly Shelf[] {
  const owners = { role: 'RoleName', user: 'UserName', group: 'GroupName' } as const;
  return (['role', 'user', 'group'] as const).flatMap((of) => {
    const named = textOf(node, owners[of]);
    return named === undefined ? [] : [shelfOf(of, named.toLowerCase())];
  });
}

/** Whose policy it is, where the wrapper says so: `get-role-policy` answers with `RoleName` and `PolicyName`. */
function owner(
  node: Node,
  path: string,
): Pick<Discovery & { kind: 'policy' }, 'attachedTo' | 'attachedBy' | 'knownAs'> {
  const role = textOf(node, 'RoleName');
  const user = textOf(node, 'UserName');
  const policyName = textOf(node, 'PolicyName');
  return {
    attachedTo: [
      ...(role === undefined ? [] : [principal('role', role)]),
      ...(user === undefined ? [] : [principal('user', user)]),
    ],
    attachedBy: [],
    knownAs: policyName === undefined ? { names: [stemOf(path)], by: 'file' } : { names: [policyName], by: 'resource' },
  };
}

function principal(type: 'role' | 'user', principalName: string): PrincipalRef {
  return { kind: 'exact', type, name: principalName, path: undefined };
}

/** A name in a wrapper; one with a wildcard is no name. */
function textOf(node: Node, key: string): string | undefined {
  const value = entry(node, key);
  return value?.kind === 'string' && /^[\w+=,.@-]+$/.test(value.value) ? value.value : undefined;
}

/** JSON, or a template of JSON with `${…}` in it. */
function parsedOf(text: string): { readonly parsed: Parsed; readonly language: Language } {
  const parsed = json.parse(text);
  if (parsed.kind === 'tree' || !text.includes('${')) return { parsed, language: json };
  const template = parseEmbedded(text, undefined);
  return template.hasDirectives ? { parsed, language: json } : { parsed: template, language: jsonTemplate };
}

/** The document itself, or the one its wrapper holds. */
function documentIn(node: Node): Node | undefined {
  return entry(node, 'Statement') === undefined ? entry(node, 'PolicyDocument') : node;
}

function address({ path }: SourceFile, policyName: string, range: PolicyAddress['range']): PolicyAddress {
  return { source: name, path, name: policyName, range };
}
