/** The pages with their tables as they should be, by path. */
export function pagesWithTables(): Promise<ReadonlyMap<string, string>>;
