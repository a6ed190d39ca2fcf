/**
 * How many requests a run has made, and how many its token has left.
 *
 * GitHub counts REST and GraphQL apart, by the hour, and says with each answer what
 * is left: https://docs.github.com/en/rest/using-the-rest-api/rate-limits-for-the-rest-api
 */
import { message, plain, words } from '../../text/message.js';

export interface Budget {
  /** A request is made. */
  readonly ask: () => void;
  /** Its answer came, with these headers. */
  readonly note: (headers: Readonly<Record<string, unknown>>) => void;
  /** One line for the log. */
  readonly told: () => string;
}

interface Left {
  readonly limit: string;
  readonly remaining: string;
}

export function budget(): Budget {
  let asked = 0;
  const left = new Map<string, Left>();
  return {
    ask: () => {
      asked++;
    },
    note: (headers) => {
      const text = (name: string): string => {
        const value = headers[`x-ratelimit-${name}`];
        return typeof value === 'string' ? value : '';
      };
      const [limit, remaining, resource] = [text('limit'), text('remaining'), text('resource')];
      if (/^\d+$/.test(limit) && /^\d+$/.test(remaining))
        left.set(/^\w+$/.test(resource) ? resource : 'core', { limit, remaining });
    },
    told: () => {
      const parts = [...left].map(
        ([resource, { limit, remaining }]) => `${remaining} of ${limit} left for ${resource}`,
      );
      const rest = parts.length === 0 ? '' : `; this hour the token has ${parts.join(', ')}`;
      return plain(message`GitHub was asked ${asked} times${words(rest)}`);
    },
  };
}
