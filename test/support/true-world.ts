/**
 * A world → what is deployed where, who needs what of it, and the files of the repository.
 */
import { memoOf } from '../../src/text/memo.js';
import type { Content, Fact, Person, Stack, World } from './deployed-world.js';

/** The accounts. */
export const ids = ['111122223333', '444455556666', '777788889999'] as const;
/** Where evidence lies. */
export const folder = '.github/iam-findings';

/** A deployed policy, and whom it is on. */
export interface Deployed {
  readonly account: number;
  /** The name of the role or user. */
  readonly role: string;
  readonly as: 'role' | 'user' | 'member';
  /** Whether the policy is one that another entry has as well. */
  readonly isShared: boolean;
  readonly person: Person;
  /** Absent where the role has no policy of the stack. */
  readonly policy: { readonly name: string; readonly isManaged: boolean; readonly document: Doc } | undefined;
  /** The stack whose policy it is. */
  readonly stack: number | undefined;
}

/** A document with one statement. */
export interface Doc {
  readonly actions: readonly string[];
  readonly sid: string | undefined;
  readonly resource: string;
}

/** The file of a stack. */
export function pathOf({ form }: Stack, at: number): string {
  return form === 'json' ? `policies/p${at}.json` : `stacks/s${at}/main.tf`;
}

/** Whether what is there shows that it will have the policy. */
export function isKnowable({ policy }: Deployed, { content, roleName, policyName, form }: Stack): boolean {
  const isNamed = form !== 'json' && (roleName === 'exact' || policyName === 'exact');
  if (policy === undefined) return form !== 'json' && roleName === 'exact';
  const shared = content.actions.filter((each) => policy.document.actions.includes(each)).length;
  return isNamed || shared * 2 >= content.actions.length;
}

/** Everything, of whoever was not seen for long enough or whose findings somebody accepted. */
export function neededBy({ person, account, role }: Deployed, world: World): ReadonlySet<string> {
  const same = deployedIn(world).filter((each) => each.account === account && each.role === role);
  const isPlain =
    person.standing === 'plain' &&
    world.accounts[account]?.isAnalysed === true &&
    factsOf(world, account, role).length === 0;
  const granted = same.flatMap(({ policy }) => policy?.document.actions ?? []);
  return new Set(isPlain ? person.uses : [...granted, ...world.stacks.flatMap(({ content }) => content.actions)]);
}

/** What was found out about somebody; without a manifest nobody knows of analyzers and what they leave out. */
export function factsOf(world: World, account: number, role: string): readonly Fact['kind'][] {
  const there = deployedIn(world);
  return world.facts.flatMap(({ about, kind }) => {
    if (!world.hasManifest && (kind === 'excluded' || kind === 'silent-analyzer')) return [];
    if (kind === 'silent-analyzer') return [kind];
    const whom = there[about % Math.max(1, there.length)];
    return whom?.account === account && whom.role === role ? [kind] : [];
  });
}

/** Everything that is deployed. The person of a role is that of whoever comes first. */
export const deployedIn: (world: World) => readonly Deployed[] = memoOf(everything);

