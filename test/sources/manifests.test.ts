/** Manifests in YAML: where their policies are, whose they are, and what is left alone. */
import { describe, expect, it } from 'vitest';
import { listPolicies } from '../../src/cli/listed-policies.js';
import { discoverIn, sourceOf } from '../../src/sources/index.js';
import { shownIn } from '../support/discovered.js';

const path = 'deploy/app.yaml';
const document = "{Version: '2012-10-17', Statement: [{Effect: Allow, Action: [s3:GetObject], Resource: '*'}]}";
const json = '{"Statement": [{"Effect": "Allow", "Action": ["s3:GetObject"], "Resource": "*"}]}';
const granted = 's3:GetObject';

/** An object of Kubernetes with these lines below it. */
function object(group: string, kind: string, lines: string, name = 'app'): string {
  return `apiVersion: ${group}\nkind: ${kind}\nmetadata:\n  name: ${name}\n${lines}`;
}

describe('eksctl', () => {
  const cluster = (lines: string, name = 'c1'): string => object('eksctl.io/v1alpha5', 'ClusterConfig', lines, name);
  const account = (more: string, name = 'app'): string =>
    cluster(
      `iam:\n  serviceAccounts:\n    - metadata: {name: ${name}, namespace: web}\n      attachPolicy: ${document}\n${more}`,
    );
  const at = 'ClusterConfig/c1';

  it.each<[string, string, readonly string[]]>([
    [
      'a service account',
      account(''),
      [
        `${at}.iam.serviceAccounts[0].attachPolicy of eksctl-c1-addon-iamserviceaccount-web-app-Role1-????????????: ${granted}`,
      ],
    ],
    [
      'one of the default namespace, in a cluster whose name is filled in',
      account('').replace('name: c1', 'name: ${CLUSTER}').replace(', namespace: web', ''),
      [
        `ClusterConfig.iam.serviceAccounts[0].attachPolicy of eksctl-*-addon-iamserviceaccount-default-app-Role1-????????????: ${granted}`,
      ],
    ],
    [
      'one whose role has a name',
      account('      roleName: app\n'),
      [`${at}.iam.serviceAccounts[0].attachPolicy of app: ${granted}`],
    ],
    [
      'one whose role has a name in part',
      account('      roleName: app-${ENV}\n'),
      [`${at}.iam.serviceAccounts[0].attachPolicy of app-*: ${granted}`],
    ],
    [
      'one that is given a role',
      account('      attachRoleARN: arn:aws:iam::123456789012:role/x\n'),
      [`${at}.iam.serviceAccounts[0].attachPolicy: left alone`],
    ],
    [
      'a pod identity',
      cluster(
        `iam:\n  podIdentityAssociations:\n    - {namespace: web, serviceAccountName: app, permissionPolicy: ${document}}\n`,
      ),
      [
        `${at}.iam.podIdentityAssociations[0].permissionPolicy of eksctl-c1-podidentityrole-web-app-Role1-????????????: ${granted}`,
      ],
    ],
    [
      'nodes',
      cluster(
        `managedNodeGroups:\n  - {name: ng, iam: {attachPolicy: ${document}}}\nnodeGroups:\n  - {name: old, iam: {instanceRoleName: nodes, attachPolicy: ${document}}}\n`,
      ),
      [
        `${at}.nodeGroups[0].iam.attachPolicy of nodes: ${granted}`,
        `${at}.managedNodeGroups[0].iam.attachPolicy of eksctl-c1-nodegroup-ng-NodeInstanceRole-????????????: ${granted}`,
      ],
    ],
    [
      'an add-on',
      cluster(
        `addons:\n  - name: ebs\n    attachPolicy: ${document}\n    podIdentityAssociations:\n      - {permissionPolicy: ${document}, roleName: pod}\n`,
      ),
      [
        `${at}.addons[0].attachPolicy of eksctl-c1-*: ${granted}`,
        `${at}.addons[0].podIdentityAssociations[0].permissionPolicy of pod: ${granted}`,
      ],
    ],
    [
      'a policy that is no document',
      account('').replace(document, '"${POLICY}"'),
      [`${at}.iam.serviceAccounts[0].attachPolicy: gap`],
    ],
  ])('%s', (_, text, expected) => {
    expect(shownIn(path, text)).toEqual(expected);
  });
});

