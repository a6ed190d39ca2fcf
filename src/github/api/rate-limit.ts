/**
 * How many requests a run has made, and how many its token has left.
 *
 * GitHub counts REST and GraphQL apart, by the hour, and says with each answer what
 * is left: https://docs.github.com/en/rest/using-the-rest-api/rate-limits-for-the-rest-api
 */
/** The requests of a run, counted. */
interface RequestBudget {
  /** A request is made. */
  readonly count: () => void;
  /** Its answer came, with these headers. */
  readonly note: (headers: Readonly<Record<string, unknown>>) => void;
  /** One line for the log. */
  readonly requestSummary: () => string;
}

interface Left {
  readonly limit: string;
  readonly remaining: string;
}

/** A budget of which nothing has been used. */
export function requestBudget(): RequestBudget {
  let asked = 0;
  const left = new Map<string, Left>();
  return {
    count: () => {
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
    requestSummary: () => {
      const parts = [...left].map(
        ([resource, { limit, remaining }]) => `; ${resource} limit: ${counted(remaining)} of ${counted(limit)} left`,
      );
      return `${counted(asked)} GitHub ${asked === 1 ? 'request' : 'requests'}${parts.join('')}`;
    },
  };
}

/** A count with its thousands apart: `4,992`. */
function counted(count: number | string): string {
  return Number(count).toLocaleString('en');
}
