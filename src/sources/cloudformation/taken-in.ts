/**
 * Resources that a template takes in from another file as they are.
 *
 *   Transform: {Name: AWS::Include, Parameters: {Location: s3://b/roles.yaml}}
 *
 * They may be policies, and nobody reads them as part of the template: each place is a gap.
 * https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/transform-aws-include.html
 */
import { because } from '../../reasons/reason.js';
import { entry } from '../../syntax/node.js';
import { gapAt, type Discovery } from '../source.js';
import type { Template } from '../templates/read-template.js';

/** Each place at which a template takes in resources. */
export function takenInBy({ file, root, source }: Template): readonly Discovery[] {
  const places = [
    { name: 'Transform', node: entry(root, 'Transform') },
    { name: 'Fn::Transform', node: entry(root, 'Fn::Transform') },
    { name: 'Resources/Fn::Transform', node: entry(entry(root, 'Resources'), 'Fn::Transform') },
  ];
  return places.flatMap(({ name, node }) =>
    node === undefined || !file.text.slice(node.range.start, node.range.end).includes('AWS::Include')
      ? []
      : [gapAt({ source, path: file.path, name, range: node.range }, why)],
  );
}

const why = because(
  'unseen-policy',
)`it takes in resources with ${'AWS::Include'}, and which policies those make is not seen here`;
