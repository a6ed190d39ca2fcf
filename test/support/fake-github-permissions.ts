/**
 * What the token of a workflow may do, by the `permissions:` of the workflow.
 *
 * As with GitHub, naming one permission leaves out all others, `metadata: read` is
 * always there, and on a pull request its comments need only `pull-requests`. What is
 * not permitted is answered with 403.
 *
 * https://docs.github.com/en/rest/authentication/permissions-required-for-github-apps
 */
import { refusal, type Answer } from './fake-github-route.js';
import type { Operation } from './fake-github-schema.js';

export type Permissions = Readonly<Record<string, string>>;

interface Need {
  readonly of: RegExp;
  /** Any of these will do. */
  readonly scopes: readonly string[];
}

/** The first that fits counts. */
const needs: readonly Need[] = [
  { of: /^\/repos\/\{owner\}\/\{repo\}$|\/collaborators\//, scopes: ['metadata'] },
  { of: /\/actions\//, scopes: ['actions'] },
  { of: /\/pulls(?:\/|$)/, scopes: ['pull-requests'] },
  { of: /\/issues$/, scopes: ['issues'] },
  { of: /\/issues\//, scopes: ['pull-requests', 'issues'] },
  { of: /^\/graphql$|\/(?:git|contents|compare|tarball)\/|\/activity$/, scopes: ['contents'] },
];

/** The refusal of what the permissions do not allow; without permissions everything is allowed. */
export function deniedBy(permissions: Permissions | undefined, { method, template }: Operation): Answer | undefined {
  if (permissions === undefined) return undefined;
  const scopes = needs.find(({ of }) => of.test(template))?.scopes;
  if (scopes === undefined) throw new Error(`which permission ${template} needs is not known`);
  const writes = method !== 'GET' && template !== '/graphql';
  const allowed = scopes.some((scope) => {
    const level = scope === 'metadata' ? 'read' : permissions[scope];
    return level === 'write' || (level === 'read' && !writes);
  });
  return allowed ? undefined : refusal(403, 'Resource not accessible by integration');
}