function everything({ stacks, strangers, newcomers }: World): readonly Deployed[] {
  const own = stacks.flatMap((stack, at) =>
    stack.instances.map((one): Deployed => {
      const document = documentOf(stack.content, at, one.env);
      return {
        account: one.account,
        role: roleOf(stack, at, one.env),
        as: 'role',
        isShared: false,
        person: one.person,
        stack: at,
        policy:
          one.state === 'bare'
            ? undefined
            : {
                name: policyNameOf(stack, at, one.env),
                isManaged: stack.form === 'managed',
                document: one.state === 'copy' ? document : { ...document, actions: one.drift },
              },
      };
    }),
  );
  const others = strangers.map(({ account, name, like, isManaged, isAlike, person }, at): Deployed => {
    const stack = stacks[like % stacks.length];
    const content = stack?.content ?? { actions: [], sid: false, resource: 'all' };
    const called = stack === undefined || !isAlike ? `x${at}` : policyNameOf(stack, like % stacks.length, 'dev');
    const document = documentOf(content, like % stacks.length, 'prod');
    return {
      account,
      role: name,
      as: 'role',
      isShared: false,
      person,
      stack: undefined,
      policy: { name: called, isManaged, document },
    };
  });
  const more = newcomers.flatMap(({ place, stack, as, hasOwn, person }, index): readonly Deployed[] => {
    const at = stack % stacks.length;
    const there = own.filter((each) => each.stack === at);
    const { account = 0, policy: given } = there[place % Math.max(1, there.length)] ?? {};
    const one = { account, role: `newcomer-${index}`, as, person };
    if (!hasOwn) {
      if (given?.isManaged !== true) return [];
      return [{ ...one, isShared: true, stack: at, policy: given }];
    }
    const content = stacks[at]?.content;
    if (content === undefined) return [];
    const policy = { name: `y${index}`, isManaged: false, document: documentOf(content, at, 'prod') };
    return [{ ...one, isShared: false, stack: undefined, policy }];
  });
  const first = new Map<string, Person>();
  const seen = new Set<string>();
  return [...own, ...others, ...more].flatMap((each) => {
    const key = `${each.account} ${each.role.toLowerCase()}`;
    const person = first.get(key) ?? each.person;
    first.set(key, person);
    // A role has but one inline policy of a name, and an account but one managed one.
    const { name = '', isManaged = false } = each.policy ?? {};
    const slot = `${each.account} ${isManaged ? '' : each.role} ${name}`;
    const isTaken = each.policy !== undefined && !each.isShared && seen.has(slot);
    seen.add(slot);
    return isTaken ? [] : [{ ...each, person }];
  });
}

function roleOf({ service, roleName }: Stack, at: number, env: string): string {
  if (roleName === 'exact') return service;
  return roleName === 'pattern' ? `${env}-${service}` : `${env}-team${at}`;
}

function policyNameOf({ policyName }: Stack, at: number, env: string): string {
  if (policyName === 'none') return `terraform-2026${at}`;
  return policyName === 'exact' ? `policy-${at}` : `${env}-statements-${at}`;
}

function documentOf({ actions, sid, resource }: Content, at: number, env: string): Doc {
  const resources = { all: '*', literal: `arn:aws:s3:::bucket-${at}/*`, hole: `arn:aws:s3:::${env}-data/*` };
  return { actions, sid: sid ? `Stack${at}` : undefined, resource: resources[resource] };
}

/** The file of a stack at the base. */
export function written(stack: Stack, at: number): string {
  const { form, service, roleName, policyName, content } = stack;
  const { actions, sid, resource } = documentOf(content, at, form === 'json' ? 'prod' : '${var.env}');
  if (form === 'json') {
    const Statement = [
      { ...(sid === undefined ? {} : { Sid: sid }), Effect: 'Allow', Action: actions, Resource: resource },
    ];
    return `${JSON.stringify({ Version: '2012-10-17', Statement }, undefined, 2)}\n`;
  }
  const name = {
    none: '',
    exact: `name = "policy-${at}"`,
    pattern: `name = "\${var.env}-statements-${at}"`,
  }[policyName];
  const role = { exact: `"${service}"`, pattern: `"\${var.env}-${service}"`, unknown: 'var.role' }[roleName];
  const list = actions.map((each) => `      "${each}",\n`).join('');
  const statement = `${sid === undefined ? '' : `Sid = "${sid}"\n      `}Effect = "Allow"\n      Action = [\n${list}      ]\n      Resource = "${resource}"`;
  const document = `jsonencode({\n    Version = "2012-10-17"\n    Statement = [{\n      ${statement}\n    }]\n  })`;
  const head = `variable "env" {}\nvariable "role" {}\nlocals {\n  policy = ${document}\n}\n`;
  const later = stack.isPending ? [`"later-${at}"`] : [];
  if (form === 'inline') {
    const own = `variable "env" {}\nvariable "role" {}\nresource "aws_iam_role_policy" "p" {\n  ${name}\n  role = ${role}\n  policy = ${document}\n}\n`;
    return stack.isPending
      ? `${head}${[role, ...later].map((each, index) => `resource "aws_iam_role_policy" "p${index}" {\n  ${name}\n  role = ${each}\n  policy = local.policy\n}\n`).join('')}`
      : own;
  }
  const attached = [role, ...later].map(
    (each, index) =>
      `resource "aws_iam_role_policy_attachment" "a${index}" {\n  role = ${each}\n  policy_arn = aws_iam_policy.p.arn\n}\n`,
  );
  return `variable "env" {}\nvariable "role" {}\nresource "aws_iam_policy" "p" {\n  ${name}\n  policy = ${document}\n}\n${attached.join('')}`;
}
