/**
 * Which policies of a service depend on a setting in its own file that is not what it was.
 *
 *   custom: {r: '*'}                        Resource: ${self:custom.r}
 *   params: {default: {r: '*'}}             Resource: ${param:r}
 *   stages: {prod: {params: {r: '*'}}}      Resource: ${param:r}
 *
 * What a policy names only since this change is new in it, and reviewed there.
 */
import type { PolicyAddress } from '../../policy/model.js';
import { entry, type Node } from '../../syntax/node.js';
import type { Range } from '../../text/edit.js';
import type { SourceFile } from '../../text/file.js';
import { changedPaths } from '../own-values.js';
import type { MadeOfOwn } from '../source.js';
import type { Service } from './service.js';
import { areOf, namesFrom } from './settings.js';

interface Side {
  readonly file: SourceFile;
  readonly service: Service;
}

/** Each policy, on both sides, with the first setting that it depends on. */
export function ownSettings(
  before: Side,
  after: Side,
  policies: readonly (readonly [was: PolicyAddress, is: PolicyAddress])[],
): readonly MadeOfOwn[] {
  const paths = changedPaths(
    { root: before.service.root, text: before.file.text },
    { root: after.service.root, text: after.file.text },
  );
  if (paths.length === 0) return [];
  return policies.flatMap(([was, is]): readonly MadeOfOwn[] => {
    const [old, now] = [namedBy(before, was.range), namedBy(after, is.range)];
    const both = old === undefined || now === undefined ? undefined : now.filter((name) => old.includes(name));
    const path = both === undefined ? paths[0] : paths.find((each) => each.length === 0 || areOf(both, each));
    return path === undefined ? [] : [{ at: is, of: path.length === 0 ? 'its settings' : path.join('.') }];
  });
}

/** What the policy in a range names, and what says whose it is. */
function namedBy({ file, service }: Side, range: Range): readonly string[] | undefined {
  const text = [{ range }, ...naming(service), ...holding(service, range)]
    .map((each) => file.text.slice(each.range.start, each.range.end))
    .join('\n');
  return namesFrom(file, text);
}

/** What the service and its roles are called. */
function naming({ root, provider, functions }: Service): readonly Node[] {
  const roles = [provider, ...functions.map(({ value }) => value)].flatMap((each) => [
    entry(entry(entry(each, 'iam'), 'role'), 'name'),
    entry(each, 'iamRoleStatementsName'),
    entry(each, 'role'),
  ]);
  return [entry(root, 'service'), entry(provider, 'stackName'), ...roles].filter((node) => node !== undefined);
}

/** What a resource around a policy says of who has it. */
function holding({ root }: Service, { start, end }: Range): readonly Node[] {
  const written = entry(root, 'resources');
  const parts = written?.kind === 'list' ? written.items : [written];
  const resources = parts
    .map((part) => entry(part, 'Resources'))
    .flatMap((each) => (each?.kind === 'map' ? each.entries : []));
  return resources
    .filter(({ value: { range } }) => range.start <= start && end <= range.end)
    .flatMap(({ value }) => {
      const properties = entry(value, 'Properties');
      return [entry(value, 'Condition'), ...holders.map((key) => entry(properties, key))];
    })
    .filter((node) => node !== undefined);
}

const holders = ['RoleName', 'UserName', 'Roles', 'Users', 'ManagedPolicyArns'];
