/**
 * A drawn policy, spelled in YAML: lists and maps in lines or in brackets, every kind of quote,
 * comments, tags and aliases beside it. A policy stands under `Policy`.
 */
import fc from 'fast-check';
import type { DrawnPolicy, DrawnStatement } from './random-policy.js';

/** Numbers that decide, one after the other, how things are spelled. */
export const drawnPicks: fc.Arbitrary<readonly number[]> = fc.array(fc.nat(999), { minLength: 80, maxLength: 80 });

/** Chooses one of several ways each time it is asked. */
type Pick = <T>(...ways: readonly [T, ...T[]]) => T;

/** The policy as JSON, whatever its spelling. */
export function jsonOf({ statements }: DrawnPolicy): unknown {
  return { Version: '2012-10-17', Statement: statements.map(valueOf) };
}

/** A YAML file with the policy under `Policy`. */
export function yamlOf(policy: DrawnPolicy, picks: readonly number[]): string {
  let at = 0;
  const pick: Pick = (...ways) => ways[(picks[at++ % picks.length] ?? 0) % ways.length] ?? ways[0];
  const spelled = [
    ...pick<readonly string[]>([], ['# first'], ['%YAML 1.2', '---'], ['---', '']),
    ...pick<readonly string[]>(
      [],
      ['Tagged: !Sub "${x}/*" # {{ none }}', 'Anchor: &a [*none]'.replace('*none', 'x'), 'Alias: *a'],
    ),
    ...documentOf(policy, pick),
    ...pick<readonly string[]>([], ['After: !If', '  - c', '  - - x', '  - *b'.replace('*b', 'y')], ['', '# last']),
  ];
  const text = spelled.join(policy.eol);
  return `${policy.mark ? '\uFEFF' : ''}${text}${policy.lastEol ? policy.eol : ''}`;
}

function valueOf({ effect, actions, resource, asString }: DrawnStatement): unknown {
  const action = asString && actions.length === 1 ? actions[0] : actions;
  return { Effect: effect, Action: action, Resource: resource };
}

function documentOf(policy: DrawnPolicy, pick: Pick): readonly string[] {
  if (policy.objects === 'one-line' && pick(true, false)) return [`Policy: ${flow(jsonOf(policy), pick)}`];
  const [indent, listIndent] = [pick(2, 2, 4, 1), pick(0, 2, 4)];
  const inside = ' '.repeat(indent);
  const dash = ' '.repeat(indent + listIndent);
  const blank = pick(true, false, false);
  const statements = policy.statements.flatMap((each, index) => [
    ...(blank && index > 0 ? [''] : []),
    ...pick<readonly string[]>([], [`${dash}# statement ${index}`]),
    ...statementOf(each, index, dash.length, pick),
  ]);
  return [
    'Policy: # the policy',
    `${inside}Version: ${pick('2012-10-17', "'2012-10-17'", '"2012-10-17"')}`,
    `${inside}Statement:`,
    ...statements,
  ];
}

function statementOf(statement: DrawnStatement, index: number, column: number, pick: Pick): readonly string[] {
  if (pick(false, false, false, true))
    return [`${' '.repeat(column)}- ${flow(valueOf(statement), pick)} # behind ${index}`];
  const gap = pick(' ', ' ', '   ');
  const inner = ' '.repeat(column + 1 + gap.length);
  const entries = [
    [`Effect: ${scalar(statement.effect, pick)}`],
    actionOf(statement, index, inner.length, pick),
    [`${pick('Resource', '"Resource"')}: ${quotedScalar(statement.resource, pick)}${pick('', ` # resource ${index}`)}`],
  ];
  if (pick(true, false)) entries.reverse();
  if (pick(true, false)) entries.push(...entries.splice(1, 1));
  const [first = [], ...others] = entries;
  const lines = [...first, ...others.flatMap(([line = '', ...more]) => [`${inner}${line}`, ...more])];
  const own = pick(true, true, false);
  const [head = '', ...rest] = lines;
  return [
    ...(own ? [`${' '.repeat(column)}-${gap}${head}`] : [`${' '.repeat(column)}-`, `${inner}${head}`]),
    ...rest,
    ...pick<readonly string[]>([], [], [`${inner}# inside ${index}`]),
  ];
}

/** The lines of `Action`, the first without its indentation. */
function actionOf(statement: DrawnStatement, index: number, column: number, pick: Pick): readonly string[] {
  const { actions, layout, asString, comments } = statement;
  if (asString && actions.length === 1)
    return [`Action: ${scalar(actions[0] ?? '', pick)}${pick('', ` # action ${index}`)}`];
  if (layout === 'one-line') return [`Action: ${flow(actions, pick)}`];
  if (layout === 'two-a-line')
    return [`Action: [`, ...bracketLines(statement, index, column, pick), `${' '.repeat(column + 1)}]`];
  const dash = ' '.repeat(column + pick(0, 2, 4));
  const gap = pick(' ', ' ', '  ');
  const items = actions.flatMap((action, item) => {
    const comment = comments[item] ?? 'none';
    const above = comment === 'above' || comment === 'both' ? [`${dash}# above ${index}.${item}`] : [];
    const behind = comment === 'behind' || comment === 'both' ? ` # behind ${index}.${item}` : '';
    return [...above, `${dash}-${gap}${scalar(action, pick)}${behind}`];
  });
  return [`Action:${pick('', ` # list ${index}`)}`, ...items];
}

function bracketLines(
  { actions, comments }: DrawnStatement,
  index: number,
  column: number,
  pick: Pick,
): readonly string[] {
  return actions.map((action, item) => {
    const behind = comments[item] === 'behind' ? ` # behind ${index}.${item}` : '';
    return `${' '.repeat(column + 2)}${scalar(action, pick)}${item < actions.length - 1 ? ',' : ''}${behind}`;
  });
}

/** A value in brackets, on one line. */
function flow(value: unknown, pick: Pick): string {
  const pad = pick('', ' ');
  if (Array.isArray(value)) return `[${pad}${value.map((each) => flow(each, pick)).join(', ')}${pad}]`;
  if (typeof value === 'string') return scalar(value, pick);
  const entries = Object.entries(value ?? {}).map(([key, each]) => `${pick(key, `"${key}"`)}: ${flow(each, pick)}`);
  return `{${pad}${entries.join(', ')}${pad}}`;
}

/** A string as YAML may write it, plain only where that is read as the string. */
function scalar(value: string, pick: Pick): string {
  return /^[A-Za-z][\w:*?]*[\w*?]$/.test(value)
    ? pick(value, value, quotedScalar(value, pick))
    : quotedScalar(value, pick);
}

function quotedScalar(value: string, pick: Pick): string {
  return pick(`'${value}'`, `"${value}"`, `"${value.replace('e', '\\u0065')}"`);
}
