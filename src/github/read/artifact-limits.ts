/**
 * How much of an artifact is read, also before anything is there that could open it.
 */
import { message, type Message } from '../../text/message.js';

/** The most an artifact may hold. A ratio is asked for only where an entry is larger than `small`. */
export const most = { bytes: 50 * 1024 * 1024, entries: 200, ratio: 100, small: 1024 * 1024 };

/** Why an artifact is not read that holds more. */
export const tooLarge: Message = message`it is larger than the ${most.bytes / 1024 / 1024} MB that are read`;

/** What to do then. */
export const smaller: Message = message`leave AWS's own policies out of its inventory (${'--filter User Role Group LocalManagedPolicy'}), or commit the inventory beside the findings`;
