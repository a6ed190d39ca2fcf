/**
 * CloudFormation and SAM: every policy that a template writes.
 *
 * A template is a file of any ending, in YAML or JSON, whose root has `Resources` with types of
 * CloudFormation's. What stands where in it is the affair of `templates/`, which other tools share
 * that have such resources inside their own files.
 *
 * Most files of these endings are no templates, so their text is asked before it is parsed.
 */
import { because, type PolicyReason } from '../../reasons/reason.js';

import { json } from '../../syntax/json/json.js';
import { yaml } from '../../syntax/yaml/yaml.js';
import type { Language } from '../../syntax/language.js';
import { duplicateKey, entry, type MapNode, type Node, type Parsed } from '../../syntax/node.js';
import type { Range } from '../../text/edit.js';
import { filesAt, type SourceFile } from '../../text/file.js';
import { literally } from '../../text/glob.js';
import { memo } from '../../text/memo.js';
import { accountsChosenFrom } from '../deployed-to.js';
import { gapAt, grantingAt, stemOf, type Discovery, type HandOn, type Source } from '../source.js';
import { policiesGivenBy } from '../templates/given-policies.js';
import { isTemplate } from '../templates/resource.js';
import { includingOneOf, madeOfIncluded } from '../templates/included.js';
import { managedIn, mayNameMade, namedElsewhere, type Made } from '../templates/named-elsewhere.js';
import { exportsOf } from '../templates/stack-graph.js';
import { readTemplates, type Template } from '../templates/read-template.js';
import { dependingOn, givesWithin, mayGiveParameters, otherParameters } from './parameter-files.js';
import { mayOnlyQuote } from './plain-texts.js';
import { placesSought, soughtBy } from './attached-anew.js';
import { givenOutBy, reachedBy } from './reached.js';
import { takenInBy } from './taken-in.js';
import { deployedAsSets, mayDeploySets } from './stack-sets.js';
import type { Written } from './written.js';
import { awaitsStacks, connected, leadingTo, mayNest, nestedIn, type AtPath } from './stacks-at-hand.js';

const name = 'cloudformation';

/** Endings that say a file is written in something else. */
const others =
  /\.(?:[cm]?[jt]sx?|py|go|rb|java|kts?|rs|cc?|cpp|h|hpp|cs|fs|php|swift|scala|groovy|sh|bash|zsh|fish|ps1|bat|sql|ipynb|mdx?|markdown|rst|adoc|html?|s?css|less|svg|png|jpe?g|gif|webp|ico|pdf|docx?|xlsx?|zip|gz|tgz|jar|woff2?|ttf|otf|lock|sum|toml|xml|csv|tsv|proto|graphql|snap|map|diff|patch|tf|tfvars|tfstate|hcl|tofu|sarif)$/i;

