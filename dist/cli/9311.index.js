export const id = 9311;
export const ids = [9311];
export const modules = {

/***/ 6239:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ LATER_GATES)
/* harmony export */ });
/** Gates that a policy may already name; they judge from the version that builds them. */
const LATER_GATES = [];


/***/ }),

/***/ 9711:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A7: () => (/* binding */ LIMIT_KINDS),
/* harmony export */   P8: () => (/* binding */ MINIMUM_KINDS),
/* harmony export */   j$: () => (/* binding */ STEP_EVENTS),
/* harmony export */   zO: () => (/* binding */ DECIDE_BY)
/* harmony export */ });
/** The kinds of limit, free of direction: the catalogue knows which way is worse. */
const LIMIT_KINDS = [
    'max',
    'min',
    'max_regression',
    'max_relative_regression',
    'min_improvement',
    'min_relative_improvement',
    'max_improvement',
    'max_relative_improvement',
];
/** The smallest amount of data that a rule accepts. */
const MINIMUM_KINDS = ['min_utterances', 'min_reference_words', 'min_hours', 'min_clusters'];
/** What settles a budget for getting worse (interfaces.md 1.7). */
const DECIDE_BY = ['estimate', 'regression-proven', 'noninferiority-proven'];
/** The events for which a policy sets a step. */
const STEP_EVENTS = [
    'pull_request',
    'merge_group',
    'push',
    'tag',
    'release',
    'schedule',
    'workflow_dispatch',
];


/***/ }),

/***/ 4398:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ur: () => (/* binding */ mergeNodes),
/* harmony export */   Vq: () => (/* binding */ spellOutGates),
/* harmony export */   ZP: () => (/* binding */ findOverrides)
/* harmony export */ });
/* harmony import */ var _readers_node_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(894);

/**
 * Lays a policy over another: mappings merge key by key, everything else that is written replaces what was
 * there. Every value keeps the place where it was written.
 */
function mergeNodes(under, over) {
    if (under.kind !== 'map' || over.kind !== 'map')
        return over;
    const entries = new Map(under.entries);
    for (const [key, entry] of over.entries)
        entries.set(key, mergeEntries(entries.get(key), entry));
    return { ...over, entries };
}
function mergeEntries(under, over) {
    return under === undefined ? over : { ...over, value: mergeNodes(under.value, over.value) };
}
/** `gate: warning` written out as `gate: {severity: warning}`, so that the two forms merge. */
function spellOutGates(root) {
    const gates = root.kind === 'map' ? root.entries.get('gates') : undefined;
    if (root.kind !== 'map' || gates?.value.kind !== 'map')
        return root;
    const spelled = [...gates.value.entries].map(([id, entry]) => [id, spellOut(entry)]);
    const value = { ...gates.value, entries: new Map(spelled) };
    return { ...root, entries: new Map(root.entries).set('gates', { ...gates, value }) };
}
function spellOut(entry) {
    if (entry.value.kind !== 'scalar')
        return entry;
    const severity = { keyLocation: entry.keyLocation, value: entry.value };
    return {
        ...entry,
        value: { kind: 'map', location: entry.value.location, entries: new Map([['severity', severity]]) },
    };
}
/** The values that `over` writes anew although `under` had written others, as paths: `gates.slice-metrics.severity`. */
function findOverrides(under, over, path = '') {
    if (under.kind !== 'map' || over.kind !== 'map') {
        return JSON.stringify((0,_readers_node_js__WEBPACK_IMPORTED_MODULE_0__/* .toPlain */ .Ul)(under)) === JSON.stringify((0,_readers_node_js__WEBPACK_IMPORTED_MODULE_0__/* .toPlain */ .Ul)(over)) ? [] : [path];
    }
    return [...over.entries].flatMap(([key, { value }]) => {
        const old = under.entries.get(key)?.value;
        return old === undefined ? [] : findOverrides(old, value, path === '' ? key : `${path}.${key}`);
    });
}


/***/ }),

/***/ 9311:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  J: () => (/* binding */ PROFILE_NAMES),
  Es: () => (/* binding */ canaryRulesOfProfile),
  G4: () => (/* binding */ defaultPolicy),
  nG: () => (/* binding */ extendsOf),
  or: () => (/* binding */ parseAddress),
  ON: () => (/* binding */ parsePolicy),
  z1: () => (/* binding */ profileText),
  aP: () => (/* binding */ rulesOfProfile)
});

