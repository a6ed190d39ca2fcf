/**
 * Whose policy a JSON file holds, by its name: `roles/<RoleName>/…`, `users/<UserName>/…`, or `<RoleName>.json`.
 *
 * Only where the config turns it on (`name-convention: true`), since a file's name
 * is a habit and no proof. A folder below `roles` or `users` says more than the
 * file's own name.
 */
import { stemOf, type PrincipalRef } from '../sources/source.js';

/** The principals that a path may mean; none where its name cannot be one of IAM's. */
export function namedAfter(path: string): readonly PrincipalRef[] {
  const steps = path.split('/').slice(0, -1);
  const at = Math.max(steps.lastIndexOf('roles'), steps.lastIndexOf('users'));
  const folder = at < 0 ? undefined : steps[at + 1];
  if (folder !== undefined) return refs(folder, steps[at] === 'roles' ? ['role'] : ['user']);
  const types =
    at < 0 ? (['role', 'user'] as const) : steps[at] === 'roles' ? (['role'] as const) : (['user'] as const);
  return refs(stemOf(path), types);
}

/** The characters of role and user names: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_iam-quotas.html */
function refs(name: string, types: readonly ('role' | 'user')[]): readonly PrincipalRef[] {
  if (!/^[\w+=,.@-]{1,64}$/.test(name)) return [];
  return types.map((type) => ({ kind: 'exact', type, name, path: undefined }));
}
