/**
 * What the ARN of a resource looks like whose name the files give.
 *
 *   aws_sqs_queue, "orders"     arn:*:sqs:*:*:orders
 *
 * `*` stands for what is known of no resource: its partition, region and account. Enough to tell it from an ARN that
 * is written out, never enough to say that it is the same.
 */

/** A glob that the attribute matches; `undefined` where that is not known of the type. */
export function madeArn(type: string, attribute: string, name: string): string | undefined {
  const shape = /^(?:arn|Arn|TopicArn)$/.test(attribute) || isRefToArn(type, attribute) ? shapes.get(type) : undefined;
  return shape === undefined ? undefined : `arn:*:${shape}${name}`;
}

/** Of a topic, `!Ref` gives the ARN. */
function isRefToArn(type: string, attribute: string): boolean {
  return type === 'AWS::SNS::Topic' && attribute === 'Ref';
}

/** What stands between the partition and the name. */
const shapes: ReadonlyMap<string, string> = new Map([
  ['aws_sqs_queue', 'sqs:*:*:'],
  ['AWS::SQS::Queue', 'sqs:*:*:'],
  ['aws_sns_topic', 'sns:*:*:'],
  ['AWS::SNS::Topic', 'sns:*:*:'],
  ['aws_s3_bucket', 's3:::'],
  ['AWS::S3::Bucket', 's3:::'],
  ['aws_dynamodb_table', 'dynamodb:*:*:table/'],
  ['AWS::DynamoDB::Table', 'dynamodb:*:*:table/'],
  ['aws_lambda_function', 'lambda:*:*:function:'],
  ['AWS::Lambda::Function', 'lambda:*:*:function:'],
  ['aws_kinesis_stream', 'kinesis:*:*:stream/'],
  ['AWS::Kinesis::Stream', 'kinesis:*:*:stream/'],
  ['aws_ecr_repository', 'ecr:*:*:repository/'],
  ['AWS::ECR::Repository', 'ecr:*:*:repository/'],
]);
