/**
 * Bytes of a file as text.
 */

/** UTF-8 as text, a byte-order mark kept. Throws for anything else. */
export function decode(bytes: Uint8Array): string {
  return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
}

/** What the bytes of a file are: text, or nothing that is read. */
export type Decoded =
  | { readonly kind: 'text'; readonly text: string }
  /** `likely` is what it seems to say, to be asked whether it may matter, and for nothing else. */
  | { readonly kind: 'unreadable'; readonly why: string; readonly likely?: string };

/** The bytes of a file that may be of any kind. */
export function decoded(bytes: Uint8Array): Decoded {
  if (bytes.includes(0)) return { kind: 'unreadable', why: 'it is not text', likely: likely(bytes) };
  try {
    return { kind: 'text', text: decode(bytes) };
  } catch {
    return { kind: 'unreadable', why: 'it is not UTF-8', likely: likely(bytes) };
  }
}

/** Names are of ASCII, which Latin-1 and its like share with UTF-8, and UTF-16 but for the zeros. */
function likely(bytes: Uint8Array): string {
  return new TextDecoder('latin1').decode(bytes.filter((byte) => byte !== 0));
}
