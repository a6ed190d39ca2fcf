/**
 * Policies of a repository with holes, and what they become when the holes are filled, as
 * fast-check arbitraries.
 *
 * A policy is drawn as a model. It is written as Terraform in one of three forms, and rendered
 * by a renderer of its own, which shares nothing with the reading under test: it fills holes
 * with made-up values and writes JSON as AWS may give it back.
 */
import fc from 'fast-check';

/** A text: literals, and holes by their number. */
type Drawn = readonly (string | number)[];

interface DrawnStatement {
  readonly sid: boolean;
  readonly effect: 'Allow' | 'Deny';
  readonly actions: number;
  /** Other actions, which a variable holds. */
  readonly more: boolean;
  readonly resources: readonly Drawn[];
  readonly condition: 'none' | 'literal' | 'hole' | 'opaque';
  /** Whether it is there only under a condition, and whether that is fulfilled. */
  readonly optional: 'no' | 'there' | 'away';
}

/** A policy of a repository, before it is written. */
export interface DrawnPolicy {
  readonly form: 'encoded' | 'heredoc' | 'blocks';
  readonly statements: readonly DrawnStatement[];
  readonly values: readonly string[];
}

/** Hole 3 may be filled with nothing; nothing but it would be no resource. */
const text = fc
  .array(fc.oneof(fc.constantFrom('arn:aws:s3:::', '/', '*', '-x'), fc.nat(3)), { minLength: 1, maxLength: 4 })
  .filter((parts) => parts.some((part) => part !== 3));

const statement: fc.Arbitrary<DrawnStatement> = fc.record({
  sid: fc.boolean(),
  effect: fc.constantFrom('Allow', 'Deny'),
  actions: fc.integer({ min: 1, max: 4 }),
  more: fc.boolean(),
  resources: fc.array(text, { minLength: 1, maxLength: 3 }),
  condition: fc.constantFrom('none', 'none', 'literal', 'hole', 'opaque'),
  optional: fc.constantFrom('no', 'no', 'no', 'there', 'away'),
});

/** A policy. Its first statement is always there. */
export const drawnPolicy: fc.Arbitrary<DrawnPolicy> = fc
  .record({
    form: fc.constantFrom('encoded', 'heredoc', 'blocks'),
    statements: fc.array(statement, { minLength: 1, maxLength: 4 }),
    values: fc
      .array(fc.stringMatching(/^[a-z0-9/:-]{1,8}$/), { minLength: 3, maxLength: 3 })
      .chain((values) => fc.stringMatching(/^[a-z0-9/:-]{0,8}$/).map((last) => [...values, last])),
  })
  .map(({ form, statements, values }) => ({
    form: form,
    values,
    statements: statements.map((each, at) => ({ ...each, optional: at === 0 ? 'no' : each.optional })),
  }));

/** Literal actions, of which no two statements have one in common. */
function actionsOf({ actions }: DrawnStatement, at: number): readonly string[] {
  return Array.from({ length: actions }, (_, index) => `svc${at}:Act${index}`);
}

/** Whether the form can say that other actions, a condition or a statement are not determined. */
function canBeOpen({ form }: DrawnPolicy): boolean {
  return form === 'encoded';
}

/** The policy as Terraform. */
export function written(policy: DrawnPolicy): string {
  const statements = policy.statements.map((each, at) => statementIn(policy, each, at));
  switch (policy.form) {
    case 'encoded':
      return `resource "aws_iam_policy" "p" {\n  policy = jsonencode({\n    Version = "2012-10-17"\n    Statement = [${statements.join(', ')}]\n  })\n}\n`;
    case 'heredoc':
      return `resource "aws_iam_policy" "p" {\n  policy = <<EOF\n{"Version": "2012-10-17", "Statement": [${statements.join(', ')}]}\nEOF\n}\n`;
    case 'blocks':
      return `data "aws_iam_policy_document" "p" {\n${statements.join('\n')}\n}\n`;
  }
}

