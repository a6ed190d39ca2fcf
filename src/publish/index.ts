/** The ways to tell people, in the order in which they are carried out. The summary comes first: it is always possible. */
import type { Publisher } from './publisher.js';
import { advice } from './advice.js';
import { outputs } from './outputs.js';
import { reviewComments } from './review-comments.js';
import { summary } from './summary.js';

export const publishers: readonly Publisher[] = [summary, reviewComments, advice, outputs];
