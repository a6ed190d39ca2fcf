/**
 * A reason why nobody knows whose a policy is → the same, with what to write.
 */
import type { PolicyAddress } from '../policy/model.js';
import { message, plain, type Message } from '../text/message.js';
import { entryPath } from './entry-path.js';

/** The reason; one that says only that the files do not tell whose the policy is names the entry of the config that does, for this policy alone. */
export function withRemedy(why: Message, at: PolicyAddress): Message {
  if (!saysOnlyThat.test(plain(why))) return why;
  return message`${why}; if you know, name ${`paths: ['${entryPath(at)}']`} and its principals under ${'policies'} in the config`;
}

const saysOnlyThat =
  /^nothing here attaches |(?:is not determined by (?:these files|this file|the template)|not seen here|do(?:es)? not name)$/;
