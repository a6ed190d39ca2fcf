/**
 * Ansible's tasks that write policies: told, since what their `policy_json` becomes is only known when they run.
 *
 *   amazon.aws.iam_policy: {iam_type: role, iam_name: deploy, policy_json: "{{ lookup('file', 'p.json') }}"}
 *
 * https://docs.ansible.com/ansible/latest/collections/amazon/aws/iam_policy_module.html
 */
import { because, type PolicyReason } from '../../reasons/reason.js';
import type { Node } from '../../syntax/node.js';
import { straysIn } from '../statements.js';
import { at, textAt } from './place.js';

/** A task that writes a policy. */
interface Task {
  readonly node: Node;
  readonly name: string;
  readonly why: PolicyReason;
}

const module = /^(?:(?:amazon|community)\.aws\.)?iam_(?:managed_)?policy$/;

/** No playbook nests deeper. */
const deepest = 40;

/** The tasks of a playbook that write a policy which is not written out there. */
export function tasksIn(root: Node): readonly Task[] {
  const found: Task[] = [];
  const visit = (node: Node, depth: number): void => {
    if (depth > deepest) return;
    if (node.kind === 'list') for (const item of node.items) visit(item, depth + 1);
    if (node.kind !== 'map') return;
    for (const { key, value } of node.entries) {
      const policy = module.test(key) ? (at(value, 'policy_json') ?? at(value, 'policy')) : undefined;
      if (policy === undefined) visit(value, depth + 1);
      else if (straysIn(policy).length === 0) found.push(taskOf(policy, value));
    }
  };
  if (root.kind === 'list') visit(root, 0);
  return found;
}

function taskOf(node: Node, options: Node): Task {
  const owner = textAt(options, 'iam_name') ?? textAt(options, 'policy_name') ?? textAt(options, 'name');
  const why = because('made-when-run')`Ansible makes this policy when it runs`;
  return { node, name: owner === undefined ? 'policy_json' : `${owner}.policy_json`, why };
}
