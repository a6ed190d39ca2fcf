export const id = 253;
export const ids = [253];
export const modules = {

/***/ 253:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   doctor: () => (/* binding */ doctor)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5650);
/* harmony import */ var _setup_diagnosis_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4831);
/* harmony import */ var _text_message_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6526);
/* harmony import */ var _arguments_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1276);
/* harmony import */ var _doctor_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2961);
/* harmony import */ var _local_run_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8555);
/**
 * `doctor`: how far config and evidence carry in this repository, and what to write where they do not.
 *
 * Exit codes: 0 nothing to do, 1 something needs a hand.
 */






/** What was found out, for people or as JSON. */
const doctor = async (args, { folder, today }) => {
    const { values } = (0,_arguments_js__WEBPACK_IMPORTED_MODULE_2__/* .parse */ .qg)(args, { ..._local_run_js__WEBPACK_IMPORTED_MODULE_4__/* .treeOptions */ .Dd, public: { type: 'boolean' } });
    const request = (0,_local_run_js__WEBPACK_IMPORTED_MODULE_4__/* .treeRequest */ .kY)(values);
    const diagnosis = await examined(folder, request, today, values['public'] === true);
    return answer(diagnosis, request.inputs.config, values['json'] === true);
};
/** The diagnosis of a repository. A config that cannot be read is all there is to say until it can. */
async function examined(folder, request, today, isPublic) {
    try {
        const run = await (0,_local_run_js__WEBPACK_IMPORTED_MODULE_4__/* .analyseTree */ .m3)(folder, request, today);
        return (0,_setup_diagnosis_js__WEBPACK_IMPORTED_MODULE_1__/* .diagnose */ .h)({ ...run, file: await run.cache.one(request.inputs.config), isPublic });
    }
    catch (cause) {
        if (!(cause instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo) || cause.place === undefined)
            throw cause;
        const { path, line } = cause.place;
        const what = (0,_text_message_js__WEBPACK_IMPORTED_MODULE_5__/* .words */ .aL)(`${cause.message}; the rest is looked at once it can be read`);
        return { ...nothing, flaws: [{ kind: 'config', path, line, what }] };
    }
}
const nothing = { states: [], accounts: [], flaws: [], proposals: [], stubs: [], evidence: undefined };
function answer(diagnosis, config, asJson) {
    const exitCode = (0,_setup_diagnosis_js__WEBPACK_IMPORTED_MODULE_1__/* .needsHand */ .H)(diagnosis) ? 1 : 0;
    return asJson
        ? { output: (0,_arguments_js__WEBPACK_IMPORTED_MODULE_2__/* .json */ .Pq)((0,_doctor_text_js__WEBPACK_IMPORTED_MODULE_3__/* .diagnosisAsJson */ .En)(diagnosis)), form: 'json', exitCode }
        : { output: (0,_doctor_text_js__WEBPACK_IMPORTED_MODULE_3__/* .diagnosisText */ .f7)(diagnosis, config), exitCode };
}


/***/ })

};
