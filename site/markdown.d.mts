/** The anchor that GitHub gives a heading. */
export function githubSlug(heading: string): string;
