/**
 * A place where policies are written.
 *
 * A source says which files it wants to see, what holds of all policies in them,
 * and reads those it is given together. What it cannot read is a gap, told with
 * its place; it never passes over a policy.
 */
import type { Policy, PolicyAddress } from '../policy/model.js';
import { type Shelf } from '../policy/size.js';
import type { PolicyReason } from '../reasons/reason.js';
import type { Range } from '../text/edit.js';
import type { SourceFile } from '../text/file.js';
import type { Message } from '../text/message.js';
import { type MadeOf } from './made-name.js';
/** One folder, and one line in `index.ts`. */
export interface Source {
    readonly name: string;
    /**
     * Whether a policy is known again by its address, in its folder or only in its file, or by what is in it, since a
     * position says little.
     */
    readonly addresses: 'stable' | 'stable-in-file' | 'positional';
    /** Whether the name of a file, or of its folder, may say whose policy it holds. */
    readonly namesPolicies: boolean;
    /** Whether a file of this path is worth reading; decided before its text is known. */
    wants(path: string): boolean;
    /** Whether a wanted file that cannot be read has to be told, since its path looks like a policy's. */
    looksLikePolicy(path: string): boolean;
    /** Whether every place of such a file that may grant is found or told; of other files, only what looks like a policy is. */
    accountsFor(file: SourceFile): boolean;
    /** Whether the text can hold a policy, or part of one, at all: if not, nobody needs the file's old version. */
    mentions(file: SourceFile): boolean;
    /** The parts of a file that name actions and are known to grant nothing to a role or a user. */
    grantless?(file: SourceFile): readonly Range[];
    /** Globs of unchanged files needed to understand `path`, e.g. the rest of a module. */
    companions(path: string): readonly string[];
    /** Globs of unchanged files that the file leads to, e.g. the modules it calls. */
    leadsTo?(file: SourceFile): readonly string[];
    /** For the path of a file, the paths of those among the files that are understood with it besides its companions; `asked` are all that are asked about. */
    linked?(files: readonly SourceFile[], asked: readonly string[]): (path: string) => readonly string[];
    /** Whether a file of a path may use what stands in these files, from other folders as well. */
    mayUseOthers?(files: readonly SourceFile[]): (path: string) => boolean;
    /** Those of the files that use what stands in the files of these paths, from whichever folder, or are used together with it. */
    usersOf?(paths: readonly string[], files: readonly SourceFile[]): readonly SourceFile[];
    /** What in the files may give a policy of the files of these paths to somebody, and leads to no use that is followed. */
    mayHandOn?(paths: readonly string[], files: readonly SourceFile[]): readonly HandOn[];
    /** Whether callers that are not among the files may say more about the policies in the file of this path. */
    awaitsCallers?(path: string, files: readonly SourceFile[]): boolean;
    /** Where files that did not change are reached by those of these paths, which did; the files are given on both sides. */
    reached?(paths: readonly string[], before: readonly SourceFile[], after: readonly SourceFile[]): readonly Place[];
    /** What the files of these paths give out to other folders, and the pull request makes another value of; the files are given on both sides. */
    givesOut?(paths: readonly string[], before: readonly SourceFile[], after: readonly SourceFile[]): readonly GivenOut[];
    /** Whether a file of this path may take what others give out. */
    mayTake?(path: string): boolean;
    /** What the files of these paths attach to somebody who did not have it, and that is written in other files. */
    attachesAnew?(paths: readonly string[], before: readonly SourceFile[], after: readonly SourceFile[]): readonly Sought[];
    /** Whether a file of this path may write what is sought. */
    mayHold?(path: string, sought: readonly Sought[]): boolean;
    /** Where the files write what is sought, and what it is made of. */
    heldIn?(sought: readonly Sought[], files: readonly SourceFile[]): readonly Place[];
    /** From where a file of this path may read others, whatever they are; `undefined` for none. */
    mayRead?(path: string): Reach | undefined;
    /** Those of the files that read one of the files of these paths, or name it. */
    readersOf?(paths: readonly string[], files: readonly SourceFile[]): readonly SourceFile[];
    /** The policies that are made of what the files of these paths hold, and of which that is not followed; `otherKeys` are those of a map in them that are not what they were, where that is known. */
    madeOf?(paths: readonly string[], files: readonly SourceFile[], otherKeys: readonly string[] | undefined): readonly ReadBy[];
    /** The policies in a file that are made of what stands beside them in it, is not what it was, and is not followed. */
    madeOfOwn?(before: SourceFile, after: SourceFile): readonly MadeOfOwn[];
    /** Whether a file of this path may give values to the parameters of others. */
    mayGiveParameters?(path: string): boolean;
    /** The parameters to which a file gives another value than it did. */
    otherParameters?(before: SourceFile | undefined, after: SourceFile | undefined): readonly string[];
    /** The folder in which alone stand the templates that a file gives values to, of all paths of the repository; `undefined` where they may stand anywhere. */
    givesWithin?(file: SourceFile, paths: readonly string[]): string | undefined;
    /** The policies in the files that depend on parameters of these names. */
    givenParameters?(names: readonly string[], files: readonly SourceFile[]): readonly PolicyAddress[];
    /** What the file of this path gives to somebody, and is written in none of the files: policies of AWS, or of others. */
    givenIn?(path: string, files: readonly SourceFile[]): readonly GivenPolicy[];
    /** The accounts that the files say they are for: whoever is named near may be in each of them. */
    accountsNamed?(files: readonly SourceFile[]): readonly string[];
    /** The partitions of the regions that the files say they are for: `aws`, `aws-cn`, `aws-us-gov`. */
    partitionsNamed?(files: readonly SourceFile[]): readonly string[];
    /** The one account that what stands in the file of this path can be applied to; `undefined` where the files do not say that. */
    onlyAccountOf?(path: string, files: readonly SourceFile[]): string | undefined;
    /**
     * Everything in the files, which are understood together; a wanted file that is none of this source's has nothing in it.
     * Where `about` is given, only what stands in the file of that path is needed.
     */
    read(files: readonly SourceFile[], about?: string): Reading;
}
/** What may give a policy of the file of a path to somebody. */
export interface HandOn {
    readonly path: string;
    /** The name of the policy in its file; any of the file's where there is none. */
    readonly name?: string;
    readonly why: PolicyReason;
    /** In which accounts it does so, where they may be others than those of which anybody knows: any, or those that it names. */
    readonly inAccounts?: 'any' | 'named';
}
/** A part of a file. */
export interface Place {
    readonly path: string;
    readonly range: Range;
}
/** A value that a file gives out, and that is not what it was. */
export interface GivenOut {
    readonly path: string;
    /** What others read it by. */
    readonly name: string;
    /** Whether it reads like something that policies are made of: actions, ARNs, roles. */
    readonly mayGrant: boolean;
}
/** What a managed policy that is attached is found by: its own name, what a stack exports its ARN as, or the output that another root reads. As a glob. */
export interface Sought {
    readonly by: 'export' | 'name' | 'output';
    readonly glob: string;
}
/** Anywhere in the repository, or only from the folder of the file and those above it. */
export type Reach = 'anywhere' | 'near';
/** A policy, and the path of a file of which it is made. */
export interface ReadBy {
    readonly at: PolicyAddress;
    readonly path: string;
}
/** A policy, and the keys of a value in its file of which it is made. */
export interface MadeOfOwn {
    readonly at: PolicyAddress;
    readonly of: string;
}
/** A policy that somebody gets by its name or ARN, and whose text is elsewhere. */
export interface GivenPolicy {
    readonly at: PolicyAddress;
    /** Its name or ARN; as it is written where the files do not determine it. */
    readonly policy: string;
    readonly isOfAws: boolean;
    /** Whom it is given to, equal for the same. */
    readonly holders: readonly string[];
}
/** What files hold. */
export interface Reading {
    /** The policies, and the gaps between them. */
    readonly found: readonly Discovery[];
    /** The roles and users that the files make. */
    readonly principals: readonly Declared[];
}
/** A policy, or a gap: a place where one is or may be. */
export type Discovery = {
    readonly kind: 'policy';
    readonly policy: Policy;
    readonly attachedTo: readonly PrincipalRef[];
    /** Addresses of what attaches it, for people. */
    readonly attachedBy: readonly string[];
    readonly knownAs: KnownAs;
    /** Whether other documents are built from it, so that what is deployed may hold more statements. */
    readonly isPart?: boolean;
} | Skipped;
/** A gap: something that is or may be a policy and could not be read; `incomplete` unless it would have been left alone anyway. */
export type Skipped = {
    readonly kind: 'skipped';
    readonly at: PolicyAddress;
    /** What is not determined, where that stands in another file, which has a gap there as well. */
    readonly because?: Start;
} & ({
    readonly incomplete: true;
    readonly why: PolicyReason;
}
/** Why it is rightly left alone. */
 | {
    readonly incomplete: false;
    readonly why: Message;
});
/** The gap at a place; where it would have been left alone anyway, `leftAlone` says why. */
export declare function gapAt(at: PolicyAddress, why: PolicyReason, leftAlone?: Message): Skipped;
/** Where somebody is granted something, or may be; `undefined` for what is rightly left alone. */
export declare function grantingAt(found: Discovery): PolicyAddress | undefined;
/** Where something begins. */
interface Start {
    readonly path: string;
    readonly start: number;
}
/** A role or user, and where it is written. */
export interface Declared {
    readonly at: PolicyAddress;
    readonly principal: PrincipalRef;
}
/** What AWS may call a policy, and who says so: the resource that makes it, or only the name of its file. */
export interface KnownAs {
    readonly names: readonly string[];
    readonly by: 'resource' | 'file';
}
/** Whom a policy is attached to, as far as the files say. */
export type PrincipalRef = 
/** One principal, by its name. */
{
    readonly kind: 'exact';
    readonly type: 'role' | 'user';
    readonly name: string;
    /** The path, where the files give it. */
    readonly path: string | undefined;
}
/** One principal whose name the files give in part; `*` and `?` in `glob` stand for the rest. */
 | {
    readonly kind: 'pattern';
    readonly type: 'role' | 'user';
    readonly glob: string;
    readonly path: string | undefined;
    /** What AWS makes the name of; then `glob` only shows it. */
    readonly madeOf?: MadeOf;
    /** The glob with `${AWS::StackName}` where the name of the stack stands. */
    readonly inStack?: string;
}
/** Somebody, one or several, and the files do not say who; `isByAddressOnly` where only an entry that names the policy's address does. */
 | {
    readonly kind: 'unknown';
    readonly why: PolicyReason;
    readonly isByAddressOnly?: boolean;
    /** Whom the defaults of variables name, where nobody says otherwise: all of them by their names. */
    readonly otherwise?: readonly Exact[];
    /** Where they are members of a group that holds the policy inline: what the group may be called, as globs. */
    readonly ofGroup?: readonly string[];
};
type Exact = Extract<PrincipalRef, {
    kind: 'exact';
}>;
/** Whether a principal of the reference's type may have the name, which IAM compares without case. */
export declare function mayBeCalled(ref: Exclude<PrincipalRef, {
    kind: 'unknown';
}>, name: string): boolean;
/** Whom a reference means in a stack of this name; `undefined` where no stack's name bears on it. */
export declare function inStack(ref: PrincipalRef, stack: string): Exclude<PrincipalRef, {
    kind: 'unknown';
}> | undefined;
/** What an inline policy of the one whom a reference means counts with; names that the files give in part are told apart by what they give. */
export declare function shelfOfOwner(of: 'role' | 'user', ref: PrincipalRef): Shelf;
/** How many characters of a name a glob gives. */
export declare function writtenIn(glob: string): number;
/** The file's name without its folder and its last extension: what a policy is called whose file says nothing better. */
export declare function stemOf(path: string): string;
export {};
