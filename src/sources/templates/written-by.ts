/** What writes a template, where a program does. */
import { entry } from '../../syntax/node.js';
import { words, type Message } from '../../text/message.js';
import { valueUnder } from './names.js';
import type { Resource } from './resource.js';

/** What to do so that an edit of a resource stays; `undefined` where people write it. The CDK says of which construct it made one (AWS CDK developer guide, "Paths"). */
export function writtenBy({ node }: Resource): Message | undefined {
  return valueUnder(entry(node, 'Metadata'), 'aws:cdk:path') === undefined ? undefined : byCdk;
}

const byCdk = words(
  'The AWS CDK writes this template (`aws:cdk:path`): make the same change in the program that it comes from, or the next `cdk synth` takes it back',
);
