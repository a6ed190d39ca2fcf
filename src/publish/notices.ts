/**
 * Advice about what is unused as a whole, as notices of the workflow at its place.
 *
 * Notices belong to a run and its commit: they need no permission, ask for no
 * answer, and are gone with the next run, so nothing is ever said twice.
 */
import type { Notice } from './plan.js';
import type { Publisher } from './publisher.js';

/** GitHub shows ten notices of a step: https://docs.github.com/en/rest/checks/runs */
const most = 5;

/** The first of them; none where nothing is posted. */
export const notices: Publisher<readonly Notice[]> = ({ report, channel }) =>
  channel === 'none'
    ? []
    : report.outcomes
        .filter(({ kind }) => kind === 'advice')
        .slice(0, most)
        .flatMap(({ at, first, why }) => (why === undefined ? [] : [{ path: at.path, line: first, message: why }]));