describe('objects of Kubernetes', () => {
  const ack = 'iam.services.k8s.aws/v1alpha1';
  const crossplane = 'iam.aws.upbound.io/v1beta1';
  const role = `spec:\n  name: app\n  inlinePolicies:\n    read: |\n      ${json}\n`;

  it.each<[string, string, readonly string[]]>([
    [
      'a policy of ACK',
      object(ack, 'Policy', `spec:\n  name: app\n  policyDocument: |\n    ${json}\n`),
      [`Policy/app.policyDocument of somebody: ${granted}`],
    ],
    ['a role of ACK', object(ack, 'Role', role), [`Role/app.inlinePolicies.read of app: ${granted}`]],
    ['a user of ACK', object(ack, 'User', role), [`User/app.inlinePolicies.read of user/app: ${granted}`]],
    ['a group of ACK', object(ack, 'Group', role), [`Group/app.inlinePolicies.read of somebody: ${granted}`]],
    [
      'a role whose name is filled in',
      object(ack, 'Role', role.replace('name: app', 'name: app-${x}')),
      [`Role/app.inlinePolicies.read of app-*: ${granted}`],
    ],
    [
      'an action that is filled in',
      object(ack, 'Role', role.replace('"s3:GetObject"', '"${schema.spec.action}", "s3:GetObject"')),
      [`Role/app.inlinePolicies.read of app: <"\${schema.spec.action}"> ${granted}`],
    ],
    [
      'a document that is filled in',
      object(ack, 'Policy', 'spec:\n  policyDocument: ${schema.spec.policy}\n  # Statement:\n'),
      ['Policy/app.policyDocument: gap'],
    ],
    [
      'JSON that is broken',
      object(ack, 'Policy', `spec:\n  policyDocument: |\n    ${json.slice(0, -1)}\n`),
      ['Policy/app.policyDocument: gap'],
    ],
    [
      'a trust policy',
      object(ack, 'Role', `spec:\n  assumeRolePolicyDocument: '${json}'\n`),
      ['Role/app.assumeRolePolicyDocument: left alone'],
    ],
    [
      'a policy of Crossplane',
      object(crossplane, 'Policy', `spec:\n  forProvider:\n    policy: |\n      ${json}\n`),
      [`Policy/app.policy of somebody: ${granted}`],
    ],
    [
      'in the older group',
      object('iam.aws.crossplane.io/v1beta1', 'Policy', `spec:\n  forProvider:\n    document: '${json}'\n`),
      [`Policy/app.document of somebody: ${granted}`],
    ],
    [
      'of a role',
      object(crossplane, 'RolePolicy', `spec:\n  forProvider:\n    role: app\n    policy: '${json}'\n`),
      [`RolePolicy/app.policy of app: ${granted}`],
    ],
    [
      'of a role elsewhere',
      object(crossplane, 'RolePolicy', `spec:\n  forProvider:\n    roleRef: {name: app}\n    policy: '${json}'\n`),
      [`RolePolicy/app.policy of somebody: ${granted}`],
    ],
    [
      'inline',
      object(crossplane, 'Role', `spec:\n  forProvider:\n    inlinePolicy:\n      - {name: read, policy: '${json}'}\n`),
      [`Role/app.inlinePolicy[0].policy of app: ${granted}`],
    ],
    [
      'inline, the role called otherwise at AWS',
      object(
        crossplane,
        'Role',
        `  annotations: {crossplane.io/external-name: prod-app}\nspec:\n  forProvider:\n    inlinePolicy:\n      - policy: '${json}'\n`,
      ),
      [`Role/app.inlinePolicy[0].policy of prod-app: ${granted}`],
    ],
    [
      'in a composition, which makes many of it',
      object(
        'apiextensions.crossplane.io/v1',
        'Composition',
        `spec:\n  resources:\n    - base:\n        apiVersion: ${crossplane}\n        kind: Role\n        metadata: {name: app}\n        spec: {forProvider: {inlinePolicy: [{policy: '${json}'}]}}\n`,
      ),
      [`Role/app.inlinePolicy[0].policy of somebody: ${granted}`],
    ],
    [
      'in a composition, which may patch whose it is',
      object(
        'apiextensions.crossplane.io/v1',
        'Composition',
        `spec:\n  resources:\n    - base:\n        apiVersion: ${crossplane}\n        kind: RolePolicy\n        spec: {forProvider: {role: app, policy: '${json}'}}\n`,
      ),
      [`RolePolicy.policy of somebody: ${granted}`],
    ],
    [
      'a role in a list',
      `apiVersion: v1\nkind: List\nitems:\n  - apiVersion: ${crossplane}\n    kind: Role\n    metadata: {name: app}\n    spec: {forProvider: {inlinePolicy: [{policy: '${json}'}]}}\n`,
      [`Role/app.inlinePolicy[0].policy of app: ${granted}`],
    ],
    [
      'in a list',
      `apiVersion: v1\nkind: List\nitems:\n  - apiVersion: ${ack}\n    kind: Policy\n    spec: {policyDocument: '${json}'}\n`,
      [`Policy.policyDocument of somebody: ${granted}`],
    ],
    ['a ConfigMap', object('v1', 'ConfigMap', `data:\n  x: '${json}'\n`), ['ConfigMap/app.data.x: left alone']],
    [
      'a queue of ACK',
      object('sqs.services.k8s.aws/v1alpha1', 'Queue', `spec:\n  policy: '${json}'\n`),
      ['Queue/app.spec.policy: left alone'],
    ],
    [
      'several documents, two of one name',
      `${object('v1', 'ConfigMap', `data: {x: '${json}'}\n`)}---\n${object(ack, 'Role', role)}---\n${object(ack, 'Role', role)}`,
      [
        'ConfigMap/app.data.x: left alone',
        `Role/app.inlinePolicies.read of app: ${granted}`,
        `Role/app.inlinePolicies.read#2 of app: ${granted}`,
      ],
    ],
    ['of any other kind, in a text', object('apps/v1', 'Deployment', `spec:\n  args: ['${json}']\n`), ['app: gap']],
  ])('%s', (_, text, expected) => {
    expect(shownIn(path, text)).toEqual(expected);
  });
});

