/**
 * Actions that say little of whose policy it is, since everybody copies them.
 *
 * The sets are those of the AWS managed policies that are most often written out again. A set
 * of actions inside one of them is ordinary.
 * https://docs.aws.amazon.com/aws-managed-policy/latest/reference/policy-list.html
 */

const sets: readonly (readonly string[])[] = [
  // AWSLambdaBasicExecutionRole, AWSLambdaVPCAccessExecutionRole, AmazonAPIGatewayPushToCloudWatchLogs
  [
    ...['logs:createloggroup', 'logs:createlogstream', 'logs:putlogevents', 'logs:describeloggroups'],
    ...['logs:describelogstreams', 'logs:getlogevents', 'logs:filterlogevents', 'logs:putretentionpolicy'],
    ...['ec2:createnetworkinterface', 'ec2:describenetworkinterfaces', 'ec2:deletenetworkinterface'],
    ...['ec2:assignprivateipaddresses', 'ec2:unassignprivateipaddresses', 'ec2:describesubnets'],
  ],
  // AmazonECSTaskExecutionRolePolicy, AmazonEC2ContainerRegistryReadOnly
  [
    ...['ecr:getauthorizationtoken', 'ecr:batchchecklayeravailability', 'ecr:getdownloadurlforlayer'],
    ...['ecr:batchgetimage', 'ecr:getrepositorypolicy', 'ecr:describerepositories', 'ecr:listimages'],
    ...['ecr:describeimages', 'logs:createlogstream', 'logs:putlogevents', 'logs:createloggroup'],
  ],
  // AWSLambdaSQSQueueExecutionRole and the like
  ['sqs:receivemessage', 'sqs:deletemessage', 'sqs:getqueueattributes', 'sqs:sendmessage', 'sqs:getqueueurl'],
  // AWSXRayDaemonWriteAccess
  [
    ...['xray:puttracesegments', 'xray:puttelemetryrecords', 'xray:getsamplingrules', 'xray:getsamplingtargets'],
    'xray:getsamplingstatisticsummaries',
  ],
  // AmazonSSMManagedInstanceCore
  [
    ...['ssmmessages:createcontrolchannel', 'ssmmessages:createdatachannel', 'ssmmessages:opencontrolchannel'],
    ...['ssmmessages:opendatachannel', 'ssm:updateinstanceinformation'],
  ],
  // What a bucket or a table is given when nobody thinks about it.
  [
    ...['s3:getobject', 's3:putobject', 's3:deleteobject', 's3:listbucket', 's3:getbucketlocation'],
    ...['s3:getobjectversion', 's3:listallmybuckets', 's3:*', 's3:getobject*', 's3:list*', 's3:get*'],
  ],
  [
    ...['dynamodb:getitem', 'dynamodb:putitem', 'dynamodb:updateitem', 'dynamodb:deleteitem', 'dynamodb:query'],
    ...['dynamodb:scan', 'dynamodb:batchgetitem', 'dynamodb:batchwriteitem', 'dynamodb:describetable'],
  ],
  ['kms:decrypt', 'kms:encrypt', 'kms:generatedatakey', 'kms:generatedatakey*', 'kms:reencrypt*', 'kms:describekey'],
];

/** Whether the actions, in lower case, are among those that everybody copies. */
export function isOrdinary(actions: readonly string[]): boolean {
  return sets.some((set) => actions.every((action) => set.includes(action)));
}