function statementIn(policy: DrawnPolicy, drawn: DrawnStatement, at: number): string {
  const quoted = (value: Drawn): string =>
    `"${value.map((part) => (typeof part === 'number' ? `\${var.h${part}}` : part)).join('')}"`;
  const actions = `[${actionsOf(drawn, at)
    .map((each) => `"${each}"`)
    .join(', ')}]`;
  const resources = `[${drawn.resources.map(quoted).join(', ')}]`;
  const value = drawn.condition === 'hole' ? quoted(['vpc-', 0]) : '"vpc-1"';
  const hasTest = drawn.condition === 'literal' || drawn.condition === 'hole';
  if (policy.form === 'blocks') {
    const condition = `condition {\n test = "StringEquals"\n variable = "aws:SourceVpc"\n values = [${value}]\n }\n`;
    return `statement {\n ${drawn.sid ? `sid = "S${at}"\n` : ''} effect = "${drawn.effect}"\n actions = ${actions}\n resources = ${resources}\n ${hasTest ? condition : ''}}`;
  }
  const is = policy.form === 'heredoc' ? ':' : '=';
  const key = (name: string): string => (policy.form === 'heredoc' ? `"${name}"` : name);
  const more = canBeOpen(policy) && drawn.more ? `concat(${actions}, var.more)` : actions;
  const parts = [
    ...(drawn.sid ? [`${key('Sid')} ${is} "S${at}"`] : []),
    `${key('Effect')} ${is} "${drawn.effect}"`,
    `${key('Action')} ${is} ${more}`,
    `${key('Resource')} ${is} ${resources}`,
    ...(hasTest ? [`${key('Condition')} ${is} { "StringEquals" ${is} { "aws:SourceVpc" ${is} ${value} } }`] : []),
    ...(canBeOpen(policy) && drawn.condition === 'opaque' ? ['Condition = var.condition'] : []),
  ];
  const map = `{ ${parts.join(', ')} }`;
  return canBeOpen(policy) && drawn.optional !== 'no' ? `var.c ? ${map} : null` : map;
}

/** The statements that are deployed, with the holes filled. */
export function rendered(policy: DrawnPolicy): readonly Readonly<Record<string, unknown>>[] {
  const fill = (value: Drawn): string =>
    value.map((part) => (typeof part === 'number' ? (policy.values[part] ?? '') : part)).join('');
  return policy.statements.flatMap((drawn, at) => {
    const isOpen = canBeOpen(policy);
    if (isOpen && drawn.optional === 'away') return [];
    const test = drawn.condition === 'hole' ? fill(['vpc-', 0]) : 'vpc-1';
    const hasTest = drawn.condition === 'literal' || drawn.condition === 'hole';
    return [
      {
        ...(drawn.sid ? { Sid: `S${at}` } : {}),
        Effect: drawn.effect,
        Action: [...actionsOf(drawn, at), ...(isOpen && drawn.more ? ['other:Made', 'other:Up*'] : [])],
        Resource: drawn.resources.map(fill),
        ...(hasTest ? { Condition: { StringEquals: { 'aws:SourceVpc': [test] } } } : {}),
        ...(isOpen && drawn.condition === 'opaque' ? { Condition: { Bool: { 'aws:x': [true] } } } : {}),
      },
    ];
  });
}

/** The document as AWS may give it back: in another order and case, scalars for lists of one, percent-encoded. */
export function givenBack(statements: readonly Readonly<Record<string, unknown>>[], seed: number): unknown {
  const turned = <T>(items: readonly T[]): readonly T[] =>
    [...items.slice(seed % 3), ...items.slice(0, seed % 3)].reverse();
  const list = (value: unknown): unknown => {
    if (!Array.isArray(value)) return value;
    const items: readonly unknown[] = turned([...(value as unknown[]), ...(value as unknown[]).slice(0, seed % 2)]);
    return value.length === 1 && seed % 2 === 0 ? value[0] : items;
  };
  const Statement = turned(statements).map((each) => ({
    ...(each['Sid'] === undefined && seed % 2 === 0 ? { Sid: '' } : {}),
    ...each,
    Action: list((each['Action'] as string[]).map((name) => (seed % 3 === 0 ? name.toUpperCase() : name))),
    Resource: list(each['Resource']),
  }));
  const document = { Version: '2012-10-17', Statement };
  return seed % 5 === 0 ? encodeURIComponent(JSON.stringify(document)) : document;
}
