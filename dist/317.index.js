export const id = 317;
export const ids = [317];
export const modules = {

/***/ 6317:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   unpack: () => (/* binding */ unpack)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var yauzl__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9517);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5650);
/* harmony import */ var _text_message_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6526);
/* harmony import */ var _artifact_limits_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5391);
/**
 * The bytes of an artifact → its files, in memory.
 *
 * A zip is opened; anything else is one file, as GitHub keeps it that way when it
 * was uploaded without an archive. An archive is refused as a whole when it is
 * larger than findings ever are, or when a name in it is not that of a plain file
 * below it: `../a`, `/a`, a backslash, a link, the same name twice. Nothing touches
 * the disk.
 */





/** The files of an archive, within limits. */
async function unpack(bytes) {
    if (bytes.length > _artifact_limits_js__WEBPACK_IMPORTED_MODULE_3__/* .most */ .qr.bytes)
        return refused(_artifact_limits_js__WEBPACK_IMPORTED_MODULE_3__/* .tooLarge */ .g$, _artifact_limits_js__WEBPACK_IMPORTED_MODULE_3__/* .smaller */ .dL);
    if (!isZip(bytes))
        return { kind: 'files', files: [{ name: undefined, bytes }] };
    try {
        const zip = await (0,yauzl__WEBPACK_IMPORTED_MODULE_1__/* .fromBufferPromise */ .SY)(Buffer.from(bytes), { lazyEntries: true, strictFileNames: true });
        return await unzip(zip);
    }
    catch (cause) {
        // What yauzl refuses: names that lead outside, sizes that are not those declared, a broken or encrypted archive.
        return refused((0,_text_message_js__WEBPACK_IMPORTED_MODULE_4__/* .message */ .iU) `its archive is not read: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .reasonOf */ .A3)(cause)}`);
    }
}
/** `PK\x03\x04`, or `PK\x05\x06` of an archive without entries. */
function isZip(bytes) {
    const start = Buffer.from(bytes.subarray(0, 4)).toString('latin1');
    return start === 'PK\x03\x04' || start === 'PK\x05\x06';
}
async function unzip(zip) {
    if (zip.entryCount > _artifact_limits_js__WEBPACK_IMPORTED_MODULE_3__/* .most */ .qr.entries)
        return refused((0,_text_message_js__WEBPACK_IMPORTED_MODULE_4__/* .message */ .iU) `it holds ${zip.entryCount} files, more than the ${_artifact_limits_js__WEBPACK_IMPORTED_MODULE_3__/* .most */ .qr.entries} that are read`);
    const files = [];
    const names = new Set();
    let size = 0;
    for await (const entry of zip.eachEntry()) {
        const name = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.normalize(entry.fileName).normalize('NFC');
        const why = names.has(name) ? (0,_text_message_js__WEBPACK_IMPORTED_MODULE_4__/* .message */ .iU) `it holds ${entry.fileName} twice` : wrongWith(entry);
        if (why !== undefined)
            return refused(why);
        names.add(name);
        size += entry.uncompressedSize;
        if (size > _artifact_limits_js__WEBPACK_IMPORTED_MODULE_3__/* .most */ .qr.bytes)
            return refused(_artifact_limits_js__WEBPACK_IMPORTED_MODULE_3__/* .tooLarge */ .g$, _artifact_limits_js__WEBPACK_IMPORTED_MODULE_3__/* .smaller */ .dL);
        if (!entry.fileName.endsWith('/'))
            files.push({ name: entry.fileName, bytes: await contentOf(zip, entry) });
    }
    return { kind: 'files', files };
}
function wrongWith({ fileName, externalFileAttributes, compressedSize, uncompressedSize }) {
    // The upper half is the mode of Unix: no type at all, a regular file, or a folder.
    const type = (externalFileAttributes >>> 16) & 0o170000;
    if (![0, 0o100000, 0o040000].includes(type))
        return (0,_text_message_js__WEBPACK_IMPORTED_MODULE_4__/* .message */ .iU) `${fileName} in it is a link or not a plain file`;
    if (fileName === '' || fileName.includes('\0'))
        return (0,_text_message_js__WEBPACK_IMPORTED_MODULE_4__/* .message */ .iU) `it holds a file with the name ${fileName}`;
    if (uncompressedSize > _artifact_limits_js__WEBPACK_IMPORTED_MODULE_3__/* .most */ .qr.small && uncompressedSize > _artifact_limits_js__WEBPACK_IMPORTED_MODULE_3__/* .most */ .qr.ratio * compressedSize)
        return (0,_text_message_js__WEBPACK_IMPORTED_MODULE_4__/* .message */ .iU) `${fileName} in it grows more than ${_artifact_limits_js__WEBPACK_IMPORTED_MODULE_3__/* .most */ .qr.ratio} times when it is unpacked`;
    return undefined;
}
/** The content, which yauzl ends with an error as soon as it is longer than declared. */
async function contentOf(zip, entry) {
    const stream = await zip.openReadStreamPromise(entry);
    const chunks = [];
    for await (const chunk of stream)
        chunks.push(chunk);
    return Buffer.concat(chunks);
}
function refused(why, help) {
    return { kind: 'refused', why, help };
}


/***/ })

};
