/**
 * The partitions of AWS, by the names of their regions: `us-gov-west-1` is of `aws-us-gov`.
 *
 * https://docs.aws.amazon.com/whitepapers/latest/aws-fault-isolation-boundaries/partitions.html
 */

/** The partitions of the regions that a provider's text gives in full, each once. */
export function partitionsIn(text: string): readonly string[] {
  return [...new Set((text.match(region) ?? []).map(partitionOf))];
}

const region = /(?<=\bregion"?\s{0,20}[=:]\s{0,20}")[a-z]{2}(?:-[a-z]{1,12}){1,2}-\d(?=")/g;

const partitions = new Map([
  ['cn', 'aws-cn'],
  ['us-gov', 'aws-us-gov'],
  ['us-iso', 'aws-iso'],
  ['us-isob', 'aws-iso-b'],
  ['us-isof', 'aws-iso-f'],
  ['eu-isoe', 'aws-iso-e'],
]);

function partitionOf(name: string): string {
  const [, start = ''] = /^(us-gov|cn|us-iso|us-isob|us-isof|eu-isoe)-/.exec(name) ?? [];
  return partitions.get(start) ?? 'aws';
}
