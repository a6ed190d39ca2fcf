/** Accounts that workflows, scripts and settings of deployment tools name: a name that the evidence knows in one account may be one of several. */
import { describe, expect, it } from 'vitest';
import { plain } from '../../src/text/message.js';
import { runOn } from '../support/fixture.js';

const [own, other] = ['111122223333', '444455556666'];
const finding = JSON.stringify({
  id: 'a',
  findingType: 'UnusedPermission',
  resource: `arn:aws:iam::${own}:role/deploy`,
  resourceType: 'AWS::IAM::Role',
  resourceOwnerAccount: own,
  status: 'ACTIVE',
  findingDetails: [{ unusedPermissionDetails: { serviceNamespace: 's3', actions: [{ action: 'PutObject' }] } }],
});
const template =
  "Resources:\n  P:\n    Type: AWS::IAM::ManagedPolicy\n    Properties:\n      Roles: [deploy]\n      PolicyDocument: {Statement: [{Effect: Allow, Action: ['s3:GetObject', 's3:PutObject'], Resource: '*'}]}\n";
const workflow = (matrix: string, run = 'aws cloudformation deploy --template-file infra/a.yml', more = ''): string =>
  `on: push\njobs:\n  a:\n    runs-on: ubuntu-latest\n    strategy:\n      matrix:\n        account: [${matrix}]\n    steps:\n      - run: ${run}\n${more}`;
const both = `'${own}', '${other}'`;
const loop = (file: string): string =>
  `for each in ${own} ${other}; do\n  aws cloudformation deploy --template-file ${file} --profile "$each"\ndone\n`;

interface Row {
  readonly name: string;
  readonly path?: string;
  readonly text: string;
  readonly config?: string;
  readonly isHeld: boolean;
}

const deploy = '.github/workflows/deploy.yml';

describe('a policy of a role whose name the findings know in one account', () => {
  it.each<Row>([
    { name: 'a workflow deploys to two', text: workflow(both), isHeld: true },
    { name: 'a workflow deploys to that one', text: workflow(`'${own}'`), isHeld: false },
    { name: 'a workflow applies a module in two', text: workflow(both, 'terraform apply'), isHeld: true },
    { name: 'a workflow that deploys nothing names another', text: workflow(both, 'npm test'), isHeld: false },
    {
      name: 'a workflow takes images of others, of a day',
      text: workflow(
        `'${own}'`,
        `docker run ${other}.dkr.ecr.eu-west-1.amazonaws.com/x:202401011200 cloudformation deploy`,
      ),
      isHeld: false,
    },
    {
      name: 'a comment of a workflow names another',
      text: workflow(`'${own}'`, 'cloudformation', `      # not ${other}\n`),
      isHeld: false,
    },
    {
      name: 'the config lists all, whatever a workflow says',
      text: workflow(both),
      config: `accounts: {live: '${own}'}\n`,
      isHeld: false,
    },
    { name: 'a script deploys the template to two', path: 'go.sh', text: loop('infra/a.yml'), isHeld: true },
    { name: 'a script deploys another template to two', path: 'go.sh', text: loop('infra/b.yml'), isHeld: false },
    {
      name: 'the config lists all, whatever a script says',
      path: 'go.sh',
      text: loop('infra/a.yml'),
      config: `accounts: {live: '${own}'}\n`,
      isHeld: false,
    },
    {
      name: 'the settings of a tool name another',
      path: 'infra/samconfig.toml',
      text: `[a.deploy.parameters]\nrole_arn = "arn:aws:iam::${other}:role/x"\n`,
      isHeld: true,
    },
    {
      name: 'the CDK has looked up another',
      path: 'cdk.context.json',
      text: `{"availability-zones:account=${other}:region=eu-west-1": ["eu-west-1a"]}\n`,
      isHeld: true,
    },
  ])('where $name', async ({ path = deploy, text, config, isHeld }) => {
    const files: readonly (readonly [string, string])[] = [
      [path, text],
      ['.github/iam-findings/a.json', finding],
      ...(config === undefined ? [] : [['.github/iam-policy-refiner.yml', config] as const]),
    ];
    const { report } = await runOn({
      base: new Map([...files, ['infra/a.yml', template]]),
      head: new Map([...files, ['infra/a.yml', template.replace("'*'", '"*"')]]),
      inputs: new Map(),
    });
    const reasons = report.outcomes.flatMap(({ why }) => (why === undefined ? [] : [plain(why)]));
    const isTold = reasons.some((why) => why.includes(other));
    expect([report.refined.length, isTold]).toEqual([isHeld ? 0 : 1, isHeld]);
  });

  it('is left alone where the pull request itself adds the workflow', async () => {
    const files: readonly (readonly [string, string])[] = [['.github/iam-findings/a.json', finding]];
    const { report } = await runOn({
      base: new Map([...files, ['infra/a.yml', template]]),
      head: new Map([...files, ['infra/a.yml', template.replace("'*'", '"*"')], [deploy, workflow(both)]]),
      inputs: new Map(),
    });
    expect([report.refined.length, report.verdict.kind]).toEqual([0, 'incomplete']);
  });
});