describe('Pulumi', () => {
  const program = (type: string, properties: string, more = ''): string =>
    `name: x\nruntime: yaml\nresources:\n  p:\n    type: ${type}\n    properties:\n      ${properties}\n${more}`;
  const role = '  deploy:\n    type: aws:iam:Role\n    properties: {}\n';

  it.each<[string, string, readonly string[]]>([
    ['a policy', program('aws:iam:Policy', `policy:\n        fn::toJSON: ${document}`), [`p of somebody: ${granted}`]],
    ['in the longer spelling', program('aws:iam/policy:Policy', `policy: '${json}'`), [`p of somebody: ${granted}`]],
    [
      'of a role that makes its name',
      program('aws:iam:RolePolicy', `role: \${deploy.name}\n      policy: '${json}'`, role),
      [`p of deploy-???????: ${granted}`],
    ],
    [
      'of a role with a name',
      program('aws:iam:RolePolicy', `role: \${deploy.id}\n      policy: '${json}'`, role.replace('{}', '{name: app}')),
      [`p of app: ${granted}`],
    ],
    [
      'of a role elsewhere',
      program('aws:iam:RolePolicy', `role: \${other}\n      policy: '${json}'`, role),
      [`p of somebody: ${granted}`],
    ],
    [
      'of a role by name',
      program('aws:iam:RolePolicy', `role: app\n      policy: '${json}'`),
      [`p of app: ${granted}`],
    ],
    [
      'inline',
      program('aws:iam:Role', `inlinePolicies:\n        - {name: read, policy: '${json}'}`),
      [`p.inlinePolicies[0].policy of p-???????: ${granted}`],
    ],
    ['a document that is made elsewhere', program('aws:iam:Policy', 'policy: ${doc.json}\n  # Statement:'), ['p: gap']],
    [
      'the policy of a bucket',
      program(
        'aws:s3:BucketPolicy',
        `policy:\n        fn::toJSON: ${document.replace('Effect', "Principal: '*', Effect")}`,
      ),
      ['resources.p.properties.policy.fn::toJSON: left alone'],
    ],
  ])('%s', (_, text, expected) => {
    expect(shownIn(path, text)).toEqual(expected);
  });
});

