import { describe, expect, it } from 'vitest';
import { readFindings } from '../../src/findings/index.js';
import { arnOf, type Arn } from '../../src/policy/names.js';
import { unusedPrincipals, type Touch } from '../../src/review/unused-principals.js';
import { lineNumber } from '../../src/text/line.js';
import { plain } from '../../src/text/message.js';
import type { Outcome } from '../../src/edits/proposal.js';

const account = 'arn:aws:iam::123456789012';
const old = arn('role/Old');
const user = arn('user/team/ci');

function arn(resource: string): Arn {
  const found = arnOf(`${account}:${resource}`);
  if (found === undefined) throw new Error('no ARN');
  return found;
}

function at(path: string, arns: readonly Arn[], isOwn = false): Touch {
  const outcome: Outcome = {
    kind: 'advice',
    at: { source: 'terraform', path, name: path, range: { start: 0, end: 1 } },
    first: lineNumber(3),
    last: lineNumber(4),
    statement: undefined,
    removed: [],
    why: undefined,
    incomplete: false,
    paste: undefined,
    because: undefined,
    reason: undefined,
  };
  return { arns, isOwn, outcome };
}

interface Reply {
  readonly resource: Arn;
  readonly type: string;
  readonly details?: Readonly<Record<string, unknown>> | undefined;
}

const roleDetails = (details: unknown): Reply['details'] => ({ unusedIamRoleDetails: details });
const keyDetails = (accessKeyId: string, lastAccessed?: string): Reply['details'] => ({
  unusedIamUserAccessKeyDetails: { accessKeyId, lastAccessed },
});
const neverAssumed: Reply = { resource: old, type: 'UnusedIAMRole', details: roleDetails({}) };

function advice(touches: readonly Touch[], replies: readonly Reply[]): readonly string[] {
  const text = JSON.stringify(
    replies.map(({ resource, type, details }, index) => ({
      id: `f-${index}`,
      status: 'ACTIVE',
      findingType: type,
      resource,
      ...(details === undefined ? {} : { analyzedAt: '2026-11-20T00:00:00Z', findingDetails: [details] }),
    })),
  );
  const { findings, credentials, problems } = readFindings({ path: 'f.json', text });
  expect(problems).toEqual([]);
  return unusedPrincipals(touches, findings, credentials).map(
    ({ kind, at: { path }, why, incomplete }) => `${kind} ${path} ${incomplete} ${why === undefined ? '' : plain(why)}`,
  );
}

describe('the advice about what is unused as a whole', () => {
  it.each<{ name: string; touches?: readonly Touch[]; replies: readonly Reply[]; said: readonly RegExp[] }>([
    {
      name: 'a role with its last use',
      replies: [{ ...neverAssumed, details: roleDetails({ lastAccessed: '2025-12-24T00:00:00Z' }) }],
      said: [/^advice p false role `\S+role\/Old` has not been used since 2025-12-24: consider deleting it instead$/],
    },
    {
      name: 'a role that was never used',
      replies: [neverAssumed],
      said: [/has no use on record, as of 2026-11-20: consider deleting it instead$/],
    },
    {
      name: 'a role of which only the list tells',
      replies: [{ resource: old, type: 'UnusedIAMRole' }],
      said: [/role\/Old` has no use on record: consider deleting it instead$/],
    },
    {
      name: 'two analyzers: the newest use',
      replies: ['2025-01-01', '2025-12-24', '2025-06-01'].map((lastAccessed) => ({
        ...neverAssumed,
        details: roleDetails({ lastAccessed }),
      })),
      said: [/since 2025-12-24: /],
    },
    {
      name: 'a role once, at the resource that makes it',
      touches: [at('a', [old]), at('b', [old]), at('role', [old], true), at('c', [old]), at('twice', [old], true)],
      replies: [neverAssumed],
      said: [/^advice role /],
    },
    { name: 'nobody who is not touched', touches: [at('p', [arn('role/Other')])], replies: [neverAssumed], said: [] },
    {
      name: 'nobody who only has unused permissions',
      replies: [
        {
          resource: old,
          type: 'UnusedPermission',
          details: { unusedPermissionDetails: { serviceNamespace: 's3' } },
        },
      ],
      said: [],
    },
    {
      name: 'keys by their last four characters, and the password, in one note',
      replies: [
        { resource: user, type: 'UnusedIAMUserAccessKey', details: keyDetails('AKIAIOSFODNN7EXAMPLE', '2026-01-10') },
        { resource: user, type: 'UnusedIAMUserAccessKey', details: keyDetails('AKIAI44QH8DHBEXAMPL2') },
        { resource: user, type: 'UnusedIAMUserPassword', details: { unusedIamUserPasswordDetails: {} } },
      ],
      said: [
        /^advice u false access key `…MPLE` of user `\S+ci` has not been used since 2026-01-10: consider deactivating it; access key `…MPL2` .* has no use on record: .*; the password of user .*: consider removing it$/,
      ],
    },
    {
      name: 'a key exported twice, once',
      replies: ['2026-01-10', '2026-02-10'].map((day) => ({
        resource: user,
        type: 'UnusedIAMUserAccessKey',
        details: keyDetails('AKIAIOSFODNN7EXAMPLE', day),
      })),
      said: [/^[^;]*since 2026-02-10[^;]*$/],
    },
    {
      name: 'a key of which only the list tells',
      replies: [{ resource: user, type: 'UnusedIAMUserAccessKey' }],
      said: [/ an access key of user /],
    },
    {
      name: 'a key whose id is none, without it',
      replies: [{ resource: user, type: 'UnusedIAMUserAccessKey', details: keyDetails('@octocat <b>') }],
      said: [/^[^@]* an access key of user [^@]*$/],
    },
  ])('names $name', ({ touches = [at('p', [old]), at('u', [user])], replies, said }) => {
    const found = advice(touches, replies);
    expect(found).toHaveLength(said.length);
    said.forEach((each, index) => {
      expect(found[index]).toMatch(each);
    });
  });
});
