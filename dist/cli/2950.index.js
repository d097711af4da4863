export const id = 2950;
export const ids = [2950];
export const modules = {

/***/ 7070:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ INCIDENT_STATES)
/* harmony export */ });
/** Where an incident stands. */
const INCIDENT_STATES = ['open', 'mitigated', 'resolved'];


/***/ }),

/***/ 1392:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ findImpossible),
/* harmony export */   h: () => (/* binding */ findSuspicious)
/* harmony export */ });
/* harmony import */ var _model_metric_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7829);

/** A value that its metric cannot have. */
function findImpossible(metric, side, value, location) {
    if ((0,_model_metric_js__WEBPACK_IMPORTED_MODULE_0__/* .isInRange */ .h$)(metric, value))
        return undefined;
    const expected = describeRange(metric);
    const looksLikePercent = metric.unit === 'fraction' && value > 1;
    return {
        location,
        message: `${describeValue(metric, side, value)}, which is impossible`,
        expected,
        found: String(value),
        hint: looksLikePercent ? 'a percentage? Write a fraction: 9.2 % is 0.092' : `expected ${expected}`,
    };
}
/** A value that is possible, and rare enough to ask about. */
function findSuspicious(metric, side, value) {
    return (0,_model_metric_js__WEBPACK_IMPORTED_MODULE_0__/* .isErrorRate */ .Py)(metric) && value > _model_metric_js__WEBPACK_IMPORTED_MODULE_0__/* .SUSPICIOUS_ERROR_RATE */ .yz
        ? `${describeValue(metric, side, value)}: more errors than words; a percentage?`
        : undefined;
}
function describeValue(metric, side, value) {
    return `\`${metric.name}\` (${side}) is ${value}`;
}
function describeRange({ unit, range: [low, high] }) {
    return unit === 'count' ? 'a whole number from 0' : `from ${low ?? 'any'} to ${high ?? 'any'}`;
}


/***/ }),

/***/ 3189:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mp: () => (/* binding */ readCanaryTerms),
/* harmony export */   bN: () => (/* binding */ readRouting),
/* harmony export */   mA: () => (/* binding */ readCohort)
/* harmony export */ });
/* harmony import */ var _node_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(894);
/* harmony import */ var _read_clients_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9430);
/* harmony import */ var _read_production_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(225);
/* harmony import */ var _read_stop_conditions_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8114);




/** Reads the terms under which a canary ran from a report that has been validated. */
function readCanaryTerms(root, metrics, problems) {
    const [series, slo, incidents] = [(0,_node_js__WEBPACK_IMPORTED_MODULE_3__.at)(root, 'series'), (0,_node_js__WEBPACK_IMPORTED_MODULE_3__.at)(root, 'slo'), (0,_node_js__WEBPACK_IMPORTED_MODULE_3__.at)(root, 'incidents')];
    const path = (0,_node_js__WEBPACK_IMPORTED_MODULE_3__/* .textOf */ .b6)(series);
    const cohort = readCohort((0,_node_js__WEBPACK_IMPORTED_MODULE_3__.at)(root, 'cohort'));
    problems.push(...(0,_read_clients_js__WEBPACK_IMPORTED_MODULE_0__/* .findRepeated */ .Ez)(cohort?.telemetry ?? []));
    return {
        cohort,
        window: readWindow((0,_node_js__WEBPACK_IMPORTED_MODULE_3__.at)(root, 'window')),
        routing: readRouting((0,_node_js__WEBPACK_IMPORTED_MODULE_3__.at)(root, 'routing')),
        stopConditions: (0,_read_stop_conditions_js__WEBPACK_IMPORTED_MODULE_2__/* .readStopConditions */ .r)((0,_node_js__WEBPACK_IMPORTED_MODULE_3__.at)(root, 'stop_conditions'), metrics, problems),
        objectives: slo === undefined ? undefined : (0,_read_production_js__WEBPACK_IMPORTED_MODULE_1__/* .toObjectives */ .y6)(slo, metrics, problems),
        incidents: incidents === undefined ? undefined : (0,_read_production_js__WEBPACK_IMPORTED_MODULE_1__/* .toIncidents */ .Hi)(incidents),
        series: series === undefined || path === undefined ? undefined : { path, location: series.location },
    };
}
/** Reads who is served. */
function readCohort(node) {
    if (node === undefined)
        return undefined;
    const items = (0,_node_js__WEBPACK_IMPORTED_MODULE_3__/* .itemsOf */ .S3)((0,_node_js__WEBPACK_IMPORTED_MODULE_3__.at)(node, 'clients'));
    const clients = items.map((client) => (0,_node_js__WEBPACK_IMPORTED_MODULE_3__/* .rawOf */ .UD)(client) ?? (0,_node_js__WEBPACK_IMPORTED_MODULE_3__/* .rawOf */ .UD)((0,_node_js__WEBPACK_IMPORTED_MODULE_3__.at)(client, 'client')) ?? '');
    const telemetry = items.filter(({ kind }) => kind === 'map').map(_read_clients_js__WEBPACK_IMPORTED_MODULE_0__/* .toClient */ .ZP);
    return { percent: (0,_node_js__WEBPACK_IMPORTED_MODULE_3__/* .numberOf */ .rl)((0,_node_js__WEBPACK_IMPORTED_MODULE_3__.at)(node, 'percent')), clients, telemetry, location: node.location };
}
/** Reads what routing can do; what is not said cannot be relied on. */
function readRouting(node) {
    if (node === undefined)
        return undefined;
    return {
        trusted: (0,_node_js__WEBPACK_IMPORTED_MODULE_3__/* .booleanOf */ .SF)((0,_node_js__WEBPACK_IMPORTED_MODULE_3__.at)(node, 'trusted')) ?? false,
        dimensions: (0,_node_js__WEBPACK_IMPORTED_MODULE_3__/* .itemsOf */ .S3)((0,_node_js__WEBPACK_IMPORTED_MODULE_3__.at)(node, 'dimensions')).map((dimension) => (0,_node_js__WEBPACK_IMPORTED_MODULE_3__/* .rawOf */ .UD)(dimension) ?? ''),
        location: node.location,
    };
}
function readWindow(node) {
    if (node === undefined)
        return undefined;
    return { from: (0,_node_js__WEBPACK_IMPORTED_MODULE_3__/* .rawOf */ .UD)((0,_node_js__WEBPACK_IMPORTED_MODULE_3__.at)(node, 'from')), to: (0,_node_js__WEBPACK_IMPORTED_MODULE_3__/* .rawOf */ .UD)((0,_node_js__WEBPACK_IMPORTED_MODULE_3__.at)(node, 'to')), location: node.location };
}


/***/ }),

/***/ 9430:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Ez: () => (/* binding */ findRepeated),
  pH: () => (/* binding */ readClients),
  ZP: () => (/* binding */ toClient)
});

;// CONCATENATED MODULE: ./lib/generated/clients.js
// Generated from src/formats by scripts/generate.mjs. Do not edit.
const validate = validate52;/* harmony default export */ const clients = ((/* unused pure expression or super */ null && (validate52)));const func0 = Object.prototype.hasOwnProperty;const pattern3 = new RegExp("^clients/1$", "u");const pattern4 = new RegExp("^[0-9a-fA-F]{64}$", "u");function validate53(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){let vErrors = null;let errors = 0;if(Array.isArray(data)){if(data.length > 1000){(vErrors ??= []).push({instancePath,keyword:"maxItems",params:{limit: 1000}});errors++;}if(data.length < 1){(vErrors ??= []).push({instancePath,keyword:"minItems",params:{limit: 1}});errors++;}const len0 = data.length;for(let i0=0; i0<len0; i0++){let data0 = data[i0];if(data0 && typeof data0 == "object" && !Array.isArray(data0)){if((data0.client === undefined) || (!(func0.call(data0, "client")))){(vErrors ??= []).push({instancePath:instancePath+"/" + i0,keyword:"required",params:{missingProperty: "client"}});errors++;}if((data0.traffic_percent === undefined) || (!(func0.call(data0, "traffic_percent")))){(vErrors ??= []).push({instancePath:instancePath+"/" + i0,keyword:"required",params:{missingProperty: "traffic_percent"}});errors++;}for(const key0 of Object.keys(data0)){if(!(func0.call({"client":{"type":"string"},"traffic_percent":{"type":"number","minimum":0,"maximum":100},"sample_rates_hz":{"type":"array","items":{"type":["number","object"],"properties":{"hz":{"type":"number","exclusiveMinimum":0},"percent":{"type":"number","minimum":0,"maximum":100}},"required":["hz"],"additionalProperties":false,"exclusiveMinimum":0},"maxItems":100},"feature_sha256":{"type":"string","pattern":"^[0-9a-fA-F]{64}$"},"release":{"type":"string"},"api_version":{"type":"string"},"serving_contract":{"type":"string"},"input_schema":{"type":"string"},"output_schema":{"type":"string"},"reader":{"type":"string","enum":["tolerant","strict"]},"sunset_at":{"type":"string"},"live_until":{"type":"string"}}, key0))){(vErrors ??= []).push({instancePath:instancePath+"/" + i0,keyword:"additionalProperties",params:{additionalProperty: key0, at: "#/$defs/of-clients/items"}});errors++;}}if(data0.client !== undefined && func0.call(data0, "client")){if(typeof data0.client !== "string"){(vErrors ??= []).push({instancePath:instancePath+"/" + i0+"/client",keyword:"type",params:{type: "string"}});errors++;}}if(data0.traffic_percent !== undefined && func0.call(data0, "traffic_percent")){let data2 = data0.traffic_percent;if((typeof data2 == "number") && (isFinite(data2))){if(data2 > 100 || isNaN(data2)){(vErrors ??= []).push({instancePath:instancePath+"/" + i0+"/traffic_percent",keyword:"maximum",params:{comparison: "<=", limit: 100}});errors++;}if(data2 < 0 || isNaN(data2)){(vErrors ??= []).push({instancePath:instancePath+"/" + i0+"/traffic_percent",keyword:"minimum",params:{comparison: ">=", limit: 0}});errors++;}}else {(vErrors ??= []).push({instancePath:instancePath+"/" + i0+"/traffic_percent",keyword:"type",params:{type: "number"}});errors++;}}if(data0.sample_rates_hz !== undefined && func0.call(data0, "sample_rates_hz")){let data3 = data0.sample_rates_hz;if(Array.isArray(data3)){if(data3.length > 100){(vErrors ??= []).push({instancePath:instancePath+"/" + i0+"/sample_rates_hz",keyword:"maxItems",params:{limit: 100}});errors++;}const len1 = data3.length;for(let i1=0; i1<len1; i1++){let data4 = data3[i1];if((!((typeof data4 == "number") && (isFinite(data4)))) && (!(data4 && typeof data4 == "object" && !Array.isArray(data4)))){(vErrors ??= []).push({instancePath:instancePath+"/" + i0+"/sample_rates_hz/" + i1,keyword:"type",params:{type: ["number","object"]}});errors++;}if((typeof data4 == "number") && (isFinite(data4))){if(data4 <= 0 || isNaN(data4)){(vErrors ??= []).push({instancePath:instancePath+"/" + i0+"/sample_rates_hz/" + i1,keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0}});errors++;}}if(data4 && typeof data4 == "object" && !Array.isArray(data4)){if((data4.hz === undefined) || (!(func0.call(data4, "hz")))){(vErrors ??= []).push({instancePath:instancePath+"/" + i0+"/sample_rates_hz/" + i1,keyword:"required",params:{missingProperty: "hz"}});errors++;}for(const key1 of Object.keys(data4)){if(!((key1 === "hz") || (key1 === "percent"))){(vErrors ??= []).push({instancePath:instancePath+"/" + i0+"/sample_rates_hz/" + i1,keyword:"additionalProperties",params:{additionalProperty: key1, at: "#/$defs/of-clients/items/properties/sample_rates_hz/items"}});errors++;}}if(data4.hz !== undefined && func0.call(data4, "hz")){let data5 = data4.hz;if((typeof data5 == "number") && (isFinite(data5))){if(data5 <= 0 || isNaN(data5)){(vErrors ??= []).push({instancePath:instancePath+"/" + i0+"/sample_rates_hz/" + i1+"/hz",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0}});errors++;}}else {(vErrors ??= []).push({instancePath:instancePath+"/" + i0+"/sample_rates_hz/" + i1+"/hz",keyword:"type",params:{type: "number"}});errors++;}}if(data4.percent !== undefined && func0.call(data4, "percent")){let data6 = data4.percent;if((typeof data6 == "number") && (isFinite(data6))){if(data6 > 100 || isNaN(data6)){(vErrors ??= []).push({instancePath:instancePath+"/" + i0+"/sample_rates_hz/" + i1+"/percent",keyword:"maximum",params:{comparison: "<=", limit: 100}});errors++;}if(data6 < 0 || isNaN(data6)){(vErrors ??= []).push({instancePath:instancePath+"/" + i0+"/sample_rates_hz/" + i1+"/percent",keyword:"minimum",params:{comparison: ">=", limit: 0}});errors++;}}else {(vErrors ??= []).push({instancePath:instancePath+"/" + i0+"/sample_rates_hz/" + i1+"/percent",keyword:"type",params:{type: "number"}});errors++;}}}}}else {(vErrors ??= []).push({instancePath:instancePath+"/" + i0+"/sample_rates_hz",keyword:"type",params:{type: "array"}});errors++;}}if(data0.feature_sha256 !== undefined && func0.call(data0, "feature_sha256")){let data7 = data0.feature_sha256;if(typeof data7 === "string"){if(!pattern4.test(data7)){(vErrors ??= []).push({instancePath:instancePath+"/" + i0+"/feature_sha256",keyword:"pattern",params:{pattern: "^[0-9a-fA-F]{64}$", at: "#/$defs/of-clients/items/properties/feature_sha256/pattern"}});errors++;}}else {(vErrors ??= []).push({instancePath:instancePath+"/" + i0+"/feature_sha256",keyword:"type",params:{type: "string"}});errors++;}}if(data0.release !== undefined && func0.call(data0, "release")){if(typeof data0.release !== "string"){(vErrors ??= []).push({instancePath:instancePath+"/" + i0+"/release",keyword:"type",params:{type: "string"}});errors++;}}if(data0.api_version !== undefined && func0.call(data0, "api_version")){if(typeof data0.api_version !== "string"){(vErrors ??= []).push({instancePath:instancePath+"/" + i0+"/api_version",keyword:"type",params:{type: "string"}});errors++;}}if(data0.serving_contract !== undefined && func0.call(data0, "serving_contract")){if(typeof data0.serving_contract !== "string"){(vErrors ??= []).push({instancePath:instancePath+"/" + i0+"/serving_contract",keyword:"type",params:{type: "string"}});errors++;}}if(data0.input_schema !== undefined && func0.call(data0, "input_schema")){if(typeof data0.input_schema !== "string"){(vErrors ??= []).push({instancePath:instancePath+"/" + i0+"/input_schema",keyword:"type",params:{type: "string"}});errors++;}}if(data0.output_schema !== undefined && func0.call(data0, "output_schema")){if(typeof data0.output_schema !== "string"){(vErrors ??= []).push({instancePath:instancePath+"/" + i0+"/output_schema",keyword:"type",params:{type: "string"}});errors++;}}if(data0.reader !== undefined && func0.call(data0, "reader")){let data13 = data0.reader;if(typeof data13 !== "string"){(vErrors ??= []).push({instancePath:instancePath+"/" + i0+"/reader",keyword:"type",params:{type: "string"}});errors++;}if(!((data13 === "tolerant") || (data13 === "strict"))){(vErrors ??= []).push({instancePath:instancePath+"/" + i0+"/reader",keyword:"enum",params:{allowedValues: ["tolerant","strict"]}});errors++;}}if(data0.sunset_at !== undefined && func0.call(data0, "sunset_at")){if(typeof data0.sunset_at !== "string"){(vErrors ??= []).push({instancePath:instancePath+"/" + i0+"/sunset_at",keyword:"type",params:{type: "string"}});errors++;}}if(data0.live_until !== undefined && func0.call(data0, "live_until")){if(typeof data0.live_until !== "string"){(vErrors ??= []).push({instancePath:instancePath+"/" + i0+"/live_until",keyword:"type",params:{type: "string"}});errors++;}}}else {(vErrors ??= []).push({instancePath:instancePath+"/" + i0,keyword:"type",params:{type: "object"}});errors++;}}}else {(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "array"}});errors++;}validate53.errors = vErrors;return errors === 0;}function validate52(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){/*# sourceURL="speech-release-gate/clients/1" */;let vErrors = null;let errors = 0;if(data && typeof data == "object" && !Array.isArray(data)){if((data.clients === undefined) || (!(func0.call(data, "clients")))){(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "clients"}});errors++;}for(const key0 of Object.keys(data)){if(!((((key0 === "format") || (key0 === "window")) || (key0 === "source")) || (key0 === "clients"))){(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0, at: "#"}});errors++;}}if(data.format !== undefined && func0.call(data, "format")){let data0 = data.format;if(typeof data0 === "string"){if(!pattern3.test(data0)){(vErrors ??= []).push({instancePath:instancePath+"/format",keyword:"pattern",params:{pattern: "^clients/1$", at: "#/properties/format/pattern"}});errors++;}}else {(vErrors ??= []).push({instancePath:instancePath+"/format",keyword:"type",params:{type: "string"}});errors++;}}if(data.window !== undefined && func0.call(data, "window")){let data1 = data.window;if(data1 && typeof data1 == "object" && !Array.isArray(data1)){for(const key1 of Object.keys(data1)){if(!((key1 === "from") || (key1 === "to"))){(vErrors ??= []).push({instancePath:instancePath+"/window",keyword:"additionalProperties",params:{additionalProperty: key1, at: "#/properties/window"}});errors++;}}if(data1.from !== undefined && func0.call(data1, "from")){if(typeof data1.from !== "string"){(vErrors ??= []).push({instancePath:instancePath+"/window/from",keyword:"type",params:{type: "string"}});errors++;}}if(data1.to !== undefined && func0.call(data1, "to")){if(typeof data1.to !== "string"){(vErrors ??= []).push({instancePath:instancePath+"/window/to",keyword:"type",params:{type: "string"}});errors++;}}}else {(vErrors ??= []).push({instancePath:instancePath+"/window",keyword:"type",params:{type: "object"}});errors++;}}if(data.source !== undefined && func0.call(data, "source")){if(typeof data.source !== "string"){(vErrors ??= []).push({instancePath:instancePath+"/source",keyword:"type",params:{type: "string"}});errors++;}}if(data.clients !== undefined && func0.call(data, "clients")){if(!(validate53(data.clients, {instancePath:instancePath+"/clients",parentData:data,parentDataProperty:"clients",rootData}))){vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);errors = vErrors.length;}}}else {(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});errors++;}validate52.errors = vErrors;return errors === 0;}
const hints = {"#":["format","window","source","clients"],"#/properties/format/pattern":"Name and major version of this file format; without it major 1 is meant.","#/properties/window":["from","to"],"#/$defs/of-clients/items":["client","traffic_percent","sample_rates_hz","feature_sha256","release","api_version","serving_contract","input_schema","output_schema","reader","sunset_at","live_until"],"#/$defs/of-clients/items/properties/sample_rates_hz/items":["hz","percent"],"#/$defs/of-clients/items/properties/feature_sha256/pattern":"Digest of the feature contract or feature code that the client computes its features by."};

