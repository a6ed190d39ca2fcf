/**
 * Random policies in random formatting, as fast-check arbitraries.
 *
 * A policy is drawn as a model first and written afterwards, so that a test knows
 * what the text means without reading it. Every item of a list that has a line of
 * its own may carry comments, each with a number of its own.
 */
import fc from 'fast-check';

export interface DrawnStatement {
  readonly effect: 'Allow' | 'Deny';
  readonly actions: readonly string[];
  readonly resource: string;
  readonly asString: boolean;
  readonly layout: 'one-line' | 'one-a-line' | 'two-a-line' | 'comma-first';
  readonly comments: readonly ('none' | 'above' | 'behind' | 'both')[];
}

export interface DrawnPolicy {
  readonly statements: readonly DrawnStatement[];
  readonly indent: string;
  readonly eol: '\n' | '\r\n';
  readonly mark: boolean;
  readonly lastEol: boolean;
  readonly objects: 'many-line' | 'one-line';
}

const names: Readonly<Record<string, readonly string[]>> = {
  s3: [
    'GetObject',
    'GetObjectAcl',
    'GetObjectTagging',
    'PutObject',
    'DeleteObject',
    'GetBucketAcl',
    'ListBucket',
    'Get*',
    'GetObject*',
    'Put*',
    '*Acl',
    'List*',
    'GetBucket*',
    '*',
    'GetObject?cl',
    'getobject',
  ],
  ssm: ['GetParameter', 'GetParameters', 'GetParameter*', 'Describe*', 'Put*', '*'],
  ec2: ['DescribeVolume*', 'DescribeInstances', 'Describe*', 'RunInstances', 'StartInstances', 'St*Instances'],
  iam: ['PassRole', 'ListRoles', 'Pass*', 'List*', 'GetRole*'],
  sqs: ['SendMessage', 'ReceiveMessage', 'Send*', '*'],
  lambda: ['InvokeFunction', 'Invoke*', 'List*', 'GetFunction', 'GetFunction*', 'UpdateFunction*'],
};

const action = fc.oneof(
  {
    weight: 30,
    arbitrary: fc.constantFrom(
      ...Object.entries(names).flatMap(([service, all]) => all.map((name) => `${service}:${name}`)),
    ),
  },
  { weight: 1, arbitrary: fc.constantFrom('*', 'S3:GetObject', 'frob:Do*', 's3:Frob*', 'nonsense') },
);

const ofOneService = fc
  .constantFrom(...Object.entries(names))
  .chain(([service, all]) =>
    fc.array(fc.constantFrom(...all.map((name) => `${service}:${name}`)), { minLength: 1, maxLength: 4 }),
  );

const statement: fc.Arbitrary<DrawnStatement> = fc.record({
  effect: fc.constantFrom('Allow', 'Allow', 'Allow', 'Allow', 'Deny'),
  // Often of one service, so that statements go as a whole when it is unused.
  actions: fc.oneof(fc.array(action, { minLength: 1, maxLength: 7 }), ofOneService),
  resource: fc.constantFrom('*', 'arn:aws:s3:::a/*', 'arn:aws:s3:::b/*'),
  asString: fc.boolean(),
  layout: fc.constantFrom('one-line', 'one-a-line', 'one-a-line', 'two-a-line', 'comma-first'),
  comments: fc.array(fc.constantFrom('none', 'none', 'above', 'behind', 'both'), { minLength: 7, maxLength: 7 }),
});

export const drawnPolicy: fc.Arbitrary<DrawnPolicy> = fc.record({
  statements: fc.array(statement, { minLength: 1, maxLength: 5 }),
  indent: fc.constantFrom('  ', '    ', '\t', ' '),
  eol: fc.constantFrom('\n', '\n', '\r\n'),
  mark: fc.boolean(),
  lastEol: fc.constantFrom(true, true, true, false),
  objects: fc.constantFrom('many-line', 'many-line', 'one-line'),
});

/** Findings in the plain form. */
export const drawnUnused: fc.Arbitrary<readonly unknown[]> = fc
  .uniqueArray(fc.constantFrom(...Object.keys(names), 'frob'), { minLength: 1, maxLength: 5 })
  .chain((services) => fc.tuple(...services.map((service) => unusedIn(service))));

