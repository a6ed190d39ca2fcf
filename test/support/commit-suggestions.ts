/**
 * What GitHub makes of a file when suggestions are committed.
 *
 * Each comment's lines become the content of its suggestion block, with the line
 * endings of the file. It shares no code with what writes the suggestions: that is
 * the point.
 */

/** A review comment as the API gives it. */
export interface Commented {
  readonly body: string;
  readonly line?: number;
  readonly start_line?: number;
}

/** The file with all suggestions committed. Throws where one has no block, leaves the file or overlaps another. */
export function commitSuggestions(text: string, comments: readonly Commented[]): string {
  const ending = text.includes('\r\n') ? '\r\n' : '\n';
  const lines = text.split(ending);
  let untouched = lines.length;
  for (const { body, line = 0, start_line: first = line } of [...comments].sort(
    (a, b) => (b.line ?? 0) - (a.line ?? 0),
  )) {
    const block = /^(`{3,})suggestion[ \t]*\r?\n((?:.*\r?\n)*?)\1`*[ \t]*$/m.exec(body);
    if (block?.[2] === undefined) throw new Error(`the comment on line ${line} suggests nothing`);
    if (first < 1 || line < first || line > untouched)
      throw new Error(`lines ${first} to ${line} overlap or leave the file`);
    lines.splice(first - 1, line - first + 1, ...block[2].split(/\r?\n/).slice(0, -1));
    untouched = first - 1;
  }
  return lines.join(ending);
}