// EXTERNAL MODULE: ./lib/readers/node.js
var readers_node = __webpack_require__(894);
// EXTERNAL MODULE: ./lib/readers/validate.js + 3 modules
var readers_validate = __webpack_require__(4106);
;// CONCATENATED MODULE: ./lib/readers/read-clients.js



/** Reads `clients/1`. */
function readClients(root) {
    const problems = (0,readers_validate/* validateNode */.T)(root, { validate: validate, hints: hints });
    if (problems.length > 0)
        return { kind: 'refused', problems };
    const clients = (0,readers_node/* itemsOf */.S3)((0,readers_node.at)(root, 'clients')).map(toClient);
    const repeated = findRepeated(clients);
    return repeated.length > 0
        ? { kind: 'refused', problems: repeated }
        : { kind: 'read', value: { clients, location: root.location } };
}
/** What one client version sends, from a node that has been validated. */
function toClient(node) {
    const digest = (0,readers_node/* textOf */.b6)((0,readers_node.at)(node, 'feature_sha256'))?.toLowerCase();
    return {
        client: (0,readers_node/* rawOf */.UD)((0,readers_node.at)(node, 'client')) ?? '',
        trafficPercent: (0,readers_node/* numberOf */.rl)((0,readers_node.at)(node, 'traffic_percent')) ?? 0,
        rates: (0,readers_node/* itemsOf */.S3)((0,readers_node.at)(node, 'sample_rates_hz')).map(toRate),
        location: node.location,
        ...(digest === undefined ? {} : { featureSha256: digest }),
        ...toBuilt(node),
    };
}
const BUILT_AGAINST = [
    ['release', 'release'],
    ['api_version', 'apiVersion'],
    ['serving_contract', 'contract'],
    ['input_schema', 'input'],
    ['output_schema', 'output'],
];
function toBuilt(node) {
    const [reader, sunsetAt, liveUntil] = ['reader', 'sunset_at', 'live_until'].map((key) => (0,readers_node/* rawOf */.UD)((0,readers_node.at)(node, key)));
    const built = Object.fromEntries(BUILT_AGAINST.map(([key, name]) => [name, (0,readers_node/* rawOf */.UD)((0,readers_node.at)(node, key))]).filter(([, value]) => value !== undefined && value.trim() !== ''));
    return {
        ...(Object.keys(built).length === 0 ? {} : { builtAgainst: built }),
        ...(reader === 'tolerant' || reader === 'strict' ? { reader } : {}),
        ...(sunsetAt === undefined ? {} : { sunsetAt }),
        ...(liveUntil === undefined ? {} : { liveUntil }),
    };
}
function toRate(node) {
    const percent = (0,readers_node/* numberOf */.rl)((0,readers_node.at)(node, 'percent'));
    const hz = (0,readers_node/* numberOf */.rl)(node) ?? (0,readers_node/* numberOf */.rl)((0,readers_node.at)(node, 'hz')) ?? 0;
    return { hz, ...(percent === undefined ? {} : { percent }) };
}
/** Clients that are listed more than once: their counts would be two answers to one question. */
function findRepeated(clients) {
    const seen = new Set();
    return clients.flatMap(({ client, location }) => {
        if (!seen.has(client)) {
            seen.add(client);
            return [];
        }
        const message = `the client ${JSON.stringify(client)} is there twice`;
        return [{ location, message, hint: 'one line a client version: add its counts up' }];
    });
}


/***/ }),

/***/ 225:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  EP: () => (/* binding */ readIncidents),
  bk: () => (/* binding */ readSlo),
  Hi: () => (/* binding */ toIncidents),
  y6: () => (/* binding */ toObjectives)
});

;// CONCATENATED MODULE: ./lib/generated/incidents.js
// Generated from src/formats by scripts/generate.mjs. Do not edit.
const validate = validate52;/* harmony default export */ const incidents = ((/* unused pure expression or super */ null && (validate52)));const func0 = Object.prototype.hasOwnProperty;const pattern3 = new RegExp("^incidents/1$", "u");function validate53(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){let vErrors = null;let errors = 0;if(Array.isArray(data)){const len0 = data.length;for(let i0=0; i0<len0; i0++){let data0 = data[i0];if(data0 && typeof data0 == "object" && !Array.isArray(data0)){if((data0.id === undefined) || (!(func0.call(data0, "id")))){(vErrors ??= []).push({instancePath:instancePath+"/" + i0,keyword:"required",params:{missingProperty: "id"}});errors++;}if((data0.status === undefined) || (!(func0.call(data0, "status")))){(vErrors ??= []).push({instancePath:instancePath+"/" + i0,keyword:"required",params:{missingProperty: "status"}});errors++;}for(const key0 of Object.keys(data0)){if(!(((((((key0 === "id") || (key0 === "status")) || (key0 === "severity")) || (key0 === "releases")) || (key0 === "opened_at")) || (key0 === "resolved_at")) || (key0 === "title"))){(vErrors ??= []).push({instancePath:instancePath+"/" + i0,keyword:"additionalProperties",params:{additionalProperty: key0, at: "#/$defs/of-incidents/items"}});errors++;}}if(data0.id !== undefined && func0.call(data0, "id")){if(typeof data0.id !== "string"){(vErrors ??= []).push({instancePath:instancePath+"/" + i0+"/id",keyword:"type",params:{type: "string"}});errors++;}}if(data0.status !== undefined && func0.call(data0, "status")){let data2 = data0.status;if(typeof data2 !== "string"){(vErrors ??= []).push({instancePath:instancePath+"/" + i0+"/status",keyword:"type",params:{type: "string"}});errors++;}if(!(((data2 === "open") || (data2 === "mitigated")) || (data2 === "resolved"))){(vErrors ??= []).push({instancePath:instancePath+"/" + i0+"/status",keyword:"enum",params:{allowedValues: ["open","mitigated","resolved"]}});errors++;}}if(data0.severity !== undefined && func0.call(data0, "severity")){if(typeof data0.severity !== "string"){(vErrors ??= []).push({instancePath:instancePath+"/" + i0+"/severity",keyword:"type",params:{type: "string"}});errors++;}}if(data0.releases !== undefined && func0.call(data0, "releases")){let data4 = data0.releases;if(Array.isArray(data4)){const len1 = data4.length;for(let i1=0; i1<len1; i1++){if(typeof data4[i1] !== "string"){(vErrors ??= []).push({instancePath:instancePath+"/" + i0+"/releases/" + i1,keyword:"type",params:{type: "string"}});errors++;}}}else {(vErrors ??= []).push({instancePath:instancePath+"/" + i0+"/releases",keyword:"type",params:{type: "array"}});errors++;}}if(data0.opened_at !== undefined && func0.call(data0, "opened_at")){if(typeof data0.opened_at !== "string"){(vErrors ??= []).push({instancePath:instancePath+"/" + i0+"/opened_at",keyword:"type",params:{type: "string"}});errors++;}}if(data0.resolved_at !== undefined && func0.call(data0, "resolved_at")){if(typeof data0.resolved_at !== "string"){(vErrors ??= []).push({instancePath:instancePath+"/" + i0+"/resolved_at",keyword:"type",params:{type: "string"}});errors++;}}if(data0.title !== undefined && func0.call(data0, "title")){if(typeof data0.title !== "string"){(vErrors ??= []).push({instancePath:instancePath+"/" + i0+"/title",keyword:"type",params:{type: "string"}});errors++;}}}else {(vErrors ??= []).push({instancePath:instancePath+"/" + i0,keyword:"type",params:{type: "object"}});errors++;}}}else {(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "array"}});errors++;}validate53.errors = vErrors;return errors === 0;}function validate52(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){/*# sourceURL="speech-release-gate/incidents/1" */;let vErrors = null;let errors = 0;if(data && typeof data == "object" && !Array.isArray(data)){if((data.incidents === undefined) || (!(func0.call(data, "incidents")))){(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "incidents"}});errors++;}for(const key0 of Object.keys(data)){if(!((key0 === "format") || (key0 === "incidents"))){(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0, at: "#"}});errors++;}}if(data.format !== undefined && func0.call(data, "format")){let data0 = data.format;if(typeof data0 === "string"){if(!pattern3.test(data0)){(vErrors ??= []).push({instancePath:instancePath+"/format",keyword:"pattern",params:{pattern: "^incidents/1$", at: "#/properties/format/pattern"}});errors++;}}else {(vErrors ??= []).push({instancePath:instancePath+"/format",keyword:"type",params:{type: "string"}});errors++;}}if(data.incidents !== undefined && func0.call(data, "incidents")){if(!(validate53(data.incidents, {instancePath:instancePath+"/incidents",parentData:data,parentDataProperty:"incidents",rootData}))){vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);errors = vErrors.length;}}}else {(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});errors++;}validate52.errors = vErrors;return errors === 0;}
const hints = {"#":["format","incidents"],"#/properties/format/pattern":"Name and major version of this file format; without it major 1 is meant.","#/$defs/of-incidents/items":["id","status","severity","releases","opened_at","resolved_at","title"]};

;// CONCATENATED MODULE: ./lib/generated/slo.js
// Generated from src/formats by scripts/generate.mjs. Do not edit.
const slo_validate = slo_validate52;/* harmony default export */ const slo = ((/* unused pure expression or super */ null && (slo_validate52)));const slo_func0 = Object.prototype.hasOwnProperty;const slo_pattern3 = new RegExp("^slo/1$", "u");function slo_validate53(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){let vErrors = null;let errors = 0;if(Array.isArray(data)){const len0 = data.length;for(let i0=0; i0<len0; i0++){let data0 = data[i0];if(data0 && typeof data0 == "object" && !Array.isArray(data0)){if((data0.id === undefined) || (!(slo_func0.call(data0, "id")))){(vErrors ??= []).push({instancePath:instancePath+"/" + i0,keyword:"required",params:{missingProperty: "id"}});errors++;}for(const key0 of Object.keys(data0)){if(!(((((((key0 === "id") || (key0 === "metric")) || (key0 === "unit")) || (key0 === "slice")) || (key0 === "max")) || (key0 === "min")) || (key0 === "value"))){(vErrors ??= []).push({instancePath:instancePath+"/" + i0,keyword:"additionalProperties",params:{additionalProperty: key0, at: "#/$defs/of-slo/items"}});errors++;}}if(data0.id !== undefined && slo_func0.call(data0, "id")){if(typeof data0.id !== "string"){(vErrors ??= []).push({instancePath:instancePath+"/" + i0+"/id",keyword:"type",params:{type: "string"}});errors++;}}if(data0.metric !== undefined && slo_func0.call(data0, "metric")){if(typeof data0.metric !== "string"){(vErrors ??= []).push({instancePath:instancePath+"/" + i0+"/metric",keyword:"type",params:{type: "string"}});errors++;}}if(data0.unit !== undefined && slo_func0.call(data0, "unit")){if(typeof data0.unit !== "string"){(vErrors ??= []).push({instancePath:instancePath+"/" + i0+"/unit",keyword:"type",params:{type: "string"}});errors++;}}if(data0.slice !== undefined && slo_func0.call(data0, "slice")){if(typeof data0.slice !== "string"){(vErrors ??= []).push({instancePath:instancePath+"/" + i0+"/slice",keyword:"type",params:{type: "string"}});errors++;}}if(data0.max !== undefined && slo_func0.call(data0, "max")){let data5 = data0.max;if(!((typeof data5 == "number") && (isFinite(data5)))){(vErrors ??= []).push({instancePath:instancePath+"/" + i0+"/max",keyword:"type",params:{type: "number"}});errors++;}}if(data0.min !== undefined && slo_func0.call(data0, "min")){let data6 = data0.min;if(!((typeof data6 == "number") && (isFinite(data6)))){(vErrors ??= []).push({instancePath:instancePath+"/" + i0+"/min",keyword:"type",params:{type: "number"}});errors++;}}if(data0.value !== undefined && slo_func0.call(data0, "value")){let data7 = data0.value;if(!((typeof data7 == "number") && (isFinite(data7)))){(vErrors ??= []).push({instancePath:instancePath+"/" + i0+"/value",keyword:"type",params:{type: "number"}});errors++;}}}else {(vErrors ??= []).push({instancePath:instancePath+"/" + i0,keyword:"type",params:{type: "object"}});errors++;}}}else {(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "array"}});errors++;}slo_validate53.errors = vErrors;return errors === 0;}function slo_validate52(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){/*# sourceURL="speech-release-gate/slo/1" */;let vErrors = null;let errors = 0;if(data && typeof data == "object" && !Array.isArray(data)){if((data.slo === undefined) || (!(slo_func0.call(data, "slo")))){(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "slo"}});errors++;}for(const key0 of Object.keys(data)){if(!((((key0 === "format") || (key0 === "measured_from")) || (key0 === "measured_to")) || (key0 === "slo"))){(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0, at: "#"}});errors++;}}if(data.format !== undefined && slo_func0.call(data, "format")){let data0 = data.format;if(typeof data0 === "string"){if(!slo_pattern3.test(data0)){(vErrors ??= []).push({instancePath:instancePath+"/format",keyword:"pattern",params:{pattern: "^slo/1$", at: "#/properties/format/pattern"}});errors++;}}else {(vErrors ??= []).push({instancePath:instancePath+"/format",keyword:"type",params:{type: "string"}});errors++;}}if(data.measured_from !== undefined && slo_func0.call(data, "measured_from")){if(typeof data.measured_from !== "string"){(vErrors ??= []).push({instancePath:instancePath+"/measured_from",keyword:"type",params:{type: "string"}});errors++;}}if(data.measured_to !== undefined && slo_func0.call(data, "measured_to")){if(typeof data.measured_to !== "string"){(vErrors ??= []).push({instancePath:instancePath+"/measured_to",keyword:"type",params:{type: "string"}});errors++;}}if(data.slo !== undefined && slo_func0.call(data, "slo")){if(!(slo_validate53(data.slo, {instancePath:instancePath+"/slo",parentData:data,parentDataProperty:"slo",rootData}))){vErrors = vErrors === null ? slo_validate53.errors : vErrors.concat(slo_validate53.errors);errors = vErrors.length;}}}else {(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});errors++;}slo_validate52.errors = vErrors;return errors === 0;}
const slo_hints = {"#":["format","measured_from","measured_to","slo"],"#/properties/format/pattern":"Name and major version of this file format; without it major 1 is meant.","#/$defs/of-slo/items":["id","metric","unit","slice","max","min","value"]};

