/** What the policies of the model grant, by their texts. */

/** The actions of one document. */
export function grantedIn(text: string): readonly string[] {
  const { Statement } = JSON.parse(text) as { Statement: readonly { Action: string | readonly string[] }[] };
  return Statement.flatMap(({ Action }) => Action).map((each) => each.replace('s3:', ''));
}

/** What the documents of a file grant less, document by document, sorted. */
export function goneFrom(before: string, after: string): readonly string[] {
  const listsIn = (text: string): readonly (readonly string[])[] =>
    (/^\[/.test(text) ? (JSON.parse(text) as readonly unknown[]).map((each) => JSON.stringify(each)) : [text]).map(
      grantedIn,
    );
  const now = listsIn(after);
  return listsIn(before)
    .flatMap((list, index) => list.filter((action) => now[index]?.includes(action) !== true))
    .map((action) => `s3:${action}`)
    .sort();
}
