/** What the notes of a refinement mean, in sentences, and which of them leave the verdict incomplete. */
import type { Note } from '../refine/change.js';
import { because, type PolicyReason } from '../reasons/reason.js';
import { message, quotedList, words, type Message } from '../text/message.js';
import { unreachable } from '../errors.js';
import type { OutcomeKind } from '../edits/proposal.js';

/** A note in words, and whether it leaves the verdict incomplete. */
type Description =
  | { readonly kind: OutcomeKind; readonly why: Message; readonly incomplete: false }
  | { readonly kind: 'skipped'; readonly why: PolicyReason; readonly incomplete: true };

/** The sentence for a note. `catalogue` is its label, as in `of 2026-09-26`. */
export function describe({ kind, names, statement }: Note, catalogue: Message): Description {
  switch (kind) {
    case 'new-permission':
      return told(
        'exempt',
        message`${quotedList(names)} is reported unused but new in this pull request, so its use is not known yet`,
      );
    case 'never-tracked':
      return told('note', message`${quotedList(names)} stays: AWS never tracks its use`);
    case 'unknown-pattern':
      return blind(
        because(
          'unknown-action',
        )`${quotedList(names)} is left as it is: no action in the catalogue ${catalogue} matches it`,
      );
    case 'unknown-action':
      return told(
        'note',
        message`the finding reports ${quotedList(names)}, not in the catalogue ${catalogue}: the catalogue is older than the finding`,
      );
    case 'everything':
      return blind(
        because(
          'grants-everything',
        )`${'*'} grants every action, also those of ${quotedList(names)} that are reported unused; only a person can narrow it`,
      );
    case 'not-action':
      return blind(
        because(
          'not-action',
        )`${'NotAction'} grants all but what it names, so unused permissions of ${quotedList(names)} may hide in it; it is left as it is`,
      );
    case 'opaque':
      return blind(
        because(
          'actions-not-written-out',
        )`a value in the list of actions is not determined by this file; it is left as it is`,
      );
    case 'malformed':
      return blind(
        because(
          'malformed-action',
        )`${quotedList(names)} is not an action of the form ${'service:Name'}; it is left as it is`,
      );
    case 'not-removable':
      return blind(
        because(
          'not-removable',
        )`${quotedList(names)} is unused; ${statement.notRemovable ?? words('the statement stays')}`,
      );
    default:
      return unreachable(kind);
  }
}

function told(kind: OutcomeKind, why: Message): Description {
  return { kind, why, incomplete: false };
}

function blind(why: PolicyReason): Description {
  return { kind: 'skipped', why, incomplete: true };
}
