/**
 * Who is there, and which policy each one has: what exports of AWS's IAM and of Terraform tell.
 *
 * Findings say what went unused; they are silent about whoever uses everything,
 * and about who shares a policy. An inventory says both. Every reader of this
 * folder turns one export into these facts; nothing to the right knows which.
 *
 * An inventory is evidence that somebody is there, and only a whole one is
 * evidence that nobody else is. So each account says how far it is known
 * (`extent`), and what could not be read stays in it as unknown: a principal
 * without documents, a document that is unreadable, somebody unlisted.
 */
import type { Arn } from '../policy/names.js';
import type { Message } from '../text/message.js';

/** Everything that the inventory files of a run tell, united by account. */
export interface Inventory {
  readonly accounts: readonly Account[];
  /** What our own export says of itself; several are united. Absent where no file is one. */
  readonly manifest: Manifest | undefined;
  /** `aws_iam_*` resources of Terraform states. They say who has a policy, never that nobody else has. */
  readonly states: readonly StateResource[];
  /** What could not be read: for a person to mend. What is not known for it stays open in the accounts. */
  readonly problems: readonly InventoryProblem[];
  /** Files of an inventory of which something is not known, and not even of which account: anybody may stand there. */
  readonly unread: readonly string[];
}

/** Something a person can mend in an inventory. */
export interface InventoryProblem {
  readonly kind: 'page' | 'unreadable';
  /** The file it was read from. */
  readonly path: string;
  readonly why: Message;
  /** The command or setting that mends it. */
  readonly help: Message;
}

/** One account, as all files together tell it. */
export interface Account {
  /** Twelve digits. */
  readonly id: string;
  /** `aws`, `aws-cn`, `aws-us-gov`. */
  readonly partition: string;
  readonly extent: Extent;
  /** Whether an export of its policies is at hand, also one that is broken or shows nobody; not where only names or counts are. */
  readonly hasExport: boolean;
  /** When it was exported, in ISO 8601: the manifest's day, else the newest date in it; absent where it has none. */
  readonly takenAt: string | undefined;
  /** Whether `takenAt` is the manifest's word, or only the newest date that the export holds. */
  readonly isDated: boolean;
  readonly principals: readonly Holder[];
  readonly groups: readonly Group[];
  /** Inline policies and customer managed policies; never those of AWS. */
  readonly policies: readonly DeployedPolicy[];
  /** The files that tell of it. */
  readonly paths: readonly string[];
}

/** How far an account is known. */
export type Extent =
  /** A manifest or the account's own counts say that nothing is missing. */
  | { readonly kind: 'whole'; readonly by: 'manifest' | 'counts' }
  /** Nothing says that something is missing, and nobody vouches for it: it is assumed, and told. */
  | { readonly kind: 'assumed' }
  /** Something is missing or may be: somebody unknown may have each policy. */
  | { readonly kind: 'open'; readonly why: Message };

/** A role or a user. */
export interface Holder {
  readonly arn: Arn;
  readonly type: 'role' | 'user';
  /** In its own spelling; compared without case. */
  readonly name: string;
  readonly path: string;
  readonly createdAt: string | undefined;
  readonly tags: readonly Tag[];
  /** The managed policy that bounds it. */
  readonly boundary: Arn | undefined;
  /** Managed policies that it has attached, also those of AWS and those that no file shows; not those of its groups. */
  readonly attached: readonly Arn[];
  /** Whether its policies are known; a principal whose are not may hold each policy whose names fit. */
  readonly hasDocuments: boolean;
}

/** A group of users. */
export interface Group {
  readonly arn: Arn;
  readonly name: string;
  readonly members: readonly Arn[];
}

/** A tag; an absent value is the empty text. */
export interface Tag {
  readonly key: string;
  readonly value: string;
}

/** A policy that is deployed: written on one role, user or group, or managed by the customer. */
export interface DeployedPolicy {
  readonly kind: 'inline' | 'managed';
  readonly account: string;
  readonly name: string;
  /** Of a managed policy. */
  readonly arn: Arn | undefined;
  /** Whom an inline policy is written on. */
  readonly owner: Owner | undefined;
  /** Roles and users who have it, directly or by a group. */
  readonly holders: readonly Arn[];
  readonly document: DeployedDocument | UnreadableDocument;
  /** How many more AWS counts than are listed: somebody unknown has it. */
  readonly unlisted: number;
  /** Whether it bounds somebody: then it is no grant, and is never edited. */
  readonly isBoundary: boolean;
}

