/**
 * What the steps after a reference take of the thing that it names: `json` of a document, `arn` of a policy.
 *
 * Anything that a thing does not say of itself is `other`: it may hand the value on to anybody.
 */

/** What steps take of a thing: its value, all of it, nothing that matters, or something unknown. */
type Taken = 'value' | 'whole' | 'nothing' | 'other';
/** What the steps after a reference take of a thing. */
export type Take = (rest: readonly string[]) => Taken;

/** The value itself, and nothing of it. */
export const takesItself: Take = (rest) => (rest.length === 0 ? 'value' : 'nothing');

/** The value itself; a part of it is not followed. */
export const asItIs: Take = (rest) => (rest.length === 0 ? 'value' : 'other');

/** What `data.aws_iam_policy_document.x`, made many times or not, gives under an attribute. */
export const takesDocument: Take = (rest) => {
  const [first, second] = rest;
  if (first === undefined) return 'whole';
  const key = isAttribute(first) ? first : second;
  if (key === undefined) return 'whole';
  if (key === 'json' || key === 'minified_json') return 'value';
  return key === 'id' ? 'nothing' : 'other';
};

/** What a managed policy gives: its ARN, also called its id; its name and path are not followed. */
export const takesArn: Take = (rest) => {
  const [first, second] = rest;
  if (first === undefined) return 'whole';
  const key = /^(?:\d+|\*)$/.test(first) || second !== undefined ? second : first;
  if (key === undefined) return 'whole';
  if (key === 'arn' || key === 'id') return 'value';
  return key === 'policy_id' || key === 'tags_all' || key === 'attachment_count' ? 'nothing' : 'other';
};

/** What a block gives under one of its attributes, made many times or not. */
export function takesAttribute(name: string): Take {
  return ([first, second]) => {
    if (first === undefined) return 'whole';
    return first === name || second === name ? 'value' : 'nothing';
  };
}

function isAttribute(step: string): boolean {
  return ['json', 'minified_json', 'id', 'statement', 'version'].includes(step);
}
