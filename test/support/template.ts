/** Templates of CloudFormation that tests write as objects, and what is found in them, a line each. */
import { discover } from '../../src/sources/index.js';
import type { Discovery, PrincipalRef } from '../../src/sources/source.js';
import { plain } from '../../src/text/message.js';

export const path = 'deploy/app.template';

export type Resources = Readonly<Record<string, unknown>>;

export const document = {
  Version: '2012-10-17',
  Statement: [{ Effect: 'Allow', Action: ['s3:GetObject'], Resource: '*' }],
};
export const [statement] = document.Statement;
export const inline = [{ PolicyName: 'p', PolicyDocument: document }];
export const ref = (id: string): unknown => ({ Ref: id });

/** Everything that is found in a template of these resources. */
export function found(resources: Resources, more: Resources = {}): readonly Discovery[] {
  return discover([{ path, text: JSON.stringify({ ...more, Resources: resources }, null, 2) }]);
}

/** A line for each: its name, whom it is attached to, and why it is not refined. */
export function shown(resources: Resources, more: Resources = {}): readonly string[] {
  return found(resources, more).map((each) => {
    if (each.kind === 'skipped') return `${each.at.name}: ${each.incomplete ? 'gap' : 'told'}: ${plain(each.why)}`;
    const whose = each.attachedTo.map((one) => (one.kind === 'unknown' ? `? ${plain(one.why)}` : refText(one)));
    const alone = each.policy.leftAlone;
    return `${each.policy.at.name}: ${alone === undefined ? whose.join(', ') : `left alone: ${plain(alone)}`}`;
  });
}

function refText(one: Exclude<PrincipalRef, { kind: 'unknown' }>): string {
  const path_ = one.path === undefined || one.path === '/' ? '' : ` at ${one.path}`;
  return `${one.type}/${one.kind === 'exact' ? one.name : one.glob}${path_}`;
}

export function resource(type: string, properties: unknown = {}): unknown {
  return { Type: type, Properties: properties };
}

export const role = (properties: Readonly<Record<string, unknown>>): unknown => resource('AWS::IAM::Role', properties);
