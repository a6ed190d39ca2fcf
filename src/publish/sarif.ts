/** placeholder */
import type { Publisher } from './publisher.js';
export const sarif: Publisher = { name: 'sarif', plan: () => [] };