// EXTERNAL MODULE: ./lib/model/production.js
var production = __webpack_require__(7070);
// EXTERNAL MODULE: ./lib/readers/check-range.js
var check_range = __webpack_require__(1392);
// EXTERNAL MODULE: ./lib/readers/node.js
var readers_node = __webpack_require__(894);
// EXTERNAL MODULE: ./lib/readers/read-stop-conditions.js
var read_stop_conditions = __webpack_require__(8114);
// EXTERNAL MODULE: ./lib/readers/validate.js + 3 modules
var readers_validate = __webpack_require__(4106);
;// CONCATENATED MODULE: ./lib/readers/read-production.js







/** Reads `incidents/1`. */
function readIncidents(root) {
    const problems = (0,readers_validate/* validateNode */.T)(root, { validate: validate, hints: hints });
    if (problems.length > 0)
        return { kind: 'refused', problems };
    const items = toIncidents((0,readers_node.at)(root, 'incidents'));
    return { kind: 'read', value: { items, location: root.location } };
}
/** Reads `slo/1`. */
function readSlo(root, metrics) {
    const invalid = (0,readers_validate/* validateNode */.T)(root, { validate: slo_validate, hints: slo_hints });
    if (invalid.length > 0)
        return { kind: 'refused', problems: invalid };
    const problems = [];
    const items = toObjectives((0,readers_node.at)(root, 'slo'), metrics, problems);
    return problems.length > 0
        ? { kind: 'refused', problems }
        : { kind: 'read', value: { items, location: root.location } };
}
/** The incidents of a list that has been validated. */
function toIncidents(node) {
    return (0,readers_node/* itemsOf */.S3)(node).map((item) => ({
        id: (0,readers_node/* rawOf */.UD)((0,readers_node.at)(item, 'id')) ?? '',
        // An incident of an unknown state is open until somebody says otherwise.
        status: production/* INCIDENT_STATES */.E.find((state) => state === (0,readers_node/* textOf */.b6)((0,readers_node.at)(item, 'status'))) ?? 'open',
        severity: (0,readers_node/* rawOf */.UD)((0,readers_node.at)(item, 'severity')) ?? '',
        releases: (0,readers_node/* itemsOf */.S3)((0,readers_node.at)(item, 'releases')).map((release) => (0,readers_node/* rawOf */.UD)(release) ?? ''),
        location: item.location,
    }));
}
/** The objectives of a list that has been validated; a unit or a limit that is not said is a problem. */
function toObjectives(node, metrics, problems) {
    return (0,readers_node/* itemsOf */.S3)(node).map((item) => toObjective(item, metrics, problems));
}
function toObjective(node, metrics, problems) {
    const name = (0,readers_node/* textOf */.b6)((0,readers_node.at)(node, 'metric'));
    const metric = metrics.get(name ?? '');
    const objective = {
        id: (0,readers_node/* rawOf */.UD)((0,readers_node.at)(node, 'id')) ?? '',
        metric: metric?.name,
        unit: toUnit(metric, node),
        slice: (0,readers_node/* textOf */.b6)((0,readers_node.at)(node, 'slice')),
        max: (0,readers_node/* numberOf */.rl)((0,readers_node.at)(node, 'max')),
        min: (0,readers_node/* numberOf */.rl)((0,readers_node.at)(node, 'min')),
        value: (0,readers_node/* numberOf */.rl)((0,readers_node.at)(node, 'value')),
        location: node.location,
    };
    if (objective.unit === '')
        problems.push(name === undefined ? unitMissing(objective.id, node) : (0,read_stop_conditions/* unknownMetric */.T)(name, node, metrics));
    problems.push(...findNoLimit(objective, node), ...findWrong(objective, metric));
    return objective;
}
function toUnit(metric, node) {
    return metric === undefined ? ((0,readers_node/* textOf */.b6)((0,readers_node.at)(node, 'unit')) ?? '') : metric.unit;
}
function findNoLimit({ id, max, min }, node) {
    return max === undefined && min === undefined ? [limitMissing(id, node)] : [];
}
function findWrong({ id, value, location }, metric) {
    if (metric === undefined || value === undefined)
        return [];
    const impossible = (0,check_range/* findImpossible */.D)(metric, id, value, location);
    return impossible === undefined ? [] : [impossible];
}
function unitMissing(id, { location }) {
    const message = `the objective ${JSON.stringify(id)} has no unit`;
    return {
        location,
        message,
        expected: 'unit',
        found: 'nothing',
        hint: 'name a `metric`, or say its `unit`',
    };
}
function limitMissing(id, { location }) {
    const message = `the objective ${JSON.stringify(id)} has no limit`;
    return { location, message, expected: 'max or min', found: 'nothing', hint: 'add `max` or `min`' };
}


/***/ }),

/***/ 8582:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ readReleaseId)
/* harmony export */ });
/* harmony import */ var _model_report_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1819);
/* harmony import */ var _node_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(894);


/** Reads `model_id@version` or {model_id, version}; undefined when either part is missing. */
function readReleaseId(node) {
    const short = (0,_node_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(node);
    if (short !== undefined)
        return (0,_model_report_js__WEBPACK_IMPORTED_MODULE_1__/* .parseReleaseName */ .Y)(short);
    const model_id = (0,_node_js__WEBPACK_IMPORTED_MODULE_0__/* .rawOf */ .UD)((0,_node_js__WEBPACK_IMPORTED_MODULE_0__.at)(node, 'model_id'));
    const version = (0,_node_js__WEBPACK_IMPORTED_MODULE_0__/* .rawOf */ .UD)((0,_node_js__WEBPACK_IMPORTED_MODULE_0__.at)(node, 'version'));
    return model_id === undefined || version === undefined ? undefined : { model_id, version };
}


/***/ }),

/***/ 2950:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  t: () => (/* binding */ readReport)
});

