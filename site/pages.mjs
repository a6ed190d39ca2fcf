/** Which files of the repository are pages and pictures of the site, and what a link in one of them leads to. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The repository. */
export const root = join(dirname(fileURLToPath(import.meta.url)), '..');

/** Where the repository is read by people. */
export const repository = 'https://github.com/iam-policy-refiner/iam-policy-refiner';

/** Pages of the root, and what each is called on the site; those that there are not are left out. */
const ofRoot = [
  ['README.md', 'overview.md'],
  ['CONTRIBUTING.md', 'contributing.md'],
  ['SECURITY.md', 'report.md'],
  ['CODE_OF_CONDUCT.md', 'conduct.md'],
  ['CHANGELOG.md', 'changelog.md'],
];

/** The sections of the navigation. A page of `docs/` that none of them names stands in the last one. */
const sections = [
  ['Start', ['README.md', 'docs/findings.md', 'docs/inventory.md', 'docs/config.md', 'docs/inputs.md']],
  [
    'Where policies are',
    ['json', 'terraform', 'templates', 'serverless', 'manifests'].map((name) => `docs/${name}.md`),
  ],
  [
    'In the repository',
    ['gate', 'forks', 'refine-command', 'commands', 'sweep', 'exit-codes'].map((name) => `docs/${name}.md`),
  ],
  ['Trust', ['how-it-works', 'security', 'limits', 'comparison', 'troubleshooting'].map((name) => `docs/${name}.md`)],
  ['Behind it', ['docs/architecture.md', 'CONTRIBUTING.md', 'SECURITY.md', 'CODE_OF_CONDUCT.md', 'CHANGELOG.md']],
];

/** Short names for pages whose title is long. */
const names = new Map([['README.md', 'Overview']]);

/** Each file that is a page, with its place on the site. */
export function pagesOf() {
  return new Map([...ofRoot.filter(([path]) => existsSync(join(root, path))), ...docs(/\.md$/)]);
}

/** Each picture of `docs/`, likewise. */
export function picturesOf() {
  return new Map(docs(/\.(?:png|svg|jpe?g|gif|webp)$/));
}

function docs(ending) {
  return readdirSync(join(root, 'docs'), { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => ending.test(path))
    .sort()
    .map((path) => [`docs/${path}`, path]);
}

/** The navigation beside every page. */
export function sidebar() {
  const pages = pagesOf();
  const named = new Set(sections.flatMap(([, paths]) => paths));
  const others = [...pages.keys()].filter((path) => !named.has(path));
  return sections.map(([text, paths], index) => ({
    text,
    items: [...paths, ...(index === sections.length - 1 ? others : [])]
      .filter((path) => pages.has(path))
      .map((path) => ({ text: names.get(path) ?? titleOf(path), link: linkTo(pages.get(path)) })),
  }));
}

function titleOf(path) {
  const [, title = path] = /^# (.+)$/m.exec(readFileSync(join(root, path), 'utf8')) ?? [];
  return title.replaceAll('`', '');
}

function linkTo(page) {
  return `/${page.replace(/\.md$/, '')}`;
}

/** The file that a page of the site was made of; `undefined` for one of the site's own. */
export function sourceOf(page) {
  return [...pagesOf()].find(([, each]) => each === page)?.[0];
}

/**
 * What a relative link in a file of the repository is on the site: a page, or else the file where the repository is read.
 * Throws where there is no such file.
 */
export function siteLink(from, href) {
  const [, path = '', hash = ''] = /^([^#]*)(#.*)?$/.exec(href) ?? [];
  if (path === '') return hash;
  const target = posix.join(posix.dirname(from), decodeURIComponent(path));
  const page = pagesOf().get(target);
  if (page !== undefined) return linkTo(page) + hash;
  if (target.startsWith('..') || !existsSync(join(root, target)))
    throw new Error(`${from} links to ${href}, and there is no such file`);
  return `${repository}/blob/main/${target}${hash}`;
}

/** What a picture of a file is on the site, from one of its pages. */
export function sitePicture(from, src) {
  const target = posix.join(posix.dirname(from), src);
  const picture = picturesOf().get(target);
  if (picture === undefined) throw new Error(`${from} shows ${src}, and there is no such picture in docs/`);
  return posix.relative(posix.dirname(pagesOf().get(from)), picture).replace(/^(?!\.)/, './');
}
