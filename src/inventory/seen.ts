/**
 * What single documents tell, before accounts are made of it.
 *
 * Every reader of an AWS export gives these sightings; `accounts.ts` unites them
 * by account, since an account comes in pages, files and exports of several kinds.
 */
import { arnOf, type Arn } from '../policy/names.js';
import { isFields, type Fields } from '../text/fields.js';
import { message, type Message } from '../text/message.js';
import { respelled, spellingOf } from '../text/spelling.js';
import type { DocumentReader } from './document.js';
import type { DeployedDocument, Group, Holder, InventoryProblem, UnreadableDocument } from './inventory.js';

/** What a document does not say itself. */
export interface ReadContext {
  /** The file it was read from. */
  readonly path: string;
  readonly readDocument: DocumentReader;
}

/** What one document tells of one account. */
export interface Sighting {
  readonly path: string;
  readonly account: AccountName;
  readonly principals: readonly SeenPrincipal[];
  readonly groups: readonly SeenGroup[];
  readonly managed: readonly SeenPolicy[];
  /** Absent where the document does not tell policies: a list of names, or counts. */
  readonly page: Page | undefined;
  readonly counts: Counts | undefined;
  /** The newest date that stands in it. */
  readonly newest: string | undefined;
}

/** An account and its partition. */
export interface AccountName {
  readonly id: string;
  readonly partition: string;
}

/** How a document of policies ends, and what it leaves out. */
export interface Page {
  /** `further`: it says that another page follows; `last`: that none does; `silent`: neither; `broken`: it is cut off. */
  readonly end: 'further' | 'further-token' | 'last' | 'silent' | 'broken';
  readonly lists: readonly ('users' | 'groups' | 'roles')[];
  /** How many entries could not be read. */
  readonly unread: number;
}

/** A role or user, with what is written on it; `inline` is absent where its policies are not known. */
export interface SeenPrincipal {
  readonly holder: Holder;
  readonly groups: readonly string[];
  readonly inline: readonly Written[] | undefined;
}

/** A group, with what is written on it. */
export interface SeenGroup {
  readonly group: Group;
  readonly attached: readonly Arn[];
  readonly inline: readonly Written[] | undefined;
}

/** An inline policy. */
export interface Written {
  readonly name: string;
  readonly document: DeployedDocument | UnreadableDocument;
}

/** A customer managed policy, by its default version. */
export interface SeenPolicy extends Written {
  readonly arn: Arn;
  readonly attachments: number;
  readonly boundaries: number;
}

/** How many of each an account has. */
export interface Counts {
  readonly users: number | undefined;
  readonly groups: number | undefined;
  readonly roles: number | undefined;
  readonly policies: number | undefined;
}

/** What a reader of a document gives. */
export interface DocumentRead {
  readonly sightings: readonly Sighting[];
  readonly problems: readonly InventoryProblem[];
  /** Whether it is an inventory, and nothing says of which account. */
  readonly isUnread?: boolean;
}

const camelOf = spellingOf(`
  userDetailList groupDetailList roleDetailList policies isTruncated marker nextToken roles users summaryMap account
  path userName roleName groupName arn createDate updateDate passwordLastUsed roleLastUsed lastUsedDate
  userPolicyList rolePolicyList groupPolicyList groupList attachedManagedPolicies permissionsBoundary
  permissionsBoundaryArn tags key value policyName policyArn policyDocument defaultVersionId attachmentCount
  permissionsBoundaryUsageCount policyVersionList document versionId isDefaultVersion groups
  analyzers analyzer type status createdAt configuration unusedAccess unusedAccessAge analysisRule exclusions accountIds
  resourceTags accounts inventoried failed day exportedAt partial counts`);

/** A JSON object with its own keys in camelCase; documents, tags and what else it holds stay as they are. */
export function spelled(value: unknown): Fields {
  return isFields(value) ? respelled(value, camelOf, (each) => each) : {};
}

/** The field as a list; nothing where it is absent or something else. */
export function listField(fields: Fields, key: string): readonly unknown[] {
  const value = fields[key];
  return Array.isArray(value) ? value : [];
}

/** The field as a whole number of at least 0; Rust and Java write some as text. */
export function countField(fields: Fields, key: string): number | undefined {
  const value = Number(fields[key] ?? NaN);
  return Number.isInteger(value) && value >= 0 ? value : undefined;
}

/** The parts of an ARN of IAM that tell whose it is. */
export function accountOf(arn: string): AccountName | undefined {
  const [, partition, id] = /^arn:([^:]+):[^:]*:[^:]*:(\d{12}):/.exec(arn) ?? [];
  return partition === undefined || id === undefined ? undefined : { id, partition };
}

/** The account that a document without an ARN is about: by its field `account`, else by the twelve digits in its path. */
export function accountNamed(fields: Fields, path: string): AccountName | undefined {
  const { account } = fields;
  const ids = typeof account === 'string' ? [account] : (path.match(/(?<!\d)\d{12}(?!\d)/g) ?? []);
  const [id] = ids;
  const isOne = id !== undefined && /^\d{12}$/.test(id) && new Set(ids).size === 1;
  return isOne ? { id, partition: 'aws' } : undefined;
}

/** The problem that a document names no account. */
export function accountless(path: string, what: Message): InventoryProblem {
  const example = '111122223333.json';
  return {
    kind: 'unreadable',
    path,
    why: message`${what} names no account`,
    help: message`put the account's id into the file's name, as in ${example}, or into a field ${'account'}`,
  };
}

/** The field as an ARN. */
export function arnField(fields: Fields, key: string): Arn | undefined {
  const value = fields[key];
  return typeof value === 'string' ? arnOf(value) : undefined;
}
