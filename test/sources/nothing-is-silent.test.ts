/** Whatever stands around a grant in an identity position, the grant is in a policy or a gap. */
import { describe, expect, it } from 'vitest';
import { discoverIn } from '../../src/sources/index.js';

type Wrap = (value: string) => string;
const bare = (value: string): string => (/^[!&]/.test(value) ? `[${value}]` : value);
const wraps: Readonly<Record<string, Wrap>> = {
  if: (value) => `!If [C, ${value}, !Ref AWS::NoValue]`,
  'long if': (value) => `{Fn::If: [C, {Ref: AWS::NoValue}, ${value}]}`,
  'if with a list': (value) => `!If [C, [${value}], []]`,
  'if with one branch': (value) => `!If [C, ${value}]`,
  anchor: (value) => `&a ${bare(value)}`,
  tag: (value) => `!Foo ${bare(value)}`,
  function: (value) => `{Fn::Foo: ${value}}`,
  list: (value) => `[${value}]`,
  merge: (value) => `{<<: ${value}}`,
  select: (value) => `!Select [0, [${value}]]`,
  sub: (value) => `!Sub ['\${x}', {x: ${value}}]`,
  json: (value) => `!ToJsonString ${bare(value)}`,
  loop: (value) => `{'Fn::ForEach::X': [I, [a], {'x\${I}': ${value}}]}`,
  transform: (value) => `{'Fn::Transform': {Name: M, Parameters: {P: ${value}}}}`,
  map: (value) => `{Foo: ${value}}`,
  'odd key': (value) => `{? [x] : ${value}}`,
};

const marker = 's3:GetObjectAcl';
/** Puts something around the value of a level. */
type Around = (level: number, value: string) => string;

const statements = (at: Around): string =>
  at(4, `[${at(5, `{Effect: Allow, Action: ${at(6, `[${at(7, `'${marker}'`)}, 's3:PutObject']`)}, Resource: '*'}`)}]`);
const document = (at: Around): string => at(3, `{Version: '2012-10-17', Statement: ${statements(at)}}`);
const resources = (at: Around, type: string, properties: string): string =>
  at(0, `{R: ${at(1, `{Type: ${type}, Properties: ${at(2, properties)}}`)}}`);
const inline = (at: Around): string =>
  `{RoleName: a, Policies: ${at(8, `[${at(9, `{PolicyName: p, PolicyDocument: ${document(at)}}`)}]`)}}`;

const forms: Readonly<Record<string, (at: Around) => string>> = {
  role: (at) => `Resources: ${resources(at, 'AWS::IAM::Role', inline(at))}`,
  managed: (at) =>
    `Resources: ${resources(at, 'AWS::IAM::ManagedPolicy', `{Roles: [a], PolicyDocument: ${document(at)}}`)}`,
  function: (at) =>
    `Resources: ${resources(at, 'AWS::Serverless::Function', `{Handler: x, Policies: ${at(8, `[${document(at)}]`)}}`)}`,
  service: (at) =>
    `service: x\nprovider: ${at(0, `{name: aws, iam: ${at(1, `{role: ${at(2, `{statements: ${statements(at)}}`)}}`)}}`)}`,
  'resources of a service': (at) =>
    `service: x\nprovider: {name: aws}\nresources: {Resources: ${resources(at, 'AWS::IAM::Role', inline(at))}}`,
  cluster: (at) =>
    `apiVersion: eksctl.io/v1alpha5\nkind: ClusterConfig\niam: ${at(0, `{serviceAccounts: ${at(1, `[${at(2, `{metadata: {name: s}, attachPolicy: ${document(at)}}`)}]`)}}`)}`,
};

/** A template that has another policy as well, so that it is known for one. */
const beside =
  "{Q: {Type: AWS::IAM::Role, Properties: {RoleName: q, Policies: [{PolicyName: q, PolicyDocument: {Statement: [{Effect: Allow, Action: 's3:ListBucket', Resource: '*'}]}}]}}, R:";

/** Whether what grants in the text is lost. */
function isSilent(path: string, text: string): boolean {
  const offset = text.indexOf(marker);
  const holds = ({ start, end }: { readonly start: number; readonly end: number }): boolean =>
    start <= offset && offset < end;
  return !discoverIn(path, [{ path, text }]).some((found) => {
    if (found.kind === 'skipped') return found.incomplete;
    const { at, leftAlone, statements: read, unread } = found.policy;
    if (!holds(at.range) || leftAlone !== undefined) return false;
    const terms = read.flatMap(({ actions }) => actions.values);
    return [...terms.map(({ node }) => node.range), ...unread.map(({ range }) => range)].some(holds);
  });
}

describe.each(Object.entries(forms))('a grant of a %s', (form, write) => {
  const path = /service/.test(form) ? 'serverless.yml' : 't.yml';
  it.each(Object.entries(wraps))('is told in: %s', (_, wrap) => {
    const texts = Array.from({ length: 10 }, (__, level) =>
      write((each, value) => (each === level ? wrap(value) : value)),
    );
    const all = [...texts, ...texts.map((text) => text.replace('{R:', beside))];
    expect(all.filter((text) => isSilent(path, text))).toEqual([]);
  });
});