/** Whom an inline policy is written on. */
export interface Owner {
  readonly type: 'role' | 'user' | 'group';
  readonly name: string;
}

/** A document that is known to exist and whose content is not known. */
export interface UnreadableDocument {
  readonly kind: 'unreadable';
  readonly why: Message;
}

/**
 * A document in its normal form; documents that mean the same by IAM's rules of writing have equal keys, and others never.
 * Equal documents of one inventory are one object.
 */
export interface DeployedDocument {
  readonly kind: 'document';
  /** A digest of the canonical text. */
  readonly key: string;
  /** `2012-10-17` where the document gives none. */
  readonly version: string;
  /** In an order that depends on them alone. */
  readonly statements: readonly DeployedStatement[];
}

/** A statement in its normal form: every list sorted and without repetition, NFC, numbers and booleans as text. */
export interface DeployedStatement {
  readonly effect: 'Allow' | 'Deny';
  /** An empty one is none. */
  readonly sid: string | undefined;
  /** In lower case. */
  readonly actions: DeployedList;
  /** `undefined` where there is no such element. */
  readonly resources: DeployedList | undefined;
  /** Sorted by operator and key, both in lower case. */
  readonly condition: readonly DeployedCondition[];
}

/** An element or its `Not…` form. */
export interface DeployedList {
  readonly negated: boolean;
  readonly values: readonly string[];
}

/** One operator and one key of a condition. */
export interface DeployedCondition {
  readonly operator: string;
  readonly key: string;
  readonly values: readonly string[];
}

/** What our own export says of itself. */
export interface Manifest {
  readonly analyzers: readonly Analyzer[];
  /** Accounts that the analyzers analyse, less those they exclude. */
  readonly accounts: readonly string[];
  /** Every account that it names, for whichever reason; somebody may have each policy there. */
  readonly named: readonly string[];
  /** Accounts whose inventory the export holds whole. */
  readonly inventoried: readonly string[];
  /** Accounts that could not be exported. */
  readonly failed: readonly string[];
  /** The day of the export; of several, the oldest. */
  readonly day: string | undefined;
  /** The export says that something of it is missing, or cannot be read whole. */
  readonly isPartial: boolean;
}

/** An analyzer for unused access, by its `get-analyzer` reply. */
export interface Analyzer {
  readonly arn: Arn;
  readonly type: string | undefined;
  readonly status: string | undefined;
  readonly createdAt: string | undefined;
  /** Days without use after which it reports (`unusedAccessAge`). */
  readonly period: number | undefined;
  readonly exclusions: Exclusions;
  /** Accounts that it analyses, less those it excludes; none unless it is active, for unused access, and two days old. */
  readonly covers: readonly string[];
}

/** What an analyzer does not analyse. */
interface Exclusions {
  readonly accounts: readonly string[];
  /** Each one excludes what bears it; an empty value is any value. Compared without case. */
  readonly tags: readonly Tag[];
}

/** An `aws_iam_*` resource that a Terraform state holds, with these of its values and no others. */
export interface StateResource {
  /** With instances: `module.api["orders"].aws_iam_role.this[0]`. */
  readonly address: string;
  readonly type: string;
  readonly name: string | undefined;
  readonly arn: string | undefined;
  readonly path: string | undefined;
  /** Of an attachment or an inline policy: whose it is. */
  readonly roles: readonly string[];
  readonly users: readonly string[];
  readonly groups: readonly string[];
  readonly policyArn: string | undefined;
  readonly boundary: string | undefined;
  /** The policy's document, where the resource is one. */
  readonly document: DeployedDocument | UnreadableDocument | undefined;
  /** The file it was read from. */
  readonly file: string;
}

/** An inventory of nothing. */
export const noInventory: Inventory = {
  accounts: [],
  manifest: undefined,
  states: [],
  problems: [],
  unread: [],
};
