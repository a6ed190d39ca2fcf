/**
 * `.gitattributes` → the files that a checkout writes in another encoding than git keeps them.
 *
 * With `working-tree-encoding` git keeps UTF-8 and writes something else, so that what is
 * read from a commit is not what anybody deploys. The last line that names a file counts.
 * https://git-scm.com/docs/gitattributes#_working_tree_encoding
 */
import type { SourceFile } from './file.js';
import { chooser } from './glob.js';

/** A test that names the encoding in which a file is checked out; `undefined` for UTF-8. `files` are those called `.gitattributes`. */
export function checkedOutAs(files: readonly SourceFile[]): (path: string) => string | undefined {
  // Those of deeper folders count more.
  const rules = [...files].sort((a, b) => depthOf(a.path) - depthOf(b.path)).flatMap(rulesIn);
  return (path) => rules.findLast(({ isMeant }) => isMeant(path))?.encoding;
}

interface Rule {
  readonly isMeant: (path: string) => boolean;
  readonly encoding: string | undefined;
}

function depthOf(path: string): number {
  return path.split('/').length;
}

function rulesIn({ path, text }: SourceFile): readonly Rule[] {
  const folder = path.slice(0, path.length - '.gitattributes'.length);
  return text.split(/\r?\n/).flatMap((line) => {
    if (!line.includes('working-tree-encoding')) return [];
    const [, quoted, bare, attributes = ''] = /^\s*(?:"((?:[^"\\]|\\.)*)"|([^\s"#]\S*))\s+(.*)$/.exec(line) ?? [];
    const pattern = quoted?.replace(/\\(.)/g, '$1') ?? bare;
    const named = attributes.split(/\s+/).findLast((each) => /^[-!]?working-tree-encoding(?:=|$)/.test(each));
    if (pattern === undefined || named === undefined) return [];
    const value = named.split('=')[1];
    const encoding = value === undefined || /^utf-?8$/i.test(value) ? undefined : value;
    return [{ isMeant: meant(folder, pattern), encoding }];
  });
}

/** A pattern without a slash is about names in any folder below. */
function meant(folder: string, pattern: string): (path: string) => boolean {
  const isMatch = chooser([pattern.includes('/') ? pattern.replace(/^\//, '') : `**/${pattern}`]);
  return (path) => path.startsWith(folder) && isMatch(path.slice(folder.length));
}
