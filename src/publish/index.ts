/** The ways to tell people, in the order in which they are carried out. The summary comes first: it is always possible. */
import { annotations } from './annotations.js';
import type { Publisher } from './publisher.js';
import { advice } from './notices.js';
import { outputs } from './files/json-report.js';
import { patch } from './files/patch.js';
import { reviewComments } from './comments/review-comments.js';
import { sarif } from './files/sarif.js';
import { summary } from './summary/summary.js';
import { summaryComment } from './comments/summary-comment.js';

export const publishers: readonly Publisher[] = [
  summary,
  patch,
  sarif,
  reviewComments,
  summaryComment,
  annotations,
  advice,
  outputs,
];
