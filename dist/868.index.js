export const id = 868;
export const ids = [868];
export const modules = {

/***/ 3868:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   endedEarly: () => (/* binding */ endedEarly)
/* harmony export */ });
/* harmony import */ var _text_message_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6526);
/* harmony import */ var _words_markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9526);
/**
 * The job summary of a run that ended before it could review anything, or while it did.
 */


/** The summary: the problem, and lines on what to do about it. */
function endedEarly(problem, details) {
    const lines = [problem, ...details].map((line) => (0,_text_message_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(line, 8_000));
    const where = details.length > 0 ? '' : ' The log of this step says more.';
    return `## IAM least privilege: ⚠️ incomplete\n\nThe run ended early, so not everything was checked.${where}\n\n${(0,_words_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .fenced */ .OF)('text', lines)}\n`;
}


/***/ }),

/***/ 9526:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hn: () => (/* binding */ cell),
/* harmony export */   KE: () => (/* binding */ listed),
/* harmony export */   OF: () => (/* binding */ fenced),
/* harmony export */   TM: () => (/* binding */ folded),
/* harmony export */   TV: () => (/* binding */ shownLines),
/* harmony export */   aY: () => (/* binding */ code),
/* harmony export */   kR: () => (/* binding */ bodyLimit),
/* harmony export */   qy: () => (/* binding */ html),
/* harmony export */   wD: () => (/* binding */ markdown)
/* harmony export */ });
/* harmony import */ var _text_message_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6526);
/**
 * The one renderer of text for GitHub.
 *
 * Our own words are Markdown; every atom that came from a file, a finding or
 * GitHub becomes a code span that outgrows its backticks, with control and
 * invisible characters written out, cut to a length. So nothing in it can
 * mention a person, close a block, forge a marker or load a picture.
 */

/** What a comment may hold, below GitHub's 65,536 characters. */
const bodyLimit = 60_000;
/** An atom as a code span, cut at `most` characters. */
function code(atom, most = 300) {
    const text = (0,_text_message_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(atom, most);
    if (text.trim() === '')
        return '` `';
    const fence = '`'.repeat(longestRun(text) + 1);
    const pad = /^[` ]|[` ]$/.test(text) ? ' ' : '';
    return `${fence}${pad}${text}${pad}${fence}`;
}
/** A message as Markdown. */
function markdown({ words, atoms }) {
    return words.map((part, index) => (index === 0 ? part : `${code(atoms[index - 1] ?? '')}${part}`)).join('');
}
/**
 * Markdown as the content of a table's cell. A `|` would end the cell even in a
 * code span, and parsers differ on `\\|`, so it is written out.
 */
function cell(text) {
    return text.replaceAll('|', '\\u{7c}');
}
/** An atom as text of our own HTML, where Markdown does not reach. */
function html(atom) {
    return (0,_text_message_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(atom).replace(/[&<>@#"'`]/g, (char) => `&#${char.charCodeAt(0)};`);
}
/** Lines of a file to look at, not to commit: what is invisible is written out, but for tabs. */
function shownLines(lines) {
    return lines.map((line) => line
        .split('\t')
        .map((part) => (0,_text_message_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(part, Number.POSITIVE_INFINITY))
        .join('\t'));
}
/** Lines as a fenced block of the given language; the lines are literal, so the fence outgrows every backtick in them. */
function fenced(language, lines) {
    const fence = '`'.repeat(Math.max(3, longestRun(lines.join('\n')) + 1));
    return [`${fence}${language}`, ...lines, fence].join('\n');
}
/** A part that unfolds. The blank lines make GitHub read its content as Markdown. */
function folded(title, content) {
    return `<details><summary>${title}</summary>\n\n${content}\n\n</details>`;
}
/** As many of the items as fit into `room` characters, then how many more there are. */
function listed(items, room) {
    const shown = [];
    let used = 0;
    for (const item of items) {
        used += item.length + 3;
        if (used > room)
            break;
        shown.push(`- ${item}`);
    }
    const more = items.length - shown.length;
    return [...shown, ...(more > 0 ? [`- … and ${more} more, in the JSON report of this run`] : [])].join('\n');
}
function longestRun(text) {
    return Math.max(0, ...(text.match(/`+/g) ?? []).map(({ length }) => length));
}


/***/ })

};
