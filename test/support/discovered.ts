/** What is found in one file, a line each: `name of owners: actions`, users as `user/name`, or what became of it instead. */
import type { Policy } from '../../src/policy/model.js';
import { discover, discoverIn } from '../../src/sources/index.js';
import type { Discovery, PrincipalRef } from '../../src/sources/source.js';
import type { SourceFile } from '../../src/text/file.js';

export function shownIn(path: string, text: string): readonly string[] {
  return discoverIn(path, [{ path, text }]).map((found) => shown(found, text));
}

/** The same of several files that are read together, each line with the file it stands in before it. */
export function shownAmong(files: readonly SourceFile[]): readonly string[] {
  return discover(files).map((found) => {
    const { path } = found.kind === 'policy' ? found.policy.at : found.at;
    return `${path} ${shown(found, files.find((each) => each.path === path)?.text ?? '')}`;
  });
}

function shown(found: Discovery, text: string): string {
  if (found.kind === 'skipped') return `${found.at.name}: ${found.incomplete ? 'gap' : 'left alone'}`;
  const { policy, attachedTo } = found;
  if (policy.leftAlone !== undefined || policy.statements.some(({ hasPrincipal }) => hasPrincipal))
    return `${policy.at.name}: left alone`;
  if (policy.notPlaceable !== undefined) return `${policy.at.name}: not placeable`;
  const owners = attachedTo.map(owner).join(' ');
  const unread = policy.unread.length === 0 ? '' : `, and ${policy.unread.length} unread`;
  return `${policy.at.name} of ${owners}: ${actionsOf(policy, text)}${unread}`;
}

function owner(ref: PrincipalRef): string {
  if (ref.kind === 'unknown') return 'somebody';
  return `${ref.type === 'user' ? 'user/' : ''}${ref.kind === 'exact' ? ref.name : ref.glob}`;
}

function actionsOf({ statements }: Policy, text: string): string {
  return statements
    .flatMap(({ actions }) =>
      actions.values.map((term) =>
        term.kind === 'pattern' ? term.pattern : `<${text.slice(term.node.range.start, term.node.range.end)}>`,
      ),
    )
    .join(' ');
}
