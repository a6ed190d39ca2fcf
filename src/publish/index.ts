/** The ways to tell people, in the order in which they are carried out. The summary comes first: it is always possible. */
import { annotations } from './annotations.js';
import type { Publisher } from './publisher.js';
import { advice } from './advice.js';
import { outputs } from './outputs.js';
import { patch } from './patch.js';
import { reviewComments } from './review-comments.js';
import { sarif } from './sarif.js';
import { summary } from './summary.js';
import { summaryComment } from './summary-comment.js';

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