;// CONCATENATED MODULE: ./lib/generated/canary-report.js
// Generated from src/formats by scripts/generate.mjs. Do not edit.
const validate = validate52;/* harmony default export */ const canary_report = ((/* unused pure expression or super */ null && (validate52)));const func0 = Object.prototype.hasOwnProperty;const pattern3 = new RegExp("^(canary|eval|shadow)-report/1$", "u");function validate53(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){let vErrors = null;let errors = 0;if((typeof data !== "string") && (!(data && typeof data == "object" && !Array.isArray(data)))){(vErrors ??= []).push({instancePath,keyword:"type",params:{type: ["string","object"]}});errors++;}if(data && typeof data == "object" && !Array.isArray(data)){for(const key0 of Object.keys(data)){if(!(((key0 === "model_id") || (key0 === "version")) || (key0 === "artifact_sha256"))){(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0, at: "#/$defs/of-model"}});errors++;}}if(data.model_id !== undefined && func0.call(data, "model_id")){if(typeof data.model_id !== "string"){(vErrors ??= []).push({instancePath:instancePath+"/model_id",keyword:"type",params:{type: "string"}});errors++;}}if(data.version !== undefined && func0.call(data, "version")){if(typeof data.version !== "string"){(vErrors ??= []).push({instancePath:instancePath+"/version",keyword:"type",params:{type: "string"}});errors++;}}if(data.artifact_sha256 !== undefined && func0.call(data, "artifact_sha256")){if(typeof data.artifact_sha256 !== "string"){(vErrors ??= []).push({instancePath:instancePath+"/artifact_sha256",keyword:"type",params:{type: "string"}});errors++;}}}validate53.errors = vErrors;return errors === 0;}function validate55(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){let vErrors = null;let errors = 0;if((typeof data !== "string") && (!(data && typeof data == "object" && !Array.isArray(data)))){(vErrors ??= []).push({instancePath,keyword:"type",params:{type: ["string","object"]}});errors++;}if(data && typeof data == "object" && !Array.isArray(data)){for(const key0 of Object.keys(data)){if(!(((key0 === "model_id") || (key0 === "version")) || (key0 === "artifact_sha256"))){(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0, at: "#/$defs/of-baseline"}});errors++;}}if(data.model_id !== undefined && func0.call(data, "model_id")){if(typeof data.model_id !== "string"){(vErrors ??= []).push({instancePath:instancePath+"/model_id",keyword:"type",params:{type: "string"}});errors++;}}if(data.version !== undefined && func0.call(data, "version")){if(typeof data.version !== "string"){(vErrors ??= []).push({instancePath:instancePath+"/version",keyword:"type",params:{type: "string"}});errors++;}}if(data.artifact_sha256 !== undefined && func0.call(data, "artifact_sha256")){if(typeof data.artifact_sha256 !== "string"){(vErrors ??= []).push({instancePath:instancePath+"/artifact_sha256",keyword:"type",params:{type: "string"}});errors++;}}}validate55.errors = vErrors;return errors === 0;}function validate57(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){let vErrors = null;let errors = 0;if(data && typeof data == "object" && !Array.isArray(data)){for(const key0 of Object.keys(data)){if(!(((((key0 === "candidate") || (key0 === "baseline")) || (key0 === "text_normalizer")) || (key0 === "decoder")) || (key0 === "hardware"))){if(typeof data[key0] !== "string"){(vErrors ??= []).push({instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "string"}});errors++;}}}if(data.candidate !== undefined && func0.call(data, "candidate")){let data1 = data.candidate;if(data1 && typeof data1 == "object" && !Array.isArray(data1)){for(const key1 of Object.keys(data1)){if(typeof data1[key1] !== "string"){(vErrors ??= []).push({instancePath:instancePath+"/candidate/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "string"}});errors++;}}}else {(vErrors ??= []).push({instancePath:instancePath+"/candidate",keyword:"type",params:{type: "object"}});errors++;}}if(data.baseline !== undefined && func0.call(data, "baseline")){let data3 = data.baseline;if(data3 && typeof data3 == "object" && !Array.isArray(data3)){for(const key2 of Object.keys(data3)){if(typeof data3[key2] !== "string"){(vErrors ??= []).push({instancePath:instancePath+"/baseline/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "string"}});errors++;}}}else {(vErrors ??= []).push({instancePath:instancePath+"/baseline",keyword:"type",params:{type: "object"}});errors++;}}if(data.text_normalizer !== undefined && func0.call(data, "text_normalizer")){if(typeof data.text_normalizer !== "string"){(vErrors ??= []).push({instancePath:instancePath+"/text_normalizer",keyword:"type",params:{type: "string"}});errors++;}}if(data.decoder !== undefined && func0.call(data, "decoder")){if(typeof data.decoder !== "string"){(vErrors ??= []).push({instancePath:instancePath+"/decoder",keyword:"type",params:{type: "string"}});errors++;}}if(data.hardware !== undefined && func0.call(data, "hardware")){if(typeof data.hardware !== "string"){(vErrors ??= []).push({instancePath:instancePath+"/hardware",keyword:"type",params:{type: "string"}});errors++;}}}else {(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});errors++;}validate57.errors = vErrors;return errors === 0;}function validate59(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){let vErrors = null;let errors = 0;if(data && typeof data == "object" && !Array.isArray(data)){for(const key0 of Object.keys(data)){if(!(((((key0 === "dimensions") || (key0 === "utterances")) || (key0 === "reference_words")) || (key0 === "audio_hours")) || (key0 === "new"))){let data0 = data[key0];if((!((typeof data0 == "number") && (isFinite(data0)))) && (!(data0 && typeof data0 == "object" && !Array.isArray(data0)))){(vErrors ??= []).push({instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: ["number","object"]}});errors++;}if(data0 && typeof data0 == "object" && !Array.isArray(data0)){if(Object.keys(data0).length < 1){(vErrors ??= []).push({instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"minProperties",params:{limit: 1}});errors++;}for(const key1 of Object.keys(data0)){if(!((key1 === "baseline") || (key1 === "candidate"))){(vErrors ??= []).push({instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"additionalProperties",params:{additionalProperty: key1, at: "#/$defs/slice/additionalProperties"}});errors++;}}if(data0.baseline !== undefined && func0.call(data0, "baseline")){let data1 = data0.baseline;if(!((typeof data1 == "number") && (isFinite(data1)))){(vErrors ??= []).push({instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/baseline",keyword:"type",params:{type: "number"}});errors++;}}if(data0.candidate !== undefined && func0.call(data0, "candidate")){let data2 = data0.candidate;if(!((typeof data2 == "number") && (isFinite(data2)))){(vErrors ??= []).push({instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/candidate",keyword:"type",params:{type: "number"}});errors++;}}}}}if(data.dimensions !== undefined && func0.call(data, "dimensions")){let data3 = data.dimensions;if(data3 && typeof data3 == "object" && !Array.isArray(data3)){for(const key2 of Object.keys(data3)){let data4 = data3[key2];if(((typeof data4 !== "string") && (!((typeof data4 == "number") && (isFinite(data4))))) && (typeof data4 !== "boolean")){(vErrors ??= []).push({instancePath:instancePath+"/dimensions/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: ["string","number","boolean"]}});errors++;}}}else {(vErrors ??= []).push({instancePath:instancePath+"/dimensions",keyword:"type",params:{type: "object"}});errors++;}}if(data.utterances !== undefined && func0.call(data, "utterances")){let data5 = data.utterances;if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){(vErrors ??= []).push({instancePath:instancePath+"/utterances",keyword:"type",params:{type: "integer"}});errors++;}if((typeof data5 == "number") && (isFinite(data5))){if(data5 < 0 || isNaN(data5)){(vErrors ??= []).push({instancePath:instancePath+"/utterances",keyword:"minimum",params:{comparison: ">=", limit: 0}});errors++;}}}if(data.reference_words !== undefined && func0.call(data, "reference_words")){let data6 = data.reference_words;if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){(vErrors ??= []).push({instancePath:instancePath+"/reference_words",keyword:"type",params:{type: "integer"}});errors++;}if((typeof data6 == "number") && (isFinite(data6))){if(data6 < 0 || isNaN(data6)){(vErrors ??= []).push({instancePath:instancePath+"/reference_words",keyword:"minimum",params:{comparison: ">=", limit: 0}});errors++;}}}if(data.audio_hours !== undefined && func0.call(data, "audio_hours")){let data7 = data.audio_hours;if((typeof data7 == "number") && (isFinite(data7))){if(data7 < 0 || isNaN(data7)){(vErrors ??= []).push({instancePath:instancePath+"/audio_hours",keyword:"minimum",params:{comparison: ">=", limit: 0}});errors++;}}else {(vErrors ??= []).push({instancePath:instancePath+"/audio_hours",keyword:"type",params:{type: "number"}});errors++;}}if(data.new !== undefined && func0.call(data, "new")){if(typeof data.new !== "boolean"){(vErrors ??= []).push({instancePath:instancePath+"/new",keyword:"type",params:{type: "boolean"}});errors++;}}}else {(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});errors++;}validate59.errors = vErrors;return errors === 0;}function validate62(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){let vErrors = null;let errors = 0;if((!data || typeof data != "object") && (typeof data !== "string")){(vErrors ??= []).push({instancePath,keyword:"type",params:{type: ["string","array","object"]}});errors++;}if(Array.isArray(data)){const len0 = data.length;for(let i0=0; i0<len0; i0++){if(typeof data[i0] !== "string"){(vErrors ??= []).push({instancePath:instancePath+"/" + i0,keyword:"type",params:{type: "string"}});errors++;}}}if(data && typeof data == "object" && !Array.isArray(data)){for(const key0 of Object.keys(data)){if(!((key0 === "baseline") || (key0 === "candidate"))){(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0, at: "#/$defs/of-records"}});errors++;}}if(data.baseline !== undefined && func0.call(data, "baseline")){let data1 = data.baseline;if((typeof data1 !== "string") && (!(Array.isArray(data1)))){(vErrors ??= []).push({instancePath:instancePath+"/baseline",keyword:"type",params:{type: ["string","array"]}});errors++;}if(Array.isArray(data1)){const len1 = data1.length;for(let i1=0; i1<len1; i1++){if(typeof data1[i1] !== "string"){(vErrors ??= []).push({instancePath:instancePath+"/baseline/" + i1,keyword:"type",params:{type: "string"}});errors++;}}}}if(data.candidate !== undefined && func0.call(data, "candidate")){let data3 = data.candidate;if((typeof data3 !== "string") && (!(Array.isArray(data3)))){(vErrors ??= []).push({instancePath:instancePath+"/candidate",keyword:"type",params:{type: ["string","array"]}});errors++;}if(Array.isArray(data3)){const len2 = data3.length;for(let i2=0; i2<len2; i2++){if(typeof data3[i2] !== "string"){(vErrors ??= []).push({instancePath:instancePath+"/candidate/" + i2,keyword:"type",params:{type: "string"}});errors++;}}}}}validate62.errors = vErrors;return errors === 0;}function validate64(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){let vErrors = null;let errors = 0;if(Array.isArray(data)){const len0 = data.length;for(let i0=0; i0<len0; i0++){let data0 = data[i0];if(data0 && typeof data0 == "object" && !Array.isArray(data0)){for(const key0 of Object.keys(data0)){if(!((key0 === "slices") || (key0 === "overall"))){(vErrors ??= []).push({instancePath:instancePath+"/" + i0,keyword:"additionalProperties",params:{additionalProperty: key0, at: "#/$defs/of-runs/items"}});errors++;}}if(data0.slices !== undefined && func0.call(data0, "slices")){let data1 = data0.slices;if(data1 && typeof data1 == "object" && !Array.isArray(data1)){for(const key1 of Object.keys(data1)){if(!(validate59(data1[key1], {instancePath:instancePath+"/" + i0+"/slices/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data1,parentDataProperty:key1,rootData}))){vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);errors = vErrors.length;}}}else {(vErrors ??= []).push({instancePath:instancePath+"/" + i0+"/slices",keyword:"type",params:{type: "object"}});errors++;}}if(data0.overall !== undefined && func0.call(data0, "overall")){if(!(validate59(data0.overall, {instancePath:instancePath+"/" + i0+"/overall",parentData:data0,parentDataProperty:"overall",rootData}))){vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);errors = vErrors.length;}}}else {(vErrors ??= []).push({instancePath:instancePath+"/" + i0,keyword:"type",params:{type: "object"}});errors++;}}}else {(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "array"}});errors++;}validate64.errors = vErrors;return errors === 0;}const pattern4 = new RegExp("^[0-9a-fA-F]{64}$", "u");function validate68(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){let vErrors = null;let errors = 0;if(data && typeof data == "object" && !Array.isArray(data)){for(const key0 of Object.keys(data)){if(!((key0 === "percent") || (key0 === "clients"))){(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0, at: "#/$defs/of-cohort"}});errors++;}}if(data.percent !== undefined && func0.call(data, "percent")){let data0 = data.percent;if((typeof data0 == "number") && (isFinite(data0))){if(data0 > 100 || isNaN(data0)){(vErrors ??= []).push({instancePath:instancePath+"/percent",keyword:"maximum",params:{comparison: "<=", limit: 100}});errors++;}if(data0 < 0 || isNaN(data0)){(vErrors ??= []).push({instancePath:instancePath+"/percent",keyword:"minimum",params:{comparison: ">=", limit: 0}});errors++;}}else {(vErrors ??= []).push({instancePath:instancePath+"/percent",keyword:"type",params:{type: "number"}});errors++;}}if(data.clients !== undefined && func0.call(data, "clients")){let data1 = data.clients;if(Array.isArray(data1)){if(data1.length > 1000){(vErrors ??= []).push({instancePath:instancePath+"/clients",keyword:"maxItems",params:{limit: 1000}});errors++;}const len0 = data1.length;for(let i0=0; i0<len0; i0++){let data2 = data1[i0];if((typeof data2 !== "string") && (!(data2 && typeof data2 == "object" && !Array.isArray(data2)))){(vErrors ??= []).push({instancePath:instancePath+"/clients/" + i0,keyword:"type",params:{type: ["string","object"]}});errors++;}if(data2 && typeof data2 == "object" && !Array.isArray(data2)){if((data2.client === undefined) || (!(func0.call(data2, "client")))){(vErrors ??= []).push({instancePath:instancePath+"/clients/" + i0,keyword:"required",params:{missingProperty: "client"}});errors++;}if((data2.traffic_percent === undefined) || (!(func0.call(data2, "traffic_percent")))){(vErrors ??= []).push({instancePath:instancePath+"/clients/" + i0,keyword:"required",params:{missingProperty: "traffic_percent"}});errors++;}for(const key1 of Object.keys(data2)){if(!((((key1 === "client") || (key1 === "traffic_percent")) || (key1 === "sample_rates_hz")) || (key1 === "feature_sha256"))){(vErrors ??= []).push({instancePath:instancePath+"/clients/" + i0,keyword:"additionalProperties",params:{additionalProperty: key1, at: "#/$defs/of-cohort/properties/clients/items"}});errors++;}}if(data2.client !== undefined && func0.call(data2, "client")){if(typeof data2.client !== "string"){(vErrors ??= []).push({instancePath:instancePath+"/clients/" + i0+"/client",keyword:"type",params:{type: "string"}});errors++;}}if(data2.traffic_percent !== undefined && func0.call(data2, "traffic_percent")){let data4 = data2.traffic_percent;if((typeof data4 == "number") && (isFinite(data4))){if(data4 > 100 || isNaN(data4)){(vErrors ??= []).push({instancePath:instancePath+"/clients/" + i0+"/traffic_percent",keyword:"maximum",params:{comparison: "<=", limit: 100}});errors++;}if(data4 < 0 || isNaN(data4)){(vErrors ??= []).push({instancePath:instancePath+"/clients/" + i0+"/traffic_percent",keyword:"minimum",params:{comparison: ">=", limit: 0}});errors++;}}else {(vErrors ??= []).push({instancePath:instancePath+"/clients/" + i0+"/traffic_percent",keyword:"type",params:{type: "number"}});errors++;}}if(data2.sample_rates_hz !== undefined && func0.call(data2, "sample_rates_hz")){let data5 = data2.sample_rates_hz;if(Array.isArray(data5)){if(data5.length > 100){(vErrors ??= []).push({instancePath:instancePath+"/clients/" + i0+"/sample_rates_hz",keyword:"maxItems",params:{limit: 100}});errors++;}const len1 = data5.length;for(let i1=0; i1<len1; i1++){let data6 = data5[i1];if((!((typeof data6 == "number") && (isFinite(data6)))) && (!(data6 && typeof data6 == "object" && !Array.isArray(data6)))){(vErrors ??= []).push({instancePath:instancePath+"/clients/" + i0+"/sample_rates_hz/" + i1,keyword:"type",params:{type: ["number","object"]}});errors++;}if((typeof data6 == "number") && (isFinite(data6))){if(data6 <= 0 || isNaN(data6)){(vErrors ??= []).push({instancePath:instancePath+"/clients/" + i0+"/sample_rates_hz/" + i1,keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0}});errors++;}}if(data6 && typeof data6 == "object" && !Array.isArray(data6)){if((data6.hz === undefined) || (!(func0.call(data6, "hz")))){(vErrors ??= []).push({instancePath:instancePath+"/clients/" + i0+"/sample_rates_hz/" + i1,keyword:"required",params:{missingProperty: "hz"}});errors++;}for(const key2 of Object.keys(data6)){if(!((key2 === "hz") || (key2 === "percent"))){(vErrors ??= []).push({instancePath:instancePath+"/clients/" + i0+"/sample_rates_hz/" + i1,keyword:"additionalProperties",params:{additionalProperty: key2, at: "#/$defs/of-cohort/properties/clients/items/properties/sample_rates_hz/items"}});errors++;}}if(data6.hz !== undefined && func0.call(data6, "hz")){let data7 = data6.hz;if((typeof data7 == "number") && (isFinite(data7))){if(data7 <= 0 || isNaN(data7)){(vErrors ??= []).push({instancePath:instancePath+"/clients/" + i0+"/sample_rates_hz/" + i1+"/hz",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0}});errors++;}}else {(vErrors ??= []).push({instancePath:instancePath+"/clients/" + i0+"/sample_rates_hz/" + i1+"/hz",keyword:"type",params:{type: "number"}});errors++;}}if(data6.percent !== undefined && func0.call(data6, "percent")){let data8 = data6.percent;if((typeof data8 == "number") && (isFinite(data8))){if(data8 > 100 || isNaN(data8)){(vErrors ??= []).push({instancePath:instancePath+"/clients/" + i0+"/sample_rates_hz/" + i1+"/percent",keyword:"maximum",params:{comparison: "<=", limit: 100}});errors++;}if(data8 < 0 || isNaN(data8)){(vErrors ??= []).push({instancePath:instancePath+"/clients/" + i0+"/sample_rates_hz/" + i1+"/percent",keyword:"minimum",params:{comparison: ">=", limit: 0}});errors++;}}else {(vErrors ??= []).push({instancePath:instancePath+"/clients/" + i0+"/sample_rates_hz/" + i1+"/percent",keyword:"type",params:{type: "number"}});errors++;}}}}}else {(vErrors ??= []).push({instancePath:instancePath+"/clients/" + i0+"/sample_rates_hz",keyword:"type",params:{type: "array"}});errors++;}}if(data2.feature_sha256 !== undefined && func0.call(data2, "feature_sha256")){let data9 = data2.feature_sha256;if(typeof data9 === "string"){if(!pattern4.test(data9)){(vErrors ??= []).push({instancePath:instancePath+"/clients/" + i0+"/feature_sha256",keyword:"pattern",params:{pattern: "^[0-9a-fA-F]{64}$", at: "#/$defs/of-cohort/properties/clients/items/properties/feature_sha256/pattern"}});errors++;}}else {(vErrors ??= []).push({instancePath:instancePath+"/clients/" + i0+"/feature_sha256",keyword:"type",params:{type: "string"}});errors++;}}}}}else {(vErrors ??= []).push({instancePath:instancePath+"/clients",keyword:"type",params:{type: "array"}});errors++;}}}else {(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});errors++;}validate68.errors = vErrors;return errors === 0;}function validate70(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){let vErrors = null;let errors = 0;if(data && typeof data == "object" && !Array.isArray(data)){for(const key0 of Object.keys(data)){if(!((key0 === "trusted") || (key0 === "dimensions"))){(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0, at: "#/$defs/of-routing"}});errors++;}}if(data.trusted !== undefined && func0.call(data, "trusted")){if(typeof data.trusted !== "boolean"){(vErrors ??= []).push({instancePath:instancePath+"/trusted",keyword:"type",params:{type: "boolean"}});errors++;}}if(data.dimensions !== undefined && func0.call(data, "dimensions")){let data1 = data.dimensions;if(Array.isArray(data1)){const len0 = data1.length;for(let i0=0; i0<len0; i0++){if(typeof data1[i0] !== "string"){(vErrors ??= []).push({instancePath:instancePath+"/dimensions/" + i0,keyword:"type",params:{type: "string"}});errors++;}}}else {(vErrors ??= []).push({instancePath:instancePath+"/dimensions",keyword:"type",params:{type: "array"}});errors++;}}}else {(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});errors++;}validate70.errors = vErrors;return errors === 0;}const pattern5 = new RegExp("^-?[0-9]{1,6}(\\.[0-9]{1,12})?%$", "u");function validate72(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){let vErrors = null;let errors = 0;if(Array.isArray(data)){const len0 = data.length;for(let i0=0; i0<len0; i0++){let data0 = data[i0];if(data0 && typeof data0 == "object" && !Array.isArray(data0)){if((data0.metric === undefined) || (!(func0.call(data0, "metric")))){(vErrors ??= []).push({instancePath:instancePath+"/" + i0,keyword:"required",params:{missingProperty: "metric"}});errors++;}for(const key0 of Object.keys(data0)){if(!((((((((key0 === "metric") || (key0 === "slice")) || (key0 === "max")) || (key0 === "min")) || (key0 === "max_regression")) || (key0 === "max_relative_regression")) || (key0 === "window_minutes")) || (key0 === "automatic"))){(vErrors ??= []).push({instancePath:instancePath+"/" + i0,keyword:"additionalProperties",params:{additionalProperty: key0, at: "#/$defs/of-stop_conditions/items"}});errors++;}}if(data0.metric !== undefined && func0.call(data0, "metric")){if(typeof data0.metric !== "string"){(vErrors ??= []).push({instancePath:instancePath+"/" + i0+"/metric",keyword:"type",params:{type: "string"}});errors++;}}if(data0.slice !== undefined && func0.call(data0, "slice")){if(typeof data0.slice !== "string"){(vErrors ??= []).push({instancePath:instancePath+"/" + i0+"/slice",keyword:"type",params:{type: "string"}});errors++;}}if(data0.max !== undefined && func0.call(data0, "max")){let data3 = data0.max;if((!((typeof data3 == "number") && (isFinite(data3)))) && (typeof data3 !== "string")){(vErrors ??= []).push({instancePath:instancePath+"/" + i0+"/max",keyword:"type",params:{type: ["number","string"]}});errors++;}if(typeof data3 === "string"){if(!pattern5.test(data3)){(vErrors ??= []).push({instancePath:instancePath+"/" + i0+"/max",keyword:"pattern",params:{pattern: "^-?[0-9]{1,6}(\\.[0-9]{1,12})?%$", at: "#/$defs/of-stop_conditions/items/properties/max/pattern"}});errors++;}}}if(data0.min !== undefined && func0.call(data0, "min")){let data4 = data0.min;if((!((typeof data4 == "number") && (isFinite(data4)))) && (typeof data4 !== "string")){(vErrors ??= []).push({instancePath:instancePath+"/" + i0+"/min",keyword:"type",params:{type: ["number","string"]}});errors++;}if(typeof data4 === "string"){if(!pattern5.test(data4)){(vErrors ??= []).push({instancePath:instancePath+"/" + i0+"/min",keyword:"pattern",params:{pattern: "^-?[0-9]{1,6}(\\.[0-9]{1,12})?%$", at: "#/$defs/of-stop_conditions/items/properties/min/pattern"}});errors++;}}}if(data0.max_regression !== undefined && func0.call(data0, "max_regression")){let data5 = data0.max_regression;if((!((typeof data5 == "number") && (isFinite(data5)))) && (typeof data5 !== "string")){(vErrors ??= []).push({instancePath:instancePath+"/" + i0+"/max_regression",keyword:"type",params:{type: ["number","string"]}});errors++;}if(typeof data5 === "string"){if(!pattern5.test(data5)){(vErrors ??= []).push({instancePath:instancePath+"/" + i0+"/max_regression",keyword:"pattern",params:{pattern: "^-?[0-9]{1,6}(\\.[0-9]{1,12})?%$", at: "#/$defs/of-stop_conditions/items/properties/max_regression/pattern"}});errors++;}}}if(data0.max_relative_regression !== undefined && func0.call(data0, "max_relative_regression")){let data6 = data0.max_relative_regression;if((!((typeof data6 == "number") && (isFinite(data6)))) && (typeof data6 !== "string")){(vErrors ??= []).push({instancePath:instancePath+"/" + i0+"/max_relative_regression",keyword:"type",params:{type: ["number","string"]}});errors++;}if(typeof data6 === "string"){if(!pattern5.test(data6)){(vErrors ??= []).push({instancePath:instancePath+"/" + i0+"/max_relative_regression",keyword:"pattern",params:{pattern: "^-?[0-9]{1,6}(\\.[0-9]{1,12})?%$", at: "#/$defs/of-stop_conditions/items/properties/max_relative_regression/pattern"}});errors++;}}}if(data0.window_minutes !== undefined && func0.call(data0, "window_minutes")){let data7 = data0.window_minutes;if((typeof data7 == "number") && (isFinite(data7))){if(data7 < 0 || isNaN(data7)){(vErrors ??= []).push({instancePath:instancePath+"/" + i0+"/window_minutes",keyword:"minimum",params:{comparison: ">=", limit: 0}});errors++;}}else {(vErrors ??= []).push({instancePath:instancePath+"/" + i0+"/window_minutes",keyword:"type",params:{type: "number"}});errors++;}}if(data0.automatic !== undefined && func0.call(data0, "automatic")){if(typeof data0.automatic !== "boolean"){(vErrors ??= []).push({instancePath:instancePath+"/" + i0+"/automatic",keyword:"type",params:{type: "boolean"}});errors++;}}}else {(vErrors ??= []).push({instancePath:instancePath+"/" + i0,keyword:"type",params:{type: "object"}});errors++;}}}else {(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "array"}});errors++;}validate72.errors = vErrors;return errors === 0;}function validate74(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){let vErrors = null;let errors = 0;if(Array.isArray(data)){const len0 = data.length;for(let i0=0; i0<len0; i0++){let data0 = data[i0];if(data0 && typeof data0 == "object" && !Array.isArray(data0)){if((data0.id === undefined) || (!(func0.call(data0, "id")))){(vErrors ??= []).push({instancePath:instancePath+"/" + i0,keyword:"required",params:{missingProperty: "id"}});errors++;}for(const key0 of Object.keys(data0)){if(!(((((((key0 === "id") || (key0 === "metric")) || (key0 === "unit")) || (key0 === "slice")) || (key0 === "max")) || (key0 === "min")) || (key0 === "value"))){(vErrors ??= []).push({instancePath:instancePath+"/" + i0,keyword:"additionalProperties",params:{additionalProperty: key0, at: "#/$defs/of-slo/items"}});errors++;}}if(data0.id !== undefined && func0.call(data0, "id")){if(typeof data0.id !== "string"){(vErrors ??= []).push({instancePath:instancePath+"/" + i0+"/id",keyword:"type",params:{type: "string"}});errors++;}}if(data0.metric !== undefined && func0.call(data0, "metric")){if(typeof data0.metric !== "string"){(vErrors ??= []).push({instancePath:instancePath+"/" + i0+"/metric",keyword:"type",params:{type: "string"}});errors++;}}if(data0.unit !== undefined && func0.call(data0, "unit")){if(typeof data0.unit !== "string"){(vErrors ??= []).push({instancePath:instancePath+"/" + i0+"/unit",keyword:"type",params:{type: "string"}});errors++;}}if(data0.slice !== undefined && func0.call(data0, "slice")){if(typeof data0.slice !== "string"){(vErrors ??= []).push({instancePath:instancePath+"/" + i0+"/slice",keyword:"type",params:{type: "string"}});errors++;}}if(data0.max !== undefined && func0.call(data0, "max")){let data5 = data0.max;if(!((typeof data5 == "number") && (isFinite(data5)))){(vErrors ??= []).push({instancePath:instancePath+"/" + i0+"/max",keyword:"type",params:{type: "number"}});errors++;}}if(data0.min !== undefined && func0.call(data0, "min")){let data6 = data0.min;if(!((typeof data6 == "number") && (isFinite(data6)))){(vErrors ??= []).push({instancePath:instancePath+"/" + i0+"/min",keyword:"type",params:{type: "number"}});errors++;}}if(data0.value !== undefined && func0.call(data0, "value")){let data7 = data0.value;if(!((typeof data7 == "number") && (isFinite(data7)))){(vErrors ??= []).push({instancePath:instancePath+"/" + i0+"/value",keyword:"type",params:{type: "number"}});errors++;}}}else {(vErrors ??= []).push({instancePath:instancePath+"/" + i0,keyword:"type",params:{type: "object"}});errors++;}}}else {(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "array"}});errors++;}validate74.errors = vErrors;return errors === 0;}function validate76(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){let vErrors = null;let errors = 0;if(Array.isArray(data)){const len0 = data.length;for(let i0=0; i0<len0; i0++){let data0 = data[i0];if(data0 && typeof data0 == "object" && !Array.isArray(data0)){if((data0.id === undefined) || (!(func0.call(data0, "id")))){(vErrors ??= []).push({instancePath:instancePath+"/" + i0,keyword:"required",params:{missingProperty: "id"}});errors++;}if((data0.status === undefined) || (!(func0.call(data0, "status")))){(vErrors ??= []).push({instancePath:instancePath+"/" + i0,keyword:"required",params:{missingProperty: "status"}});errors++;}for(const key0 of Object.keys(data0)){if(!(((((((key0 === "id") || (key0 === "status")) || (key0 === "severity")) || (key0 === "releases")) || (key0 === "opened_at")) || (key0 === "resolved_at")) || (key0 === "title"))){(vErrors ??= []).push({instancePath:instancePath+"/" + i0,keyword:"additionalProperties",params:{additionalProperty: key0, at: "#/$defs/of-incidents/items"}});errors++;}}if(data0.id !== undefined && func0.call(data0, "id")){if(typeof data0.id !== "string"){(vErrors ??= []).push({instancePath:instancePath+"/" + i0+"/id",keyword:"type",params:{type: "string"}});errors++;}}if(data0.status !== undefined && func0.call(data0, "status")){let data2 = data0.status;if(typeof data2 !== "string"){(vErrors ??= []).push({instancePath:instancePath+"/" + i0+"/status",keyword:"type",params:{type: "string"}});errors++;}if(!(((data2 === "open") || (data2 === "mitigated")) || (data2 === "resolved"))){(vErrors ??= []).push({instancePath:instancePath+"/" + i0+"/status",keyword:"enum",params:{allowedValues: ["open","mitigated","resolved"]}});errors++;}}if(data0.severity !== undefined && func0.call(data0, "severity")){if(typeof data0.severity !== "string"){(vErrors ??= []).push({instancePath:instancePath+"/" + i0+"/severity",keyword:"type",params:{type: "string"}});errors++;}}if(data0.releases !== undefined && func0.call(data0, "releases")){let data4 = data0.releases;if(Array.isArray(data4)){const len1 = data4.length;for(let i1=0; i1<len1; i1++){if(typeof data4[i1] !== "string"){(vErrors ??= []).push({instancePath:instancePath+"/" + i0+"/releases/" + i1,keyword:"type",params:{type: "string"}});errors++;}}}else {(vErrors ??= []).push({instancePath:instancePath+"/" + i0+"/releases",keyword:"type",params:{type: "array"}});errors++;}}if(data0.opened_at !== undefined && func0.call(data0, "opened_at")){if(typeof data0.opened_at !== "string"){(vErrors ??= []).push({instancePath:instancePath+"/" + i0+"/opened_at",keyword:"type",params:{type: "string"}});errors++;}}if(data0.resolved_at !== undefined && func0.call(data0, "resolved_at")){if(typeof data0.resolved_at !== "string"){(vErrors ??= []).push({instancePath:instancePath+"/" + i0+"/resolved_at",keyword:"type",params:{type: "string"}});errors++;}}if(data0.title !== undefined && func0.call(data0, "title")){if(typeof data0.title !== "string"){(vErrors ??= []).push({instancePath:instancePath+"/" + i0+"/title",keyword:"type",params:{type: "string"}});errors++;}}}else {(vErrors ??= []).push({instancePath:instancePath+"/" + i0,keyword:"type",params:{type: "object"}});errors++;}}}else {(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "array"}});errors++;}validate76.errors = vErrors;return errors === 0;}function validate52(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){/*# sourceURL="speech-release-gate/canary-report/1" */;let vErrors = null;let errors = 0;if(data && typeof data == "object" && !Array.isArray(data)){for(const key0 of Object.keys(data)){if(!(func0.call({"format":{"type":"string","pattern":"^(canary|eval|shadow)-report/1$"},"model":{"$ref":"#/$defs/of-model"},"baseline":{"$ref":"#/$defs/of-baseline"},"created_at":{"type":"string"},"eval_pack":{"type":["string","object"],"properties":{"name":{"type":"string"},"version":{"type":"string"},"sha256":{"type":"string"}},"additionalProperties":false},"scoring":{"$ref":"#/$defs/of-scoring"},"slices":{"type":"object","additionalProperties":{"$ref":"#/$defs/slice"}},"overall":{"$ref":"#/$defs/slice"},"privacy_errors":{"type":"integer","minimum":0},"unit_cost":{"type":"object","properties":{"baseline":{"type":"number"},"candidate":{"type":"number"}},"additionalProperties":false,"minProperties":1},"unit_cost_relative_delta":{"type":"number"},"unit_cost_delta":{"type":"number"},"records":{"$ref":"#/$defs/of-records"},"runs":{"$ref":"#/$defs/of-runs"},"slice_by":{"type":"array","items":{"type":"string"}},"cluster_by":{"type":"string"},"cohort":{"$ref":"#/$defs/of-cohort"},"window":{"type":"object","properties":{"from":{"type":"string"},"to":{"type":"string"}},"additionalProperties":false},"routing":{"$ref":"#/$defs/of-routing"},"stop_conditions":{"$ref":"#/$defs/of-stop_conditions"},"series":{"type":"string"},"slo":{"$ref":"#/$defs/of-slo"},"incidents":{"$ref":"#/$defs/of-incidents"}}, key0))){(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0, at: "#"}});errors++;}}if(data.format !== undefined && func0.call(data, "format")){let data0 = data.format;if(typeof data0 === "string"){if(!pattern3.test(data0)){(vErrors ??= []).push({instancePath:instancePath+"/format",keyword:"pattern",params:{pattern: "^(canary|eval|shadow)-report/1$", at: "#/properties/format/pattern"}});errors++;}}else {(vErrors ??= []).push({instancePath:instancePath+"/format",keyword:"type",params:{type: "string"}});errors++;}}if(data.model !== undefined && func0.call(data, "model")){if(!(validate53(data.model, {instancePath:instancePath+"/model",parentData:data,parentDataProperty:"model",rootData}))){vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);errors = vErrors.length;}}if(data.baseline !== undefined && func0.call(data, "baseline")){if(!(validate55(data.baseline, {instancePath:instancePath+"/baseline",parentData:data,parentDataProperty:"baseline",rootData}))){vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);errors = vErrors.length;}}if(data.created_at !== undefined && func0.call(data, "created_at")){if(typeof data.created_at !== "string"){(vErrors ??= []).push({instancePath:instancePath+"/created_at",keyword:"type",params:{type: "string"}});errors++;}}if(data.eval_pack !== undefined && func0.call(data, "eval_pack")){let data4 = data.eval_pack;if((typeof data4 !== "string") && (!(data4 && typeof data4 == "object" && !Array.isArray(data4)))){(vErrors ??= []).push({instancePath:instancePath+"/eval_pack",keyword:"type",params:{type: ["string","object"]}});errors++;}if(data4 && typeof data4 == "object" && !Array.isArray(data4)){for(const key1 of Object.keys(data4)){if(!(((key1 === "name") || (key1 === "version")) || (key1 === "sha256"))){(vErrors ??= []).push({instancePath:instancePath+"/eval_pack",keyword:"additionalProperties",params:{additionalProperty: key1, at: "#/properties/eval_pack"}});errors++;}}if(data4.name !== undefined && func0.call(data4, "name")){if(typeof data4.name !== "string"){(vErrors ??= []).push({instancePath:instancePath+"/eval_pack/name",keyword:"type",params:{type: "string"}});errors++;}}if(data4.version !== undefined && func0.call(data4, "version")){if(typeof data4.version !== "string"){(vErrors ??= []).push({instancePath:instancePath+"/eval_pack/version",keyword:"type",params:{type: "string"}});errors++;}}if(data4.sha256 !== undefined && func0.call(data4, "sha256")){if(typeof data4.sha256 !== "string"){(vErrors ??= []).push({instancePath:instancePath+"/eval_pack/sha256",keyword:"type",params:{type: "string"}});errors++;}}}}if(data.scoring !== undefined && func0.call(data, "scoring")){if(!(validate57(data.scoring, {instancePath:instancePath+"/scoring",parentData:data,parentDataProperty:"scoring",rootData}))){vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);errors = vErrors.length;}}if(data.slices !== undefined && func0.call(data, "slices")){let data9 = data.slices;if(data9 && typeof data9 == "object" && !Array.isArray(data9)){for(const key2 of Object.keys(data9)){if(!(validate59(data9[key2], {instancePath:instancePath+"/slices/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data9,parentDataProperty:key2,rootData}))){vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);errors = vErrors.length;}}}else {(vErrors ??= []).push({instancePath:instancePath+"/slices",keyword:"type",params:{type: "object"}});errors++;}}if(data.overall !== undefined && func0.call(data, "overall")){if(!(validate59(data.overall, {instancePath:instancePath+"/overall",parentData:data,parentDataProperty:"overall",rootData}))){vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);errors = vErrors.length;}}if(data.privacy_errors !== undefined && func0.call(data, "privacy_errors")){let data12 = data.privacy_errors;if(!(((typeof data12 == "number") && (!(data12 % 1) && !isNaN(data12))) && (isFinite(data12)))){(vErrors ??= []).push({instancePath:instancePath+"/privacy_errors",keyword:"type",params:{type: "integer"}});errors++;}if((typeof data12 == "number") && (isFinite(data12))){if(data12 < 0 || isNaN(data12)){(vErrors ??= []).push({instancePath:instancePath+"/privacy_errors",keyword:"minimum",params:{comparison: ">=", limit: 0}});errors++;}}}if(data.unit_cost !== undefined && func0.call(data, "unit_cost")){let data13 = data.unit_cost;if(data13 && typeof data13 == "object" && !Array.isArray(data13)){if(Object.keys(data13).length < 1){(vErrors ??= []).push({instancePath:instancePath+"/unit_cost",keyword:"minProperties",params:{limit: 1}});errors++;}for(const key3 of Object.keys(data13)){if(!((key3 === "baseline") || (key3 === "candidate"))){(vErrors ??= []).push({instancePath:instancePath+"/unit_cost",keyword:"additionalProperties",params:{additionalProperty: key3, at: "#/properties/unit_cost"}});errors++;}}if(data13.baseline !== undefined && func0.call(data13, "baseline")){let data14 = data13.baseline;if(!((typeof data14 == "number") && (isFinite(data14)))){(vErrors ??= []).push({instancePath:instancePath+"/unit_cost/baseline",keyword:"type",params:{type: "number"}});errors++;}}if(data13.candidate !== undefined && func0.call(data13, "candidate")){let data15 = data13.candidate;if(!((typeof data15 == "number") && (isFinite(data15)))){(vErrors ??= []).push({instancePath:instancePath+"/unit_cost/candidate",keyword:"type",params:{type: "number"}});errors++;}}}else {(vErrors ??= []).push({instancePath:instancePath+"/unit_cost",keyword:"type",params:{type: "object"}});errors++;}}if(data.unit_cost_relative_delta !== undefined && func0.call(data, "unit_cost_relative_delta")){let data16 = data.unit_cost_relative_delta;if(!((typeof data16 == "number") && (isFinite(data16)))){(vErrors ??= []).push({instancePath:instancePath+"/unit_cost_relative_delta",keyword:"type",params:{type: "number"}});errors++;}}if(data.unit_cost_delta !== undefined && func0.call(data, "unit_cost_delta")){let data17 = data.unit_cost_delta;if(!((typeof data17 == "number") && (isFinite(data17)))){(vErrors ??= []).push({instancePath:instancePath+"/unit_cost_delta",keyword:"type",params:{type: "number"}});errors++;}}if(data.records !== undefined && func0.call(data, "records")){if(!(validate62(data.records, {instancePath:instancePath+"/records",parentData:data,parentDataProperty:"records",rootData}))){vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors);errors = vErrors.length;}}if(data.runs !== undefined && func0.call(data, "runs")){if(!(validate64(data.runs, {instancePath:instancePath+"/runs",parentData:data,parentDataProperty:"runs",rootData}))){vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);errors = vErrors.length;}}if(data.slice_by !== undefined && func0.call(data, "slice_by")){let data20 = data.slice_by;if(Array.isArray(data20)){const len0 = data20.length;for(let i0=0; i0<len0; i0++){if(typeof data20[i0] !== "string"){(vErrors ??= []).push({instancePath:instancePath+"/slice_by/" + i0,keyword:"type",params:{type: "string"}});errors++;}}}else {(vErrors ??= []).push({instancePath:instancePath+"/slice_by",keyword:"type",params:{type: "array"}});errors++;}}if(data.cluster_by !== undefined && func0.call(data, "cluster_by")){if(typeof data.cluster_by !== "string"){(vErrors ??= []).push({instancePath:instancePath+"/cluster_by",keyword:"type",params:{type: "string"}});errors++;}}if(data.cohort !== undefined && func0.call(data, "cohort")){if(!(validate68(data.cohort, {instancePath:instancePath+"/cohort",parentData:data,parentDataProperty:"cohort",rootData}))){vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors);errors = vErrors.length;}}if(data.window !== undefined && func0.call(data, "window")){let data24 = data.window;if(data24 && typeof data24 == "object" && !Array.isArray(data24)){for(const key4 of Object.keys(data24)){if(!((key4 === "from") || (key4 === "to"))){(vErrors ??= []).push({instancePath:instancePath+"/window",keyword:"additionalProperties",params:{additionalProperty: key4, at: "#/properties/window"}});errors++;}}if(data24.from !== undefined && func0.call(data24, "from")){if(typeof data24.from !== "string"){(vErrors ??= []).push({instancePath:instancePath+"/window/from",keyword:"type",params:{type: "string"}});errors++;}}if(data24.to !== undefined && func0.call(data24, "to")){if(typeof data24.to !== "string"){(vErrors ??= []).push({instancePath:instancePath+"/window/to",keyword:"type",params:{type: "string"}});errors++;}}}else {(vErrors ??= []).push({instancePath:instancePath+"/window",keyword:"type",params:{type: "object"}});errors++;}}if(data.routing !== undefined && func0.call(data, "routing")){if(!(validate70(data.routing, {instancePath:instancePath+"/routing",parentData:data,parentDataProperty:"routing",rootData}))){vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors);errors = vErrors.length;}}if(data.stop_conditions !== undefined && func0.call(data, "stop_conditions")){if(!(validate72(data.stop_conditions, {instancePath:instancePath+"/stop_conditions",parentData:data,parentDataProperty:"stop_conditions",rootData}))){vErrors = vErrors === null ? validate72.errors : vErrors.concat(validate72.errors);errors = vErrors.length;}}if(data.series !== undefined && func0.call(data, "series")){if(typeof data.series !== "string"){(vErrors ??= []).push({instancePath:instancePath+"/series",keyword:"type",params:{type: "string"}});errors++;}}if(data.slo !== undefined && func0.call(data, "slo")){if(!(validate74(data.slo, {instancePath:instancePath+"/slo",parentData:data,parentDataProperty:"slo",rootData}))){vErrors = vErrors === null ? validate74.errors : vErrors.concat(validate74.errors);errors = vErrors.length;}}if(data.incidents !== undefined && func0.call(data, "incidents")){if(!(validate76(data.incidents, {instancePath:instancePath+"/incidents",parentData:data,parentDataProperty:"incidents",rootData}))){vErrors = vErrors === null ? validate76.errors : vErrors.concat(validate76.errors);errors = vErrors.length;}}}else {(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});errors++;}validate52.errors = vErrors;return errors === 0;}
const hints = {"#":["format","model","baseline","created_at","eval_pack","scoring","slices","overall","privacy_errors","unit_cost","unit_cost_relative_delta","unit_cost_delta","records","runs","slice_by","cluster_by","cohort","window","routing","stop_conditions","series","slo","incidents"],"#/$defs/slice/additionalProperties":["baseline","candidate"],"#/$defs/of-model":["model_id","version","artifact_sha256"],"#/$defs/of-baseline":["model_id","version","artifact_sha256"],"#/$defs/of-records":["baseline","candidate"],"#/$defs/of-runs/items":["slices","overall"],"#/$defs/of-cohort":["percent","clients"],"#/$defs/of-cohort/properties/clients/items":["client","traffic_percent","sample_rates_hz","feature_sha256"],"#/$defs/of-cohort/properties/clients/items/properties/sample_rates_hz/items":["hz","percent"],"#/$defs/of-cohort/properties/clients/items/properties/feature_sha256/pattern":"Digest of the feature contract or feature code that the client computes its features by.","#/$defs/of-routing":["trusted","dimensions"],"#/$defs/of-stop_conditions/items":["metric","slice","max","min","max_regression","max_relative_regression","window_minutes","automatic"],"#/$defs/of-stop_conditions/items/properties/max/pattern":"Largest value. A number, or a percentage such as 10%.","#/$defs/of-stop_conditions/items/properties/min/pattern":"Smallest value. A number, or a percentage such as 10%.","#/$defs/of-stop_conditions/items/properties/max_regression/pattern":"How much worse than the baseline, in the unit of the metric. A number, or a percentage such as 10%.","#/$defs/of-stop_conditions/items/properties/max_relative_regression/pattern":"How much worse than the baseline, as a share of it. A number, or a percentage such as 10%.","#/$defs/of-slo/items":["id","metric","unit","slice","max","min","value"],"#/$defs/of-incidents/items":["id","status","severity","releases","opened_at","resolved_at","title"],"#/properties/format/pattern":"Name and major version of this file format.","#/properties/eval_pack":["name","version","sha256"],"#/properties/unit_cost":["baseline","candidate"],"#/properties/window":["from","to"]};

;// CONCATENATED MODULE: ./lib/generated/eval-report.js
// Generated from src/formats by scripts/generate.mjs. Do not edit.
const eval_report_validate = eval_report_validate52;/* harmony default export */ const eval_report = ((/* unused pure expression or super */ null && (eval_report_validate52)));const eval_report_func0 = Object.prototype.hasOwnProperty;const eval_report_pattern3 = new RegExp("^eval-report/1$", "u");function eval_report_validate53(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){let vErrors = null;let errors = 0;if((typeof data !== "string") && (!(data && typeof data == "object" && !Array.isArray(data)))){(vErrors ??= []).push({instancePath,keyword:"type",params:{type: ["string","object"]}});errors++;}if(data && typeof data == "object" && !Array.isArray(data)){for(const key0 of Object.keys(data)){if(!(((key0 === "model_id") || (key0 === "version")) || (key0 === "artifact_sha256"))){(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0, at: "#/$defs/of-model"}});errors++;}}if(data.model_id !== undefined && eval_report_func0.call(data, "model_id")){if(typeof data.model_id !== "string"){(vErrors ??= []).push({instancePath:instancePath+"/model_id",keyword:"type",params:{type: "string"}});errors++;}}if(data.version !== undefined && eval_report_func0.call(data, "version")){if(typeof data.version !== "string"){(vErrors ??= []).push({instancePath:instancePath+"/version",keyword:"type",params:{type: "string"}});errors++;}}if(data.artifact_sha256 !== undefined && eval_report_func0.call(data, "artifact_sha256")){if(typeof data.artifact_sha256 !== "string"){(vErrors ??= []).push({instancePath:instancePath+"/artifact_sha256",keyword:"type",params:{type: "string"}});errors++;}}}eval_report_validate53.errors = vErrors;return errors === 0;}function eval_report_validate55(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){let vErrors = null;let errors = 0;if((typeof data !== "string") && (!(data && typeof data == "object" && !Array.isArray(data)))){(vErrors ??= []).push({instancePath,keyword:"type",params:{type: ["string","object"]}});errors++;}if(data && typeof data == "object" && !Array.isArray(data)){for(const key0 of Object.keys(data)){if(!(((key0 === "model_id") || (key0 === "version")) || (key0 === "artifact_sha256"))){(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0, at: "#/$defs/of-baseline"}});errors++;}}if(data.model_id !== undefined && eval_report_func0.call(data, "model_id")){if(typeof data.model_id !== "string"){(vErrors ??= []).push({instancePath:instancePath+"/model_id",keyword:"type",params:{type: "string"}});errors++;}}if(data.version !== undefined && eval_report_func0.call(data, "version")){if(typeof data.version !== "string"){(vErrors ??= []).push({instancePath:instancePath+"/version",keyword:"type",params:{type: "string"}});errors++;}}if(data.artifact_sha256 !== undefined && eval_report_func0.call(data, "artifact_sha256")){if(typeof data.artifact_sha256 !== "string"){(vErrors ??= []).push({instancePath:instancePath+"/artifact_sha256",keyword:"type",params:{type: "string"}});errors++;}}}eval_report_validate55.errors = vErrors;return errors === 0;}function eval_report_validate57(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){let vErrors = null;let errors = 0;if(data && typeof data == "object" && !Array.isArray(data)){for(const key0 of Object.keys(data)){if(!(((((key0 === "candidate") || (key0 === "baseline")) || (key0 === "text_normalizer")) || (key0 === "decoder")) || (key0 === "hardware"))){if(typeof data[key0] !== "string"){(vErrors ??= []).push({instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "string"}});errors++;}}}if(data.candidate !== undefined && eval_report_func0.call(data, "candidate")){let data1 = data.candidate;if(data1 && typeof data1 == "object" && !Array.isArray(data1)){for(const key1 of Object.keys(data1)){if(typeof data1[key1] !== "string"){(vErrors ??= []).push({instancePath:instancePath+"/candidate/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "string"}});errors++;}}}else {(vErrors ??= []).push({instancePath:instancePath+"/candidate",keyword:"type",params:{type: "object"}});errors++;}}if(data.baseline !== undefined && eval_report_func0.call(data, "baseline")){let data3 = data.baseline;if(data3 && typeof data3 == "object" && !Array.isArray(data3)){for(const key2 of Object.keys(data3)){if(typeof data3[key2] !== "string"){(vErrors ??= []).push({instancePath:instancePath+"/baseline/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "string"}});errors++;}}}else {(vErrors ??= []).push({instancePath:instancePath+"/baseline",keyword:"type",params:{type: "object"}});errors++;}}if(data.text_normalizer !== undefined && eval_report_func0.call(data, "text_normalizer")){if(typeof data.text_normalizer !== "string"){(vErrors ??= []).push({instancePath:instancePath+"/text_normalizer",keyword:"type",params:{type: "string"}});errors++;}}if(data.decoder !== undefined && eval_report_func0.call(data, "decoder")){if(typeof data.decoder !== "string"){(vErrors ??= []).push({instancePath:instancePath+"/decoder",keyword:"type",params:{type: "string"}});errors++;}}if(data.hardware !== undefined && eval_report_func0.call(data, "hardware")){if(typeof data.hardware !== "string"){(vErrors ??= []).push({instancePath:instancePath+"/hardware",keyword:"type",params:{type: "string"}});errors++;}}}else {(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});errors++;}eval_report_validate57.errors = vErrors;return errors === 0;}function eval_report_validate59(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){let vErrors = null;let errors = 0;if(data && typeof data == "object" && !Array.isArray(data)){for(const key0 of Object.keys(data)){if(!(((((key0 === "dimensions") || (key0 === "utterances")) || (key0 === "reference_words")) || (key0 === "audio_hours")) || (key0 === "new"))){let data0 = data[key0];if((!((typeof data0 == "number") && (isFinite(data0)))) && (!(data0 && typeof data0 == "object" && !Array.isArray(data0)))){(vErrors ??= []).push({instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: ["number","object"]}});errors++;}if(data0 && typeof data0 == "object" && !Array.isArray(data0)){if(Object.keys(data0).length < 1){(vErrors ??= []).push({instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"minProperties",params:{limit: 1}});errors++;}for(const key1 of Object.keys(data0)){if(!((key1 === "baseline") || (key1 === "candidate"))){(vErrors ??= []).push({instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"additionalProperties",params:{additionalProperty: key1, at: "#/$defs/slice/additionalProperties"}});errors++;}}if(data0.baseline !== undefined && eval_report_func0.call(data0, "baseline")){let data1 = data0.baseline;if(!((typeof data1 == "number") && (isFinite(data1)))){(vErrors ??= []).push({instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/baseline",keyword:"type",params:{type: "number"}});errors++;}}if(data0.candidate !== undefined && eval_report_func0.call(data0, "candidate")){let data2 = data0.candidate;if(!((typeof data2 == "number") && (isFinite(data2)))){(vErrors ??= []).push({instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/candidate",keyword:"type",params:{type: "number"}});errors++;}}}}}if(data.dimensions !== undefined && eval_report_func0.call(data, "dimensions")){let data3 = data.dimensions;if(data3 && typeof data3 == "object" && !Array.isArray(data3)){for(const key2 of Object.keys(data3)){let data4 = data3[key2];if(((typeof data4 !== "string") && (!((typeof data4 == "number") && (isFinite(data4))))) && (typeof data4 !== "boolean")){(vErrors ??= []).push({instancePath:instancePath+"/dimensions/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: ["string","number","boolean"]}});errors++;}}}else {(vErrors ??= []).push({instancePath:instancePath+"/dimensions",keyword:"type",params:{type: "object"}});errors++;}}if(data.utterances !== undefined && eval_report_func0.call(data, "utterances")){let data5 = data.utterances;if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){(vErrors ??= []).push({instancePath:instancePath+"/utterances",keyword:"type",params:{type: "integer"}});errors++;}if((typeof data5 == "number") && (isFinite(data5))){if(data5 < 0 || isNaN(data5)){(vErrors ??= []).push({instancePath:instancePath+"/utterances",keyword:"minimum",params:{comparison: ">=", limit: 0}});errors++;}}}if(data.reference_words !== undefined && eval_report_func0.call(data, "reference_words")){let data6 = data.reference_words;if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){(vErrors ??= []).push({instancePath:instancePath+"/reference_words",keyword:"type",params:{type: "integer"}});errors++;}if((typeof data6 == "number") && (isFinite(data6))){if(data6 < 0 || isNaN(data6)){(vErrors ??= []).push({instancePath:instancePath+"/reference_words",keyword:"minimum",params:{comparison: ">=", limit: 0}});errors++;}}}if(data.audio_hours !== undefined && eval_report_func0.call(data, "audio_hours")){let data7 = data.audio_hours;if((typeof data7 == "number") && (isFinite(data7))){if(data7 < 0 || isNaN(data7)){(vErrors ??= []).push({instancePath:instancePath+"/audio_hours",keyword:"minimum",params:{comparison: ">=", limit: 0}});errors++;}}else {(vErrors ??= []).push({instancePath:instancePath+"/audio_hours",keyword:"type",params:{type: "number"}});errors++;}}if(data.new !== undefined && eval_report_func0.call(data, "new")){if(typeof data.new !== "boolean"){(vErrors ??= []).push({instancePath:instancePath+"/new",keyword:"type",params:{type: "boolean"}});errors++;}}}else {(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});errors++;}eval_report_validate59.errors = vErrors;return errors === 0;}function eval_report_validate62(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){let vErrors = null;let errors = 0;if((!data || typeof data != "object") && (typeof data !== "string")){(vErrors ??= []).push({instancePath,keyword:"type",params:{type: ["string","array","object"]}});errors++;}if(Array.isArray(data)){const len0 = data.length;for(let i0=0; i0<len0; i0++){if(typeof data[i0] !== "string"){(vErrors ??= []).push({instancePath:instancePath+"/" + i0,keyword:"type",params:{type: "string"}});errors++;}}}if(data && typeof data == "object" && !Array.isArray(data)){for(const key0 of Object.keys(data)){if(!((key0 === "baseline") || (key0 === "candidate"))){(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0, at: "#/$defs/of-records"}});errors++;}}if(data.baseline !== undefined && eval_report_func0.call(data, "baseline")){let data1 = data.baseline;if((typeof data1 !== "string") && (!(Array.isArray(data1)))){(vErrors ??= []).push({instancePath:instancePath+"/baseline",keyword:"type",params:{type: ["string","array"]}});errors++;}if(Array.isArray(data1)){const len1 = data1.length;for(let i1=0; i1<len1; i1++){if(typeof data1[i1] !== "string"){(vErrors ??= []).push({instancePath:instancePath+"/baseline/" + i1,keyword:"type",params:{type: "string"}});errors++;}}}}if(data.candidate !== undefined && eval_report_func0.call(data, "candidate")){let data3 = data.candidate;if((typeof data3 !== "string") && (!(Array.isArray(data3)))){(vErrors ??= []).push({instancePath:instancePath+"/candidate",keyword:"type",params:{type: ["string","array"]}});errors++;}if(Array.isArray(data3)){const len2 = data3.length;for(let i2=0; i2<len2; i2++){if(typeof data3[i2] !== "string"){(vErrors ??= []).push({instancePath:instancePath+"/candidate/" + i2,keyword:"type",params:{type: "string"}});errors++;}}}}}eval_report_validate62.errors = vErrors;return errors === 0;}function eval_report_validate64(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){let vErrors = null;let errors = 0;if(Array.isArray(data)){const len0 = data.length;for(let i0=0; i0<len0; i0++){let data0 = data[i0];if(data0 && typeof data0 == "object" && !Array.isArray(data0)){for(const key0 of Object.keys(data0)){if(!((key0 === "slices") || (key0 === "overall"))){(vErrors ??= []).push({instancePath:instancePath+"/" + i0,keyword:"additionalProperties",params:{additionalProperty: key0, at: "#/$defs/of-runs/items"}});errors++;}}if(data0.slices !== undefined && eval_report_func0.call(data0, "slices")){let data1 = data0.slices;if(data1 && typeof data1 == "object" && !Array.isArray(data1)){for(const key1 of Object.keys(data1)){if(!(eval_report_validate59(data1[key1], {instancePath:instancePath+"/" + i0+"/slices/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data1,parentDataProperty:key1,rootData}))){vErrors = vErrors === null ? eval_report_validate59.errors : vErrors.concat(eval_report_validate59.errors);errors = vErrors.length;}}}else {(vErrors ??= []).push({instancePath:instancePath+"/" + i0+"/slices",keyword:"type",params:{type: "object"}});errors++;}}if(data0.overall !== undefined && eval_report_func0.call(data0, "overall")){if(!(eval_report_validate59(data0.overall, {instancePath:instancePath+"/" + i0+"/overall",parentData:data0,parentDataProperty:"overall",rootData}))){vErrors = vErrors === null ? eval_report_validate59.errors : vErrors.concat(eval_report_validate59.errors);errors = vErrors.length;}}}else {(vErrors ??= []).push({instancePath:instancePath+"/" + i0,keyword:"type",params:{type: "object"}});errors++;}}}else {(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "array"}});errors++;}eval_report_validate64.errors = vErrors;return errors === 0;}function eval_report_validate52(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){/*# sourceURL="speech-release-gate/eval-report/1" */;let vErrors = null;let errors = 0;if(data && typeof data == "object" && !Array.isArray(data)){for(const key0 of Object.keys(data)){if(!(eval_report_func0.call({"format":{"type":"string","pattern":"^eval-report/1$"},"model":{"$ref":"#/$defs/of-model"},"baseline":{"$ref":"#/$defs/of-baseline"},"created_at":{"type":"string"},"eval_pack":{"type":["string","object"],"properties":{"name":{"type":"string"},"version":{"type":"string"},"sha256":{"type":"string"}},"additionalProperties":false},"scoring":{"$ref":"#/$defs/of-scoring"},"slices":{"type":"object","additionalProperties":{"$ref":"#/$defs/slice"}},"overall":{"$ref":"#/$defs/slice"},"privacy_errors":{"type":"integer","minimum":0},"unit_cost":{"type":"object","properties":{"baseline":{"type":"number"},"candidate":{"type":"number"}},"additionalProperties":false,"minProperties":1},"unit_cost_relative_delta":{"type":"number"},"unit_cost_delta":{"type":"number"},"records":{"$ref":"#/$defs/of-records"},"runs":{"$ref":"#/$defs/of-runs"},"slice_by":{"type":"array","items":{"type":"string"}},"cluster_by":{"type":"string"}}, key0))){(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0, at: "#"}});errors++;}}if(data.format !== undefined && eval_report_func0.call(data, "format")){let data0 = data.format;if(typeof data0 === "string"){if(!eval_report_pattern3.test(data0)){(vErrors ??= []).push({instancePath:instancePath+"/format",keyword:"pattern",params:{pattern: "^eval-report/1$", at: "#/properties/format/pattern"}});errors++;}}else {(vErrors ??= []).push({instancePath:instancePath+"/format",keyword:"type",params:{type: "string"}});errors++;}}if(data.model !== undefined && eval_report_func0.call(data, "model")){if(!(eval_report_validate53(data.model, {instancePath:instancePath+"/model",parentData:data,parentDataProperty:"model",rootData}))){vErrors = vErrors === null ? eval_report_validate53.errors : vErrors.concat(eval_report_validate53.errors);errors = vErrors.length;}}if(data.baseline !== undefined && eval_report_func0.call(data, "baseline")){if(!(eval_report_validate55(data.baseline, {instancePath:instancePath+"/baseline",parentData:data,parentDataProperty:"baseline",rootData}))){vErrors = vErrors === null ? eval_report_validate55.errors : vErrors.concat(eval_report_validate55.errors);errors = vErrors.length;}}if(data.created_at !== undefined && eval_report_func0.call(data, "created_at")){if(typeof data.created_at !== "string"){(vErrors ??= []).push({instancePath:instancePath+"/created_at",keyword:"type",params:{type: "string"}});errors++;}}if(data.eval_pack !== undefined && eval_report_func0.call(data, "eval_pack")){let data4 = data.eval_pack;if((typeof data4 !== "string") && (!(data4 && typeof data4 == "object" && !Array.isArray(data4)))){(vErrors ??= []).push({instancePath:instancePath+"/eval_pack",keyword:"type",params:{type: ["string","object"]}});errors++;}if(data4 && typeof data4 == "object" && !Array.isArray(data4)){for(const key1 of Object.keys(data4)){if(!(((key1 === "name") || (key1 === "version")) || (key1 === "sha256"))){(vErrors ??= []).push({instancePath:instancePath+"/eval_pack",keyword:"additionalProperties",params:{additionalProperty: key1, at: "#/properties/eval_pack"}});errors++;}}if(data4.name !== undefined && eval_report_func0.call(data4, "name")){if(typeof data4.name !== "string"){(vErrors ??= []).push({instancePath:instancePath+"/eval_pack/name",keyword:"type",params:{type: "string"}});errors++;}}if(data4.version !== undefined && eval_report_func0.call(data4, "version")){if(typeof data4.version !== "string"){(vErrors ??= []).push({instancePath:instancePath+"/eval_pack/version",keyword:"type",params:{type: "string"}});errors++;}}if(data4.sha256 !== undefined && eval_report_func0.call(data4, "sha256")){if(typeof data4.sha256 !== "string"){(vErrors ??= []).push({instancePath:instancePath+"/eval_pack/sha256",keyword:"type",params:{type: "string"}});errors++;}}}}if(data.scoring !== undefined && eval_report_func0.call(data, "scoring")){if(!(eval_report_validate57(data.scoring, {instancePath:instancePath+"/scoring",parentData:data,parentDataProperty:"scoring",rootData}))){vErrors = vErrors === null ? eval_report_validate57.errors : vErrors.concat(eval_report_validate57.errors);errors = vErrors.length;}}if(data.slices !== undefined && eval_report_func0.call(data, "slices")){let data9 = data.slices;if(data9 && typeof data9 == "object" && !Array.isArray(data9)){for(const key2 of Object.keys(data9)){if(!(eval_report_validate59(data9[key2], {instancePath:instancePath+"/slices/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data9,parentDataProperty:key2,rootData}))){vErrors = vErrors === null ? eval_report_validate59.errors : vErrors.concat(eval_report_validate59.errors);errors = vErrors.length;}}}else {(vErrors ??= []).push({instancePath:instancePath+"/slices",keyword:"type",params:{type: "object"}});errors++;}}if(data.overall !== undefined && eval_report_func0.call(data, "overall")){if(!(eval_report_validate59(data.overall, {instancePath:instancePath+"/overall",parentData:data,parentDataProperty:"overall",rootData}))){vErrors = vErrors === null ? eval_report_validate59.errors : vErrors.concat(eval_report_validate59.errors);errors = vErrors.length;}}if(data.privacy_errors !== undefined && eval_report_func0.call(data, "privacy_errors")){let data12 = data.privacy_errors;if(!(((typeof data12 == "number") && (!(data12 % 1) && !isNaN(data12))) && (isFinite(data12)))){(vErrors ??= []).push({instancePath:instancePath+"/privacy_errors",keyword:"type",params:{type: "integer"}});errors++;}if((typeof data12 == "number") && (isFinite(data12))){if(data12 < 0 || isNaN(data12)){(vErrors ??= []).push({instancePath:instancePath+"/privacy_errors",keyword:"minimum",params:{comparison: ">=", limit: 0}});errors++;}}}if(data.unit_cost !== undefined && eval_report_func0.call(data, "unit_cost")){let data13 = data.unit_cost;if(data13 && typeof data13 == "object" && !Array.isArray(data13)){if(Object.keys(data13).length < 1){(vErrors ??= []).push({instancePath:instancePath+"/unit_cost",keyword:"minProperties",params:{limit: 1}});errors++;}for(const key3 of Object.keys(data13)){if(!((key3 === "baseline") || (key3 === "candidate"))){(vErrors ??= []).push({instancePath:instancePath+"/unit_cost",keyword:"additionalProperties",params:{additionalProperty: key3, at: "#/properties/unit_cost"}});errors++;}}if(data13.baseline !== undefined && eval_report_func0.call(data13, "baseline")){let data14 = data13.baseline;if(!((typeof data14 == "number") && (isFinite(data14)))){(vErrors ??= []).push({instancePath:instancePath+"/unit_cost/baseline",keyword:"type",params:{type: "number"}});errors++;}}if(data13.candidate !== undefined && eval_report_func0.call(data13, "candidate")){let data15 = data13.candidate;if(!((typeof data15 == "number") && (isFinite(data15)))){(vErrors ??= []).push({instancePath:instancePath+"/unit_cost/candidate",keyword:"type",params:{type: "number"}});errors++;}}}else {(vErrors ??= []).push({instancePath:instancePath+"/unit_cost",keyword:"type",params:{type: "object"}});errors++;}}if(data.unit_cost_relative_delta !== undefined && eval_report_func0.call(data, "unit_cost_relative_delta")){let data16 = data.unit_cost_relative_delta;if(!((typeof data16 == "number") && (isFinite(data16)))){(vErrors ??= []).push({instancePath:instancePath+"/unit_cost_relative_delta",keyword:"type",params:{type: "number"}});errors++;}}if(data.unit_cost_delta !== undefined && eval_report_func0.call(data, "unit_cost_delta")){let data17 = data.unit_cost_delta;if(!((typeof data17 == "number") && (isFinite(data17)))){(vErrors ??= []).push({instancePath:instancePath+"/unit_cost_delta",keyword:"type",params:{type: "number"}});errors++;}}if(data.records !== undefined && eval_report_func0.call(data, "records")){if(!(eval_report_validate62(data.records, {instancePath:instancePath+"/records",parentData:data,parentDataProperty:"records",rootData}))){vErrors = vErrors === null ? eval_report_validate62.errors : vErrors.concat(eval_report_validate62.errors);errors = vErrors.length;}}if(data.runs !== undefined && eval_report_func0.call(data, "runs")){if(!(eval_report_validate64(data.runs, {instancePath:instancePath+"/runs",parentData:data,parentDataProperty:"runs",rootData}))){vErrors = vErrors === null ? eval_report_validate64.errors : vErrors.concat(eval_report_validate64.errors);errors = vErrors.length;}}if(data.slice_by !== undefined && eval_report_func0.call(data, "slice_by")){let data20 = data.slice_by;if(Array.isArray(data20)){const len0 = data20.length;for(let i0=0; i0<len0; i0++){if(typeof data20[i0] !== "string"){(vErrors ??= []).push({instancePath:instancePath+"/slice_by/" + i0,keyword:"type",params:{type: "string"}});errors++;}}}else {(vErrors ??= []).push({instancePath:instancePath+"/slice_by",keyword:"type",params:{type: "array"}});errors++;}}if(data.cluster_by !== undefined && eval_report_func0.call(data, "cluster_by")){if(typeof data.cluster_by !== "string"){(vErrors ??= []).push({instancePath:instancePath+"/cluster_by",keyword:"type",params:{type: "string"}});errors++;}}}else {(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});errors++;}eval_report_validate52.errors = vErrors;return errors === 0;}
const eval_report_hints = {"#":["format","model","baseline","created_at","eval_pack","scoring","slices","overall","privacy_errors","unit_cost","unit_cost_relative_delta","unit_cost_delta","records","runs","slice_by","cluster_by"],"#/$defs/slice/additionalProperties":["baseline","candidate"],"#/$defs/of-model":["model_id","version","artifact_sha256"],"#/$defs/of-baseline":["model_id","version","artifact_sha256"],"#/$defs/of-records":["baseline","candidate"],"#/$defs/of-runs/items":["slices","overall"],"#/properties/format/pattern":"Name and major version of this file format; without it major 1 is meant.","#/properties/eval_pack":["name","version","sha256"],"#/properties/unit_cost":["baseline","candidate"]};

// EXTERNAL MODULE: ./lib/readers/node.js
var readers_node = __webpack_require__(894);
// EXTERNAL MODULE: ./lib/readers/check-range.js
var check_range = __webpack_require__(1392);
// EXTERNAL MODULE: ./lib/readers/nearest-name.js
var nearest_name = __webpack_require__(7124);
;// CONCATENATED MODULE: ./lib/readers/read-slices.js



const RELATIVE = '_relative_delta';
const ABSOLUTE = '_delta';
const SIZES = ['utterances', 'reference_words', 'audio_hours'];
const OTHER_KEYS = new Set([...SIZES, 'dimensions', 'new']);
/** Longest name of a slice, in characters: names are printed, and matched against globs. */
const NAME_LIMIT = 200;
/** Reads one slice; values that are impossible for their metric become problems. */
function readSlice(name, node, metrics, notes) {
    if (name.length > NAME_LIMIT)
        notes.problems.push(longName(name, node));
    const dimensions = (0,readers_node/* entriesOf */.Mc)((0,readers_node.at)(node, 'dimensions')).map(([key, { value }]) => [key, (0,readers_node/* rawOf */.UD)(value) ?? '']);
    return {
        name,
        dimensions: new Map(dimensions),
        size: readSize(node),
        isNew: (0,readers_node/* booleanOf */.SF)((0,readers_node.at)(node, 'new')) ?? false,
        metrics: readMetrics((0,readers_node/* entriesOf */.Mc)(node).filter(([key]) => !OTHER_KEYS.has(key)), metrics, notes),
        location: node.location,
    };
}
function longName(name, node) {
    const message = `the name of a slice has ${name.length} characters`;
    const expected = `at most ${NAME_LIMIT}`;
    return { location: node.location, message, expected, found: `${name.slice(0, 40)}…`, hint: 'shorten it' };
}
function readSize(node) {
    const known = SIZES.map((name) => [name, (0,readers_node/* numberOf */.rl)((0,readers_node.at)(node, name))]).filter(([, value]) => value !== undefined);
    return Object.fromEntries(known);
}
/** Reads metrics from `metric: {baseline, candidate}`, `metric_delta` and `metric_relative_delta`. */
function readMetrics(entries, metrics, notes) {
    const figures = new Map();
    for (const [key, entry] of entries) {
        const read = readFigures(key, entry, metrics, notes);
        if (read !== undefined)
            figures.set(read.metric, { ...figures.get(read.metric), ...read });
    }
    notes.remarks.push(...findSlips(figures, metrics));
    return figures;
}
// A metric of the team's own is welcome; one that is nearly a known metric that is missing here is a slip of the pen.
function findSlips(figures, metrics) {
    const known = new Map([...metrics.keys()].flatMap((name) => [
        [name, name],
        [`${name}_relative`, name],
    ]));
    return [...figures.values()].flatMap(({ metric, location }) => {
        const nearest = metrics.has(metric) ? undefined : (0,nearest_name/* nearestName */.q)(metric, known.keys());
        const meant = nearest === undefined ? undefined : known.get(nearest);
        if (nearest === undefined || meant === undefined || figures.has(meant))
            return [];
        const name = nearest === meant ? meant : `${meant}${RELATIVE}`;
        const message = `${JSON.stringify(metric.slice(0, 80))} is no known metric; did you mean \`${name}\`?`;
        return [{ message, location }];
    });
}
function readFigures(key, entry, metrics, notes) {
    const { value, keyLocation } = entry;
    if (value.kind === 'map') {
        const sides = {
            ...side('baseline', key, value, metrics, notes),
            ...side('candidate', key, value, metrics, notes),
        };
        return { metric: key, ...sides, location: (0,readers_node.at)(value, 'candidate')?.location ?? keyLocation };
    }
    const change = splitChange(key, metrics);
    const number = (0,readers_node/* numberOf */.rl)(value);
    if (change !== undefined && number !== undefined) {
        checkRelative(change.figure, number, key, value, notes);
        return { metric: change.metric, [change.figure]: number, location: value.location };
    }
    notes.problems.push(bareNumber(key, value, metrics));
    return undefined;
}
// 0.4 -> 0 is -1 and nothing falls below it: an error rate or a time cannot become negative.
function checkRelative(figure, number, key, node, notes) {
    if (figure !== 'relativeDelta' || number >= -1)
        return;
    const message = `\`${key}\` is ${number}: nothing falls by more than itself (-2% is -0.02)`;
    notes.remarks.push({ location: node.location, message });
}
function splitChange(key, metrics) {
    if (metrics.has(key))
        return undefined;
    if (key.endsWith(RELATIVE))
        return { metric: key.slice(0, -RELATIVE.length), figure: 'relativeDelta' };
    if (key.endsWith(ABSOLUTE))
        return { metric: key.slice(0, -ABSOLUTE.length), figure: 'delta' };
    return undefined;
}
function bareNumber(key, node, metrics) {
    const found = (0,readers_node/* rawOf */.UD)(node) ?? '';
    if (!metrics.has(key))
        return unknownKey(key, found, node, metrics);
    return {
        location: node.location,
        message: `\`${key}\` is a bare number: which side is it?`,
        found,
        hint: `write \`${key}: {candidate: ${found}}\`, with the baseline where there is one`,
    };
}
function unknownKey(key, found, node, metrics) {
    const known = [...metrics.keys()].flatMap((name) => [name, `${name}${RELATIVE}`, `${name}${ABSOLUTE}`]);
    const nearest = (0,nearest_name/* nearestName */.q)(key, [...known, ...OTHER_KEYS]);
    return {
        location: node.location,
        message: `unknown key ${JSON.stringify(key.slice(0, 80))} in a slice`,
        found,
        hint: nearest === undefined ? 'metrics are {baseline, candidate}' : `did you mean \`${nearest}\`?`,
    };
}
function side(name, metric, node, metrics, notes) {
    const child = (0,readers_node.at)(node, name);
    const value = (0,readers_node/* numberOf */.rl)(child);
    if (child === undefined || value === undefined)
        return {};
    const definition = metrics.get(metric);
    if (definition !== undefined)
        checkRange(definition, name, value, child, notes);
    return { [name]: value };
}
function checkRange(metric, side, value, node, notes) {
    const impossible = (0,check_range/* findImpossible */.D)(metric, side, value, node.location);
    if (impossible !== undefined) {
        notes.problems.push(impossible);
        return;
    }
    const suspicious = (0,check_range/* findSuspicious */.h)(metric, side, value);
    if (suspicious !== undefined)
        notes.remarks.push({ location: node.location, message: suspicious });
}

// EXTERNAL MODULE: ./lib/readers/read-canary-terms.js
var read_canary_terms = __webpack_require__(3189);
;// CONCATENATED MODULE: ./lib/readers/read-records-terms.js

/** Reads where a report's raw records are, from a report that has been validated. */
function readRecordsTerms(root) {
    const records = (0,readers_node.at)(root, 'records');
    if (records === undefined)
        return undefined;
    const isSided = records.kind === 'map';
    return {
        paired: isSided ? [] : toPaths(records),
        baseline: toPaths((0,readers_node.at)(records, 'baseline')),
        candidate: toPaths((0,readers_node.at)(records, 'candidate')),
        sliceBy: toPaths((0,readers_node.at)(root, 'slice_by')),
        clusterBy: (0,readers_node/* textOf */.b6)((0,readers_node.at)(root, 'cluster_by')),
        location: (0,readers_node/* keyLocation */.$I)(root, 'records'),
    };
}
function toPaths(node) {
    if (node === undefined)
        return [];
    const nodes = node.kind === 'list' ? (0,readers_node/* itemsOf */.S3)(node) : [node];
    return nodes.map((item) => (0,readers_node/* rawOf */.UD)(item) ?? '');
}

// EXTERNAL MODULE: ./lib/readers/read-release-id.js
var read_release_id = __webpack_require__(8582);
// EXTERNAL MODULE: ./lib/readers/validate.js + 3 modules
var readers_validate = __webpack_require__(4106);
;// CONCATENATED MODULE: ./lib/readers/read-report.js








const VALIDATORS = {
    eval: { validate: eval_report_validate, hints: eval_report_hints },
    canary: { validate: validate, hints: hints },
};
const TOTALS = ['privacy_errors', 'unit_cost', 'unit_cost_delta', 'unit_cost_relative_delta'];
/**
 * Reads an eval report, or a canary report with the terms it ran under.
 *
 * A number that is not finite, a text, null, or a value that is impossible for its metric refuses the whole
 * report: half a report is never judged.
 */
function readReport(root, kind, metrics) {
    const invalid = (0,readers_validate/* validateNode */.T)(root, VALIDATORS[kind]);
    if (invalid.length > 0)
        return { kind: 'refused', problems: invalid };
    const notes = { problems: [...missingSlices(root)], remarks: [] };
    const plain = toReport(root, metrics, notes);
    const report = kind === 'canary' ? { ...plain, canary: (0,read_canary_terms/* readCanaryTerms */.Mp)(root, metrics, notes.problems) } : plain;
    return notes.problems.length > 0
        ? { kind: 'refused', problems: notes.problems }
        : { kind: 'read', value: report };
}
function missingSlices(root) {
    if ((0,readers_node.at)(root, 'slices') !== undefined)
        return [];
    if ((0,readers_node.at)(root, 'records') !== undefined)
        return [];
    const message = 'the report has no `slices`: an average never stands in for them';
    return [
        {
            location: root.location,
            message,
            expected: 'slices',
            found: 'nothing',
            hint: 'add `slices`, or `records`',
        },
    ];
}
function toReport(root, metrics, notes) {
    const records = readRecordsTerms(root);
    const runs = (0,readers_node.at)(root, 'runs');
    return {
        model: readModel((0,readers_node.at)(root, 'model')),
        baseline: readBaseline((0,readers_node.at)(root, 'baseline')),
        createdAt: (0,readers_node/* textOf */.b6)((0,readers_node.at)(root, 'created_at')),
        evalPack: readEvalPack((0,readers_node.at)(root, 'eval_pack')),
        scoring: readScoring((0,readers_node.at)(root, 'scoring')),
        ...readMeasured(root, metrics, notes),
        totals: readTotals(root, metrics, notes),
        ...(records === undefined ? {} : { records }),
        ...(runs === undefined ? {} : { runs: (0,readers_node/* itemsOf */.S3)(runs).map((run) => readMeasured(run, metrics, notes)) }),
        remarks: notes.remarks,
        location: root.location,
    };
}
/** The slices of a report, or of one of its repeated runs. */
function readMeasured(node, metrics, notes) {
    const slices = (0,readers_node/* entriesOf */.Mc)((0,readers_node.at)(node, 'slices')).map(([name, { value }]) => [
        name,
        readSlice(name, value, metrics, notes),
    ]);
    const overall = (0,readers_node.at)(node, 'overall');
    return {
        slices: new Map(slices),
        overall: overall === undefined ? undefined : readSlice('overall', overall, metrics, notes),
        location: node.location,
    };
}
function readTotals(root, metrics, notes) {
    const entries = (0,readers_node/* entriesOf */.Mc)(root).filter(([key]) => TOTALS.includes(key));
    return readMetrics(entries.map(([key, entry]) => [key, key === 'privacy_errors' ? asCandidate(entry) : entry]), metrics, notes);
}
// `privacy_errors: 0` counts this version's errors: the one figure that is written without its side.
function asCandidate({ keyLocation, value }) {
    const entries = new Map([['candidate', { keyLocation, value }]]);
    return { keyLocation, value: { kind: 'map', location: value.location, entries } };
}
function readModel(node) {
    const id = (0,read_release_id/* readReleaseId */.p)(node);
    const artifactSha256 = (0,readers_node/* rawOf */.UD)((0,readers_node.at)(node, 'artifact_sha256'));
    if (node === undefined || id === undefined)
        return undefined;
    return { ...id, ...(artifactSha256 === undefined ? {} : { artifactSha256 }), location: node.location };
}
function readBaseline(node) {
    const id = (0,read_release_id/* readReleaseId */.p)(node);
    return node === undefined || id === undefined ? undefined : { ...id, location: node.location };
}
function readEvalPack(node) {
    const short = (0,readers_node/* textOf */.b6)(node);
    if (short !== undefined) {
        const at = short.lastIndexOf('@');
        return at <= 0 ? { name: short } : { name: short.slice(0, at), version: short.slice(at + 1) };
    }
    const name = (0,readers_node/* rawOf */.UD)((0,readers_node.at)(node, 'name'));
    const version = (0,readers_node/* rawOf */.UD)((0,readers_node.at)(node, 'version'));
    const sha256 = (0,readers_node/* rawOf */.UD)((0,readers_node.at)(node, 'sha256'));
    if (name === undefined && sha256 === undefined)
        return undefined;
    return {
        name: name ?? '',
        ...(version === undefined ? {} : { version }),
        ...(sha256 === undefined ? {} : { sha256 }),
    };
}
function readScoring(node) {
    const shared = toTexts((0,readers_node/* entriesOf */.Mc)(node).filter(([, { value }]) => value.kind === 'scalar'));
    const side = (name) => new Map([...shared, ...toTexts((0,readers_node/* entriesOf */.Mc)((0,readers_node.at)(node, name)))]);
    return { candidate: side('candidate'), baseline: side('baseline') };
}
function toTexts(entries) {
    return entries.map(([key, { value }]) => [key, (0,readers_node/* rawOf */.UD)(value) ?? '']);
}


/***/ }),

/***/ 8114:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ unknownMetric),
/* harmony export */   r: () => (/* binding */ readStopConditions)
/* harmony export */ });
/* harmony import */ var _nearest_name_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7124);
/* harmony import */ var _node_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(894);


const KINDS = ['max', 'min', 'max_regression', 'max_relative_regression'];
const PERCENT = /^(-?\d{1,6}(?:\.\d{1,12})?)%$/;
/** Reads the stop conditions of a plan or a report; undefined when there is no list. */
function readStopConditions(node, metrics, problems) {
    if (node?.kind !== 'list')
        return undefined;
    return (0,_node_js__WEBPACK_IMPORTED_MODULE_1__/* .itemsOf */ .S3)(node).map((item) => readStopCondition(item, metrics, problems));
}
function readStopCondition(node, metrics, problems) {
    const name = (0,_node_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)((0,_node_js__WEBPACK_IMPORTED_MODULE_1__.at)(node, 'metric')) ?? '';
    const metric = metrics.get(name);
    if (metric === undefined)
        problems.push(unknownMetric(name, (0,_node_js__WEBPACK_IMPORTED_MODULE_1__.at)(node, 'metric') ?? node, metrics));
    return {
        metric: name,
        slice: (0,_node_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)((0,_node_js__WEBPACK_IMPORTED_MODULE_1__.at)(node, 'slice')),
        limits: metric === undefined ? [] : readLimits(node, metric, problems),
        windowMinutes: (0,_node_js__WEBPACK_IMPORTED_MODULE_1__/* .numberOf */ .rl)((0,_node_js__WEBPACK_IMPORTED_MODULE_1__.at)(node, 'window_minutes')),
        location: node.location,
    };
}
/** A metric that nobody declared, with the nearest name that somebody did. */
function unknownMetric(name, { location }, metrics) {
    const nearest = (0,_nearest_name_js__WEBPACK_IMPORTED_MODULE_0__/* .nearestName */ .q)(name, [...metrics.keys()]);
    const hint = nearest === undefined ? 'declare it under `metrics` in the policy' : `did you mean \`${nearest}\`?`;
    const message = `the metric ${JSON.stringify(name.slice(0, 80))} is not known`;
    return { location, message, expected: 'a metric of the catalogue or the policy', found: name, hint };
}
function readLimits(node, metric, problems) {
    return KINDS.flatMap((kind) => {
        const written = (0,_node_js__WEBPACK_IMPORTED_MODULE_1__.at)(node, kind);
        if (written === undefined)
            return [];
        const { location } = written;
        const value = toAmount(written, kind, metric);
        if (value === undefined) {
            const message = `\`${kind}\` of ${metric.name} is a percentage: relative or points?`;
            const hint = `write a number in ${metric.unit}, or \`max_relative_regression\``;
            problems.push({ location, message, hint });
            return [];
        }
        return [{ kind, value, location }];
    });
}
// A percentage means a share: of the baseline, or of a fraction; "+2 %" of milliseconds means nothing.
function toAmount(node, kind, metric) {
    const number = (0,_node_js__WEBPACK_IMPORTED_MODULE_1__/* .numberOf */ .rl)(node);
    if (number !== undefined)
        return number;
    const percent = PERCENT.exec((0,_node_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)(node) ?? '')?.[1];
    const isShare = kind.includes('relative') || (kind !== 'max_regression' && metric.unit === 'fraction');
    return percent === undefined || !isShare ? undefined : Number(percent) / 100;
}


/***/ })

};
