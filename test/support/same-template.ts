/**
 * A drawn world, written as a template of CloudFormation in a drawn way: in YAML or JSON, as a policy of the role or
 * beside it, with any logical ids. Two of them say the same, and differ in everything that means nothing.
 *
 * A queue without a name is another one under another logical id, so only those with a name get one.
 */
import fc from 'fast-check';
import { stringify } from 'yaml';
import type { Files } from './judged.js';
import { drawnStatementStyle, statementsOf, type StatementStyle, type Target, type World } from './same-grants.js';

export interface TemplateStyle extends StatementStyle {
  readonly path: 'deploy/app' | 'stacks/orders';
  readonly isYaml: boolean;
  readonly isFlow: boolean;
  readonly isIndentless: boolean;
  readonly place: 'role' | 'policy' | 'managed';
  readonly ids: 'App' | 'Orders';
  readonly reference: 'Fn::GetAtt' | 'GetAtt of a list' | 'Fn::Sub';
}

export const drawnTemplateStyle: fc.Arbitrary<TemplateStyle> = fc
  .tuple(
    drawnStatementStyle,
    fc.record({
      path: fc.constantFrom('deploy/app' as const, 'stacks/orders' as const),
      isYaml: fc.boolean(),
      isFlow: fc.boolean(),
      isIndentless: fc.boolean(),
      place: fc.constantFrom('role' as const, 'policy' as const, 'managed' as const),
      ids: fc.constantFrom('App' as const, 'Orders' as const),
      reference: fc.constantFrom('Fn::GetAtt' as const, 'GetAtt of a list' as const, 'Fn::Sub' as const),
    }),
  )
  .map(([statements, template]) => ({ ...statements, ...template }));

/** The template that says it. */
export function templateFiles(world: World, style: TemplateStyle): Files {
  const role = `${style.ids}Role`;
  const document = { Version: '2012-10-17', Statement: writtenIn(world, style) };
  const policy = { PolicyName: 'orders', PolicyDocument: document };
  const trust = { Version: '2012-10-17', Statement: [] };
  const own = style.place === 'role' ? { Policies: [policy] } : {};
  const beside = { ...policy, Roles: [{ Ref: role }] };
  const { PolicyName: name, ...managed } = beside;
  const resources = {
    [role]: { Type: 'AWS::IAM::Role', Properties: { RoleName: 'deploy', AssumeRolePolicyDocument: trust, ...own } },
    ...(style.place === 'policy' ? { [`${style.ids}Policy`]: { Type: 'AWS::IAM::Policy', Properties: beside } } : {}),
    ...(style.place === 'managed'
      ? {
          [`${style.ids}Policy`]: {
            Type: 'AWS::IAM::ManagedPolicy',
            Properties: { ...managed, ManagedPolicyName: name },
          },
        }
      : {}),
    ...Object.fromEntries(world.queues.map((given, index) => [idOf(given, index, style), queueOf(given)])),
  };
  const template = { AWSTemplateFormatVersion: '2010-09-09', Resources: resources };
  return {
    [`${style.path}.${style.isYaml ? 'yaml' : 'json'}`]: style.isYaml
      ? yamlOf(template, style)
      : jsonOf(template, style),
  };
}

function idOf(name: string | undefined, index: number, { ids }: TemplateStyle): string {
  return name === undefined ? `Queue${String(index)}` : `${ids}Queue${String(index)}`;
}

function queueOf(name: string | undefined): object {
  return { Type: 'AWS::SQS::Queue', ...(name === undefined ? {} : { Properties: { QueueName: name } }) };
}

function writtenIn(world: World, style: TemplateStyle): readonly object[] {
  const one = (values: readonly unknown[]): unknown => (style.isScalar && values.length === 1 ? values[0] : values);
  return statementsOf(world.grants, style).map(({ sid, actions, targets, tests }) => ({
    ...(sid === undefined ? {} : { Sid: sid }),
    Effect: 'Allow',
    Action: one(actions),
    Resource: one(targets.map((each) => resourceOf(each, world, style))),
    ...(tests.length === 0
      ? {}
      : { Condition: { StringEquals: Object.fromEntries(tests.map(([key, values]) => [key, one(values)])) } }),
  }));
}

function resourceOf(target: Target, { queues }: World, style: TemplateStyle): unknown {
  if (target.kind === 'arn') return target.arn;
  const id = idOf(queues[target.index], target.index, style);
  switch (style.reference) {
    case 'Fn::GetAtt':
      return { 'Fn::GetAtt': `${id}.Arn` };
    case 'GetAtt of a list':
      return { 'Fn::GetAtt': [id, 'Arn'] };
    case 'Fn::Sub':
      return { 'Fn::Sub': `\${${id}.Arn}` };
  }
}

function jsonOf(template: object, { isOnOneLine }: TemplateStyle): string {
  return `${JSON.stringify(template, undefined, isOnOneLine ? undefined : 2)}\n`;
}

/** In YAML functions have a short form as well. */
function yamlOf(template: object, { isFlow, isIndentless, comment }: TemplateStyle): string {
  const text = stringify(template, {
    indentSeq: !isIndentless,
    collectionStyle: isFlow ? 'flow' : 'any',
    lineWidth: 0,
    aliasDuplicateObjects: false,
  });
  const short = isFlow
    ? text
    : text.replace(
        /(- |Resource:)\s*Fn::GetAtt: (\w+\.Arn)/g,
        (_, before: string, named: string) => `${before.trim()} !GetAtt ${named}`,
      );
  return comment === '' ? short : `# ${comment}\n${short}`;
}
