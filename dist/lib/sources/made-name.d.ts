/** What a name is made of. */
export interface MadeOf {
    /** The name of the stack; `*` where it is not known. */
    readonly stack: string;
    /** The logical id, of letters and digits; `*` stands for what a loop fills in. */
    readonly id: string;
}
/** What stands for the name of the stack in a text that is not deployed yet. */
export declare const stackName = "${AWS::StackName}";
/** Whether AWS may have made the name of these. */
export declare function isMadeOf({ stack, id }: MadeOf, name: string): boolean;
/** The name of the stack in a name that AWS may have made; `undefined` where it may be cut. */
export declare function stackIn({ id }: MadeOf, name: string): string | undefined;
/** The names as a glob, for people. */
export declare function madeName({ stack, id }: MadeOf): string;
