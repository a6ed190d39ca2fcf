/** Whether each action is tracked, as far as the documents say. */
export function trackedIn(documents: readonly unknown[]): ReadonlyMap<string, boolean>;
/** The column of one service. */
export function columnOf(service: string, names: readonly string[], tracked: ReadonlyMap<string, boolean>): string;
