/**
 * The hidden lines by which a sweep knows its own pull requests and its dashboard again.
 *
 * A marker counts at the start of a line. One that is quoted in a code block, as the
 * body of a pull request may quote a file, means nothing: a fence is closed by a line
 * of the same characters that is at least as long, or by nothing at all.
 *
 * https://spec.commonmark.org/0.31.2/#fenced-code-blocks
 */
const ofPull = '<!-- iam-policy-refiner:sweep';
const ofDashboard = '<!-- iam-policy-refiner:dashboard';

/** Whether it is the body of a pull request that a sweep has written. */
export function isOwnBody(body: string): boolean {
  return hasMarker(body, ofPull);
}

/** Whether it is the body of a dashboard. */
export function isOwnDashboard(body: string): boolean {
  return hasMarker(body, ofDashboard);
}

function hasMarker(body: string, marker: string): boolean {
  let fence: string | undefined;
  for (const line of body.split(/\r?\n/)) {
    const found = /^ {0,3}(`{3,}|~{3,})(.*)$/.exec(line);
    const [, marks = '', rest = ''] = found ?? [];
    if (fence !== undefined) {
      if (marks.startsWith(fence) && rest.trim() === '') fence = undefined;
    } else if (marks !== '' && !(marks.startsWith('`') && rest.includes('`'))) {
      fence = marks;
    } else if (isMarker(line, marker)) {
      return true;
    }
  }
  return false;
}

/** Its kind ends where the word ends: `sweeper` is none of ours. */
function isMarker(line: string, marker: string): boolean {
  return line.startsWith(marker) && /^[: -]/.test(line.slice(marker.length));
}