/** CloudFormation and SAM templates. */
export const cloudformation: Source = {
  name,
  addresses: 'stable-in-file',
  namesPolicies: false,
  wants: (path) => !others.test(path),
  looksLikePolicy: (path) =>
    /\.(?:template|cfn)$|(?:^|[^a-z])(?:cfn|sam|cloudformation|template)[^/]*\.(?:ya?ml|json)$/i.test(path),
  accountsFor: (file) => mayBeTemplate(file.text) && readFile(file).kind === 'template',
  mentions: ({ text }) =>
    mayBeTemplate(text) &&
    /Polic(?:y|ies)|[Ss]tatement|TemplateURL|Serverless::Application|AWS::Include|\bOutputs\b/.test(text),
  companions: () => [],
  leadsTo: (file) => templatesAmong([file]).flatMap(nestedIn).map(literally),
  linked: (files) => connected(templatesAmong(files)),
  mayUseOthers: (files) => {
    const isAwaiting = templatesAmong(files).some((each) => awaitsStacks(each) || exportsOf(each.root).size > 0);
    const mayName = mayNameMade(files);
    const isAny = templatesAmong(files).length > 0;
    return (path) => mayName(path) || (isAwaiting && mayBeOfStack(path)) || (isAny && mayDeploySets(path));
  },
  usersOf: (paths, files) => {
    const leading = new Set(leadingTo(paths, templatesAmong(files)));
    return files.filter(({ path }) => leading.has(path));
  },
  awaitsCallers: (path, files) => templatesAmong(filesAt(files)(path)).some(awaitsStacks),
  mayHandOn: (paths, files) => [
    ...namedElsewhere(
      among(paths, files).flatMap(({ path, text }) => managedOf(path, text)),
      files,
    ),
    ...handedToOthers(paths, files),
    ...nestedElsewhere(paths, files),
    ...deployedAsSets(
      templatesAmong(among(paths, files)).map(({ path }) => path),
      files,
    ),
  ],
  reached: (paths, before, after) => {
    const [old, now] = [writtenAmong(before), writtenAmong(after)];
    return reachedBy(new Set(paths), old, now);
  },
  givesOut: (paths, before, after) => {
    if (!after.some(({ path, text }) => paths.includes(path) && /\bOutputs\b/.test(text))) return [];
    return givenOutBy(new Set(paths), writtenAmong(before), writtenAmong(after));
  },
  mayTake: mayBeOfStack,
  attachesAnew: (paths, before, after) => {
    if (
      !after.some(
        ({ path, text }) => paths.includes(path) && /ImportValue|:policy\b|CustomerManagedPolicyReferences/.test(text),
      )
    )
      return [];
    return soughtBy(new Set(paths), writtenAmong(before), writtenAmong(after));
  },
  mayHold: mayBeOfStack,
  heldIn: (sought, files) =>
    writtenAmong(files.filter(({ text }) => text.includes('AWS::IAM::ManagedPolicy'))).flatMap((each) =>
      placesSought(each, sought),
    ),
  mayRead: (path) => (mayBeOfStack(path) ? 'near' : undefined),
  readersOf: (paths, files) => includingOneOf(paths, files.filter(mayInclude)),
  madeOf: (paths, files) => {
    const own = files.filter(mayInclude);
    if (own.length === 0) return [];
    const { found } = cloudformation.read(own);
    return madeOfIncluded(
      paths,
      own,
      found.flatMap((each) => grantingAt(each) ?? []),
    );
  },
  accountsNamed: (files) => files.filter(({ text }) => mayBeTemplate(text)).flatMap(accountsChosenFrom),
  mayGiveParameters,
  otherParameters,
  givesWithin,
  givenParameters: (names, files) =>
    writtenAmong(files).flatMap(({ file, root }) => {
      const granting = cloudformation.read([file]).found.flatMap((each) => grantingAt(each) ?? []);
      return dependingOn(names, { root, text: file.text }, granting);
    }),
  givenIn: (path, files) =>
    files
      .filter((file) => file.path === path && mayBeTemplate(file.text))
      .map(readFile)
      .flatMap((each) => (each.kind === 'template' ? policiesGivenBy(each.template) : [])),
  read: (files) => {
    const read = files.filter(({ text }) => mayBeTemplate(text)).map(readFile);
    const { found, principals } = readTemplates(
      read.flatMap((each) => (each.kind === 'template' ? [each.template] : [])),
    );
    const own = read.flatMap((each) => (each.kind === 'gap' ? [each.gap] : []));
    const included = read.flatMap((each) => (each.kind === 'template' ? takenInBy(each.template) : []));
    return { found: [...own, ...found, ...included], principals };
  },
};

function mayInclude({ path, text }: SourceFile): boolean {
  return mayBeOfStack(path) && mayBeTemplate(text) && text.includes('AWS::Include');
}

/** Paths that templates usually have. */
function mayBeOfStack(path: string): boolean {
  return /\.(?:ya?ml|json|template|cfn|stack)$/i.test(path);
}

function templatesAmong(files: readonly SourceFile[]): readonly AtPath[] {
  return files.flatMap(({ path, text }): readonly AtPath[] => {
    const found = cloudformation.wants(path) && mayBeTemplate(text) ? templateIn(text) : undefined;
    return found?.kind === 'template' ? [{ path, root: found.root }] : [];
  });
}

function writtenAmong(files: readonly SourceFile[]): readonly Written[] {
  const byPath = new Map(files.map((file) => [file.path, file]));
  return templatesAmong(files).flatMap(({ path, root }) => {
    const file = byPath.get(path);
    return file === undefined ? [] : [{ file, root }];
  });
}

function among(paths: readonly string[], files: readonly SourceFile[]): readonly SourceFile[] {
  const asked = new Set(paths);
  return files.filter(({ path }) => asked.has(path));
}

/** Managed policies whose templates give something out, where it is taken by what is no template. */
function handedToOthers(paths: readonly string[], files: readonly SourceFile[]): readonly HandOn[] {
  const own = templatesAmong(among(paths, files)).filter(({ root }) => entry(root, 'Outputs') !== undefined);
  const isTemplate = new Set(own.length === 0 ? [] : templatesAmong(files).map(({ path }) => path));
  return own.flatMap((template) => {
    const takers = files.filter((file) => !isTemplate.has(file.path) && takesFrom(file, template));
    return managedIn(template.root, template.path).flatMap(({ key }) =>
      takers.map(({ path }) => ({
        path: template.path,
        name: key,
        why: because('named-elsewhere')`${path} takes what this template gives out, and may give it to somebody`,
      })),
    );
  });
}

/** Templates whose parameters count, where another may nest them by a URL or a choice. */
function nestedElsewhere(paths: readonly string[], files: readonly SourceFile[]): readonly HandOn[] {
  const own = templatesAmong(among(paths, files)).filter(
    ({ root }) => entry(root, 'Parameters') !== undefined || entry(root, 'Outputs') !== undefined,
  );
  if (own.length === 0) return [];
  const nesting = files.filter(({ text }) => /TemplateURL|Serverless::Application/.test(text));
  return own.flatMap((template) =>
    nesting
      .filter((file) => templatesAmong([file]).some((each) => mayNest({ ...each, text: file.text }, template.path)))
      .map(({ path }) => ({
        path: template.path,
        why: because(
          'named-elsewhere',
        )`${path} nests a template of this name by a URL or a choice, and may give its policies to somebody`,
      })),
  );
}