describe('any other YAML', () => {
  const statements = "- {Effect: Allow, Action: [s3:GetObject], Resource: '*'}\n";

  it.each<[string, string, readonly string[]]>([
    ['a document alone', `${document}\n`, [`app of : ${granted}`]],
    ['a document as AWS answers with it', `PolicyDocument: ${document}\n`, [`app of : ${granted}`]],
    ['documents in a list', `- ${document}\n- ${document}\n`, [`app of : ${granted}`, `app#2 of : ${granted}`]],
    ['a list of statements', statements, [`app of : ${granted}`]],
    [
      'a document somewhere',
      `roles:\n  deploy:\n    policy: ${document}\n`,
      [`roles.deploy.policy of somebody: ${granted}`],
    ],
    ['behind an anchor', `a: &a ${document}\nb: *a\n`, ['a: not placeable']],
    ['JSON in a text somewhere', `policy: '${json}'\n`, ['app: gap']],
    ['a template of another tool', `name: {{ .Values.x }}\npolicy: ${document}\n`, ['app: gap']],
    ['another tool’s words', 'statements:\n  - {effect: allow, action: s3:PutObject}\n', ['app: gap']],
    [
      'nothing of the kind',
      'on: push\npermissions: {contents: read}\njobs: {a: {steps: [{run: "echo Statement: x"}]}}\n',
      [],
    ],
    [
      'Ansible',
      `- hosts: all\n  tasks:\n    - amazon.aws.iam_policy:\n        iam_name: app\n        policy_json: "{{ lookup('file', 'p.json') }}"\n`,
      ['app.policy_json: gap'],
    ],
    [
      'Ansible, written out',
      `- community.aws.iam_managed_policy:\n    policy_name: app\n    policy: ${document}\n`,
      [`[0].community.aws.iam_managed_policy.policy of somebody: ${granted}`],
    ],
  ])('%s', (_, text, expected) => {
    expect(shownIn(path, text)).toEqual(expected);
  });

  it('is told what to do where Ansible makes the policy', () => {
    const text = '- iam_policy: {iam_name: app, policy_json: "{{ x }}"}\n';
    expect(listPolicies([{ path, text }])[0]?.skipped).toMatch(/^Ansible .*write the document as JSON/);
  });

  it('is told why it cannot be read', () => {
    const text = `name: {{ .Values.x }}\npolicy: ${document}\n`;
    expect(listPolicies([{ path, text }])[0]?.skipped).toMatch(/template of another tool/);
  });

  it('is told of a managed policy that Ansible makes', () => {
    const text = '- amazon.aws.iam_managed_policy: {policy_name: app, policy: "{{ x }}"}\n';
    expect(shownIn(path, text)).toEqual(['app.policy_json: gap']);
  });

  it('is left to the sources that know more of it', () => {
    const template = `Resources:\n  P:\n    Type: AWS::IAM::ManagedPolicy\n    Properties: {PolicyDocument: ${document}}\n`;
    const [found] = discoverIn(path, [{ path, text: template }]);
    expect(found?.kind === 'policy' && sourceOf(found.policy.at)?.name).toBe('cloudformation');
  });
});

it('has positions that select exactly the actions, also in JSON in a text', () => {
  const text = object('iam.services.k8s.aws/v1alpha1', 'Policy', `spec:\n  policyDocument: |\n    ${json}\n`);
  const [action] = listPolicies([{ path, text }])[0]?.statements[0]?.actions ?? [];
  const line = text.split('\n')[(action?.line ?? 0) - 1];
  expect(line?.slice((action?.column ?? 0) - 1, (action?.endColumn ?? 0) - 1)).toBe('"s3:GetObject"');
});
