/**
 * What a host says when it refuses a request.
 */
import { isFields } from '../text/fields.js';

/** The HTTP status of a refused request. */
export function statusOf(error: unknown): number | undefined {
  const status = isFields(error) || error instanceof Error ? (Reflect.get(error, 'status') as unknown) : undefined;
  return typeof status === 'number' ? status : undefined;
}
