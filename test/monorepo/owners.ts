/** The table of `owners.md`: whose each policy of the monorepo is, in which accounts. */
import { readFileSync } from 'node:fs';

/** The ids of the accounts, by the names that the table gives them. */
export const accounts: Readonly<Record<string, string>> = {
  prod: '111122223333',
  staging: '444455556666',
  tools: '777788889999',
};

/** What is true of a policy. */
export interface Expected {
  readonly path: string;
  readonly name: string;
  /** `owned`: by these; `held`: known, and it must stay as it is; `open`: nobody can know it. */
  readonly kind: 'owned' | 'held' | 'open';
  /** As `111122223333:role/prod-orders`; nobody where it is not owned. */
  readonly owners: readonly string[];
}

/** The rows of the table. */
export const expected: readonly Expected[] = [
  ...readFileSync(new URL('owners.md', import.meta.url), 'utf8').matchAll(/^\| `(.+?)` +\| `(.+?)` +\| (.+?) *\|$/gm),
].map(([, path = '', name = '', said = '']): Expected => {
  const [, kind] = /^(held|open): /.exec(said) ?? [];
  return kind === 'held' || kind === 'open'
    ? { path, name, kind, owners: [] }
    : { path, name, kind: 'owned', owners: ownersIn(said) };
});

function ownersIn(said: string): readonly string[] {
  return said.split('; ').flatMap((part) => {
    const [account = '', owners = ''] = part.split(': ');
    return owners.split(', ').map((owner) => `${accounts[account] ?? account}:${owner}`);
  });
}
