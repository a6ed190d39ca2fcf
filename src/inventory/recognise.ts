/**
 * Whether a file or a value belongs to an inventory, without reading it as one.
 *
 * Inventories may lie among findings, so what reads findings asks this as well.
 */
import { isFields } from '../text/fields.js';
import { isDetails } from './details.js';
import { isListing, isSummary } from './listing.js';
import { isManifest } from './manifest.js';
import { spelled } from './seen.js';
import { isRawState, isState } from './state.js';

/** A file larger than this would need more memory than a runner should give. */
export const mostCharacters = 100_000_000;

/** Whether a text is an inventory of more characters than are read; it need not be parsed then. */
export function isTooLarge(text: string): boolean {
  return text.length > mostCharacters && mayHoldInventory(text);
}

/** Whether a JSON value is a part of an inventory and no finding. */
export function isInventory(document: unknown): boolean {
  if (!isFields(document)) return false;
  if (isState(document) || isRawState(document)) return true;
  // Of ten thousand findings none has such a key.
  if (!Object.keys(document).some((key) => marked.test(key))) return false;
  const fields = spelled(document);
  return [isDetails, isListing, isSummary, isManifest].some((is) => is(fields));
}

/** Whether a text holds a key of an inventory: quicker than to parse it, and true of a text that is cut off. */
export function mayHoldInventory(text: string): boolean {
  return marker.test(text);
}

const marked = /^(?:(?:user|group|role)_?detail_?list|policies|roles|users|summary_?map|analyzers)$/i;

const marker =
  /"(?:(?:user|group|role)_?detail_?list|policy_?version_?list|roles|users|summary_?map|analyzers|terraform_version|format_version)"\s{0,9}:/i;