function unusedIn(serviceNamespace: string): fc.Arbitrary<unknown> {
  const reported: Readonly<Record<string, readonly string[]>> = {
    ...Object.fromEntries(
      Object.entries(names).map(([service, all]) => [service, all.filter((name) => !/[*?]/.test(name))]),
    ),
    frob: ['DoThis'],
  };
  const more = [
    'GetParametersByPath',
    'DescribeVolumeStatus',
    'DescribeVolumeAttribute',
    'DescribeInstanceStatus',
    'GetBucketFooBar',
    'GetFunctionConfiguration',
    'ListMFADevices',
    'GetBucketPolicy',
    'InvokeAsync',
  ];
  const listed = fc.uniqueArray(fc.constantFrom(...(reported[serviceNamespace] ?? []), ...more), {
    minLength: 1,
    maxLength: 8,
  });
  return fc.oneof(
    { weight: 2, arbitrary: listed.map((actions): unknown => ({ serviceNamespace, actions })) },
    { weight: 1, arbitrary: fc.constant<unknown>({ serviceNamespace }) },
  );
}

/** The policy as a file. Comment `n.i` belongs to item `i` of statement `n`. */
export function written(policy: DrawnPolicy): string {
  const { eol, indent, objects } = policy;
  const inner = policy.statements.map((each, index) =>
    objects === 'one-line' && each.layout === 'one-line' ? oneLine(each, indent) : manyLine(each, index, policy),
  );
  const body = `{${eol}${indent}"Version": "2012-10-17",${eol}${indent}"Statement": [${eol}${inner.join(`,${eol}`)}${eol}${indent}]${eol}}`;
  return `${policy.mark ? '\uFEFF' : ''}${body}${policy.lastEol ? eol : ''}`;
}

function oneLine({ effect, actions, resource, asString }: DrawnStatement, indent: string): string {
  return `${indent.repeat(2)}{ "Effect": "${effect}", "Action": ${flat(actions, asString)}, "Resource": "${resource}" }`;
}

function manyLine(drawn: DrawnStatement, index: number, { eol, indent }: DrawnPolicy): string {
  const [two, three, four] = [2, 3, 4].map((depth) => indent.repeat(depth));
  const list =
    drawn.layout === 'one-line' || (drawn.asString && drawn.actions.length === 1)
      ? flat(drawn.actions, drawn.asString)
      : spread(drawn, index, eol, three ?? '', four ?? '');
  return [
    `${two ?? ''}{`,
    `${three ?? ''}"Effect": "${drawn.effect}",`,
    `${three ?? ''}"Action": ${list},`,
    `${three ?? ''}"Resource": "${drawn.resource}"`,
    `${two ?? ''}}`,
  ].join(eol);
}

function flat(actions: readonly string[], asString: boolean): string {
  return asString && actions.length === 1
    ? `"${actions[0] ?? ''}"`
    : `[${actions.map((each) => `"${each}"`).join(', ')}]`;
}

function spread(
  { actions, layout, comments }: DrawnStatement,
  index: number,
  eol: string,
  outer: string,
  inner: string,
): string {
  const last = actions.length - 1;
  if (layout === 'comma-first')
    return `[${eol}${actions.map((each, at) => `${inner}${at === 0 ? '  ' : ', '}"${each}"`).join(eol)}${eol}${outer}]`;
  if (layout === 'two-a-line') {
    return `[${eol}${actions.map((each, at) => `${at % 2 === 0 ? inner : ' '}"${each}"${at === last ? '' : ','}${at % 2 === 1 || at === last ? eol : ''}`).join('')}${outer}]`;
  }
  const lines = actions.flatMap((each, at) => {
    const comment = comments[at] ?? 'none';
    const above = comment === 'above' || comment === 'both' ? [`${inner}// above ${index}.${at}`] : [];
    const behind = comment === 'behind' || comment === 'both' ? ` // behind ${index}.${at}` : '';
    return [...above, `${inner}"${each}"${at === last ? '' : ','}${behind}`];
  });
  return `[${eol}${lines.join(eol)}${eol}${outer}]`;
}
