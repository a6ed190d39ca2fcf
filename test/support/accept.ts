/**
 * Accepts suggestions as GitHub does: the commented lines become the content of the suggestion block.
 *
 * Reads the comment's body, as a browser would, and shares nothing with the code
 * that wrote it.
 */
export interface Comment {
  readonly first: number;
  readonly last: number;
  readonly body: string;
}

/** The text once every comment's suggestion is committed. */
export function acceptAll(text: string, comments: readonly Comment[]): string {
  const lines = text.split('\n');
  const crlf = lines[0]?.endsWith('\r') === true;
  for (const { first, last, body } of [...comments].sort((a, b) => b.first - a.first)) {
    const [, , content] = /^(`{3,})suggestion\n([\s\S]*?)\n?^\1$/m.exec(body) ?? [];
    if (content === undefined) throw new Error('a comment without a suggestion');
    const block = content === '' ? [] : content.split('\n').map((line) => (crlf ? `${line}\r` : line));
    lines.splice(first - 1, last - first + 1, ...block);
  }
  return lines.join('\n');
}
