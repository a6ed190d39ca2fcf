/**
 * What AWS's service reference says of IAM's last-accessed data, cut to two bits an action.
 *
 * A copy of the reference is a folder of its JSON files, `s3.json` or `s3/s3.json`, in each of which an action says in
 * `SupportedBy` whether `IAM Action Last Accessed` holds. An action that is absent, or does not say, is not told.
 * https://docs.aws.amazon.com/service-authorization/latest/reference/service-reference.html
 */

/** Whether each action, in lower case as `s3:getobject`, is tracked, as far as the documents say. */
export function trackedIn(documents) {
  const tracked = new Map();
  for (const { Name: service, Actions: actions } of documents) {
    if (typeof service !== 'string' || !Array.isArray(actions)) throw new Error('this is no service of the reference');
    for (const { Name: name, SupportedBy: by } of actions) {
      const says = by?.['IAM Action Last Accessed'];
      if (typeof says === 'boolean') tracked.set(`${service}:${name}`.toLowerCase(), says);
    }
  }
  return tracked;
}

/** The column of one service: a hexadecimal digit for each two names, two bits a name: 0 not told, 1 tracked, 2 not tracked. */
export function columnOf(service, names, tracked) {
  const bits = names.map((name) => {
    const says = tracked.get(`${service}:${name}`.toLowerCase());
    return says === undefined ? 0 : says ? 1 : 2;
  });
  return Array.from({ length: Math.ceil(bits.length / 2) }, (_, index) =>
    ((bits[2 * index] ?? 0) * 4 + (bits[2 * index + 1] ?? 0)).toString(16),
  ).join('');
}
