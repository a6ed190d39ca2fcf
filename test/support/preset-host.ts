/**
 * A GitHub of repositories that hold presets, as far as reading one goes: tags, commits, forks, and files at a commit.
 */

/** Repositories by `owner/name`. */
export type PresetRepositories = Readonly<Record<string, PresetRepository>>;

interface PresetRepository {
  readonly isFork?: boolean;
  /** Files by path, at each commit of the default branch. */
  readonly commits?: Readonly<Record<string, Readonly<Record<string, string | Uint8Array>>>>;
  /** Commits that only a fork has, which GitHub shows at this address as well. */
  readonly ofForks?: PresetRepository['commits'];
  /** What each tag is of; that of an annotated tag is a tag first. */
  readonly tags?: Readonly<Record<string, { readonly type: string; readonly sha: string }>>;
  readonly tagObjects?: Readonly<Record<string, { readonly type: string; readonly sha: string }>>;
}

/** `fetch` for these repositories; what lies elsewhere goes on to `other`. `asked` gets each path. */
export function presetFetch(
  repositories: PresetRepositories,
  asked: string[],
  other: typeof fetch = () => Promise.resolve(answer(404, { message: 'Not Found' })),
): typeof fetch {
  return (input, init) => {
    const url = new URL(input instanceof Request ? input.url : String(input));
    const [, name = '', rest = ''] = /\/repos\/([^/]+\/[^/]+)(.*)$/.exec(url.pathname) ?? [];
    const repository = repositories[name];
    if (repository === undefined) return other(input, init);
    asked.push(`${name}${rest}`);
    return Promise.resolve(answerOf(repository, decodeURIComponent(rest), url.searchParams.get('ref') ?? ''));
  };
}

function answerOf(repository: PresetRepository, rest: string, at: string): Response {
  const { isFork = false, commits = {}, ofForks = {}, tags = {}, tagObjects = {} } = repository;
  const [, kind = '', what = ''] = /^\/?(git\/ref\/tags|git\/tags|compare|contents|)\/?(.*)$/s.exec(rest) ?? [];
  const found = (object: unknown): Response =>
    object === undefined ? answer(404, { message: 'Not Found' }) : answer(200, { object });
  switch (kind) {
    case '':
      return answer(200, { fork: isFork, default_branch: 'trunk' });
    case 'git/ref/tags':
      return found(tags[what]);
    case 'git/tags':
      return found(tagObjects[what]);
    case 'compare': {
      const [base = '', sha = ''] = what.split('...');
      if (base !== 'trunk' || !(sha in commits || sha in ofForks)) return answer(404, { message: 'Not Found' });
      const isTip = Object.keys(commits).at(-1) === sha;
      return answer(200, { status: sha in ofForks ? 'diverged' : isTip ? 'identical' : 'behind' });
    }
    default: {
      const content = { ...commits, ...ofForks }[at]?.[what];
      return content === undefined ? answer(404, { message: 'Not Found' }) : new Response(content as BodyInit);
    }
  }
}

function answer(status: number, body: unknown): Response {
  return new Response(JSON.stringify(body), { status, headers: { 'content-type': 'application/json' } });
}
