import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 8385:
/***/ ((module, exports, __nccwpck_require__) => {

(function (factory) {
    if ( true && typeof module.exports === "object") {
        var v = factory(__WEBPACK_EXTERNAL_createRequire(import.meta.url), exports);
        if (v !== undefined) module.exports = v;
    }
    else if (typeof define === "function" && define.amd) {
        define(["require", "exports", "./format", "./parser"], factory);
    }
})(function () {
    /*---------------------------------------------------------------------------------------------
     *  Copyright (c) Microsoft Corporation. All rights reserved.
     *  Licensed under the MIT License. See License.txt in the project root for license information.
     *--------------------------------------------------------------------------------------------*/
    'use strict';
    Object.defineProperty(exports, "__esModule", ({ value: true }));
    exports.isWS = exports.applyEdit = exports.setProperty = exports.removeProperty = void 0;
    const format_1 = __nccwpck_require__(458);
    const parser_1 = __nccwpck_require__(110);
    function removeProperty(text, path, options) {
        return setProperty(text, path, void 0, options);
    }
    exports.removeProperty = removeProperty;
    function setProperty(text, originalPath, value, options) {
        const path = originalPath.slice();
        const errors = [];
        const root = (0, parser_1.parseTree)(text, errors);
        let parent = void 0;
        let lastSegment = void 0;
        while (path.length > 0) {
            lastSegment = path.pop();
            parent = (0, parser_1.findNodeAtLocation)(root, path);
            if (parent === void 0 && value !== void 0) {
                if (typeof lastSegment === 'string') {
                    value = { [lastSegment]: value };
                }
                else {
                    value = [value];
                }
            }
            else {
                break;
            }
        }
        if (!parent) {
            // empty document
            if (value === void 0) { // delete
                throw new Error('Can not delete in empty document');
            }
            return withFormatting(text, { offset: root ? root.offset : 0, length: root ? root.length : 0, content: JSON.stringify(value) }, options);
        }
        else if (parent.type === 'object' && typeof lastSegment === 'string' && Array.isArray(parent.children)) {
            const existing = (0, parser_1.findNodeAtLocation)(parent, [lastSegment]);
            if (existing !== void 0) {
                if (value === void 0) { // delete
                    if (!existing.parent) {
                        throw new Error('Malformed AST');
                    }
                    const propertyIndex = parent.children.indexOf(existing.parent);
                    let removeBegin;
                    let removeEnd = existing.parent.offset + existing.parent.length;
                    if (propertyIndex > 0) {
                        // remove the comma of the previous node
                        let previous = parent.children[propertyIndex - 1];
                        removeBegin = previous.offset + previous.length;
                    }
                    else {
                        removeBegin = parent.offset + 1;
                        if (parent.children.length > 1) {
                            // remove the comma of the next node
                            let next = parent.children[1];
                            removeEnd = next.offset;
                        }
                    }
                    return withFormatting(text, { offset: removeBegin, length: removeEnd - removeBegin, content: '' }, options);
                }
                else {
                    // set value of existing property
                    return withFormatting(text, { offset: existing.offset, length: existing.length, content: JSON.stringify(value) }, options);
                }
            }
            else {
                if (value === void 0) { // delete
                    return []; // property does not exist, nothing to do
                }
                const newProperty = `${JSON.stringify(lastSegment)}: ${JSON.stringify(value)}`;
                const index = options.getInsertionIndex ? options.getInsertionIndex(parent.children.map(p => p.children[0].value)) : parent.children.length;
                let edit;
                if (index > 0) {
                    let previous = parent.children[index - 1];
                    edit = { offset: previous.offset + previous.length, length: 0, content: ',' + newProperty };
                }
                else if (parent.children.length === 0) {
                    edit = { offset: parent.offset + 1, length: 0, content: newProperty };
                }
                else {
                    edit = { offset: parent.offset + 1, length: 0, content: newProperty + ',' };
                }
                return withFormatting(text, edit, options);
            }
        }
        else if (parent.type === 'array' && typeof lastSegment === 'number' && Array.isArray(parent.children)) {
            const insertIndex = lastSegment;
            if (insertIndex === -1) {
                // Insert
                const newProperty = `${JSON.stringify(value)}`;
                let edit;
                if (parent.children.length === 0) {
                    edit = { offset: parent.offset + 1, length: 0, content: newProperty };
                }
                else {
                    const previous = parent.children[parent.children.length - 1];
                    edit = { offset: previous.offset + previous.length, length: 0, content: ',' + newProperty };
                }
                return withFormatting(text, edit, options);
            }
            else if (value === void 0 && parent.children.length >= 0) {
                // Removal
                const removalIndex = lastSegment;
                const toRemove = parent.children[removalIndex];
                let edit;
                if (parent.children.length === 1) {
                    // only item
                    edit = { offset: parent.offset + 1, length: parent.length - 2, content: '' };
                }
                else if (parent.children.length - 1 === removalIndex) {
                    // last item
                    let previous = parent.children[removalIndex - 1];
                    let offset = previous.offset + previous.length;
                    let parentEndOffset = parent.offset + parent.length;
                    edit = { offset, length: parentEndOffset - 2 - offset, content: '' };
                }
                else {
                    edit = { offset: toRemove.offset, length: parent.children[removalIndex + 1].offset - toRemove.offset, content: '' };
                }
                return withFormatting(text, edit, options);
            }
            else if (value !== void 0) {
                let edit;
                const newProperty = `${JSON.stringify(value)}`;
                if (!options.isArrayInsertion && parent.children.length > lastSegment) {
                    const toModify = parent.children[lastSegment];
                    edit = { offset: toModify.offset, length: toModify.length, content: newProperty };
                }
                else if (parent.children.length === 0 || lastSegment === 0) {
                    edit = { offset: parent.offset + 1, length: 0, content: parent.children.length === 0 ? newProperty : newProperty + ',' };
                }
                else {
                    const index = lastSegment > parent.children.length ? parent.children.length : lastSegment;
                    const previous = parent.children[index - 1];
                    edit = { offset: previous.offset + previous.length, length: 0, content: ',' + newProperty };
                }
                return withFormatting(text, edit, options);
            }
            else {
                throw new Error(`Can not ${value === void 0 ? 'remove' : (options.isArrayInsertion ? 'insert' : 'modify')} Array index ${insertIndex} as length is not sufficient`);
            }
        }
        else {
            throw new Error(`Can not add ${typeof lastSegment !== 'number' ? 'index' : 'property'} to parent of type ${parent.type}`);
        }
    }
    exports.setProperty = setProperty;
    function withFormatting(text, edit, options) {
        if (!options.formattingOptions) {
            return [edit];
        }
        // apply the edit
        let newText = applyEdit(text, edit);
        // format the new text
        let begin = edit.offset;
        let end = edit.offset + edit.content.length;
        if (edit.length === 0 || edit.content.length === 0) { // insert or remove
            while (begin > 0 && !(0, format_1.isEOL)(newText, begin - 1)) {
                begin--;
            }
            while (end < newText.length && !(0, format_1.isEOL)(newText, end)) {
                end++;
            }
        }
        const edits = (0, format_1.format)(newText, { offset: begin, length: end - begin }, { ...options.formattingOptions, keepLines: false });
        // apply the formatting edits and track the begin and end offsets of the changes
        for (let i = edits.length - 1; i >= 0; i--) {
            const edit = edits[i];
            newText = applyEdit(newText, edit);
            begin = Math.min(begin, edit.offset);
            end = Math.max(end, edit.offset + edit.length);
            end += edit.content.length - edit.length;
        }
        // create a single edit with all changes
        const editLength = text.length - (newText.length - end) - begin;
        return [{ offset: begin, length: editLength, content: newText.substring(begin, end) }];
    }
    function applyEdit(text, edit) {
        return text.substring(0, edit.offset) + edit.content + text.substring(edit.offset + edit.length);
    }
    exports.applyEdit = applyEdit;
    function isWS(text, offset) {
        return '\r\n \t'.indexOf(text.charAt(offset)) !== -1;
    }
    exports.isWS = isWS;
});


/***/ }),

/***/ 458:
/***/ ((module, exports, __nccwpck_require__) => {

(function (factory) {
    if ( true && typeof module.exports === "object") {
        var v = factory(__WEBPACK_EXTERNAL_createRequire(import.meta.url), exports);
        if (v !== undefined) module.exports = v;
    }
    else if (typeof define === "function" && define.amd) {
        define(["require", "exports", "./scanner", "./string-intern"], factory);
    }
})(function () {
    /*---------------------------------------------------------------------------------------------
     *  Copyright (c) Microsoft Corporation. All rights reserved.
     *  Licensed under the MIT License. See License.txt in the project root for license information.
     *--------------------------------------------------------------------------------------------*/
    'use strict';
    Object.defineProperty(exports, "__esModule", ({ value: true }));
    exports.isEOL = exports.format = void 0;
    const scanner_1 = __nccwpck_require__(8263);
    const string_intern_1 = __nccwpck_require__(4013);
    function format(documentText, range, options) {
        let initialIndentLevel;
        let formatText;
        let formatTextStart;
        let rangeStart;
        let rangeEnd;
        if (range) {
            rangeStart = range.offset;
            rangeEnd = rangeStart + range.length;
            formatTextStart = rangeStart;
            while (formatTextStart > 0 && !isEOL(documentText, formatTextStart - 1)) {
                formatTextStart--;
            }
            let endOffset = rangeEnd;
            while (endOffset < documentText.length && !isEOL(documentText, endOffset)) {
                endOffset++;
            }
            formatText = documentText.substring(formatTextStart, endOffset);
            initialIndentLevel = computeIndentLevel(formatText, options);
        }
        else {
            formatText = documentText;
            initialIndentLevel = 0;
            formatTextStart = 0;
            rangeStart = 0;
            rangeEnd = documentText.length;
        }
        const eol = getEOL(options, documentText);
        const eolFastPathSupported = string_intern_1.supportedEols.includes(eol);
        let numberLineBreaks = 0;
        let indentLevel = 0;
        let indentValue;
        if (options.insertSpaces) {
            indentValue = string_intern_1.cachedSpaces[options.tabSize || 4] ?? repeat(string_intern_1.cachedSpaces[1], options.tabSize || 4);
        }
        else {
            indentValue = '\t';
        }
        const indentType = indentValue === '\t' ? '\t' : ' ';
        let scanner = (0, scanner_1.createScanner)(formatText, false);
        let hasError = false;
        function newLinesAndIndent() {
            if (numberLineBreaks > 1) {
                return repeat(eol, numberLineBreaks) + repeat(indentValue, initialIndentLevel + indentLevel);
            }
            const amountOfSpaces = indentValue.length * (initialIndentLevel + indentLevel);
            if (!eolFastPathSupported || amountOfSpaces > string_intern_1.cachedBreakLinesWithSpaces[indentType][eol].length) {
                return eol + repeat(indentValue, initialIndentLevel + indentLevel);
            }
            if (amountOfSpaces <= 0) {
                return eol;
            }
            return string_intern_1.cachedBreakLinesWithSpaces[indentType][eol][amountOfSpaces];
        }
        function scanNext() {
            let token = scanner.scan();
            numberLineBreaks = 0;
            while (token === 15 /* SyntaxKind.Trivia */ || token === 14 /* SyntaxKind.LineBreakTrivia */) {
                if (token === 14 /* SyntaxKind.LineBreakTrivia */ && options.keepLines) {
                    numberLineBreaks += 1;
                }
                else if (token === 14 /* SyntaxKind.LineBreakTrivia */) {
                    numberLineBreaks = 1;
                }
                token = scanner.scan();
            }
            hasError = token === 16 /* SyntaxKind.Unknown */ || scanner.getTokenError() !== 0 /* ScanError.None */;
            return token;
        }
        const editOperations = [];
        function addEdit(text, startOffset, endOffset) {
            if (!hasError && (!range || (startOffset < rangeEnd && endOffset > rangeStart)) && documentText.substring(startOffset, endOffset) !== text) {
                editOperations.push({ offset: startOffset, length: endOffset - startOffset, content: text });
            }
        }
        let firstToken = scanNext();
        if (options.keepLines && numberLineBreaks > 0) {
            addEdit(repeat(eol, numberLineBreaks), 0, 0);
        }
        if (firstToken !== 17 /* SyntaxKind.EOF */) {
            let firstTokenStart = scanner.getTokenOffset() + formatTextStart;
            let initialIndent = (indentValue.length * initialIndentLevel < 20) && options.insertSpaces
                ? string_intern_1.cachedSpaces[indentValue.length * initialIndentLevel]
                : repeat(indentValue, initialIndentLevel);
            addEdit(initialIndent, formatTextStart, firstTokenStart);
        }
        while (firstToken !== 17 /* SyntaxKind.EOF */) {
            let firstTokenEnd = scanner.getTokenOffset() + scanner.getTokenLength() + formatTextStart;
            let secondToken = scanNext();
            let replaceContent = '';
            let needsLineBreak = false;
            while (numberLineBreaks === 0 && (secondToken === 12 /* SyntaxKind.LineCommentTrivia */ || secondToken === 13 /* SyntaxKind.BlockCommentTrivia */)) {
                let commentTokenStart = scanner.getTokenOffset() + formatTextStart;
                addEdit(string_intern_1.cachedSpaces[1], firstTokenEnd, commentTokenStart);
                firstTokenEnd = scanner.getTokenOffset() + scanner.getTokenLength() + formatTextStart;
                needsLineBreak = secondToken === 12 /* SyntaxKind.LineCommentTrivia */;
                replaceContent = needsLineBreak ? newLinesAndIndent() : '';
                secondToken = scanNext();
            }
            if (secondToken === 2 /* SyntaxKind.CloseBraceToken */) {
                if (firstToken !== 1 /* SyntaxKind.OpenBraceToken */) {
                    indentLevel--;
                }
                ;
                if (options.keepLines && numberLineBreaks > 0 || !options.keepLines && firstToken !== 1 /* SyntaxKind.OpenBraceToken */) {
                    replaceContent = newLinesAndIndent();
                }
                else if (options.keepLines) {
                    replaceContent = string_intern_1.cachedSpaces[1];
                }
            }
            else if (secondToken === 4 /* SyntaxKind.CloseBracketToken */) {
                if (firstToken !== 3 /* SyntaxKind.OpenBracketToken */) {
                    indentLevel--;
                }
                ;
                if (options.keepLines && numberLineBreaks > 0 || !options.keepLines && firstToken !== 3 /* SyntaxKind.OpenBracketToken */) {
                    replaceContent = newLinesAndIndent();
                }
                else if (options.keepLines) {
                    replaceContent = string_intern_1.cachedSpaces[1];
                }
            }
            else {
                switch (firstToken) {
                    case 3 /* SyntaxKind.OpenBracketToken */:
                    case 1 /* SyntaxKind.OpenBraceToken */:
                        indentLevel++;
                        if (options.keepLines && numberLineBreaks > 0 || !options.keepLines) {
                            replaceContent = newLinesAndIndent();
                        }
                        else {
                            replaceContent = string_intern_1.cachedSpaces[1];
                        }
                        break;
                    case 5 /* SyntaxKind.CommaToken */:
                        if (options.keepLines && numberLineBreaks > 0 || !options.keepLines) {
                            replaceContent = newLinesAndIndent();
                        }
                        else {
                            replaceContent = string_intern_1.cachedSpaces[1];
                        }
                        break;
                    case 12 /* SyntaxKind.LineCommentTrivia */:
                        replaceContent = newLinesAndIndent();
                        break;
                    case 13 /* SyntaxKind.BlockCommentTrivia */:
                        if (numberLineBreaks > 0) {
                            replaceContent = newLinesAndIndent();
                        }
                        else if (!needsLineBreak) {
                            replaceContent = string_intern_1.cachedSpaces[1];
                        }
                        break;
                    case 6 /* SyntaxKind.ColonToken */:
                        if (options.keepLines && numberLineBreaks > 0) {
                            replaceContent = newLinesAndIndent();
                        }
                        else if (!needsLineBreak) {
                            replaceContent = string_intern_1.cachedSpaces[1];
                        }
                        break;
                    case 10 /* SyntaxKind.StringLiteral */:
                        if (options.keepLines && numberLineBreaks > 0) {
                            replaceContent = newLinesAndIndent();
                        }
                        else if (secondToken === 6 /* SyntaxKind.ColonToken */ && !needsLineBreak) {
                            replaceContent = '';
                        }
                        break;
                    case 7 /* SyntaxKind.NullKeyword */:
                    case 8 /* SyntaxKind.TrueKeyword */:
                    case 9 /* SyntaxKind.FalseKeyword */:
                    case 11 /* SyntaxKind.NumericLiteral */:
                    case 2 /* SyntaxKind.CloseBraceToken */:
                    case 4 /* SyntaxKind.CloseBracketToken */:
                        if (options.keepLines && numberLineBreaks > 0) {
                            replaceContent = newLinesAndIndent();
                        }
                        else {
                            if ((secondToken === 12 /* SyntaxKind.LineCommentTrivia */ || secondToken === 13 /* SyntaxKind.BlockCommentTrivia */) && !needsLineBreak) {
                                replaceContent = string_intern_1.cachedSpaces[1];
                            }
                            else if (secondToken !== 5 /* SyntaxKind.CommaToken */ && secondToken !== 17 /* SyntaxKind.EOF */) {
                                hasError = true;
                            }
                        }
                        break;
                    case 16 /* SyntaxKind.Unknown */:
                        hasError = true;
                        break;
                }
                if (numberLineBreaks > 0 && (secondToken === 12 /* SyntaxKind.LineCommentTrivia */ || secondToken === 13 /* SyntaxKind.BlockCommentTrivia */)) {
                    replaceContent = newLinesAndIndent();
                }
            }
            if (secondToken === 17 /* SyntaxKind.EOF */) {
                if (options.keepLines && numberLineBreaks > 0) {
                    replaceContent = newLinesAndIndent();
                }
                else {
                    replaceContent = options.insertFinalNewline ? eol : '';
                }
            }
            const secondTokenStart = scanner.getTokenOffset() + formatTextStart;
            addEdit(replaceContent, firstTokenEnd, secondTokenStart);
            firstToken = secondToken;
        }
        return editOperations;
    }
    exports.format = format;
    function repeat(s, count) {
        let result = '';
        for (let i = 0; i < count; i++) {
            result += s;
        }
        return result;
    }
    function computeIndentLevel(content, options) {
        let i = 0;
        let nChars = 0;
        const tabSize = options.tabSize || 4;
        while (i < content.length) {
            let ch = content.charAt(i);
            if (ch === string_intern_1.cachedSpaces[1]) {
                nChars++;
            }
            else if (ch === '\t') {
                nChars += tabSize;
            }
            else {
                break;
            }
            i++;
        }
        return Math.floor(nChars / tabSize);
    }
    function getEOL(options, text) {
        for (let i = 0; i < text.length; i++) {
            const ch = text.charAt(i);
            if (ch === '\r') {
                if (i + 1 < text.length && text.charAt(i + 1) === '\n') {
                    return '\r\n';
                }
                return '\r';
            }
            else if (ch === '\n') {
                return '\n';
            }
        }
        return (options && options.eol) || '\n';
    }
    function isEOL(text, offset) {
        return '\r\n'.indexOf(text.charAt(offset)) !== -1;
    }
    exports.isEOL = isEOL;
});


/***/ }),

/***/ 110:
/***/ ((module, exports, __nccwpck_require__) => {

(function (factory) {
    if ( true && typeof module.exports === "object") {
        var v = factory(__WEBPACK_EXTERNAL_createRequire(import.meta.url), exports);
        if (v !== undefined) module.exports = v;
    }
    else if (typeof define === "function" && define.amd) {
        define(["require", "exports", "./scanner"], factory);
    }
})(function () {
    /*---------------------------------------------------------------------------------------------
     *  Copyright (c) Microsoft Corporation. All rights reserved.
     *  Licensed under the MIT License. See License.txt in the project root for license information.
     *--------------------------------------------------------------------------------------------*/
    'use strict';
    Object.defineProperty(exports, "__esModule", ({ value: true }));
    exports.getNodeType = exports.stripComments = exports.visit = exports.findNodeAtOffset = exports.contains = exports.getNodeValue = exports.getNodePath = exports.findNodeAtLocation = exports.parseTree = exports.parse = exports.getLocation = void 0;
    const scanner_1 = __nccwpck_require__(8263);
    var ParseOptions;
    (function (ParseOptions) {
        ParseOptions.DEFAULT = {
            allowTrailingComma: false
        };
    })(ParseOptions || (ParseOptions = {}));
    /**
     * For a given offset, evaluate the location in the JSON document. Each segment in the location path is either a property name or an array index.
     */
    function getLocation(text, position) {
        const segments = []; // strings or numbers
        const earlyReturnException = new Object();
        let previousNode = undefined;
        const previousNodeInst = {
            value: {},
            offset: 0,
            length: 0,
            type: 'object',
            parent: undefined
        };
        let isAtPropertyKey = false;
        function setPreviousNode(value, offset, length, type) {
            previousNodeInst.value = value;
            previousNodeInst.offset = offset;
            previousNodeInst.length = length;
            previousNodeInst.type = type;
            previousNodeInst.colonOffset = undefined;
            previousNode = previousNodeInst;
        }
        try {
            visit(text, {
                onObjectBegin: (offset, length) => {
                    if (position <= offset) {
                        throw earlyReturnException;
                    }
                    previousNode = undefined;
                    isAtPropertyKey = position > offset;
                    segments.push(''); // push a placeholder (will be replaced)
                },
                onObjectProperty: (name, offset, length) => {
                    if (position < offset) {
                        throw earlyReturnException;
                    }
                    setPreviousNode(name, offset, length, 'property');
                    segments[segments.length - 1] = name;
                    if (position <= offset + length) {
                        throw earlyReturnException;
                    }
                },
                onObjectEnd: (offset, length) => {
                    if (position <= offset) {
                        throw earlyReturnException;
                    }
                    previousNode = undefined;
                    segments.pop();
                },
                onArrayBegin: (offset, length) => {
                    if (position <= offset) {
                        throw earlyReturnException;
                    }
                    previousNode = undefined;
                    segments.push(0);
                },
                onArrayEnd: (offset, length) => {
                    if (position <= offset) {
                        throw earlyReturnException;
                    }
                    previousNode = undefined;
                    segments.pop();
                },
                onLiteralValue: (value, offset, length) => {
                    if (position < offset) {
                        throw earlyReturnException;
                    }
                    setPreviousNode(value, offset, length, getNodeType(value));
                    if (position <= offset + length) {
                        throw earlyReturnException;
                    }
                },
                onSeparator: (sep, offset, length) => {
                    if (position <= offset) {
                        throw earlyReturnException;
                    }
                    if (sep === ':' && previousNode && previousNode.type === 'property') {
                        previousNode.colonOffset = offset;
                        isAtPropertyKey = false;
                        previousNode = undefined;
                    }
                    else if (sep === ',') {
                        const last = segments[segments.length - 1];
                        if (typeof last === 'number') {
                            segments[segments.length - 1] = last + 1;
                        }
                        else {
                            isAtPropertyKey = true;
                            segments[segments.length - 1] = '';
                        }
                        previousNode = undefined;
                    }
                }
            });
        }
        catch (e) {
            if (e !== earlyReturnException) {
                throw e;
            }
        }
        return {
            path: segments,
            previousNode,
            isAtPropertyKey,
            matches: (pattern) => {
                let k = 0;
                for (let i = 0; k < pattern.length && i < segments.length; i++) {
                    if (pattern[k] === segments[i] || pattern[k] === '*') {
                        k++;
                    }
                    else if (pattern[k] !== '**') {
                        return false;
                    }
                }
                return k === pattern.length;
            }
        };
    }
    exports.getLocation = getLocation;
    /**
     * Parses the given text and returns the object the JSON content represents. On invalid input, the parser tries to be as fault tolerant as possible, but still return a result.
     * Therefore always check the errors list to find out if the input was valid.
     */
    function parse(text, errors = [], options = ParseOptions.DEFAULT) {
        let currentProperty = null;
        let currentParent = [];
        const previousParents = [];
        function onValue(value) {
            if (Array.isArray(currentParent)) {
                currentParent.push(value);
            }
            else if (currentProperty !== null) {
                currentParent[currentProperty] = value;
            }
        }
        const visitor = {
            onObjectBegin: () => {
                const object = {};
                onValue(object);
                previousParents.push(currentParent);
                currentParent = object;
                currentProperty = null;
            },
            onObjectProperty: (name) => {
                currentProperty = name;
            },
            onObjectEnd: () => {
                currentParent = previousParents.pop();
            },
            onArrayBegin: () => {
                const array = [];
                onValue(array);
                previousParents.push(currentParent);
                currentParent = array;
                currentProperty = null;
            },
            onArrayEnd: () => {
                currentParent = previousParents.pop();
            },
            onLiteralValue: onValue,
            onError: (error, offset, length) => {
                errors.push({ error, offset, length });
            }
        };
        visit(text, visitor, options);
        return currentParent[0];
    }
    exports.parse = parse;
    /**
     * Parses the given text and returns a tree representation the JSON content. On invalid input, the parser tries to be as fault tolerant as possible, but still return a result.
     */
    function parseTree(text, errors = [], options = ParseOptions.DEFAULT) {
        let currentParent = { type: 'array', offset: -1, length: -1, children: [], parent: undefined }; // artificial root
        function ensurePropertyComplete(endOffset) {
            if (currentParent.type === 'property') {
                currentParent.length = endOffset - currentParent.offset;
                currentParent = currentParent.parent;
            }
        }
        function onValue(valueNode) {
            currentParent.children.push(valueNode);
            return valueNode;
        }
        const visitor = {
            onObjectBegin: (offset) => {
                currentParent = onValue({ type: 'object', offset, length: -1, parent: currentParent, children: [] });
            },
            onObjectProperty: (name, offset, length) => {
                currentParent = onValue({ type: 'property', offset, length: -1, parent: currentParent, children: [] });
                currentParent.children.push({ type: 'string', value: name, offset, length, parent: currentParent });
            },
            onObjectEnd: (offset, length) => {
                ensurePropertyComplete(offset + length); // in case of a missing value for a property: make sure property is complete
                currentParent.length = offset + length - currentParent.offset;
                currentParent = currentParent.parent;
                ensurePropertyComplete(offset + length);
            },
            onArrayBegin: (offset, length) => {
                currentParent = onValue({ type: 'array', offset, length: -1, parent: currentParent, children: [] });
            },
            onArrayEnd: (offset, length) => {
                currentParent.length = offset + length - currentParent.offset;
                currentParent = currentParent.parent;
                ensurePropertyComplete(offset + length);
            },
            onLiteralValue: (value, offset, length) => {
                onValue({ type: getNodeType(value), offset, length, parent: currentParent, value });
                ensurePropertyComplete(offset + length);
            },
            onSeparator: (sep, offset, length) => {
                if (currentParent.type === 'property') {
                    if (sep === ':') {
                        currentParent.colonOffset = offset;
                    }
                    else if (sep === ',') {
                        ensurePropertyComplete(offset);
                    }
                }
            },
            onError: (error, offset, length) => {
                errors.push({ error, offset, length });
            }
        };
        visit(text, visitor, options);
        const result = currentParent.children[0];
        if (result) {
            delete result.parent;
        }
        return result;
    }
    exports.parseTree = parseTree;
    /**
     * Finds the node at the given path in a JSON DOM.
     */
    function findNodeAtLocation(root, path) {
        if (!root) {
            return undefined;
        }
        let node = root;
        for (let segment of path) {
            if (typeof segment === 'string') {
                if (node.type !== 'object' || !Array.isArray(node.children)) {
                    return undefined;
                }
                let found = false;
                for (const propertyNode of node.children) {
                    if (Array.isArray(propertyNode.children) && propertyNode.children[0].value === segment && propertyNode.children.length === 2) {
                        node = propertyNode.children[1];
                        found = true;
                        break;
                    }
                }
                if (!found) {
                    return undefined;
                }
            }
            else {
                const index = segment;
                if (node.type !== 'array' || index < 0 || !Array.isArray(node.children) || index >= node.children.length) {
                    return undefined;
                }
                node = node.children[index];
            }
        }
        return node;
    }
    exports.findNodeAtLocation = findNodeAtLocation;
    /**
     * Gets the JSON path of the given JSON DOM node
     */
    function getNodePath(node) {
        if (!node.parent || !node.parent.children) {
            return [];
        }
        const path = getNodePath(node.parent);
        if (node.parent.type === 'property') {
            const key = node.parent.children[0].value;
            path.push(key);
        }
        else if (node.parent.type === 'array') {
            const index = node.parent.children.indexOf(node);
            if (index !== -1) {
                path.push(index);
            }
        }
        return path;
    }
    exports.getNodePath = getNodePath;
    /**
     * Evaluates the JavaScript object of the given JSON DOM node
     */
    function getNodeValue(node) {
        switch (node.type) {
            case 'array':
                return node.children.map(getNodeValue);
            case 'object':
                const obj = Object.create(null);
                for (let prop of node.children) {
                    const valueNode = prop.children[1];
                    if (valueNode) {
                        obj[prop.children[0].value] = getNodeValue(valueNode);
                    }
                }
                return obj;
            case 'null':
            case 'string':
            case 'number':
            case 'boolean':
                return node.value;
            default:
                return undefined;
        }
    }
    exports.getNodeValue = getNodeValue;
    function contains(node, offset, includeRightBound = false) {
        return (offset >= node.offset && offset < (node.offset + node.length)) || includeRightBound && (offset === (node.offset + node.length));
    }
    exports.contains = contains;
    /**
     * Finds the most inner node at the given offset. If includeRightBound is set, also finds nodes that end at the given offset.
     */
    function findNodeAtOffset(node, offset, includeRightBound = false) {
        if (contains(node, offset, includeRightBound)) {
            const children = node.children;
            if (Array.isArray(children)) {
                for (let i = 0; i < children.length && children[i].offset <= offset; i++) {
                    const item = findNodeAtOffset(children[i], offset, includeRightBound);
                    if (item) {
                        return item;
                    }
                }
            }
            return node;
        }
        return undefined;
    }
    exports.findNodeAtOffset = findNodeAtOffset;
    /**
     * Parses the given text and invokes the visitor functions for each object, array and literal reached.
     */
    function visit(text, visitor, options = ParseOptions.DEFAULT) {
        const _scanner = (0, scanner_1.createScanner)(text, false);
        // Important: Only pass copies of this to visitor functions to prevent accidental modification, and
        // to not affect visitor functions which stored a reference to a previous JSONPath
        const _jsonPath = [];
        // Depth of onXXXBegin() callbacks suppressed. onXXXEnd() decrements this if it isn't 0 already.
        // Callbacks are only called when this value is 0.
        let suppressedCallbacks = 0;
        function toNoArgVisit(visitFunction) {
            return visitFunction ? () => suppressedCallbacks === 0 && visitFunction(_scanner.getTokenOffset(), _scanner.getTokenLength(), _scanner.getTokenStartLine(), _scanner.getTokenStartCharacter()) : () => true;
        }
        function toOneArgVisit(visitFunction) {
            return visitFunction ? (arg) => suppressedCallbacks === 0 && visitFunction(arg, _scanner.getTokenOffset(), _scanner.getTokenLength(), _scanner.getTokenStartLine(), _scanner.getTokenStartCharacter()) : () => true;
        }
        function toOneArgVisitWithPath(visitFunction) {
            return visitFunction ? (arg) => suppressedCallbacks === 0 && visitFunction(arg, _scanner.getTokenOffset(), _scanner.getTokenLength(), _scanner.getTokenStartLine(), _scanner.getTokenStartCharacter(), () => _jsonPath.slice()) : () => true;
        }
        function toBeginVisit(visitFunction) {
            return visitFunction ?
                () => {
                    if (suppressedCallbacks > 0) {
                        suppressedCallbacks++;
                    }
                    else {
                        let cbReturn = visitFunction(_scanner.getTokenOffset(), _scanner.getTokenLength(), _scanner.getTokenStartLine(), _scanner.getTokenStartCharacter(), () => _jsonPath.slice());
                        if (cbReturn === false) {
                            suppressedCallbacks = 1;
                        }
                    }
                }
                : () => true;
        }
        function toEndVisit(visitFunction) {
            return visitFunction ?
                () => {
                    if (suppressedCallbacks > 0) {
                        suppressedCallbacks--;
                    }
                    if (suppressedCallbacks === 0) {
                        visitFunction(_scanner.getTokenOffset(), _scanner.getTokenLength(), _scanner.getTokenStartLine(), _scanner.getTokenStartCharacter());
                    }
                }
                : () => true;
        }
        const onObjectBegin = toBeginVisit(visitor.onObjectBegin), onObjectProperty = toOneArgVisitWithPath(visitor.onObjectProperty), onObjectEnd = toEndVisit(visitor.onObjectEnd), onArrayBegin = toBeginVisit(visitor.onArrayBegin), onArrayEnd = toEndVisit(visitor.onArrayEnd), onLiteralValue = toOneArgVisitWithPath(visitor.onLiteralValue), onSeparator = toOneArgVisit(visitor.onSeparator), onComment = toNoArgVisit(visitor.onComment), onError = toOneArgVisit(visitor.onError);
        const disallowComments = options && options.disallowComments;
        const allowTrailingComma = options && options.allowTrailingComma;
        function scanNext() {
            while (true) {
                const token = _scanner.scan();
                switch (_scanner.getTokenError()) {
                    case 4 /* ScanError.InvalidUnicode */:
                        handleError(14 /* ParseErrorCode.InvalidUnicode */);
                        break;
                    case 5 /* ScanError.InvalidEscapeCharacter */:
                        handleError(15 /* ParseErrorCode.InvalidEscapeCharacter */);
                        break;
                    case 3 /* ScanError.UnexpectedEndOfNumber */:
                        handleError(13 /* ParseErrorCode.UnexpectedEndOfNumber */);
                        break;
                    case 1 /* ScanError.UnexpectedEndOfComment */:
                        if (!disallowComments) {
                            handleError(11 /* ParseErrorCode.UnexpectedEndOfComment */);
                        }
                        break;
                    case 2 /* ScanError.UnexpectedEndOfString */:
                        handleError(12 /* ParseErrorCode.UnexpectedEndOfString */);
                        break;
                    case 6 /* ScanError.InvalidCharacter */:
                        handleError(16 /* ParseErrorCode.InvalidCharacter */);
                        break;
                }
                switch (token) {
                    case 12 /* SyntaxKind.LineCommentTrivia */:
                    case 13 /* SyntaxKind.BlockCommentTrivia */:
                        if (disallowComments) {
                            handleError(10 /* ParseErrorCode.InvalidCommentToken */);
                        }
                        else {
                            onComment();
                        }
                        break;
                    case 16 /* SyntaxKind.Unknown */:
                        handleError(1 /* ParseErrorCode.InvalidSymbol */);
                        break;
                    case 15 /* SyntaxKind.Trivia */:
                    case 14 /* SyntaxKind.LineBreakTrivia */:
                        break;
                    default:
                        return token;
                }
            }
        }
        function handleError(error, skipUntilAfter = [], skipUntil = []) {
            onError(error);
            if (skipUntilAfter.length + skipUntil.length > 0) {
                let token = _scanner.getToken();
                while (token !== 17 /* SyntaxKind.EOF */) {
                    if (skipUntilAfter.indexOf(token) !== -1) {
                        scanNext();
                        break;
                    }
                    else if (skipUntil.indexOf(token) !== -1) {
                        break;
                    }
                    token = scanNext();
                }
            }
        }
        function parseString(isValue) {
            const value = _scanner.getTokenValue();
            if (isValue) {
                onLiteralValue(value);
            }
            else {
                onObjectProperty(value);
                // add property name afterwards
                _jsonPath.push(value);
            }
            scanNext();
            return true;
        }
        function parseLiteral() {
            switch (_scanner.getToken()) {
                case 11 /* SyntaxKind.NumericLiteral */:
                    const tokenValue = _scanner.getTokenValue();
                    let value = Number(tokenValue);
                    if (isNaN(value)) {
                        handleError(2 /* ParseErrorCode.InvalidNumberFormat */);
                        value = 0;
                    }
                    onLiteralValue(value);
                    break;
                case 7 /* SyntaxKind.NullKeyword */:
                    onLiteralValue(null);
                    break;
                case 8 /* SyntaxKind.TrueKeyword */:
                    onLiteralValue(true);
                    break;
                case 9 /* SyntaxKind.FalseKeyword */:
                    onLiteralValue(false);
                    break;
                default:
                    return false;
            }
            scanNext();
            return true;
        }
        function parseProperty() {
            if (_scanner.getToken() !== 10 /* SyntaxKind.StringLiteral */) {
                handleError(3 /* ParseErrorCode.PropertyNameExpected */, [], [2 /* SyntaxKind.CloseBraceToken */, 5 /* SyntaxKind.CommaToken */]);
                return false;
            }
            parseString(false);
            if (_scanner.getToken() === 6 /* SyntaxKind.ColonToken */) {
                onSeparator(':');
                scanNext(); // consume colon
                if (!parseValue()) {
                    handleError(4 /* ParseErrorCode.ValueExpected */, [], [2 /* SyntaxKind.CloseBraceToken */, 5 /* SyntaxKind.CommaToken */]);
                }
            }
            else {
                handleError(5 /* ParseErrorCode.ColonExpected */, [], [2 /* SyntaxKind.CloseBraceToken */, 5 /* SyntaxKind.CommaToken */]);
            }
            _jsonPath.pop(); // remove processed property name
            return true;
        }
        function parseObject() {
            onObjectBegin();
            scanNext(); // consume open brace
            let needsComma = false;
            while (_scanner.getToken() !== 2 /* SyntaxKind.CloseBraceToken */ && _scanner.getToken() !== 17 /* SyntaxKind.EOF */) {
                if (_scanner.getToken() === 5 /* SyntaxKind.CommaToken */) {
                    if (!needsComma) {
                        handleError(4 /* ParseErrorCode.ValueExpected */, [], []);
                    }
                    onSeparator(',');
                    scanNext(); // consume comma
                    if (_scanner.getToken() === 2 /* SyntaxKind.CloseBraceToken */ && allowTrailingComma) {
                        break;
                    }
                }
                else if (needsComma) {
                    handleError(6 /* ParseErrorCode.CommaExpected */, [], []);
                }
                if (!parseProperty()) {
                    handleError(4 /* ParseErrorCode.ValueExpected */, [], [2 /* SyntaxKind.CloseBraceToken */, 5 /* SyntaxKind.CommaToken */]);
                }
                needsComma = true;
            }
            onObjectEnd();
            if (_scanner.getToken() !== 2 /* SyntaxKind.CloseBraceToken */) {
                handleError(7 /* ParseErrorCode.CloseBraceExpected */, [2 /* SyntaxKind.CloseBraceToken */], []);
            }
            else {
                scanNext(); // consume close brace
            }
            return true;
        }
        function parseArray() {
            onArrayBegin();
            scanNext(); // consume open bracket
            let isFirstElement = true;
            let needsComma = false;
            while (_scanner.getToken() !== 4 /* SyntaxKind.CloseBracketToken */ && _scanner.getToken() !== 17 /* SyntaxKind.EOF */) {
                if (_scanner.getToken() === 5 /* SyntaxKind.CommaToken */) {
                    if (!needsComma) {
                        handleError(4 /* ParseErrorCode.ValueExpected */, [], []);
                    }
                    onSeparator(',');
                    scanNext(); // consume comma
                    if (_scanner.getToken() === 4 /* SyntaxKind.CloseBracketToken */ && allowTrailingComma) {
                        break;
                    }
                }
                else if (needsComma) {
                    handleError(6 /* ParseErrorCode.CommaExpected */, [], []);
                }
                if (isFirstElement) {
                    _jsonPath.push(0);
                    isFirstElement = false;
                }
                else {
                    _jsonPath[_jsonPath.length - 1]++;
                }
                if (!parseValue()) {
                    handleError(4 /* ParseErrorCode.ValueExpected */, [], [4 /* SyntaxKind.CloseBracketToken */, 5 /* SyntaxKind.CommaToken */]);
                }
                needsComma = true;
            }
            onArrayEnd();
            if (!isFirstElement) {
                _jsonPath.pop(); // remove array index
            }
            if (_scanner.getToken() !== 4 /* SyntaxKind.CloseBracketToken */) {
                handleError(8 /* ParseErrorCode.CloseBracketExpected */, [4 /* SyntaxKind.CloseBracketToken */], []);
            }
            else {
                scanNext(); // consume close bracket
            }
            return true;
        }
        function parseValue() {
            switch (_scanner.getToken()) {
                case 3 /* SyntaxKind.OpenBracketToken */:
                    return parseArray();
                case 1 /* SyntaxKind.OpenBraceToken */:
                    return parseObject();
                case 10 /* SyntaxKind.StringLiteral */:
                    return parseString(true);
                default:
                    return parseLiteral();
            }
        }
        scanNext();
        if (_scanner.getToken() === 17 /* SyntaxKind.EOF */) {
            if (options.allowEmptyContent) {
                return true;
            }
            handleError(4 /* ParseErrorCode.ValueExpected */, [], []);
            return false;
        }
        if (!parseValue()) {
            handleError(4 /* ParseErrorCode.ValueExpected */, [], []);
            return false;
        }
        if (_scanner.getToken() !== 17 /* SyntaxKind.EOF */) {
            handleError(9 /* ParseErrorCode.EndOfFileExpected */, [], []);
        }
        return true;
    }
    exports.visit = visit;
    /**
     * Takes JSON with JavaScript-style comments and remove
     * them. Optionally replaces every none-newline character
     * of comments with a replaceCharacter
     */
    function stripComments(text, replaceCh) {
        let _scanner = (0, scanner_1.createScanner)(text), parts = [], kind, offset = 0, pos;
        do {
            pos = _scanner.getPosition();
            kind = _scanner.scan();
            switch (kind) {
                case 12 /* SyntaxKind.LineCommentTrivia */:
                case 13 /* SyntaxKind.BlockCommentTrivia */:
                case 17 /* SyntaxKind.EOF */:
                    if (offset !== pos) {
                        parts.push(text.substring(offset, pos));
                    }
                    if (replaceCh !== undefined) {
                        parts.push(_scanner.getTokenValue().replace(/[^\r\n]/g, replaceCh));
                    }
                    offset = _scanner.getPosition();
                    break;
            }
        } while (kind !== 17 /* SyntaxKind.EOF */);
        return parts.join('');
    }
    exports.stripComments = stripComments;
    function getNodeType(value) {
        switch (typeof value) {
            case 'boolean': return 'boolean';
            case 'number': return 'number';
            case 'string': return 'string';
            case 'object': {
                if (!value) {
                    return 'null';
                }
                else if (Array.isArray(value)) {
                    return 'array';
                }
                return 'object';
            }
            default: return 'null';
        }
    }
    exports.getNodeType = getNodeType;
});


/***/ }),

/***/ 8263:
/***/ ((module, exports) => {

(function (factory) {
    if ( true && typeof module.exports === "object") {
        var v = factory(__WEBPACK_EXTERNAL_createRequire(import.meta.url), exports);
        if (v !== undefined) module.exports = v;
    }
    else if (typeof define === "function" && define.amd) {
        define(["require", "exports"], factory);
    }
})(function () {
    /*---------------------------------------------------------------------------------------------
     *  Copyright (c) Microsoft Corporation. All rights reserved.
     *  Licensed under the MIT License. See License.txt in the project root for license information.
     *--------------------------------------------------------------------------------------------*/
    'use strict';
    Object.defineProperty(exports, "__esModule", ({ value: true }));
    exports.createScanner = void 0;
    /**
     * Creates a JSON scanner on the given text.
     * If ignoreTrivia is set, whitespaces or comments are ignored.
     */
    function createScanner(text, ignoreTrivia = false) {
        const len = text.length;
        let pos = 0, value = '', tokenOffset = 0, token = 16 /* SyntaxKind.Unknown */, lineNumber = 0, lineStartOffset = 0, tokenLineStartOffset = 0, prevTokenLineStartOffset = 0, scanError = 0 /* ScanError.None */;
        function scanHexDigits(count, exact) {
            let digits = 0;
            let value = 0;
            while (digits < count || !exact) {
                let ch = text.charCodeAt(pos);
                if (ch >= 48 /* CharacterCodes._0 */ && ch <= 57 /* CharacterCodes._9 */) {
                    value = value * 16 + ch - 48 /* CharacterCodes._0 */;
                }
                else if (ch >= 65 /* CharacterCodes.A */ && ch <= 70 /* CharacterCodes.F */) {
                    value = value * 16 + ch - 65 /* CharacterCodes.A */ + 10;
                }
                else if (ch >= 97 /* CharacterCodes.a */ && ch <= 102 /* CharacterCodes.f */) {
                    value = value * 16 + ch - 97 /* CharacterCodes.a */ + 10;
                }
                else {
                    break;
                }
                pos++;
                digits++;
            }
            if (digits < count) {
                value = -1;
            }
            return value;
        }
        function setPosition(newPosition) {
            pos = newPosition;
            value = '';
            tokenOffset = 0;
            token = 16 /* SyntaxKind.Unknown */;
            scanError = 0 /* ScanError.None */;
        }
        function scanNumber() {
            let start = pos;
            if (text.charCodeAt(pos) === 48 /* CharacterCodes._0 */) {
                pos++;
            }
            else {
                pos++;
                while (pos < text.length && isDigit(text.charCodeAt(pos))) {
                    pos++;
                }
            }
            if (pos < text.length && text.charCodeAt(pos) === 46 /* CharacterCodes.dot */) {
                pos++;
                if (pos < text.length && isDigit(text.charCodeAt(pos))) {
                    pos++;
                    while (pos < text.length && isDigit(text.charCodeAt(pos))) {
                        pos++;
                    }
                }
                else {
                    scanError = 3 /* ScanError.UnexpectedEndOfNumber */;
                    return text.substring(start, pos);
                }
            }
            let end = pos;
            if (pos < text.length && (text.charCodeAt(pos) === 69 /* CharacterCodes.E */ || text.charCodeAt(pos) === 101 /* CharacterCodes.e */)) {
                pos++;
                if (pos < text.length && text.charCodeAt(pos) === 43 /* CharacterCodes.plus */ || text.charCodeAt(pos) === 45 /* CharacterCodes.minus */) {
                    pos++;
                }
                if (pos < text.length && isDigit(text.charCodeAt(pos))) {
                    pos++;
                    while (pos < text.length && isDigit(text.charCodeAt(pos))) {
                        pos++;
                    }
                    end = pos;
                }
                else {
                    scanError = 3 /* ScanError.UnexpectedEndOfNumber */;
                }
            }
            return text.substring(start, end);
        }
        function scanString() {
            let result = '', start = pos;
            while (true) {
                if (pos >= len) {
                    result += text.substring(start, pos);
                    scanError = 2 /* ScanError.UnexpectedEndOfString */;
                    break;
                }
                const ch = text.charCodeAt(pos);
                if (ch === 34 /* CharacterCodes.doubleQuote */) {
                    result += text.substring(start, pos);
                    pos++;
                    break;
                }
                if (ch === 92 /* CharacterCodes.backslash */) {
                    result += text.substring(start, pos);
                    pos++;
                    if (pos >= len) {
                        scanError = 2 /* ScanError.UnexpectedEndOfString */;
                        break;
                    }
                    const ch2 = text.charCodeAt(pos++);
                    switch (ch2) {
                        case 34 /* CharacterCodes.doubleQuote */:
                            result += '\"';
                            break;
                        case 92 /* CharacterCodes.backslash */:
                            result += '\\';
                            break;
                        case 47 /* CharacterCodes.slash */:
                            result += '/';
                            break;
                        case 98 /* CharacterCodes.b */:
                            result += '\b';
                            break;
                        case 102 /* CharacterCodes.f */:
                            result += '\f';
                            break;
                        case 110 /* CharacterCodes.n */:
                            result += '\n';
                            break;
                        case 114 /* CharacterCodes.r */:
                            result += '\r';
                            break;
                        case 116 /* CharacterCodes.t */:
                            result += '\t';
                            break;
                        case 117 /* CharacterCodes.u */:
                            const ch3 = scanHexDigits(4, true);
                            if (ch3 >= 0) {
                                result += String.fromCharCode(ch3);
                            }
                            else {
                                scanError = 4 /* ScanError.InvalidUnicode */;
                            }
                            break;
                        default:
                            scanError = 5 /* ScanError.InvalidEscapeCharacter */;
                    }
                    start = pos;
                    continue;
                }
                if (ch >= 0 && ch <= 0x1f) {
                    if (isLineBreak(ch)) {
                        result += text.substring(start, pos);
                        scanError = 2 /* ScanError.UnexpectedEndOfString */;
                        break;
                    }
                    else {
                        scanError = 6 /* ScanError.InvalidCharacter */;
                        // mark as error but continue with string
                    }
                }
                pos++;
            }
            return result;
        }
        function scanNext() {
            value = '';
            scanError = 0 /* ScanError.None */;
            tokenOffset = pos;
            lineStartOffset = lineNumber;
            prevTokenLineStartOffset = tokenLineStartOffset;
            if (pos >= len) {
                // at the end
                tokenOffset = len;
                return token = 17 /* SyntaxKind.EOF */;
            }
            let code = text.charCodeAt(pos);
            // trivia: whitespace
            if (isWhiteSpace(code)) {
                do {
                    pos++;
                    value += String.fromCharCode(code);
                    code = text.charCodeAt(pos);
                } while (isWhiteSpace(code));
                return token = 15 /* SyntaxKind.Trivia */;
            }
            // trivia: newlines
            if (isLineBreak(code)) {
                pos++;
                value += String.fromCharCode(code);
                if (code === 13 /* CharacterCodes.carriageReturn */ && text.charCodeAt(pos) === 10 /* CharacterCodes.lineFeed */) {
                    pos++;
                    value += '\n';
                }
                lineNumber++;
                tokenLineStartOffset = pos;
                return token = 14 /* SyntaxKind.LineBreakTrivia */;
            }
            switch (code) {
                // tokens: []{}:,
                case 123 /* CharacterCodes.openBrace */:
                    pos++;
                    return token = 1 /* SyntaxKind.OpenBraceToken */;
                case 125 /* CharacterCodes.closeBrace */:
                    pos++;
                    return token = 2 /* SyntaxKind.CloseBraceToken */;
                case 91 /* CharacterCodes.openBracket */:
                    pos++;
                    return token = 3 /* SyntaxKind.OpenBracketToken */;
                case 93 /* CharacterCodes.closeBracket */:
                    pos++;
                    return token = 4 /* SyntaxKind.CloseBracketToken */;
                case 58 /* CharacterCodes.colon */:
                    pos++;
                    return token = 6 /* SyntaxKind.ColonToken */;
                case 44 /* CharacterCodes.comma */:
                    pos++;
                    return token = 5 /* SyntaxKind.CommaToken */;
                // strings
                case 34 /* CharacterCodes.doubleQuote */:
                    pos++;
                    value = scanString();
                    return token = 10 /* SyntaxKind.StringLiteral */;
                // comments
                case 47 /* CharacterCodes.slash */:
                    const start = pos - 1;
                    // Single-line comment
                    if (text.charCodeAt(pos + 1) === 47 /* CharacterCodes.slash */) {
                        pos += 2;
                        while (pos < len) {
                            if (isLineBreak(text.charCodeAt(pos))) {
                                break;
                            }
                            pos++;
                        }
                        value = text.substring(start, pos);
                        return token = 12 /* SyntaxKind.LineCommentTrivia */;
                    }
                    // Multi-line comment
                    if (text.charCodeAt(pos + 1) === 42 /* CharacterCodes.asterisk */) {
                        pos += 2;
                        const safeLength = len - 1; // For lookahead.
                        let commentClosed = false;
                        while (pos < safeLength) {
                            const ch = text.charCodeAt(pos);
                            if (ch === 42 /* CharacterCodes.asterisk */ && text.charCodeAt(pos + 1) === 47 /* CharacterCodes.slash */) {
                                pos += 2;
                                commentClosed = true;
                                break;
                            }
                            pos++;
                            if (isLineBreak(ch)) {
                                if (ch === 13 /* CharacterCodes.carriageReturn */ && text.charCodeAt(pos) === 10 /* CharacterCodes.lineFeed */) {
                                    pos++;
                                }
                                lineNumber++;
                                tokenLineStartOffset = pos;
                            }
                        }
                        if (!commentClosed) {
                            pos++;
                            scanError = 1 /* ScanError.UnexpectedEndOfComment */;
                        }
                        value = text.substring(start, pos);
                        return token = 13 /* SyntaxKind.BlockCommentTrivia */;
                    }
                    // just a single slash
                    value += String.fromCharCode(code);
                    pos++;
                    return token = 16 /* SyntaxKind.Unknown */;
                // numbers
                case 45 /* CharacterCodes.minus */:
                    value += String.fromCharCode(code);
                    pos++;
                    if (pos === len || !isDigit(text.charCodeAt(pos))) {
                        return token = 16 /* SyntaxKind.Unknown */;
                    }
                // found a minus, followed by a number so
                // we fall through to proceed with scanning
                // numbers
                case 48 /* CharacterCodes._0 */:
                case 49 /* CharacterCodes._1 */:
                case 50 /* CharacterCodes._2 */:
                case 51 /* CharacterCodes._3 */:
                case 52 /* CharacterCodes._4 */:
                case 53 /* CharacterCodes._5 */:
                case 54 /* CharacterCodes._6 */:
                case 55 /* CharacterCodes._7 */:
                case 56 /* CharacterCodes._8 */:
                case 57 /* CharacterCodes._9 */:
                    value += scanNumber();
                    return token = 11 /* SyntaxKind.NumericLiteral */;
                // literals and unknown symbols
                default:
                    // is a literal? Read the full word.
                    while (pos < len && isUnknownContentCharacter(code)) {
                        pos++;
                        code = text.charCodeAt(pos);
                    }
                    if (tokenOffset !== pos) {
                        value = text.substring(tokenOffset, pos);
                        // keywords: true, false, null
                        switch (value) {
                            case 'true': return token = 8 /* SyntaxKind.TrueKeyword */;
                            case 'false': return token = 9 /* SyntaxKind.FalseKeyword */;
                            case 'null': return token = 7 /* SyntaxKind.NullKeyword */;
                        }
                        return token = 16 /* SyntaxKind.Unknown */;
                    }
                    // some
                    value += String.fromCharCode(code);
                    pos++;
                    return token = 16 /* SyntaxKind.Unknown */;
            }
        }
        function isUnknownContentCharacter(code) {
            if (isWhiteSpace(code) || isLineBreak(code)) {
                return false;
            }
            switch (code) {
                case 125 /* CharacterCodes.closeBrace */:
                case 93 /* CharacterCodes.closeBracket */:
                case 123 /* CharacterCodes.openBrace */:
                case 91 /* CharacterCodes.openBracket */:
                case 34 /* CharacterCodes.doubleQuote */:
                case 58 /* CharacterCodes.colon */:
                case 44 /* CharacterCodes.comma */:
                case 47 /* CharacterCodes.slash */:
                    return false;
            }
            return true;
        }
        function scanNextNonTrivia() {
            let result;
            do {
                result = scanNext();
            } while (result >= 12 /* SyntaxKind.LineCommentTrivia */ && result <= 15 /* SyntaxKind.Trivia */);
            return result;
        }
        return {
            setPosition: setPosition,
            getPosition: () => pos,
            scan: ignoreTrivia ? scanNextNonTrivia : scanNext,
            getToken: () => token,
            getTokenValue: () => value,
            getTokenOffset: () => tokenOffset,
            getTokenLength: () => pos - tokenOffset,
            getTokenStartLine: () => lineStartOffset,
            getTokenStartCharacter: () => tokenOffset - prevTokenLineStartOffset,
            getTokenError: () => scanError,
        };
    }
    exports.createScanner = createScanner;
    function isWhiteSpace(ch) {
        return ch === 32 /* CharacterCodes.space */ || ch === 9 /* CharacterCodes.tab */;
    }
    function isLineBreak(ch) {
        return ch === 10 /* CharacterCodes.lineFeed */ || ch === 13 /* CharacterCodes.carriageReturn */;
    }
    function isDigit(ch) {
        return ch >= 48 /* CharacterCodes._0 */ && ch <= 57 /* CharacterCodes._9 */;
    }
    var CharacterCodes;
    (function (CharacterCodes) {
        CharacterCodes[CharacterCodes["lineFeed"] = 10] = "lineFeed";
        CharacterCodes[CharacterCodes["carriageReturn"] = 13] = "carriageReturn";
        CharacterCodes[CharacterCodes["space"] = 32] = "space";
        CharacterCodes[CharacterCodes["_0"] = 48] = "_0";
        CharacterCodes[CharacterCodes["_1"] = 49] = "_1";
        CharacterCodes[CharacterCodes["_2"] = 50] = "_2";
        CharacterCodes[CharacterCodes["_3"] = 51] = "_3";
        CharacterCodes[CharacterCodes["_4"] = 52] = "_4";
        CharacterCodes[CharacterCodes["_5"] = 53] = "_5";
        CharacterCodes[CharacterCodes["_6"] = 54] = "_6";
        CharacterCodes[CharacterCodes["_7"] = 55] = "_7";
        CharacterCodes[CharacterCodes["_8"] = 56] = "_8";
        CharacterCodes[CharacterCodes["_9"] = 57] = "_9";
        CharacterCodes[CharacterCodes["a"] = 97] = "a";
        CharacterCodes[CharacterCodes["b"] = 98] = "b";
        CharacterCodes[CharacterCodes["c"] = 99] = "c";
        CharacterCodes[CharacterCodes["d"] = 100] = "d";
        CharacterCodes[CharacterCodes["e"] = 101] = "e";
        CharacterCodes[CharacterCodes["f"] = 102] = "f";
        CharacterCodes[CharacterCodes["g"] = 103] = "g";
        CharacterCodes[CharacterCodes["h"] = 104] = "h";
        CharacterCodes[CharacterCodes["i"] = 105] = "i";
        CharacterCodes[CharacterCodes["j"] = 106] = "j";
        CharacterCodes[CharacterCodes["k"] = 107] = "k";
        CharacterCodes[CharacterCodes["l"] = 108] = "l";
        CharacterCodes[CharacterCodes["m"] = 109] = "m";
        CharacterCodes[CharacterCodes["n"] = 110] = "n";
        CharacterCodes[CharacterCodes["o"] = 111] = "o";
        CharacterCodes[CharacterCodes["p"] = 112] = "p";
        CharacterCodes[CharacterCodes["q"] = 113] = "q";
        CharacterCodes[CharacterCodes["r"] = 114] = "r";
        CharacterCodes[CharacterCodes["s"] = 115] = "s";
        CharacterCodes[CharacterCodes["t"] = 116] = "t";
        CharacterCodes[CharacterCodes["u"] = 117] = "u";
        CharacterCodes[CharacterCodes["v"] = 118] = "v";
        CharacterCodes[CharacterCodes["w"] = 119] = "w";
        CharacterCodes[CharacterCodes["x"] = 120] = "x";
        CharacterCodes[CharacterCodes["y"] = 121] = "y";
        CharacterCodes[CharacterCodes["z"] = 122] = "z";
        CharacterCodes[CharacterCodes["A"] = 65] = "A";
        CharacterCodes[CharacterCodes["B"] = 66] = "B";
        CharacterCodes[CharacterCodes["C"] = 67] = "C";
        CharacterCodes[CharacterCodes["D"] = 68] = "D";
        CharacterCodes[CharacterCodes["E"] = 69] = "E";
        CharacterCodes[CharacterCodes["F"] = 70] = "F";
        CharacterCodes[CharacterCodes["G"] = 71] = "G";
        CharacterCodes[CharacterCodes["H"] = 72] = "H";
        CharacterCodes[CharacterCodes["I"] = 73] = "I";
        CharacterCodes[CharacterCodes["J"] = 74] = "J";
        CharacterCodes[CharacterCodes["K"] = 75] = "K";
        CharacterCodes[CharacterCodes["L"] = 76] = "L";
        CharacterCodes[CharacterCodes["M"] = 77] = "M";
        CharacterCodes[CharacterCodes["N"] = 78] = "N";
        CharacterCodes[CharacterCodes["O"] = 79] = "O";
        CharacterCodes[CharacterCodes["P"] = 80] = "P";
        CharacterCodes[CharacterCodes["Q"] = 81] = "Q";
        CharacterCodes[CharacterCodes["R"] = 82] = "R";
        CharacterCodes[CharacterCodes["S"] = 83] = "S";
        CharacterCodes[CharacterCodes["T"] = 84] = "T";
        CharacterCodes[CharacterCodes["U"] = 85] = "U";
        CharacterCodes[CharacterCodes["V"] = 86] = "V";
        CharacterCodes[CharacterCodes["W"] = 87] = "W";
        CharacterCodes[CharacterCodes["X"] = 88] = "X";
        CharacterCodes[CharacterCodes["Y"] = 89] = "Y";
        CharacterCodes[CharacterCodes["Z"] = 90] = "Z";
        CharacterCodes[CharacterCodes["asterisk"] = 42] = "asterisk";
        CharacterCodes[CharacterCodes["backslash"] = 92] = "backslash";
        CharacterCodes[CharacterCodes["closeBrace"] = 125] = "closeBrace";
        CharacterCodes[CharacterCodes["closeBracket"] = 93] = "closeBracket";
        CharacterCodes[CharacterCodes["colon"] = 58] = "colon";
        CharacterCodes[CharacterCodes["comma"] = 44] = "comma";
        CharacterCodes[CharacterCodes["dot"] = 46] = "dot";
        CharacterCodes[CharacterCodes["doubleQuote"] = 34] = "doubleQuote";
        CharacterCodes[CharacterCodes["minus"] = 45] = "minus";
        CharacterCodes[CharacterCodes["openBrace"] = 123] = "openBrace";
        CharacterCodes[CharacterCodes["openBracket"] = 91] = "openBracket";
        CharacterCodes[CharacterCodes["plus"] = 43] = "plus";
        CharacterCodes[CharacterCodes["slash"] = 47] = "slash";
        CharacterCodes[CharacterCodes["formFeed"] = 12] = "formFeed";
        CharacterCodes[CharacterCodes["tab"] = 9] = "tab";
    })(CharacterCodes || (CharacterCodes = {}));
});


/***/ }),

/***/ 4013:
/***/ ((module, exports) => {

(function (factory) {
    if ( true && typeof module.exports === "object") {
        var v = factory(__WEBPACK_EXTERNAL_createRequire(import.meta.url), exports);
        if (v !== undefined) module.exports = v;
    }
    else if (typeof define === "function" && define.amd) {
        define(["require", "exports"], factory);
    }
})(function () {
    "use strict";
    Object.defineProperty(exports, "__esModule", ({ value: true }));
    exports.supportedEols = exports.cachedBreakLinesWithSpaces = exports.cachedSpaces = void 0;
    exports.cachedSpaces = new Array(20).fill(0).map((_, index) => {
        return ' '.repeat(index);
    });
    const maxCachedValues = 200;
    exports.cachedBreakLinesWithSpaces = {
        ' ': {
            '\n': new Array(maxCachedValues).fill(0).map((_, index) => {
                return '\n' + ' '.repeat(index);
            }),
            '\r': new Array(maxCachedValues).fill(0).map((_, index) => {
                return '\r' + ' '.repeat(index);
            }),
            '\r\n': new Array(maxCachedValues).fill(0).map((_, index) => {
                return '\r\n' + ' '.repeat(index);
            }),
        },
        '\t': {
            '\n': new Array(maxCachedValues).fill(0).map((_, index) => {
                return '\n' + '\t'.repeat(index);
            }),
            '\r': new Array(maxCachedValues).fill(0).map((_, index) => {
                return '\r' + '\t'.repeat(index);
            }),
            '\r\n': new Array(maxCachedValues).fill(0).map((_, index) => {
                return '\r\n' + '\t'.repeat(index);
            }),
        }
    };
    exports.supportedEols = ['\n', '\r', '\r\n'];
});


/***/ }),

/***/ 3105:
/***/ ((module, exports, __nccwpck_require__) => {

(function (factory) {
    if ( true && typeof module.exports === "object") {
        var v = factory(__WEBPACK_EXTERNAL_createRequire(import.meta.url), exports);
        if (v !== undefined) module.exports = v;
    }
    else if (typeof define === "function" && define.amd) {
        define(["require", "exports", "./impl/format", "./impl/edit", "./impl/scanner", "./impl/parser"], factory);
    }
})(function () {
    /*---------------------------------------------------------------------------------------------
     *  Copyright (c) Microsoft Corporation. All rights reserved.
     *  Licensed under the MIT License. See License.txt in the project root for license information.
     *--------------------------------------------------------------------------------------------*/
    'use strict';
    Object.defineProperty(exports, "__esModule", ({ value: true }));
    exports.applyEdits = exports.modify = exports.format = exports.printParseErrorCode = exports.ParseErrorCode = exports.stripComments = exports.visit = exports.getNodeValue = exports.getNodePath = exports.findNodeAtOffset = exports.findNodeAtLocation = exports.parseTree = exports.parse = exports.getLocation = exports.SyntaxKind = exports.ScanError = exports.createScanner = void 0;
    const formatter = __nccwpck_require__(458);
    const edit = __nccwpck_require__(8385);
    const scanner = __nccwpck_require__(8263);
    const parser = __nccwpck_require__(110);
    /**
     * Creates a JSON scanner on the given text.
     * If ignoreTrivia is set, whitespaces or comments are ignored.
     */
    exports.createScanner = scanner.createScanner;
    var ScanError;
    (function (ScanError) {
        ScanError[ScanError["None"] = 0] = "None";
        ScanError[ScanError["UnexpectedEndOfComment"] = 1] = "UnexpectedEndOfComment";
        ScanError[ScanError["UnexpectedEndOfString"] = 2] = "UnexpectedEndOfString";
        ScanError[ScanError["UnexpectedEndOfNumber"] = 3] = "UnexpectedEndOfNumber";
        ScanError[ScanError["InvalidUnicode"] = 4] = "InvalidUnicode";
        ScanError[ScanError["InvalidEscapeCharacter"] = 5] = "InvalidEscapeCharacter";
        ScanError[ScanError["InvalidCharacter"] = 6] = "InvalidCharacter";
    })(ScanError || (exports.ScanError = ScanError = {}));
    var SyntaxKind;
    (function (SyntaxKind) {
        SyntaxKind[SyntaxKind["OpenBraceToken"] = 1] = "OpenBraceToken";
        SyntaxKind[SyntaxKind["CloseBraceToken"] = 2] = "CloseBraceToken";
        SyntaxKind[SyntaxKind["OpenBracketToken"] = 3] = "OpenBracketToken";
        SyntaxKind[SyntaxKind["CloseBracketToken"] = 4] = "CloseBracketToken";
        SyntaxKind[SyntaxKind["CommaToken"] = 5] = "CommaToken";
        SyntaxKind[SyntaxKind["ColonToken"] = 6] = "ColonToken";
        SyntaxKind[SyntaxKind["NullKeyword"] = 7] = "NullKeyword";
        SyntaxKind[SyntaxKind["TrueKeyword"] = 8] = "TrueKeyword";
        SyntaxKind[SyntaxKind["FalseKeyword"] = 9] = "FalseKeyword";
        SyntaxKind[SyntaxKind["StringLiteral"] = 10] = "StringLiteral";
        SyntaxKind[SyntaxKind["NumericLiteral"] = 11] = "NumericLiteral";
        SyntaxKind[SyntaxKind["LineCommentTrivia"] = 12] = "LineCommentTrivia";
        SyntaxKind[SyntaxKind["BlockCommentTrivia"] = 13] = "BlockCommentTrivia";
        SyntaxKind[SyntaxKind["LineBreakTrivia"] = 14] = "LineBreakTrivia";
        SyntaxKind[SyntaxKind["Trivia"] = 15] = "Trivia";
        SyntaxKind[SyntaxKind["Unknown"] = 16] = "Unknown";
        SyntaxKind[SyntaxKind["EOF"] = 17] = "EOF";
    })(SyntaxKind || (exports.SyntaxKind = SyntaxKind = {}));
    /**
     * For a given offset, evaluate the location in the JSON document. Each segment in the location path is either a property name or an array index.
     */
    exports.getLocation = parser.getLocation;
    /**
     * Parses the given text and returns the object the JSON content represents. On invalid input, the parser tries to be as fault tolerant as possible, but still return a result.
     * Therefore, always check the errors list to find out if the input was valid.
     */
    exports.parse = parser.parse;
    /**
     * Parses the given text and returns a tree representation the JSON content. On invalid input, the parser tries to be as fault tolerant as possible, but still return a result.
     */
    exports.parseTree = parser.parseTree;
    /**
     * Finds the node at the given path in a JSON DOM.
     */
    exports.findNodeAtLocation = parser.findNodeAtLocation;
    /**
     * Finds the innermost node at the given offset. If includeRightBound is set, also finds nodes that end at the given offset.
     */
    exports.findNodeAtOffset = parser.findNodeAtOffset;
    /**
     * Gets the JSON path of the given JSON DOM node
     */
    exports.getNodePath = parser.getNodePath;
    /**
     * Evaluates the JavaScript object of the given JSON DOM node
     */
    exports.getNodeValue = parser.getNodeValue;
    /**
     * Parses the given text and invokes the visitor functions for each object, array and literal reached.
     */
    exports.visit = parser.visit;
    /**
     * Takes JSON with JavaScript-style comments and remove
     * them. Optionally replaces every none-newline character
     * of comments with a replaceCharacter
     */
    exports.stripComments = parser.stripComments;
    var ParseErrorCode;
    (function (ParseErrorCode) {
        ParseErrorCode[ParseErrorCode["InvalidSymbol"] = 1] = "InvalidSymbol";
        ParseErrorCode[ParseErrorCode["InvalidNumberFormat"] = 2] = "InvalidNumberFormat";
        ParseErrorCode[ParseErrorCode["PropertyNameExpected"] = 3] = "PropertyNameExpected";
        ParseErrorCode[ParseErrorCode["ValueExpected"] = 4] = "ValueExpected";
        ParseErrorCode[ParseErrorCode["ColonExpected"] = 5] = "ColonExpected";
        ParseErrorCode[ParseErrorCode["CommaExpected"] = 6] = "CommaExpected";
        ParseErrorCode[ParseErrorCode["CloseBraceExpected"] = 7] = "CloseBraceExpected";
        ParseErrorCode[ParseErrorCode["CloseBracketExpected"] = 8] = "CloseBracketExpected";
        ParseErrorCode[ParseErrorCode["EndOfFileExpected"] = 9] = "EndOfFileExpected";
        ParseErrorCode[ParseErrorCode["InvalidCommentToken"] = 10] = "InvalidCommentToken";
        ParseErrorCode[ParseErrorCode["UnexpectedEndOfComment"] = 11] = "UnexpectedEndOfComment";
        ParseErrorCode[ParseErrorCode["UnexpectedEndOfString"] = 12] = "UnexpectedEndOfString";
        ParseErrorCode[ParseErrorCode["UnexpectedEndOfNumber"] = 13] = "UnexpectedEndOfNumber";
        ParseErrorCode[ParseErrorCode["InvalidUnicode"] = 14] = "InvalidUnicode";
        ParseErrorCode[ParseErrorCode["InvalidEscapeCharacter"] = 15] = "InvalidEscapeCharacter";
        ParseErrorCode[ParseErrorCode["InvalidCharacter"] = 16] = "InvalidCharacter";
    })(ParseErrorCode || (exports.ParseErrorCode = ParseErrorCode = {}));
    function printParseErrorCode(code) {
        switch (code) {
            case 1 /* ParseErrorCode.InvalidSymbol */: return 'InvalidSymbol';
            case 2 /* ParseErrorCode.InvalidNumberFormat */: return 'InvalidNumberFormat';
            case 3 /* ParseErrorCode.PropertyNameExpected */: return 'PropertyNameExpected';
            case 4 /* ParseErrorCode.ValueExpected */: return 'ValueExpected';
            case 5 /* ParseErrorCode.ColonExpected */: return 'ColonExpected';
            case 6 /* ParseErrorCode.CommaExpected */: return 'CommaExpected';
            case 7 /* ParseErrorCode.CloseBraceExpected */: return 'CloseBraceExpected';
            case 8 /* ParseErrorCode.CloseBracketExpected */: return 'CloseBracketExpected';
            case 9 /* ParseErrorCode.EndOfFileExpected */: return 'EndOfFileExpected';
            case 10 /* ParseErrorCode.InvalidCommentToken */: return 'InvalidCommentToken';
            case 11 /* ParseErrorCode.UnexpectedEndOfComment */: return 'UnexpectedEndOfComment';
            case 12 /* ParseErrorCode.UnexpectedEndOfString */: return 'UnexpectedEndOfString';
            case 13 /* ParseErrorCode.UnexpectedEndOfNumber */: return 'UnexpectedEndOfNumber';
            case 14 /* ParseErrorCode.InvalidUnicode */: return 'InvalidUnicode';
            case 15 /* ParseErrorCode.InvalidEscapeCharacter */: return 'InvalidEscapeCharacter';
            case 16 /* ParseErrorCode.InvalidCharacter */: return 'InvalidCharacter';
        }
        return '<unknown ParseErrorCode>';
    }
    exports.printParseErrorCode = printParseErrorCode;
    /**
     * Computes the edit operations needed to format a JSON document.
     *
     * @param documentText The input text
     * @param range The range to format or `undefined` to format the full content
     * @param options The formatting options
     * @returns The edit operations describing the formatting changes to the original document following the format described in {@linkcode EditResult}.
     * To apply the edit operations to the input, use {@linkcode applyEdits}.
     */
    function format(documentText, range, options) {
        return formatter.format(documentText, range, options);
    }
    exports.format = format;
    /**
     * Computes the edit operations needed to modify a value in the JSON document.
     *
     * @param documentText The input text
     * @param path The path of the value to change. The path represents either to the document root, a property or an array item.
     * If the path points to an non-existing property or item, it will be created.
     * @param value The new value for the specified property or item. If the value is undefined,
     * the property or item will be removed.
     * @param options Options
     * @returns The edit operations describing the changes to the original document, following the format described in {@linkcode EditResult}.
     * To apply the edit operations to the input, use {@linkcode applyEdits}.
     */
    function modify(text, path, value, options) {
        return edit.setProperty(text, path, value, options);
    }
    exports.modify = modify;
    /**
     * Applies edits to an input string.
     * @param text The input text
     * @param edits Edit operations following the format described in {@linkcode EditResult}.
     * @returns The text with the applied edits.
     * @throws An error if the edit operations are not well-formed as described in {@linkcode EditResult}.
     */
    function applyEdits(text, edits) {
        let sortedEdits = edits.slice(0).sort((a, b) => {
            const diff = a.offset - b.offset;
            if (diff === 0) {
                return a.length - b.length;
            }
            return diff;
        });
        let lastModifiedOffset = text.length;
        for (let i = sortedEdits.length - 1; i >= 0; i--) {
            let e = sortedEdits[i];
            if (e.offset + e.length <= lastModifiedOffset) {
                text = edit.applyEdit(text, e);
            }
            else {
                throw new Error('Overlapping edit');
            }
            lastModifiedOffset = e.offset;
        }
        return text;
    }
    exports.applyEdits = applyEdits;
});


/***/ }),

/***/ 181:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("buffer");

/***/ }),

/***/ 1421:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:child_process");

/***/ }),

/***/ 7598:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");

/***/ }),

/***/ 1455:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");

/***/ }),

/***/ 4379:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

/***/ }),

/***/ 7975:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");

/***/ }),

/***/ 5919:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:worker_threads");

/***/ }),

/***/ 8522:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib");

/***/ }),

/***/ 932:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("process");

/***/ }),

/***/ 6223:
/***/ ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var _cli_batch_command_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4476);
/* harmony import */ var _cli_commands_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(4792);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(5650);
/* harmony import */ var _text_log_line_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(8346);
/* harmony import */ var _cli_printed_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(8434);
/* harmony import */ var _local_progress_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(8906);
/* harmony import */ var _local_standard_streams_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(5387);
/**
 * The command line in its process: arguments, folder, clock and streams in, an exit code out.
 */







// A batch prints as it goes, and starts this file again in its workers.
const isBatch = process.argv.includes('--batch');
const endProgress = (0,_local_progress_js__WEBPACK_IMPORTED_MODULE_3__/* .startProgress */ .o)(!isBatch && (0,_local_progress_js__WEBPACK_IMPORTED_MODULE_3__/* .isWatched */ .D)({ output: process.stdout.isTTY, errors: process.stderr.isTTY }, process.env));
const terminal = {
    folder: process.cwd(),
    today: new Date().toISOString().slice(0, 10),
    input: _local_standard_streams_js__WEBPACK_IMPORTED_MODULE_4__/* .standardInput */ .i,
    write: (0,_local_standard_streams_js__WEBPACK_IMPORTED_MODULE_4__/* .standardOutput */ .d)(),
    note: (line) => {
        endProgress();
        for (const each of line.split('\n'))
            process.stderr.write(`${(0,_text_log_line_js__WEBPACK_IMPORTED_MODULE_5__/* .logLine */ .B)(each)}\n`);
    },
};
// Whoever reads the messages may stop doing so: nobody is left to be told.
process.stderr.on('error', () => undefined);
if (!(0,_cli_batch_command_js__WEBPACK_IMPORTED_MODULE_0__/* .serveBatch */ .It)())
    await run();
async function run() {
    try {
        const { output, exitCode, form } = await (0,_cli_commands_js__WEBPACK_IMPORTED_MODULE_1__/* .runCommand */ .d)(process.argv.slice(2), terminal);
        endProgress();
        await terminal.write(Buffer.from((0,_cli_printed_js__WEBPACK_IMPORTED_MODULE_6__/* .printed */ .z)(output, form)));
        process.exitCode = exitCode;
    }
    catch (error) {
        const { kind, problem, details } = (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .failureOf */ .g5)(error);
        for (const line of [`error: ${problem}`, ...details])
            terminal.note(line);
        process.exitCode = kind === 'user-error' ? 2 : 1;
    }
}

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 4476:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  vA: () => (/* binding */ batch),
  Lz: () => (/* binding */ catalogueIn),
  aG: () => (/* binding */ jobsOf),
  It: () => (/* binding */ serveBatch)
});

// EXTERNAL MODULE: ./policy/catalogue.js + 2 modules
var catalogue = __nccwpck_require__(6023);
// EXTERNAL MODULE: ./errors.js
var errors = __nccwpck_require__(5650);
;// CONCATENATED MODULE: external "node:os"
const external_node_os_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");
// EXTERNAL MODULE: external "node:worker_threads"
var external_node_worker_threads_ = __nccwpck_require__(5919);
// EXTERNAL MODULE: ./text/fields.js
var fields = __nccwpck_require__(1784);
;// CONCATENATED MODULE: ./local/worker-pool.js
/**
 * Threads that run the same program, each a server of one kind of work.
 *
 * The program is one bundled file, so a worker starts that file again and finds
 * out that it is one by what it was started with. A piece of work goes to the
 * worker with the fewest waiting; its bytes are handed over, not copied. A worker
 * that dies takes the run down with it: that is a bug, and no line's fault.
 */



const marker = 'iam-policy-refiner batch';
/** What the pool that started this thread set up; `undefined` in the main thread and in anybody else's worker. */
function setupOfWorker() {
    const data = external_node_worker_threads_.workerData;
    if (external_node_worker_threads_.isMainThread || !(0,fields/* isFields */.Ce)(data) || data['marker'] !== marker)
        return undefined;
    return { setup: data['setup'] };
}
/** Answers what this worker is sent, one after the other, until the pool is closed. */
function serve(answer) {
    external_node_worker_threads_.parentPort?.on('message', (message) => {
        const answered = answer(parcelIn(message));
        external_node_worker_threads_.parentPort?.postMessage(answered, [answered.bytes.buffer]);
    });
    external_node_worker_threads_.parentPort?.postMessage('ready');
}
/** How many threads the machine can run at once. */
function cores() {
    return (0,external_node_os_namespaceObject.availableParallelism)();
}
/** Starts `count` workers of this program; each of them gets `setup`. */
function startPool(count, setup) {
    const program = new URL(import.meta.url);
    const seats = Array.from({ length: count }, () => seat(new external_node_worker_threads_.Worker(program, { workerData: { marker, setup } })));
    return {
        isReady: () => seats.some(({ state }) => state.isReady),
        run: (parcel) => {
            const [first, ...rest] = seats.filter(({ state }) => state.isReady);
            if (first === undefined)
                return Promise.reject(new Error('no worker is ready'));
            return rest.reduce((best, each) => (each.state.waiting < best.state.waiting ? each : best), first).run(parcel);
        },
        close: async () => {
            await Promise.all(seats.map(({ worker }) => worker.terminate()));
        },
    };
}
/** One worker; it answers in the order in which it was asked. */
function seat(worker) {
    const asked = [];
    const state = { isReady: false, waiting: 0 };
    let broken;
    const fail = (reason) => {
        // The first reason is the one that says something: a worker that threw also ends.
        broken ??= reason;
        for (const each of asked.splice(0))
            each.reject(broken);
    };
    worker.on('message', (message) => {
        state.isReady = true;
        if (message === 'ready')
            return;
        state.waiting--;
        asked.shift()?.resolve(parcelIn(message));
    });
    worker.on('error', fail);
    worker.on('exit', (code) => {
        fail(new Error(`a worker ended with code ${code}`));
    });
    return {
        worker,
        state,
        run: (parcel) => new Promise((resolve, reject) => {
            if (broken !== undefined) {
                reject(broken);
                return;
            }
            state.waiting++;
            asked.push({ resolve, reject });
            worker.postMessage(parcel, [parcel.bytes.buffer]);
        }),
    };
}
function parcelIn(message) {
    const [bytes, number] = (0,fields/* isFields */.Ce)(message) ? [message['bytes'], message['number']] : [];
    if (!isBytes(bytes) || typeof number !== 'number')
        throw new Error('a worker was sent something other than a parcel');
    return { bytes, number };
}
function isBytes(value) {
    return value instanceof Uint8Array && value.buffer instanceof ArrayBuffer;
}

// EXTERNAL MODULE: ./syntax/node.js
var node = __nccwpck_require__(6993);
// EXTERNAL MODULE: ./syntax/json/parse-json.js
var parse_json = __nccwpck_require__(2574);
// EXTERNAL MODULE: ./text/message.js
var message = __nccwpck_require__(6526);
// EXTERNAL MODULE: ./cli/refine-value.js
var refine_value = __nccwpck_require__(7547);
;// CONCATENATED MODULE: ./cli/scan-line.js
/**
 * What a JSON text shows before it is parsed: how deep it nests, and how many keys it writes.
 *
 * `JSON.parse` recurses, and hides that a key stands twice in one object. So the
 * text is looked at once, its strings skipped: the brackets tell the depth, and
 * the colons the number of keys. Compared with the keys of the parsed value they
 * differ exactly when one was swallowed; much cheaper than a second parser, which
 * only the rare text that fails this test needs.
 */

const [quote, backslash, colon] = [0x22, 0x5c, 0x3a];
const [openList, closeList, openMap, closeMap] = [0x5b, 0x5d, 0x7b, 0x7d];
/** The depth and keys of a JSON text; of any other text, something. */
function scanLine(text) {
    let depth = 0;
    let keys = 0;
    for (let at = 0; at < text.length; at++) {
        const char = text.charCodeAt(at);
        if (char === quote) {
            at = endOfString(text, at);
        }
        else if (char === colon)
            keys++;
        else if (char === openMap || char === openList) {
            if (++depth > parse_json/* deepest */.J)
                return { isTooDeep: true, keys };
        }
        else if (char === closeMap || char === closeList)
            depth--;
    }
    return { isTooDeep: false, keys };
}
/** The place of the quote that closes the string which opens at `start`; the text's end where none does. */
function endOfString(text, start) {
    let at = start;
    do {
        at = text.indexOf('"', at + 1);
        if (at < 0)
            return text.length;
    } while (isEscaped(text, at));
    return at;
}
function isEscaped(text, at) {
    let slashes = 0;
    while (text.charCodeAt(at - 1 - slashes) === backslash)
        slashes++;
    return slashes % 2 === 1;
}
/** How many keys a parsed value holds, at all depths. */
function keysIn(value) {
    if (typeof value !== 'object' || value === null)
        return 0;
    let count = 0;
    if (Array.isArray(value)) {
        for (const each of value)
            if (typeof each === 'object')
                count += keysIn(each);
        return count;
    }
    for (const each of Object.values(value))
        count += 1 + keysIn(each);
    return count;
}

;// CONCATENATED MODULE: ./cli/batch.js
/**
 * `refine --batch`: JSON Lines in, JSON Lines out, in order, one at a time.
 *
 *   {"id": 1, "policy": {…}, "unused": [{"serviceNamespace": "s3", "actions": ["GetBucketAcl"]}]}
 *   {"id": 1, "policy": {…}, "removed": ["s3:GetBucketAcl"], "notes": []}
 *
 * `policy` is null when nothing is left of it. A line that cannot be read gives a
 * line with `error` and without `policy`, and the exit code 2 in the end.
 */






/** The answers to a text of whole lines, of which the first is line `first`. */
function refineBlock(text, first, catalogue) {
    let output = '';
    let failures = 0;
    for (const [index, line] of text.split('\n').entries()) {
        const answer = refineLine(line.endsWith('\r') ? line.slice(0, -1) : line, first + index, catalogue);
        if (answer === undefined)
            continue;
        output += `${answer.output}\n`;
        if (answer.failed)
            failures++;
    }
    return { output, failures };
}
/** The answer to one line; nothing for a blank one. `number` is the line's, from 1. */
function refineLine(line, number, catalogue) {
    if (line.trim() === '')
        return undefined;
    const { isTooDeep, keys } = scanLine(line);
    if (isTooDeep)
        return failure(null, `line ${number} is nested too deep to be read`);
    let job;
    try {
        job = JSON.parse(line.startsWith('\uFEFF') ? line.slice(1) : line);
    }
    catch (cause) {
        return failure(null, `line ${number} is not JSON: ${(0,errors/* reasonOf */.A3)(cause)}`);
    }
    if (typeof job !== 'object' || job === null || !('policy' in job) || !('unused' in job)) {
        return failure(null, `line ${number}: expected {"id", "policy", "unused"}`);
    }
    const id = 'id' in job ? job.id : null;
    const twice = keysIn(job) === keys ? undefined : keyTwice(line);
    const { text, removed, notes } = twice === undefined ? (0,refine_value/* refineValue */.xM)(job.policy, job.unused, catalogue) : (0,refine_value/* unchanged */.Cv)(job.policy, [twice]);
    const output = `{"id":${JSON.stringify(id)},"policy":${text},"removed":${JSON.stringify(removed)},"notes":${JSON.stringify(notes)}}`;
    return { output, failed: false };
}
function keyTwice(line) {
    const parsed = (0,parse_json/* parseJson */.q)(line);
    const found = parsed.kind === 'tree' ? (0,node/* duplicateKey */.V)(parsed.root) : undefined;
    return found === undefined
        ? undefined
        : (0,message/* plain */.pj)((0,message/* message */.iU) `the key ${found.key} appears twice in one object; nothing was changed`);
}
function failure(id, error) {
    return { output: JSON.stringify({ id, error }), failed: true };
}

;// CONCATENATED MODULE: ./cli/in-order.js
/**
 * Work that is done elsewhere, its results handed on in the order of the work.
 *
 * A result is handed on as soon as it and all before it are there, whether or not
 * more work comes: who sends one line and waits must get its answer. At most
 * `most` pieces of work are under way or wait to be handed on, so a slow receiver
 * slows down the sender and nothing piles up.
 */
/** Does all of `work`; ends early where `handOn` says that nobody wants more. */
async function inOrder(work, run, handOn, most) {
    let state = 'more';
    const underWay = [];
    let last = Promise.resolve();
    for await (const piece of work) {
        last = after(last, run(piece));
        // Told where it is waited for; until then it must not count as nobody's.
        last.catch(() => undefined);
        underWay.push(last);
        if (underWay.length >= most)
            await underWay.shift();
        if (isOver())
            return;
    }
    await last;
    function isOver() {
        return state === 'enough';
    }
    async function after(before, result) {
        await before;
        const found = await result;
        if (state === 'more')
            state = await handOn(found);
    }
}

;// CONCATENATED MODULE: ./cli/line-blocks.js
/**
 * Bytes as they arrive → blocks of whole lines, each with the number of its first.
 *
 * A block ends with the last line that a chunk completes, so that a reader who
 * sends one line and waits gets its answer, and one who sends many pays for few
 * blocks. Lines end with `\n`, or `\r\n`; nothing else ends one, since a string in
 * JSON may hold the other separators of Unicode as they are. A line may be longer
 * than any chunk: its pieces are only put together once it is whole.
 */
const newline = 0x0a;
/** The blocks of a text in UTF-8; the last one may lack its final line end. */
async function* blocksOf(chunks) {
    let held = [];
    let first = 1;
    for await (const chunk of chunks) {
        const end = chunk.lastIndexOf(newline) + 1;
        if (end === 0) {
            held.push(chunk);
            continue;
        }
        const bytes = together([...held, chunk.subarray(0, end)]);
        held = end < chunk.length ? [chunk.subarray(end)] : [];
        // Counted before they are handed out: whoever gets the bytes may give them away to another thread.
        const lines = linesIn(bytes);
        yield { first, bytes };
        first += lines;
    }
    if (held.length > 0)
        yield { first, bytes: together(held) };
}
function together(pieces) {
    const bytes = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
    let at = 0;
    for (const piece of pieces) {
        bytes.set(piece, at);
        at += piece.length;
    }
    return bytes;
}
function linesIn(bytes) {
    let count = 0;
    for (let at = bytes.indexOf(newline); at >= 0; at = bytes.indexOf(newline, at + 1))
        count++;
    return count;
}

;// CONCATENATED MODULE: ./cli/batch-command.js
/**
 * `refine --batch`: from standard input to standard output, on one thread or several.
 *
 * Blocks of whole lines are the unit of work. The first megabyte is always done
 * here, as it is done before a worker would have started; then, where several
 * jobs are allowed, workers start, and as soon as one is ready they do the rest
 * and this thread only carries bytes. At most three blocks a job are under way.
 */







/** What is worth starting a worker for. */
const smallInput = 1 << 20;
const blocksPerJob = 3;
const mostJobs = 64;
/** The number of `--jobs`; the machine's cores where it is not given. Throws a `UserError`. */
function jobsOf(written) {
    if (written === undefined)
        return Math.min(cores(), mostJobs);
    const jobs = Number(written);
    if (/^[0-9]+$/.test(written) && jobs >= 1 && jobs <= mostJobs)
        return jobs;
    throw new errors/* UserError */.yo(`expected a number from 1 to ${mostJobs} in \`--jobs\`, found \`${written}\``, 'leave it out to use every core');
}
/** Refines all of standard input by the catalogue in a file, or the bundled one. Gives the exit code: 2 where a line could not be read. */
async function batch(own, jobs, { input, write }) {
    const catalogue = catalogueIn(own);
    let pool;
    let seen = 0;
    let failures = 0;
    const run = ({ first, bytes }) => {
        seen += bytes.length;
        if (seen > smallInput && jobs > 1)
            pool ??= startPool(jobs, own);
        const parcel = { bytes, number: first };
        return pool?.isReady() === true ? pool.run(parcel) : refined(parcel, catalogue);
    };
    const handOn = async ({ bytes, number }) => {
        failures += number;
        return bytes.length === 0 ? 'more' : write(bytes);
    };
    await inOrder(blocksOf(input()), run, handOn, jobs * blocksPerJob).finally(() => pool?.close());
    return failures > 0 ? 2 : 0;
}
/** The catalogue in a file; the bundled one where there is no file. Throws a `UserError`. */
function catalogueIn(file) {
    return file === undefined ? catalogue/* bundledCatalogue */.YB : (0,catalogue/* readCatalogue */.YW)(file.path, file.text);
}
/** Where this thread is a worker of a batch: answers its pool from now on, and says so. */
function serveBatch() {
    const worker = setupOfWorker();
    if (worker === undefined)
        return false;
    const catalogue = catalogueIn(fileIn(worker.setup));
    serve((parcel) => refined(parcel, catalogue));
    return true;
}
function fileIn(setup) {
    const [path, text] = (0,fields/* isFields */.Ce)(setup) ? [(0,fields/* textField */.M8)(setup, 'path'), (0,fields/* textField */.M8)(setup, 'text')] : [];
    return path === undefined || text === undefined ? undefined : { path, text };
}
const encoder = new TextEncoder();
/** A parcel of lines as the parcel of their answers. */
function refined({ bytes, number }, catalogue) {
    const { output, failures } = refineBlock(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString(), number, catalogue);
    return { bytes: encoder.encode(output), number: failures };
}


/***/ }),

/***/ 4792:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ runCommand)
/* harmony export */ });
/* unused harmony export version */
/* harmony import */ var _text_nearest_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5895);
/**
 * The commands of the command line, by name; each is loaded when it is asked for.
 *
 * Exit codes: 0 pass, advice or done, 1 the gate failed, a file could not be
 * written, or something needs a hand (or a bug of ours), 2 usage or an input that cannot be read, 3 incomplete
 * where `--fail-on incomplete` asks.
 */

const usage = `usage:
  demo [--full]                           the main job on two built-in pull requests, at a glance or in full
  check --base <rev>|--all|--staged [--head <rev>|worktree] [--artifact <folder>] [--findings <path>]… [--config <path>]
        [--catalogue <file>] [--paths <globs>] [--fail-on unused,new-excess,incomplete] [--fail-levels <levels>]
        [--max-unused <n>] [--new-permissions exempt|refine] [--max-patterns <n>|unlimited] [--patch <file>] [--sarif <file>]
        [--code-quality <file>] [--json]
  fix --base <rev>|--all [--artifact <folder>] [--findings <path>]… [--config <path>] [--catalogue <file>]
        [--paths <globs>] [--new-permissions exempt|refine] [--max-patterns <n>|unlimited] [--fail-on incomplete] [--dry-run]
        [--json]
                                          writes every refinement into the working tree; --all: of every policy
  init [--dry-run|--write] [--artifact <folder>] [--findings <path>]… [--config <path>] [--catalogue <file>] [--paths <globs>]
        [--unused-after-days <n>] [--public] [--json]
                                          the config and workflows that this repository needs; never over a file
  doctor [--artifact <folder>] [--findings <path>]… [--config <path>] [--catalogue <file>] [--paths <globs>]
        [--max-age-days <n>] [--unused-after-days <n>] [--public] [--json]
                                          how far config and evidence carry, and what to write where they do not
  explain <file, address or ARN> [--artifact <folder>] [--findings <path>]… [--config <path>] [--catalogue <file>]
        [--paths <globs>] [--unused-after-days <n>] [--max-patterns <n>|unlimited] [--json]
                                          one policy or principal: who has it, and what would become of each action
  policies <path…> [--json]               every policy found in files and folders
  refine --policy <file> --unused <file> [--catalogue <file>] [--json]
  refine --batch [--catalogue <file>] [--jobs <n>]
                                          JSON Lines {id, policy, unused} from standard input
  help, --version                         each command also knows --help
`;
/** The version of package.json; a test holds them together. */
const version = '0.2.0';
const help = () => Promise.resolve({ output: usage, exitCode: 0 });
const commands = new Map([
    ['demo', async (args, terminal) => (await Promise.all(/* import() */[__nccwpck_require__.e(780), __nccwpck_require__.e(864), __nccwpck_require__.e(285), __nccwpck_require__.e(97), __nccwpck_require__.e(309), __nccwpck_require__.e(373), __nccwpck_require__.e(745)]).then(__nccwpck_require__.bind(__nccwpck_require__, 1745))).demo(args, terminal)],
    ['check', async (args, terminal) => (await Promise.all(/* import() */[__nccwpck_require__.e(780), __nccwpck_require__.e(864), __nccwpck_require__.e(285), __nccwpck_require__.e(97), __nccwpck_require__.e(309), __nccwpck_require__.e(555), __nccwpck_require__.e(373), __nccwpck_require__.e(466)]).then(__nccwpck_require__.bind(__nccwpck_require__, 2466))).check(args, terminal)],
    ['fix', async (args, terminal) => (await Promise.all(/* import() */[__nccwpck_require__.e(780), __nccwpck_require__.e(864), __nccwpck_require__.e(285), __nccwpck_require__.e(97), __nccwpck_require__.e(309), __nccwpck_require__.e(555), __nccwpck_require__.e(436)]).then(__nccwpck_require__.bind(__nccwpck_require__, 5436))).fix(args, terminal)],
    ['init', async (args, terminal) => (await Promise.all(/* import() */[__nccwpck_require__.e(780), __nccwpck_require__.e(864), __nccwpck_require__.e(285), __nccwpck_require__.e(97), __nccwpck_require__.e(309), __nccwpck_require__.e(555), __nccwpck_require__.e(479), __nccwpck_require__.e(154)]).then(__nccwpck_require__.bind(__nccwpck_require__, 8154))).init(args, terminal)],
    ['doctor', async (args, terminal) => (await Promise.all(/* import() */[__nccwpck_require__.e(780), __nccwpck_require__.e(864), __nccwpck_require__.e(285), __nccwpck_require__.e(97), __nccwpck_require__.e(309), __nccwpck_require__.e(555), __nccwpck_require__.e(479), __nccwpck_require__.e(253)]).then(__nccwpck_require__.bind(__nccwpck_require__, 253))).doctor(args, terminal)],
    ['explain', async (args, terminal) => (await Promise.all(/* import() */[__nccwpck_require__.e(780), __nccwpck_require__.e(864), __nccwpck_require__.e(285), __nccwpck_require__.e(97), __nccwpck_require__.e(309), __nccwpck_require__.e(555), __nccwpck_require__.e(671)]).then(__nccwpck_require__.bind(__nccwpck_require__, 2671))).explain(args, terminal)],
    ['policies', async (args, terminal) => (await Promise.all(/* import() */[__nccwpck_require__.e(780), __nccwpck_require__.e(285), __nccwpck_require__.e(233)]).then(__nccwpck_require__.bind(__nccwpck_require__, 233))).policies(args, terminal)],
    ['refine', async (args, terminal) => (await Promise.all(/* import() */[__nccwpck_require__.e(780), __nccwpck_require__.e(864), __nccwpck_require__.e(285), __nccwpck_require__.e(97), __nccwpck_require__.e(276)]).then(__nccwpck_require__.bind(__nccwpck_require__, 8276))).refine(args, terminal)],
    ['help', help],
    ['--help', help],
    ['-h', help],
    ['--version', () => Promise.resolve({ output: `${version}\n`, exitCode: 0 })],
]);
/** The answer of the command that the first argument names. */
async function runCommand([name, ...args], terminal) {
    const command = commands.get(name ?? '');
    if (command !== undefined && args.some(isHelp))
        return { output: usageOf(name ?? ''), exitCode: 0 };
    if (command !== undefined)
        return command(args, terminal);
    terminal.note(name === undefined
        ? 'no command given'
        : `there is no command ${(0,_text_nearest_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .h)(name)}${(0,_text_nearest_js__WEBPACK_IMPORTED_MODULE_0__/* .nearest */ .p)(name, [...commands.keys()])}`);
    terminal.note(usage.trimEnd());
    return { output: '', exitCode: 2 };
}
function isHelp(argument) {
    return argument === '--help' || argument === '-h';
}
/** The lines about one command: those that start with its name, each with the indented ones below it. */
function usageOf(name) {
    const [, ...lines] = usage.trimEnd().split('\n');
    let isOwn = false;
    const own = lines.filter((line) => {
        if (/^ {2}\S/.test(line))
            isOwn = line.trimStart().split(' ', 1)[0] === name;
        return isOwn;
    });
    return own.length === 0 ? usage : `usage:\n${own.join('\n')}\n`;
}


/***/ }),

/***/ 8434:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ printed)
/* harmony export */ });
/* harmony import */ var _text_log_line_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8346);
/**
 * What a command prints, on its way to a terminal, or to the log of a runner.
 *
 * Both read commands out of text: an escape sequence, `::error::`, `##[group]`.
 */

/** The output in a form that is no command to whoever shows it; a document is what was asked for, byte by byte. */
function printed(output, form) {
    if (form === 'document')
        return output;
    return form === 'json' ? inStrings(output) : output.split('\n').map(_text_log_line_js__WEBPACK_IMPORTED_MODULE_0__/* .logLine */ .B).join('\n');
}
/** JSON that says the same: what is written out here only stands in strings. */
function inStrings(output) {
    return output
        .replaceAll('##[', '#\\u0023[')
        .replace(/[\u007f-\u009f\p{Cf}\p{Zl}\p{Zp}]/gu, (char) => Array.from({ length: char.length }, (_, at) => `\\u${char.charCodeAt(at).toString(16).padStart(4, '0')}`).join(''));
}


/***/ }),

/***/ 7547:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Cv: () => (/* binding */ unchanged),
/* harmony export */   gA: () => (/* binding */ noteText),
/* harmony export */   xM: () => (/* binding */ refineValue),
/* harmony export */   yd: () => (/* binding */ unusedOf)
/* harmony export */ });
/* unused harmony export refineDocument */
/* harmony import */ var _findings_index_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6293);
/* harmony import */ var _policy_size_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(7643);
/* harmony import */ var _policy_read_document_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(2610);
/* harmony import */ var _refine_refine_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(4078);
/* harmony import */ var _refine_unused_js__WEBPACK_IMPORTED_MODULE_11__ = __nccwpck_require__(8761);
/* harmony import */ var _refine_violations_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(1143);
/* harmony import */ var _review_describe_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(2353);
/* harmony import */ var _edits_plan_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(9868);
/* harmony import */ var _syntax_node_js__WEBPACK_IMPORTED_MODULE_12__ = __nccwpck_require__(6993);
/* harmony import */ var _syntax_json_json_js__WEBPACK_IMPORTED_MODULE_7__ = __nccwpck_require__(1132);
/* harmony import */ var _syntax_value_js__WEBPACK_IMPORTED_MODULE_8__ = __nccwpck_require__(2048);
/* harmony import */ var _text_group_js__WEBPACK_IMPORTED_MODULE_10__ = __nccwpck_require__(9250);
/* harmony import */ var _text_message_js__WEBPACK_IMPORTED_MODULE_9__ = __nccwpck_require__(6526);













const at = { source: 'value', path: '', name: 'policy', range: { start: 0, end: 0 } };
/** The refined document. What is wrong with either value stands in the notes, and the document comes back as it was. */
function refineValue(document, unused, catalogue) {
    const read = readValue(document);
    if (read.kind === 'refused')
        return unchanged(document, [read.why]);
    const found = (0,_findings_index_js__WEBPACK_IMPORTED_MODULE_0__/* .readFindingsIn */ .i)(unused, 'unused');
    const problems = found.problems.map(({ why, help }) => `${(0,_text_message_js__WEBPACK_IMPORTED_MODULE_9__/* .plain */ .pj)(why)}; ${(0,_text_message_js__WEBPACK_IMPORTED_MODULE_9__/* .plain */ .pj)(help)}`);
    return refineRead(document, read.policy, { findings: found.findings, problems }, catalogue);
}
/** The same by findings that were read already. */
function refineDocument(document, findings, catalogue) {
    const read = readValue(document);
    if (read.kind === 'refused')
        return unchanged(document, [read.why]);
    return refineRead(document, read.policy, { findings, problems: [] }, catalogue);
}
function readValue(document) {
    const node = (0,_syntax_value_js__WEBPACK_IMPORTED_MODULE_8__/* .nodeOf */ .E7)(document);
    if (node.kind !== 'map')
        return { kind: 'refused', why: 'expected a policy document, an object with `Statement`' };
    const read = (0,_policy_read_document_js__WEBPACK_IMPORTED_MODULE_2__/* .readDocument */ .u0)(at, node, '', _syntax_json_json_js__WEBPACK_IMPORTED_MODULE_7__/* .json */ .P);
    return read.kind === 'policy' ? read : { kind: 'refused', why: (0,_text_message_js__WEBPACK_IMPORTED_MODULE_9__/* .plain */ .pj)(read.why) };
}
function refineRead(document, policy, { findings, problems }, catalogue) {
    const reported = unusedOf(findings);
    const { changes, notes } = (0,_refine_refine_js__WEBPACK_IMPORTED_MODULE_3__/* .refine */ .Y)(policy, reported, catalogue);
    const told = [
        ...problems,
        ...policy.unread.map(({ index, why }) => `statement ${index + 1}: ${(0,_text_message_js__WEBPACK_IMPORTED_MODULE_9__/* .plain */ .pj)(why)}`),
        ...notes.map((note) => noteText(note, catalogue)),
    ];
    if (changes.length === 0)
        return unchanged(document, told);
    const refined = withChanges(document, policy, changes);
    const wrong = refined === null ? [] : judge(policy, refined, reported, catalogue);
    if (wrong.length > 0)
        return unchanged(document, [...told, ...wrong]);
    const text = JSON.stringify(refined);
    return { policy: refined, text, removed: removedBy(changes), notes: [...told, ...sizeNote(document, text, changes)] };
}
/** The document as it was, with the reasons. */
function unchanged(document, notes) {
    return { policy: document, text: JSON.stringify(document), removed: [], notes };
}
/** What the changes take away, each action once. */
function removedBy(changes) {
    const removed = new Map();
    for (const { decisions } of changes) {
        for (const { dropped } of decisions)
            for (const name of dropped)
                removed.set(name.toLowerCase(), name);
    }
    return [...removed.values()];
}
/** What all principals that the findings name, and each list that names none, leave unused. */
function unusedOf(findings) {
    const parties = (0,_text_group_js__WEBPACK_IMPORTED_MODULE_10__/* .grouped */ .z)(findings, ({ subject, path }) => (subject.kind === 'principal' ? subject.arn : path));
    return (0,_refine_unused_js__WEBPACK_IMPORTED_MODULE_11__/* .intersection */ .E$)([...parties.values()].map(_refine_unused_js__WEBPACK_IMPORTED_MODULE_11__/* .unusedBy */ .Sr));
}
/** A note on one line, with the number of its statement. */
function noteText(note, catalogue) {
    return `statement ${note.statement.index + 1}: ${(0,_text_message_js__WEBPACK_IMPORTED_MODULE_9__/* .plain */ .pj)((0,_review_describe_js__WEBPACK_IMPORTED_MODULE_5__/* .describe */ .q)(note, catalogue.label).why)}`;
}
function judge(before, refined, unused, catalogue) {
    const node = (0,_syntax_value_js__WEBPACK_IMPORTED_MODULE_8__/* .nodeOf */ .E7)(refined);
    const after = node.kind === 'map' ? (0,_policy_read_document_js__WEBPACK_IMPORTED_MODULE_2__/* .readDocument */ .u0)(at, node, '', _syntax_json_json_js__WEBPACK_IMPORTED_MODULE_7__/* .json */ .P) : undefined;
    if (after?.kind !== 'policy')
        return ['the refined document could not be read again; nothing was changed'];
    return (0,_refine_violations_js__WEBPACK_IMPORTED_MODULE_4__/* .violations */ .x)(before, after.policy, unused, catalogue).map(({ kind, what }) => `nothing was changed, since the result ${kind} ${what}`);
}
/** The document with the changes; null where no statement is left. */
function withChanges(document, policy, changes) {
    const byIndex = new Map(changes.map((change) => [change.statement.index, change]));
    const statements = Reflect.get(Object(document), 'Statement');
    const list = Array.isArray(statements) ? statements : [statements];
    const left = list.flatMap((statement, index) => {
        const change = byIndex.get(index);
        if (change === undefined)
            return [statement];
        return (0,_edits_plan_js__WEBPACK_IMPORTED_MODULE_6__/* .isRemoval */ .f)(change) ? [] : [withActions(statement, change)];
    });
    if (left.length === 0)
        return null;
    return { ...Object(document), Statement: policy.statementsNode.kind === 'list' ? left : left[0] };
}
function withActions(statement, { statement: { node }, decisions }) {
    const written = (0,_syntax_node_js__WEBPACK_IMPORTED_MODULE_12__/* .entry */ .f)(node, 'Action');
    const values = written?.kind === 'list'
        ? Reflect.get(Object(statement), 'Action')
        : [written?.kind === 'string' ? written.value : ''];
    const actions = [];
    for (const [index, value] of values.entries()) {
        const item = decisions[index]?.item;
        if (item === undefined || item.kind === 'keep')
            actions.push(value);
        else if (item.kind === 'replace')
            actions.push(...item.by);
    }
    return { ...Object(statement), Action: written?.kind === 'string' && actions.length === 1 ? actions[0] : actions };
}
function sizeNote(before, { length: size }, changes) {
    if (size <= (0,_policy_size_js__WEBPACK_IMPORTED_MODULE_1__/* .quotaFor */ .Sv)(0))
        return [];
    if (!changes.some(({ decisions }) => decisions.some(({ item }) => item.kind === 'replace')))
        return [];
    // White space inside strings is all that could make these differ from IAM's count.
    const quota = (0,_policy_size_js__WEBPACK_IMPORTED_MODULE_1__/* .quotaFor */ .Sv)(JSON.stringify(before).length);
    return size <= quota
        ? []
        : [
            `the refined document has ${size} characters, more than the quota of ${quota}: split it, or deny the unused actions in a statement of their own`,
        ];
}


/***/ }),

/***/ 9868:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   FI: () => (/* binding */ touched),
/* harmony export */   Ts: () => (/* binding */ itemRange),
/* harmony export */   f: () => (/* binding */ isRemoval),
/* harmony export */   gc: () => (/* binding */ empties),
/* harmony export */   li: () => (/* binding */ planActions),
/* harmony export */   sK: () => (/* binding */ leavesNothing),
/* harmony export */   t7: () => (/* binding */ editsOf),
/* harmony export */   td: () => (/* binding */ planLists),
/* harmony export */   uV: () => (/* binding */ intended)
/* harmony export */ });
/* harmony import */ var _syntax_remove_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(5393);
/* harmony import */ var _syntax_value_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2048);


/** The plans for a policy; `emptied` when nothing of it would be left. */
function planLists(policy, changes) {
    if (leavesNothing(policy, changes))
        return 'emptied';
    const gone = changes.filter(isRemoval);
    const narrowed = changes.filter((change) => !isRemoval(change)).map((change) => planActions(policy, change));
    return gone.length === 0 ? narrowed : [...narrowed, ...planStatements(policy, gone)];
}
/** Whether the changes take every statement of the policy. */
function leavesNothing({ statements, unread }, changes) {
    const gone = changes.filter(isRemoval).length;
    return gone > 0 && gone === statements.length + unread.length;
}
/** Whether the change leaves nothing of its statement. */
function isRemoval({ decisions }) {
    return decisions.every(({ item }) => item.kind === 'remove');
}
/** The statement's actions, edited one by one: also the way to do part of a removal. */
function planActions(policy, change) {
    const { statement, decisions } = change;
    const parts = decisions.map(({ item, dropped }, index) => {
        if (item.kind === 'keep')
            return undefined;
        const term = statement.actions.values[index];
        const from = term?.kind === 'pattern' ? term.pattern : '';
        const to = item.kind === 'replace' ? item.by : [];
        return { policy, statement, rewritten: [{ from, to }], dropped, wholeStatement: false };
    });
    return { policy, list: statement.actions.node, decisions: decisions.map(({ item }) => item), parts, of: 'actions' };
}
function planStatements(policy, gone) {
    const list = policy.statementsNode;
    if (list.kind === 'map')
        return [];
    const byIndex = new Map(gone.map((change) => [change.statement.index, change]));
    const parts = nodesOf(list).map((_, index) => {
        const change = byIndex.get(index);
        return change === undefined ? undefined : wholePart(policy, change);
    });
    const decisions = parts.map((part) => ({ kind: part === undefined ? 'keep' : 'remove' }));
    return [{ policy, list, decisions, parts, of: 'statements' }];
}
function nodesOf(list) {
    if (list.kind === 'list')
        return list.items;
    return list.kind === 'blocks' ? list.blocks.map(({ value }) => value) : [list];
}
/** Where an item stands in the file; `undefined` for a value that cannot be edited. */
function itemRange({ list }, item) {
    return list.kind === 'blocks' ? list.blocks[item]?.range : nodesOf(list)[item]?.range;
}
function wholePart(policy, { statement, decisions }) {
    return {
        policy,
        statement,
        rewritten: statement.actions.values.flatMap((term) => term.kind === 'pattern' ? [{ from: term.pattern, to: [] }] : []),
        dropped: decisions.flatMap(({ dropped }) => dropped),
        wholeStatement: true,
    };
}
/** The indexes of the items that a plan touches. */
function touched({ decisions }) {
    return decisions.flatMap(({ kind }, index) => (kind === 'keep' ? [] : [index]));
}
/**
 * Whether carrying out only `items` would leave the list empty and may not: blocks may all go, since others may stay
 * beside them, and so may the items of a list to which values that cannot be edited are joined.
 */
function empties({ list, decisions }, items) {
    if (list.kind === 'blocks' || (list.kind === 'list' && decisions.length > list.items.length))
        return false;
    return items.filter((index) => decisions[index]?.kind === 'remove').length === nodesOf(list).length;
}
/** The edits that carry out `items` of the plan, the others kept as they are. */
function editsOf(text, plan, items) {
    const { list, decisions } = plan;
    if (items.length === 0)
        return [];
    if (list.kind === 'blocks') {
        return (0,_syntax_remove_js__WEBPACK_IMPORTED_MODULE_1__/* .removeBlocks */ .Z)(text, list.blocks.map(({ range }) => range), items, (item) => decisions[item]?.kind === 'remove');
    }
    return plan.policy.language.editList(text, list, decisions, items);
}
function decisionsFor({ decisions }, items) {
    const chosen = new Set(items);
    return decisions.map((decision, index) => (chosen.has(index) ? decision : { kind: 'keep' }));
}
/**
 * The canonical texts that stand for edited nodes once `items` are carried out;
 * `undefined` for a node that is gone. Made from the plan, not from the edits.
 */
function intended(source, plan, items) {
    const { list } = plan;
    const decisions = decisionsFor(plan, items);
    if (plan.of === 'statements' || list.kind === 'blocks') {
        return new Map(nodesOf(list).flatMap((item, index) => (decisions[index]?.kind === 'remove' ? [[item, undefined]] : [])));
    }
    const values = nodesOf(list).flatMap((node, index) => {
        const decision = decisions[index] ?? { kind: 'keep' };
        if (decision.kind === 'keep')
            return [(0,_syntax_value_js__WEBPACK_IMPORTED_MODULE_0__/* .canonical */ .$N)(node, source)];
        return decision.kind === 'remove' ? [] : decision.by.map((each) => JSON.stringify(each));
    });
    const single = list.kind === 'string' && values.length === 1;
    return new Map([[list, single ? (values[0] ?? '') : `[${values.join(',')}]`]]);
}


/***/ }),

/***/ 5650:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   A3: () => (/* binding */ reasonOf),
/* harmony export */   HB: () => (/* binding */ unreachable),
/* harmony export */   g5: () => (/* binding */ failureOf),
/* harmony export */   yo: () => (/* binding */ UserError)
/* harmony export */ });
/**
 * The one error class of this action.
 *
 * A `UserError` is something the person who set up the workflow can fix. It says
 * what is wrong, where, and what to do about it; `main.ts` and `cli.ts` print it
 * without a stack. Any other error that reaches them is a bug of ours and is
 * printed as one, with its stack and a link for reporting it.
 */
class UserError extends Error {
    name = 'UserError';
    help;
    /** The line of the file that is to be corrected, where there is one. */
    place;
    constructor(problem, help, options) {
        super(problem, options);
        this.help = help;
        this.place = options?.place;
    }
}
/** The one place that decides what an error means that nobody caught. */
function failureOf(error) {
    if (error instanceof UserError)
        return { kind: 'user-error', problem: error.message, place: error.place, details: [`help: ${error.help}`] };
    const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
    return {
        kind: 'bug',
        problem: 'this is a bug in iam-policy-refiner; please report it with the lines below',
        details: stack.split('\n'),
    };
}
/** Makes the compiler reject a `switch` that forgot a kind. */
function unreachable(value) {
    throw new Error(`unhandled kind: ${JSON.stringify(value)}`);
}
/** What an unknown error says, on one line. */
function reasonOf(error) {
    return (error instanceof Error ? error.message : String(error)).replace(/\s+/g, ' ').trim();
}


/***/ }),

/***/ 2816:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   JN: () => (/* binding */ unusedPrincipal),
/* harmony export */   Ls: () => (/* binding */ aboutCredential),
/* harmony export */   St: () => (/* binding */ reasonToIgnore),
/* harmony export */   TG: () => (/* binding */ again),
/* harmony export */   V5: () => (/* binding */ constantField),
/* harmony export */   h0: () => (/* binding */ getFindingCommand),
/* harmony export */   yv: () => (/* binding */ originOf)
/* harmony export */ });
/* harmony import */ var _policy_names_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(828);
/* harmony import */ var _text_message_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(6526);
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(3681);
/* harmony import */ var _text_fields_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(1784);
/**
 * What the replies of Access Analyzer share: whom a finding is about, and whether it counts.
 */





/** The command that gives the names of unused actions. */
const getFindingCommand = 'aws accessanalyzer get-finding-v2 --analyzer-arn … --id …';
/** What to do about a finding that cannot be read. */
const again = (0,_text_message_js__WEBPACK_IMPORTED_MODULE_2__/* .message */ .iU) `export it again with ${getFindingCommand}`;
const statuses = new Map([
    ['ARCHIVED', 'archived'],
    ['RESOLVED', 'resolved'],
]);
/** What a finding of either command gives that rightly does not count for permissions. */
function reasonToIgnore(finding, id) {
    const status = constantField(finding, 'status');
    if (status !== undefined && status.toUpperCase() !== 'ACTIVE')
        return (0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .passedOver */ .Jn)(statuses.get(status.toUpperCase()) ?? 'other-status', (0,_text_message_js__WEBPACK_IMPORTED_MODULE_2__/* .message */ .iU) `finding ${id} is ${status}`);
    if ((0,_text_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .hasField */ .RY)(finding, 'error')) {
        const error = (0,_text_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .textField */ .M8)(finding, 'error') ?? JSON.stringify(finding['error']);
        return (0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .passedOver */ .Jn)('error', (0,_text_message_js__WEBPACK_IMPORTED_MODULE_2__/* .message */ .iU) `finding ${id} is in error: ${error}`);
    }
    const type = constantField(finding, 'findingType');
    if (type === undefined || type === 'UnusedPermission' || type === 'UnusedIAMRole')
        return undefined;
    return aboutCredential(id, type, finding) ?? (0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .passedOver */ .Jn)('other-type', (0,_text_message_js__WEBPACK_IMPORTED_MODULE_2__/* .message */ .iU) `finding ${id} is of type ${type}`);
}
/** The field as text; the SDK for .NET wraps constants as `{"Value": …}`. What is neither stays visible as JSON. */
function constantField(fields, key) {
    const value = fields[key];
    if ((0,_text_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .isFields */ .Ce)(value))
        return (0,_text_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .textField */ .M8)(value, 'value') ?? JSON.stringify(value);
    return (0,_text_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .textField */ .M8)(fields, key) ?? ((0,_text_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .hasField */ .RY)(fields, key) ? JSON.stringify(value) : undefined);
}
/** The finding that a role or user was never used at all. */
function unusedPrincipal(origin, lastUsed) {
    return { ..._format_js__WEBPACK_IMPORTED_MODULE_1__/* .nothing */ .s6, findings: [{ kind: 'unused-principal', ...origin, lastUsed }] };
}
/** Whom the finding is about and when, or the problem that it names nobody. */
function originOf(finding, id, path) {
    const resource = (0,_text_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .textField */ .M8)(finding, 'resource');
    const arn = (0,_policy_names_js__WEBPACK_IMPORTED_MODULE_0__/* .arnOf */ .RY)(resource ?? '');
    if (arn === undefined) {
        const why = (0,_text_message_js__WEBPACK_IMPORTED_MODULE_2__/* .message */ .iU) `finding ${id} names no principal: expected an ARN in ${'resource'}, found ${resource ?? 'nothing'}`;
        return (0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .failed */ .gz)(path, why, again);
    }
    return {
        id,
        path,
        subject: { kind: 'principal', arn },
        analyzedAt: (0,_text_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .timeField */ .kv)(finding, 'analyzedAt'),
        updatedAt: (0,_text_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .timeField */ .kv)(finding, 'updatedAt'),
        createdAt: (0,_text_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .timeField */ .kv)(finding, 'createdAt'),
    };
}
/** A finding about a credential of a user, by its type or the key of its details: it counts for no permission. */
function aboutCredential(id, type, finding) {
    const named = /^unusedIamUser(AccessKey|Password)/i.exec(type)?.[1]?.toLowerCase();
    if (named === undefined)
        return undefined;
    const kind = named === 'password' ? 'password' : 'access-key';
    const what = (0,_text_message_js__WEBPACK_IMPORTED_MODULE_2__/* .words */ .aL)(kind === 'password' ? 'the unused password' : 'an unused access key');
    const resource = (0,_text_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .textField */ .M8)(finding, 'resource');
    const why = (0,_text_message_js__WEBPACK_IMPORTED_MODULE_2__/* .message */ .iU) `finding ${id} is about ${what} of ${resource ?? 'an unnamed user'}, which no policy grants`;
    const user = (0,_policy_names_js__WEBPACK_IMPORTED_MODULE_0__/* .arnOf */ .RY)(resource ?? '');
    const credentials = user === undefined ? [] : [{ kind, user, ...credentialDetails(finding, kind) }];
    return { ...(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .passedOver */ .Jn)('credential', why), credentials };
}
function credentialDetails(finding, kind) {
    const key = kind === 'password' ? 'unusedIamUserPasswordDetails' : 'unusedIamUserAccessKeyDetails';
    const listed = Array.isArray(finding['findingDetails']) ? finding['findingDetails'] : [];
    const [details] = listed.flatMap((each) => {
        // The SDK for Go writes the member of the union without its name.
        const inner = (0,_text_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .isFields */ .Ce)(each) ? (each[key] ?? each['value']) : undefined;
        return (0,_text_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .isFields */ .Ce)(inner) ? [inner] : [];
    });
    if (details === undefined)
        return { keyId: undefined, lastUsed: undefined };
    return { keyId: (0,_text_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .textField */ .M8)(details, 'accessKeyId'), lastUsed: (0,_text_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .timeField */ .kv)(details, 'lastAccessed') };
}


/***/ }),

/***/ 3681:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   I_: () => (/* binding */ defaultWindow),
/* harmony export */   Jn: () => (/* binding */ passedOver),
/* harmony export */   gz: () => (/* binding */ failed),
/* harmony export */   k0: () => (/* binding */ united),
/* harmony export */   s6: () => (/* binding */ nothing)
/* harmony export */ });
/** 90 days before the export. */
const defaultWindow = { unusedAfterDays: 90, today: undefined };
/** Everything that several reads gave, in their order. */
function united(reads) {
    const [only = nothing] = reads;
    if (reads.length <= 1)
        return only;
    return {
        isUnnamed: reads.some(({ isUnnamed }) => isUnnamed),
        findings: allOf(reads, ({ findings }) => findings),
        recommendations: allOf(reads, ({ recommendations }) => recommendations),
        credentials: allOf(reads, ({ credentials }) => credentials),
        replies: allOf(reads, ({ replies }) => replies),
        ignored: allOf(reads, ({ ignored }) => ignored),
        problems: allOf(reads, ({ problems }) => problems),
        archived: allOf(reads, ({ archived }) => archived),
        resolved: allOf(reads, ({ resolved }) => resolved),
        notAnalysed: distinct(reads, ({ notAnalysed }) => notAnalysed),
        covered: distinct(reads, ({ covered }) => covered),
        partial: distinct(reads, ({ partial }) => partial),
        unread: distinct(reads, ({ unread }) => unread),
        uses: allOf(reads, ({ uses }) => uses),
    };
}
/** Most lists of most reads are empty. */
function allOf(reads, listOf) {
    const all = [];
    for (const read of reads)
        for (const each of listOf(read))
            all.push(each);
    return all;
}
function distinct(reads, listOf) {
    return [...new Set(allOf(reads, listOf))];
}
/** Reads that gave nothing at all. */
const nothing = {
    isUnnamed: false,
    findings: [],
    recommendations: [],
    credentials: [],
    replies: [],
    ignored: [],
    problems: [],
    archived: [],
    resolved: [],
    notAnalysed: [],
    covered: [],
    partial: [],
    unread: [],
    uses: [],
};
/** One problem and nothing else. */
function failed(path, why, help, kind = 'unreadable') {
    const unread = kind === 'unreadable' ? [path] : [];
    return { ...nothing, problems: [{ kind, path, why, help }], partial: [kind === 'page' ? 'page' : 'refused'], unread };
}
/** Something ignored and nothing else. */
function passedOver(kind, why) {
    return { ...nothing, ignored: [{ kind, why }] };
}


/***/ }),

/***/ 6293:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  R: () => (/* binding */ readFindings),
  i: () => (/* binding */ readFindingsIn)
});

// EXTERNAL MODULE: ./errors.js
var errors = __nccwpck_require__(5650);
// EXTERNAL MODULE: ./text/json-text.js
var json_text = __nccwpck_require__(1255);
// EXTERNAL MODULE: ./text/message.js
var message = __nccwpck_require__(6526);
// EXTERNAL MODULE: ./inventory/recognise.js
var recognise = __nccwpck_require__(5571);
// EXTERNAL MODULE: ./findings/format.js
var format = __nccwpck_require__(3681);
// EXTERNAL MODULE: ./text/fields.js
var text_fields = __nccwpck_require__(1784);
;// CONCATENATED MODULE: ./findings/unused-details.js
/**
 * One service's unused permissions: the part that `get-finding-v2` and the plain form share.
 *
 *   {"serviceNamespace": "s3", "lastAccessed": "…", "actions": [{"action": "GetBucketAcl", "lastAccessed": "…"}]}
 *
 * In the plain form the actions are strings. Names are bare or carry their
 * service. Without `actions` (or with null) the whole service is unused; an empty
 * list is undefined by AWS, so nothing is removed for it and a problem says so.
 * An entry cut out of a report of last accesses also names a service and has no
 * `actions`, though its service may be in use: it is refused.
 */



const ofLastAccesses = /^(?:serviceName|trackedActionsLastAccessed|(?:last|total)Authenticated.*)$/;
/** Reads one service's entry; what is not of its form becomes a problem and removes nothing. */
function readUnusedDetails(details, origin, help) {
    if (!(0,text_fields/* isFields */.Ce)(details))
        return (0,format/* failed */.gz)(origin.path, (0,message/* words */.aL)('expected an object for each service'), help);
    const service = readServiceName(details);
    if (service === undefined) {
        return (0,format/* failed */.gz)(origin.path, (0,message/* words */.aL)('expected the name of a service in `serviceNamespace`'), help);
    }
    if (Object.keys(details).some((key) => ofLastAccesses.test(key))) {
        const why = (0,message/* message */.iU) `the entry of ${service} is a part of a report of last accesses, which counts only as a whole`;
        return (0,format/* failed */.gz)(origin.path, why, (0,message/* message */.iU) `commit the whole reply of ${'aws iam get-service-last-accessed-details'}`);
    }
    const listed = details['actions'];
    if (listed === undefined || listed === null) {
        return {
            ...format/* nothing */.s6,
            findings: [{ kind: 'unused-service', ...origin, service, lastUsed: (0,text_fields/* timeField */.kv)(details, 'lastAccessed') }],
        };
    }
    if (!Array.isArray(listed))
        return (0,format/* failed */.gz)(origin.path, (0,message/* message */.iU) `expected a list in ${'actions'} of ${service}`, help);
    if (listed.length === 0) {
        const why = (0,message/* message */.iU) `the list of unused actions of ${service} is empty, which AWS does not define; nothing is removed for it`;
        return (0,format/* failed */.gz)(origin.path, why, help, 'empty-actions');
    }
    return readActions(listed, service, origin, help);
}
/** The service's prefix, in lower case. */
function readServiceName(details) {
    const service = (0,text_fields/* textField */.M8)(details, 'serviceNamespace')?.toLowerCase();
    return service !== undefined && /^[a-z0-9-]+$/.test(service) ? service : undefined;
}
/** The bare name of an action of `service`, in its own spelling; patterns and actions of other services are none. */
function readActionName(written, service) {
    if (typeof written !== 'string')
        return undefined;
    const colon = written.indexOf(':');
    if (colon >= 0 && written.slice(0, colon).toLowerCase() !== service)
        return undefined;
    const name = written.slice(colon + 1);
    return /^[A-Za-z0-9_-]+$/.test(name) ? name : undefined;
}
function readActions(listed, service, origin, help) {
    const read = listed.map((each) => readAction(each, service));
    const actions = read.filter((each) => each !== undefined);
    const finding = { kind: 'unused-actions', ...origin, service, actions };
    const findings = actions.length > 0 ? [finding] : [];
    if (actions.length === read.length)
        return { ...format/* nothing */.s6, findings };
    const why = (0,message/* message */.iU) `${read.length - actions.length} entries under ${service} name no action of that service`;
    return { ...(0,format/* failed */.gz)(origin.path, why, help), findings };
}
function readAction(entry, service) {
    if (!(0,text_fields/* isFields */.Ce)(entry))
        return actionNamed(readActionName(entry, service), undefined);
    return actionNamed(readActionName(entry['action'], service), (0,text_fields/* timeField */.kv)(entry, 'lastAccessed'));
}
function actionNamed(name, lastUsed) {
    return name === undefined ? undefined : { name, lastUsed };
}

// EXTERNAL MODULE: ./findings/analyzer-fields.js
var analyzer_fields = __nccwpck_require__(2816);
// EXTERNAL MODULE: ./findings/standing.js
var standing = __nccwpck_require__(7506);
;// CONCATENATED MODULE: ./findings/access-analyzer.js







/** Replies of `get-finding-v2`. */
const getFinding = {
    name: 'get-finding-v2',
    accepts: (document) => (0,text_fields/* isFields */.Ce)(document) && Array.isArray(document['findingDetails']),
    read: (document, { path }) => (0,text_fields/* isFields */.Ce)(document) ? (0,standing/* withStanding */.N)(document, path, (finding) => readFinding(finding, path)) : format/* nothing */.s6,
};
/** What is left of an envelope that is one page of several. */
const furtherPages = {
    name: 'further-pages',
    accepts: (document) => (0,text_fields/* isFields */.Ce)(document) && Object.keys(document).join() === 'nextToken',
    read: (_document, { path }) => (0,format/* failed */.gz)(path, (0,message/* message */.iU) `the list is one page of several (it still holds ${'nextToken'}); only what it lists counts`, (0,message/* message */.iU) `follow ${'nextToken'}, or leave out ${'--no-paginate'}`, 'page'),
};
function readFinding(finding, path) {
    // Two findings without an id are not pages of one.
    const id = (0,text_fields/* textField */.M8)(finding, 'id') ?? `without an id (${JSON.stringify(finding).length} characters)`;
    const ignored = (0,analyzer_fields/* reasonToIgnore */.St)(finding, id);
    if (ignored !== undefined)
        return ignored;
    const origin = (0,analyzer_fields/* originOf */.yv)(finding, id, path);
    if ('findings' in origin)
        return origin;
    const details = Array.isArray(finding['findingDetails']) ? finding['findingDetails'] : [];
    const pages = typeof finding['nextToken'] === 'string' ? [morePages(origin)] : [];
    if (details.length === 0 && pages.length === 0) {
        return (0,format/* failed */.gz)(path, (0,message/* message */.iU) `finding ${id} has no details, so it names nothing that is unused`, analyzer_fields/* again */.TG);
    }
    return (0,format/* united */.k0)([...details.map((detail) => readDetail(detail, finding, origin)), ...pages]);
}
function readDetail(detail, finding, origin) {
    if (!(0,text_fields/* isFields */.Ce)(detail))
        return (0,format/* failed */.gz)(origin.path, unknownDetail(origin, []), analyzer_fields/* again */.TG);
    // The SDK for .NET writes null for the other members of the union.
    const keys = Object.keys(detail).filter((key) => (0,text_fields/* hasField */.RY)(detail, key));
    if (keys.includes('unusedPermissionDetails')) {
        return readUnusedDetails(detail['unusedPermissionDetails'], origin, analyzer_fields/* again */.TG);
    }
    const role = detail['unusedIamRoleDetails'];
    if ((0,text_fields/* isFields */.Ce)(role))
        return (0,analyzer_fields/* unusedPrincipal */.JN)(origin, (0,text_fields/* timeField */.kv)(role, 'lastAccessed'));
    // The SDK for Go writes the member of the union without its name.
    const { value } = detail;
    if ((0,text_fields/* isFields */.Ce)(value) && 'serviceNamespace' in value)
        return readUnusedDetails(value, origin, analyzer_fields/* again */.TG);
    const other = keys.find((key) => /^(?:unusedIamUser|externalAccess|internalAccess)/.test(key));
    if (other === undefined)
        return (0,format/* failed */.gz)(origin.path, unknownDetail(origin, keys), analyzer_fields/* again */.TG);
    return ((0,analyzer_fields/* aboutCredential */.Ls)(origin.id, other, finding) ?? (0,format/* passedOver */.Jn)('other-type', (0,message/* message */.iU) `finding ${origin.id} gives ${other}`));
}
function unknownDetail(origin, keys) {
    return (0,message/* message */.iU) `finding ${origin.id} has details of an unknown kind (${(0,message/* quotedList */.p4)(keys)})`;
}
function morePages({ id, path }) {
    const why = (0,message/* message */.iU) `finding ${id} is one page of several (it still holds ${'nextToken'}); only what it lists counts`;
    return (0,format/* failed */.gz)(path, why, (0,message/* message */.iU) `follow ${'nextToken'}, or let the AWS CLI do it by leaving out ${'--no-paginate'}`, 'page');
}

// EXTERNAL MODULE: ./text/spelling.js
var spelling = __nccwpck_require__(1807);
;// CONCATENATED MODULE: ./findings/camel-keys.js
/**
 * All known keys of a document in camelCase, at every depth, before a format sees it.
 *
 *   {"FindingDetails": [{"unused_permission_details": …}]}  →  {"findingDetails": [{"unusedPermissionDetails": …}]}
 *
 * Unknown keys and all values stay as they are.
 */


const camelOf = (0,spelling/* spellingOf */.k)(`
  findings nextToken
  id findingId resource resourceType resourceOwnerAccount findingType status error analyzedAt createdAt updatedAt
  findingDetails unusedPermissionDetails unusedIamRoleDetails unusedIamUserAccessKeyDetails unusedIamUserPasswordDetails
  externalAccessDetails internalAccessDetails serviceNamespace lastAccessed actions action accessKeyId
  numberOfUnusedServices numberOfUnusedActions unused arn value
  jobStatus jobType jobCreationDate jobCompletionDate isTruncated marker servicesLastAccessed trackedActionsLastAccessed
  serviceName lastAuthenticated lastAuthenticatedTime lastAuthenticatedEntity lastAuthenticatedRegion
  totalAuthenticatedEntities actionName lastAccessedTime lastAccessedEntity lastAccessedRegion
  startedAt completedAt resourceArn recommendationType recommendedSteps recommendationSteps
  unusedPermissionsRecommendedStep unusedPermissions recommendedAction recommendedPolicy existingPolicy existingPolicyId
  policyUpdatedAt code message productFields schemaVersion`);
/** The same JSON value with every known key in camelCase; the value itself where they all are. */
function camelKeys(value) {
    if (Array.isArray(value))
        return value.some(isRespelled) ? value.map(camelKeys) : value;
    return (0,text_fields/* isFields */.Ce)(value) && isRespelled(value) ? (0,spelling/* respelled */.P)(value, camelOf, camelKeys) : value;
}
/** Whether some key in the value has another spelling. */
function isRespelled(value) {
    if (typeof value !== 'object' || value === null)
        return false;
    if (Array.isArray(value))
        return value.some(isRespelled);
    return Object.entries(value).some(([key, inner]) => camelOf(key) !== key || isRespelled(inner));
}

// EXTERNAL MODULE: ./policy/names.js
var names = __nccwpck_require__(828);
;// CONCATENATED MODULE: ./findings/last-accessed.js
/**
 * Reports of `aws iam get-service-last-accessed-details` at the granularity ACTION_LEVEL.
 *
 * The report gives times, and a window tells what they mean: what was not used in
 * the last days before the report was made is unused. With 90 days and a report of
 * 2024-07-01:
 *
 *   {"ServiceNamespace": "sqs"}                                        sqs is unused
 *   {"ServiceNamespace": "s3", "LastAuthenticated": "2024-06-30…",
 *    "TrackedActionsLastAccessed": [
 *      {"ActionName": "GetBucketAcl"},                                 unused: never
 *      {"ActionName": "PutBucketAcl", "LastAccessedTime": "2023-…"},   unused: too long ago
 *      {"ActionName": "ListBucket", "LastAccessedTime": "2024-06-…"}   kept
 *    ]}                                                                kept: every action not listed
 *
 * The window ends when the report was made and not today, since an old report says
 * nothing of the days after it. What has a time that cannot be read is kept.
 *
 * The report names no principal. A wrapper `{"resource": "<arn>", "lastAccessed": {…}}`,
 * a field `resource` or `Arn` beside the report's own, or the file name
 * `<account>-<RoleName>.json` does; else it names nobody. Reports that are not
 * completed, or not at ACTION_LEVEL, are refused; so are those of groups and policies.
 *
 * Source: https://docs.aws.amazon.com/IAM/latest/APIReference/API_GetServiceLastAccessedDetails.html
 */






const command = 'aws iam generate-service-last-accessed-details --arn … --granularity ACTION_LEVEL';
const reading = 'aws iam get-service-last-accessed-details --job-id …';
const again = (0,message/* message */.iU) `run ${command}, wait until the job is completed, and export it with ${reading}`;
/** Replies of `get-service-last-accessed-details`, alone or in a wrapper that names the principal. */
const lastAccessed = {
    name: 'get-service-last-accessed-details',
    accepts: (document) => (0,text_fields/* isFields */.Ce)(document) && (isReport(document) || reportsIn(document).length > 0),
    read: (document, context) => {
        if (!(0,text_fields/* isFields */.Ce)(document))
            return format/* nothing */.s6;
        const subject = subjectOf(document, context.path);
        if (subject.kind === 'unknown') {
            const why = (0,message/* message */.iU) `a report of last accesses names ${subject.found}: expected the ARN of a role or user`;
            return (0,format/* failed */.gz)(context.path, why, (0,message/* message */.iU) `name the principal in ${'resource'} beside ${'lastAccessed'}`);
        }
        const reports = isReport(document) ? [document] : reportsIn(document);
        const read = (0,format/* united */.k0)(reports.map((report) => readReport(report, subject, context)));
        return { ...read, isUnnamed: subject.kind === 'unnamed' };
    },
};
function isReport(document) {
    return (0,text_fields/* isFields */.Ce)(document) && ('servicesLastAccessed' in document || 'jobStatus' in document);
}
/** The reports in a wrapper: one, or its pages. */
function reportsIn(document) {
    const inner = document['lastAccessed'];
    return (Array.isArray(inner) ? inner : [inner]).filter(isReport);
}
/** Whom the report is about; a principal that is named badly is not nobody. */
function subjectOf(document, path) {
    const key = ['resource', 'arn'].find((each) => (0,text_fields/* hasField */.RY)(document, each));
    if (key !== undefined) {
        const found = (0,text_fields/* textField */.M8)(document, key) ?? JSON.stringify(document[key]);
        const arn = (0,names/* arnOf */.RY)(found);
        return arn !== undefined && /^arn:[^:]*:iam::\d{12}:(?:role|user)\//.test(arn)
            ? { kind: 'principal', arn }
            : { kind: 'unknown', found };
    }
    const [, account, role] = /(?:^|[/\\])(\d{12})-([\w+=,.@-]{1,64})\.[a-z]+$/i.exec(path) ?? [];
    const arn = account === undefined || role === undefined ? undefined : (0,names/* arnOf */.RY)(`arn:aws:iam::${account}:role/${role}`);
    return arn === undefined ? { kind: 'unnamed' } : { kind: 'principal', arn };
}
function readReport(report, subject, context) {
    const { path } = context;
    const refusal = reasonToRefuse(report);
    if (refusal !== undefined)
        return (0,format/* failed */.gz)(path, refusal, again);
    const services = Array.isArray(report['servicesLastAccessed'])
        ? report['servicesLastAccessed']
        : [];
    const analyzedAt = (0,text_fields/* timeField */.kv)(report, 'jobCompletionDate') ?? (0,text_fields/* timeField */.kv)(report, 'jobCreationDate');
    const period = analyzedAt === undefined ? undefined : context.unusedAfterDays;
    const origin = { id: idOf(report, subject, path), path, subject, analyzedAt, updatedAt: undefined, period };
    const reads = services.map((service) => readService(service, origin, windowStart(analyzedAt, context)));
    if (analyzedAt === undefined) {
        const why = (0,message/* message */.iU) `the report gives no time in ${'JobCompletionDate'}, so only what was never used counts`;
        reads.push((0,format/* failed */.gz)(path, why, again));
    }
    if (report['isTruncated'] === true || report['isTruncated'] === 'true') {
        const why = (0,message/* message */.iU) `the report is one page of several (${'IsTruncated'} is true); only what it lists counts`;
        reads.push((0,format/* failed */.gz)(path, why, (0,message/* message */.iU) `read the other pages with ${'--marker'} and commit them too`, 'page'));
    }
    return (0,format/* united */.k0)(reads);
}
function reasonToRefuse(report) {
    const status = (0,analyzer_fields/* constantField */.V5)(report, 'jobStatus');
    if (status?.toUpperCase() !== 'COMPLETED') {
        return (0,message/* message */.iU) `the job of a report of last accesses is not completed: its ${'JobStatus'} is ${status ?? 'absent'}`;
    }
    const type = (0,analyzer_fields/* constantField */.V5)(report, 'jobType');
    if (type?.toUpperCase() !== 'ACTION_LEVEL') {
        return (0,message/* message */.iU) `a report of last accesses names no actions: expected ${'ACTION_LEVEL'} in ${'JobType'}, found ${type ?? 'nothing'}`;
    }
    if (Array.isArray(report['servicesLastAccessed']))
        return undefined;
    return (0,message/* message */.iU) `a report of last accesses has no list in ${'ServicesLastAccessed'}`;
}
/** Pages of one job share it; reports of different jobs do not, so that only what all of them leave unused counts. */
function idOf(report, subject, path) {
    const whose = subject.kind === 'principal' ? subject.arn : path;
    const job = (0,text_fields/* timeField */.kv)(report, 'jobCreationDate') ?? (0,text_fields/* timeField */.kv)(report, 'jobCompletionDate');
    return `${whose}#last-accessed#${job ?? `${JSON.stringify(report).length} characters`}`;
}
/** The first instant that counts as used, in milliseconds; `undefined` where nobody can tell. */
function windowStart(analyzedAt, { unusedAfterDays, today }) {
    const made = analyzedAt === undefined ? undefined : instantOf(analyzedAt);
    if (made === undefined)
        return undefined;
    const end = today === undefined ? made : Math.min(made, instantOf(today) ?? made);
    return end - unusedAfterDays * 24 * 60 * 60 * 1000;
}
/** A time without a zone is in UTC, as AWS means it, and not in the zone of this machine. */
function instantOf(time) {
    const zoned = !time.includes('T') || /(?:Z|[+-]\d\d:?\d\d)$/.test(time) ? time : `${time}Z`;
    const instant = Date.parse(zoned);
    return Number.isNaN(instant) ? undefined : instant;
}
function useOf(fields, key, start) {
    if (!(0,text_fields/* hasField */.RY)(fields, key))
        return { kind: 'unused', lastUsed: undefined };
    const lastUsed = (0,text_fields/* timeField */.kv)(fields, key);
    const instant = lastUsed === undefined ? undefined : instantOf(lastUsed);
    if (lastUsed === undefined || instant === undefined)
        return { kind: 'unclear' };
    return { kind: start !== undefined && instant < start ? 'unused' : 'used', lastUsed };
}
function readService(entry, origin, start) {
    const service = (0,text_fields/* isFields */.Ce)(entry) ? readServiceName(entry) : undefined;
    if (!(0,text_fields/* isFields */.Ce)(entry) || service === undefined) {
        return (0,format/* failed */.gz)(origin.path, (0,message/* words */.aL)('expected the name of a service in `ServiceNamespace`'), again);
    }
    const tracked = entry['trackedActionsLastAccessed'] ?? [];
    if (!Array.isArray(tracked)) {
        return (0,format/* failed */.gz)(origin.path, (0,message/* message */.iU) `expected a list in ${'TrackedActionsLastAccessed'} of ${service}`, again);
    }
    const actions = tracked.map((action) => readTracked(action, service, start));
    const use = useOf(entry, 'lastAuthenticated', start);
    const broken = actions.filter(({ kind }) => kind === 'unclear').length + (use.kind === 'unclear' ? 1 : 0);
    const problems = broken === 0 ? format/* nothing */.s6 : (0,format/* failed */.gz)(origin.path, (0,message/* message */.iU) `${broken} entries under ${service} cannot be read`, again);
    const uses = actions.flatMap((action) => {
        const { subject, path } = origin;
        return action.kind === 'used' ? [{ subject, path, service, name: action.name, lastUsed: action.lastUsed }] : [];
    });
    // An action in use speaks against a service that is not.
    if (use.kind === 'unused' && actions.every(({ kind }) => kind === 'unused')) {
        return { ...format/* nothing */.s6, findings: [{ kind: 'unused-service', ...origin, service, lastUsed: use.lastUsed }] };
    }
    const unused = actions.flatMap((action) => action.kind === 'unused' ? [{ name: action.name, lastUsed: action.lastUsed }] : []);
    if (unused.length === 0)
        return { ...problems, uses };
    return { ...problems, uses, findings: [{ kind: 'unused-actions', ...origin, service, actions: unused }] };
}
function readTracked(entry, service, start) {
    const name = (0,text_fields/* isFields */.Ce)(entry) ? readActionName(entry['actionName'], service) : undefined;
    if (!(0,text_fields/* isFields */.Ce)(entry) || name === undefined)
        return { kind: 'unclear' };
    const use = useOf(entry, 'lastAccessedTime', start);
    return use.kind === 'unclear' ? use : { ...use, name };
}

;// CONCATENATED MODULE: ./findings/list-findings.js
/**
 * Entries of `aws accessanalyzer list-findings-v2`, and the details of events without their envelope.
 *
 * They carry no action names. An ACTIVE entry of type UnusedIAMRole gives an
 * unused principal; keys and passwords are ignored, and told; one of type
 * UnusedPermission, or of no type, is refused with the command that gives the names.
 *
 * Source: https://docs.aws.amazon.com/access-analyzer/latest/APIReference/API_ListFindingsV2.html
 */





/** Entries of `list-findings-v2`. */
const listFindings = {
    name: 'list-findings-v2',
    accepts: (document) => (0,text_fields/* isFields */.Ce)(document) && isEntry(document),
    read: (document, { path }) => (0,text_fields/* isFields */.Ce)(document) ? (0,standing/* withStanding */.N)(document, path, (finding) => readEntry(finding, path)) : format/* nothing */.s6,
};
function isEntry(document) {
    const typed = ['findingType', 'resourceType', 'numberOfUnusedServices'].some((key) => key in document);
    return list_findings_idOf(document) !== undefined && typed && !(0,text_fields/* hasField */.RY)(document, 'findingDetails');
}
function list_findings_idOf(document) {
    return (0,text_fields/* textField */.M8)(document, 'id') ?? (0,text_fields/* textField */.M8)(document, 'findingId');
}
function readEntry(entry, path) {
    const id = list_findings_idOf(entry) ?? 'without an id';
    const ignored = (0,analyzer_fields/* reasonToIgnore */.St)(entry, id);
    if (ignored !== undefined)
        return ignored;
    if ((0,analyzer_fields/* constantField */.V5)(entry, 'findingType') !== 'UnusedIAMRole') {
        const why = (0,message/* message */.iU) `finding ${id} carries no action names: it is a reply of ${'list-findings-v2'} or an event`;
        return (0,format/* failed */.gz)(path, why, (0,message/* message */.iU) `run ${analyzer_fields/* getFindingCommand */.h0} for each id, and commit those replies instead`, 'no-names');
    }
    const origin = (0,analyzer_fields/* originOf */.yv)(entry, id, path);
    return 'findings' in origin ? origin : (0,analyzer_fields/* unusedPrincipal */.JN)(origin, undefined);
}

;// CONCATENATED MODULE: ./findings/plain.js
/**
 * The plain form: unused actions per service, without the analyzer's envelope.
 *
 *   [{"serviceNamespace": "lambda", "actions": ["UpdateFunctionCode"]}]                  names no principal
 *   {"resource": "arn:aws:iam::123456789012:role/MyRole", "unused": [ … as above … ]}    names one
 *
 * Actions may also be the objects of `get-finding-v2`. There is no status and no
 * date, so all that is listed counts.
 */





const help = (0,message/* words */.aL)('write it as [{"serviceNamespace": "s3", "actions": ["GetBucketAcl"]}]');
/** Plain lists of services and actions, with or without a principal. */
const plainForm = {
    name: 'plain',
    accepts: (document) => ((0,text_fields/* isFields */.Ce)(document) ? plain_isEntry(document) || isWrapper(document) : false),
    read: (document, { path }) => {
        if (!(0,text_fields/* isFields */.Ce)(document))
            return format/* nothing */.s6;
        if (!isWrapper(document))
            return { ...readEntries([document], path, { kind: 'unnamed' }), isUnnamed: true };
        const arn = (0,names/* arnOf */.RY)((0,text_fields/* textField */.M8)(document, 'resource') ?? '');
        if (arn === undefined) {
            const why = (0,message/* message */.iU) `expected the ARN of a principal in ${'resource'}`;
            return (0,format/* failed */.gz)(path, why, help);
        }
        const { unused } = document;
        return readEntries(Array.isArray(unused) ? unused : [unused], path, { kind: 'principal', arn });
    },
};
/**
 * What bare entries of the plain form give, or `undefined` where there is anything else in the list: the same as
 * telling each entry apart by its content, which the common case can do without.
 */
function readBareEntries(list, path) {
    if (list.length === 0 || !list.every(isBareEntry))
        return undefined;
    return { ...readEntries(list, path, { kind: 'unnamed' }), isUnnamed: true };
}
/** Whether an entry has the keys of the plain form, no others, and only strings for actions: no other format has such a document. */
function isBareEntry(entry) {
    if (!(0,text_fields/* isFields */.Ce)(entry) || !('serviceNamespace' in entry))
        return false;
    for (const key of Object.keys(entry))
        if (key !== 'serviceNamespace' && key !== 'actions')
            return false;
    const { serviceNamespace, actions } = entry;
    if (typeof serviceNamespace !== 'string')
        return false;
    return actions === undefined || (Array.isArray(actions) && actions.every((each) => typeof each === 'string'));
}
function plain_isEntry(document) {
    return (0,text_fields/* isFields */.Ce)(document) && 'serviceNamespace' in document;
}
function isWrapper(document) {
    return (0,text_fields/* isFields */.Ce)(document) && 'unused' in document;
}
/** All lists of one file that speak of the same subject are one finding, so they share an id. */
function readEntries(entries, path, subject) {
    const id = subject.kind === 'principal' ? `${path}#${subject.arn}` : path;
    const origin = { id, path, subject, analyzedAt: undefined, updatedAt: undefined };
    return (0,format/* united */.k0)(entries.map((entry) => readUnusedDetails(entry, origin, help)));
}

// EXTERNAL MODULE: ./findings/recommendation.js
var recommendation = __nccwpck_require__(4181);
;// CONCATENATED MODULE: ./findings/unsupported.js
/**
 * Exports that speak of unused access and name no action: refused, each with the command that does.
 *
 *   EventBridge events       {"detail-type": "Unused Access Finding for IAM entities", "detail": {"findingId": …}}
 *   Security Hub, in ASFF    {"SchemaVersion": "2018-10-08", "ProductFields": {…}}
 *   Security Hub, in OCSF    {"class_uid": …, "finding_info": {…}}
 *
 * All they hold is counts; reading them as "nothing unused" would be wrong.
 */




const instead = (0,message/* message */.iU) `run ${analyzer_fields/* getFindingCommand */.h0} for each active finding, and commit those replies instead`;
/** Events of EventBridge, which carry counts and no names. */
const unsupported_event = {
    name: 'eventbridge-event',
    accepts: (document) => (0,text_fields/* isFields */.Ce)(document) && 'detail-type' in document,
    read: (document, { path }) => {
        if (!(0,text_fields/* isFields */.Ce)(document))
            return format/* nothing */.s6;
        const type = (0,text_fields/* textField */.M8)(document, 'detail-type') ?? 'without a type';
        const why = (0,message/* message */.iU) `it is an EventBridge event (${type}), which carries counts and no action names`;
        return (0,format/* failed */.gz)(path, why, commandFor(document['detail']), 'no-names');
    },
};
/** Security Hub's findings in ASFF, which carry no names. */
const asff = {
    name: 'asff',
    accepts: (document) => (0,text_fields/* isFields */.Ce)(document) && ('productFields' in document || 'schemaVersion' in document),
    read: (_document, { path }) => (0,format/* failed */.gz)(path, (0,message/* words */.aL)('it is a Security Hub finding (ASFF), which carries counts and no action names'), instead, 'no-names'),
};
/** Security Hub's findings in OCSF, which carry no names. */
const ocsf = {
    name: 'ocsf',
    accepts: (document) => (0,text_fields/* isFields */.Ce)(document) && 'class_uid' in document && 'finding_info' in document,
    read: (_document, { path }) => (0,format/* failed */.gz)(path, (0,message/* words */.aL)('it is a Security Hub finding (OCSF), which carries no action names'), instead, 'no-names'),
};
/** The command with the id of the event's finding, where it tells one. */
function commandFor(detail) {
    const id = (0,text_fields/* isFields */.Ce)(detail) ? ((0,text_fields/* textField */.M8)(detail, 'findingId') ?? (0,text_fields/* textField */.M8)(detail, 'id')) : undefined;
    if (id === undefined || !/^[\w-]+$/.test(id))
        return instead;
    const command = `aws accessanalyzer get-finding-v2 --analyzer-arn … --id ${id}`;
    return (0,message/* message */.iU) `run ${command}, and commit that reply instead`;
}

;// CONCATENATED MODULE: ./findings/index.js
/**
 * A file of findings, read by the first format that accepts each document in it.
 *
 * A file holds one JSON value, or one a line (NDJSON). Lists and the envelope
 * `{"findings": […]}` are opened; what is inside is told apart by its content, in
 * whichever spelling of the keys an SDK wrote it.
 */













const formats = [
    unsupported_event,
    asff,
    ocsf,
    recommendation/* recommendation */.c,
    lastAccessed,
    getFinding,
    plainForm,
    listFindings,
    furtherPages,
];
/** No export nests deeper than a dozen levels; without a limit, a hostile file could exhaust the stack. */
const mostLevels = 64;
/**
 * All findings of one file; a file that cannot be read gives one problem and no finding. `json` is what its text was
 * parsed to, for who reads it besides.
 */
function readFindings({ path, text }, window = format/* defaultWindow */.I_, json = () => (0,json_text/* jsonTextOf */.t)(text)) {
    // Its own reader tells what is wrong with an inventory.
    if ((0,recognise/* isTooLarge */.I9)(text))
        return { ...format/* nothing */.s6, partial: ['refused'] };
    const context = { ...window, path };
    const values = jsonValues(json());
    if (values.kind === 'unreadable' && (0,recognise/* mayHoldInventory */.PZ)(text))
        return { ...format/* nothing */.s6, partial: ['refused'] };
    if (values.kind === 'unreadable')
        return refused(path, values.why);
    if (values.documents.length === 0 && !values.isEmpty)
        return refused(path, (0,message/* words */.aL)('it is empty'));
    if (values.isEmptyList)
        return { ...format/* nothing */.s6, isUnnamed: true };
    const read = (0,format/* united */.k0)(values.documents.map((document) => readDocument(document, context)));
    return values.isSingle ? { ...read, partial: [...read.partial, 'single-reply'] } : read;
}
/** The same for a JSON value that is no file of its own; `path` names where it came from. */
function readFindingsIn(value, path, window = format/* defaultWindow */.I_) {
    const bare = Array.isArray(value) ? readBareEntries(value, path) : undefined;
    if (bare !== undefined)
        return bare;
    if ((0,json_text/* isDeeperThan */.h)(mostLevels, value))
        return refused(path, tooDeep);
    const context = { ...window, path };
    return (0,format/* united */.k0)(documentsIn(value).map((document) => readDocument(document, context)));
}
function jsonValues(json) {
    if (json.kind === 'value')
        return inValue(json.value);
    if (json.kind === 'lines')
        return inLines(json.values);
    const why = (0,errors/* reasonOf */.A3)(json.cause);
    if (json.line === undefined)
        return { kind: 'unreadable', why: (0,message/* message */.iU) `it is not JSON (${why})` };
    return { kind: 'unreadable', why: (0,message/* message */.iU) `line ${json.line} is not JSON (${why})` };
}
function inValue(value) {
    if ((0,json_text/* isDeeperThan */.h)(mostLevels, value))
        return { kind: 'unreadable', why: tooDeep };
    const documents = documentsIn(value);
    // An envelope without findings names no principal either, but says of whom it speaks: of an analyzer's.
    const isEmpty = documents.length === 0;
    const isEmptyList = isEmpty && Array.isArray(value) && !holdsInventory(value);
    const isSingle = (0,text_fields/* isFields */.Ce)(value) && documents.length === 1 && getFinding.accepts(camelKeys(value));
    return { kind: 'read', documents, isEmptyList, isEmpty, isSingle };
}
/** One JSON value a line. */
function inLines(values) {
    const documents = [];
    for (const value of values) {
        if ((0,json_text/* isDeeperThan */.h)(mostLevels, value))
            return { kind: 'unreadable', why: tooDeep };
        for (const each of documentsIn(value))
            documents.push(each);
    }
    const isEmpty = values.length > 0 && documents.length === 0;
    return { kind: 'read', documents, isEmptyList: isEmpty && !values.some(holdsInventory), isEmpty, isSingle: false };
}
const tooDeep = (0,message/* message */.iU) `it nests deeper than ${mostLevels} levels`;
/** The documents of findings in a JSON value, their keys in camelCase; a part of an inventory has a reader of its own. */
function documentsIn(value) {
    if ((0,recognise/* isInventory */.t3)(value))
        return [];
    if (!Array.isArray(value) || !value.some(recognise/* isInventory */.t3))
        return opened(camelKeys(value));
    return value.flatMap(documentsIn);
}
/** A list that holds nothing but inventories is not the empty list that says that nothing is unused. */
function holdsInventory(value) {
    return Array.isArray(value) ? value.some(holdsInventory) : (0,recognise/* isInventory */.t3)(value);
}
/** The documents in a list or an envelope. */
function opened(document) {
    if (Array.isArray(document))
        return document.some(isOpened) ? document.flatMap(opened) : document;
    if ((0,text_fields/* isFields */.Ce)(document) && Array.isArray(document['findings'])) {
        const more = typeof document['nextToken'] === 'string' ? [{ nextToken: document['nextToken'] }] : [];
        return [...opened(document['findings']), ...more];
    }
    return [document];
}
/** Whether a document holds others. */
function isOpened(document) {
    return Array.isArray(document) || ((0,text_fields/* isFields */.Ce)(document) && Array.isArray(document['findings']));
}
function readDocument(document, context) {
    const format = formats.find((each) => each.accepts(document));
    if (format !== undefined)
        return withReplies(format.read(document, context));
    const keys = (0,text_fields/* isFields */.Ce)(document)
        ? Object.keys(document).slice(0, 5).join(', ')
        : document === undefined
            ? 'nothing'
            : JSON.stringify(document).slice(0, 40);
    const read = refused(context.path, (0,message/* message */.iU) `expected findings, found ${keys === '' ? (0,message/* words */.aL)('an empty object') : keys}`);
    return speaksOfSomebody(document) ? read : { ...read, unread: [] };
}
/** Whether a document of no known form may be evidence all the same; one that names nobody lies there by chance. */
function speaksOfSomebody(document) {
    return /arn:aws|(?<!\d)\d{12}(?!\d)/.test(JSON.stringify(document));
}
/** What was read, with the document itself for each principal that it names. */
function withReplies(read) {
    if (!read.findings.some(({ subject }) => subject.kind === 'principal'))
        return read;
    const named = read.findings.filter(({ subject }) => subject.kind === 'principal');
    const replies = new Map(named.map(({ id, updatedAt }) => [id, { id, updatedAt }]));
    return { ...read, replies: [...replies.values()] };
}
function refused(path, why) {
    const command = 'aws accessanalyzer get-finding-v2';
    const help = (0,message/* message */.iU) `write it with ${command}${(0,message/* words */.aL)(' for each finding, or leave it out of the input ')}${'findings'}`;
    return (0,format/* failed */.gz)(path, (0,message/* message */.iU) `this is not an Access Analyzer export: ${why}`, help);
}


/***/ }),

/***/ 4181:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ withoutFinding),
/* harmony export */   c: () => (/* binding */ recommendation)
/* harmony export */ });
/* harmony import */ var _policy_names_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(828);
/* harmony import */ var _reasons_reason_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(2125);
/* harmony import */ var _text_message_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(6526);
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(3681);
/* harmony import */ var _text_fields_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(1784);
/* harmony import */ var _analyzer_fields_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(2816);
/**
 * Recommended policies: `aws accessanalyzer get-finding-recommendation` and Security Hub's `GetRecommendedPolicyV2`.
 *
 * They name the policy a principal's unused permissions come from, and what AWS
 * would put in its place; they say nothing about single actions, so they give
 * recommendations and no findings. Replies that did not succeed are ignored, and told.
 *
 * A policy with some unused permissions has two steps, first CREATE_POLICY, then
 * DETACH_POLICY; a policy that is unused altogether has only the second. The steps
 * of one policy in one reply give one recommendation. A CREATE_POLICY that names
 * no policy belongs to the DETACH_POLICY after it.
 *
 * Source: https://docs.aws.amazon.com/access-analyzer/latest/APIReference/API_GetFindingRecommendation.html
 * and https://docs.aws.amazon.com/securityhub/1.0/APIReference/API_GetRecommendedPolicyV2.html
 */






const again = (0,_text_message_js__WEBPACK_IMPORTED_MODULE_4__/* .message */ .iU) `export it again with ${'aws accessanalyzer get-finding-recommendation --analyzer-arn … --id …'}`;
/** Replies of `get-finding-recommendation`, and of Security Hub's `GetRecommendedPolicyV2`. */
const recommendation = {
    name: 'get-finding-recommendation',
    accepts: (document) => (0,_text_fields_js__WEBPACK_IMPORTED_MODULE_5__/* .isFields */ .Ce)(document) &&
        ['recommendedSteps', 'recommendationSteps', 'recommendationType'].some((key) => key in document),
    read: (document, { path }) => ((0,_text_fields_js__WEBPACK_IMPORTED_MODULE_5__/* .isFields */ .Ce)(document) ? readReply(document, path) : _format_js__WEBPACK_IMPORTED_MODULE_2__/* .nothing */ .s6),
};
/** What to do about principals of which only recommendations are known: those name no actions. */
function withoutFinding({ recommendations, findings }) {
    const known = new Set(findings.flatMap(({ subject }) => (subject.kind === 'principal' ? [subject.arn] : [])));
    const alone = recommendations.flatMap(({ principal }) => principal === undefined || known.has(principal) ? [] : [principal]);
    return [...new Set(alone)].map((principal) => ({
        principal,
        why: (0,_reasons_reason_js__WEBPACK_IMPORTED_MODULE_1__/* .because */ .xx)('lone-recommendation', (0,_text_message_js__WEBPACK_IMPORTED_MODULE_4__/* .message */ .iU) `run ${_analyzer_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .getFindingCommand */ .h0}, and commit that reply too`) `a recommendation about ${principal} names policies and no actions, and no finding is about it`,
    }));
}
function readReply(reply, path) {
    const resource = (0,_text_fields_js__WEBPACK_IMPORTED_MODULE_5__/* .textField */ .M8)(reply, 'resourceArn');
    const status = (0,_analyzer_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .constantField */ .V5)(reply, 'status') ?? 'without a status';
    if (status.toUpperCase() !== 'SUCCEEDED')
        return (0,_format_js__WEBPACK_IMPORTED_MODULE_2__/* .passedOver */ .Jn)('recommendation', notSucceeded(reply, status));
    const steps = reply['recommendedSteps'] ?? reply['recommendationSteps'];
    if (!Array.isArray(steps)) {
        return (0,_format_js__WEBPACK_IMPORTED_MODULE_2__/* .failed */ .gz)(path, (0,_text_message_js__WEBPACK_IMPORTED_MODULE_4__/* .message */ .iU) `expected a list in ${'recommendedSteps'} of the recommendation`, again);
    }
    const { policies, unread } = readSteps(steps);
    const principal = (0,_policy_names_js__WEBPACK_IMPORTED_MODULE_0__/* .arnOf */ .RY)(resource ?? '');
    const recommendations = [...policies].map(([policy, said]) => ({ principal, policy, ...said, path }));
    const problems = [
        ...(unread > 0
            ? [(0,_format_js__WEBPACK_IMPORTED_MODULE_2__/* .failed */ .gz)(path, (0,_text_message_js__WEBPACK_IMPORTED_MODULE_4__/* .message */ .iU) `${unread} steps of a recommendation name no policy or no action`, again)]
            : []),
        ...((0,_text_fields_js__WEBPACK_IMPORTED_MODULE_5__/* .hasField */ .RY)(reply, 'nextToken') ? [(0,_format_js__WEBPACK_IMPORTED_MODULE_2__/* .failed */ .gz)(path, morePages, (0,_text_message_js__WEBPACK_IMPORTED_MODULE_4__/* .message */ .iU) `follow ${'nextToken'}`, 'page')] : []),
    ];
    return (0,_format_js__WEBPACK_IMPORTED_MODULE_2__/* .united */ .k0)([{ ..._format_js__WEBPACK_IMPORTED_MODULE_2__/* .nothing */ .s6, recommendations }, ...problems]);
}
const morePages = (0,_text_message_js__WEBPACK_IMPORTED_MODULE_4__/* .message */ .iU) `the recommendation is one page of several (it still holds ${'nextToken'}); only what it lists counts`;
function notSucceeded(reply, status) {
    const whose = (0,_text_fields_js__WEBPACK_IMPORTED_MODULE_5__/* .textField */ .M8)(reply, 'resourceArn') ?? 'an unnamed principal';
    const { error } = reply;
    const reason = (0,_text_fields_js__WEBPACK_IMPORTED_MODULE_5__/* .isFields */ .Ce)(error) ? ((0,_text_fields_js__WEBPACK_IMPORTED_MODULE_5__/* .textField */ .M8)(error, 'message') ?? (0,_text_fields_js__WEBPACK_IMPORTED_MODULE_5__/* .textField */ .M8)(error, 'code')) : undefined;
    const because = reason === undefined ? (0,_text_message_js__WEBPACK_IMPORTED_MODULE_4__/* .words */ .aL)('') : (0,_text_message_js__WEBPACK_IMPORTED_MODULE_4__/* .message */ .iU) ` (${reason})`;
    return (0,_text_message_js__WEBPACK_IMPORTED_MODULE_4__/* .message */ .iU) `the recommendation for ${whose} is ${status}${because}`;
}
function readSteps(steps) {
    const policies = new Map();
    let unread = 0;
    let nameless;
    for (const step of steps.map(innerStep)) {
        const said = step === undefined ? undefined : saidBy(step);
        const policy = step === undefined ? undefined : (0,_text_fields_js__WEBPACK_IMPORTED_MODULE_5__/* .textField */ .M8)(step, 'existingPolicyId');
        if (said === undefined || (policy === undefined && said.detach)) {
            unread += 1;
            continue;
        }
        if (policy === undefined) {
            if (nameless !== undefined)
                unread += 1;
            nameless = said;
            continue;
        }
        const before = policies.get(policy);
        policies.set(policy, together(before, said.detach ? together(nameless, said) : said));
        if (said.detach)
            nameless = undefined;
    }
    return { policies, unread: nameless === undefined ? unread : unread + 1 };
}
function innerStep(step) {
    if (!(0,_text_fields_js__WEBPACK_IMPORTED_MODULE_5__/* .isFields */ .Ce)(step))
        return undefined;
    const inner = step['unusedPermissionsRecommendedStep'] ?? step['unusedPermissions'] ?? step['value'];
    return (0,_text_fields_js__WEBPACK_IMPORTED_MODULE_5__/* .isFields */ .Ce)(inner) ? inner : undefined;
}
function saidBy(step) {
    const existing = (0,_text_fields_js__WEBPACK_IMPORTED_MODULE_5__/* .textField */ .M8)(step, 'existingPolicy');
    const recommended = (0,_text_fields_js__WEBPACK_IMPORTED_MODULE_5__/* .textField */ .M8)(step, 'recommendedPolicy');
    switch ((0,_analyzer_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .constantField */ .V5)(step, 'recommendedAction')) {
        case 'DETACH_POLICY':
            return { existing, recommended: undefined, detach: true };
        case 'CREATE_POLICY':
            return recommended === undefined ? undefined : { existing, recommended, detach: false };
        default:
            return undefined;
    }
}
function together(before, after) {
    if (before === undefined)
        return after;
    return {
        existing: after.existing ?? before.existing,
        recommended: after.recommended ?? before.recommended,
        detach: before.detach || after.detach,
    };
}


/***/ }),

/***/ 7506:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ withStanding),
/* harmony export */   b: () => (/* binding */ standingArchived)
/* harmony export */ });
/* harmony import */ var _policy_names_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(828);
/* harmony import */ var _text_fields_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(1784);
/* harmony import */ var _text_group_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(9250);
/* harmony import */ var _analyzer_fields_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(2816);
/**
 * What findings of an analyzer tell besides what is unused: facts about whoever keeps everything.
 *
 *   ARCHIVED      somebody accepts it: its principal keeps what it lists, whatever another analyzer says
 *   in error      its principal was not analysed
 *   RESOLVED      on that day nothing was unused any more
 *   of any status the analyzer looks at the account
 *
 * None of these removes anything. They stay beside `ignored`, which says the same in words.
 */




/** What `read` makes of the finding, with its standing. */
function withStanding(finding, path, read) {
    const own = read(finding);
    if (!isAboutPermissions(finding))
        return own;
    return { ...own, ...standingOf(finding, path, read) };
}
/** Archived findings, less those of which a newer version is not archived, or tells the details. */
function standingArchived({ archived, findings, resolved }) {
    const newer = (0,_text_group_js__WEBPACK_IMPORTED_MODULE_2__/* .grouped */ .z)([...findings, ...resolved], ({ id }) => id);
    const details = (0,_text_group_js__WEBPACK_IMPORTED_MODULE_2__/* .grouped */ .z)(archived.filter(hasDetails), ({ id }) => id);
    return archived.filter((each) => {
        const isFormer = (newer.get(each.id) ?? []).some(({ updatedAt }) => isBefore(each.updatedAt, updatedAt));
        const isTold = (details.get(each.id) ?? []).some(({ updatedAt }) => !isBefore(updatedAt, each.updatedAt, true));
        return !isFormer && (hasDetails(each) || !isTold);
    });
}
function hasDetails({ keeps }) {
    return keeps.kind === 'listed' || keeps.because !== 'no-details';
}
/** Whether a time is certainly before another; where one is absent, `unknown`. */
function isBefore(one, other, unknown = false) {
    return one === undefined || other === undefined ? unknown : Date.parse(one) < Date.parse(other);
}
function isAboutPermissions(finding) {
    const type = (0,_analyzer_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .constantField */ .V5)(finding, 'findingType');
    if (type !== undefined)
        return !/^(?:UnusedIAMUser|External|Internal)/i.test(type);
    const details = Array.isArray(finding['findingDetails']) ? finding['findingDetails'] : [];
    return !details.some((each) => (0,_text_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .isFields */ .Ce)(each) &&
        Object.keys(each).some((key) => /^(?:unusedIamUser|external|internal)/.test(key) && (0,_text_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .hasField */ .RY)(each, key)));
}
function standingOf(finding, path, read) {
    const principal = (0,_policy_names_js__WEBPACK_IMPORTED_MODULE_0__/* .arnOf */ .RY)((0,_text_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .textField */ .M8)(finding, 'resource') ?? '');
    if (principal === undefined)
        return { archived: [], resolved: [], notAnalysed: [], covered: [] };
    const id = (0,_text_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .textField */ .M8)(finding, 'id') ?? (0,_text_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .textField */ .M8)(finding, 'findingId') ?? 'without an id';
    const status = (0,_analyzer_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .constantField */ .V5)(finding, 'status')?.toUpperCase();
    const [updatedAt, analyzedAt] = [(0,_text_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .timeField */ .kv)(finding, 'updatedAt'), (0,_text_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .timeField */ .kv)(finding, 'analyzedAt')];
    return {
        archived: status === 'ARCHIVED' ? [{ id, principal, keeps: keptBy(finding, read), updatedAt, path }] : [],
        resolved: status === 'RESOLVED' ? [{ id, principal, analyzedAt, updatedAt, path }] : [],
        notAnalysed: (0,_text_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .hasField */ .RY)(finding, 'error') ? [principal] : [],
        covered: coveredBy(finding, principal),
    };
}
function keptBy(finding, read) {
    if ((0,_analyzer_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .constantField */ .V5)(finding, 'findingType') === 'UnusedIAMRole')
        return { kind: 'everything', because: 'unused-principal' };
    if (!(0,_text_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .hasField */ .RY)(finding, 'findingDetails'))
        return { kind: 'everything', because: 'no-details' };
    const { findings, problems } = read({ ...finding, status: 'ACTIVE', error: undefined });
    const listed = findings.filter((each) => each.kind !== 'unused-principal');
    if (listed.length < findings.length)
        return { kind: 'everything', because: 'unused-principal' };
    const isWhole = problems.length === 0 && listed.length > 0;
    return isWhole ? { kind: 'listed', findings: listed } : { kind: 'everything', because: 'unreadable' };
}
/** The account, where the finding is of a type that tells that its analyzer looks at everybody there. */
function coveredBy(finding, principal) {
    const type = (0,_analyzer_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .constantField */ .V5)(finding, 'findingType') ?? typeByDetails(finding);
    const [, account] = /^arn:[^:]+:iam::(\d{12}):/.exec(principal) ?? [];
    return account !== undefined && (type === 'UnusedPermission' || type === 'UnusedIAMRole') ? [account] : [];
}
function typeByDetails(finding) {
    const details = Array.isArray(finding['findingDetails']) ? finding['findingDetails'] : [];
    const has = (key) => details.some((each) => (0,_text_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .isFields */ .Ce)(each) && (0,_text_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .hasField */ .RY)(each, key));
    if (has('unusedPermissionDetails'))
        return 'UnusedPermission';
    return has('unusedIamRoleDetails') ? 'UnusedIAMRole' : undefined;
}


/***/ }),

/***/ 988:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   F1: () => (/* binding */ readHolder),
/* harmony export */   IW: () => (/* binding */ latest),
/* harmony export */   LF: () => (/* binding */ readDetails),
/* harmony export */   hK: () => (/* binding */ isDetails)
/* harmony export */ });
/* harmony import */ var _text_fields_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(1784);
/* harmony import */ var _text_group_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(9250);
/* harmony import */ var _text_message_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(6526);
/* harmony import */ var _seen_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2979);
/**
 * Replies of `aws iam get-account-authorization-details`: who is there, and what each one may do.
 *
 * The AWS CLI prints documents as objects and joins the pages; SDKs give
 * percent-encoded texts, a page each, in the spelling of their language. Of a
 * managed policy only its default version counts; those of AWS are left out, as
 * are trust policies.
 *
 * IAM leaves out `UserPolicyList` of a user who has none. Any other list that is
 * absent was cut away by somebody, so the policies of that principal are not known.
 *
 * Source: https://docs.aws.amazon.com/IAM/latest/APIReference/API_GetAccountAuthorizationDetails.html
 */




/** Whether a document, its keys spelled, is such a reply. */
function isDetails(fields) {
    if (['userDetailList', 'groupDetailList', 'roleDetailList'].some((key) => key in fields))
        return true;
    return (0,_seen_js__WEBPACK_IMPORTED_MODULE_0__/* .listField */ .FZ)(fields, 'policies').some((each) => 'policyVersionList' in (0,_seen_js__WEBPACK_IMPORTED_MODULE_0__/* .spelled */ .uQ)(each));
}
/** What such a reply tells, by account. */
function readDetails(fields, context) {
    const entries = [
        ...entriesOf(fields, 'userDetailList', (entry) => ({ user: readPrincipal(entry, 'user', context) })),
        ...entriesOf(fields, 'roleDetailList', (entry) => ({ role: readPrincipal(entry, 'role', context) })),
        ...entriesOf(fields, 'groupDetailList', (entry) => ({ group: readGroup(entry, context) })),
        ...entriesOf(fields, 'policies', (entry) => ({ managed: readManaged(entry, context) })),
    ];
    const read = entries.filter(({ account }) => account !== undefined);
    const unread = entries.filter(({ account, isForeign }) => account === undefined && !isForeign).length;
    const byAccount = (0,_text_group_js__WEBPACK_IMPORTED_MODULE_1__/* .grouped */ .z)(read, ({ account }) => `${account?.partition ?? ''} ${account?.id ?? ''}`);
    const page = pageOf(fields, unread);
    if (byAccount.size === 0) {
        const account = (0,_seen_js__WEBPACK_IMPORTED_MODULE_0__/* .accountNamed */ .xM)(fields, context.path);
        if (account === undefined) {
            return {
                sightings: [],
                problems: [(0,_seen_js__WEBPACK_IMPORTED_MODULE_0__/* .accountless */ .zb)(context.path, (0,_text_message_js__WEBPACK_IMPORTED_MODULE_2__/* .words */ .aL)('an inventory without any principal'))],
                isUnread: true,
            };
        }
        return { sightings: [sighting(account, [], page, context.path)], problems: [] };
    }
    const sightings = [...byAccount.values()].flatMap((own) => {
        const account = own[0]?.account;
        return account === undefined ? [] : [sighting(account, own, page, context.path)];
    });
    return { sightings, problems: [] };
}
function entriesOf(fields, key, read) {
    const listed = fields[key];
    // Something other than a list is one entry that cannot be read.
    const entries = Array.isArray(listed) ? listed : (0,_text_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .hasField */ .RY)(fields, key) ? [undefined] : [];
    return entries.map((each) => {
        const entry = (0,_seen_js__WEBPACK_IMPORTED_MODULE_0__/* .spelled */ .uQ)(each);
        const arn = (0,_seen_js__WEBPACK_IMPORTED_MODULE_0__/* .arnField */ ._A)(entry, 'arn') ?? '';
        const { user, role, group, managed } = read(entry);
        const principal = user ?? role;
        const isRead = principal !== undefined || group !== undefined || managed !== undefined;
        return {
            account: isRead ? (0,_seen_js__WEBPACK_IMPORTED_MODULE_0__/* .accountOf */ .XP)(arn) : undefined,
            isForeign: /^arn:[^:]+:iam::aws:policy\//.test(arn),
            newest: newestOf(entry),
            ...(principal === undefined ? {} : { principal }),
            ...(group === undefined ? {} : { group }),
            ...(managed === undefined ? {} : { managed }),
        };
    });
}
function sighting(account, entries, page, path) {
    return {
        path,
        account,
        principals: entries.flatMap(({ principal }) => principal ?? []),
        groups: entries.flatMap(({ group }) => group ?? []),
        managed: entries.flatMap(({ managed }) => managed ?? []),
        page,
        counts: undefined,
        newest: latest(entries.map(({ newest }) => newest)),
    };
}
/** The later of times in ISO 8601. */
function latest(times) {
    return times.reduce((last, each) => (last === undefined || (each !== undefined && each > last) ? each : last), undefined);
}
function newestOf(entry) {
    const lastUsed = (0,_text_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .timeField */ .kv)((0,_seen_js__WEBPACK_IMPORTED_MODULE_0__/* .spelled */ .uQ)(entry['roleLastUsed']), 'lastUsedDate');
    const versions = (0,_seen_js__WEBPACK_IMPORTED_MODULE_0__/* .listField */ .FZ)(entry, 'policyVersionList').map((each) => (0,_text_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .timeField */ .kv)((0,_seen_js__WEBPACK_IMPORTED_MODULE_0__/* .spelled */ .uQ)(each), 'createDate'));
    const own = ['createDate', 'updateDate', 'passwordLastUsed'].map((key) => (0,_text_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .timeField */ .kv)(entry, key));
    return latest([...own, lastUsed, ...versions]);
}
function pageOf(fields, unread) {
    const lists = ['user', 'group', 'role'].flatMap((each) => Array.isArray(fields[`${each}DetailList`]) ? [`${each}s`] : []);
    return { end: endOf(fields), lists, unread };
}
function endOf(fields) {
    const { isTruncated } = fields;
    if (isTruncated === true || isTruncated === 'true')
        return 'further';
    if ((0,_text_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .textField */ .M8)(fields, 'nextToken') !== undefined)
        return 'further-token';
    if (isTruncated === false || isTruncated === 'false')
        return 'last';
    return (0,_text_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .textField */ .M8)(fields, 'marker') === undefined ? 'silent' : 'further';
}
function readPrincipal(entry, type, context) {
    const holder = readHolder(entry, type);
    if (holder === undefined)
        return undefined;
    const key = `${type}PolicyList`;
    const isWithout = type === 'user' && !(0,_text_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .hasField */ .RY)(entry, key);
    const isCut = ![
        ...(isWithout ? [] : [key]),
        'attachedManagedPolicies',
        ...(type === 'user' ? ['groupList'] : []),
    ].every((each) => Array.isArray(entry[each]));
    const inline = isCut ? undefined : writtenIn((0,_seen_js__WEBPACK_IMPORTED_MODULE_0__/* .listField */ .FZ)(entry, key), context);
    const attached = attachedIn(entry);
    const groups = (0,_seen_js__WEBPACK_IMPORTED_MODULE_0__/* .listField */ .FZ)(entry, 'groupList');
    const isKnown = inline !== undefined && attached !== undefined && groups.every((each) => typeof each === 'string');
    return {
        holder: { ...holder, attached: attached ?? [], hasDocuments: isKnown },
        groups: groups.filter((each) => typeof each === 'string'),
        inline: isKnown ? inline : undefined,
    };
}
/** A role or user of which the name and the ARN are known; `undefined` where they are not. */
function readHolder(entry, type) {
    const arn = (0,_seen_js__WEBPACK_IMPORTED_MODULE_0__/* .arnField */ ._A)(entry, 'arn');
    const [, name] = new RegExp(`^arn:[^:]+:iam::\\d{12}:${type}/(?:.*/)?([^/]+)$`).exec(arn ?? '') ?? [];
    if (arn === undefined || name === undefined)
        return undefined;
    return {
        arn,
        type,
        name,
        path: (0,_text_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .textField */ .M8)(entry, 'path') ?? '/',
        createdAt: (0,_text_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .timeField */ .kv)(entry, 'createDate'),
        tags: tagsIn(entry),
        boundary: (0,_seen_js__WEBPACK_IMPORTED_MODULE_0__/* .arnField */ ._A)((0,_seen_js__WEBPACK_IMPORTED_MODULE_0__/* .spelled */ .uQ)(entry['permissionsBoundary']), 'permissionsBoundaryArn'),
        attached: [],
        hasDocuments: false,
    };
}
function readGroup(entry, context) {
    const arn = (0,_seen_js__WEBPACK_IMPORTED_MODULE_0__/* .arnField */ ._A)(entry, 'arn');
    const [, name] = /^arn:[^:]+:iam::\d{12}:group\/(?:.*\/)?([^/]+)$/.exec(arn ?? '') ?? [];
    if (arn === undefined || name === undefined)
        return undefined;
    const group = { arn, name, members: [] };
    const attached = attachedIn(entry);
    const isKnown = attached !== undefined && Array.isArray(entry['groupPolicyList']);
    const inline = isKnown ? writtenIn((0,_seen_js__WEBPACK_IMPORTED_MODULE_0__/* .listField */ .FZ)(entry, 'groupPolicyList'), context) : undefined;
    return { group, attached: attached ?? [], inline };
}
function readManaged(entry, { readDocument }) {
    const arn = (0,_seen_js__WEBPACK_IMPORTED_MODULE_0__/* .arnField */ ._A)(entry, 'arn');
    const [, name] = /^arn:[^:]+:iam::\d{12}:policy\/(?:.*\/)?([^/]+)$/.exec(arn ?? '') ?? [];
    if (arn === undefined || name === undefined)
        return undefined;
    return {
        arn,
        name,
        document: defaultVersion(entry, readDocument),
        attachments: (0,_seen_js__WEBPACK_IMPORTED_MODULE_0__/* .countField */ .QT)(entry, 'attachmentCount') ?? 0,
        boundaries: (0,_seen_js__WEBPACK_IMPORTED_MODULE_0__/* .countField */ .QT)(entry, 'permissionsBoundaryUsageCount') ?? 0,
    };
}
function defaultVersion(entry, readDocument) {
    const versions = (0,_seen_js__WEBPACK_IMPORTED_MODULE_0__/* .listField */ .FZ)(entry, 'policyVersionList').map(_seen_js__WEBPACK_IMPORTED_MODULE_0__/* .spelled */ .uQ);
    const id = (0,_text_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .textField */ .M8)(entry, 'defaultVersionId');
    const defaults = versions.filter(({ isDefaultVersion, versionId }) => typeof isDefaultVersion === 'boolean' ? isDefaultVersion : versionId === id && id !== undefined);
    const [version, ...others] = defaults;
    if (version === undefined || others.length > 0) {
        const why = versions.length === 0
            ? (0,_text_message_js__WEBPACK_IMPORTED_MODULE_2__/* .words */ .aL)('no version of it is listed')
            : (0,_text_message_js__WEBPACK_IMPORTED_MODULE_2__/* .message */ .iU) `of its ${versions.length} versions none is the default one alone`;
        return { kind: 'unreadable', why };
    }
    return version['document'] === undefined ? notListed : readDocument(version['document']);
}
const notListed = { kind: 'unreadable', why: (0,_text_message_js__WEBPACK_IMPORTED_MODULE_2__/* .words */ .aL)('the export does not hold its document') };
function writtenIn(listed, { readDocument }) {
    const written = listed.map((each) => {
        const entry = (0,_seen_js__WEBPACK_IMPORTED_MODULE_0__/* .spelled */ .uQ)(each);
        const name = (0,_text_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .textField */ .M8)(entry, 'policyName');
        if (name === undefined)
            return undefined;
        return { name, document: (0,_text_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .hasField */ .RY)(entry, 'policyDocument') ? readDocument(entry['policyDocument']) : notListed };
    });
    const read = written.filter((each) => each !== undefined);
    return read.length === written.length ? read : undefined;
}
function attachedIn(entry) {
    if (!Array.isArray(entry['attachedManagedPolicies']))
        return undefined;
    const arns = (0,_seen_js__WEBPACK_IMPORTED_MODULE_0__/* .listField */ .FZ)(entry, 'attachedManagedPolicies').map((each) => (0,_seen_js__WEBPACK_IMPORTED_MODULE_0__/* .arnField */ ._A)((0,_seen_js__WEBPACK_IMPORTED_MODULE_0__/* .spelled */ .uQ)(each), 'policyArn'));
    const read = arns.filter((each) => each !== undefined);
    return read.length === arns.length ? read : undefined;
}
/** Tags as a list of keys and values, in the CLI's form. */
function tagsIn(entry) {
    return (0,_seen_js__WEBPACK_IMPORTED_MODULE_0__/* .listField */ .FZ)(entry, 'tags').flatMap((each) => {
        const { key, value } = (0,_text_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .isFields */ .Ce)(each) ? (0,_seen_js__WEBPACK_IMPORTED_MODULE_0__/* .spelled */ .uQ)(each) : {};
        return typeof key === 'string' ? [{ key, value: typeof value === 'string' ? value : '' }] : [];
    });
}


/***/ }),

/***/ 2546:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   EI: () => (/* binding */ countsIn),
/* harmony export */   L_: () => (/* binding */ readSummary),
/* harmony export */   RT: () => (/* binding */ isSummary),
/* harmony export */   Xk: () => (/* binding */ isListing),
/* harmony export */   vS: () => (/* binding */ readListing)
/* harmony export */ });
/* harmony import */ var _text_message_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(6526);
/* harmony import */ var _text_group_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(9250);
/* harmony import */ var _details_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(988);
/* harmony import */ var _seen_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(2979);
/**
 * Replies of `aws iam list-roles`, `list-users` and `get-account-summary`: who exists, and how many.
 *
 * They tell no policy, so whoever only they name may have each one whose names
 * fit. The summary names no account: its file does, or a field beside it.
 */




/** Whether a document, its keys spelled, is a list of roles or users. */
function isListing(fields) {
    return [
        ['roles', 'roleName'],
        ['users', 'userName'],
    ].some(([list = '', name = '']) => {
        const { [list]: listed } = fields;
        return Array.isArray(listed) && listed.every((each) => name in (0,_seen_js__WEBPACK_IMPORTED_MODULE_1__/* .spelled */ .uQ)(each));
    });
}
/** Who is listed, by account. */
function readListing(fields, path) {
    const entries = ['role', 'user'].flatMap((type) => (0,_seen_js__WEBPACK_IMPORTED_MODULE_1__/* .listField */ .FZ)(fields, `${type}s`).map((each) => (0,_details_js__WEBPACK_IMPORTED_MODULE_0__/* .readHolder */ .F1)((0,_seen_js__WEBPACK_IMPORTED_MODULE_1__/* .spelled */ .uQ)(each), type)));
    const holders = entries.filter((each) => each !== undefined);
    const byAccount = (0,_text_group_js__WEBPACK_IMPORTED_MODULE_2__/* .grouped */ .z)(holders, ({ arn }) => arn.split(':', 5).join(':'));
    const sightings = [...byAccount].flatMap(([prefix, own]) => {
        const account = (0,_seen_js__WEBPACK_IMPORTED_MODULE_1__/* .accountOf */ .XP)(`${prefix}:`);
        const principals = own.map((holder) => ({ holder, groups: [], inline: undefined }));
        const newest = (0,_details_js__WEBPACK_IMPORTED_MODULE_0__/* .latest */ .IW)(own.map(({ createdAt }) => createdAt));
        const nothing = { groups: [], managed: [], page: undefined, counts: undefined };
        return account === undefined ? [] : [{ path, account, principals, newest, ...nothing }];
    });
    if (holders.length === entries.length)
        return { sightings, problems: [] };
    const why = (0,_text_message_js__WEBPACK_IMPORTED_MODULE_3__/* .message */ .iU) `${entries.length - holders.length} listed roles or users have no ARN`;
    return { sightings, problems: [{ kind: 'unreadable', path, why, help: listAgain }] };
}
const listAgain = (0,_text_message_js__WEBPACK_IMPORTED_MODULE_3__/* .message */ .iU) `export it again with ${'aws iam list-roles'} or ${'aws iam list-users'}`;
/** Whether a document, its keys spelled, is a summary of an account. */
function isSummary(fields) {
    return 'summaryMap' in fields;
}
/** How many of each an account has. */
function readSummary(fields, path) {
    const account = (0,_seen_js__WEBPACK_IMPORTED_MODULE_1__/* .accountNamed */ .xM)(fields, path);
    if (account === undefined)
        return { sightings: [], problems: [(0,_seen_js__WEBPACK_IMPORTED_MODULE_1__/* .accountless */ .zb)(path, (0,_text_message_js__WEBPACK_IMPORTED_MODULE_3__/* .words */ .aL)('a summary of an account'))] };
    const counts = countsIn(fields['summaryMap']);
    const nothing = { principals: [], groups: [], managed: [], page: undefined, newest: undefined };
    return { sightings: [{ path, account, counts, ...nothing }], problems: [] };
}
/** The counts in a map such as the summary's: `{"Users": 3, "Groups": 1, "Roles": 40, "Policies": 12}`. */
function countsIn(map) {
    const fields = (0,_seen_js__WEBPACK_IMPORTED_MODULE_1__/* .spelled */ .uQ)(map);
    const [users, groups, roles, policies] = ['users', 'groups', 'roles', 'policies'].map((key) => (0,_seen_js__WEBPACK_IMPORTED_MODULE_1__/* .countField */ .QT)(fields, key));
    return { users, groups, roles, policies };
}


/***/ }),

/***/ 4581:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   WI: () => (/* binding */ readManifest),
/* harmony export */   Yh: () => (/* binding */ isManifest),
/* harmony export */   cF: () => (/* binding */ unitedManifests)
/* harmony export */ });
/* harmony import */ var _text_fields_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(1784);
/* harmony import */ var _text_message_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(6526);
/* harmony import */ var _listing_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2546);
/* harmony import */ var _seen_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(2979);
/**
 * `manifest.json` of our own export: which analyzers looked at which accounts, and what the export holds.
 *
 *   {
 *     "day": "2026-11-25",
 *     "analyzers": [{"analyzer": {"arn": …, "type": …, "status": …, "createdAt": …, "configuration": …}}],
 *     "accounts": ["111122223333"],     the analyzer's zone of trust: the accounts of the organisation
 *     "inventoried": ["111122223333"],  accounts whose inventory was exported whole
 *     "counts": {"111122223333": {"Users": 3, "Groups": 1, "Roles": 40, "Policies": 12}},
 *     "failed": ["444455556666"],       accounts that could not be exported
 *     "partial": false
 *   }
 *
 * An analyzer speaks for an account only if it is active, looks for unused access
 * and is two days old, since it needs that long to look at all. What it excludes
 * is not analysed. Of an exclusion that names accounts and tags both count alone,
 * which can only exclude more.
 */




/** Whether a document, its keys spelled, is a manifest. */
function isManifest(fields) {
    const others = ['day', 'exportedAt', 'accounts', 'inventoried', 'failed'];
    return Array.isArray(fields['analyzers']) && others.some((key) => key in fields);
}
/** What a manifest says; what it leaves open counts as not said. */
function readManifest(fields, path) {
    const day = (0,_text_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .timeField */ .kv)(fields, 'day') ?? (0,_text_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .timeField */ .kv)(fields, 'exportedAt');
    const accounts = accountsIn(fields, 'accounts');
    const listed = (0,_seen_js__WEBPACK_IMPORTED_MODULE_1__/* .listField */ .FZ)(fields, 'analyzers');
    const analyzers = listed.flatMap((each) => readAnalyzer(each, accounts, day) ?? []);
    const failed = accountsIn(fields, 'failed');
    const manifest = {
        analyzers,
        accounts: covered(analyzers),
        named: each([
            ...accounts,
            ...failed,
            ...accountsIn(fields, 'inventoried'),
            ...analyzers.flatMap(({ arn, exclusions }) => [...[(0,_seen_js__WEBPACK_IMPORTED_MODULE_1__/* .accountOf */ .XP)(arn)?.id ?? []].flat(), ...exclusions.accounts]),
        ]),
        inventoried: accountsIn(fields, 'inventoried').filter((each) => !failed.includes(each)),
        failed,
        day,
        isPartial: (fields['partial'] ?? false) !== false || analyzers.length < listed.length || failed.length > 0,
    };
    const counts = (0,_text_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .isFields */ .Ce)(fields['counts']) ? Object.entries(fields['counts']) : [];
    const problems = [
        ...(day === undefined ? [problem(path, (0,_text_message_js__WEBPACK_IMPORTED_MODULE_3__/* .words */ .aL)('the manifest has no day, so no analyzer of it counts'))] : []),
        ...(analyzers.length < listed.length
            ? [problem(path, (0,_text_message_js__WEBPACK_IMPORTED_MODULE_3__/* .message */ .iU) `${listed.length - analyzers.length} analyzers of the manifest have no ARN`)]
            : []),
    ];
    return { manifest, counts: new Map(counts.map(([id, map]) => [id, (0,_listing_js__WEBPACK_IMPORTED_MODULE_0__/* .countsIn */ .EI)(map)])), problems };
}
/** Several manifests as one: all that any of them excludes or failed, and the oldest day. */
function unitedManifests(manifests) {
    const [first, ...others] = manifests;
    return others.reduce((all, each) => (all === undefined ? each : together(all, each)), first);
}
function together(one, other) {
    const analyzers = other.analyzers.reduce(withAnalyzer, one.analyzers);
    const failed = each([...one.failed, ...other.failed]);
    return {
        analyzers,
        accounts: covered(analyzers),
        named: each([...one.named, ...other.named]),
        inventoried: each([...one.inventoried, ...other.inventoried]).filter((id) => !failed.includes(id)),
        failed,
        day: [one.day, other.day].includes(undefined) ? undefined : [one.day, other.day].sort()[0],
        isPartial: one.isPartial || other.isPartial,
    };
}
/** Two answers about one analyzer agree only on what both say. */
function withAnalyzer(analyzers, more) {
    const before = analyzers.find(({ arn }) => arn === more.arn);
    if (before === undefined)
        return [...analyzers, more];
    const exclusions = {
        accounts: each([...before.exclusions.accounts, ...more.exclusions.accounts]),
        tags: [...before.exclusions.tags, ...more.exclusions.tags],
    };
    const covers = before.covers.filter((id) => more.covers.includes(id));
    const period = before.period === undefined ? more.period : Math.max(before.period, more.period ?? 0);
    return analyzers.map((one) => (one === before ? { ...before, exclusions, covers, period } : one));
}
function readAnalyzer(reply, accounts, day) {
    const outer = (0,_seen_js__WEBPACK_IMPORTED_MODULE_1__/* .spelled */ .uQ)(reply);
    const fields = (0,_text_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .isFields */ .Ce)(outer['analyzer']) ? (0,_seen_js__WEBPACK_IMPORTED_MODULE_1__/* .spelled */ .uQ)(outer['analyzer']) : outer;
    const arn = (0,_seen_js__WEBPACK_IMPORTED_MODULE_1__/* .arnField */ ._A)(fields, 'arn');
    if (arn === undefined)
        return undefined;
    const [type, status] = [constantField(fields, 'type'), constantField(fields, 'status')];
    const createdAt = (0,_text_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .timeField */ .kv)(fields, 'createdAt');
    const unusedAccess = unusedAccessOf(fields);
    const exclusions = exclusionsOf(unusedAccess);
    const speaks = status === 'ACTIVE' && isOldEnough(createdAt, day);
    const zone = type === 'ACCOUNT_UNUSED_ACCESS' ? [(0,_seen_js__WEBPACK_IMPORTED_MODULE_1__/* .accountOf */ .XP)(arn)?.id ?? ''] : accounts;
    const isOfUnusedAccess = type !== undefined && /^(?:ACCOUNT|ORGANIZATION)_UNUSED_ACCESS$/.test(type);
    const covers = speaks && isOfUnusedAccess ? zone.filter((id) => !exclusions.accounts.includes(id)) : [];
    return { arn, type, status, createdAt, period: (0,_seen_js__WEBPACK_IMPORTED_MODULE_1__/* .countField */ .QT)(unusedAccess, 'unusedAccessAge'), exclusions, covers };
}
function unusedAccessOf(fields) {
    const configuration = (0,_seen_js__WEBPACK_IMPORTED_MODULE_1__/* .spelled */ .uQ)(fields['configuration']);
    // The SDK for Go writes the member of the union without its name.
    return (0,_seen_js__WEBPACK_IMPORTED_MODULE_1__/* .spelled */ .uQ)(configuration['unusedAccess'] ?? configuration['value']);
}
function exclusionsOf(unusedAccess) {
    const listed = (0,_seen_js__WEBPACK_IMPORTED_MODULE_1__/* .listField */ .FZ)((0,_seen_js__WEBPACK_IMPORTED_MODULE_1__/* .spelled */ .uQ)(unusedAccess['analysisRule']), 'exclusions').map(_seen_js__WEBPACK_IMPORTED_MODULE_1__/* .spelled */ .uQ);
    return {
        accounts: each(listed.flatMap((one) => accountsIn(one, 'accountIds'))),
        tags: listed.flatMap((one) => (0,_seen_js__WEBPACK_IMPORTED_MODULE_1__/* .listField */ .FZ)(one, 'resourceTags')).flatMap(tagsOf),
    };
}
function tagsOf(map) {
    if (!(0,_text_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .isFields */ .Ce)(map))
        return [];
    return Object.entries(map).map(([key, value]) => ({ key, value: typeof value === 'string' ? value : '' }));
}
const twoDays = 2 * 24 * 60 * 60 * 1000;
function isOldEnough(createdAt, day) {
    if (createdAt === undefined || day === undefined)
        return false;
    return Date.parse(day) - Date.parse(createdAt) > twoDays;
}
/** The account ids in a list, or in the `account` of its objects; a number has lost its leading zeros. */
function accountsIn(fields, key) {
    const ids = (0,_seen_js__WEBPACK_IMPORTED_MODULE_1__/* .listField */ .FZ)(fields, key).map((one) => ((0,_text_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .isFields */ .Ce)(one) ? (0,_seen_js__WEBPACK_IMPORTED_MODULE_1__/* .spelled */ .uQ)(one)['account'] : one));
    const texts = ids.flatMap((id) => (typeof id === 'string' || typeof id === 'number' ? [String(id)] : []));
    return each(texts.map((id) => id.padStart(12, '0')).filter((id) => /^\d{12}$/.test(id)));
}
function covered(analyzers) {
    return each(analyzers.flatMap(({ covers }) => covers));
}
function each(values) {
    return [...new Set(values)];
}
function constantField(fields, key) {
    const value = fields[key];
    return ((0,_text_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .isFields */ .Ce)(value) ? (0,_text_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .textField */ .M8)(value, 'Value') : (0,_text_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .textField */ .M8)(fields, key))?.toUpperCase();
}
function problem(path, why) {
    return {
        kind: 'unreadable',
        path,
        why,
        help: (0,_text_message_js__WEBPACK_IMPORTED_MODULE_3__/* .message */ .iU) `export it again, with ${'day'} and each analyzer's ${'get-analyzer'} reply`,
    };
}


/***/ }),

/***/ 5571:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   I9: () => (/* binding */ isTooLarge),
/* harmony export */   PZ: () => (/* binding */ mayHoldInventory),
/* harmony export */   sw: () => (/* binding */ mostCharacters),
/* harmony export */   t3: () => (/* binding */ isInventory)
/* harmony export */ });
/* harmony import */ var _text_fields_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(1784);
/* harmony import */ var _details_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(988);
/* harmony import */ var _listing_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(2546);
/* harmony import */ var _manifest_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(4581);
/* harmony import */ var _seen_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(2979);
/* harmony import */ var _state_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(9215);
/**
 * Whether a file or a value belongs to an inventory, without reading it as one.
 *
 * Inventories may lie among findings, so what reads findings asks this as well.
 */






/** A file larger than this would need more memory than a runner should give. */
const mostCharacters = 100_000_000;
/** Whether a text is an inventory of more characters than are read; it need not be parsed then. */
function isTooLarge(text) {
    return text.length > mostCharacters && mayHoldInventory(text);
}
/** Whether a JSON value is a part of an inventory and no finding. */
function isInventory(document) {
    if (!(0,_text_fields_js__WEBPACK_IMPORTED_MODULE_5__/* .isFields */ .Ce)(document))
        return false;
    if ((0,_state_js__WEBPACK_IMPORTED_MODULE_4__/* .isState */ .ad)(document) || (0,_state_js__WEBPACK_IMPORTED_MODULE_4__/* .isRawState */ .wO)(document))
        return true;
    // Of ten thousand findings none has such a key.
    if (!Object.keys(document).some((key) => marked.test(key)))
        return false;
    const fields = (0,_seen_js__WEBPACK_IMPORTED_MODULE_3__/* .spelled */ .uQ)(document);
    return [_details_js__WEBPACK_IMPORTED_MODULE_0__/* .isDetails */ .hK, _listing_js__WEBPACK_IMPORTED_MODULE_1__/* .isListing */ .Xk, _listing_js__WEBPACK_IMPORTED_MODULE_1__/* .isSummary */ .RT, _manifest_js__WEBPACK_IMPORTED_MODULE_2__/* .isManifest */ .Yh].some((is) => is(fields));
}
/** Whether a text holds a key of an inventory: quicker than to parse it, and true of a text that is cut off. */
function mayHoldInventory(text) {
    return marker.test(text);
}
const marked = /^(?:(?:user|group|role)_?detail_?list|policies|roles|users|summary_?map|analyzers)$/i;
const marker = /"(?:(?:user|group|role)_?detail_?list|policy_?version_?list|roles|users|summary_?map|analyzers|terraform_version|format_version)"\s{0,9}:/i;


/***/ }),

/***/ 2979:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   FZ: () => (/* binding */ listField),
/* harmony export */   QT: () => (/* binding */ countField),
/* harmony export */   XP: () => (/* binding */ accountOf),
/* harmony export */   _A: () => (/* binding */ arnField),
/* harmony export */   uQ: () => (/* binding */ spelled),
/* harmony export */   xM: () => (/* binding */ accountNamed),
/* harmony export */   zb: () => (/* binding */ accountless)
/* harmony export */ });
/* harmony import */ var _policy_names_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(828);
/* harmony import */ var _text_fields_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(1784);
/* harmony import */ var _text_message_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(6526);
/* harmony import */ var _text_spelling_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(1807);
/**
 * What single documents tell, before accounts are made of it.
 *
 * Every reader of an AWS export gives these sightings; `accounts.ts` unites them
 * by account, since an account comes in pages, files and exports of several kinds.
 */




const camelOf = (0,_text_spelling_js__WEBPACK_IMPORTED_MODULE_1__/* .spellingOf */ .k)(`
  userDetailList groupDetailList roleDetailList policies isTruncated marker nextToken roles users summaryMap account
  path userName roleName groupName arn createDate updateDate passwordLastUsed roleLastUsed lastUsedDate
  userPolicyList rolePolicyList groupPolicyList groupList attachedManagedPolicies permissionsBoundary
  permissionsBoundaryArn tags key value policyName policyArn policyDocument defaultVersionId attachmentCount
  permissionsBoundaryUsageCount policyVersionList document versionId isDefaultVersion groups
  analyzers analyzer type status createdAt configuration unusedAccess unusedAccessAge analysisRule exclusions accountIds
  resourceTags accounts inventoried failed day exportedAt partial counts`);
/** A JSON object with its own keys in camelCase; documents, tags and what else it holds stay as they are. */
function spelled(value) {
    return (0,_text_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .isFields */ .Ce)(value) ? (0,_text_spelling_js__WEBPACK_IMPORTED_MODULE_1__/* .respelled */ .P)(value, camelOf, (each) => each) : {};
}
/** The field as a list; nothing where it is absent or something else. */
function listField(fields, key) {
    const value = fields[key];
    return Array.isArray(value) ? value : [];
}
/** The field as a whole number of at least 0; Rust and Java write some as text. */
function countField(fields, key) {
    const value = Number(fields[key] ?? NaN);
    return Number.isInteger(value) && value >= 0 ? value : undefined;
}
/** The parts of an ARN of IAM that tell whose it is. */
function accountOf(arn) {
    const [, partition, id] = /^arn:([^:]+):[^:]*:[^:]*:(\d{12}):/.exec(arn) ?? [];
    return partition === undefined || id === undefined ? undefined : { id, partition };
}
/** The account that a document without an ARN is about: by its field `account`, else by the twelve digits in its path. */
function accountNamed(fields, path) {
    const { account } = fields;
    const ids = typeof account === 'string' ? [account] : (path.match(/(?<!\d)\d{12}(?!\d)/g) ?? []);
    const [id] = ids;
    const isOne = id !== undefined && /^\d{12}$/.test(id) && new Set(ids).size === 1;
    return isOne ? { id, partition: 'aws' } : undefined;
}
/** The problem that a document names no account. */
function accountless(path, what) {
    const example = '111122223333.json';
    return {
        kind: 'unreadable',
        path,
        why: (0,_text_message_js__WEBPACK_IMPORTED_MODULE_3__/* .message */ .iU) `${what} names no account`,
        help: (0,_text_message_js__WEBPACK_IMPORTED_MODULE_3__/* .message */ .iU) `put the account's id into the file's name, as in ${example}, or into a field ${'account'}`,
    };
}
/** The field as an ARN. */
function arnField(fields, key) {
    const value = fields[key];
    return typeof value === 'string' ? (0,_policy_names_js__WEBPACK_IMPORTED_MODULE_0__/* .arnOf */ .RY)(value) : undefined;
}


/***/ }),

/***/ 9215:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Zi: () => (/* binding */ rawStateProblem),
/* harmony export */   ad: () => (/* binding */ isState),
/* harmony export */   un: () => (/* binding */ readState),
/* harmony export */   wO: () => (/* binding */ isRawState)
/* harmony export */ });
/* harmony import */ var _text_fields_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(1784);
/* harmony import */ var _text_message_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6526);
/* harmony import */ var _seen_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2979);
/**
 * `terraform show -json` of a state or a plan: which resource has which policy, by its address.
 *
 * A state holds secrets in plain text. Nothing of it is kept but `aws_iam_*`
 * resources, and of these a handful of values; no problem quotes any other.
 * Only resources that exist count: `mode: managed` in `values` or `prior_state`,
 * never `planned_values`.
 */



/** Whether a document is such an output; Terraform spells its keys in one way alone. */
function isState(document) {
    const others = ['terraform_version', 'values', 'prior_state', 'planned_values'];
    return 'format_version' in document && others.some((key) => key in document);
}
/** Whether a document is a state file as Terraform stores it, which is not its public form. */
function isRawState(document) {
    return 'lineage' in document && 'terraform_version' in document && Array.isArray(document['resources']);
}
/** The problem that a state file is not the output of `terraform show`. */
function rawStateProblem(path) {
    return {
        kind: 'unreadable',
        path,
        why: (0,_text_message_js__WEBPACK_IMPORTED_MODULE_1__/* .message */ .iU) `it is a state file as Terraform stores it, with all its secrets; nothing of it was kept`,
        help: (0,_text_message_js__WEBPACK_IMPORTED_MODULE_1__/* .message */ .iU) `remove it, and write ${'terraform show -json'}'s output, reduced to ${'aws_iam_*'}, instead`,
    };
}
/** The IAM resources that exist. */
function readState(document, context) {
    const prior = document['prior_state'];
    const values = [document['values'], (0,_text_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .isFields */ .Ce)(prior) ? prior['values'] : undefined];
    return values.flatMap((each) => ((0,_text_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .isFields */ .Ce)(each) ? resourcesIn(each['root_module'], context) : []));
}
function resourcesIn(module, context) {
    if (!(0,_text_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .isFields */ .Ce)(module))
        return [];
    return [
        ...(0,_seen_js__WEBPACK_IMPORTED_MODULE_0__/* .listField */ .FZ)(module, 'resources').flatMap((each) => ((0,_text_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .isFields */ .Ce)(each) ? readResource(each, context) : [])),
        ...(0,_seen_js__WEBPACK_IMPORTED_MODULE_0__/* .listField */ .FZ)(module, 'child_modules').flatMap((each) => resourcesIn(each, context)),
    ];
}
function readResource(resource, { path, readDocument }) {
    const [address, type, values] = [(0,_text_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .textField */ .M8)(resource, 'address'), (0,_text_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .textField */ .M8)(resource, 'type'), resource['values']];
    const isKept = resource['mode'] === 'managed' && type?.startsWith('aws_iam_') === true;
    if (address === undefined || !isKept || !(0,_text_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .isFields */ .Ce)(values))
        return [];
    const isPolicy = /^aws_iam_(?:(?:role|user|group)_)?policy$/.test(type);
    return [
        {
            address,
            type,
            name: (0,_text_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .textField */ .M8)(values, 'name'),
            arn: (0,_text_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .textField */ .M8)(values, 'arn'),
            path: (0,_text_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .textField */ .M8)(values, 'path'),
            roles: textsIn(values, 'role', 'roles'),
            users: textsIn(values, 'user', 'users'),
            groups: textsIn(values, 'group', 'groups'),
            policyArn: (0,_text_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .textField */ .M8)(values, 'policy_arn'),
            boundary: (0,_text_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .textField */ .M8)(values, 'permissions_boundary'),
            document: isPolicy && values['policy'] !== undefined ? readDocument(values['policy']) : undefined,
            file: path,
        },
    ];
}
function textsIn(values, one, several) {
    return [values[one], ...(0,_seen_js__WEBPACK_IMPORTED_MODULE_0__/* .listField */ .FZ)(values, several)]
        .filter((each) => typeof each === 'string')
        .filter((each) => each !== '');
}


/***/ }),

/***/ 8906:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ isWatched),
/* harmony export */   o: () => (/* binding */ startProgress)
/* harmony export */ });
/* harmony import */ var node_worker_threads__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5919);
/**
 * A line that says that a run goes on, for whoever waits at a terminal.
 *
 * The work keeps the thread busy, so the line is written by one of its own. It comes after two seconds, is written over
 * once a second, and is gone before anything else is printed. Where nobody watches, as in CI, there is none.
 */

/** What decides whether there is a line: both streams at a terminal, and no CI. */
function isWatched(terminals, environment) {
    const isCi = !['', 'false', '0', undefined].includes(environment['CI']);
    return terminals.output && terminals.errors && !isCi && environment['TERM'] !== 'dumb';
}
/** Starts the line on standard error, where somebody watches. */
function startProgress(watched) {
    if (!watched)
        return () => undefined;
    const shown = new Int32Array(new SharedArrayBuffer(4));
    const worker = new node_worker_threads__WEBPACK_IMPORTED_MODULE_0__.Worker(writer, { eval: true, workerData: shown });
    worker.unref();
    // No line is worth a failed run.
    worker.on('error', () => undefined);
    return () => {
        // From now on it writes nothing; what it has written is written over.
        if (Atomics.exchange(shown, 0, ended) === written)
            process.stderr.write('\r                              \r');
        void worker.terminate();
    };
}
const written = 1;
const ended = 2;
/** Runs in the thread: 0 nothing yet, 1 a line is there, 2 the end. */
const writer = `
const { writeSync } = require('node:fs');
const { workerData } = require('node:worker_threads');
const began = Date.now();
setInterval(() => {
  const seconds = Math.round((Date.now() - began) / 1000);
  if (seconds < 2 || Atomics.load(workerData, 0) === 2) return;
  writeSync(2, '\\rstill at work: ' + seconds + ' s');
  Atomics.compareExchange(workerData, 0, 0, 1);
}, 1000);
`;


/***/ }),

/***/ 5387:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  i: () => (/* binding */ standardInput),
  d: () => (/* binding */ standardOutput)
});

;// CONCATENATED MODULE: external "node:fs"
const external_node_fs_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");
// EXTERNAL MODULE: ./text/fields.js
var fields = __nccwpck_require__(1784);
;// CONCATENATED MODULE: ./local/standard-streams.js
/** Standard input and output as streams of bytes. */


/** Standard input, chunk by chunk. */
function standardInput() {
    return (0,external_node_fs_namespaceObject.createReadStream)('', { fd: 0 });
}
/**
 * Writes to standard output, and waits until it has taken what was written before.
 * Gives `enough` once nobody reads it any more, as behind `| head`.
 */
function standardOutput() {
    const stream = process.stdout;
    // Each write tells its own failure; without a listener the first one would end the process.
    stream.on('error', () => undefined);
    return (bytes) => new Promise((resolve, reject) => {
        stream.write(bytes, (error) => {
            if (error === undefined || error === null)
                resolve('more');
            else if ((0,fields/* isFields */.Ce)(error) && error['code'] === 'EPIPE')
                resolve('enough');
            else
                reject(error);
        });
    });
}


/***/ }),

/***/ 6023:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  yy: () => (/* reexport */ accessLevels),
  YB: () => (/* binding */ bundledCatalogue),
  YW: () => (/* binding */ readCatalogue)
});

// EXTERNAL MODULE: ./errors.js
var errors = __nccwpck_require__(5650);
// EXTERNAL MODULE: ./text/message.js
var message = __nccwpck_require__(6526);
// EXTERNAL MODULE: ./text/memo.js
var memo = __nccwpck_require__(7995);
;// CONCATENATED MODULE: ./policy/catalogue-lines.js
/**
 * A catalogue as text, a service a line, and what can be asked of it.
 *
 *   s3 list: ListJobs read: GetObject write: PutBucketAcl last-accessed: 09
 *
 * The column at the end is optional: two bits a name, in their order, say whether IAM's last-accessed data tracks the
 * action (0 not told, 1 tracked, 2 not tracked).
 */

/** How AWS classes what an action does. */
const accessLevels = ['list', 'read', 'write', 'tagging', 'permissions-management'];
/** More than AWS has; services that only a policy knows are kept as well, as empty ones. */
const mostServices = 2_000;
/** A catalogue in the form of the bundled one: a service a line. */
function catalogueFrom(text, label) {
    return catalogueOf(label, (0,memo/* once */.Oo)(() => servicesIn(text)));
}
function servicesIn(text) {
    return new Map(text.split('\n').map((line) => [line.slice(0, line.indexOf(' ')), () => levelsOf(line)]));
}
/** `s3 read: GetObject GetBucketAcl write: PutObject last-accessed: 94` as its levels. */
function levelsOf(line) {
    const [, written = line, column = ''] = /^(.*?)(?: last-accessed: ([0-9a-f]+))?$/.exec(line) ?? [];
    const tracked = Array.from(column, (digit) => [
        Number.parseInt(digit, 16) >> 2,
        Number.parseInt(digit, 16) & 3,
    ]).flat();
    let before = 0;
    return writtenLevels(written).map((group) => {
        const own = tracked.slice(before, (before += group.names.length));
        return { ...group, tracked: own.map((bits) => (bits === 0 ? undefined : bits === 1)) };
    });
}
function writtenLevels(line) {
    return line
        .slice(line.indexOf(' ') + 1)
        .split(/ (?=[a-z-]+: )/)
        .map((part) => {
        const [level = '', ...names] = part.split(' ');
        return { level: accessLevels.find((each) => `${each}:` === level), names };
    });
}
/** A catalogue of these services, each taken apart when it is asked for. */
function catalogueOf(label, services) {
    const groupsOf = (service) => services().get(service)?.() ?? [];
    const actions = (0,memo/* memo */.ph)((service) => distinct(groupsOf(service).flatMap(({ names }) => names)), mostServices);
    const levels = (0,memo/* memo */.ph)((service) => levelsIn(groupsOf(service)), mostServices);
    const tracks = (0,memo/* memo */.ph)((service) => trackedIn(groupsOf(service)), mostServices);
    return {
        label,
        actionsOf: (service) => actions(service.toLowerCase()),
        levelOf: (service, name) => levels(service.toLowerCase()).get(name.toLowerCase()),
        isTracked: (service, name) => tracks(service.toLowerCase()).get(name.toLowerCase()),
    };
}
/** The level of each name in lower case. */
function levelsIn(groups) {
    return new Map(groups.flatMap(({ level, names }) => level === undefined ? [] : names.map((name) => [name.toLowerCase(), level])));
}
/** Whether each name, in lower case, is tracked. */
function trackedIn(groups) {
    return new Map(groups.flatMap(({ names, tracked = [] }) => names.flatMap((name, index) => {
        const says = tracked[index];
        return says === undefined ? [] : [[name.toLowerCase(), says]];
    })));
}
/** Each name once, sorted without regard to case. */
function distinct(names) {
    const byName = new Map(names.map((name) => [name.toLowerCase(), name]));
    return [...byName].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, name]) => name);
}

;// CONCATENATED MODULE: ./policy/catalogue-text.js
/**
 * The actions AWS defines, written by `npm run catalogue`; `catalogue.ts` reads it.
 * A service a line: its prefix, then for each access level `level:` and the names.
 */
/** The day of the data. */
const catalogueDate = '2026-09-26';
/** The day of the service reference that says what IAM's last-accessed data tracks; without one, nothing says it. */
const referenceDate = undefined;
/** One line for each service. */
const catalogueText = `\
a2c read: GetContainerizationJobDetails GetDeploymentJobDetails write: StartContainerizationJob StartDeploymentJob
a4b write: ApproveSkill AssociateContactWithAddressBook AssociateDeviceWithNetworkProfile AssociateDeviceWithRoom AssociateSkillGroupWithRoom AssociateSkillWithSkillGroup AssociateSkillWithUsers CompleteRegistration CreateAddressBook CreateBusinessReportSchedule CreateConferenceProvider CreateContact CreateGatewayGroup CreateNetworkProfile CreateProfile CreateRoom CreateSkillGroup CreateUser DeleteAddressBook DeleteBusinessReportSchedule DeleteConferenceProvider DeleteContact DeleteDevice DeleteDeviceUsageData DeleteGatewayGroup DeleteNetworkProfile DeleteProfile DeleteRoom DeleteRoomSkillParameter DeleteSkillAuthorization DeleteSkillGroup DeleteUser DisassociateContactFromAddressBook DisassociateDeviceFromRoom DisassociateSkillFromSkillGroup DisassociateSkillFromUsers DisassociateSkillGroupFromRoom ForgetSmartHomeAppliances PutConferencePreference PutDeviceSetupEvents PutInvitationConfiguration PutRoomSkillParameter PutSkillAuthorization RegisterAVSDevice RegisterDevice RejectSkill RevokeInvitation SendAnnouncement SendInvitation StartDeviceSync UpdateAddressBook UpdateBusinessReportSchedule UpdateConferenceProvider UpdateContact UpdateDevice UpdateGateway UpdateGatewayGroup UpdateNetworkProfile UpdateProfile UpdateRoom UpdateSkillGroup read: GetAddressBook GetConferencePreference GetConferenceProvider GetContact GetDevice GetGateway GetGatewayGroup GetInvitationConfiguration GetNetworkProfile GetProfile GetRoom GetRoomSkillParameter GetSkillGroup ListTags ResolveRoom StartSmartHomeApplianceDiscovery list: ListBusinessReportSchedules ListConferenceProviders ListDeviceEvents ListGatewayGroups ListGateways ListSkills ListSkillsStoreCategories ListSkillsStoreSkillsByCategory ListSmartHomeAppliances SearchAddressBooks SearchContacts SearchDevices SearchNetworkProfiles SearchProfiles SearchRooms SearchSkillGroups SearchUsers tagging: TagResource UntagResource
access-analyzer write: ApplyArchiveRule CancelPolicyGeneration CreateAccessPreview CreateAnalyzer CreateArchiveRule CreateServiceLinkedAnalyzer DeleteAnalyzer DeleteArchiveRule DeleteServiceLinkedAnalyzer GenerateFindingRecommendation StartPolicyGeneration StartResourceScan UpdateAnalyzer UpdateArchiveRule UpdateFindings read: CheckAccessNotGranted CheckNoNewAccess CheckNoPublicAccess GetAccessPreview GetAnalyzedResource GetAnalyzer GetArchiveRule GetFinding GetFindingRecommendation GetFindingsStatistics GetGeneratedPolicy ListAccessPreviewFindings ListAnalyzedResources ListFindings ListPolicyGenerations ListTagsForResource ValidatePolicy list: ListAccessPreviews ListAnalyzers ListArchiveRules tagging: TagResource UntagResource
account-access write: CreateApplication CreateEntitlement DeleteApplication DeleteEntitlement read: GetApplication GetEntitlement ListTagsForResource list: ListApplications ListEntitlements tagging: TagResource UntagResource
account write: AcceptPrimaryEmailUpdate CloseAccount DeleteAlternateContact DisableRegion EnableRegion PutAccountName PutAlternateContact PutContactInformation StartPrimaryEmailUpdate read: GetAccountInformation GetAlternateContact GetContactInformation GetGovCloudAccountInformation GetPrimaryEmail GetPrimaryEmailUpdateStatus GetRegionOptStatus list: ListRegions
acm-pca write: CreateCertificateAuthority CreateCertificateAuthorityAuditReport DeleteCertificateAuthority ImportCertificateAuthorityCertificate IssueCertificate RestoreCertificateAuthority RevokeCertificate UpdateCertificateAuthority permissions-management: CreatePermission DeletePermission DeletePolicy PutPolicy read: DescribeCertificateAuthority DescribeCertificateAuthorityAuditReport GetCertificate GetCertificateAuthorityCertificate GetCertificateAuthorityCsr GetPolicy ListPermissions ListTags list: ListCertificateAuthorities tagging: TagCertificateAuthority UntagCertificateAuthority
acm tagging: AddTagsToCertificate RemoveTagsFromCertificate TagResource UntagResource write: CreateAcmeDomainValidation CreateAcmeEndpoint CreateAcmeExternalAccountBinding DeleteAcmeDomainValidation DeleteAcmeEndpoint DeleteAcmeExternalAccountBinding DeleteCertificate ImportCertificate PutAccountConfiguration RenewCertificate RequestCertificate ResendValidationEmail RevokeAcmeAccount RevokeAcmeExternalAccountBinding RevokeCertificate UpdateAcmeDomainValidation UpdateAcmeEndpoint UpdateCertificate UpdateCertificateOptions read: DescribeAcmeAccount DescribeAcmeDomainValidation DescribeAcmeEndpoint DescribeAcmeExternalAccountBinding DescribeCertificate ExportCertificate GetAccountConfiguration GetAcmeExternalAccountBindingCredentials GetCertificate ListTagsForCertificate ListTagsForResource list: ListAcmeAccounts ListAcmeDomainValidations ListAcmeEndpoints ListAcmeExternalAccountBindings ListCertificateDomainValidations ListCertificates SearchCertificates
aco-automation write: AssociateAccounts CreateAutomationRule DeleteAutomationRule DisassociateAccounts RollbackAutomationEvent StartAutomationEvent UpdateAutomationRule UpdateEnrollmentConfiguration read: GetAutomationEvent GetAutomationRule GetEnrollmentConfiguration list: ListAccounts ListAutomationEventSteps ListAutomationEventSummaries ListAutomationEvents ListAutomationRulePreview ListAutomationRulePreviewSummaries ListAutomationRules ListRecommendedActionSummaries ListRecommendedActions ListTagsForResource tagging: TagResource UntagResource
action-recommendations list: ListRecommendedActions
activate write: CreateForm PutMemberInfo read: GetAccountContact GetContentInfo GetCosts GetCredits GetMemberInfo GetProgram
agent-registry write: CreateRegistry CreateRegistryRecord DeleteRegistry DeleteRegistryRecord DeleteResourcePolicy PutResourcePolicy SubmitRegistryRecordForApproval UpdateRegistry UpdateRegistryRecord UpdateRegistryRecordStatus read: GetDiscoverableRegistryRecord GetRegistry GetRegistryRecord GetResourcePolicy InvokeRegistryMcp SearchDiscoverableRegistryRecords list: ListDiscoverableRegistryRecords ListRegistries ListRegistryRecords ListTagsForResource tagging: TagResource UntagResource
agentaccess-mcp write: CallForwardedTool DoubleClick HoldKey InvokeMcp KeyPress LeftClick LeftClickDrag LeftMouseDown LeftMouseUp MiddleClick MovePointer RightClick Scroll TripleClick TypeText read: CheckConnectionStatus GetScreenshot
aidevops permissions-management: AllowVendedLogDeliveryForResource write: AssociateService CreateAccessToken CreateAgentSpace CreateAsset CreateAssetFile CreateBacklogTask CreateChat CreateKnowledgeItem CreateOneTimeLoginSession CreatePrivateConnection CreateTrigger DeleteAgentSpace DeleteAsset DeleteAssetFile DeleteKnowledgeItem DeletePrivateConnection DeleteTrigger DeregisterService DescribeSupportLevel DisableOperatorApp DisassociateService DiscoverTopology EnableOperatorApp EndChatForCase InitiateChatForCase RegisterService RevokeAccessToken RotateAccessToken SendMessage UpdateAgentSpace UpdateApprovalAction UpdateAsset UpdateAssetFile UpdateAssociation UpdateBacklogTask UpdateGoal UpdateKnowledgeItem UpdateOperatorAppIdpConfig UpdatePrivateConnectionCertificate UpdateRecommendation UpdateTrigger ValidateAwsAssociations read: DescribePrivateConnection DescribeServices GetAccessToken GetAccountUsage GetAgentSpace GetAsset GetAssetContent GetAssetFile GetAssociation GetBacklogTask GetKnowledgeItem GetOperatorApp GetRecommendation GetService GetTrigger ListTagsForResource SearchServiceAccessibleResource list: ListAccessTokens ListAgentSpaces ListAssetFiles ListAssetTypes ListAssetVersions ListAssets ListAssociations ListBacklogTasks ListChats ListExecutions ListGoals ListJournalRecords ListKnowledgeItemVersions ListKnowledgeItems ListPendingMessages ListPrivateConnections ListRecommendations ListServices ListTriggers ListWebhooks tagging: TagResource UntagResource
aiops write: CreateInvestigation CreateInvestigationEvent CreateInvestigationGroup CreateInvestigationResource CreateReport DeleteInvestigation DeleteInvestigationGroup DeleteInvestigationGroupPolicy GenerateReport PutFact PutInvestigationGroupPolicy UpdateInvestigation UpdateInvestigationEvent UpdateInvestigationGroup UpdateReport list: GetEphemeralInvestigationResults ListFacts ListInvestigationEvents ListInvestigationGroups ListInvestigations ListReports ListTagsForResource read: GetFact GetFactVersions GetInvestigation GetInvestigationEvent GetInvestigationGroup GetInvestigationGroupPolicy GetInvestigationResource GetReport ValidateInvestigationGroup tagging: TagResource UntagResource
airflow-serverless write: CreateWorkflow DeleteWorkflow StartWorkflowRun StopWorkflowRun UpdateWorkflow read: GetTaskInstance GetWorkflow GetWorkflowRun ListTagsForResource list: ListTaskInstances ListWorkflowRuns ListWorkflowVersions ListWorkflows tagging: TagResource UntagResource
airflow write: CreateCliToken CreateEnvironment CreateWebLoginToken DeleteEnvironment InvokeRestApi PublishMetrics UpdateEnvironment read: GetEnvironment ListTagsForResource list: ListEnvironments tagging: TagResource UntagResource
amplify write: AssociateWebACL CreateApp CreateBackendEnvironment CreateBranch CreateDeployment CreateDomainAssociation CreateWebHook DeleteApp DeleteBackendEnvironment DeleteBranch DeleteDomainAssociation DeleteJob DeleteWebHook DisassociateWebACL GenerateAccessLogs StartDeployment StartJob StopJob UpdateApp UpdateBranch UpdateDomainAssociation UpdateWebHook read: GetApp GetArtifactUrl GetBackendEnvironment GetBranch GetDomainAssociation GetJob GetWebACLForResource GetWebHook ListTagsForResource list: ListApps ListArtifacts ListBackendEnvironments ListBranches ListDomainAssociations ListJobs ListResourcesForWebACL ListWebHooks tagging: TagResource UntagResource
amplifybackend write: CloneBackend CreateBackend CreateBackendAPI CreateBackendAuth CreateBackendConfig CreateBackendStorage CreateToken DeleteBackend DeleteBackendAPI DeleteBackendAuth DeleteBackendStorage DeleteToken GenerateBackendAPIModels ImportBackendAuth ImportBackendStorage RemoveAllBackends RemoveBackendConfig UpdateBackendAPI UpdateBackendAuth UpdateBackendConfig UpdateBackendJob UpdateBackendStorage read: GetBackend GetBackendAPI GetBackendAPIModels GetBackendAuth GetBackendJob GetBackendStorage GetToken list: ListBackendJobs ListS3Buckets
amplifyuibuilder write: CreateComponent CreateForm CreateTheme DeleteComponent DeleteForm DeleteTheme ExchangeCodeForToken PutMetadataFlag RefreshToken ResetMetadataFlag StartCodegenJob UpdateComponent UpdateForm UpdateTheme read: ExportComponents ExportForms ExportThemes GetCodegenJob GetComponent GetForm GetMetadata GetTheme list: ListCodegenJobs ListComponents ListForms ListTagsForResource ListThemes tagging: TagResource UntagResource
aoss write: APIAccessAll AddCollectionToCollectionGroup CreateAccessPolicy CreateCollection CreateCollectionGroup CreateIndex CreateLifecyclePolicy CreateSecurityConfig CreateSecurityPolicy CreateVpcEndpoint DashboardsAccessAll DeleteAccessPolicy DeleteCollection DeleteCollectionGroup DeleteIndex DeleteLifecyclePolicy DeleteSecurityConfig DeleteSecurityPolicy DeleteVpcEndpoint TagResource UntagResource UpdateAccessPolicy UpdateAccountSettings UpdateCollection UpdateCollectionGroup UpdateIndex UpdateLifecyclePolicy UpdateSecurityConfig UpdateSecurityPolicy UpdateVpcEndpoint read: BatchGetCollection BatchGetCollectionGroup BatchGetEffectiveLifecyclePolicy BatchGetLifecyclePolicy BatchGetVpcEndpoint GetAccessPolicy GetAccountSettings GetIndex GetPoliciesStats GetSecurityConfig GetSecurityPolicy list: ListAccessPolicies ListCollectionGroups ListCollections ListLifecyclePolicies ListSecurityConfigs ListSecurityPolicies ListTagsForResource ListVpcEndpoints
apigateway write: CreatePortal CreatePortalProduct CreateProductPage CreateProductRestEndpointPage CreateRoutingRule DELETE DeletePortal DeletePortalProduct DeleteProductPage DeleteProductRestEndpointPage DeleteRoutingRule DisablePortal PATCH POST PUT PreviewPortal PublishPortal UpdatePortal UpdatePortalProduct UpdateProductPage UpdateProductRestEndpointPage UpdateRoutingRule permissions-management: AddCertificateToDomain CreateAccessAssociation DeletePortalProductSharingPolicy PutPortalProductSharingPolicy RejectAccessAssociation RemoveCertificateFromDomain SetWebACL UpdateDomainNameManagementPolicy UpdateDomainNamePolicy UpdateRestApiPolicy read: GET GetPortal GetPortalProduct GetPortalProductSharingPolicy GetProductPage GetProductRestEndpointPage GetRoutingRule list: ListPortalProducts ListPortals ListProductPages ListProductRestEndpointPages ListRoutingRules
app-integrations write: CreateApplication CreateApplicationAssociation CreateDataIntegration CreateDataIntegrationAssociation CreateDataIntegrationSchedule CreateEventIntegration CreateEventIntegrationAssociation DeleteApplication DeleteApplicationAssociation DeleteDataIntegration DeleteDataIntegrationAssociation DeleteEventIntegration DeleteEventIntegrationAssociation StartDataIntegrationExecution UpdateApplication UpdateDataIntegration UpdateDataIntegrationAssociation UpdateDataIntegrationSchedule UpdateEventIntegration read: GetApplication GetDataIntegration GetDataIntegrationExecution GetDataIntegrationSchedule GetEventIntegration ListEventIntegrationAssociations ListTagsForResource list: ListApplicationAssociations ListApplications ListDataIntegrationAssociations ListDataIntegrationExecutions ListDataIntegrationSchedules ListDataIntegrations ListEventIntegrations tagging: TagResource UntagResource
appconfig write: CreateApplication CreateConfigurationProfile CreateDeploymentStrategy CreateEnvironment CreateExperimentDefinition CreateExtension CreateExtensionAssociation CreateHostedConfigurationVersion DeleteApplication DeleteConfigurationProfile DeleteDeploymentStrategy DeleteEnvironment DeleteExperimentDefinition DeleteExtension DeleteExtensionAssociation DeleteHostedConfigurationVersion StartConfigurationSession StartDeployment StartExperimentRun StopDeployment StopExperimentRun UpdateAccountSettings UpdateApplication UpdateConfigurationProfile UpdateDeploymentStrategy UpdateEnvironment UpdateExperimentDefinition UpdateExperimentRun UpdateExtension UpdateExtensionAssociation ValidateConfiguration read: GetAccountSettings GetApplication GetConfiguration GetConfigurationProfile GetDeployment GetDeploymentStrategy GetEnvironment GetExperimentDefinition GetExperimentRun GetExtension GetExtensionAssociation GetHostedConfigurationVersion GetLatestConfiguration ListTagsForResource list: ListApplications ListConfigurationProfiles ListDeploymentStrategies ListDeployments ListEnvironments ListExperimentDefinitions ListExperimentRunEvents ListExperimentRuns ListExtensionAssociations ListExtensions ListHostedConfigurationVersions tagging: TagResource UntagResource
appfabric write: BatchGetUserAccessTasks ConnectAppAuthorization CreateAppAuthorization CreateAppBundle CreateIngestion CreateIngestionDestination DeleteAppAuthorization DeleteAppBundle DeleteIngestion DeleteIngestionDestination StartIngestion StartUserAccessTasks StopIngestion UpdateAppAuthorization UpdateIngestionDestination read: GetAppAuthorization GetAppBundle GetIngestion GetIngestionDestination ListTagsForResource list: ListAppAuthorizations ListAppBundles ListIngestionDestinations ListIngestions tagging: TagResource UntagResource
appflow read: DescribeConnector DescribeConnectorEntity DescribeConnectorFields DescribeConnectorProfiles DescribeConnectors DescribeFlow DescribeFlowExecution DescribeFlowExecutionRecords DescribeFlows ListConnectorFields ListTagsForResource write: CancelFlowExecutions CreateConnectorProfile CreateFlow DeleteConnectorProfile DeleteFlow RegisterConnector ResetConnectorMetadataCache RunFlow StartFlow StopFlow UnRegisterConnector UpdateConnectorProfile UpdateConnectorRegistration UpdateFlow UseConnectorProfile list: ListConnectorEntities ListConnectors ListFlows tagging: TagResource UntagResource
application-autoscaling write: DeleteScalingPolicy DeleteScheduledAction DeregisterScalableTarget PutScalingPolicy PutScheduledAction RegisterScalableTarget read: DescribeScalableTargets DescribeScalingActivities DescribeScalingPolicies DescribeScheduledActions ListTagsForResource list: GetPredictiveScalingForecast tagging: TagResource UntagResource
application-signals-mcp read: CallReadOnlyTool InvokeMcp
application-signals write: BatchDeleteInstrumentationConfigurations BatchUpdateExclusionWindows CreateInstrumentationConfiguration CreateServiceLevelObjective DeleteGroupingConfiguration DeleteInstrumentationConfiguration DeleteServiceLevelObjective Link PutGroupingConfiguration ReportInstrumentationConfigurationStatus StartDiscovery UpdateServiceLevelObjective read: BatchGetServiceLevelObjectiveBudgetReport GetInstrumentationConfiguration GetInstrumentationConfigurationStatus GetService GetServiceLevelObjective ListServiceDependencies ListServiceDependents ListServiceOperations ListTagsForResource list: ListAuditFindings ListEntityEvents ListGroupingAttributeDefinitions ListInstrumentationConfigurations ListObservedEntities ListServiceLevelObjectiveExclusionWindows ListServiceLevelObjectives ListServiceStates ListServices tagging: TagResource UntagResource
application-transformation read: GetContainerization GetDeployment GetGroupingAssessment GetPortingCompatibilityAssessment GetPortingRecommendationAssessment GetRuntimeAssessment write: PutLogData PutMetricData StartContainerization StartDeployment StartGroupingAssessment StartPortingCompatibilityAssessment StartPortingRecommendationAssessment StartRuntimeAssessment
applicationinsights write: AddWorkload CreateApplication CreateComponent CreateLogPattern DeleteApplication DeleteComponent DeleteLogPattern Link RemoveWorkload UpdateApplication UpdateComponent UpdateComponentConfiguration UpdateLogPattern UpdateProblem UpdateWorkload read: DescribeApplication DescribeComponent DescribeComponentConfiguration DescribeComponentConfigurationRecommendation DescribeLogPattern DescribeObservation DescribeProblem DescribeProblemObservations DescribeWorkload ListTagsForResource list: ListApplications ListComponents ListConfigurationHistory ListLogPatternSets ListLogPatterns ListProblems ListWorkloads tagging: TagResource UntagResource
appmesh-preview write: CreateGatewayRoute CreateMesh CreateRoute CreateVirtualGateway CreateVirtualNode CreateVirtualRouter CreateVirtualService DeleteGatewayRoute DeleteMesh DeleteMeshPolicy DeleteRoute DeleteVirtualGateway DeleteVirtualNode DeleteVirtualRouter DeleteVirtualService PutMeshPolicy UpdateGatewayRoute UpdateMesh UpdateRoute UpdateVirtualGateway UpdateVirtualNode UpdateVirtualRouter UpdateVirtualService read: DescribeGatewayRoute DescribeMesh DescribeRoute DescribeVirtualGateway DescribeVirtualNode DescribeVirtualRouter DescribeVirtualService GetMeshPolicy StreamAggregatedResources list: ListGatewayRoutes ListMeshes ListRoutes ListVirtualGateways ListVirtualNodes ListVirtualRouters ListVirtualServices
appmesh write: CreateGatewayRoute CreateMesh CreateRoute CreateVirtualGateway CreateVirtualNode CreateVirtualRouter CreateVirtualService DeleteGatewayRoute DeleteMesh DeleteMeshPolicy DeleteRoute DeleteVirtualGateway DeleteVirtualNode DeleteVirtualRouter DeleteVirtualService PutMeshPolicy UpdateGatewayRoute UpdateMesh UpdateRoute UpdateVirtualGateway UpdateVirtualNode UpdateVirtualRouter UpdateVirtualService read: DescribeGatewayRoute DescribeMesh DescribeRoute DescribeVirtualGateway DescribeVirtualNode DescribeVirtualRouter DescribeVirtualService GetMeshPolicy StreamAggregatedResources list: ListGatewayRoutes ListMeshes ListRoutes ListTagsForResource ListVirtualGateways ListVirtualNodes ListVirtualRouters ListVirtualServices tagging: TagResource UntagResource
apprunner write: AssociateCustomDomain AssociateWebAcl CreateAutoScalingConfiguration CreateConnection CreateObservabilityConfiguration CreateService CreateVpcConnector CreateVpcIngressConnection DeleteAutoScalingConfiguration DeleteConnection DeleteObservabilityConfiguration DeleteService DeleteVpcConnector DeleteVpcIngressConnection DisassociateCustomDomain DisassociateWebAcl PauseService ResumeService StartDeployment UpdateDefaultAutoScalingConfiguration UpdateService UpdateVpcIngressConnection read: DescribeAutoScalingConfiguration DescribeCustomDomains DescribeObservabilityConfiguration DescribeOperation DescribeService DescribeVpcConnector DescribeVpcIngressConnection DescribeWebAclForService ListTagsForResource list: ListAssociatedServicesForWebAcl ListAutoScalingConfigurations ListConnections ListObservabilityConfigurations ListOperations ListServices ListServicesForAutoScalingConfiguration ListVpcConnectors ListVpcIngressConnections tagging: TagResource UntagResource
appstream write: AssociateAppBlockBuilderAppBlock AssociateApplicationFleet AssociateApplicationToEntitlement AssociateFleet AssociateSoftwareToImageBuilder BatchAssociateUserStack BatchDisassociateUserStack CopyImage CreateAppBlock CreateAppBlockBuilder CreateAppBlockBuilderStreamingURL CreateApplication CreateDirectoryConfig CreateEntitlement CreateExportImageTask CreateFleet CreateImageBuilder CreateImageBuilderStreamingURL CreateImportedImage CreateStack CreateStreamingURL CreateThemeForStack CreateUpdatedImage CreateUsageReportSubscription CreateUser DeleteAppBlock DeleteAppBlockBuilder DeleteApplication DeleteDirectoryConfig DeleteEntitlement DeleteFleet DeleteImage DeleteImageBuilder DeleteImagePermissions DeleteStack DeleteThemeForStack DeleteUsageReportSubscription DeleteUser DisableUser DisassociateAppBlockBuilderAppBlock DisassociateApplicationFleet DisassociateApplicationFromEntitlement DisassociateFleet DisassociateSoftwareFromImageBuilder EnableUser ExpireSession StartAppBlockBuilder StartFleet StartImageBuilder StartSoftwareDeploymentToImageBuilder StopAppBlockBuilder StopFleet StopImageBuilder Stream UpdateAppBlockBuilder UpdateApplication UpdateDirectoryConfig UpdateEntitlement UpdateFleet UpdateImagePermissions UpdateStack UpdateThemeForStack list: DescribeAppBlockBuilderAppBlockAssociations DescribeAppBlockBuilders DescribeAppBlocks DescribeAppLicenseUsage DescribeApplicationFleetAssociations DescribeApplications DescribeDirectoryConfigs DescribeEntitlements DescribeFleets DescribeImageBuilders DescribeImages DescribeSessions DescribeSoftwareAssociations DescribeStacks DescribeUsageReportSubscriptions DescribeUserStackAssociations DescribeUsers ListEntitledApplications ListExportImageTasks read: DescribeImagePermissions DescribeThemeForStack GetExportImageTask ListAssociatedFleets ListAssociatedStacks ListTagsForResource tagging: TagResource UntagResource
appstudio read: GetAccountStatus GetEnablementJobStatus write: StartEnablementJob StartRollbackEnablementJob StartTeamDeployment
appsync write: AssociateApi AssociateMergedGraphqlApi AssociateSourceGraphqlApi AssociateWebACL CreateApi CreateApiCache CreateApiKey CreateChannelNamespace CreateDataSource CreateDomainName CreateFunction CreateGraphqlApi CreateResolver CreateType DeleteApi DeleteApiCache DeleteApiKey DeleteChannelNamespace DeleteDataSource DeleteDomainName DeleteFunction DeleteGraphqlApi DeleteResolver DeleteResourcePolicy DeleteType DisassociateApi DisassociateMergedGraphqlApi DisassociateSourceGraphqlApi DisassociateWebACL EventConnect EventPublish EventSubscribe FlushApiCache GraphQL PutGraphqlApiEnvironmentVariables PutResourcePolicy SourceGraphQL StartDataSourceIntrospection StartSchemaCreation StartSchemaMerge UpdateApi UpdateApiCache UpdateApiKey UpdateChannelNamespace UpdateDataSource UpdateDomainName UpdateFunction UpdateGraphqlApi UpdateResolver UpdateSourceApiAssociation UpdateType read: EvaluateCode EvaluateMappingTemplate GetApi GetApiAssociation GetApiCache GetChannelNamespace GetDataSource GetDataSourceIntrospection GetDomainName GetFunction GetGraphqlApi GetGraphqlApiEnvironmentVariables GetIntrospectionSchema GetResolver GetResourcePolicy GetSchemaCreationStatus GetSourceApiAssociation GetType GetWebACLForResource ListTagsForResource list: ListApiKeys ListApis ListChannelNamespaces ListDataSources ListDomainNames ListFunctions ListGraphqlApis ListResolvers ListResolversByFunction ListResourcesForWebACL ListSourceApiAssociations ListTypes ListTypesByAssociation permissions-management: SetWebACL tagging: TagResource UntagResource
apptest write: CreateTestCase CreateTestConfiguration CreateTestSuite DeleteTestCase DeleteTestConfiguration DeleteTestRun DeleteTestSuite StartTestRun UpdateTestCase UpdateTestConfiguration UpdateTestSuite read: GetTestCase GetTestConfiguration GetTestRunStep GetTestSuite ListTagsForResource ListTestRunSteps ListTestRunTestCases list: ListTestCases ListTestConfigurations ListTestRuns ListTestSuites tagging: TagResource UntagResource
aps write: CreateAlertManagerAlerts CreateAlertManagerDefinition CreateAnomalyDetector CreateLoggingConfiguration CreateQueryLoggingConfiguration CreateRuleGroupsNamespace CreateScraper CreateWorkspace DeleteAlertManagerDefinition DeleteAlertManagerSilence DeleteAnomalyDetector DeleteLoggingConfiguration DeleteQueryLoggingConfiguration DeleteResourcePolicy DeleteRuleGroupsNamespace DeleteScraper DeleteScraperLoggingConfiguration DeleteWorkspace PutAlertManagerDefinition PutAlertManagerSilences PutAnomalyDetector PutResourcePolicy PutRuleGroupsNamespace RemoteWrite UpdateLoggingConfiguration UpdateQueryLoggingConfiguration UpdateScraper UpdateScraperLoggingConfiguration UpdateWorkspaceAlias UpdateWorkspaceConfiguration read: DescribeAlertManagerDefinition DescribeAnomalyDetector DescribeLoggingConfiguration DescribeQueryLoggingConfiguration DescribeResourcePolicy DescribeRuleGroupsNamespace DescribeScraper DescribeScraperLoggingConfiguration DescribeWorkspace DescribeWorkspaceConfiguration GetAlertManagerSilence GetAlertManagerStatus GetDefaultScraperConfiguration GetLabels GetMetricMetadata GetSeries ListAlertManagerAlertGroups ListAlertManagerAlerts ListAlertManagerReceivers ListAlertManagerSilences ListAlerts ListRules ListTagsForResource PreviewAnomalyDetector QueryMetrics list: ListAnomalyDetectors ListRuleGroupsNamespaces ListScrapers ListWorkspaces tagging: TagResource UntagResource
arc-region-switch permissions-management: DeleteResourcePolicy GetResourcePolicy PutResourcePolicy write: ApprovePlanExecutionStep CancelPlanExecution CreatePlan DeletePlan StartPlanExecution UpdatePlan UpdatePlanExecution UpdatePlanExecutionStep read: GetPlan GetPlanEvaluationStatus GetPlanExecution GetPlanInRegion ListTagsForResource list: ListPlanExecutionEvents ListPlanExecutions ListPlans ListPlansInRegion ListRoute53HealthChecks ListRoute53HealthChecksInRegion tagging: TagResource UntagResource
arc-zonal-shift write: CancelPracticeRun CancelZonalShift CreatePracticeRunConfiguration DeletePracticeRunConfiguration StartPracticeRun StartZonalShift UpdateAutoshiftObserverNotificationStatus UpdatePracticeRunConfiguration UpdateZonalAutoshiftConfiguration UpdateZonalShift read: GetAutoshiftObserverNotificationStatus GetManagedResource list: ListAutoshifts ListManagedResources ListZonalShifts
arsenal write: RegisterOnPremisesAgent
artifact write: AcceptAgreement AcceptNdaForAgreement CreateComplianceInquiry PutAccountSettings PutComplianceInquiryFeedback TerminateAgreement read: ExportComplianceInquiry GetAccountSettings GetAgreement GetComplianceInquiryMetadata GetCustomerAgreement GetNdaForAgreement GetReport GetReportMetadata GetTermForReport ListTagsForResource list: ListAgreements ListComplianceInquiries ListComplianceInquiryQueries ListCustomerAgreements ListReportVersions ListReports tagging: TagResource UntagResource
athena read: BatchGetNamedQuery BatchGetPreparedStatement BatchGetQueryExecution GetCalculationExecution GetCalculationExecutionCode GetCalculationExecutionStatus GetCapacityAssignmentConfiguration GetCapacityReservation GetCatalogs GetDataCatalog GetDatabase GetExecutionEngine GetExecutionEngines GetNamedQuery GetNamespace GetNamespaces GetNotebookMetadata GetPreparedStatement GetQueryExecution GetQueryExecutions GetQueryResults GetQueryResultsStream GetQueryRuntimeStatistics GetResourceDashboard GetSession GetSessionStatus GetTable GetTableMetadata GetTables GetWorkGroup ListEngineVersions ListQueryExecutions ListTableMetadata ListTagsForResource write: CancelCapacityReservation CancelQueryExecution CreateCapacityReservation CreateDataCatalog CreateNamedQuery CreateNotebook CreatePreparedStatement CreatePresignedNotebookUrl CreateWorkGroup DeleteCapacityReservation DeleteDataCatalog DeleteNamedQuery DeleteNotebook DeletePreparedStatement DeleteWorkGroup ExportNotebook GetSessionEndpoint ImportNotebook PutCapacityAssignmentConfiguration RunQuery StartCalculationExecution StartQueryExecution StartSession StopCalculationExecution StopQueryExecution TerminateSession UpdateCapacityReservation UpdateDataCatalog UpdateNamedQuery UpdateNotebook UpdateNotebookMetadata UpdatePreparedStatement UpdateWorkGroup list: ListApplicationDPUSizes ListCalculationExecutions ListCapacityReservations ListDataCatalogs ListDatabases ListExecutors ListNamedQueries ListNotebookMetadata ListNotebookSessions ListPreparedStatements ListSessions ListWorkGroups tagging: TagResource UntagResource
auditmanager write: AssociateAssessmentReportEvidenceFolder BatchAssociateAssessmentReportEvidence BatchCreateDelegationByAssessment BatchDeleteDelegationByAssessment BatchDisassociateAssessmentReportEvidence BatchImportEvidenceToAssessmentControl CreateAssessment CreateAssessmentFramework CreateAssessmentReport CreateControl DeleteAssessment DeleteAssessmentFramework DeleteAssessmentFrameworkShare DeleteAssessmentReport DeleteControl DeregisterAccount DeregisterOrganizationAdminAccount DisassociateAssessmentReportEvidenceFolder RegisterAccount RegisterOrganizationAdminAccount StartAssessmentFrameworkShare UpdateAssessment UpdateAssessmentControl UpdateAssessmentControlSetStatus UpdateAssessmentFramework UpdateAssessmentFrameworkShare UpdateAssessmentStatus UpdateControl UpdateSettings read: GetAccountStatus GetAssessment GetAssessmentFramework GetAssessmentReportUrl GetChangeLogs GetControl GetEvidence GetEvidenceByEvidenceFolder GetEvidenceFileUploadUrl GetEvidenceFolder GetEvidenceFoldersByAssessment GetEvidenceFoldersByAssessmentControl GetInsights GetInsightsByAssessment GetOrganizationAdminAccount GetServicesInScope GetSettings ListTagsForResource ValidateAssessmentReportIntegrity list: GetDelegations ListAssessmentControlInsightsByControlDomain ListAssessmentFrameworkShareRequests ListAssessmentFrameworks ListAssessmentReports ListAssessments ListControlDomainInsights ListControlDomainInsightsByAssessment ListControlInsightsByControlDomain ListControls ListKeywordsForDataSource ListNotifications tagging: TagResource UntagResource
autoscaling-plans write: CreateScalingPlan DeleteScalingPlan UpdateScalingPlan read: DescribeScalingPlanResources DescribeScalingPlans GetScalingPlanResourceForecastData
autoscaling write: AttachInstances AttachLoadBalancerTargetGroups AttachLoadBalancers AttachTrafficSources BatchDeleteScheduledAction BatchPutScheduledUpdateGroupAction CancelInstanceRefresh CompleteLifecycleAction CreateAutoScalingGroup CreateLaunchConfiguration DeleteAutoScalingGroup DeleteLaunchConfiguration DeleteLifecycleHook DeleteNotificationConfiguration DeletePolicy DeleteScheduledAction DeleteWarmPool DetachInstances DetachLoadBalancerTargetGroups DetachLoadBalancers DetachTrafficSources DisableMetricsCollection EnableMetricsCollection EnterStandby ExecutePolicy ExitStandby LaunchInstances PutAccountSetting PutLifecycleHook PutNotificationConfiguration PutScalingPolicy PutScheduledUpdateGroupAction PutWarmPool RecordLifecycleActionHeartbeat ResumeProcesses RollbackInstanceRefresh SetDesiredCapacity SetInstanceHealth SetInstanceProtection StartInstanceRefresh SuspendProcesses TerminateInstanceInAutoScalingGroup UpdateAutoScalingGroup tagging: CreateOrUpdateTags DeleteTags list: DescribeAccountLimits DescribeAccountSettings DescribeAdjustmentTypes DescribeAutoScalingGroups DescribeAutoScalingInstances DescribeAutoScalingNotificationTypes DescribeInstanceRefreshes DescribeLaunchConfigurations DescribeLifecycleHookTypes DescribeLifecycleHooks DescribeLoadBalancerTargetGroups DescribeLoadBalancers DescribeMetricCollectionTypes DescribeNotificationConfigurations DescribePolicies DescribeScalingActivities DescribeScalingProcessTypes DescribeScheduledActions DescribeTerminationPolicyTypes DescribeTrafficSources DescribeWarmPool GetPredictiveScalingForecast read: DescribeTags
aws-external-anthropic list: CallWithBearerToken ListAgents ListBatchInferences ListEnvironments ListFiles ListKeys ListMemoryStores ListModels ListSessions ListSkills ListUserProfiles ListVaults ListWebhooks ListWorkspaces write: ArchiveAgent ArchiveEnvironment ArchiveMemoryStore ArchiveSession ArchiveVault ArchiveWorkspace AssumeConsole CancelBatchInference CountTokens CreateAgent CreateBatchInference CreateEnvironment CreateFile CreateInference CreateMemoryStore CreateSession CreateSkill CreateUserProfile CreateUserProfileEnrollmentUrl CreateVault CreateWebhook CreateWorkspace DeleteBatchInference DeleteEnvironment DeleteFile DeleteMemoryStore DeleteSession DeleteSkill DeleteVault DeleteWebhook DisableKey ProcessEnvironmentWork RegisterKey RotateWebhookSecret UpdateAgent UpdateEnvironment UpdateKey UpdateMemoryStore UpdateSession UpdateSkill UpdateUserProfile UpdateVault UpdateWebhook UpdateWorkspace read: GetAccountStatus GetAgent GetBatchInference GetEnvironment GetFile GetKey GetMemoryStore GetModel GetSession GetSkill GetUserProfile GetVault GetWebhook GetWorkspace ListTagsForResource tagging: TagResource UntagResource
aws-marketplace-management read: GetAdditionalSellerNotificationRecipients GetBankAccountVerificationDetails GetSecondaryUserVerificationDetails GetSellerVerificationDetails write: PutAdditionalSellerNotificationRecipients PutBankAccountVerificationDetails PutSecondaryUserVerificationDetails PutSellerVerificationDetails uploadFiles list: viewMarketing viewReports viewSettings viewSupport
aws-marketplace write: AcceptAgreementApprovalRequest AcceptAgreementCancellationRequest AcceptAgreementPaymentRequest AcceptAgreementRequest AssociateProductsWithPrivateMarketplace BatchCreateBillingAdjustmentRequest BatchMeterUsage CancelAgreement CancelAgreementCancellationRequest CancelAgreementPaymentRequest CancelAgreementRequest CancelChangeSet CreateAgreementRequest CreatePrivateMarketplaceRequests CreateVerificationEvidence DisassociateProductsFromPrivateMarketplace MeterUsage PutDeploymentParameter PutProcurementSystemConfiguration RegisterUsage RejectAgreementApprovalRequest RejectAgreementCancellationRequest RejectAgreementPaymentRequest ResolveCustomer SendAgreementCancellationRequest SendAgreementPaymentRequest StartBuild StartChangeSet StartInvoiceSubmissionTask StartTaxComplianceProfileChangeTask StartVerification Subscribe Unsubscribe UpdateAgreementApprovalRequest UpdatePurchaseOrders UpdateVerificationEvidence permissions-management: DeleteResourcePolicy PutResourcePolicy read: DescribeAgreement DescribeAssessment DescribeBuilds DescribeChangeSet DescribeEntity DescribeProcurementSystemConfiguration GetAgreementApprovalRequest GetAgreementCancellationRequest GetAgreementEntitlements GetAgreementPaymentRequest GetAgreementRequest GetBillingAdjustmentRequest GetBuyerDashboard GetEntitlements GetInvoiceSubmissionTask GetIssuedTaxInvoice GetListing GetOffer GetOfferSet GetOfferTerms GetProduct GetResourcePolicy GetSellerDashboard GetTaxComplianceProfile GetVerification GetVerificationEvidence ListBuilds ListEntitlementDetails ListTagsForResource list: DescribePrivateMarketplaceRequests GetAgreementTerms ListAgreementApprovalRequests ListAgreementCancellationRequests ListAgreementCharges ListAgreementInvoiceLineItems ListAgreementPaymentRequests ListAgreementRequests ListAssessments ListBillingAdjustmentRequests ListChangeSets ListEntities ListFulfillmentOptions ListInvoiceSubmissionTasks ListIssuedTaxInvoices ListPayables ListPrivateListings ListPrivateMarketplaceRequests ListPurchaseOptions ListTaxComplianceProfileChangeTasks ListTaxComplianceProfiles ListVerificationEvidence ListVerifications SearchAgreements SearchFacets SearchListings ViewSubscriptions tagging: TagResource UntagResource
aws-portal read: GetConsoleActionSetEnforced ViewAccount ViewBilling ViewPaymentMethods ViewUsage write: ModifyAccount ModifyBilling ModifyPaymentMethods UpdateConsoleActionSetEnforced
awsconnector read: GetConnectorHealth ValidateConnectorId write: RegisterConnector
b2bi write: CreateCapability CreatePartnership CreateProfile CreateStarterMappingTemplate CreateTransformer DeleteCapability DeletePartnership DeleteProfile DeleteTransformer GenerateMapping StartTransformerJob TestConversion TestMapping TestParsing UpdateCapability UpdatePartnership UpdateProfile UpdateTransformer read: GetCapability GetPartnership GetProfile GetTransformer GetTransformerJob ListTagsForResource list: ListCapabilities ListPartnerships ListProfiles ListTransformers tagging: TagResource UntagResource
backup-gateway write: AssociateGatewayToServer Backup CreateGateway DeleteGateway DeleteHypervisor DisassociateGatewayFromServer ImportHypervisorConfiguration PutBandwidthRateLimitSchedule PutHypervisorPropertyMappings PutMaintenanceStartTime Restore StartVirtualMachinesMetadataSync TestHypervisorConfiguration UpdateGatewayInformation UpdateGatewaySoftwareNow UpdateHypervisor read: GetBandwidthRateLimitSchedule GetGateway GetHypervisor GetHypervisorPropertyMappings GetVirtualMachine ListGateways ListHypervisors ListTagsForResource ListVirtualMachines tagging: TagResource UntagResource
backup-search read: GetSearchJob GetSearchResultExportJob ListSearchJobBackups ListSearchJobResults ListTagsForResource list: ListSearchJobs ListSearchResultExportJobs write: StartSearchJob StartSearchResultExportJob StopSearchJob tagging: TagResource UntagResource
backup-storage write: CommitBackupJob DeleteObjects DescribeBackupJob GetBaseBackup GetChunk GetIncrementalBaseBackup GetObjectMetadata ListChunks ListObjects MountCapsule NotifyObjectComplete PutChunk PutObject StartObject UpdateObjectComplete
backup write: AssociateBackupVaultMpaApprovalTeam CancelLegalHold CopyFromBackupVault CopyIntoBackupVault CreateBackupAccessPoint CreateBackupPlan CreateBackupSelection CreateBackupVault CreateFramework CreateLegalHold CreateLogicallyAirGappedBackupVault CreateReportPlan CreateRestoreAccessBackupVault CreateRestoreTestingPlan CreateRestoreTestingSelection CreateTieringConfiguration DeleteBackupAccessPoint DeleteBackupPlan DeleteBackupSelection DeleteBackupVault DeleteBackupVaultLockConfiguration DeleteBackupVaultNotifications DeleteFramework DeleteRecoveryPoint DeleteReportPlan DeleteRestoreTestingPlan DeleteRestoreTestingSelection DeleteTieringConfiguration DisassociateBackupVaultMpaApprovalTeam DisassociateRecoveryPoint DisassociateRecoveryPointFromParent PutBackupVaultLockConfiguration PutBackupVaultNotifications PutRestoreValidationResult RevokeRestoreAccessBackupVault StartBackupJob StartCopyJob StartReportJob StartRestoreJob StartScanJob StopBackupJob UpdateBackupPlan UpdateFramework UpdateGlobalSettings UpdateRecoveryPointIndexSettings UpdateRecoveryPointLifecycle UpdateRegionSettings UpdateReportPlan UpdateRestoreTestingPlan UpdateRestoreTestingSelection UpdateTieringConfiguration permissions-management: DeleteBackupVaultAccessPolicy DeleteBackupVaultSharingPolicy ListIndexedRecoveryPointsForSearch PutBackupVaultAccessPolicy PutBackupVaultSharingPolicy SearchRecoveryPoint read: DescribeBackupAccessPoint DescribeBackupJob DescribeBackupVault DescribeCopyJob DescribeFramework DescribeGlobalSettings DescribeProtectedResource DescribeRecoveryPoint DescribeRegionSettings DescribeReportJob DescribeReportPlan DescribeRestoreJob DescribeScanJob ExportBackupPlanTemplate GetBackupPlan GetBackupPlanFromJSON GetBackupPlanFromTemplate GetBackupSelection GetBackupVaultAccessPolicy GetBackupVaultNotifications GetBackupVaultSharingPolicy GetLegalHold GetPITRMalwareScanResults GetRecoveryPointIndexDetails GetRecoveryPointRestoreMetadata GetRestoreJobMetadata GetRestoreTestingInferredMetadata GetRestoreTestingPlan GetRestoreTestingSelection GetSupportedResourceTypes GetTieringConfiguration ListTags list: ListBackupAccessPoints ListBackupAccessPointsByRecoveryPoint ListBackupAccessPointsByResource ListBackupJobSummaries ListBackupJobs ListBackupPlanTemplates ListBackupPlanVersions ListBackupPlans ListBackupSelections ListBackupVaults ListCopyJobSummaries ListCopyJobs ListFrameworks ListIndexedRecoveryPoints ListLegalHolds ListProtectedResources ListProtectedResourcesByBackupVault ListRecoveryPointsByBackupVault ListRecoveryPointsByLegalHold ListRecoveryPointsByResource ListReportJobs ListReportPlans ListRestoreAccessBackupVaults ListRestoreJobSummaries ListRestoreJobs ListRestoreJobsByProtectedResource ListRestoreTestingPlans ListRestoreTestingSelections ListScanJobSummaries ListScanJobs ListTieringConfigurations tagging: TagResource UntagResource
batch tagging: SetCapacityTags TagResource UntagResource write: CancelJob CreateComputeEnvironment CreateConsumableResource CreateJobQueue CreateQuotaShare CreateSchedulingPolicy CreateServiceEnvironment DeleteComputeEnvironment DeleteConsumableResource DeleteJobQueue DeleteQuotaShare DeleteSchedulingPolicy DeleteServiceEnvironment DeregisterJobDefinition RegisterJobDefinition SubmitJob SubmitServiceJob TerminateJob TerminateServiceJob UpdateComputeEnvironment UpdateConsumableResource UpdateJobQueue UpdateQuotaShare UpdateSchedulingPolicy UpdateServiceEnvironment UpdateServiceJob read: DescribeComputeEnvironments DescribeConsumableResource DescribeJobDefinitions DescribeJobQueues DescribeJobs DescribeQuotaShare DescribeSchedulingPolicies DescribeServiceEnvironments DescribeServiceJob GetJobQueueSnapshot ListSchedulingPolicies ListTagsForResource list: ListConsumableResources ListJobs ListJobsByConsumableResource ListQuotaShares ListServiceJobs
bcm-dashboards write: CreateDashboard CreateScheduledReport DeleteDashboard DeleteScheduledReport ExecuteScheduledReport UpdateDashboard UpdateScheduledReport read: GetDashboard GetResourcePolicy GetScheduledReport ListDashboards ListTagsForResource list: ListScheduledReports tagging: TagResource UntagResource
bcm-data-exports write: CreateExport DeleteExport UpdateExport read: GetExecution GetExport GetTable ListTagsForResource list: ListExecutions ListExports ListTables tagging: TagResource UntagResource
bcm-pricing-calculator write: CreateBillEstimate CreateBillScenario CreateBillScenarioCommitmentModification CreateBillScenarioUsageModification CreateWorkloadEstimate CreateWorkloadEstimateUsage DeleteBillEstimate DeleteBillScenario DeleteBillScenarioCommitmentModification DeleteBillScenarioUsageModification DeleteWorkloadEstimate DeleteWorkloadEstimateUsage UpdateBillEstimate UpdateBillScenario UpdateBillScenarioCommitmentModification UpdateBillScenarioUsageModification UpdatePreferences UpdateWorkloadEstimate UpdateWorkloadEstimateUsage read: GetBillEstimate GetBillScenario GetPreferences GetWorkloadEstimate list: ListBillEstimateCommitments ListBillEstimateInputCommitmentModifications ListBillEstimateInputUsageModifications ListBillEstimateLineItems ListBillEstimates ListBillScenarioCommitmentModifications ListBillScenarioUsageModifications ListBillScenarios ListWorkloadEstimateUsage ListWorkloadEstimates tagging: ListTagsForResource TagResource UntagResource
bcm-recommended-actions list: ListRecommendedActions
bedrock-agentcore permissions-management: AllowVendedLogDeliveryForResource AuthorizeAction InvokeGateway InvokeWebSearch ManageAdminPolicy ManageResourceScopedPolicy PartiallyAuthorizeActions SynchronizeGatewayTargets write: AddDatasetExamples BatchCreateMemoryRecords BatchDeleteMemoryRecords BatchPutGatewayRateLimits BatchUpdateMemoryRecords CreateABTest CreateAgentRuntime CreateAgentRuntimeEndpoint CreateApiKeyCredentialProvider CreateBrowser CreateBrowserProfile CreateCapacityProvider CreateCodeInterpreter CreateConfigurationBundle CreateConsentPortal CreateDataset CreateDatasetVersion CreateEvaluator CreateEvent CreateGateway CreateGatewayRateLimit CreateGatewayRule CreateGatewayTarget CreateHarness CreateHarnessEndpoint CreateMemory CreateOauth2CredentialProvider CreateOnlineEvaluationConfig CreatePaymentConnector CreatePaymentCredentialProvider CreatePaymentInstrument CreatePaymentManager CreatePaymentSession CreatePolicy CreatePolicyEngine CreateRegistry CreateRegistryRecord CreateWorkloadIdentity DeleteABTest DeleteAgentRuntime DeleteAgentRuntimeEndpoint DeleteApiKeyCredentialProvider DeleteBatchEvaluation DeleteBrowser DeleteBrowserProfile DeleteCapacityProvider DeleteCapacityProviderSession DeleteCodeInterpreter DeleteConfigurationBundle DeleteConsentPortal DeleteDataset DeleteDatasetExamples DeleteEvaluator DeleteEvent DeleteGateway DeleteGatewayRateLimit DeleteGatewayRule DeleteGatewayTarget DeleteHarness DeleteHarnessEndpoint DeleteMemory DeleteMemoryRecord DeleteOauth2CredentialProvider DeleteOnlineEvaluationConfig DeletePaymentConnector DeletePaymentCredentialProvider DeletePaymentInstrument DeletePaymentManager DeletePaymentSession DeletePolicy DeletePolicyEngine DeleteRecommendation DeleteRegistry DeleteRegistryRecord DeleteResourcePolicy DeleteWorkloadIdentity Evaluate GatewayAssociateWebACL GatewayDisassociateWebACL GetWorkloadAccessToken GetWorkloadAccessTokenForJWT GetWorkloadAccessTokenForUserId InvokeAgentRuntime InvokeAgentRuntimeCommand InvokeAgentRuntimeCommandShell InvokeAgentRuntimeForUser InvokeAgentRuntimeWithWebSocketStream InvokeAgentRuntimeWithWebSocketStreamForUser InvokeCodeInterpreter InvokeHarness PassCapacityProvider ProcessPayment PutResourcePolicy PutSystemLogEvents SaveBrowserSessionProfile SetTokenVaultCMK StartBatchEvaluation StartBrowserSession StartCodeInterpreterSession StartMemoryExtractionJob StartPolicyGeneration StartRecommendation StopBatchEvaluation StopBrowserSession StopCodeInterpreterSession StopRuntimeSession SubmitRegistryRecordForApproval UpdateABTest UpdateAgentRuntime UpdateAgentRuntimeEndpoint UpdateApiKeyCredentialProvider UpdateBrowserStream UpdateCapacityProvider UpdateConfigurationBundle UpdateConsentPortal UpdateDataset UpdateDatasetExamples UpdateEvaluator UpdateGateway UpdateGatewayRateLimit UpdateGatewayRule UpdateGatewayTarget UpdateHarness UpdateHarnessEndpoint UpdateMemory UpdateOauth2CredentialProvider UpdateOnlineEvaluationConfig UpdatePaymentConnector UpdatePaymentCredentialProvider UpdatePaymentManager UpdatePolicy UpdatePolicyEngine UpdateRegistry UpdateRegistryRecord UpdateRegistryRecordStatus UpdateWorkloadIdentity read: CompleteResourceTokenAuth ConnectBrowserAutomationStream ConnectBrowserLiveViewStream GatewayGetWebACLForResource GetABTest GetAgentCard GetAgentRuntime GetAgentRuntimeEndpoint GetApiKeyCredentialProvider GetBatchEvaluation GetBrowser GetBrowserProfile GetBrowserSession GetCapacityProvider GetCodeInterpreter GetCodeInterpreterSession GetConfigurationBundle GetConfigurationBundleVersion GetConsentPortal GetDataset GetEvaluator GetEvent GetGateway GetGatewayRateLimit GetGatewayRule GetGatewayTarget GetHarness GetHarnessEndpoint GetMemory GetMemoryRecord GetOauth2CredentialProvider GetOnlineEvaluationConfig GetPaymentConnector GetPaymentCredentialProvider GetPaymentInstrument GetPaymentInstrumentBalance GetPaymentManager GetPaymentSession GetPolicy GetPolicyEngine GetPolicyEngineSummary GetPolicyGeneration GetPolicyGenerationSummary GetPolicySummary GetRecommendation GetRegistry GetRegistryRecord GetResourceApiKey GetResourceOauth2Token GetResourcePaymentToken GetResourcePolicy GetTokenVault GetWorkloadIdentity InvokeRegistryMcp ListApiKeyCredentialProviders ListOauth2CredentialProviders ListWorkloadIdentities SearchRegistryRecords list: GatewayListResourcesForWebACL ListABTests ListActors ListAgentRuntimeEndpoints ListAgentRuntimeVersions ListAgentRuntimeVersionsByCapacityProvider ListAgentRuntimes ListBatchEvaluations ListBrowserProfiles ListBrowserSessions ListBrowsers ListCapacityProviders ListCodeInterpreterSessions ListCodeInterpreters ListConfigurationBundleVersions ListConfigurationBundles ListConsentPortals ListDatasetExamples ListDatasetVersions ListDatasets ListEvaluators ListEvents ListGatewayRateLimits ListGatewayRules ListGatewayTargets ListGateways ListHarnessEndpoints ListHarnessVersions ListHarnesses ListMemories ListMemoryExtractionJobs ListMemoryRecords ListOnlineEvaluationConfigs ListPaymentConnectors ListPaymentCredentialProviders ListPaymentInstruments ListPaymentManagers ListPaymentSessions ListPolicies ListPolicyEngineSummaries ListPolicyEngines ListPolicyGenerationAssets ListPolicyGenerationSummaries ListPolicyGenerations ListPolicySummaries ListRecommendations ListRegistries ListRegistryRecords ListSessions ListTagsForResource RetrieveMemoryRecords tagging: TagResource UntagResource
bedrock-mantle list: CallWithBearerToken ListCustomizedModelAssociations ListCustomizedModels ListFiles ListFineTuningJobs ListModels ListProjects ListReservations write: ArchiveProject AssociateCustomizedModel CancelFineTuningJob CancelInference CreateCustomizedModel CreateFile CreateFineTuningJob CreateInference CreateProject CreateReservation DeleteCustomizedModel DeleteFile DeleteInference DeleteReservation DisassociateCustomizedModel PutAccountDataRetention UpdateProject UpdateReservation read: CountTokens GetAccountDataRetention GetCustomizedModel GetFile GetFineTuningJob GetInference GetModel GetProject GetReservation ListTagsForResource tagging: TagResource UntagResource
bedrock-websearch read: ExternalWebAccess InvokeFetch InvokeSearch
bedrock permissions-management: AllowVendedLogDeliveryForResource write: AssociateAgentCollaborator AssociateAgentKnowledgeBase AssociateThirdPartyKnowledgeBase BatchDeleteAdvancedPromptOptimizationJob BatchDeleteEvaluationJob CancelAutomatedReasoningPolicyBuildWorkflow CancelInvoke CopyBlueprintStage CreateAdvancedPromptOptimizationJob CreateAgent CreateAgentActionGroup CreateAgentAlias CreateAutomatedReasoningPolicy CreateAutomatedReasoningPolicyTestCase CreateAutomatedReasoningPolicyVersion CreateBlueprint CreateBlueprintVersion CreateCustomModel CreateCustomModelDeployment CreateDataAutomationLibrary CreateDataAutomationProject CreateDataSource CreateDataSourceToken CreateEvaluationJob CreateFlow CreateFlowAlias CreateFlowVersion CreateFoundationModelAgreement CreateGuardrail CreateGuardrailVersion CreateInferenceProfile CreateInvocation CreateKnowledgeBase CreateMarketplaceModelEndpoint CreateModelCopyJob CreateModelCustomizationJob CreateModelEvaluationJob CreateModelImportJob CreateModelInvocationJob CreatePrompt CreatePromptRouter CreatePromptVersion CreateProvisionedModelThroughput CreateSession DeleteAgent DeleteAgentActionGroup DeleteAgentAlias DeleteAgentMemory DeleteAgentVersion DeleteAutomatedReasoningPolicy DeleteAutomatedReasoningPolicyBuildWorkflow DeleteAutomatedReasoningPolicyTestCase DeleteBlueprint DeleteCustomModel DeleteCustomModelDeployment DeleteDataAutomationLibrary DeleteDataAutomationProject DeleteDataSource DeleteEnforcedGuardrailConfiguration DeleteFlow DeleteFlowAlias DeleteFlowVersion DeleteFoundationModelAgreement DeleteGuardrail DeleteImportedModel DeleteInferenceProfile DeleteInvoke DeleteKnowledgeBase DeleteKnowledgeBaseDocuments DeleteMarketplaceModelAgreement DeleteMarketplaceModelEndpoint DeleteModelInvocationLoggingConfiguration DeletePrompt DeletePromptRouter DeleteProvisionedModelThroughput DeleteResourcePolicy DeleteSession DeregisterMarketplaceModelEndpoint DisassociateAgentCollaborator DisassociateAgentKnowledgeBase EndSession IngestKnowledgeBaseDocuments InvokeBlueprintOptimizationAsync InvokeBlueprintRecommendationAsync InvokeBuilder InvokeDataAutomation InvokeDataAutomationAsync InvokeDataAutomationLibraryIngestionJob PrepareAgent PrepareFlow PutAccountDataRetention PutEnforcedGuardrailConfiguration PutFoundationModelEntitlement PutInvocationStep PutModelInvocationLoggingConfiguration PutResourcePolicy PutUseCaseForModelAccess RegisterMarketplaceModelEndpoint Rerank RetrieveAndGenerate StartAutomatedReasoningPolicyBuildWorkflow StartAutomatedReasoningPolicyTestWorkflow StartFlowExecution StartIngestionJob StopAdvancedPromptOptimizationJob StopEvaluationJob StopFlowExecution StopIngestionJob StopModelCustomizationJob StopModelInvocationJob UpdateAgent UpdateAgentActionGroup UpdateAgentAlias UpdateAgentCollaborator UpdateAgentKnowledgeBase UpdateAutomatedReasoningPolicy UpdateAutomatedReasoningPolicyAnnotations UpdateAutomatedReasoningPolicyTestCase UpdateBlueprint UpdateCustomModelDeployment UpdateDataAutomationLibrary UpdateDataAutomationProject UpdateDataSource UpdateFlow UpdateFlowAlias UpdateGuardrail UpdateKnowledgeBase UpdateMarketplaceModelEndpoint UpdatePrompt UpdateProvisionedModelThroughput UpdateSession read: AgenticRetrieveStream ApplyGuardrail CallWithBearerToken CheckIngestedDocumentAcl CountTokens DetectGeneratedContent ExportAutomatedReasoningPolicyVersion GenerateQuery GetAccountDataRetention GetAdvancedPromptOptimizationJob GetAgent GetAgentActionGroup GetAgentAlias GetAgentCollaborator GetAgentKnowledgeBase GetAgentMemory GetAgentVersion GetAsyncInvoke GetAutomatedReasoningPolicy GetAutomatedReasoningPolicyAnnotations GetAutomatedReasoningPolicyBuildWorkflow GetAutomatedReasoningPolicyBuildWorkflowResultAssets GetAutomatedReasoningPolicyNextScenario GetAutomatedReasoningPolicyTestCase GetAutomatedReasoningPolicyTestResult GetBlueprint GetBlueprintOptimizationStatus GetBlueprintRecommendation GetCustomModel GetCustomModelDeployment GetDataAutomationLibrary GetDataAutomationLibraryEntity GetDataAutomationLibraryIngestionJob GetDataAutomationProject GetDataAutomationStatus GetDataSource GetDataSourceAuthorizationUrl GetDocumentContent GetEvaluationJob GetExecutionFlowSnapshot GetFlow GetFlowAlias GetFlowExecution GetFlowVersion GetFoundationModel GetFoundationModelAvailability GetGuardrail GetImportedModel GetInferenceProfile GetIngestedDocumentAcl GetIngestionJob GetInvocationStep GetInvoke GetKnowledgeBase GetKnowledgeBaseDocuments GetMarketplaceModelEndpoint GetModelCopyJob GetModelCustomizationJob GetModelEvaluationJob GetModelImportJob GetModelInvocationJob GetModelInvocationLoggingConfiguration GetPrompt GetPromptRouter GetProvisionedModelThroughput GetResourcePolicy GetSession GetUseCaseForModelAccess InvokeAgent InvokeAutomatedReasoningPolicy InvokeFlow InvokeGuardrailChecks InvokeInlineAgent InvokeModel InvokeModelWithResponseStream InvokeTool ListMarketplaceModelEndpoints ListTagsForResource OptimizePrompt RenderPrompt Retrieve ValidateFlowDefinition list: ListAdvancedPromptOptimizationJobs ListAgentActionGroups ListAgentAliases ListAgentCollaborators ListAgentKnowledgeBases ListAgentVersions ListAgents ListAsyncInvokes ListAutomatedReasoningPolicies ListAutomatedReasoningPolicyBuildWorkflows ListAutomatedReasoningPolicyTestCases ListAutomatedReasoningPolicyTestResults ListBlueprints ListCustomModelDeployments ListCustomModels ListDataAutomationLibraries ListDataAutomationLibraryEntities ListDataAutomationLibraryIngestionJobs ListDataAutomationProjects ListDataSources ListEnforcedGuardrailsConfiguration ListEvaluationJobs ListFlowAliases ListFlowExecutionEvents ListFlowExecutions ListFlowVersions ListFlows ListFoundationModelAgreementOffers ListFoundationModels ListGuardrails ListImportedModels ListInferenceProfiles ListIngestionJobs ListInvocationSteps ListInvocations ListKnowledgeBaseDocuments ListKnowledgeBases ListModelCopyJobs ListModelCustomizationJobs ListModelEvaluationJobs ListModelImportJobs ListModelInvocationJobs ListPromptRouters ListPrompts ListProvisionedModelThroughputs ListSessions tagging: TagResource UntagResource
billing permissions-management: DeleteResourcePolicy GetResourcePolicy PutResourcePolicy read: GetBillingData GetBillingDetails GetBillingNotifications GetBillingPreferences GetBillingView GetBillingViewData GetContractInformation GetCreditAllocationHistory GetCredits GetEnterpriseSupportChargeSummary GetEnterpriseSupportContractDetails GetIAMAccessPreference GetSellerOfRecord ListBillingViews ListTagsForResource UseSourceView write: AssociateSourceViews CreateBillingView DeleteBillingView DisassociateSourceViews PutContractInformation RedeemCredits UpdateBillingPreferences UpdateBillingView UpdateIAMAccessPreference list: ListBillingViewSegments ListEnterpriseSupportLinkedAccountCharges ListSourceViewsForBillingView tagging: TagResource UntagResource
billingconductor write: AssociateAccounts AssociatePricingRules BatchAssociateResourcesToCustomLineItem BatchDisassociateResourcesFromCustomLineItem CreateBillingGroup CreateCustomLineItem CreatePricingPlan CreatePricingRule DeleteBillingGroup DeleteCustomLineItem DeletePricingPlan DeletePricingRule DisassociateAccounts DisassociatePricingRules UpdateBillingGroup UpdateBillingTransferPreference UpdateCustomLineItem UpdatePricingPlan UpdatePricingRule read: GetBillingGroupCostReport GetBillingTransferPreference ListBillingGroupCostReports ListBillingGroups ListCustomLineItemVersions ListCustomLineItems ListPricingPlans ListPricingRules ListTagsForResource list: ListAccountAssociations ListPricingPlansAssociatedWithPricingRule ListPricingRulesAssociatedToPricingPlan ListResourcesAssociatedToCustomLineItem tagging: TagResource UntagResource
braket write: AcceptUserAgreement CancelJob CancelQuantumTask CreateJob CreateQuantumTask CreateSpendingLimit DeleteSpendingLimit UpdateSpendingLimit read: GetDevice GetJob GetQuantumTask GetServiceLinkedRoleStatus GetUserAgreementStatus ListTagsForResource SearchSpendingLimits list: SearchDevices SearchJobs SearchQuantumTasks tagging: TagResource UntagResource
budgets write: CreateBudgetAction DeleteBudgetAction ExecuteBudgetAction ModifyBudget UpdateBudgetAction read: DescribeBudgetAction DescribeBudgetActionHistories DescribeBudgetActionsForAccount DescribeBudgetActionsForBudget ListTagsForResource ViewBudget tagging: TagResource UntagResource
bugbust write: CreateEvent EvaluateProfilingGroups JoinEvent UpdateEvent UpdateWorkItem UpdateWorkItemAdmin read: GetEvent GetJoinEventStatus ListBugs ListEventParticipants ListEventScores ListProfilingGroups ListPullRequests ListTagsForResource list: ListEvents tagging: TagResource UntagResource
cases read: BatchGetCaseRule BatchGetField GetCase GetCaseAuditEvents GetCaseEventConfiguration GetDomain GetLayout GetTemplate ListTagsForResource SearchAllRelatedItems SearchCases SearchRelatedItems write: BatchPutFieldOptions CreateCase CreateCaseRule CreateDomain CreateField CreateLayout CreateRelatedItem CreateTemplate DeleteCase DeleteCaseRule DeleteDomain DeleteField DeleteLayout DeleteRelatedItem DeleteTemplate PutCaseEventConfiguration UpdateCase UpdateCaseRule UpdateField UpdateLayout UpdateRelatedItem UpdateTemplate list: ListCaseRules ListCasesForContact ListDomains ListFieldOptions ListFields ListLayouts ListTemplates tagging: TagResource UntagResource
cassandra write: Alter AlterMultiRegionResource Create CreateMultiRegionResource Drop DropMultiRegionResource Modify ModifyMultiRegionResource Restore RestoreMultiRegionTable UpdatePartitioner read: GetRecords GetShardIterator GetStream Select SelectMultiRegionResource list: ListStreams tagging: TagMultiRegionResource TagResource UnTagMultiRegionResource UntagResource
ce write: CreateAnomalyMonitor CreateAnomalySubscription CreateCostCategoryDefinition CreateNotificationSubscription CreateReport DeleteAnomalyMonitor DeleteAnomalySubscription DeleteCostCategoryDefinition DeleteNotificationSubscription DeleteReport ProvideAnomalyFeedback StartCommitmentPurchaseAnalysis StartCostAllocationTagBackfill StartSavingsPlansPurchaseRecommendationGeneration UpdateAnomalyMonitor UpdateAnomalySubscription UpdateConsoleActionSetEnforced UpdateCostAllocationTagsStatus UpdateCostCategoryDefinition UpdateNotificationSubscription UpdatePreferences UpdateReport read: DescribeCostCategoryDefinition DescribeNotificationSubscription DescribeReport GetAnomalies GetAnomalyMonitors GetAnomalySubscriptions GetApproximateUsageRecords GetCommitmentPurchaseAnalysis GetConsoleActionSetEnforced GetCostAndUsage GetCostAndUsageComparisons GetCostAndUsageWithResources GetCostCategories GetCostComparisonDrivers GetCostForecast GetDimensionValues GetPreferences GetReservationCoverage GetReservationPurchaseRecommendation GetReservationUtilization GetRightsizingRecommendation GetSavingsPlanPurchaseRecommendationDetails GetSavingsPlansCoverage GetSavingsPlansPurchaseRecommendation GetSavingsPlansUtilization GetSavingsPlansUtilizationDetails GetTags GetUsageForecast ListTagsForResource list: ListCommitmentPurchaseAnalyses ListCostAllocationTagBackfillHistory ListCostAllocationTags ListCostCategoryDefinitions ListCostCategoryResourceAssociations ListSavingsPlansPurchaseRecommendationGeneration tagging: TagResource UntagResource
chatbot write: AssociateToConfiguration CreateChimeWebhookConfiguration CreateCustomAction CreateMicrosoftTeamsChannelConfiguration CreateSlackChannelConfiguration DeleteChimeWebhookConfiguration DeleteCustomAction DeleteMicrosoftTeamsChannelConfiguration DeleteMicrosoftTeamsConfiguredTeam DeleteMicrosoftTeamsUserIdentity DeleteSlackChannelConfiguration DeleteSlackUserIdentity DeleteSlackWorkspaceAuthorization DisassociateFromConfiguration RedeemMicrosoftTeamsOauthCode RedeemSlackOauthCode UpdateAccountPreferences UpdateChimeWebhookConfiguration UpdateCustomAction UpdateMicrosoftTeamsChannelConfiguration UpdateSlackChannelConfiguration read: DescribeChimeWebhookConfigurations DescribeSlackChannelConfigurations DescribeSlackChannels DescribeSlackUserIdentities DescribeSlackWorkspaces GetAccountPreferences GetCustomAction GetMicrosoftTeamsChannelConfiguration GetMicrosoftTeamsOauthParameters GetSlackOauthParameters ListAssociations ListMicrosoftTeamsChannelConfigurations ListMicrosoftTeamsConfiguredTeams ListMicrosoftTeamsUserIdentities ListTagsForResource list: ListCustomActions tagging: TagResource UntagResource
chime write: AcceptDelegate ActivateUsers AddDomain AddOrUpdateGroups AssociateChannelFlow AssociatePhoneNumberWithUser AssociatePhoneNumbersWithVoiceConnector AssociatePhoneNumbersWithVoiceConnectorGroup AssociateSigninDelegateGroupsWithAccount AssociateVoiceConnectorConnect AuthorizeDirectory BatchCreateAttendee BatchCreateChannelMembership BatchCreateRoomMembership BatchDeletePhoneNumber BatchSuspendUser BatchUnsuspendUser BatchUpdateAttendeeCapabilitiesExcept BatchUpdatePhoneNumber BatchUpdateUser ChannelFlowCallback Connect ConnectDirectory CreateAccount CreateApiKey CreateAppInstance CreateAppInstanceAdmin CreateAppInstanceBot CreateAppInstanceUser CreateAttendee CreateBot CreateCDRBucket CreateChannel CreateChannelBan CreateChannelFlow CreateChannelMembership CreateChannelModerator CreateConnectAnalyticsConnector CreateConnectCallTransferConnector CreateMediaCapturePipeline CreateMediaConcatenationPipeline CreateMediaInsightsPipeline CreateMediaInsightsPipelineConfiguration CreateMediaLiveConnectorPipeline CreateMediaPipelineKinesisVideoStreamPool CreateMediaStreamPipeline CreateMeeting CreateMeetingDialOut CreateMeetingWithAttendees CreatePhoneNumberOrder CreateProxySession CreateRoom CreateRoomMembership CreateSipMediaApplication CreateSipMediaApplicationCall CreateSipRule CreateUser CreateVoiceConnector CreateVoiceConnectorGroup CreateVoiceProfile CreateVoiceProfileDomain DeleteAccount DeleteAccountOpenIdConfig DeleteApiKey DeleteAppInstance DeleteAppInstanceAdmin DeleteAppInstanceBot DeleteAppInstanceStreamingConfigurations DeleteAppInstanceUser DeleteAttendee DeleteCDRBucket DeleteChannel DeleteChannelBan DeleteChannelFlow DeleteChannelMembership DeleteChannelMessage DeleteChannelModerator DeleteDelegate DeleteDomain DeleteEventsConfiguration DeleteGroups DeleteMediaCapturePipeline DeleteMediaInsightsPipelineConfiguration DeleteMediaPipeline DeleteMediaPipelineKinesisVideoStreamPool DeleteMeeting DeleteMessagingStreamingConfigurations DeletePhoneNumber DeleteProxySession DeleteRoom DeleteRoomMembership DeleteSipMediaApplication DeleteSipRule DeleteVoiceConnector DeleteVoiceConnectorEmergencyCallingConfiguration DeleteVoiceConnectorExternalSystemsConfiguration DeleteVoiceConnectorGroup DeleteVoiceConnectorOrigination DeleteVoiceConnectorProxy DeleteVoiceConnectorStreamingConfiguration DeleteVoiceConnectorTermination DeleteVoiceConnectorTerminationCredentials DeleteVoiceProfile DeleteVoiceProfileDomain DeregisterAppInstanceUserEndpoint DisassociateChannelFlow DisassociatePhoneNumberFromUser DisassociatePhoneNumbersFromVoiceConnector DisassociatePhoneNumbersFromVoiceConnectorGroup DisassociateSigninDelegateGroupsFromAccount DisassociateVoiceConnectorConnect DisconnectDirectory InviteDelegate InviteUsers InviteUsersFromProvider LogoutUser PutAppInstanceRetentionSettings PutAppInstanceStreamingConfigurations PutAppInstanceUserExpirationSettings PutChannelExpirationSettings PutChannelMembershipPreferences PutEventsConfiguration PutMessagingStreamingConfigurations PutRetentionSettings PutSipMediaApplicationAlexaSkillConfiguration PutSipMediaApplicationLoggingConfiguration PutVoiceConnectorEmergencyCallingConfiguration PutVoiceConnectorExternalSystemsConfiguration PutVoiceConnectorLoggingConfiguration PutVoiceConnectorOrigination PutVoiceConnectorProxy PutVoiceConnectorStreamingConfiguration PutVoiceConnectorTermination PutVoiceConnectorTerminationCredentials RedactChannelMessage RedactConversationMessage RedactRoomMessage RegenerateSecurityToken RegisterAppInstanceUserEndpoint RenameAccount RenewDelegate ResetAccountResource ResetPersonalPIN RestorePhoneNumber SendChannelMessage StartDataExport StartMeetingTranscription StartSpeakerSearchTask StartVoiceToneAnalysisTask StopMeetingTranscription StopSpeakerSearchTask StopVoiceToneAnalysisTask SubmitSupportRequest SuspendUsers UnauthorizeDirectory UpdateAccount UpdateAccountOpenIdConfig UpdateAccountResource UpdateAccountSettings UpdateAppInstance UpdateAppInstanceBot UpdateAppInstanceUser UpdateAppInstanceUserEndpoint UpdateAttendeeCapabilities UpdateBot UpdateCDRSettings UpdateChannel UpdateChannelFlow UpdateChannelMessage UpdateChannelReadMarker UpdateGlobalSettings UpdateMediaInsightsPipelineConfiguration UpdateMediaInsightsPipelineStatus UpdateMediaPipelineKinesisVideoStreamPool UpdatePhoneNumber UpdatePhoneNumberSettings UpdateProxySession UpdateRoom UpdateRoomMembership UpdateSipMediaApplication UpdateSipMediaApplicationCall UpdateSipRule UpdateSupportedLicenses UpdateUser UpdateUserLicenses UpdateUserSettings UpdateVoiceConnector UpdateVoiceConnectorGroup UpdateVoiceProfile UpdateVoiceProfileDomain read: DescribeAppInstance DescribeAppInstanceAdmin DescribeAppInstanceBot DescribeAppInstanceUser DescribeAppInstanceUserEndpoint DescribeChannel DescribeChannelBan DescribeChannelFlow DescribeChannelMembership DescribeChannelMembershipForAppInstanceUser DescribeChannelModeratedByAppInstanceUser DescribeChannelModerator GetAccount GetAccountResource GetAccountSettings GetAccountWithOpenIdConfig GetAppInstanceRetentionSettings GetAppInstanceStreamingConfigurations GetAttendee GetBot GetCDRBucket GetChannelMembershipPreferences GetChannelMessage GetChannelMessageStatus GetDomain GetEventsConfiguration GetGlobalSettings GetMediaCapturePipeline GetMediaInsightsPipelineConfiguration GetMediaPipeline GetMediaPipelineKinesisVideoStreamPool GetMeeting GetMeetingDetail GetMessagingSessionEndpoint GetMessagingStreamingConfigurations GetPhoneNumber GetPhoneNumberOrder GetPhoneNumberSettings GetProxySession GetRetentionSettings GetRoom GetSipMediaApplication GetSipMediaApplicationAlexaSkillConfiguration GetSipMediaApplicationLoggingConfiguration GetSipRule GetSpeakerSearchTask GetTelephonyLimits GetUser GetUserActivityReportData GetUserByEmail GetUserSettings GetVoiceConnector GetVoiceConnectorEmergencyCallingConfiguration GetVoiceConnectorExternalSystemsConfiguration GetVoiceConnectorGroup GetVoiceConnectorLoggingConfiguration GetVoiceConnectorOrigination GetVoiceConnectorProxy GetVoiceConnectorStreamingConfiguration GetVoiceConnectorTermination GetVoiceConnectorTerminationHealth GetVoiceProfile GetVoiceProfileDomain GetVoiceToneAnalysisTask ListChannelMessages ListTagsForResource RetrieveDataExports SearchAvailablePhoneNumbers ValidateAccountResource ValidateE911Address list: ListAccountUsageReportData ListAccounts ListApiKeys ListAppInstanceAdmins ListAppInstanceBots ListAppInstanceUserEndpoints ListAppInstanceUsers ListAppInstances ListAttendeeTags ListAttendees ListAvailableVoiceConnectorRegions ListBots ListCDRBucket ListCallingRegions ListChannelBans ListChannelFlows ListChannelMemberships ListChannelMembershipsForAppInstanceUser ListChannelModerators ListChannels ListChannelsAssociatedWithChannelFlow ListChannelsModeratedByAppInstanceUser ListDelegates ListDirectories ListDomains ListGroups ListMediaCapturePipelines ListMediaInsightsPipelineConfigurations ListMediaPipelineKinesisVideoStreamPools ListMediaPipelines ListMeetingEvents ListMeetingTags ListMeetings ListMeetingsReportData ListPhoneNumberOrders ListPhoneNumbers ListProxySessions ListRoomMemberships ListRooms ListSipMediaApplications ListSipRules ListSubChannels ListSupportedPhoneNumberCountries ListUsers ListVoiceConnectorGroups ListVoiceConnectorTerminationCredentials ListVoiceConnectors ListVoiceProfileDomains ListVoiceProfiles SearchChannels tagging: TagAttendee TagMeeting TagResource UntagAttendee UntagMeeting UntagResource
cleanrooms-ml write: CancelTrainedModel CancelTrainedModelInferenceJob CreateAudienceModel CreateConfiguredAudienceModel CreateConfiguredModelAlgorithm CreateConfiguredModelAlgorithmAssociation CreateMLInputChannel CreateTrainedModel CreateTrainingDataset DeleteAudienceGenerationJob DeleteAudienceModel DeleteConfiguredAudienceModel DeleteConfiguredAudienceModelPolicy DeleteConfiguredModelAlgorithm DeleteConfiguredModelAlgorithmAssociation DeleteMLConfiguration DeleteMLInputChannelData DeleteTrainedModelOutput DeleteTrainingDataset PutMLConfiguration StartAudienceExportJob StartAudienceGenerationJob StartTrainedModelExportJob StartTrainedModelInferenceJob UpdateConfiguredAudienceModel read: GetAudienceGenerationJob GetAudienceModel GetCollaborationConfiguredModelAlgorithmAssociation GetCollaborationMLInputChannel GetCollaborationTrainedModel GetConfiguredAudienceModel GetConfiguredAudienceModelPolicy GetConfiguredModelAlgorithm GetConfiguredModelAlgorithmAssociation GetMLConfiguration GetMLInputChannel GetTrainedModel GetTrainedModelInferenceJob GetTrainingDataset list: ListAudienceExportJobs ListAudienceGenerationJobs ListAudienceModels ListCollaborationConfiguredModelAlgorithmAssociations ListCollaborationMLInputChannels ListCollaborationTrainedModelExportJobs ListCollaborationTrainedModelInferenceJobs ListCollaborationTrainedModels ListConfiguredAudienceModels ListConfiguredModelAlgorithmAssociations ListConfiguredModelAlgorithms ListMLInputChannels ListTagsForResource ListTrainedModelInferenceJobs ListTrainedModelVersions ListTrainedModels ListTrainingDatasets permissions-management: PutConfiguredAudienceModelPolicy tagging: TagResource UnTagResource
cleanrooms read: BatchGetCollaborationAnalysisTemplate BatchGetSchema BatchGetSchemaAnalysisRule GetAnalysisLogExport GetAnalysisTemplate GetCollaboration GetCollaborationAnalysisTemplate GetCollaborationChangeRequest GetCollaborationConfiguredAudienceModelAssociation GetCollaborationIdNamespaceAssociation GetCollaborationPrivacyBudgetTemplate GetConfiguredAudienceModelAssociation GetConfiguredTable GetConfiguredTableAnalysisRule GetConfiguredTableAssociation GetConfiguredTableAssociationAnalysisRule GetIdMappingTable GetIdNamespaceAssociation GetIntermediateTable GetIntermediateTableAnalysisRule GetMembership GetPrivacyBudgetTemplate GetProtectedJob GetProtectedQuery GetSchema GetSchemaAnalysisRule PassCollaboration PassMembership PreviewPrivacyImpact write: CreateAnalysisTemplate CreateCollaboration CreateCollaborationChangeRequest CreateConfiguredAudienceModelAssociation CreateConfiguredTable CreateConfiguredTableAnalysisRule CreateConfiguredTableAssociation CreateConfiguredTableAssociationAnalysisRule CreateIdMappingTable CreateIdNamespaceAssociation CreateIntermediateTable CreateIntermediateTableAnalysisRule CreateMembership CreatePrivacyBudgetTemplate DeleteAnalysisTemplate DeleteCollaboration DeleteConfiguredAudienceModelAssociation DeleteConfiguredTable DeleteConfiguredTableAnalysisRule DeleteConfiguredTableAssociation DeleteConfiguredTableAssociationAnalysisRule DeleteIdMappingTable DeleteIdNamespaceAssociation DeleteIntermediateTable DeleteIntermediateTableAnalysisRule DeleteMember DeleteMembership DeletePrivacyBudgetTemplate DisallowIntermediateTable PopulateIdMappingTable PopulateIntermediateTable StartAnalysisLogExport StartProtectedJob StartProtectedQuery UpdateAnalysisTemplate UpdateCollaboration UpdateCollaborationChangeRequest UpdateConfiguredAudienceModelAssociation UpdateConfiguredTable UpdateConfiguredTableAllowedColumns UpdateConfiguredTableAnalysisRule UpdateConfiguredTableAssociation UpdateConfiguredTableAssociationAnalysisRule UpdateConfiguredTableReference UpdateIdMappingTable UpdateIdNamespaceAssociation UpdateIntermediateTable UpdateIntermediateTableAnalysisRule UpdateMembership UpdatePrivacyBudgetTemplate UpdateProtectedJob UpdateProtectedQuery list: ListAnalysisLogExports ListAnalysisTemplates ListCollaborationAnalysisTemplates ListCollaborationChangeRequests ListCollaborationConfiguredAudienceModelAssociations ListCollaborationIdNamespaceAssociations ListCollaborationPrivacyBudgetTemplates ListCollaborationPrivacyBudgets ListCollaborations ListConfiguredAudienceModelAssociations ListConfiguredTableAssociations ListConfiguredTables ListIdMappingTables ListIdNamespaceAssociations ListIntermediateTableVersions ListIntermediateTables ListMembers ListMemberships ListPrivacyBudgetTemplates ListPrivacyBudgets ListProtectedJobs ListProtectedQueries ListSchemas ListTagsForResource tagging: TagResource UntagResource
cloud9 write: ActivateEC2Remote CreateEnvironmentEC2 CreateEnvironmentMembership CreateEnvironmentSSH DeleteEnvironment DeleteEnvironmentMembership ModifyTemporaryCredentialsOnEnvironmentEC2 UpdateEnvironment UpdateEnvironmentMembership UpdateEnvironmentSettings UpdateMembershipSettings UpdateSSHRemote UpdateUserSettings read: CreateEnvironmentToken DescribeEC2Remote DescribeEnvironmentMemberships DescribeEnvironmentStatus DescribeEnvironments DescribeSSHRemote GetEnvironmentConfig GetEnvironmentSettings GetMembershipSettings GetMigrationExperiences GetUserPublicKey GetUserSettings ListEnvironments ListTagsForResource tagging: TagResource UntagResource
clouddirectory write: AddFacetToObject ApplySchema AttachObject AttachPolicy AttachToIndex AttachTypedLink BatchWrite CreateDirectory CreateFacet CreateIndex CreateObject CreateSchema CreateTypedLinkFacet DeleteDirectory DeleteFacet DeleteObject DeleteSchema DeleteTypedLinkFacet DetachFromIndex DetachObject DetachPolicy DetachTypedLink DisableDirectory EnableDirectory PublishSchema PutSchemaFromJson RemoveFacetFromObject UpdateFacet UpdateLinkAttributes UpdateObjectAttributes UpdateSchema UpdateTypedLinkFacet UpgradeAppliedSchema UpgradePublishedSchema read: BatchRead GetAppliedSchemaVersion GetDirectory GetFacet GetLinkAttributes GetObjectAttributes GetObjectInformation GetSchemaAsJson GetTypedLinkFacetInformation ListAttachedIndices ListFacetAttributes ListFacetNames ListIncomingTypedLinks ListIndex ListObjectAttributes ListObjectChildren ListObjectParentPaths ListObjectParents ListObjectPolicies ListOutgoingTypedLinks ListPolicyAttachments ListTagsForResource ListTypedLinkFacetAttributes ListTypedLinkFacetNames LookupPolicy list: ListAppliedSchemaArns ListDevelopmentSchemaArns ListDirectories ListManagedSchemaArns ListPublishedSchemaArns tagging: TagResource UntagResource
cloudformation write: ActivateOrganizationsAccess ActivateType CancelResourceRequest CancelUpdateStack ContinueUpdateRollback CreateChangeSet CreateGeneratedTemplate CreateResource CreateStack CreateStackInstances CreateStackRefactor CreateStackSet CreateUploadBucket DeactivateOrganizationsAccess DeactivateType DeleteChangeSet DeleteGeneratedTemplate DeleteResource DeleteStack DeleteStackInstances DeleteStackSet DeregisterType ExecuteChangeSet ExecuteStackRefactor ImportStacksToStackSet PublishType RecordHandlerProgress RegisterPublisher RegisterType RollbackStack SetTypeConfiguration SetTypeDefaultVersion SignalResource StartResourceScan StopStackSetOperation TestType UpdateGeneratedTemplate UpdateResource UpdateStack UpdateStackInstances UpdateStackSet UpdateTerminationProtection read: BatchDescribeTypeConfigurations DescribeAccountLimits DescribeChangeSet DescribeChangeSetHooks DescribeEvents DescribeGeneratedTemplate DescribeOrganizationsAccess DescribePublisher DescribeResourceScan DescribeStackDriftDetectionStatus DescribeStackEvents DescribeStackInstance DescribeStackRefactor DescribeStackResource DescribeStackResourceDrifts DescribeStackResources DescribeStackSet DescribeStackSetOperation DescribeType DescribeTypeRegistration DetectStackDrift DetectStackResourceDrift DetectStackSetDrift EstimateTemplateCost GetGeneratedTemplate GetHookResult GetResource GetResourceRequestStatus GetStackPolicy GetTemplate GetTemplateSummary ListResourceRequests ListResources ValidateTemplate list: DescribeStacks ListAllHookResults ListChangeSets ListExports ListGeneratedTemplates ListHookResults ListImports ListResourceScanRelatedResources ListResourceScanResources ListResourceScans ListStackInstanceResourceDrifts ListStackInstances ListStackRefactorActions ListStackRefactors ListStackResources ListStackSetAutoDeploymentTargets ListStackSetOperationResults ListStackSetOperations ListStackSets ListStacks ListTypeRegistrations ListTypeVersions ListTypes permissions-management: SetStackPolicy tagging: TagResource UntagResource
cloudfront-keyvaluestore write: DeleteKey PutKey UpdateKeys read: DescribeKeyValueStore GetKey list: ListKeys
cloudfront permissions-management: AllowVendedLogDeliveryForResource write: AssociateAlias AssociateDistributionTenantWebACL AssociateDistributionWebACL CopyDistribution CreateAnycastIpList CreateCachePolicy CreateCloudFrontOriginAccessIdentity CreateConnectionFunction CreateConnectionGroup CreateContinuousDeploymentPolicy CreateDistribution CreateDistributionTenant CreateFieldLevelEncryptionConfig CreateFieldLevelEncryptionProfile CreateFunction CreateInvalidation CreateInvalidationForDistributionTenant CreateKeyGroup CreateKeyValueStore CreateMonitoringSubscription CreateOriginAccessControl CreateOriginRequestPolicy CreatePublicKey CreateRealtimeLogConfig CreateResponseHeadersPolicy CreateSavingsPlan CreateStreamingDistribution CreateStreamingDistributionWithTags CreateTrustStore CreateVpcOrigin DeleteAnycastIpList DeleteCachePolicy DeleteCloudFrontOriginAccessIdentity DeleteConnectionFunction DeleteConnectionGroup DeleteContinuousDeploymentPolicy DeleteDistribution DeleteDistributionTenant DeleteFieldLevelEncryptionConfig DeleteFieldLevelEncryptionProfile DeleteFunction DeleteKeyGroup DeleteKeyValueStore DeleteMonitoringSubscription DeleteOriginAccessControl DeleteOriginRequestPolicy DeletePublicKey DeleteRealtimeLogConfig DeleteResourcePolicy DeleteResponseHeadersPolicy DeleteStreamingDistribution DeleteTrustStore DeleteVpcOrigin DisassociateDistributionTenantWebACL DisassociateDistributionWebACL PublishConnectionFunction PublishFunction PutResourcePolicy TestConnectionFunction TestFunction UpdateAnycastIpList UpdateCachePolicy UpdateCloudFrontOriginAccessIdentity UpdateConnectionFunction UpdateConnectionGroup UpdateContinuousDeploymentPolicy UpdateDistribution UpdateDistributionTenant UpdateDistributionWithStagingConfig UpdateDomainAssociation UpdateFieldLevelEncryptionConfig UpdateFieldLevelEncryptionProfile UpdateFunction UpdateKeyGroup UpdateKeyValueStore UpdateOriginAccessControl UpdateOriginRequestPolicy UpdatePublicKey UpdateRealtimeLogConfig UpdateResponseHeadersPolicy UpdateSavingsPlan UpdateStreamingDistribution UpdateTrustStore UpdateVpcOrigin read: DescribeConnectionFunction DescribeFunction DescribeKeyValueStore GetAnycastIpList GetCachePolicy GetCachePolicyConfig GetCloudFrontOriginAccessIdentity GetCloudFrontOriginAccessIdentityConfig GetConnectionFunction GetConnectionGroup GetConnectionGroupByRoutingEndpoint GetContinuousDeploymentPolicy GetContinuousDeploymentPolicyConfig GetDistribution GetDistributionConfig GetDistributionTenant GetDistributionTenantByDomain GetFieldLevelEncryption GetFieldLevelEncryptionConfig GetFieldLevelEncryptionProfile GetFieldLevelEncryptionProfileConfig GetFunction GetInvalidation GetInvalidationForDistributionTenant GetKeyGroup GetKeyGroupConfig GetManagedCertificateDetails GetMonitoringSubscription GetOriginAccessControl GetOriginAccessControlConfig GetOriginRequestPolicy GetOriginRequestPolicyConfig GetPublicKey GetPublicKeyConfig GetRealtimeLogConfig GetResourcePolicy GetResponseHeadersPolicy GetResponseHeadersPolicyConfig GetSavingsPlan GetStreamingDistribution GetStreamingDistributionConfig GetTrustStore GetVpcOrigin ListTagsForResource VerifyDnsConfiguration list: ListAnycastIpLists ListCachePolicies ListCloudFrontOriginAccessIdentities ListConflictingAliases ListConnectionFunctions ListConnectionGroups ListContinuousDeploymentPolicies ListDistributionTenants ListDistributionTenantsByCustomization ListDistributions ListDistributionsByAnycastIpListId ListDistributionsByCachePolicyId ListDistributionsByConnectionFunction ListDistributionsByConnectionMode ListDistributionsByKeyGroup ListDistributionsByLambdaFunction ListDistributionsByOriginRequestPolicyId ListDistributionsByRealtimeLogConfig ListDistributionsByResponseHeadersPolicyId ListDistributionsByTrustStore ListDistributionsByVpcOriginId ListDistributionsByWebACLId ListDomainConflicts ListFieldLevelEncryptionConfigs ListFieldLevelEncryptionProfiles ListFunctions ListInvalidations ListInvalidationsForDistributionTenant ListKeyGroups ListKeyValueStores ListOriginAccessControls ListOriginRequestPolicies ListPublicKeys ListRateCards ListRealtimeLogConfigs ListResponseHeadersPolicies ListSavingsPlans ListStreamingDistributions ListTrustStores ListUsages ListVpcOrigins tagging: TagResource UntagResource
cloudhsm write: CopyBackupToRegion CreateCluster CreateHsm DeleteBackup DeleteCluster DeleteHsm InitializeCluster ModifyBackupAttributes ModifyCluster RestoreBackup permissions-management: DeleteResourcePolicy PutResourcePolicy read: DescribeBackups DescribeClusters GetResourcePolicy ListTags tagging: TagResource UntagResource
cloudsearch write: BuildSuggesters CreateDomain DefineAnalysisScheme DefineExpression DefineIndexField DefineSuggester DeleteAnalysisScheme DeleteDomain DeleteExpression DeleteIndexField DeleteSuggester IndexDocuments UpdateAvailabilityOptions UpdateDomainEndpointOptions UpdateScalingParameters document read: DescribeAnalysisSchemes DescribeAvailabilityOptions DescribeDomainEndpointOptions DescribeExpressions DescribeIndexFields DescribeScalingParameters DescribeServiceAccessPolicies DescribeSuggesters ListTags search suggest tagging: AddTags RemoveTags list: DescribeDomains ListDomainNames permissions-management: UpdateServiceAccessPolicies
cloudshell read: ApproveCommand GetEnvironmentStatus write: CreateEnvironment CreateSession DeleteEnvironment GetFileDownloadUrls GetFileUploadUrls PutCredentials StartEnvironment StopEnvironment list: DescribeEnvironments
cloudtrail-data write: PutAuditEvents
cloudtrail write: CancelQuery CreateChannel CreateDashboard CreateEventDataStore CreateServiceLinkedChannel CreateTrail DeleteChannel DeleteDashboard DeleteEventDataStore DeleteResourcePolicy DeleteServiceLinkedChannel DeleteTrail DeregisterOrganizationDelegatedAdmin DisableFederation EnableFederation GenerateQuery PutEventConfiguration PutEventSelectors PutInsightSelectors PutResourcePolicy RegisterOrganizationDelegatedAdmin RestoreEventDataStore StartDashboardRefresh StartEventDataStoreIngestion StartImport StartLogging StartQuery StopEventDataStoreIngestion StopImport StopLogging UpdateChannel UpdateDashboard UpdateEventDataStore UpdateServiceLinkedChannel UpdateTrail read: DescribeQuery DescribeTrails GenerateQueryResultsSummary GetChannel GetDashboard GetEventConfiguration GetEventDataStore GetEventDataStoreData GetEventSelectors GetImport GetInsightSelectors GetQueryResults GetResourcePolicy GetServiceLinkedChannel GetTrail GetTrailStatus ListImportFailures ListPublicKeys ListTags LookupEvents SearchSampleQueries list: ListChannels ListDashboards ListEventDataStores ListImports ListInsightsData ListQueries ListServiceLinkedChannels ListTrails tagging: AddTags RemoveTags
cloudwatch write: CallWithBearerToken CreateAlert CreateDomain CreateDomainForOrganization CreateIngestionEndpoint CreateIntegration CreateOmniDashboard CreateOmniThread CreateOneTimeDeepLinkCode CreateServiceLevelObjective CreateSpace CreateView DeleteAlarmMuteRule DeleteAlarms DeleteAlert DeleteAnomalyDetector DeleteDashboards DeleteDomain DeleteDomainForOrganization DeleteIngestionEndpoint DeleteInsightRules DeleteIntegration DeleteMetricStream DeleteOmniDashboard DeleteOmniThread DeletePipelineRule DeleteServiceLevelObjective DeleteSpace DeleteView DisableAlarmActions DisableInsightRules EnableAlarmActions EnableInsightRules EnableTopologyDiscovery InvokeIntegration Link PutAlarmMuteRule PutAnomalyDetector PutCompositeAlarm PutDashboard PutInsightRule PutIntelligenceConfiguration PutLogAlarm PutManagedInsightRules PutMetricAlarm PutMetricData PutMetricStream PutPipelineRule QueryTraces SearchPrincipals SetAlarmState StartMetricStreams StartOTelEnrichment StartOmniThreadSession StartTelemetryQuery StartTelemetryQuerySession StopMetricStreams StopOTelEnrichment StopTelemetryQuery StopTelemetryQuerySession SubmitFeedback UpdateAlert UpdateDomain UpdateDomainForOrganization UpdateIngestionEndpoint UpdateIntegration UpdateOmniDashboard UpdateOmniThread UpdatePreferences UpdateServiceLevelObjective UpdateSpace UpdateView read: BatchGetServiceLevelIndicatorReport BatchGetServiceLevelObjectiveBudgetReport DescribeAlarmHistory DescribeAlarms DescribeAlarmsForMetric DescribeAnomalyDetectors DescribeInsightRules GenerateQuery GenerateQueryResultsSummary GetAccessGrant GetAccessProfile GetAgentGraph GetAlarmMuteRule GetAlert GetContextGraph GetDashboard GetDataset GetDomain GetDomainAccessGrantForOrganization GetDomainForOrganization GetIngestionEndpoint GetInsightRuleReport GetIntegration GetIntelligenceConfiguration GetMetricData GetMetricStatistics GetMetricStream GetMetricWidgetImage GetOTelEnrichment GetOmniDashboard GetOmniThread GetPreferences GetRecords GetService GetServiceData GetServiceLevelObjective GetSpace GetSpaceCredentials GetSpaceCredentialsForOrganization GetTelemetryQueryResults GetTopologyDiscoveryStatus GetTopologyMap GetView ListManagedInsightRules list: ListAccessGrants ListAccessProfiles ListAlarmMuteRules ListAlertContributors ListAlerts ListDashboards ListDomainAccessGrantsForOrganization ListDomains ListEntitiesForMetric ListIngestionEndpoints ListIntegrations ListMetricStreams ListMetrics ListOmniDashboards ListOmniThreads ListServiceLevelObjectives ListServices ListSpaceAccess ListSpaces ListSpacesForOrganization ListTagsForResource ListTelemetryFields ListTelemetryQuerySessions ListViews permissions-management: AssumeAccessProfile CreateAccessGrant CreateAccessProfile CreateDomainAccessGrantForOrganization DeleteAccessGrant DeleteAccessProfile DeleteDomainAccessGrantForOrganization UpdateAccessProfile tagging: TagResource UntagResource
codeartifact write: AssociateExternalConnection AssociateWithDownstreamRepository CopyPackageVersions CreateDomain CreatePackageGroup CreateRepository DeleteDomain DeletePackage DeletePackageGroup DeletePackageVersions DeleteRepository DisassociateExternalConnection DisposePackageVersions PublishPackageVersion PutDomainPermissionsPolicy PutPackageMetadata PutPackageOriginConfiguration PutRepositoryPermissionsPolicy UpdatePackageGroup UpdatePackageGroupOriginConfiguration UpdatePackageVersionsStatus UpdateRepository permissions-management: DeleteDomainPermissionsPolicy DeleteRepositoryPermissionsPolicy read: DescribeDomain DescribePackage DescribePackageGroup DescribePackageVersion DescribeRepository GetAssociatedPackageGroup GetAuthorizationToken GetDomainPermissionsPolicy GetPackageVersionAsset GetPackageVersionReadme GetRepositoryEndpoint GetRepositoryPermissionsPolicy ReadFromRepository list: ListAllowedRepositoriesForGroup ListAssociatedPackages ListDomains ListPackageGroups ListPackageVersionAssets ListPackageVersionDependencies ListPackageVersions ListPackages ListRepositories ListRepositoriesInDomain ListSubPackageGroups ListTagsForResource tagging: TagResource UntagResource
codebuild write: BatchDeleteBuilds BatchPutCodeCoverages BatchPutTestCases CreateFleet CreateProject CreateReport CreateReportGroup CreateWebhook DeleteBuildBatch DeleteFleet DeleteOAuthToken DeleteProject DeleteReport DeleteReportGroup DeleteSourceCredentials DeleteWebhook ImportSourceCredentials InvalidateProjectCache PersistOAuthToken RetryBuild RetryBuildBatch StartBuild StartBuildBatch StartCommandExecution StartSandbox StartSandboxConnection StopBuild StopBuildBatch StopSandbox UpdateFleet UpdateProject UpdateProjectVisibility UpdateReport UpdateReportGroup UpdateWebhook list: ListBuildBatches ListBuildBatchesForProject ListBuilds ListBuildsForProject ListCommandExecutionsForSandbox ListConnectedOAuthAccounts ListCuratedEnvironmentImages ListFleets ListProjects ListReportGroups ListReports ListReportsForReportGroup ListRepositories ListSandboxes ListSandboxesForProject ListSharedProjects ListSharedReportGroups ListSourceCredentials read: BatchGetBuildBatches BatchGetBuilds BatchGetCommandExecutions BatchGetFleets BatchGetProjects BatchGetReportGroups BatchGetReports BatchGetSandboxes DescribeCodeCoverages DescribeTestCases GetReportGroupTrend GetResourcePolicy permissions-management: DeleteResourcePolicy PutResourcePolicy
codecatalyst write: AcceptConnection AssociateIamRoleToConnection AssociateIdentityCenterApplicationToSpace AssociateIdentityToIdentityCenterApplication BatchAssociateIdentitiesToIdentityCenterApplication BatchDisassociateIdentitiesFromIdentityCenterApplication CreateIdentityCenterApplication CreateSpace CreateSpaceAdminRoleAssignment DeleteConnection DeleteIdentityCenterApplication DisassociateIamRoleFromConnection DisassociateIdentityCenterApplicationFromSpace DisassociateIdentityFromIdentityCenterApplication PutBillingAuthorization RejectConnection SynchronizeIdentityCenterApplication UpdateIdentityCenterApplication read: GetBillingAuthorization GetConnection GetIdentityCenterApplication GetPendingConnection ListTagsForResource list: ListConnections ListIamRolesForConnection ListIdentityCenterApplications ListIdentityCenterApplicationsForSpace ListSpacesForIdentityCenterApplication tagging: TagResource UntagResource
codecommit read: BatchDescribeMergeConflicts BatchGetCommits BatchGetPullRequests BatchGetRepositories CancelUploadArchive DescribeMergeConflicts DescribePullRequestEvents EvaluatePullRequestApprovalRules GetApprovalRuleTemplate GetBlob GetBlobDifferences GetBranch GetComment GetCommentReactions GetCommentsForComparedCommit GetCommentsForPullRequest GetCommit GetCommitHistory GetCommitsFromMergeBase GetDifferences GetFile GetFolder GetMergeCommit GetMergeConflicts GetMergeOptions GetObjectIdentifier GetPullRequest GetPullRequestApprovalStates GetPullRequestOverrideState GetReferences GetRepository GetRepositoryTriggers GetTree GetUploadArchiveStatus GitPull write: AssociateApprovalRuleTemplateWithRepository BatchAssociateApprovalRuleTemplateWithRepositories BatchDisassociateApprovalRuleTemplateFromRepositories CreateApprovalRuleTemplate CreateBranch CreateCommit CreatePullRequest CreatePullRequestApprovalRule CreateRepository CreateUnreferencedMergeCommit DeleteApprovalRuleTemplate DeleteBranch DeleteCommentContent DeleteFile DeletePullRequestApprovalRule DeleteRepository DisassociateApprovalRuleTemplateFromRepository GitPush MergeBranchesByFastForward MergeBranchesBySquash MergeBranchesByThreeWay MergePullRequestByFastForward MergePullRequestBySquash MergePullRequestByThreeWay OverridePullRequestApprovalRules PostCommentForComparedCommit PostCommentForPullRequest PostCommentReply PutCommentReaction PutFile PutRepositoryTriggers TestRepositoryTriggers UpdateApprovalRuleTemplateContent UpdateApprovalRuleTemplateDescription UpdateApprovalRuleTemplateName UpdateComment UpdateDefaultBranch UpdatePullRequestApprovalRuleContent UpdatePullRequestApprovalState UpdatePullRequestDescription UpdatePullRequestStatus UpdatePullRequestTitle UpdateRepositoryDescription UpdateRepositoryEncryptionKey UpdateRepositoryName UploadArchive list: ListApprovalRuleTemplates ListAssociatedApprovalRuleTemplatesForRepository ListBranches ListFileCommitHistory ListPullRequests ListRepositories ListRepositoriesForApprovalRuleTemplate ListTagsForResource tagging: TagResource UntagResource
codeconnections read: GetConnection GetConnectionToken GetHost GetIndividualAccessToken GetInstallationUrl GetRepositoryLink GetRepositorySyncStatus GetResourceSyncStatus GetSyncBlockerSummary GetSyncConfiguration PassConnection PassRepository RegisterAppCode StartAppRegistrationHandshake StartOAuthHandshake UseConnection list: ListConnections ListHosts ListInstallationTargets ListRepositoryLinks ListRepositorySyncDefinitions ListSyncConfigurations ListTagsForResource write: CreateConnection CreateHost CreateRepositoryLink CreateSyncConfiguration DeleteConnection DeleteHost DeleteRepositoryLink DeleteSyncConfiguration UpdateConnectionInstallation UpdateHost UpdateRepositoryLink UpdateSyncBlocker UpdateSyncConfiguration tagging: TagResource UntagResource
codedeploy-commands-secure read: GetDeploymentSpecification PollHostCommand write: PutHostCommandAcknowledgement PutHostCommandComplete
codedeploy write: ContinueDeployment CreateApplication CreateCloudFormationDeployment CreateDeployment CreateDeploymentConfig CreateDeploymentGroup DeleteApplication DeleteDeploymentConfig DeleteDeploymentGroup DeleteGitHubAccountToken DeleteResourcesByExternalId DeregisterOnPremisesInstance PutLifecycleEventHookExecutionStatus RegisterApplicationRevision RegisterOnPremisesInstance SkipWaitTimeForInstanceTermination StopDeployment UpdateApplication UpdateDeploymentGroup tagging: AddTagsToOnPremisesInstances RemoveTagsFromOnPremisesInstances TagResource UntagResource read: BatchGetApplicationRevisions BatchGetApplications BatchGetDeploymentGroups BatchGetDeploymentInstances BatchGetDeploymentTargets BatchGetDeployments BatchGetOnPremisesInstances GetDeploymentTarget list: GetApplication GetApplicationRevision GetDeployment GetDeploymentConfig GetDeploymentGroup GetDeploymentInstance GetOnPremisesInstance ListApplicationRevisions ListApplications ListDeploymentConfigs ListDeploymentGroups ListDeploymentInstances ListDeploymentTargets ListDeployments ListGitHubAccountTokenNames ListOnPremisesInstances ListTagsForResource
codeguru-profiler write: AddNotificationChannels ConfigureAgent CreateProfilingGroup DeleteProfilingGroup PostAgentProfile RemoveNotificationChannel SubmitFeedback UpdateProfilingGroup list: BatchGetFrameMetricData ListFindingsReports ListProfileTimes ListProfilingGroups ListTagsForResource read: DescribeProfilingGroup GetFindingsReportAccountSummary GetNotificationConfiguration GetPolicy GetProfile GetRecommendations permissions-management: PutPermission RemovePermission tagging: TagResource UntagResource
codeguru-reviewer read: CreateConnectionToken DescribeCodeReview DescribeRecommendationFeedback DescribeRepositoryAssociation GetMetricsData ListThirdPartyRepositories write: AssociateRepository CreateCodeReview DisassociateRepository PutRecommendationFeedback list: ListCodeReviews ListRecommendationFeedback ListRecommendations ListRepositoryAssociations ListTagsForResource tagging: TagResource UnTagResource
codeguru-security write: CreateScan CreateUploadUrl DeleteScansByCategory UpdateAccountConfiguration list: GetFindings ListFindings ListFindingsMetrics ListScans read: BatchGetFindings GetAccountConfiguration GetMetricsSummary GetScan ListTagsForResource tagging: TagResource UntagResource
codeguru read: GetCodeGuruFreeTrialSummary
codepipeline write: AcknowledgeJob AcknowledgeThirdPartyJob CreateCustomActionType CreatePipeline DeleteCustomActionType DeletePipeline DeleteWebhook DeregisterWebhookWithThirdParty DisableStageTransition EnableStageTransition OverrideStageCondition PollForJobs PollForThirdPartyJobs PutActionRevision PutApprovalResult PutJobFailureResult PutJobSuccessResult PutThirdPartyJobFailureResult PutThirdPartyJobSuccessResult PutWebhook RegisterWebhookWithThirdParty RetryStageExecution RollbackStage StartPipelineExecution StopPipelineExecution UpdateActionType UpdatePipeline read: GetActionType GetJobDetails GetPipeline GetPipelineExecution GetPipelineState GetThirdPartyJobDetails ListActionExecutions ListActionTypes ListDeployActionExecutionTargets ListRuleExecutions ListRuleTypes ListTagsForResource list: ListPipelineExecutions ListPipelines ListWebhooks tagging: TagResource UntagResource
codestar-connections read: GetConnection GetConnectionToken GetHost GetIndividualAccessToken GetInstallationUrl GetRepositoryLink GetRepositorySyncStatus GetResourceSyncStatus GetSyncBlockerSummary GetSyncConfiguration PassConnection PassRepository RegisterAppCode StartAppRegistrationHandshake StartOAuthHandshake UseConnection list: ListConnections ListHosts ListInstallationTargets ListRepositoryLinks ListRepositorySyncDefinitions ListSyncConfigurations ListTagsForResource write: CreateConnection CreateHost CreateRepositoryLink CreateSyncConfiguration DeleteConnection DeleteHost DeleteRepositoryLink DeleteSyncConfiguration UpdateConnectionInstallation UpdateHost UpdateRepositoryLink UpdateSyncBlocker UpdateSyncConfiguration tagging: TagResource UntagResource
codestar-notifications write: CreateNotificationRule DeleteNotificationRule DeleteTarget Subscribe Unsubscribe UpdateNotificationRule read: DescribeNotificationRule list: ListEventTypes ListNotificationRules ListTagsForResource ListTargets tagging: TagResource UntagResource
codestar write: CreateUserProfile DeleteExtendedAccess DeleteUserProfile PutExtendedAccess UpdateProject UpdateUserProfile read: DescribeProject DescribeUserProfile GetExtendedAccess permissions-management: AssociateTeamMember CreateProject DeleteProject DisassociateTeamMember UpdateTeamMember list: ListProjects ListResources ListTagsForProject ListTeamMembers ListUserProfiles VerifyServiceRole tagging: TagProject UntagProject
codewhisperer permissions-management: AllowVendedLogDeliveryForResource write: AssociateCustomizationPermission CreateCustomization CreateProfile DeleteCustomization DeleteProfile DisassociateCustomizationPermission UpdateCustomization UpdateProfile read: GenerateRecommendations GetCustomization list: ListCustomizationPermissions ListCustomizationVersions ListCustomizations ListProfiles ListTagsForResource tagging: TagResource UntagResource
cognito-identity write: CreateIdentityPool DeleteIdentities DeleteIdentityPool GetId MergeDeveloperIdentities SetIdentityPoolRoles SetPrincipalTagAttributeMap UnlinkDeveloperIdentity UnlinkIdentity UpdateIdentityPool read: DescribeIdentity DescribeIdentityPool GetCredentialsForIdentity GetIdentityPoolAnalytics GetIdentityPoolDailyAnalytics GetIdentityPoolRoles GetIdentityProviderDailyAnalytics GetOpenIdToken GetOpenIdTokenForDeveloperIdentity GetPrincipalTagAttributeMap ListTagsForResource LookupDeveloperIdentity list: ListIdentities ListIdentityPools tagging: TagResource UntagResource
cognito-idp write: AddCustomAttributes AddUserPoolClientSecret AdminAddUserToGroup AdminConfirmSignUp AdminCreateUser AdminDeleteSoftwareToken AdminDeleteUser AdminDeleteUserAttributes AdminDisableProviderForUser AdminDisableUser AdminEnableUser AdminForgetDevice AdminInitiateAuth AdminLinkProviderForUser AdminRemoveUserFromGroup AdminResetUserPassword AdminRespondToAuthChallenge AdminSetUserMFAPreference AdminSetUserPassword AdminSetUserSettings AdminUpdateAuthEventFeedback AdminUpdateDeviceStatus AdminUpdateUserAttributes AdminUserGlobalSignOut AssociateSoftwareToken AssociateWebACL ChangePassword ConfirmDevice ConfirmForgotPassword ConfirmSignUp CreateGroup CreateIdentityProvider CreateManagedLoginBranding CreateResourceServer CreateTerms CreateUserImportJob CreateUserPool CreateUserPoolClient CreateUserPoolDomain CreateUserPoolReplica DeleteGroup DeleteIdentityProvider DeleteManagedLoginBranding DeleteResourceServer DeleteTerms DeleteUser DeleteUserAttributes DeleteUserPool DeleteUserPoolClient DeleteUserPoolClientSecret DeleteUserPoolDomain DeleteUserPoolReplica DisassociateWebACL ForgetDevice ForgotPassword GetTokensFromRefreshToken GlobalSignOut InitiateAuth ResendConfirmationCode RespondToAuthChallenge RevokeToken SetLogDeliveryConfiguration SetRiskConfiguration SetUICustomization SetUserMFAPreference SetUserPoolMfaConfig SetUserSettings SignUp StartUserImportJob StopUserImportJob UpdateAuthEventFeedback UpdateDeviceStatus UpdateGroup UpdateIdentityProvider UpdateManagedLoginBranding UpdateProvisionedLimit UpdateResourceServer UpdateTerms UpdateUserAttributes UpdateUserPool UpdateUserPoolClient UpdateUserPoolDomain UpdateUserPoolReplica VerifySoftwareToken VerifyUserAttribute read: AdminGetDevice AdminGetUser AdminGetUserAuthFactors AdminListUserAuthEvents DescribeIdentityProvider DescribeManagedLoginBranding DescribeManagedLoginBrandingByClient DescribeResourceServer DescribeRiskConfiguration DescribeTerms DescribeUserImportJob DescribeUserPool DescribeUserPoolClient DescribeUserPoolDomain GetCSVHeader GetDevice GetGroup GetIdentityProviderByIdentifier GetLogDeliveryConfiguration GetProvisionedLimit GetSigningCertificate GetUICustomization GetUser GetUserAttributeVerificationCode GetUserPoolMfaConfig GetWebACLForResource list: AdminListDevices AdminListGroupsForUser ListDevices ListGroups ListIdentityProviders ListResourceServers ListResourcesForWebACL ListTagsForResource ListTerms ListUserImportJobs ListUserPoolClientSecrets ListUserPoolClients ListUserPoolReplicas ListUserPools ListUsers ListUsersInGroup tagging: TagResource UntagResource
cognito-sync read: DescribeDataset DescribeIdentityPoolUsage DescribeIdentityUsage GetBulkPublishDetails GetCognitoEvents GetIdentityPoolConfiguration ListIdentityPoolUsage ListRecords QueryRecords write: BulkPublish DeleteDataset RegisterDevice SetCognitoEvents SetDatasetConfiguration SetIdentityPoolConfiguration SubscribeToDataset UnsubscribeFromDataset UpdateRecords list: ListDatasets
comprehend read: BatchDetectDominantLanguage BatchDetectEntities BatchDetectKeyPhrases BatchDetectSentiment BatchDetectSyntax BatchDetectTargetedSentiment ClassifyDocument ContainsPiiEntities DescribeDataset DescribeDocumentClassificationJob DescribeDocumentClassifier DescribeDominantLanguageDetectionJob DescribeEndpoint DescribeEntitiesDetectionJob DescribeEntityRecognizer DescribeEventsDetectionJob DescribeFlywheel DescribeFlywheelIteration DescribeKeyPhrasesDetectionJob DescribePiiEntitiesDetectionJob DescribeResourcePolicy DescribeSentimentDetectionJob DescribeTargetedSentimentDetectionJob DescribeTopicsDetectionJob DetectDominantLanguage DetectEntities DetectKeyPhrases DetectPiiEntities DetectSentiment DetectSyntax DetectTargetedSentiment DetectToxicContent ListDatasets ListDocumentClassificationJobs ListDocumentClassifierSummaries ListDocumentClassifiers ListDominantLanguageDetectionJobs ListEndpoints ListEntitiesDetectionJobs ListEntityRecognizerSummaries ListEntityRecognizers ListEventsDetectionJobs ListFlywheelIterationHistory ListFlywheels ListKeyPhrasesDetectionJobs ListPiiEntitiesDetectionJobs ListSentimentDetectionJobs ListTagsForResource ListTargetedSentimentDetectionJobs ListTopicsDetectionJobs write: CreateDataset CreateDocumentClassifier CreateEndpoint CreateEntityRecognizer CreateFlywheel DeleteDocumentClassifier DeleteEndpoint DeleteEntityRecognizer DeleteFlywheel DeleteResourcePolicy ImportModel PutResourcePolicy StartDocumentClassificationJob StartDominantLanguageDetectionJob StartEntitiesDetectionJob StartEventsDetectionJob StartFlywheelIteration StartKeyPhrasesDetectionJob StartPiiEntitiesDetectionJob StartSentimentDetectionJob StartTargetedSentimentDetectionJob StartTopicsDetectionJob StopDominantLanguageDetectionJob StopEntitiesDetectionJob StopEventsDetectionJob StopKeyPhrasesDetectionJob StopPiiEntitiesDetectionJob StopSentimentDetectionJob StopTargetedSentimentDetectionJob StopTrainingDocumentClassifier StopTrainingEntityRecognizer UpdateEndpoint UpdateFlywheel tagging: TagResource UntagResource
comprehendmedical read: DescribeEntitiesDetectionV2Job DescribeICD10CMInferenceJob DescribePHIDetectionJob DescribeRxNormInferenceJob DescribeSNOMEDCTInferenceJob DetectEntitiesV2 DetectPHI InferICD10CM InferRxNorm InferSNOMEDCT ListEntitiesDetectionV2Jobs ListICD10CMInferenceJobs ListPHIDetectionJobs ListRxNormInferenceJobs ListSNOMEDCTInferenceJobs write: StartEntitiesDetectionV2Job StartICD10CMInferenceJob StartPHIDetectionJob StartRxNormInferenceJob StartSNOMEDCTInferenceJob StopEntitiesDetectionV2Job StopICD10CMInferenceJob StopPHIDetectionJob StopRxNormInferenceJob StopSNOMEDCTInferenceJob
compute-optimizer write: DeleteRecommendationPreferences ExportAutoScalingGroupRecommendations ExportEBSVolumeRecommendations ExportEC2InstanceRecommendations ExportECSServiceRecommendations ExportIdleRecommendations ExportLambdaFunctionRecommendations ExportLicenseRecommendations ExportRDSDatabaseRecommendations PutRecommendationPreferences UpdateEnrollmentStatus list: DescribeRecommendationExportJobs GetAutoScalingGroupRecommendations GetEBSVolumeRecommendations GetEC2InstanceRecommendations GetEC2RecommendationProjectedMetrics GetECSServiceRecommendationProjectedMetrics GetECSServiceRecommendations GetEnrollmentStatus GetEnrollmentStatusesForOrganization GetIdleRecommendations GetLambdaFunctionRecommendations GetLicenseRecommendations GetRDSDatabaseRecommendationProjectedMetrics GetRDSDatabaseRecommendations GetRecommendationSummaries read: GetEffectiveRecommendationPreferences GetRecommendationPreferences
config write: AssociateResourceTypes DeleteAggregationAuthorization DeleteConfigRule DeleteConfigurationAggregator DeleteConfigurationRecorder DeleteConformancePack DeleteConnector DeleteDeliveryChannel DeleteEvaluationResults DeleteOrganizationConfigRule DeleteOrganizationConformancePack DeletePendingAggregationRequest DeleteRemediationConfiguration DeleteRemediationExceptions DeleteResourceConfig DeleteRetentionConfiguration DeleteServiceLinkedConfigurationRecorder DeleteStoredQuery DisassociateResourceTypes PutAggregationAuthorization PutConfigRule PutConfigurationAggregator PutConfigurationRecorder PutConformancePack PutConnector PutDeliveryChannel PutEvaluations PutExternalEvaluation PutOrganizationConfigRule PutOrganizationConformancePack PutRemediationConfigurations PutRemediationExceptions PutResourceConfig PutRetentionConfiguration PutServiceLinkedConfigurationRecorder PutStoredQuery PutThirdPartyServiceLinkedConfigurationRecorder StartConfigRulesEvaluation StartConfigurationRecorder StartRemediationExecution StartResourceEvaluation StopConfigurationRecorder read: BatchGetAggregateResourceConfig BatchGetResourceConfig DeliverConfigSnapshot DescribeAggregateComplianceByConfigRules DescribeAggregateComplianceByConformancePacks DescribeComplianceByConfigRule DescribeComplianceByResource DescribeConfigRuleEvaluationStatus DescribeConfigurationAggregatorSourcesStatus DescribeConfigurationRecorderStatus DescribeConfigurationRecorders DescribeConformancePackCompliance DescribeConformancePackStatus DescribeDeliveryChannelStatus DescribeOrganizationConfigRuleStatuses DescribeOrganizationConformancePackStatuses DescribeRemediationExecutionStatus GetAggregateComplianceDetailsByConfigRule GetAggregateConfigRuleComplianceSummary GetAggregateConformancePackComplianceSummary GetAggregateDiscoveredResourceCounts GetAggregateResourceConfig GetComplianceDetailsByConfigRule GetComplianceDetailsByResource GetComplianceSummaryByConfigRule GetComplianceSummaryByResourceType GetConformancePackComplianceDetails GetConformancePackComplianceSummary GetConnector GetCustomRulePolicy GetDiscoveredResourceCounts GetOrganizationConfigRuleDetailedStatus GetOrganizationConformancePackDetailedStatus GetOrganizationCustomRulePolicy GetResourceConfigHistory GetResourceEvaluationSummary GetStoredQuery ListTagsForResource SelectAggregateResourceConfig SelectResourceConfig list: DescribeAggregationAuthorizations DescribeConfigRules DescribeConfigurationAggregators DescribeConformancePacks DescribeDeliveryChannels DescribeOrganizationConfigRules DescribeOrganizationConformancePacks DescribePendingAggregationRequests DescribeRemediationConfigurations DescribeRemediationExceptions DescribeRetentionConfigurations ListAggregateDiscoveredResources ListConfigurationRecorders ListConformancePackComplianceScores ListConnectors ListDiscoveredResources ListResourceEvaluations ListStoredQueries tagging: TagResource UntagResource
connect-campaigns write: CreateCampaign DeleteCampaign DeleteCampaignChannelSubtypeConfig DeleteCampaignCommunicationLimits DeleteCampaignCommunicationTime DeleteCampaignEntryLimits DeleteConnectInstanceConfig DeleteConnectInstanceIntegration DeleteInstanceOnboardingJob PauseCampaign PutConnectInstanceIntegration PutDialRequestBatch PutInstanceCommunicationLimits PutOutboundRequestBatch PutProfileOutboundRequestBatch ResumeCampaign StartCampaign StartInstanceOnboardingJob StopCampaign UpdateCampaignChannelSubtypeConfig UpdateCampaignCommunicationLimits UpdateCampaignCommunicationTime UpdateCampaignDialerConfig UpdateCampaignEntryLimits UpdateCampaignFlowAssociation UpdateCampaignName UpdateCampaignOutboundCallConfig UpdateCampaignSchedule UpdateCampaignSource read: DescribeCampaign GetCampaignState GetCampaignStateBatch GetConnectInstanceConfig GetInstanceCommunicationLimits GetInstanceOnboardingJobStatus ListTagsForResource list: ListCampaigns ListConnectInstanceIntegrations tagging: TagResource UntagResource
connect write: ActivateEvaluationForm AdminGetEmergencyAccessToken AssociateAnalyticsDataSet AssociateApprovedOrigin AssociateBot AssociateContactWithUser AssociateCustomerProfilesDomain AssociateDefaultVocabulary AssociateEmailAddressAlias AssociateFlow AssociateInstanceStorageConfig AssociateLambdaFunction AssociateLexBot AssociatePhoneNumberContactFlow AssociateQueueEmailAddresses AssociateQueueQuickConnects AssociateRoutingProfileQueues AssociateSecurityKey AssociateSecurityProfiles AssociateTrafficDistributionGroupUser AssociateUserProficiencies AssociateWorkspace BatchAssociateAnalyticsDataSet BatchCreateDataTableValue BatchDeleteDataTableValue BatchDisassociateAnalyticsDataSet BatchPutContact BatchUpdateDataTableValue ClaimPhoneNumber CompleteAttachedFileUpload CreateAgentStatus CreateAttachedFile CreateAuthenticationProfile CreateContact CreateContactFlow CreateContactFlowModule CreateContactFlowModuleAlias CreateContactFlowModuleVersion CreateContactFlowVersion CreateDataTable CreateDataTableAttribute CreateEmailAddress CreateEvaluationForm CreateExtractionDefinition CreateHoursOfOperation CreateHoursOfOperationOverride CreateInstance CreateIntegrationAssociation CreateMetric CreateNotification CreateParticipant CreatePersistentContactAssociation CreatePredefinedAttribute CreatePrompt CreatePushNotificationRegistration CreateQueue CreateQuickConnect CreateRoutingProfile CreateRule CreateSecurityProfile CreateTaskTemplate CreateTrafficDistributionGroup CreateUseCase CreateUser CreateUserHierarchyGroup CreateView CreateViewVersion CreateVocabulary CreateWorkspace CreateWorkspacePage DeactivateEvaluationForm DeleteAttachedFile DeleteContactEvaluation DeleteContactFlow DeleteContactFlowModule DeleteContactFlowModuleAlias DeleteContactFlowModuleVersion DeleteContactFlowVersion DeleteDataTable DeleteDataTableAttribute DeleteEmailAddress DeleteEvaluationForm DeleteExtractionDefinition DeleteHoursOfOperation DeleteHoursOfOperationOverride DeleteInstance DeleteIntegrationAssociation DeleteMetric DeleteNotification DeletePredefinedAttribute DeletePrompt DeletePushNotificationRegistration DeleteQueue DeleteQuickConnect DeleteRoutingProfile DeleteRule DeleteSecurityProfile DeleteTaskTemplate DeleteTrafficDistributionGroup DeleteUseCase DeleteUser DeleteUserHierarchyGroup DeleteView DeleteViewVersion DeleteVocabulary DeleteWorkspace DeleteWorkspaceMedia DeleteWorkspacePage DisassociateAnalyticsDataSet DisassociateApprovedOrigin DisassociateBot DisassociateCustomerProfilesDomain DisassociateEmailAddressAlias DisassociateFlow DisassociateInstanceStorageConfig DisassociateLambdaFunction DisassociateLexBot DisassociatePhoneNumberContactFlow DisassociateQueueEmailAddresses DisassociateQueueQuickConnects DisassociateRoutingProfileQueues DisassociateSecurityKey DisassociateSecurityProfiles DisassociateTrafficDistributionGroupUser DisassociateUserProficiencies DisassociateWorkspace DismissUserContact ImportPhoneNumber ImportWorkspaceMedia MonitorContact PauseContact PutUserStatus ReleasePhoneNumber ReplicateInstance ResumeContact ResumeContactRecording SendChatIntegrationEvent SendIntegrationEvent SendOutboundChatMessage SendOutboundEmail SendOutboundWebNotification StartAttachedFileUpload StartChatContact StartContactConversationalAnalyticsJob StartContactEvaluation StartContactMediaProcessing StartContactRecording StartContactStreaming StartEmailContact StartEvaluationFormValidation StartForecastingPlanningSchedulingIntegration StartOutboundChatContact StartOutboundEmailContact StartOutboundVoiceContact StartScreenSharing StartTaskContact StartWebRTCContact StopContact StopContactMediaProcessing StopContactRecording StopContactStreaming StopForecastingPlanningSchedulingIntegration SubmitContactEvaluation SuspendContactRecording TagContact TransferContact UntagContact UpdateAgentStatus UpdateAttachedFilesConfiguration UpdateAuthenticationProfile UpdateContact UpdateContactAttributes UpdateContactEvaluation UpdateContactFlowContent UpdateContactFlowMetadata UpdateContactFlowModuleAlias UpdateContactFlowModuleContent UpdateContactFlowModuleMetadata UpdateContactFlowName UpdateContactRoutingData UpdateContactSchedule UpdateCrossRegionRouting UpdateDataTableAttribute UpdateDataTableMetadata UpdateDataTablePrimaryValues UpdateEmailAddressMetadata UpdateEvaluationForm UpdateExtractionDefinition UpdateHoursOfOperation UpdateHoursOfOperationOverride UpdateInstanceAttribute UpdateInstanceStorageConfig UpdateMetricContent UpdateMetricMetadata UpdateNotificationContent UpdateParticipantAuthentication UpdateParticipantRoleConfig UpdatePhoneNumber UpdatePhoneNumberMetadata UpdatePredefinedAttribute UpdatePrompt UpdateQueueHoursOfOperation UpdateQueueMaxContacts UpdateQueueName UpdateQueueOutboundCallerConfig UpdateQueueOutboundEmailConfig UpdateQueueStatus UpdateQuickConnectConfig UpdateQuickConnectName UpdateRoutingProfileAgentAvailabilityTimer UpdateRoutingProfileConcurrency UpdateRoutingProfileDefaultOutboundQueue UpdateRoutingProfileName UpdateRoutingProfileQueues UpdateRule UpdateSecurityProfile UpdateTaskTemplate UpdateTrafficDistribution UpdateUserHierarchy UpdateUserHierarchyGroupName UpdateUserHierarchyStructure UpdateUserIdentityInfo UpdateUserNotificationStatus UpdateUserPhoneConfig UpdateUserProficiencies UpdateUserRoutingProfile UpdateUserSecurityProfiles UpdateViewContent UpdateViewMetadata UpdateWorkspaceMetadata UpdateWorkspacePage UpdateWorkspaceTheme UpdateWorkspaceVisibility read: BatchDescribeDataTableValue BatchGetAttachedFileMetadata DescribeAgentStatus DescribeAttachedFilesConfiguration DescribeAuthenticationProfile DescribeContact DescribeContactEvaluation DescribeContactFlow DescribeContactFlowModule DescribeContactFlowModuleAlias DescribeDataTable DescribeDataTableAttribute DescribeEmailAddress DescribeEvaluationForm DescribeExtractionDefinition DescribeForecastingPlanningSchedulingIntegration DescribeHoursOfOperation DescribeHoursOfOperationOverride DescribeInstance DescribeInstanceAttribute DescribeInstanceStorageConfig DescribeMetric DescribeNotification DescribePhoneNumber DescribePredefinedAttribute DescribePrompt DescribeQueue DescribeQuickConnect DescribeRoutingProfile DescribeRule DescribeSecurityProfile DescribeTrafficDistributionGroup DescribeUser DescribeUserHierarchyGroup DescribeUserHierarchyStructure DescribeView DescribeVocabulary DescribeWorkspace EvaluateDataTableValues GetAttachedFile GetContactAttributes GetContactMetrics GetCrossRegionRouting GetCurrentMetricData GetCurrentUserData GetEffectiveHoursOfOperations GetEvaluationFormValidation GetFederationToken GetFlowAssociation GetMetricData GetMetricDataV2 GetPromptFile GetTaskTemplate ListNotifications ListRealtimeContactAnalysisSegments ListTagsForResource ListUserNotifications SearchAgentStatuses SearchContactEvaluations SearchContactFlowModules SearchContactFlows SearchContacts SearchDataTables SearchEmailAddresses SearchEvaluationForms SearchHoursOfOperationOverrides SearchHoursOfOperations SearchMetrics SearchNotifications SearchPredefinedAttributes SearchPrompts SearchQueues SearchQuickConnects SearchRoutingProfiles SearchRules SearchSecurityProfiles SearchUserHierarchyGroups SearchUsers SearchViews SearchWorkspaceAssociations SearchWorkspaces list: BatchGetFlowAssociation GetTrafficDistribution ListAgentStatuses ListAnalyticsDataAssociations ListAnalyticsDataLakeDataSets ListApprovedOrigins ListAssociatedContacts ListAttachedFilesConfigurations ListAuthenticationProfiles ListBots ListContactEvaluations ListContactFlowModuleAliases ListContactFlowModuleVersions ListContactFlowModules ListContactFlowVersions ListContactFlows ListContactReferences ListDataTableAttributes ListDataTablePrimaryValues ListDataTableValues ListDataTables ListDefaultVocabularies ListEntitySecurityProfiles ListEvaluationFormAIVersions ListEvaluationFormVersions ListEvaluationForms ListExtractionDefinitions ListFlowAssociations ListHoursOfOperationOverrides ListHoursOfOperations ListInstanceAttributes ListInstanceStorageConfigs ListInstances ListIntegrationAssociations ListLambdaFunctions ListLexBots ListMetrics ListPhoneNumbers ListPhoneNumbersV2 ListPredefinedAttributes ListPrompts ListQueueEmailAddresses ListQueueQuickConnects ListQueues ListQuickConnects ListRealtimeContactAnalysisSegmentsV2 ListRoutingProfileManualAssignmentQueues ListRoutingProfileQueues ListRoutingProfiles ListRules ListSecurityKeys ListSecurityProfileAIAgents ListSecurityProfileApplications ListSecurityProfileFlowModules ListSecurityProfilePermissions ListSecurityProfiles ListTaskTemplates ListTrafficDistributionGroupUsers ListTrafficDistributionGroups ListUseCases ListUserHierarchyGroups ListUserProficiencies ListUsers ListViewVersions ListViews ListWorkspaceMedia ListWorkspacePages ListWorkspaces SearchAvailablePhoneNumbers SearchResourceTags SearchVocabularies tagging: TagResource UntagResource
consoleapp read: GetDeviceIdentity list: ListDeviceIdentities
consolidatedbilling read: GetAccountBillingRole list: ListLinkedAccounts
controlcatalog read: GetControl list: ListCommonControls ListControlMappings ListControls ListDomains ListObjectives
controltower write: CreateLandingZone CreateManagedAccount DeleteLandingZone DeregisterManagedAccount DeregisterOrganizationalUnit DisableBaseline DisableControl DisableGuardrail EnableBaseline EnableControl EnableGuardrail ManageOrganizationalUnit ResetEnabledBaseline ResetEnabledControl ResetLandingZone SetupLandingZone UpdateAccountFactoryConfig UpdateEnabledBaseline UpdateEnabledControl UpdateLandingZone read: DescribeAccountFactoryConfig DescribeCoreService DescribeGuardrail DescribeGuardrailForTarget DescribeLandingZoneConfiguration DescribeManagedAccount DescribeManagedOrganizationalUnit DescribeRegisterOrganizationalUnitOperation DescribeSingleSignOn GetAccountInfo GetAvailableUpdates GetBaseline GetBaselineOperation GetControlOperation GetEnabledBaseline GetEnabledControl GetGuardrailComplianceStatus GetHomeRegion GetLandingZone GetLandingZoneDriftStatus GetLandingZoneOperation GetLandingZoneStatus ListDriftDetails ListExternalConfigRuleCompliance ListTagsForResource PerformPreLaunchChecks list: ListBaselines ListControlOperations ListDirectoryGroups ListEnabledBaselines ListEnabledControls ListEnabledGuardrails ListExtendGovernancePrecheckDetails ListGuardrailViolations ListGuardrails ListGuardrailsForTarget ListLandingZoneOperations ListLandingZones ListManagedAccounts ListManagedAccountsForGuardrail ListManagedAccountsForParent ListManagedOrganizationalUnits ListManagedOrganizationalUnitsForGuardrail tagging: TagResource UntagResource
cost-optimization-hub read: GetPreferences GetRecommendation list: ListEfficiencyMetrics ListEnrollmentStatuses ListRecommendationSummaries ListRecommendations write: UpdateEnrollmentStatus UpdatePreferences
cur read: DescribeReportDefinitions GetClassicReport GetClassicReportPreferences GetUsageReport ListTagsForResource ValidateReportDestination write: DeleteReportDefinition ModifyReportDefinition PutClassicReportPreferences PutReportDefinition tagging: TagResource UntagResource
customer-verification write: CreateCustomerVerificationDetails CreateUploadUrls PutInheritanceConfig UpdateCustomerVerificationDetails read: GetCustomerVerificationDetails GetCustomerVerificationEligibility GetInheritanceConfig
databrew write: BatchDeleteRecipeVersion CreateDataset CreateProfileJob CreateProject CreateRecipe CreateRecipeJob CreateRuleset CreateSchedule DeleteDataset DeleteJob DeleteProject DeleteRecipeVersion DeleteRuleset DeleteSchedule PublishRecipe SendProjectSessionAction StartJobRun StartProjectSession StopJobRun UpdateDataset UpdateProfileJob UpdateProject UpdateRecipe UpdateRecipeJob UpdateRuleset UpdateSchedule read: DescribeDataset DescribeJob DescribeJobRun DescribeProject DescribeRecipe DescribeRuleset DescribeSchedule ListDatasets ListJobRuns ListJobs ListProjects ListRecipeVersions ListRecipes ListRulesets ListSchedules ListTagsForResource tagging: TagResource UntagResource
dataexchange write: AcceptDataGrant CancelJob CreateAsset CreateDataGrant CreateDataSet CreateEventAction CreateJob CreateRevision DeleteAsset DeleteDataGrant DeleteDataSet DeleteEventAction DeleteRevision PublishDataSet PublishToDataGrant RevokeRevision SendApiAsset SendDataSetNotification StartJob UpdateAsset UpdateDataSet UpdateEventAction UpdateRevision read: GetAsset GetDataGrant GetDataSet GetEventAction GetJob GetReceivedDataGrant GetRevision list: ListDataGrants ListDataSetRevisions ListDataSets ListEventActions ListJobs ListReceivedDataGrants ListRevisionAssets ListTagsForResource tagging: TagResource UntagResource
datapipeline list: GetAccountLimits ListPipelines write: ActivatePipeline CreatePipeline DeactivatePipeline DeletePipeline PollForTask PutAccountLimits PutPipelineDefinition ReportTaskProgress ReportTaskRunnerHeartbeat SetStatus SetTaskStatus tagging: AddTags RemoveTags read: DescribeObjects DescribePipelines EvaluateExpression GetPipelineDefinition QueryObjects ValidatePipelineDefinition
datasync write: AddStorageSystem CancelTaskExecution CreateAgent CreateLocationAzureBlob CreateLocationEfs CreateLocationFsxLustre CreateLocationFsxOntap CreateLocationFsxOpenZfs CreateLocationFsxWindows CreateLocationHdfs CreateLocationNfs CreateLocationObjectStorage CreateLocationS3 CreateLocationSmb CreateTask DeleteAgent DeleteLocation DeleteTask GenerateRecommendations RemoveStorageSystem StartDiscoveryJob StartTaskExecution StopDiscoveryJob UpdateAgent UpdateDiscoveryJob UpdateLocationAzureBlob UpdateLocationEfs UpdateLocationFsxLustre UpdateLocationFsxOntap UpdateLocationFsxOpenZfs UpdateLocationFsxWindows UpdateLocationHdfs UpdateLocationNfs UpdateLocationObjectStorage UpdateLocationS3 UpdateLocationSmb UpdateStorageSystem UpdateTask UpdateTaskExecution read: DescribeAgent DescribeDiscoveryJob DescribeLocationAzureBlob DescribeLocationEfs DescribeLocationFsxLustre DescribeLocationFsxOntap DescribeLocationFsxOpenZfs DescribeLocationFsxWindows DescribeLocationHdfs DescribeLocationNfs DescribeLocationObjectStorage DescribeLocationS3 DescribeLocationSmb DescribeStorageSystem DescribeTask DescribeTaskExecution ListTagsForResource list: DescribeStorageSystemResourceMetrics DescribeStorageSystemResources ListAgents ListDiscoveryJobs ListLocations ListStorageSystems ListTaskExecutions ListTasks tagging: TagResource UntagResource
datazone write: AcceptPredictions AcceptSubscriptionRequest AddEntityOwner AssociateEnvironmentRole AssociateGovernedTerms BatchDeleteLinkedTypes BatchPutAttributesMetadata BatchPutLinkedTypes BatchUpdateNotifications CancelMessage CancelMetadataGenerationRun CancelSubscription CreateAccountPool CreateAsset CreateAssetFilter CreateAssetRevision CreateAssetType CreateCell CreateCellRun CreateConnection CreateDataApp CreateDataProduct CreateDataProductRevision CreateDataSource CreateDesignation CreateDomain CreateDomainUnit CreateEnvironment CreateEnvironmentAction CreateEnvironmentBlueprint CreateEnvironmentProfile CreateFormType CreateGlossary CreateGlossaryTerm CreateGroupProfile CreateListingChangeSet CreateNotebook CreateProject CreateProjectMembership CreateProjectProfile CreateRule CreateSubscriptionGrant CreateSubscriptionRequest CreateSubscriptionTarget CreateUserProfile DeleteAccountPool DeleteAsset DeleteAssetFilter DeleteAssetType DeleteCell DeleteCellRun DeleteConnection DeleteConversation DeleteDataApp DeleteDataExportConfiguration DeleteDataProduct DeleteDataSource DeleteDesignation DeleteDomain DeleteDomainUnit DeleteEnvironment DeleteEnvironmentAction DeleteEnvironmentBlueprint DeleteEnvironmentBlueprintConfiguration DeleteEnvironmentProfile DeleteFormType DeleteGlossary DeleteGlossaryTerm DeleteLineageEvent DeleteListing DeleteNotebook DeleteProject DeleteProjectMembership DeleteProjectProfile DeleteRule DeleteSubscriptionGrant DeleteSubscriptionRequest DeleteSubscriptionTarget DeleteTimeSeriesDataPoints DeregisterAgentArtifact DisassociateEnvironmentRole DisassociateGovernedTerms GenerateCode InvokeAgent PostLineageEvent PostTimeSeriesDataPoints ProvisionDomain PutCellRunResult PutDataExportConfiguration PutEnvironmentBlueprintConfiguration RefreshToken RegisterAgentArtifact RejectPredictions RejectSubscriptionRequest RemoveEntityOwner SendMessage SsoLogin SsoLogout StartAccountBootstrapAction StartCompute StartConversation StartDataSourceRun StartMetadataGenerationRun StartNotebookCompute StartNotebookExport StartNotebookImport StartNotebookRun StartNotebookSync StopAgent StopCompute StopMetadataGenerationRun StopNotebookCompute StopNotebookRun UpdateAccountPool UpdateAssetFilter UpdateCell UpdateCellRun UpdateConnection UpdateConversation UpdateDataApp UpdateDataSource UpdateDataSourceRunActivities UpdateDesignation UpdateDomain UpdateDomainUnit UpdateEnvironment UpdateEnvironmentAction UpdateEnvironmentBlueprint UpdateEnvironmentConfiguration UpdateEnvironmentDeploymentStatus UpdateEnvironmentProfile UpdateGlossary UpdateGlossaryTerm UpdateGroupProfile UpdateNotebook UpdateProject UpdateProjectProfile UpdateRule UpdateSubscriptionGrantStatus UpdateSubscriptionRequest UpdateSubscriptionTarget UpdateUserProfile ValidatePassRole permissions-management: AddPolicyGrant DeleteDomainSharingPolicy GetIamPortalLoginUrl PutDomainSharingPolicy RemovePolicyGrant RevokeSubscription read: BatchGetAttributesMetadata BatchGetCell BatchGetCellRun GetAccountPool GetAsset GetAssetFilter GetAssetType GetCell GetCellRun GetCellRunResult GetCompute GetConnection GetConversation GetCurrentEffectivePolicy GetDataApp GetDataExportConfiguration GetDataProduct GetDataSource GetDataSourceRun GetDesignation GetDomain GetDomainExecutionRoleCredentials GetDomainSharingPolicy GetDomainUnit GetEnvironment GetEnvironmentAction GetEnvironmentActionLink GetEnvironmentBlueprint GetEnvironmentBlueprintConfiguration GetEnvironmentCredentials GetEnvironmentProfile GetFormType GetGlossary GetGlossaryTerm GetGroupProfile GetJobRun GetLineageEvent GetLineageNode GetListing GetMetadataGenerationRun GetNotebook GetNotebookCompute GetNotebookExport GetNotebookRun GetProject GetProjectProfile GetRule GetSubscription GetSubscriptionEligibility GetSubscriptionGrant GetSubscriptionRequestDetails GetSubscriptionTarget GetTimeSeriesDataPoint GetUpdateEligibility GetUserProfile ListTagsForResource ValidatePolicy list: ListAccountEnvironments ListAccountPools ListAccountsInAccountPool ListAgentArtifacts ListAgentSessionRecords ListAssetFilters ListAssetRevisions ListCellRuns ListConnections ListConversations ListDataApps ListDataProductRevisions ListDataSourceRunActivities ListDataSourceRuns ListDataSources ListDesignations ListDomainUnitsForParent ListDomains ListEntityOwners ListEnvironmentActions ListEnvironmentBlueprintConfigurationSummaries ListEnvironmentBlueprintConfigurations ListEnvironmentBlueprints ListEnvironmentProfiles ListEnvironments ListGroupsForUser ListJobRuns ListLineageEvents ListLineageNodeHistory ListLinkedTypes ListMetadataGenerationRuns ListNotebookRuns ListNotebooks ListNotifications ListPolicyGrants ListProjectMemberships ListProjectProfiles ListProjects ListRules ListSharedDataApps ListSubscriptionGrants ListSubscriptionRequests ListSubscriptionTargets ListSubscriptions ListTimeSeriesDataPoints ListWarehouseMetadata QueryGraph Search SearchGroupProfiles SearchListings SearchRules SearchTypes SearchUserProfiles tagging: TagResource UntagResource
dax read: BatchGetItem ConditionCheckItem DescribeParameters GetItem ListTags Query Scan write: BatchWriteItem CreateCluster CreateParameterGroup CreateSubnetGroup DecreaseReplicationFactor DeleteCluster DeleteItem DeleteParameterGroup DeleteSubnetGroup IncreaseReplicationFactor PutItem RebootNode UpdateCluster UpdateItem UpdateParameterGroup UpdateSubnetGroup list: DescribeClusters DescribeDefaultParameters DescribeEvents DescribeParameterGroups DescribeSubnetGroups tagging: TagResource UntagResource
dbqms write: CreateFavoriteQuery CreateQueryHistory CreateTab DeleteFavoriteQueries DeleteQueryHistory DeleteTab UpdateFavoriteQuery UpdateQueryHistory UpdateTab list: DescribeFavoriteQueries DescribeQueryHistory DescribeTabs read: GetQueryString
deadline read: BatchGetJobEntity GetApplicationVersion GetBudget GetFarm GetFleet GetJob GetJobTemplate GetLicenseEndpoint GetLimit GetMonitor GetMonitorSettings GetQueue GetQueueEnvironment GetQueueFleetAssociation GetQueueLimitAssociation GetSession GetSessionAction GetSessionsStatisticsAggregation GetStep GetStorageProfile GetStorageProfileForQueue GetTask GetVolume GetWorker ListTagsForResource SearchJobs SearchSteps SearchTasks SearchWorkers StartSessionsStatisticsAggregation permissions-management: AssociateMemberToFarm AssociateMemberToFleet AssociateMemberToJob AssociateMemberToQueue DisassociateMemberFromFarm DisassociateMemberFromFleet DisassociateMemberFromJob DisassociateMemberFromQueue write: AssumeFleetRoleForRead AssumeFleetRoleForWorker AssumeQueueRoleForRead AssumeQueueRoleForUser AssumeQueueRoleForWorker CopyJobTemplate CreateBudget CreateFarm CreateFleet CreateJob CreateLicenseEndpoint CreateLimit CreateMonitor CreateQueue CreateQueueEnvironment CreateQueueFleetAssociation CreateQueueLimitAssociation CreateStorageProfile CreateWorker DeleteBudget DeleteFarm DeleteFleet DeleteLicenseEndpoint DeleteLimit DeleteMeteredProduct DeleteMonitor DeleteQueue DeleteQueueEnvironment DeleteQueueFleetAssociation DeleteQueueLimitAssociation DeleteStorageProfile DeleteVolume DeleteWorker PutMeteredProduct UpdateBudget UpdateFarm UpdateFleet UpdateJob UpdateLimit UpdateMonitor UpdateMonitorSettings UpdateQueue UpdateQueueEnvironment UpdateQueueFleetAssociation UpdateQueueLimitAssociation UpdateSession UpdateStep UpdateStorageProfile UpdateTask UpdateWorker UpdateWorkerSchedule list: ListAvailableMeteredProducts ListBudgets ListFarmMembers ListFarms ListFleetMembers ListFleets ListJobMembers ListJobParameterDefinitions ListJobs ListLicenseEndpoints ListLimits ListMeteredProducts ListMonitors ListQueueEnvironments ListQueueFleetAssociations ListQueueLimitAssociations ListQueueMembers ListQueues ListSessionActions ListSessions ListSessionsForWorker ListStepConsumers ListStepDependencies ListSteps ListStorageProfiles ListStorageProfilesForQueue ListTasks ListVolumes ListWorkers tagging: TagResource UntagResource
detective read: BatchGetGraphMemberDatasources BatchGetMembershipDatasources DescribeOrganizationConfiguration GetFreeTrialEligibility GetGraphIngestState GetInvestigation GetMembers GetPricingInformation GetUsageInformation InvokeAssistant SearchGraph list: ListDatasourcePackages ListGraphs ListHighDegreeEntities ListIndicators ListInvestigations ListInvitations ListMembers ListOrganizationAdminAccount ListTagsForResource write: AcceptInvitation CreateGraph CreateMembers DeleteGraph DeleteMembers DisableOrganizationAdminAccount DisassociateMembership EnableOrganizationAdminAccount RejectInvitation StartInvestigation StartMonitoringMember UpdateDatasourcePackages UpdateInvestigationState UpdateOrganizationConfiguration tagging: TagResource UntagResource
devicefarm write: CreateDevicePool CreateInstanceProfile CreateNetworkProfile CreateProject CreateRemoteAccessSession CreateTestGridProject CreateTestGridUrl CreateUpload CreateVPCEConfiguration DeleteDevicePool DeleteInstanceProfile DeleteNetworkProfile DeleteProject DeleteRemoteAccessSession DeleteRun DeleteTestGridProject DeleteUpload DeleteVPCEConfiguration InstallToRemoteAccessSession PurchaseOffering RenewOffering ScheduleRun StopJob StopRemoteAccessSession StopRun UpdateDeviceInstance UpdateDevicePool UpdateInstanceProfile UpdateNetworkProfile UpdateProject UpdateTestGridProject UpdateUpload UpdateVPCEConfiguration read: GetAccountSettings GetDevice GetDeviceInstance GetDevicePool GetDevicePoolCompatibility GetInstanceProfile GetJob GetNetworkProfile GetOfferingStatus GetProject GetRemoteAccessSession GetRun GetSuite GetTest GetTestGridProject GetTestGridSession GetUpload GetVPCEConfiguration list: ListArtifacts ListDeviceInstances ListDevicePools ListDevices ListInstanceProfiles ListJobs ListNetworkProfiles ListOfferingPromotions ListOfferingTransactions ListOfferings ListProjects ListRemoteAccessSessions ListRuns ListSamples ListSuites ListTagsForResource ListTestGridProjects ListTestGridSessionActions ListTestGridSessionArtifacts ListTestGridSessions ListTests ListUniqueProblems ListUploads ListVPCEConfigurations tagging: TagResource UntagResource
devops-guru write: AddNotificationChannel DeleteInsight PutFeedback RemoveNotificationChannel UpdateEventSourcesConfig UpdateResourceCollection UpdateServiceIntegration read: DescribeAccountHealth DescribeAccountOverview DescribeAnomaly DescribeEventSourcesConfig DescribeFeedback DescribeInsight DescribeOrganizationHealth DescribeOrganizationOverview DescribeOrganizationResourceCollectionHealth DescribeResourceCollectionHealth DescribeServiceIntegration GetCostEstimation GetResourceCollection StartCostEstimation list: ListAnomaliesForInsight ListAnomalousLogGroups ListEvents ListInsights ListMonitoredResources ListNotificationChannels ListOrganizationInsights ListRecommendations SearchInsights SearchOrganizationInsights
directconnect write: AcceptDirectConnectGatewayAssociationProposal AllocateConnectionOnInterconnect AllocateHostedConnection AllocatePrivateVirtualInterface AllocatePublicVirtualInterface AllocateTransitVirtualInterface AssociateConnectionWithLag AssociateConnectionsToResiliencyGroup AssociateHostedConnection AssociateMacSecKey AssociateVirtualInterface ConfirmConnection ConfirmCustomerAgreement ConfirmPrivateVirtualInterface ConfirmPublicVirtualInterface ConfirmTransitVirtualInterface CreateBGPPeer CreateConnection CreateDirectConnectGateway CreateDirectConnectGatewayAssociation CreateDirectConnectGatewayAssociationProposal CreateInterconnect CreateLag CreatePrivateVirtualInterface CreatePublicVirtualInterface CreateResiliencyGroup CreateTransitVirtualInterface DeleteBGPPeer DeleteConnection DeleteDirectConnectGateway DeleteDirectConnectGatewayAssociation DeleteDirectConnectGatewayAssociationProposal DeleteInterconnect DeleteLag DeleteResiliencyGroup DeleteVirtualInterface DisassociateConnectionFromLag DisassociateConnectionsFromResiliencyGroup DisassociateMacSecKey StartBgpFailoverTest StopBgpFailoverTest UpdateConnection UpdateConnectionsBillingMode UpdateDirectConnectGateway UpdateDirectConnectGatewayAssociation UpdateLag UpdateResiliencyGroup UpdateVirtualInterfaceAttributes read: DescribeConnectionLoa DescribeConnections DescribeConnectionsOnInterconnect DescribeCustomerMetadata DescribeDirectConnectGatewayAssociationProposals DescribeDirectConnectGatewayAssociations DescribeDirectConnectGatewayAttachments DescribeDirectConnectGateways DescribeHostedConnections DescribeInterconnectLoa DescribeInterconnects DescribeLags DescribeLoa DescribeLocations DescribeRouterConfiguration DescribeTags DescribeVirtualGateways DescribeVirtualInterfaces GetResiliencyGroup list: ListResiliencyGroupAssociations ListResiliencyGroups ListVirtualInterfaceRoutes ListVirtualInterfaceTestHistory tagging: TagResource UntagResource
discovery write: AssociateConfigurationItemsToApplication BatchDeleteAgents BatchDeleteImportData CreateApplication DeleteApplications DisassociateConfigurationItemsFromApplication ExportConfigurations StartBatchDeleteConfigurationTask StartContinuousExport StartDataCollectionByAgentIds StartExportTask StartImportTask StopContinuousExport StopDataCollectionByAgentIds UpdateApplication tagging: CreateTags DeleteTags read: DescribeAgents DescribeBatchDeleteConfigurationTask DescribeConfigurations DescribeContinuousExports DescribeExportConfigurations DescribeExportTasks DescribeTags GetDiscoverySummary GetNetworkConnectionGraph list: DescribeImportTasks ListConfigurations ListServerNeighbors
dlm write: CreateLifecyclePolicy DeleteLifecyclePolicy UpdateLifecyclePolicy list: GetLifecyclePolicies read: GetLifecyclePolicy ListTagsForResource tagging: TagResource UntagResource
dms write: ApplyPendingMaintenanceAction AssociateExtensionPack BatchStartRecommendations CancelMetadataModelConversion CancelMetadataModelCreation CancelReplicationTaskAssessmentRun CreateDataMigration CreateDataProvider CreateEndpoint CreateEventSubscription CreateFleetAdvisorCollector CreateInstanceProfile CreateMigrationProject CreateOutboundIntegration CreateReplicationConfig CreateReplicationInstance CreateReplicationSubnetGroup CreateReplicationTask DeleteCertificate DeleteConnection DeleteDataMigration DeleteDataProvider DeleteEndpoint DeleteEventSubscription DeleteFleetAdvisorCollector DeleteFleetAdvisorDatabases DeleteInstanceProfile DeleteMigrationProject DeleteReplicationConfig DeleteReplicationInstance DeleteReplicationSubnetGroup DeleteReplicationTask DeleteReplicationTaskAssessmentRun ExportMetadataModelAssessment ImportCertificate ModifyDataMigration ModifyEndpoint ModifyEventSubscription ModifyFleetAdvisorCollector ModifyFleetAdvisorCollectorStatuses ModifyOutboundIntegration ModifyReplicationConfig ModifyReplicationInstance ModifyReplicationSubnetGroup ModifyReplicationTask MoveReplicationTask RebootReplicationInstance RefreshSchemas ReloadReplicationTables ReloadTables RunFleetAdvisorLsaAnalysis StartDataMigration StartMetadataModelAssessment StartMetadataModelConversion StartMetadataModelCreation StartMetadataModelExportAsScripts StartMetadataModelExportToTarget StartMetadataModelImport StartRecommendations StartReplication StartReplicationTask StartReplicationTaskAssessment StartReplicationTaskAssessmentRun StopDataMigration StopReplication StopReplicationTask UpdateConversionConfiguration UpdateDataProvider UpdateInstanceProfile UpdateMigrationProject UpdateSubscriptionsToEventBridge UploadFileMetadataList read: DescribeAccountAttributes DescribeApplicableIndividualAssessments DescribeCertificates DescribeConnections DescribeConversionConfiguration DescribeDataMigrations DescribeEndpointSettings DescribeEndpointTypes DescribeEndpoints DescribeEngineVersions DescribeEventCategories DescribeEventSubscriptions DescribeEvents DescribeFleetAdvisorCollectors DescribeFleetAdvisorDatabases DescribeFleetAdvisorLsaAnalysis DescribeFleetAdvisorSchemaObjectSummary DescribeFleetAdvisorSchemas DescribeMetadataModel DescribeMetadataModelChildren DescribeMetadataModelCreations DescribeMetadataModelImports DescribeOrderableReplicationInstances DescribePendingMaintenanceActions DescribeRecommendationLimitations DescribeRecommendations DescribeRefreshSchemasStatus DescribeReplicationConfigs DescribeReplicationInstanceTaskLogs DescribeReplicationInstances DescribeReplicationSubnetGroups DescribeReplicationTableStatistics DescribeReplicationTaskAssessmentResults DescribeReplicationTaskAssessmentRuns DescribeReplicationTaskIndividualAssessments DescribeReplicationTasks DescribeReplications DescribeSchemas DescribeTableStatistics GetMetadataModel GetTargetSelectionRules ListDataProviders ListExtensionPacks ListInstanceProfiles ListMetadataModelAssessmentActionItems ListMetadataModelAssessments ListMetadataModelConversions ListMetadataModelExports ListMigrationProjects ListTagsForResource TestConnection tagging: AddTagsToResource RemoveTagsFromResource
docdb-elastic write: ApplyPendingMaintenanceAction CopyClusterSnapshot CreateCluster CreateClusterSnapshot DeleteCluster DeleteClusterSnapshot RestoreClusterFromSnapshot StartCluster StopCluster UpdateCluster read: GetCluster GetClusterSnapshot GetPendingMaintenanceAction list: ListClusterSnapshots ListClusters ListPendingMaintenanceActions ListTagsForResource tagging: TagResource UntagResource
drs write: AssociateFailbackClientToRecoveryInstanceForDrs AssociateSourceNetworkStack BatchCreateVolumeSnapshotGroupForDrs BatchDeleteSnapshotRequestForDrs CancelRecoveryPlanExecution CreateConvertedSnapshotForDrs CreateExtendedSourceServer CreateLaunchConfigurationTemplate CreateRecoveryInstanceForDrs CreateRecoveryPlan CreateRecoveryPlanStep CreateReplicationConfigurationTemplate CreateSourceNetwork CreateSourceServerForDrs DeleteJob DeleteLaunchAction DeleteLaunchConfigurationTemplate DeleteRecoveryInstance DeleteRecoveryPlan DeleteRecoveryPlanExecution DeleteRecoveryPlanStep DeleteReplicationConfigurationTemplate DeleteSourceNetwork DeleteSourceServer DisconnectRecoveryInstance DisconnectSourceServer ExportSourceNetworkCfnTemplate InitializeService IssueAgentCertificateForDrs NotifyAgentAuthenticationForDrs NotifyAgentConnectedForDrs NotifyAgentDisconnectedForDrs NotifyAgentReplicationProgressForDrs NotifyConsistencyAttainedForDrs NotifyReplicationServerAuthenticationForDrs NotifyVolumeEventForDrs PutLaunchAction ReorderRecoveryPlanSteps RetryDataReplication RetryRecoveryPlanExecutionStep ReverseReplication SendAgentLogsForDrs SendAgentMetricsForDrs SendChannelCommandResultForDrs SendClientLogsForDrs SendClientMetricsForDrs SendVolumeStatsForDrs StartFailbackLaunch StartRecovery StartRecoveryPlanExecution StartReplication StartSourceNetworkRecovery StartSourceNetworkReplication StopFailback StopReplication StopSourceNetworkReplication TerminateRecoveryInstances UpdateAgentBacklogForDrs UpdateAgentConversionInfoForDrs UpdateAgentReplicationInfoForDrs UpdateAgentReplicationProcessStateForDrs UpdateAgentSourcePropertiesForDrs UpdateFailbackClientDeviceMappingForDrs UpdateFailbackClientLastSeenForDrs UpdateFailbackReplicationConfiguration UpdateLaunchConfiguration UpdateLaunchConfigurationTemplate UpdateRecoveryPlan UpdateRecoveryPlanExecutionStep UpdateRecoveryPlanStep UpdateReplicationCertificateForDrs UpdateReplicationConfiguration UpdateReplicationConfigurationTemplate read: DescribeJobLogItems DescribeJobs DescribeLaunchConfigurationTemplates DescribeRecoveryInstances DescribeRecoverySnapshots DescribeReplicationConfigurationTemplates DescribeReplicationServerAssociationsForDrs DescribeSnapshotRequestsForDrs DescribeSourceNetworks DescribeSourceServers GetAgentCommandForDrs GetAgentConfirmedResumeInfoForDrs GetAgentInstallationAssetsForDrs GetAgentReplicationInfoForDrs GetAgentRuntimeConfigurationForDrs GetAgentSnapshotCreditsForDrs GetChannelCommandsForDrs GetFailbackCommandForDrs GetFailbackLaunchRequestedForDrs GetFailbackReplicationConfiguration GetLaunchConfiguration GetRecoveryPlan GetRecoveryPlanExecution GetRecoveryPlanExecutionStep GetRecoveryPlanStep GetReplicationConfiguration GetSuggestedFailbackClientDeviceMappingForDrs ListExtensibleSourceServers ListLaunchActions ListRecoveryPlanExecutionSteps ListRecoveryPlanExecutions ListRecoveryPlanSteps ListRecoveryPlans ListStagingAccounts ListTagsForResource tagging: TagResource UntagResource
ds-data write: AddGroupMember CreateGroup CreateUser DeleteGroup DeleteUser DisableUser RemoveGroupMember UpdateGroup UpdateUser read: DescribeGroup DescribeUser SearchGroups SearchUsers list: ListGroupMembers ListGroups ListGroupsForMember ListUsers
ds permissions-management: AccessDSData write: AcceptSharedDirectory AddIpRoutes AddRegion AuthorizeApplication CancelSchemaExtension ConnectDirectory CreateAlias CreateComputer CreateConditionalForwarder CreateDirectory CreateHybridAD CreateIdentityPoolDirectory CreateLogSubscription CreateMicrosoftAD CreateSnapshot CreateTrust DeleteADAssessment DeleteConditionalForwarder DeleteDirectory DeleteLogSubscription DeleteSnapshot DeleteTrust DeregisterCertificate DeregisterEventTopic DisableCAEnrollmentPolicy DisableClientAuthentication DisableDirectoryDataAccess DisableLDAPS DisableRadius DisableRoleAccess DisableSso EnableCAEnrollmentPolicy EnableClientAuthentication EnableDirectoryDataAccess EnableLDAPS EnableRadius EnableRoleAccess EnableSso RegisterCertificate RegisterEventTopic RejectSharedDirectory RemoveIpRoutes RemoveRegion ResetUserPassword RestoreFromSnapshot ShareDirectory StartADAssessment StartSchemaExtension UnauthorizeApplication UnshareDirectory UpdateAuthorizedApplication UpdateConditionalForwarder UpdateDirectory UpdateDirectorySetup UpdateHybridAD UpdateNumberOfDomainControllers UpdateRadius UpdateSettings UpdateTrust read: CheckAlias DescribeADAssessment DescribeCAEnrollmentPolicy DescribeCertificate DescribeClientAuthenticationSettings DescribeConditionalForwarders DescribeDirectoryDataAccess DescribeDomainControllers DescribeEventTopics DescribeHybridADUpdate DescribeLDAPSSettings DescribeRegions DescribeSettings DescribeSharedDirectories DescribeSnapshots DescribeTrusts DescribeUpdateDirectory GetAuthorizedApplicationDetails GetDirectoryLimits GetSnapshotLimits ListAuthorizedApplications ListIpRoutes ListLogSubscriptions ListTagsForResource VerifyTrust tagging: AddTagsToResource RemoveTagsFromResource list: DescribeDirectories ListADAssessments ListCertificates ListSchemaExtensions
dsql write: AddPeerCluster CreateCluster CreateStream DbConnect DbConnectAdmin DeleteCluster DeleteClusterPolicy DeleteStream InjectError PutClusterPolicy PutMultiRegionProperties PutWitnessRegion RemovePeerCluster StartBackupJob StartRestoreJob StopBackupJob StopRestoreJob UpdateCluster UpdateStream read: GetBackupJob GetCluster GetClusterPolicy GetRestoreJob GetStream GetVpcEndpointServiceName ListTagsForResource list: ListClusters ListStreams tagging: TagResource UntagResource
dynamodb write: AssociateTableReplica BatchWriteItem CreateBackup CreateGlobalTable CreateGlobalTableWitness CreateTable CreateTableReplica DeleteBackup DeleteGlobalTableWitness DeleteItem DeleteTable DeleteTableReplica DisableKinesisStreamingDestination EnableKinesisStreamingDestination ExportTableToPointInTime ImportTable InjectError PartiQLDelete PartiQLInsert PartiQLUpdate PurchaseReservedCapacityOfferings PutItem ReplicateSettings RestoreTableFromAwsBackup RestoreTableFromBackup RestoreTableToPointInTime StartAwsBackupJob UpdateContinuousBackups UpdateContributorInsights UpdateGlobalTable UpdateGlobalTableSettings UpdateGlobalTableVersion UpdateItem UpdateKinesisStreamingDestination UpdateTable UpdateTableReplicaAutoScaling UpdateTimeToLive WriteDataForReplication read: BatchGetItem ConditionCheckItem DescribeBackup DescribeContinuousBackups DescribeContributorInsights DescribeEndpoints DescribeExport DescribeGlobalTable DescribeGlobalTableSettings DescribeImport DescribeKinesisStreamingDestination DescribeLimits DescribeReservedCapacity DescribeReservedCapacityOfferings DescribeStream DescribeTable DescribeTableReplicaAutoScaling DescribeTimeToLive GetAbacStatus GetItem GetRecords GetResourcePolicy GetShardIterator ListStreams ListTagsOfResource PartiQLSelect Query ReadDataForReplication Scan SearchVectors permissions-management: DeleteResourcePolicy PutResourcePolicy UpdateAbacStatus list: ListBackups ListContributorInsights ListExports ListGlobalTables ListImports ListTables tagging: TagResource UntagResource
ebs write: CompleteSnapshot PutSnapshotBlock StartSnapshot read: GetSnapshotBlock ListChangedBlocks ListSnapshotBlocks
ec2-instance-connect write: OpenTunnel SendSSHPublicKey SendSerialConsoleSSHPublicKey
ec2 write: AcceptAddressTransfer AcceptCapacityReservationBillingOwnership AcceptReservedInstancesExchangeQuote AcceptTransitGatewayClientVpnAttachment AcceptTransitGatewayMulticastDomainAssociations AcceptTransitGatewayPeeringAttachment AcceptTransitGatewayVpcAttachment AcceptVpcEndpointConnections AcceptVpcPeeringConnection AdvertiseByoipCidr AllocateAddress AllocateHosts AllocateIpamPoolCidr ApplySecurityGroupsToClientVpnTargetNetwork AssignIpv6Addresses AssignPrivateIpAddresses AssignPrivateNatGatewayAddress AssociateAddress AssociateApplicationStatusCheck AssociateCapacityReservationBillingOwner AssociateClientVpnTargetNetwork AssociateDhcpOptions AssociateEnclaveCertificateIamRole AssociateIamInstanceProfile AssociateInstanceEventWindow AssociateIpamByoasn AssociateIpamResourceDiscovery AssociateNatGatewayAddress AssociateRouteServer AssociateRouteTable AssociateSecurityGroupVpc AssociateSubnetCidrBlock AssociateTransitGatewayMulticastDomain AssociateTransitGatewayPolicyTable AssociateTransitGatewayRouteTable AssociateTrunkInterface AssociateVerifiedAccessInstanceWebAcl AssociateVpcCidrBlock AttachClassicLinkVpc AttachImageWatermark AttachInternetGateway AttachNetworkInterface AttachVerifiedAccessTrustProvider AttachVolume AttachVpnGateway AuthorizeClientVpnIngress AuthorizeSecurityGroupEgress AuthorizeSecurityGroupIngress BatchModifyIpamRoutingPolicyRegistrations BundleInstance CancelBundleTask CancelCapacityReservation CancelCapacityReservationFleets CancelConversionTask CancelDeclarativePoliciesReport CancelExportTask CancelImportTask CancelReservedInstancesListing CancelSpotFleetRequests CancelSpotInstanceRequests ConfirmProductInstance CopyFpgaImage CopyImage CopySnapshot CopyVolumes CreateApplicationStatusCheck CreateCapacityManagerDataExport CreateCapacityReservation CreateCapacityReservationBySplitting CreateCapacityReservationCancellationQuote CreateCapacityReservationFleet CreateCarrierGateway CreateClientVpnEndpoint CreateClientVpnRoute CreateCoipCidr CreateCoipPool CreateCustomerGateway CreateDefaultSubnet CreateDefaultVpc CreateDelegateMacVolumeOwnershipTask CreateDhcpOptions CreateEgressOnlyInternetGateway CreateFleet CreateFlowLogs CreateFpgaImage CreateImage CreateImageUsageReport CreateInstanceConnectEndpoint CreateInstanceEventWindow CreateInstanceExportTask CreateInternetGateway CreateInterruptibleCapacityReservationAllocation CreateIpam CreateIpamExternalResourceVerificationToken CreateIpamInternetRegistryAssociation CreateIpamPolicy CreateIpamPool CreateIpamPrefixListResolver CreateIpamPrefixListResolverTarget CreateIpamResourceDiscovery CreateIpamRoutingPolicyRegistration CreateIpamScope CreateKeyPair CreateLaunchTemplate CreateLaunchTemplateVersion CreateLocalGatewayRoute CreateLocalGatewayRouteTable CreateLocalGatewayRouteTableVirtualInterfaceGroupAssociation CreateLocalGatewayRouteTableVpcAssociation CreateLocalGatewayVirtualInterface CreateLocalGatewayVirtualInterfaceGroup CreateMacSystemIntegrityProtectionModificationTask CreateManagedPrefixList CreateNatGateway CreateNetworkAcl CreateNetworkAclEntry CreateNetworkInsightsAccessScope CreateNetworkInsightsPath CreateNetworkInterface CreatePlacementGroup CreatePublicIpv4Pool CreateReplaceRootVolumeTask CreateReservedInstancesListing CreateRestoreImageTask CreateRoute CreateRouteServer CreateRouteServerEndpoint CreateRouteServerPeer CreateRouteTable CreateSecondaryNetwork CreateSecondarySubnet CreateSecurityGroup CreateSnapshot CreateSnapshots CreateSpotDatafeedSubscription CreateStoreImageTask CreateSubnet CreateSubnetCidrReservation CreateTrafficMirrorFilter CreateTrafficMirrorFilterRule CreateTrafficMirrorSession CreateTrafficMirrorTarget CreateTransitGateway CreateTransitGatewayConnect CreateTransitGatewayConnectPeer CreateTransitGatewayMeteringPolicy CreateTransitGatewayMeteringPolicyEntry CreateTransitGatewayMulticastDomain CreateTransitGatewayPeeringAttachment CreateTransitGatewayPolicyTable CreateTransitGatewayPolicyTableEntry CreateTransitGatewayPrefixListReference CreateTransitGatewayRoute CreateTransitGatewayRouteTable CreateTransitGatewayRouteTableAnnouncement CreateTransitGatewayVpcAttachment CreateVerifiedAccessEndpoint CreateVerifiedAccessGroup CreateVerifiedAccessInstance CreateVerifiedAccessTrustProvider CreateVolume CreateVpc CreateVpcBlockPublicAccessExclusion CreateVpcEncryptionControl CreateVpcEndpoint CreateVpcEndpointConnectionNotification CreateVpcEndpointServiceConfiguration CreateVpcPeeringConnection CreateVpnConcentrator CreateVpnConnection CreateVpnConnectionRoute CreateVpnGateway DeleteApplicationStatusCheck DeleteCapacityManagerDataExport DeleteCarrierGateway DeleteClientVpnEndpoint DeleteClientVpnRoute DeleteCoipCidr DeleteCoipPool DeleteCustomerGateway DeleteDhcpOptions DeleteEgressOnlyInternetGateway DeleteFleets DeleteFlowLogs DeleteFpgaImage DeleteImageUsageReport DeleteInstanceConnectEndpoint DeleteInstanceEventWindow DeleteInternetGateway DeleteIpam DeleteIpamExternalResourceVerificationToken DeleteIpamInternetRegistryAssociation DeleteIpamPolicy DeleteIpamPool DeleteIpamPrefixListResolver DeleteIpamPrefixListResolverTarget DeleteIpamResourceDiscovery DeleteIpamRoutingPolicyRegistration DeleteIpamScope DeleteKeyPair DeleteLaunchTemplate DeleteLaunchTemplateVersions DeleteLocalGatewayRoute DeleteLocalGatewayRouteTable DeleteLocalGatewayRouteTableVirtualInterfaceGroupAssociation DeleteLocalGatewayRouteTableVpcAssociation DeleteLocalGatewayVirtualInterface DeleteLocalGatewayVirtualInterfaceGroup DeleteManagedPrefixList DeleteNatGateway DeleteNetworkAcl DeleteNetworkAclEntry DeleteNetworkInsightsAccessScope DeleteNetworkInsightsAccessScopeAnalysis DeleteNetworkInsightsAnalysis DeleteNetworkInsightsPath DeleteNetworkInterface DeletePlacementGroup DeletePublicIpv4Pool DeleteQueuedReservedInstances DeleteRoute DeleteRouteServer DeleteRouteServerEndpoint DeleteRouteServerPeer DeleteRouteTable DeleteSecondaryNetwork DeleteSecondarySubnet DeleteSecurityGroup DeleteSnapshot DeleteSpotDatafeedSubscription DeleteSubnet DeleteSubnetCidrReservation DeleteTrafficMirrorFilter DeleteTrafficMirrorFilterRule DeleteTrafficMirrorSession DeleteTrafficMirrorTarget DeleteTransitGateway DeleteTransitGatewayClientVpnAttachment DeleteTransitGatewayConnect DeleteTransitGatewayConnectPeer DeleteTransitGatewayMeteringPolicy DeleteTransitGatewayMeteringPolicyEntry DeleteTransitGatewayMulticastDomain DeleteTransitGatewayPeeringAttachment DeleteTransitGatewayPolicyTable DeleteTransitGatewayPolicyTableEntry DeleteTransitGatewayPrefixListReference DeleteTransitGatewayRoute DeleteTransitGatewayRouteTable DeleteTransitGatewayRouteTableAnnouncement DeleteTransitGatewayVpcAttachment DeleteVerifiedAccessEndpoint DeleteVerifiedAccessGroup DeleteVerifiedAccessInstance DeleteVerifiedAccessTrustProvider DeleteVolume DeleteVpc DeleteVpcBlockPublicAccessExclusion DeleteVpcEncryptionControl DeleteVpcEndpointConnectionNotifications DeleteVpcEndpointServiceConfigurations DeleteVpcEndpoints DeleteVpcPeeringConnection DeleteVpnConcentrator DeleteVpnConnection DeleteVpnConnectionRoute DeleteVpnGateway DeprovisionByoipCidr DeprovisionIpamByoasn DeprovisionIpamPoolCidr DeprovisionPublicIpv4PoolCidr DeregisterImage DeregisterInstanceEventNotificationAttributes DeregisterTransitGatewayMulticastGroupMembers DeregisterTransitGatewayMulticastGroupSources DetachClassicLinkVpc DetachImageWatermark DetachInternetGateway DetachNetworkInterface DetachVerifiedAccessTrustProvider DetachVolume DetachVpnGateway DisableAddressTransfer DisableAllowedImagesSettings DisableApplicationStatusCheckSuppression DisableAwsNetworkPerformanceMetricSubscription DisableCapacityManager DisableEbsEncryptionByDefault DisableFastLaunch DisableFastSnapshotRestores DisableImage DisableImageDeprecation DisableImageDeregistrationProtection DisableInstanceSqlHaStandbyDetections DisableIpamOrganizationAdminAccount DisableIpamPolicy DisableRouteServerPropagation DisableSerialConsoleAccess DisableTransitGatewayRouteTablePropagation DisableVgwRoutePropagation DisableVpcClassicLink DisableVpcClassicLinkDnsSupport DisassociateAddress DisassociateApplicationStatusCheck DisassociateCapacityReservationBillingOwner DisassociateClientVpnTargetNetwork DisassociateEnclaveCertificateIamRole DisassociateIamInstanceProfile DisassociateInstanceEventWindow DisassociateIpamByoasn DisassociateIpamResourceDiscovery DisassociateNatGatewayAddress DisassociateRouteServer DisassociateRouteTable DisassociateSecurityGroupVpc DisassociateSubnetCidrBlock DisassociateTransitGatewayMulticastDomain DisassociateTransitGatewayPolicyTable DisassociateTransitGatewayRouteTable DisassociateTrunkInterface DisassociateVerifiedAccessInstanceWebAcl DisassociateVpcCidrBlock EnableAddressTransfer EnableAllowedImagesSettings EnableApplicationStatusCheckSuppression EnableAwsNetworkPerformanceMetricSubscription EnableCapacityManager EnableEbsEncryptionByDefault EnableFastLaunch EnableFastSnapshotRestores EnableImage EnableImageDeprecation EnableImageDeregistrationProtection EnableInstanceSqlHaStandbyDetections EnableIpamInternetRegistryAssociation EnableIpamOrganizationAdminAccount EnableIpamPolicy EnableReachabilityAnalyzerOrganizationSharing EnableRouteServerPropagation EnableSerialConsoleAccess EnableTransitGatewayRouteTablePropagation EnableVgwRoutePropagation EnableVolumeIO EnableVpcClassicLink EnableVpcClassicLinkDnsSupport ExportImage ExportTransitGatewayRoutes ImportByoipCidrToIpam ImportClientVpnClientCertificateRevocationList ImportImage ImportInstance ImportKeyPair ImportSnapshot ImportVolume InjectApiError InjectVolumeIOLatency LockSnapshot ModifyAccountVpcEncryptionControl ModifyAddressAttribute ModifyApplicationStatusCheck ModifyAvailabilityZoneGroup ModifyCapacityReservation ModifyCapacityReservationFleet ModifyClientVpnEndpoint ModifyDefaultCreditSpecification ModifyEbsDefaultKmsKeyId ModifyFleet ModifyFpgaImageAttribute ModifyHosts ModifyIdFormat ModifyIdentityIdFormat ModifyImageAttribute ModifyInstanceAttribute ModifyInstanceCapacityReservationAttributes ModifyInstanceConnectEndpoint ModifyInstanceCpuOptions ModifyInstanceCreditSpecification ModifyInstanceEventStartTime ModifyInstanceEventWindow ModifyInstanceMaintenanceOptions ModifyInstanceMetadataDefaults ModifyInstanceMetadataOptions ModifyInstanceNetworkPerformanceOptions ModifyInstancePlacement ModifyIpam ModifyIpamPolicyAllocationRules ModifyIpamPool ModifyIpamPoolAllocation ModifyIpamPrefixListResolver ModifyIpamPrefixListResolverTarget ModifyIpamResourceCidr ModifyIpamResourceDiscovery ModifyIpamRoutingPolicyRegistration ModifyIpamScope ModifyLaunchTemplate ModifyLocalGatewayRoute ModifyManagedPrefixList ModifyManagedResourceVisibility ModifyNetworkInterfaceAttribute ModifyPrivateDnsNameOptions ModifyPublicIpDnsNameOptions ModifyReservedInstances ModifyRouteServer ModifySecurityGroupRules ModifySnapshotTier ModifySpotFleetRequest ModifySubnetAttribute ModifyTrafficMirrorFilterNetworkServices ModifyTrafficMirrorFilterRule ModifyTrafficMirrorSession ModifyTransitGateway ModifyTransitGatewayMeteringPolicy ModifyTransitGatewayPolicyTableEntry ModifyTransitGatewayPrefixListReference ModifyTransitGatewayVpcAttachment ModifyVerifiedAccessEndpoint ModifyVerifiedAccessEndpointPolicy ModifyVerifiedAccessGroup ModifyVerifiedAccessGroupPolicy ModifyVerifiedAccessInstance ModifyVerifiedAccessInstanceLoggingConfiguration ModifyVerifiedAccessTrustProvider ModifyVolume ModifyVolumeAttribute ModifyVpcAttribute ModifyVpcBlockPublicAccessExclusion ModifyVpcBlockPublicAccessOptions ModifyVpcEncryptionControl ModifyVpcEndpoint ModifyVpcEndpointConnectionNotification ModifyVpcEndpointPayerResponsibility ModifyVpcEndpointServiceConfiguration ModifyVpcEndpointServicePayerResponsibility ModifyVpcPeeringConnectionOptions ModifyVpcTenancy ModifyVpnConnection ModifyVpnConnectionOptions ModifyVpnTunnelCertificate ModifyVpnTunnelOptions MonitorInstances MoveAddressToVpc MoveByoipCidrToIpam MoveCapacityReservationInstances PauseVolumeIO ProvisionByoipCidr ProvisionIpamByoasn ProvisionIpamPoolCidr ProvisionPublicIpv4PoolCidr PurchaseCapacityBlock PurchaseCapacityBlockExtension PurchaseHostReservation PurchaseReservedInstancesOffering PurchaseScheduledInstances RebootInstances RegisterImage RegisterInstanceEventNotificationAttributes RegisterTransitGatewayMulticastGroupMembers RegisterTransitGatewayMulticastGroupSources RejectCapacityReservationBillingOwnership RejectTransitGatewayClientVpnAttachment RejectTransitGatewayMulticastDomainAssociations RejectTransitGatewayPeeringAttachment RejectTransitGatewayVpcAttachment RejectVpcEndpointConnections RejectVpcPeeringConnection ReleaseAddress ReleaseHosts ReleaseIpamPoolAllocation ReplaceIamInstanceProfileAssociation ReplaceImageCriteriaInAllowedImagesSettings ReplaceImageInstanceTypeSpecification ReplaceNetworkAclAssociation ReplaceNetworkAclEntry ReplaceRoute ReplaceRouteTableAssociation ReplaceTransitGatewayRoute ReplaceVpnTunnel ReportInstanceStatus RequestSpotFleet RequestSpotInstances ResetAddressAttribute ResetEbsDefaultKmsKeyId ResetFpgaImageAttribute ResetImageAttribute ResetInstanceAttribute ResetNetworkInterfaceAttribute RestoreAddressToClassic RestoreImageFromRecycleBin RestoreManagedPrefixListVersion RestoreSnapshotFromRecycleBin RestoreSnapshotTier RestoreVolumeFromRecycleBin RevokeClientVpnIngress RevokeSecurityGroupEgress RevokeSecurityGroupIngress RunInstances RunScheduledInstances SendDiagnosticInterrupt SendSpotInstanceInterruptions StartInstances StartNetworkInsightsAccessScopeAnalysis StartNetworkInsightsAnalysis StartVpcEndpointServicePrivateDnsVerification StopInstances TerminateClientVpnConnections TerminateInstances UnassignIpv6Addresses UnassignPrivateIpAddresses UnassignPrivateNatGatewayAddress UnlockSnapshot UnmonitorInstances UpdateCapacityManagerMonitoredTagKeys UpdateCapacityManagerOrganizationsAccess UpdateInterruptibleCapacityReservationAllocation UpdateSecurityGroupRuleDescriptionsEgress UpdateSecurityGroupRuleDescriptionsIngress WithdrawByoipCidr permissions-management: AttachApplianceToNatGateway AttachResourcesToPlacementGroup CancelImageLaunchPermission CreateCoipPoolPermission CreateLocalGatewayRouteTablePermission CreateNetworkInterfacePermission CreateOdbNetworkPeering DeleteCoipPoolPermission DeleteLocalGatewayRouteTablePermission DeleteNetworkInterfacePermission DeleteOdbNetworkPeering DeleteResourcePolicy DetachApplianceFromNatGateway DetachResourcesFromPlacementGroup DisableImageBlockPublicAccess DisableSnapshotBlockPublicAccess EnableImageBlockPublicAccess EnableSnapshotBlockPublicAccess ModifyOdbNetworkPeering ModifySnapshotAttribute ModifyVpcEndpointServicePermissions PutResourcePolicy ResetSnapshotAttribute list: DescribeAccountAttributes DescribeAccountVpcEncryptionControl DescribeAddressTransfers DescribeAddresses DescribeAddressesAttribute DescribeAggregateIdFormat DescribeApplicationStatus DescribeApplicationStatusCheckAssociations DescribeApplicationStatusChecks DescribeAvailabilityZones DescribeAwsNetworkPerformanceMetricSubscriptions DescribeBundleTasks DescribeByoipCidrs DescribeCapacityBlockExtensionHistory DescribeCapacityBlockExtensionOfferings DescribeCapacityBlockOfferings DescribeCapacityBlockStatus DescribeCapacityBlocks DescribeCapacityManagerDataExports DescribeCapacityReservationBillingRequests DescribeCapacityReservationCancellationQuotes DescribeCapacityReservationFleets DescribeCapacityReservationTopology DescribeCapacityReservations DescribeCarrierGateways DescribeClassicLinkInstances DescribeClientVpnAuthorizationRules DescribeClientVpnConnections DescribeClientVpnEndpoints DescribeClientVpnRoutes DescribeClientVpnTargetNetworks DescribeCoipPools DescribeConversionTasks DescribeCustomerGateways DescribeDeclarativePoliciesReports DescribeDhcpOptions DescribeEgressOnlyInternetGateways DescribeElasticGpus DescribeExportImageTasks DescribeExportTasks DescribeFastLaunchImages DescribeFastSnapshotRestores DescribeFleetHistory DescribeFleetInstances DescribeFleets DescribeFlowLogs DescribeFpgaImageAttribute DescribeFpgaImages DescribeHostReservationOfferings DescribeHostReservations DescribeHosts DescribeIamInstanceProfileAssociations DescribeIdFormat DescribeIdentityIdFormat DescribeImageAttribute DescribeImageReferences DescribeImageUsageReportEntries DescribeImageUsageReports DescribeImages DescribeImportImageTasks DescribeImportSnapshotTasks DescribeInstanceAttribute DescribeInstanceConnectEndpoints DescribeInstanceCreditSpecifications DescribeInstanceEventNotificationAttributes DescribeInstanceEventWindows DescribeInstanceImageMetadata DescribeInstanceSqlHaHistoryStates DescribeInstanceSqlHaStates DescribeInstanceStatus DescribeInstanceTopology DescribeInstanceTypeOfferings DescribeInstanceTypes DescribeInstances DescribeInternetGateways DescribeIpamByoasn DescribeIpamExternalResourceVerificationTokens DescribeIpamInternetRegistryAssociations DescribeIpamPolicies DescribeIpamPoolAllocations DescribeIpamPools DescribeIpamPrefixListResolverTargets DescribeIpamPrefixListResolvers DescribeIpamResourceDiscoveries DescribeIpamResourceDiscoveryAssociations DescribeIpamScopes DescribeIpams DescribeIpv6Pools DescribeKeyPairs DescribeLaunchTemplateVersions DescribeLaunchTemplates DescribeLocalGatewayRouteTablePermissions DescribeLocalGatewayRouteTableVirtualInterfaceGroupAssociations DescribeLocalGatewayRouteTableVpcAssociations DescribeLocalGatewayRouteTables DescribeLocalGatewayVirtualInterfaceGroups DescribeLocalGatewayVirtualInterfaces DescribeLocalGateways DescribeLockedSnapshots DescribeMacHosts DescribeMacModificationTasks DescribeManagedPrefixLists DescribeMovingAddresses DescribeNatGateways DescribeNetworkAcls DescribeNetworkInsightsAccessScopeAnalyses DescribeNetworkInsightsAccessScopes DescribeNetworkInsightsAnalyses DescribeNetworkInsightsPaths DescribeNetworkInterfaceAttribute DescribeNetworkInterfacePermissions DescribeNetworkInterfaces DescribeOutpostLags DescribePlacementGroups DescribePrefixLists DescribePrincipalIdFormat DescribePublicIpv4Pools DescribeRegions DescribeReplaceRootVolumeTasks DescribeReservedInstances DescribeReservedInstancesListings DescribeReservedInstancesModifications DescribeReservedInstancesOfferings DescribeRouteServerEndpoints DescribeRouteServerPeers DescribeRouteServers DescribeRouteTables DescribeScheduledInstanceAvailability DescribeScheduledInstances DescribeSecondaryInterfaces DescribeSecondaryNetworks DescribeSecondarySubnets DescribeSecurityGroupReferences DescribeSecurityGroupRules DescribeSecurityGroupVpcAssociations DescribeSecurityGroups DescribeServiceLinkVirtualInterfaces DescribeSnapshotAttribute DescribeSnapshotTierStatus DescribeSnapshots DescribeSpotDatafeedSubscription DescribeSpotFleetInstances DescribeSpotFleetRequestHistory DescribeSpotFleetRequests DescribeSpotInstanceRequests DescribeSpotPriceHistory DescribeStaleSecurityGroups DescribeStoreImageTasks DescribeSubnets DescribeTags DescribeTrafficMirrorFilterRules DescribeTrafficMirrorFilters DescribeTrafficMirrorSessions DescribeTrafficMirrorTargets DescribeTransitGatewayAttachments DescribeTransitGatewayConnectPeers DescribeTransitGatewayConnects DescribeTransitGatewayMeteringPolicies DescribeTransitGatewayMulticastDomains DescribeTransitGatewayPeeringAttachments DescribeTransitGatewayPolicyTables DescribeTransitGatewayRouteTableAnnouncements DescribeTransitGatewayRouteTables DescribeTransitGatewayVpcAttachments DescribeTransitGateways DescribeTrunkInterfaceAssociations DescribeVerifiedAccessEndpoints DescribeVerifiedAccessGroups DescribeVerifiedAccessInstanceLoggingConfigurations DescribeVerifiedAccessInstanceWebAclAssociations DescribeVerifiedAccessInstances DescribeVerifiedAccessTrustProviders DescribeVolumeAttribute DescribeVolumeStatus DescribeVolumes DescribeVolumesModifications DescribeVpcAttribute DescribeVpcBlockPublicAccessExclusions DescribeVpcBlockPublicAccessOptions DescribeVpcClassicLink DescribeVpcClassicLinkDnsSupport DescribeVpcEncryptionControls DescribeVpcEndpointAssociations DescribeVpcEndpointConnectionNotifications DescribeVpcEndpointConnections DescribeVpcEndpointServiceConfigurations DescribeVpcEndpointServicePermissions DescribeVpcEndpointServices DescribeVpcEndpoints DescribeVpcPeeringConnections DescribeVpcs DescribeVpnConcentrators DescribeVpnConnections DescribeVpnGateways GetCapacityManagerMonitoredTagKeys GetGroupsForCapacityReservation GetInstanceMetadataDefaults GetInstanceTypesFromInstanceRequirements GetIpamPolicyAllocationRules GetIpamPolicyOrganizationTargets GetIpamPoolAllocations GetManagedResourceVisibility GetTransitGatewayAttachmentPropagations GetTransitGatewayMeteringPolicyEntries GetTransitGatewayMulticastDomainAssociations GetTransitGatewayPolicyTableAssociations GetTransitGatewayPolicyTableEntries GetTransitGatewayPrefixListReferences GetTransitGatewayRouteTableAssociations GetTransitGatewayRouteTablePropagations GetVerifiedAccessEndpointPolicy GetVerifiedAccessEndpointTargets GetVerifiedAccessGroupPolicy GetVerifiedAccessInstanceWebAcl GetVpcResourcesBlockingEncryptionEnforcement GetVpnConnectionDeviceSampleConfiguration GetVpnConnectionDeviceTypes GetVpnTunnelReplacementStatus ListImagesInRecycleBin ListSnapshotsInRecycleBin ListVolumesInRecycleBin SearchLocalGatewayRoutes SearchTransitGatewayMulticastGroups SearchTransitGatewayRoutes read: ExportClientVpnClientCertificateRevocationList ExportClientVpnClientConfiguration ExportVerifiedAccessInstanceClientConfiguration GetActiveVpnTunnelStatus GetAllowedImagesSettings GetAssociatedEnclaveCertificateIamRoles GetAssociatedIpv6PoolCidrs GetAwsNetworkPerformanceData GetCapacityManagerAttributes GetCapacityManagerMetricData GetCapacityManagerMetricDimensions GetCapacityReservationUsage GetCoipPoolUsage GetConsoleOutput GetConsoleScreenshot GetDeclarativePoliciesReportSummary GetDefaultCreditSpecification GetEbsDefaultKmsKeyId GetEbsEncryptionByDefault GetEnabledIpamPolicy GetFlowLogsIntegrationTemplate GetHostReservationPurchasePreview GetImageAncestry GetImageBlockPublicAccessState GetInstanceTpmEkPub GetInstanceUefiData GetIpamAddressHistory GetIpamDiscoveredAccounts GetIpamDiscoveredPublicAddresses GetIpamDiscoveredResourceCidrs GetIpamDiscoveredRoutes GetIpamInternetRegistryAssociationAsns GetIpamInternetRegistryAssociationCidrs GetIpamPoolCidrs GetIpamPrefixListResolverRules GetIpamPrefixListResolverVersionEntries GetIpamPrefixListResolverVersions GetIpamResourceCidrs GetIpamRouteOriginAuthorizations GetIpamRouteProtectionFindings GetIpamRoutingPolicyRegistrationDeltas GetIpamRoutingPolicyRegistrations GetLaunchTemplateData GetManagedPrefixListAssociations GetManagedPrefixListEntries GetNetworkInsightsAccessScopeAnalysisFindings GetNetworkInsightsAccessScopeContent GetPasswordData GetReservedInstancesExchangeQuote GetResourcePolicy GetRouteServerAssociations GetRouteServerPropagations GetRouteServerRoutingDatabase GetSecurityGroupsForVpc GetSerialConsoleAccessStatus GetSnapshotBlockPublicAccessState GetSpotPlacementScores GetSubnetCidrReservations StartDeclarativePoliciesReport ValidateSecurityGroupQuotasForInterface tagging: CreateTags DeleteTags
ec2messages write: AcknowledgeMessage DeleteMessage FailMessage SendReply read: GetEndpoint GetMessages
ecr-public read: BatchCheckLayerAvailability DescribeImages GetAuthorizationToken GetRegistryCatalogData GetRepositoryCatalogData GetRepositoryPolicy ListTagsForResource write: BatchDeleteImage CompleteLayerUpload CreateRepository DeleteRepository DeleteRepositoryPolicy InitiateLayerUpload PutImage PutRegistryCatalogData PutRepositoryCatalogData UploadLayerPart list: DescribeImageTags DescribeRegistries DescribeRepositories permissions-management: SetRepositoryPolicy tagging: TagResource UntagResource
ecr write: BatchDeleteImage BatchImportUpstreamImage CompleteLayerUpload CreatePullThroughCacheRule CreateRepository CreateRepositoryCreationTemplate DeleteLifecyclePolicy DeletePullThroughCacheRule DeleteRepository DeleteRepositoryCreationTemplate DeleteSigningConfiguration DeregisterPullTimeUpdateExclusion InitiateLayerUpload PutAccountSetting PutImage PutImageScanningConfiguration PutImageTagMutability PutLifecyclePolicy PutRegistryScanningConfiguration PutReplicationConfiguration PutSigningConfiguration RegisterPullTimeUpdateExclusion ReplicateImage StartImageScan StartLifecyclePolicyPreview UpdateImageStorageClass UpdatePullThroughCacheRule UpdateRepositoryCreationTemplate UploadLayerPart read: BatchCheckLayerAvailability BatchGetImage BatchGetRepositoryScanningConfiguration DescribeImageReplicationStatus DescribeImageScanFindings DescribeImageSigningStatus DescribeRegistry DescribeRepositories DescribeRepositoryCreationTemplates GetAccountSetting GetAuthorizationToken GetDownloadUrlForLayer GetImageCopyStatus GetLifecyclePolicy GetLifecyclePolicyPreview GetRegistryPolicy GetRegistryScanningConfiguration GetRepositoryPolicy GetSigningConfiguration ListTagsForResource ValidatePullThroughCacheRule permissions-management: DeleteRegistryPolicy DeleteRepositoryPolicy PutRegistryPolicy SetRepositoryPolicy list: DescribeImages DescribePullThroughCacheRules ListImages ListPullTimeUpdateExclusions tagging: TagResource UntagResource
ecs-mcp read: InvokeReadOnlyTools UseMcp
ecs permissions-management: AllowVendedLogDeliveryForResource write: ContinueServiceDeployment CreateCapacityProvider CreateCluster CreateDaemon CreateExpressGatewayService CreateService CreateTaskSet DeleteAccountSetting DeleteAttributes DeleteCapacityProvider DeleteCluster DeleteDaemon DeleteDaemonTaskDefinition DeleteExpressGatewayService DeleteService DeleteTaskDefinitions DeleteTaskSet DeregisterContainerInstance DeregisterTaskDefinition DiscoverPollEndpoint ExecuteCommand Poll PutAccountSetting PutAccountSettingDefault PutAttributes PutClusterCapacityProviders PutSystemLogEvents RegisterContainerInstance RegisterDaemonTaskDefinition RegisterTaskDefinition RunTask StartTask StartTelemetrySession StopServiceDeployment StopTask SubmitAttachmentStateChanges SubmitContainerStateChange SubmitTaskStateChange UpdateCapacityProvider UpdateCluster UpdateClusterSettings UpdateContainerAgent UpdateContainerInstancesState UpdateDaemon UpdateExpressGatewayService UpdateService UpdateServicePrimaryTaskSet UpdateTaskProtection UpdateTaskSet read: DescribeCapacityProviders DescribeClusters DescribeContainerInstances DescribeDaemon DescribeDaemonDeployments DescribeDaemonRevisions DescribeDaemonTaskDefinition DescribeExpressGatewayService DescribeServiceDeployments DescribeServiceRevisions DescribeServices DescribeTaskDefinition DescribeTaskSets DescribeTasks GetTaskProtection ListAccountSettings ListTagsForResource list: ListAttributes ListClusters ListContainerInstances ListDaemonDeployments ListDaemonTaskDefinitions ListDaemons ListServiceDeployments ListServices ListServicesByNamespace ListTaskDefinitionFamilies ListTaskDefinitions ListTasks tagging: TagResource UntagResource
eks-auth read: AssumeRoleForPodIdentity
eks-mcp write: CallPrivilegedTool read: CallReadOnlyTool InvokeMcp
eks read: AccessKubernetesApi DescribeAccessEntry DescribeAddon DescribeAddonConfiguration DescribeAddonVersions DescribeCapability DescribeCertificateAuthority DescribeCluster DescribeClusterVersions DescribeEksAnywhereSubscription DescribeFargateProfile DescribeIdentityProviderConfig DescribeInsight DescribeInsightsRefresh DescribeNodegroup DescribePodIdentityAssociation DescribeUpdate ListDashboardData ListDashboardResources ListTagsForResource write: ActivateCertificateAuthority AssociateAccessPolicy AssociateEncryptionConfig AssociateIdentityProviderConfig CancelUpdate CreateAccessEntry CreateAddon CreateCapability CreateCertificateAuthority CreateCluster CreateEksAnywhereSubscription CreateFargateProfile CreateNodegroup CreatePodIdentityAssociation DeleteAccessEntry DeleteAddon DeleteCapability DeleteCertificateAuthority DeleteCluster DeleteEksAnywhereSubscription DeleteFargateProfile DeleteNodegroup DeletePodIdentityAssociation DeregisterCluster DisassociateAccessPolicy DisassociateIdentityProviderConfig MutateViaKubernetesApi RegisterCluster StartInsightsRefresh UpdateAccessEntry UpdateAddon UpdateCapability UpdateClusterConfig UpdateClusterVersion UpdateEksAnywhereSubscription UpdateNodegroupConfig UpdateNodegroupVersion UpdatePodIdentityAssociation list: ListAccessEntries ListAccessPolicies ListAddons ListAssociatedAccessPolicies ListCapabilities ListCertificateAuthorities ListClusters ListEksAnywhereSubscriptions ListFargateProfiles ListIdentityProviderConfigs ListInsights ListNodegroups ListPodIdentityAssociations ListUpdates tagging: TagResource UntagResource
elasticache write: AuthorizeCacheSecurityGroupIngress BatchApplyUpdateAction BatchStopUpdateAction CompleteMigration Connect CopyServerlessCacheSnapshot CopySnapshot CreateCacheCluster CreateCacheParameterGroup CreateCacheSecurityGroup CreateCacheSubnetGroup CreateGlobalReplicationGroup CreateReplicationGroup CreateServerlessCache CreateServerlessCacheSnapshot CreateSnapshot CreateUser CreateUserGroup DecreaseNodeGroupsInGlobalReplicationGroup DecreaseReplicaCount DeleteCacheCluster DeleteCacheParameterGroup DeleteCacheSecurityGroup DeleteCacheSubnetGroup DeleteGlobalReplicationGroup DeleteReplicationGroup DeleteServerlessCache DeleteServerlessCacheSnapshot DeleteSnapshot DeleteUser DeleteUserGroup DisassociateGlobalReplicationGroup ExportServerlessCacheSnapshot FailoverGlobalReplicationGroup IncreaseNodeGroupsInGlobalReplicationGroup IncreaseReplicaCount InterruptClusterAzPower ModifyCacheCluster ModifyCacheParameterGroup ModifyCacheSubnetGroup ModifyGlobalReplicationGroup ModifyReplicationGroup ModifyReplicationGroupShardConfiguration ModifyServerlessCache ModifyUser ModifyUserGroup PurchaseReservedCacheNodesOffering RebalanceSlotsInGlobalReplicationGroup RebootCacheCluster ResetCacheParameterGroup RevokeCacheSecurityGroupIngress StartMigration TestFailover TestMigration tagging: AddTagsToResource RemoveTagsFromResource list: DescribeCacheClusters DescribeCacheEngineVersions DescribeCacheParameterGroups DescribeCacheParameters DescribeCacheSecurityGroups DescribeCacheSubnetGroups DescribeEngineDefaultParameters DescribeEvents DescribeGlobalReplicationGroups DescribeReplicationGroups DescribeReservedCacheNodes DescribeReservedCacheNodesOfferings DescribeServerlessCacheSnapshots DescribeServerlessCaches DescribeServiceUpdates DescribeSnapshots DescribeUpdateActions DescribeUserGroups DescribeUsers ListAllowedNodeTypeModifications read: ListTagsForResource
elasticbeanstalk write: AbortEnvironmentUpdate ApplyEnvironmentManagedAction AssociateEnvironmentOperationsRole ComposeEnvironments CreateApplication CreateApplicationVersion CreateConfigurationTemplate CreateEnvironment CreatePlatformVersion CreateStorageLocation DeleteApplication DeleteApplicationVersion DeleteConfigurationTemplate DeleteEnvironmentConfiguration DeletePlatformVersion DisassociateEnvironmentOperationsRole PutInstanceStatistics RebuildEnvironment RestartAppServer SwapEnvironmentCNAMEs TerminateEnvironment UpdateApplication UpdateApplicationResourceLifecycle UpdateApplicationVersion UpdateConfigurationTemplate UpdateEnvironment tagging: AddTags RemoveTags UpdateTagsForResource read: CheckDNSAvailability DescribeAccountAttributes DescribeConfigurationOptions DescribeConfigurationSettings DescribeEnvironmentHealth DescribeEnvironmentManagedActionHistory DescribeEnvironmentManagedActions DescribeEnvironmentResources DescribeEvents DescribeInstancesHealth DescribePlatformVersion ListTagsForResource RequestEnvironmentInfo RetrieveEnvironmentInfo ValidateConfigurationSettings list: DescribeApplicationVersions DescribeApplications DescribeEnvironments ListAvailableSolutionStacks ListPlatformBranches ListPlatformVersions
elasticfilesystem write: Backup ClientRootAccess ClientWrite CreateAccessPoint CreateFileSystem CreateMountTarget CreateReplicationConfiguration DeleteAccessPoint DeleteFileSystem DeleteMountTarget DeleteReplicationConfiguration ModifyMountTargetSecurityGroups PutAccountPreferences PutBackupPolicy PutLifecycleConfiguration ReplicationWrite Restore UpdateFileSystem UpdateFileSystemProtection read: ClientMount DescribeBackupPolicy DescribeFileSystemPolicy DescribeLifecycleConfiguration DescribeMountTargetSecurityGroups DescribeMountTargets DescribeTags ListTagsForResource ReplicationRead tagging: CreateTags DeleteTags TagResource UntagResource permissions-management: DeleteFileSystemPolicy PutFileSystemPolicy list: DescribeAccessPoints DescribeAccountPreferences DescribeFileSystems DescribeReplicationConfigurations
elasticloadbalancing permissions-management: AllowVendedLogDeliveryForResource write: AddListenerCertificates AddTrustStoreRevocations ApplySecurityGroupsToLoadBalancer AttachLoadBalancerToSubnets ConfigureHealthCheck CreateAppCookieStickinessPolicy CreateLBCookieStickinessPolicy CreateListener CreateLoadBalancer CreateLoadBalancerListeners CreateLoadBalancerPolicy CreateRule CreateTargetGroup CreateTrustStore CreateWebACLAssociation DeleteListener DeleteLoadBalancer DeleteLoadBalancerListeners DeleteLoadBalancerPolicy DeleteRule DeleteSharedTrustStoreAssociation DeleteTargetGroup DeleteTrustStore DeleteWebACLAssociation DeregisterInstancesFromLoadBalancer DeregisterTargets DetachLoadBalancerFromSubnets DisableAvailabilityZonesForLoadBalancer EnableAvailabilityZonesForLoadBalancer ModifyCapacityReservation ModifyIpPools ModifyListener ModifyListenerAttributes ModifyLoadBalancerAttributes ModifyRule ModifyTargetGroup ModifyTargetGroupAttributes ModifyTrustStore RegisterInstancesWithLoadBalancer RegisterTargets RemoveListenerCertificates RemoveTrustStoreRevocations SetIpAddressType SetLoadBalancerListenerSSLCertificate SetLoadBalancerPoliciesForBackendServer SetLoadBalancerPoliciesOfListener SetRulePriorities SetSecurityGroups SetSubnets SetWebAcl list: DescribeLoadBalancers DescribeWebACLAssociation read: DescribeAccountLimits DescribeCapacityReservation DescribeInstanceHealth DescribeListenerAttributes DescribeListenerCertificates DescribeListeners DescribeLoadBalancerAttributes DescribeLoadBalancerPolicies DescribeLoadBalancerPolicyTypes DescribeRules DescribeSSLPolicies DescribeTags DescribeTargetGroupAttributes DescribeTargetGroups DescribeTargetHealth DescribeTrustStoreAssociations DescribeTrustStoreRevocations DescribeTrustStores GetLoadBalancerWebACL GetResourcePolicy GetTrustStoreCaCertificatesBundle GetTrustStoreRevocationContent tagging: AddTags RemoveTags
elasticmapreduce write: AccessAllEventLogs AddInstanceFleet AddInstanceGroups AddJobFlowSteps AttachEditor CancelSteps CreateEditor CreatePersistentAppUI CreateRepository CreateSecurityConfiguration CreateStudio CreateStudioPresignedUrl CreateStudioSessionMapping DeleteEditor DeleteRepository DeleteSecurityConfiguration DeleteStudio DeleteStudioSessionMapping DetachEditor GetClusterSessionCredentials GetOnClusterAppUIPresignedURL GetPersistentAppUIPresignedURL GetSessionEndpoint LinkRepository ModifyCluster ModifyInstanceFleet ModifyInstanceGroups OpenEditorInConsole PutAutoScalingPolicy PutAutoTerminationPolicy PutManagedScalingPolicy RemoveAutoScalingPolicy RemoveAutoTerminationPolicy RemoveManagedScalingPolicy RunJobFlow SetKeepJobFlowAliveWhenNoSteps SetTerminationProtection SetUnhealthyNodeReplacement SetVisibleToAllUsers StartEditor StartNotebookExecution StartSession StopEditor StopNotebookExecution TerminateJobFlows TerminateSession UnlinkRepository UpdateEditor UpdateRepository UpdateStudio UpdateStudioSessionMapping permissions-management: DeleteWorkspaceAccess PutBlockPublicAccessConfiguration PutWorkspaceAccess read: DescribeCluster DescribeEditor DescribeJobFlows DescribeNotebookExecution DescribePersistentAppUI DescribeReleaseLabel DescribeRepository DescribeSecurityConfiguration DescribeStep DescribeStudio GetAutoTerminationPolicy GetBlockPublicAccessConfiguration GetManagedScalingPolicy GetSession GetStudioSessionMapping ListBootstrapActions ListInstanceFleets ListInstanceGroups ListInstances ListSteps list: ListClusters ListEditors ListNotebookExecutions ListReleaseLabels ListRepositories ListSecurityConfigurations ListSessions ListStudioSessionMappings ListStudios ListSupportedInstanceTypes ListWorkspaceAccessIdentities ViewEventsFromAllClustersInConsole tagging: AddTags RemoveTags
elastictranscoder write: CancelJob CreateJob CreatePipeline CreatePreset DeletePipeline DeletePreset TestRole UpdatePipeline UpdatePipelineNotifications UpdatePipelineStatus list: ListJobsByPipeline ListJobsByStatus ListPipelines ListPresets read: ReadJob ReadPipeline ReadPreset
elemental-activations write: CompleteAccountRegistration CompleteFileUpload ConfirmAccount GenerateLicense GenerateLicenses StartFileUpload read: DownloadKickstart DownloadSoftware GetArtifactGroupSoftwareVersions GetAsset GetAssets GetProductAdvisories GetSoftwareVersions
elemental-appliances-software write: CompleteUpload CreateOrderV1 CreateQuote StartUpload SubmitOrderV1 UpdateQuote read: GetAvsCorrectAddress GetBillingAddresses GetDeliveryAddressesV2 GetOrder GetOrdersV2 GetQuote GetTaxes list: ListQuotes
elemental-inference write: AssociateFeed CreateDictionary CreateFeed DeleteDictionary DeleteFeed DeleteFeedPolicy DisassociateFeed PutFeedPolicy PutMedia UpdateDictionary UpdateFeed read: ExportDictionaryEntries GetDictionary GetFeed GetFeedPolicy GetMetadata ListTagsForResource list: ListDictionaries ListFeeds tagging: TagResource UntagResource
elemental-support-cases write: AddCaseComment CheckCasePermission CompleteMultipartUpload CreateCase CreateS3CLIUploadCommand CreateS3DownloadUrl StartMultipartUpload UpdateCase UpdateCaseStatus UpdateMultipartUpload read: GetCase GetCasePermission GetCases GetUICache ListTagsForCase tagging: TagCase UntagCase
elemental-support-content read: Query
emr-containers write: CancelJobRun CreateCertificate CreateJobTemplate CreateManagedEndpoint CreateSecurityConfiguration CreateVirtualCluster DeleteJobTemplate DeleteManagedEndpoint DeleteSecurityConfiguration DeleteVirtualCluster GetManagedEndpointSessionCredentials StartJobRun read: DescribeJobRun DescribeJobTemplate DescribeManagedEndpoint DescribeSecurityConfiguration DescribeVirtualCluster list: ListJobRuns ListJobTemplates ListManagedEndpoints ListSecurityConfigurations ListTagsForResource ListVirtualClusters tagging: TagResource UntagResource
emr-serverless write: AccessInteractiveEndpoints AccessLivyEndpoints AccessSystemProfileLogs CancelJobRun CreateApplication DeleteApplication StartApplication StartJobRun StartSession StopApplication TerminateSession UpdateApplication read: GetApplication GetDashboardForJobRun GetJobRun GetResourceDashboard GetSession GetSessionEndpoint ListTagsForResource list: ListApplications ListJobRunAttempts ListJobRuns ListSessions tagging: TagResource UntagResource
entityresolution permissions-management: AddPolicyStatement DeletePolicyStatement PutPolicy UseIdNamespace UseWorkflow write: BatchDeleteUniqueId CreateIdMappingWorkflow CreateIdNamespace CreateMatchingWorkflow CreateSchemaMapping DeleteIdMappingWorkflow DeleteIdNamespace DeleteMatchingWorkflow DeleteSchemaMapping GenerateMatchId StartIdMappingJob StartMatchingJob UpdateIdMappingWorkflow UpdateIdNamespace UpdateMatchingWorkflow UpdateSchemaMapping read: GetIdMappingJob GetIdMappingWorkflow GetIdNamespace GetMatchId GetMatchingJob GetMatchingWorkflow GetPolicy GetProviderService GetSchemaMapping ListTagsForResource list: ListIdMappingJobs ListIdMappingWorkflows ListIdNamespaces ListMatchingJobs ListMatchingWorkflows ListProviderServices ListSchemaMappings tagging: TagResource UntagResource
es write: AcceptInboundConnection AcceptInboundCrossClusterSearchConnection AddDataSource AddDirectQueryDataSource AssociatePackage AssociatePackages AttachDataSource AuthorizeVpcEndpointAccess CancelDomainConfigChange CancelElasticsearchServiceSoftwareUpdate CancelServiceSoftwareUpdate CreateApplication CreateDomain CreateElasticsearchDomain CreateElasticsearchServiceRole CreateIndex CreateOutboundConnection CreateOutboundCrossClusterSearchConnection CreatePackage CreateServiceRole CreateVpcEndpoint DeleteApplication DeleteDataSource DeleteDirectQueryDataSource DeleteDomain DeleteElasticsearchDomain DeleteElasticsearchServiceRole DeleteInboundConnection DeleteInboundCrossClusterSearchConnection DeleteIndex DeleteOutboundConnection DeleteOutboundCrossClusterSearchConnection DeletePackage DeleteVpcEndpoint DeregisterCapability DetachDataSource DissociatePackage DissociatePackages ESHttpDelete ESHttpPatch ESHttpPost ESHttpPut InsightFeedback PurchaseReservedElasticsearchInstanceOffering PurchaseReservedInstanceOffering PutDefaultApplicationSetting RegisterCapability RejectInboundConnection RejectInboundCrossClusterSearchConnection RevokeVpcEndpointAccess RollbackElasticsearchServiceSoftwareUpdate RollbackServiceSoftwareUpdate StartDomainMaintenance StartElasticsearchServiceSoftwareUpdate StartMigration StartServiceSoftwareUpdate UpdateApplication UpdateDataSource UpdateDirectQueryDataSource UpdateDomainConfig UpdateElasticsearchDomainConfig UpdateIndex UpdatePackage UpdatePackageScope UpdateScheduledAction UpdateVpcEndpoint UpgradeDomain UpgradeElasticsearchDomain tagging: AddTags RemoveTags read: DescribeDataSourceAttachment DescribeDomain DescribeDomainAutoTunes DescribeDomainChangeProgress DescribeDomainConfig DescribeDomainHealth DescribeDomainNodes DescribeDryRunProgress DescribeElasticsearchDomain DescribeElasticsearchDomainConfig DescribeInsightDetails DescribePackages ESCrossClusterGet ESHttpGet ESHttpHead GetApplication GetCapability GetDataSource GetDefaultApplicationSetting GetDirectQueryDataSource GetDomainMaintenanceStatus GetIndex GetMigration GetPackageVersionHistory GetUpgradeHistory GetUpgradeStatus ListTags list: DescribeDomains DescribeElasticsearchDomains DescribeElasticsearchInstanceTypeLimits DescribeInboundConnections DescribeInboundCrossClusterSearchConnections DescribeInstanceTypeLimits DescribeOutboundConnections DescribeOutboundCrossClusterSearchConnections DescribeReservedElasticsearchInstanceOfferings DescribeReservedElasticsearchInstances DescribeReservedInstanceOfferings DescribeReservedInstances DescribeVpcEndpoints GetCompatibleElasticsearchVersions GetCompatibleVersions ListApplications ListDataSourceAttachments ListDataSources ListDirectQueryDataSources ListDomainMaintenances ListDomainNames ListDomainsForPackage ListElasticsearchInstanceTypeDetails ListElasticsearchInstanceTypes ListElasticsearchVersions ListInsights ListInstanceTypeDetails ListMigrations ListPackagesForDomain ListScheduledActions ListVersions ListVpcEndpointAccess ListVpcEndpoints ListVpcEndpointsForDomain
events write: ActivateEventSource AllowVendedLogDeliveryForResource CancelReplay CreateApiDestination CreateArchive CreateConnection CreateEndpoint CreateEventBus CreateEventSource CreatePartnerEventSource CreateSubscriber DeactivateEventSource DeauthorizeConnection DeleteApiDestination DeleteArchive DeleteConnection DeleteEndpoint DeleteEventBus DeleteEventSource DeletePartnerEventSource DeleteRule DeleteSubscriber DisableRule EnableRule InvokeApiDestination PutEvents PutPartnerEvents PutRawEvents PutRule PutTargets RemoveTargets RetrieveConnectionCredentials RevokeResource StartReplay UpdateApiDestination UpdateArchive UpdateConnection UpdateEndpoint UpdateEventBus UpdateEventSource UpdateSubscriber permissions-management: DeleteResourcePolicy PutPermission PutResourcePolicy RemovePermission read: DescribeApiDestination DescribeArchive DescribeConnection DescribeEndpoint DescribeEventBus DescribeEventSource DescribePartnerEventSource DescribeReplay DescribeRule DescribeSubscriber GetResourcePolicy TestEventPattern list: ListApiDestinations ListArchives ListConnections ListEndpoints ListEventBuses ListEventSources ListPartnerEventSourceAccounts ListPartnerEventSources ListReplays ListResourcePolicies ListRuleNamesByTarget ListRules ListSubscribers ListTagsForResource ListTargetsByRule tagging: TagResource UntagResource
eventsbilltoaws write: approve read: info
evidently write: BatchEvaluateFeature CreateExperiment CreateFeature CreateLaunch CreateProject CreateSegment DeleteExperiment DeleteFeature DeleteLaunch DeleteProject DeleteSegment EvaluateFeature PutProjectEvents StartExperiment StartLaunch StopExperiment StopLaunch UpdateExperiment UpdateFeature UpdateLaunch UpdateProject UpdateProjectDataDelivery read: GetExperiment GetExperimentResults GetFeature GetLaunch GetProject GetSegment ListExperiments ListFeatures ListLaunches ListProjects ListSegmentReferences ListSegments ListTagsForResource TestSegmentPattern tagging: TagResource UntagResource
evs write: AssociateEipToVlan CreateEntitlement CreateEnvironment CreateEnvironmentConnector CreateEnvironmentHost DeleteEntitlement DeleteEnvironment DeleteEnvironmentConnector DeleteEnvironmentHost DisassociateEipFromVlan PutAccountSettings UpdateEnvironmentConnector read: GetAccountSettings GetDepotUrl GetEnvironment GetVersions ListTagsForResource list: ListEnvironmentConnectors ListEnvironmentHosts ListEnvironmentVlans ListEnvironments ListVmEntitlements tagging: TagResource UntagResource
execute-api write: InvalidateCache Invoke ManageConnections
finops-agent write: AcceptAgentRequest CancelTask CancelTurn CreateAgentSpace CreateAutomation CreateConnection CreateConversation CreateDocument CreateIntegration CreateOneTimeLoginSession CreateTask CreateTurn DeleteAgentSpace DeleteArtifact DeleteAutomation DeleteConnection DeleteDocument DeleteIntegration RejectAgentRequest RestoreDocument SendFeedback UpdateAgentSpace UpdateAutomation UpdateConnection UpdateDocument read: GetAgentRequest GetAgentSpace GetArtifactContent GetArtifactMetadata GetAutomation GetConnection GetDocumentContent GetDocumentMetadata GetIntegration GetTask GetTurn list: ListAgentSpaces ListArtifacts ListAutomations ListConnections ListConversations ListDocuments ListIntegrations ListRecords ListTasks ListTurns
finspace-api read: GetProgrammaticAccessCredentials
finspace write: ConnectKxCluster CreateEnvironment CreateKxChangeset CreateKxCluster CreateKxDatabase CreateKxDataview CreateKxEnvironment CreateKxScalingGroup CreateKxUser CreateKxVolume CreateUser DeleteEnvironment DeleteKxCluster DeleteKxClusterNode DeleteKxDatabase DeleteKxDataview DeleteKxEnvironment DeleteKxScalingGroup DeleteKxUser DeleteKxVolume LoadSampleDataSetGroupIntoEnvironment MountKxDatabase ResetUserPassword UpdateEnvironment UpdateKxClusterCodeConfiguration UpdateKxClusterDatabases UpdateKxDatabase UpdateKxDataview UpdateKxEnvironment UpdateKxEnvironmentNetwork UpdateKxUser UpdateKxVolume UpdateUser read: GetEnvironment GetKxChangeset GetKxCluster GetKxConnectionString GetKxDatabase GetKxDataview GetKxEnvironment GetKxScalingGroup GetKxUser GetKxVolume GetLoadSampleDataSetGroupIntoEnvironmentStatus GetUser list: ListEnvironments ListKxChangesets ListKxClusterNodes ListKxClusters ListKxDatabases ListKxDataviews ListKxEnvironments ListKxScalingGroups ListKxUsers ListKxVolumes ListTagsForResource ListUsers tagging: TagResource UntagResource
firehose write: CreateDeliveryStream DeleteDeliveryStream PutRecord PutRecordBatch StartDeliveryStreamEncryption StopDeliveryStreamEncryption UpdateDestination read: DescribeDeliveryStream list: ListDeliveryStreams ListTagsForDeliveryStream tagging: TagDeliveryStream UntagDeliveryStream
fis write: CreateExperimentTemplate CreateTargetAccountConfiguration DeleteExperimentTemplate DeleteTargetAccountConfiguration InjectApiInternalError InjectApiThrottleError InjectApiUnavailableError StartExperiment StopExperiment UpdateExperimentTemplate UpdateSafetyLeverState UpdateTargetAccountConfiguration read: GetAction GetExperiment GetExperimentTargetAccountConfiguration GetExperimentTemplate GetSafetyLever GetTargetAccountConfiguration GetTargetResourceType ListTagsForResource list: ListActions ListExperimentResolvedTargets ListExperimentTargetAccountConfigurations ListExperimentTemplates ListExperiments ListTargetAccountConfigurations ListTargetResourceTypes tagging: TagResource UntagResource
fms write: AssociateAdminAccount AssociateThirdPartyFirewall BatchAssociateResource BatchDisassociateResource DeleteAppsList DeleteNotificationChannel DeletePolicy DeleteProtocolsList DeleteResourceSet DisassociateAdminAccount DisassociateThirdPartyFirewall PutAdminAccount PutAppsList PutNotificationChannel PutPolicy PutProtocolsList PutResourceSet read: GetAdminAccount GetAdminScope GetAppsList GetComplianceDetail GetNotificationChannel GetPolicy GetProtectionStatus GetProtocolsList GetResourceSet GetThirdPartyFirewallAssociationStatus GetViolationDetails ListTagsForResource list: ListAdminAccountsForOrganization ListAdminsManagingAccount ListAppsLists ListComplianceStatus ListDiscoveredResources ListMemberAccounts ListPolicies ListProtocolsLists ListResourceSetResources ListResourceSets ListThirdPartyFirewallFirewallPolicies tagging: TagResource UntagResource
forecast write: CreateAutoPredictor CreateDataset CreateDatasetGroup CreateDatasetImportJob CreateExplainability CreateExplainabilityExport CreateForecast CreateForecastEndpoint CreateForecastExportJob CreateMonitor CreatePredictor CreatePredictorBacktestExportJob CreateWhatIfAnalysis CreateWhatIfForecast CreateWhatIfForecastExport DeleteDataset DeleteDatasetGroup DeleteDatasetImportJob DeleteExplainability DeleteExplainabilityExport DeleteForecast DeleteForecastEndpoint DeleteForecastExportJob DeleteMonitor DeletePredictor DeletePredictorBacktestExportJob DeleteResourceTree DeleteWhatIfAnalysis DeleteWhatIfForecast DeleteWhatIfForecastExport ResumeResource StopResource UpdateDatasetGroup read: DescribeAutoPredictor DescribeDataset DescribeDatasetGroup DescribeDatasetImportJob DescribeExplainability DescribeExplainabilityExport DescribeForecast DescribeForecastEndpoint DescribeForecastExportJob DescribeMonitor DescribePredictor DescribePredictorBacktestExportJob DescribeWhatIfAnalysis DescribeWhatIfForecast DescribeWhatIfForecastExport GetAccuracyMetrics GetRecentForecastContext InvokeForecastEndpoint ListDatasetGroups ListDatasetImportJobs ListDatasets ListExplainabilities ListExplainabilityExports ListForecastExportJobs ListForecasts ListMonitorEvaluations ListMonitors ListPredictorBacktestExportJobs ListPredictors ListTagsForResource ListWhatIfAnalyses ListWhatIfForecastExports ListWhatIfForecasts QueryForecast QueryWhatIfForecast tagging: TagResource UntagResource
frauddetector read: DescribeDetector DescribeModelVersions GetBatchImportJobValidationReport GetDeleteEventsByEventTypeStatus GetDetectorVersion GetEvent GetEventPrediction GetEventPredictionMetadata GetKMSEncryptionKey GetListElements GetModelVersion ListTagsForResource write: BatchCreateVariable CancelBatchImportJob CancelBatchPredictionJob CreateBatchImportJob CreateBatchPredictionJob CreateDetectorVersion CreateList CreateModel CreateModelVersion CreateRule CreateVariable DeleteBatchImportJob DeleteBatchPredictionJob DeleteDetector DeleteDetectorVersion DeleteEntityType DeleteEvent DeleteEventType DeleteEventsByEventType DeleteExternalModel DeleteLabel DeleteList DeleteModel DeleteModelVersion DeleteOutcome DeleteRule DeleteVariable PutDetector PutEntityType PutEventType PutExternalModel PutKMSEncryptionKey PutLabel PutOutcome SendEvent UpdateDetectorVersion UpdateDetectorVersionMetadata UpdateDetectorVersionStatus UpdateEventLabel UpdateList UpdateModel UpdateModelVersion UpdateModelVersionStatus UpdateRuleMetadata UpdateRuleVersion UpdateVariable list: BatchGetVariable GetBatchImportJobs GetBatchPredictionJobs GetDetectors GetEntityTypes GetEventTypes GetExternalModels GetLabels GetListsMetadata GetModels GetOutcomes GetRules GetVariables ListEventPredictions tagging: TagResource UntagResource
freertos write: CreateSoftwareConfiguration CreateSubscription DeleteSoftwareConfiguration UpdateEmailRecipients UpdateSoftwareConfiguration VerifyEmail read: DescribeHardwarePlatform DescribeSoftwareConfiguration DescribeSubscription GetEmpPatchUrl GetSoftwareURL GetSoftwareURLForConfiguration GetSubscriptionBillingAmount list: ListFreeRTOSVersions ListHardwarePlatforms ListHardwareVendors ListSoftwareConfigurations ListSoftwarePatches ListSubscriptionEmails ListSubscriptions
freetier read: GetAccountActivity GetAccountPlanState GetFreeTierAlertPreference GetFreeTierUsage write: PutFreeTierAlertPreference UpgradeAccountPlan list: ListAccountActivities
fsx write: AssociateFileGateway AssociateFileSystemAliases CancelDataRepositoryTask CopyBackup CopySnapshotAndUpdateVolume CreateAndAttachS3AccessPoint CreateBackup CreateDataRepositoryAssociation CreateDataRepositoryTask CreateFileCache CreateFileSystem CreateFileSystemFromBackup CreateSnapshot CreateStorageVirtualMachine CreateVolume CreateVolumeFromBackup DeleteBackup DeleteDataRepositoryAssociation DeleteFileCache DeleteFileSystem DeleteSnapshot DeleteStorageVirtualMachine DeleteVolume DetachAndDeleteS3AccessPoint DisassociateFileGateway DisassociateFileSystemAliases ReleaseFileSystemNfsV3Locks RestoreVolumeFromSnapshot StartMisconfiguredStateRecovery UpdateDataRepositoryAssociation UpdateFileCache UpdateFileSystem UpdateSharedVpcConfiguration UpdateSnapshot UpdateStorageVirtualMachine UpdateVolume permissions-management: BypassSnaplockEnterpriseRetention DeleteResourcePolicy GetResourcePolicy ManageBackupPrincipalAssociations PutResourcePolicy read: DescribeAssociatedFileGateways DescribeBackups DescribeDataRepositoryAssociations DescribeDataRepositoryTasks DescribeFileCaches DescribeFileSystemAliases DescribeFileSystems DescribeS3AccessPointAttachments DescribeSharedVpcConfiguration DescribeSnapshots DescribeStorageVirtualMachines DescribeVolumes ListTagsForResource tagging: TagResource UntagResource
gamelift write: AcceptMatch ClaimGameServer CreateAlias CreateBuild CreateContainerFleet CreateContainerGroupDefinition CreateFleet CreateFleetLocations CreateGameServerGroup CreateGameSession CreateGameSessionQueue CreateLocation CreateMatchmakingConfiguration CreateMatchmakingRuleSet CreatePlayerSession CreatePlayerSessions CreateScript CreateVpcPeeringAuthorization CreateVpcPeeringConnection DeleteAlias DeleteBuild DeleteContainerFleet DeleteContainerGroupDefinition DeleteFleet DeleteFleetLocations DeleteGameServerGroup DeleteGameSessionQueue DeleteLocation DeleteMatchmakingConfiguration DeleteMatchmakingRuleSet DeleteScalingPolicy DeleteScript DeleteVpcPeeringAuthorization DeleteVpcPeeringConnection DeregisterCompute DeregisterGameServer PutScalingPolicy RegisterCompute RegisterGameServer ResumeGameServerGroup StartFleetActions StartGameSessionPlacement StartMatchBackfill StartMatchmaking StopFleetActions StopGameSessionPlacement StopMatchmaking SuspendGameServerGroup TerminateGameSession UpdateAlias UpdateBuild UpdateContainerFleet UpdateContainerGroupDefinition UpdateFleetAttributes UpdateFleetCapacity UpdateFleetPortSettings UpdateGameServer UpdateGameServerGroup UpdateGameSession UpdateGameSessionQueue UpdateMatchmakingConfiguration UpdateRuntimeConfiguration UpdateScript read: DescribeAlias DescribeBuild DescribeCompute DescribeContainerFleet DescribeContainerGroupDefinition DescribeContainerGroupPortMappings DescribeEC2InstanceLimits DescribeFleetAttributes DescribeFleetCapacity DescribeFleetDeployment DescribeFleetEvents DescribeFleetLocationAttributes DescribeFleetLocationCapacity DescribeFleetLocationUtilization DescribeFleetPortSettings DescribeFleetUtilization DescribeGameServer DescribeGameServerGroup DescribeGameServerInstances DescribeGameSessionDetails DescribeGameSessionPlacement DescribeGameSessionQueues DescribeGameSessions DescribeInstances DescribeMatchmaking DescribeMatchmakingConfigurations DescribeMatchmakingRuleSets DescribePlayerSessions DescribeRuntimeConfiguration DescribeScalingPolicies DescribeScript DescribeVpcPeeringAuthorizations DescribeVpcPeeringConnections GetComputeAccess GetComputeAuthToken GetGameSessionLogUrl GetInstanceAccess GetPlayerConnectionDetails ListTagsForResource RequestUploadCredentials ResolveAlias SearchGameSessions ValidateMatchmakingRuleSet list: ListAliases ListBuilds ListCompute ListContainerFleets ListContainerGroupDefinitionVersions ListContainerGroupDefinitions ListFleetDeployments ListFleets ListGameServerGroups ListGameServers ListLocations ListScripts tagging: TagResource UntagResource
gameliftstreams write: AddStreamGroupLocations AssociateApplications CreateApplication CreateStreamGroup CreateStreamSessionAdminShell CreateStreamSessionConnection CreateStreamUrl DeleteApplication DeleteStreamGroup DisassociateApplications ExportStreamSessionFiles RemoveStreamGroupLocations RevokeStreamUrl StartStreamSession TerminateStreamSession UpdateApplication UpdateStreamGroup read: GetApplication GetStreamGroup GetStreamSession GetStreamUrl ListStreamSessions ListStreamSessionsByAccount ListTagsForResource list: ListApplicationShaderCaches ListApplications ListStreamGroups ListStreamUrls tagging: TagResource UntagResource
geo-maps read: GetStaticMap GetTile
geo-places read: Autocomplete Geocode GetPlace ReverseGeocode SearchNearby SearchText Suggest
geo-routes read: CalculateIsolines CalculateRouteMatrix CalculateRoutes OptimizeWaypoints SnapToRoads
geo write: AssociateTrackerConsumer BatchDeleteDevicePositionHistory BatchDeleteGeofence BatchEvaluateGeofences BatchPutGeofence BatchUpdateDevicePosition CancelJob CreateGeofenceCollection CreateKey CreateMap CreatePlaceIndex CreateRouteCalculator CreateTracker DeleteGeofenceCollection DeleteKey DeleteMap DeletePlaceIndex DeleteRouteCalculator DeleteTracker DisassociateTrackerConsumer PutGeofence StartJob UpdateGeofenceCollection UpdateKey UpdateMap UpdatePlaceIndex UpdateRouteCalculator UpdateTracker read: BatchGetDevicePosition CalculateRoute CalculateRouteMatrix DescribeGeofenceCollection DescribeKey DescribeMap DescribePlaceIndex DescribeRouteCalculator DescribeTracker ForecastGeofenceEvents GetDevicePosition GetDevicePositionHistory GetGeofence GetJob GetMapGlyphs GetMapSprites GetMapStyleDescriptor GetMapTile GetPlace ListDevicePositions ListGeofences ListTagsForResource ListTrackerConsumers SearchPlaceIndexForPosition SearchPlaceIndexForSuggestions SearchPlaceIndexForText VerifyDevicePosition list: ListGeofenceCollections ListJobs ListKeys ListMaps ListPlaceIndexes ListRouteCalculators ListTrackers tagging: TagResource UntagResource
glacier write: AbortMultipartUpload CompleteMultipartUpload CreateVault DeleteArchive DeleteVault DeleteVaultNotifications InitiateJob InitiateMultipartUpload PurchaseProvisionedCapacity SetVaultNotifications UploadArchive UploadMultipartPart permissions-management: AbortVaultLock CompleteVaultLock DeleteVaultAccessPolicy InitiateVaultLock SetDataRetrievalPolicy SetVaultAccessPolicy tagging: AddTagsToVault RemoveTagsFromVault read: DescribeJob DescribeVault GetDataRetrievalPolicy GetJobOutput GetVaultAccessPolicy GetVaultLock GetVaultNotifications list: ListJobs ListMultipartUploads ListParts ListProvisionedCapacity ListTagsForVault ListVaults
globalaccelerator write: AddCustomRoutingEndpoints AddEndpoints AdvertiseByoipCidr AllowCustomRoutingTraffic CreateAccelerator CreateCrossAccountAttachment CreateCustomRoutingAccelerator CreateCustomRoutingEndpointGroup CreateCustomRoutingListener CreateEndpointGroup CreateListener DeleteAccelerator DeleteCrossAccountAttachment DeleteCustomRoutingAccelerator DeleteCustomRoutingEndpointGroup DeleteCustomRoutingListener DeleteEndpointGroup DeleteListener DenyCustomRoutingTraffic DeprovisionByoipCidr ProvisionByoipCidr RemoveCustomRoutingEndpoints RemoveEndpoints UpdateAccelerator UpdateAcceleratorAttributes UpdateCrossAccountAttachment UpdateCustomRoutingAccelerator UpdateCustomRoutingAcceleratorAttributes UpdateCustomRoutingListener UpdateEndpointGroup UpdateListener WithdrawByoipCidr read: DescribeAccelerator DescribeAcceleratorAttributes DescribeCrossAccountAttachment DescribeCustomRoutingAccelerator DescribeCustomRoutingAcceleratorAttributes DescribeCustomRoutingEndpointGroup DescribeCustomRoutingListener DescribeEndpointGroup DescribeListener ListTagsForResource list: ListAccelerators ListByoipCidrs ListCrossAccountAttachments ListCrossAccountResourceAccounts ListCrossAccountResources ListCustomRoutingAccelerators ListCustomRoutingEndpointGroups ListCustomRoutingListeners ListCustomRoutingPortMappings ListCustomRoutingPortMappingsByDestination ListEndpointGroups ListListeners tagging: TagResource UntagResource
glue read: AccessDataQualityRuntimeConfiguration BatchGetBlueprints BatchGetCrawlers BatchGetCustomEntityTypes BatchGetDevEndpoints BatchGetJobs BatchGetPartition BatchGetTableOptimizer BatchGetTriggers BatchGetWorkflows CheckSchemaVersionValidity GetBlueprint GetBlueprintRun GetBlueprintRuns GetCatalog GetCatalogImportStatus GetCatalogs GetClassifier GetClassifiers GetColumnStatisticsForPartition GetColumnStatisticsForTable GetColumnStatisticsTaskRun GetColumnStatisticsTaskRuns GetColumnStatisticsTaskSettings GetCompletion GetConnection GetConnections GetCrawler GetCrawlerMetrics GetCrawlers GetCustomEntityType GetDashboardUrl GetDataCatalogEncryptionSettings GetDataQualityModel GetDataQualityModelResult GetDataQualityResult GetDataQualityRuleRecommendationRun GetDataQualityRuleset GetDataQualityRulesetEvaluationRun GetDatabase GetDatabases GetDataflowGraph GetDevEndpoint GetDevEndpoints GetEntityRecords GetGeneratedCode GetGlueIdentityCenterConfiguration GetIntegrationResourceProperty GetIntegrationTableProperties GetJob GetJobBookmark GetJobRun GetJobRuns GetJobUpgradeAnalysis GetJobs GetMLTaskRun GetMLTransform GetMapping GetPartition GetPartitionIndexes GetPartitions GetPlan GetRegistry GetResourcePolicies GetResourcePolicy GetSchema GetSchemaByDefinition GetSchemaVersion GetSchemaVersionsDiff GetSecurityConfiguration GetSecurityConfigurations GetSession GetSessionEndpoint GetStatement GetTable GetTableOptimizer GetTableVersion GetTableVersions GetTables GetTags GetTrigger GetTriggers GetUsageProfile GetUserDefinedFunction GetUserDefinedFunctions GetWorkflow GetWorkflowRun GetWorkflowRunProperties GetWorkflowRuns ListColumnStatisticsTaskRuns SearchTables write: AuthorizeInboundIntegration BatchCreatePartition BatchDeleteConnection BatchDeletePartition BatchDeleteTable BatchDeleteTableVersion BatchStopJobRun BatchUpdatePartition CancelDataQualityRuleRecommendationRun CancelDataQualityRulesetEvaluationRun CancelMLTaskRun CancelStatement CreateBlueprint CreateCatalog CreateClassifier CreateColumnStatisticsTaskSettings CreateConnection CreateCrawler CreateCustomEntityType CreateDataQualityRuleset CreateDatabase CreateDevEndpoint CreateGlueIdentityCenterConfiguration CreateInboundIntegration CreateIntegration CreateIntegrationResourceProperty CreateIntegrationTableProperties CreateJob CreateMLTransform CreatePartition CreatePartitionIndex CreateRegistry CreateSchema CreateScript CreateSecurityConfiguration CreateSession CreateTable CreateTableOptimizer CreateTrigger CreateUsageProfile CreateUserDefinedFunction CreateWorkflow DeleteBlueprint DeleteCatalog DeleteClassifier DeleteColumnStatisticsForPartition DeleteColumnStatisticsForTable DeleteColumnStatisticsTaskSettings DeleteConnection DeleteConnectionType DeleteCrawler DeleteCustomEntityType DeleteDataQualityRuleset DeleteDatabase DeleteDevEndpoint DeleteGlueIdentityCenterConfiguration DeleteIntegration DeleteIntegrationResourceProperty DeleteIntegrationTableProperties DeleteJob DeleteMLTransform DeletePartition DeletePartitionIndex DeleteRegistry DeleteSchema DeleteSchemaVersions DeleteSecurityConfiguration DeleteSession DeleteTable DeleteTableOptimizer DeleteTableVersion DeleteTrigger DeleteUsageProfile DeleteUserDefinedFunction DeleteWorkflow FederateAuthorization ImportCatalogToGlue ModifyIntegration NotifyEvent PassConnection PublishDataQuality PutDataCatalogEncryptionSettings PutDataQualityProfileAnnotation PutDataQualityStatisticAnnotation PutSchemaVersionMetadata PutWorkflowRunProperties RegisterConnectionType RegisterSchemaVersion RemoveSchemaVersionMetadata RenameTable ResetJobBookmark ResumeWorkflowRun RunStatement SendFeedback StartBlueprintRun StartColumnStatisticsTaskRun StartColumnStatisticsTaskRunSchedule StartCompletion StartCrawler StartCrawlerSchedule StartDataQualityRuleRecommendationRun StartDataQualityRulesetEvaluationRun StartExportLabelsTaskRun StartImportLabelsTaskRun StartJobRun StartJobUpgradeAnalysis StartMLEvaluationTaskRun StartMLLabelingSetGenerationTaskRun StartTrigger StartWorkflowRun StopColumnStatisticsTaskRun StopColumnStatisticsTaskRunSchedule StopCrawler StopCrawlerSchedule StopJobUpgradeAnalysis StopSession StopTrigger StopWorkflowRun UpdateBlueprint UpdateCatalog UpdateClassifier UpdateColumnStatisticsForPartition UpdateColumnStatisticsForTable UpdateColumnStatisticsTaskSettings UpdateConnection UpdateCrawler UpdateCrawlerSchedule UpdateDataQualityRuleset UpdateDatabase UpdateDevEndpoint UpdateGlueIdentityCenterConfiguration UpdateIntegrationResourceProperty UpdateIntegrationTableProperties UpdateJob UpdateJobFromSourceControl UpdateMLTransform UpdatePartition UpdateRegistry UpdateSchema UpdateSourceControlFromJob UpdateTable UpdateTableOptimizer UpdateTrigger UpdateUsageProfile UpdateUserDefinedFunction UpdateWorkflow UpgradeJob UseMLTransforms permissions-management: BatchGetStageFiles DeleteResourcePolicy DeregisterDataPreview DescribeConnectionType DescribeEntity GetDataPreviewStatement GetEnvironment GetExecutors GetExecutorsThreads GetLogParsingStatus GetNotebookInstanceStatus GetQueries GetQuery GetRecipeAction GetStage GetStageAttempt GetStageAttemptTaskList GetStageAttemptTaskSummary GetStageFiles GetStages GetStorage GetStorageUnit GlueNotebookAuthorize GlueNotebookRefreshCredentials ListConnectionTypes ListEntities ManagedConnector PutResourcePolicy RefreshOAuth2Tokens RequestLogParsing RunDataPreviewStatement SendRecipeAction StartNotebook TerminateNotebook TestConnection UseGlueStudio list: DescribeInboundIntegrations DescribeIntegrations GetMLTaskRuns GetMLTransforms ListBlueprints ListCrawlers ListCrawls ListCustomEntityTypes ListDataQualityResults ListDataQualityRuleRecommendationRuns ListDataQualityRulesetEvaluationRuns ListDataQualityRulesets ListDevEndpoints ListIntegrationResourceProperties ListJobUpgradeAnalyses ListJobs ListMLTransforms ListRegistries ListSchemaVersions ListSchemas ListSessions ListStatements ListTableOptimizerRuns ListTriggers ListUsageProfiles ListWorkflows QuerySchemaVersionMetadata tagging: TagResource UntagResource
grafana write: AssociateLicense CreateWorkspace CreateWorkspaceApiKey CreateWorkspaceServiceAccount CreateWorkspaceServiceAccountToken DeleteWorkspace DeleteWorkspaceApiKey DeleteWorkspaceServiceAccount DeleteWorkspaceServiceAccountToken DisassociateLicense UpdateWorkspace UpdateWorkspaceAuthentication UpdateWorkspaceConfiguration read: DescribeWorkspace DescribeWorkspaceAuthentication DescribeWorkspaceConfiguration ListTagsForResource ListWorkspaceServiceAccountTokens ListWorkspaceServiceAccounts ListWorkspaces list: ListPermissions ListVersions tagging: TagResource UntagResource permissions-management: UpdatePermissions
greengrass permissions-management: AssociateServiceRoleToAccount write: AssociateRoleToGroup BatchAssociateClientDeviceWithCoreDevice BatchDisassociateClientDeviceFromCoreDevice CancelDeployment CreateComponentVersion CreateConnectorDefinition CreateConnectorDefinitionVersion CreateCoreDefinition CreateCoreDefinitionVersion CreateDeployment CreateDeviceDefinition CreateDeviceDefinitionVersion CreateFunctionDefinition CreateFunctionDefinitionVersion CreateGroup CreateGroupCertificateAuthority CreateGroupVersion CreateLoggerDefinition CreateLoggerDefinitionVersion CreateResourceDefinition CreateResourceDefinitionVersion CreateSoftwareUpdateJob CreateSubscriptionDefinition CreateSubscriptionDefinitionVersion DeleteComponent DeleteConnectorDefinition DeleteCoreDefinition DeleteCoreDevice DeleteDeployment DeleteDeviceDefinition DeleteFunctionDefinition DeleteGroup DeleteLoggerDefinition DeleteResourceDefinition DeleteSubscriptionDefinition DisassociateRoleFromGroup DisassociateServiceRoleFromAccount ResetDeployments StartBulkDeployment StopBulkDeployment UpdateConnectivityInfo UpdateConnectorDefinition UpdateCoreDefinition UpdateDeviceDefinition UpdateFunctionDefinition UpdateGroup UpdateGroupCertificateConfiguration UpdateLoggerDefinition UpdateResourceDefinition UpdateSubscriptionDefinition UpdateThingRuntimeConfiguration read: DescribeComponent Discover GetAssociatedRole GetBulkDeploymentStatus GetComponent GetComponentVersionArtifact GetConnectivityInfo GetConnectorDefinition GetConnectorDefinitionVersion GetCoreDefinition GetCoreDefinitionVersion GetCoreDevice GetDeployment GetDeploymentStatus GetDeviceDefinition GetDeviceDefinitionVersion GetFunctionDefinition GetFunctionDefinitionVersion GetGroup GetGroupCertificateAuthority GetGroupCertificateConfiguration GetGroupVersion GetLoggerDefinition GetLoggerDefinitionVersion GetResourceDefinition GetResourceDefinitionVersion GetServiceRoleForAccount GetSubscriptionDefinition GetSubscriptionDefinitionVersion GetThingRuntimeConfiguration ListBulkDeploymentDetailedReports ListTagsForResource list: ListBulkDeployments ListClientDevicesAssociatedWithCoreDevice ListComponentVersions ListComponents ListConnectorDefinitionVersions ListConnectorDefinitions ListCoreDefinitionVersions ListCoreDefinitions ListCoreDevices ListDeployments ListDeviceDefinitionVersions ListDeviceDefinitions ListEffectiveDeployments ListFunctionDefinitionVersions ListFunctionDefinitions ListGroupCertificateAuthorities ListGroupVersions ListGroups ListInstalledComponents ListLoggerDefinitionVersions ListLoggerDefinitions ListResourceDefinitionVersions ListResourceDefinitions ListSubscriptionDefinitionVersions ListSubscriptionDefinitions ResolveComponentCandidates tagging: TagResource UntagResource
groundstation write: CancelContact CreateConfig CreateDataflowEndpointGroup CreateDataflowEndpointGroupV2 CreateEphemeris CreateMissionProfile DeleteConfig DeleteDataflowEndpointGroup DeleteEphemeris DeleteMissionProfile RegisterAgent ReserveContact UpdateAgentStatus UpdateConfig UpdateContact UpdateEphemeris UpdateMissionProfile read: DescribeContact DescribeContactVersion DescribeEphemeris GetAgentConfiguration GetAgentTaskResponseUrl GetConfig GetDataflowEndpointGroup GetMinuteUsage GetMissionProfile GetSatellite ListTagsForResource list: ListAntennas ListConfigs ListContactVersions ListContacts ListDataflowEndpointGroups ListEphemerides ListGroundStationReservations ListGroundStations ListMissionProfiles ListSatellites tagging: TagResource UntagResource
groundtruthlabeling write: AssociatePatchToManifestJob CreateBatch CreateIntakeForm CreateProject CreateWorkflowDefinition GenerateLIDARPreviewTaskConfigJob RunFilterOrSampleDatasetJob RunGenerateManifestByCrawlingJob RunGenerateManifestMetricsJob UpdateBatch read: DescribeConsoleJob GetBatch GetIntakeFormStatus ListBatches ListDatasetObjects ListProjects
guardduty write: AcceptAdministratorInvitation AcceptInvitation ArchiveFindings CreateCustomDetectionRuleAssociation CreateCustomDetectionRuleOrgConfiguration CreateDetector CreateFilter CreateIPSet CreateInvestigation CreateMalwareProtectionPlan CreateMembers CreatePublishingDestination CreateSampleFindings CreateThreatEntitySet CreateThreatIntelSet CreateTrustedEntitySet DeclineInvitations DeleteCustomDetectionRuleAssociation DeleteCustomDetectionRuleOrgConfiguration DeleteDetector DeleteFilter DeleteIPSet DeleteInvitations DeleteMalwareProtectionPlan DeleteMembers DeletePublishingDestination DeleteThreatEntitySet DeleteThreatIntelSet DeleteTrustedEntitySet DisableOrganizationAdminAccount DisassociateFromAdministratorAccount DisassociateFromMasterAccount DisassociateMembers EnableOrganizationAdminAccount InviteMembers SendObjectMalwareScan SendSecurityTelemetry StartMalwareScan StartMonitoringMembers StopMonitoringMembers UnarchiveFindings UpdateCustomDetectionRuleAssociation UpdateCustomDetectionRuleOrgConfiguration UpdateDetector UpdateFilter UpdateFindingsFeedback UpdateIPSet UpdateMalwareProtectionPlan UpdateMalwareScanSettings UpdateMemberDetectors UpdateOrganizationConfiguration UpdatePublishingDestination UpdateThreatEntitySet UpdateThreatIntelSet UpdateTrustedEntitySet read: DescribeMalwareScans DescribeOrganizationConfiguration DescribePublishingDestination GetAdministratorAccount GetCoverageStatistics GetCustomDetectionRule GetCustomDetectionRuleAssociation GetCustomDetectionRuleOrgConfiguration GetDetector GetFilter GetFindings GetFindingsStatistics GetIPSet GetInvestigation GetInvitationsCount GetMalwareProtectionPlan GetMalwareScan GetMalwareScanSettings GetMasterAccount GetMemberDetectors GetMembers GetOrganizationStatistics GetRemainingFreeTrialDays GetThreatEntitySet GetThreatIntelSet GetTrustedEntitySet GetUsageStatistics ListTagsForResource list: ListCoverage ListCustomDetectionRuleAssociations ListCustomDetectionRuleOrgConfigurations ListCustomDetectionRules ListDetectors ListFilters ListFindings ListIPSets ListInvestigations ListInvitations ListMalwareProtectionPlans ListMalwareScans ListMembers ListOrganizationAdminAccounts ListPublishingDestinations ListThreatEntitySets ListThreatIntelSets ListTrustedEntitySets tagging: TagResource UntagResource
health-agent write: ActivateSubscription CancelAppointment CreateAgent CreateDomain CreateIntegration CreateSession CreateSubscription DeactivateSubscription DeleteAgent DeleteDomain DeleteIntegration InvokeAgent PublishAgent RescheduleAppointment ResetPassword ScheduleAppointment StartMedicalScribeListeningSession StartPatientInsightsJob SubmitMedicationRenewal UpdateAgent UpdateIntegration UpdateSession read: GetAgent GetCareTeamProvider GetDomain GetDomainAnalytics GetIntegration GetMedicalScribeListeningSession GetPatient GetPatientInsightsJob GetPractitioner GetSessionContext GetSubscription ListAppointmentSlots ListPatientAppointments ListPatientInsuranceCoverages ListPatientMedications ListProviders MatchPatient list: ListAgents ListDomains ListIntegrations ListSessionRecords ListSubscriptions ListTagsForResource tagging: TagResource UntagResource
health read: DescribeAffectedAccountsForOrganization DescribeAffectedEntities DescribeAffectedEntitiesForOrganization DescribeEntityAggregates DescribeEntityAggregatesForOrganization DescribeEventAggregates DescribeEventDetails DescribeEventDetailsForOrganization DescribeEventTypes DescribeEvents DescribeEventsForOrganization DescribeHealthServiceStatusForOrganization permissions-management: DisableHealthServiceAccessForOrganization EnableHealthServiceAccessForOrganization
healthlake write: CancelFHIRExportJobWithDelete ConfirmAttributionList CreateDataTransformationProfile CreateFHIRDatastore CreateResource DeleteDataTransformationProfile DeleteFHIRDatastore DeleteResource GenerateDocumentWithGet GenerateDocumentWithPost MemberAdd MemberMatch MemberRemove PatchResource ProcessBundle PublishDataTransformationProfile RestoreFHIRDatastore RetrieveAttributionStatus StartDataTransformationJob StartFHIRBulkDeleteJob StartFHIRBulkMemberMatchJob StartFHIRBulkPatchJob StartFHIRExportJob StartFHIRExportJobWithGet StartFHIRExportJobWithPost StartFHIRImportJob SubmitPreAuthClaim TransformData UpdateDataTransformationProfile UpdateFHIRDatastore UpdateProfileWithAgent UpdateResource read: DescribeDataTransformationJob DescribeFHIRBulkDeleteJob DescribeFHIRBulkMemberMatchJob DescribeFHIRBulkPatchJob DescribeFHIRDatastore DescribeFHIRExportJob DescribeFHIRExportJobWithGet DescribeFHIRImportJob ExpandValueSetWithGet ExpandValueSetWithPost GetCapabilities GetDataTransformationProfile GetExportedFile GetHistoryByResourceId InquirePreAuthClaim LookupCodeSystemWithGet LookupCodeSystemWithPost QuestionnairePackage ReadResource SearchEverything SearchWithGet SearchWithPost TranslateConceptMapWithGet TranslateConceptMapWithPost ValidateResource ValidateSource VersionReadResource list: ListDataTransformationJobs ListDataTransformationProfileVersions ListDataTransformationProfiles ListFHIRDatastores ListFHIRExportJobs ListFHIRImportJobs ListTagsForResource tagging: TagResource UntagResource
honeycode write: ApproveTeamAssociation BatchCreateTableRows BatchDeleteTableRows BatchUpdateTableRows BatchUpsertTableRows CreateTeam CreateTenant DeleteDomains DeregisterGroups InvokeScreenAutomation RegisterDomainForVerification RegisterGroups RejectTeamAssociation RestartDomainVerification StartTableDataImportJob UpdateTeam read: DescribeTableDataImportJob DescribeTeam GetScreenData QueryTableRows list: ListDomains ListGroups ListTableColumns ListTableRows ListTables ListTeamAssociations ListTenants tagging: ListTagsForResource TagResource UntagResource
iam write: AcceptDelegationRequest AddClientIDToOpenIDConnectProvider AddRoleToInstanceProfile AddUserToGroup AssociateDelegationRequest ChangePassword CreateAccessKey CreateAccountAlias CreateDelegationRequest CreateGroup CreateInstanceProfile CreateLoginProfile CreateOpenIDConnectProvider CreateRole CreateSAMLProvider CreateServiceLinkedRole CreateServiceSpecificCredential CreateUser CreateVirtualMFADevice DeactivateMFADevice DeleteAccessKey DeleteAccountAlias DeleteCloudFrontPublicKey DeleteGroup DeleteInstanceProfile DeleteLoginProfile DeleteOpenIDConnectProvider DeleteRole DeleteSAMLProvider DeleteSSHPublicKey DeleteServerCertificate DeleteServiceLinkedRole DeleteServiceSpecificCredential DeleteSigningCertificate DeleteUser DeleteVirtualMFADevice DisableOrganizationsRootCredentialsManagement DisableOrganizationsRootSessions DisableOutboundWebIdentityFederation EnableMFADevice EnableOrganizationsRootCredentialsManagement EnableOrganizationsRootSessions EnableOutboundWebIdentityFederation PassRole PutAccountProperties RejectDelegationRequest RemoveClientIDFromOpenIDConnectProvider RemoveRoleFromInstanceProfile RemoveUserFromGroup ResetServiceSpecificCredential ResyncMFADevice SendDelegationToken SetSTSRegionalEndpointStatus SetSecurityTokenServicePreferences UpdateAccessKey UpdateAccountEmailAddress UpdateAccountName UpdateAccountPasswordPolicy UpdateCloudFrontPublicKey UpdateGroup UpdateLoginProfile UpdateOpenIDConnectProviderThumbprint UpdateRole UpdateRoleDescription UpdateSAMLProvider UpdateSSHPublicKey UpdateServerCertificate UpdateServiceSpecificCredential UpdateSigningCertificate UpdateUser UploadCloudFrontPublicKey UploadSSHPublicKey UploadServerCertificate UploadSigningCertificate permissions-management: AttachGroupPolicy AttachRolePolicy AttachUserPolicy CreatePolicy CreatePolicyVersion DeleteAccountPasswordPolicy DeleteGroupPolicy DeletePolicy DeletePolicyVersion DeleteRolePermissionsBoundary DeleteRolePolicy DeleteUserPermissionsBoundary DeleteUserPolicy DetachGroupPolicy DetachRolePolicy DetachUserPolicy PutGroupPolicy PutRolePermissionsBoundary PutRolePolicy PutUserPermissionsBoundary PutUserPolicy SetDefaultPolicyVersion UpdateAssumeRolePolicy read: GenerateCredentialReport GenerateOrganizationsAccessReport GenerateServiceLastAccessedDetails GetAccessKeyLastUsed GetAccountAuthorizationDetails GetAccountEmailAddress GetAccountName GetAccountPasswordPolicy GetAccountProperties GetCloudFrontPublicKey GetContextKeysForCustomPolicy GetContextKeysForPrincipalPolicy GetCredentialReport GetDelegationRequest GetGroup GetGroupPolicy GetHumanReadableSummary GetInstanceProfile GetMFADevice GetOpenIDConnectProvider GetOrganizationsAccessReport GetOutboundWebIdentityFederationInfo GetPolicy GetPolicyVersion GetRole GetRolePolicy GetRoleTemplateVersion GetSAMLProvider GetSSHPublicKey GetServerCertificate GetServiceLastAccessedDetails GetServiceLastAccessedDetailsWithEntities GetServiceLinkedRoleDeletionStatus GetUser GetUserPolicy SimulateCustomPolicy SimulatePrincipalPolicy list: GetAccountSummary GetLoginProfile ListAccessKeys ListAccountAliases ListAttachedGroupPolicies ListAttachedRolePolicies ListAttachedUserPolicies ListCloudFrontPublicKeys ListDelegationRequests ListEntitiesForPolicy ListGroupPolicies ListGroups ListGroupsForUser ListInstanceProfileTags ListInstanceProfiles ListInstanceProfilesForRole ListMFADeviceTags ListMFADevices ListOpenIDConnectProviderTags ListOpenIDConnectProviders ListOrganizationsFeatures ListPolicies ListPoliciesGrantingServiceAccess ListPolicyTags ListPolicyVersions ListRolePolicies ListRoleTags ListRoles ListSAMLProviderTags ListSAMLProviders ListSSHPublicKeys ListSTSRegionalEndpointsStatus ListServerCertificateTags ListServerCertificates ListServiceSpecificCredentials ListSigningCertificates ListUserPolicies ListUserTags ListUsers ListVirtualMFADevices tagging: TagInstanceProfile TagMFADevice TagOpenIDConnectProvider TagPolicy TagRole TagSAMLProvider TagServerCertificate TagUser UntagInstanceProfile UntagMFADevice UntagOpenIDConnectProvider UntagPolicy UntagRole UntagSAMLProvider UntagServerCertificate UntagUser
identity-sync permissions-management: AllowVendedLogDeliveryForResource write: CreateSyncFilter CreateSyncProfile CreateSyncTarget DeleteSyncFilter DeleteSyncProfile DeleteSyncTarget StartSync StopSync UpdateSyncTarget read: GetSyncProfile GetSyncTarget list: ListSyncFilters
identitystore-auth write: BatchDeleteSession read: BatchGetSession list: ListSessions
identitystore write: AddRegion CreateGroup CreateGroupMembership CreateIdentityStore CreateUser DeleteGroup DeleteGroupMembership DeleteIdentityStore DeleteUser RemoveRegion ReserveUser UpdateGroup UpdateIdentityStore UpdateUser read: DescribeGroup DescribeGroupMembership DescribeIdentityStore DescribeRegion DescribeUser GetGroupId GetGroupMembershipId GetUserId IsMemberInGroups list: ListGroupMemberships ListGroupMembershipsForMember ListGroups ListIdentityStores ListRegions ListUsers
imagebuilder write: CancelImageCreation CancelLifecycleExecution CreateComponent CreateContainerRecipe CreateDistributionConfiguration CreateImage CreateImagePipeline CreateImageRecipe CreateInfrastructureConfiguration CreateLifecyclePolicy CreateWorkflow DeleteComponent DeleteContainerRecipe DeleteDistributionConfiguration DeleteImage DeleteImagePipeline DeleteImageRecipe DeleteInfrastructureConfiguration DeleteLifecyclePolicy DeleteWorkflow DistributeImage ImportComponent ImportDiskImage ImportVmImage RetryImage SendWorkflowStepAction StartImagePipelineExecution StartResourceStateUpdate UpdateDistributionConfiguration UpdateImagePipeline UpdateInfrastructureConfiguration UpdateLifecyclePolicy read: GetComponent GetComponentPolicy GetContainerRecipe GetContainerRecipePolicy GetDistributionConfiguration GetImage GetImagePipeline GetImagePolicy GetImageRecipe GetImageRecipePolicy GetInfrastructureConfiguration GetLifecycleExecution GetLifecyclePolicy GetMarketplaceResource GetWorkflow GetWorkflowExecution GetWorkflowStepExecution ListTagsForResource list: ListComponentBuildVersions ListComponents ListContainerRecipes ListDistributionConfigurations ListImageBuildVersions ListImagePackages ListImagePipelineImages ListImagePipelines ListImageRecipes ListImageScanFindingAggregations ListImageScanFindings ListImages ListInfrastructureConfigurations ListLifecycleExecutionResources ListLifecycleExecutions ListLifecyclePolicies ListWaitingWorkflowSteps ListWorkflowBuildVersions ListWorkflowExecutions ListWorkflowStepExecutions ListWorkflows permissions-management: PutComponentPolicy PutContainerRecipePolicy PutImagePolicy PutImageRecipePolicy tagging: TagResource UntagResource
importexport write: CancelJob CreateJob UpdateJob read: GetShippingLabel GetStatus list: ListJobs
inspector-scan read: ScanSbom
inspector write: AddAttributesToFindings CreateAssessmentTarget CreateAssessmentTemplate CreateExclusionsPreview CreateResourceGroup DeleteAssessmentRun DeleteAssessmentTarget DeleteAssessmentTemplate RegisterCrossAccountAccessRole RemoveAttributesFromFindings StartAssessmentRun StopAssessmentRun SubscribeToEvent UnsubscribeFromEvent UpdateAssessmentTarget read: DescribeAssessmentRuns DescribeAssessmentTargets DescribeAssessmentTemplates DescribeCrossAccountAccessRole DescribeExclusions DescribeFindings DescribeResourceGroups DescribeRulesPackages GetAssessmentReport GetExclusionsPreview GetTelemetryMetadata ListTagsForResource PreviewAgents list: ListAssessmentRunAgents ListAssessmentRuns ListAssessmentTargets ListAssessmentTemplates ListEventSubscriptions ListExclusions ListFindings ListRulesPackages tagging: SetTagsForResource
inspector2-telemetry write: NotifyHeartbeat SendTelemetry SendTelemetryEvent StartSession StopSession
inspector2 write: AssociateMember BatchAssociateCodeSecurityScanConfiguration BatchDisassociateCodeSecurityScanConfiguration BatchUpdateMemberEc2DeepInspectionStatus CancelFindingsReport CancelSbomExport CreateCisScanConfiguration CreateCodeSecurityIntegration CreateCodeSecurityScanConfiguration CreateConnector CreateFilter CreateFindingsReport CreateSbomExport DeleteCisScanConfiguration DeleteCodeSecurityIntegration DeleteCodeSecurityScanConfiguration DeleteConnector DeleteFilter Disable DisableDelegatedAdminAccount DisassociateMember Enable EnableDelegatedAdminAccount ResetEncryptionKey SendCisSessionHealth SendCisSessionTelemetry StartCisSession StartCodeSecurityScan StopCisSession UpdateCisScanConfiguration UpdateCodeSecurityIntegration UpdateCodeSecurityScanConfiguration UpdateConfiguration UpdateConnector UpdateConnectorScanConfiguration UpdateEc2DeepInspectionConfiguration UpdateEncryptionKey UpdateFilter UpdateOrgEc2DeepInspectionConfiguration UpdateOrganizationConfiguration read: BatchGetAccountStatus BatchGetCodeSnippet BatchGetFindingDetails BatchGetFreeTrialInfo BatchGetMemberEc2DeepInspectionStatus DescribeOrganizationConfiguration GetCisScanReport GetClustersForImage GetCodeSecurityIntegration GetCodeSecurityScan GetCodeSecurityScanConfiguration GetConfiguration GetDelegatedAdminAccount GetEc2DeepInspectionConfiguration GetEncryptionKey GetFindingsReportStatus GetMember GetSbomExport ListTagsForResource SearchVulnerabilities list: GetCisScanResultDetails ListAccountPermissions ListCisScanConfigurations ListCisScanResultsAggregatedByChecks ListCisScanResultsAggregatedByTargetResource ListCisScans ListCodeSecurityIntegrations ListCodeSecurityScanConfigurationAssociations ListCodeSecurityScanConfigurations ListConnectorScanConfigurations ListConnectors ListCoverage ListCoverageStatistics ListDelegatedAdminAccounts ListFilters ListFindingAggregations ListFindings ListMembers ListUsageTotals tagging: TagResource UntagResource
interconnect write: AcceptConnectionProposal CreateConnection DeleteConnection UpdateConnection read: DescribeConnectionProposal GetConnection GetEnvironment ListAttachPoints ListTagsForResource list: ListConnections ListEnvironments tagging: TagResource UntagResource
internetmonitor write: CreateMonitor DeleteMonitor Link UpdateMonitor read: GetHealthEvent GetInternetEvent GetMonitor GetQueryResults GetQueryStatus ListTagsForResource StartQuery StopQuery list: ListHealthEvents ListInternetEvents ListMonitors tagging: TagResource UntagResource
invoicing read: BatchGetInvoiceProfile GetInvoiceCorrection GetInvoiceEmailDeliveryPreferences GetInvoicePDF GetInvoiceUnit GetProcurementPortalPreference ListInvoiceSummaries ListTagsForResource list: ListInvoiceCorrections ListInvoiceUnits ListProcurementPortalPreferences ListProcurementPortalSuppliers ListProcurementPortals write: CreateInvoiceUnit CreateProcurementPortalPreference DeleteInvoiceUnit DeleteProcurementPortalPreference PutInvoiceEmailDeliveryPreferences PutProcurementPortalPreference SendProcurementPortalValidation StartInvoiceCorrection UpdateInvoiceUnit UpdateProcurementPortalPreferenceStatus VerifyProcurementPortalValidation tagging: TagResource UntagResource
iot-device-tester read: CheckVersion DownloadTestSuite LatestIdt SupportedVersion write: SendMetrics
iot write: AcceptCertificateTransfer AddThingToBillingGroup AddThingToThingGroup AssociateSbomWithPackageVersion AssociateTargetsWithJob AttachSecurityProfile AttachThingPrincipal CancelAuditMitigationActionsTask CancelAuditTask CancelCertificateTransfer CancelDetectMitigationActionsTask CancelJob CancelJobExecution ClearDefaultAuthorizer CloseTunnel ConfirmTopicRuleDestination Connect CreateAuditSuppression CreateAuthorizer CreateBillingGroup CreateCertificateFromCsr CreateCertificateProvider CreateCommand CreateCustomMetric CreateDimension CreateDomainConfiguration CreateDynamicThingGroup CreateFleetMetric CreateJob CreateJobTemplate CreateKeysAndCertificate CreateMitigationAction CreateOTAUpdate CreatePackage CreatePackageVersion CreateProvisioningClaim CreateProvisioningTemplate CreateProvisioningTemplateVersion CreateRoleAlias CreateScheduledAudit CreateSecurityProfile CreateStream CreateThing CreateThingGroup CreateThingType CreateTopicRule CreateTopicRuleDestination DeleteAccountAuditConfiguration DeleteAuditSuppression DeleteAuthorizer DeleteBillingGroup DeleteCACertificate DeleteCertificate DeleteCertificateProvider DeleteCommand DeleteCommandExecution DeleteConnection DeleteCustomMetric DeleteDimension DeleteDomainConfiguration DeleteDynamicThingGroup DeleteFleetMetric DeleteJob DeleteJobExecution DeleteJobTemplate DeleteMitigationAction DeleteOTAUpdate DeletePackage DeletePackageVersion DeleteProvisioningTemplate DeleteProvisioningTemplateVersion DeleteRegistrationCode DeleteRoleAlias DeleteScheduledAudit DeleteSecurityProfile DeleteStream DeleteThing DeleteThingGroup DeleteThingShadow DeleteThingType DeleteTopicRule DeleteTopicRuleDestination DeleteV2LoggingLevel DeprecateThingType DetachSecurityProfile DetachThingPrincipal DisableTopicRule DisassociateSbomFromPackageVersion EnableTopicRule GetConnection ListSubscriptions OpenTunnel Publish PutVerificationStateOnViolation Receive RegisterCACertificate RegisterCertificate RegisterCertificateWithoutCA RegisterThing RejectCertificateTransfer RemoveThingFromBillingGroup RemoveThingFromThingGroup ReplaceTopicRule RetainPublish RotateTunnelAccessToken SendDirectMessage SetLoggingOptions SetV2LoggingLevel SetV2LoggingOptions StartAuditMitigationActionsTask StartCommandExecution StartDetectMitigationActionsTask StartOnDemandAuditTask StartThingRegistrationTask StopThingRegistrationTask Subscribe TransferCertificate UpdateAccountAuditConfiguration UpdateAuditSuppression UpdateAuthorizer UpdateBillingGroup UpdateCACertificate UpdateCertificate UpdateCertificateProvider UpdateCommand UpdateCustomMetric UpdateDimension UpdateDomainConfiguration UpdateDynamicThingGroup UpdateEncryptionConfiguration UpdateEventConfigurations UpdateFleetMetric UpdateIndexingConfiguration UpdateJob UpdateMitigationAction UpdatePackage UpdatePackageConfiguration UpdatePackageVersion UpdateProvisioningTemplate UpdateRoleAlias UpdateScheduledAudit UpdateSecurityProfile UpdateStream UpdateThing UpdateThingGroup UpdateThingGroupsForThing UpdateThingShadow UpdateThingType UpdateTopicRuleDestination permissions-management: AttachPolicy AttachPrincipalPolicy CreatePolicy CreatePolicyVersion DeletePolicy DeletePolicyVersion DetachPolicy DetachPrincipalPolicy SetDefaultAuthorizer SetDefaultPolicyVersion read: DescribeAccountAuditConfiguration DescribeAuditFinding DescribeAuditMitigationActionsTask DescribeAuditSuppression DescribeAuditTask DescribeAuthorizer DescribeBillingGroup DescribeCACertificate DescribeCertificate DescribeCertificateProvider DescribeCustomMetric DescribeDefaultAuthorizer DescribeDetectMitigationActionsTask DescribeDimension DescribeDomainConfiguration DescribeEncryptionConfiguration DescribeEndpoint DescribeEventConfigurations DescribeFleetMetric DescribeIndex DescribeJob DescribeJobExecution DescribeJobTemplate DescribeManagedJobTemplate DescribeMitigationAction DescribeProvisioningTemplate DescribeProvisioningTemplateVersion DescribeRoleAlias DescribeScheduledAudit DescribeSecurityProfile DescribeStream DescribeThing DescribeThingGroup DescribeThingRegistrationTask DescribeThingType DescribeTunnel GetBucketsAggregation GetCardinality GetCommand GetCommandExecution GetEffectivePolicies GetIndexingConfiguration GetJobDocument GetLoggingOptions GetOTAUpdate GetPackage GetPackageConfiguration GetPackageVersion GetPercentiles GetPolicy GetPolicyVersion GetRegistrationCode GetRetainedMessage GetStatistics GetThingConnectivityData GetThingShadow GetTopicRule GetTopicRuleDestination GetV2LoggingOptions ListTagsForResource SearchIndex TestAuthorization TestInvokeAuthorizer ValidateSecurityProfileBehaviors list: GetBehaviorModelTrainingSummaries ListActiveViolations ListAttachedPolicies ListAuditFindings ListAuditMitigationActionsExecutions ListAuditMitigationActionsTasks ListAuditSuppressions ListAuditTasks ListAuthorizers ListBillingGroups ListCACertificates ListCertificateProviders ListCertificates ListCertificatesByCA ListCommandExecutions ListCommands ListCustomMetrics ListDetectMitigationActionsExecutions ListDetectMitigationActionsTasks ListDimensions ListDomainConfigurations ListFleetMetrics ListIndices ListJobExecutionsForJob ListJobExecutionsForThing ListJobTemplates ListJobs ListManagedJobTemplates ListMetricValues ListMitigationActions ListNamedShadowsForThing ListOTAUpdates ListOutgoingCertificates ListPackageVersions ListPackages ListPolicies ListPolicyPrincipals ListPolicyVersions ListPrincipalPolicies ListPrincipalThings ListPrincipalThingsV2 ListProvisioningTemplateVersions ListProvisioningTemplates ListRelatedResourcesForAuditFinding ListRetainedMessages ListRoleAliases ListSbomValidationResults ListScheduledAudits ListSecurityProfiles ListSecurityProfilesForTarget ListStreams ListTargetsForPolicy ListTargetsForSecurityProfile ListThingGroups ListThingGroupsForThing ListThingPrincipals ListThingPrincipalsV2 ListThingRegistrationTaskReports ListThingRegistrationTasks ListThingTypes ListThings ListThingsInBillingGroup ListThingsInThingGroup ListTopicRuleDestinations ListTopicRules ListTunnels ListV2LoggingLevels ListViolationEvents tagging: TagResource UntagResource
iotanalytics write: BatchPutMessage CancelPipelineReprocessing CreateChannel CreateDataset CreateDatasetContent CreateDatastore CreatePipeline DeleteChannel DeleteDataset DeleteDatasetContent DeleteDatastore DeletePipeline PutLoggingOptions StartPipelineReprocessing UpdateChannel UpdateDataset UpdateDatastore UpdatePipeline read: DescribeChannel DescribeDataset DescribeDatastore DescribeLoggingOptions DescribePipeline GetDatasetContent ListTagsForResource RunPipelineActivity SampleChannelData list: ListChannels ListDatasetContents ListDatasets ListDatastores ListPipelines tagging: TagResource UntagResource
iotdeviceadvisor write: CreateSuiteDefinition DeleteSuiteDefinition StartSuiteRun StopSuiteRun UpdateSuiteDefinition read: GetEndpoint GetSuiteDefinition GetSuiteRun GetSuiteRunReport ListTagsForResource list: ListSuiteDefinitions ListSuiteRuns tagging: TagResource UntagResource
iotevents write: BatchAcknowledgeAlarm BatchDeleteDetector BatchDisableAlarm BatchEnableAlarm BatchPutMessage BatchResetAlarm BatchSnoozeAlarm BatchUpdateDetector CreateAlarmModel CreateDetectorModel CreateInput DeleteAlarmModel DeleteDetectorModel DeleteInput PutLoggingOptions StartDetectorModelAnalysis UpdateAlarmModel UpdateDetectorModel UpdateInput UpdateInputRouting read: DescribeAlarm DescribeAlarmModel DescribeDetector DescribeDetectorModel DescribeDetectorModelAnalysis DescribeInput DescribeLoggingOptions GetDetectorModelAnalysisResults ListTagsForResource list: ListAlarmModelVersions ListAlarmModels ListAlarms ListDetectorModelVersions ListDetectorModels ListDetectors ListInputRoutings ListInputs tagging: TagResource UntagResource
iotfleethub write: CreateApplication DeleteApplication UpdateApplication read: DescribeApplication ListTagsForResource list: ListApplications tagging: TagResource UntagResource
iotfleetwise permissions-management: GenerateCommandPayload write: AssociateVehicleFleet CreateCampaign CreateDecoderManifest CreateFleet CreateModelManifest CreateSignalCatalog CreateStateTemplate CreateVehicle DeleteCampaign DeleteDecoderManifest DeleteFleet DeleteModelManifest DeleteSignalCatalog DeleteStateTemplate DeleteVehicle DisassociateVehicleFleet ImportDecoderManifest ImportSignalCatalog PutEncryptionConfiguration PutLoggingOptions RegisterAccount UpdateCampaign UpdateDecoderManifest UpdateFleet UpdateModelManifest UpdateSignalCatalog UpdateStateTemplate UpdateVehicle read: GetCampaign GetDecoderManifest GetEncryptionConfiguration GetFleet GetLoggingOptions GetModelManifest GetRegisterAccountStatus GetSignalCatalog GetStateTemplate GetVehicle GetVehicleStatus ListCampaigns ListDecoderManifests ListFleets ListFleetsForVehicle ListModelManifests ListSignalCatalogNodes ListSignalCatalogs ListStateTemplates ListTagsForResource ListVehicles ListVehiclesInFleet list: ListDecoderManifestNetworkInterfaces ListDecoderManifestSignals ListModelManifestNodes tagging: TagResource UntagResource
iotjobsdata read: DescribeJobExecution GetPendingJobExecutions write: StartNextPendingJobExecution UpdateJobExecution
iotmanagedintegrations write: CreateAccountAssociation CreateCloudConnector CreateConnectorDestination CreateCredentialLocker CreateDestination CreateEventLogConfiguration CreateManagedThing CreateNotificationConfiguration CreateOtaTask CreateOtaTaskConfiguration CreateProvisioningProfile DeleteAccountAssociation DeleteCloudConnector DeleteConnectorDestination DeleteCredentialLocker DeleteDestination DeleteEventLogConfiguration DeleteManagedThing DeleteNotificationConfiguration DeleteOtaTask DeleteOtaTaskConfiguration DeleteProvisioningProfile DeregisterAccountAssociation PutDefaultEncryptionConfiguration PutHubConfiguration PutRuntimeLogConfiguration RegisterAccountAssociation RegisterCustomEndpoint ResetRuntimeLogConfiguration SendConnectorEvent SendManagedThingCommand StartAccountAssociationRefresh StartDeviceDiscovery UpdateAccountAssociation UpdateCloudConnector UpdateConnectorDestination UpdateDestination UpdateEventLogConfiguration UpdateManagedThing UpdateNotificationConfiguration UpdateOtaTask read: GetAccountAssociation GetCloudConnector GetConnectorDestination GetCredentialLocker GetCustomEndpoint GetDefaultEncryptionConfiguration GetDestination GetDeviceDiscovery GetEventLogConfiguration GetHubConfiguration GetManagedThing GetManagedThingCapabilities GetManagedThingCertificate GetManagedThingConnectivityData GetManagedThingMetaData GetManagedThingState GetNotificationConfiguration GetOtaTask GetOtaTaskConfiguration GetProvisioningProfile GetRuntimeLogConfiguration GetSchemaVersion ListDiscoveredDevices ListEventLogConfigurations ListManagedThingSchemas ListNotificationConfigurations ListOtaTaskConfigurations ListOtaTaskExecutions ListTagsForResource list: ListAccountAssociations ListCloudConnectors ListConnectorDestinations ListCredentialLockers ListDestinations ListDeviceDiscoveries ListManagedThingAccountAssociations ListManagedThings ListOtaTasks ListProvisioningProfiles ListSchemaVersions tagging: TagResource UntagResource
iotsitewise write: AssociateAssets AssociateTimeSeriesToAssetProperty BatchAssociateDataSegmentsToDataset BatchAssociateProjectAssets BatchDeleteDatasetDataSegments BatchDisassociateDataSegmentsFromDataset BatchDisassociateProjectAssets BatchPutAssetPropertyValue CancelEnrichmentJob CancelPipelineExecution CancelQuery CreateAccessPolicy CreateApplication CreateAsset CreateAssetModel CreateAssetModelCompositeModel CreateBulkImportJob CreateComputationModel CreateDashboard CreateDataset CreateDatasetExportJob CreateEnrichmentJob CreateGateway CreatePipeline CreatePortal CreateProject CreateTask CreateWorkspace DeleteAccessPolicy DeleteApplication DeleteAsset DeleteAssetModel DeleteAssetModelCompositeModel DeleteAssetModelInterfaceRelationship DeleteComputationModel DeleteDashboard DeleteDataset DeleteGateway DeletePipeline DeletePortal DeleteProject DeleteTask DeleteTimeSeries DeleteWorkspace DisassociateAssets DisassociateTimeSeriesFromAssetProperty EnableSiteWiseIntegration ExecuteAction PutAssetModelInterfaceRelationship PutDefaultEncryptionConfiguration PutLoggingOptions PutStorageConfiguration StartPipelineExecution StartQuery StartSearch UpdateAccessPolicy UpdateAsset UpdateAssetModel UpdateAssetModelCompositeModel UpdateAssetModelPropertyRouting UpdateAssetProperty UpdateComputationModel UpdateDashboard UpdateDataset UpdateGateway UpdateGatewayCapabilityConfiguration UpdatePipeline UpdatePortal UpdateProject UpdateTask UpdateWorkspace read: BatchGetAssetPropertyAggregates BatchGetAssetPropertyValue BatchGetAssetPropertyValueHistory DescribeAccessPolicy DescribeAction DescribeApplication DescribeAsset DescribeAssetCompositeModel DescribeAssetModel DescribeAssetModelCompositeModel DescribeAssetModelInterfaceRelationship DescribeAssetProperty DescribeBulkImportJob DescribeComputationModel DescribeComputationModelExecutionSummary DescribeDashboard DescribeDataset DescribeDatasetExportJob DescribeDefaultEncryptionConfiguration DescribeEnrichmentJob DescribeExecution DescribeGateway DescribeGatewayCapabilityConfiguration DescribeLoggingOptions DescribePipeline DescribePipelineExecution DescribePortal DescribeProject DescribeQuery DescribeSearch DescribeStorageConfiguration DescribeTask DescribeTimeSeries DescribeWorkspace ExecuteQuery GetAssetPropertyAggregates GetAssetPropertyValue GetAssetPropertyValueHistory GetCaptureData GetInterpolatedAssetPropertyValues GetQueryResults GetSearchResults InvokeAssistant ListTagsForResource list: ListAccessPolicies ListActions ListApplications ListAssetModelCompositeModels ListAssetModelProperties ListAssetModels ListAssetProperties ListAssetRelationships ListAssets ListAssociatedAssets ListBulkImportJobs ListCompositionRelationships ListComputationModelDataBindingUsages ListComputationModelResolveToResources ListComputationModels ListDashboards ListDatasetDataSegmentRelationships ListDatasetDataSegments ListDatasetExportJobs ListDatasets ListEnrichmentJobs ListExecutions ListGateways ListInterfaceRelationships ListPipelineExecutions ListPipelines ListPortals ListProjectAssets ListProjects ListQueries ListSearches ListTasks ListTimeSeries ListWorkspaces tagging: TagResource UntagResource
iottwinmaker write: BatchPutPropertyValues CancelMetadataTransferJob CreateComponentType CreateEntity CreateMetadataTransferJob CreateScene CreateSyncJob CreateWorkspace DeleteComponentType DeleteEntity DeleteScene DeleteSyncJob DeleteWorkspace UpdateComponentType UpdateEntity UpdatePricingPlan UpdateScene UpdateWorkspace read: ExecuteQuery GetComponentType GetEntity GetMetadataTransferJob GetPricingPlan GetPropertyValue GetPropertyValueHistory GetScene GetSyncJob GetWorkspace list: ListComponentTypes ListComponents ListEntities ListMetadataTransferJobs ListProperties ListScenes ListSyncJobs ListSyncResources ListTagsForResource ListWorkspaces tagging: TagResource UntagResource
iotwireless write: AssociateAwsAccountWithPartnerAccount AssociateMulticastGroupWithFuotaTask AssociateWirelessDeviceWithFuotaTask AssociateWirelessDeviceWithMulticastGroup AssociateWirelessDeviceWithThing AssociateWirelessGatewayWithCertificate AssociateWirelessGatewayWithThing CancelMulticastGroupSession CreateDestination CreateDeviceProfile CreateFuotaTask CreateMulticastGroup CreateNetworkAnalyzerConfiguration CreateServiceProfile CreateWirelessDevice CreateWirelessGateway CreateWirelessGatewayTask CreateWirelessGatewayTaskDefinition DeleteDestination DeleteDeviceProfile DeleteFuotaTask DeleteMulticastGroup DeleteNetworkAnalyzerConfiguration DeleteQueuedMessages DeleteServiceProfile DeleteWirelessDevice DeleteWirelessDeviceImportTask DeleteWirelessGateway DeleteWirelessGatewayTask DeleteWirelessGatewayTaskDefinition DeregisterWirelessDevice DisassociateAwsAccountFromPartnerAccount DisassociateMulticastGroupFromFuotaTask DisassociateWirelessDeviceFromFuotaTask DisassociateWirelessDeviceFromMulticastGroup DisassociateWirelessDeviceFromThing DisassociateWirelessGatewayFromCertificate DisassociateWirelessGatewayFromThing PutPositionConfiguration PutResourceLogLevel ResetAllResourceLogLevels ResetResourceLogLevel SendDataToMulticastGroup SendDataToWirelessDevice StartBulkAssociateWirelessDeviceWithMulticastGroup StartBulkDisassociateWirelessDeviceFromMulticastGroup StartFuotaTask StartMulticastGroupSession StartNetworkAnalyzerStream StartSingleWirelessDeviceImportTask StartWirelessDeviceImportTask TestWirelessDevice UpdateDestination UpdateEventConfigurationByResourceTypes UpdateFuotaTask UpdateLogLevelsByResourceTypes UpdateMetricConfiguration UpdateMulticastGroup UpdateNetworkAnalyzerConfiguration UpdatePartnerAccount UpdatePosition UpdateResourceEventConfiguration UpdateResourcePosition UpdateWirelessDevice UpdateWirelessDeviceImportTask UpdateWirelessGateway read: GetDestination GetDeviceProfile GetEventConfigurationByResourceTypes GetFuotaTask GetLogLevelsByResourceTypes GetMetricConfiguration GetMetrics GetMulticastGroup GetMulticastGroupSession GetNetworkAnalyzerConfiguration GetPartnerAccount GetPosition GetPositionConfiguration GetPositionEstimate GetResourceEventConfiguration GetResourceLogLevel GetResourcePosition GetServiceEndpoint GetServiceProfile GetWirelessDevice GetWirelessDeviceImportTask GetWirelessDeviceStatistics GetWirelessGateway GetWirelessGatewayCertificate GetWirelessGatewayFirmwareInformation GetWirelessGatewayStatistics GetWirelessGatewayTask GetWirelessGatewayTaskDefinition ListDestinations ListDeviceProfiles ListDevicesForWirelessDeviceImportTask ListEventConfigurations ListFuotaTasks ListMulticastGroups ListMulticastGroupsByFuotaTask ListNetworkAnalyzerConfigurations ListPartnerAccounts ListPositionConfigurations ListQueuedMessages ListServiceProfiles ListTagsForResource ListWirelessDeviceImportTasks ListWirelessDevices ListWirelessGatewayTaskDefinitions ListWirelessGateways tagging: TagResource UntagResource
iq-permission write: ApproveAccessGrant ApprovePermissionRequest AssumePermissionRole CreatePermissionRequest RejectPermissionRequest RevokePermissionRequest WithdrawPermissionRequest read: GetPermissionRequest ListPermissionRequests
iq write: AcceptCall ApprovePaymentRequest ApproveProposal ArchiveConversation CompleteProposal CreateConversation CreateExpert CreateListing CreateMilestoneProposal CreatePaymentRequest CreateProject CreateRequest CreateScheduledProposal CreateSeller CreateUpfrontProposal DeclineCall DeleteAttachment DisableIndividualPublicProfile EnableIndividualPublicProfile EndCall HideRequest InitiateCall LinkAwsCertification MarkChatMessageRead RejectPaymentRequest RejectProposal SendCompanyChatMessage SendIndividualChatMessage UnarchiveConversation UnlinkAwsCertification UpdateCompanyProfile UpdateConversationMembers UpdateExpert UpdateListing UpdateRequest UploadAttachment WithdrawPaymentRequest WithdrawProposal WriteReview read: DownloadAttachment GetBuyer GetCall GetChatInfo GetChatMessages GetChatToken GetCompanyChatMessages GetCompanyProfile GetConversation GetExpert GetListing GetMarketplaceSeller GetPaymentRequest GetProposal GetRequest GetReview ListConversations ListExpertAccessLogs ListListings ListPaymentRequests ListProposals ListRequests ListReviews list: ListAttachments
ivs read: BatchGetChannel BatchGetStreamKey GetAdConfiguration GetChannel GetComposition GetEncoderConfiguration GetIngestConfiguration GetParticipant GetPlaybackKeyPair GetPlaybackRestrictionPolicy GetPublicKey GetRecordingConfiguration GetStage GetStageSession GetStorageConfiguration GetStream GetStreamKey GetStreamSession ListTagsForResource write: BatchStartViewerSessionRevocation CreateAdConfiguration CreateChannel CreateEncoderConfiguration CreateIngestConfiguration CreateParticipantToken CreatePlaybackRestrictionPolicy CreateRecordingConfiguration CreateStage CreateStorageConfiguration CreateStreamKey DeleteAdConfiguration DeleteChannel DeleteEncoderConfiguration DeleteIngestConfiguration DeletePlaybackKeyPair DeletePlaybackRestrictionPolicy DeletePublicKey DeleteRecordingConfiguration DeleteStage DeleteStorageConfiguration DeleteStreamKey DisconnectParticipant ImportPlaybackKeyPair ImportPublicKey InsertAdBreak PutMetadata StartComposition StartParticipantReplication StartViewerSessionRevocation StopComposition StopParticipantReplication StopStream UpdateAdConfiguration UpdateChannel UpdateIngestConfiguration UpdatePlaybackRestrictionPolicy UpdateStage list: ListAdConfigurations ListChannels ListCompositions ListEncoderConfigurations ListIngestConfigurations ListParticipantEvents ListParticipantReplicas ListParticipants ListPlaybackKeyPairs ListPlaybackRestrictionPolicies ListPublicKeys ListRecordingConfigurations ListStageSessions ListStages ListStorageConfigurations ListStreamKeys ListStreamSessions ListStreams tagging: TagResource UntagResource
ivschat write: CreateChatToken CreateLoggingConfiguration CreateRoom DeleteLoggingConfiguration DeleteMessage DeleteRoom DisconnectUser SendEvent UpdateLoggingConfiguration UpdateRoom read: GetLoggingConfiguration GetRoom ListTagsForResource list: ListLoggingConfigurations ListRooms tagging: TagResource UntagResource
kafka-cluster write: AlterCluster AlterClusterDynamicConfiguration AlterGroup AlterTopic AlterTopicDynamicConfiguration AlterTransactionalId Connect CreateTopic DeleteGroup DeleteTopic WriteData WriteDataIdempotently list: DescribeCluster DescribeClusterDynamicConfiguration DescribeGroup DescribeTopic DescribeTopicDynamicConfiguration DescribeTransactionalId read: ReadData
kafka write: BatchAssociateScramSecret BatchDisassociateScramSecret CreateChannel CreateCluster CreateClusterV2 CreateConfiguration CreateReplicator CreateTopic CreateVpcConnection DeleteChannel DeleteCluster DeleteClusterPolicy DeleteConfiguration DeleteReplicator DeleteTopic DeleteVpcConnection PutClusterPolicy RebootBroker RejectClientVpcConnection UpdateBrokerCount UpdateBrokerStorage UpdateBrokerType UpdateChannel UpdateClusterConfiguration UpdateClusterKafkaVersion UpdateConfiguration UpdateConnectivity UpdateMonitoring UpdateRebalancing UpdateReplicationInfo UpdateSecurity UpdateStorage UpdateTopic read: DescribeChannel DescribeCluster DescribeClusterOperation DescribeClusterOperationV2 DescribeClusterV2 DescribeConfiguration DescribeConfigurationRevision DescribeReplicator DescribeTopic DescribeTopicPartitions DescribeVpcConnection GetBootstrapBrokers GetClusterPolicy ListTagsForResource list: GetCompatibleKafkaVersions ListChannels ListClientVpcConnections ListClusterOperations ListClusterOperationsV2 ListClusters ListClustersV2 ListConfigurationRevisions ListConfigurations ListKafkaVersions ListNodes ListReplicators ListScramSecrets ListTopics ListVpcConnections tagging: TagResource UntagResource
kafkaconnect write: CreateConnector CreateCustomPlugin CreateWorkerConfiguration DeleteConnector DeleteCustomPlugin DeleteWorkerConfiguration UpdateConnector read: DescribeConnector DescribeConnectorOperation DescribeCustomPlugin DescribeWorkerConfiguration ListConnectorOperations ListConnectors ListCustomPlugins ListTagsForResource ListWorkerConfigurations tagging: TagResource UntagResource
kendra-ranking write: CreateRescoreExecutionPlan DeleteRescoreExecutionPlan UpdateRescoreExecutionPlan read: DescribeRescoreExecutionPlan ListTagsForResource Rescore list: ListRescoreExecutionPlans tagging: TagResource UntagResource
kendra write: AssociateEntitiesToExperience AssociatePersonasToEntities BatchDeleteDocument BatchDeleteFeaturedResultsSet BatchPutDocument ClearQuerySuggestions CreateAccessControlConfiguration CreateDataSource CreateExperience CreateFaq CreateFeaturedResultsSet CreateIndex CreateQuerySuggestionsBlockList CreateThesaurus DeleteAccessControlConfiguration DeleteDataSource DeleteExperience DeleteFaq DeleteIndex DeletePrincipalMapping DeleteQuerySuggestionsBlockList DeleteThesaurus DisassociateEntitiesFromExperience DisassociatePersonasFromEntities PutPrincipalMapping StartDataSourceSyncJob StopDataSourceSyncJob SubmitFeedback UpdateAccessControlConfiguration UpdateDataSource UpdateExperience UpdateFeaturedResultsSet UpdateIndex UpdateQuerySuggestionsBlockList UpdateQuerySuggestionsConfig UpdateThesaurus read: BatchGetDocumentStatus DescribeAccessControlConfiguration DescribeDataSource DescribeExperience DescribeFaq DescribeFeaturedResultsSet DescribeIndex DescribePrincipalMapping DescribeQuerySuggestionsBlockList DescribeQuerySuggestionsConfig DescribeThesaurus GetQuerySuggestions GetSnapshots ListTagsForResource Query Retrieve list: ListAccessControlConfigurations ListDataSourceSyncJobs ListDataSources ListEntityPersonas ListExperienceEntities ListExperiences ListFaqs ListFeaturedResultsSets ListGroupsOlderThanOrderingId ListIndices ListQuerySuggestionsBlockLists ListThesauri tagging: TagResource UntagResource
kinesis write: AssociateStreamsWithChannel CreateStream DecreaseStreamRetentionPeriod DeleteChannel DeleteResourcePolicy DeleteStream DeregisterStreamConsumer DisableEnhancedMonitoring EnableEnhancedMonitoring IncreaseStreamRetentionPeriod InjectApiError MergeShards PutRecord PutRecords PutResourcePolicy RegisterStreamConsumer SplitShard StartStreamEncryption StopStreamEncryption UpdateAccountSettings UpdateChannel UpdateMaxRecordSize UpdateShardCount UpdateStreamMode UpdateStreamRecordDistributionStrategy UpdateStreamWarmThroughput tagging: AddTagsToStream CreateChannel RemoveTagsFromStream TagResource UntagResource read: DescribeAccountSettings DescribeChannel DescribeLimits DescribeStream DescribeStreamConsumer DescribeStreamSummary GetRecords GetResourcePolicy GetShardIterator ListTagsForResource ListTagsForStream SubscribeToShard list: ListChannels ListShards ListStreamConsumers ListStreams
kinesisanalytics write: AddApplicationCloudWatchLoggingOption AddApplicationInput AddApplicationInputProcessingConfiguration AddApplicationOutput AddApplicationReferenceDataSource AddApplicationVpcConfiguration CreateApplication CreateApplicationSnapshot DeleteApplication DeleteApplicationCloudWatchLoggingOption DeleteApplicationInputProcessingConfiguration DeleteApplicationOutput DeleteApplicationReferenceDataSource DeleteApplicationSnapshot DeleteApplicationVpcConfiguration RollbackApplication StartApplication StopApplication UpdateApplication UpdateApplicationMaintenanceConfiguration read: CreateApplicationPresignedUrl DescribeApplication DescribeApplicationOperation DescribeApplicationSnapshot DescribeApplicationVersion DiscoverInputSchema GetApplicationState ListApplicationOperations ListApplicationSnapshots ListApplicationVersions ListTagsForResource list: ListApplications tagging: TagResource UntagResource
kinesisvideo write: ConnectAsMaster ConnectAsViewer CreateSignalingChannel CreateStream DeleteEdgeConfiguration DeleteSignalingChannel DeleteStream JoinStorageSession JoinStorageSessionAsViewer PutMedia SendAlexaOfferToMaster StartEdgeConfigurationUpdate UpdateDataRetention UpdateImageGenerationConfiguration UpdateMediaStorageConfiguration UpdateNotificationConfiguration UpdateSignalingChannel UpdateStream UpdateStreamStorageConfiguration read: DescribeEdgeConfiguration DescribeImageGenerationConfiguration DescribeMediaStorageConfiguration DescribeNotificationConfiguration DescribeStreamStorageConfiguration GetClip GetDASHStreamingSessionURL GetDataEndpoint GetHLSStreamingSessionURL GetIceServerConfig GetImages GetMedia GetMediaForFragmentList GetSignalingChannelEndpoint ListTagsForResource ListTagsForStream list: DescribeMappedResourceConfiguration DescribeSignalingChannel DescribeStream ListEdgeAgentConfigurations ListFragments ListSignalingChannels ListStreams tagging: TagResource TagStream UntagResource UntagStream
kms write: CancelKeyDeletion ConnectCustomKeyStore CreateAlias CreateCustomKeyStore CreateKey Decrypt DeleteAlias DeleteCustomKeyStore DeleteImportedKeyMaterial DeriveSharedSecret DisableKey DisableKeyRotation DisconnectCustomKeyStore EnableKey EnableKeyRotation Encrypt GenerateDataKey GenerateDataKeyPair GenerateDataKeyPairWithoutPlaintext GenerateDataKeyWithoutPlaintext GenerateMac GenerateRandom ImportKeyMaterial ReEncryptFrom ReEncryptTo ReplicateKey RotateKeyOnDemand ScheduleKeyDeletion Sign SynchronizeMultiRegionKey UpdateAlias UpdateCustomKeyStore UpdateKeyDescription UpdatePrimaryRegion Verify VerifyMac permissions-management: CreateGrant PutKeyPolicy RetireGrant RevokeGrant read: DescribeCustomKeyStores DescribeKey GetKeyLastUsage GetKeyPolicy GetKeyRotationStatus GetParametersForImport GetPublicKey list: ListAliases ListGrants ListKeyPolicies ListKeyRotations ListKeys ListResourceTags ListRetirableGrants tagging: TagResource UntagResource
lakeformation tagging: AddLFTagsToResource RemoveLFTagsFromResource permissions-management: BatchGrantPermissions BatchRevokePermissions GrantPermissions PutDataLakeSettings RevokePermissions write: CancelTransaction CommitTransaction CreateDataCellsFilter CreateLFTag CreateLFTagExpression CreateLakeFormationIdentityCenterConfiguration CreateLakeFormationOptIn DeleteDataCellsFilter DeleteLFTag DeleteLFTagExpression DeleteLakeFormationIdentityCenterConfiguration DeleteLakeFormationOptIn DeleteObjectsOnCancel DeregisterResource ExtendTransaction GetDataAccess RegisterResource RegisterResourceWithPrivilegedAccess StartQueryPlanning StartTransaction UpdateDataCellsFilter UpdateLFTag UpdateLFTagExpression UpdateLakeFormationIdentityCenterConfiguration UpdateResource UpdateTableObjects UpdateTableStorageOptimizer read: DescribeLakeFormationIdentityCenterConfiguration DescribeResource DescribeTransaction GetDataCellsFilter GetDataLakePrincipal GetDataLakeSettings GetEffectivePermissionsForPath GetLFTag GetLFTagExpression GetQueryState GetQueryStatistics GetResourceLFTags GetTableObjects GetTemporaryGluePartitionCredentials GetTemporaryGlueTableCredentials GetWorkUnitResults GetWorkUnits ListLFTagExpressions ListLFTags SearchDatabasesByLFTags SearchTablesByLFTags list: ListDataCellsFilter ListLakeFormationOptIns ListPermissions ListResources ListTableStorageOptimizers ListTransactions
lambda write: CheckpointDurableExecution ConnectMicrovm CreateAlias CreateCapacityProvider CreateCodeSigningConfig CreateEventSourceMapping CreateFunction CreateFunctionUrlConfig CreateMicrovmAuthToken CreateMicrovmImage CreateMicrovmShellAuthToken CreateNetworkConnector DeleteAlias DeleteCapacityProvider DeleteCodeSigningConfig DeleteEventSourceMapping DeleteFunction DeleteFunctionCodeSigningConfig DeleteFunctionConcurrency DeleteFunctionEventInvokeConfig DeleteFunctionUrlConfig DeleteLayerVersion DeleteMicrovmImage DeleteMicrovmImageVersion DeleteNetworkConnector DeleteProvisionedConcurrencyConfig InvokeAsync InvokeFunction InvokeFunctionUrl PassCapacityProvider PassNetworkConnector PublishLayerVersion PublishVersion PutFunctionCodeSigningConfig PutFunctionConcurrency PutFunctionEventInvokeConfig PutFunctionRecursionConfig PutFunctionScalingConfig PutProvisionedConcurrencyConfig PutRuntimeManagementConfig ResumeMicrovm RunMicrovm SendDurableExecutionCallbackFailure SendDurableExecutionCallbackHeartbeat SendDurableExecutionCallbackSuccess StopDurableExecution SuspendMicrovm TerminateMicrovm UpdateAlias UpdateCapacityProvider UpdateCodeSigningConfig UpdateEventSourceMapping UpdateFunctionCode UpdateFunctionCodeSigningConfig UpdateFunctionConfiguration UpdateFunctionEventInvokeConfig UpdateFunctionUrlConfig UpdateMicrovmImage UpdateMicrovmImageVersion UpdateNetworkConnector permissions-management: AddLayerVersionPermission AddPermission DeleteResourcePolicy DisableReplication EnableReplication PutResourcePolicy RemoveLayerVersionPermission RemovePermission read: GetAccountSettings GetAlias GetCapacityProvider GetCodeSigningConfig GetDurableExecution GetDurableExecutionHistory GetDurableExecutionState GetEventSourceMapping GetFunction GetFunctionCodeSigningConfig GetFunctionConcurrency GetFunctionConfiguration GetFunctionEventInvokeConfig GetFunctionRecursionConfig GetFunctionScalingConfig GetFunctionUrlConfig GetLayerVersion GetLayerVersionPolicy GetMicrovm GetMicrovmImage GetMicrovmImageBuild GetMicrovmImageVersion GetNetworkConnector GetPolicy GetProvisionedConcurrencyConfig GetResourcePolicy GetRuntimeManagementConfig ListTags list: ListAliases ListCapacityProviders ListCodeSigningConfigs ListDurableExecutionsByFunction ListEventSourceMappings ListFunctionEventInvokeConfigs ListFunctionUrlConfigs ListFunctionVersionsByCapacityProvider ListFunctions ListFunctionsByCodeSigningConfig ListLayerVersions ListLayers ListManagedMicrovmImageVersions ListManagedMicrovmImages ListMicrovmImageBuilds ListMicrovmImageVersions ListMicrovmImages ListMicrovms ListNetworkConnectors ListProvisionedConcurrencyConfigs ListVersionsByFunction tagging: TagResource UntagResource
launchwizard write: CreateAdditionalNode CreateDeployment CreateSettingsSet DeleteAdditionalNode DeleteApp DeleteDeployment DeleteSettingsSet PutSettingsSet StartProvisioning UpdateDeployment UpdateSettingsSet read: DescribeAdditionalNode DescribeProvisionedApp DescribeProvisioningEvents DescribeSettingsSet GetDeployment GetDeploymentPatternVersion GetInfrastructureSuggestion GetIpAddress GetResourceCostEstimate GetResourceRecommendation GetSettingsSet GetWorkload GetWorkloadAsset GetWorkloadAssets GetWorkloadDeploymentPattern ListTagsForResource list: ListAdditionalNodes ListAllowedResources ListDeploymentEvents ListDeploymentPatternVersions ListDeployments ListProvisionedApps ListResourceCostEstimates ListSettingsSets ListWorkloadDeploymentOptions ListWorkloadDeploymentPatterns ListWorkloads tagging: TagResource UntagResource
lex write: BatchCreateCustomVocabularyItem BatchDeleteCustomVocabularyItem BatchUpdateCustomVocabularyItem BuildBotLocale CreateBot CreateBotAlias CreateBotChannel CreateBotLocale CreateBotReplica CreateBotVersion CreateCustomVocabulary CreateExport CreateIntent CreateIntentVersion CreateResourcePolicy CreateResourcePolicyStatement CreateSlot CreateSlotType CreateSlotTypeVersion CreateTestSet CreateTestSetDiscrepancyReport CreateUploadUrl DeleteBot DeleteBotAlias DeleteBotAnalyzerRecommendation DeleteBotChannel DeleteBotChannelAssociation DeleteBotLocale DeleteBotReplica DeleteBotVersion DeleteCustomVocabulary DeleteExport DeleteImport DeleteIntent DeleteIntentVersion DeleteResourcePolicy DeleteResourcePolicyStatement DeleteSession DeleteSlot DeleteSlotType DeleteSlotTypeVersion DeleteTestSet DeleteUtterances PostContent PostText PutBot PutBotAlias PutIntent PutSession PutSlotType RecognizeText RecognizeUtterance StartBotAnalyzer StartBotRecommendation StartBotResourceGeneration StartConversation StartImport StartMigration StartTestExecution StartTestSetGeneration StopBotAnalyzer StopBotRecommendation UpdateBot UpdateBotAlias UpdateBotLocale UpdateBotRecommendation UpdateCustomVocabulary UpdateExport UpdateIntent UpdateResourcePolicy UpdateSlot UpdateSlotType UpdateTestSet read: DescribeBot DescribeBotAlias DescribeBotAnalyzerRecommendation DescribeBotChannel DescribeBotLocale DescribeBotRecommendation DescribeBotReplica DescribeBotResourceGeneration DescribeBotVersion DescribeCustomVocabulary DescribeCustomVocabularyMetadata DescribeExport DescribeImport DescribeIntent DescribeResourcePolicy DescribeSlot DescribeSlotType DescribeTestExecution DescribeTestSet DescribeTestSetDiscrepancyReport DescribeTestSetGeneration GenerateBotElement GetBot GetBotAlias GetBotChannelAssociation GetBuiltinIntent GetBuiltinIntents GetBuiltinSlotTypes GetExport GetImport GetIntent GetMigration GetSession GetSlotType GetTestExecutionArtifactsUrl ListTagsForResource ListTestExecutionResultItems ListTestSetRecords list: GetBotAliases GetBotChannelAssociations GetBotVersions GetBots GetIntentVersions GetIntents GetMigrations GetSlotTypeVersions GetSlotTypes GetUtterancesView ListAggregatedUtterances ListBotAliasReplicas ListBotAliases ListBotAnalyzerRecommendations ListBotChannels ListBotLocales ListBotRecommendations ListBotReplicas ListBotResourceGenerations ListBotVersionReplicas ListBotVersions ListBots ListBuiltInIntents ListBuiltInSlotTypes ListCustomVocabularyItems ListExports ListImports ListIntentMetrics ListIntentPaths ListIntentStageMetrics ListIntents ListRecommendedIntents ListSessionAnalyticsData ListSessionMetrics ListSlotTypes ListSlots ListTestExecutions ListTestSets SearchAssociatedTranscripts tagging: TagResource UntagResource
license-manager-linux-subscriptions write: DeregisterSubscriptionProvider RegisterSubscriptionProvider UpdateServiceSettings read: GetRegisteredSubscriptionProvider GetServiceSettings ListLinuxSubscriptionInstances ListLinuxSubscriptions ListRegisteredSubscriptionProviders ListTagsForResource tagging: TagResource UntagResource
license-manager-user-subscriptions write: AssociateUser CreateLicenseServerEndpoint DeleteLicenseServerEndpoint DeregisterIdentityProvider DisassociateUser RegisterIdentityProvider StartProductSubscription StopProductSubscription UpdateIdentityProviderSettings list: ListIdentityProviders ListInstances ListLicenseServerEndpoints ListProductSubscriptions ListUserAssociations read: ListTagsForResource tagging: TagResource UntagResource
license-manager write: AcceptGrant CheckInLicense CheckoutBorrowLicense CheckoutLicense CreateGrant CreateGrantVersion CreateLicense CreateLicenseAssetGroup CreateLicenseAssetRuleset CreateLicenseConfiguration CreateLicenseConversionTaskForResource CreateLicenseManagerReportGenerator CreateLicenseVersion CreateToken DeleteGrant DeleteLicense DeleteLicenseAssetGroup DeleteLicenseAssetRuleset DeleteLicenseConfiguration DeleteLicenseManagerReportGenerator DeleteToken ExtendLicenseConsumption RejectGrant UpdateLicenseAssetGroup UpdateLicenseAssetRuleset UpdateLicenseConfiguration UpdateLicenseManagerReportGenerator UpdateLicenseSpecificationsForResource read: GetAccessToken GetGrant GetLicense GetLicenseAssetGroup GetLicenseAssetRuleset GetLicenseConfiguration GetLicenseConversionTask GetLicenseManagerReportGenerator GetLicenseUsage ListLicenses ListTagsForResource list: GetServiceSettings ListAssetsForLicenseAssetGroup ListAssociationsForLicenseConfiguration ListDistributedGrants ListFailuresForLicenseConfigurationOperations ListLicenseAssetGroups ListLicenseAssetRulesets ListLicenseConfigurations ListLicenseConfigurationsForOrganization ListLicenseConversionTasks ListLicenseManagerReportGenerators ListLicenseSpecificationsForResource ListLicenseVersions ListReceivedGrants ListReceivedGrantsForOrganization ListReceivedLicenses ListReceivedLicensesForOrganization ListResourceInventory ListTokens ListUsageForLicenseConfiguration tagging: TagResource UntagResource permissions-management: UpdateServiceSettings
lightsail write: AllocateStaticIp AttachCertificateToDistribution AttachDisk AttachInstancesToLoadBalancer AttachLoadBalancerTlsCertificate AttachStaticIp CloseInstancePublicPorts CopySnapshot CreateBucket CreateBucketAccessKey CreateCertificate CreateCloudFormationStack CreateContactMethod CreateContainerService CreateContainerServiceDeployment CreateContainerServiceRegistryLogin CreateDisk CreateDiskFromSnapshot CreateDiskSnapshot CreateDistribution CreateDomain CreateDomainEntry CreateGUISessionAccessDetails CreateInstanceSnapshot CreateInstances CreateInstancesFromSnapshot CreateKeyPair CreateLoadBalancer CreateLoadBalancerTlsCertificate CreateRelationalDatabase CreateRelationalDatabaseFromSnapshot CreateRelationalDatabaseSnapshot DeleteAlarm DeleteAutoSnapshot DeleteBucket DeleteBucketAccessKey DeleteCertificate DeleteContactMethod DeleteContainerImage DeleteContainerService DeleteDisk DeleteDiskSnapshot DeleteDistribution DeleteDomain DeleteDomainEntry DeleteInstance DeleteInstanceSnapshot DeleteKeyPair DeleteKnownHostKeys DeleteLoadBalancer DeleteLoadBalancerTlsCertificate DeleteRelationalDatabase DeleteRelationalDatabaseSnapshot DetachCertificateFromDistribution DetachDisk DetachInstancesFromLoadBalancer DetachStaticIp DisableAddOn DownloadDefaultKeyPair EnableAddOn ExportSnapshot GetInstanceAccessDetails GetRelationalDatabaseMasterUserPassword ImportKeyPair OpenInstancePublicPorts PeerVpc PutAlarm PutInstancePublicPorts RebootInstance RebootRelationalDatabase RegisterContainerImage ReleaseStaticIp ResetDistributionCache SendContactMethodVerification SetIpAddressType SetResourceAccessForBucket SetupInstanceHttps StartGUISession StartInstance StartRelationalDatabase StopGUISession StopInstance StopRelationalDatabase TestAlarm UnpeerVpc UpdateBucket UpdateBucketBundle UpdateContainerService UpdateDistribution UpdateDistributionBundle UpdateDomainEntry UpdateInstanceMetadataOptions UpdateLoadBalancerAttribute UpdateRelationalDatabase UpdateRelationalDatabaseParameters read: GetActiveNames GetAlarms GetAutoSnapshots GetBlueprints GetBucketAccessKeys GetBucketBundles GetBucketMetricData GetBuckets GetBundles GetCertificates GetCloudFormationStackRecords GetContactMethods GetContainerAPIMetadata GetContainerImages GetContainerLog GetContainerServiceDeployments GetContainerServiceMetricData GetContainerServicePowers GetContainerServices GetCostEstimate GetDisk GetDiskSnapshot GetDiskSnapshots GetDisks GetDistributionBundles GetDistributionLatestCacheReset GetDistributionMetricData GetDistributions GetDomain GetDomains GetExportSnapshotRecords GetInstance GetInstanceMetricData GetInstancePortStates GetInstanceSnapshot GetInstanceSnapshots GetInstanceState GetInstances GetKeyPair GetKeyPairs GetLoadBalancer GetLoadBalancerMetricData GetLoadBalancerTlsCertificates GetLoadBalancerTlsPolicies GetLoadBalancers GetOperation GetOperations GetOperationsForResource GetRegions GetRelationalDatabase GetRelationalDatabaseBlueprints GetRelationalDatabaseBundles GetRelationalDatabaseEvents GetRelationalDatabaseLogEvents GetRelationalDatabaseLogStreams GetRelationalDatabaseMetricData GetRelationalDatabaseParameters GetRelationalDatabaseSnapshot GetRelationalDatabaseSnapshots GetRelationalDatabases GetSetupHistory GetStaticIp GetStaticIps IsVpcPeered tagging: TagResource UntagResource
logs write: AssociateKmsKey AssociateSourceToS3TableIntegration CallWithBearerToken CancelExportTask CancelImportTask CreateDelivery CreateExportTask CreateImportTask CreateLogAnomalyDetector CreateLogDelivery CreateLogGroup CreateLogStream CreateLookupTable CreateScheduledQuery DeleteAccountPolicy DeleteDataProtectionPolicy DeleteDelivery DeleteDeliveryDestination DeleteDeliveryDestinationPolicy DeleteDeliverySource DeleteDestination DeleteIndexPolicy DeleteIntegration DeleteLogAnomalyDetector DeleteLogDelivery DeleteLogGroup DeleteLogStream DeleteLookupTable DeleteMetricFilter DeletePipelineRule DeleteQueryDefinition DeleteRetentionPolicy DeleteScheduledQuery DeleteSubscriptionFilter DeleteSyslogConfiguration DeleteTransformer DisassociateKmsKey DisassociateSourceFromS3TableIntegration IntegrateWithDataset IntegrateWithS3Table Link ProcessWithPipeline PutAccountPolicy PutBearerTokenAuthentication PutDataProtectionPolicy PutDeliveryDestination PutDeliveryDestinationPolicy PutDeliverySource PutDestination PutDestinationPolicy PutIndexPolicy PutIntegration PutLogEvents PutLogGroupDeletionProtection PutMetricFilter PutPipelineRule PutQueryDefinition PutRetentionPolicy PutStorageTierPolicy PutSubscriptionFilter PutSyslogConfiguration PutTransformer UpdateAnomaly UpdateDeliveryConfiguration UpdateLogAnomalyDetector UpdateLogDelivery UpdateLookupTable UpdateScheduledQuery read: FilterLogEvents GetDataProtectionPolicy GetDelivery GetDeliveryDestination GetDeliveryDestinationPolicy GetDeliverySource GetIntegration GetLogAnomalyDetector GetLogDelivery GetLogEvents GetLogFields GetLogGroupFields GetLogRecord GetLookupTable GetQueryResults GetScheduledQuery GetScheduledQueryHistory GetStorageTierPolicy GetTransformer StartLiveTail StartQuery StopLiveTail StopQuery TestMetricFilter TestTransformer Unmask list: DescribeAccountPolicies DescribeConfigurationTemplates DescribeDeliveries DescribeDeliveryDestinations DescribeDeliverySources DescribeDestinations DescribeExportTasks DescribeFieldIndexes DescribeImportTaskBatches DescribeImportTasks DescribeIndexPolicies DescribeLogGroups DescribeLogStreams DescribeLookupTables DescribeMetricFilters DescribeQueries DescribeQueryDefinitions DescribeResourcePolicies DescribeSubscriptionFilters ListAggregateLogGroupSummaries ListAnomalies ListEntitiesForLogGroup ListIntegrations ListLogAnomalyDetectors ListLogDeliveries ListLogGroups ListLogGroupsForEntity ListLogGroupsForQuery ListScheduledQueries ListSourcesForS3TableIntegration ListSyslogConfigurations ListTagsForResource ListTagsLogGroup permissions-management: DeleteResourcePolicy PutResourcePolicy tagging: TagLogGroup TagResource UntagLogGroup UntagResource
lookoutequipment write: CreateDataset CreateInferenceScheduler CreateLabel CreateLabelGroup CreateModel CreateRetrainingScheduler DeleteDataset DeleteInferenceScheduler DeleteLabel DeleteLabelGroup DeleteModel DeleteResourcePolicy DeleteRetrainingScheduler ImportDataset ImportModelVersion PutResourcePolicy StartDataIngestionJob StartInferenceScheduler StartRetrainingScheduler StopInferenceScheduler StopRetrainingScheduler UpdateActiveModelVersion UpdateInferenceScheduler UpdateLabelGroup UpdateModel UpdateRetrainingScheduler read: DescribeDataIngestionJob DescribeDataset DescribeInferenceScheduler DescribeLabelGroup DescribeModel DescribeModelVersion DescribeResourcePolicy DescribeRetrainingScheduler Describelabel ListInferenceEvents ListInferenceExecutions ListTagsForResource list: ListDataIngestionJobs ListDatasets ListInferenceSchedulers ListLabelGroups ListLabels ListModelVersions ListModels ListRetrainingSchedulers ListSensorStatistics tagging: TagResource UntagResource
lookoutmetrics write: ActivateAnomalyDetector BackTestAnomalyDetector CreateAlert CreateAnomalyDetector CreateMetricSet DeactivateAnomalyDetector DeleteAlert DeleteAnomalyDetector DetectMetricSetConfig PutFeedback UpdateAlert UpdateAnomalyDetector UpdateMetricSet read: DescribeAlert DescribeAnomalyDetectionExecutions DescribeAnomalyDetector DescribeMetricSet GetAnomalyGroup GetDataQualityMetrics GetFeedback GetSampleData ListTagsForResource list: ListAlerts ListAnomalyDetectors ListAnomalyGroupRelatedMetrics ListAnomalyGroupSummaries ListAnomalyGroupTimeSeries ListMetricSets tagging: TagResource UntagResource
lookoutvision read: DescribeDataset DescribeModel DescribeModelPackagingJob DescribeProject DescribeTrialDetection ListDatasetEntries ListTagsForResource list: ListModelPackagingJobs ListModels ListProjects ListTrialDetections write: CreateDataset CreateModel CreateProject DeleteDataset DeleteModel DeleteProject DetectAnomalies StartModel StartModelPackagingJob StartTrialDetection StopModel UpdateDatasetEntries tagging: TagResource UntagResource
m2 write: CancelBatchJobExecution CreateApplication CreateDataSetExportTask CreateDataSetImportTask CreateDeployment CreateEnvironment DeleteApplication DeleteApplicationFromEnvironment DeleteEnvironment StartApplication StartBatchJob StopApplication UpdateApplication UpdateEnvironment read: GetApplication GetApplicationVersion GetBatchJobExecution GetDataSetDetails GetDataSetExportTask GetDataSetImportTask GetDeployment GetEnvironment GetSignedBluinsightsUrl ListApplicationVersions ListBatchJobDefinitions ListBatchJobExecutions ListBatchJobRestartPoints ListDataSetExportHistory ListDataSetImportHistory ListDataSets ListDeployments ListEngineVersions ListTagsForResource list: ListApplications ListEnvironments tagging: TagResource UntagResource
machinelearning tagging: AddTags DeleteTags write: CreateBatchPrediction CreateDataSourceFromRDS CreateDataSourceFromRedshift CreateDataSourceFromS3 CreateEvaluation CreateMLModel CreateRealtimeEndpoint DeleteBatchPrediction DeleteDataSource DeleteEvaluation DeleteMLModel DeleteRealtimeEndpoint Predict UpdateBatchPrediction UpdateDataSource UpdateEvaluation UpdateMLModel list: DescribeBatchPredictions DescribeDataSources DescribeEvaluations DescribeMLModels DescribeTags read: GetBatchPrediction GetDataSource GetEvaluation GetMLModel
macie2 write: AcceptInvitation BatchUpdateAutomatedDiscoveryAccounts CreateAllowList CreateClassificationJob CreateCustomDataIdentifier CreateFindingsFilter CreateInvitations CreateMember CreateSampleFindings DeclineInvitations DeleteAllowList DeleteCustomDataIdentifier DeleteFindingsFilter DeleteInvitations DeleteMember DisableMacie DisableOrganizationAdminAccount DisassociateFromAdministratorAccount DisassociateFromMasterAccount DisassociateMember EnableMacie EnableOrganizationAdminAccount PutClassificationExportConfiguration PutFindingsPublicationConfiguration TestCustomDataIdentifier UpdateAllowList UpdateAutomatedDiscoveryConfiguration UpdateClassificationJob UpdateClassificationScope UpdateFindingsFilter UpdateMacieSession UpdateMemberSession UpdateOrganizationConfiguration UpdateResourceProfile UpdateResourceProfileDetections UpdateRevealConfiguration UpdateSensitivityInspectionTemplate read: BatchGetCustomDataIdentifiers DescribeBuckets DescribeClassificationJob DescribeOrganizationConfiguration GetAdministratorAccount GetAllowList GetAutomatedDiscoveryConfiguration GetBucketStatistics GetClassificationExportConfiguration GetClassificationScope GetCustomDataIdentifier GetFindingStatistics GetFindings GetFindingsFilter GetFindingsPublicationConfiguration GetInvitationsCount GetMacieSession GetMasterAccount GetMember GetResourceProfile GetRevealConfiguration GetSensitiveDataOccurrences GetSensitiveDataOccurrencesAvailability GetSensitivityInspectionTemplate GetUsageStatistics GetUsageTotals ListTagsForResource SearchResources list: ListAllowLists ListAutomatedDiscoveryAccounts ListClassificationJobs ListClassificationScopes ListCustomDataIdentifiers ListFindings ListFindingsFilters ListInvitations ListManagedDataIdentifiers ListMembers ListOrganizationAdminAccounts ListResourceProfileArtifacts ListResourceProfileDetections ListSensitivityInspectionTemplates tagging: TagResource UntagResource
managedblockchain-query read: BatchGetTokenBalance GetAssetContract GetTokenBalance GetTransaction list: ListAssetContracts ListFilteredTransactionEvents ListTokenBalances ListTransactionEvents ListTransactions
managedblockchain permissions-management: GET Invoke POST write: CreateAccessor CreateMember CreateNetwork CreateNode CreateProposal DeleteAccessor DeleteMember DeleteNode RejectInvitation UpdateMember UpdateNode VoteOnProposal read: GetAccessor GetMember GetNetwork GetNode GetProposal InvokeRpcBitcoinMainnet InvokeRpcBitcoinTestnet InvokeRpcPolygonMainnet InvokeRpcPolygonMumbaiTestnet ListProposalVotes ListTagsForResource list: ListAccessors ListInvitations ListMembers ListNetworks ListNodes ListProposals tagging: TagResource UntagResource
mapcredits list: ListAssociatedPrograms ListQuarterCredits ListQuarterSpend
marketplacecommerceanalytics write: GenerateDataSet StartSupportDataExport
mechanicalturk write: AcceptQualificationRequest ApproveAssignment AssociateQualificationWithWorker CreateAdditionalAssignmentsForHIT CreateHIT CreateHITType CreateHITWithHITType CreateQualificationType CreateWorkerBlock DeleteHIT DeleteQualificationType DeleteWorkerBlock DisassociateQualificationFromWorker NotifyWorkers RejectAssignment RejectQualificationRequest SendBonus SendTestEventNotification UpdateExpirationForHIT UpdateHITReviewStatus UpdateHITTypeOfHIT UpdateNotificationSettings UpdateQualificationType read: GetAccountBalance GetAssignment GetFileUploadURL GetHIT GetQualificationScore GetQualificationType list: ListAssignmentsForHIT ListBonusPayments ListHITs ListHITsForQualificationType ListQualificationRequests ListQualificationTypes ListReviewPolicyResultsForHIT ListReviewableHITs ListWorkerBlocks ListWorkersWithQualificationType
mediaconnect write: AddBridgeOutputs AddBridgeSources AddFlowMediaStreams AddFlowOutputs AddFlowSources AddFlowVpcInterfaces AssociateRouterNetworkInterface CreateBridge CreateFlow CreateGateway CreateRouterInput CreateRouterNetworkInterface CreateRouterOutput DeleteBridge DeleteFlow DeleteGateway DeleteRouterInput DeleteRouterNetworkInterface DeleteRouterOutput DeregisterGatewayInstance GrantFlowEntitlements PollGateway PurchaseOffering RemoveBridgeOutput RemoveBridgeSource RemoveFlowMediaStream RemoveFlowOutput RemoveFlowSource RemoveFlowVpcInterface RestartRouterInput RestartRouterOutput RevokeFlowEntitlement StartFlow StartRouterInput StartRouterOutput StopFlow StopRouterInput StopRouterOutput SubmitGatewayStateChange TakeRouterInput UpdateBridge UpdateBridgeOutput UpdateBridgeSource UpdateBridgeState UpdateFlow UpdateFlowEntitlement UpdateFlowMediaStream UpdateFlowOutput UpdateFlowSource UpdateGatewayInstance UpdateRouterInput UpdateRouterNetworkInterface UpdateRouterOutput read: DescribeBridge DescribeFlow DescribeFlowSourceMetadata DescribeFlowSourceThumbnail DescribeGateway DescribeGatewayInstance DescribeOffering DescribeReservation DiscoverGatewayPollEndpoint GetRouterInput GetRouterInputSourceMetadata GetRouterInputThumbnail GetRouterNetworkInterface GetRouterOutput ListTagsForResource list: ListBridges ListEntitlements ListFlows ListGatewayInstances ListGateways ListOfferings ListReservations ListRouterInputs ListRouterNetworkInterfaces ListRouterOutputs tagging: TagResource UntagResource
mediaconvert write: AssociateCertificate CancelJob CreateJob CreateJobTemplate CreatePreset CreateQueue CreateResourceShare DeleteJobTemplate DeletePolicy DeletePreset DeleteQueue DisassociateCertificate PutPolicy UpdateJobTemplate UpdatePreset UpdateQueue list: DescribeEndpoints ListJobTemplates ListJobs ListPresets ListQueues ListVersions SearchJobs read: GetJob GetJobTemplate GetPolicy GetPreset GetQueue ListTagsForResource Probe tagging: TagResource UntagResource
mediaimport write: CreateDatabaseBinarySnapshot
medialive write: AcceptInputDeviceTransfer BatchDelete BatchStart BatchStop BatchUpdateSchedule CancelInputDeviceTransfer ClaimDevice CreateChannel CreateChannelPlacementGroup CreateCloudWatchAlarmTemplate CreateCloudWatchAlarmTemplateGroup CreateCluster CreateEventBridgeRuleTemplate CreateEventBridgeRuleTemplateGroup CreateInput CreateInputSecurityGroup CreateMultiplex CreateMultiplexProgram CreateNetwork CreateNode CreateNodeRegistrationScript CreatePartnerInput CreateSdiSource CreateSignalMap DeleteChannel DeleteChannelPlacementGroup DeleteCloudWatchAlarmTemplate DeleteCloudWatchAlarmTemplateGroup DeleteCluster DeleteEventBridgeRuleTemplate DeleteEventBridgeRuleTemplateGroup DeleteInput DeleteInputSecurityGroup DeleteMultiplex DeleteMultiplexProgram DeleteNetwork DeleteNode DeleteReservation DeleteSchedule DeleteSdiSource DeleteSignalMap PollAnywhere PurchaseOffering RebootInputDevice RejectInputDeviceTransfer RestartChannelPipelines StartChannel StartDeleteMonitorDeployment StartInputDevice StartInputDeviceMaintenanceWindow StartMonitorDeployment StartMultiplex StartUpdateSignalMap StopChannel StopInputDevice StopMultiplex SubmitAnywhereStateChange TransferInputDevice UpdateAccountConfiguration UpdateChannel UpdateChannelClass UpdateChannelPlacementGroup UpdateCloudWatchAlarmTemplate UpdateCloudWatchAlarmTemplateGroup UpdateCluster UpdateEventBridgeRuleTemplate UpdateEventBridgeRuleTemplateGroup UpdateInput UpdateInputDevice UpdateInputSecurityGroup UpdateMultiplex UpdateMultiplexProgram UpdateNetwork UpdateNode UpdateNodeState UpdateReservation UpdateSdiSource tagging: CreateTags DeleteTags read: DescribeAccountConfiguration DescribeChannel DescribeChannelPlacementGroup DescribeCluster DescribeInput DescribeInputDevice DescribeInputDeviceThumbnail DescribeInputSecurityGroup DescribeMultiplex DescribeMultiplexProgram DescribeNetwork DescribeNode DescribeOffering DescribeReservation DescribeSchedule DescribeSdiSource DescribeThumbnails GetCloudWatchAlarmTemplate GetCloudWatchAlarmTemplateGroup GetEventBridgeRuleTemplate GetEventBridgeRuleTemplateGroup GetSignalMap list: ListAlerts ListChannelPlacementGroups ListChannels ListCloudWatchAlarmTemplateGroups ListCloudWatchAlarmTemplates ListClusterAlerts ListClusters ListEventBridgeRuleTemplateGroups ListEventBridgeRuleTemplates ListInputDeviceTransfers ListInputDevices ListInputSecurityGroups ListInputs ListMultiplexAlerts ListMultiplexPrograms ListMultiplexes ListNetworks ListNodes ListOfferings ListReservations ListSdiSources ListSignalMaps ListTagsForResource ListVersions
mediapackage-vod write: ConfigureLogs CreateAsset CreatePackagingConfiguration CreatePackagingGroup DeleteAsset DeletePackagingConfiguration DeletePackagingGroup UpdatePackagingGroup read: DescribeAsset DescribePackagingConfiguration DescribePackagingGroup ListTagsForResource list: ListAssets ListPackagingConfigurations ListPackagingGroups tagging: TagResource UntagResource
mediapackage write: ConfigureLogs CreateChannel CreateHarvestJob CreateOriginEndpoint DeleteChannel DeleteOriginEndpoint RotateChannelCredentials RotateIngestEndpointCredentials UpdateChannel UpdateOriginEndpoint read: DescribeChannel DescribeHarvestJob DescribeOriginEndpoint ListChannels ListHarvestJobs ListOriginEndpoints ListTagsForResource tagging: TagResource UntagResource
mediapackagev2 write: CancelHarvestJob CreateChannel CreateChannelGroup CreateHarvestJob CreateOriginEndpoint DeleteChannel DeleteChannelGroup DeleteChannelPolicy DeleteOriginEndpoint DeleteOriginEndpointPolicy PutChannelPolicy PutObject PutOriginEndpointPolicy ResetChannelState ResetOriginEndpointState UpdateChannel UpdateChannelGroup UpdateOriginEndpoint read: GetChannel GetChannelGroup GetChannelPolicy GetHarvestJob GetHeadObject GetObject GetOriginEndpoint GetOriginEndpointPolicy HarvestObject ListTagsForResource list: ListChannelGroups ListChannels ListHarvestJobs ListOriginEndpoints tagging: TagResource UntagResource
mediastore write: CreateContainer DeleteContainer DeleteCorsPolicy DeleteLifecyclePolicy DeleteMetricPolicy DeleteObject PutCorsPolicy PutLifecyclePolicy PutMetricPolicy PutObject StartAccessLogging StopAccessLogging permissions-management: DeleteContainerPolicy PutContainerPolicy list: DescribeContainer DescribeObject ListContainers ListItems read: GetContainerPolicy GetCorsPolicy GetLifecyclePolicy GetMetricPolicy GetObject ListTagsForResource tagging: TagResource UntagResource
mediatailor write: ConfigureLogsForChannel ConfigureLogsForPlaybackConfiguration CreateChannel CreateLiveSource CreatePrefetchSchedule CreateProgram CreateSourceLocation CreateVodSource DeleteChannel DeleteLiveSource DeletePlaybackConfiguration DeletePrefetchSchedule DeleteProgram DeleteSourceLocation DeleteVodSource PutPlaybackConfiguration StartChannel StopChannel UpdateChannel UpdateLiveSource UpdateProgram UpdateSourceLocation UpdateVodSource permissions-management: DeleteChannelPolicy PutChannelPolicy read: DescribeChannel DescribeLiveSource DescribeProgram DescribeSourceLocation DescribeVodSource GetChannelPolicy GetChannelSchedule GetPlaybackConfiguration GetPrefetchSchedule ListAlerts ListChannels ListLiveSources ListSourceLocations ListTagsForResource ListVodSources list: ListPlaybackConfigurations ListPrefetchSchedules tagging: TagResource UntagResource
medical-imaging write: CopyImageSet CreateDatastore DeleteDatastore DeleteImageSet StartDICOMImportJob StoreDICOM StoreDICOMStudy UpdateImageSetMetadata read: GetDICOMBulkdata GetDICOMImportJob GetDICOMInstance GetDICOMInstanceFrames GetDICOMInstanceMetadata GetDICOMSeriesMetadata GetDatastore GetImageFrame GetImageSet GetImageSetMetadata SearchDICOMInstances SearchDICOMSeries SearchDICOMStudies SearchImageSets list: ListDICOMImportJobs ListDatastores ListImageSetVersions ListTagsForResource tagging: TagResource UntagResource
memorydb write: BatchUpdateCluster Connect CopySnapshot CreateAcl CreateCluster CreateMultiRegionCluster CreateParameterGroup CreateSnapshot CreateSubnetGroup CreateUser DeleteAcl DeleteCluster DeleteMultiRegionCluster DeleteParameterGroup DeleteSnapshot DeleteSubnetGroup DeleteUser FailoverShard PauseMultiRegionClusterReplication PurchaseReservedNodesOffering ResetParameterGroup UpdateAcl UpdateCluster UpdateMultiRegionCluster UpdateParameterGroup UpdateSubnetGroup UpdateUser read: DescribeAcls DescribeClusters DescribeEngineVersions DescribeEvents DescribeMultiRegionClusters DescribeMultiRegionParameterGroups DescribeMultiRegionParameters DescribeParameterGroups DescribeParameters DescribeReservedNodes DescribeReservedNodesOfferings DescribeServiceUpdates DescribeSnapshots DescribeSubnetGroups DescribeUsers ListAllowedMultiRegionClusterUpdates ListAllowedNodeTypeUpdates ListTags tagging: TagResource UntagResource
mgh write: AcceptConnection AssociateAutomationUnitRole AssociateCreatedArtifact AssociateDiscoveredResource AssociateSourceResource BatchAssociateIamRoleWithConnection BatchDisassociateIamRoleFromConnection CreateAutomationRun CreateAutomationUnit CreateHomeRegionControl CreateProgressUpdateStream DeleteAutomationRun DeleteAutomationUnit DeleteConnection DeleteHomeRegionControl DeleteProgressUpdateStream DisassociateAutomationUnitRole DisassociateCreatedArtifact DisassociateDiscoveredResource DisassociateSourceResource ImportMigrationTask NotifyApplicationState NotifyMigrationTaskState PutResourceAttributes RejectConnection read: DescribeApplicationState DescribeAutomationRun DescribeAutomationUnit DescribeMigrationTask GetConnection GetHomeRegion list: DescribeHomeRegionControls ListApplicationStates ListAutomationRuns ListAutomationUnits ListConnectionRoles ListConnections ListCreatedArtifacts ListDiscoveredResources ListMigrationTaskUpdates ListMigrationTasks ListProgressUpdateStreams ListSourceResources ListTagsForResource tagging: TagResource UntagResource
mgn write: ArchiveApplication ArchiveWave AssociateApplications AssociateSourceServers BatchCreateVolumeSnapshotGroupForMgn BatchDeleteSnapshotRequestForMgn ChangeServerLifeCycleState CreateApplication CreateConnector CreateLaunchConfigurationTemplate CreateNetworkMigrationDefinition CreateReplicationConfigurationTemplate CreateVcenterClientForMgn CreateWave DeleteApplication DeleteConnector DeleteJob DeleteLaunchConfigurationTemplate DeleteNetworkMigrationDefinition DeleteReplicationConfigurationTemplate DeleteSourceServer DeleteVcenterClient DeleteWave DisassociateApplications DisassociateSourceServers DisconnectFromService FinalizeCutover InitializeService IssueClientCertificateForMgn MarkAsArchived NotifyAgentAuthenticationForMgn NotifyAgentConnectedForMgn NotifyAgentDisconnectedForMgn NotifyAgentReplicationProgressForMgn NotifyVcenterClientStartedForMgn PauseReplication PutSourceServerAction PutTemplateAction RegisterAgentForMgn RemoveSourceServerAction RemoveTemplateAction ResumeReplication RetryDataReplication SendAgentLogsForMgn SendAgentMetricsForMgn SendChannelCommandResultForMgn SendClientLogsForMgn SendClientMetricsForMgn SendVcenterClientCommandResultForMgn SendVcenterClientLogsForMgn SendVcenterClientMetricsForMgn StartCutover StartExport StartImport StartImportFileEnrichment StartNetworkMigrationAnalysis StartNetworkMigrationCodeGeneration StartNetworkMigrationDeployedStacksDeletion StartNetworkMigrationDeployment StartNetworkMigrationMapping StartNetworkMigrationMappingUpdate StartReplication StartSnapshotGroupForMgn StartTest StopReplication TerminateTargetInstances UnarchiveApplication UnarchiveWave UpdateAccountSettings UpdateAgentBacklogForMgn UpdateAgentConversionInfoForMgn UpdateAgentReplicationInfoForMgn UpdateAgentReplicationProcessStateForMgn UpdateAgentSourcePropertiesForMgn UpdateApplication UpdateConnector UpdateLaunchConfiguration UpdateLaunchConfigurationTemplate UpdateNetworkMigrationDefinition UpdateNetworkMigrationMapperSegment UpdateNetworkMigrationMapperSegmentConstruct UpdateReplicationConfiguration UpdateReplicationConfigurationTemplate UpdateSourceServer UpdateSourceServerReplicationType UpdateWave read: DescribeJobLogItems DescribeReplicationServerAssociationsForMgn DescribeSnapshotRequestsForMgn GetAccountSettings GetAgentCommandForMgn GetAgentConfirmedResumeInfoForMgn GetAgentInstallationAssetsForMgn GetAgentReplicationInfoForMgn GetAgentRuntimeConfigurationForMgn GetAgentSnapshotCreditsForMgn GetChannelCommandsForMgn GetLaunchConfiguration GetNetworkMigrationDefinition GetNetworkMigrationMapperSegmentConstruct GetReplicationConfiguration GetVcenterClientCommandsForMgn ListConnectors ListTagsForResource VerifyClientRoleForMgn list: DescribeJobs DescribeLaunchConfigurationTemplates DescribeReplicationConfigurationTemplates DescribeSourceServers DescribeVcenterClients ListApplications ListExportErrors ListExports ListImportErrors ListImportFileEnrichments ListImports ListManagedAccounts ListNetworkMigrationAnalyses ListNetworkMigrationAnalysisResults ListNetworkMigrationCodeGenerationSegments ListNetworkMigrationCodeGenerations ListNetworkMigrationDefinitions ListNetworkMigrationDeployedStacks ListNetworkMigrationDeployedStacksDeletions ListNetworkMigrationDeployments ListNetworkMigrationExecutionArtifacts ListNetworkMigrationExecutions ListNetworkMigrationMapperSegmentConstructs ListNetworkMigrationMapperSegments ListNetworkMigrationMappingUpdates ListNetworkMigrationMappings ListSourceServerActions ListTemplateActions ListWaves tagging: TagResource UntagResource
migrationhub-orchestrator write: CreateTemplate CreateWorkflow CreateWorkflowStep CreateWorkflowStepGroup DeleteTemplate DeleteWorkflow DeleteWorkflowStep DeleteWorkflowStepGroup RegisterPlugin RetryWorkflowStep SendMessage StartWorkflow StopWorkflow UpdateTemplate UpdateWorkflow UpdateWorkflowStep UpdateWorkflowStepGroup read: GetMessage GetTemplate GetTemplateStep GetTemplateStepGroup GetWorkflow GetWorkflowStep GetWorkflowStepGroup ListTagsForResource list: ListPlugins ListTemplateStepGroups ListTemplateSteps ListTemplates ListWorkflowStepGroups ListWorkflowSteps ListWorkflows tagging: TagResource UntagResource
migrationhub-strategy read: GetAntiPattern GetApplicationComponentDetails GetApplicationComponentStrategies GetAssessment GetImportFileTask GetLatestAssessmentId GetMessage GetPortfolioPreferences GetPortfolioSummary GetRecommendationReportDetails GetServerDetails GetServerStrategies list: ListAnalyzableServers ListAntiPatterns ListApplicationComponents ListCollectors ListImportFileTask ListJarArtifacts ListServers write: PutLogData PutMetricData PutPortfolioPreferences RegisterCollector SendMessage StartAssessment StartImportFileTask StartRecommendationReportGeneration StopAssessment UpdateApplicationComponentConfig UpdateCollectorConfiguration UpdateServerConfig
mobileanalytics read: GetFinancialReports GetReports write: PutEvents
mobiletargeting read: GetAdmChannel GetApnsChannel GetApnsSandboxChannel GetApnsVoipChannel GetApnsVoipSandboxChannel GetApp GetApplicationDateRangeKpi GetApps GetBaiduChannel GetCampaign GetCampaignDateRangeKpi GetCampaignVersion GetEmailChannel GetEmailTemplate GetEndpoint GetEventStream GetExportJob GetGcmChannel GetImportJob GetInAppMessages GetInAppTemplate GetJourney GetJourneyDateRangeKpi GetJourneyExecutionActivityMetrics GetJourneyExecutionMetrics GetJourneyRunExecutionActivityMetrics GetJourneyRunExecutionMetrics GetPushTemplate GetRecommenderConfiguration GetReports GetSegment GetSegmentVersion GetSmsChannel GetSmsTemplate GetUserEndpoints GetVoiceChannel GetVoiceTemplate ListTagsForResource PhoneNumberValidate write: CreateApp CreateCampaign CreateEmailTemplate CreateExportJob CreateImportJob CreateInAppTemplate CreateJourney CreatePushTemplate CreateRecommenderConfiguration CreateSegment CreateSmsTemplate CreateVoiceTemplate DeleteAdmChannel DeleteApnsChannel DeleteApnsSandboxChannel DeleteApnsVoipChannel DeleteApnsVoipSandboxChannel DeleteApp DeleteBaiduChannel DeleteCampaign DeleteEmailChannel DeleteEmailTemplate DeleteEndpoint DeleteEventStream DeleteGcmChannel DeleteInAppTemplate DeleteJourney DeletePushTemplate DeleteRecommenderConfiguration DeleteSegment DeleteSmsChannel DeleteSmsTemplate DeleteUserEndpoints DeleteVoiceChannel DeleteVoiceTemplate PutEventStream PutEvents RemoveAttributes SendMessages SendOTPMessage SendUsersMessages UpdateAdmChannel UpdateApnsChannel UpdateApnsSandboxChannel UpdateApnsVoipChannel UpdateApnsVoipSandboxChannel UpdateApplicationSettings UpdateBaiduChannel UpdateCampaign UpdateEmailChannel UpdateEmailTemplate UpdateEndpoint UpdateEndpointsBatch UpdateGcmChannel UpdateInAppTemplate UpdateJourney UpdateJourneyState UpdatePushTemplate UpdateRecommenderConfiguration UpdateSegment UpdateSmsChannel UpdateSmsTemplate UpdateTemplateActiveVersion UpdateVoiceChannel UpdateVoiceTemplate VerifyOTPMessage list: GetApplicationSettings GetCampaignActivities GetCampaignVersions GetCampaigns GetChannels GetExportJobs GetImportJobs GetJourneyRuns GetRecommenderConfigurations GetSegmentExportJobs GetSegmentImportJobs GetSegmentVersions GetSegments ListJourneys ListTemplateVersions ListTemplates tagging: TagResource UntagResource
monitron permissions-management: AssociateProjectAdminUser CreateProjectUserAssociation CreateUserAccessRoleAssociation DeleteProjectUserAssociation DeleteUserAccessRoleAssociation DisassociateProjectAdminUser ListProjectAdminUsers write: CreateProject DeleteProject UpdateProject read: GetProject GetProjectAdminUser ListTagsForResource list: ListProjectUserAssociations ListProjects ListUserAccessRoleAssociations tagging: TagResource UntagResource
mpa permissions-management: DeleteResourcePolicy PutResourcePolicy write: CancelSession CreateApprovalTeam CreateIdentitySource DeleteIdentitySource DeleteInactiveApprovalTeamVersion StartActiveApprovalTeamDeletion StartApprovalTeamBaseline StartSession UpdateApprovalTeam read: GetApprovalTeam GetIdentitySource GetPolicyVersion GetResourcePolicy GetSession list: ListApprovalTeams ListIdentitySources ListPolicies ListPolicyVersions ListResourcePolicies ListSessions ListTagsForResource tagging: TagResource UntagResource
mq write: CreateBroker CreateConfiguration CreateReplicaBroker CreateUser DeleteBroker DeleteConfiguration DeleteUser Promote RebootBroker UpdateBroker UpdateBrokerAccessConfiguration UpdateConfiguration UpdateUser tagging: CreateTags DeleteTags read: DescribeBroker DescribeBrokerEngineTypes DescribeBrokerInstanceOptions DescribeConfiguration DescribeConfigurationRevision DescribeSharedResources DescribeUser list: ListBrokers ListConfigurationRevisions ListConfigurations ListTags ListUsers
neptune-db write: CancelLoaderJob CancelMLDataProcessingJob CancelMLModelTrainingJob CancelMLModelTransformJob CancelQuery CreateMLEndpoint DeleteDataViaQuery DeleteMLEndpoint DeleteStatistics ManageStatistics ResetDatabase StartLoaderJob StartMLDataProcessingJob StartMLModelTrainingJob StartMLModelTransformJob WriteDataViaQuery connect read: GetEngineStatus GetGraphSummary GetLoaderJobStatus GetMLDataProcessingJobStatus GetMLEndpointStatus GetMLModelTrainingJobStatus GetMLModelTransformJobStatus GetQueryStatus GetStatisticsStatus GetStreamRecords ReadDataViaQuery list: ListLoaderJobs ListMLDataProcessingJobs ListMLEndpoints ListMLModelTrainingJobs ListMLModelTransformJobs
neptune-graph write: CancelExportTask CancelImportTask CancelQuery CreateGraph CreateGraphSnapshot CreateGraphUsingImportTask CreatePrivateGraphEndpoint DeleteDataViaQuery DeleteGraph DeleteGraphSnapshot DeletePrivateGraphEndpoint ResetGraph RestoreGraphFromSnapshot StartExportTask StartGraph StartImportTask StopGraph UpdateGraph WriteDataViaQuery read: GetEngineStatus GetExportTask GetGraph GetGraphSnapshot GetGraphSummary GetImportTask GetPrivateGraphEndpoint GetQueryStatus GetStatisticsStatus ListExportTasks ListGraphSnapshots ListGraphs ListImportTasks ListPrivateGraphEndpoints ListQueries ListTagsForResource ReadDataViaQuery tagging: TagResource UntagResource
network-firewall write: AcceptNetworkFirewallTransitGatewayAttachment AssociateAvailabilityZones AssociateFirewallPolicy AssociateSubnets AttachRuleGroupsToProxyConfiguration CreateContainerAssociation CreateFirewall CreateFirewallPolicy CreateProxy CreateProxyConfiguration CreateProxyRuleGroup CreateProxyRules CreateRuleGroup CreateTLSInspectionConfiguration CreateVpcEndpointAssociation DeleteContainerAssociation DeleteFirewall DeleteFirewallPolicy DeleteNetworkFirewallTransitGatewayAttachment DeleteProxy DeleteProxyConfiguration DeleteProxyRuleGroup DeleteProxyRules DeleteResourcePolicy DeleteRuleGroup DeleteTLSInspectionConfiguration DeleteVpcEndpointAssociation DetachRuleGroupsFromProxyConfiguration DisassociateAvailabilityZones DisassociateSubnets PutResourcePolicy RejectNetworkFirewallTransitGatewayAttachment StartAnalysisReport StartFlowCapture StartFlowFlush UpdateAvailabilityZoneChangeProtection UpdateContainerAssociation UpdateFirewallAnalysisSettings UpdateFirewallDeleteProtection UpdateFirewallDescription UpdateFirewallEncryptionConfiguration UpdateFirewallPolicy UpdateFirewallPolicyChangeProtection UpdateLoggingConfiguration UpdateProxy UpdateProxyConfiguration UpdateProxyRule UpdateProxyRuleGroupPriorities UpdateProxyRulePriorities UpdateRuleGroup UpdateSubnetChangeProtection UpdateTLSInspectionConfiguration read: DescribeContainerAssociation DescribeFirewall DescribeFirewallMetadata DescribeFirewallPolicy DescribeFlowOperation DescribeLoggingConfiguration DescribeProxy DescribeProxyConfiguration DescribeProxyRule DescribeProxyRuleGroup DescribeResourcePolicy DescribeRuleGroup DescribeRuleGroupMetadata DescribeRuleGroupSummary DescribeTLSInspectionConfiguration DescribeVpcEndpointAssociation GetAnalysisReportResults ListFlowOperationResults list: ListAnalysisReports ListContainerAssociations ListFirewallPolicies ListFirewalls ListFlowOperations ListProxies ListProxyConfigurations ListProxyRuleGroups ListRuleGroups ListTLSInspectionConfigurations ListTagsForResource ListVpcEndpointAssociations tagging: TagResource UntagResource
network-security-director read: GetFinding GetResource list: ListAccountSummaries ListFindings ListInsights ListRemediations ListResources write: UpdateFinding
network-security-manager write: CreateDeployment CreateDeploymentSnapshot CreatePolicy CreatePolicySnapshot CreateRule CreateRuleSnapshot CreateScope CreateScopeSnapshot CreateTemplate CreateTemplateSnapshot DeleteAdminAccount DeleteDeployment DeletePolicy DeleteRule DeleteScope DeleteTemplate GenerateRuleConfiguration PutAdminAccount UpdateDeployment UpdatePolicy UpdateRule UpdateScope UpdateTemplate read: GetAdminAccount GetDeployment GetPolicy GetRule GetScope GetTemplate ListAggregateResourceSynchronizationStatuses ListDeploymentSnapshots ListPolicySnapshots ListResourceAssociations ListResourceSynchronizationStatuses ListRuleSnapshots ListScopeSnapshots ListTagsForResource ListTemplateSnapshots list: ListAdminAccounts ListDeployments ListPolicies ListRules ListScopes ListTemplates tagging: TagResource UntagResource
networkflowmonitor write: CreateMonitor CreateScope DeleteMonitor DeleteScope Publish StartQueryMonitorTopContributors StartQueryWorkloadInsightsTopContributors StartQueryWorkloadInsightsTopContributorsData StopQueryMonitorTopContributors StopQueryWorkloadInsightsTopContributors StopQueryWorkloadInsightsTopContributorsData UpdateMonitor UpdateScope read: GetMonitor GetQueryResultsMonitorTopContributors GetQueryResultsWorkloadInsightsTopContributors GetQueryResultsWorkloadInsightsTopContributorsData GetQueryStatusMonitorTopContributors GetQueryStatusWorkloadInsightsTopContributors GetQueryStatusWorkloadInsightsTopContributorsData GetScope ListTagsForResource list: ListMonitors ListScopes tagging: TagResource UntagResource
networkmanager-chat write: CancelMessageResponse CreateConversation DeleteConversation NotifyConversationIsActive SendConversationMessage list: ListConversationMessages ListConversations
networkmanager write: AcceptAttachment AssociateConnectPeer AssociateCustomerGateway AssociateLink AssociateTransitGatewayConnectPeer CreateConnectAttachment CreateConnectPeer CreateConnection CreateCoreNetwork CreateCoreNetworkPrefixListAssociation CreateDevice CreateDirectConnectGatewayAttachment CreateGlobalNetwork CreateLink CreateSite CreateSiteToSiteVpnAttachment CreateTransitGatewayPeering CreateTransitGatewayRouteTableAttachment CreateVpcAttachment DeleteAttachment DeleteConnectPeer DeleteConnection DeleteCoreNetwork DeleteCoreNetworkPolicyVersion DeleteCoreNetworkPrefixListAssociation DeleteDevice DeleteGlobalNetwork DeleteLink DeletePeering DeleteSite DeregisterTransitGateway DisassociateConnectPeer DisassociateCustomerGateway DisassociateLink DisassociateTransitGatewayConnectPeer ExecuteCoreNetworkChangeSet PutAttachmentRoutingPolicyLabel PutCoreNetworkPolicy RegisterTransitGateway RejectAttachment RemoveAttachmentRoutingPolicyLabel RestoreCoreNetworkPolicyVersion StartRouteAnalysis UpdateConnection UpdateCoreNetwork UpdateDevice UpdateDirectConnectGatewayAttachment UpdateGlobalNetwork UpdateLink UpdateNetworkResourceMetadata UpdateSite UpdateVpcAttachment permissions-management: DeleteResourcePolicy PutResourcePolicy StartOrganizationServiceAccessUpdate list: DescribeGlobalNetworks GetConnections GetCustomerGatewayAssociations GetDevices GetLinkAssociations GetLinks GetSites GetTransitGatewayConnectPeerAssociations GetTransitGatewayRegistrations ListAttachmentRoutingPolicyAssociations ListAttachments ListConnectPeers ListCoreNetworkPolicyVersions ListCoreNetworkPrefixListAssociations ListCoreNetworkRoutingInformation ListCoreNetworks ListOrganizationServiceAccessStatus ListPeerings read: GetConnectAttachment GetConnectPeer GetConnectPeerAssociations GetCoreNetwork GetCoreNetworkChangeEvents GetCoreNetworkChangeSet GetCoreNetworkPolicy GetDirectConnectGatewayAttachment GetNetworkResourceCounts GetNetworkResourceRelationships GetNetworkResources GetNetworkRoutes GetNetworkTelemetry GetResourcePolicy GetRouteAnalysis GetSiteToSiteVpnAttachment GetTransitGatewayPeering GetTransitGatewayRouteTableAttachment GetVpcAttachment ListTagsForResource tagging: TagResource UntagResource
networkmonitor write: CreateMonitor CreateProbe DeleteMonitor DeleteProbe UpdateMonitor UpdateProbe read: GetMonitor GetProbe ListTagsForResource list: ListMonitors tagging: TagResource UntagResource
nimble read: GetEula GetFeatureMap GetLaunchProfile GetLaunchProfileDetails GetLaunchProfileInitialization GetLaunchProfileMember GetStreamingImage GetStreamingSession GetStreamingSessionBackup GetStreamingSessionStream GetStudio GetStudioComponent GetStudioMember ListEulaAcceptances ListEulas ListLaunchProfileMembers ListLaunchProfiles ListStreamingImages ListStreamingSessionBackups ListStreamingSessions ListStudioComponents ListStudioMembers ListStudios ListTagsForResource write: AcceptEulas CreateLaunchProfile CreateStreamingImage CreateStreamingSession CreateStreamingSessionStream CreateStudio CreateStudioComponent DeleteLaunchProfile DeleteLaunchProfileMember DeleteStreamingImage DeleteStreamingSession DeleteStudio DeleteStudioComponent DeleteStudioMember PutLaunchProfileMembers PutStudioLogEvents PutStudioMembers StartStreamingSession StartStudioSSOConfigurationRepair StopStreamingSession UpdateLaunchProfile UpdateLaunchProfileMember UpdateStreamingImage UpdateStudio UpdateStudioComponent tagging: TagResource UntagResource
notifications-contacts write: ActivateEmailContact CreateEmailContact DeleteEmailContact SendActivationCode read: GetEmailContact ListTagsForResource list: ListEmailContacts tagging: TagResource UntagResource
notifications read: AccessSensitiveEvents GetEventRule GetFeatureOptInStatus GetManagedNotificationChildEvent GetManagedNotificationConfiguration GetManagedNotificationEvent GetNotificationConfiguration GetNotificationEvent GetNotificationsAccessForOrganization write: AssociateChannel AssociateManagedNotificationAccountContact AssociateManagedNotificationAdditionalChannel AssociateOrganizationalUnit CreateEventRule CreateNotificationConfiguration DeleteEventRule DeleteNotificationConfiguration DeregisterNotificationHub DisassociateChannel DisassociateManagedNotificationAccountContact DisassociateManagedNotificationAdditionalChannel DisassociateOrganizationalUnit PutFeatureOptInStatus RegisterNotificationHub SubscribeSensitiveEvents UpdateEventRule UpdateManagedNotificationChannelAssociation UpdateNotificationConfiguration permissions-management: DisableNotificationsAccessForOrganization EnableNotificationsAccessForOrganization list: ListChannels ListEventRules ListManagedNotificationChannelAssociations ListManagedNotificationChildEvents ListManagedNotificationConfigurations ListManagedNotificationEvents ListMemberAccounts ListNotificationConfigurations ListNotificationEvents ListNotificationHubs ListOrganizationalUnits ListTagsForResource tagging: TagResource UntagResource
nova-act write: CreateAct CreateSession CreateWorkflowDefinition CreateWorkflowRun DeleteWorkflowDefinition DeleteWorkflowRun InvokeActStep UpdateAct UpdateWorkflowRun read: GetWorkflowDefinition GetWorkflowRun ListActs ListModels ListSessions list: ListWorkflowDefinitions ListWorkflowRuns
oam write: CreateLink CreateSink DeleteLink DeleteSink PutSinkPolicy UpdateLink read: GetLink GetSink GetSinkPolicy ListAttachedLinks ListLinks ListSinks ListTagsForResource tagging: TagResource UntagResource
observabilityadmin write: CreateCentralizationRuleForOrganization CreateDatasetIntegration CreateS3TableIntegration CreateTelemetryPipeline CreateTelemetryRule CreateTelemetryRuleForOrganization DeleteCentralizationRuleForOrganization DeleteDatasetIntegration DeleteS3TableIntegration DeleteTelemetryPipeline DeleteTelemetryRule DeleteTelemetryRuleForOrganization StartTelemetryEnrichment StartTelemetryEvaluation StartTelemetryEvaluationForOrganization StopTelemetryEnrichment StopTelemetryEvaluation StopTelemetryEvaluationForOrganization UpdateCentralizationRuleForOrganization UpdateDatasetIntegration UpdateTelemetryPipeline UpdateTelemetryRule UpdateTelemetryRuleForOrganization read: GetCentralizationRuleForOrganization GetDatasetIntegration GetS3TableIntegration GetTelemetryEnrichmentStatus GetTelemetryEvaluationStatus GetTelemetryEvaluationStatusForOrganization GetTelemetryPipeline GetTelemetryRule GetTelemetryRuleForOrganization ListResourceTelemetry ListResourceTelemetryForOrganization TestTelemetryPipeline ValidateTelemetryPipelineConfiguration list: ListCentralizationRulesForOrganization ListDatasetIntegrations ListS3TableIntegrations ListTagsForResource ListTelemetryPipelines ListTelemetryRules ListTelemetryRulesForOrganization tagging: TagResource UntagResource
odb write: AcceptMarketplaceRegistration AssociateIamRoleToResource AssociateVirtualMachinesToExadbVmCluster CreateAutonomousDatabase CreateAutonomousDatabaseBackup CreateAutonomousDatabaseWallet CreateCloudAutonomousVmCluster CreateCloudExadataInfrastructure CreateCloudVmCluster CreateDbNode CreateExadbVmCluster CreateExascaleDbStorageVault CreateGrantShare CreateOdbNetwork CreateOdbPeeringConnection CreateOutboundIntegration DeleteAutonomousDatabase DeleteAutonomousDatabaseBackup DeleteCloudAutonomousVmCluster DeleteCloudExadataInfrastructure DeleteCloudVmCluster DeleteDbNode DeleteExadbVmCluster DeleteExascaleDbStorageVault DeleteGrantShare DeleteOdbNetwork DeleteOdbPeeringConnection DeleteResourcePolicy DisassociateIamRoleFromResource DisassociateVirtualMachinesFromExadbVmCluster FailoverAutonomousDatabase InitializeService PutResourcePolicy RebootAutonomousDatabase RebootDbNode RestoreAutonomousDatabase ShrinkAutonomousDatabase StartAutonomousDatabase StartDbNode StopAutonomousDatabase StopDbNode SwitchoverAutonomousDatabase UpdateAutonomousDatabase UpdateAutonomousDatabaseBackup UpdateCloudExadataInfrastructure UpdateExadbVmCluster UpdateExascaleDbStorageVault UpdateGrantShare UpdateOdbNetwork UpdateOdbPeeringConnection UpdateOutboundIntegration read: GetAutonomousDatabase GetAutonomousDatabaseBackup GetAutonomousDatabaseWalletDetails GetCloudAutonomousVmCluster GetCloudExadataInfrastructure GetCloudExadataInfrastructureUnallocatedResources GetCloudVmCluster GetDbNode GetDbServer GetExadbVmCluster GetExascaleDbStorageVault GetOciOnboardingStatus GetOdbNetwork GetOdbPeeringConnection GetResourcePolicy ListTagsForResource list: ListAutonomousDatabaseBackups ListAutonomousDatabaseCharacterSets ListAutonomousDatabaseClones ListAutonomousDatabasePeers ListAutonomousDatabaseVersions ListAutonomousDatabases ListAutonomousVirtualMachines ListCloudAutonomousVmClusters ListCloudExadataInfrastructures ListCloudVmClusters ListDbNodes ListDbServers ListDbSystemShapes ListExadbVmClusters ListExascaleDbStorageVaults ListFlexComponents ListGiMinorVersions ListGiVersions ListOdbNetworks ListOdbPeeringConnections ListSystemVersions tagging: TagResource UntagResource
omics write: AbortMultipartReadSetUpload AcceptShare BatchDeleteReadSet CancelAnnotationImportJob CancelRun CancelRunBatch CancelVariantImportJob CompleteMultipartReadSetUpload CreateAnnotationStore CreateAnnotationStoreVersion CreateConfiguration CreateMultipartReadSetUpload CreateReferenceStore CreateRunCache CreateRunGroup CreateSequenceStore CreateShare CreateVariantStore CreateWorkflow CreateWorkflowVersion DeleteAnnotationStore DeleteAnnotationStoreVersions DeleteBatch DeleteConfiguration DeleteReference DeleteReferenceStore DeleteRun DeleteRunBatch DeleteRunCache DeleteRunGroup DeleteS3AccessPolicy DeleteSequenceStore DeleteShare DeleteVariantStore DeleteWorkflow DeleteWorkflowVersion PutS3AccessPolicy StartAnnotationImportJob StartReadSetActivationJob StartReadSetExportJob StartReadSetImportJob StartReferenceImportJob StartRun StartRunBatch StartVariantImportJob UpdateAnnotationStore UpdateAnnotationStoreVersion UpdateRunCache UpdateRunGroup UpdateSequenceStore UpdateVariantStore UpdateWorkflow UpdateWorkflowVersion UploadReadSetPart read: GetAnnotationImportJob GetAnnotationStore GetAnnotationStoreVersion GetBatch GetConfiguration GetReadSet GetReadSetActivationJob GetReadSetExportJob GetReadSetImportJob GetReadSetMetadata GetReference GetReferenceImportJob GetReferenceMetadata GetReferenceStore GetRun GetRunCache GetRunGroup GetRunTask GetS3AccessPolicy GetSequenceStore GetShare GetVariantImportJob GetVariantStore GetWorkflow GetWorkflowVersion list: ListAnnotationImportJobs ListAnnotationStoreVersions ListAnnotationStores ListBatch ListConfigurations ListMultipartReadSetUploads ListReadSetActivationJobs ListReadSetExportJobs ListReadSetImportJobs ListReadSetUploadParts ListReadSets ListReferenceImportJobs ListReferenceStores ListReferences ListRunCaches ListRunGroups ListRunTasks ListRuns ListRunsInBatch ListSequenceStores ListShares ListTagsForResource ListVariantImportJobs ListVariantStores ListWorkflowVersions ListWorkflows tagging: TagResource UntagResource
one write: CreateDeviceActivationQrCode CreateDeviceConfigurationTemplate CreateDeviceInstance CreateDeviceInstanceConfiguration CreateSite DeleteAssociatedDevice DeleteDeviceConfigurationTemplate DeleteDeviceInstance DeleteSite DeleteUserV1 RebootDevice UpdateDeviceConfigurationTemplate UpdateDeviceInstance UpdateSite UpdateSiteAddress read: GetDeviceConfigurationTemplate GetDeviceInstance GetDeviceInstanceConfiguration GetSite GetSiteAddress ListTagsForResource list: ListDeviceConfigurationTemplates ListDeviceInstances ListSites ListUsers ListUsersV1 tagging: TagResource UntagResource
opensearch permissions-management: ApplicationAccessAll ViewLoginPage write: CancelAutoOptimizeJob CancelDirectQuery DeleteAutoOptimizeJob StartDirectQuery SubmitAutoOptimizeJob read: GetAutoOptimizeJob GetDirectQuery GetDirectQueryResult list: ListAutoOptimizeJobs
opsworks-cm write: AssociateNode CreateBackup CreateServer DeleteBackup DeleteServer DisassociateNode RestoreServer StartMaintenance UpdateServer UpdateServerEngineAttributes list: DescribeAccountAttributes DescribeBackups DescribeEvents DescribeNodeAssociationStatus DescribeServers read: ExportServerEngineAttribute ListTagsForResource tagging: TagResource UntagResource
opsworks write: AssignInstance AssignVolume AssociateElasticIp AttachElasticLoadBalancer CloneStack CreateApp CreateDeployment CreateInstance CreateLayer CreateStack CreateUserProfile DeleteApp DeleteInstance DeleteLayer DeleteStack DeleteUserProfile DeregisterEcsCluster DeregisterElasticIp DeregisterInstance DeregisterRdsDbInstance DeregisterVolume DetachElasticLoadBalancer DisassociateElasticIp GrantAccess RebootInstance RegisterEcsCluster RegisterElasticIp RegisterInstance RegisterRdsDbInstance RegisterVolume SetLoadBasedAutoScaling SetTimeBasedAutoScaling StartInstance StartStack StopInstance StopStack UnassignInstance UnassignVolume UpdateApp UpdateElasticIp UpdateInstance UpdateLayer UpdateMyUserProfile UpdateRdsDbInstance UpdateStack UpdateVolume list: DescribeAgentVersions DescribeApps DescribeCommands DescribeDeployments DescribeEcsClusters DescribeElasticIps DescribeElasticLoadBalancers DescribeInstances DescribeLayers DescribeLoadBasedAutoScaling DescribeMyUserProfile DescribeOperatingSystems DescribePermissions DescribeRaidArrays DescribeRdsDbInstances DescribeServiceErrors DescribeStackProvisioningParameters DescribeStackSummary DescribeStacks DescribeTimeBasedAutoScaling DescribeUserProfiles DescribeVolumes ListTags read: GetHostnameSuggestion permissions-management: SetPermission UpdateUserProfile tagging: TagResource UntagResource
organizations write: AcceptHandshake CancelHandshake CloseAccount CreateAccount CreateGovCloudAccount CreateOrganization CreateOrganizationalUnit CreatePolicy DeclineHandshake DeleteOrganization DeleteOrganizationalUnit DeletePolicy DeregisterDelegatedAdministrator DisableAWSServiceAccess DisablePolicyType EnableAWSServiceAccess EnableAllFeatures EnablePolicyType InviteAccountToOrganization InviteOrganizationToTransferResponsibility LeaveOrganization MoveAccount RegisterDelegatedAdministrator RemoveAccountFromOrganization TerminateResponsibilityTransfer UpdateOrganizationalUnit UpdateResponsibilityTransfer permissions-management: AttachPolicy DeleteResourcePolicy DetachPolicy PutResourcePolicy UpdatePolicy read: DescribeAccount DescribeCreateAccountStatus DescribeEffectivePolicy DescribeHandshake DescribeOrganization DescribeOrganizationalUnit DescribePolicy DescribeResourcePolicy DescribeResponsibilityTransfer list: ListAWSServiceAccessForOrganization ListAccounts ListAccountsForParent ListAccountsWithInvalidEffectivePolicy ListChildren ListCreateAccountStatus ListDelegatedAdministrators ListDelegatedServicesForAccount ListEffectivePolicyValidationErrors ListHandshakesForAccount ListHandshakesForOrganization ListInboundResponsibilityTransfers ListOrganizationalUnitsForParent ListOutboundResponsibilityTransfers ListParents ListPolicies ListPoliciesForTarget ListRoots ListTagsForResource ListTargetsForPolicy tagging: TagResource UntagResource
osis write: CreatePipeline CreatePipelineEndpoint DeletePipeline DeletePipelineEndpoint DeleteResourcePolicy Ingest PutResourcePolicy RevokePipelineEndpointConnections StartPipeline StopPipeline UpdatePipeline read: GetPipeline GetPipelineBlueprint GetPipelineChangeProgress GetResourcePolicy ListTagsForResource ValidatePipeline list: ListPipelineBlueprints ListPipelineEndpointConnections ListPipelineEndpoints ListPipelines tagging: TagResource UntagResource
outposts write: CancelCapacityTask CancelOrder CreateOrder CreateOutpost CreatePrivateConnectivityConfig CreateQuote CreateRenewal CreateSite DeleteOutpost DeleteQuote DeleteSite StartCapacityTask StartConnection UpdateOutpost UpdateQuote UpdateSite UpdateSiteAddress UpdateSiteRackPhysicalProperties read: GetCapacityTask GetCatalogItem GetConnection GetOrder GetOutpost GetOutpostBillingInformation GetOutpostInstanceTypes GetOutpostSupportedInstanceTypes GetPrivateConnectivityConfig GetQuote GetRenewalPricing GetSite GetSiteAddress ListTagsForResource list: ListAssetInstances ListAssets ListBlockingInstancesForCapacityTask ListCapacityTasks ListCatalogItems ListOrderableInstanceTypes ListOrders ListOutposts ListQuotes ListSites tagging: TagResource UntagResource
panorama read: DescribeApplicationInstance DescribeApplicationInstanceDetails DescribeDevice DescribeDeviceJob DescribeNode DescribeNodeFromTemplateJob DescribePackage DescribePackageImportJob DescribePackageVersion DescribeSoftware GetWebSocketURL ListTagsForResource write: CreateApplicationInstance CreateJobForDevices CreateNodeFromTemplateJob CreatePackage CreatePackageImportJob DeleteDevice DeletePackage DeregisterPackageVersion ProvisionDevice RegisterPackageVersion RemoveApplicationInstance SignalApplicationInstanceNodeInstances UpdateDeviceMetadata list: ListApplicationInstanceDependencies ListApplicationInstanceNodeInstances ListApplicationInstances ListDevices ListDevicesJobs ListNodeFromTemplateJobs ListNodes ListPackageImportJobs ListPackages tagging: TagResource UntagResource
partnercentral-account-management write: AccessLegacyPartnerCentral AccessMarketingCentral AccessProServeTools AssociatePartnerAccount AssociatePartnerUser DisassociatePartnerUser
partnercentral write: AcceptChannelHandshake AcceptConnectionInvitation AcceptEngagementInvitation AmendBenefitApplication AssignOpportunity AssociateAwsTrainingCertificationEmailDomain AssociateBenefitApplicationResource AssociateOpportunity CancelBenefitApplication CancelChannelHandshake CancelConnection CancelConnectionInvitation CancelProfileUpdateTask CreateBenefitApplication CreateBusinessPlan CreateChannelHandshake CreateCollaborationChannelMembers CreateCollaborationChannelRequest CreateConnectionInvitation CreateEngagement CreateEngagementContext CreateEngagementInvitation CreateMarketplaceRevenueShare CreateMarketplaceRevenueShareAllocation CreateOpportunity CreatePartner CreateProgramManagementAccount CreateRelationship CreateResourceSnapshot CreateResourceSnapshotJob CreateRevenueAttribution DeleteProgramManagementAccount DeleteRelationship DeleteResourceSnapshotJob DisassociateAwsTrainingCertificationEmailDomain DisassociateBenefitApplicationResource DisassociateOpportunity EnrollInPartnerPath PutAllianceLeadContact PutBusinessPlan PutProfileVisibility PutSellingSystemSettings RecallBenefitApplication RejectChannelHandshake RejectConnectionInvitation RejectEngagementInvitation SendEmailVerificationCode StartEngagementByAcceptingInvitationTask StartEngagementFromOpportunityTask StartOpportunityFromEngagementTask StartProfileUpdateTask StartProspectingFromEngagementTask StartQualificationsAssociationTask StartQualificationsDisassociationTask StartResourceSnapshotJob StartRevenueAttributionAllocationsTask StartVerification StopResourceSnapshotJob SubmitBenefitApplication SubmitOpportunity UpdateBenefitApplication UpdateConnectionPreferences UpdateEngagementContext UpdateMarketplaceRevenueShareAllocation UpdateOpportunity UpdateProgramManagementAccount UpdateRelationship UpdateRevenueAttribution UseSession read: GetAllianceLeadContact GetAwsOpportunitySummary GetBenefit GetBenefitAllocation GetBenefitApplication GetBusinessPlan GetCollaborationChannel GetConnection GetConnectionInvitation GetConnectionPreferences GetEngagement GetEngagementInvitation GetMarketplaceRevenueShare GetMarketplaceRevenueShareAllocation GetOpportunity GetPartner GetPartnerDashboard GetPartnerProfile GetProfileUpdateTask GetProfileVisibility GetProgramManagementAccount GetProspectingFromEngagementTask GetQualificationsAssociationDetails GetQualificationsAssociationTask GetQualificationsDisassociationTask GetRelationship GetResourceSnapshot GetResourceSnapshotJob GetRevenueAttribution GetRevenueAttributionAllocation GetRevenueAttributionAllocationsTask GetSellingSystemSettings GetVerification ListEngagementMembers ListEngagementResourceAssociations ListTagsForResource list: ListBenefitAllocations ListBenefitApplications ListBenefits ListBusinessPlans ListChannelHandshakes ListCollaborationChannels ListConnectionInvitations ListConnections ListEngagementByAcceptingInvitationTasks ListEngagementFromOpportunityTasks ListEngagementInvitations ListEngagements ListMarketplaceRevenueShareAllocations ListMarketplaceRevenueShares ListOpportunities ListOpportunityFromEngagementTasks ListPartnerPaths ListPartners ListProgramManagementAccounts ListProspectingFromEngagementTasks ListRelationships ListResourceSnapshotJobs ListResourceSnapshots ListRevenueAttributionAllocations ListRevenueAttributions ListSolutions SearchPartnerProfiles tagging: TagResource UntagResource
payment-cryptography write: AddKeyReplicationRegions AssociateMpaTeam CreateAlias CreateKey DecryptData DeleteAlias DeleteKey DisableDefaultKeyReplicationRegions DisassociateMpaTeam EnableDefaultKeyReplicationRegions EncryptData ExportKey GenerateAs2805KekValidation GenerateAuthRequestCryptogram GenerateCardValidationData GenerateMac GenerateMacEmvPinChange GeneratePinData ImportKey ReEncryptData RemoveKeyReplicationRegions RestoreKey StartKeyUsage StopKeyUsage TranslateKeyMaterial TranslatePinData UpdateAlias VerifyAuthRequestCryptogram VerifyCardValidationData VerifyMac VerifyPinData permissions-management: DeleteResourcePolicy PutResourcePolicy read: GetAlias GetCertificateSigningRequest GetDefaultKeyReplicationRegions GetKey GetMpaTeamAssociation GetParametersForExport GetParametersForImport GetPublicKeyCertificate GetResourcePolicy ListTagsForResource list: ListAliases ListKeys tagging: TagResource UntagResource
payments write: AcceptFinancingApplicationTerms CreateFinancingApplication CreatePaymentInstrument DeletePaymentInstrument MakePayment UpdateFinancingApplication UpdatePaymentInstrument UpdatePaymentPreferences read: GetFinancingApplication GetFinancingLine GetFinancingLineWithdrawal GetFinancingOption GetPaymentStatus list: GetPaymentInstrument ListFinancingApplications ListFinancingLineWithdrawals ListFinancingLines ListPaymentInstruments ListPaymentPreferences ListPaymentProgramOptions ListPaymentProgramStatus ListTagsForResource tagging: TagResource UntagResource
pca-connector-ad write: CreateConnector CreateDirectoryRegistration CreateServicePrincipalName CreateTemplate CreateTemplateGroupAccessControlEntry DeleteConnector DeleteDirectoryRegistration DeleteServicePrincipalName DeleteTemplate DeleteTemplateGroupAccessControlEntry UpdateTemplate UpdateTemplateGroupAccessControlEntry read: GetConnector GetDirectoryRegistration GetServicePrincipalName GetTemplate GetTemplateGroupAccessControlEntry ListTagsForResource list: ListConnectors ListDirectoryRegistrations ListServicePrincipalNames ListTemplateGroupAccessControlEntries ListTemplates tagging: TagResource UntagResource
pca-connector-scep write: CreateChallenge CreateConnector DeleteChallenge DeleteConnector read: GetChallengeMetadata GetChallengePassword GetConnector ListTagsForResource list: ListChallengeMetadata ListConnectors tagging: TagResource UntagResource
pcs write: AllowVendedLogDeliveryForResource CreateCluster CreateComputeNodeGroup CreateQueue DeleteCluster DeleteComputeNodeGroup DeleteQueue RegisterComputeNodeGroupInstance UpdateCluster UpdateComputeNodeGroup UpdateQueue read: GetCluster GetComputeNodeGroup GetQueue ListTagsForResource list: ListClusters ListComputeNodeGroups ListQueues tagging: TagResource UntagResource
personalize write: CreateBatchInferenceJob CreateBatchSegmentJob CreateCampaign CreateDataDeletionJob CreateDataInsightsJob CreateDataset CreateDatasetExportJob CreateDatasetGroup CreateDatasetImportJob CreateEventTracker CreateFilter CreateMetricAttribution CreateRecommender CreateSchema CreateSolution CreateSolutionVersion DeleteCampaign DeleteDataset DeleteDatasetGroup DeleteEventTracker DeleteFilter DeleteMetricAttribution DeleteRecommender DeleteSchema DeleteSolution PutActionInteractions PutActions PutEvents PutItems PutUsers StartRecommender StopRecommender StopSolutionVersionCreation UpdateCampaign UpdateDataset UpdateMetricAttribution UpdateRecommender UpdateSolution read: DescribeAlgorithm DescribeBatchInferenceJob DescribeBatchSegmentJob DescribeCampaign DescribeDataDeletionJob DescribeDataInsightsJob DescribeDataset DescribeDatasetExportJob DescribeDatasetGroup DescribeDatasetImportJob DescribeEventTracker DescribeFeatureTransformation DescribeFilter DescribeMetricAttribution DescribeRecipe DescribeRecommender DescribeSchema DescribeSolution DescribeSolutionVersion GetActionRecommendations GetDataInsights GetPersonalizedRanking GetRecommendations GetSolutionMetrics list: ListBatchInferenceJobs ListBatchSegmentJobs ListCampaigns ListDataDeletionJobs ListDataInsightsJobs ListDatasetExportJobs ListDatasetGroups ListDatasetImportJobs ListDatasets ListEventTrackers ListFilters ListMetricAttributionMetrics ListMetricAttributions ListRecipes ListRecommenders ListSchemas ListSolutionVersions ListSolutions ListTagsForResource tagging: TagResource UntagResource
pi write: CreatePerformanceAnalysisReport DeletePerformanceAnalysisReport read: DescribeDimensionKeys GetDimensionKeyDetails GetPerformanceAnalysisReport GetResourceMetadata GetResourceMetrics ListAvailableResourceDimensions ListAvailableResourceMetrics list: ListPerformanceAnalysisReportRecommendations ListPerformanceAnalysisReports ListTagsForResource tagging: TagResource UntagResource
pipes write: CreatePipe DeletePipe StartPipe StopPipe UpdatePipe read: DescribePipe ListTagsForResource list: ListPipes tagging: TagResource UntagResource
polly write: DeleteLexicon PutLexicon StartSpeechSynthesisTask list: DescribeVoices ListLexicons ListSpeechSynthesisTasks read: GetLexicon GetSpeechSynthesisTask StartSpeechSynthesisStream SynthesizeSpeech
pricing read: DescribeServices GetAttributeValues GetPriceListFileUrl GetProducts ListPriceLists
pricingplanmanager write: ApprovePaidSubscription AssociateResourcesToSubscription CancelSubscription CancelSubscriptionChange CreateSubscription DisassociateResourcesFromSubscription UpdateSubscription read: GetSubscription ListSubscriptions
private-networks write: AcknowledgeOrderReceipt ActivateDeviceIdentifier ActivateNetworkSite ConfigureAccessPoint CreateNetwork CreateNetworkSite DeactivateDeviceIdentifier DeleteNetwork DeleteNetworkSite StartNetworkResourceUpdate UpdateNetworkSite UpdateNetworkSitePlan read: GetDeviceIdentifier GetNetwork GetNetworkResource GetNetworkSite GetOrder Ping list: ListDeviceIdentifiers ListNetworkResources ListNetworkSites ListNetworks ListOrders ListTagsForResource tagging: TagResource UntagResource
profile write: AddProfileKey AssociateStreamForSegments CreateCalculatedAttributeDefinition CreateDomain CreateDomainLayout CreateEventStream CreateEventTrigger CreateIntegrationWorkflow CreateProfile CreateRecommender CreateRecommenderFilter CreateRecommenderSchema CreateSegmentDefinition CreateSegmentEstimate CreateSegmentSnapshot CreateSnapshot CreateUploadJob DeleteCalculatedAttributeDefinition DeleteDomain DeleteDomainLayout DeleteDomainObjectType DeleteEventStream DeleteEventTrigger DeleteIntegration DeleteProfile DeleteProfileKey DeleteProfileObject DeleteProfileObjectType DeleteRecommender DeleteRecommenderFilter DeleteRecommenderSchema DeleteSegmentDefinition DeleteSegmentSubscription DeleteWorkflow DisassociateStreamForSegments MergeProfiles PutDomainObjectType PutIntegration PutProfileObject PutProfileObjectType PutSegmentSubscription StartRecommender StartUploadJob StopRecommender StopUploadJob UpdateCalculatedAttributeDefinition UpdateDomain UpdateDomainLayout UpdateEventTrigger UpdateProfile UpdateRecommender read: BatchGetCalculatedAttributeForProfile BatchGetProfile DetectProfileObjectType GetAutoMergingPreview GetCalculatedAttributeDefinition GetCalculatedAttributeForProfile GetDomain GetDomainLayout GetDomainObjectType GetEventStream GetEventTrigger GetIdentityResolutionJob GetIntegration GetObjectTypeAttributeStatistics GetProfileHistoryRecord GetProfileInsights GetProfileObjectType GetProfileObjectTypeTemplate GetProfileRecommendations GetRecommender GetRecommenderFilter GetRecommenderSchema GetSegmentDefinition GetSegmentEstimate GetSegmentMembership GetSegmentSnapshot GetSegmentSubscription GetSnapshot GetStreamForSegments GetUploadJob GetUploadJobPath GetWorkflow GetWorkflowSteps ListSegmentSubscriptionEvents ListTagsForResource SearchProfiles list: GetMatches GetSimilarProfiles ListAccountIntegrations ListCalculatedAttributeDefinitions ListCalculatedAttributesForProfile ListDomainLayouts ListDomainObjectTypes ListDomainObjects ListDomains ListEventStreams ListEventTriggers ListIdentityResolutionJobs ListIntegrations ListObjectTypeAttributeValues ListObjectTypeAttributes ListProfileAttributeValues ListProfileHistoryRecords ListProfileObjectTypeTemplates ListProfileObjectTypes ListProfileObjects ListRecommenderFilters ListRecommenderRecipes ListRecommenderSchemas ListRecommenders ListRuleBasedMatches ListSegmentDefinitions ListUploadJobs ListWorkflows tagging: TagResource UntagResource
proton write: AcceptEnvironmentAccountConnection CancelComponentDeployment CancelEnvironmentDeployment CancelServiceInstanceDeployment CancelServicePipelineDeployment CreateComponent CreateEnvironment CreateEnvironmentAccountConnection CreateEnvironmentTemplate CreateEnvironmentTemplateMajorVersion CreateEnvironmentTemplateMinorVersion CreateEnvironmentTemplateVersion CreateRepository CreateService CreateServiceInstance CreateServiceSyncConfig CreateServiceTemplate CreateServiceTemplateMajorVersion CreateServiceTemplateMinorVersion CreateServiceTemplateVersion CreateTemplateSyncConfig DeleteAccountRoles DeleteComponent DeleteDeployment DeleteEnvironment DeleteEnvironmentAccountConnection DeleteEnvironmentTemplate DeleteEnvironmentTemplateMajorVersion DeleteEnvironmentTemplateMinorVersion DeleteEnvironmentTemplateVersion DeleteRepository DeleteService DeleteServiceSyncConfig DeleteServiceTemplate DeleteServiceTemplateMajorVersion DeleteServiceTemplateMinorVersion DeleteServiceTemplateVersion DeleteTemplateSyncConfig NotifyResourceDeploymentStatusChange RejectEnvironmentAccountConnection UpdateAccountRoles UpdateAccountSettings UpdateComponent UpdateEnvironment UpdateEnvironmentAccountConnection UpdateEnvironmentTemplate UpdateEnvironmentTemplateMajorVersion UpdateEnvironmentTemplateMinorVersion UpdateEnvironmentTemplateVersion UpdateService UpdateServiceInstance UpdateServicePipeline UpdateServiceSyncBlocker UpdateServiceSyncConfig UpdateServiceTemplate UpdateServiceTemplateMajorVersion UpdateServiceTemplateMinorVersion UpdateServiceTemplateVersion UpdateTemplateSyncConfig read: GetAccountRoles GetAccountSettings GetComponent GetDeployment GetEnvironment GetEnvironmentAccountConnection GetEnvironmentTemplate GetEnvironmentTemplateMajorVersion GetEnvironmentTemplateMinorVersion GetEnvironmentTemplateVersion GetRepository GetRepositorySyncStatus GetResourceTemplateVersionStatusCounts GetResourcesSummary GetService GetServiceInstance GetServiceInstanceSyncStatus GetServiceSyncBlockerSummary GetServiceSyncConfig GetServiceTemplate GetServiceTemplateMajorVersion GetServiceTemplateMinorVersion GetServiceTemplateVersion GetTemplateSyncConfig GetTemplateSyncStatus ListTagsForResource list: ListComponentOutputs ListComponentProvisionedResources ListComponents ListDeployments ListEnvironmentAccountConnections ListEnvironmentOutputs ListEnvironmentProvisionedResources ListEnvironmentTemplateMajorVersions ListEnvironmentTemplateMinorVersions ListEnvironmentTemplateVersions ListEnvironmentTemplates ListEnvironments ListRepositories ListRepositorySyncDefinitions ListServiceInstanceOutputs ListServiceInstanceProvisionedResources ListServiceInstances ListServicePipelineOutputs ListServicePipelineProvisionedResources ListServiceTemplateMajorVersions ListServiceTemplateMinorVersions ListServiceTemplateVersions ListServiceTemplates ListServices tagging: TagResource UntagResource
purchase-orders write: AddPurchaseOrder DeletePurchaseOrder ModifyPurchaseOrders UpdateConsoleActionSetEnforced UpdatePurchaseOrder UpdatePurchaseOrderStatus read: GetConsoleActionSetEnforced GetPurchaseOrder ListTagsForResource ViewPurchaseOrders list: ListPurchaseOrderInvoices ListPurchaseOrders tagging: TagResource UntagResource
q write: AssociateConnectorResource AssociateLoginDomain CreateArtifact CreateAssignment CreateAuthGrant CreateOAuthAppConnection CreatePlugin CreateScimAccessToken DeleteAssignment DeleteConversation DeleteOAuthAppConnection DeletePlugin DeleteScimAccessToken DisassociateLoginDomain PassRequest PerformArtifactAction RejectConnector SendEvent SendMessage StartConversation StartTroubleshootingAnalysis StartTroubleshootingResolutionExplanation UpdateAssignment UpdateAuthGrant UpdateConversation UpdateOAuthAppConnection UpdatePlugin UpdateTroubleshootingCommandResult UsePlugin VerifyOAuthAppConnection read: BatchDescribeGroups BatchDescribeUsers BatchGetGroups BatchGetUsers GenerateCodeFromCommands GenerateCodeRecommendations GetArtifact GetArtifactActionResult GetConnector GetConversation GetIdentityMetadata GetPlugin GetTroubleshootingResults ListConversations list: ListDashboardMetrics ListGroups ListLoginDomains ListPluginProviders ListPlugins ListScimAccessTokens ListTagsForResource ListUsers tagging: TagResource UntagResource
qapps write: AssociateLibraryItemReview AssociateQAppWithUser BatchCreateCategory BatchDeleteCategory BatchUpdateCategory CopyQApp CreateLibraryItem CreateLibraryItemReview CreateQApp CreateSubscriptionToken DeleteLibraryItem DeleteQApp DisassociateLibraryItemReview DisassociateQAppFromUser ExportQAppSessionData ImportDocument PredictProblemStatementFromConversation PredictQApp PredictQAppFromProblemStatement StartQAppSession StopQAppSession UpdateLibraryItem UpdateLibraryItemMetadata UpdateQApp UpdateQAppPermissions UpdateQAppSession UpdateQAppSessionMetadata read: DescribeQAppPermissions GetLibraryItem GetQApp GetQAppSession GetQAppSessionMetadata ListQAppSessionData ListTagsForResource list: ListCategories ListLibraryItems ListQApps tagging: TagResource UntagResource
qbusiness permissions-management: AllowVendedLogDeliveryForResource write: AssociatePermission BatchDeleteDocument BatchPutDocument CancelSubscription CreateAnonymousWebExperienceUrl CreateApplication CreateChatResponseConfiguration CreateDataAccessor CreateDataAccessorWithTti CreateDataSource CreateIndex CreateIntegration CreatePlugin CreateRetriever CreateSubscription CreateUser CreateWebExperience DeleteApplication DeleteAttachment DeleteChatControlsConfiguration DeleteChatResponseConfiguration DeleteConversation DeleteDataAccessor DeleteDataSource DeleteGroup DeleteIndex DeleteIntegration DeletePlugin DeleteRetriever DeleteUser DeleteWebExperience DisableAclOnDataSource DisassociatePermission PutFeedback PutGroup PutResourcePolicy StartDataSourceSyncJob StartDeployment StopDataSourceSyncJob UpdateApplication UpdateChatControlsConfiguration UpdateChatResponseConfiguration UpdateDataAccessor UpdateDataSource UpdateIndex UpdateIntegration UpdatePlugin UpdateRetriever UpdateSubscription UpdateUser UpdateWebExperience read: Chat ChatSync CheckDocumentAccess GetApplication GetChatResponseConfiguration GetDataAccessor GetDataSource GetDocumentContent GetGroup GetIndex GetIntegration GetMedia GetPlugin GetPolicy GetRetriever GetUser GetWebExperience ListPluginActions ListPluginTypeActions ListPluginTypeMetadata ListTagsForResource SearchRelevantContent list: GetChatControlsConfiguration ListApplications ListAttachments ListChatResponseConfigurations ListConversations ListDataAccessors ListDataSourceSyncJobs ListDataSources ListDocuments ListGroups ListIndices ListIntegrations ListMessages ListPlugins ListRetrievers ListSubscriptions ListWebExperiences tagging: TagResource UntagResource
qdeveloper list: ListTagsForResource tagging: TagResource UntagResource write: ExportArtifact ImportArtifact StartAgentSession TransformCode
qldb write: CancelJournalKinesisStream CreateLedger DeleteLedger ExecuteStatement ExportJournalToS3 InsertSampleData PartiQLCreateIndex PartiQLCreateTable PartiQLDelete PartiQLDropIndex PartiQLDropTable PartiQLInsert PartiQLRedact PartiQLUndropTable PartiQLUpdate SendCommand ShowCatalog StreamJournalToKinesis UpdateLedger UpdateLedgerPermissionsMode read: DescribeJournalKinesisStream DescribeJournalS3Export DescribeLedger GetBlock GetDigest GetRevision ListTagsForResource PartiQLHistoryFunction PartiQLSelect list: ListJournalKinesisStreamsForLedger ListJournalS3Exports ListJournalS3ExportsForLedger ListLedgers tagging: TagResource UntagResource
quicksight write: AccountConfigurations BatchCreateTopicReviewedAnswer BatchDeleteKnowledgeBase BatchDeleteTopicReviewedAnswer BatchUpdatePreferences CancelIngestion CreateAccountCustomization CreateAccountSubscription CreateActionConnector CreateAdmin CreateAgent CreateAnalysis CreateApprovalPolicy CreateBrand CreateCustomPermissions CreateDashboard CreateDataSet CreateDataSource CreateDlpSetting CreateEmailCustomizationTemplate CreateExtension CreateExtensionAccess CreateFlow CreateFolder CreateFolderMembership CreateGroup CreateGroupMembership CreateIAMPolicyAssignment CreateIngestion CreateKnowledgeBase CreateLimitsProfile CreateNamespace CreateOAuthClientApplication CreateReader CreateRefreshSchedule CreateRoleMembership CreateSpace CreateTemplate CreateTemplateAlias CreateTheme CreateThemeAlias CreateTopic CreateTopicRefreshSchedule CreateUser CreateVPCConnection DeleteAccountCustomPermission DeleteAccountCustomization DeleteAccountSubscription DeleteActionConnector DeleteAgent DeleteAnalysis DeleteApp DeleteApprovalPolicy DeleteBrand DeleteBrandAssignment DeleteCustomPermissions DeleteDashboard DeleteDataSet DeleteDataSetRefreshProperties DeleteDataSource DeleteDefaultQBusinessApplication DeleteDlpSetting DeleteEmailCustomizationTemplate DeleteExtension DeleteExtensionAccess DeleteFlow DeleteFolder DeleteFolderMembership DeleteGroup DeleteGroupMembership DeleteIAMPolicyAssignment DeleteIdentityPropagationConfig DeleteKnowledgeBase DeleteLimitsProfile DeleteNamespace DeleteOAuthClientApplication DeleteRefreshSchedule DeleteRoleCustomPermission DeleteRoleMembership DeleteSpace DeleteTemplate DeleteTemplateAlias DeleteTheme DeleteThemeAlias DeleteTopic DeleteTopicRefreshSchedule DeleteUser DeleteUserByPrincipalId DeleteUserCustomPermission DeleteVPCConnection GenerateEmbedUrlForAnonymousUser GenerateEmbedUrlForRegisteredUser GenerateEmbedUrlForRegisteredUserWithIdentity PutDataSetRefreshProperties RegisterCustomerManagedKey RegisterUser RemoveCustomerManagedKey RestoreAnalysis ScopeDownPolicy SetGroupMapping StartAssetBundleExportJob StartAssetBundleImportJob StartAutomationJob StartDashboardSnapshotJob StartDashboardSnapshotJobSchedule StartDlpJob StartExtensionInstallation Subscribe UnpublishFlow Unsubscribe UpdateAccountCustomPermission UpdateAccountCustomization UpdateAccountSettings UpdateActionConnector UpdateAgent UpdateAnalysis UpdateApplicationWithTokenExchangeGrant UpdateApprovalPolicy UpdateBrand UpdateBrandAssignment UpdateBrandPublishedVersion UpdateChatConfiguration UpdateCustomPermissions UpdateDashboard UpdateDashboardLinks UpdateDashboardPublishedVersion UpdateDashboardsQAConfiguration UpdateDataSet UpdateDataSource UpdateDefaultQBusinessApplication UpdateDlpSetting UpdateEmailCustomizationTemplate UpdateExtension UpdateExtensionAccess UpdateFlow UpdateFolder UpdateGroup UpdateIAMPolicyAssignment UpdateIdentityPropagationConfig UpdateIpRestriction UpdateKeyRegistration UpdateKnowledgeBase UpdateLimitsProfile UpdateOAuthClientApplication UpdatePublicSharingSettings UpdateQPersonalizationConfiguration UpdateQuickIndexCapacity UpdateQuickSightQSearchConfiguration UpdateRefreshSchedule UpdateResourcePermissions UpdateRoleCustomPermission UpdateSPICECapacityConfiguration UpdateSelfUpgrade UpdateSelfUpgradeConfiguration UpdateSpace UpdateSpaceResources UpdateTemplate UpdateTemplateAlias UpdateTheme UpdateThemeAlias UpdateTopic UpdateTopicRefreshSchedule UpdateUser UpdateUserCustomPermission UpdateVPCConnection permissions-management: AllowVendedLogDeliveryForResource DescribeKnowledgeBasePermissions DescribeSpacePermissions DescribeTopicPermissions UpdateActionConnectorPermissions UpdateAgentPermissions UpdateAnalysisPermissions UpdateAppPermissions UpdateDashboardPermissions UpdateDataSetPermissions UpdateDataSourcePermissions UpdateExtensionPermissions UpdateFlowPermissions UpdateFolderPermissions UpdateKnowledgeBasePermissions UpdateSpacePermissions UpdateTemplatePermissions UpdateThemePermissions UpdateTopicPermissions read: BatchDescribeUserLimits BatchGetPreferences DescribeAccountCustomPermission DescribeAccountCustomization DescribeAccountSettings DescribeAccountSubscription DescribeActionConnector DescribeActionConnectorPermissions DescribeAgent DescribeAgentPermissions DescribeAnalysis DescribeAnalysisPermissions DescribeApp DescribeAppPermissions DescribeApprovalPolicy DescribeAssetBundleExportJob DescribeAssetBundleImportJob DescribeAutomationJob DescribeBrand DescribeBrandAssignment DescribeBrandPublishedVersion DescribeChatConfiguration DescribeCustomPermissions DescribeDashboard DescribeDashboardPermissions DescribeDashboardSnapshotJob DescribeDashboardSnapshotJobResult DescribeDashboardsQAConfiguration DescribeDataSet DescribeDataSetPermissions DescribeDataSetRefreshProperties DescribeDataSource DescribeDataSourcePermissions DescribeDefaultQBusinessApplication DescribeDlpJob DescribeDlpSetting DescribeEmailCustomizationTemplate DescribeExtension DescribeExtensionAccess DescribeExtensionPermissions DescribeFlow DescribeFolder DescribeFolderPermissions DescribeFolderResolvedPermissions DescribeGroup DescribeGroupMembership DescribeIAMPolicyAssignment DescribeIngestion DescribeIpRestriction DescribeKeyRegistration DescribeKnowledgeBase DescribeLimitsProfile DescribeNamespace DescribeOAuthClientApplication DescribeQPersonalizationConfiguration DescribeQuickIndexCapacity DescribeQuickSightQSearchConfiguration DescribeRefreshSchedule DescribeRoleCustomPermission DescribeSelfUpgradeConfiguration DescribeSpace DescribeTemplate DescribeTemplateAlias DescribeTemplatePermissions DescribeTheme DescribeThemeAlias DescribeThemePermissions DescribeTopic DescribeTopicRefresh DescribeTopicRefreshSchedule DescribeUser DescribeVPCConnection GetAnonymousUserEmbedUrl GetAuthCode GetCustomPermissionsSummary GetDashboardEmbedUrl GetFlowMetadata GetFlowPermissions GetGroupMapping GetIdentityContext GetSessionEmbedUrl ListFolderMembers ListTagsForResource PassDataSet PassDataSource PassTopic PredictQAResults QuickSuiteUsageMetrics SearchFolders list: ListActionConnectors ListAgents ListAnalyses ListApprovalPolicies ListApps ListAssetBundleExportJobs ListAssetBundleImportJobs ListBrands ListCustomPermissionAssignments ListCustomPermissions ListCustomerManagedKeys ListDashboardVersions ListDashboards ListDataSets ListDataSources ListDlpLabels ListDlpSettings ListExtensionAccesses ListExtensions ListFlows ListFolders ListFoldersForResource ListGroupMemberships ListGroups ListIAMPolicyAssignments ListIAMPolicyAssignmentsForUser ListIdentityPropagationConfigs ListIngestions ListKMSKeysForUser ListKnowledgeBases ListLimitsProfiles ListNamespaces ListOAuthClientApplications ListRefreshSchedules ListRoleMemberships ListSelfUpgrades ListSpaceResources ListSpaces ListTemplateAliases ListTemplateVersions ListTemplates ListThemeAliases ListThemeVersions ListThemes ListTopicRefreshSchedules ListTopicReviewedAnswers ListTopics ListUserGroups ListUsers ListUsersIndexCapacity ListVPCConnections SearchActionConnectors SearchAgents SearchAnalyses SearchApps SearchDashboards SearchDataSets SearchDataSources SearchDirectoryGroups SearchFlows SearchGroups SearchKnowledgeBases SearchSpaces SearchTopics SearchUsers tagging: TagResource UntagResource
ram write: AcceptResourceShareInvitation AssociateResourceShare AssociateResourceSharePermission CreatePermission CreatePermissionVersion CreateResourceShare DeletePermission DeletePermissionVersion DeleteResourceShare DisassociateResourceShare DisassociateResourceSharePermission PromotePermissionCreatedFromPolicy PromoteResourceShareCreatedFromPolicy RejectResourceShareInvitation ReplacePermissionAssociations SetDefaultPermissionVersion UpdateResourceShare permissions-management: EnableSharingWithAwsOrganization read: GetPermission GetResourcePolicies GetResourceShareAssociations GetResourceShareInvitations GetResourceShares ListPendingInvitationResources list: ListPermissionAssociations ListPermissionVersions ListPermissions ListPrincipals ListReplacePermissionAssociationsWork ListResourceSharePermissions ListResourceTypes ListResources ListSourceAssociations tagging: TagResource UntagResource
rbin write: CreateRule DeleteRule LockRule UnlockRule UpdateRule read: GetRule ListRules ListTagsForResource tagging: TagResource UntagResource
rds-data write: BatchExecuteStatement BeginTransaction CommitTransaction ExecuteSql ExecuteStatement RollbackTransaction
rds-db permissions-management: connect
rds write: AddRoleToDBCluster AddRoleToDBInstance AddSourceIdentifierToSubscription ApplyPendingMaintenanceAction BacktrackDBCluster CancelExportTask CopyCustomDBEngineVersion CopyDBClusterParameterGroup CopyDBClusterSnapshot CopyDBParameterGroup CopyDBSnapshot CopyOptionGroup CreateBlueGreenDeployment CreateCustomDBEngineVersion CreateDBCluster CreateDBClusterEndpoint CreateDBClusterParameterGroup CreateDBClusterSnapshot CreateDBInstance CreateDBInstanceReadReplica CreateDBParameterGroup CreateDBProxy CreateDBProxyEndpoint CreateDBSecurityGroup CreateDBShardGroup CreateDBSnapshot CreateDBSubnetGroup CreateEventSubscription CreateGlobalCluster CreateIntegration CreateOptionGroup CreateTenantDatabase CrossRegionCommunication DeleteBlueGreenDeployment DeleteCustomDBEngineVersion DeleteDBCluster DeleteDBClusterAutomatedBackup DeleteDBClusterEndpoint DeleteDBClusterParameterGroup DeleteDBClusterSnapshot DeleteDBInstance DeleteDBInstanceAutomatedBackup DeleteDBParameterGroup DeleteDBProxy DeleteDBProxyEndpoint DeleteDBSecurityGroup DeleteDBShardGroup DeleteDBSnapshot DeleteDBSubnetGroup DeleteEventSubscription DeleteGlobalCluster DeleteIntegration DeleteOptionGroup DeleteTenantDatabase DeregisterDBProxyTargets DisableHttpEndpoint EnableHttpEndpoint FailoverDBCluster FailoverGlobalCluster ModifyActivityStream ModifyCertificates ModifyCurrentDBClusterCapacity ModifyCustomDBEngineVersion ModifyDBCluster ModifyDBClusterEndpoint ModifyDBClusterParameterGroup ModifyDBClusterSnapshotAttribute ModifyDBInstance ModifyDBParameterGroup ModifyDBProxy ModifyDBProxyEndpoint ModifyDBProxyTargetGroup ModifyDBRecommendation ModifyDBShardGroup ModifyDBSnapshot ModifyDBSnapshotAttribute ModifyDBSubnetGroup ModifyEventSubscription ModifyGlobalCluster ModifyIntegration ModifyOptionGroup ModifyRecommendation ModifyTenantDatabase PromoteReadReplica PromoteReadReplicaDBCluster PurchaseReservedDBInstancesOffering RebootDBCluster RebootDBInstance RebootDBShardGroup RegisterDBProxyTargets RemoveFromGlobalCluster RemoveRoleFromDBCluster RemoveRoleFromDBInstance RemoveSourceIdentifierFromSubscription ResetDBClusterParameterGroup ResetDBParameterGroup RestoreDBClusterFromS3 RestoreDBClusterFromSnapshot RestoreDBClusterToPointInTime RestoreDBInstanceFromDBSnapshot RestoreDBInstanceFromS3 RestoreDBInstanceToPointInTime RevokeDBSecurityGroupIngress StartActivityStream StartDBCluster StartDBInstance StartDBInstanceAutomatedBackupsReplication StartExportTask StopActivityStream StopDBCluster StopDBInstance StopDBInstanceAutomatedBackupsReplication SwitchoverBlueGreenDeployment SwitchoverGlobalCluster SwitchoverReadReplica read: DescribeRecommendationGroups DescribeRecommendations DownloadCompleteDBLogFile DownloadDBLogFilePortion ListTagsForResource tagging: AddTagsToResource RemoveTagsFromResource permissions-management: AuthorizeDBSecurityGroupIngress list: DescribeAccountAttributes DescribeBlueGreenDeployments DescribeCertificates DescribeDBClusterAutomatedBackups DescribeDBClusterBacktracks DescribeDBClusterEndpoints DescribeDBClusterParameterGroups DescribeDBClusterParameters DescribeDBClusterSnapshotAttributes DescribeDBClusterSnapshots DescribeDBClusters DescribeDBEngineVersions DescribeDBInstanceAutomatedBackups DescribeDBInstances DescribeDBLogFiles DescribeDBMajorEngineVersions DescribeDBParameterGroups DescribeDBParameters DescribeDBProxies DescribeDBProxyEndpoints DescribeDBProxyTargetGroups DescribeDBProxyTargets DescribeDBRecommendations DescribeDBSecurityGroups DescribeDBShardGroups DescribeDBSnapshotAttributes DescribeDBSnapshotTenantDatabases DescribeDBSnapshots DescribeDBSubnetGroups DescribeEngineDefaultClusterParameters DescribeEngineDefaultParameters DescribeEventCategories DescribeEventSubscriptions DescribeEvents DescribeExportTasks DescribeGlobalClusters DescribeIntegrations DescribeOptionGroupOptions DescribeOptionGroups DescribeOrderableDBInstanceOptions DescribePendingMaintenanceActions DescribeReservedDBInstances DescribeReservedDBInstancesOfferings DescribeSourceRegions DescribeTenantDatabases DescribeValidDBInstanceModifications
redshift-data write: BatchExecuteStatement CancelStatement ExecuteStatement read: DescribeStatement DescribeTable GetStagingBucketLocation GetStatementResult ListDatabases ListSchemas list: ListSessions ListStatements ListTables
redshift-serverless read: DescribeOneTimeCredit GetCustomDomainAssociation GetEndpointAccess GetIdentityCenterAuthToken GetManagedWorkgroup GetNamespace GetRecoveryPoint GetReservation GetReservationOffering GetResourcePolicy GetScheduledAction GetSnapshot GetTableRestoreStatus GetTrack GetUsageLimit GetWorkgroup ListAutonomicsDenylist write: ConvertRecoveryPointToSnapshot CreateCustomDomainAssociation CreateEndpointAccess CreateNamespace CreateReservation CreateScheduledAction CreateSnapshot CreateSnapshotCopyConfiguration CreateUsageLimit CreateWorkgroup DeleteCustomDomainAssociation DeleteEndpointAccess DeleteNamespace DeleteResourcePolicy DeleteScheduledAction DeleteSnapshot DeleteSnapshotCopyConfiguration DeleteUsageLimit DeleteWorkgroup GetCredentials PutResourcePolicy RestoreFromRecoveryPoint RestoreFromSnapshot RestoreTableFromRecoveryPoint RestoreTableFromSnapshot UpdateAutonomicsDenylist UpdateCustomDomainAssociation UpdateEndpointAccess UpdateNamespace UpdateScheduledAction UpdateSnapshot UpdateSnapshotCopyConfiguration UpdateUsageLimit UpdateWorkgroup list: ListCustomDomainAssociations ListEndpointAccess ListManagedWorkgroups ListNamespaces ListRecoveryPoints ListReservationOfferings ListReservations ListScheduledActions ListSnapshotCopyConfigurations ListSnapshots ListTableRestoreStatus ListTagsForResource ListTracks ListUsageLimits ListWorkgroups tagging: TagResource UntagResource
redshift write: AcceptReservedNodeExchange AddPartner AssociateDataShareConsumer AuthorizeClusterSecurityGroupIngress AuthorizeInboundIntegration BatchDeleteClusterSnapshots BatchModifyClusterSnapshots CancelQuery CancelQuerySession CancelResize CopyClusterSnapshot CreateAuthenticationProfile CreateCluster CreateClusterParameterGroup CreateClusterSecurityGroup CreateClusterSnapshot CreateClusterSubnetGroup CreateCustomDomainAssociation CreateEndpointAccess CreateEventSubscription CreateHsmClientCertificate CreateHsmConfiguration CreateInboundIntegration CreateIntegration CreateQev2IdcApplication CreateRedshiftIdcApplication CreateSavedQuery CreateScheduledAction CreateSnapshotSchedule CreateUsageLimit DeleteAuthenticationProfile DeleteCluster DeleteClusterParameterGroup DeleteClusterSecurityGroup DeleteClusterSnapshot DeleteClusterSubnetGroup DeleteCustomDomainAssociation DeleteEndpointAccess DeleteEventSubscription DeleteHsmClientCertificate DeleteHsmConfiguration DeleteIntegration DeletePartner DeleteQev2IdcApplication DeleteRedshiftIdcApplication DeleteSavedQueries DeleteScheduledAction DeleteSnapshotCopyGrant DeleteSnapshotSchedule DeleteUsageLimit DeregisterNamespace DisableLogging DisableSnapshotCopy DisassociateDataShareConsumer EnableLogging EnableSnapshotCopy ExecuteQuery FailoverPrimaryCompute GetClusterCredentials GetClusterCredentialsWithIAM ModifyAquaConfiguration ModifyAuthenticationProfile ModifyAutonomicsDenylist ModifyCluster ModifyClusterDbRevision ModifyClusterMaintenance ModifyClusterParameterGroup ModifyClusterSnapshot ModifyClusterSnapshotSchedule ModifyClusterSubnetGroup ModifyCustomDomainAssociation ModifyEndpointAccess ModifyEventSubscription ModifyIntegration ModifyQev2IdcApplication ModifyRedshiftIdcApplication ModifySavedQuery ModifyScheduledAction ModifySnapshotCopyRetentionPeriod ModifySnapshotSchedule ModifyUsageLimit PauseCluster PurchaseReservedNodeOffering RebootCluster RegisterNamespace ResetClusterParameterGroup ResizeCluster RestoreFromClusterSnapshot RestoreTableFromClusterSnapshot ResumeCluster RevokeClusterSecurityGroupIngress RotateEncryptionKey UpdatePartnerStatus read: DescribeAccountAttributes DescribeAuthenticationProfiles DescribeAutonomicsDenylist DescribeClusterParameterGroups DescribeClusterParameters DescribeClusterSecurityGroups DescribeClusterSnapshots DescribeClusterSubnetGroups DescribeClusterVersions DescribeDataShares DescribeDataSharesForConsumer DescribeDataSharesForProducer DescribeDefaultClusterParameters DescribeEndpointAccess DescribeEventCategories DescribeEventSubscriptions DescribeHsmClientCertificates DescribeHsmConfigurations DescribeLoggingStatus DescribeOrderableClusterOptions DescribePartners DescribeQuery DescribeReservedNodeExchangeStatus DescribeReservedNodeOfferings DescribeReservedNodes DescribeResize DescribeSavedQueries DescribeScheduledActions DescribeSnapshotCopyGrants DescribeSnapshotSchedules DescribeStorage DescribeTable DescribeTableRestoreStatus DescribeTags DescribeUsageLimits FetchResults GetIdentityCenterAuthToken GetReservedNodeExchangeConfigurationOptions GetReservedNodeExchangeOfferings GetResourcePolicy list: DescribeClusterDbRevisions DescribeClusterTracks DescribeClusters DescribeCustomDomainAssociations DescribeEndpointAuthorization DescribeEvents DescribeInboundIntegrations DescribeIntegrations DescribeNodeConfigurationOptions DescribeQev2IdcApplications DescribeRedshiftIdcApplications ListDatabases ListRecommendations ListSavedQueries ListSchemas ListTables ViewQueriesFromConsole ViewQueriesInConsole permissions-management: AuthorizeDataShare AuthorizeEndpointAccess AuthorizeSnapshotAccess CreateClusterUser CreateSnapshotCopyGrant DeauthorizeDataShare DeleteResourcePolicy JoinGroup ModifyClusterIamRoles PutResourcePolicy RejectDataShare RevokeEndpointAccess RevokeSnapshotAccess tagging: CreateTags DeleteTags
refactor-spaces write: CreateApplication CreateEnvironment CreateRoute CreateService DeleteApplication DeleteEnvironment DeleteResourcePolicy DeleteRoute DeleteService PutResourcePolicy UpdateRoute read: GetApplication GetEnvironment GetResourcePolicy GetRoute GetService ListApplications ListEnvironmentVpcs ListEnvironments ListRoutes ListServices ListTagsForResource tagging: TagResource UntagResource
rekognition write: AssociateFaces CopyProjectVersion CreateCollection CreateDataset CreateFaceLivenessSession CreateProject CreateProjectVersion CreateStreamProcessor CreateUser DeleteCollection DeleteDataset DeleteFaces DeleteProject DeleteProjectPolicy DeleteProjectVersion DeleteStreamProcessor DeleteUser DisassociateFaces DistributeDatasetEntries IndexFaces PutProjectPolicy StartCelebrityRecognition StartContentModeration StartFaceDetection StartFaceLivenessSession StartFaceSearch StartLabelDetection StartMediaAnalysisJob StartPersonTracking StartProjectVersion StartSegmentDetection StartStreamProcessor StartTextDetection StopProjectVersion StopStreamProcessor UpdateDatasetEntries UpdateStreamProcessor read: CompareFaces DescribeCollection DescribeDataset DescribeProjectVersions DescribeProjects DescribeStreamProcessor DetectCustomLabels DetectFaces DetectLabels DetectModerationLabels DetectProtectiveEquipment DetectText GetCelebrityInfo GetCelebrityRecognition GetContentModeration GetFaceDetection GetFaceLivenessSessionResults GetFaceSearch GetLabelDetection GetMediaAnalysisJob GetPersonTracking GetSegmentDetection GetTextDetection ListCollections ListDatasetEntries ListDatasetLabels ListFaces ListMediaAnalysisJobs ListProjectPolicies ListTagsForResource ListUsers RecognizeCelebrities SearchFaces SearchFacesByImage SearchUsers SearchUsersByImage list: ListStreamProcessors tagging: TagResource UntagResource
repostspace write: BatchAddChannelRoleToAccessors BatchAddRole BatchRemoveChannelRoleFromAccessors BatchRemoveRole CreateChannel CreateSpace DeleteSpace DeregisterAdmin RegisterAdmin SendInvites UpdateChannel UpdateSpace read: GetChannel GetSpace ListChannels ListSpaces ListTagsForResource tagging: TagResource UntagResource
researchstudio write: AssignPrincipal CreateApplication DeleteApplication DeletePrincipal read: GetApplication list: ListApplications
resiliencehub write: AcceptResourceGroupingRecommendations AddDraftAppVersionResourceMappings BatchUpdateRecommendationStatus CreateApp CreateAppVersionAppComponent CreateAppVersionResource CreateAssertion CreateInputSource CreatePolicy CreateRecommendationTemplate CreateReport CreateResiliencyPolicy CreateService CreateServiceFunction CreateServiceFunctionResources CreateSystem CreateTest CreateUserJourney DeleteApp DeleteAppAssessment DeleteAppInputSource DeleteAppVersionAppComponent DeleteAppVersionResource DeleteAssertion DeleteInputSource DeletePolicy DeleteRecommendationTemplate DeleteResiliencyPolicy DeleteService DeleteServiceFunction DeleteServiceFunctionResources DeleteSystem DeleteTest DeleteTestSources DeleteUserJourney ImportApp ImportPolicy ImportResourcesToDraftAppVersion PublishAppVersion PutDraftAppVersionTemplate PutTestSources RejectResourceGroupingRecommendations RemoveDraftAppVersionResourceMappings ResolveAppVersionResources StartAppAssessment StartFailureModeAssessment StartMetricsExport StartResourceGroupingRecommendationTask StartTestRun StopTestRun UpdateApp UpdateAppVersion UpdateAppVersionAppComponent UpdateAppVersionResource UpdateAssertion UpdateDependency UpdateFailureModeFinding UpdatePolicy UpdateResiliencyPolicy UpdateService UpdateServiceFunction UpdateSystem UpdateTest UpdateUserJourney read: DescribeApp DescribeAppAssessment DescribeAppVersion DescribeAppVersionAppComponent DescribeAppVersionResource DescribeAppVersionResourcesResolutionStatus DescribeAppVersionTemplate DescribeDraftAppVersionResourcesImportStatus DescribeMetricsExport DescribeResiliencyPolicy DescribeResourceGroupingRecommendationTask GetFailureModeFinding GetPolicy GetService GetSystem GetTest GetTestRun GetTestTemplate GetUserJourney ListAssertions ListDependencies ListFailureModeAssessments ListFailureModeFindings ListInputSources ListPolicies ListReports ListResolvedTestRunTargetResources ListResources ListServiceEvents ListServiceFunctions ListServiceTopologyEdges ListServices ListSystemEvents ListSystems ListTagsForResource ListTestRunDependencies ListTestRunEvents ListTestRunSourceEvents ListTestRunSources ListTestRuns ListTestSources ListTestTemplates ListTests ListUserJourneys list: ListAlarmRecommendations ListAppAssessmentComplianceDrifts ListAppAssessmentResourceDrifts ListAppAssessments ListAppComponentCompliances ListAppComponentRecommendations ListAppInputSources ListAppVersionAppComponents ListAppVersionResourceMappings ListAppVersionResources ListAppVersions ListApps ListMetrics ListRecommendationTemplates ListResiliencyPolicies ListResourceGroupingRecommendations ListSopRecommendations ListSuggestedResiliencyPolicies ListTestRecommendations ListUnsupportedAppVersionResources tagging: TagResource UntagResource
resource-explorer-2 write: AssociateDefaultView CreateIndex CreateManagedView CreateResourceExplorerSetup CreateStreamingAccessForService CreateView DeleteIndex DeleteResourceExplorerSetup DeleteStreamingAccessForService DeleteView DisassociateDefaultView UpdateIndexType UpdateView permissions-management: DeleteResourcePolicy PutResourcePolicy read: BatchGetView GetAccountLevelServiceConfiguration GetDefaultView GetIndex GetManagedView GetResourceExplorerSetup GetResourcePolicy GetServiceIndex GetServiceView GetView ListTagsForResource Search list: ListIndexes ListIndexesForMembers ListManagedViews ListServiceIndexes ListServiceViews ListStreamingAccessForServices ListSupportedResourceTypes ListViews tagging: TagResource UntagResource
resource-explorer list: ListResourceTypes ListResources read: ListTags
resource-groups write: AssociateResource CancelTagSyncTask CreateGroup DeleteGroup DeleteGroupPolicy DisassociateResource GroupResources PutGroupConfiguration PutGroupPolicy StartTagSyncTask UngroupResources UpdateAccountSettings UpdateGroup UpdateGroupQuery read: GetAccountSettings GetGroup GetGroupConfiguration GetGroupPolicy GetGroupQuery GetTagSyncTask GetTags list: ListGroupResources ListGroupingStatuses ListGroups ListResourceTypes ListTagSyncTasks SearchResources tagging: Tag Untag
rhelkb read: GetRhelURL
robomaker list: ListDeploymentJobs ListFleets ListRobotApplications ListRobots ListSimulationApplications ListSimulationJobBatches ListSimulationJobs ListSupportedAvailabilityZones ListTagsForResource ListWorldExportJobs ListWorldGenerationJobs ListWorldTemplates ListWorlds write: BatchDeleteWorlds CancelDeploymentJob CancelSimulationJob CancelSimulationJobBatch CancelWorldExportJob CancelWorldGenerationJob CreateDeploymentJob CreateFleet CreateRobot CreateRobotApplication CreateRobotApplicationVersion CreateSimulationApplication CreateSimulationApplicationVersion CreateSimulationJob CreateWorldExportJob CreateWorldGenerationJob CreateWorldTemplate DeleteFleet DeleteRobot DeleteRobotApplication DeleteSimulationApplication DeleteWorldTemplate DeregisterRobot RegisterRobot RestartSimulationJob StartSimulationJobBatch SyncDeploymentJob UpdateRobotApplication UpdateRobotDeployment UpdateSimulationApplication UpdateWorldTemplate read: BatchDescribeSimulationJob DescribeDeploymentJob DescribeFleet DescribeRobot DescribeRobotApplication DescribeSimulationApplication DescribeSimulationJob DescribeSimulationJobBatch DescribeWorld DescribeWorldExportJob DescribeWorldGenerationJob DescribeWorldTemplate GetWorldTemplateBody tagging: TagResource UntagResource
rolesanywhere write: CreateProfile CreateTrustAnchor DeleteAttributeMapping DeleteCrl DeleteProfile DeleteTrustAnchor DisableCrl DisableProfile DisableTrustAnchor EnableCrl EnableProfile EnableTrustAnchor ImportCrl PutAttributeMapping PutNotificationSettings ResetNotificationSettings UpdateCrl UpdateProfile UpdateTrustAnchor read: GetCrl GetProfile GetSubject GetTrustAnchor list: ListCrls ListProfiles ListSubjects ListTagsForResource ListTrustAnchors tagging: TagResource UntagResource
route53-recovery-cluster read: GetRoutingControlState ListRoutingControls write: UpdateRoutingControlState UpdateRoutingControlStates
route53-recovery-control-config permissions-management: DeleteResourcePolicy PutResourcePolicy write: CreateCluster CreateControlPanel CreateRoutingControl CreateSafetyRule DeleteCluster DeleteControlPanel DeleteRoutingControl DeleteSafetyRule UpdateCluster UpdateControlPanel UpdateRoutingControl UpdateSafetyRule read: DescribeCluster DescribeControlPanel DescribeRoutingControl DescribeSafetyRule GetResourcePolicy ListClusters ListControlPanels ListRoutingControls ListSafetyRules ListTagsForResource list: ListAssociatedRoute53HealthChecks tagging: TagResource UntagResource
route53-recovery-readiness write: CreateCell CreateCrossAccountAuthorization CreateReadinessCheck CreateRecoveryGroup CreateResourceSet DeleteCell DeleteCrossAccountAuthorization DeleteReadinessCheck DeleteRecoveryGroup DeleteResourceSet UpdateCell UpdateReadinessCheck UpdateRecoveryGroup UpdateResourceSet read: GetArchitectureRecommendations GetCell GetCellReadinessSummary GetReadinessCheck GetReadinessCheckResourceStatus GetReadinessCheckStatus GetRecoveryGroup GetRecoveryGroupReadinessSummary GetResourceSet ListCells ListCrossAccountAuthorizations ListReadinessChecks ListRecoveryGroups ListResourceSets ListRules ListTagsForResources tagging: TagResource UntagResource
route53 write: ActivateKeySigningKey AssociateVPCWithHostedZone ChangeCidrCollection ChangeResourceRecordSets CreateCidrCollection CreateHealthCheck CreateHostedZone CreateKeySigningKey CreateQueryLoggingConfig CreateReusableDelegationSet CreateTrafficPolicy CreateTrafficPolicyInstance CreateTrafficPolicyVersion CreateVPCAssociationAuthorization DeactivateKeySigningKey DeleteCidrCollection DeleteHealthCheck DeleteHostedZone DeleteKeySigningKey DeleteQueryLoggingConfig DeleteReusableDelegationSet DeleteTrafficPolicy DeleteTrafficPolicyInstance DeleteVPCAssociationAuthorization DisableHostedZoneDNSSEC DisassociateVPCFromHostedZone EnableHostedZoneDNSSEC UpdateHealthCheck UpdateHostedZoneComment UpdateHostedZoneFeatures UpdateTrafficPolicyComment UpdateTrafficPolicyInstance tagging: ChangeTagsForResource read: GetAccountLimit GetDNSSEC GetHealthCheck GetHostedZoneLimit GetQueryLoggingConfig GetReusableDelegationSetLimit GetTrafficPolicy GetTrafficPolicyInstance GetTrafficPolicyInstanceCount ListGeoLocations ListHealthChecks ListReusableDelegationSets ListTagsForResource ListTagsForResources ListTrafficPolicyInstances TestDNSAnswer list: GetChange GetCheckerIpRanges GetGeoLocation GetHealthCheckCount GetHealthCheckLastFailureReason GetHealthCheckStatus GetHostedZone GetHostedZoneCount GetReusableDelegationSet ListCidrBlocks ListCidrCollections ListCidrLocations ListHostedZones ListHostedZonesByName ListHostedZonesByVPC ListQueryLoggingConfigs ListResourceRecordSets ListTrafficPolicies ListTrafficPolicyInstancesByHostedZone ListTrafficPolicyInstancesByPolicy ListTrafficPolicyVersions ListVPCAssociationAuthorizations
route53domains write: AcceptDomainTransferFromAnotherAwsAccount AssociateDelegationSignerToDomain CancelDomainTransferToAnotherAwsAccount DeleteDomain DisableDomainAutoRenew DisableDomainTransferLock DisassociateDelegationSignerFromDomain EnableDomainAutoRenew EnableDomainTransferLock PushDomain RegisterDomain RejectDomainTransferFromAnotherAwsAccount RenewDomain ResendContactReachabilityEmail ResendOperationAuthorization RetrieveDomainAuthCode TransferDomain TransferDomainToAnotherAwsAccount UpdateDomainContact UpdateDomainContactPrivacy UpdateDomainNameservers read: CheckDomainAvailability CheckDomainTransferability GetContactReachabilityStatus GetDomainDetail GetDomainSuggestions GetOperationDetail ListTagsForDomain ViewBilling tagging: DeleteTagsForDomain UpdateTagsForDomain list: ListDomains ListOperations ListPrices
route53globalresolver permissions-management: AllowVendedLogDeliveryForResource write: AssociateHostedZone BatchCreateFirewallRule BatchDeleteFirewallRule BatchUpdateFirewallRule CreateAccessSource CreateAccessToken CreateDNSView CreateFirewallDomainList CreateFirewallRule CreateGlobalResolver DeleteAccessSource DeleteAccessToken DeleteDNSView DeleteFirewallDomainList DeleteFirewallRule DeleteGlobalResolver DisableDNSView DisassociateHostedZone EnableDNSView ImportFirewallDomains ListTagsForResource UpdateAccessSource UpdateAccessToken UpdateDNSView UpdateFirewallDomains UpdateFirewallRule UpdateGlobalResolver UpdateHostedZoneAssociation read: GetAccessSource GetAccessToken GetDNSView GetFirewallDomainList GetFirewallRule GetGlobalResolver GetHostedZoneAssociation GetManagedFirewallDomainList ListFirewallDomains list: ListAccessSources ListAccessTokens ListDNSViews ListFirewallDomainLists ListFirewallRules ListGlobalResolvers ListHostedZoneAssociations ListManagedFirewallDomainLists tagging: TagResource UntagResource
route53profiles read: GetProfile GetProfileAssociation GetProfilePolicy GetProfileResourceAssociation write: AssociateProfile AssociateResourceToProfile CreateProfile DeleteProfile DisassociateProfile DisassociateResourceFromProfile PutProfilePolicy UpdateProfileResourceAssociation list: ListProfileAssociations ListProfileResourceAssociations ListProfiles ListTagsForResource tagging: TagResource UntagResource
route53resolver write: AssociateFirewallRuleGroup AssociateResolverEndpointIpAddress AssociateResolverQueryLogConfig AssociateResolverRule CreateFirewallDomainList CreateFirewallRule CreateFirewallRuleGroup CreateOutpostResolver CreateResolverEndpoint CreateResolverQueryLogConfig CreateResolverRule DeleteFirewallDomainList DeleteFirewallRule DeleteFirewallRuleGroup DeleteOutpostResolver DeleteResolverEndpoint DeleteResolverQueryLogConfig DeleteResolverRule DisassociateFirewallRuleGroup DisassociateResolverEndpointIpAddress DisassociateResolverQueryLogConfig DisassociateResolverRule ImportFirewallDomains UpdateFirewallConfig UpdateFirewallDomains UpdateFirewallRule UpdateFirewallRuleGroupAssociation UpdateOutpostResolver UpdateResolverConfig UpdateResolverDnssecConfig UpdateResolverEndpoint UpdateResolverRule read: GetFirewallConfig GetFirewallDomainList GetFirewallRuleGroup GetFirewallRuleGroupAssociation GetFirewallRuleGroupPolicy GetOutpostResolver GetResolverConfig GetResolverDnssecConfig GetResolverEndpoint GetResolverQueryLogConfig GetResolverQueryLogConfigAssociation GetResolverQueryLogConfigPolicy GetResolverRule GetResolverRuleAssociation GetResolverRulePolicy ListTagsForResource list: ListFirewallConfigs ListFirewallDomainLists ListFirewallDomains ListFirewallRuleGroupAssociations ListFirewallRuleGroups ListFirewallRuleTypes ListFirewallRules ListOutpostResolvers ListResolverConfigs ListResolverDnssecConfigs ListResolverEndpointIpAddresses ListResolverEndpoints ListResolverQueryLogConfigAssociations ListResolverQueryLogConfigs ListResolverRuleAssociations ListResolverRules permissions-management: PutFirewallRuleGroupPolicy PutResolverQueryLogConfigPolicy PutResolverRulePolicy tagging: TagResource UntagResource
rtbfabric write: AcceptLink AssociateCertificate CreateInboundExternalLink CreateLink CreateLinkRoutingRule CreateOutboundExternalLink CreateRequesterGateway CreateResponderGateway DeleteInboundExternalLink DeleteLink DeleteLinkRoutingRule DeleteOutboundExternalLink DeleteRequesterGateway DeleteResponderGateway DisassociateCertificate RejectLink UpdateLink UpdateLinkModuleFlow UpdateLinkRoutingRule UpdateRequesterGateway UpdateResponderGateway read: GetCertificateAssociation GetInboundExternalLink GetLink GetLinkRoutingRule GetOutboundExternalLink GetRequesterGateway GetResponderGateway ListTagsForResource list: ListCertificateAssociations ListLinkRoutingRules ListLinks ListRequesterGateways ListResponderGateways tagging: TagResource UntagResource
rum write: BatchCreateRumMetricDefinitions BatchDeleteRumMetricDefinitions CreateAppMonitor DeleteAppMonitor DeleteResourcePolicy DeleteRumMetricsDestination PutResourcePolicy PutRumEvents PutRumMetricsDestination UpdateAppMonitor UpdateRumMetricDefinition read: BatchGetRumMetricDefinitions GetAppMonitor GetAppMonitorData GetResourcePolicy ListRumMetricsDestinations ListTagsForResource list: ListAppMonitors tagging: TagResource UntagResource
s3-object-lambda write: AbortMultipartUpload DeleteObject DeleteObjectVersion PutObject PutObjectLegalHold PutObjectRetention RestoreObject WriteGetObjectResponse tagging: DeleteObjectTagging DeleteObjectVersionTagging PutObjectTagging PutObjectVersionTagging read: GetObject GetObjectAcl GetObjectLegalHold GetObjectRetention GetObjectTagging GetObjectVersion GetObjectVersionAcl GetObjectVersionTagging list: ListBucket ListBucketMultipartUploads ListBucketVersions ListMultipartUploadParts permissions-management: PutObjectAcl PutObjectVersionAcl
s3-outposts write: AbortMultipartUpload CreateAccessPoint CreateBucket CreateEndpoint DeleteAccessPoint DeleteBucket DeleteEndpoint DeleteObject DeleteObjectVersion PutBucketVersioning PutLifecycleConfiguration PutObject PutReplicationConfiguration ReplicateDelete ReplicateObject permissions-management: DeleteAccessPointPolicy DeleteBucketPolicy PutAccessPointPolicy PutBucketPolicy PutObjectAcl tagging: DeleteObjectTagging DeleteObjectVersionTagging PutBucketTagging PutObjectTagging PutObjectVersionTagging ReplicateTags read: GetAccessPoint GetAccessPointPolicy GetBucket GetBucketPolicy GetBucketTagging GetBucketVersioning GetLifecycleConfiguration GetObject GetObjectTagging GetObjectVersion GetObjectVersionForReplication GetObjectVersionTagging GetReplicationConfiguration list: ListAccessPoints ListBucket ListBucketMultipartUploads ListBucketVersions ListEndpoints ListMultipartUploadParts ListOutpostsWithS3 ListRegionalBuckets ListSharedEndpoints
s3 write: AbortMultipartUpload CreateAccessPoint CreateAccessPointForObjectLambda CreateBucket CreateBucketMetadataTableConfiguration CreateJob CreateMultiRegionAccessPoint CreateStorageLensGroup DeleteAccessPoint DeleteAccessPointForObjectLambda DeleteBucket DeleteBucketMetadataTableConfiguration DeleteBucketWebsite DeleteMultiRegionAccessPoint DeleteObject DeleteObjectAnnotation DeleteObjectVersion DeleteObjectVersionAnnotation DeleteStorageLensConfiguration DeleteStorageLensGroup InitiateReplication PauseReplication PutAccelerateConfiguration PutAccessPointConfigurationForObjectLambda PutAnalyticsConfiguration PutBucketAbac PutBucketCORS PutBucketLogging PutBucketNotification PutBucketObjectLockConfiguration PutBucketRequestPayment PutBucketVersioning PutBucketWebsite PutEncryptionConfiguration PutIntelligentTieringConfiguration PutInventoryConfiguration PutLifecycleConfiguration PutMetricsConfiguration PutObject PutObjectAnnotation PutObjectLegalHold PutObjectRetention PutObjectVersionAnnotation PutReplicationConfiguration PutStorageLensConfiguration ReplicateDelete ReplicateObject ReplicateObjectAnnotation RestoreObject SubmitMultiRegionAccessPointRoutes UpdateBucketMetadataAnnotationTableConfiguration UpdateBucketMetadataInventoryTableConfiguration UpdateBucketMetadataJournalTableConfiguration UpdateJobPriority UpdateJobStatus UpdateObjectEncryption UpdateStorageLensGroup read: AllowVendedLogDeliveryForResource DescribeJob DescribeMultiRegionAccessPointOperation GetAccelerateConfiguration GetAccessGrant GetAccessGrantsInstance GetAccessGrantsInstanceForPrefix GetAccessGrantsInstanceResourcePolicy GetAccessGrantsLocation GetAccessPoint GetAccessPointConfigurationForObjectLambda GetAccessPointForObjectLambda GetAccessPointPolicy GetAccessPointPolicyForObjectLambda GetAccessPointPolicyStatus GetAccessPointPolicyStatusForObjectLambda GetAccountPublicAccessBlock GetAnalyticsConfiguration GetBucketAbac GetBucketAcl GetBucketCORS GetBucketLocation GetBucketLogging GetBucketMetadataTableConfiguration GetBucketNotification GetBucketObjectLockConfiguration GetBucketOwnershipControls GetBucketPolicy GetBucketPolicyStatus GetBucketPublicAccessBlock GetBucketRequestPayment GetBucketTagging GetBucketVersioning GetBucketWebsite GetDataAccess GetEncryptionConfiguration GetIntelligentTieringConfiguration GetInventoryConfiguration GetJobTagging GetLifecycleConfiguration GetMetricsConfiguration GetMultiRegionAccessPoint GetMultiRegionAccessPointPolicy GetMultiRegionAccessPointPolicyStatus GetMultiRegionAccessPointRoutes GetObject GetObjectAcl GetObjectAnnotation GetObjectAttributes GetObjectLegalHold GetObjectRetention GetObjectTagging GetObjectTorrent GetObjectVersion GetObjectVersionAcl GetObjectVersionAnnotation GetObjectVersionAnnotationForReplication GetObjectVersionAttributes GetObjectVersionForReplication GetObjectVersionTagging GetObjectVersionTorrent GetReplicationConfiguration GetStorageLensConfiguration GetStorageLensConfigurationTagging GetStorageLensDashboard GetStorageLensGroup permissions-management: AssociateAccessGrantsIdentityCenter BypassGovernanceRetention CreateAccessGrant CreateAccessGrantsInstance CreateAccessGrantsLocation DeleteAccessGrant DeleteAccessGrantsInstance DeleteAccessGrantsInstanceResourcePolicy DeleteAccessGrantsLocation DeleteAccessPointPolicy DeleteAccessPointPolicyForObjectLambda DeleteBucketPolicy DissociateAccessGrantsIdentityCenter ObjectOwnerOverrideToBucketOwner PutAccessGrantsInstanceResourcePolicy PutAccessPointPolicy PutAccessPointPolicyForObjectLambda PutAccessPointPublicAccessBlock PutAccountPublicAccessBlock PutBucketAcl PutBucketOwnershipControls PutBucketPolicy PutBucketPublicAccessBlock PutMultiRegionAccessPointPolicy PutObjectAcl PutObjectVersionAcl UpdateAccessGrantsLocation tagging: DeleteJobTagging DeleteObjectTagging DeleteObjectVersionTagging DeleteStorageLensConfigurationTagging PutBucketTagging PutJobTagging PutObjectTagging PutObjectVersionTagging PutStorageLensConfigurationTagging ReplicateTags TagResource UntagResource list: ListAccessGrants ListAccessGrantsInstances ListAccessGrantsLocations ListAccessPoints ListAccessPointsForObjectLambda ListAllMyBuckets ListBucket ListBucketMultipartUploads ListBucketVersions ListCallerAccessGrants ListJobs ListMultiRegionAccessPoints ListMultipartUploadParts ListObjectAnnotations ListObjectVersionAnnotations ListStorageLensConfigurations ListStorageLensGroups ListTagsForResource
s3express write: CreateAccessPoint CreateBucket CreateSession DeleteAccessPoint DeleteBucket PutEncryptionConfiguration PutInventoryConfiguration PutLifecycleConfiguration PutMetricsConfiguration permissions-management: DeleteAccessPointPolicy DeleteAccessPointScope DeleteBucketPolicy PutAccessPointPolicy PutAccessPointScope PutBucketPolicy read: GetAccessPoint GetAccessPointPolicy GetAccessPointScope GetBucketPolicy GetEncryptionConfiguration GetInventoryConfiguration GetLifecycleConfiguration GetMetricsConfiguration list: ListAccessPointsForDirectoryBuckets ListAllMyDirectoryBuckets ListTagsForResource tagging: TagResource UntagResource
s3files read: ClientMount GetAccessPoint GetFileSystem GetFileSystemPolicy GetMountTarget GetSynchronizationConfiguration ListTagsForResource write: ClientRootAccess ClientWrite CreateAccessPoint CreateFileSystem CreateMountTarget DeleteAccessPoint DeleteFileSystem DeleteMountTarget PutSynchronizationConfiguration UpdateMountTarget permissions-management: DeleteFileSystemPolicy PutFileSystemPolicy list: ListAccessPoints ListFileSystems ListMountTargets tagging: TagResource UntagResource
s3tables read: GetNamespace GetTable GetTableBucket GetTableBucketEncryption GetTableBucketMaintenanceConfiguration GetTableBucketMetricsConfiguration GetTableBucketPolicy GetTableBucketReplication GetTableBucketStorageClass GetTableData GetTableEncryption GetTableMaintenanceConfiguration GetTableMaintenanceJobStatus GetTableMetadataLocation GetTablePolicy GetTableRecordExpirationConfiguration GetTableRecordExpirationJobStatus GetTableReplication GetTableReplicationStatus GetTableStorageClass write: CreateNamespace CreateTable CreateTableBucket DeleteNamespace DeleteTable DeleteTableBucket DeleteTableBucketEncryption DeleteTableBucketMetricsConfiguration DeleteTableBucketReplication DeleteTableReplication PutTableBucketEncryption PutTableBucketMaintenanceConfiguration PutTableBucketMetricsConfiguration PutTableBucketReplication PutTableBucketStorageClass PutTableData PutTableEncryption PutTableMaintenanceConfiguration PutTableRecordExpirationConfiguration PutTableReplication PutTableStorageClass RenameTable UpdateTableMetadataLocation permissions-management: DeleteTableBucketPolicy DeleteTablePolicy PutTableBucketPolicy PutTablePolicy list: ListNamespaces ListTableBuckets ListTables ListTagsForResource tagging: TagResource UntagResource
s3vectors write: CreateIndex CreateVectorBucket DeleteIndex DeleteVectorBucket DeleteVectors PutVectors permissions-management: DeleteVectorBucketPolicy PutVectorBucketPolicy read: GetIndex GetVectorBucket GetVectorBucketPolicy GetVectors QueryVectors list: ListIndexes ListTagsForResource ListVectorBuckets ListVectors tagging: TagResource UntagResource
sagemaker-data-science-assistant write: SendConversation
sagemaker-geospatial write: DeleteEarthObservationJob DeleteVectorEnrichmentJob ExportEarthObservationJob ExportVectorEnrichmentJob StartEarthObservationJob StartVectorEnrichmentJob StopEarthObservationJob StopVectorEnrichmentJob read: GetEarthObservationJob GetRasterDataCollection GetTile GetVectorEnrichmentJob SearchRasterDataCollection list: ListEarthObservationJobs ListRasterDataCollections ListTagsForResource ListVectorEnrichmentJobs tagging: TagResource UntagResource
sagemaker-mlflow read: AccessUI GetDownloadURIForModelVersionArtifacts GetExperiment GetExperimentByName GetLoggedModel GetMetricHistory GetModelVersion GetModelVersionByAlias GetRegisteredModel GetRun GetTraceInfo SearchExperiments SearchLoggedModels SearchModelVersions SearchRegisteredModels SearchRuns SearchTraces write: CreateExperiment CreateModelVersion CreateRegisteredModel CreateRun DeleteExperiment DeleteLoggedModel DeleteLoggedModelTag DeleteModelVersion DeleteModelVersionTag DeleteRegisteredModel DeleteRegisteredModelAlias DeleteRegisteredModelTag DeleteRun DeleteTag DeleteTraceTag DeleteTraces EndTrace FinalizeLoggedModel LogBatch LogInputs LogLoggedModelParams LogMetric LogModel LogOutputs LogParam RenameRegisteredModel RestoreExperiment RestoreRun SetExperimentTag SetLoggedModelTags SetModelVersionTag SetRegisteredModelAlias SetRegisteredModelTag SetTag SetTraceTag StartTrace TransitionModelVersionStage UpdateExperiment UpdateModelVersion UpdateRegisteredModel UpdateRun list: GetLatestModelVersions ListArtifacts ListLoggedModelArtifacts
sagemaker-unified-studio-mcp read: AuthorizeVpce
sagemaker read: AccessModelPackage BatchDescribeModelPackage BatchGetMetrics BatchGetRecord CallWithBearerToken CreateHubContentPresignedUrls DescribeAIBenchmarkJob DescribeAIRecommendationJob DescribeAIWorkloadConfig DescribeAction DescribeAlgorithm DescribeApp DescribeAppImageConfig DescribeArtifact DescribeAutoMLJob DescribeAutoMLJobV2 DescribeCluster DescribeClusterEvent DescribeClusterInference DescribeClusterNode DescribeClusterSchedulerConfig DescribeCodeRepository DescribeCompilationJob DescribeComputeQuota DescribeContext DescribeDataQualityJobDefinition DescribeDevice DescribeDeviceFleet DescribeDomain DescribeEdgeDeploymentPlan DescribeEdgePackagingJob DescribeEndpoint DescribeEndpointConfig DescribeExperiment DescribeFeatureGroup DescribeFeatureMetadata DescribeFlowDefinition DescribeHub DescribeHubContent DescribeHumanLoop DescribeHumanTaskUi DescribeHyperParameterTuningJob DescribeImage DescribeImageVersion DescribeInferenceComponent DescribeInferenceExperiment DescribeInferenceRecommendationsJob DescribeJob DescribeJobSchemaVersion DescribeLabelingJob DescribeLineageGroup DescribeMlflowApp DescribeMlflowTrackingServer DescribeModel DescribeModelBiasJobDefinition DescribeModelCard DescribeModelCardExportJob DescribeModelExplainabilityJobDefinition DescribeModelPackage DescribeModelPackageGroup DescribeModelQualityJobDefinition DescribeMonitoringSchedule DescribeNotebookInstance DescribeNotebookInstanceLifecycleConfig DescribeOptimizationJob DescribePartnerApp DescribePipeline DescribePipelineDefinitionForExecution DescribePipelineExecution DescribeProcessingJob DescribeProject DescribeReservedCapacity DescribeSharedModel DescribeSpace DescribeStudioLifecycleConfig DescribeSubscribedWorkteam DescribeTrainingJob DescribeTrainingPlan DescribeTrainingPlanExtensionHistory DescribeTransformJob DescribeTrial DescribeTrialComponent DescribeUserProfile DescribeWorkforce DescribeWorkteam GetDeployments GetDeviceFleetReport GetDeviceRegistration GetLineageGroupPolicy GetModelPackageGroupPolicy GetRecord GetResourcePolicy GetSagemakerServicecatalogPortfolioStatus GetScalingConfigurationRecommendation GetSearchSuggestions InvokeEndpoint InvokeEndpointAsync InvokeEndpointWithResponseStream RenderUiTemplate Search SearchTrainingPlanOfferings write: AddAssociation AssociateTrialComponent AttachClusterNodeNetworkInterface AttachClusterNodeVolume BatchAddClusterNodes BatchDeleteClusterNodes BatchPutMetrics BatchRebootClusterNodes BatchReplaceClusterNodes BatchWriteRecord CallMlflowAppApi CallPartnerAppApi CompleteRollout CreateAIBenchmarkJob CreateAIRecommendationJob CreateAIWorkloadConfig CreateAction CreateAlgorithm CreateApp CreateAppImageConfig CreateArtifact CreateAutoMLJob CreateAutoMLJobV2 CreateCluster CreateClusterSchedulerConfig CreateCodeRepository CreateCompilationJob CreateComputeQuota CreateContext CreateDataQualityJobDefinition CreateDeviceFleet CreateDomain CreateEdgeDeploymentPlan CreateEdgeDeploymentStage CreateEdgePackagingJob CreateEndpoint CreateEndpointConfig CreateExperiment CreateFeatureGroup CreateFlowDefinition CreateHub CreateHubContentReference CreateHumanTaskUi CreateHyperParameterTuningJob CreateImage CreateImageVersion CreateInferenceComponent CreateInferenceExperiment CreateInferenceRecommendationsJob CreateJob CreateLabelingJob CreateLineageGroupPolicy CreateMlflowApp CreateMlflowTrackingServer CreateModel CreateModelBiasJobDefinition CreateModelCard CreateModelCardExportJob CreateModelExplainabilityJobDefinition CreateModelPackage CreateModelPackageGroup CreateModelQualityJobDefinition CreateMonitoringSchedule CreateNotebookInstance CreateNotebookInstanceLifecycleConfig CreateOptimizationJob CreatePartnerApp CreatePartnerAppPresignedUrl CreatePipeline CreatePresignedDomainUrl CreatePresignedMlflowAppUrl CreatePresignedMlflowTrackingServerUrl CreatePresignedNotebookInstanceUrl CreateProcessingJob CreateProject CreateReservedCapacity CreateSharedModel CreateSpace CreateStudioLifecycleConfig CreateTrainingJob CreateTrainingPlan CreateTransformJob CreateTrial CreateTrialComponent CreateUserProfile CreateWorkforce CreateWorkteam DeleteAIBenchmarkJob DeleteAIRecommendationJob DeleteAIWorkloadConfig DeleteAction DeleteAlgorithm DeleteApp DeleteAppImageConfig DeleteArtifact DeleteAssociation DeleteCluster DeleteClusterSchedulerConfig DeleteCodeRepository DeleteCompilationJob DeleteComputeQuota DeleteContext DeleteDataQualityJobDefinition DeleteDeviceFleet DeleteDomain DeleteEdgeDeploymentPlan DeleteEdgeDeploymentStage DeleteEndpoint DeleteEndpointConfig DeleteExperiment DeleteFeatureGroup DeleteFlowDefinition DeleteHub DeleteHubContent DeleteHubContentReference DeleteHumanLoop DeleteHumanTaskUi DeleteHyperParameterTuningJob DeleteImage DeleteImageVersion DeleteInferenceComponent DeleteInferenceExperiment DeleteJob DeleteLineageGroupPolicy DeleteMlflowApp DeleteMlflowTrackingServer DeleteModel DeleteModelBiasJobDefinition DeleteModelCard DeleteModelExplainabilityJobDefinition DeleteModelPackage DeleteModelPackageGroup DeleteModelPackageGroupPolicy DeleteModelQualityJobDefinition DeleteMonitoringSchedule DeleteNotebookInstance DeleteNotebookInstanceLifecycleConfig DeleteOptimizationJob DeletePartnerApp DeletePipeline DeleteProcessingJob DeleteProject DeleteRecord DeleteResourcePolicy DeleteSpace DeleteStudioLifecycleConfig DeleteTrainingJob DeleteTrial DeleteTrialComponent DeleteUserProfile DeleteWorkforce DeleteWorkteam DeployHubModel DeregisterDevices DetachClusterNodeVolume DisableSagemakerServicecatalogPortfolio DisassociateTrialComponent EnableSagemakerServicecatalogPortfolio ExtendTrainingPlan ImportHubContent PutLineageGroupPolicy PutModelPackageGroupPolicy PutRecord PutResourcePolicy RegisterDevices RetryPipelineExecution Sample SampleWithResponseStream SendHeartbeat SendPipelineExecutionStepFailure SendPipelineExecutionStepSuccess SendSharedModelEvent StartClusterHealthCheck StartEdgeDeploymentStage StartHumanLoop StartInferenceExperiment StartMlflowTrackingServer StartMonitoringSchedule StartNotebookInstance StartPipelineExecution StartSession StopAIBenchmarkJob StopAIRecommendationJob StopAutoMLJob StopCompilationJob StopEdgeDeploymentStage StopEdgePackagingJob StopHumanLoop StopHyperParameterTuningJob StopInferenceExperiment StopInferenceRecommendationsJob StopJob StopLabelingJob StopMlflowTrackingServer StopMonitoringSchedule StopNotebookInstance StopOptimizationJob StopPipelineExecution StopProcessingJob StopTrainingJob StopTransformJob TrainHubModel UpdateAction UpdateAppImageConfig UpdateArtifact UpdateCluster UpdateClusterInference UpdateClusterSchedulerConfig UpdateClusterSoftware UpdateCodeRepository UpdateComputeQuota UpdateContext UpdateDeviceFleet UpdateDevices UpdateDomain UpdateEndpoint UpdateEndpointWeightsAndCapacities UpdateExperiment UpdateFeatureGroup UpdateFeatureMetadata UpdateHub UpdateHubContent UpdateHubContentReference UpdateImage UpdateImageVersion UpdateInferenceComponent UpdateInferenceComponentRuntimeConfig UpdateInferenceExperiment UpdateMlflowApp UpdateMlflowTrackingServer UpdateModelCard UpdateModelPackage UpdateMonitoringAlert UpdateMonitoringSchedule UpdateNotebookInstance UpdateNotebookInstanceLifecycleConfig UpdatePartnerApp UpdatePipeline UpdatePipelineExecution UpdatePipelineVersion UpdateProject UpdateReward UpdateSharedModel UpdateSpace UpdateTrainingJob UpdateTrial UpdateTrialComponent UpdateUserProfile UpdateWorkforce UpdateWorkteam list: ListAIBenchmarkJobs ListAIRecommendationJobs ListAIWorkloadConfigs ListActions ListAlgorithms ListAliases ListAppImageConfigs ListApps ListArtifacts ListAssociations ListAutoMLJobs ListCandidatesForAutoMLJob ListClusterEvents ListClusterNodes ListClusterSchedulerConfigs ListClusters ListCodeRepositories ListCompilationJobs ListComputeQuotas ListContexts ListDataQualityJobDefinitions ListDeviceFleets ListDevices ListDomains ListEdgeDeploymentPlans ListEdgePackagingJobs ListEndpointConfigs ListEndpoints ListExperiments ListFeatureGroups ListFlowDefinitions ListHubContentVersions ListHubContents ListHubs ListHumanLoops ListHumanTaskUis ListHyperParameterTuningJobs ListImageVersions ListImages ListInferenceComponents ListInferenceExperiments ListInferenceRecommendationsJobSteps ListInferenceRecommendationsJobs ListJobSchemaVersions ListJobs ListLabelingJobs ListLabelingJobsForWorkteam ListLineageGroups ListMlflowApps ListMlflowTrackingServers ListModelBiasJobDefinitions ListModelCardExportJobs ListModelCardVersions ListModelCards ListModelExplainabilityJobDefinitions ListModelMetadata ListModelPackageGroups ListModelPackages ListModelQualityJobDefinitions ListModels ListMonitoringAlertHistory ListMonitoringAlerts ListMonitoringExecutions ListMonitoringSchedules ListNotebookInstanceLifecycleConfigs ListNotebookInstances ListOptimizationJobs ListPartnerApps ListPipelineExecutionSteps ListPipelineExecutions ListPipelineParametersForExecution ListPipelineVersions ListPipelines ListProcessingJobs ListProjects ListRecords ListResourceCatalogs ListSharedModelEvents ListSharedModelVersions ListSharedModels ListSpaces ListStageDevices ListStudioLifecycleConfigs ListSubscribedWorkteams ListTags ListTrainingJobs ListTrainingJobsForHyperParameterTuningJob ListTrainingPlans ListTransformJobs ListTrialComponents ListTrials ListUltraServersByReservedCapacity ListUserProfiles ListWorkforces ListWorkteams QueryLineage tagging: AddTags DeleteTags
savingsplans write: CreateSavingsPlan DeleteQueuedSavingsPlan ReturnSavingsPlan read: DescribeSavingsPlanRates DescribeSavingsPlans DescribeSavingsPlansOfferingRates DescribeSavingsPlansOfferings list: ListTagsForResource tagging: TagResource UntagResource
scheduler write: CreateSchedule CreateScheduleGroup DeleteSchedule DeleteScheduleGroup UpdateSchedule read: GetSchedule GetScheduleGroup ListTagsForResource list: ListScheduleGroups ListSchedules ListSchedulesByTarget tagging: TagResource UntagResource
schemas write: CreateDiscoverer CreateRegistry CreateSchema DeleteDiscoverer DeleteRegistry DeleteResourcePolicy DeleteSchema DeleteSchemaVersion PutCodeBinding PutResourcePolicy StartDiscoverer StopDiscoverer UpdateDiscoverer UpdateRegistry UpdateSchema read: DescribeCodeBinding DescribeDiscoverer DescribeRegistry DescribeSchema ExportSchema GetCodeBindingSource GetDiscoveredSchema GetResourcePolicy ListTagsForResource list: ListDiscoverers ListRegistries ListSchemaVersions ListSchemas SearchSchemas tagging: TagResource UntagResource
scn write: AssignAdminPermissionsToUser CreateBillOfMaterialsImportJob CreateDataIntegrationFlow CreateDataLakeDataset CreateDataLakeNamespace CreateInstance CreateSSOApplication DeleteDataIntegrationFlow DeleteDataLakeDataset DeleteDataLakeNamespace DeleteInstance DeleteSSOApplication RemoveAdminPermissionsForUser SendDataIntegrationEvent UpdateDataIntegrationFlow UpdateDataLakeDataset UpdateDataLakeNamespace UpdateInstance read: DescribeInstance GetBillOfMaterialsImportJob GetDataIntegrationEvent GetDataIntegrationFlow GetDataIntegrationFlowExecution GetDataLakeDataset GetDataLakeNamespace GetInstance list: ListAdminUsers ListDataIntegrationEvents ListDataIntegrationFlowExecutions ListDataIntegrationFlows ListDataLakeDatasets ListDataLakeNamespaces ListInstances ListTagsForResource tagging: TagResource UntagResource
sdb write: BatchDeleteAttributes BatchPutAttributes CreateDomain DeleteAttributes DeleteDomain PutAttributes StartDomainExport read: DomainMetadata GetAttributes GetExport Select list: ListDomains ListExports
secretsmanager read: BatchGetSecretValue DescribeSecret GetRandomPassword GetResourcePolicy GetSecretValue ListSecretVersionIds write: CancelRotateSecret CreateSecret DeleteSecret PutSecretValue RemoveRegionsFromReplication ReplicateSecretToRegions RestoreSecret RotateSecret StopReplicationToReplica UpdateSecret UpdateSecretVersionStage permissions-management: DeleteResourcePolicy PutResourcePolicy ValidateResourcePolicy list: ListSecrets tagging: TagResource UntagResource
security-ir read: BatchGetMemberAccountDetails GetCase GetCaseAttachmentDownloadUrl GetMembership ListCaseEdits ListComments ListInvestigations ListTagsForResource write: CancelMembership CloseCase CreateCase CreateCaseComment CreateMembership GetCaseAttachmentUploadUrl SendFeedback UpdateCase UpdateCaseComment UpdateCaseStatus UpdateMembership UpdateResolverType list: ListCases ListMemberships tagging: TagResource UntagResource
securityagent write: AddArtifact BatchCreateSecurityRequirements BatchDeleteCodeReviews BatchDeletePentests BatchDeleteSecurityRequirements BatchDeleteThreatModels BatchDeleteThreats BatchUpdateSecurityRequirements CreateAgentSpace CreateApplication CreateCodeReview CreateDesignReview CreateIntegration CreateMembership CreateOneTimeLoginSession CreatePentest CreatePrivateConnection CreateSecurityRequirement CreateSecurityRequirementPack CreateTargetDomain CreateThreat CreateThreatModel DeleteAgentSpace DeleteApplication DeleteArtifact DeleteDesignReview DeleteIntegration DeleteMembership DeletePrivateConnection DeleteSecurityRequirement DeleteSecurityRequirementPack DeleteTargetDomain HandleProviderCallback HandleProviderRegistrationCallback ImportSecurityRequirements InitiateProviderRegistration PutDesignReviewFeedback StartCodeRemediation StartCodeReviewJob StartPentestJob StartThreatModelJob StartValidationRun StopCodeReviewJob StopPentestJob StopThreatModelJob ToggleManagedSecurityRequirement UpdateAgentSpace UpdateApplication UpdateCodeReview UpdateDiscoveredDomains UpdateFinding UpdateIntegratedResources UpdateIntegration UpdatePentest UpdatePrivateConnectionCertificate UpdateSecurityRequirement UpdateSecurityRequirementPack UpdateTargetDomain UpdateThreat UpdateThreatModel VerifyTargetDomain read: BatchGetAgentSpaces BatchGetArtifactMetadata BatchGetCodeReviewJobTasks BatchGetCodeReviewJobs BatchGetCodeReviews BatchGetFindings BatchGetPentestJobContentMetadata BatchGetPentestJobTasks BatchGetPentestJobs BatchGetPentests BatchGetSecurityRequirements BatchGetTargetDomains BatchGetThreatModelJobTasks BatchGetThreatModelJobs BatchGetThreatModels BatchGetThreats BatchGetValidationRuns DescribePrivateConnection GetApplication GetArtifact GetDesignReview GetDesignReviewArtifact GetDesignReviewFeedback GetIntegration GetProviderRegistrationManifest GetSecurityRequirement GetSecurityRequirementPack ListTagsForResource list: ListActorMessages ListAgentSpaces ListApplications ListArtifacts ListCodeReviewJobTasks ListCodeReviewJobsForCodeReview ListCodeReviews ListDesignReviewComments ListDesignReviews ListDiscoveredDomains ListDiscoveredEndpoints ListFindings ListIntegratedResources ListIntegrations ListMemberships ListPentestJobTasks ListPentestJobsForPentest ListPentests ListPrivateConnections ListResourcesFromIntegration ListSecurityRequirementPacks ListSecurityRequirements ListTargetDomains ListThreatModelJobTasks ListThreatModelJobs ListThreatModels ListThreats tagging: TagResource UntagResource
securityhub permissions-management: AllowVendedLogDeliveryForResource read: BatchGetAutomationRules BatchGetConfigurationPolicyAssociations BatchGetControlEvaluations BatchGetEnabledRegionsV2 BatchGetSecurityControls BatchGetStandardsControlAssociations DescribeActionTargets DescribeHub DescribeOrganizationConfiguration DescribeProducts DescribeProductsV2 DescribeSecurityHubV2 DescribeStandards DescribeStandardsControls GetAdhocInsightResults GetAdministratorAccount GetAggregatorV2 GetAutomationRuleV2 GetConfigurationPolicy GetConfigurationPolicyAssociation GetConnector GetConnectorV2 GetControlFindingSummary GetCoverageStatisticsV2 GetFindingAggregator GetFindingHistory GetFindings GetFindingsTrendsV2 GetFreeTrialEndDate GetFreeTrialUsage GetInsightFindingTrend GetInsightResults GetInvitationsCount GetMasterAccount GetMembers GetRecommendedPolicyV2 GetResourcesStatisticsV2 GetResourcesTrendsV2 GetResourcesV2 GetSecurityControlDefinition GetUsage GetUsageV2 ListControlEvaluationSummaries ListTagsForResource SendFindingEvents SendInsightEvents list: GetEnabledStandards GetInsights ListAccountUsageV2 ListAggregatorsV2 ListAutomationRules ListAutomationRulesV2 ListConfigurationPolicies ListConfigurationPolicyAssociations ListConnectors ListConnectorsV2 ListEnabledProductsForImport ListFindingAggregators ListFreeTrialStatusesV2 ListInvitations ListMembers ListOrganizationAdminAccounts ListSecurityControlDefinitions ListStandardsControlAssociations write: AcceptAdministratorInvitation AcceptInvitation BatchDeleteAutomationRules BatchDisableStandards BatchEnableStandards BatchImportFindings BatchUpdateAutomationRules BatchUpdateFindings BatchUpdateStandardsControlAssociations ConnectorRegistrationsV2 CreateActionTarget CreateAggregatorV2 CreateAutomationRule CreateAutomationRuleV2 CreateConfigurationPolicy CreateConnector CreateConnectorV2 CreateFindingAggregator CreateInsight CreateMembers CreateTicketV2 DeclineInvitations DeleteActionTarget DeleteAggregatorV2 DeleteAutomationRuleV2 DeleteConfigurationPolicy DeleteConnector DeleteConnectorV2 DeleteFindingAggregator DeleteInsight DeleteInvitations DeleteMembers DisableImportFindingsForProduct DisableOrganizationAdminAccount DisableSecurityHub DisableSecurityHubFeatureV2 DisableSecurityHubV2 DisassociateFromAdministratorAccount DisassociateFromMasterAccount DisassociateMembers EnableImportFindingsForProduct EnableOrganizationAdminAccount EnableSecurityHub EnableSecurityHubFeatureV2 EnableSecurityHubV2 GenerateRecommendedPolicyV2 InviteMembers StartConfigurationPolicyAssociation StartConfigurationPolicyDisassociation UpdateActionTarget UpdateAggregatorV2 UpdateAutomationRuleV2 UpdateConfigurationPolicy UpdateConnector UpdateConnectorV2 UpdateFindingAggregator UpdateFindings UpdateInsight UpdateOrganizationConfiguration UpdateSecurityControl UpdateSecurityHubConfiguration UpdateStandardsControl tagging: TagResource UntagResource
securitylake write: CreateAwsLogSource CreateCustomLogSource CreateDataLake CreateDataLakeExceptionSubscription CreateDataLakeOrganizationConfiguration CreateSubscriber CreateSubscriberNotification DeleteAwsLogSource DeleteCustomLogSource DeleteDataLake DeleteDataLakeExceptionSubscription DeleteDataLakeOrganizationConfiguration DeleteSubscriber DeleteSubscriberNotification DeregisterDataLakeDelegatedAdministrator RegisterDataLakeDelegatedAdministrator UpdateDataLake UpdateDataLakeExceptionSubscription UpdateSubscriber UpdateSubscriberNotification read: GetDataLakeExceptionSubscription GetDataLakeOrganizationConfiguration GetDataLakeSources GetSubscriber list: ListDataLakeExceptions ListDataLakes ListLogSources ListSubscribers ListTagsForResource tagging: TagResource UntagResource
serverlessrepo write: CreateApplication CreateApplicationVersion CreateCloudFormationChangeSet CreateCloudFormationTemplate DeleteApplication PutApplicationPolicy UnshareApplication UpdateApplication read: GetApplication GetApplicationPolicy GetCloudFormationTemplate SearchApplications list: ListApplicationDependencies ListApplicationVersions ListApplications
servicecatalog write: AcceptPortfolioShare AssociateAttributeGroup AssociateBudgetWithResource AssociatePrincipalWithPortfolio AssociateProductWithPortfolio AssociateResource AssociateServiceActionWithProvisioningArtifact AssociateTagOptionWithResource BatchAssociateServiceActionWithProvisioningArtifact BatchDisassociateServiceActionFromProvisioningArtifact CopyProduct CreateApplication CreateAttributeGroup CreateConstraint CreatePortfolio CreateProduct CreateProvisionedProductPlan CreateProvisioningArtifact CreateServiceAction CreateTagOption DeleteApplication DeleteAttributeGroup DeleteConstraint DeletePortfolio DeleteProduct DeleteProvisionedProductPlan DeleteProvisioningArtifact DeleteResourcePolicy DeleteServiceAction DeleteTagOption DisableAWSOrganizationsAccess DisassociateAttributeGroup DisassociateBudgetFromResource DisassociatePrincipalFromPortfolio DisassociateProductFromPortfolio DisassociateResource DisassociateServiceActionFromProvisioningArtifact DisassociateTagOptionFromResource EnableAWSOrganizationsAccess ExecuteProvisionedProductPlan ExecuteProvisionedProductServiceAction ImportAsProvisionedProduct NotifyProvisionProductEngineWorkflowResult NotifyTerminateProvisionedProductEngineWorkflowResult NotifyUpdateProvisionedProductEngineWorkflowResult ProvisionProduct PutConfiguration PutResourcePolicy RejectPortfolioShare SyncResource TerminateProvisionedProduct UpdateApplication UpdateAttributeGroup UpdateConstraint UpdatePortfolio UpdateProduct UpdateProvisionedProduct UpdateProvisionedProductProperties UpdateProvisioningArtifact UpdateServiceAction UpdateTagOption read: DescribeConstraint DescribeCopyProductStatus DescribePortfolio DescribePortfolioShareStatus DescribeProduct DescribeProductAsAdmin DescribeProductView DescribeProvisionedProduct DescribeProvisionedProductPlan DescribeProvisioningArtifact DescribeProvisioningParameters DescribeRecord DescribeServiceAction DescribeServiceActionExecutionParameters DescribeTagOption GetAWSOrganizationsAccessStatus GetApplication GetAssociatedResource GetAttributeGroup GetConfiguration GetProvisionedProductOutputs GetResourcePolicy ListTagsForResource permissions-management: CreatePortfolioShare DeletePortfolioShare UpdatePortfolioShare list: DescribePortfolioShares ListAcceptedPortfolioShares ListApplications ListAssociatedAttributeGroups ListAssociatedResources ListAttributeGroups ListAttributeGroupsForApplication ListBudgetsForResource ListConstraintsForPortfolio ListLaunchPaths ListOrganizationPortfolioAccess ListPortfolioAccess ListPortfolios ListPortfoliosForProduct ListPrincipalsForPortfolio ListProvisionedProductPlans ListProvisioningArtifacts ListProvisioningArtifactsForServiceAction ListRecordHistory ListResourcesForTagOption ListServiceActions ListServiceActionsForProvisioningArtifact ListStackInstancesForProvisionedProduct ListTagOptions ScanProvisionedProducts SearchProducts SearchProductsAsAdmin SearchProvisionedProducts tagging: TagResource UntagResource
servicediscovery write: CreateHttpNamespace CreatePrivateDnsNamespace CreatePublicDnsNamespace CreateService DeleteNamespace DeleteResourcePolicy DeleteService DeleteServiceAttributes DeregisterInstance PutResourcePolicy RegisterInstance UpdateHttpNamespace UpdateInstanceCustomHealthStatus UpdatePrivateDnsNamespace UpdatePublicDnsNamespace UpdateService UpdateServiceAttributes read: DiscoverInstances DiscoverInstancesRevision GetInstance GetInstancesHealthStatus GetNamespace GetOperation GetResourcePolicy GetService GetServiceAttributes ListInstances ListNamespaces ListServices ListTagsForResource list: ListOperations tagging: TagResource UntagResource
serviceextract read: GetConfig
servicequotas write: AssociateServiceQuotaTemplate CreateSupportCase DeleteServiceQuotaIncreaseRequestFromTemplate DisassociateServiceQuotaTemplate PutServiceQuotaIncreaseRequestIntoTemplate RequestServiceQuotaIncrease StartAutoManagement StopAutoManagement UpdateAutoManagement read: GetAWSDefaultServiceQuota GetAssociationForServiceQuotaTemplate GetAutoManagementConfiguration GetQuotaUtilizationReport GetRequestedServiceQuotaChange GetServiceQuota GetServiceQuotaIncreaseRequestFromTemplate ListAWSDefaultServiceQuotas ListRequestedServiceQuotaChangeHistory ListRequestedServiceQuotaChangeHistoryByQuota ListServiceQuotaIncreaseRequestsInTemplate ListServiceQuotas ListServices ListTagsForResource StartQuotaUtilizationReport tagging: TagResource UntagResource
ses write: AssociateEmailIdentityCertificate CancelExportJob CloneReceiptRuleSet CreateAddonInstance CreateAddonSubscription CreateAddressList CreateAddressListImportJob CreateArchive CreateConfigurationSet CreateConfigurationSetEventDestination CreateConfigurationSetTrackingOptions CreateContact CreateContactList CreateCustomVerificationEmailTemplate CreateDedicatedIpPool CreateDeliverabilityTestReport CreateEmailIdentity CreateEmailTemplate CreateExportJob CreateImportJob CreateIngressPoint CreateMultiRegionEndpoint CreateReceiptFilter CreateReceiptRule CreateReceiptRuleSet CreateRelay CreateRuleSet CreateTemplate CreateTenant CreateTenantResourceAssociation CreateTrafficPolicy DeleteAddonInstance DeleteAddonSubscription DeleteAddressList DeleteArchive DeleteConfigurationSet DeleteConfigurationSetEventDestination DeleteConfigurationSetTrackingOptions DeleteContact DeleteContactList DeleteCustomVerificationEmailTemplate DeleteDedicatedIpPool DeleteEmailIdentity DeleteEmailTemplate DeleteIdentity DeleteIngressPoint DeleteMultiRegionEndpoint DeleteReceiptFilter DeleteReceiptRule DeleteReceiptRuleSet DeleteRelay DeleteRuleSet DeleteSuppressedDestination DeleteTemplate DeleteTenant DeleteTenantResourceAssociation DeleteTrafficPolicy DeleteVerifiedEmailAddress DeregisterMemberFromAddressList DisassociateEmailIdentityCertificate PutAccountDedicatedIpWarmupAttributes PutAccountDetails PutAccountPricingAttributes PutAccountSendingAttributes PutAccountSuppressionAttributes PutAccountVdmAttributes PutConfigurationSetArchivingOptions PutConfigurationSetDeliveryOptions PutConfigurationSetReputationOptions PutConfigurationSetSendingOptions PutConfigurationSetSuppressionOptions PutConfigurationSetTrackingOptions PutConfigurationSetVdmOptions PutDedicatedIpInPool PutDedicatedIpPoolScalingAttributes PutDedicatedIpWarmupAttributes PutDeliverabilityDashboardOption PutEmailIdentityConfigurationSetAttributes PutEmailIdentityDkimAttributes PutEmailIdentityDkimSigningAttributes PutEmailIdentityFeedbackAttributes PutEmailIdentityMailFromAttributes PutSuppressedDestination PutTenantSuppressionAttributes RegisterMemberToAddressList ReorderReceiptRuleSet SendBounce SendBulkEmail SendBulkTemplatedEmail SendCustomVerificationEmail SendEmail SendRawEmail SendTemplatedEmail SetActiveReceiptRuleSet SetIdentityDkimEnabled SetIdentityFeedbackForwardingEnabled SetIdentityHeadersInNotificationsEnabled SetIdentityMailFromDomain SetIdentityNotificationTopic SetReceiptRulePosition StartAddressListImportJob StartArchiveExport StartArchiveSearch StopAddressListImportJob StopArchiveExport StopArchiveSearch TestRenderEmailTemplate TestRenderTemplate UpdateAccountSendingEnabled UpdateArchive UpdateConfigurationSet UpdateConfigurationSetEventDestination UpdateConfigurationSetReputationMetricsEnabled UpdateConfigurationSetSendingEnabled UpdateConfigurationSetTrackingOptions UpdateContact UpdateContactList UpdateCustomVerificationEmailTemplate UpdateEmailTemplate UpdateIngressPoint UpdateReceiptRule UpdateRelay UpdateReputationEntityCustomerManagedStatus UpdateReputationEntityPolicy UpdateRuleSet UpdateTemplate UpdateTrafficPolicy VerifyDomainDkim VerifyDomainIdentity VerifyEmailAddress VerifyEmailIdentity read: BatchGetMetricData DescribeActiveReceiptRuleSet DescribeConfigurationSet DescribeReceiptRule DescribeReceiptRuleSet GetAccount GetAccountSendingEnabled GetAddonInstance GetAddonSubscription GetAddressList GetAddressListImportJob GetArchive GetArchiveExport GetArchiveMessage GetArchiveMessageContent GetArchiveSearch GetArchiveSearchResults GetBlacklistReports GetConfigurationSet GetConfigurationSetEventDestinations GetContact GetContactList GetCustomVerificationEmailTemplate GetDedicatedIp GetDedicatedIpPool GetDedicatedIps GetDeliverabilityDashboardOptions GetDeliverabilityTestReport GetDomainDeliverabilityCampaign GetDomainStatisticsReport GetEmailAddressInsights GetEmailIdentity GetEmailIdentityPolicies GetEmailTemplate GetExportJob GetIdentityDkimAttributes GetIdentityMailFromDomainAttributes GetIdentityNotificationAttributes GetIdentityPolicies GetIdentityVerificationAttributes GetImportJob GetIngressPoint GetMemberOfAddressList GetMessageInsights GetMultiRegionEndpoint GetRelay GetReputationEntity GetRuleSet GetSendQuota GetSendStatistics GetSuppressedDestination GetTemplate GetTenant GetTrafficPolicy ListDomainDeliverabilityCampaigns ListReceiptFilters ListReceiptRuleSets ListRecommendations ListSuppressedDestinations ListTagsForResource ListVerifiedEmailAddresses list: ListAddonInstances ListAddonSubscriptions ListAddressListImportJobs ListAddressLists ListArchiveExports ListArchiveSearches ListArchives ListConfigurationSets ListContactLists ListContacts ListCustomVerificationEmailTemplates ListDedicatedIpPools ListDeliverabilityTestReports ListEmailIdentities ListEmailIdentityCertificates ListEmailTemplates ListExportJobs ListIdentities ListIdentityPolicies ListImportJobs ListIngressPoints ListMembersOfAddressList ListMultiRegionEndpoints ListRelays ListReputationEntities ListResourceTenants ListRuleSets ListTemplates ListTenantResources ListTenants ListTrafficPolicies tagging: TagResource UntagResource permissions-management: AllowVendedLogDeliveryForResource ApplyTrackingConfigurationOverrides CreateEmailIdentityPolicy DeleteEmailIdentityPolicy DeleteIdentityPolicy PutIdentityPolicy ReplicateEmailIdentityDkimSigningKey UpdateEmailIdentityPolicy
shield read: DescribeAttack DescribeAttackContributors DescribeAttackStatistics DescribeDRTAccess DescribeEmergencyContactSettings DescribeProtection DescribeProtectionGroup DescribeSubscription GetGlobalThreatData GetSubscriptionState ListTagsForResource list: ListAttacks ListMitigations ListProtectionGroups ListProtections ListResourcesInProtectionGroup write: AssociateDRTLogBucket AssociateDRTRole AssociateHealthCheck AssociateProactiveEngagementDetails CreateProtection CreateProtectionGroup CreateSubscription DeleteProtection DeleteProtectionGroup DeleteSubscription DisableApplicationLayerAutomaticResponse DisableProactiveEngagement DisassociateDRTLogBucket DisassociateDRTRole DisassociateHealthCheck EnableApplicationLayerAutomaticResponse EnableProactiveEngagement UpdateApplicationLayerAutomaticResponse UpdateEmergencyContactSettings UpdateProtectionGroup UpdateSubscription tagging: TagResource UntagResource
signer permissions-management: AddProfilePermission RemoveProfilePermission write: CancelSigningProfile PutSigningProfile RevokeSignature RevokeSigningProfile SignPayload StartSigningJob read: DescribeSigningJob GetRevocationStatus GetSigningPlatform GetSigningProfile ListProfilePermissions ListTagsForResource list: ListSigningJobs ListSigningPlatforms ListSigningProfiles tagging: TagResource UntagResource
signin write: CreateAccount CreateOAuth2PublicClient CreateTrustedIdentityPropagationApplicationForConsole DeleteConsoleAuthorizationConfiguration DeleteResourcePermissionStatement PutConsoleAuthorizationConfiguration PutResourcePermissionStatement RevokeOAuth2Token read: Authenticate AuthorizeOAuth2Access CreateOAuth2Token GetConsoleAuthorizationConfiguration GetResourcePolicy IntrospectOAuth2Token list: ListResourcePermissionStatements ListTrustedIdentityPropagationApplicationsForConsole
simspaceweaver write: CreateSnapshot DeleteApp DeleteSimulation StartApp StartClock StartSimulation StopApp StopClock StopSimulation read: DescribeApp DescribeSimulation ListApps ListTagsForResource list: ListSimulations tagging: TagResource UntagResource
sms-voice write: AssociateOriginationIdentity AssociateProtectConfiguration CreateConfigurationSet CreateConfigurationSetEventDestination CreateEventDestination CreateNotifyConfiguration CreateOptOutList CreatePool CreateProtectConfiguration CreateRcsAgent CreateRegistration CreateRegistrationAssociation CreateRegistrationAttachment CreateRegistrationVersion CreateVerifiedDestinationNumber DeleteAccountDefaultProtectConfiguration DeleteConfigurationSet DeleteConfigurationSetEventDestination DeleteDefaultMessageType DeleteDefaultSenderId DeleteEventDestination DeleteKeyword DeleteMediaMessageSpendLimitOverride DeleteNotifyConfiguration DeleteNotifyMessageSpendLimitOverride DeleteOptOutList DeleteOptedOutNumber DeletePool DeleteProtectConfiguration DeleteProtectConfigurationRuleSetNumberOverride DeleteRcsAgent DeleteRcsMessageSpendLimitOverride DeleteRegistration DeleteRegistrationAttachment DeleteRegistrationFieldValue DeleteTextMessageSpendLimitOverride DeleteVerifiedDestinationNumber DeleteVoiceMessageSpendLimitOverride DisassociateOriginationIdentity DisassociateProtectConfiguration DiscardRegistrationVersion PutKeyword PutMessageFeedback PutOptedOutNumber PutProtectConfigurationRuleSetNumberOverride PutRegistrationFieldValue ReleasePhoneNumber ReleaseSenderId RequestPhoneNumber RequestSenderId SendDestinationNumberVerificationCode SendMediaMessage SendNotifyTextMessage SendNotifyVoiceMessage SendRcsMessage SendTextMessage SendVoiceMessage SetAccountDefaultProtectConfiguration SetDefaultMessageFeedbackEnabled SetDefaultMessageType SetDefaultSenderId SetMediaMessageSpendLimitOverride SetNotifyMessageSpendLimitOverride SetRcsMessageSpendLimitOverride SetTextMessageSpendLimitOverride SetVoiceMessageSpendLimitOverride SubmitRegistrationVersion UpdateConfigurationSetEventDestination UpdateEventDestination UpdateNotifyConfiguration UpdatePhoneNumber UpdatePool UpdateProtectConfiguration UpdateProtectConfigurationCountryRuleSet UpdateRcsAgent UpdateSenderId VerifyDestinationNumber read: CarrierLookup DescribeAccountAttributes DescribeAccountLimits DescribeConfigurationSets DescribeKeywords DescribeNotifyConfigurations DescribeNotifyTemplates DescribeOptOutLists DescribeOptedOutNumbers DescribePhoneNumbers DescribePools DescribeProtectConfigurations DescribeRcsAgentCountryLaunchStatus DescribeRcsAgents DescribeRegistrationAttachments DescribeRegistrationFieldDefinitions DescribeRegistrationFieldValues DescribeRegistrationSectionDefinitions DescribeRegistrationTypeDefinitions DescribeRegistrationVersions DescribeRegistrations DescribeSenderIds DescribeSpendLimits DescribeVerifiedDestinationNumbers GetConfigurationSetEventDestinations GetProtectConfigurationCountryRuleSet GetResourcePolicy ListAvailablePhoneNumbers ListConfigurationSets ListNotifyCountries ListPoolOriginationIdentities ListProtectConfigurationRuleSetNumberOverrides ListRegistrationAssociations ListTagsForResource permissions-management: DeleteResourcePolicy PutResourcePolicy tagging: TagResource UntagResource
sms read: GetApp GetAppLaunchConfiguration GetAppReplicationConfiguration GetAppValidationConfiguration GetAppValidationOutput GetConnectors GetMessages GetReplicationJobs GetReplicationRuns GetServers write: CreateApp CreateReplicationJob DeleteApp DeleteAppLaunchConfiguration DeleteAppReplicationConfiguration DeleteAppValidationConfiguration DeleteReplicationJob DeleteServerCatalog DisassociateConnector GenerateChangeSet GenerateTemplate ImportAppCatalog ImportServerCatalog LaunchApp NotifyAppValidationOutput PutAppLaunchConfiguration PutAppReplicationConfiguration PutAppValidationConfiguration SendMessage StartAppReplication StartOnDemandAppReplication StartOnDemandReplicationRun StopAppReplication TerminateApp UpdateApp UpdateReplicationJob list: ListApps
snow-device-management write: CancelTask CreateTask read: DescribeDevice DescribeDeviceEc2Instances DescribeExecution DescribeTask ListTagsForResource list: ListDeviceResources ListDevices ListExecutions ListTasks tagging: TagResource UntagResource
snowball write: CancelCluster CancelJob CreateAddress CreateCluster CreateJob CreateLongTermPricing CreateReturnShippingLabel UpdateCluster UpdateJob UpdateJobShipmentState UpdateLongTermPricing read: DescribeAddress DescribeCluster DescribeJob DescribeReturnShippingLabel GetJobManifest GetJobUnlockCode GetSnowballUsage GetSoftwareUpdates ListLongTermPricing list: DescribeAddresses ListClusterJobs ListClusters ListCompatibleImages ListJobs ListPickupLocations ListServiceVersions
sns permissions-management: AddPermission RemovePermission SetTopicAttributes read: CheckIfPhoneNumberIsOptedOut GetDataProtectionPolicy GetEndpointAttributes GetPlatformApplicationAttributes GetSMSAttributes GetSMSSandboxAccountStatus GetSubscriptionAttributes GetTopicAttributes ListPhoneNumbersOptedOut ListTagsForResource write: ConfirmSubscription CreatePlatformApplication CreatePlatformEndpoint CreateSMSSandboxPhoneNumber CreateTopic DeleteEndpoint DeletePlatformApplication DeleteSMSSandboxPhoneNumber DeleteTopic OptInPhoneNumber Publish PutDataProtectionPolicy SetEndpointAttributes SetPlatformApplicationAttributes SetSMSAttributes SetSubscriptionAttributes Subscribe Unsubscribe VerifySMSSandboxPhoneNumber list: ListEndpointsByPlatformApplication ListOriginationNumbers ListPlatformApplications ListSMSSandboxPhoneNumbers ListSubscriptions ListSubscriptionsByTopic ListTopics tagging: TagResource UntagResource
social-messaging write: AssociateWhatsAppBusinessAccount CreateWhatsAppFlow CreateWhatsAppMessageTemplate CreateWhatsAppMessageTemplateFromLibrary CreateWhatsAppMessageTemplateMedia DeleteWhatsAppFlow DeleteWhatsAppMessageMedia DeleteWhatsAppMessageTemplate DeprecateWhatsAppFlow DisassociateWhatsAppBusinessAccount GetWhatsAppMessageMedia PostWhatsAppMessageMedia PublishWhatsAppFlow PutWhatsAppBusinessAccountEventDestinations SendWhatsAppCallEvent SendWhatsAppMessage UpdateLinkedWhatsAppBusinessAccountPhoneNumber UpdateWhatsAppFlow UpdateWhatsAppFlowAssets UpdateWhatsAppMessageTemplate read: GetLinkedWhatsAppBusinessAccount GetLinkedWhatsAppBusinessAccountPhoneNumber GetWhatsAppCallPermission GetWhatsAppFlow GetWhatsAppFlowPreview GetWhatsAppMessageTemplate ListTagsForResource list: ListLinkedWhatsAppBusinessAccounts ListWhatsAppFlowAssets ListWhatsAppFlows ListWhatsAppMessageTemplates ListWhatsAppTemplateLibrary tagging: TagResource UntagResource
sqlworkbench write: AssociateConnectionWithChart AssociateConnectionWithTab AssociateNotebookWithTab AssociateQueryWithTab BatchDeleteFolder CreateAccount CreateChart CreateConnection CreateFolder CreateNotebook CreateNotebookCell CreateNotebookFromVersion CreateNotebookVersion CreateSavedQuery DeleteChart DeleteConnection DeleteNotebook DeleteNotebookCell DeleteNotebookVersion DeleteQCustomContext DeleteSavedQuery DeleteSqlGenerationContext DeleteTab DriverExecute DuplicateNotebook GenerateSession ImportNotebook PassAccountSettings PutQCustomContext PutSqlGenerationContext PutTab PutUserWorkspaceSettings RestoreNotebookVersion UpdateAccountConnectionSettings UpdateAccountExportSettings UpdateAccountGeneralSettings UpdateAccountQSqlSettings UpdateChart UpdateConnection UpdateFileFolder UpdateFolder UpdateNotebook UpdateNotebookCellContent UpdateNotebookCellLayout UpdateSavedQuery read: BatchGetNotebookCell ExportNotebook GetAccountInfo GetAccountSettings GetAutocompletionMetadata GetAutocompletionResource GetChart GetConnection GetNotebook GetNotebookVersion GetQCustomContext GetQSqlPromptQuotas GetQSqlRecommendations GetQueryExecutionHistory GetSavedQuery GetSchemaInference GetSqlGenerationContext GetSqlRecommendations GetUserInfo GetUserWorkspaceSettings ListSampleDatabases ListTaggedResources ListTagsForResource list: ListConnections ListDatabases ListFiles ListNotebookVersions ListNotebooks ListQueryExecutionHistory ListRedshiftClusters ListSavedQueryVersions ListTabs tagging: TagResource UntagResource
sqs permissions-management: AddPermission RemovePermission SetQueueAttributes write: CancelMessageMoveTask ChangeMessageVisibility CreateQueue DeleteMessage DeleteQueue PurgeQueue SendMessage StartMessageMoveTask read: GetQueueAttributes GetQueueUrl ListDeadLetterSourceQueues ListMessageMoveTasks ListQueueTags ListQueues ReceiveMessage tagging: TagQueue UntagQueue
ssm-contacts permissions-management: AssociateContact write: AcceptPage ActivateContactChannel CreateContact CreateContactChannel CreateRotation CreateRotationOverride DeactivateContactChannel DeleteContact DeleteContactChannel DeleteRotation DeleteRotationOverride PutContactPolicy SendActivationCode StartEngagement StopEngagement UpdateContact UpdateContactChannel UpdateRotation read: DescribeEngagement DescribePage GetContact GetContactChannel GetContactPolicy GetRotation GetRotationOverride ListTagsForResource list: ListContactChannels ListContacts ListEngagements ListPageReceipts ListPageResolutions ListPagesByContact ListPagesByEngagement ListPreviewRotationShifts ListRotationOverrides ListRotationShifts ListRotations tagging: TagResource UntagResource
ssm-guiconnect write: CancelConnection DeleteConnectionRecordingPreferences StartConnection UpdateConnectionRecordingPreferences read: GetConnection GetConnectionRecordingPreferences list: ListConnections
ssm-incidents read: BatchGetIncidentFindings GetIncidentRecord GetReplicationSet GetResourcePolicies GetResponsePlan GetTimelineEvent ListTagsForResource write: CreateReplicationSet CreateResponsePlan CreateTimelineEvent DeleteIncidentRecord DeleteReplicationSet DeleteResponsePlan DeleteTimelineEvent StartIncident UpdateDeletionProtection UpdateIncidentRecord UpdateRelatedItems UpdateReplicationSet UpdateResponsePlan UpdateTimelineEvent permissions-management: DeleteResourcePolicy PutResourcePolicy list: ListIncidentFindings ListIncidentRecords ListRelatedItems ListReplicationSets ListResponsePlans ListTimelineEvents tagging: TagResource UntagResource
ssm-quicksetup write: CreateConfigurationManager DeleteConfigurationManager UpdateConfigurationDefinition UpdateConfigurationManager UpdateServiceSettings read: GetConfiguration GetConfigurationManager GetServiceSettings ListQuickSetupTypes ListTagsForResource list: ListConfigurationManagers ListConfigurations tagging: TagResource UntagResource
ssm-sap write: BackupDatabase DeregisterApplication RegisterApplication RestoreDatabase StartApplication StartApplicationRefresh StartConfigurationChecks StopApplication UpdateApplicationSettings UpdateHANABackupSettings permissions-management: DeleteResourcePermission GetResourcePermission PutResourcePermission read: GetApplication GetComponent GetConfigurationCheckOperation GetDatabase GetOperation ListTagsForResource list: ListApplications ListComponents ListConfigurationCheckDefinitions ListConfigurationCheckOperations ListDatabases ListOperationEvents ListOperations ListSubCheckResults ListSubCheckRuleResults tagging: TagResource UntagResource
ssm read: DescribeActivations DescribeAssociation DescribeAssociationExecutionTargets DescribeAssociationExecutions DescribeAutomationExecutions DescribeAutomationStepExecutions DescribeAvailablePatches DescribeDocument DescribeDocumentParameters DescribeDocumentPermission DescribeEffectiveInstanceAssociations DescribeEffectivePatchesForPatchBaseline DescribeInstanceAssociationsStatus DescribeInstanceInformation DescribeInstancePatchStates DescribeInstancePatchStatesForPatchGroup DescribeInstancePatches DescribeInstanceProperties DescribeInventoryDeletions DescribeOpsItems ExecuteAPI GetAccessToken GetAutomationExecution GetCalendar GetCalendarState GetCloudConnector GetCommandInvocation GetConnectionStatus GetDefaultPatchBaseline GetDeployablePatchSnapshotForInstance GetDocument GetExecutionPreview GetInventory GetInventorySchema GetMaintenanceWindow GetMaintenanceWindowExecution GetMaintenanceWindowExecutionTask GetMaintenanceWindowExecutionTaskInvocation GetMaintenanceWindowTask GetManifest GetOpsItem GetOpsMetadata GetOpsSummary GetParameter GetParameterHistory GetParameters GetParametersByPath GetPatchBaseline GetPatchBaselineForPatchGroup GetServiceSetting PutConfigurePackageResult StartExecutionPreview ValidateCloudConnector write: AssociateOpsItemRelatedItem CancelCommand CancelMaintenanceWindowExecution CreateActivation CreateAssociation CreateAssociationBatch CreateCloudConnector CreateDocument CreateMaintenanceWindow CreateOpsItem CreateOpsMetadata CreatePatchBaseline CreateResourceDataSync DeleteActivation DeleteAssociation DeleteCloudConnector DeleteDocument DeleteInventory DeleteMaintenanceWindow DeleteOpsItem DeleteOpsMetadata DeleteParameter DeleteParameters DeletePatchBaseline DeleteResourceDataSync DeregisterManagedInstance DeregisterPatchBaselineForPatchGroup DeregisterTargetFromMaintenanceWindow DeregisterTaskFromMaintenanceWindow DisassociateOpsItemRelatedItem LabelParameterVersion PutCalendar PutComplianceItems PutInventory PutParameter RegisterDefaultPatchBaseline RegisterManagedInstance RegisterPatchBaselineForPatchGroup RegisterTargetWithMaintenanceWindow RegisterTaskWithMaintenanceWindow RequestManagedInstanceRoleToken ResetServiceSetting ResumeSession SendAutomationSignal SendCommand StartAccessRequest StartAssociationsOnce StartAutomationExecution StartChangeRequestExecution StartSession StopAutomationExecution TerminateSession UnlabelParameterVersion UpdateAssociation UpdateAssociationStatus UpdateCloudConnector UpdateDocument UpdateDocumentDefaultVersion UpdateDocumentMetadata UpdateInstanceAssociationStatus UpdateInstanceInformation UpdateMaintenanceWindow UpdateMaintenanceWindowTarget UpdateMaintenanceWindowTask UpdateManagedInstancePublicKey UpdateManagedInstanceRole UpdateOpsItem UpdateOpsMetadata UpdatePatchBaseline UpdateResourceDataSync UpdateServiceSetting tagging: AddTagsToResource RemoveTagsFromResource permissions-management: DeleteResourcePolicy ModifyDocumentPermission PutResourcePolicy list: DescribeMaintenanceWindowExecutionTaskInvocations DescribeMaintenanceWindowExecutionTasks DescribeMaintenanceWindowExecutions DescribeMaintenanceWindowSchedule DescribeMaintenanceWindowTargets DescribeMaintenanceWindowTasks DescribeMaintenanceWindows DescribeMaintenanceWindowsForTarget DescribeParameters DescribePatchBaselines DescribePatchGroupState DescribePatchGroups DescribePatchProperties DescribeSessions GetResourcePolicies ListAssociationVersions ListAssociations ListCloudConnectors ListCommandInvocations ListCommands ListComplianceItems ListComplianceSummaries ListDocumentMetadataHistory ListDocumentVersions ListDocuments ListInstanceAssociations ListInventoryEntries ListNodes ListNodesSummary ListOpsItemEvents ListOpsItemRelatedItems ListOpsMetadata ListResourceComplianceSummaries ListResourceDataSync ListTagsForResource
ssmmessages write: CreateControlChannel CreateDataChannel OpenControlChannel OpenDataChannel
sso-directory write: AddMemberToGroup CompleteVirtualMfaDeviceRegistration CompleteWebAuthnDeviceRegistration CreateAlias CreateBearerToken CreateExternalIdPConfigurationForDirectory CreateGroup CreateProvisioningTenant CreateUser DeleteBearerToken DeleteExternalIdPCertificate DeleteExternalIdPConfigurationForDirectory DeleteGroup DeleteMfaDeviceForUser DeleteProvisioningTenant DeleteUser DisableExternalIdPConfigurationForDirectory DisableUser EnableExternalIdPConfigurationForDirectory EnableUser ImportExternalIdPCertificate RemoveMemberFromGroup StartVirtualMfaDeviceRegistration StartWebAuthnDeviceRegistration UpdateExternalIdPConfigurationForDirectory UpdateGroup UpdateGroupDisplayName UpdateMfaDeviceForUser UpdatePassword UpdateUser UpdateUserName VerifyEmail read: DescribeDirectory DescribeGroup DescribeGroups DescribeProvisioningTenant DescribeUser DescribeUserByUniqueAttribute DescribeUsers GetAWSSPConfigurationForDirectory GetGroupId GetUserId GetUserPoolInfo IsMemberInGroup IsMemberInGroups ListBearerTokens ListExternalIdPCertificates ListExternalIdPConfigurationsForDirectory ListGroups ListGroupsForMember ListGroupsForUser ListMembersInGroup ListMfaDevicesForUser ListProvisioningTenants ListUsers SearchGroups SearchUsers
sso-oauth write: CreateTokenWithIAM IntrospectTokenWithIAM RevokeTokenWithIAM
sso write: AddRegion AssociateDirectory AssociateProfile CreateAccountAssignment CreateApplication CreateApplicationAssignment CreateApplicationInstance CreateApplicationInstanceCertificate CreateInstance CreateInstanceAccessControlAttributeConfiguration CreateManagedApplicationInstance CreatePermissionSet CreateProfile CreateTrust CreateTrustedTokenIssuer DeleteAccountAssignment DeleteApplication DeleteApplicationAccessScope DeleteApplicationAssignment DeleteApplicationAuthenticationMethod DeleteApplicationGrant DeleteApplicationInstance DeleteApplicationInstanceCertificate DeleteInlinePolicyFromPermissionSet DeleteInstance DeleteInstanceAccessControlAttributeConfiguration DeleteManagedApplicationInstance DeletePermissionSet DeleteProfile DeleteTrustedTokenIssuer DisassociateDirectory DisassociateProfile ImportApplicationInstanceServiceProviderMetadata ProvisionPermissionSet PutApplicationAccessScope PutApplicationAssignmentConfiguration PutApplicationAuthenticationMethod PutApplicationGrant PutApplicationSessionConfiguration PutInlinePolicyToPermissionSet PutMfaDeviceManagementForDirectory RemoveRegion StartSSO UpdateApplication UpdateApplicationInstanceActiveCertificate UpdateApplicationInstanceDisplayData UpdateApplicationInstanceResponseConfiguration UpdateApplicationInstanceResponseSchemaConfiguration UpdateApplicationInstanceSecurityConfiguration UpdateApplicationInstanceServiceProviderConfiguration UpdateApplicationInstanceStatus UpdateInstance UpdateInstanceAccessControlAttributeConfiguration UpdateManagedApplicationInstanceStatus UpdateProfile UpdateSSOConfiguration UpdateTrust UpdateTrustedTokenIssuer permissions-management: AttachCustomerManagedPolicyReferenceToPermissionSet AttachManagedPolicyToPermissionSet DeletePermissionsBoundaryFromPermissionSet DetachCustomerManagedPolicyReferenceFromPermissionSet DetachManagedPolicyFromPermissionSet PutPermissionsBoundaryToPermissionSet PutPermissionsPolicy UpdatePermissionSet read: DescribeAccountAssignmentCreationStatus DescribeAccountAssignmentDeletionStatus DescribeApplication DescribeApplicationAssignment DescribeApplicationProvider DescribeInstance DescribeInstanceAccessControlAttributeConfiguration DescribePermissionSet DescribePermissionSetProvisioningStatus DescribeRegion DescribeRegisteredRegions DescribeTrustedTokenIssuer GetApplicationAccessScope GetApplicationAssignmentConfiguration GetApplicationAuthenticationMethod GetApplicationGrant GetApplicationInstance GetApplicationSessionConfiguration GetApplicationTemplate GetInlinePolicyForPermissionSet GetManagedApplicationInstance GetMfaDeviceManagementForDirectory GetPermissionSet GetPermissionsBoundaryForPermissionSet GetProfile GetSSOStatus GetSharedSsoConfiguration GetSsoConfiguration GetTrust ListApplicationInstanceCertificates ListDirectoryAssociations ListProfileAssociations ListTagsForResource SearchGroups SearchUsers list: ListAccountAssignmentCreationStatus ListAccountAssignmentDeletionStatus ListAccountAssignments ListAccountAssignmentsForPrincipal ListAccountsForProvisionedPermissionSet ListApplicationAccessScopes ListApplicationAssignments ListApplicationAssignmentsForPrincipal ListApplicationAuthenticationMethods ListApplicationGrants ListApplicationInstances ListApplicationProviders ListApplicationTemplates ListApplications ListCustomerManagedPolicyReferencesInPermissionSet ListInstances ListManagedPoliciesInPermissionSet ListPermissionSetProvisioningStatus ListPermissionSets ListPermissionSetsProvisionedToAccount ListProfiles ListRegions ListTrustedTokenIssuers tagging: TagResource UntagResource
states write: CreateActivity CreateStateMachine CreateStateMachineAlias DeleteActivity DeleteStateMachine DeleteStateMachineAlias DeleteStateMachineVersion GetActivityTask InvokeHTTPEndpoint PublishStateMachineVersion RedriveExecution SendTaskFailure SendTaskHeartbeat SendTaskSuccess StartExecution StartSyncExecution StopExecution TestState UpdateMapRun UpdateStateMachine UpdateStateMachineAlias read: DescribeActivity DescribeExecution DescribeMapRun DescribeStateMachine DescribeStateMachineAlias DescribeStateMachineForExecution GetExecutionHistory RevealSecrets ValidateStateMachineDefinition list: ListActivities ListExecutions ListMapRuns ListStateMachineAliases ListStateMachineVersions ListStateMachines ListTagsForResource tagging: TagResource UntagResource
storagegateway write: ActivateGateway AddCache AddUploadBuffer AddWorkingStorage AssignTapePool AssociateFileSystem AttachVolume BypassGovernanceRetention CancelArchival CancelCacheReport CancelRetrieval CreateCachediSCSIVolume CreateNFSFileShare CreateSMBFileShare CreateSnapshot CreateSnapshotFromVolumeRecoveryPoint CreateStorediSCSIVolume CreateTapePool CreateTapeWithBarcode CreateTapes DeleteAutomaticTapeCreationPolicy DeleteBandwidthRateLimit DeleteCacheReport DeleteChapCredentials DeleteFileShare DeleteGateway DeleteSnapshotSchedule DeleteTape DeleteTapeArchive DeleteTapePool DeleteVolume DetachVolume DisableGateway DisassociateFileSystem EvictFilesFailingUpload JoinDomain NotifyWhenUploaded RefreshCache ResetCache RetrieveTapeArchive RetrieveTapeRecoveryPoint SetLocalConsolePassword SetSMBGuestPassword ShutdownGateway StartAvailabilityMonitorTest StartCacheReport StartGateway UpdateAutomaticTapeCreationPolicy UpdateBandwidthRateLimit UpdateBandwidthRateLimitSchedule UpdateChapCredentials UpdateFileSystemAssociation UpdateGatewayInformation UpdateGatewaySoftwareNow UpdateMaintenanceStartTime UpdateNFSFileShare UpdateSMBFileShare UpdateSMBFileShareVisibility UpdateSMBLocalGroups UpdateSMBSecurityStrategy UpdateSnapshotSchedule UpdateVTLDeviceType tagging: AddTagsToResource RemoveTagsFromResource read: DescribeAvailabilityMonitorTest DescribeBandwidthRateLimit DescribeBandwidthRateLimitSchedule DescribeCache DescribeCacheReport DescribeCachediSCSIVolumes DescribeChapCredentials DescribeFileSystemAssociations DescribeGatewayInformation DescribeMaintenanceStartTime DescribeNFSFileShares DescribeSMBFileShares DescribeSMBSettings DescribeSnapshotSchedule DescribeStorediSCSIVolumes DescribeTapeArchives DescribeTapeRecoveryPoints DescribeTapes DescribeUploadBuffer DescribeVTLDevices DescribeWorkingStorage list: ListAutomaticTapeCreationPolicies ListCacheReports ListFileShares ListFileSystemAssociations ListGateways ListLocalDisks ListTagsForResource ListTapePools ListTapes ListVolumeInitiators ListVolumeRecoveryPoints ListVolumes
sts read: GetAccessKeyInfo GetCallerIdentity GetServiceBearerToken GetSessionToken write: AssumeRole AssumeRoleWithSAML AssumeRoleWithWebIdentity AssumeRoot DecodeAuthorizationMessage GetDelegatedAccessToken GetFederationToken GetWebIdentityToken SetContext SetSourceIdentity tagging: TagGetWebIdentityToken TagSession
support-console read: CheckSubscription DescribeDynamicHelp GetAccountGovCloudEnabled GetAccountState GetBanner GetCaseDraft GetIssueClassificationPredictions GetIssueTextSummary GetQuestionnaire write: CreateCaseDraft CreateContact DeleteCaseDraft SaveFeedback
support write: AddAttachmentsToSet AddCommunicationToCase AddRelatedItemToCase CreateCase DisconnectLiveContactForCase InitiateCallForCase InitiateChatForCase InitiateLiveContactForCase PutCaseAttributes RateCaseCommunication RefreshTrustedAdvisorCheck ResolveCase ResolveInteraction StartInteraction UpdateCaseSeverity UpdateInteraction UploadAttachment read: DescribeAttachment DescribeCaseAttributes DescribeCaseOptions DescribeCases DescribeCommunication DescribeCommunications DescribeCreateCaseOptions DescribeIssueTypes DescribeRelatedItems DescribeServices DescribeSeverityLevels DescribeSupportLevel DescribeSupportedLanguages DescribeTrustedAdvisorCheckRefreshStatuses DescribeTrustedAdvisorCheckResult DescribeTrustedAdvisorCheckSummaries DescribeTrustedAdvisorChecks DownloadAttachment GetInteraction ListInteractionEntries ListInteractions SearchForCases
supportapp read: DescribeSlackChannels GetAccountAlias GetSlackOauthParameters ListSlackChannelConfigurations ListSlackWorkspaceConfigurations write: CreateSlackChannelConfiguration DeleteAccountAlias DeleteSlackChannelConfiguration DeleteSlackWorkspaceConfiguration PutAccountAlias RedeemSlackOauthCode RegisterSlackWorkspaceForOrganization UpdateSlackChannelConfiguration
supportauthz write: CreateSupportPermit DeleteSupportPermit RegisterKey RejectSupportPermitRequest read: GetAction GetSupportPermit ListTagsForResource list: ListActions ListSupportPermitRequests ListSupportPermits tagging: TagResource UntagResource
supportplans write: AcceptSupportAgreement CancelSupportAgreement CreateSupportAgreement CreateSupportPlanSchedule RejectSupportAgreement StartSupportPlanUpdate UpdateSupportAgreement read: GetSupportAgreement GetSupportPlan GetSupportPlanUpdateStatus list: ListSupportAgreementRevisions ListSupportAgreements ListSupportPlanModifiers
sustainability read: GetCarbonFootprintSummary GetEstimatedCarbonEmissions GetEstimatedCarbonEmissionsDimensionValues GetEstimatedWaterAllocation GetEstimatedWaterAllocationDimensionValues
swf write: CancelTimer CancelWorkflowExecution CompleteWorkflowExecution ContinueAsNewWorkflowExecution DeleteActivityType DeleteWorkflowType DeprecateActivityType DeprecateDomain DeprecateWorkflowType FailWorkflowExecution PollForActivityTask PollForDecisionTask RecordActivityTaskHeartbeat RecordMarker RegisterActivityType RegisterDomain RegisterWorkflowType RequestCancelActivityTask RequestCancelExternalWorkflowExecution RequestCancelWorkflowExecution RespondActivityTaskCanceled RespondActivityTaskCompleted RespondActivityTaskFailed RespondDecisionTaskCompleted ScheduleActivityTask SignalExternalWorkflowExecution SignalWorkflowExecution StartChildWorkflowExecution StartTimer StartWorkflowExecution TerminateWorkflowExecution UndeprecateActivityType UndeprecateDomain UndeprecateWorkflowType read: CountClosedWorkflowExecutions CountOpenWorkflowExecutions CountPendingActivityTasks CountPendingDecisionTasks DescribeActivityType DescribeDomain DescribeWorkflowExecution DescribeWorkflowType GetWorkflowExecutionHistory list: ListActivityTypes ListClosedWorkflowExecutions ListDomains ListOpenWorkflowExecutions ListTagsForResource ListWorkflowTypes tagging: TagResource UntagResource
synthetics write: AssociateResource CreateCanary CreateGroup DeleteCanary DeleteGroup DisassociateResource StartCanary StartCanaryDryRun StopCanary UpdateCanary read: DescribeCanaries DescribeCanariesLastRun DescribeRuntimeVersions GetCanary GetCanaryRuns GetGroup ListTagsForResource list: ListAssociatedGroups ListGroupResources ListGroups tagging: TagResource UntagResource
tag read: DescribeReportCreation GetComplianceSummary GetResources GetTagKeys GetTagValues list: ListRequiredTags write: StartReportCreation tagging: TagResources UntagResources
tax read: GetDocument GetDocumentUploadUrl GetExemptions GetTaxInfoReportingDocument GetTaxInheritance GetTaxInterview GetTaxRegistration GetTaxRegistrationDocument ListDocuments ListSupplementalTaxRegistrations ListTaxRegistrations ListWithholdingEligibleInvoices write: BatchDeleteTaxRegistration BatchPutTaxRegistration CancelDocument CreateDocument DeleteSupplementalTaxRegistration DeleteTaxRegistration PutSupplementalTaxRegistration PutTaxInheritance PutTaxInterview PutTaxRegistration UpdateExemptions
textract read: AnalyzeDocument AnalyzeExpense AnalyzeID DetectDocumentText GetAdapter GetAdapterVersion GetDocumentAnalysis GetDocumentTextDetection GetExpenseAnalysis GetLendingAnalysis GetLendingAnalysisSummary ListAdapterVersions ListAdapters ListTagsForResource write: CreateAdapter CreateAdapterVersion DeleteAdapter DeleteAdapterVersion StartDocumentAnalysis StartDocumentTextDetection StartExpenseAnalysis StartLendingAnalysis UpdateAdapter tagging: TagResource UntagResource
thinclient read: GetDevice GetDeviceDetails GetEnvironment GetSoftwareSet list: ListDeviceSessions ListDevices ListEnvironments ListSoftwareSets ListTagsForResource write: CreateEnvironment DeleteDevice DeleteEnvironment DeregisterDevice UpdateDevice UpdateEnvironment UpdateSoftwareSet tagging: TagResource UntagResource
timestream-influxdb write: CreateDbBackup CreateDbCluster CreateDbInstance CreateDbParameterGroup DeleteDbBackup DeleteDbCluster DeleteDbInstance RebootDbCluster RebootDbInstance RestoreFromDbBackup UpdateDbCluster UpdateDbInstance read: GetDbBackup GetDbCluster GetDbInstance GetDbParameterGroup ListDbInstancesForCluster ListTagsForResource list: ListDbBackups ListDbClusters ListDbInstances ListDbParameterGroups tagging: TagResource UntagResource
timestream write: CancelQuery CreateBatchLoadTask CreateDatabase CreateScheduledQuery CreateTable DeleteDatabase DeleteScheduledQuery DeleteTable ExecuteScheduledQuery ResumeBatchLoadTask StartAwsBackupJob StartAwsRestoreJob Unload UpdateAccountSettings UpdateDatabase UpdateScheduledQuery UpdateTable WriteRecords read: DescribeAccountSettings DescribeBatchLoadTask DescribeDatabase DescribeScheduledQuery DescribeTable GetAwsBackupStatus GetAwsRestoreStatus ListTagsForResource PrepareQuery Select SelectValues list: DescribeEndpoints ListBatchLoadTasks ListDatabases ListMeasures ListScheduledQueries ListTables tagging: TagResource UntagResource
tiros write: CreateQuery ExtendQuery read: GetQueryAnswer GetQueryExplanation GetQueryExtensionAccounts
tnb write: CancelSolNetworkOperation CreateSolFunctionPackage CreateSolNetworkInstance CreateSolNetworkPackage DeleteSolFunctionPackage DeleteSolNetworkInstance DeleteSolNetworkPackage InstantiateSolNetworkInstance PutSolFunctionPackageContent PutSolNetworkPackageContent TerminateSolNetworkInstance UpdateSolFunctionPackage UpdateSolNetworkInstance UpdateSolNetworkPackage ValidateSolFunctionPackageContent ValidateSolNetworkPackageContent read: GetSolFunctionInstance GetSolFunctionPackage GetSolFunctionPackageContent GetSolFunctionPackageDescriptor GetSolNetworkInstance GetSolNetworkOperation GetSolNetworkPackage GetSolNetworkPackageContent GetSolNetworkPackageDescriptor list: ListSolFunctionInstances ListSolFunctionPackages ListSolNetworkInstances ListSolNetworkOperations ListSolNetworkPackages ListTagsForResource tagging: TagResource UntagResource
transcribe write: CreateCallAnalyticsCategory CreateLanguageModel CreateMedicalVocabulary CreateVocabulary CreateVocabularyFilter DeleteCallAnalyticsCategory DeleteCallAnalyticsJob DeleteLanguageModel DeleteMedicalScribeJob DeleteMedicalTranscriptionJob DeleteMedicalVocabulary DeleteTranscriptionJob DeleteVocabulary DeleteVocabularyFilter StartCallAnalyticsJob StartCallAnalyticsStreamTranscription StartCallAnalyticsStreamTranscriptionWebSocket StartMedicalScribeJob StartMedicalScribeStream StartMedicalStreamTranscription StartMedicalStreamTranscriptionWebSocket StartMedicalTranscriptionJob StartStreamTranscription StartStreamTranscriptionWebSocket StartTranscriptionJob UpdateCallAnalyticsCategory UpdateMedicalVocabulary UpdateVocabulary UpdateVocabularyFilter read: DescribeLanguageModel GetCallAnalyticsCategory GetCallAnalyticsJob GetMedicalScribeJob GetMedicalScribeStream GetMedicalTranscriptionJob GetMedicalVocabulary GetTranscriptionJob GetVocabulary GetVocabularyFilter ListTagsForResource list: ListCallAnalyticsCategories ListCallAnalyticsJobs ListLanguageModels ListMedicalScribeJobs ListMedicalTranscriptionJobs ListMedicalVocabularies ListTranscriptionJobs ListVocabularies ListVocabularyFilters tagging: TagResource UntagResource
transfer write: CreateAccess CreateAgreement CreateConnector CreateProfile CreateServer CreateUser CreateWebApp CreateWorkflow DeleteAccess DeleteAgreement DeleteCertificate DeleteConnector DeleteHostKey DeleteProfile DeleteServer DeleteSshPublicKey DeleteUser DeleteWebApp DeleteWebAppCustomization DeleteWorkflow ImportCertificate ImportHostKey ImportSshPublicKey SendWorkflowStepState StartDirectoryListing StartFileTransfer StartRemoteDelete StartRemoteMove StartServer StopServer TestConnection UpdateAccess UpdateAgreement UpdateCertificate UpdateConnector UpdateHostKey UpdateProfile UpdateServer UpdateUser UpdateWebApp UpdateWebAppCustomization read: DescribeAccess DescribeAgreement DescribeCertificate DescribeConnector DescribeExecution DescribeHostKey DescribeProfile DescribeSecurityPolicy DescribeServer DescribeUser DescribeWebApp DescribeWebAppCustomization DescribeWorkflow ListAccesses ListAgreements ListCertificates ListConnectors ListExecutions ListFileTransferResults ListHostKeys ListProfiles ListTagsForResource TestIdentityProvider list: ListSecurityPolicies ListServers ListUsers ListWebApps ListWorkflows tagging: TagResource UntagResource
transform-custom write: BatchCreateFindings BatchUpdateFindings CompleteTransformationPackageUpload ConverseStream CreateAnalysis CreateCampaign CreateRemediation CreateRepository CreateSource CreateTransformationPackageUrl DeleteAnalysis DeleteCampaign DeleteFinding DeleteKnowledgeItem DeleteRemediation DeleteRepository DeleteSource DeleteTransformationPackage ExecuteTransformation SendTelemetryEvent ShareTransformationPackage UnshareTransformationPackage UpdateAnalysis UpdateCampaign UpdateCampaignRepositoryStatus UpdateKnowledgeItemConfiguration UpdateKnowledgeItemStatus UpdateRemediation UpdateRepository UpdateSource read: GetAnalysis GetAnalysisArtifactDownloadUrl GetCampaign GetFinding GetFindingGroups GetKnowledgeItem GetRemediation GetRepository GetSource GetTransformationPackageUrl ListAnalysisArtifacts ListCampaignRepositories ListTagsForResource ListTransformationPackageShares list: ListAnalyses ListCampaigns ListFindings ListKnowledgeItems ListRemediations ListRepositories ListSources ListTransformationPackageMetadata tagging: TagResource UntagResource
transform write: AccessTransformProfile AssociateConnectorResource CreateProfile DeleteAgentRuntimeConfiguration DeleteConnector DeleteProfile PutAgentRuntimeConfiguration RejectConnector UpdateAccountSettings UpdateAgentAccess UpdateProfile read: GetAccountSettings GetAgent GetAgentRuntimeConfiguration GetConnector GetWebAppUrl ListAgents ListTagsForResource list: ListConnectors ListProfiles tagging: TagResource UntagResource
translate write: CreateParallelData DeleteParallelData DeleteTerminology ImportTerminology StartTextTranslationJob StopTextTranslationJob UpdateParallelData read: DescribeTextTranslationJob GetParallelData GetTerminology ListTagsForResource TranslateDocument TranslateText list: ListLanguages ListParallelData ListTerminologies ListTextTranslationJobs tagging: TagResource UntagResource
trustedadvisor read: DescribeAccount DescribeAccountAccess DescribeCheckItems DescribeCheckRefreshStatuses DescribeCheckStatusHistoryChanges DescribeCheckSummaries DescribeChecks DescribeNotificationConfigurations DescribeNotificationPreferences DescribeOrganization DescribeOrganizationAccounts DescribeReports DescribeRisk DescribeRiskResources DescribeRisks DescribeServiceMetadata DownloadRisk GetOrganizationRecommendation GetRecommendation ListAccountsForParent ListOrganizationalUnitsForParent ListRoots write: BatchUpdateRecommendationResourceExclusion DeleteNotificationConfigurationForDelegatedAdmin ExcludeCheckItems GenerateReport IncludeCheckItems RefreshCheck SetAccountAccess SetOrganizationAccess UpdateNotificationConfigurations UpdateNotificationPreferences UpdateOrganizationRecommendationLifecycle UpdateRecommendationLifecycle UpdateRiskStatus list: ListChecks ListOrganizationRecommendationAccounts ListOrganizationRecommendationResources ListOrganizationRecommendations ListRecommendationResources ListRecommendations ListRecommendationsForResource
ts read: GetExecution GetExecutionOutput GetTool ListTagsForResource list: ListExecutions ListTools write: StartExecution tagging: TagResource UntagResource
user-subscriptions write: CancelPurchaseSession ConfirmPurchaseSession CreateClaim CreateClaimAddOn CreatePurchaseSession CreateUpdatePlanPreview DeleteAutoTopUpRule DeleteClaim SetAutoTopUpRule SetOverageConfig SetUsageLimit UpdateClaim read: GetAutoTopUpRule GetCurrentPlanDetails GetEffectiveUsageLimit GetPurchaseSession GetUsageLimitHistory list: ListApplicationClaims ListClaimAddOns ListClaims ListEntitlements ListUsageLimits ListUserSubscriptions
uxc write: DeleteAccountColor PutAccountColor UpdateAccountCustomizations read: GetAccountColor GetAccountCustomizations ListServices
vendor-insights write: ActivateSecurityProfile AssociateDataSource CreateDataSource CreateSecurityProfile DeactivateSecurityProfile DeleteDataSource DisassociateDataSource UpdateDataSource UpdateSecurityProfile UpdateSecurityProfileSnapshotCreationConfiguration UpdateSecurityProfileSnapshotReleaseConfiguration read: GetDataSource GetEntitledSecurityProfileSnapshot GetProfileAccessTerms GetSecurityProfile GetSecurityProfileSnapshot ListTagsForResource list: ListDataSources ListEntitledSecurityProfileSnapshots ListEntitledSecurityProfiles ListSecurityProfileSnapshots ListSecurityProfiles tagging: TagResource UntagResource
verified-access write: AllowVerifiedAccess
verifiedpermissions write: CreateIdentitySource CreatePolicy CreatePolicyStore CreatePolicyStoreAlias CreatePolicyTemplate DeleteIdentitySource DeletePolicy DeletePolicyStore DeletePolicyStoreAlias DeletePolicyTemplate PutSchema UpdateIdentitySource UpdatePolicy UpdatePolicyStore UpdatePolicyTemplate read: GetIdentitySource GetPolicy GetPolicyStore GetPolicyStoreAlias GetPolicyTemplate GetSchema IsAuthorized IsAuthorizedWithToken ListTagsForResource list: ListIdentitySources ListPolicies ListPolicyStoreAliases ListPolicyStores ListPolicyTemplates tagging: TagResource UntagResource
voiceid read: DescribeComplianceConsent DescribeDomain DescribeFraudster DescribeFraudsterRegistrationJob DescribeSpeaker DescribeSpeakerEnrollmentJob DescribeWatchlist ListTagsForResource write: AssociateFraudster CreateDomain CreateWatchlist DeleteDomain DeleteFraudster DeleteSpeaker DeleteWatchlist DisassociateFraudster EvaluateSession OptOutSpeaker RegisterComplianceConsent StartFraudsterRegistrationJob StartSpeakerEnrollmentJob UpdateDomain UpdateWatchlist list: ListDomains ListFraudsterRegistrationJobs ListFraudsters ListSpeakerEnrollmentJobs ListSpeakers ListWatchlists tagging: TagResource UntagResource
vpc-lattice-svcs write: Connect Invoke
vpc-lattice permissions-management: AssociateViaAWSService AssociateViaAWSService-EventsAndStates CreateServiceNetworkVpcEndpointAssociation DeleteAuthPolicy PutAuthPolicy write: CreateAccessLogSubscription CreateListener CreateResourceConfiguration CreateResourceGateway CreateRule CreateService CreateServiceNetwork CreateServiceNetworkResourceAssociation CreateServiceNetworkServiceAssociation CreateServiceNetworkVpcAssociation CreateTargetGroup DeleteAccessLogSubscription DeleteDomainVerification DeleteListener DeleteResourceConfiguration DeleteResourceEndpointAssociation DeleteResourceGateway DeleteResourcePolicy DeleteRule DeleteService DeleteServiceNetwork DeleteServiceNetworkResourceAssociation DeleteServiceNetworkServiceAssociation DeleteServiceNetworkVpcAssociation DeleteTargetGroup DeregisterTargets PutResourcePolicy RegisterTargets StartDomainVerification UpdateAccessLogSubscription UpdateListener UpdateResourceConfiguration UpdateResourceGateway UpdateRule UpdateService UpdateServiceNetwork UpdateServiceNetworkVpcAssociation UpdateTargetGroup read: GetAccessLogSubscription GetAuthPolicy GetDomainVerification GetListener GetResourceConfiguration GetResourceGateway GetResourcePolicy GetRule GetService GetServiceNetwork GetServiceNetworkResourceAssociation GetServiceNetworkServiceAssociation GetServiceNetworkVpcAssociation GetTargetGroup ListTagsForResource list: ListAccessLogSubscriptions ListDomainVerifications ListListeners ListResourceConfigurations ListResourceEndpointAssociations ListResourceGateways ListRules ListServiceNetworkResourceAssociations ListServiceNetworkServiceAssociations ListServiceNetworkVpcAssociations ListServiceNetworkVpcEndpointAssociations ListServiceNetworks ListServices ListTargetGroups ListTargets tagging: TagResource UntagResource
vpce write: AllowMultiRegion
waf-regional write: AssociateWebACL CreateByteMatchSet CreateGeoMatchSet CreateIPSet CreateRateBasedRule CreateRegexMatchSet CreateRegexPatternSet CreateRule CreateRuleGroup CreateSizeConstraintSet CreateSqlInjectionMatchSet CreateWebACLMigrationStack CreateXssMatchSet DeleteByteMatchSet DeleteGeoMatchSet DeleteIPSet DeleteLoggingConfiguration DeleteRateBasedRule DeleteRegexMatchSet DeleteRegexPatternSet DeleteRule DeleteRuleGroup DeleteSizeConstraintSet DeleteSqlInjectionMatchSet DeleteXssMatchSet DisassociateWebACL PutLoggingConfiguration UpdateByteMatchSet UpdateGeoMatchSet UpdateIPSet UpdateRateBasedRule UpdateRegexMatchSet UpdateRegexPatternSet UpdateRule UpdateRuleGroup UpdateSizeConstraintSet UpdateSqlInjectionMatchSet UpdateXssMatchSet permissions-management: CreateWebACL DeletePermissionPolicy DeleteWebACL PutPermissionPolicy UpdateWebACL read: GetByteMatchSet GetChangeToken GetChangeTokenStatus GetGeoMatchSet GetIPSet GetLoggingConfiguration GetPermissionPolicy GetRateBasedRule GetRateBasedRuleManagedKeys GetRegexMatchSet GetRegexPatternSet GetRule GetRuleGroup GetSampledRequests GetSizeConstraintSet GetSqlInjectionMatchSet GetWebACL GetWebACLForResource GetXssMatchSet ListTagsForResource list: ListActivatedRulesInRuleGroup ListByteMatchSets ListGeoMatchSets ListIPSets ListLoggingConfigurations ListRateBasedRules ListRegexMatchSets ListRegexPatternSets ListResourcesForWebACL ListRuleGroups ListRules ListSizeConstraintSets ListSqlInjectionMatchSets ListSubscribedRuleGroups ListWebACLs ListXssMatchSets tagging: TagResource UntagResource
waf write: CreateByteMatchSet CreateGeoMatchSet CreateIPSet CreateRateBasedRule CreateRegexMatchSet CreateRegexPatternSet CreateRule CreateRuleGroup CreateSizeConstraintSet CreateSqlInjectionMatchSet CreateWebACLMigrationStack CreateXssMatchSet DeleteByteMatchSet DeleteGeoMatchSet DeleteIPSet DeleteLoggingConfiguration DeleteRateBasedRule DeleteRegexMatchSet DeleteRegexPatternSet DeleteRule DeleteRuleGroup DeleteSizeConstraintSet DeleteSqlInjectionMatchSet DeleteXssMatchSet PutLoggingConfiguration UpdateByteMatchSet UpdateGeoMatchSet UpdateIPSet UpdateRateBasedRule UpdateRegexMatchSet UpdateRegexPatternSet UpdateRule UpdateRuleGroup UpdateSizeConstraintSet UpdateSqlInjectionMatchSet UpdateXssMatchSet permissions-management: CreateWebACL DeletePermissionPolicy DeleteWebACL PutPermissionPolicy UpdateWebACL read: GetByteMatchSet GetChangeToken GetChangeTokenStatus GetGeoMatchSet GetIPSet GetLoggingConfiguration GetPermissionPolicy GetRateBasedRule GetRateBasedRuleManagedKeys GetRegexMatchSet GetRegexPatternSet GetRule GetRuleGroup GetSampledRequests GetSizeConstraintSet GetSqlInjectionMatchSet GetWebACL GetXssMatchSet ListTagsForResource list: ListActivatedRulesInRuleGroup ListByteMatchSets ListGeoMatchSets ListIPSets ListLoggingConfigurations ListRateBasedRules ListRegexMatchSets ListRegexPatternSets ListRuleGroups ListRules ListSizeConstraintSets ListSqlInjectionMatchSets ListSubscribedRuleGroups ListWebACLs ListXssMatchSets tagging: TagResource UntagResource
wafv2 write: AssociateWebACL CreateAPIKey CreateIPSet CreateRegexPatternSet CreateRuleGroup CreateWebACL DeleteAPIKey DeleteFirewallManagerRuleGroups DeleteIPSet DeleteLoggingConfiguration DeleteRegexPatternSet DeleteRuleGroup DeleteWebACL DisassociateFirewallManager DisassociateWebACL PutFirewallManagerRuleGroups PutLoggingConfiguration PutManagedRuleSetVersions UpdateIPSet UpdateManagedRuleSetVersionExpiryDate UpdateRegexPatternSet UpdateRuleGroup UpdateWebACL read: CheckCapacity DescribeAllManagedProducts DescribeManagedProductsByVendor DescribeManagedRuleGroup GenerateMobileSdkReleaseUrl GetDecryptedAPIKey GetIPSet GetLoggingConfiguration GetManagedRuleSet GetMobileSdkRelease GetPermissionPolicy GetRateBasedStatementManagedKeys GetRegexPatternSet GetRevenueStatistics GetRevenueStatisticsSummary GetRevenueStatisticsTimeSeries GetRuleGroup GetSampledRequests GetTopPathStatisticsByTraffic GetWebACL GetWebACLForResource ListTagsForResource ValidateNetworkSecurityManagerRuleConfiguration ValidateNetworkSecurityManagerWebACLConfiguration permissions-management: DeletePermissionPolicy PutPermissionPolicy list: ListAPIKeys ListAvailableManagedRuleGroupVersions ListAvailableManagedRuleGroups ListIPSets ListLoggingConfigurations ListManagedRuleSets ListMobileSdkReleases ListRegexPatternSets ListResourcesForWebACL ListRuleGroups ListSettlementRecords ListWebACLs tagging: TagResource UntagResource
wam write: AuthenticatePackager
wellarchitected write: AssociateLenses AssociateProfiles ConfigureIntegration CreateAgentContext CreateAgentGoal CreateAgentProfile CreateLensShare CreateLensVersion CreateMilestone CreateProfile CreateProfileShare CreateReviewTemplate CreateTemplateShare CreateWorkload CreateWorkloadShare DeleteAgentContext DeleteAgentGoal DeleteAgentProfile DeleteLens DeleteLensShare DeleteProfile DeleteProfileShare DeleteReviewTemplate DeleteTemplateShare DeleteWorkload DeleteWorkloadShare DisassociateLenses DisassociateProfiles ImportLens PutAgentRecommendationFeedback StartAgentRecommendationGeneration UpdateAgentContext UpdateAgentGoal UpdateAgentProfile UpdateAgentRecommendationStatus UpdateAnswer UpdateGlobalSettings UpdateIntegration UpdateLensReview UpdateProfile UpdateReviewTemplate UpdateReviewTemplateAnswer UpdateReviewTemplateLensReview UpdateShareInvitation UpdateWorkload UpdateWorkloadShare UpgradeLensReview UpgradeProfileVersion UpgradeReviewTemplateLensReview read: ExportLens GetAgentContext GetAgentGoal GetAgentProfile GetAgentRecommendation GetAgentRecommendationGeneration GetAnswer GetConsolidatedReport GetGlobalSettings GetLens GetLensReview GetLensReviewReport GetLensVersionDifference GetMilestone GetProfile GetProfileTemplate GetReviewTemplate GetReviewTemplateAnswer GetReviewTemplateLensReview GetWorkload ListAgentContexts ListAgentGoals ListAgentProfiles ListAgentRecommendationGenerations ListAgentRecommendationItems ListAgentRecommendations ListTagsForResource list: ListAnswers ListCheckDetails ListCheckSummaries ListLensReviewImprovements ListLensReviews ListLensShares ListLenses ListMilestones ListNotifications ListProfileNotifications ListProfileShares ListProfiles ListReviewTemplateAnswers ListReviewTemplates ListShareInvitations ListTemplateShares ListWorkloadShares ListWorkloads tagging: TagResource UntagResource
wickr write: BatchCreateUser BatchDeleteUser BatchReinviteUser BatchResetDevicesForUser BatchToggleUserSuspendStatus CreateAdminSession CreateBot CreateDataRetentionBot CreateDataRetentionBotChallenge CreateNetwork CreateSecurityGroup DeleteBot DeleteDataRetentionBot DeleteNetwork DeleteSecurityGroup RegisterOidcConfig RegisterOidcConfigTest RegisterOpentdfConfig UpdateBot UpdateDataRetention UpdateGuestUser UpdateNetworkDetails UpdateNetworkSettings UpdateSecurityGroup UpdateUser read: BatchLookupUserUname GetBot GetBotsCount GetDataRetentionBot GetGuestUserHistoryCount GetNetwork GetNetworkSettings GetOidcInfo GetOpentdfConfig GetSecurityGroup GetUser GetUsersCount ListBlockedGuestUsers ListBots ListDevicesForUser ListGuestUsers ListNetworks ListSecurityGroupUsers ListSecurityGroups ListTagsForResource ListUsers tagging: TagResource UntagResource
wisdom permissions-management: AllowVendedLogDeliveryForResource write: ActivateMessageTemplate CreateAIAgent CreateAIAgentVersion CreateAIGuardrail CreateAIGuardrailVersion CreateAIPrompt CreateAIPromptVersion CreateAssistant CreateAssistantAssociation CreateContent CreateContentAssociation CreateKnowledgeBase CreateMessageTemplate CreateMessageTemplateAttachment CreateMessageTemplateVersion CreateQuickResponse CreateSession DeactivateMessageTemplate DeleteAIAgent DeleteAIAgentVersion DeleteAIGuardrail DeleteAIGuardrailVersion DeleteAIPrompt DeleteAIPromptVersion DeleteAssistant DeleteAssistantAssociation DeleteContent DeleteContentAssociation DeleteImportJob DeleteKnowledgeBase DeleteMessageTemplate DeleteMessageTemplateAttachment DeleteQuickResponse NotifyRecommendationsReceived PutFeedback RemoveAssistantAIAgent RemoveKnowledgeBaseTemplateUri SendMessage StartContentUpload StartImportJob UpdateAIAgent UpdateAIGuardrail UpdateAIPrompt UpdateAssistantAIAgent UpdateContent UpdateKnowledgeBaseTemplateUri UpdateMessageTemplate UpdateMessageTemplateMetadata UpdateQuickResponse UpdateSession UpdateSessionData read: GetAIAgent GetAIGuardrail GetAIPrompt GetAssistant GetAssistantAssociation GetContent GetContentAssociation GetContentSummary GetImportJob GetKnowledgeBase GetMessageTemplate GetNextMessage GetQuickResponse GetRecommendations GetSession ListTagsForResource QueryAssistant RenderMessageTemplate Retrieve SearchContent SearchMessageTemplates SearchQuickResponses SearchSessions list: ListAIAgentVersions ListAIAgents ListAIGuardrailVersions ListAIGuardrails ListAIPromptVersions ListAIPrompts ListAssistantAssociations ListAssistants ListContentAssociations ListContents ListImportJobs ListKnowledgeBases ListMessageTemplateVersions ListMessageTemplates ListMessages ListModels ListQuickResponses ListSpans tagging: TagResource UntagResource
workdocs write: AbortDocumentVersionUpload ActivateUser AddNotificationPermissions AddResourcePermissions AddUserToGroup CreateComment CreateCustomMetadata CreateFolder CreateInstance CreateLabels CreateNotificationSubscription CreateUser DeactivateUser DeleteComment DeleteCustomMetadata DeleteDocument DeleteDocumentVersion DeleteFolder DeleteFolderContents DeleteInstance DeleteLabels DeleteNotificationPermissions DeleteNotificationSubscription DeleteUser DeregisterDirectory InitiateDocumentVersionUpload RegisterDirectory RemoveAllResourcePermissions RemoveResourcePermission RestoreDocumentVersions StartInstanceExport UpdateDocument UpdateDocumentVersion UpdateFolder UpdateInstanceAlias UpdateUser UpdateUserAdministrativeSettings read: CheckAlias DownloadDocumentVersion GetCurrentUser GetDocument GetDocumentPath GetDocumentVersion GetFolder GetFolderPath GetGroup GetResources list: DescribeActivities DescribeAvailableDirectories DescribeComments DescribeDocumentVersions DescribeFolderContents DescribeGroups DescribeInstanceExports DescribeInstances DescribeNotificationPermissions DescribeNotificationSubscriptions DescribeResourcePermissions DescribeRootFolders DescribeUsers SearchResources
worklink list: ListDevices ListDomains ListFleets ListWebsiteAuthorizationProviders ListWebsiteCertificateAuthorities SearchEntity write: AssociateDomain AssociateWebsiteAuthorizationProvider AssociateWebsiteCertificateAuthority CreateFleet DeleteFleet DisassociateDomain DisassociateWebsiteAuthorizationProvider DisassociateWebsiteCertificateAuthority RestoreDomainAccess RevokeDomainAccess SignOutUser UpdateAuditStreamConfiguration UpdateCompanyNetworkConfiguration UpdateDevicePolicyConfiguration UpdateDomainMetadata UpdateFleetMetadata UpdateIdentityProviderConfiguration read: DescribeAuditStreamConfiguration DescribeCompanyNetworkConfiguration DescribeDevice DescribeDevicePolicyConfiguration DescribeDomain DescribeFleetMetadata DescribeIdentityProviderConfiguration DescribeWebsiteCertificateAuthority ListTagsForResource tagging: TagResource UntagResource
workmail write: AllowVendedLogDeliveryForResource AssociateDelegateToResource AssociateMemberToGroup AssumeImpersonationRole CancelMailboxExportJob CreateAlias CreateAvailabilityConfiguration CreateGroup CreateIdentityCenterApplication CreateImpersonationRole CreateInboundMailFlowRule CreateMailDomain CreateMobileDeviceAccessRule CreateOrganization CreateOutboundMailFlowRule CreateResource CreateSmtpGateway CreateUser DeleteAccessControlRule DeleteAlias DeleteAvailabilityConfiguration DeleteEmailMonitoringConfiguration DeleteGroup DeleteIdentityCenterApplication DeleteIdentityProviderConfiguration DeleteImpersonationRole DeleteInboundMailFlowRule DeleteMailDomain DeleteMailboxPermissions DeleteMobileDevice DeleteMobileDeviceAccessOverride DeleteMobileDeviceAccessRule DeleteOrganization DeleteOutboundMailFlowRule DeletePersonalAccessToken DeleteResource DeleteRetentionPolicy DeleteSmtpGateway DeleteUser DeliverToMailbox DeregisterFromWorkMail DeregisterMailDomain DisassociateDelegateFromResource DisassociateMemberFromGroup EnableMailDomain PutAccessControlRule PutEmailMonitoringConfiguration PutIdentityProviderConfiguration PutInboundDmarcSettings PutMailboxPermissions PutMobileDeviceAccessOverride PutRetentionPolicy RegisterMailDomain RegisterToWorkMail ResetPassword SetDefaultMailDomain SetJournalingRules SetMobilePolicyDetails StartMailboxExportJob TestInboundMailFlowRules TestOutboundMailFlowRules UpdateAvailabilityConfiguration UpdateDefaultMailDomain UpdateGroup UpdateImpersonationRole UpdateInboundMailFlowRule UpdateMailboxQuota UpdateMobileDeviceAccessRule UpdateOutboundMailFlowRule UpdatePrimaryEmailAddress UpdateResource UpdateSmtpGateway UpdateUser WipeMobileDevice read: DescribeEmailMonitoringConfiguration DescribeEntity DescribeIdentityProviderConfiguration DescribeInboundDmarcSettings DescribeInboundMailFlowRule DescribeMailboxExportJob DescribeOutboundMailFlowRule DescribeSmtpGateway GetAccessControlEffect GetDefaultRetentionPolicy GetImpersonationRole GetImpersonationRoleEffect GetJournalingRules GetMailDomain GetMailDomainDetails GetMailboxDetails GetMobileDeviceAccessEffect GetMobileDeviceAccessOverride GetMobileDeviceDetails GetMobileDevicesForUser GetMobilePolicyDetails GetPersonalAccessTokenMetadata ListAccessControlRules ListAvailabilityConfigurations ListMobileDeviceAccessOverrides ListMobileDeviceAccessRules SearchMembers TestAvailabilityConfiguration list: DescribeGroup DescribeMailDomains DescribeOrganization DescribeResource DescribeUser ListAliases ListGroupMembers ListGroups ListGroupsForEntity ListImpersonationRoles ListInboundMailFlowRules ListMailDomains ListMailboxExportJobs ListMailboxPermissions ListOrganizations ListOutboundMailFlowRules ListPersonalAccessTokens ListResourceDelegates ListResources ListSmtpGateways ListTagsForResource ListUsers tagging: TagResource UntagResource
workmailmessageflow read: GetRawMessageContent write: PutRawMessageContent
workspaces-instances write: AssociateVolume CreateVolume CreateWorkspaceInstance DeleteVolume DeleteWorkspaceInstance DisassociateVolume read: GetWorkspaceInstance list: ListInstanceTypes ListRegions ListTagsForResource ListWorkspaceInstances tagging: TagResource UntagResource
workspaces-web write: AssociateBrowserSettings AssociateDataProtectionSettings AssociateIpAccessSettings AssociateNetworkSettings AssociateSessionLogger AssociateTrustStore AssociateUserAccessLoggingSettings AssociateUserSettings CreateBrowserSettings CreateDataProtectionSettings CreateIdentityProvider CreateIpAccessSettings CreateNetworkSettings CreatePortal CreateSessionLogger CreateTrustStore CreateUserAccessLoggingSettings CreateUserSettings DeleteBrowserSettings DeleteDataProtectionSettings DeleteIdentityProvider DeleteIpAccessSettings DeleteNetworkSettings DeletePortal DeleteSessionLogger DeleteTrustStore DeleteUserAccessLoggingSettings DeleteUserSettings DisassociateBrowserSettings DisassociateDataProtectionSettings DisassociateIpAccessSettings DisassociateNetworkSettings DisassociateSessionLogger DisassociateTrustStore DisassociateUserAccessLoggingSettings DisassociateUserSettings ExpireSession UpdateBrowserSettings UpdateDataProtectionSettings UpdateIdentityProvider UpdateIpAccessSettings UpdateNetworkSettings UpdatePortal UpdateSessionLogger UpdateTrustStore UpdateUserAccessLoggingSettings UpdateUserSettings read: GetBrowserSettings GetDataProtectionSettings GetIdentityProvider GetIpAccessSettings GetNetworkSettings GetPortal GetPortalServiceProviderMetadata GetSession GetSessionLogger GetTrustStore GetTrustStoreCertificate GetUserAccessLoggingSettings GetUserSettings ListBrowserSettings ListDataProtectionSettings ListIdentityProviders ListIpAccessSettings ListNetworkSettings ListPortals ListSessionLoggers ListSessions ListTagsForResource ListTrustStoreCertificates ListTrustStores ListUserAccessLoggingSettings ListUserSettings tagging: TagResource UntagResource
workspaces write: AcceptAccountLinkInvitation AssociateConnectionAlias AssociateIpGroups AssociateWorkspaceApplication AuthorizeIpRules CopyWorkspaceImage CreateAccountLinkInvitation CreateConnectClientAddIn CreateConnectionAlias CreateIpGroup CreateRootClientCertificate CreateStandbyWorkspaces CreateUpdatedWorkspaceImage CreateWorkspaceBundle CreateWorkspaceImage CreateWorkspaces CreateWorkspacesPool DeleteAccountLinkInvitation DeleteClientBranding DeleteConnectClientAddIn DeleteConnectionAlias DeleteIpGroup DeleteRootClientCertificate DeleteWorkspaceBundle DeleteWorkspaceImage DeployWorkspaceApplications DeregisterWorkspaceDirectory DisassociateConnectionAlias DisassociateIpGroups DisassociateWorkspaceApplication ImportClientBranding ImportCustomWorkspaceImage ImportWorkspaceImage InvokeOnboardingAgent MigrateWorkspace ModifyAccount ModifyCertificateBasedAuthProperties ModifyClientProperties ModifyEndpointEncryptionMode ModifySamlProperties ModifyStreamingProperties ModifyWorkspaceAccessProperties ModifyWorkspaceCreationProperties ModifyWorkspaceProperties ModifyWorkspaceState Personalization RebootWorkspaces RebuildWorkspaces RegisterWorkspaceDirectory RejectAccountLinkInvitation RestoreWorkspace RevokeIpRules StartWorkspaces StartWorkspacesPool StopWorkspaces StopWorkspacesPool Stream TerminateWorkspaces TerminateWorkspacesPool TerminateWorkspacesPoolSession UpdateConnectClientAddIn UpdateConsent UpdateRootClientCertificate UpdateRulesOfIpGroup UpdateWorkspaceBundle UpdateWorkspacesPool read: DescribeAccount DescribeAccountModifications DescribeClientBranding DescribeConnectionAliasPermissions DescribeConnectionAliases DescribeConsent DescribeCustomWorkspaceImageImport DescribeIpGroups DescribeTags DescribeWorkspaceDirectories DescribeWorkspaceImagePermissions DescribeWorkspacesConnectionStatus GetAccountLink GetTroubleshootingRecommendation InvokeTroubleshootingInvestigation ListTroubleshootingRecommendations list: DescribeApplicationAssociations DescribeApplications DescribeBundleAssociations DescribeClientProperties DescribeConnectClientAddIns DescribeImageAssociations DescribeWorkspaceAssociations DescribeWorkspaceBundles DescribeWorkspaceImages DescribeWorkspaceSnapshots DescribeWorkspaces DescribeWorkspacesPoolSessions DescribeWorkspacesPools DirectoryAccessManagement ListAccountLinks ListAvailableManagementCidrRanges tagging: CreateTags DeleteTags permissions-management: ModifySelfservicePermissions UpdateConnectionAliasPermission UpdateWorkspaceImagePermission
xray read: BatchGetTraceSummaryById CancelTraceRetrieval GetDistinctTraceGraphs GetEncryptionConfig GetGroup GetGroups GetIndexingRules GetInsight GetInsightEvents GetInsightImpactGraph GetInsightSummaries GetRetrievedTracesGraph GetSamplingRules GetSamplingStatisticSummaries GetSamplingTargets GetServiceGraph GetTimeSeriesServiceStatistics GetTraceGraph GetTraceSegmentDestination GetTraceSummaries StartTraceRetrieval write: CreateGroup CreateSamplingRule DeleteGroup DeleteResourcePolicy DeleteSamplingRule Link PutResourcePolicy PutSpans PutSpansForIndexing PutTelemetryRecords PutTraceSegments UpdateGroup UpdateIndexingRule UpdateSamplingRule UpdateTraceSegmentDestination list: BatchGetTraces ListResourcePolicies ListRetrievedTraces ListTagsForResource permissions-management: PutEncryptionConfig tagging: TagResource UntagResource`;

;// CONCATENATED MODULE: ./policy/catalogue.js
/**
 * The actions AWS defines, per service.
 *
 * The bundled catalogue is generated (`npm run catalogue`). It is one text that is
 * cut into lines when something first asks for an action, and a line into names
 * when a policy first names its service: a run that asks for none pays nothing. A
 * catalogue is never complete: 1 % of the actions in AWS's own
 * managed policies are in none, so "unknown" never means "does not exist".
 */





/** The catalogue that comes with this version. */
const bundledCatalogue = catalogueFrom(catalogueText, (0,message/* words */.aL)(`of ${catalogueDate}${referenceDate === undefined ? '' : `, and what AWS tracks as of ${referenceDate}`}`));
/**
 * A catalogue read from JSON of the form `{service: [names]}`, which says no access levels.
 * Throws a `UserError` that names the first thing that is not of that form.
 */
function readCatalogue(path, text, label = (0,message/* message */.iU) `in ${path}`) {
    const help = 'write it as one JSON object: {"s3": ["GetObject", "PutObject"], "lambda": […]}';
    let document;
    try {
        document = JSON.parse(text.replace(/^\uFEFF/, ''));
    }
    catch (cause) {
        throw new errors/* UserError */.yo(`catalogue \`${path}\` is not JSON: ${String(cause)}`, help, { cause });
    }
    if (typeof document !== 'object' || document === null || Array.isArray(document)) {
        throw new errors/* UserError */.yo(`catalogue \`${path}\` holds no object of services`, help);
    }
    const services = Object.entries(document).map(([service, names]) => {
        if (!isListOfNames(names))
            throw new errors/* UserError */.yo(`catalogue \`${path}\`: \`${service}\` is not a list of action names`, help);
        return [
            service.toLowerCase(),
            () => [{ level: undefined, names: names.map((name) => name.slice(name.indexOf(':') + 1)) }],
        ];
    });
    const byPrefix = new Map(services);
    return catalogueOf(label, () => byPrefix);
}
function isListOfNames(value) {
    return (Array.isArray(value) &&
        value.every((name) => typeof name === 'string' && /^(?:[a-z0-9-]+:)?[A-Za-z0-9_-]+$/i.test(name)));
}


/***/ }),

/***/ 8069:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   YT: () => (/* binding */ grantsPattern),
/* harmony export */   tc: () => (/* binding */ namesAction),
/* harmony export */   wJ: () => (/* binding */ grantsAction)
/* harmony export */ });
/* harmony import */ var _text_group_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(9250);
/* harmony import */ var _text_memo_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(7995);
/* harmony import */ var _pattern_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(378);
/**
 * What a policy grants, as far as "was this there before?" needs to know.
 *
 * Usage findings speak of the permissions a principal had. A permission is an
 * action on resources under a condition: the same action on a further bucket, or
 * without its condition, is a new permission that nobody could have used yet.
 *
 * A policy may have thousands of statements, and each asks of every other whether it
 * reaches as far. So the statements of one scope (the same resources, the same
 * condition) are one, and a scope is looked up by what its resources begin with.
 */



/** Whether an Allow statement of `policy` grants the action wherever `statement` does. */
function grantsAction(policy, statement, service, lowerName) {
    return covering(policy, statement).some((scope) => scope.holds(service, lowerName));
}
/** Whether one pattern of `policy` grants all that `service:pattern` matches, wherever `statement` does. */
function grantsPattern(policy, statement, service, pattern) {
    return covering(policy, statement).some(({ statements }) => statements.some((each) => !each.actions.negated && patternIn(each.actions, service, pattern)));
}
/** Whether the statement's list of actions names one, given in lower case; it may be a pattern that no action is known of. */
function namesAction({ actions }, service, lowerName) {
    return actions.negated ? allowedByAllBut(actions, service, lowerName) : patternIn(actions, service, lowerName);
}
/** The scopes of `policy` that reach wherever `statement` does; every action of a statement asks for the same ones. */
function covering(policy, statement) {
    const known = remembered.get(statement);
    if (known?.policy === policy)
        return known.scopes;
    const scopes = scopesOf(policy)
        .candidates(statement)
        .filter(({ statements: [first] }) => covers(first, statement));
    remembered.set(statement, { policy, scopes });
    return scopes;
}
const remembered = new WeakMap();
/** The scopes of a policy, found by the resources they must share with a statement that they cover. */
const scopesOf = (0,_text_memo_js__WEBPACK_IMPORTED_MODULE_1__/* .memoOf */ .Q0)((policy) => {
    const allowing = policy.statements.filter(({ effect, hasPrincipal }) => effect === 'Allow' && !hasPrincipal);
    const groups = [...(0,_text_group_js__WEBPACK_IMPORTED_MODULE_2__/* .grouped */ .z)(allowing, scopeKey).values()];
    const byText = new Map();
    const byStart = new Map();
    for (const statements of groups) {
        const scope = { statements, holds: holderOf(statements) };
        const resources = statements[0]?.resources;
        filed(byText, resources?.canonical() ?? '', scope);
        const patterns = resources?.negated === false ? resources.values : [];
        const starts = patterns.flatMap((term) => (term.kind === 'pattern' ? [literalStart(term.pattern)] : []));
        for (const start of new Set(starts))
            filed(byStart, start, scope);
    }
    const lengths = [...new Set([...byStart.keys()].map(({ length }) => length))].sort((a, b) => a - b);
    return {
        /** A superset of the scopes that cover a statement. */
        candidates: ({ resources }) => {
            const same = byText.get(resources?.canonical() ?? '') ?? [];
            const first = resources?.negated === false ? resources.values[0] : undefined;
            if (first?.kind !== 'pattern')
                return same;
            const wider = lengths
                .filter((length) => length <= first.pattern.length)
                .flatMap((length) => byStart.get(first.pattern.slice(0, length)) ?? []);
            return [...new Set([...same, ...wider])];
        },
    };
});
function scopeKey({ resources, condition }) {
    return JSON.stringify([resources?.negated, resources?.canonical(), condition]);
}
function filed(map, key, scope) {
    const known = map.get(key);
    if (known === undefined)
        map.set(key, [scope]);
    else
        known.push(scope);
}
/** What every text that the glob matches begins with. */
function literalStart(glob) {
    return /^[^*?]*/.exec(glob)?.[0] ?? '';
}
/** A test whether one of the statements allows an action; literals are looked up, only wildcards are tried one by one. */
function holderOf(statements) {
    const literals = new Set();
    const wild = new Map();
    let isEverything = false;
    const negated = statements.filter(({ actions }) => actions.negated);
    for (const { actions } of statements) {
        if (actions.negated)
            continue;
        for (const term of actions.values) {
            const pattern = term.kind === 'pattern' ? (0,_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .parsePattern */ .EY)(term.pattern) : undefined;
            if (pattern?.kind === 'everything')
                isEverything = true;
            if (pattern?.kind !== 'service')
                continue;
            const lower = pattern.name.toLowerCase();
            if (!pattern.wild)
                literals.add(`${pattern.service}:${lower}`);
            else if (wild.get(pattern.service)?.add(lower) === undefined)
                wild.set(pattern.service, new Set([lower]));
        }
    }
    const tests = new Map([...wild].map(([service, names]) => [service, [...names].map(_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .matcher */ .jN)]));
    return (service, lowerName) => isEverything ||
        literals.has(`${service}:${lowerName}`) ||
        tests.get(service)?.some((matches) => matches(lowerName)) === true ||
        negated.some(({ actions }) => allowedByAllBut(actions, service, lowerName));
}
/** Whether `old` allows on all the resources, and under no further condition than, `statement` does. */
function covers(old, statement) {
    if (old === undefined)
        return false;
    if (old.condition !== '' && old.condition !== statement.condition)
        return false;
    return coversResources(old.resources, statement.resources);
}
function coversResources(old, now) {
    if (old === undefined || now === undefined)
        return old === now;
    if (old.negated || now.negated)
        return old.negated === now.negated && old.canonical() === now.canonical();
    if (old.canonical() === now.canonical())
        return true;
    return now.values.every((term) => term.kind === 'pattern' &&
        old.values.some((each) => each.kind === 'pattern' && (0,_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .globIncludes */ .a7)(each.pattern, term.pattern)));
}
/** `NotAction`: all but what it names, where the file says what that is. */
function allowedByAllBut({ values }, service, lowerName) {
    return values.every((term) => {
        if (term.kind === 'opaque')
            return false;
        const pattern = (0,_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .parsePattern */ .EY)(term.pattern);
        if (pattern.kind === 'everything')
            return false;
        return pattern.kind !== 'service' || pattern.service !== service || !(0,_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .matcher */ .jN)(pattern.name)(lowerName);
    });
}
function patternIn(actions, service, name) {
    return actions.values.some((term) => {
        if (term.kind === 'opaque')
            return false;
        const pattern = (0,_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .parsePattern */ .EY)(term.pattern);
        if (pattern.kind === 'everything')
            return true;
        return pattern.kind === 'service' && pattern.service === service && (0,_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .includes */ .mK)(pattern.name, name);
    });
}


/***/ }),

/***/ 828:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Io: () => (/* binding */ principalName),
/* harmony export */   RY: () => (/* binding */ arnOf),
/* harmony export */   aM: () => (/* binding */ actionName),
/* harmony export */   qW: () => (/* binding */ principalKey)
/* harmony export */ });
/* harmony import */ var _text_memo_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7995);
/** Names of IAM that a plain string would let one confuse. */

/** The full name of an action, `service:Name`. */
function actionName(service, name) {
    return `${service}:${name}`;
}
/** `text` as an ARN, if it has the six parts of one. */
function arnOf(text) {
    return /^arn:[^:\s]*:[^:\s]*:[^:\s]*:[^:\s]*:\S+$/.test(text) ? text : undefined;
}
/** The name at the end of a principal's ARN: `MyRole` of `arn:aws:iam::123456789012:role/team/MyRole`. */
function principalName(arn) {
    return arn.slice(Math.max(arn.lastIndexOf('/'), arn.lastIndexOf(':')) + 1);
}
/**
 * What two ARNs of one principal share: partition, account, type and name without case, but not the path,
 * which some exports leave out: `arn:aws:iam::123456789012:role/team/MyRole` is `aws 123456789012 role myrole`.
 */
const principalKey = (0,_text_memo_js__WEBPACK_IMPORTED_MODULE_0__/* .memo */ .ph)((arn) => {
    const [, partition = '', , , account = '', ...rest] = arn.split(':');
    const [type = ''] = rest.join(':').split('/', 1);
    return [partition, account, type, principalName(arn).toLowerCase()].join(' ');
}, 50_000);


/***/ }),

/***/ 9085:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ isNeverTracked),
/* harmony export */   p: () => (/* binding */ neverTracked)
/* harmony export */ });
/**
 * Permissions that no usage data ever shows.
 *
 * They allow passing or using a resource inside another call and are no API
 * events themselves, so "unused" is never evidence against them, not even when
 * their whole service is reported unused. Source: IAM User Guide, "IAM action
 * last accessed information" (`iam:PassRole` is not tracked) and the service
 * authorization reference, actions marked "permission only".
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies_last-accessed.html
 */
const byService = {
    iam: ['PassRole'],
    'codestar-connections': ['PassConnection', 'PassRepository', 'UseConnection'],
    codeconnections: ['PassConnection', 'PassRepository', 'UseConnection'],
    glue: ['PassConnection'],
    quicksight: ['PassDataSet', 'PassDataSource', 'PassTopic'],
    lambda: ['PassCapacityProvider', 'PassNetworkConnector'],
    'bedrock-agentcore': ['PassCapacityProvider'],
    cleanrooms: ['PassMembership'],
};
const services = new Map(Object.entries(byService));
const lowered = new Map([...services].map(([service, names]) => [service, new Set(names.map((name) => name.toLowerCase()))]));
const none = [];
/** The names of `service` (in lower case) that are never tracked. */
function neverTracked(service) {
    return services.get(service) ?? none;
}
/** Whether the action, both parts in lower case, is never tracked. */
function isNeverTracked(service, lowerName) {
    return lowered.get(service)?.has(lowerName) ?? false;
}


/***/ }),

/***/ 378:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   EY: () => (/* binding */ parsePattern),
/* harmony export */   a7: () => (/* binding */ globIncludes),
/* harmony export */   jN: () => (/* binding */ matcher),
/* harmony export */   mK: () => (/* binding */ includes)
/* harmony export */ });
/* harmony import */ var _text_memo_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(7995);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(828);
/**
 * Action patterns: what one `Action` string matches.
 *
 * `service:Name`, both without regard to case; in the name, `*` stands for any
 * run of characters and `?` for any one. A wildcard in the service part is
 * refused by IAM, except in the bare `*` (and, by validators, `*:*`).
 * Source: IAM User Guide, "IAM JSON policy elements: Action".
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_action.html
 */


/** Reads one `Action` string. `service` is in lower case, `name` as written. Policies repeat each other's strings, so what was read is kept. */
const parsePattern = (0,_text_memo_js__WEBPACK_IMPORTED_MODULE_1__/* .memo */ .ph)(readPattern, 50_000);
function readPattern(text) {
    if (text === '*' || text === '*:*')
        return { kind: 'everything' };
    const colon = text.indexOf(':');
    const spelling = text.slice(0, colon);
    const service = spelling.toLowerCase();
    const name = text.slice(colon + 1);
    if (colon < 1 || !/^[a-z0-9-]+$/.test(service) || !/^[^\s:"\\]+$/.test(name))
        return { kind: 'malformed' };
    const lowerName = name.toLowerCase();
    return {
        kind: 'service',
        text,
        service,
        spelling,
        name,
        lowerName,
        lower: `${service}:${lowerName}`,
        full: (0,_names_js__WEBPACK_IMPORTED_MODULE_0__/* .actionName */ .aM)(service, name),
        wild: /[*?]/.test(name),
    };
}
/** A test whether a name, given in lower case, is matched by the name part of a pattern. */
function matcher(pattern) {
    const lower = pattern.toLowerCase();
    const star = lower.indexOf('*');
    if (!lower.includes('?') && star === -1)
        return (name) => name === lower;
    if (!lower.includes('?') && star === lower.length - 1) {
        const prefix = lower.slice(0, -1);
        return (name) => name.startsWith(prefix);
    }
    return (name) => globIncludes(lower, name);
}
/** Whether every name that `inner` matches is matched by `outer`; both are name parts, without regard to case. */
function includes(outer, inner) {
    return globIncludes(outer.toLowerCase(), inner.toLowerCase());
}
/**
 * Whether glob `outer` matches all that glob `inner` matches, with regard to case.
 *
 * A `*` of `outer` takes any run of `inner`, its wildcards included; a `?` takes
 * one character or one `?`; anything else must stand there literally. Sound
 * always; it says no to a few odd inclusions (`?*` and `*?`), which only makes
 * a refinement longer.
 */
function globIncludes(outer, inner) {
    if (!endsAs(outer, inner))
        return false;
    let out = 0;
    let at = 0;
    let star = -1;
    let resume = 0;
    while (at < inner.length) {
        if (outer[out] === '*') {
            star = out++;
            resume = at;
        }
        else if (out < outer.length &&
            (outer[out] === inner[at] ? inner[at] !== '*' : outer[out] === '?' && inner[at] !== '*')) {
            out++;
            at++;
        }
        else if (star >= 0) {
            out = star + 1;
            at = ++resume;
        }
        else
            return false;
    }
    while (outer[out] === '*')
        out++;
    return out === outer.length;
}
/** Whether what a glob writes after its last wildcard ends a text; of thousands of names most differ there. */
function endsAs(glob, text) {
    for (let back = 1; back <= glob.length; back++) {
        const written = glob[glob.length - back];
        if (written === '*' || written === '?')
            return true;
        if (written !== text[text.length - back])
            return false;
    }
    return true;
}


/***/ }),

/***/ 2610:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   IP: () => (/* binding */ sorted),
/* harmony export */   QC: () => (/* binding */ looksLikePolicy),
/* harmony export */   cO: () => (/* binding */ readStatement),
/* harmony export */   gy: () => (/* binding */ unread),
/* harmony export */   u0: () => (/* binding */ readDocument)
/* harmony export */ });
/* harmony import */ var _reasons_reason_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2125);
/* harmony import */ var _syntax_node_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(6993);
/* harmony import */ var _syntax_value_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(2048);
/* harmony import */ var _text_memo_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(7995);
/* harmony import */ var _text_message_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(6526);
/**
 * A policy document's tree, read into a `Policy`.
 *
 * Refuses the whole document when a key stands twice (IAM rejects it, and which
 * of the two counts is anybody's guess). A statement that is not of the grammar
 * is set aside with its reason and the others still count. What a language knows
 * beyond the tree (that `local.actions` is a list elsewhere in the file) comes in
 * through `ActionLists`.
 * Grammar: IAM User Guide, "Grammar of the IAM JSON policy language".
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_grammar.html
 */





/** The keys of IAM's own grammar. */
const jsonSpelling = {
    sid: 'Sid',
    effect: 'Effect',
    effectLeftOut: undefined,
    action: 'Action',
    notAction: 'NotAction',
    resource: 'Resource',
    notResource: 'NotResource',
    condition: 'Condition',
    principals: ['Principal', 'NotPrincipal'],
};
/**
 * Whether a tree is meant as an IAM policy document: it has statements, and one
 * of them has an `Effect`, or it carries one of the two language versions.
 */
function looksLikePolicy(node) {
    if (node?.kind !== 'map')
        return false;
    const statements = (0,_syntax_node_js__WEBPACK_IMPORTED_MODULE_2__/* .entry */ .f)(node, 'Statement');
    if (statements?.kind !== 'list' && statements?.kind !== 'map')
        return false;
    const version = (0,_syntax_node_js__WEBPACK_IMPORTED_MODULE_2__/* .entry */ .f)(node, 'Version');
    if (version?.kind === 'string' && /^20(08-10|12-10)-17$/.test(version.value))
        return true;
    const maps = statements.kind === 'list' ? statements.items : [statements];
    return maps.some((each) => (0,_syntax_node_js__WEBPACK_IMPORTED_MODULE_2__/* .entry */ .f)(each, 'Effect') !== undefined && ((0,_syntax_node_js__WEBPACK_IMPORTED_MODULE_2__/* .entry */ .f)(each, 'Action') ?? (0,_syntax_node_js__WEBPACK_IMPORTED_MODULE_2__/* .entry */ .f)(each, 'NotAction')) !== undefined);
}
/** Reads the document at `node`; `source` is the text its ranges belong to, `language` what it is written in. */
function readDocument(at, node, source, language, { lists = literalLists, branches = false, statements } = {}) {
    const twice = (0,_syntax_node_js__WEBPACK_IMPORTED_MODULE_2__/* .duplicateKey */ .V)(node);
    if (twice !== undefined) {
        return {
            kind: 'refused',
            why: (0,_reasons_reason_js__WEBPACK_IMPORTED_MODULE_0__/* .because */ .xx)('duplicate-key') `the key ${twice.key} appears twice in one object; IAM refuses such a document`,
        };
    }
    const written = (0,_syntax_node_js__WEBPACK_IMPORTED_MODULE_2__/* .entry */ .f)(node, 'Statement');
    const statementsNode = statementsUnder(written, branches, statements);
    if (statementsNode?.kind !== 'list' && statementsNode?.kind !== 'map') {
        return {
            kind: 'refused',
            why: (0,_reasons_reason_js__WEBPACK_IMPORTED_MODULE_0__/* .because */ .xx)('malformed-statement') `expected a statement or a list of statements under ${'Statement'}`,
        };
    }
    const nodes = statementsNode.kind === 'list' ? statementsNode.items : [statementsNode];
    const reader = { spelling: jsonSpelling, source, lists };
    const read = nodes.flatMap((each, index) => each.kind === 'map'
        ? [
            narrowedOnly(readStatement(index, each, each, reader), statements === undefined ? undefined : keptInExpression),
        ]
        : readOther(index, each, reader, branches));
    const unmarked = { leftAlone: undefined, notPlaceable: undefined };
    return { kind: 'policy', policy: { at, ...sorted(read), node, language, statementsNode, ...unmarked } };
}
function statementsUnder(written, branches, statements) {
    if (written === undefined)
        return undefined;
    if (statements !== undefined)
        return { kind: 'list', range: written.range, items: statements, layout: 'flow' };
    return branches ? inList(written) : written;
}
/** A conditional that stands for all statements is a list of that one item. */
function inList(node) {
    const isConditional = node.kind === 'opaque' && node.expression.kind === 'conditional';
    return isConditional ? { kind: 'list', range: node.range, items: [node], layout: 'flow' } : node;
}
const notWritten = (0,_reasons_reason_js__WEBPACK_IMPORTED_MODULE_0__/* .because */ .xx)('not-written-out') `this statement is not written out here`;
const keptInExpression = (0,_text_message_js__WEBPACK_IMPORTED_MODULE_3__/* .words */ .aL)('it stands in an expression, which may need it');
const keptInBranch = (0,_text_message_js__WEBPACK_IMPORTED_MODULE_3__/* .words */ .aL)('it is the only one in its branch, and a branch is never left empty');
/** What stands where a statement should: the branches of a conditional hold statements, or lists of them, or nothing. */
function readOther(index, node, reader, branches) {
    const read = (inBranch) => {
        if (inBranch.kind === 'list')
            return inBranch.items.flatMap(read);
        if (inBranch.kind === 'literal' && inBranch.value === null)
            return [];
        if (inBranch.kind !== 'map')
            return readOther(index, inBranch, reader, branches);
        return [narrowedOnly(readStatement(index, inBranch, inBranch, reader), keptInBranch)];
    };
    if (branches && node.kind === 'opaque' && node.expression.kind === 'conditional')
        return [node.expression.whenTrue, node.expression.whenFalse].flatMap(read);
    const why = node.kind === 'opaque'
        ? notWritten
        : (0,_reasons_reason_js__WEBPACK_IMPORTED_MODULE_0__/* .because */ .xx)('malformed-statement') `expected a statement object, found another value`;
    return [unread(index, node.range, why)];
}
/** The statement with why it is not taken out as a whole. */
function narrowedOnly(found, notRemovable) {
    return found.kind === 'unread' ? found : { ...found, statement: { ...found.statement, notRemovable } };
}
/** Those that could be read, and those that could not. */
function sorted(read) {
    const statements = [];
    const unread = [];
    for (const each of read) {
        if (each.kind === 'statement')
            statements.push(each.statement);
        else
            unread.push(each.unread);
    }
    return { statements, unread };
}
/** JSON names its actions where they are granted. */
function literalLists(node) {
    if (node.kind === 'list' || node.kind === 'string')
        return { kind: 'list', node, others: [] };
    return {
        kind: 'opaque',
        why: (0,_reasons_reason_js__WEBPACK_IMPORTED_MODULE_0__/* .because */ .xx)('malformed-statement') `expected ${'Action'} or ${'NotAction'} to be a string or a list`,
    };
}
/** A statement that is set aside. */
function unread(index, range, why) {
    return { kind: 'unread', unread: { index, range, why } };
}
/** The statement whose keys `node` holds; `owner` is the map that is removed with it, mostly `node` itself. */
function readStatement(index, node, owner, reader) {
    const { spelling } = reader;
    const written = (0,_syntax_node_js__WEBPACK_IMPORTED_MODULE_2__/* .entry */ .f)(node, spelling.effect);
    const effect = written === undefined ? spelling.effectLeftOut : effectOf(written);
    if (effect === undefined)
        return unread(index, owner.range, (0,_reasons_reason_js__WEBPACK_IMPORTED_MODULE_0__/* .because */ .xx)('malformed-statement') `expected ${spelling.effect} to be ${'Allow'} or ${'Deny'}`);
    const parts = readParts(node, reader);
    if (parts.kind === 'unread')
        return unread(index, owner.range, parts.why);
    const sid = (0,_syntax_node_js__WEBPACK_IMPORTED_MODULE_2__/* .entry */ .f)(node, spelling.sid);
    const statement = {
        index,
        sid: sid?.kind === 'string' && sid.value !== '' ? sid.value : undefined,
        effect,
        actions: parts.actions,
        resources: parts.resources,
        condition: conditionOf(node, reader),
        hasPrincipal: spelling.principals.some((key) => node.entries.some((each) => standsFor(each, key))),
        skeleton: parts.skeleton,
        notRemovable: undefined,
        node: owner,
    };
    return parts.isElsewhere === undefined
        ? { kind: 'statement', statement }
        : { kind: 'unread', unread: { index, range: owner.range, why: parts.isElsewhere, known: statement } };
}
function conditionOf({ entries }, { spelling, source }) {
    let text = '';
    for (const each of entries) {
        if (standsFor(each, spelling.condition))
            text += `${text === '' ? '' : ','}${(0,_syntax_value_js__WEBPACK_IMPORTED_MODULE_1__/* .canonical */ .$N)(each.value, source)}`;
    }
    return text;
}
/** Whether an entry stands under `key`, also as a block that is made many times: `dynamic "condition" { … }`. */
function standsFor(each, key) {
    return each.key === key || (each.key === 'dynamic' && each.labels[0] === key);
}
/** What an effect says; `undefined` where it is a value that IAM refuses. */
function effectOf(node) {
    if (node?.kind === 'opaque')
        return 'unknown';
    if (node?.kind !== 'string')
        return undefined;
    return node.value === 'Allow' || node.value === 'Deny' ? node.value : undefined;
}
/** The actions and resources of a statement, and the canonical text of everything but its actions. */
function readParts(node, { spelling, source, lists }) {
    const { action, notAction, resource, notResource } = spelling;
    const refused = (why) => ({ kind: 'unread', why });
    const [positive, negated] = chosen((0,_syntax_node_js__WEBPACK_IMPORTED_MODULE_2__/* .entry */ .f)(node, action), (0,_syntax_node_js__WEBPACK_IMPORTED_MODULE_2__/* .entry */ .f)(node, notAction));
    const written = positive ?? negated;
    if (positive !== undefined && negated !== undefined)
        return refused((0,_reasons_reason_js__WEBPACK_IMPORTED_MODULE_0__/* .because */ .xx)('malformed-statement') `${action} and ${notAction} exclude each other`);
    if (written === undefined)
        return refused((0,_reasons_reason_js__WEBPACK_IMPORTED_MODULE_0__/* .because */ .xx)('malformed-statement') `expected ${action} or ${notAction}`);
    const [wanted, unwanted] = chosen((0,_syntax_node_js__WEBPACK_IMPORTED_MODULE_2__/* .entry */ .f)(node, resource), (0,_syntax_node_js__WEBPACK_IMPORTED_MODULE_2__/* .entry */ .f)(node, notResource));
    if (wanted !== undefined && unwanted !== undefined) {
        return refused((0,_reasons_reason_js__WEBPACK_IMPORTED_MODULE_0__/* .because */ .xx)('malformed-statement') `${resource} and ${notResource} exclude each other`);
    }
    const list = lists(written);
    const known = list.kind === 'list' ? list.node : list.known;
    if (known === undefined)
        return list.kind === 'opaque' ? refused(list.why) : refused(notWritten);
    const values = list.kind === 'list' ? termsOf(known, list.others, list.knownOf) : termsOf(known);
    return {
        kind: 'read',
        isElsewhere: list.kind === 'opaque' ? list.why : undefined,
        actions: {
            negated: positive === undefined,
            values,
            node: known,
            canonical: (0,_text_memo_js__WEBPACK_IMPORTED_MODULE_4__/* .once */ .Oo)(() => (0,_syntax_value_js__WEBPACK_IMPORTED_MODULE_1__/* .canonical */ .$N)(known, source)),
        },
        resources: readResources(node, resource, notResource, source),
        skeleton: (0,_syntax_value_js__WEBPACK_IMPORTED_MODULE_1__/* .canonicalBut */ .Ww)(node, written, '<actions>', source),
    };
}
/** Of two elements that exclude each other, the one that is written out, where an expression decides about the other. */
function chosen(plain, negated) {
    if (plain === undefined || negated === undefined)
        return [plain, negated];
    if (negated.kind === 'opaque')
        return [plain, undefined];
    return plain.kind === 'opaque' ? [undefined, negated] : [plain, negated];
}
function readResources(node, plain, negative, source) {
    const positive = (0,_syntax_node_js__WEBPACK_IMPORTED_MODULE_2__/* .entry */ .f)(node, plain);
    const found = positive ?? (0,_syntax_node_js__WEBPACK_IMPORTED_MODULE_2__/* .entry */ .f)(node, negative);
    if (found === undefined)
        return undefined;
    const plainly = (0,_text_memo_js__WEBPACK_IMPORTED_MODULE_4__/* .once */ .Oo)(() => (0,_syntax_value_js__WEBPACK_IMPORTED_MODULE_1__/* .canonical */ .$N)(found, source));
    return {
        negated: positive === undefined,
        values: termsOf(found),
        canonical: (instead) => (instead === undefined ? plainly() : (0,_syntax_value_js__WEBPACK_IMPORTED_MODULE_1__/* .canonical */ .$N)(found, source, instead)),
    };
}
function termsOf(node, others = [], knownOf = () => undefined) {
    const terms = [];
    for (const item of node.kind === 'list' ? node.items : [node])
        terms.push(termOf(item));
    for (const other of others)
        terms.push({ kind: 'opaque', node: other, known: knownOf(other) });
    return terms;
}
function termOf(node) {
    return node.kind === 'string' ? { kind: 'pattern', pattern: node.value, node } : { kind: 'opaque', node };
}


/***/ }),

/***/ 7643:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Ot: () => (/* binding */ quotaOf),
/* harmony export */   Sv: () => (/* binding */ quotaFor),
/* harmony export */   qR: () => (/* binding */ shelfOf)
/* harmony export */ });
/**
 * How large a policy document may be.
 *
 * White space does not count. A managed policy holds 6,144 characters; all the inline policies of
 * one user together 2,048, of a group 5,120, of a role 10,240. Where the files do not say what a
 * document becomes, it keeps to the quota of managed policies, unless it was larger already: then
 * to that of a role's inline policies. What is too large already may not grow.
 * Source: IAM User Guide, "IAM and AWS STS quotas".
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_iam-quotas.html
 */
const quotas = { managed: 6144, user: 2048, group: 5120, role: 10_240 };
/** The shelf of a managed policy or a principal that the files call `key`. */
function shelfOf(of, key) {
    return { of, key: key === undefined ? undefined : `${of} ${key}` };
}
/** The quota of all that stands on a shelf. */
function quotaOf({ of }) {
    return quotas[of];
}
/** The quota of a document that now has `size` characters, where nothing says what it becomes. */
function quotaFor(size) {
    return size <= quotas.managed ? quotas.managed : Math.max(quotas.role, size);
}


/***/ }),

/***/ 6399:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ entryPath)
/* harmony export */ });
/** How an entry of the config names one policy. */
/** The file if it is called as the policy, else the policy's address, since a file may hold others and its name may be read as a glob. */
function entryPath({ path, name }) {
    const [folder, file] = [path.slice(0, Math.max(0, path.lastIndexOf('/'))), path.slice(path.lastIndexOf('/') + 1)];
    return file.startsWith(`${name}.`) && !/[*?[\]{}()!|\\]/.test(path) ? path : `${folder}#${name}`;
}


/***/ }),

/***/ 2125:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  xx: () => (/* binding */ because),
  Ev: () => (/* binding */ told),
  dc: () => (/* binding */ toldOf)
});

// EXTERNAL MODULE: ./text/message.js
var message = __nccwpck_require__(6526);
// EXTERNAL MODULE: ./reasons/entry-path.js
var entry_path = __nccwpck_require__(6399);
;// CONCATENATED MODULE: ./reasons/remedies.js
/**
 * What to write or do about each kind of reason: half a sentence that follows the reason after a semicolon.
 *
 * Each kind has its row in `docs/troubleshooting.md`, which says what it means; a test keeps the two together.
 */


/** What to do where a policy could not be checked, by kind; it may name the policy. */
const policyRemedies = {
    // The file.
    'unreadable-file': leftOut('correct the file'),
    'several-templates': always('write one template a file'),
    'duplicate-key': always('write each key once'),
    'malformed-statement': always('correct it: IAM refuses it as it is'),
    'not-written-out': always('write it out in the file to have it checked'),
    'actions-not-written-out': always('write its actions out to have them checked'),
    'effect-not-written-out': () => (0,message/* message */.iU) `write ${'Allow'} or ${'Deny'} out`,
    'shared-actions': always('give the policy a list of its own in its file to have it narrowed'),
    'shared-by-alias': always('write it out at each place to have it edited'),
    'template-text': always('write the policy without them to have it narrowed'),
    'dynamic-statements': () => (0,message/* message */.iU) `write them under ${'statement'}`,
    'unseen-policy': always('write the policy in this repository to have it checked'),
    'own-form': always('write it as a list of actions under a name of its own to have it narrowed'),
    'looks-granting': leftOut('write it as a policy'),
    'made-when-run': () => (0,message/* message */.iU) `write the document as JSON in a file of its own, load it with ${"lookup('file', …)"}, and name that file and its principals under ${'policies'} in the config`,
    // A statement.
    'unknown-action': () => (0,message/* message */.iU) `correct it, or name a newer list of actions in the input ${'catalogue'}`,
    'malformed-action': always('correct it'),
    'grants-everything': always('write the actions that are needed'),
    'not-action': () => (0,message/* message */.iU) `write the actions that are needed under ${'Action'}`,
    'not-removable': always('take it out by hand where that is meant'),
    'proof-failed': always('nothing is suggested: change it by hand, and report this'),
    // Whose it is.
    'not-attached': named,
    'open-attachment': named,
    'handed-on': named,
    group: named,
    'permission-set': () => (0,message/* message */.iU) `name its role, ${'AWSReservedSSO_…'}, under ${'policies'} in the config with ${'missing: unused-nothing'}, which takes it to use everything`,
    'used-by-anybody': named,
    'named-elsewhere': named,
    'unread-user': named,
    'unsearched-users': named,
    'override-file': or('write what it says into these blocks', named),
    'several-accounts': or('add an inventory', named),
    'other-partition': or('export the findings from there', named),
    'name-in-part': named,
    'several-of-a-name': named,
    'known-in-part': always('take it out if nobody else needs it'),
    // The config's entry.
    'no-entry': added,
    'entry-too-open': always('write more of the path'),
    'unlisted-account-name': () => (0,message/* message */.iU) `add it under ${'accounts'}, or write more of the path`,
    'no-arn': always('correct the entry'),
    'fits-nobody': always('correct the pattern, or add findings or an inventory that name them'),
    'entry-without-findings': always('add a principal or a findings file to it'),
    'without-entry': added,
    // Findings.
    'no-findings': always('export them and commit them on the base branch'),
    'no-finding': () => (0,message/* message */.iU) `export the findings again, or say with ${'missing: unused-nothing'} in the config that whoever has none uses everything`,
    'unused-as-a-whole': () => (0,message/* message */.iU) `delete who is unused, or say ${'unused-roles: ignore'} in an entry under ${'policies'} if the others are to decide`,
    'analyzer-error': always("solve the finding's error"),
    'excluded-by-analyzer': () => (0,message/* message */.iU) `take the exclusion away, or say in the config with ${'missing: unused-nothing'} that it uses everything`,
    'findings-not-whole': always('export all of them again'),
    'account-without-findings': always('export its findings as well'),
    'unread-evidence': (at) => (0,message/* message */.iU) `correct the file, leave it out of the input ${'findings'} if it is no evidence, or ${entryFor(at)}`,
    'dated-ahead': always('export them again, or set the clock right'),
    'stale-findings': () => (0,message/* message */.iU) `export them again with ${'aws accessanalyzer get-finding-v2'}`,
    // What is deployed.
    'account-without-inventory': exported,
    'inventory-not-whole': exported,
    'inventory-outdated': exported,
    'not-deployed-yet': always('export the inventory again once it is deployed'),
    'deployed-differs': always('deploy the base, and export the inventory again'),
    'copy-in-unlisted-account': always('add it, or find out why it is there'),
    'copy-beyond-entry': always('add them, or find out why they have it'),
    'permissions-boundary': always('change it by hand where that is meant'),
    'unclear-copy': named,
    'uncompared-policies': named,
    // The base.
    'purpose-changed': always('change its purpose in a pull request of its own'),
    'open-newness': always('take it out if it is not'),
};
/** What to do where a run is incomplete, by kind. */
const runRemedies = {
    'unread-file': (0,message/* words */.aL)('commit it as a text file in UTF-8, or run the job again'),
    'unread-base': (0,message/* words */.aL)('run the job again, or see to its permissions yourself if it was no text there'),
    'unread-diff': (0,message/* words */.aL)('run the job again'),
    'no-policy-any-more': (0,message/* words */.aL)('write it where it is read, or delete it in a pull request of its own'),
    'moved-link': (0,message/* words */.aL)('name the folder itself where it is used, or move the link in a pull request of its own'),
    'made-of-changed': (0,message/* words */.aL)('check by hand what the change makes of it, or write it in Terraform, or as a policy in JSON or YAML, which are read'),
    'parameters-changed': (0,message/* words */.aL)('check by hand what the value makes of it, or change it in a pull request of its own that somebody reads'),
    'denied-no-more': (0,message/* words */.aL)('check by hand that nobody is to be denied it, or take it away in a pull request of its own that somebody reads'),
    'unsearched-readers': (0,message/* message */.iU) `check by hand whether a policy is made of it, or leave it out with the input ${'paths'}`,
    'other-encoding': (0,message/* words */.aL)('commit it in UTF-8'),
    'named-without-policy': (0,message/* message */.iU) `correct the path under ${'policies'} in the config, or the file`,
    'no-findings-file': (0,message/* message */.iU) `commit it on the base branch, or write it to ${'${{ runner.temp }}'} in an earlier step and name that path`,
    'unread-findings': (0,message/* words */.aL)('commit it again as text, on the base branch'),
    'unread-artifact': (0,message/* words */.aL)('run the exporting workflow again on the default branch'),
    'pattern-without-artifact': (0,message/* message */.iU) `name the artifact in the input ${'findings-artifact'}, or correct the pattern`,
    'lone-recommendation': (0,message/* words */.aL)('export its finding as well'),
    'broken-evidence': (0,message/* words */.aL)('correct it in this pull request'),
    'repaired-config': (0,message/* words */.aL)('merge that in a pull request of its own and run the check again'),
    'too-many-mapped': (0,message/* message */.iU) `write their ${'paths'} more closely`,
    'mapped-not-understood': (0,message/* words */.aL)('correct it, or write it out'),
    'unsearched-grants': (0,message/* words */.aL)('check by hand that none of the others grants it to them, or take it out if one does'),
    'grants-not-understood': (0,message/* words */.aL)('correct it, or check by hand that it does not grant what looks new'),
    submodule: (0,message/* words */.aL)('check that repository as well'),
    'cut-list': (0,message/* words */.aL)('split the pull request'),
    'unlike-list': (0,message/* words */.aL)('run the job again'),
    'unknown-changes': (0,message/* words */.aL)('run the job again'),
    'large-repository': (0,message/* message */.iU) `name the findings by their paths, without ${'*'}`,
};
function always(text) {
    const remedy = (0,message/* words */.aL)(text);
    return () => remedy;
}
/** The entry that says whose the policy is, for whoever knows it. */
function named(at) {
    return (0,message/* message */.iU) `if you know, ${entryFor(at)}`;
}
function entryFor(at) {
    return (0,message/* message */.iU) `name ${`paths: ['${(0,entry_path/* entryPath */.s)(at)}']`} and its principals under ${'policies'} in the config`;
}
function added(at) {
    return entryFor(at);
}
function or(first, second) {
    return (at) => (0,message/* message */.iU) `${(0,message/* words */.aL)(first)}, or ${second(at)}`;
}
function leftOut(first) {
    return ({ path }) => (0,message/* message */.iU) `${(0,message/* words */.aL)(first)}, or leave it out with the input ${`paths: '!${path}'`} if nothing deploys it`;
}
function exported() {
    return (0,message/* message */.iU) `export it again with ${'aws iam get-account-authorization-details'}`;
}

;// CONCATENATED MODULE: ./reasons/reason.js
/**
 * Why something could not be checked, with its kind and with what to do about it.
 *
 * A reason gets its kind where it arises, and `remedies.ts` says for each kind what to write or
 * do. Nothing recognises a reason by its words:
 *
 *   because('group')`it is attached to a group, whose members these files do not name`
 *
 * Whoever puts a reason before people appends the remedy with `told`, once.
 */


/** Template tag for a reason of the kind; `remedy` is what to do where the kind alone does not say it. */
function because(kind, remedy) {
    return (...written) => ({ ...(0,message/* message */.iU)(...written), kind, remedy });
}
/** Why the policy at this place was not checked, and what to do. */
function toldOf(why, at) {
    return (0,message/* message */.iU) `${why}; ${why.remedy ?? policyRemedies[why.kind](at)}`;
}
/** Why a run is incomplete, and what to do. */
function told(why) {
    return (0,message/* message */.iU) `${why}; ${why.remedy ?? runRemedies[why.kind]}`;
}


/***/ }),

/***/ 7748:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $t: () => (/* binding */ placeOf),
/* harmony export */   Mc: () => (/* binding */ matchingNames),
/* harmony export */   Uw: () => (/* binding */ lowerNames),
/* harmony export */   qh: () => (/* binding */ indexOf)
/* harmony export */ });
/* harmony import */ var _policy_names_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(828);
/* harmony import */ var _policy_pattern_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(378);
/* harmony import */ var _text_memo_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(7995);



/** The index of a service, in lower case, of a catalogue; empty for an unknown service. */
function indexOf(catalogue, service) {
    return indexesOf(catalogue)(service);
}
const indexesOf = (0,_text_memo_js__WEBPACK_IMPORTED_MODULE_2__/* .memoOf */ .Q0)((catalogue) => (0,_text_memo_js__WEBPACK_IMPORTED_MODULE_2__/* .memo */ .ph)((service) => indexed(service, catalogue.actionsOf(service)), mostServices));
function indexed(service, names) {
    const lower = names.map((name) => name.toLowerCase());
    const full = names.map((name) => (0,_policy_names_js__WEBPACK_IMPORTED_MODULE_0__/* .actionName */ .aM)(service, name));
    const ranks = new Map(lower.map((name, rank) => [name, rank]));
    const written = (rank, length) => `${service}:${(names[rank] ?? '').slice(0, length)}*`;
    const prefixes = (0,_text_memo_js__WEBPACK_IMPORTED_MODULE_2__/* .memo */ .ph)((key) => written(Math.floor(key / longest), key % longest), mostPatterns);
    const startingAs = (rank, length) => length < longest ? prefixes(rank * longest + length) : written(rank, length);
    return {
        names,
        lower,
        full,
        startingAs,
        ranks,
        matching: (0,_text_memo_js__WEBPACK_IMPORTED_MODULE_2__/* .memo */ .ph)((pattern) => ranksOf(lower, ranks, pattern), mostPatterns),
    };
}
/** The names by their lower-case form. */
function lowerNames(names) {
    return spellingsOf(names);
}
/** The lower-case names that the name part of a pattern matches; the same set each time. */
function matchingNames(names, pattern) {
    return matchesOf(names)(pattern);
}
/** The place of the first of the sorted texts that is not below `text`. */
function placeOf(sorted, text) {
    let low = 0;
    let high = sorted.length;
    while (low < high) {
        const middle = (low + high) >> 1;
        if ((sorted[middle] ?? '') < text)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}
const mostPatterns = 2_000;
const mostServices = 2_000;
/** Longer prefixes than any of AWS's names are not kept. */
const longest = 1_000;
const spellingsOf = (0,_text_memo_js__WEBPACK_IMPORTED_MODULE_2__/* .memoOf */ .Q0)((names) => new Map(names.map((name) => [name.toLowerCase(), name])));
const matchesOf = (0,_text_memo_js__WEBPACK_IMPORTED_MODULE_2__/* .memoOf */ .Q0)((names) => {
    const { lower, matching } = indexed('', names);
    return (0,_text_memo_js__WEBPACK_IMPORTED_MODULE_2__/* .memo */ .ph)((pattern) => new Set(matching(pattern).map((rank) => lower[rank] ?? '')), mostPatterns);
});
function ranksOf(lower, ranks, pattern) {
    const written = pattern.toLowerCase();
    const start = written.search(/[*?]/);
    if (start < 0) {
        const rank = ranks.get(written);
        return rank === undefined ? [] : [rank];
    }
    const range = startingWith(lower, written.slice(0, start));
    if (written.slice(start) === '*')
        return range;
    const matches = (0,_policy_pattern_js__WEBPACK_IMPORTED_MODULE_1__/* .matcher */ .jN)(written);
    return range.filter((rank) => matches(lower[rank] ?? ''));
}
function startingWith(sorted, prefix) {
    const found = [];
    for (let rank = placeOf(sorted, prefix); sorted[rank]?.startsWith(prefix) === true; rank++)
        found.push(rank);
    return found;
}


/***/ }),

/***/ 1137:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ lowerWordsOf)
/* harmony export */ });
/* unused harmony export wordsOf */
/* harmony import */ var _text_memo_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7995);
/**
 * The words an action name is made of.
 *
 *   GetBucketCORS → Get Bucket CORS        DescribeDBClusters → Describe DB Clusters
 *   ListMFADevices → List MFA Devices      ListObjectsV2 → List Objects V2
 *
 * Joined again, the words give the name back. A prefix of words is a place where
 * a person would put a wildcard; a prefix of characters (`GetAcces*`) is not.
 */

const word = /[A-Z]+(?![a-z])[0-9]*|[A-Z][a-z]*[0-9]*|[a-z]+[0-9]*|[0-9]+|[^A-Za-z0-9]+/g;
/** The words of a bare action name, in order. */
function wordsOf(name) {
    return name.match(word) ?? [];
}
/** The same in lower case, remembered: a run asks for the words of one action many times. */
const lowerWordsOf = (0,_text_memo_js__WEBPACK_IMPORTED_MODULE_0__/* .memo */ .ph)((name) => wordsOf(name).map((each) => each.toLowerCase()), 50_000);


/***/ }),

/***/ 4078:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  Y: () => (/* binding */ refine)
});

// EXTERNAL MODULE: ./policy/never-tracked.js
var never_tracked = __nccwpck_require__(9085);
// EXTERNAL MODULE: ./policy/grants.js
var grants = __nccwpck_require__(8069);
// EXTERNAL MODULE: ./policy/pattern.js
var policy_pattern = __nccwpck_require__(378);
// EXTERNAL MODULE: ./policy/names.js
var policy_names = __nccwpck_require__(828);
// EXTERNAL MODULE: ./refine/action-index.js
var action_index = __nccwpck_require__(7748);
;// CONCATENATED MODULE: ./refine/change.js
/** No limit at all. */
const unlimited = { lines: Number.POSITIVE_INFINITY };

// EXTERNAL MODULE: ./text/group.js
var group = __nccwpck_require__(9250);
// EXTERNAL MODULE: ./text/memo.js
var memo = __nccwpck_require__(7995);
;// CONCATENATED MODULE: ./refine/best-fit.js
/**
 * Which parts of a trie stay whole, so that the most goes within so many lines.
 *
 * A part is a prefix that may stay as `p*`: one line, which grants all that begins with it,
 * what is unused included. Where it does not stay, each name that is to stay and in no other
 * part takes a line, and each unused one goes. A knapsack over the tree of the parts, exact:
 *
 *   parts  Get, GetObject      unused GetBucketAcl (weight 1), GetObjectAcl (1)      kept GetObject, GetObjectTagging
 *   1 line   Get*                                  nothing goes
 *   1 line   GetObject*                            GetBucketAcl goes: better, and no longer
 *   2 lines  GetObject, GetObjectTagging           both go
 *
 * Prefixes hold each other or are apart, so parts are a tree, and the names below one stand
 * together in sorted order. For each part it is worked out, line by line, how much can go
 * below it at most: its frontier. Two frontiers side by side make one by adding each point of
 * the one to each of the other; a point with no fewer lines than another and no more weight is
 * dropped. Where characters count as well, as with a quota, a point has both. Of points that are alike, the one
 * counts that lets an earlier name go.
 */

/**
 * All fits that are worth having: none has as much weight as another for no more lines and no more characters. Those
 * of fewer lines come first. `leaves` and `parts` are sorted, in lower case, none twice. Empty where nothing keeps to `most`.
 */
function fits(leaves, parts, most) {
    const root = treeOf(leaves, parts);
    return unparted(root, most).map((point) => ({
        whole: wholesOf(point).map(({ prefix }) => prefix),
        lines: point.lines,
        size: point.size,
        weight: point.weight,
    }));
}
function treeOf(leaves, parts) {
    const root = branch({ prefix: '', cost: nothing }, 0);
    const open = [root];
    let unused = 0;
    let next = 0;
    const closeBut = (text) => {
        let inner = open.at(-1) ?? root;
        while (open.length > 1 && !text.startsWith(inner.prefix)) {
            inner.end = unused;
            open.pop();
            inner = open.at(-1) ?? root;
        }
        return inner;
    };
    for (const { name, weight, cost } of leaves) {
        for (let part = parts[next]; part !== undefined && part.prefix <= name; part = parts[++next]) {
            const made = branch(part, unused);
            closeBut(part.prefix).children.push(made);
            open.push(made);
        }
        const inner = closeBut(name);
        inner.weight += weight;
        if (weight === 0)
            inner.kept = sum(inner.kept, cost);
        else {
            unused++;
            for (const each of open)
                each.whole = sum(each.whole, cost);
        }
    }
    for (const each of open)
        each.end = unused;
    return root;
}
function branch({ prefix, cost }, first) {
    return { prefix, children: [], kept: nothing, weight: 0, whole: cost, first, end: first };
}
const nothing = { lines: 0, size: 0 };
function sum(one, other) {
    return { lines: one.lines + other.lines, size: one.size + other.size };
}
/** The frontier below a part that does not stay itself. */
function unparted({ kept, weight, children }, most) {
    const start = isWithin(kept, most) ? [{ ...kept, weight, of: undefined }] : [];
    return children.reduce((points, child) => beside(points, frontier(child, most), most), start);
}
/** The frontier of a part: it stays, or what is below it is looked at one by one. */
function frontier(part, most) {
    const points = unparted(part, most);
    return isWithin(part.whole, most) ? best([...points, { ...part.whole, weight: 0, of: part }]) : points;
}
function isWithin({ lines, size }, most) {
    return lines <= most.lines && size <= most.size;
}
/** Each point of the one with each of the other, as far as it keeps to the budget. */
function beside(one, other, most) {
    const [alone] = other;
    // Most parts have one point that is worth having, or a few.
    if (other.length === 1 && alone !== undefined && alone.lines === 0 && alone.of === undefined)
        return one.map((point) => ({ ...point, weight: point.weight + alone.weight }));
    const byLines = [];
    for (const left of one) {
        for (const right of other) {
            const lines = left.lines + right.lines;
            if (lines > most.lines)
                break;
            const size = left.size + right.size;
            if (size <= most.size)
                add({ lines, size, weight: left.weight + right.weight, of: [left, right] }, byLines);
        }
    }
    return rising(byLines);
}
/** The points in the order of their lines, without those that another one makes useless. */
function best(points) {
    const byLines = [];
    for (const point of points)
        add(point, byLines);
    return rising(byLines);
}
/** Adds a point to those of as many lines, unless one of them is as good; those that it makes useless go. */
function add(point, byLines) {
    const known = (byLines[point.lines] ??= []);
    if (known.some((each) => isUseless(point, each)))
        return;
    let count = 0;
    for (const each of known)
        if (!isUseless(each, point))
            known[count++] = each;
    known.length = count;
    known.push(point);
}
/** Whether of two points with as many lines the first one is not worth having. */
function isUseless(point, other) {
    if (other.size !== point.size || other.weight !== point.weight)
        return other.size <= point.size && other.weight >= point.weight;
    return !comesFirst(point, other);
}
/** The points that are worth more than any of no more lines and characters. `byLines` may have holes. */
function rising(byLines) {
    const risen = [];
    byLines.forEach((points) => {
        const before = risen.length;
        for (const point of points) {
            let isWorth = true;
            for (let at = before - 1; at >= 0 && isWorth; at--) {
                const each = risen[at];
                isWorth = each === undefined || each.weight < point.weight || each.size > point.size;
            }
            if (isWorth)
                risen.push(point);
        }
    });
    return risen;
}
/** Of two points with the same weight, lines and characters, whether the first one lets the first name go in which they differ. */
function comesFirst(one, other) {
    const [left, right] = [stretchesOf(one), stretchesOf(other)];
    for (const [at, stretch] of left.entries()) {
        const twin = right[at];
        if (twin === undefined)
            return false;
        if (stretch.first !== twin.first)
            return stretch.first > twin.first;
        if (stretch.end !== twin.end)
            return stretch.end < twin.end;
    }
    return left.length < right.length;
}
/** The unused names that stay, as stretches with something between them; kept, since the parts of a point are parts of others. */
const stretchesOf = (0,memo/* memoOf */.Q0)(({ of }) => {
    if (of === undefined)
        return [];
    if ('prefix' in of)
        return of.first === of.end ? [] : [{ first: of.first, end: of.end }];
    const [left, right] = [stretchesOf(of[0]), stretchesOf(of[1])];
    const [last, next] = [left.at(-1), right[0]];
    if (last === undefined || next === undefined)
        return last === undefined ? right : left;
    if (last.end !== next.first)
        return [...left, ...right];
    return [...left.slice(0, -1), { first: last.first, end: next.end }, ...right.slice(1)];
});
function wholesOf(point) {
    const wholes = [];
    // Points lean to the left, as far as there are parts beside each other.
    const open = [point];
    for (let each = open.pop(); each !== undefined; each = open.pop()) {
        if (each.of === undefined)
            continue;
        if ('prefix' in each.of)
            wholes.push(each.of);
        else
            open.push(each.of[1], each.of[0]);
    }
    return wholes;
}

// EXTERNAL MODULE: ./refine/action-words.js
var action_words = __nccwpck_require__(1137);
;// CONCATENATED MODULE: ./refine/prefixes.js
/**
 * Names of one service → the beginnings of them that a person would put a `*` behind.
 *
 *   GetBucketAcl GetBucketCors GetObject Glacier   → G, Get, GetBucket    with their names' words, or what first words share
 *
 * Only what two names or more begin with is worth a wildcard; of beginnings of the same names
 * the shortest counts.
 */


/** The beginnings, in lower case and sorted. `names` are sorted without regard to case; `also` are beginnings that count in any case. */
function prefixesOf(names, also, mayEndIn) {
    const lower = names.map((name) => name.toLowerCase());
    const shared = lower.map((name, at) => sharedLength(name, lower[at + 1] ?? ''));
    const found = new Set(lower.length > 1 ? [''] : []);
    for (const [at, name] of lower.entries()) {
        const most = Math.max(shared[at - 1] ?? 0, shared[at] ?? 0);
        const words = (0,action_words/* lowerWordsOf */.C)(names[at] ?? '');
        let length = 0;
        for (const word of words) {
            length += word.length;
            if (length > most)
                break;
            found.add(name.slice(0, length));
        }
        const next = (0,action_words/* lowerWordsOf */.C)(names[at + 1] ?? '');
        const alike = shared[at] ?? 0;
        if (alike > 0 && alike < (words[0]?.length ?? 0) && alike < (next[0]?.length ?? 0))
            found.add(name.slice(0, alike));
    }
    return shortest([...new Set([...[...found].filter(mayEndIn), ...also])].sort(), lower);
}
function sharedLength(one, other) {
    let length = 0;
    while (length < one.length && one[length] === other[length])
        length++;
    return length;
}
/** Without those that have the same names as a shorter one; that one stands just before them. */
function shortest(prefixes, lower) {
    let before = '';
    return prefixes.filter((prefix) => {
        const start = (0,action_index/* placeOf */.$t)(lower, prefix);
        const range = `${start} ${(0,action_index/* placeOf */.$t)(lower, `${prefix}\uffff`)}`;
        const isNew = range !== before;
        before = range;
        return isNew;
    });
}

;// CONCATENATED MODULE: ./refine/fit-service.js






const keep = { item: { kind: 'keep' }, dropped: [] };
/** The characters of a value in a list, with its quotes and comma. */
function sizeOf(text) {
    return text.length + 3;
}
/** The values of one service, sorted out. */
function serviceList(own, catalogue) {
    const narrowed = own.filter(isNarrowed).map(narrow);
    const names = namesBelow(own, narrowed, catalogue);
    const stay = own.filter(({ decision }) => decision.item.kind === 'keep').map(({ pattern }) => pattern.text);
    const instead = own.flatMap((value) => !isNarrowed(value) && value.decision.item.kind === 'replace' ? value.decision.item.by : []);
    return { own, narrowed, names, others: { lines: stay.length + instead.length, size: total([...stay, ...instead]) } };
}
/** What the values take as they are, but for the others. */
const asTheyAre = (0,memo/* memoOf */.Q0)(({ own, narrowed, names }) => {
    const literals = own.filter(({ decision, pattern }) => decision.item.kind === 'remove' && !pattern.wild);
    const below = literals.filter(({ pattern }) => names.some(({ name }) => name === pattern.lowerName));
    const texts = [...narrowed, ...below].map(({ pattern }) => pattern.text);
    return { lines: texts.length, size: total(texts) };
});
/**
 * All choices that are worth having and keep to `most`, the others not counted; where characters do not count, each has
 * no size. That everything stays as it is is always one that would fit.
 */
function choicesFor(list, most, counts) {
    return choicesOf(list)(`${most.lines} ${most.size} ${counts}`, () => allChoices(list, most, counts));
}
const choicesOf = (0,memo/* memoOf */.Q0)(() => (0,memo/* memoBy */.c8)(10));
function allChoices(list, most, counts) {
    const shaped = [...list.narrowed.keys()].filter((at) => list.narrowed[at]?.prefix === undefined);
    const [tried, fixed] = shaped.length <= mostTried ? [shaped, []] : [[], shaped];
    const names = counts === 'characters' ? list.names : list.names.map(withoutSize);
    const found = [];
    for (let set = 0; set < 2 ** tried.length; set++) {
        const staying = [...tried.filter((_, at) => ((set >> at) & 1) === 1), ...fixed];
        found.push(...choicesWith(staying, { ...list, names }, most, counts));
    }
    return found;
}
function withoutSize(named) {
    return { ...named, cost: { lines: named.cost.lines, size: 0 } };
}
/** Where more wildcards of one service are no prefixes, all of them stay as they are: each doubles the work. */
const mostTried = 4;
function choicesWith(staying, { narrowed, names }, most, counts) {
    const fixed = staying.flatMap((at) => narrowed[at] ?? []);
    const open = narrowed.filter((_, at) => !staying.includes(at));
    const stays = ({ name }) => fixed.some(({ isBelow }) => isBelow(name));
    const leaves = fixed.length === 0 ? names : names.filter((each) => !stays(each));
    const beside = fixed.length === 0 ? [] : names.filter((each) => each.weight > 0 && stays(each));
    const taken = {
        lines: fixed.length + fit_service_sum(beside.map(({ cost }) => cost.lines)),
        size: counts === 'lines'
            ? 0
            : total(fixed.map(({ pattern }) => pattern.text)) + fit_service_sum(beside.map(({ cost }) => cost.size)),
    };
    const service = narrowed[0]?.pattern.service ?? '';
    const prefixes = prefixesOf(leaves.map(({ spelled }) => spelled), open.flatMap(({ prefix }) => prefix ?? []), (prefix) => open.some(({ pattern }) => (0,policy_pattern/* globIncludes */.a7)(pattern.lowerName, `${prefix}*`)));
    const parts = prefixes.map((prefix) => ({
        prefix,
        cost: { lines: 1, size: counts === 'lines' ? 0 : sizeOf(`${service}:${prefix}*`) },
    }));
    const room = { lines: most.lines - taken.lines, size: most.size - taken.size };
    return fits(leaves, parts, room).map(({ whole, lines, size, weight }) => ({
        staying,
        whole,
        lines: taken.lines + lines,
        size: taken.size + size,
        weight,
        isGranting: (name) => whole.some((prefix) => name.startsWith(prefix)) || fixed.some(({ isBelow }) => isBelow(name)),
    }));
}
/** Whether one choice is better than another: more weight, then fewer lines, then the earliest name in which they differ. */
function isBetter(one, other, { names }) {
    if (one.weight !== other.weight)
        return one.weight > other.weight;
    if (one.lines !== other.lines)
        return one.lines < other.lines;
    const differing = names.find(({ name, weight }) => weight > 0 && one.isGranting(name) !== other.isGranting(name));
    return differing !== undefined && other.isGranting(differing.name);
}
/** That nothing goes: a list is not rewritten for nothing. */
const nothingGoes = (0,memo/* memoOf */.Q0)((list) => {
    return { ...asTheyAre(list), staying: [...list.narrowed.keys()], whole: [], weight: 0, isGranting: () => true };
});
/** The choice, carried out. */
function carriedOut(list, choice) {
    return outcomesOf(list)(choice);
}
const outcomesOf = (0,memo/* memoOf */.Q0)((list) => (0,memo/* memoOf */.Q0)((choice) => outcomeOf(list, choice)));
function outcomeOf(list, choice) {
    const { own, narrowed, names } = list;
    const left = names.filter(({ name, weight }) => weight > 0 && choice.isGranting(name));
    const leftNames = new Set(left.map(({ name }) => name));
    const under = narrowed.filter(({ isBelow }) => left.some(({ name }) => isBelow(name)));
    const isUnder = (name) => under.some(({ isBelow }) => isBelow(name));
    const literals = own.filter(({ pattern, decision }) => decision.item.kind === 'remove' && !pattern.wild);
    return {
        decisions: new Map([
            ...narrowed.map((value, at) => [value.at, narrowedTo(value, at, list, choice)]),
            // A name that a wildcard beside it still grants would go for nothing.
            ...literals.flatMap(({ at, pattern: { lowerName } }) => leftNames.has(lowerName) ? [[at, keep]] : []),
        ]),
        under: [...new Set(under.map(({ pattern }) => pattern.text))],
        names: left.flatMap(({ full }) => full ?? []),
        unused: names.filter(({ weight, name }) => weight > 0 && isUnder(name)).length,
    };
}
function narrowedTo(value, place, { narrowed, names }, choice) {
    const { staying, whole, isGranting } = choice;
    const { pattern, isBelow, prefix: own, decision } = value;
    if (staying.includes(place))
        return keep;
    const outputs = new Map();
    for (const prefix of whole) {
        if (!(0,policy_pattern/* globIncludes */.a7)(pattern.lowerName, `${prefix}*`))
            continue;
        const spelled = names.find(({ name }) => name.startsWith(prefix))?.spelled.slice(0, prefix.length) ?? prefix;
        outputs.set(`${prefix}*`, prefix === own ? pattern.text : `${pattern.spelling}:${spelled}*`);
    }
    for (const { name, spelled, weight } of names) {
        if (weight === 0 && isBelow(name) && !isGranting(name))
            outputs.set(name, `${pattern.spelling}:${spelled}`);
    }
    const by = [...outputs].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, text]) => text);
    // Of several that are alike the first one stays.
    const isFirst = !narrowed.some((other) => other.at < value.at && other.prefix === own);
    if (isFirst && by.length === 1 && by[0] === pattern.text)
        return keep;
    const dropped = decision.dropped.filter((each) => !isGranting(bare(each).toLowerCase()));
    return { item: by.length === 0 ? { kind: 'remove' } : { kind: 'replace', by }, dropped };
}
/**
 * Whether something unused is below the wildcard, by its names. A service that is unused as a whole loses its wildcards,
 * and what AWS never tracks takes their place: that is never too long.
 */
function isNarrowed({ pattern, decision: { item, dropped } }) {
    if (!pattern.wild || item.kind === 'keep' || dropped.some((each) => /[*?]/.test(each)))
        return false;
    const by = item.kind === 'replace' ? item.by : [];
    return by.length === 0 || !by.every((each) => (0,never_tracked/* isNeverTracked */.$)(pattern.service, bare(each).toLowerCase()));
}
function narrow(value) {
    const { lowerName } = value.pattern;
    const isPrefix = lowerName.search(/[*?]/) === lowerName.length - 1 && lowerName.endsWith('*');
    return { ...value, isBelow: (0,policy_pattern/* matcher */.jN)(lowerName), prefix: isPrefix ? lowerName.slice(0, -1) : undefined };
}
/** The names below narrowed wildcards, sorted, but for those that stay because another value grants them. */
function namesBelow(own, narrowed, catalogue) {
    const service = narrowed[0]?.pattern.service ?? '';
    const index = (0,action_index/* indexOf */.qh)(catalogue, service);
    const staying = own
        .filter(({ decision }) => decision.item.kind === 'keep')
        .map(({ pattern }) => (0,policy_pattern/* matcher */.jN)(pattern.name));
    const literals = own.filter(({ decision, pattern }) => decision.item.kind === 'remove' && !pattern.wild);
    const names = new Map();
    for (const full of narrowed.flatMap(({ decision }) => decision.dropped)) {
        const spelled = bare(full);
        const name = spelled.toLowerCase();
        const texts = literals.flatMap(({ pattern }) => (pattern.lowerName === name ? [pattern.text] : []));
        const cost = { lines: texts.length, size: total(texts) };
        names.set(name, { name, spelled, full, weight: weightOf(catalogue, service, name), cost });
    }
    for (const rank of narrowed.flatMap(({ pattern }) => index.matching(pattern.name))) {
        const [name = '', spelled = ''] = [index.lower[rank], index.names[rank]];
        if (names.has(name) || staying.some((isGranted) => isGranted(name)))
            continue;
        const cost = { lines: 1, size: sizeOf(`${service}:${name}`) };
        names.set(name, { name, spelled, full: undefined, weight: 0, cost });
    }
    return [...names.values()].sort((one, other) => (one.name < other.name ? -1 : 1));
}
/** What an action of each access level counts that goes; one that the catalogue does not class may do anything. */
const weights = {
    'permissions-management': 8,
    write: 4,
    tagging: 2,
    read: 1,
    list: 1,
};
function weightOf(catalogue, service, name) {
    const level = catalogue.levelOf(service, name);
    return level === undefined ? weights.write : weights[level];
}
function bare(action) {
    return action.slice(action.indexOf(':') + 1);
}
function total(texts) {
    return fit_service_sum(texts.map(sizeOf));
}
function fit_service_sum(numbers) {
    return numbers.reduce((all, each) => all + each, 0);
}

;// CONCATENATED MODULE: ./refine/packed.js
/**
 * Offers of several services → one of each, so that the most goes and all fit into the room.
 *
 * A knapsack: of all ways to take one offer of each service so far, those are kept that are
 * worth having by their weight and by how much longer the document becomes. What later
 * services give back at least counts as room.
 */
/** One choice of each list of offers, together within the room and with the most weight; nothing where none fits. */
function packed(offers, room) {
    const returns = offers.map((all) => Math.min(...all.map(({ growth }) => growth)));
    let later = returns.reduce((sum, each) => sum + each, 0);
    let taken = [{ growth: 0, weight: 0, lines: 0, last: undefined }];
    for (const [index, all] of offers.entries()) {
        later -= returns[index] ?? 0;
        const most = room - later;
        taken = worthHaving(taken.flatMap((before) => all.map((offer) => including(before, offer)))).filter(({ growth }) => growth <= most);
    }
    const [best] = taken;
    return best === undefined ? undefined : packed_choicesOf(best);
}
function including(before, { growth, weight, lines, choice }) {
    return {
        growth: before.growth + growth,
        weight: before.weight + weight,
        lines: before.lines + lines,
        last: { choice, before },
    };
}
function packed_choicesOf(taken) {
    const choices = [];
    for (let each = taken.last; each !== undefined; each = each.before.last)
        choices.unshift(each.choice);
    return choices;
}
/** The heaviest first, each next one with less weight and fewer characters. */
function worthHaving(taken) {
    const sorted = [...taken].sort((a, b) => b.weight - a.weight || a.growth - b.growth || a.lines - b.lines);
    let least = Number.POSITIVE_INFINITY;
    return sorted.filter(({ growth }) => {
        if (growth >= least)
            return false;
        least = growth;
        return true;
    });
}

;// CONCATENATED MODULE: ./refine/without-repeats.js
/** Decisions about one list of actions → the same, so that nothing is said twice in it. */

/**
 * The decisions without outputs that a value which stays, or an earlier output, already includes.
 * `*` is no neighbour to lean on: a person may narrow it tomorrow.
 */
function withoutRepeats(patterns, decisions) {
    const last = decisions.findLastIndex(({ item }) => item.kind === 'replace');
    if (last < 0)
        return decisions;
    const said = saidByKept(patterns, decisions);
    return decisions.map((decision, index) => {
        if (decision.item.kind !== 'replace')
            return decision;
        const by = decision.item.by.filter((output) => !isSaid(output.toLowerCase(), said));
        // Only a later output asks for the earlier ones.
        if (index < last)
            for (const each of by)
                without_repeats_add(each.toLowerCase(), /[*?]/.test(each), said);
        return { ...decision, item: by.length === 0 ? { kind: 'remove' } : { kind: 'replace', by } };
    });
}
/** The values that stay, as far as they are of a service of which another value is replaced. */
function saidByKept(patterns, decisions) {
    const said = { literals: new Set(), wildcards: [] };
    const services = new Set();
    for (const [index, pattern] of patterns.entries()) {
        if (pattern?.kind === 'service' && decisions[index]?.item.kind === 'replace')
            services.add(pattern.service);
    }
    for (const [index, pattern] of patterns.entries()) {
        if (pattern?.kind !== 'service' || decisions[index]?.item.kind !== 'keep')
            continue;
        if (services.has(pattern.service))
            without_repeats_add(pattern.lower, pattern.wild, said);
    }
    return said;
}
function without_repeats_add(lower, isWild, { literals, wildcards }) {
    if (isWild)
        wildcards.push(lower);
    else
        literals.add(lower);
}
function isSaid(lower, { literals, wildcards }) {
    return literals.has(lower) || wildcards.some((each) => (0,policy_pattern/* globIncludes */.a7)(each, lower));
}

;// CONCATENATED MODULE: ./refine/fit-lists.js





/** The lists, as far as they fit. */
function fitted(lists, catalogue, limits) {
    const { lines, room } = limits;
    const full = lists.map((list) => withoutRepeats(list.patterns, list.decided));
    if (room === undefined && lines === Number.POSITIVE_INFINITY)
        return lists.map(({ statement }, index) => ({ statement, decisions: full[index] ?? [], left: [] }));
    const works = lists.map((list, index) => worked(list, full[index] ?? [], catalogue, lines));
    const done = works.map((work) => fit_lists_outcomeOf(work, chosenByLines(work)));
    if (room === undefined || fit_lists_sum(done.map((each) => growthOf(each, room))) <= room.left)
        return done;
    return fitRoom(works, done, room);
}
function worked(list, full, catalogue, mostLines) {
    if (!full.some(({ item }) => item.kind === 'replace'))
        return { list, full, services: [] };
    const values = list.patterns.flatMap((pattern, at) => {
        const decision = list.decided[at];
        return pattern?.kind === 'service' && decision !== undefined ? [{ at, pattern, decision }] : [];
    });
    const services = [...(0,group/* grouped */.z)(values, ({ pattern }) => pattern.service).values()].flatMap((own) => {
        const isLonger = own.some(({ decision }) => decision.item.kind === 'replace');
        const lines = fit_lists_sum(own.map(({ at }) => linesOf(full[at])));
        return isLonger
            ? [{ list: (0,memo/* once */.Oo)(() => listFor(own, catalogue)), full: lines, most: Math.max(mostLines, own.length) }]
            : [];
    });
    return { list, full, services };
}
/** Statements of one policy repeat each other's values, and then all that follows from them is worked out once. */
function listFor(own, catalogue) {
    return listsOf(catalogue)(JSON.stringify(own.map(({ at, pattern: { text }, decision }) => [at, text, decision])), () => serviceList(own, catalogue));
}
const listsOf = (0,memo/* memoOf */.Q0)(() => (0,memo/* memoBy */.c8)(100));
function linesOf(decision) {
    if (decision === undefined || decision.item.kind === 'remove')
        return 0;
    return decision.item.kind === 'keep' ? 1 : decision.item.by.length;
}
/** What each service that has too many lines has instead. */
function chosenByLines({ services }) {
    const chosen = new Map();
    for (const service of services) {
        if (service.full <= service.most)
            continue;
        const list = service.list();
        const most = { lines: service.most - list.others.lines, size: 0 };
        let found = nothingGoes(list);
        for (const choice of choicesFor(list, most, 'lines'))
            if (choice.weight > 0 && isBetter(choice, found, list))
                found = choice;
        chosen.set(service, found);
    }
    return chosen;
}
/** What becomes of a list by the choices for some of its services. */
function fit_lists_outcomeOf({ list: { statement, patterns, decided }, full }, chosen, room) {
    if (chosen.size === 0)
        return { statement, decisions: full, left: [] };
    const decisions = [...decided];
    const left = [];
    const of = { quota: room?.quota, ...(room === undefined ? {} : { beside: room.beside }) };
    for (const [service, choice] of chosen) {
        const done = carriedOut(service.list(), choice);
        for (const [at, decision] of done.decisions)
            decisions[at] = decision;
        const { under, names, unused } = done;
        const lines = service.full - choice.lines - service.list().others.lines;
        if (names.length > 0)
            left.push({ statement, under, names, unused, lines, whole: linesIn(service, full), ...of });
    }
    return { statement, decisions: withoutRepeats(patterns, decisions), left };
}
/** The lines of a service by the decisions if length did not matter. */
function linesIn({ list }, full) {
    return list().own.flatMap(({ at, pattern }) => {
        const item = full[at]?.item;
        if (item === undefined || item.kind === 'remove')
            return [];
        return item.kind === 'replace' ? item.by : [pattern.text];
    });
}
/** The lists with the choices that take the most away and fit into the room. */
function fitRoom(works, done, room) {
    const open = works.flatMap((work) => work.services.map((service) => ({ work, service })));
    const fixed = works.map((work, index) => {
        const known = done[index];
        return work.services.length === 0 && known !== undefined ? growthOf(known, room) : growthOfOthers(work);
    });
    const left = room.left - fit_lists_sum(fixed);
    // What others give back may be used by any of them.
    const returned = fit_lists_sum(open.map(({ service }) => asTheyAre(service.list()).size));
    const offers = open.map(({ work, service }) => offersOf(work, service, left + returned));
    const picked = packed(offers, left) ?? [];
    const choices = new Map(open.map(({ service }, index) => [service, picked[index] ?? nothingGoes(service.list())]));
    return works.map((work, index) => {
        const known = done[index];
        if (work.services.length === 0 && known !== undefined)
            return known;
        const own = work.services.map((each) => [each, choices.get(each) ?? nothingGoes(each.list())]);
        return fit_lists_outcomeOf(work, new Map(own), room);
    });
}
/** How much longer a list becomes by its values that no choice is about. */
function growthOfOthers({ list: { statement, decided }, services }) {
    const chosen = new Set(services.flatMap(({ list }) => [...carriedOut(list(), nothingGoes(list())).decisions.keys()]));
    return fit_lists_sum(decided.map(({ item }, at) => {
        const term = statement.actions.values[at];
        if (item.kind === 'keep' || chosen.has(at) || term?.kind !== 'pattern')
            return 0;
        return (item.kind === 'replace' ? fit_lists_sum(item.by.map(sizeOf)) : 0) - sizeOf(term.pattern);
    }));
}
/** The choices for one service, each with how much longer the document becomes; that nothing goes is always one. */
function offersOf({ list: { statement } }, service, room) {
    const list = service.list();
    const now = asTheyAre(list).size;
    const largest = { lines: service.most - list.others.lines, size: Math.max(0, now + room) };
    const all = choicesFor(list, largest, 'characters').filter(({ weight }) => weight > 0);
    return [nothingGoes(list), ...all].map((choice) => {
        const isList = statement.actions.node.kind === 'string' && choice.lines + list.others.lines !== 1;
        const growth = choice.size - now + (isList ? brackets : 0);
        return { growth, weight: choice.weight, lines: choice.lines, choice };
    });
}
/** How much longer the document becomes by what is done to one list; a statement goes with its comma. */
function growthOf({ statement, decisions }, room) {
    const { values, node } = statement.actions;
    const isGone = decisions.every(({ item }) => item.kind === 'remove');
    if (isGone)
        return statement.notRemovable === undefined ? -room.sizeOf(statement) : 0;
    const items = decisions.map(({ item }, at) => {
        const term = values[at];
        const was = term?.kind === 'pattern' ? sizeOf(term.pattern) : 0;
        if (item.kind === 'keep')
            return 0;
        return (item.kind === 'replace' ? fit_lists_sum(item.by.map(sizeOf)) : 0) - was;
    });
    return fit_lists_sum(items) + (node.kind === 'string' && fit_lists_sum(decisions.map(linesOf)) !== 1 ? brackets : 0);
}
const brackets = 2;
function fit_lists_sum(numbers) {
    return numbers.reduce((all, each) => all + each, 0);
}

;// CONCATENATED MODULE: ./refine/word-trie.js
/**
 * The trie over the words of one service's actions, laid out flat.
 *
 * Its names are put into walking order, each name before the longer ones, so that
 * every node is a stretch of places; a walk over a few of the names then only
 * compares integers. Of each name it is known, for every number of words, where
 * the node of so many words ends and how many characters lead to it:
 *
 *   place   name                  ends after 0, 1, 2, 3 words
 *     0     DescribeVolumes        3  3  2
 *     1     DescribeVolumesMods    3  3  2  2
 *     2     DescribeVolumeStatus   3  3  3  3
 *
 * Sorted order would not do: `DescribeVolumes` stands between `DescribeVolumeAttribute`
 * and `DescribeVolumeStatus`, which share a node that it is not in.
 */



/** The trie of an index, made when a wildcard of the service is first narrowed. */
const trieOf = (0,memo/* memoOf */.Q0)((index) => {
    const words = index.names.map(action_words/* lowerWordsOf */.C);
    const ends = words.map(() => []);
    const ranks = [];
    const visit = (below, depth) => {
        const longer = below.filter((rank) => (words[rank]?.length ?? 0) > depth);
        ranks.push(...below.filter((rank) => words[rank]?.length === depth));
        for (const child of (0,group/* grouped */.z)(longer, (rank) => words[rank]?.[depth]).values())
            visit(child, depth + 1);
        for (const rank of below)
            ends[rank]?.push(ranks.length);
    };
    visit([...words.keys()], 0);
    const places = words.map(() => 0);
    for (const [place, rank] of ranks.entries())
        places[rank] = place;
    // The innermost node was left first.
    const paths = ranks.map((rank) => ({ ends: (ends[rank] ?? []).reverse(), lengths: lengthsOf(words[rank] ?? []) }));
    return { ranks, places, paths };
});
function lengthsOf(words) {
    let length = 0;
    return [0, ...words.map((word) => (length += word.length))];
}

;// CONCATENATED MODULE: ./refine/generalise.js
/**
 * The shortest patterns that grant the kept actions and no reported one.
 *
 * The kept actions form a trie over their words. Walking down from the root, the
 * first prefix that no reported action starts with becomes a wildcard:
 *
 *   kept GetObject, GetObjectAcl, GetObjectTagging, GetJobTagging · reported GetBucketAcl
 *   Get ── Object ── (end) Acl Tagging      → GetObject*       three actions below, none reported
 *       ├─ Job ───── Tagging                → GetJobTagging    a lone action is written in full
 *       └─ (Bucket)                           is why `Get*` would not do
 *
 * Words alone are not enough, since IAM compares characters: `DescribeVolumes*`
 * matches `DescribeVolumeStatus`' neighbours only by luck. So a wildcard must pass
 * two tests on strings: no reported name starts with its prefix, and everything
 * it matches was matched by the pattern as it was written. Without them a trie
 * over words re-granted reported actions in 4 % of trials with AWS's own policies.
 */




/**
 * Patterns (with the service in lower case, sorted, none including another) that together match all the
 * actions that `written` matches and nobody reported, none of `reported`, and
 * nothing that `written` does not. `reported` is in lower case, and may hold
 * names that the catalogue lacks.
 */
function generalise(index, written, reported) {
    // A colon is in no name, and a space in no pattern.
    return resultsOf(index)(`${written} ${reported.join(':')}`, () => found(index, written, reported));
}
/** Policies repeat each other's wildcards, and so do the findings about roles that share them. */
const resultsOf = (0,memo/* memoOf */.Q0)(() => (0,memo/* memoBy */.c8)(500));
function found(index, written, reported) {
    const trie = trieOf(index);
    const found = [];
    const { isReported, unlisted } = marked(index, reported);
    collect({
        index,
        trie,
        kept: keptPlaces(index, trie, written, isReported),
        mayEndIn: ending(index, written, isReported, unlisted),
        found,
    });
    return withoutIncluded(found);
}
function marked({ lower, ranks }, reported) {
    const isReported = new Uint8Array(lower.length);
    const unlisted = [];
    for (const name of reported) {
        const rank = ranks.get(name);
        if (rank === undefined)
            unlisted.push(name);
        else
            isReported[rank] = 1;
    }
    return { isReported, unlisted: unlisted.sort() };
}
/** The places of the names that `written` matches and nobody reported, ascending. */
function keptPlaces({ matching }, { places }, written, isReported) {
    const isKept = new Uint8Array(places.length);
    for (const rank of matching(written))
        if (isReported[rank] === 0)
            isKept[places[rank] ?? 0] = 1;
    const kept = [];
    for (let place = isKept.indexOf(1); place >= 0; place = isKept.indexOf(1, place + 1))
        kept.push(place);
    return kept;
}
/** Whether a prefix in lower case may become a wildcard, the two tests on strings; `rank` is that of the first name that is not below it. */
function ending({ lower }, written, isReported, unlisted) {
    const outer = written.toLowerCase();
    return (prefix, rank) => {
        const next = isReported.indexOf(1, rank);
        if (next >= 0 && lower[next]?.startsWith(prefix) === true)
            return false;
        return unlisted[(0,action_index/* placeOf */.$t)(unlisted, prefix)]?.startsWith(prefix) !== true && (0,policy_pattern/* globIncludes */.a7)(outer, `${prefix}*`);
    };
}
/** The patterns for the kept names `from` to `to` (exclusive), all of one node of so many words. */
function collect(walk, from = 0, to = walk.kept.length, words = 0) {
    const { kept, trie, found } = walk;
    const first = kept[from];
    if (first === undefined || from >= to)
        return;
    if (to - from === 1) {
        found.push(nameAt(walk, first));
        return;
    }
    const path = trie.paths[first];
    const length = path?.lengths[words] ?? 0;
    const prefix = lowerAt(walk, first).slice(0, length);
    const rank = (0,action_index/* placeOf */.$t)(walk.index.lower, prefix);
    if (walk.mayEndIn(prefix, rank)) {
        // All of a wildcard's names are kept, so its first one in walking order is also the first in sorted order.
        found.push({ rank, lower: `${prefix}*`, pattern: walk.index.startingAs(trie.ranks[first] ?? 0, length) });
        return;
    }
    let next = from;
    // Walking order puts the name that ends here before the longer ones.
    if (path?.lengths.length === words + 1) {
        found.push(nameAt(walk, first));
        next++;
    }
    while (next < to) {
        const start = next;
        const end = trie.paths[kept[start] ?? 0]?.ends[words + 1] ?? 0;
        while (next < to && (kept[next] ?? 0) < end)
            next++;
        collect(walk, start, next, words + 1);
    }
}
function nameAt({ index, trie }, place) {
    const rank = trie.ranks[place] ?? 0;
    return { rank, lower: index.lower[rank] ?? '', pattern: index.full[rank] ?? '' };
}
function lowerAt({ index, trie }, place) {
    return index.lower[trie.ranks[place] ?? 0] ?? '';
}
/** Sorted without regard to case, and without what another one includes. Each is a name, or a prefix with `*`. */
function withoutIncluded(outputs) {
    const kept = [];
    let cover;
    for (const output of [...outputs].sort(byRank)) {
        const { lower } = output;
        if (lower === kept.at(-1)?.lower || (cover !== undefined && lower.startsWith(cover)))
            continue;
        if (lower.endsWith('*')) {
            cover = lower.slice(0, -1);
            // `ListX` sorts just before `ListX*`, everything else that `ListX*` includes sorts after it.
            if (kept.at(-1)?.lower === cover)
                kept.pop();
        }
        kept.push(output);
    }
    return kept.map(({ pattern }) => pattern);
}
/** The order of the texts, mostly without comparing them: no name holds a character that sorts before `*`. */
function byRank(a, b) {
    return a.rank - b.rank || byText(a, b);
}
/** Spellings of one text in their own order, so that which of them stays depends on nothing else. */
function byText(a, b) {
    if (a.lower !== b.lower)
        return a.lower < b.lower ? -1 : 1;
    return a.pattern < b.pattern ? -1 : 1;
}

;// CONCATENATED MODULE: ./refine/universe.js


/**
 * The catalogue with what it lacks and is named elsewhere; reported names are not among it. `written` is what the
 * actions of each statement stand for. Only services of which a wildcard may be narrowed are looked at: nobody asks for
 * the others.
 */
function universeOf(catalogue, written, unused) {
    const narrowed = reportedWildcards(written, unused);
    if (narrowed.size === 0)
        return catalogue;
    const more = new Map();
    const add = (service, lower, name) => {
        const reported = narrowed.get(service);
        if (reported === undefined || reported.actions.has(lower))
            return;
        if ((0,action_index/* indexOf */.qh)(catalogue, service).ranks.has(lower) || !isCallable(name))
            return;
        const own = more.get(service) ?? new Map();
        if (!own.has(lower))
            own.set(lower, name);
        more.set(service, own);
    };
    for (const patterns of written) {
        for (const pattern of patterns)
            if (pattern?.kind === 'service' && !pattern.wild)
                add(pattern.service, pattern.lowerName, pattern.name);
    }
    for (const [service, { others = [] }] of narrowed)
        for (const [lower, name] of others)
            add(service, lower, name);
    if (more.size === 0)
        return catalogue;
    const actionsOf = (0,memo/* memo */.ph)((service) => united(catalogue.actionsOf(service), more.get(service)), mostServices);
    return {
        label: catalogue.label,
        levelOf: (service, name) => catalogue.levelOf(service, name),
        isTracked: (service, name) => catalogue.isTracked(service, name),
        actionsOf,
    };
}
const mostServices = 2_000;
/** The services that a wildcard is written of and of which anything is reported. */
function reportedWildcards(written, unused) {
    const found = new Map();
    for (const patterns of written) {
        for (const pattern of patterns) {
            if (pattern?.kind !== 'service' || !pattern.wild)
                continue;
            const reported = unused.get(pattern.service);
            if (reported !== undefined)
                found.set(pattern.service, reported);
        }
    }
    return found;
}
/** Whether an action can have the name; others would only make the words of names many. */
function isCallable(name) {
    return /^[\w-]{1,128}$/.test(name);
}
/** Sorted without regard to case, as a catalogue is. */
function united(names, more) {
    if (more === undefined)
        return names;
    const lower = new Map([...names, ...more.values()].map((name) => [name.toLowerCase(), name]));
    return [...lower].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, name]) => name);
}

;// CONCATENATED MODULE: ./refine/refine.js
/**
 * A policy and what its principals leave unused → the changes that take exactly that away.
 *
 * Each `Action` string is decided on its own: kept as written, removed, or
 * replaced by the patterns of `generalise`. Subtracts what is reported and
 * nothing else: "not reported" is not "used", since half of all actions are
 * never tracked. Left alone, with a note: Deny, `NotAction`, `*`, statements with
 * a principal, whatever the file does not determine, actions that AWS never
 * tracks, and permissions the base version of the policy did not grant.
 */









/** What to change in `policy`; nothing where nothing reported is granted. What would be too long loses less. */
function refine(policy, unused, catalogue, base = { kind: 'same' }, limits = unlimited) {
    const notes = [];
    const patterns = policy.statements.map(({ actions }) => patternsIn(actions.values));
    const universe = universeOf(catalogue, patterns, unused);
    const given = { unused, catalogue, universe, base };
    const lists = [];
    for (const [index, statement] of policy.statements.entries()) {
        if (statement.effect !== 'Allow' || statement.hasPrincipal)
            continue;
        if (statement.actions.negated)
            noteWide('not-action', { given, statement, notes, stays: never });
        else {
            const own = patterns[index] ?? [];
            lists.push({ statement, patterns: own, decided: decideAll(statement, own, given, notes) });
        }
    }
    const done = fitted(lists, universe, limits);
    const changes = [];
    for (const { statement, decisions } of done) {
        if (decisions.every(isKept))
            continue;
        if (statement.notRemovable !== undefined && decisions.every(({ item }) => item.kind === 'remove'))
            notes.push({ kind: 'not-removable', statement, names: namesOf(decisions) });
        else
            changes.push({ statement, decisions });
    }
    return { changes, notes, left: done.flatMap(({ left }) => left) };
}
/** What each value of a list stands for, where its text is determined. */
function patternsIn(values) {
    return values.map((term) => (term.kind === 'pattern' ? (0,policy_pattern/* parsePattern */.EY)(term.pattern) : undefined));
}
function isKept({ item }) {
    return item.kind === 'keep';
}
function namesOf(decisions) {
    return [...new Set(decisions.flatMap(({ dropped }) => dropped))];
}
const never = () => false;
/** What becomes of each value of a list. A wildcard that stays as written is asked first, since nothing goes that it grants. */
function decideAll(statement, patterns, given, notes) {
    const decideWith = (own, stays) => {
        const scope = { given, statement, notes: own, stays };
        return statement.actions.values.map((term, index) => decide(term, patterns[index], scope));
    };
    const alone = [];
    const decided = decideWith(alone, never);
    const staying = stayingIn(patterns, decided);
    if (!decided.some(({ dropped }) => dropped.some((name) => staying.some((each) => grantsIt(each, name))))) {
        notes.push(...alone);
        return decided;
    }
    return decideWith(notes, (service, lower) => staying.some((each) => each.service === service && each.isGranted(lower)));
}
/** The wildcards that stay in a list that loses something. */
function stayingIn(patterns, decided) {
    if (decided.every(isKept))
        return [];
    const staying = [];
    for (const [index, pattern] of patterns.entries()) {
        if (pattern?.kind === 'service' && pattern.wild && decided[index]?.item.kind === 'keep')
            staying.push({ service: pattern.service, isGranted: (0,policy_pattern/* matcher */.jN)(pattern.name) });
    }
    return staying;
}
function grantsIt({ service, isGranted }, name) {
    const colon = name.indexOf(':');
    return name.slice(0, colon).toLowerCase() === service && isGranted(name.slice(colon + 1).toLowerCase());
}
const refine_keep = { item: { kind: 'keep' }, dropped: [] };
/** What becomes of one value; `pattern` is what its text stands for, where it is determined. */
function decide(term, pattern, scope) {
    if (term.kind === 'opaque' && term.known !== undefined)
        return refine_keep;
    if (term.kind === 'opaque' || pattern === undefined)
        return kept('opaque', [], scope);
    if (pattern.kind === 'malformed')
        return kept('malformed', [term.pattern], scope);
    if (pattern.kind === 'everything')
        return noteWide('everything', scope);
    const reported = scope.given.unused.get(pattern.service);
    if (reported === undefined)
        return refine_keep;
    return pattern.wild ? decideWildcard(pattern, reported, scope) : decideLiteral(pattern, reported, scope);
}
function decideLiteral({ service, lowerName: lower, full }, reported, scope) {
    if (!reported.whole && !reported.actions.has(lower))
        return refine_keep;
    const dropped = [full];
    if ((0,never_tracked/* isNeverTracked */.$)(service, lower))
        return kept('never-tracked', dropped, scope);
    if (!wasHeld(service, lower, scope))
        return kept('new-permission', dropped, scope);
    return scope.stays(service, lower) ? refine_keep : { item: { kind: 'remove' }, dropped };
}
function decideWildcard(written, reported, scope) {
    const { service, name, spelling, text } = written;
    const index = (0,action_index/* indexOf */.qh)(scope.given.catalogue, service);
    const known = index.matching(name);
    const all = (0,action_index/* indexOf */.qh)(scope.given.universe, service);
    const unused = unusedNames(written, reported, all, scope);
    const held = scope.given.base.kind === 'same' ? unused : unused.filter((each) => wasHeld(service, each, scope));
    if (unused.length > held.length)
        noteNew(service, unused, held, reported, scope);
    const gone = held.filter((each) => !scope.stays(service, each));
    if (gone.length < held.length && gone.length === 0)
        return refine_keep;
    if (reported.whole && wasHeldWhole(written, scope))
        return dropWhole(written, reported, gone, scope);
    if (reported.whole && known.length === 0)
        return kept('new-permission', [text], scope);
    if (gone.length === 0)
        return refine_keep;
    if (known.length === 0)
        return kept('unknown-pattern', [text], scope);
    const unknown = gone.filter((each) => !index.ranks.has(each));
    if (unknown.length > 0)
        kept('unknown-action', spelled(service, unknown, reported, scope), scope);
    const by = spelledAs(spelling, service, generalise(all, name, gone));
    const dropped = spelled(service, gone, reported, scope);
    return { item: by.length === 0 ? { kind: 'remove' } : { kind: 'replace', by }, dropped };
}
/** Patterns with their service as the author spells it. */
function spelledAs(spelling, service, patterns) {
    return spelling === service ? patterns : patterns.map((each) => spelling + each.slice(service.length));
}
/** The whole service is unused, so the string goes, but for what AWS never tracks. */
function dropWhole({ service, spelling, name, full }, reported, gone, scope) {
    const matches = (0,policy_pattern/* matcher */.jN)(name);
    const by = (0,never_tracked/* neverTracked */.p)(service)
        .filter((each) => matches(each.toLowerCase()))
        .map((each) => `${spelling}:${each}`);
    const dropped = gone.length > 0 ? spelled(service, gone, reported, scope) : [full];
    if (by.length === 0)
        return { item: { kind: 'remove' }, dropped };
    scope.notes.push({ kind: 'never-tracked', statement: scope.statement, names: by });
    return gone.length === 0 ? refine_keep : { item: { kind: 'replace', by }, dropped };
}
/** The names, in lower case, that the pattern matches and that are reported unused and tracked. */
function unusedNames({ service, name }, reported, index, scope) {
    const matched = reported.whole
        ? index.matching(name).map((rank) => index.lower[rank] ?? '')
        : [...reported.actions.keys()].filter((0,policy_pattern/* matcher */.jN)(name));
    if ((0,never_tracked/* neverTracked */.p)(service).length === 0)
        return matched;
    const tracked = matched.filter((each) => !(0,never_tracked/* isNeverTracked */.$)(service, each));
    if (tracked.length < matched.length && !reported.whole) {
        const untracked = matched.filter((each) => (0,never_tracked/* isNeverTracked */.$)(service, each));
        kept('never-tracked', spelled(service, untracked, reported, scope), scope);
    }
    return tracked;
}
function noteNew(service, unused, gone, reported, scope) {
    const old = new Set(gone);
    const fresh = unused.filter((each) => !old.has(each));
    kept('new-permission', spelled(service, fresh, reported, scope), scope);
}
function wasHeld(service, lowerName, { given: { base }, statement }) {
    if (base.kind === 'same')
        return true;
    return base.kind === 'policy' && (0,grants/* grantsAction */.wJ)(base.policy, statement, service, lowerName);
}
function wasHeldWhole({ service, name }, { given: { base }, statement }) {
    if (base.kind === 'same')
        return true;
    return base.kind === 'policy' && (0,grants/* grantsPattern */.YT)(base.policy, statement, service, name);
}
/** Full names in the catalogue's spelling, or else in the finding's. */
function spelled(service, names, { actions }, { given: { universe } }) {
    if (names.length === 0)
        return [];
    const { ranks, full } = (0,action_index/* indexOf */.qh)(universe, service);
    return names.map((lower) => full[ranks.get(lower) ?? -1] ?? (0,policy_names/* actionName */.aM)(service, actions.get(lower)?.name ?? lower));
}
function kept(kind, names, { notes, statement }) {
    notes.push({ kind, statement, names });
    return refine_keep;
}
/** `*` and `NotAction` are never edited; which reported services they still grant is told. */
function noteWide(kind, scope) {
    const { unused } = scope.given;
    return unused.size === 0 ? refine_keep : kept(kind, [...unused.keys()].sort(), scope);
}


/***/ }),

/***/ 8761:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   E$: () => (/* binding */ intersection),
/* harmony export */   FF: () => (/* binding */ without),
/* harmony export */   Sr: () => (/* binding */ unusedBy),
/* harmony export */   yC: () => (/* binding */ lastUse)
/* harmony export */ });
/* harmony import */ var _text_group_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9250);

/** What the findings report that describe one principal. Unused principals name no actions and do not count here. */
function unusedBy(findings) {
    const reports = findings.filter(({ kind }) => kind !== 'unused-principal');
    const byId = (0,_text_group_js__WEBPACK_IMPORTED_MODULE_0__/* .grouped */ .z)(newestOf(reports), ({ id }) => id);
    return intersection([...byId.values()].map(union));
}
/** What all of several report; with none, nothing. */
function intersection(all) {
    const [first, ...rest] = all;
    return rest.reduce((left, right) => both(left, right), first ?? new Map());
}
/**
 * The same without what these findings list: somebody accepted it. Of a service that is unused as a whole and of which
 * single actions are accepted, nothing is left, since its other actions are not known here.
 */
function without(unused, accepted) {
    if (accepted === 'everything')
        return new Map();
    const services = new Map(unused);
    for (const finding of accepted) {
        if (finding.kind === 'unused-principal')
            return new Map();
        const of = services.get(finding.service);
        if (of === undefined)
            continue;
        if (finding.kind === 'unused-service' || of.whole) {
            services.delete(finding.service);
            continue;
        }
        const actions = new Map(of.actions);
        const others = new Map(of.others);
        for (const { name } of finding.actions) {
            actions.delete(name.toLowerCase());
            others.set(name.toLowerCase(), name);
        }
        if (actions.size === 0)
            services.delete(finding.service);
        else
            services.set(finding.service, { ...of, actions, others });
    }
    return services;
}
/** When an action was last used, as far as the findings say. */
function lastUse(unused, service, lowerName) {
    const found = unused.get(service);
    return found?.whole === true ? found.lastUsed : found?.actions.get(lowerName)?.lastUsed;
}
/** Of one id exported several times, the newest version; a page without a date belongs to any. */
function newestOf(findings) {
    const newest = new Map();
    for (const { id, updatedAt = '' } of findings) {
        if (updatedAt > (newest.get(id) ?? ''))
            newest.set(id, updatedAt);
    }
    return findings.filter(({ id, updatedAt }) => updatedAt === undefined || updatedAt === newest.get(id));
}
function union(findings) {
    const services = new Map();
    for (const finding of findings) {
        if (finding.kind === 'unused-principal')
            continue;
        const before = services.get(finding.service);
        if (before?.whole === true)
            continue;
        if (finding.kind === 'unused-service') {
            services.set(finding.service, { whole: true, lastUsed: finding.lastUsed, actions: new Map() });
            continue;
        }
        const actions = new Map(before?.actions);
        for (const action of finding.actions)
            actions.set(action.name.toLowerCase(), action);
        services.set(finding.service, { whole: false, lastUsed: undefined, actions });
    }
    return services;
}
function both(left, right) {
    const services = new Map();
    for (const [service, a] of left) {
        const b = right.get(service);
        const shared = b === undefined ? undefined : bothIn(a, b);
        if (shared !== undefined)
            services.set(service, shared);
    }
    return services;
}
function bothIn(a, b) {
    if (a.whole && b.whole)
        return { ...a, lastUsed: later(a.lastUsed, b.lastUsed) };
    const [named, other] = a.whole ? [b, a] : [a, b];
    const actions = [...named.actions].flatMap(([key, action]) => {
        const twin = other.whole ? { lastUsed: other.lastUsed } : other.actions.get(key);
        return twin === undefined ? [] : [[key, { ...action, lastUsed: later(action.lastUsed, twin.lastUsed) }]];
    });
    if (actions.length === 0)
        return undefined;
    const both = new Map(actions);
    const others = new Map([a, b].flatMap(({ others: more = [], actions: own }) => [
        ...more,
        ...[...own].flatMap(([key, { name }]) => (both.has(key) ? [] : [[key, name]])),
    ]));
    return { whole: false, lastUsed: undefined, actions: both, ...(others.size === 0 ? {} : { others }) };
}
function later(a, b) {
    if (a === undefined || b === undefined)
        return a ?? b;
    return a > b ? a : b;
}


/***/ }),

/***/ 1143:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  x: () => (/* binding */ violations)
});

// EXTERNAL MODULE: ./text/group.js
var group = __nccwpck_require__(9250);
// EXTERNAL MODULE: ./text/memo.js
var memo = __nccwpck_require__(7995);
;// CONCATENATED MODULE: ./refine/oracle-match.js

/** More than the catalogue has names, so that it never forgets what policies ask for again and again. */
const mostCached = 50_000;
const mostServices = 2_000;
/** What reads one `Action` string, without regard to case, over a catalogue. What is no action is `*`, or not of the grammar. */
const termsOf = (0,memo/* memoOf */.Q0)((catalogue) => (0,memo/* memo */.ph)((written) => readTerm(written, catalogue), mostCached));
function readTerm(written, catalogue) {
    const text = written.toLowerCase();
    if (!/^[a-z0-9-]+:[^\s:"\\]+$/.test(text))
        return { kind: 'other', written, text };
    const colon = text.indexOf(':');
    const [service, name] = [text.slice(0, colon), text.slice(colon + 1)];
    const { list, indexes } = namesOf(catalogue)(service);
    const isWild = name.includes('*') || name.includes('?');
    const index = indexes.get(name);
    const literal = index === undefined ? [] : [index];
    return { kind: 'action', written, text, service, name, isWild, matches: isWild ? matchAll(list, name) : literal };
}
/** Only the names that begin as the glob does are looked at; they stand together, since the list is sorted. */
function matchAll(list, pattern) {
    const start = /^[^*?]*/.exec(pattern)?.[0] ?? '';
    const test = globTest(pattern);
    const found = [];
    for (let index = firstFrom(list, start); list[index]?.startsWith(start) === true; index++) {
        if (test(list[index] ?? ''))
            found.push(index);
    }
    return found;
}
/** The index of the first name that is not below `start`. */
function firstFrom(list, start) {
    let [low, high] = [0, list.length];
    while (low < high) {
        const middle = (low + high) >> 1;
        if ((list[middle] ?? '') < start)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}
/** The lower-case names of a catalogue's services, made when first asked for. */
const namesOf = (0,memo/* memoOf */.Q0)((catalogue) => (0,memo/* memo */.ph)((service) => {
    const list = catalogue
        .actionsOf(service)
        .map((name) => name.toLowerCase())
        .sort();
    const indexes = new Map(list.map((name, index) => [name, index]));
    return { list, indexes, marks: new Uint8Array(list.length) };
}, mostServices));
/** A test for a glob, with regard to case: its pieces between the `*`, found one after the other, the outer ones at the ends. */
const globTest = (0,memo/* memo */.ph)((glob) => {
    const pieces = glob.split('*');
    const [first = '', last = ''] = [pieces[0], pieces.at(-1)];
    const inner = pieces.slice(1, -1);
    return (text) => {
        if (pieces.length === 1)
            return text.length === glob.length && standsAt(text, glob, 0);
        let at = first.length;
        if (!standsAt(text, first, 0))
            return false;
        for (const piece of inner) {
            const found = findPiece(text, piece, at);
            if (found < 0)
                return false;
            at = found + piece.length;
        }
        const end = text.length - last.length;
        return end >= at && standsAt(text, last, end);
    };
}, mostCached);
/** Strings that a glob matches and that stand for all it matches: wildcards empty, and filled with an impossible character. */
const witnesses = (0,memo/* memo */.ph)((glob) => ['', '\u0001\u0001'].map((filling) => glob.replaceAll('*', filling).replaceAll('?', '\u0001')), mostCached);
function findPiece(text, piece, from) {
    if (!piece.includes('?'))
        return text.indexOf(piece, from);
    for (let at = from; at + piece.length <= text.length; at++)
        if (standsAt(text, piece, at))
            return at;
    return -1;
}
function standsAt(text, piece, at) {
    if (at + piece.length > text.length)
        return false;
    if (!piece.includes('?'))
        return text.startsWith(piece, at);
    for (let index = 0; index < piece.length; index++) {
        if (piece[index] !== '?' && piece[index] !== text[at + index])
            return false;
    }
    return true;
}

;// CONCATENATED MODULE: ./refine/oracle-service.js
/**
 * The oracle's questions about the actions of one service in one statement.
 *
 * Every name of the catalogue gets a mark: 1 where it was granted before, 2 where
 * it is now, 3 for both. Names that the catalogue lacks, but the findings or the
 * statement know, are asked for one by one.
 */

const nothing = [];
/** What is wrong with `now` as the successor of `old`, both of one service. */
function compareService(old, now, report) {
    if (!report.isReported && isSame(old, now))
        return nothing;
    const found = [];
    judgeListed(old, now, report, found);
    const granted = { old: grantsOf(old), now: grantsOf(now) };
    for (const name of unlisted(old, now, report))
        judgeUnlisted(name, granted, report, found);
    for (const each of granted.now.wild) {
        if (!isIn(granted.old, each) && !reachesNoFurther(each, granted.old))
            found.push({ kind: 'adds', what: each.text });
    }
    // A service that is unused as a whole keeps no wildcard, since a wildcard grants tomorrow's actions too.
    if (!report.isWholeUnused)
        return found;
    const wild = granted.now.wild.filter((each) => !(isIn(granted.old, each) && isHarmless(each, report)));
    return [...found, ...wild.map(({ text }) => ({ kind: 'still-grants', what: text }))];
}
function isSame(old, now) {
    return old.length === now.length && old.every((each, index) => each.text === now[index]?.text);
}
function judgeListed(old, now, { service, names, isUnused }, found) {
    const { list, marks } = names;
    const marked = [];
    mark(old, 1, marks, marked);
    mark(now, 2, marks, marked);
    for (const index of marked) {
        const name = list[index] ?? '';
        const kind = judge(marks[index] ?? 0, isUnused(name));
        if (kind !== undefined)
            found.push({ kind, what: `${service}:${name}` });
        marks[index] = 0;
    }
}
function mark(actions, bit, marks, marked) {
    for (const { matches } of actions) {
        for (const index of matches) {
            const before = marks[index] ?? 0;
            if (before === 0)
                marked.push(index);
            marks[index] = before | bit;
        }
    }
}
/** Names that no catalogue lists: those that the actions spell out, and those reported, which only a wildcard can reach. */
function unlisted(old, now, report) {
    const reported = old.some(isWild) || now.some(isWild) ? report.unlisted() : none;
    if (!old.some(isUnlisted) && !now.some(isUnlisted))
        return reported;
    return new Set([...reported, ...[...old, ...now].filter(isUnlisted).map(({ name }) => name)]);
}
const none = [];
function isWild(action) {
    return action.isWild;
}
function isUnlisted({ isWild, matches }) {
    return !isWild && matches.length === 0;
}
function grantsOf(actions) {
    const literals = new Set();
    const wild = [];
    for (const each of actions) {
        if (each.isWild)
            wild.push(each);
        else if (isUnlisted(each))
            literals.add(each.name);
    }
    return { literals, wild, texts: wild.length === 0 ? noTexts : new Set(wild.map(({ text }) => text)) };
}
const noTexts = new Set();
function judgeUnlisted(name, granted, { service, isUnused }, found) {
    const isMatched = (each) => globTest(each.name)(name);
    const holds = ({ literals, wild }) => literals.has(name) || wild.some(isMatched);
    // A pattern of which the catalogue knows no action stays, whatever is reported.
    if (granted.now.wild.some((each) => each.matches.length === 0 && isIn(granted.old, each) && isMatched(each)))
        return;
    const kind = judge((holds(granted.old) ? 1 : 0) | (holds(granted.now) ? 2 : 0), isUnused(name));
    if (kind !== undefined)
        found.push({ kind, what: `${service}:${name}` });
}
function judge(mark, isUnused) {
    if (mark === 2)
        return 'adds';
    if (mark === 1 && !isUnused)
        return 'loses';
    return mark === 3 && isUnused ? 'still-grants' : undefined;
}
/** Whether all that a wildcard is known to match is never tracked. */
function isHarmless({ matches }, { untracked, names }) {
    return matches.length > 0 && matches.every((index) => untracked.includes(names.list[index] ?? ''));
}
function reachesNoFurther({ name }, before) {
    const texts = witnesses(name);
    return before.wild.some((each) => texts.every(globTest(each.name)));
}
function isIn({ texts }, { text }) {
    return texts.has(text);
}

// EXTERNAL MODULE: ./policy/never-tracked.js
var never_tracked = __nccwpck_require__(9085);
;// CONCATENATED MODULE: ./refine/oracle-base.js


/** Whether the base allowed `service:name`, in lower case, wherever `statement` does. */
function wasAllowed(base, statement) {
    const reaching = reachesOf(base)(statement);
    return (service, name) => reaching.some(({ actions }) => allows(actions, service, name));
}
const reachesOf = (0,memo/* memoOf */.Q0)((base) => {
    const made = new Map();
    for (const statement of base.statements) {
        if (statement.effect !== 'Allow' || statement.hasPrincipal)
            continue;
        const key = `${reachKey(statement)}\n${statement.condition}`;
        const known = made.get(key) ?? { statement, actions: { exact: new Set(), globs: new Map(), allBut: [] } };
        made.set(key, known);
        add(known.actions, statement);
    }
    const all = [...made.values()];
    const trie = trieOf(all);
    return (0,memo/* memoOf */.Q0)((statement) => {
        const isWider = ({ statement: each }) => (each.condition === '' || each.condition === statement.condition) && resourcesWithin(statement, each);
        return trie(statement).filter(isWider);
    });
});
function reachKey({ resources }) {
    return resources === undefined ? 'none' : `${resources.negated ? 'not' : 'is'} ${resources.canonical()}`;
}
function add({ exact, globs, allBut }, { actions }) {
    const terms = actions.values.map((term) => (term.kind === 'pattern' ? term.pattern.toLowerCase() : undefined));
    if (actions.negated) {
        allBut.push(terms);
        return;
    }
    for (const term of terms) {
        if (term === undefined)
            continue;
        exact.add(term);
        const colon = term.indexOf(':');
        if (!/[*?]/.test(term) || colon < 0)
            continue;
        const own = globs.get(term.slice(0, colon)) ?? new Set();
        globs.set(term.slice(0, colon), own.add(term.slice(colon + 1)));
    }
}
function allows({ exact, globs, allBut }, service, name) {
    if (exact.has('*') || exact.has('*:*') || exact.has(`${service}:${name}`))
        return true;
    for (const glob of globs.get(service) ?? [])
        if (globTest(glob)(name))
            return true;
    return allBut.some((terms) => !terms.includes(undefined) && !terms.some((term) => names(term ?? '', service, name)));
}
function names(term, service, name) {
    if (term === '*' || term === '*:*')
        return true;
    return term.startsWith(`${service}:`) && globTest(term.slice(service.length + 1))(name);
}
/** Finds the reaches whose resources may hold those of a statement: the same text, or a beginning of its first one. */
function trieOf(all) {
    const root = { next: new Map(), ending: [] };
    const same = new Map();
    for (const reach of all) {
        const own = same.get(reachKey(reach.statement)) ?? [];
        own.push(reach);
        same.set(reachKey(reach.statement), own);
        const { resources } = reach.statement;
        if (resources === undefined || resources.negated)
            continue;
        for (const term of resources.values)
            if (term.kind === 'pattern')
                plant(root, term.pattern, reach);
    }
    return (statement) => {
        const found = new Set(same.get(reachKey(statement)));
        const [first] = statement.resources?.values ?? [];
        let branch = statement.resources?.negated === false ? root : undefined;
        for (let at = 0; branch !== undefined && first?.kind === 'pattern'; at++) {
            for (const reach of branch.ending)
                found.add(reach);
            branch = at < first.pattern.length ? branch.next.get(first.pattern.charAt(at)) : undefined;
        }
        return [...found];
    };
}
function plant(root, glob, reach) {
    let branch = root;
    for (let at = 0; at < glob.length; at++) {
        const char = glob.charAt(at);
        if (char === '*' || char === '?')
            break;
        const next = branch.next.get(char) ?? { next: new Map(), ending: [] };
        branch.next.set(char, next);
        branch = next;
    }
    branch.ending.push(reach);
}
function resourcesWithin({ resources: now }, { resources: old }) {
    if (now?.canonical() === old?.canonical() && now?.negated === old?.negated)
        return true;
    if (now === undefined || old === undefined || now.negated || old.negated)
        return false;
    const outer = old.values.flatMap((term) => (term.kind === 'pattern' ? [globTest(term.pattern)] : []));
    return now.values.every((term) => term.kind === 'pattern' && outer.some((holds) => oracle_base_witnesses(term.pattern).every(holds)));
}
/** Strings that a glob matches and that stand for all it matches. */
function oracle_base_witnesses(glob) {
    return ['', '\u0001\u0001'].map((filling) => glob.replaceAll('*', filling).replaceAll('?', '\u0001'));
}

;// CONCATENATED MODULE: ./refine/oracle-reports.js




/** The findings as they bear on a policy whose earlier version is `base`. */
function reports(unused, catalogue, base, policy) {
    const made = new Map();
    const namesIn = namesOf(catalogue);
    const spelled = (0,memo/* once */.Oo)(() => spelledOut(policy, termsOf(catalogue)));
    const about = (service) => {
        const known = made.get(service);
        if (known !== undefined)
            return known;
        const fresh = reportOf(service, unused.get(service), namesIn(service), { base, spelled });
        made.set(service, fresh);
        return fresh;
    };
    return {
        in: (service, statement) => {
            const report = about(service);
            return base.kind === 'policy' && report.isReported ? heldOnly(report, base.policy, statement) : report;
        },
    };
}
function reportOf(service, reported, names, { base, spelled }) {
    const untracked = (0,never_tracked/* neverTracked */.p)(service).map((each) => each.toLowerCase());
    const counts = base.kind === 'none' ? undefined : reported;
    return {
        service,
        isReported: reported !== undefined,
        isWholeUnused: base.kind === 'same' && reported?.whole === true,
        untracked,
        names,
        unlisted: (0,memo/* once */.Oo)(() => unlistedIn(names, reported, spelled().get(service) ?? [])),
        isUnused: unusedTest(counts, untracked),
    };
}
function unusedTest(counts, untracked) {
    if (counts === undefined)
        return () => false;
    const { whole, actions } = counts;
    if (untracked.length === 0)
        return whole ? () => true : (name) => actions.has(name);
    return (name) => (whole || actions.has(name)) && !untracked.includes(name);
}
function unlistedIn({ indexes }, reported, spelled) {
    if (reported === undefined)
        return [];
    const unlisted = new Set();
    for (const name of reported.actions.keys())
        if (!indexes.has(name))
            unlisted.add(name);
    for (const name of reported.others?.keys() ?? [])
        if (!indexes.has(name))
            unlisted.add(name);
    for (const name of spelled)
        unlisted.add(name);
    return [...unlisted];
}
/** The actions that a policy names without a wildcard and the catalogue lacks, by their service, in lower case. */
function spelledOut({ statements }, termIn) {
    const found = new Map();
    for (const { actions } of statements) {
        for (const value of actions.values) {
            const term = value.kind === 'pattern' ? termIn(value.pattern) : undefined;
            if (term?.kind !== 'action' || term.isWild || term.matches.length > 0)
                continue;
            const own = found.get(term.service) ?? [];
            own.push(term.name);
            found.set(term.service, own);
        }
    }
    return found;
}
/** Of a report, what the base allowed wherever `statement` does. */
function heldOnly(report, base, statement) {
    const isHeld = wasAllowed(base, statement);
    return { ...report, isUnused: (name) => report.isUnused(name) && isHeld(report.service, name) };
}

;// CONCATENATED MODULE: ./refine/violations.js




/** Everything wrong with `after`; empty for a correct refinement. */
function violations(before, after, unused, catalogue, { base, left, stays = violations_none } = { base: { kind: 'same' }, left: [] }) {
    const old = (0,group/* grouped */.z)(before.statements, shapeOf);
    const now = (0,group/* grouped */.z)(after.statements, shapeOf);
    const termIn = termsOf(catalogue);
    const reported = reports(unused, catalogue, base, before);
    const found = [];
    for (const what of now.keys())
        if (!old.has(what))
            found.push({ kind: 'changed', what });
    for (const [shape, all] of old) {
        const { statements, successors, isChanged } = apartFrom(stays, all, now.get(shape) ?? []);
        if (isChanged)
            found.push({ kind: 'changed', what: shape });
        const [first] = statements;
        if (first === undefined)
            continue;
        // Without it, another statement would grant what nobody looked at.
        const isNeeded = successors.length === 0 && statements.some(({ notRemovable }) => notRemovable !== undefined);
        if (isNeeded)
            found.push({ kind: 'changed', what: shape });
        else if (!isFixed(first)) {
            const wrong = compare(first, statements, successors, reported, termIn);
            found.push(...(left.length === 0 ? wrong : judgedByLeft(wrong, namesLeft(left, statements))));
        }
        else if (statements.length !== successors.length)
            found.push({ kind: 'changed', what: shape });
    }
    return found;
}
const violations_none = new Set();
/** Without the statements that stay as they are, each of which has a successor that is the same. */
function apartFrom(stays, before, after) {
    const statements = before.filter(({ index }) => !stays.has(index));
    if (statements.length === before.length)
        return { statements, successors: after, isChanged: false };
    const successors = [...after];
    let isChanged = false;
    for (const { index, actions } of before) {
        if (!stays.has(index))
            continue;
        const at = successors.findIndex((each) => each.actions.canonical() === actions.canonical());
        if (at < 0)
            isChanged = true;
        else
            successors.splice(at, 1);
    }
    return { statements, successors, isChanged: isChanged || (statements.length === 0 && successors.length > 0) };
}
/** The names, with their service and in lower case, that are told as left in some of the statements. */
function namesLeft(left, statements) {
    const own = left.filter(({ statement }) => statements.some(({ index }) => index === statement.index));
    return new Set(own.flatMap(({ names }) => names.map((name) => name.toLowerCase())));
}
/** What is still granted must be what is told, no more and no less. */
function judgedByLeft(wrong, told) {
    const granted = new Set(wrong.flatMap(({ kind, what }) => (kind === 'still-grants' ? [what] : [])));
    return [
        ...wrong.filter(({ kind, what }) => kind !== 'still-grants' || !told.has(what)),
        ...[...told].filter((name) => !granted.has(name)).map((what) => ({ kind: 'not-left', what })),
    ];
}
function isFixed({ effect, hasPrincipal, actions }) {
    return effect !== 'Allow' || hasPrincipal || actions.negated;
}
/** What makes two statements the same one: everything if it may not change at all, else all but the actions. */
function shapeOf(statement) {
    return isFixed(statement) ? `${statement.skeleton} ${statement.actions.canonical()}` : statement.skeleton;
}
function compare(statement, before, after, reported, termIn) {
    const old = readTerms(before, termIn);
    const now = readTerms(after, followed(old, termIn));
    const found = [];
    const [oldOthers, nowOthers] = [othersIn(old), othersIn(now)];
    if (oldOthers !== nowOthers)
        found.push({ kind: 'changed', what: `${oldOthers} became ${nowOthers}` });
    const services = byService(old, now);
    for (const [service, each] of services)
        if (each.old.length === 0)
            found.push({ kind: 'adds', what: service });
    for (const [service, each] of services) {
        if (each.old.length === 0)
            continue;
        for (const wrong of compareService(each.old, each.now, reported.in(service, statement)))
            found.push(wrong);
    }
    return found;
}
/** The values of the action elements; `undefined` for what the file does not determine. */
function readTerms(statements, termIn) {
    const read = [];
    for (const { actions } of statements) {
        for (const each of actions.values)
            read.push(each.kind === 'pattern' ? termIn(each.pattern) : undefined);
    }
    return read;
}
/** How far ahead a value that stayed is looked for. */
const mostAhead = 16;
/** `termIn` for values that mostly are, and stand as, those of `known`: one that comes next there is not looked up again. */
function followed(known, termIn) {
    let next = 0;
    return (written) => {
        for (let at = next; at < next + mostAhead; at++) {
            const each = known[at];
            if (each?.written !== written)
                continue;
            next = at + 1;
            return each;
        }
        return termIn(written);
    };
}
/** What is no action: `*`, and what the grammar does not know. */
function othersIn(terms) {
    let others;
    for (const term of terms)
        if (term?.kind !== 'action')
            (others ??= []).push(term?.text ?? '<opaque>');
    return others?.sort().join(' ') ?? '';
}
/** The actions by their service: those of `old` first, each in its order. */
function byService(old, now) {
    const services = new Map();
    const of = (service) => {
        const known = services.get(service);
        if (known !== undefined)
            return known;
        const fresh = { old: [], now: [] };
        services.set(service, fresh);
        return fresh;
    };
    for (const term of old)
        if (term?.kind === 'action')
            of(term.service).old.push(term);
    for (const term of now)
        if (term?.kind === 'action')
            of(term.service).now.push(term);
    return services;
}


/***/ }),

/***/ 2353:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ describe)
/* harmony export */ });
/* harmony import */ var _reasons_reason_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2125);
/* harmony import */ var _text_message_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(6526);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(5650);



/** The sentence for a note. `catalogue` is its label, as in `of 2026-09-26`. */
function describe({ kind, names, statement }, catalogue) {
    switch (kind) {
        case 'new-permission':
            return told('exempt', (0,_text_message_js__WEBPACK_IMPORTED_MODULE_2__/* .message */ .iU) `${(0,_text_message_js__WEBPACK_IMPORTED_MODULE_2__/* .quotedList */ .p4)(names)} is reported unused but new in this pull request, so its use is not known yet`);
        case 'never-tracked':
            return told('note', (0,_text_message_js__WEBPACK_IMPORTED_MODULE_2__/* .message */ .iU) `${(0,_text_message_js__WEBPACK_IMPORTED_MODULE_2__/* .quotedList */ .p4)(names)} stays: AWS never tracks its use`);
        case 'unknown-pattern':
            return blind((0,_reasons_reason_js__WEBPACK_IMPORTED_MODULE_0__/* .because */ .xx)('unknown-action') `${(0,_text_message_js__WEBPACK_IMPORTED_MODULE_2__/* .quotedList */ .p4)(names)} is left as it is: no action in the catalogue ${catalogue} matches it`);
        case 'unknown-action':
            return told('note', (0,_text_message_js__WEBPACK_IMPORTED_MODULE_2__/* .message */ .iU) `the finding reports ${(0,_text_message_js__WEBPACK_IMPORTED_MODULE_2__/* .quotedList */ .p4)(names)}, not in the catalogue ${catalogue}: the catalogue is older than the finding`);
        case 'everything':
            return blind((0,_reasons_reason_js__WEBPACK_IMPORTED_MODULE_0__/* .because */ .xx)('grants-everything') `${'*'} grants every action, also those of ${(0,_text_message_js__WEBPACK_IMPORTED_MODULE_2__/* .quotedList */ .p4)(names)} that are reported unused; only a person can narrow it`);
        case 'not-action':
            return blind((0,_reasons_reason_js__WEBPACK_IMPORTED_MODULE_0__/* .because */ .xx)('not-action') `${'NotAction'} grants all but what it names, so unused permissions of ${(0,_text_message_js__WEBPACK_IMPORTED_MODULE_2__/* .quotedList */ .p4)(names)} may hide in it; it is left as it is`);
        case 'opaque':
            return blind((0,_reasons_reason_js__WEBPACK_IMPORTED_MODULE_0__/* .because */ .xx)('actions-not-written-out') `a value in the list of actions is not determined by this file; it is left as it is`);
        case 'malformed':
            return blind((0,_reasons_reason_js__WEBPACK_IMPORTED_MODULE_0__/* .because */ .xx)('malformed-action') `${(0,_text_message_js__WEBPACK_IMPORTED_MODULE_2__/* .quotedList */ .p4)(names)} is not an action of the form ${'service:Name'}; it is left as it is`);
        case 'not-removable':
            return blind((0,_reasons_reason_js__WEBPACK_IMPORTED_MODULE_0__/* .because */ .xx)('not-removable') `${(0,_text_message_js__WEBPACK_IMPORTED_MODULE_2__/* .quotedList */ .p4)(names)} is unused; ${statement.notRemovable ?? (0,_text_message_js__WEBPACK_IMPORTED_MODULE_2__/* .words */ .aL)('the statement stays')}`);
        default:
            return (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .unreachable */ .HB)(kind);
    }
}
function told(kind, why) {
    return { kind, why, incomplete: false };
}
function blind(why) {
    return { kind: 'skipped', why, incomplete: true };
}


/***/ }),

/***/ 480:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ bracketed)
/* harmony export */ });
/* harmony import */ var _text_memo_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(7995);
/* harmony import */ var _edit_list_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4054);
/* harmony import */ var _list_layout_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(1008);
/**
 * Lists in brackets, as JSON, HCL and most languages of code write them: what two
 * languages share of how a list is edited.
 */



/** How a language with bracketed lists and these quotes edits them. */
function bracketed(quotes) {
    const isQuoted = (node) => node.kind !== 'string' || quotes.includes(node.quote);
    const inQuotes = (node) => (isQuoted(node) ? node : { ...node, quote: quotes[0] });
    // Pieces of a list are edited one by one, and what is known of the list is kept by its node.
    const editable = (0,_text_memo_js__WEBPACK_IMPORTED_MODULE_2__/* .memoOf */ .Q0)((list) => {
        if (list.layout !== 'flow')
            throw new Error('a list with an item a line is edited by its own language');
        return list.items.every(isQuoted) ? list : { ...list, items: list.items.map(inQuotes) };
    });
    return {
        quotes,
        editList: (text, list, decisions, items) => {
            if (list.kind === 'list')
                return (0,_edit_list_js__WEBPACK_IMPORTED_MODULE_0__/* .editItems */ .nw)(text, editable(list), decisions, items, 'one-a-line');
            const decision = items.includes(0) ? decisions[0] : undefined;
            if (decision?.kind !== 'replace')
                return [];
            return [{ items: [0], edits: [(0,_edit_list_js__WEBPACK_IMPORTED_MODULE_0__/* .editString */ .qw)(text, inQuotes(list), decision.by)] }];
        },
        itemRanges: (text, list) => (0,_list_layout_js__WEBPACK_IMPORTED_MODULE_1__/* .layoutOf */ .a)(text, editable(list)).map(({ lead, head, tail }) => ({ start: Math.min(lead, head), end: tail })),
    };
}


/***/ }),

/***/ 4054:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   nw: () => (/* binding */ editItems),
/* harmony export */   qw: () => (/* binding */ editString)
/* harmony export */ });
/* unused harmony export editList */
/* harmony import */ var _text_edit_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(7749);
/* harmony import */ var _text_line_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(683);
/* harmony import */ var _text_memo_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(7995);
/* harmony import */ var _list_layout_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(1008);
/**
 * Edits that take items out of a bracketed list, or put others in their place.
 *
 * Worked example, removing the second of
 *
 *   "Action": [
 *     "s3:GetObject",
 *     // once a quarter      ─┐ deleted: the item with its comma, its line
 *     "s3:DeleteObject"      ─┘ and its own comments …
 *   ]                           … and the comma after `GetObject`, now the last
 *
 * Items removed next to each other are one group, since their edits only make
 * sense together; groups are independent: any subset of them leaves a valid list.
 * What stays on a line stays on it, and no lines are merged.
 * Nothing is edited but the items named and the commas that separate them.
 */




/** A line longer than this is written one item a line, where it was not before. */
const widest = 120;
/**
 * The fewest edits that carry out `decisions`, one for each item of `list`.
 * At least one item must stay, unless `decisions` go on with values that are joined to the
 * list (`concat(["a"], var.more)`): nothing else is written as an empty list, so it throws.
 */
function editList(text, list, decisions) {
    const items = decisions.flatMap(({ kind }, index) => (kind === 'keep' ? [] : [index]));
    return editItems(text, list, decisions, items, 'one-a-line');
}
/**
 * The same for `items` alone, all others kept; it looks at no other decision, so
 * that a long list may be edited piece by piece. A list on one line that grows too wide is
 * written one item a line, or `stays`, where the language would not take it so.
 */
function editItems(text, list, decisions, chosen, tooWide) {
    const items = [...chosen].sort((a, b) => a - b);
    const removed = items.filter((item) => decisions[item]?.kind === 'remove');
    if (removed.length === list.items.length)
        return [emptied(list, decisions, removed)];
    const mayWiden = tooWide === 'one-a-line' && isOneLine(text, list);
    const spread = mayWiden ? spreadOneLine(text, list, decisions, items) : undefined;
    if (spread !== undefined)
        return [spread];
    const layout = (0,_list_layout_js__WEBPACK_IMPORTED_MODULE_1__/* .layoutOf */ .a)(text, list);
    const replacements = items.flatMap((index) => {
        const [item, decision] = [layout[index], decisions[index]];
        if (decision?.kind !== 'replace' || item === undefined)
            return [];
        return [{ items: [index], edits: [replaceItem(text, item, decision.by)] }];
    });
    const removals = runsOf(removed).map(({ first, last }) => removeRun(layout, first, last));
    return [...replacements, ...removals].sort((a, b) => (a.items[0] ?? 0) - (b.items[0] ?? 0));
}
/** The edit that leaves nothing in a list: only where values that stand elsewhere are joined to it. */
function emptied(list, decisions, items) {
    if (decisions.length === list.items.length)
        throw new Error('a list must keep an item');
    return { items, edits: [(0,_text_edit_js__WEBPACK_IMPORTED_MODULE_2__/* .replacement */ .f4)(list.range, '[]')] };
}
/** The edit that writes one or more strings where a single one stood. */
function editString(text, node, by) {
    if (by.length === 1)
        return (0,_text_edit_js__WEBPACK_IMPORTED_MODULE_2__/* .replacement */ .f4)(node.range, quoted(by[0] ?? '', node));
    const values = by.map((value) => quoted(value, node));
    const oneLine = `[${values.join(inlineSeparator(text, node.range))}]`;
    const spread = fits(text, node.range, oneLine.length) ? undefined : spreadOver(text, node.range, values);
    return (0,_text_edit_js__WEBPACK_IMPORTED_MODULE_2__/* .replacement */ .f4)(node.range, spread ?? oneLine);
}
/** Runs of indexes that follow each other, first and last. */
function runsOf(indexes) {
    const runs = [];
    for (const index of indexes) {
        const run = runs.at(-1);
        if (run?.last === index - 1)
            run.last = index;
        else
            runs.push({ first: index, last: index });
    }
    return runs;
}
function removeRun(items, first, last) {
    const from = items[first];
    const to = items[last];
    if (from === undefined || to === undefined)
        throw new RangeError(`no items ${first} to ${last}`);
    const previous = items[first - 1];
    const next = items[last + 1];
    const numbers = items.slice(first, last + 1).map((_, index) => first + index);
    return { items: numbers, edits: deletions(previous, items.slice(first, last + 1), next) };
}
function deletions(previous, run, next) {
    const [from, to] = [run[0], run.at(-1)];
    if (from === undefined || to === undefined)
        return [];
    if (previous?.comma !== undefined && from.commaFirst && commaIsElsewhere(to))
        return withItsCommaBefore(previous.comma, from, to);
    // The item before becomes the last one: its comma goes, unless the list ends with a comma anyway.
    const comma = next === undefined && previous?.comma !== undefined && to.comma === undefined
        ? [(0,_text_edit_js__WEBPACK_IMPORTED_MODULE_2__/* .deletion */ .jo)(previous.comma, previous.comma + 1)]
        : [];
    const [head, rest] = lineByLine(run, next);
    const [headEnd, restStart] = [head.at(-1), rest[0]];
    if (headEnd === undefined || restStart === undefined)
        return [...comma, ...ownText(previous, from, to, next)];
    return [...comma, ...ownText(previous, from, headEnd, restStart), ...ownText(headEnd, restStart, to, next)];
}
/**
 * The part of a run at the end of a line, and what goes of the lines below, where items stay on both sides: they stay
 * on their lines. Not where the commas between stand on the lines below.
 */
function lineByLine(run, next) {
    const end = run.findIndex(({ endsLine }) => endsLine);
    const isBetween = run[0]?.firstOnLine === false && next !== undefined && run.at(-1)?.endsLine === false;
    const breaks = isBetween && end >= 0 && !run.slice(0, end + 1).some(commaIsElsewhere);
    return breaks ? [run.slice(0, end + 1), run.slice(end + 1)] : [run, []];
}
/** `\n  , "b"`: the comma that belongs to an item is the one before it. */
function withItsCommaBefore(comma, from, to) {
    return to.endsLine ? [(0,_text_edit_js__WEBPACK_IMPORTED_MODULE_2__/* .deletion */ .jo)(from.lead, to.nextLine)] : [(0,_text_edit_js__WEBPACK_IMPORTED_MODULE_2__/* .deletion */ .jo)(comma, to.tail)];
}
function commaIsElsewhere(item) {
    return item.comma === undefined || item.comma >= item.tail;
}
function ownText(previous, from, to, next) {
    const nextOnSameLine = next !== undefined && !to.endsLine;
    // The comma of `to` stands on a later line, before `next`: everything up to `next` goes.
    if (next !== undefined && commaIsElsewhere(to))
        return [(0,_text_edit_js__WEBPACK_IMPORTED_MODULE_2__/* .deletion */ .jo)(from.head, next.head)];
    if (from.firstOnLine) {
        if (to.endsLine)
            return [(0,_text_edit_js__WEBPACK_IMPORTED_MODULE_2__/* .deletion */ .jo)(from.lead, to.nextLine)];
        const comments = from.lead < from.lineStart ? [(0,_text_edit_js__WEBPACK_IMPORTED_MODULE_2__/* .deletion */ .jo)(from.lead, from.lineStart)] : [];
        return [...comments, (0,_text_edit_js__WEBPACK_IMPORTED_MODULE_2__/* .deletion */ .jo)(from.head, nextOnSameLine ? next.head : to.tail)];
    }
    if (nextOnSameLine)
        return [(0,_text_edit_js__WEBPACK_IMPORTED_MODULE_2__/* .deletion */ .jo)(from.head, next.head)];
    return [(0,_text_edit_js__WEBPACK_IMPORTED_MODULE_2__/* .deletion */ .jo)(afterPrevious(previous, from), to.tail)];
}
/** Where the text that leads to `from` begins on its line: after the comma before it, or after the bracket. */
function afterPrevious(previous, from) {
    if (previous?.comma === undefined)
        return from.head;
    return Math.min(previous.comma + 1, from.head);
}
function replaceItem(text, item, by) {
    if (item.node.kind !== 'string')
        throw new Error('only strings are replaced');
    const { node } = item;
    const indent = text.slice(item.lineStart, item.head);
    const values = by.map((value) => quoted(value, node));
    if (item.firstOnLine && item.endsLine && indent.trim() === '') {
        return (0,_text_edit_js__WEBPACK_IMPORTED_MODULE_2__/* .replacement */ .f4)(node.range, values.join(`,${(0,_text_line_js__WEBPACK_IMPORTED_MODULE_0__/* .endOfLine */ .vT)(text)}${indent}`));
    }
    if (item.commaFirst && item.endsLine) {
        return (0,_text_edit_js__WEBPACK_IMPORTED_MODULE_2__/* .replacement */ .f4)(node.range, values.join(`${(0,_text_line_js__WEBPACK_IMPORTED_MODULE_0__/* .endOfLine */ .vT)(text)}${text.slice(item.lineStart, node.range.start)}`));
    }
    return (0,_text_edit_js__WEBPACK_IMPORTED_MODULE_2__/* .replacement */ .f4)(node.range, values.join(inlineSeparator(text, node.range)));
}
/** A comma and a space, or a comma alone where the text puts no space beside the value either. */
function inlineSeparator(text, { start, end }) {
    const isDense = /[:,]\[?$/.test(text.slice(Math.max(0, start - 2), start)) || /^,\S/.test(text.slice(end, end + 2));
    return isDense ? ',' : ', ';
}
/** Whether the list stands on one line, without comments; remembered, as each piece of a list asks. */
function isOneLine(text, list) {
    return remembered(list)(text);
}
const remembered = (0,_text_memo_js__WEBPACK_IMPORTED_MODULE_3__/* .memoOf */ .Q0)((list) => (0,_text_memo_js__WEBPACK_IMPORTED_MODULE_3__/* .memo */ .ph)((text) => !text.slice(list.range.start, list.range.end).includes('\n') && !(0,_list_layout_js__WEBPACK_IMPORTED_MODULE_1__/* .hasComments */ .D)(text, list), 1));
/** A list on a line of its own that would grow too wide is written one item a line. */
function spreadOneLine(text, list, decisions, chosen) {
    const own = new Set(chosen);
    const values = list.items.flatMap((item, index) => {
        const decision = own.has(index) ? decisions[index] : undefined;
        if (decision?.kind === 'remove')
            return [];
        if (decision?.kind !== 'replace' || item.kind !== 'string')
            return [text.slice(item.range.start, item.range.end)];
        return decision.by.map((value) => quoted(value, item));
    });
    if (values.length <= list.items.length || fits(text, list.range, values.join(', ').length + 2))
        return undefined;
    const spread = spreadOver(text, list.range, values);
    return spread === undefined ? undefined : { items: chosen, edits: [(0,_text_edit_js__WEBPACK_IMPORTED_MODULE_2__/* .replacement */ .f4)(list.range, spread)] };
}
/** `values` one a line between brackets; `undefined` unless `range` is the only value on its line, as in `"Action": …,`. */
function spreadOver(text, range, values) {
    const { before, after } = lineAround(text, range);
    if (!/^\s*"?\w+"?\s*[:=]\s*$/.test(before) || !(after.trim() === '' || after.trim() === ','))
        return undefined;
    const indent = /^\s*/.exec(before)?.[0] ?? '';
    const separator = `${(0,_text_line_js__WEBPACK_IMPORTED_MODULE_0__/* .endOfLine */ .vT)(text)}${indent}${indentUnit(text)}`;
    return `[${separator}${values.join(`,${separator}`)}${(0,_text_line_js__WEBPACK_IMPORTED_MODULE_0__/* .endOfLine */ .vT)(text)}${indent}]`;
}
function fits(text, range, length) {
    const { before, after } = lineAround(text, range);
    return before.length + length + after.trimEnd().length <= widest;
}
function lineAround(text, range) {
    const newline = text.indexOf('\n', range.end);
    return {
        before: text.slice(text.lastIndexOf('\n', range.start - 1) + 1, range.start),
        after: text.slice(range.end, newline < 0 ? text.length : newline),
    };
}
/** The smallest indentation the file uses; two spaces where it uses none. */
const indentUnit = (0,_text_memo_js__WEBPACK_IMPORTED_MODULE_3__/* .memo */ .ph)((text) => {
    const indents = [...text.matchAll(/^[ \t]+(?=\S)/gm)].map(([indent]) => indent);
    return indents.reduce((best, indent) => (indent.length < best.length ? indent : best), indents[0] ?? '  ');
}, 8);
/** `value` as a string of the same kind as `like`; action names hold nothing that would need escaping. */
function quoted(value, like) {
    return `${like.quote}${value}${like.quote}`;
}


/***/ }),

/***/ 2776:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ commentsIn)
/* harmony export */ });
/* harmony import */ var jsonc_parser__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3105);
/** Where the comments of a JSON text are, by the scanner that also parses it: `//` in a string is none. */

/** The comments of a text that parses, in order; a byte-order mark counts as a character. */
function commentsIn(text) {
    const found = [];
    const onComment = (start, length) => {
        found.push({ start, end: start + length });
    };
    (0,jsonc_parser__WEBPACK_IMPORTED_MODULE_0__.visit)(text.replace(/^\uFEFF/, ' '), { onComment });
    return found;
}


/***/ }),

/***/ 1132:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ json)
/* harmony export */ });
/* harmony import */ var _bracketed_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(480);
/* harmony import */ var _comments_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(2776);
/* harmony import */ var _parse_json_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(2574);
/** JSON as a language: also with comments, in files and in the strings of other languages. */



/** JSON, with or without comments. */
const json = {
    name: 'json',
    reads: (path) => /\.jsonc?$/i.test(path),
    parse: _parse_json_js__WEBPACK_IMPORTED_MODULE_2__/* .parseJson */ .q,
    comments: (text) => ((0,_parse_json_js__WEBPACK_IMPORTED_MODULE_2__/* .parseJson */ .q)(text).kind === 'tree' ? (0,_comments_js__WEBPACK_IMPORTED_MODULE_1__/* .commentsIn */ .w)(text) : []),
    // Inside a quoted string of another language the quotes are escaped.
    ...(0,_bracketed_js__WEBPACK_IMPORTED_MODULE_0__/* .bracketed */ .E)(['"', '\\"']),
};


/***/ }),

/***/ 2574:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ deepest),
/* harmony export */   q: () => (/* binding */ parseJson)
/* harmony export */ });
/* harmony import */ var jsonc_parser__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3105);
/* harmony import */ var _text_message_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6526);
/**
 * JSON, also with comments, as a tree with ranges.
 *
 * `jsonc-parser` parses; it never edits (its `modify` loses commas and comments).
 * Accepted beyond JSON: a byte-order mark, `//` and block comments. Refused:
 * trailing commas, more than one document, nesting so deep that walking it would
 * exhaust the stack. Duplicate keys come out as two entries: the reader of a
 * policy decides about them.
 */


/** Nesting that no policy needs, and every stack can take. */
const deepest = 200;
/** More values than any policy file has; a tree of more would take hundreds of megabytes. */
const mostValues = 250_000;
/** The tree of a JSON text, which may have comments and trailing commas. */
function parseJson(text) {
    const excess = excessIn(text);
    if (excess !== undefined)
        return { kind: 'unreadable', at: { start: excess.at, end: excess.at + 1 }, why: excess.why };
    const errors = [];
    // A byte-order mark would be reported as an invalid symbol; a space keeps all offsets.
    const plain = text.startsWith('\uFEFF') ? ` ${text.slice(1)}` : text;
    const root = (0,jsonc_parser__WEBPACK_IMPORTED_MODULE_0__.parseTree)(plain, errors, { disallowComments: false, allowTrailingComma: false });
    const error = errors[0];
    if (error !== undefined) {
        const end = Math.min(text.length, error.offset + Math.max(1, error.length));
        return { kind: 'unreadable', at: { start: Math.min(error.offset, end), end }, why: (0,_text_message_js__WEBPACK_IMPORTED_MODULE_1__/* .words */ .aL)(wording(error)) };
    }
    if (root === undefined)
        return { kind: 'unreadable', at: { start: 0, end: 0 }, why: (0,_text_message_js__WEBPACK_IMPORTED_MODULE_1__/* .words */ .aL)('expected a JSON value, found nothing') };
    return { kind: 'tree', root: read(root, plain) };
}
const [quote, backslash, slash, star, comma] = [0x22, 0x5c, 0x2f, 0x2a, 0x2c];
const [lineFeed, carriageReturn] = [0x0a, 0x0d];
const [openList, closeList, openMap, closeMap] = [0x5b, 0x5d, 0x7b, 0x7d];
/**
 * Where a text nests deeper or holds more values than is read, if it does: found before it is parsed, since the parser
 * recurses and keeps everything. Strings and comments are skipped as the parser skips them, so that none hides a bracket.
 */
function excessIn(text) {
    let depth = 0;
    let values = 1;
    for (let at = 0; at < text.length; at++) {
        const char = text.charCodeAt(at);
        if (char === quote)
            at = endOfString(text, at);
        else if (char === slash)
            at = endOfComment(text, at);
        else if (char === comma)
            values++;
        else if (char === openMap || char === openList) {
            values++;
            if (++depth > deepest)
                return { at, why: (0,_text_message_js__WEBPACK_IMPORTED_MODULE_1__/* .message */ .iU) `nested deeper than ${deepest} levels` };
        }
        else if (char === closeMap || char === closeList)
            depth--;
        if (values > mostValues)
            return { at, why: (0,_text_message_js__WEBPACK_IMPORTED_MODULE_1__/* .message */ .iU) `it holds more than ${mostValues} values, which is more than is read` };
    }
    return undefined;
}
/** The last character of the string that opens at `start`; one that is not closed ends with its line. */
function endOfString(text, start) {
    for (let at = start + 1; at < text.length; at++) {
        const char = text.charCodeAt(at);
        if (char === quote || char === lineFeed || char === carriageReturn)
            return at;
        if (char === backslash)
            at++;
    }
    return text.length;
}
/** The last character of the comment that opens at `start`, or `start` where none does. */
function endOfComment(text, start) {
    const next = text.charCodeAt(start + 1);
    if (next === star) {
        const end = text.indexOf('*/', start + 2);
        return end < 0 ? text.length : end + 1;
    }
    if (next !== slash)
        return start;
    for (let at = start + 2; at < text.length; at++) {
        const char = text.charCodeAt(at);
        if (char === lineFeed || char === carriageReturn)
            return at;
    }
    return text.length;
}
function wording(error) {
    const name = (0,jsonc_parser__WEBPACK_IMPORTED_MODULE_0__.printParseErrorCode)(error.error)
        .replace(/([a-z])([A-Z])/g, '$1 $2')
        .toLowerCase();
    return name.endsWith('expected') ? `expected ${name.replace(/ expected$/, '')}` : name;
}
function read(node, text) {
    const range = { start: node.offset, end: node.offset + node.length };
    const children = node.children ?? [];
    switch (node.type) {
        case 'string':
            return { kind: 'string', range, value: String((0,jsonc_parser__WEBPACK_IMPORTED_MODULE_0__.getNodeValue)(node)), quote: '"' };
        case 'array':
            return { kind: 'list', range, items: children.map((child) => read(child, text)), layout: 'flow' };
        case 'object':
            return { kind: 'map', range, entries: children.flatMap((child) => entryOf(child, text)) };
        case 'number':
            return { kind: 'literal', range, value: Number(text.slice(range.start, range.end)) };
        case 'boolean':
            return { kind: 'literal', range, value: text.startsWith('true', range.start) };
        default:
            return { kind: 'literal', range, value: null };
    }
}
function entryOf(property, text) {
    const [key, value] = property.children ?? [];
    if (key === undefined || value === undefined)
        return [];
    const range = { start: property.offset, end: property.offset + property.length };
    return [{ key: String((0,jsonc_parser__WEBPACK_IMPORTED_MODULE_0__.getNodeValue)(key)), labels: [], value: read(value, text), range, form: 'attribute' }];
}


/***/ }),

/***/ 1008:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ hasComments),
/* harmony export */   a: () => (/* binding */ layoutOf)
/* harmony export */ });
/* harmony import */ var _text_memo_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7995);

/** The layout of every item of `list`, a node of `text`; made once, however often it is asked for. */
function layoutOf(text, list) {
    return remembered(list)(text);
}
const remembered = (0,_text_memo_js__WEBPACK_IMPORTED_MODULE_0__/* .memoOf */ .Q0)((list) => (0,_text_memo_js__WEBPACK_IMPORTED_MODULE_0__/* .memo */ .ph)((text) => laidOut(text, list), 1));
function laidOut(text, list) {
    const gaps = gapsOf(text, list);
    const lines = lineFinder(text);
    return list.items.map((node, index) => {
        const before = gaps[index] ?? [];
        const after = gaps[index + 1] ?? [];
        const isLast = index === list.items.length - 1;
        const next = list.items[index + 1]?.range.start ?? list.range.end - 1;
        return { node, ...headOf(text, lines, node, before, index === 0), ...tailOf(lines, node, after, next, isLast) };
    });
}
/** Whether a comment stands anywhere between the brackets of the list itself. */
function hasComments(text, list) {
    return gapsOf(text, list).some((gap) => gap.some(({ kind }) => kind === 'comment'));
}
function gapsOf(text, list) {
    const starts = [list.range.start + 1, ...list.items.map(({ range }) => range.end)];
    const ends = [...list.items.map(({ range }) => range.start), list.range.end - 1];
    return starts.map((start, index) => tokensIn(text, start, ends[index] ?? start));
}
function tokensIn(text, start, end) {
    const tokens = [];
    for (let at = start; at < end; at++) {
        const kind = text[at] === ',' ? 'comma' : commentAt(text, at) ? 'comment' : undefined;
        if (kind === undefined)
            continue;
        const stop = kind === 'comma' ? at + 1 : commentEnd(text, at, end);
        tokens.push({ kind, range: { start: at, end: stop } });
        at = stop - 1;
    }
    return tokens;
}
function commentAt(text, at) {
    return text[at] === '#' || text.startsWith('//', at) || text.startsWith('/*', at);
}
function commentEnd(text, at, limit) {
    if (text.startsWith('/*', at)) {
        const close = text.indexOf('*/', at + 2);
        return close < 0 || close + 2 > limit ? limit : close + 2;
    }
    const newline = text.indexOf('\n', at);
    const end = newline < 0 || newline > limit ? limit : newline;
    return text[end - 1] === '\r' ? end - 1 : end;
}
function headOf(text, lines, node, before, isFirst) {
    const lineStart = lines(node.range.start).start;
    const comma = before.find(({ kind }) => kind === 'comma');
    const own = before.filter(({ kind, range }) => kind === 'comment' && range.start >= (comma?.range.end ?? 0));
    const head = own.find(({ range }) => range.start >= lineStart)?.range.start ?? node.range.start;
    const commaFirst = !isFirst && comma !== undefined && comma.range.start >= lineStart && isBlank(text, lineStart, comma.range.start);
    const firstOnLine = isBlank(text, lineStart, head);
    const lead = firstOnLine || commaFirst ? leadOf(text, lineStart, before) : lineStart;
    return { head, lineStart, lead, firstOnLine, commaFirst };
}
/** Climbs over the comment lines directly above `lineStart`. */
function leadOf(text, lineStart, before) {
    let lead = lineStart;
    for (const { kind, range } of [...before].reverse()) {
        if (kind !== 'comment' || range.start >= lead)
            continue;
        const start = startOfLine(text, range.start);
        const touches = isBlank(text, range.end, lead) && text.slice(range.end, lead).split('\n').length === 2;
        if (!touches || !isBlank(text, start, range.start))
            break;
        lead = start;
    }
    return lead;
}
function tailOf(lines, node, after, next, isLast) {
    const { end: endOfLine, next: nextLine } = lines(node.range.end);
    const comma = after.find(({ kind }) => kind === 'comma')?.range;
    const sameLine = after.filter(({ range }) => range.start < endOfLine && range.end <= endOfLine);
    const endsLine = next > endOfLine && after.every(({ range }) => range.start >= endOfLine || range.end <= endOfLine);
    const own = endsLine || isLast ? sameLine : sameLine.filter(({ range }) => range.end <= (comma?.end ?? 0));
    const tail = Math.max(node.range.end, ...own.map(({ range }) => range.end));
    return { comma: comma?.start, tail, endsLine, nextLine };
}
/** Remembers the last line, since the items of a list are asked for in order and may all stand on one. */
function lineFinder(text) {
    let line = { start: 0, end: -1, next: 0 };
    return (offset) => {
        if (offset < line.start || offset > line.end) {
            const newline = text.indexOf('\n', offset);
            const end = newline < 0 ? text.length : newline;
            line = { start: startOfLine(text, offset), end, next: Math.min(text.length, end + 1) };
        }
        return line;
    };
}
function startOfLine(text, offset) {
    return text.lastIndexOf('\n', offset - 1) + 1;
}
function isBlank(text, start, end) {
    return text.slice(start, end).trim() === '';
}


/***/ }),

/***/ 6993:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ duplicateKey),
/* harmony export */   f: () => (/* binding */ entry)
/* harmony export */ });
/** The value under `key` of a map; `undefined` where there is none, or no map. The first one wins where there are several. */
function entry(node, key) {
    if (node?.kind !== 'map')
        return undefined;
    for (const each of node.entries)
        if (each.key === key)
            return each.value;
    return undefined;
}
/** A key that stands twice in one map of the tree, outermost first; readers silently keep one of the two. Blocks may repeat. */
function duplicateKey(node) {
    if (node.kind === 'list') {
        for (const item of node.items) {
            // Most items are strings, and every policy comes through here.
            const found = item.kind === 'string' ? undefined : duplicateKey(item);
            if (found !== undefined)
                return found;
        }
        return undefined;
    }
    if (node.kind === 'opaque' && node.expression.kind === 'conditional')
        return duplicateKey(node.expression.whenTrue) ?? duplicateKey(node.expression.whenFalse);
    if (node.kind !== 'map')
        return undefined;
    const twice = firstRepeated(node.entries);
    if (twice !== undefined)
        return twice;
    for (const { value } of node.entries) {
        const found = value.kind === 'string' ? undefined : duplicateKey(value);
        if (found !== undefined)
            return found;
    }
    return undefined;
}
/** Most maps have a handful of keys, and comparing those costs less than a set of them. */
const fewEntries = 12;
function firstRepeated(entries) {
    if (entries.length > fewEntries) {
        const seen = new Set();
        return entries.find(({ form, key }) => form !== 'block' && (seen.has(key) || !seen.add(key)));
    }
    for (const [index, each] of entries.entries()) {
        if (each.form === 'block')
            continue;
        for (let before = 0; before < index; before++) {
            const earlier = entries[before];
            if (earlier?.key === each.key && earlier.form !== 'block')
                return each;
        }
    }
    return undefined;
}


/***/ }),

/***/ 5393:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ removeBlocks),
/* harmony export */   f: () => (/* binding */ withComments)
/* harmony export */ });
/* harmony import */ var _text_edit_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7749);
/**
 * Edits that take whole blocks out of a body, as `statement { … }` out of an HCL document.
 *
 *   # once a quarter        ─┐ the comment lines directly above,
 *   statement {              │
 *     actions = [ … ]        │ the block,
 *   }                        │
 *                           ─┘ and one of the blank lines that set it apart
 *
 * Every block is a group of its own: any subset of them may go. A blank line
 * between two blocks that may both go belongs to the first of them alone.
 */

/** One group of edits for each of the blocks named by `items`, out of all those that `mayGo`. */
function removeBlocks(text, blocks, items, mayGo) {
    return items.flatMap((item) => {
        const range = blocks[item];
        return range === undefined ? [] : [{ items: [item], edits: [removal(text, range, item > 0 && mayGo(item - 1))] }];
    });
}
/** The block with the comment lines directly above it. */
function withComments(text, { start, end }) {
    let first = lineStart(text, start);
    if (text.slice(first, start).trim() !== '')
        return { start, end };
    while (first > 0) {
        const above = lineStart(text, first - 1);
        if (!/^\s*(?:#|\/\/|\/\*.*\*\/\s*$)/.test(text.slice(above, first)))
            break;
        first = above;
    }
    return { start: first, end };
}
function removal(text, range, aboveIsTaken) {
    const { start, end } = withComments(text, range);
    const next = nextLine(text, end);
    const alone = start === lineStart(text, start) && isTrailer(text.slice(end, next));
    if (!alone)
        return (0,_text_edit_js__WEBPACK_IMPORTED_MODULE_0__/* .deletion */ .jo)(range.start, range.end);
    const below = text.slice(next, nextLine(text, next));
    const above = start === 0 ? '' : text.slice(lineStart(text, start - 1), start);
    if (isBlank(below) && (isBlank(above) || above.trimEnd().endsWith('{')))
        return (0,_text_edit_js__WEBPACK_IMPORTED_MODULE_0__/* .deletion */ .jo)(start, nextLine(text, next));
    if (below.trim().startsWith('}') && isBlank(above) && !aboveIsTaken)
        return (0,_text_edit_js__WEBPACK_IMPORTED_MODULE_0__/* .deletion */ .jo)(lineStart(text, start - 1), next);
    return (0,_text_edit_js__WEBPACK_IMPORTED_MODULE_0__/* .deletion */ .jo)(start, next);
}
/** What may stand behind a block on its line: nothing, or its own comment. */
function isTrailer(text) {
    const trimmed = text.trim();
    return trimmed === '' || /^(?:#|\/\/).*$/.test(trimmed);
}
function isBlank(line) {
    return line !== '' && line.trim() === '';
}
function lineStart(text, offset) {
    return offset === 0 ? 0 : text.lastIndexOf('\n', offset - 1) + 1;
}
function nextLine(text, offset) {
    const newline = text.indexOf('\n', offset);
    return newline < 0 ? text.length : newline + 1;
}


/***/ }),

/***/ 2048:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $N: () => (/* binding */ canonical),
/* harmony export */   CI: () => (/* binding */ partsOf),
/* harmony export */   E7: () => (/* binding */ nodeOf),
/* harmony export */   Ww: () => (/* binding */ canonicalBut),
/* harmony export */   _y: () => (/* binding */ plainValue)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5650);

const nowhere = { start: 0, end: 0 };
const noLabels = [];
/** The tree of a plain JSON value; every range is empty. */
function nodeOf(value) {
    if (typeof value === 'string')
        return { kind: 'string', range: nowhere, value, quote: '"' };
    if (Array.isArray(value))
        return { kind: 'list', range: nowhere, items: value.map(nodeOf), layout: 'flow' };
    if (typeof value === 'number' || typeof value === 'boolean' || value === null) {
        return { kind: 'literal', range: nowhere, value };
    }
    if (typeof value !== 'object')
        return { kind: 'opaque', range: nowhere, expression: { kind: 'unknown' } };
    const entries = [];
    for (const [key, each] of Object.entries(value)) {
        entries.push({ key, labels: noLabels, value: nodeOf(each), range: nowhere, form: 'attribute' });
    }
    return { kind: 'map', range: nowhere, entries };
}
/** The plain value of a tree; an opaque node has none and becomes `undefined`. */
function plainValue(node) {
    switch (node.kind) {
        case 'string':
        case 'literal':
            return node.value;
        case 'opaque':
            return undefined;
        case 'list':
            return node.items.map(plainValue);
        case 'map':
            return Object.fromEntries(node.entries.map(({ key, value }) => [key, plainValue(value)]));
        default:
            return (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .unreachable */ .HB)(node);
    }
}
/**
 * A text that is equal for two trees exactly when they hold the same values in
 * the same order, whatever their formatting. `instead` may give another text for
 * a node, or `undefined` for a list item, or the value of an entry, that is gone.
 */
function canonical(node, source, instead = none) {
    if (instead.size > 0 && instead.has(node))
        return instead.get(node) ?? '';
    switch (node.kind) {
        case 'string':
            return quoted(node.value);
        case 'literal':
            return String(node.value);
        case 'opaque':
            return `<${opaqueText(node, source, instead)}>`;
        case 'list':
            return `[${canonicalItems(node, source, instead)}]`;
        case 'map':
            return `{${canonicalEntries(node, source, instead)}}`;
        default:
            return (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .unreachable */ .HB)(node);
    }
}
/** The same, with `text` for the one value of the map that is `value`. */
function canonicalBut(map, value, text, source) {
    return `{${canonicalEntries(map, source, none, value, text)}}`;
}
const none = new Map();
function isGone(node, instead) {
    return instead.size > 0 && instead.has(node) && instead.get(node) === undefined;
}
// Written with loops: of every policy that is judged, each value comes through here.
function canonicalItems({ items }, source, instead) {
    let text = '';
    let separator = '';
    for (const item of items) {
        if (isGone(item, instead))
            continue;
        text += separator + canonical(item, source, instead);
        separator = ',';
    }
    return text;
}
function canonicalEntries({ entries }, source, instead, except, shown = '') {
    let text = '';
    let separator = '';
    for (const { key, labels, value } of entries) {
        if (isGone(value, instead))
            continue;
        const name = labels.length === 0 ? `[${quoted(key)}]` : JSON.stringify([key, ...labels]);
        text += `${separator}${name}:${value === except ? shown : canonical(value, source, instead)}`;
        separator = ',';
    }
    return text;
}
/** `text` as JSON writes it; what needs no escape is not looked at twice. */
function quoted(text) {
    return /^[ !#-[\]-~]*$/.test(text) ? `"${text}"` : JSON.stringify(text);
}
/** The source of an expression, the lists and objects inside it in canonical form. */
function opaqueText({ range, expression }, source, instead) {
    let text = '';
    let copied = range.start;
    for (const part of partsOf(expression)) {
        if (part.range.start < copied)
            continue;
        text += source.slice(copied, part.range.start) + canonical(part, source, instead);
        copied = part.range.end;
    }
    return text + source.slice(copied, range.end);
}
/** The values inside an expression, in the order of the source. */
function partsOf(expression) {
    switch (expression.kind) {
        case 'call':
            return expression.args;
        case 'template':
            return expression.parts.flatMap((part) => (part.kind === 'text' || part.node === undefined ? [] : [part.node]));
        case 'object':
            return expression.entries.flatMap(({ keyNode, value }) => (keyNode === undefined ? [value] : [keyNode, value]));
        case 'conditional':
            return [expression.condition, expression.whenTrue, expression.whenFalse];
        case 'other':
            return expression.parts;
        case 'traversal':
            return expression.indexes;
        case 'unknown':
            return [];
        default:
            return (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .unreachable */ .HB)(expression);
    }
}


/***/ }),

/***/ 7749:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   ct: () => (/* binding */ applyEdits),
/* harmony export */   f4: () => (/* binding */ replacement),
/* harmony export */   jo: () => (/* binding */ deletion)
/* harmony export */ });
/**
 * Text edits as plain data.
 *
 * An edit replaces one range of one text. All ranges of a set of edits refer to
 * the text as it was *before* any of them, so sets for different policies in the
 * same file can simply be concatenated. Order matters only between insertions at
 * the same point, which keep the order they were given in.
 *
 * Nothing here knows about JSON, HCL or IAM.
 */
/**
 * The text after all edits.
 *
 * Text outside the ranges is copied unchanged, byte for byte. Touching edits are
 * fine; overlapping ones mean two callers both believe they own a span, which is
 * a bug in the caller, so it throws rather than guesses.
 */
function applyEdits(text, edits) {
    const ordered = [...edits].sort((a, b) => a.range.start - b.range.start || a.range.end - b.range.end);
    let result = '';
    let copied = 0;
    for (const { range, newText } of ordered) {
        if (range.start < copied || range.end < range.start || range.end > text.length) {
            throw new RangeError(`edit [${range.start}, ${range.end}) overlaps its neighbour or leaves the text`);
        }
        result += text.slice(copied, range.start) + newText;
        copied = range.end;
    }
    return result + text.slice(copied);
}
/** An edit that deletes `[start, end)`. */
function deletion(start, end) {
    return { range: { start, end }, newText: '' };
}
/** An edit that writes `newText` over `range`. */
function replacement(range, newText) {
    return { range, newText };
}


/***/ }),

/***/ 1784:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Ce: () => (/* binding */ isFields),
/* harmony export */   M8: () => (/* binding */ textField),
/* harmony export */   RY: () => (/* binding */ hasField),
/* harmony export */   kv: () => (/* binding */ timeField)
/* harmony export */ });
/**
 * The door for JSON values that nobody has vouched for: fields that are there and have the type asked for.
 */
/** Whether a JSON value is an object. */
function isFields(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
/** The field as a non-empty string. */
function textField(fields, key) {
    const value = fields[key];
    return typeof value === 'string' && value !== '' ? value : undefined;
}
/** The field as an ISO 8601 time; Python writes a space for the `T`, and some tools `+00:00` for the `Z`. */
function timeField(fields, key) {
    const value = textField(fields, key);
    if (value === undefined || !/^\d{4}-\d\d-\d\d(?:[T ][\d:.]*(?:Z|[+-][\d:]+)?)?$/.test(value))
        return undefined;
    return value.replace(' ', 'T').replace(/\+00:?00$/, 'Z');
}
/** Whether the field holds anything; SDKs write null for what is absent. */
function hasField(fields, key) {
    return fields[key] !== undefined && fields[key] !== null;
}


/***/ }),

/***/ 9250:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ grouped)
/* harmony export */ });
/** Values by a key of theirs, keys and values in their first order; what `Map.groupBy` does from Node 21 on. */
function grouped(values, keyOf) {
    const groups = new Map();
    for (const value of values) {
        const key = keyOf(value);
        const group = groups.get(key);
        if (group === undefined)
            groups.set(key, [value]);
        else
            group.push(value);
    }
    return groups;
}


/***/ }),

/***/ 1255:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ isDeeperThan),
/* harmony export */   t: () => (/* binding */ jsonTextOf)
/* harmony export */ });
/**
 * A text → the JSON values in it, parsed once for all who read them.
 *
 * A file holds one JSON value, or one a line (NDJSON). Whoever reads it decides how deep values may nest, and what to
 * tell of a text that is none: the reason that `JSON.parse` gives quotes the text, which may hold secrets.
 */
/** The JSON value of a text, or its values where it holds one a line. */
function jsonTextOf(text) {
    const whole = parsed(text);
    if (whole.kind === 'value')
        return whole;
    const values = [];
    for (const [index, line] of text.split('\n').entries()) {
        if (line.trim() === '')
            continue;
        const each = parsed(line);
        if (each.kind === 'value')
            values.push(each.value);
        else if (values.length === 0)
            return { kind: 'broken', line: undefined, cause: whole.cause };
        else
            return { kind: 'broken', line: index + 1, cause: each.cause };
    }
    return { kind: 'lines', values };
}
/** Whether a value holds lists and objects in more than so many levels. */
function isDeeperThan(levels, value) {
    if (levels < 0)
        return true;
    if (typeof value !== 'object' || value === null)
        return false;
    for (const each of Array.isArray(value) ? value : Object.values(value))
        if (isDeeperThan(levels - 1, each))
            return true;
    return false;
}
function parsed(text) {
    try {
        // To trim also takes away the mark of a byte order.
        const value = JSON.parse(text.trim());
        return { kind: 'value', value };
    }
    catch (cause) {
        return { kind: 'none', cause };
    }
}


/***/ }),

/***/ 683:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Cl: () => (/* binding */ linesOfRange),
/* harmony export */   Dx: () => (/* binding */ linesOf),
/* harmony export */   En: () => (/* binding */ lineEnding),
/* harmony export */   PT: () => (/* binding */ lineStart),
/* harmony export */   eT: () => (/* binding */ lineNumber),
/* harmony export */   hl: () => (/* binding */ linesIn),
/* harmony export */   mh: () => (/* binding */ lineAt),
/* harmony export */   o0: () => (/* binding */ columnAt),
/* harmony export */   uz: () => (/* binding */ splitLines),
/* harmony export */   vT: () => (/* binding */ endOfLine)
/* harmony export */ });
/* harmony import */ var _memo_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7995);

/** A number that is known to be that of a line, from 1. */
function lineNumber(value) {
    return value;
}
/** Where the lines of a text begin and end. */
function linesOf(text) {
    const starts = [];
    for (let start = 0; start < text.length;) {
        starts.push(start);
        const end = text.indexOf('\n', start);
        start = end < 0 ? text.length : end + 1;
    }
    return { text, starts, count: starts.length };
}
/** The lines of a file, found once however often they are asked for. */
const linesIn = (0,_memo_js__WEBPACK_IMPORTED_MODULE_0__/* .memoOf */ .Q0)(({ text }) => linesOf(text));
/** The line that holds `offset`; the last line for the end of the text. */
function lineAt(lines, offset) {
    let low = 0;
    let high = lines.starts.length - 1;
    while (low < high) {
        const middle = (low + high + 1) >> 1;
        if ((lines.starts[middle] ?? 0) <= offset)
            low = middle;
        else
            high = middle - 1;
    }
    return lineNumber(low + 1);
}
/** The offset of the first character of `line`; the text's length for the line after the last. */
function lineStart(lines, line) {
    return lines.starts[line - 1] ?? lines.text.length;
}
/** The 1-based column of `offset`, in UTF-16 units. */
function columnAt(lines, offset) {
    return offset - lineStart(lines, lineAt(lines, offset)) + 1;
}
/** The first and last line that a non-empty range touches. */
function linesOfRange(lines, range) {
    const last = range.end > range.start ? range.end - 1 : range.start;
    return { first: lineAt(lines, range.start), last: lineAt(lines, last) };
}
/** The lines of `text` without their ends. */
function splitLines(text) {
    if (text === '')
        return [];
    const split = text.split('\n');
    const lines = text.includes('\r') ? split.map((line) => (line.endsWith('\r') ? line.slice(0, -1) : line)) : split;
    if (text.endsWith('\n'))
        lines.pop();
    return lines;
}
/** How the lines of `text` end; `lf` where there is no line end at all. */
function lineEnding(text) {
    return remembered(text);
}
/** Every edit of a file asks for its line ends. */
const remembered = (0,_memo_js__WEBPACK_IMPORTED_MODULE_0__/* .memo */ .ph)(endingOf, 8);
function endingOf(text) {
    const all = text.split('\n').length - 1;
    const windows = text.split('\r\n').length - 1;
    if (text.split('\r').length - 1 > windows)
        return 'lone-cr';
    if (windows === 0)
        return 'lf';
    return windows === all ? 'crlf' : 'mixed';
}
/** The characters that end a line in `text`. */
function endOfLine(text) {
    return lineEnding(text) === 'crlf' ? '\r\n' : '\n';
}


/***/ }),

/***/ 8346:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ logLine)
/* harmony export */ });
/* harmony import */ var _message_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6526);
/**
 * Text on its way into the log of a runner, which reads commands out of it.
 *
 * A line that starts with `::`, white space aside, is a command, and so is `##[…]`
 * anywhere in a line: `##[set-output name=verdict;]pass` in a file's name would set
 * an output. Source: actions/runner, `ActionCommand.cs`.
 * https://github.com/actions/runner/blob/main/src/Runner.Common/ActionCommand.cs
 */

/** The text as one line that is no command, its invisible characters written out. */
function logLine(text) {
    return (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(text, 20_000)
        .replaceAll('##[', '## [')
        .replace(/^\s*::/, (start) => `\\${start.trim()}`);
}


/***/ }),

/***/ 7995:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Oo: () => (/* binding */ once),
/* harmony export */   Q0: () => (/* binding */ memoOf),
/* harmony export */   c8: () => (/* binding */ memoBy),
/* harmony export */   ph: () => (/* binding */ memo)
/* harmony export */ });
/**
 * Results that are made once and kept: the only hand-written caches of the project.
 *
 * A memo never changes what is computed, only how often. So `make` must depend
 * on its key alone, and every memo whose keys come from files is bounded: a
 * hostile file can make it forget, never make it grow. When full it is emptied
 * rather than thinned out, since policies repeat what stands close to them.
 */
/** `make`, its result for each key kept; at most `most` results, then it begins anew. */
function memo(make, most) {
    const made = new Map();
    return (key) => {
        const known = made.get(key);
        if (known !== undefined)
            return known;
        const fresh = make(key);
        if (made.size >= most)
            made.clear();
        made.set(key, fresh);
        return fresh;
    };
}
/** Results by a key that is written for them: what is kept under it, or else what `make` gives. */
function memoBy(most) {
    const made = new Map();
    return (key, make) => {
        const known = made.get(key);
        if (known !== undefined)
            return known;
        const fresh = make();
        if (made.size >= most)
            made.clear();
        made.set(key, fresh);
        return fresh;
    };
}
/** `make`, its result kept for as long as the key itself lives; the key must not change. */
function memoOf(make) {
    const made = new WeakMap();
    return (key) => {
        const known = made.get(key);
        if (known !== undefined)
            return known;
        const fresh = make(key);
        made.set(key, fresh);
        return fresh;
    };
}
/** `make`, called when its result is first asked for, and never again. */
function once(make) {
    let made;
    return () => (made ??= { value: make() }).value;
}


/***/ }),

/***/ 6526:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   I9: () => (/* binding */ listedWith),
/* harmony export */   RK: () => (/* binding */ visible),
/* harmony export */   aL: () => (/* binding */ words),
/* harmony export */   iU: () => (/* binding */ message),
/* harmony export */   oR: () => (/* binding */ joined),
/* harmony export */   p4: () => (/* binding */ quotedList),
/* harmony export */   pj: () => (/* binding */ plain),
/* harmony export */   vI: () => (/* binding */ shortened)
/* harmony export */ });
/** Template tag: interpolated values become quoted atoms, except messages, which are spliced in. */
function message(strings, ...values) {
    const words = [strings[0] ?? ''];
    const atoms = [];
    values.forEach((value, index) => {
        const rest = strings[index + 1] ?? '';
        const last = words.length - 1;
        if (typeof value === 'number') {
            words[last] = `${words[last] ?? ''}${value}${rest}`;
        }
        else if (typeof value === 'string') {
            atoms.push(value);
            words.push(rest);
        }
        else {
            words[last] = (words[last] ?? '') + (value.words[0] ?? '');
            atoms.push(...value.atoms);
            words.push(...value.words.slice(1));
            words[words.length - 1] = (words[words.length - 1] ?? '') + rest;
        }
    });
    return { words, atoms };
}
/** Our own words alone. */
function words(text) {
    return { words: [text], atoms: [] };
}
/** Messages with `separator` between them. */
function joined(messages, separator) {
    return (messages.reduce((all, each) => (all === undefined ? each : message `${all}${words(separator)}${each}`), undefined) ?? words(''));
}
/** The messages as a list whose last two have a word between them. */
function listedWith(all, word) {
    const last = all.at(-1);
    if (all.length < 2 || last === undefined)
        return last ?? words('');
    return message `${joined(all.slice(0, -1), ', ')} ${words(word)} ${last}`;
}
/** A list of quoted atoms, at most `most` of them, then how many more there are. */
function quotedList(atoms, most = 12) {
    const shown = joined(atoms.slice(0, most).map((atom) => message `${atom}`), ', ');
    return atoms.length > most ? message `${shown} and ${atoms.length - most} more` : shown;
}
/** The message in about `most` characters: as many of its words and atoms as fit, then an ellipsis. */
function shortened(long, most) {
    let left = most - (long.words[0] ?? '').length;
    const count = long.atoms.findIndex((atom, index) => {
        left -= Math.min(atom.length, longestAtom) + (long.words[index + 1] ?? '').length;
        return left < 0;
    });
    if (count < 0)
        return long;
    const kept = long.words.slice(0, count + 1);
    return { words: [...kept.slice(0, -1), `${kept.at(-1) ?? ''}…`], atoms: long.atoms.slice(0, count) };
}
/** Characters of one atom that are shown. */
const longestAtom = 300;
/** The message on one line for logs, errors and JSON: atoms in backticks, control characters visible. */
function plain({ words: parts, atoms }) {
    return parts.map((part, index) => (index === 0 ? part : `\`${visible(atoms[index - 1] ?? '')}\`${part}`)).join('');
}
/** `text` with control, bidirectional and other invisible characters written as `\u{…}`, cut at `most` characters. */
function visible(text, most = longestAtom) {
    const shown = text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu, (char) => `\\u{${(char.codePointAt(0) ?? 0).toString(16)}}`);
    // Half a surrogate pair at the cut would be no character at all.
    return shown.length > most ? `${shown.slice(0, most).replace(/[\ud800-\udbff]$/, '')}…` : shown;
}


/***/ }),

/***/ 5895:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ quote),
/* harmony export */   p: () => (/* binding */ nearest)
/* harmony export */ });
/* harmony import */ var _message_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6526);
/**
 * Names that people mistyped: quoted, and with the nearest one that exists.
 */

/** The text in backticks, its invisible characters shown, cut to 80 characters. */
function quote(text) {
    return `\`${(0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(text, 80)}\``;
}
/** `; did you mean …?`, where a known name is near enough. */
function nearest(name, known) {
    const ranked = known.map((each) => ({ each, far: distance(name, each) })).sort((a, b) => a.far - b.far);
    const best = ranked[0];
    return best !== undefined && best.far <= Math.max(2, best.each.length / 3)
        ? `, did you mean ${quote(best.each)}?`
        : ` (known: ${known.map(quote).join(', ')})`;
}
/** Levenshtein's distance. */
function distance(a, b) {
    let row = Array.from({ length: b.length + 1 }, (_, index) => index);
    for (let i = 1; i <= a.length; i++) {
        const next = [i];
        for (let j = 1; j <= b.length; j++) {
            const swap = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
            next.push(Math.min(swap, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
        }
        row = next;
    }
    return row[b.length] ?? 0;
}


/***/ }),

/***/ 1807:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ respelled),
/* harmony export */   k: () => (/* binding */ spellingOf)
/* harmony export */ });
/* harmony import */ var _memo_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7995);
/**
 * One spelling for the keys of every SDK: camelCase.
 *
 * The AWS CLI and boto3 write the keys of a service (`findingDetails`), the SDKs
 * for Go and .NET write `FindingDetails`, those for Ruby and Rust write
 * `finding_details`; IAM itself writes `RoleDetailList`. Whoever reads names the
 * keys it knows, in camelCase; others stay as they are.
 *
 *   {"FindingDetails": …}, {"finding_details": …}  →  {"findingDetails": …}
 *
 * Where an object holds a key in several spellings, the camelCase one counts,
 * else the first.
 */


/** The spelling by a list of known keys, in camelCase and separated by white space. */
function spellingOf(knownKeys) {
    const knownAs = new Map(knownKeys
        .trim()
        .split(/\s+/)
        .map((key) => [folded(key), key]));
    return (0,_memo_js__WEBPACK_IMPORTED_MODULE_0__/* .memo */ .ph)((key) => knownAs.get(folded(key)) ?? key, 1_000);
}
/** The object with its own keys in that spelling, and with `inner` of each value; what it holds is not looked into. */
function respelled(value, camelOf, inner) {
    const fields = new Map();
    for (const [key, each] of Object.entries(value)) {
        const camel = camelOf(key);
        if (key === camel || !fields.has(camel))
            fields.set(camel, inner(each));
    }
    return Object.fromEntries(fields);
}
function folded(key) {
    return key.replaceAll('_', '').toLowerCase();
}


/***/ })

/******/ });
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		// no module.id needed
/******/ 		// no module.loaded needed
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId](module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/******/ // expose the modules object (__webpack_modules__)
/******/ __nccwpck_require__.m = __webpack_modules__;
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/******/ /* webpack/runtime/async module */
/******/ (() => {
/******/ 	var webpackQueues = typeof Symbol === "function" ? Symbol("webpack queues") : "__webpack_queues__";
/******/ 	var webpackExports = typeof Symbol === "function" ? Symbol("webpack exports") : "__webpack_exports__";
/******/ 	var webpackError = typeof Symbol === "function" ? Symbol("webpack error") : "__webpack_error__";
/******/ 	var resolveQueue = (queue) => {
/******/ 		if(queue && queue.d < 1) {
/******/ 			queue.d = 1;
/******/ 			queue.forEach((fn) => (fn.r--));
/******/ 			queue.forEach((fn) => (fn.r-- ? fn.r++ : fn()));
/******/ 		}
/******/ 	}
/******/ 	var wrapDeps = (deps) => (deps.map((dep) => {
/******/ 		if(dep !== null && typeof dep === "object") {
/******/ 			if(dep[webpackQueues]) return dep;
/******/ 			if(dep.then) {
/******/ 				var queue = [];
/******/ 				queue.d = 0;
/******/ 				dep.then((r) => {
/******/ 					obj[webpackExports] = r;
/******/ 					resolveQueue(queue);
/******/ 				}, (e) => {
/******/ 					obj[webpackError] = e;
/******/ 					resolveQueue(queue);
/******/ 				});
/******/ 				var obj = {};
/******/ 				obj[webpackQueues] = (fn) => (fn(queue));
/******/ 				return obj;
/******/ 			}
/******/ 		}
/******/ 		var ret = {};
/******/ 		ret[webpackQueues] = x => {};
/******/ 		ret[webpackExports] = dep;
/******/ 		return ret;
/******/ 	}));
/******/ 	__nccwpck_require__.a = (module, body, hasAwait) => {
/******/ 		var queue;
/******/ 		hasAwait && ((queue = []).d = -1);
/******/ 		var depQueues = new Set();
/******/ 		var exports = module.exports;
/******/ 		var currentDeps;
/******/ 		var outerResolve;
/******/ 		var reject;
/******/ 		var promise = new Promise((resolve, rej) => {
/******/ 			reject = rej;
/******/ 			outerResolve = resolve;
/******/ 		});
/******/ 		promise[webpackExports] = exports;
/******/ 		promise[webpackQueues] = (fn) => (queue && fn(queue), depQueues.forEach(fn), promise["catch"](x => {}));
/******/ 		module.exports = promise;
/******/ 		body((deps) => {
/******/ 			currentDeps = wrapDeps(deps);
/******/ 			var fn;
/******/ 			var getResult = () => (currentDeps.map((d) => {
/******/ 				if(d[webpackError]) throw d[webpackError];
/******/ 				return d[webpackExports];
/******/ 			}))
/******/ 			var promise = new Promise((resolve) => {
/******/ 				fn = () => (resolve(getResult));
/******/ 				fn.r = 0;
/******/ 				var fnQueue = (q) => (q !== queue && !depQueues.has(q) && (depQueues.add(q), q && !q.d && (fn.r++, q.push(fn))));
/******/ 				currentDeps.map((dep) => (dep[webpackQueues](fnQueue)));
/******/ 			});
/******/ 			return fn.r ? promise : getResult();
/******/ 		}, (err) => ((err ? reject(promise[webpackError] = err) : outerResolve(exports)), resolveQueue(queue)));
/******/ 		queue && queue.d < 0 && (queue.d = 0);
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/ensure chunk */
/******/ (() => {
/******/ 	__nccwpck_require__.f = {};
/******/ 	// This file contains only the entry chunk.
/******/ 	// The chunk loading function for additional chunks
/******/ 	__nccwpck_require__.e = (chunkId) => {
/******/ 		return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 			__nccwpck_require__.f[key](chunkId, promises);
/******/ 			return promises;
/******/ 		}, []));
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/get javascript chunk filename */
/******/ (() => {
/******/ 	// This function allow to reference async chunks
/******/ 	__nccwpck_require__.u = (chunkId) => {
/******/ 		// return url for filenames based on template
/******/ 		return "" + chunkId + ".index.js";
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/******/ /* webpack/runtime/make namespace object */
/******/ (() => {
/******/ 	// define __esModule on exports
/******/ 	__nccwpck_require__.r = (exports) => {
/******/ 		if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 			Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 		}
/******/ 		Object.defineProperty(exports, '__esModule', { value: true });
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/import chunk loading */
/******/ (() => {
/******/ 	// no baseURI
/******/ 	
/******/ 	// object to store loaded and loading chunks
/******/ 	// undefined = chunk not loaded, null = chunk preloaded/prefetched
/******/ 	// [resolve, Promise] = chunk loading, 0 = chunk loaded
/******/ 	var installedChunks = {
/******/ 		792: 0
/******/ 	};
/******/ 	
/******/ 	var installChunk = (data) => {
/******/ 		var {ids, modules, runtime} = data;
/******/ 		// add "modules" to the modules object,
/******/ 		// then flag all "ids" as loaded and fire callback
/******/ 		var moduleId, chunkId, i = 0;
/******/ 		for(moduleId in modules) {
/******/ 			if(__nccwpck_require__.o(modules, moduleId)) {
/******/ 				__nccwpck_require__.m[moduleId] = modules[moduleId];
/******/ 			}
/******/ 		}
/******/ 		if(runtime) runtime(__nccwpck_require__);
/******/ 		for(;i < ids.length; i++) {
/******/ 			chunkId = ids[i];
/******/ 			if(__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) {
/******/ 				installedChunks[chunkId][0]();
/******/ 			}
/******/ 			installedChunks[ids[i]] = 0;
/******/ 		}
/******/ 	
/******/ 	}
/******/ 	
/******/ 	__nccwpck_require__.f.j = (chunkId, promises) => {
/******/ 			// import() chunk loading for javascript
/******/ 			var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : undefined;
/******/ 			if(installedChunkData !== 0) { // 0 means "already installed".
/******/ 	
/******/ 				// a Promise means "currently loading".
/******/ 				if(installedChunkData) {
/******/ 					promises.push(installedChunkData[1]);
/******/ 				} else {
/******/ 					if(true) { // all chunks have JS
/******/ 						// setup Promise in chunk cache
/******/ 						var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e) => {
/******/ 							if(installedChunks[chunkId] !== 0) installedChunks[chunkId] = undefined;
/******/ 							throw e;
/******/ 						});
/******/ 						var promise = Promise.race([promise, new Promise((resolve) => (installedChunkData = installedChunks[chunkId] = [resolve]))])
/******/ 						promises.push(installedChunkData[1] = promise);
/******/ 					}
/******/ 				}
/******/ 			}
/******/ 	};
/******/ 	
/******/ 	// no prefetching
/******/ 	
/******/ 	// no preloaded
/******/ 	
/******/ 	// no external install chunk
/******/ 	
/******/ 	// no on chunks loaded
/******/ })();
/******/ 
/************************************************************************/
/******/ 
/******/ // startup
/******/ // Load entry module and return exports
/******/ // This entry module used 'module' so it can't be inlined
/******/ var __webpack_exports__ = __nccwpck_require__(6223);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 
