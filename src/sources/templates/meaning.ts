/**
 * What the names in a document stand for, as far as its template says.
 *
 *   !GetAtt Queue.Arn     the queue called "orders", whatever its logical id
 *   !Ref Bucket           the bucket, unless it is a parameter
 *
 * A resource that a loop makes is several, of which nobody knows which is meant.
 */
import type { Meaning } from '../../policy/model.js';
import type { Node } from '../../syntax/node.js';
import { memoOf } from '../../text/memo.js';
import { globOf, valueUnder } from './names.js';
import type { Resource } from './resource.js';

/** The meaning of the names in a template with these resources. */
export const meaningIn: (resources: readonly Resource[]) => Meaning = memoOf((resources) => {
  const byId = new Map(resources.flatMap((each) => (each.isMany ? [] : [[each.key, each]])));
  return (node) => {
    if (node.kind !== 'opaque' || node.expression.kind !== 'traversal') return undefined;
    const [id = '', ...rest] = node.expression.path;
    const resource = byId.get(id);
    if (resource === undefined || resource.type === '' || rest.includes('*')) return undefined;
    return {
      kind: 'resource',
      type: resource.type,
      label: id,
      attribute: rest.length === 0 ? 'Ref' : rest.join('.'),
      name: nameOf(resource),
      formerly: [],
    };
  };
});

/** What resources are called by. */
const nameKeys = [
  'QueueName',
  'BucketName',
  'TopicName',
  'TableName',
  'FunctionName',
  'StreamName',
  'StateMachineName',
  'RepositoryName',
  'ClusterName',
  'DBInstanceIdentifier',
  'DBClusterIdentifier',
  'DomainName',
  'SecretName',
  'Name',
];

/** The name of what a resource makes, where the template writes it out. */
function nameOf({ properties }: Resource): string | undefined {
  const [given]: readonly (Node | undefined)[] = nameKeys.flatMap((key) => valueUnder(properties, key) ?? []);
  const glob = globOf(given);
  return glob === undefined || glob.includes('*') ? undefined : glob;
}
