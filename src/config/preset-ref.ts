/**
 * What the config says under `extends`: config files of other repositories, each at a commit.
 *
 *   extends: my-org/iam//presets/base.yml@v3
 *   extends: [my-org/iam//presets/base.yml@8f0e7c2d…40 digits…]
 */
import { quote } from '../text/nearest.js';
import { tell, textsIn, type Fields } from './flaws.js';

/** A config file of a repository, at a commit or a tag. */
export interface PresetRef {
  /** As it is written. */
  readonly text: string;
  readonly owner: string;
  readonly repo: string;
  readonly path: string;
  readonly at: { readonly kind: 'commit'; readonly sha: string } | { readonly kind: 'tag'; readonly name: string };
}

/** The presets in their order; what is none is told. */
export function presetsIn(fields: Fields): readonly PresetRef[] {
  return textsIn(fields, 'extends').flatMap((text) => {
    const ref = presetRef(text);
    if (ref === undefined)
      tell(
        fields,
        'extends',
        `${quote(text)} under \`extends\`: expected \`owner/repo//preset.yml@<commit or tag>\`, the commit in 40 digits`,
        text,
      );
    return ref ?? [];
  });
}

/** Names as GitHub has them, no `.` or `..` in the path, and a tag that needs no quoting. */
const form =
  /^([A-Za-z0-9][A-Za-z0-9-]{0,38})\/(?!\.{1,2}\/)([A-Za-z0-9._-]{1,100})\/\/((?!(?:[^@]*\/)?\.{1,2}\/)[A-Za-z0-9._-][A-Za-z0-9._/-]{0,199}\.ya?ml)@([A-Za-z0-9](?:[A-Za-z0-9._/-]{0,98}[A-Za-z0-9])?)$/;

function presetRef(text: string): PresetRef | undefined {
  const [, owner, repo, path, ref] = form.exec(text) ?? [];
  if (owner === undefined || repo === undefined || path === undefined || ref === undefined) return undefined;
  if (path.includes('//') || ref.includes('..') || ref.includes('//')) return undefined;
  const at = /^[0-9a-f]{40}$/.test(ref)
    ? ({ kind: 'commit', sha: ref } as const)
    : ({ kind: 'tag', name: ref } as const);
  return { text, owner, repo, path, at };
}
