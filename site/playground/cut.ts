/** A text of anybody's for a line of the page: what is too long of it is cut, and ends with three dots. */
export function cut(text: string, most = 2_000): string {
  return text.length <= most ? text : `${text.slice(0, most)}…`;
}