// EXTERNAL MODULE: ./lib/gates/registry.js + 66 modules
var registry = __webpack_require__(2655);
;// CONCATENATED MODULE: ./lib/generated/policy.js
// Generated from src/formats by scripts/generate.mjs. Do not edit.
const validate = validate52;/* harmony default export */ const policy = ((/* unused pure expression or super */ null && (validate52)));const func0 = Object.prototype.hasOwnProperty;const pattern3 = new RegExp("^policy/1$", "u");const pattern4 = new RegExp("^.{1,200}$", "u");function validate53(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){let vErrors = null;let errors = 0;if(data && typeof data == "object" && !Array.isArray(data)){for(const key0 of Object.keys(data)){if(!(((key0 === "entries") || (key0 === "releases")) || (key0 === "waivers"))){(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0, at: "#/$defs/of-registry"}});errors++;}}if(data.entries !== undefined && func0.call(data, "entries")){let data0 = data.entries;if(Array.isArray(data0)){if(data0.length < 1){(vErrors ??= []).push({instancePath:instancePath+"/entries",keyword:"minItems",params:{limit: 1}});errors++;}const len0 = data0.length;for(let i0=0; i0<len0; i0++){let data1 = data0[i0];if(typeof data1 === "string"){if(!pattern4.test(data1)){(vErrors ??= []).push({instancePath:instancePath+"/entries/" + i0,keyword:"pattern",params:{pattern: "^.{1,200}$", at: "#/$defs/of-registry/properties/entries/items/pattern"}});errors++;}}else {(vErrors ??= []).push({instancePath:instancePath+"/entries/" + i0,keyword:"type",params:{type: "string"}});errors++;}}}else {(vErrors ??= []).push({instancePath:instancePath+"/entries",keyword:"type",params:{type: "array"}});errors++;}}if(data.releases !== undefined && func0.call(data, "releases")){if(typeof data.releases !== "string"){(vErrors ??= []).push({instancePath:instancePath+"/releases",keyword:"type",params:{type: "string"}});errors++;}}if(data.waivers !== undefined && func0.call(data, "waivers")){if(typeof data.waivers !== "string"){(vErrors ??= []).push({instancePath:instancePath+"/waivers",keyword:"type",params:{type: "string"}});errors++;}}}else {(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});errors++;}validate53.errors = vErrors;return errors === 0;}function validate55(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){let vErrors = null;let errors = 0;if(data && typeof data == "object" && !Array.isArray(data)){for(const key0 of Object.keys(data)){if(!(((((((key0 === "pull_request") || (key0 === "merge_group")) || (key0 === "push")) || (key0 === "tag")) || (key0 === "release")) || (key0 === "schedule")) || (key0 === "workflow_dispatch"))){(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0, at: "#/$defs/of-steps"}});errors++;}}if(data.pull_request !== undefined && func0.call(data, "pull_request")){let data0 = data.pull_request;if(typeof data0 !== "string"){(vErrors ??= []).push({instancePath:instancePath+"/pull_request",keyword:"type",params:{type: "string"}});errors++;}if(!((((((data0 === "train") || (data0 === "evaluate")) || (data0 === "package")) || (data0 === "stage")) || (data0 === "canary")) || (data0 === "promote"))){(vErrors ??= []).push({instancePath:instancePath+"/pull_request",keyword:"enum",params:{allowedValues: ["train","evaluate","package","stage","canary","promote"]}});errors++;}}if(data.merge_group !== undefined && func0.call(data, "merge_group")){let data1 = data.merge_group;if(typeof data1 !== "string"){(vErrors ??= []).push({instancePath:instancePath+"/merge_group",keyword:"type",params:{type: "string"}});errors++;}if(!((((((data1 === "train") || (data1 === "evaluate")) || (data1 === "package")) || (data1 === "stage")) || (data1 === "canary")) || (data1 === "promote"))){(vErrors ??= []).push({instancePath:instancePath+"/merge_group",keyword:"enum",params:{allowedValues: ["train","evaluate","package","stage","canary","promote"]}});errors++;}}if(data.push !== undefined && func0.call(data, "push")){let data2 = data.push;if(typeof data2 !== "string"){(vErrors ??= []).push({instancePath:instancePath+"/push",keyword:"type",params:{type: "string"}});errors++;}if(!((((((data2 === "train") || (data2 === "evaluate")) || (data2 === "package")) || (data2 === "stage")) || (data2 === "canary")) || (data2 === "promote"))){(vErrors ??= []).push({instancePath:instancePath+"/push",keyword:"enum",params:{allowedValues: ["train","evaluate","package","stage","canary","promote"]}});errors++;}}if(data.tag !== undefined && func0.call(data, "tag")){let data3 = data.tag;if(typeof data3 !== "string"){(vErrors ??= []).push({instancePath:instancePath+"/tag",keyword:"type",params:{type: "string"}});errors++;}if(!((((((data3 === "train") || (data3 === "evaluate")) || (data3 === "package")) || (data3 === "stage")) || (data3 === "canary")) || (data3 === "promote"))){(vErrors ??= []).push({instancePath:instancePath+"/tag",keyword:"enum",params:{allowedValues: ["train","evaluate","package","stage","canary","promote"]}});errors++;}}if(data.release !== undefined && func0.call(data, "release")){let data4 = data.release;if(typeof data4 !== "string"){(vErrors ??= []).push({instancePath:instancePath+"/release",keyword:"type",params:{type: "string"}});errors++;}if(!((((((data4 === "train") || (data4 === "evaluate")) || (data4 === "package")) || (data4 === "stage")) || (data4 === "canary")) || (data4 === "promote"))){(vErrors ??= []).push({instancePath:instancePath+"/release",keyword:"enum",params:{allowedValues: ["train","evaluate","package","stage","canary","promote"]}});errors++;}}if(data.schedule !== undefined && func0.call(data, "schedule")){let data5 = data.schedule;if(typeof data5 !== "string"){(vErrors ??= []).push({instancePath:instancePath+"/schedule",keyword:"type",params:{type: "string"}});errors++;}if(!((((((data5 === "train") || (data5 === "evaluate")) || (data5 === "package")) || (data5 === "stage")) || (data5 === "canary")) || (data5 === "promote"))){(vErrors ??= []).push({instancePath:instancePath+"/schedule",keyword:"enum",params:{allowedValues: ["train","evaluate","package","stage","canary","promote"]}});errors++;}}if(data.workflow_dispatch !== undefined && func0.call(data, "workflow_dispatch")){let data6 = data.workflow_dispatch;if(typeof data6 !== "string"){(vErrors ??= []).push({instancePath:instancePath+"/workflow_dispatch",keyword:"type",params:{type: "string"}});errors++;}if(!((((((data6 === "train") || (data6 === "evaluate")) || (data6 === "package")) || (data6 === "stage")) || (data6 === "canary")) || (data6 === "promote"))){(vErrors ??= []).push({instancePath:instancePath+"/workflow_dispatch",keyword:"enum",params:{allowedValues: ["train","evaluate","package","stage","canary","promote"]}});errors++;}}}else {(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});errors++;}validate55.errors = vErrors;return errors === 0;}const pattern6 = new RegExp("^(blocker|warning|off)$", "u");function validate59(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){let vErrors = null;let errors = 0;if(typeof data !== "string"){(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "string"}});errors++;}if(!(((data === "blocker") || (data === "warning")) || (data === "off"))){(vErrors ??= []).push({instancePath,keyword:"enum",params:{allowedValues: ["blocker","warning","off"]}});errors++;}validate59.errors = vErrors;return errors === 0;}function validate61(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){let vErrors = null;let errors = 0;if(typeof data !== "string"){(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "string"}});errors++;}if(!((((((data === "train") || (data === "evaluate")) || (data === "package")) || (data === "stage")) || (data === "canary")) || (data === "promote"))){(vErrors ??= []).push({instancePath,keyword:"enum",params:{allowedValues: ["train","evaluate","package","stage","canary","promote"]}});errors++;}validate61.errors = vErrors;return errors === 0;}function validate58(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){let vErrors = null;let errors = 0;if((typeof data !== "string") && (!(data && typeof data == "object" && !Array.isArray(data)))){(vErrors ??= []).push({instancePath,keyword:"type",params:{type: ["string","object"]}});errors++;}if(typeof data === "string"){if(!pattern6.test(data)){(vErrors ??= []).push({instancePath,keyword:"pattern",params:{pattern: "^(blocker|warning|off)$", at: "#/$defs/gate-canary-metrics/pattern"}});errors++;}}if(data && typeof data == "object" && !Array.isArray(data)){for(const key0 of Object.keys(data)){if(!(((((key0 === "severity") || (key0 === "from")) || (key0 === "min_window_hours")) || (key0 === "stop_window_minutes")) || (key0 === "stop_grace_minutes"))){(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0, at: "#/$defs/gate-canary-metrics"}});errors++;}}if(data.severity !== undefined && func0.call(data, "severity")){if(!(validate59(data.severity, {instancePath:instancePath+"/severity",parentData:data,parentDataProperty:"severity",rootData}))){vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);errors = vErrors.length;}}if(data.from !== undefined && func0.call(data, "from")){if(!(validate61(data.from, {instancePath:instancePath+"/from",parentData:data,parentDataProperty:"from",rootData}))){vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);errors = vErrors.length;}}if(data.min_window_hours !== undefined && func0.call(data, "min_window_hours")){let data2 = data.min_window_hours;if((typeof data2 == "number") && (isFinite(data2))){if(data2 < 0 || isNaN(data2)){(vErrors ??= []).push({instancePath:instancePath+"/min_window_hours",keyword:"minimum",params:{comparison: ">=", limit: 0}});errors++;}}else {(vErrors ??= []).push({instancePath:instancePath+"/min_window_hours",keyword:"type",params:{type: "number"}});errors++;}}if(data.stop_window_minutes !== undefined && func0.call(data, "stop_window_minutes")){let data3 = data.stop_window_minutes;if((typeof data3 == "number") && (isFinite(data3))){if(data3 < 0 || isNaN(data3)){(vErrors ??= []).push({instancePath:instancePath+"/stop_window_minutes",keyword:"minimum",params:{comparison: ">=", limit: 0}});errors++;}}else {(vErrors ??= []).push({instancePath:instancePath+"/stop_window_minutes",keyword:"type",params:{type: "number"}});errors++;}}if(data.stop_grace_minutes !== undefined && func0.call(data, "stop_grace_minutes")){let data4 = data.stop_grace_minutes;if((typeof data4 == "number") && (isFinite(data4))){if(data4 < 0 || isNaN(data4)){(vErrors ??= []).push({instancePath:instancePath+"/stop_grace_minutes",keyword:"minimum",params:{comparison: ">=", limit: 0}});errors++;}}else {(vErrors ??= []).push({instancePath:instancePath+"/stop_grace_minutes",keyword:"type",params:{type: "number"}});errors++;}}}validate58.errors = vErrors;return errors === 0;}function validate64(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){let vErrors = null;let errors = 0;if((typeof data !== "string") && (!(data && typeof data == "object" && !Array.isArray(data)))){(vErrors ??= []).push({instancePath,keyword:"type",params:{type: ["string","object"]}});errors++;}if(typeof data === "string"){if(!pattern6.test(data)){(vErrors ??= []).push({instancePath,keyword:"pattern",params:{pattern: "^(blocker|warning|off)$", at: "#/$defs/gate-canary-plan/pattern"}});errors++;}}if(data && typeof data == "object" && !Array.isArray(data)){for(const key0 of Object.keys(data)){if(!(((key0 === "severity") || (key0 === "from")) || (key0 === "max_percent"))){(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0, at: "#/$defs/gate-canary-plan"}});errors++;}}if(data.severity !== undefined && func0.call(data, "severity")){if(!(validate59(data.severity, {instancePath:instancePath+"/severity",parentData:data,parentDataProperty:"severity",rootData}))){vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);errors = vErrors.length;}}if(data.from !== undefined && func0.call(data, "from")){if(!(validate61(data.from, {instancePath:instancePath+"/from",parentData:data,parentDataProperty:"from",rootData}))){vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);errors = vErrors.length;}}if(data.max_percent !== undefined && func0.call(data, "max_percent")){let data2 = data.max_percent;if((typeof data2 == "number") && (isFinite(data2))){if(data2 > 100 || isNaN(data2)){(vErrors ??= []).push({instancePath:instancePath+"/max_percent",keyword:"maximum",params:{comparison: "<=", limit: 100}});errors++;}if(data2 < 0 || isNaN(data2)){(vErrors ??= []).push({instancePath:instancePath+"/max_percent",keyword:"minimum",params:{comparison: ">=", limit: 0}});errors++;}}else {(vErrors ??= []).push({instancePath:instancePath+"/max_percent",keyword:"type",params:{type: "number"}});errors++;}}}validate64.errors = vErrors;return errors === 0;}function validate68(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){let vErrors = null;let errors = 0;if((typeof data !== "string") && (!(data && typeof data == "object" && !Array.isArray(data)))){(vErrors ??= []).push({instancePath,keyword:"type",params:{type: ["string","object"]}});errors++;}if(typeof data === "string"){if(!pattern6.test(data)){(vErrors ??= []).push({instancePath,keyword:"pattern",params:{pattern: "^(blocker|warning|off)$", at: "#/$defs/gate-capacity-headroom/pattern"}});errors++;}}if(data && typeof data == "object" && !Array.isArray(data)){for(const key0 of Object.keys(data)){if(!((((key0 === "severity") || (key0 === "from")) || (key0 === "max_memory_share")) || (key0 === "soak_hours"))){(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0, at: "#/$defs/gate-capacity-headroom"}});errors++;}}if(data.severity !== undefined && func0.call(data, "severity")){if(!(validate59(data.severity, {instancePath:instancePath+"/severity",parentData:data,parentDataProperty:"severity",rootData}))){vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);errors = vErrors.length;}}if(data.from !== undefined && func0.call(data, "from")){if(!(validate61(data.from, {instancePath:instancePath+"/from",parentData:data,parentDataProperty:"from",rootData}))){vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);errors = vErrors.length;}}if(data.max_memory_share !== undefined && func0.call(data, "max_memory_share")){let data2 = data.max_memory_share;if((typeof data2 == "number") && (isFinite(data2))){if(data2 > 1 || isNaN(data2)){(vErrors ??= []).push({instancePath:instancePath+"/max_memory_share",keyword:"maximum",params:{comparison: "<=", limit: 1}});errors++;}if(data2 <= 0 || isNaN(data2)){(vErrors ??= []).push({instancePath:instancePath+"/max_memory_share",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0}});errors++;}}else {(vErrors ??= []).push({instancePath:instancePath+"/max_memory_share",keyword:"type",params:{type: "number"}});errors++;}}if(data.soak_hours !== undefined && func0.call(data, "soak_hours")){let data3 = data.soak_hours;if((typeof data3 == "number") && (isFinite(data3))){if(data3 < 0 || isNaN(data3)){(vErrors ??= []).push({instancePath:instancePath+"/soak_hours",keyword:"minimum",params:{comparison: ">=", limit: 0}});errors++;}}else {(vErrors ??= []).push({instancePath:instancePath+"/soak_hours",keyword:"type",params:{type: "number"}});errors++;}}}validate68.errors = vErrors;return errors === 0;}function validate72(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){let vErrors = null;let errors = 0;if((typeof data !== "string") && (!(data && typeof data == "object" && !Array.isArray(data)))){(vErrors ??= []).push({instancePath,keyword:"type",params:{type: ["string","object"]}});errors++;}if(typeof data === "string"){if(!pattern6.test(data)){(vErrors ??= []).push({instancePath,keyword:"pattern",params:{pattern: "^(blocker|warning|off)$", at: "#/$defs/gate-client-rates/pattern"}});errors++;}}if(data && typeof data == "object" && !Array.isArray(data)){for(const key0 of Object.keys(data)){if(!((((key0 === "severity") || (key0 === "from")) || (key0 === "min_traffic_percent")) || (key0 === "ignore_below_percent"))){(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0, at: "#/$defs/gate-client-rates"}});errors++;}}if(data.severity !== undefined && func0.call(data, "severity")){if(!(validate59(data.severity, {instancePath:instancePath+"/severity",parentData:data,parentDataProperty:"severity",rootData}))){vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);errors = vErrors.length;}}if(data.from !== undefined && func0.call(data, "from")){if(!(validate61(data.from, {instancePath:instancePath+"/from",parentData:data,parentDataProperty:"from",rootData}))){vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);errors = vErrors.length;}}if(data.min_traffic_percent !== undefined && func0.call(data, "min_traffic_percent")){let data2 = data.min_traffic_percent;if((typeof data2 == "number") && (isFinite(data2))){if(data2 > 100 || isNaN(data2)){(vErrors ??= []).push({instancePath:instancePath+"/min_traffic_percent",keyword:"maximum",params:{comparison: "<=", limit: 100}});errors++;}if(data2 < 0 || isNaN(data2)){(vErrors ??= []).push({instancePath:instancePath+"/min_traffic_percent",keyword:"minimum",params:{comparison: ">=", limit: 0}});errors++;}}else {(vErrors ??= []).push({instancePath:instancePath+"/min_traffic_percent",keyword:"type",params:{type: "number"}});errors++;}}if(data.ignore_below_percent !== undefined && func0.call(data, "ignore_below_percent")){let data3 = data.ignore_below_percent;if((typeof data3 == "number") && (isFinite(data3))){if(data3 > 100 || isNaN(data3)){(vErrors ??= []).push({instancePath:instancePath+"/ignore_below_percent",keyword:"maximum",params:{comparison: "<=", limit: 100}});errors++;}if(data3 < 0 || isNaN(data3)){(vErrors ??= []).push({instancePath:instancePath+"/ignore_below_percent",keyword:"minimum",params:{comparison: ">=", limit: 0}});errors++;}}else {(vErrors ??= []).push({instancePath:instancePath+"/ignore_below_percent",keyword:"type",params:{type: "number"}});errors++;}}}validate72.errors = vErrors;return errors === 0;}function validate76(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){let vErrors = null;let errors = 0;if((typeof data !== "string") && (!(data && typeof data == "object" && !Array.isArray(data)))){(vErrors ??= []).push({instancePath,keyword:"type",params:{type: ["string","object"]}});errors++;}if(typeof data === "string"){if(!pattern6.test(data)){(vErrors ??= []).push({instancePath,keyword:"pattern",params:{pattern: "^(blocker|warning|off)$", at: "#/$defs/plainGate/pattern"}});errors++;}}if(data && typeof data == "object" && !Array.isArray(data)){for(const key0 of Object.keys(data)){if(!((key0 === "severity") || (key0 === "from"))){(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0, at: "#/$defs/plainGate"}});errors++;}}if(data.severity !== undefined && func0.call(data, "severity")){if(!(validate59(data.severity, {instancePath:instancePath+"/severity",parentData:data,parentDataProperty:"severity",rootData}))){vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);errors = vErrors.length;}}if(data.from !== undefined && func0.call(data, "from")){if(!(validate61(data.from, {instancePath:instancePath+"/from",parentData:data,parentDataProperty:"from",rootData}))){vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);errors = vErrors.length;}}}validate76.errors = vErrors;return errors === 0;}function validate86(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){let vErrors = null;let errors = 0;if((typeof data !== "string") && (!(data && typeof data == "object" && !Array.isArray(data)))){(vErrors ??= []).push({instancePath,keyword:"type",params:{type: ["string","object"]}});errors++;}if(typeof data === "string"){if(!pattern6.test(data)){(vErrors ??= []).push({instancePath,keyword:"pattern",params:{pattern: "^(blocker|warning|off)$", at: "#/$defs/gate-load-evidence/pattern"}});errors++;}}if(data && typeof data == "object" && !Array.isArray(data)){for(const key0 of Object.keys(data)){if(!((((((key0 === "severity") || (key0 === "from")) || (key0 === "min_minutes")) || (key0 === "min_load_ratio")) || (key0 === "max_age_days")) || (key0 === "max_error_rate"))){(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0, at: "#/$defs/gate-load-evidence"}});errors++;}}if(data.severity !== undefined && func0.call(data, "severity")){if(!(validate59(data.severity, {instancePath:instancePath+"/severity",parentData:data,parentDataProperty:"severity",rootData}))){vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);errors = vErrors.length;}}if(data.from !== undefined && func0.call(data, "from")){if(!(validate61(data.from, {instancePath:instancePath+"/from",parentData:data,parentDataProperty:"from",rootData}))){vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);errors = vErrors.length;}}if(data.min_minutes !== undefined && func0.call(data, "min_minutes")){let data2 = data.min_minutes;if((typeof data2 == "number") && (isFinite(data2))){if(data2 < 0 || isNaN(data2)){(vErrors ??= []).push({instancePath:instancePath+"/min_minutes",keyword:"minimum",params:{comparison: ">=", limit: 0}});errors++;}}else {(vErrors ??= []).push({instancePath:instancePath+"/min_minutes",keyword:"type",params:{type: "number"}});errors++;}}if(data.min_load_ratio !== undefined && func0.call(data, "min_load_ratio")){let data3 = data.min_load_ratio;if((typeof data3 == "number") && (isFinite(data3))){if(data3 < 0 || isNaN(data3)){(vErrors ??= []).push({instancePath:instancePath+"/min_load_ratio",keyword:"minimum",params:{comparison: ">=", limit: 0}});errors++;}}else {(vErrors ??= []).push({instancePath:instancePath+"/min_load_ratio",keyword:"type",params:{type: "number"}});errors++;}}if(data.max_age_days !== undefined && func0.call(data, "max_age_days")){let data4 = data.max_age_days;if((typeof data4 == "number") && (isFinite(data4))){if(data4 < 0 || isNaN(data4)){(vErrors ??= []).push({instancePath:instancePath+"/max_age_days",keyword:"minimum",params:{comparison: ">=", limit: 0}});errors++;}}else {(vErrors ??= []).push({instancePath:instancePath+"/max_age_days",keyword:"type",params:{type: "number"}});errors++;}}if(data.max_error_rate !== undefined && func0.call(data, "max_error_rate")){let data5 = data.max_error_rate;if((typeof data5 == "number") && (isFinite(data5))){if(data5 > 1 || isNaN(data5)){(vErrors ??= []).push({instancePath:instancePath+"/max_error_rate",keyword:"maximum",params:{comparison: "<=", limit: 1}});errors++;}if(data5 < 0 || isNaN(data5)){(vErrors ??= []).push({instancePath:instancePath+"/max_error_rate",keyword:"minimum",params:{comparison: ">=", limit: 0}});errors++;}}else {(vErrors ??= []).push({instancePath:instancePath+"/max_error_rate",keyword:"type",params:{type: "number"}});errors++;}}}validate86.errors = vErrors;return errors === 0;}function validate94(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){let vErrors = null;let errors = 0;if((typeof data !== "string") && (!(data && typeof data == "object" && !Array.isArray(data)))){(vErrors ??= []).push({instancePath,keyword:"type",params:{type: ["string","object"]}});errors++;}if(typeof data === "string"){if(!pattern6.test(data)){(vErrors ??= []).push({instancePath,keyword:"pattern",params:{pattern: "^(blocker|warning|off)$", at: "#/$defs/gate-registry-dates/pattern"}});errors++;}}if(data && typeof data == "object" && !Array.isArray(data)){for(const key0 of Object.keys(data)){if(!(((key0 === "severity") || (key0 === "from")) || (key0 === "warn_days"))){(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0, at: "#/$defs/gate-registry-dates"}});errors++;}}if(data.severity !== undefined && func0.call(data, "severity")){if(!(validate59(data.severity, {instancePath:instancePath+"/severity",parentData:data,parentDataProperty:"severity",rootData}))){vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);errors = vErrors.length;}}if(data.from !== undefined && func0.call(data, "from")){if(!(validate61(data.from, {instancePath:instancePath+"/from",parentData:data,parentDataProperty:"from",rootData}))){vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);errors = vErrors.length;}}if(data.warn_days !== undefined && func0.call(data, "warn_days")){let data2 = data.warn_days;if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){(vErrors ??= []).push({instancePath:instancePath+"/warn_days",keyword:"type",params:{type: "integer"}});errors++;}if((typeof data2 == "number") && (isFinite(data2))){if(data2 < 0 || isNaN(data2)){(vErrors ??= []).push({instancePath:instancePath+"/warn_days",keyword:"minimum",params:{comparison: ">=", limit: 0}});errors++;}}}}validate94.errors = vErrors;return errors === 0;}function validate101(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){let vErrors = null;let errors = 0;if((typeof data !== "string") && (!(data && typeof data == "object" && !Array.isArray(data)))){(vErrors ??= []).push({instancePath,keyword:"type",params:{type: ["string","object"]}});errors++;}if(typeof data === "string"){if(!pattern6.test(data)){(vErrors ??= []).push({instancePath,keyword:"pattern",params:{pattern: "^(blocker|warning|off)$", at: "#/$defs/gate-replay-bandwidth/pattern"}});errors++;}}if(data && typeof data == "object" && !Array.isArray(data)){for(const key0 of Object.keys(data)){if(!((((((((key0 === "severity") || (key0 === "from")) || (key0 === "min_pairs")) || (key0 === "min_speech_s")) || (key0 === "min_coherence")) || (key0 === "max_delay_ms")) || (key0 === "bandwidth_share")) || (key0 === "suspicion"))){(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0, at: "#/$defs/gate-replay-bandwidth"}});errors++;}}if(data.severity !== undefined && func0.call(data, "severity")){if(!(validate59(data.severity, {instancePath:instancePath+"/severity",parentData:data,parentDataProperty:"severity",rootData}))){vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);errors = vErrors.length;}}if(data.from !== undefined && func0.call(data, "from")){if(!(validate61(data.from, {instancePath:instancePath+"/from",parentData:data,parentDataProperty:"from",rootData}))){vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);errors = vErrors.length;}}if(data.min_pairs !== undefined && func0.call(data, "min_pairs")){let data2 = data.min_pairs;if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){(vErrors ??= []).push({instancePath:instancePath+"/min_pairs",keyword:"type",params:{type: "integer"}});errors++;}if((typeof data2 == "number") && (isFinite(data2))){if(data2 < 1 || isNaN(data2)){(vErrors ??= []).push({instancePath:instancePath+"/min_pairs",keyword:"minimum",params:{comparison: ">=", limit: 1}});errors++;}}}if(data.min_speech_s !== undefined && func0.call(data, "min_speech_s")){let data3 = data.min_speech_s;if((typeof data3 == "number") && (isFinite(data3))){if(data3 < 0 || isNaN(data3)){(vErrors ??= []).push({instancePath:instancePath+"/min_speech_s",keyword:"minimum",params:{comparison: ">=", limit: 0}});errors++;}}else {(vErrors ??= []).push({instancePath:instancePath+"/min_speech_s",keyword:"type",params:{type: "number"}});errors++;}}if(data.min_coherence !== undefined && func0.call(data, "min_coherence")){let data4 = data.min_coherence;if((typeof data4 == "number") && (isFinite(data4))){if(data4 > 1 || isNaN(data4)){(vErrors ??= []).push({instancePath:instancePath+"/min_coherence",keyword:"maximum",params:{comparison: "<=", limit: 1}});errors++;}if(data4 < 0 || isNaN(data4)){(vErrors ??= []).push({instancePath:instancePath+"/min_coherence",keyword:"minimum",params:{comparison: ">=", limit: 0}});errors++;}}else {(vErrors ??= []).push({instancePath:instancePath+"/min_coherence",keyword:"type",params:{type: "number"}});errors++;}}if(data.max_delay_ms !== undefined && func0.call(data, "max_delay_ms")){let data5 = data.max_delay_ms;if((typeof data5 == "number") && (isFinite(data5))){if(data5 > 1000 || isNaN(data5)){(vErrors ??= []).push({instancePath:instancePath+"/max_delay_ms",keyword:"maximum",params:{comparison: "<=", limit: 1000}});errors++;}if(data5 < 0 || isNaN(data5)){(vErrors ??= []).push({instancePath:instancePath+"/max_delay_ms",keyword:"minimum",params:{comparison: ">=", limit: 0}});errors++;}}else {(vErrors ??= []).push({instancePath:instancePath+"/max_delay_ms",keyword:"type",params:{type: "number"}});errors++;}}if(data.bandwidth_share !== undefined && func0.call(data, "bandwidth_share")){let data6 = data.bandwidth_share;if((typeof data6 == "number") && (isFinite(data6))){if(data6 > 1 || isNaN(data6)){(vErrors ??= []).push({instancePath:instancePath+"/bandwidth_share",keyword:"maximum",params:{comparison: "<=", limit: 1}});errors++;}if(data6 < 0 || isNaN(data6)){(vErrors ??= []).push({instancePath:instancePath+"/bandwidth_share",keyword:"minimum",params:{comparison: ">=", limit: 0}});errors++;}}else {(vErrors ??= []).push({instancePath:instancePath+"/bandwidth_share",keyword:"type",params:{type: "number"}});errors++;}}if(data.suspicion !== undefined && func0.call(data, "suspicion")){let data7 = data.suspicion;if(typeof data7 !== "string"){(vErrors ??= []).push({instancePath:instancePath+"/suspicion",keyword:"type",params:{type: "string"}});errors++;}if(!(((data7 === "warning") || (data7 === "blocker")) || (data7 === "off"))){(vErrors ??= []).push({instancePath:instancePath+"/suspicion",keyword:"enum",params:{allowedValues: ["warning","blocker","off"]}});errors++;}}}validate101.errors = vErrors;return errors === 0;}function validate105(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){let vErrors = null;let errors = 0;if((typeof data !== "string") && (!(data && typeof data == "object" && !Array.isArray(data)))){(vErrors ??= []).push({instancePath,keyword:"type",params:{type: ["string","object"]}});errors++;}if(typeof data === "string"){if(!pattern6.test(data)){(vErrors ??= []).push({instancePath,keyword:"pattern",params:{pattern: "^(blocker|warning|off)$", at: "#/$defs/gate-replay-features/pattern"}});errors++;}}if(data && typeof data == "object" && !Array.isArray(data)){for(const key0 of Object.keys(data)){if(!((((key0 === "severity") || (key0 === "from")) || (key0 === "profile")) || (key0 === "min_dumps"))){(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0, at: "#/$defs/gate-replay-features"}});errors++;}}if(data.severity !== undefined && func0.call(data, "severity")){if(!(validate59(data.severity, {instancePath:instancePath+"/severity",parentData:data,parentDataProperty:"severity",rootData}))){vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);errors = vErrors.length;}}if(data.from !== undefined && func0.call(data, "from")){if(!(validate61(data.from, {instancePath:instancePath+"/from",parentData:data,parentDataProperty:"from",rootData}))){vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);errors = vErrors.length;}}if(data.profile !== undefined && func0.call(data, "profile")){let data2 = data.profile;if(typeof data2 !== "string"){(vErrors ??= []).push({instancePath:instancePath+"/profile",keyword:"type",params:{type: "string"}});errors++;}if(!((data2 === "exact") || (data2 === "equivalent"))){(vErrors ??= []).push({instancePath:instancePath+"/profile",keyword:"enum",params:{allowedValues: ["exact","equivalent"]}});errors++;}}if(data.min_dumps !== undefined && func0.call(data, "min_dumps")){let data3 = data.min_dumps;if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){(vErrors ??= []).push({instancePath:instancePath+"/min_dumps",keyword:"type",params:{type: "integer"}});errors++;}if((typeof data3 == "number") && (isFinite(data3))){if(data3 < 1 || isNaN(data3)){(vErrors ??= []).push({instancePath:instancePath+"/min_dumps",keyword:"minimum",params:{comparison: ">=", limit: 1}});errors++;}}}}validate105.errors = vErrors;return errors === 0;}function validate109(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){let vErrors = null;let errors = 0;if((typeof data !== "string") && (!(data && typeof data == "object" && !Array.isArray(data)))){(vErrors ??= []).push({instancePath,keyword:"type",params:{type: ["string","object"]}});errors++;}if(typeof data === "string"){if(!pattern6.test(data)){(vErrors ??= []).push({instancePath,keyword:"pattern",params:{pattern: "^(blocker|warning|off)$", at: "#/$defs/gate-replay-fixtures/pattern"}});errors++;}}if(data && typeof data == "object" && !Array.isArray(data)){for(const key0 of Object.keys(data)){if(!(((((key0 === "severity") || (key0 === "from")) || (key0 === "duration_tolerance_ms")) || (key0 === "max_clipping_share")) || (key0 === "max_silence_share"))){(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0, at: "#/$defs/gate-replay-fixtures"}});errors++;}}if(data.severity !== undefined && func0.call(data, "severity")){if(!(validate59(data.severity, {instancePath:instancePath+"/severity",parentData:data,parentDataProperty:"severity",rootData}))){vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);errors = vErrors.length;}}if(data.from !== undefined && func0.call(data, "from")){if(!(validate61(data.from, {instancePath:instancePath+"/from",parentData:data,parentDataProperty:"from",rootData}))){vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);errors = vErrors.length;}}if(data.duration_tolerance_ms !== undefined && func0.call(data, "duration_tolerance_ms")){let data2 = data.duration_tolerance_ms;if((typeof data2 == "number") && (isFinite(data2))){if(data2 < 0 || isNaN(data2)){(vErrors ??= []).push({instancePath:instancePath+"/duration_tolerance_ms",keyword:"minimum",params:{comparison: ">=", limit: 0}});errors++;}}else {(vErrors ??= []).push({instancePath:instancePath+"/duration_tolerance_ms",keyword:"type",params:{type: "number"}});errors++;}}if(data.max_clipping_share !== undefined && func0.call(data, "max_clipping_share")){let data3 = data.max_clipping_share;if((typeof data3 == "number") && (isFinite(data3))){if(data3 > 1 || isNaN(data3)){(vErrors ??= []).push({instancePath:instancePath+"/max_clipping_share",keyword:"maximum",params:{comparison: "<=", limit: 1}});errors++;}if(data3 < 0 || isNaN(data3)){(vErrors ??= []).push({instancePath:instancePath+"/max_clipping_share",keyword:"minimum",params:{comparison: ">=", limit: 0}});errors++;}}else {(vErrors ??= []).push({instancePath:instancePath+"/max_clipping_share",keyword:"type",params:{type: "number"}});errors++;}}if(data.max_silence_share !== undefined && func0.call(data, "max_silence_share")){let data4 = data.max_silence_share;if((typeof data4 == "number") && (isFinite(data4))){if(data4 > 1 || isNaN(data4)){(vErrors ??= []).push({instancePath:instancePath+"/max_silence_share",keyword:"maximum",params:{comparison: "<=", limit: 1}});errors++;}if(data4 < 0 || isNaN(data4)){(vErrors ??= []).push({instancePath:instancePath+"/max_silence_share",keyword:"minimum",params:{comparison: ">=", limit: 0}});errors++;}}else {(vErrors ??= []).push({instancePath:instancePath+"/max_silence_share",keyword:"type",params:{type: "number"}});errors++;}}}validate109.errors = vErrors;return errors === 0;}function validate114(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){let vErrors = null;let errors = 0;if((typeof data !== "string") && (!(data && typeof data == "object" && !Array.isArray(data)))){(vErrors ??= []).push({instancePath,keyword:"type",params:{type: ["string","object"]}});errors++;}if(typeof data === "string"){if(!pattern6.test(data)){(vErrors ??= []).push({instancePath,keyword:"pattern",params:{pattern: "^(blocker|warning|off)$", at: "#/$defs/gate-rollback-drill/pattern"}});errors++;}}if(data && typeof data == "object" && !Array.isArray(data)){for(const key0 of Object.keys(data)){if(!((((key0 === "severity") || (key0 === "from")) || (key0 === "max_age_days")) || (key0 === "max_seconds"))){(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0, at: "#/$defs/gate-rollback-drill"}});errors++;}}if(data.severity !== undefined && func0.call(data, "severity")){if(!(validate59(data.severity, {instancePath:instancePath+"/severity",parentData:data,parentDataProperty:"severity",rootData}))){vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);errors = vErrors.length;}}if(data.from !== undefined && func0.call(data, "from")){if(!(validate61(data.from, {instancePath:instancePath+"/from",parentData:data,parentDataProperty:"from",rootData}))){vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);errors = vErrors.length;}}if(data.max_age_days !== undefined && func0.call(data, "max_age_days")){let data2 = data.max_age_days;if((typeof data2 == "number") && (isFinite(data2))){if(data2 < 0 || isNaN(data2)){(vErrors ??= []).push({instancePath:instancePath+"/max_age_days",keyword:"minimum",params:{comparison: ">=", limit: 0}});errors++;}}else {(vErrors ??= []).push({instancePath:instancePath+"/max_age_days",keyword:"type",params:{type: "number"}});errors++;}}if(data.max_seconds !== undefined && func0.call(data, "max_seconds")){let data3 = data.max_seconds;if((typeof data3 == "number") && (isFinite(data3))){if(data3 < 0 || isNaN(data3)){(vErrors ??= []).push({instancePath:instancePath+"/max_seconds",keyword:"minimum",params:{comparison: ">=", limit: 0}});errors++;}}else {(vErrors ??= []).push({instancePath:instancePath+"/max_seconds",keyword:"type",params:{type: "number"}});errors++;}}}validate114.errors = vErrors;return errors === 0;}function validate118(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){let vErrors = null;let errors = 0;if((typeof data !== "string") && (!(data && typeof data == "object" && !Array.isArray(data)))){(vErrors ??= []).push({instancePath,keyword:"type",params:{type: ["string","object"]}});errors++;}if(typeof data === "string"){if(!pattern6.test(data)){(vErrors ??= []).push({instancePath,keyword:"pattern",params:{pattern: "^(blocker|warning|off)$", at: "#/$defs/gate-rollback-target/pattern"}});errors++;}}if(data && typeof data == "object" && !Array.isArray(data)){for(const key0 of Object.keys(data)){if(!(((key0 === "severity") || (key0 === "from")) || (key0 === "min_traffic_percent"))){(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0, at: "#/$defs/gate-rollback-target"}});errors++;}}if(data.severity !== undefined && func0.call(data, "severity")){if(!(validate59(data.severity, {instancePath:instancePath+"/severity",parentData:data,parentDataProperty:"severity",rootData}))){vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);errors = vErrors.length;}}if(data.from !== undefined && func0.call(data, "from")){if(!(validate61(data.from, {instancePath:instancePath+"/from",parentData:data,parentDataProperty:"from",rootData}))){vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);errors = vErrors.length;}}if(data.min_traffic_percent !== undefined && func0.call(data, "min_traffic_percent")){let data2 = data.min_traffic_percent;if((typeof data2 == "number") && (isFinite(data2))){if(data2 > 100 || isNaN(data2)){(vErrors ??= []).push({instancePath:instancePath+"/min_traffic_percent",keyword:"maximum",params:{comparison: "<=", limit: 100}});errors++;}if(data2 < 0 || isNaN(data2)){(vErrors ??= []).push({instancePath:instancePath+"/min_traffic_percent",keyword:"minimum",params:{comparison: ">=", limit: 0}});errors++;}}else {(vErrors ??= []).push({instancePath:instancePath+"/min_traffic_percent",keyword:"type",params:{type: "number"}});errors++;}}}validate118.errors = vErrors;return errors === 0;}function validate122(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){let vErrors = null;let errors = 0;if((typeof data !== "string") && (!(data && typeof data == "object" && !Array.isArray(data)))){(vErrors ??= []).push({instancePath,keyword:"type",params:{type: ["string","object"]}});errors++;}if(typeof data === "string"){if(!pattern6.test(data)){(vErrors ??= []).push({instancePath,keyword:"pattern",params:{pattern: "^(blocker|warning|off)$", at: "#/$defs/gate-safety-report/pattern"}});errors++;}}if(data && typeof data == "object" && !Array.isArray(data)){for(const key0 of Object.keys(data)){if(!(((key0 === "severity") || (key0 === "from")) || (key0 === "block"))){(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0, at: "#/$defs/gate-safety-report"}});errors++;}}if(data.severity !== undefined && func0.call(data, "severity")){if(!(validate59(data.severity, {instancePath:instancePath+"/severity",parentData:data,parentDataProperty:"severity",rootData}))){vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);errors = vErrors.length;}}if(data.from !== undefined && func0.call(data, "from")){if(!(validate61(data.from, {instancePath:instancePath+"/from",parentData:data,parentDataProperty:"from",rootData}))){vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);errors = vErrors.length;}}if(data.block !== undefined && func0.call(data, "block")){let data2 = data.block;if(Array.isArray(data2)){const len0 = data2.length;for(let i0=0; i0<len0; i0++){if(typeof data2[i0] !== "string"){(vErrors ??= []).push({instancePath:instancePath+"/block/" + i0,keyword:"type",params:{type: "string"}});errors++;}}}else {(vErrors ??= []).push({instancePath:instancePath+"/block",keyword:"type",params:{type: "array"}});errors++;}}}validate122.errors = vErrors;return errors === 0;}function validate136(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){let vErrors = null;let errors = 0;if((typeof data !== "string") && (!(data && typeof data == "object" && !Array.isArray(data)))){(vErrors ??= []).push({instancePath,keyword:"type",params:{type: ["string","object"]}});errors++;}if(typeof data === "string"){if(!pattern6.test(data)){(vErrors ??= []).push({instancePath,keyword:"pattern",params:{pattern: "^(blocker|warning|off)$", at: "#/$defs/gate-unit-tests/pattern"}});errors++;}}if(data && typeof data == "object" && !Array.isArray(data)){for(const key0 of Object.keys(data)){if(!(((key0 === "severity") || (key0 === "from")) || (key0 === "min_tests"))){(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0, at: "#/$defs/gate-unit-tests"}});errors++;}}if(data.severity !== undefined && func0.call(data, "severity")){if(!(validate59(data.severity, {instancePath:instancePath+"/severity",parentData:data,parentDataProperty:"severity",rootData}))){vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);errors = vErrors.length;}}if(data.from !== undefined && func0.call(data, "from")){if(!(validate61(data.from, {instancePath:instancePath+"/from",parentData:data,parentDataProperty:"from",rootData}))){vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);errors = vErrors.length;}}if(data.min_tests !== undefined && func0.call(data, "min_tests")){let data2 = data.min_tests;if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){(vErrors ??= []).push({instancePath:instancePath+"/min_tests",keyword:"type",params:{type: "integer"}});errors++;}if((typeof data2 == "number") && (isFinite(data2))){if(data2 < 1 || isNaN(data2)){(vErrors ??= []).push({instancePath:instancePath+"/min_tests",keyword:"minimum",params:{comparison: ">=", limit: 1}});errors++;}}}}validate136.errors = vErrors;return errors === 0;}function validate57(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){let vErrors = null;let errors = 0;if(data && typeof data == "object" && !Array.isArray(data)){for(const key0 of Object.keys(data)){if(!(func0.call({"canary-metrics":{"$ref":"#/$defs/gate-canary-metrics"},"canary-plan":{"$ref":"#/$defs/gate-canary-plan"},"capacity-headroom":{"$ref":"#/$defs/gate-capacity-headroom"},"client-rates":{"$ref":"#/$defs/gate-client-rates"},"eval-comparable":{"$ref":"#/$defs/plainGate"},"eval-consistent":{"$ref":"#/$defs/plainGate"},"evidence-binding":{"$ref":"#/$defs/plainGate"},"feature-checksums":{"$ref":"#/$defs/plainGate"},"feature-contract":{"$ref":"#/$defs/plainGate"},"feature-released":{"$ref":"#/$defs/plainGate"},"feature-serving":{"$ref":"#/$defs/plainGate"},"load-evidence":{"$ref":"#/$defs/gate-load-evidence"},"policy-not-weakened":{"$ref":"#/$defs/plainGate"},"privacy":{"$ref":"#/$defs/plainGate"},"production-healthy":{"$ref":"#/$defs/plainGate"},"registry-approved":{"$ref":"#/$defs/plainGate"},"registry-dates":{"$ref":"#/$defs/gate-registry-dates"},"registry-fields":{"$ref":"#/$defs/plainGate"},"registry-identity":{"$ref":"#/$defs/plainGate"},"registry-pinned":{"$ref":"#/$defs/plainGate"},"replay-bandwidth":{"$ref":"#/$defs/gate-replay-bandwidth"},"replay-features":{"$ref":"#/$defs/gate-replay-features"},"replay-fixtures":{"$ref":"#/$defs/gate-replay-fixtures"},"rollback-compatible":{"$ref":"#/$defs/plainGate"},"rollback-drill":{"$ref":"#/$defs/gate-rollback-drill"},"rollback-target":{"$ref":"#/$defs/gate-rollback-target"},"safety-report":{"$ref":"#/$defs/gate-safety-report"},"schemas-compatible":{"$ref":"#/$defs/plainGate"},"serving-compatible":{"$ref":"#/$defs/plainGate"},"serving-contract":{"$ref":"#/$defs/plainGate"},"slice-coverage":{"$ref":"#/$defs/plainGate"},"slice-gaps":{"$ref":"#/$defs/plainGate"},"slice-metrics":{"$ref":"#/$defs/plainGate"},"tag-matches":{"$ref":"#/$defs/plainGate"},"task-rules":{"$ref":"#/$defs/plainGate"},"training-record":{"$ref":"#/$defs/plainGate"},"unit-cost":{"$ref":"#/$defs/plainGate"},"unit-tests":{"$ref":"#/$defs/gate-unit-tests"},"waivers-valid":{"$ref":"#/$defs/plainGate"}}, key0))){(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0, at: "#/$defs/of-gates"}});errors++;}}if(data["canary-metrics"] !== undefined && func0.call(data, "canary-metrics")){if(!(validate58(data["canary-metrics"], {instancePath:instancePath+"/canary-metrics",parentData:data,parentDataProperty:"canary-metrics",rootData}))){vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);errors = vErrors.length;}}if(data["canary-plan"] !== undefined && func0.call(data, "canary-plan")){if(!(validate64(data["canary-plan"], {instancePath:instancePath+"/canary-plan",parentData:data,parentDataProperty:"canary-plan",rootData}))){vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);errors = vErrors.length;}}if(data["capacity-headroom"] !== undefined && func0.call(data, "capacity-headroom")){if(!(validate68(data["capacity-headroom"], {instancePath:instancePath+"/capacity-headroom",parentData:data,parentDataProperty:"capacity-headroom",rootData}))){vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors);errors = vErrors.length;}}if(data["client-rates"] !== undefined && func0.call(data, "client-rates")){if(!(validate72(data["client-rates"], {instancePath:instancePath+"/client-rates",parentData:data,parentDataProperty:"client-rates",rootData}))){vErrors = vErrors === null ? validate72.errors : vErrors.concat(validate72.errors);errors = vErrors.length;}}if(data["eval-comparable"] !== undefined && func0.call(data, "eval-comparable")){if(!(validate76(data["eval-comparable"], {instancePath:instancePath+"/eval-comparable",parentData:data,parentDataProperty:"eval-comparable",rootData}))){vErrors = vErrors === null ? validate76.errors : vErrors.concat(validate76.errors);errors = vErrors.length;}}if(data["eval-consistent"] !== undefined && func0.call(data, "eval-consistent")){if(!(validate76(data["eval-consistent"], {instancePath:instancePath+"/eval-consistent",parentData:data,parentDataProperty:"eval-consistent",rootData}))){vErrors = vErrors === null ? validate76.errors : vErrors.concat(validate76.errors);errors = vErrors.length;}}if(data["evidence-binding"] !== undefined && func0.call(data, "evidence-binding")){if(!(validate76(data["evidence-binding"], {instancePath:instancePath+"/evidence-binding",parentData:data,parentDataProperty:"evidence-binding",rootData}))){vErrors = vErrors === null ? validate76.errors : vErrors.concat(validate76.errors);errors = vErrors.length;}}if(data["feature-checksums"] !== undefined && func0.call(data, "feature-checksums")){if(!(validate76(data["feature-checksums"], {instancePath:instancePath+"/feature-checksums",parentData:data,parentDataProperty:"feature-checksums",rootData}))){vErrors = vErrors === null ? validate76.errors : vErrors.concat(validate76.errors);errors = vErrors.length;}}if(data["feature-contract"] !== undefined && func0.call(data, "feature-contract")){if(!(validate76(data["feature-contract"], {instancePath:instancePath+"/feature-contract",parentData:data,parentDataProperty:"feature-contract",rootData}))){vErrors = vErrors === null ? validate76.errors : vErrors.concat(validate76.errors);errors = vErrors.length;}}if(data["feature-released"] !== undefined && func0.call(data, "feature-released")){if(!(validate76(data["feature-released"], {instancePath:instancePath+"/feature-released",parentData:data,parentDataProperty:"feature-released",rootData}))){vErrors = vErrors === null ? validate76.errors : vErrors.concat(validate76.errors);errors = vErrors.length;}}if(data["feature-serving"] !== undefined && func0.call(data, "feature-serving")){if(!(validate76(data["feature-serving"], {instancePath:instancePath+"/feature-serving",parentData:data,parentDataProperty:"feature-serving",rootData}))){vErrors = vErrors === null ? validate76.errors : vErrors.concat(validate76.errors);errors = vErrors.length;}}if(data["load-evidence"] !== undefined && func0.call(data, "load-evidence")){if(!(validate86(data["load-evidence"], {instancePath:instancePath+"/load-evidence",parentData:data,parentDataProperty:"load-evidence",rootData}))){vErrors = vErrors === null ? validate86.errors : vErrors.concat(validate86.errors);errors = vErrors.length;}}if(data["policy-not-weakened"] !== undefined && func0.call(data, "policy-not-weakened")){if(!(validate76(data["policy-not-weakened"], {instancePath:instancePath+"/policy-not-weakened",parentData:data,parentDataProperty:"policy-not-weakened",rootData}))){vErrors = vErrors === null ? validate76.errors : vErrors.concat(validate76.errors);errors = vErrors.length;}}if(data.privacy !== undefined && func0.call(data, "privacy")){if(!(validate76(data.privacy, {instancePath:instancePath+"/privacy",parentData:data,parentDataProperty:"privacy",rootData}))){vErrors = vErrors === null ? validate76.errors : vErrors.concat(validate76.errors);errors = vErrors.length;}}if(data["production-healthy"] !== undefined && func0.call(data, "production-healthy")){if(!(validate76(data["production-healthy"], {instancePath:instancePath+"/production-healthy",parentData:data,parentDataProperty:"production-healthy",rootData}))){vErrors = vErrors === null ? validate76.errors : vErrors.concat(validate76.errors);errors = vErrors.length;}}if(data["registry-approved"] !== undefined && func0.call(data, "registry-approved")){if(!(validate76(data["registry-approved"], {instancePath:instancePath+"/registry-approved",parentData:data,parentDataProperty:"registry-approved",rootData}))){vErrors = vErrors === null ? validate76.errors : vErrors.concat(validate76.errors);errors = vErrors.length;}}if(data["registry-dates"] !== undefined && func0.call(data, "registry-dates")){if(!(validate94(data["registry-dates"], {instancePath:instancePath+"/registry-dates",parentData:data,parentDataProperty:"registry-dates",rootData}))){vErrors = vErrors === null ? validate94.errors : vErrors.concat(validate94.errors);errors = vErrors.length;}}if(data["registry-fields"] !== undefined && func0.call(data, "registry-fields")){if(!(validate76(data["registry-fields"], {instancePath:instancePath+"/registry-fields",parentData:data,parentDataProperty:"registry-fields",rootData}))){vErrors = vErrors === null ? validate76.errors : vErrors.concat(validate76.errors);errors = vErrors.length;}}if(data["registry-identity"] !== undefined && func0.call(data, "registry-identity")){if(!(validate76(data["registry-identity"], {instancePath:instancePath+"/registry-identity",parentData:data,parentDataProperty:"registry-identity",rootData}))){vErrors = vErrors === null ? validate76.errors : vErrors.concat(validate76.errors);errors = vErrors.length;}}if(data["registry-pinned"] !== undefined && func0.call(data, "registry-pinned")){if(!(validate76(data["registry-pinned"], {instancePath:instancePath+"/registry-pinned",parentData:data,parentDataProperty:"registry-pinned",rootData}))){vErrors = vErrors === null ? validate76.errors : vErrors.concat(validate76.errors);errors = vErrors.length;}}if(data["replay-bandwidth"] !== undefined && func0.call(data, "replay-bandwidth")){if(!(validate101(data["replay-bandwidth"], {instancePath:instancePath+"/replay-bandwidth",parentData:data,parentDataProperty:"replay-bandwidth",rootData}))){vErrors = vErrors === null ? validate101.errors : vErrors.concat(validate101.errors);errors = vErrors.length;}}if(data["replay-features"] !== undefined && func0.call(data, "replay-features")){if(!(validate105(data["replay-features"], {instancePath:instancePath+"/replay-features",parentData:data,parentDataProperty:"replay-features",rootData}))){vErrors = vErrors === null ? validate105.errors : vErrors.concat(validate105.errors);errors = vErrors.length;}}if(data["replay-fixtures"] !== undefined && func0.call(data, "replay-fixtures")){if(!(validate109(data["replay-fixtures"], {instancePath:instancePath+"/replay-fixtures",parentData:data,parentDataProperty:"replay-fixtures",rootData}))){vErrors = vErrors === null ? validate109.errors : vErrors.concat(validate109.errors);errors = vErrors.length;}}if(data["rollback-compatible"] !== undefined && func0.call(data, "rollback-compatible")){if(!(validate76(data["rollback-compatible"], {instancePath:instancePath+"/rollback-compatible",parentData:data,parentDataProperty:"rollback-compatible",rootData}))){vErrors = vErrors === null ? validate76.errors : vErrors.concat(validate76.errors);errors = vErrors.length;}}if(data["rollback-drill"] !== undefined && func0.call(data, "rollback-drill")){if(!(validate114(data["rollback-drill"], {instancePath:instancePath+"/rollback-drill",parentData:data,parentDataProperty:"rollback-drill",rootData}))){vErrors = vErrors === null ? validate114.errors : vErrors.concat(validate114.errors);errors = vErrors.length;}}if(data["rollback-target"] !== undefined && func0.call(data, "rollback-target")){if(!(validate118(data["rollback-target"], {instancePath:instancePath+"/rollback-target",parentData:data,parentDataProperty:"rollback-target",rootData}))){vErrors = vErrors === null ? validate118.errors : vErrors.concat(validate118.errors);errors = vErrors.length;}}if(data["safety-report"] !== undefined && func0.call(data, "safety-report")){if(!(validate122(data["safety-report"], {instancePath:instancePath+"/safety-report",parentData:data,parentDataProperty:"safety-report",rootData}))){vErrors = vErrors === null ? validate122.errors : vErrors.concat(validate122.errors);errors = vErrors.length;}}if(data["schemas-compatible"] !== undefined && func0.call(data, "schemas-compatible")){if(!(validate76(data["schemas-compatible"], {instancePath:instancePath+"/schemas-compatible",parentData:data,parentDataProperty:"schemas-compatible",rootData}))){vErrors = vErrors === null ? validate76.errors : vErrors.concat(validate76.errors);errors = vErrors.length;}}if(data["serving-compatible"] !== undefined && func0.call(data, "serving-compatible")){if(!(validate76(data["serving-compatible"], {instancePath:instancePath+"/serving-compatible",parentData:data,parentDataProperty:"serving-compatible",rootData}))){vErrors = vErrors === null ? validate76.errors : vErrors.concat(validate76.errors);errors = vErrors.length;}}if(data["serving-contract"] !== undefined && func0.call(data, "serving-contract")){if(!(validate76(data["serving-contract"], {instancePath:instancePath+"/serving-contract",parentData:data,parentDataProperty:"serving-contract",rootData}))){vErrors = vErrors === null ? validate76.errors : vErrors.concat(validate76.errors);errors = vErrors.length;}}if(data["slice-coverage"] !== undefined && func0.call(data, "slice-coverage")){if(!(validate76(data["slice-coverage"], {instancePath:instancePath+"/slice-coverage",parentData:data,parentDataProperty:"slice-coverage",rootData}))){vErrors = vErrors === null ? validate76.errors : vErrors.concat(validate76.errors);errors = vErrors.length;}}if(data["slice-gaps"] !== undefined && func0.call(data, "slice-gaps")){if(!(validate76(data["slice-gaps"], {instancePath:instancePath+"/slice-gaps",parentData:data,parentDataProperty:"slice-gaps",rootData}))){vErrors = vErrors === null ? validate76.errors : vErrors.concat(validate76.errors);errors = vErrors.length;}}if(data["slice-metrics"] !== undefined && func0.call(data, "slice-metrics")){if(!(validate76(data["slice-metrics"], {instancePath:instancePath+"/slice-metrics",parentData:data,parentDataProperty:"slice-metrics",rootData}))){vErrors = vErrors === null ? validate76.errors : vErrors.concat(validate76.errors);errors = vErrors.length;}}if(data["tag-matches"] !== undefined && func0.call(data, "tag-matches")){if(!(validate76(data["tag-matches"], {instancePath:instancePath+"/tag-matches",parentData:data,parentDataProperty:"tag-matches",rootData}))){vErrors = vErrors === null ? validate76.errors : vErrors.concat(validate76.errors);errors = vErrors.length;}}if(data["task-rules"] !== undefined && func0.call(data, "task-rules")){if(!(validate76(data["task-rules"], {instancePath:instancePath+"/task-rules",parentData:data,parentDataProperty:"task-rules",rootData}))){vErrors = vErrors === null ? validate76.errors : vErrors.concat(validate76.errors);errors = vErrors.length;}}if(data["training-record"] !== undefined && func0.call(data, "training-record")){if(!(validate76(data["training-record"], {instancePath:instancePath+"/training-record",parentData:data,parentDataProperty:"training-record",rootData}))){vErrors = vErrors === null ? validate76.errors : vErrors.concat(validate76.errors);errors = vErrors.length;}}if(data["unit-cost"] !== undefined && func0.call(data, "unit-cost")){if(!(validate76(data["unit-cost"], {instancePath:instancePath+"/unit-cost",parentData:data,parentDataProperty:"unit-cost",rootData}))){vErrors = vErrors === null ? validate76.errors : vErrors.concat(validate76.errors);errors = vErrors.length;}}if(data["unit-tests"] !== undefined && func0.call(data, "unit-tests")){if(!(validate136(data["unit-tests"], {instancePath:instancePath+"/unit-tests",parentData:data,parentDataProperty:"unit-tests",rootData}))){vErrors = vErrors === null ? validate136.errors : vErrors.concat(validate136.errors);errors = vErrors.length;}}if(data["waivers-valid"] !== undefined && func0.call(data, "waivers-valid")){if(!(validate76(data["waivers-valid"], {instancePath:instancePath+"/waivers-valid",parentData:data,parentDataProperty:"waivers-valid",rootData}))){vErrors = vErrors === null ? validate76.errors : vErrors.concat(validate76.errors);errors = vErrors.length;}}}else {(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});errors++;}validate57.errors = vErrors;return errors === 0;}const pattern20 = new RegExp("^.{1,100}$", "u");const pattern23 = new RegExp("^-?[0-9]{1,6}(\\.[0-9]{1,12})?%$", "u");function validate143(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){let vErrors = null;let errors = 0;if((!((typeof data == "number") && (isFinite(data)))) && (typeof data !== "string")){(vErrors ??= []).push({instancePath,keyword:"type",params:{type: ["number","string"]}});errors++;}if(typeof data === "string"){if(!pattern23.test(data)){(vErrors ??= []).push({instancePath,keyword:"pattern",params:{pattern: "^-?[0-9]{1,6}(\\.[0-9]{1,12})?%$", at: "#/$defs/amount/pattern"}});errors++;}}validate143.errors = vErrors;return errors === 0;}function validate142(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){let vErrors = null;let errors = 0;if(data && typeof data == "object" && !Array.isArray(data)){if((data.id === undefined) || (!(func0.call(data, "id")))){(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "id"}});errors++;}for(const key0 of Object.keys(data)){if(!(func0.call({"id":{"type":"string","pattern":"^.{1,100}$"},"tasks":{"type":"array","items":{"type":"string","pattern":"^.{1,200}$"}},"slices":{"type":"array","items":{"type":"string","pattern":"^.{1,200}$"},"minItems":1},"min_utterances":{"type":"number","minimum":0},"min_reference_words":{"type":"number","minimum":0},"min_hours":{"type":"number","minimum":0},"min_clusters":{"type":"number","minimum":0},"limits":{"type":"object","additionalProperties":{"type":"object","properties":{"max":{"$ref":"#/$defs/amount"},"min":{"$ref":"#/$defs/amount"},"max_regression":{"$ref":"#/$defs/amount"},"max_relative_regression":{"$ref":"#/$defs/amount"},"min_improvement":{"$ref":"#/$defs/amount"},"min_relative_improvement":{"$ref":"#/$defs/amount"},"max_improvement":{"$ref":"#/$defs/amount"},"max_relative_improvement":{"$ref":"#/$defs/amount"}},"additionalProperties":false,"minProperties":1}},"decide_by":{"type":"string","enum":["estimate","regression-proven","noninferiority-proven"]},"severity":{"type":"string","enum":["blocker","warning"]},"required_from":{"type":"string","enum":["train","evaluate","package","stage","canary","promote"]}}, key0))){(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0, at: "#/$defs/rule"}});errors++;}}if(data.id !== undefined && func0.call(data, "id")){let data0 = data.id;if(typeof data0 === "string"){if(!pattern20.test(data0)){(vErrors ??= []).push({instancePath:instancePath+"/id",keyword:"pattern",params:{pattern: "^.{1,100}$", at: "#/$defs/rule/properties/id/pattern"}});errors++;}}else {(vErrors ??= []).push({instancePath:instancePath+"/id",keyword:"type",params:{type: "string"}});errors++;}}if(data.tasks !== undefined && func0.call(data, "tasks")){let data1 = data.tasks;if(Array.isArray(data1)){const len0 = data1.length;for(let i0=0; i0<len0; i0++){let data2 = data1[i0];if(typeof data2 === "string"){if(!pattern4.test(data2)){(vErrors ??= []).push({instancePath:instancePath+"/tasks/" + i0,keyword:"pattern",params:{pattern: "^.{1,200}$", at: "#/$defs/rule/properties/tasks/items/pattern"}});errors++;}}else {(vErrors ??= []).push({instancePath:instancePath+"/tasks/" + i0,keyword:"type",params:{type: "string"}});errors++;}}}else {(vErrors ??= []).push({instancePath:instancePath+"/tasks",keyword:"type",params:{type: "array"}});errors++;}}if(data.slices !== undefined && func0.call(data, "slices")){let data3 = data.slices;if(Array.isArray(data3)){if(data3.length < 1){(vErrors ??= []).push({instancePath:instancePath+"/slices",keyword:"minItems",params:{limit: 1}});errors++;}const len1 = data3.length;for(let i1=0; i1<len1; i1++){let data4 = data3[i1];if(typeof data4 === "string"){if(!pattern4.test(data4)){(vErrors ??= []).push({instancePath:instancePath+"/slices/" + i1,keyword:"pattern",params:{pattern: "^.{1,200}$", at: "#/$defs/rule/properties/slices/items/pattern"}});errors++;}}else {(vErrors ??= []).push({instancePath:instancePath+"/slices/" + i1,keyword:"type",params:{type: "string"}});errors++;}}}else {(vErrors ??= []).push({instancePath:instancePath+"/slices",keyword:"type",params:{type: "array"}});errors++;}}if(data.min_utterances !== undefined && func0.call(data, "min_utterances")){let data5 = data.min_utterances;if((typeof data5 == "number") && (isFinite(data5))){if(data5 < 0 || isNaN(data5)){(vErrors ??= []).push({instancePath:instancePath+"/min_utterances",keyword:"minimum",params:{comparison: ">=", limit: 0}});errors++;}}else {(vErrors ??= []).push({instancePath:instancePath+"/min_utterances",keyword:"type",params:{type: "number"}});errors++;}}if(data.min_reference_words !== undefined && func0.call(data, "min_reference_words")){let data6 = data.min_reference_words;if((typeof data6 == "number") && (isFinite(data6))){if(data6 < 0 || isNaN(data6)){(vErrors ??= []).push({instancePath:instancePath+"/min_reference_words",keyword:"minimum",params:{comparison: ">=", limit: 0}});errors++;}}else {(vErrors ??= []).push({instancePath:instancePath+"/min_reference_words",keyword:"type",params:{type: "number"}});errors++;}}if(data.min_hours !== undefined && func0.call(data, "min_hours")){let data7 = data.min_hours;if((typeof data7 == "number") && (isFinite(data7))){if(data7 < 0 || isNaN(data7)){(vErrors ??= []).push({instancePath:instancePath+"/min_hours",keyword:"minimum",params:{comparison: ">=", limit: 0}});errors++;}}else {(vErrors ??= []).push({instancePath:instancePath+"/min_hours",keyword:"type",params:{type: "number"}});errors++;}}if(data.min_clusters !== undefined && func0.call(data, "min_clusters")){let data8 = data.min_clusters;if((typeof data8 == "number") && (isFinite(data8))){if(data8 < 0 || isNaN(data8)){(vErrors ??= []).push({instancePath:instancePath+"/min_clusters",keyword:"minimum",params:{comparison: ">=", limit: 0}});errors++;}}else {(vErrors ??= []).push({instancePath:instancePath+"/min_clusters",keyword:"type",params:{type: "number"}});errors++;}}if(data.limits !== undefined && func0.call(data, "limits")){let data9 = data.limits;if(data9 && typeof data9 == "object" && !Array.isArray(data9)){for(const key1 of Object.keys(data9)){let data10 = data9[key1];if(data10 && typeof data10 == "object" && !Array.isArray(data10)){if(Object.keys(data10).length < 1){(vErrors ??= []).push({instancePath:instancePath+"/limits/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"minProperties",params:{limit: 1}});errors++;}for(const key2 of Object.keys(data10)){if(!((((((((key2 === "max") || (key2 === "min")) || (key2 === "max_regression")) || (key2 === "max_relative_regression")) || (key2 === "min_improvement")) || (key2 === "min_relative_improvement")) || (key2 === "max_improvement")) || (key2 === "max_relative_improvement"))){(vErrors ??= []).push({instancePath:instancePath+"/limits/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"additionalProperties",params:{additionalProperty: key2, at: "#/$defs/rule/properties/limits/additionalProperties"}});errors++;}}if(data10.max !== undefined && func0.call(data10, "max")){if(!(validate143(data10.max, {instancePath:instancePath+"/limits/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/max",parentData:data10,parentDataProperty:"max",rootData}))){vErrors = vErrors === null ? validate143.errors : vErrors.concat(validate143.errors);errors = vErrors.length;}}if(data10.min !== undefined && func0.call(data10, "min")){if(!(validate143(data10.min, {instancePath:instancePath+"/limits/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/min",parentData:data10,parentDataProperty:"min",rootData}))){vErrors = vErrors === null ? validate143.errors : vErrors.concat(validate143.errors);errors = vErrors.length;}}if(data10.max_regression !== undefined && func0.call(data10, "max_regression")){if(!(validate143(data10.max_regression, {instancePath:instancePath+"/limits/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/max_regression",parentData:data10,parentDataProperty:"max_regression",rootData}))){vErrors = vErrors === null ? validate143.errors : vErrors.concat(validate143.errors);errors = vErrors.length;}}if(data10.max_relative_regression !== undefined && func0.call(data10, "max_relative_regression")){if(!(validate143(data10.max_relative_regression, {instancePath:instancePath+"/limits/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/max_relative_regression",parentData:data10,parentDataProperty:"max_relative_regression",rootData}))){vErrors = vErrors === null ? validate143.errors : vErrors.concat(validate143.errors);errors = vErrors.length;}}if(data10.min_improvement !== undefined && func0.call(data10, "min_improvement")){if(!(validate143(data10.min_improvement, {instancePath:instancePath+"/limits/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/min_improvement",parentData:data10,parentDataProperty:"min_improvement",rootData}))){vErrors = vErrors === null ? validate143.errors : vErrors.concat(validate143.errors);errors = vErrors.length;}}if(data10.min_relative_improvement !== undefined && func0.call(data10, "min_relative_improvement")){if(!(validate143(data10.min_relative_improvement, {instancePath:instancePath+"/limits/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/min_relative_improvement",parentData:data10,parentDataProperty:"min_relative_improvement",rootData}))){vErrors = vErrors === null ? validate143.errors : vErrors.concat(validate143.errors);errors = vErrors.length;}}if(data10.max_improvement !== undefined && func0.call(data10, "max_improvement")){if(!(validate143(data10.max_improvement, {instancePath:instancePath+"/limits/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/max_improvement",parentData:data10,parentDataProperty:"max_improvement",rootData}))){vErrors = vErrors === null ? validate143.errors : vErrors.concat(validate143.errors);errors = vErrors.length;}}if(data10.max_relative_improvement !== undefined && func0.call(data10, "max_relative_improvement")){if(!(validate143(data10.max_relative_improvement, {instancePath:instancePath+"/limits/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/max_relative_improvement",parentData:data10,parentDataProperty:"max_relative_improvement",rootData}))){vErrors = vErrors === null ? validate143.errors : vErrors.concat(validate143.errors);errors = vErrors.length;}}}else {(vErrors ??= []).push({instancePath:instancePath+"/limits/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "object"}});errors++;}}}else {(vErrors ??= []).push({instancePath:instancePath+"/limits",keyword:"type",params:{type: "object"}});errors++;}}if(data.decide_by !== undefined && func0.call(data, "decide_by")){let data19 = data.decide_by;if(typeof data19 !== "string"){(vErrors ??= []).push({instancePath:instancePath+"/decide_by",keyword:"type",params:{type: "string"}});errors++;}if(!(((data19 === "estimate") || (data19 === "regression-proven")) || (data19 === "noninferiority-proven"))){(vErrors ??= []).push({instancePath:instancePath+"/decide_by",keyword:"enum",params:{allowedValues: ["estimate","regression-proven","noninferiority-proven"]}});errors++;}}if(data.severity !== undefined && func0.call(data, "severity")){let data20 = data.severity;if(typeof data20 !== "string"){(vErrors ??= []).push({instancePath:instancePath+"/severity",keyword:"type",params:{type: "string"}});errors++;}if(!((data20 === "blocker") || (data20 === "warning"))){(vErrors ??= []).push({instancePath:instancePath+"/severity",keyword:"enum",params:{allowedValues: ["blocker","warning"]}});errors++;}}if(data.required_from !== undefined && func0.call(data, "required_from")){let data21 = data.required_from;if(typeof data21 !== "string"){(vErrors ??= []).push({instancePath:instancePath+"/required_from",keyword:"type",params:{type: "string"}});errors++;}if(!((((((data21 === "train") || (data21 === "evaluate")) || (data21 === "package")) || (data21 === "stage")) || (data21 === "canary")) || (data21 === "promote"))){(vErrors ??= []).push({instancePath:instancePath+"/required_from",keyword:"enum",params:{allowedValues: ["train","evaluate","package","stage","canary","promote"]}});errors++;}}}else {(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});errors++;}validate142.errors = vErrors;return errors === 0;}function validate154(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){let vErrors = null;let errors = 0;if(data && typeof data == "object" && !Array.isArray(data)){for(const key0 of Object.keys(data)){let data0 = data[key0];if(data0 && typeof data0 == "object" && !Array.isArray(data0)){for(const key1 of Object.keys(data0)){if(!(func0.call({"max":{"$ref":"#/$defs/amount"},"min":{"$ref":"#/$defs/amount"},"max_regression":{"$ref":"#/$defs/amount"},"max_relative_regression":{"$ref":"#/$defs/amount"},"min_improvement":{"$ref":"#/$defs/amount"},"min_relative_improvement":{"$ref":"#/$defs/amount"},"max_improvement":{"$ref":"#/$defs/amount"},"max_relative_improvement":{"$ref":"#/$defs/amount"},"required_from":{"type":"string","enum":["train","evaluate","package","stage","canary","promote"]}}, key1))){(vErrors ??= []).push({instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"additionalProperties",params:{additionalProperty: key1, at: "#/$defs/of-budgets/additionalProperties"}});errors++;}}if(data0.max !== undefined && func0.call(data0, "max")){if(!(validate143(data0.max, {instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/max",parentData:data0,parentDataProperty:"max",rootData}))){vErrors = vErrors === null ? validate143.errors : vErrors.concat(validate143.errors);errors = vErrors.length;}}if(data0.min !== undefined && func0.call(data0, "min")){if(!(validate143(data0.min, {instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/min",parentData:data0,parentDataProperty:"min",rootData}))){vErrors = vErrors === null ? validate143.errors : vErrors.concat(validate143.errors);errors = vErrors.length;}}if(data0.max_regression !== undefined && func0.call(data0, "max_regression")){if(!(validate143(data0.max_regression, {instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/max_regression",parentData:data0,parentDataProperty:"max_regression",rootData}))){vErrors = vErrors === null ? validate143.errors : vErrors.concat(validate143.errors);errors = vErrors.length;}}if(data0.max_relative_regression !== undefined && func0.call(data0, "max_relative_regression")){if(!(validate143(data0.max_relative_regression, {instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/max_relative_regression",parentData:data0,parentDataProperty:"max_relative_regression",rootData}))){vErrors = vErrors === null ? validate143.errors : vErrors.concat(validate143.errors);errors = vErrors.length;}}if(data0.min_improvement !== undefined && func0.call(data0, "min_improvement")){if(!(validate143(data0.min_improvement, {instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/min_improvement",parentData:data0,parentDataProperty:"min_improvement",rootData}))){vErrors = vErrors === null ? validate143.errors : vErrors.concat(validate143.errors);errors = vErrors.length;}}if(data0.min_relative_improvement !== undefined && func0.call(data0, "min_relative_improvement")){if(!(validate143(data0.min_relative_improvement, {instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/min_relative_improvement",parentData:data0,parentDataProperty:"min_relative_improvement",rootData}))){vErrors = vErrors === null ? validate143.errors : vErrors.concat(validate143.errors);errors = vErrors.length;}}if(data0.max_improvement !== undefined && func0.call(data0, "max_improvement")){if(!(validate143(data0.max_improvement, {instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/max_improvement",parentData:data0,parentDataProperty:"max_improvement",rootData}))){vErrors = vErrors === null ? validate143.errors : vErrors.concat(validate143.errors);errors = vErrors.length;}}if(data0.max_relative_improvement !== undefined && func0.call(data0, "max_relative_improvement")){if(!(validate143(data0.max_relative_improvement, {instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/max_relative_improvement",parentData:data0,parentDataProperty:"max_relative_improvement",rootData}))){vErrors = vErrors === null ? validate143.errors : vErrors.concat(validate143.errors);errors = vErrors.length;}}if(data0.required_from !== undefined && func0.call(data0, "required_from")){let data9 = data0.required_from;if(typeof data9 !== "string"){(vErrors ??= []).push({instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/required_from",keyword:"type",params:{type: "string"}});errors++;}if(!((((((data9 === "train") || (data9 === "evaluate")) || (data9 === "package")) || (data9 === "stage")) || (data9 === "canary")) || (data9 === "promote"))){(vErrors ??= []).push({instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/required_from",keyword:"enum",params:{allowedValues: ["train","evaluate","package","stage","canary","promote"]}});errors++;}}}else {(vErrors ??= []).push({instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "object"}});errors++;}}}else {(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});errors++;}validate154.errors = vErrors;return errors === 0;}function validate164(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){let vErrors = null;let errors = 0;if(Array.isArray(data)){const len0 = data.length;for(let i0=0; i0<len0; i0++){let data0 = data[i0];if(data0 && typeof data0 == "object" && !Array.isArray(data0)){if((data0.metric === undefined) || (!(func0.call(data0, "metric")))){(vErrors ??= []).push({instancePath:instancePath+"/" + i0,keyword:"required",params:{missingProperty: "metric"}});errors++;}if((data0.across === undefined) || (!(func0.call(data0, "across")))){(vErrors ??= []).push({instancePath:instancePath+"/" + i0,keyword:"required",params:{missingProperty: "across"}});errors++;}if((data0.max_ratio === undefined) || (!(func0.call(data0, "max_ratio")))){(vErrors ??= []).push({instancePath:instancePath+"/" + i0,keyword:"required",params:{missingProperty: "max_ratio"}});errors++;}for(const key0 of Object.keys(data0)){if(!(((key0 === "metric") || (key0 === "across")) || (key0 === "max_ratio"))){(vErrors ??= []).push({instancePath:instancePath+"/" + i0,keyword:"additionalProperties",params:{additionalProperty: key0, at: "#/$defs/of-gaps/items"}});errors++;}}if(data0.metric !== undefined && func0.call(data0, "metric")){if(typeof data0.metric !== "string"){(vErrors ??= []).push({instancePath:instancePath+"/" + i0+"/metric",keyword:"type",params:{type: "string"}});errors++;}}if(data0.across !== undefined && func0.call(data0, "across")){if(typeof data0.across !== "string"){(vErrors ??= []).push({instancePath:instancePath+"/" + i0+"/across",keyword:"type",params:{type: "string"}});errors++;}}if(data0.max_ratio !== undefined && func0.call(data0, "max_ratio")){let data3 = data0.max_ratio;if((typeof data3 == "number") && (isFinite(data3))){if(data3 < 1 || isNaN(data3)){(vErrors ??= []).push({instancePath:instancePath+"/" + i0+"/max_ratio",keyword:"minimum",params:{comparison: ">=", limit: 1}});errors++;}}else {(vErrors ??= []).push({instancePath:instancePath+"/" + i0+"/max_ratio",keyword:"type",params:{type: "number"}});errors++;}}}else {(vErrors ??= []).push({instancePath:instancePath+"/" + i0,keyword:"type",params:{type: "object"}});errors++;}}}else {(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "array"}});errors++;}validate164.errors = vErrors;return errors === 0;}function validate166(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){let vErrors = null;let errors = 0;if(data && typeof data == "object" && !Array.isArray(data)){for(const key0 of Object.keys(data)){let data0 = data[key0];if(data0 && typeof data0 == "object" && !Array.isArray(data0)){if((data0.unit === undefined) || (!(func0.call(data0, "unit")))){(vErrors ??= []).push({instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"required",params:{missingProperty: "unit"}});errors++;}if((data0.better === undefined) || (!(func0.call(data0, "better")))){(vErrors ??= []).push({instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"required",params:{missingProperty: "better"}});errors++;}if((data0.range === undefined) || (!(func0.call(data0, "range")))){(vErrors ??= []).push({instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"required",params:{missingProperty: "range"}});errors++;}for(const key1 of Object.keys(data0)){if(!(((key1 === "unit") || (key1 === "better")) || (key1 === "range"))){(vErrors ??= []).push({instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"additionalProperties",params:{additionalProperty: key1, at: "#/$defs/of-metrics/additionalProperties"}});errors++;}}if(data0.unit !== undefined && func0.call(data0, "unit")){if(typeof data0.unit !== "string"){(vErrors ??= []).push({instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/unit",keyword:"type",params:{type: "string"}});errors++;}}if(data0.better !== undefined && func0.call(data0, "better")){let data2 = data0.better;if(typeof data2 !== "string"){(vErrors ??= []).push({instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/better",keyword:"type",params:{type: "string"}});errors++;}if(!((data2 === "lower") || (data2 === "higher"))){(vErrors ??= []).push({instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/better",keyword:"enum",params:{allowedValues: ["lower","higher"]}});errors++;}}if(data0.range !== undefined && func0.call(data0, "range")){let data3 = data0.range;if(Array.isArray(data3)){if(data3.length > 2){(vErrors ??= []).push({instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/range",keyword:"maxItems",params:{limit: 2}});errors++;}if(data3.length < 2){(vErrors ??= []).push({instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/range",keyword:"minItems",params:{limit: 2}});errors++;}const len0 = data3.length;for(let i0=0; i0<len0; i0++){let data4 = data3[i0];if((!((typeof data4 == "number") && (isFinite(data4)))) && (data4 !== null)){(vErrors ??= []).push({instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/range/" + i0,keyword:"type",params:{type: ["number","null"]}});errors++;}}}else {(vErrors ??= []).push({instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/range",keyword:"type",params:{type: "array"}});errors++;}}}else {(vErrors ??= []).push({instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "object"}});errors++;}}}else {(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});errors++;}validate166.errors = vErrors;return errors === 0;}function validate168(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){let vErrors = null;let errors = 0;if(data && typeof data == "object" && !Array.isArray(data)){for(const key0 of Object.keys(data)){if(!(((((key0 === "confidence") || (key0 === "min_clusters")) || (key0 === "min_reference_words")) || (key0 === "min_baseline_errors")) || (key0 === "gross"))){(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0, at: "#/$defs/of-statistics"}});errors++;}}if(data.confidence !== undefined && func0.call(data, "confidence")){let data0 = data.confidence;if((typeof data0 == "number") && (isFinite(data0))){if(data0 >= 1 || isNaN(data0)){(vErrors ??= []).push({instancePath:instancePath+"/confidence",keyword:"exclusiveMaximum",params:{comparison: "<", limit: 1}});errors++;}if(data0 <= 0.5 || isNaN(data0)){(vErrors ??= []).push({instancePath:instancePath+"/confidence",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0.5}});errors++;}}else {(vErrors ??= []).push({instancePath:instancePath+"/confidence",keyword:"type",params:{type: "number"}});errors++;}}if(data.min_clusters !== undefined && func0.call(data, "min_clusters")){let data1 = data.min_clusters;if((typeof data1 == "number") && (isFinite(data1))){if(data1 < 2 || isNaN(data1)){(vErrors ??= []).push({instancePath:instancePath+"/min_clusters",keyword:"minimum",params:{comparison: ">=", limit: 2}});errors++;}}else {(vErrors ??= []).push({instancePath:instancePath+"/min_clusters",keyword:"type",params:{type: "number"}});errors++;}}if(data.min_reference_words !== undefined && func0.call(data, "min_reference_words")){let data2 = data.min_reference_words;if((typeof data2 == "number") && (isFinite(data2))){if(data2 < 0 || isNaN(data2)){(vErrors ??= []).push({instancePath:instancePath+"/min_reference_words",keyword:"minimum",params:{comparison: ">=", limit: 0}});errors++;}}else {(vErrors ??= []).push({instancePath:instancePath+"/min_reference_words",keyword:"type",params:{type: "number"}});errors++;}}if(data.min_baseline_errors !== undefined && func0.call(data, "min_baseline_errors")){let data3 = data.min_baseline_errors;if((typeof data3 == "number") && (isFinite(data3))){if(data3 < 0 || isNaN(data3)){(vErrors ??= []).push({instancePath:instancePath+"/min_baseline_errors",keyword:"minimum",params:{comparison: ">=", limit: 0}});errors++;}}else {(vErrors ??= []).push({instancePath:instancePath+"/min_baseline_errors",keyword:"type",params:{type: "number"}});errors++;}}if(data.gross !== undefined && func0.call(data, "gross")){let data4 = data.gross;if((typeof data4 == "number") && (isFinite(data4))){if(data4 < 1 || isNaN(data4)){(vErrors ??= []).push({instancePath:instancePath+"/gross",keyword:"minimum",params:{comparison: ">=", limit: 1}});errors++;}}else {(vErrors ??= []).push({instancePath:instancePath+"/gross",keyword:"type",params:{type: "number"}});errors++;}}}else {(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});errors++;}validate168.errors = vErrors;return errors === 0;}function validate52(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){/*# sourceURL="speech-release-gate/policy/1" */;let vErrors = null;let errors = 0;if(data && typeof data == "object" && !Array.isArray(data)){for(const key0 of Object.keys(data)){if(!(func0.call({"format":{"type":"string","pattern":"^policy/1$"},"mode":{"type":"string","enum":["enforce","report"]},"extends":{"type":"string"},"registry":{"$ref":"#/$defs/of-registry"},"steps":{"$ref":"#/$defs/of-steps"},"tags":{"type":"object","additionalProperties":{"type":"string","enum":["train","evaluate","package","stage","canary","promote"]}},"ignore_tags":{"type":"array","items":{"type":"string","pattern":"^.{1,200}$"}},"gates":{"$ref":"#/$defs/of-gates"},"quality":{"type":"array","items":{"$ref":"#/$defs/rule"}},"canary":{"type":"array","items":{"$ref":"#/$defs/rule"}},"budgets":{"$ref":"#/$defs/of-budgets"},"gaps":{"$ref":"#/$defs/of-gaps"},"metrics":{"$ref":"#/$defs/of-metrics"},"statistics":{"$ref":"#/$defs/of-statistics"}}, key0))){(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0, at: "#"}});errors++;}}if(data.format !== undefined && func0.call(data, "format")){let data0 = data.format;if(typeof data0 === "string"){if(!pattern3.test(data0)){(vErrors ??= []).push({instancePath:instancePath+"/format",keyword:"pattern",params:{pattern: "^policy/1$", at: "#/properties/format/pattern"}});errors++;}}else {(vErrors ??= []).push({instancePath:instancePath+"/format",keyword:"type",params:{type: "string"}});errors++;}}if(data.mode !== undefined && func0.call(data, "mode")){let data1 = data.mode;if(typeof data1 !== "string"){(vErrors ??= []).push({instancePath:instancePath+"/mode",keyword:"type",params:{type: "string"}});errors++;}if(!((data1 === "enforce") || (data1 === "report"))){(vErrors ??= []).push({instancePath:instancePath+"/mode",keyword:"enum",params:{allowedValues: ["enforce","report"]}});errors++;}}if(data.extends !== undefined && func0.call(data, "extends")){if(typeof data.extends !== "string"){(vErrors ??= []).push({instancePath:instancePath+"/extends",keyword:"type",params:{type: "string"}});errors++;}}if(data.registry !== undefined && func0.call(data, "registry")){if(!(validate53(data.registry, {instancePath:instancePath+"/registry",parentData:data,parentDataProperty:"registry",rootData}))){vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);errors = vErrors.length;}}if(data.steps !== undefined && func0.call(data, "steps")){if(!(validate55(data.steps, {instancePath:instancePath+"/steps",parentData:data,parentDataProperty:"steps",rootData}))){vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);errors = vErrors.length;}}if(data.tags !== undefined && func0.call(data, "tags")){let data5 = data.tags;if(data5 && typeof data5 == "object" && !Array.isArray(data5)){for(const key1 of Object.keys(data5)){let data6 = data5[key1];if(typeof data6 !== "string"){(vErrors ??= []).push({instancePath:instancePath+"/tags/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "string"}});errors++;}if(!((((((data6 === "train") || (data6 === "evaluate")) || (data6 === "package")) || (data6 === "stage")) || (data6 === "canary")) || (data6 === "promote"))){(vErrors ??= []).push({instancePath:instancePath+"/tags/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"enum",params:{allowedValues: ["train","evaluate","package","stage","canary","promote"]}});errors++;}}}else {(vErrors ??= []).push({instancePath:instancePath+"/tags",keyword:"type",params:{type: "object"}});errors++;}}if(data.ignore_tags !== undefined && func0.call(data, "ignore_tags")){let data7 = data.ignore_tags;if(Array.isArray(data7)){const len0 = data7.length;for(let i0=0; i0<len0; i0++){let data8 = data7[i0];if(typeof data8 === "string"){if(!pattern4.test(data8)){(vErrors ??= []).push({instancePath:instancePath+"/ignore_tags/" + i0,keyword:"pattern",params:{pattern: "^.{1,200}$", at: "#/properties/ignore_tags/items/pattern"}});errors++;}}else {(vErrors ??= []).push({instancePath:instancePath+"/ignore_tags/" + i0,keyword:"type",params:{type: "string"}});errors++;}}}else {(vErrors ??= []).push({instancePath:instancePath+"/ignore_tags",keyword:"type",params:{type: "array"}});errors++;}}if(data.gates !== undefined && func0.call(data, "gates")){if(!(validate57(data.gates, {instancePath:instancePath+"/gates",parentData:data,parentDataProperty:"gates",rootData}))){vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);errors = vErrors.length;}}if(data.quality !== undefined && func0.call(data, "quality")){let data10 = data.quality;if(Array.isArray(data10)){const len1 = data10.length;for(let i1=0; i1<len1; i1++){if(!(validate142(data10[i1], {instancePath:instancePath+"/quality/" + i1,parentData:data10,parentDataProperty:i1,rootData}))){vErrors = vErrors === null ? validate142.errors : vErrors.concat(validate142.errors);errors = vErrors.length;}}}else {(vErrors ??= []).push({instancePath:instancePath+"/quality",keyword:"type",params:{type: "array"}});errors++;}}if(data.canary !== undefined && func0.call(data, "canary")){let data12 = data.canary;if(Array.isArray(data12)){const len2 = data12.length;for(let i2=0; i2<len2; i2++){if(!(validate142(data12[i2], {instancePath:instancePath+"/canary/" + i2,parentData:data12,parentDataProperty:i2,rootData}))){vErrors = vErrors === null ? validate142.errors : vErrors.concat(validate142.errors);errors = vErrors.length;}}}else {(vErrors ??= []).push({instancePath:instancePath+"/canary",keyword:"type",params:{type: "array"}});errors++;}}if(data.budgets !== undefined && func0.call(data, "budgets")){if(!(validate154(data.budgets, {instancePath:instancePath+"/budgets",parentData:data,parentDataProperty:"budgets",rootData}))){vErrors = vErrors === null ? validate154.errors : vErrors.concat(validate154.errors);errors = vErrors.length;}}if(data.gaps !== undefined && func0.call(data, "gaps")){if(!(validate164(data.gaps, {instancePath:instancePath+"/gaps",parentData:data,parentDataProperty:"gaps",rootData}))){vErrors = vErrors === null ? validate164.errors : vErrors.concat(validate164.errors);errors = vErrors.length;}}if(data.metrics !== undefined && func0.call(data, "metrics")){if(!(validate166(data.metrics, {instancePath:instancePath+"/metrics",parentData:data,parentDataProperty:"metrics",rootData}))){vErrors = vErrors === null ? validate166.errors : vErrors.concat(validate166.errors);errors = vErrors.length;}}if(data.statistics !== undefined && func0.call(data, "statistics")){if(!(validate168(data.statistics, {instancePath:instancePath+"/statistics",parentData:data,parentDataProperty:"statistics",rootData}))){vErrors = vErrors === null ? validate168.errors : vErrors.concat(validate168.errors);errors = vErrors.length;}}}else {(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});errors++;}validate52.errors = vErrors;return errors === 0;}
const hints = {"#":["format","mode","extends","registry","steps","tags","ignore_tags","gates","quality","canary","budgets","gaps","metrics","statistics"],"#/$defs/rule":["id","tasks","slices","min_utterances","min_reference_words","min_hours","min_clusters","limits","decide_by","severity","required_from"],"#/$defs/rule/properties/id/pattern":"Name of the rule.","#/$defs/rule/properties/tasks/items/pattern":"A glob.","#/$defs/rule/properties/slices/items/pattern":"A selector.","#/$defs/rule/properties/limits/additionalProperties":["max","min","max_regression","max_relative_regression","min_improvement","min_relative_improvement","max_improvement","max_relative_improvement"],"#/$defs/laterGate/pattern":"A gate of a later version. A severity (blocker, warning, off), or its settings.","#/$defs/plainGate":["severity","from"],"#/$defs/plainGate/pattern":"A gate. A severity (blocker, warning, off), or its settings.","#/$defs/amount/pattern":"A number, or a percentage such as 2%.","#/$defs/gate-canary-metrics":["severity","from","min_window_hours","stop_window_minutes","stop_grace_minutes"],"#/$defs/gate-canary-metrics/pattern":"No canary slice breaks a limit. A severity (blocker, warning, off), or its settings.","#/$defs/gate-canary-plan":["severity","from","max_percent"],"#/$defs/gate-canary-plan/pattern":"The canary is small, watched and stoppable. A severity (blocker, warning, off), or its settings.","#/$defs/gate-capacity-headroom":["severity","from","max_memory_share","soak_hours"],"#/$defs/gate-capacity-headroom/pattern":"It fits, with room. A severity (blocker, warning, off), or its settings.","#/$defs/gate-client-rates":["severity","from","min_traffic_percent","ignore_below_percent"],"#/$defs/gate-client-rates/pattern":"Every client version sends the contract's audio. A severity (blocker, warning, off), or its settings.","#/$defs/gate-load-evidence":["severity","from","min_minutes","min_load_ratio","max_age_days","max_error_rate"],"#/$defs/gate-load-evidence/pattern":"The serving image was loaded like production and held its SLOs. A severity (blocker, warning, off), or its settings.","#/$defs/gate-registry-dates":["severity","from","warn_days"],"#/$defs/gate-registry-dates/pattern":"Review and expiry lie ahead. A severity (blocker, warning, off), or its settings.","#/$defs/gate-replay-bandwidth":["severity","from","min_pairs","min_speech_s","min_coherence","max_delay_ms","bandwidth_share","suspicion"],"#/$defs/gate-replay-bandwidth/pattern":"No replay fixture lost bandwidth on its way through serving. A severity (blocker, warning, off), or its settings.","#/$defs/gate-replay-features":["severity","from","profile","min_dumps"],"#/$defs/gate-replay-features/pattern":"The production features equal the training ones. A severity (blocker, warning, off), or its settings.","#/$defs/gate-replay-fixtures":["severity","from","duration_tolerance_ms","max_clipping_share","max_silence_share"],"#/$defs/gate-replay-fixtures/pattern":"Replay fixtures are what the contract says, and sanitised. A severity (blocker, warning, off), or its settings.","#/$defs/gate-rollback-drill":["severity","from","max_age_days","max_seconds"],"#/$defs/gate-rollback-drill/pattern":"The way back was rehearsed. A severity (blocker, warning, off), or its settings.","#/$defs/gate-rollback-target":["severity","from","min_traffic_percent"],"#/$defs/gate-rollback-target/pattern":"The rollback target is a known stable serving bundle. A severity (blocker, warning, off), or its settings.","#/$defs/gate-safety-report":["severity","from","block"],"#/$defs/gate-safety-report/pattern":"The safety report is complete and clean. A severity (blocker, warning, off), or its settings.","#/$defs/gate-unit-tests":["severity","from","min_tests"],"#/$defs/gate-unit-tests/pattern":"Feature extraction was tested. A severity (blocker, warning, off), or its settings.","#/$defs/of-registry":["entries","releases","waivers"],"#/$defs/of-registry/properties/entries/items/pattern":"A glob.","#/$defs/of-steps":["pull_request","merge_group","push","tag","release","schedule","workflow_dispatch"],"#/$defs/of-gates":["canary-metrics","canary-plan","capacity-headroom","client-rates","eval-comparable","eval-consistent","evidence-binding","feature-checksums","feature-contract","feature-released","feature-serving","load-evidence","policy-not-weakened","privacy","production-healthy","registry-approved","registry-dates","registry-fields","registry-identity","registry-pinned","replay-bandwidth","replay-features","replay-fixtures","rollback-compatible","rollback-drill","rollback-target","safety-report","schemas-compatible","serving-compatible","serving-contract","slice-coverage","slice-gaps","slice-metrics","tag-matches","task-rules","training-record","unit-cost","unit-tests","waivers-valid"],"#/$defs/of-budgets/additionalProperties":["max","min","max_regression","max_relative_regression","min_improvement","min_relative_improvement","max_improvement","max_relative_improvement","required_from"],"#/$defs/of-gaps/items":["metric","across","max_ratio"],"#/$defs/of-metrics/additionalProperties":["unit","better","range"],"#/$defs/of-statistics":["confidence","min_clusters","min_reference_words","min_baseline_errors","gross"],"#/properties/format/pattern":"Name and major version of this file format; without it major 1 is meant.","#/properties/ignore_tags/items/pattern":"A glob."};

// EXTERNAL MODULE: ./lib/readers/nearest-name.js
var nearest_name = __webpack_require__(7124);
// EXTERNAL MODULE: ./lib/readers/node.js
var readers_node = __webpack_require__(894);
// EXTERNAL MODULE: ./lib/readers/parse-document.js + 2 modules
var parse_document = __webpack_require__(4402);
// EXTERNAL MODULE: ./lib/readers/validate.js + 3 modules
var readers_validate = __webpack_require__(4106);
// EXTERNAL MODULE: ./lib/formats/later-gates.js
var later_gates = __webpack_require__(6239);
;// CONCATENATED MODULE: ./lib/policy/defaults.js
/**
 * What holds where a policy says nothing. It is a policy like any other, so that a reader can compare the
 * two; requirements R7 (budgets) and interfaces.md 1.7 are its source.
 */
const DEFAULT_POLICY = `
mode: enforce
registry:
  entries: ["registry.{yaml,yml,json}", "registry/**/*.{yaml,yml,json}"]
  releases: registry/releases.yaml
  waivers: registry/waivers.yaml
steps:
  pull_request: package
  merge_group: package
  push: package
  tag: canary
  release: promote
  schedule: promote
  workflow_dispatch: promote
tags:
  "{model_id}@v{version}": canary
  "{model_id}@{version}": canary
  "{model_id}/v{version}": canary
  "v{version}": canary
  "{version}": canary
ignore_tags: ["*#*", "*!", "nightly-*"]
budgets:
  privacy_errors: {max: 0, required_from: canary}
  unit_cost: {max_relative_regression: 15%, required_from: canary}
statistics: {confidence: 0.95, min_clusters: 5, min_reference_words: 1000, min_baseline_errors: 30, gross: 3}
`;
/** Where the values of the defaults say they stand. */
const DEFAULTS_PATH = '(defaults)';

// EXTERNAL MODULE: ./lib/policy/merge-nodes.js
var merge_nodes = __webpack_require__(4398);
// EXTERNAL MODULE: ./lib/model/metric.js
var model_metric = __webpack_require__(7829);
// EXTERNAL MODULE: ./lib/model/policy.js
var model_policy = __webpack_require__(9711);
// EXTERNAL MODULE: ./lib/model/step.js
var step = __webpack_require__(4307);
;// CONCATENATED MODULE: ./lib/policy/normalise-limits.js




const CHANGES = new Set(model_policy/* LIMIT_KINDS */.A7.filter((kind) => kind !== 'max' && kind !== 'min'));
const IN_UNITS = new Set(['max_regression', 'min_improvement', 'max_improvement']);
/** Reads the limits on one metric. */
function normaliseLimits(metric, entry, metrics, problems) {
    const definition = metrics.get(metric);
    if (definition === undefined) {
        problems.push(undeclared(metric, entry, metrics));
        return [];
    }
    return model_policy/* LIMIT_KINDS */.A7.flatMap((kind) => {
        const node = (0,readers_node.at)(entry.value, kind);
        const value = node === undefined ? undefined : toAmount(kind, definition, node, problems);
        return node === undefined || value === undefined ? [] : [{ kind, value, location: node.location }];
    });
}
function undeclared(metric, entry, metrics) {
    const nearest = (0,nearest_name/* nearestName */.q)(metric, metrics.keys());
    return {
        location: entry.keyLocation,
        message: `the metric ${JSON.stringify(metric)} is not known`,
        expected: 'a metric of the catalogue, or one declared under `metrics`',
        found: metric,
        hint: nearest === undefined
            ? 'declare it under `metrics` with unit, better and range'
            : `did you mean \`${nearest}\`?`,
    };
}
function toAmount(kind, metric, node, problems) {
    const raw = (0,readers_node/* rawOf */.UD)(node) ?? '';
    const isPercent = raw.endsWith('%');
    const value = isPercent ? Number(raw.slice(0, -1)) / 100 : (0,readers_node/* numberOf */.rl)(node);
    const mistake = findMistake(kind, metric, value, isPercent);
    if (mistake === undefined)
        return value;
    problems.push({
        location: node.location,
        message: `\`${kind}: ${raw}\` of \`${metric.name}\` ${mistake.what}`,
        found: raw,
        hint: mistake.hint,
    });
    return undefined;
}
function findMistake(kind, metric, value, isPercent) {
    if (value === undefined || !Number.isFinite(value))
        return { what: 'is not a number', hint: 'write a number' };
    const misplaced = isPercent ? findMisplacedPercent(kind, metric) : undefined;
    return misplaced ?? findBadSize(kind, metric, value, isPercent);
}
function findBadSize(kind, metric, value, isPercent) {
    if (!CHANGES.has(kind))
        return findOutOfRange(metric, value);
    // 2 is 200 %: a budget that nothing ever breaks, and almost always a slip of the pen for 2%.
    if (kind.includes('relative') && !isPercent && value > 1)
        return {
            what: `is ${value * 100} % of the baseline`,
            hint: `write ${value}%, or ${value * 100}% if that is meant`,
        };
    return findNegative(value);
}
function findMisplacedPercent(kind, metric) {
    if (IN_UNITS.has(kind)) {
        const hint = `write \`${kind.replace('_', '_relative_')}\` for a share of the baseline, or points such as 0.005`;
        return { what: 'is a percentage of what? Relative or points?', hint };
    }
    if (CHANGES.has(kind) || metric.unit === 'fraction')
        return undefined;
    return {
        what: `is a percentage, but its unit is ${metric.unit}`,
        hint: `write the value in ${metric.unit}`,
    };
}
function findNegative(value) {
    return value < 0 ? { what: 'is negative', hint: 'a budget is zero or more' } : undefined;
}
function findOutOfRange(metric, value) {
    if ((0,model_metric/* isInRange */.h$)({ ...metric, unit: '' }, value))
        return undefined;
    const [low, high] = metric.range;
    const percent = metric.unit === 'fraction' && value > 1;
    const hint = percent
        ? `a percentage? Write ${value}% or ${value / 100}`
        : `values go from ${low ?? 'any'} to ${high ?? 'any'}`;
    return { what: 'is outside the range of the metric', hint };
}

;// CONCATENATED MODULE: ./lib/policy/normalise-rules.js




/** Reads the rules of a list, in order; every mistake is a problem at its place. */
function normaliseRules(node, metrics, problems) {
    const ids = new Set();
    return (0,readers_node/* itemsOf */.S3)(node).map((item) => {
        const rule = normaliseRule(item, metrics, problems);
        if (ids.has(rule.id))
            problems.push({ location: item.location, message: `two rules are called \`${rule.id}\`` });
        ids.add(rule.id);
        return rule;
    });
}
function normaliseRule(node, metrics, problems) {
    const id = (0,readers_node/* rawOf */.UD)((0,readers_node.at)(node, 'id')) ?? '';
    const minimums = readMinimums(node);
    const limits = (0,readers_node/* entriesOf */.Mc)((0,readers_node.at)(node, 'limits')).map(([metric, entry]) => [
        metric,
        normaliseLimits(metric, entry, metrics, problems),
    ]);
    if (limits.length === 0 && minimums.size === 0)
        problems.push(emptyRule(id, node));
    const [tasks, slices] = [(0,readers_node.at)(node, 'tasks'), (0,readers_node.at)(node, 'slices')];
    return {
        id,
        tasks: tasks === undefined ? undefined : toGlobs(tasks, problems),
        slices: slices === undefined ? ['*'] : toGlobs(slices, problems),
        minimums,
        limits: new Map(limits),
        decideBy: toDecideBy((0,readers_node/* textOf */.b6)((0,readers_node.at)(node, 'decide_by'))),
        severity: (0,readers_node/* textOf */.b6)((0,readers_node.at)(node, 'severity')) === 'warning' ? 'warning' : 'blocker',
        requiredFrom: toStep((0,readers_node.at)(node, 'required_from'), 'evaluate'),
        location: node.location,
    };
}
function readMinimums(node) {
    const stated = model_policy/* MINIMUM_KINDS */.P8.map((kind) => [kind, (0,readers_node/* numberOf */.rl)((0,readers_node.at)(node, kind))]);
    return new Map(stated.filter((pair) => pair[1] !== undefined));
}
function emptyRule(id, { location }) {
    return { location, message: `the rule \`${id}\` has neither limits nor minimums`, hint: 'add `limits`' };
}
const MOST_WILDCARDS = 6;
/** Globs with many wildcards take exponential time in a backtracking matcher. */
function toGlobs(node, problems) {
    return (0,readers_node/* itemsOf */.S3)(node).map((item) => {
        const glob = (0,readers_node/* rawOf */.UD)(item) ?? '';
        if ((glob.match(/\*+/g) ?? []).length > MOST_WILDCARDS) {
            const message = `${JSON.stringify(glob)} has more than ${MOST_WILDCARDS} wildcards`;
            problems.push({ location: item.location, message, hint: 'use several shorter globs' });
        }
        return glob;
    });
}
/** A step, or what holds when there is none. */
function toStep(node, otherwise) {
    const text = (0,readers_node/* textOf */.b6)(node) ?? '';
    return (0,step/* isStep */.Vf)(text) ? text : otherwise;
}
function toDecideBy(text) {
    return model_policy/* DECIDE_BY */.zO.find((word) => word === text) ?? 'estimate';
}
/** Reads the budgets on figures of the whole report. */
function normaliseBudgets(node, metrics, problems) {
    const budgets = (0,readers_node/* entriesOf */.Mc)(node).map(([metric, entry]) => {
        const location = entry.keyLocation;
        const limits = normaliseLimits(metric, entry, metrics, problems);
        if (model_policy/* LIMIT_KINDS */.A7.every((kind) => (0,readers_node.at)(entry.value, kind) === undefined))
            problems.push(emptyBudget(metric, location));
        return [
            metric,
            { metric, limits, requiredFrom: toStep((0,readers_node.at)(entry.value, 'required_from'), 'canary'), location },
        ];
    });
    return new Map(budgets);
}
function emptyBudget(metric, location) {
    return { location, message: `the budget \`${metric}\` has no limit`, hint: 'add one, such as `max`' };
}

;// CONCATENATED MODULE: ./lib/policy/normalise-policy.js






/** Reads a complete policy (defaults, profile and the team's own words merged), or says all that is wrong. */
function normalisePolicy(root) {
    const problems = [];
    const metrics = normaliseMetrics((0,readers_node.at)(root, 'metrics'), problems);
    const rules = (key) => {
        const node = (0,readers_node.at)(root, key);
        return node === undefined ? undefined : normaliseRules(node, metrics, problems);
    };
    const policy = {
        mode: (0,readers_node/* textOf */.b6)((0,readers_node.at)(root, 'mode')) === 'report' ? 'report' : 'enforce',
        extends: (0,readers_node/* textOf */.b6)((0,readers_node.at)(root, 'extends')),
        registry: {
            entries: toGlobs((0,readers_node.at)(root, 'registry', 'entries'), problems),
            releases: (0,readers_node/* textOf */.b6)((0,readers_node.at)(root, 'registry', 'releases')) ?? '',
            waivers: (0,readers_node/* textOf */.b6)((0,readers_node.at)(root, 'registry', 'waivers')) ?? '',
        },
        steps: new Map(model_policy/* STEP_EVENTS */.j$.map((event) => [event, toStep((0,readers_node.at)(root, 'steps', event), 'promote')])),
        tags: normaliseTags((0,readers_node.at)(root, 'tags'), toStep((0,readers_node.at)(root, 'steps', 'tag'), 'canary'), problems),
        ignoreTags: toGlobs((0,readers_node.at)(root, 'ignore_tags'), problems),
        gates: normaliseGates((0,readers_node.at)(root, 'gates')),
        quality: rules('quality'),
        canary: rules('canary'),
        budgets: normaliseBudgets((0,readers_node.at)(root, 'budgets'), metrics, problems),
        gaps: (0,readers_node/* itemsOf */.S3)((0,readers_node.at)(root, 'gaps')).map((gap) => normaliseGap(gap, metrics, problems)),
        metrics,
        statistics: normaliseStatistics((0,readers_node.at)(root, 'statistics')),
    };
    return { policy, problems };
}
function normaliseMetrics(node, problems) {
    const metrics = new Map(model_metric/* METRIC_CATALOGUE */.rS);
    for (const [name, { value, keyLocation }] of (0,readers_node/* entriesOf */.Mc)(node)) {
        const [low, high] = (0,readers_node/* itemsOf */.S3)((0,readers_node.at)(value, 'range')).map((bound) => (0,readers_node/* numberOf */.rl)(bound) ?? null);
        const better = (0,readers_node/* textOf */.b6)((0,readers_node.at)(value, 'better')) === 'higher' ? 'higher' : 'lower';
        if (model_metric/* METRIC_CATALOGUE */.rS.has(name)) {
            const message = `\`${name}\` is in the catalogue already: its meaning cannot be changed`;
            problems.push({ location: keyLocation, message, hint: 'choose another name' });
        }
        metrics.set(name, {
            name,
            unit: (0,readers_node/* rawOf */.UD)((0,readers_node.at)(value, 'unit')) ?? '',
            better,
            range: [low ?? null, high ?? null],
        });
    }
    return metrics;
}
function normaliseTags(node, shipped, problems) {
    const tags = (0,readers_node/* entriesOf */.Mc)(node).map(([pattern, { value, keyLocation }]) => {
        if (!pattern.includes('{version}')) {
            const message = `the tag pattern ${JSON.stringify(pattern)} has no {version}`;
            problems.push({ location: keyLocation, message, hint: 'a tag has to say which version it releases' });
        }
        // The shipped patterns follow `steps.tag`; one that a team writes says its own step.
        return [pattern, value.location.path === DEFAULTS_PATH ? shipped : toStep(value, 'canary')];
    });
    return new Map(tags);
}
function normaliseGates(node) {
    const settings = (0,readers_node/* entriesOf */.Mc)(node).map(([id, { value, keyLocation }]) => {
        const { severity, from, ...options } = Object.fromEntries((0,readers_node/* entriesOf */.Mc)(value).map(([name, entry]) => [name, (0,readers_node/* toPlain */.Ul)(entry.value)]));
        const word = severity === 'blocker' || severity === 'warning' || severity === 'off' ? severity : undefined;
        return [
            id,
            {
                ...(word === undefined ? {} : { severity: word }),
                ...(from === undefined ? {} : { from: toStep((0,readers_node.at)(value, 'from'), 'train') }),
                options,
                location: keyLocation,
            },
        ];
    });
    return new Map(settings);
}
function normaliseGap(node, metrics, problems) {
    const metric = (0,readers_node/* textOf */.b6)((0,readers_node.at)(node, 'metric')) ?? '';
    if (!metrics.has(metric)) {
        const nearest = (0,nearest_name/* nearestName */.q)(metric, metrics.keys());
        const hint = nearest === undefined ? 'declare it under `metrics`' : `did you mean \`${nearest}\`?`;
        problems.push({
            location: node.location,
            message: `the metric ${JSON.stringify(metric)} is not known`,
            hint,
        });
    }
    return {
        metric,
        across: (0,readers_node/* textOf */.b6)((0,readers_node.at)(node, 'across')) ?? '',
        maxRatio: (0,readers_node/* numberOf */.rl)((0,readers_node.at)(node, 'max_ratio')) ?? 1,
        location: node.location,
    };
}
function normaliseStatistics(node) {
    const value = (key) => (0,readers_node/* numberOf */.rl)((0,readers_node.at)(node, key)) ?? 0;
    return {
        confidence: value('confidence'),
        min_clusters: value('min_clusters'),
        min_reference_words: value('min_reference_words'),
        min_baseline_errors: value('min_baseline_errors'),
        gross: value('gross'),
    };
}

;// CONCATENATED MODULE: ./lib/policy/profiles.js
// Every limit has a sentence of its own above it: `schema policy --profile NAME` prints these texts as they are.
const ACCURACY = `
  - id: accuracy
    required_from: evaluate
    limits:
      # A slice that loses more than 2 % of its accuracy is a slice whose users notice (R7).
      wer: {max_relative_regression: 2%}`;
const LATENCY = `
  - id: latency
    required_from: stage
    limits:
      # 75 ms at p95 is what a listener starts to feel on top of the network (R7).
      p95_latency_ms: {max_regression: 75}`;
/** A profile: rules for the eval report; the canary has to keep them too, and what only production shows. */
function profile(comment, rules, live = '') {
    const head = comment.replaceAll(/^/gm, '# ');
    return live === ''
        ? `${head}\nquality:${rules}\n`
        : `${head}\nquality:${rules}\n# What only production shows is asked of the canary report as well.\ncanary:${rules}${live}\n`;
}
const CHARACTERS = `
  - id: characters
    severity: warning
    required_from: promote
    limits:
      # Where words are divided by spaces characters repeat what words say, so this warns; without spaces they are the measure: make it a blocker (R12).
      cer: {max_relative_regression: 2%}`;
const INTENTS = `
  - id: intents
    required_from: evaluate
    limits:
      # One command in a hundred that is no longer understood is the most a release may cost (R12).
      intent_recall: {max_regression: 0.01}`;
const COMMAND_SUCCESS = `
  - id: command-success
    required_from: canary
    limits:
      # Whether the right thing happened is known only where commands are carried out: one in a hundred at most (R12).
      command_success: {max_regression: 0.01}`;
const STREAMING = `
  - id: partials
    required_from: stage
    limits:
      # Words that are shown and then changed cost trust, and a tenth more of them is visible (R10).
      partial_churn: {max_relative_regression: 10%}
  - id: streaming-latency
    required_from: stage
    limits:
      # The first word shows that the system listens; it has R7's 75 ms to itself.
      first_partial_latency_ms: {max_regression: 75}
      # The final text ends the wait; a faster first word does not pay for a later last one.
      final_latency_ms: {max_regression: 75}`;
const ENDPOINTING = `
  - id: endpointing
    required_from: canary
    limits:
      # Who is cut off has to say it again: five in a thousand more is the most, and real pauses are needed to see it (R12).
      early_cutoff_rate: {max_regression: 0.005}
      # A later end of speech delays every answer by as much.
      endpoint_latency_ms: {max_regression: 75}`;
const TTS_QUALITY = `
  - id: intelligibility
    required_from: evaluate
    limits:
      # A recogniser that understands the voice less well stands for people who do, at 5 % because it errs by itself.
      tts_wer: {max_relative_regression: 5%}
  - id: naturalness
    required_from: stage
    limits:
      # A tenth of a predicted opinion score is about what listeners tell apart.
      utmos: {max_regression: 0.1}`;
const FIRST_AUDIO = `
  - id: first-audio
    required_from: stage
    limits:
      # The wait for the first audible sound is felt from about 75 ms more.
      p95_ttfa_ms: {max_regression: 75}`;
const STREAMING_FIRST_AUDIO = `
  - id: first-audio
    required_from: stage
    limits:
      # The usual silence before an answer sets the pace of the talk, so it has the least room (R11).
      p50_ttfa_ms: {max_regression: 50}
      # What a listener starts to feel before the first audible sound.
      p95_ttfa_ms: {max_regression: 75}
      # One slow answer in a hundred is one in every long conversation: twice the room of p95, and no more (R11).
      p99_ttfa_ms: {max_regression: 150}`;
const TTS_LOAD = `
  - id: load
    required_from: canary
    limits:
      # Time in the queue is silence that no faster model makes up for (R11).
      queue_age_ms: {max_regression: 50}
      # Retries hide failures from error rates, and double the load while they do (R11).
      retry_rate: {max_regression: 0.005}
      # What a turn costs that the user could use, failed and repeated ones included (R11, and R7's 15 %).
      cost_per_successful_turn: {max_relative_regression: 15%}
  - id: memory
    severity: warning
    required_from: canary
    limits:
      # Slices share an accelerator, so a tenth more of its memory under real traffic warns here, and capacity-headroom blocks (R11).
      gpu_memory_mib: {max_relative_regression: 10%}`;
/** The shipped profiles by task. */
const TASK_PROFILES = new Map([
    ['asr', profile('Speech recognition: words and the wait for them (R7).', `${ACCURACY}${LATENCY}`)],
    [
        'asr-dictation',
        profile('Long-form text: the words count, then how long the user waits.\nNothing is asked of partial results: dictation may be served without them (add `asr-streaming` to the task where it is).', `${ACCURACY}${CHARACTERS}${LATENCY}`),
    ],
    [
        'asr-command',
        profile('Commands: what was understood counts beside the words; a word error that keeps the intent is harmless.', `${ACCURACY}${INTENTS}${LATENCY}`, COMMAND_SUCCESS),
    ],
    [
        'asr-streaming',
        profile('Partial results: words that flicker cost trust (R10).\nMemory is judged by capacity-headroom, privacy in logs by privacy.', `${ACCURACY}${CHARACTERS}${STREAMING}`, ENDPOINTING),
    ],
    [
        'tts',
        profile('Whole utterances: intelligible, natural, in time.', `${TTS_QUALITY}${FIRST_AUDIO}`, TTS_LOAD),
    ],
    [
        'tts-streaming',
        profile('Spoken answers: what counts is the first audible sound (R11).', `${TTS_QUALITY}${STREAMING_FIRST_AUDIO}`, TTS_LOAD),
    ],
]);
/** The gates that block under `start`, and why these. */
const START_REASONS = new Map([
    ['registry-fields', 'without the ten fields nobody can say what is released (R4)'],
    ['slice-metrics', "the limits of the task's own profile, on every slice (R7)"],
    ['slice-coverage', 'a slice that vanished is not a slice that got better'],
    ['task-rules', 'no rule at all is no comparison'],
    ['privacy', 'one privacy error is one too many (R7)'],
    ['unit-cost', 'a cost that grows by over 15 % is a decision, not a detail (R7)'],
    ['rollback-target', 'there has to be a way back (R8)'],
    // A tag that names no entry would otherwise be released unjudged.
    ['tag-matches', 'a tag that names no entry would be released unjudged'],
]);
/** The gates that block under `start`; every other warns. */
const START_BLOCKS = [...START_REASONS.keys()];
/** The policy of a team's first weeks: R4, R7, existing slices and the rollback target block, the rest warns. */
function startProfile(gates) {
    const lines = gates.filter((id) => !START_BLOCKS.includes(id)).map((id) => `  ${id}: warning`);
    const reasons = [...START_REASONS].map(([id, reason]) => `#   ${id}: ${reason}\n`).join('');
    const head = `# R4, R7, existing slices and the rollback target block; the rest warns.\n# Blocking from the first day:\n${reasons}# The limits are those of the task's profile. Take a line away below, and its gate blocks; take \`extends: start\` away, and all do.\n`;
    return lines.length === 0 ? `${head}{}\n` : `${head}gates:\n${lines.join('\n')}\n`;
}

;// CONCATENATED MODULE: ./lib/policy/parse-policy.js











const ADDRESS = /^([\w.-]{1,100}\/[\w.-]{1,100})\/([^@\s]{1,300})@([\w./-]{1,200})$/;
/** Reads owner/repo/path@ref; undefined for anything else. */
function parseAddress(text) {
    const [, repository, path, ref] = ADDRESS.exec(text) ?? [];
    return repository === undefined || path === undefined || ref === undefined
        ? undefined
        : { repository, path, ref };
}
/** The text of a shipped profile; undefined when there is none of that name. */
function profileText(name) {
    if (name !== 'start')
        return TASK_PROFILES.get(name);
    return startProfile([...new Set([...[...registry/* GATES */.J, ...registry/* RUN_GATES */.F].map(({ id }) => id), ...later_gates/* LATER_GATES */.I])].sort());
}
/** The names of the shipped profiles. */
const PROFILE_NAMES = [...TASK_PROFILES.keys(), 'start'];
/** The policy that holds where there is no file: the defaults, rules by the entry's task. */
function defaultPolicy() {
    return normalisePolicy(mustParse(DEFAULT_POLICY, 'defaults')).policy;
}
/** What a policy document extends, so that its caller can fetch a central policy first. */
function extendsOf(document) {
    return (0,readers_node/* textOf */.b6)((0,readers_node.at)(document, 'extends'));
}
/**
 * Reads a policy document over what it extends and the defaults.
 *
 * @param central the document at the address that the policy extends, when it extends one
 */
function parsePolicy(document, central) {
    const invalid = (0,readers_validate/* validateNode */.T)(document, { validate: validate, hints: hints });
    const unknown = findUnknownProfile(document, central);
    const broken = [...invalid, ...(unknown === undefined ? [] : [unknown])];
    if (broken.length > 0)
        return { kind: 'refused', problems: broken };
    const layers = [
        mustParse(DEFAULT_POLICY, 'defaults'),
        ...profileLayer(document),
        ...(central === undefined ? [] : [...profileLayer(central), central]),
        document,
    ];
    const merged = layers.map(merge_nodes/* spellOutGates */.Vq).reduce(merge_nodes/* mergeNodes */.Ur);
    const { policy, problems } = normalisePolicy(merged);
    return problems.length > 0 ? { kind: 'refused', problems } : { kind: 'policy', policy };
}
function profileLayer(document) {
    const name = extendsOf(document);
    const text = name === undefined ? undefined : profileText(name);
    return text === undefined ? [] : [mustParse(text, `profile ${name ?? ''}`)];
}
function findUnknownProfile(document, central) {
    const name = extendsOf(document);
    if (name === undefined || profileText(name) !== undefined || central !== undefined)
        return undefined;
    const nearest = (0,nearest_name/* nearestName */.q)(name, PROFILE_NAMES);
    return {
        location: (0,readers_node.at)(document, 'extends')?.location ?? document.location,
        message: `there is no profile ${JSON.stringify(name)}`,
        expected: `one of ${PROFILE_NAMES.join(', ')}, or owner/repo/path@ref`,
        found: name,
        hint: nearest === undefined ? `the profiles are ${PROFILE_NAMES.join(', ')}` : `did you mean \`${nearest}\`?`,
    };
}
// The shipped texts are tested; a mistake in one is a mistake of this program.
function mustParse(text, name) {
    const parsed = (0,parse_document/* parseText */.r4)(text, `(${name})`);
    if (parsed.kind === 'broken')
        throw new Error(`${name}: ${parsed.problems[0]?.message ?? ''}`);
    return parsed.root;
}
/** The rules of the profile shipped for a task; undefined when there is none. */
function rulesOfProfile(task) {
    return policyOfProfile(task)?.quality;
}
/** The canary rules of the profile shipped for a task: its own, else its quality rules. */
function canaryRulesOfProfile(task) {
    const policy = policyOfProfile(task);
    return policy?.canary ?? policy?.quality;
}
function policyOfProfile(task) {
    const text = TASK_PROFILES.get(task);
    return text === undefined ? undefined : normalisePolicy(mustParse(text, `profile ${task}`)).policy;
}


/***/ })

};
