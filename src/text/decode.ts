/**
 * Bytes of a file as text.
 */

/** UTF-8 as text, a byte-order mark kept. Throws for anything else. */
export function decode(bytes: Uint8Array): string {
  return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
}
