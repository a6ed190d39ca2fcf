/** A comment body that holds just a suggestion. */
export function bodyOf(lines: readonly string[]): string {
  return ['```suggestion', ...lines, '```'].join('\n');
}
