/**
 * Worlds as fast-check arbitraries: stacks of a repository, the accounts they are deployed to, and
 * everybody else who is there.
 *
 * A world knows the truth: who has which policy, and what each one uses. `rendered-world.ts`
 * writes it down as a repository and its evidence, and leaves parts of it out.
 */
import fc from 'fast-check';

/** Actions of all policies, few enough that policies resemble each other. */
export const pool = [
  ...['s3:GetObject', 's3:PutObject', 's3:DeleteObject', 'sqs:SendMessage', 'sqs:PurgeQueue', 'dynamodb:Query'],
  ...['dynamodb:DeleteTable', 'kms:Decrypt', 'sns:Publish', 'ses:SendEmail'],
] as const;

/** What a statement says, with at most one hole. */
export interface Content {
  readonly actions: readonly string[];
  readonly sid: boolean;
  readonly resource: 'all' | 'literal' | 'hole';
}

/** One deployment of a stack. */
interface Instance {
  readonly account: number;
  readonly env: string;
  /** `copy`: as the repository says; `drift`: another document; `bare`: the role is there without the policy. */
  readonly state: 'copy' | 'drift' | 'bare';
  readonly drift: readonly string[];
  readonly person: Person;
}

/** What is true of a principal, whatever the evidence says. */
export interface Person {
  readonly uses: readonly string[];
  readonly standing: 'plain' | 'young' | 'archived' | 'archived-twin' | 'error' | 'never' | 'resolved' | 'excluded';
  /** What the inventory leaves out of it. */
  readonly hidden: 'nothing' | 'principal' | 'document' | 'policies' | 'listed-only';
}

/** A policy of the repository. */
export interface Stack {
  readonly form: 'inline' | 'managed' | 'json';
  readonly service: string;
  readonly roleName: 'exact' | 'pattern' | 'unknown';
  readonly policyName: 'exact' | 'pattern' | 'none';
  readonly content: Content;
  readonly instances: readonly Instance[];
  /** Whether the text also gives it to a role that is not deployed yet. */
  readonly isPending: boolean;
  /** Whether the pull request changes its file. */
  readonly isChanged: boolean;
  /** Whether the config names everybody who has it. */
  readonly isMapped: boolean;
}

/** Somebody who has a policy that looks like one of the repository's, or is one of another repository. */
interface Stranger {
  readonly account: number;
  readonly name: string;
  readonly like: number;
  readonly isManaged: boolean;
  /** Whether the policy is called as the repository's could be. */
  readonly isAlike: boolean;
  readonly person: Person;
}

/** Somebody whom no file names: with the managed policy of a stack, or with one of its own that says the same. */
export interface Newcomer {
  /** Beside which instance of the stack. */
  readonly place: number;
  readonly stack: number;
  /** `member`: a user who has it by a group. */
  readonly as: 'role' | 'user' | 'member';
  readonly hasOwn: boolean;
  readonly person: Person;
}

/** Something that somebody found out about a principal besides what its findings report. */
export interface Fact {
  readonly about: number;
  readonly kind: 'archived' | 'error' | 'excluded' | 'young' | 'silent-analyzer';
}

/** How much is known of an account. */
export interface Account {
  readonly inventory: 'whole' | 'counted' | 'assumed' | 'page-missing' | 'names' | 'none';
  readonly isAnalysed: boolean;
}

/** Everything there is. */
export interface World {
  readonly accounts: readonly Account[];
  readonly stacks: readonly Stack[];
  readonly strangers: readonly Stranger[];
  readonly newcomers: readonly Newcomer[];
  readonly facts: readonly Fact[];
  readonly hasManifest: boolean;
  /** Whether the config lists the accounts. */
  readonly hasAccounts: boolean;
  /** How AWS's exports are spelled. */
  readonly seed: number;
}

const actions = fc.uniqueArray(fc.constantFrom(...pool), { minLength: 2, maxLength: 7 });

const content: fc.Arbitrary<Content> = fc.record({
  actions,
  sid: fc.boolean(),
  resource: fc.constantFrom('all', 'literal', 'hole'),
});

