/**
 * The names of the action's inputs, with what each holds where a workflow does not set it.
 */

/** Every input of the action, with its default; `action.yml` and `docs/inputs.md` say the same. */
export const inputDefaults = {
  'github-token': '${{ github.token }}',
  findings: '.github/iam-findings/**/*.json',
  'findings-artifact': '',
  'findings-workflow': '',
  'findings-run-id': '',
  config: '.github/iam-policy-refiner.yml',
  catalogue: '',
  paths: '**',
  'fail-on': '',
  'max-unused': '0',
  'new-permissions': 'exempt',
  comment: 'review',
  'max-patterns': '20',
  'max-comments': '20',
  'max-age-days': '30',
  'unused-after-days': '90',
  'fail-levels': '',
  scope: '',
  drafts: 'post',
  'override-label': '',
  'patch-file': '',
  'patch-artifact': '',
  'sarif-file': '',
  'pull-request': '',
  mode: '',
  'sweep-token': '',
  shards: 'auto',
  shard: '',
  'sweep-folder': '',
} as const;
