/**
 * Entries of `aws accessanalyzer list-findings-v2`, and the details of events without their envelope.
 *
 * They carry no action names. An ACTIVE entry of type UnusedIAMRole gives an
 * unused principal; keys and passwords are ignored, and told; one of type
 * UnusedPermission, or of no type, is refused with the command that gives the names.
 *
 * Source: https://docs.aws.amazon.com/access-analyzer/latest/APIReference/API_ListFindingsV2.html
 */
import { message } from '../text/message.js';
import { failed, nothing, type FindingsFormat, type ReadFindings } from './format.js';
import { hasField, isFields, textField, type Fields } from '../text/fields.js';
import { withStanding } from './standing.js';
import { constantField, getFindingCommand, originOf, reasonToIgnore, unusedPrincipal } from './analyzer-fields.js';

/** Entries of `list-findings-v2`. */
export const listFindings: FindingsFormat = {
  name: 'list-findings-v2',
  accepts: (document) => isFields(document) && isEntry(document),
  read: (document, { path }) =>
    isFields(document) ? withStanding(document, path, (finding) => readEntry(finding, path)) : nothing,
};

function isEntry(document: Fields): boolean {
  const typed = ['findingType', 'resourceType', 'numberOfUnusedServices'].some((key) => key in document);
  return idOf(document) !== undefined && typed && !hasField(document, 'findingDetails');
}

function idOf(document: Fields): string | undefined {
  return textField(document, 'id') ?? textField(document, 'findingId');
}

function readEntry(entry: Fields, path: string): ReadFindings {
  const id = idOf(entry) ?? 'without an id';
  const ignored = reasonToIgnore(entry, id);
  if (ignored !== undefined) return ignored;
  if (constantField(entry, 'findingType') !== 'UnusedIAMRole') {
    const why = message`finding ${id} carries no action names: it is a reply of ${'list-findings-v2'} or an event`;
    return failed(
      path,
      why,
      message`run ${getFindingCommand} for each id, and commit those replies instead`,
      'no-names',
    );
  }
  const origin = originOf(entry, id, path);
  return 'findings' in origin ? origin : unusedPrincipal(origin, undefined);
}
