/**
 * Exports that speak of unused access and name no action: refused, each with the command that does.
 *
 *   EventBridge events       {"detail-type": "Unused Access Finding for IAM entities", "detail": {"findingId": …}}
 *   Security Hub, in ASFF    {"SchemaVersion": "2018-10-08", "ProductFields": {…}}
 *   Security Hub, in OCSF    {"class_uid": …, "finding_info": {…}}
 *
 * All they hold is counts; reading them as "nothing unused" would be wrong.
 */
import { message, words, type Message } from '../text/message.js';
import { failed, nothing, type FindingsFormat } from './format.js';
import { isFields, textField } from '../text/fields.js';
import { getFindingCommand } from './analyzer-fields.js';

const instead = message`run ${getFindingCommand} for each active finding, and commit those replies instead`;

/** Events of EventBridge, which carry counts and no names. */
export const event: FindingsFormat = {
  name: 'eventbridge-event',
  accepts: (document) => isFields(document) && 'detail-type' in document,
  read: (document, { path }) => {
    if (!isFields(document)) return nothing;
    const type = textField(document, 'detail-type') ?? 'without a type';
    const why = message`it is an EventBridge event (${type}), which carries counts and no action names`;
    return failed(path, why, commandFor(document['detail']), 'no-names');
  },
};

/** Security Hub's findings in ASFF, which carry no names. */
export const asff: FindingsFormat = {
  name: 'asff',
  accepts: (document) => isFields(document) && ('productFields' in document || 'schemaVersion' in document),
  read: (_document, { path }) =>
    failed(
      path,
      words('it is a Security Hub finding (ASFF), which carries counts and no action names'),
      instead,
      'no-names',
    ),
};

/** Security Hub's findings in OCSF, which carry no names. */
export const ocsf: FindingsFormat = {
  name: 'ocsf',
  accepts: (document) => isFields(document) && 'class_uid' in document && 'finding_info' in document,
  read: (_document, { path }) =>
    failed(path, words('it is a Security Hub finding (OCSF), which carries no action names'), instead, 'no-names'),
};

/** The command with the id of the event's finding, where it tells one. */
function commandFor(detail: unknown): Message {
  const id = isFields(detail) ? (textField(detail, 'findingId') ?? textField(detail, 'id')) : undefined;
  if (id === undefined || !/^[\w-]+$/.test(id)) return instead;
  const command = `aws accessanalyzer get-finding-v2 --analyzer-arn … --id ${id}`;
  return message`run ${command}, and commit that reply instead`;
}
