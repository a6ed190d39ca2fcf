import { type Message } from '../text/message.js';
import { type Catalogue } from './catalogue-lines.js';
export { accessLevels, type AccessLevel, type Catalogue } from './catalogue-lines.js';
/** The catalogue that comes with this version. */
export declare const bundledCatalogue: Catalogue;
/**
 * A catalogue read from JSON of the form `{service: [names]}`, which says no access levels.
 * Throws a `UserError` that names the first thing that is not of that form.
 */
export declare function readCatalogue(path: string, text: string, label?: Message): Catalogue;