function takesFrom({ path, text }: SourceFile, template: AtPath): boolean {
  const file = template.path.slice(template.path.lastIndexOf('/') + 1);
  if (/\.(?:tf|tofu|hcl)$/i.test(path)) return text.includes('cloudformation') && text.includes(file);
  // A parent that cannot be read.
  if (/TemplateURL|Serverless::Application/.test(text) && text.includes(file)) return true;
  if (!/ImportValue|\bcf[.:]/.test(text)) return false;
  return [...exportsOf(template.root).values()].some((name) => !name.includes('*') && text.includes(name));
}

function managedOf(path: string, text: string): readonly Made[] {
  const found = cloudformation.wants(path) && mayBeTemplate(text) ? templateIn(text) : undefined;
  return found?.kind === 'template' ? managedIn(found.root, path) : [];
}

/** What every template has in its text. */
function mayBeTemplate(text: string): boolean {
  return /(?:AWS|Custom|Alexa)::/.test(text) && /["']?Resources["']?\s*:/.test(text);
}

type ReadFile =
  | { readonly kind: 'template'; readonly template: Template }
  | { readonly kind: 'gap'; readonly gap: Discovery }
  | { readonly kind: 'none' };

function readFile(file: SourceFile): ReadFile {
  if (mayOnlyQuote(file)) return { kind: 'none' };
  const found = templateIn(file.text);
  switch (found.kind) {
    case 'none':
      return found;
    case 'unreadable':
      return { kind: 'gap', gap: unreadable(file, found.at, found.why) };
    case 'template':
      return {
        kind: 'template',
        template: { file, language: found.language, source: name, root: found.root, stack: '*' },
      };
  }
}

function unreadable(file: SourceFile, range: Range, why: PolicyReason): Discovery {
  return gapAt({ source: name, path: file.path, name: stemOf(file.path), range }, why);
}

type Found =
  | { readonly kind: 'template'; readonly root: MapNode; readonly language: Language }
  | { readonly kind: 'unreadable'; readonly at: Range; readonly why: PolicyReason }
  /** Another file that has the words of one. */
  | { readonly kind: 'none' };

/** The template that a text is; trees are kept, since a file is read several times while its edits are proved. */
const templateIn = memo((text: string): Found => {
  const { parsed, language } = parsedOf(text);
  if (parsed.kind === 'unreadable')
    return isMeant(text) ? { ...parsed, why: because('unreadable-file')`${parsed.why}` } : { kind: 'none' };
  const { root } = parsed;
  if (root.kind === 'opaque' && root.expression.kind === 'other' && root.expression.parts.some(isTemplate))
    return {
      kind: 'unreadable',
      at: root.range,
      why: because('several-templates')`a template is one document, and this file holds several`,
    };
  if (!isTemplate(root)) return { kind: 'none' };
  const twice = duplicateIn(root);
  return twice === undefined
    ? { kind: 'template', root, language }
    : { kind: 'unreadable', at: twice.range, why: whyTwice(twice.key) };
}, 1_000);

/** A text that begins with a bracket is JSON, which may have tabs, or else YAML that is written like it. */
function parsedOf(text: string): { readonly parsed: Parsed; readonly language: Language } {
  if (!/^\uFEFF?\s*\{/.test(text)) return { parsed: yaml.parse(text), language: yaml };
  const parsed = json.parse(text);
  const other = parsed.kind === 'unreadable' ? yaml.parse(text) : parsed;
  return other.kind === 'tree' && parsed.kind === 'unreadable'
    ? { parsed: other, language: yaml }
    : { parsed, language: json };
}

/** Whether a text that cannot be parsed is meant as a template, with policies in it. */
function isMeant(text: string): boolean {
  return (
    /["']?Type["']?\s*:\s*["']?(?:AWS::IAM::|AWS::Serverless::|AWS::SSO::)/.test(text) && /[Ss]tatement/.test(text)
  );
}

/** A key that stands twice at the root or among the resources: which of the two counts is anybody's guess. */
function duplicateIn(root: MapNode): ReturnType<typeof duplicateKey> {
  const shallow = (node: Node | undefined): ReturnType<typeof duplicateKey> =>
    node?.kind === 'map'
      ? duplicateKey({
          ...node,
          entries: node.entries.map((each) => ({
            ...each,
            value: { kind: 'literal', range: each.range, value: null },
          })),
        })
      : undefined;
  return shallow(root) ?? shallow(entry(root, 'Resources'));
}

function whyTwice(key: string): PolicyReason {
  return because('duplicate-key')`the key ${key} appears twice in one object, and only one of the two counts`;
}
