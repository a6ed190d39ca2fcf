/**
 * How much of an artifact is read, also before anything is there that could open it.
 */

/** The most an artifact may hold. A ratio is asked for only where an entry is larger than `small`. */
export const most = { bytes: 50 * 1024 * 1024, entries: 200, ratio: 100, small: 1024 * 1024 };
