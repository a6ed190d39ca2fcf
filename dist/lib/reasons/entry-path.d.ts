/** How an entry of the config names one policy. */
/** A policy, by its file and its name in it. */
export interface PolicyPlace {
    readonly path: string;
    readonly name: string;
}
/** The file if it is called as the policy, else the policy's address, since a file may hold others and its name may be read as a glob. */
export declare function entryPath({ path, name }: PolicyPlace): string;