/** Somebody who comes to a world. */
export const newcomer: fc.Arbitrary<Newcomer> = fc.record({
  place: fc.nat(2),
  stack: fc.nat(3),
  as: fc.constantFrom('role', 'user', 'member'),
  hasOwn: fc.boolean(),
  person: personWith(5),
});

/** What somebody finds out. */
export const fact: fc.Arbitrary<Fact> = fc.record({
  about: fc.nat(12),
  kind: fc.constantFrom('archived', 'error', 'excluded', 'young', 'silent-analyzer'),
});

/** Worlds in which everything may be otherwise than one would like. */
export const world: fc.Arbitrary<World> = worldWith(5, 3);

/** Worlds in which almost everything is as one would like, since where it is not nothing can go. */
export const calm: fc.Arbitrary<World> = worldWith(60, 2).map((drawn) => ({ ...drawn, hasManifest: true }));

/** Some of its stacks have equal content, and some of its strangers too. The larger `odds`, the rarer what is unusual. */
function worldWith(odds: number, most: number): fc.Arbitrary<World> {
  return fc
    .record({
      accounts: fc.array(accountWith(odds), { minLength: 3, maxLength: 3 }),
      stacks: fc.array(stackWith(odds), { minLength: 1, maxLength: most }),
      strangers: fc.array(strangerWith(odds), { maxLength: most }),
      newcomers: fc.array(newcomer, { maxLength: most - 2 }),
      facts: fc.oneof({ weight: 4, arbitrary: fc.constant([]) }, fc.array(fact, { maxLength: most - 2 })),
      hasManifest: fc.boolean(),
      hasAccounts: rarely(5, false, true),
      seed: fc.nat(60),
      twins: rarely(5, false, true),
    })
    .map(({ twins, ...drawn }) => {
      const [first] = drawn.stacks;
      if (!twins || first === undefined) return drawn;
      return { ...drawn, stacks: drawn.stacks.map((each) => ({ ...each, content: first.content })) };
    });
}

function accountWith(odds: number): fc.Arbitrary<Account> {
  return fc.record({
    inventory: rarely(odds, 'whole', 'counted', 'assumed', 'page-missing', 'names', 'none'),
    isAnalysed: rarely(odds, true, false),
  });
}

function stackWith(odds: number): fc.Arbitrary<Stack> {
  return fc.record({
    form: fc.constantFrom('inline', 'managed', 'json'),
    service: fc.constantFrom('orders', 'orders-api', 'billing'),
    roleName: fc.constantFrom('exact', 'pattern', 'unknown'),
    policyName: fc.constantFrom('exact', 'pattern', 'none'),
    content,
    instances: fc.array(instanceWith(odds), { minLength: 1, maxLength: 3 }),
    isPending: rarely(odds, false, true),
    isChanged: rarely(odds, true, false),
    isMapped: rarely(odds, false, true),
  });
}

function instanceWith(odds: number): fc.Arbitrary<Instance> {
  return fc.record({
    account: fc.nat(2),
    env: fc.constantFrom('prod', 'dev'),
    state: rarely(odds, 'copy', 'drift', 'bare'),
    drift: actions,
    person: personWith(odds),
  });
}

function strangerWith(odds: number): fc.Arbitrary<Stranger> {
  return fc.record({
    account: fc.nat(2),
    name: fc.constantFrom('legacy', 'dev-orders', 'prod-billing', 'orders', 'reports'),
    like: fc.nat(3),
    isManaged: fc.boolean(),
    isAlike: fc.boolean(),
    person: personWith(odds),
  });
}

function personWith(odds: number): fc.Arbitrary<Person> {
  return fc.record({
    uses: fc.subarray([...pool], { maxLength: odds > 5 ? 3 : 7 }),
    standing: rarely(odds, 'plain', 'young', 'archived', 'archived-twin', 'error', 'never', 'resolved', 'excluded'),
    hidden: rarely(odds, 'nothing', 'principal', 'document', 'policies', 'listed-only'),
  });
}

/** The first value, and now and then another: each of these once in as many times more. */
function rarely<const T>(odds: number, first: T, ...others: readonly T[]): fc.Arbitrary<T> {
  return fc.oneof(
    { weight: odds * (others.length + 1), arbitrary: fc.constant(first) },
    ...others.map((each) => ({ weight: 1, arbitrary: fc.constant(each) })),
  );
}
