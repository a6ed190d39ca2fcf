/**
 * Files that look like a grant and that no source understood → gaps, each with its place.
 *
 * Every place that grants is a policy or a gap. The sources find the policies; what looks
 * like a grant in a file of configuration, and lies in none of what they found, is told
 * here. Files in code are only named: what a program makes of a list of actions, nobody
 * can read off it. Prose, locks, Terraform's own tests, those of code,
 * and what a package manager puts there are no concern.
 */
import { grantsIn, grantsOrLists, type Grant } from '../policy/looks-granting.js';
import type { PolicyAddress } from '../policy/model.js';
import { because, type PolicyReason } from '../reasons/reason.js';
import type { Range } from '../text/edit.js';
import type { SourceFile } from '../text/file.js';
import { memo } from '../text/memo.js';
import { message } from '../text/message.js';
import { isHcl, withoutComments } from './comments.js';
import { gapAt, stemOf, type Discovery } from './source.js';

/** What a file that looks like a grant means to us, by its path. */
type Concern = 'configuration' | 'code' | 'none';

const code =
  /\.(?:[cm]?[jt]sx?|py|go|rb|java|kts?|rs|cc?|cpp|h|hpp|cs|fs|vb|php|swift|scala|groovy|clj|exs?|dart|lua|pl|r|jl|sh|bash|zsh|fish|ps1|bat|sql|ipynb|vue|svelte|rego)$/i;
const prose =
  /(?:^|\/)(?:licen[cs]e|notice|copying|authors|contributors|changelog|codeowners|\.gitignore|\.gitattributes|\.dockerignore)$|\.(?:mdx?|markdown|rst|txt|adoc|asciidoc|org|tex|html?|s?css|less|svg|png|jpe?g|gif|webp|ico|bmp|tiff?|pdf|docx?|xlsx?|pptx?|zip|gz|tgz|bz2|xz|zst|7z|jar|war|whl|woff2?|ttf|otf|eot|mp[34]|mov|wav|webm|log|csv|tsv|snap|map|diff|patch|po|pot|tfstate|sarif|har|parquet|wasm|so|dll|exe|bin|class|pyc)$/i;
const lock =
  /(?:^|\/)(?:[^/]*\.lock(?:\.[a-z]+)?|[^/]*[.-]lock\.(?:json|ya?ml|hcl)|npm-shrinkwrap\.json|go\.(?:sum|mod)|\.terraform\.lock\.hcl)$/i;
/** Terraform's own tests, and what they give in place of what is real. */
const ownTest = /\.(?:tftest|tofutest|tfmock)\.(?:hcl|json)$/i;
/** What a package manager puts there. */
const vendored = /(?:^|\/)(?:node_modules|site-packages|dist-packages|boto(?:core|3)\/data)\//i;
const test =
  /(?:^|\/)(?:tests?|__tests__|specs?|fixtures?|__mocks__|__snapshots__|testdata)\/|[._-](?:test|spec)\.[a-z]+$|(?:^|\/)test_[^/]+$/i;
/** A template that becomes a page to read: `guide.html.md.erb`. */
const page =
  /\.(?:mdx?|markdown|rst|adoc|asciidoc|html?|s?css)\.(?:erb|haml|slim|liquid|njk|hbs|mustache|ejs|jinja2?|j2|tpl|tftpl|tmpl)$/i;
/** Folders whose documents are seldom deployed. */
const example = /^(.*?(?:^|\/)(?:docs?|examples?|samples?|fixtures?|tests?|__tests__|specs?|testdata))\//is;

/** How much a file of this path concerns us if it looks like a grant. */
export function concernOf(path: string): Concern {
  if ([prose, page, lock, ownTest, vendored].some((each) => each.test(path))) return 'none';
  if (!code.test(path)) return 'configuration';
  return test.test(path) ? 'none' : 'code';
}

/** What the sources know of a file besides what they found in it. */
interface KnownOfFile {
  /** Whether one of them accounts for the whole file. */
  readonly isWhole: boolean;
  /** The parts that are known to grant nothing to a role or a user; asked for only where it matters. */
  readonly grantless: () => readonly Range[];
}

/**
 * The places of a file of configuration that look like a grant and lie in nothing that was found in it. Where a
 * source accounts for the whole file, only a file in which it found nothing is asked about.
 */
export function unreadGrants(
  file: SourceFile,
  found: readonly Discovery[],
  { isWhole, grantless }: KnownOfFile,
): readonly Discovery[] {
  if (concernOf(file.path) !== 'configuration') return [];
  // What could not be read is told once.
  if (
    found.some((each) => each.kind === 'skipped' && each.incomplete) ||
    (isWhole && found.some(({ kind }) => kind === 'policy'))
  )
    return [];
  const covered = found.map((each) => (each.kind === 'policy' ? each.policy.at : each.at).range);
  const all = outside(uncommented(isWhole ? grantsOf : grantsOrListsOf, file), covered);
  const open = all.length === 0 ? [] : outside(all, grantless());
  const [first] = open;
  return first === undefined ? [] : [gapAt(addressOf(file, first), why(file, open))];
}

function outside(grants: readonly Grant[], ranges: readonly Range[]): readonly Grant[] {
  return grants.filter(({ offset }) => !ranges.some(({ start, end }) => offset >= start && offset < end));
}

/** Where the file first looks like a grant, whatever it is written in; `undefined` where it does nowhere. */
export function firstGrant(file: SourceFile): number | undefined {
  const isConfiguration = concernOf(file.path) === 'configuration';
  const first = (isConfiguration ? firstOrListOf : firstOf)(file.text);
  if (first === nowhere || !isHcl(file.path)) return first === nowhere ? undefined : first;
  return uncommented(isConfiguration ? grantsOrListsOf : grantsOf, file)[0]?.offset;
}

/**
 * The grants of a file, without those in comments that begin or end within a line, where its syntax tells them from
 * strings: `arn:aws:s3:::a/*` opens none. Of HCL that does not parse nobody knows what is a comment.
 */
function uncommented(grants: (text: string) => readonly Grant[], { path, text }: SourceFile): readonly Grant[] {
  const all = grants(text);
  if (all.length === 0 || !isHcl(path)) return all;
  const bare = withoutComments(text);
  return bare === text ? all : grants(bare);
}

/** Of every file of a repository it is asked more than once; only what it is is kept, not all that the file names. */
const nowhere = -1;
const mostKept = 20_000;
const firstOf = memo((text: string) => grantsOf(text)[0]?.offset ?? nowhere, mostKept);
const firstOrListOf = memo((text: string) => grantsOrListsOf(text)[0]?.offset ?? nowhere, mostKept);

/** A file is asked about several times while its policies are reviewed. */
const grantsOf = memo(grantsIn, 256);
const grantsOrListsOf = memo(grantsOrLists, 256);

function addressOf(file: SourceFile, { offset, action }: Grant): PolicyAddress {
  const range = { start: offset, end: offset + action.length };
  return { source: 'not-understood', path: file.path, name: stemOf(file.path), range };
}

function why({ path }: SourceFile, [first, ...rest]: readonly Grant[]): PolicyReason {
  const more = rest.length === 0 ? message`` : message` and ${rest.length} more`;
  const folder = example.exec(path)?.[1];
  const remedy =
    folder === undefined
      ? undefined
      : message`if nothing deploys it, leave it out with the input ${`paths: '!${folder}/**'`}`;
  return because(
    'looks-granting',
    remedy,
  )`it looks like a grant of ${first?.action ?? ''}${more}, and is not understood`;
}
