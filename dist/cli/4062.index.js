export const id = 4062;
export const ids = [4062];
export const modules = {

/***/ 6732:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ BUNDLE_DIGESTS),
/* harmony export */   d: () => (/* binding */ RELEASE_STATES)
/* harmony export */ });
/** Where a release stands in production. */
const RELEASE_STATES = ['canary', 'stable', 'rolled_back', 'retired', 'failed'];
/** The digests that a rollback has to restore, beside the serving image (R2). */
const BUNDLE_DIGESTS = [
    'artifact_sha256',
    'feature_contract_sha256',
    'tokenizer_sha256',
    'codec_sha256',
    'decoder_sha256',
    'safety_filters_sha256',
    'routing_rules_sha256',
    'data_manifest_sha256',
    'eval_pack_sha256',
];


/***/ }),

/***/ 4062:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  S: () => (/* binding */ readLedger)
});

;// CONCATENATED MODULE: ./lib/generated/releases.js
// Generated from src/formats by scripts/generate.mjs. Do not edit.
const validate = validate52;/* harmony default export */ const releases = ((/* unused pure expression or super */ null && (validate52)));const schema19 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"speech-release-gate/releases/1","type":["object","array"],"$defs":{"release":{"type":"object","properties":{"family":{"type":"string"},"model_id":{"type":"string"},"version":{"type":"string"},"state":{"type":"string","enum":["canary","stable","rolled_back","retired","failed"]},"promoted_at":{"type":"string"},"serving_image":{"type":"string"},"health":{"type":"string","enum":["healthy","degraded","unhealthy"]},"served":{"type":"object","properties":{"from":{"type":"string"},"to":{"type":"string"},"traffic_percent_max":{"type":"number","minimum":0,"maximum":100}},"additionalProperties":false},"known_issues":{"type":"array","items":{"type":"object","properties":{"id":{"type":"string"},"severity":{"type":"string"}},"additionalProperties":false,"required":["id","severity"]}},"bundle":{"type":"object","properties":{"artifact_sha256":{"type":"string"},"feature_contract_sha256":{"type":"string"},"tokenizer_sha256":{"type":"string"},"codec_sha256":{"type":"string"},"decoder_sha256":{"type":"string"},"safety_filters_sha256":{"type":"string"},"routing_rules_sha256":{"type":"string"},"data_manifest_sha256":{"type":"string"},"eval_pack_sha256":{"type":"string"}},"additionalProperties":false}},"additionalProperties":false,"required":["family","model_id","version","state","promoted_at","serving_image"]}},"items":{"$ref":"#/$defs/release"},"properties":{"format":{"type":"string","pattern":"^releases/1$"},"releases":{"type":"array","items":{"$ref":"#/$defs/release"}}},"required":["releases"],"additionalProperties":false};const schema20 = {"type":"object","properties":{"family":{"type":"string"},"model_id":{"type":"string"},"version":{"type":"string"},"state":{"type":"string","enum":["canary","stable","rolled_back","retired","failed"]},"promoted_at":{"type":"string"},"serving_image":{"type":"string"},"health":{"type":"string","enum":["healthy","degraded","unhealthy"]},"served":{"type":"object","properties":{"from":{"type":"string"},"to":{"type":"string"},"traffic_percent_max":{"type":"number","minimum":0,"maximum":100}},"additionalProperties":false},"known_issues":{"type":"array","items":{"type":"object","properties":{"id":{"type":"string"},"severity":{"type":"string"}},"additionalProperties":false,"required":["id","severity"]}},"bundle":{"type":"object","properties":{"artifact_sha256":{"type":"string"},"feature_contract_sha256":{"type":"string"},"tokenizer_sha256":{"type":"string"},"codec_sha256":{"type":"string"},"decoder_sha256":{"type":"string"},"safety_filters_sha256":{"type":"string"},"routing_rules_sha256":{"type":"string"},"data_manifest_sha256":{"type":"string"},"eval_pack_sha256":{"type":"string"}},"additionalProperties":false}},"additionalProperties":false,"required":["family","model_id","version","state","promoted_at","serving_image"]};const func0 = Object.prototype.hasOwnProperty;function validate53(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){let vErrors = null;let errors = 0;const evaluated0 = validate53.evaluated;if(evaluated0.dynamicProps){evaluated0.props = undefined;}if(evaluated0.dynamicItems){evaluated0.items = undefined;}if(data && typeof data == "object" && !Array.isArray(data)){if((data.family === undefined) || (!(func0.call(data, "family")))){const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "family"},message:"must have required property '"+"family"+"'"};if(vErrors === null){vErrors = [err0];}else {vErrors.push(err0);}errors++;}if((data.model_id === undefined) || (!(func0.call(data, "model_id")))){const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "model_id"},message:"must have required property '"+"model_id"+"'"};if(vErrors === null){vErrors = [err1];}else {vErrors.push(err1);}errors++;}if((data.version === undefined) || (!(func0.call(data, "version")))){const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "version"},message:"must have required property '"+"version"+"'"};if(vErrors === null){vErrors = [err2];}else {vErrors.push(err2);}errors++;}if((data.state === undefined) || (!(func0.call(data, "state")))){const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "state"},message:"must have required property '"+"state"+"'"};if(vErrors === null){vErrors = [err3];}else {vErrors.push(err3);}errors++;}if((data.promoted_at === undefined) || (!(func0.call(data, "promoted_at")))){const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "promoted_at"},message:"must have required property '"+"promoted_at"+"'"};if(vErrors === null){vErrors = [err4];}else {vErrors.push(err4);}errors++;}if((data.serving_image === undefined) || (!(func0.call(data, "serving_image")))){const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "serving_image"},message:"must have required property '"+"serving_image"+"'"};if(vErrors === null){vErrors = [err5];}else {vErrors.push(err5);}errors++;}for(const key0 of Object.keys(data)){if(!(func0.call(schema20.properties, key0))){const err6 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0, at: "#/$defs/release"},message:"must NOT have additional properties"};if(vErrors === null){vErrors = [err6];}else {vErrors.push(err6);}errors++;}}if(data.family !== undefined && func0.call(data, "family")){if(typeof data.family !== "string"){const err7 = {instancePath:instancePath+"/family",schemaPath:"#/properties/family/type",keyword:"type",params:{type: "string"},message:"must be string"};if(vErrors === null){vErrors = [err7];}else {vErrors.push(err7);}errors++;}}if(data.model_id !== undefined && func0.call(data, "model_id")){if(typeof data.model_id !== "string"){const err8 = {instancePath:instancePath+"/model_id",schemaPath:"#/properties/model_id/type",keyword:"type",params:{type: "string"},message:"must be string"};if(vErrors === null){vErrors = [err8];}else {vErrors.push(err8);}errors++;}}if(data.version !== undefined && func0.call(data, "version")){if(typeof data.version !== "string"){const err9 = {instancePath:instancePath+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type: "string"},message:"must be string"};if(vErrors === null){vErrors = [err9];}else {vErrors.push(err9);}errors++;}}if(data.state !== undefined && func0.call(data, "state")){let data3 = data.state;if(typeof data3 !== "string"){const err10 = {instancePath:instancePath+"/state",schemaPath:"#/properties/state/type",keyword:"type",params:{type: "string"},message:"must be string"};if(vErrors === null){vErrors = [err10];}else {vErrors.push(err10);}errors++;}if(!(((((data3 === "canary") || (data3 === "stable")) || (data3 === "rolled_back")) || (data3 === "retired")) || (data3 === "failed"))){const err11 = {instancePath:instancePath+"/state",schemaPath:"#/properties/state/enum",keyword:"enum",params:{allowedValues: schema20.properties.state.enum},message:"must be equal to one of the allowed values"};if(vErrors === null){vErrors = [err11];}else {vErrors.push(err11);}errors++;}}if(data.promoted_at !== undefined && func0.call(data, "promoted_at")){if(typeof data.promoted_at !== "string"){const err12 = {instancePath:instancePath+"/promoted_at",schemaPath:"#/properties/promoted_at/type",keyword:"type",params:{type: "string"},message:"must be string"};if(vErrors === null){vErrors = [err12];}else {vErrors.push(err12);}errors++;}}if(data.serving_image !== undefined && func0.call(data, "serving_image")){if(typeof data.serving_image !== "string"){const err13 = {instancePath:instancePath+"/serving_image",schemaPath:"#/properties/serving_image/type",keyword:"type",params:{type: "string"},message:"must be string"};if(vErrors === null){vErrors = [err13];}else {vErrors.push(err13);}errors++;}}if(data.health !== undefined && func0.call(data, "health")){let data6 = data.health;if(typeof data6 !== "string"){const err14 = {instancePath:instancePath+"/health",schemaPath:"#/properties/health/type",keyword:"type",params:{type: "string"},message:"must be string"};if(vErrors === null){vErrors = [err14];}else {vErrors.push(err14);}errors++;}if(!(((data6 === "healthy") || (data6 === "degraded")) || (data6 === "unhealthy"))){const err15 = {instancePath:instancePath+"/health",schemaPath:"#/properties/health/enum",keyword:"enum",params:{allowedValues: schema20.properties.health.enum},message:"must be equal to one of the allowed values"};if(vErrors === null){vErrors = [err15];}else {vErrors.push(err15);}errors++;}}if(data.served !== undefined && func0.call(data, "served")){let data7 = data.served;if(data7 && typeof data7 == "object" && !Array.isArray(data7)){for(const key1 of Object.keys(data7)){if(!(((key1 === "from") || (key1 === "to")) || (key1 === "traffic_percent_max"))){const err16 = {instancePath:instancePath+"/served",schemaPath:"#/properties/served/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1, at: "#/$defs/release/properties/served"},message:"must NOT have additional properties"};if(vErrors === null){vErrors = [err16];}else {vErrors.push(err16);}errors++;}}if(data7.from !== undefined && func0.call(data7, "from")){if(typeof data7.from !== "string"){const err17 = {instancePath:instancePath+"/served/from",schemaPath:"#/properties/served/properties/from/type",keyword:"type",params:{type: "string"},message:"must be string"};if(vErrors === null){vErrors = [err17];}else {vErrors.push(err17);}errors++;}}if(data7.to !== undefined && func0.call(data7, "to")){if(typeof data7.to !== "string"){const err18 = {instancePath:instancePath+"/served/to",schemaPath:"#/properties/served/properties/to/type",keyword:"type",params:{type: "string"},message:"must be string"};if(vErrors === null){vErrors = [err18];}else {vErrors.push(err18);}errors++;}}if(data7.traffic_percent_max !== undefined && func0.call(data7, "traffic_percent_max")){let data10 = data7.traffic_percent_max;if((typeof data10 == "number") && (isFinite(data10))){if(data10 > 100 || isNaN(data10)){const err19 = {instancePath:instancePath+"/served/traffic_percent_max",schemaPath:"#/properties/served/properties/traffic_percent_max/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100},message:"must be <= 100"};if(vErrors === null){vErrors = [err19];}else {vErrors.push(err19);}errors++;}if(data10 < 0 || isNaN(data10)){const err20 = {instancePath:instancePath+"/served/traffic_percent_max",schemaPath:"#/properties/served/properties/traffic_percent_max/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};if(vErrors === null){vErrors = [err20];}else {vErrors.push(err20);}errors++;}}else {const err21 = {instancePath:instancePath+"/served/traffic_percent_max",schemaPath:"#/properties/served/properties/traffic_percent_max/type",keyword:"type",params:{type: "number"},message:"must be number"};if(vErrors === null){vErrors = [err21];}else {vErrors.push(err21);}errors++;}}}else {const err22 = {instancePath:instancePath+"/served",schemaPath:"#/properties/served/type",keyword:"type",params:{type: "object"},message:"must be object"};if(vErrors === null){vErrors = [err22];}else {vErrors.push(err22);}errors++;}}if(data.known_issues !== undefined && func0.call(data, "known_issues")){let data11 = data.known_issues;if(Array.isArray(data11)){const len0 = data11.length;for(let i0=0; i0<len0; i0++){let data12 = data11[i0];if(data12 && typeof data12 == "object" && !Array.isArray(data12)){if((data12.id === undefined) || (!(func0.call(data12, "id")))){const err23 = {instancePath:instancePath+"/known_issues/" + i0,schemaPath:"#/properties/known_issues/items/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};if(vErrors === null){vErrors = [err23];}else {vErrors.push(err23);}errors++;}if((data12.severity === undefined) || (!(func0.call(data12, "severity")))){const err24 = {instancePath:instancePath+"/known_issues/" + i0,schemaPath:"#/properties/known_issues/items/required",keyword:"required",params:{missingProperty: "severity"},message:"must have required property '"+"severity"+"'"};if(vErrors === null){vErrors = [err24];}else {vErrors.push(err24);}errors++;}for(const key2 of Object.keys(data12)){if(!((key2 === "id") || (key2 === "severity"))){const err25 = {instancePath:instancePath+"/known_issues/" + i0,schemaPath:"#/properties/known_issues/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2, at: "#/$defs/release/properties/known_issues/items"},message:"must NOT have additional properties"};if(vErrors === null){vErrors = [err25];}else {vErrors.push(err25);}errors++;}}if(data12.id !== undefined && func0.call(data12, "id")){if(typeof data12.id !== "string"){const err26 = {instancePath:instancePath+"/known_issues/" + i0+"/id",schemaPath:"#/properties/known_issues/items/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"};if(vErrors === null){vErrors = [err26];}else {vErrors.push(err26);}errors++;}}if(data12.severity !== undefined && func0.call(data12, "severity")){if(typeof data12.severity !== "string"){const err27 = {instancePath:instancePath+"/known_issues/" + i0+"/severity",schemaPath:"#/properties/known_issues/items/properties/severity/type",keyword:"type",params:{type: "string"},message:"must be string"};if(vErrors === null){vErrors = [err27];}else {vErrors.push(err27);}errors++;}}}else {const err28 = {instancePath:instancePath+"/known_issues/" + i0,schemaPath:"#/properties/known_issues/items/type",keyword:"type",params:{type: "object"},message:"must be object"};if(vErrors === null){vErrors = [err28];}else {vErrors.push(err28);}errors++;}}}else {const err29 = {instancePath:instancePath+"/known_issues",schemaPath:"#/properties/known_issues/type",keyword:"type",params:{type: "array"},message:"must be array"};if(vErrors === null){vErrors = [err29];}else {vErrors.push(err29);}errors++;}}if(data.bundle !== undefined && func0.call(data, "bundle")){let data15 = data.bundle;if(data15 && typeof data15 == "object" && !Array.isArray(data15)){for(const key3 of Object.keys(data15)){if(!(func0.call(schema20.properties.bundle.properties, key3))){const err30 = {instancePath:instancePath+"/bundle",schemaPath:"#/properties/bundle/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3, at: "#/$defs/release/properties/bundle"},message:"must NOT have additional properties"};if(vErrors === null){vErrors = [err30];}else {vErrors.push(err30);}errors++;}}if(data15.artifact_sha256 !== undefined && func0.call(data15, "artifact_sha256")){if(typeof data15.artifact_sha256 !== "string"){const err31 = {instancePath:instancePath+"/bundle/artifact_sha256",schemaPath:"#/properties/bundle/properties/artifact_sha256/type",keyword:"type",params:{type: "string"},message:"must be string"};if(vErrors === null){vErrors = [err31];}else {vErrors.push(err31);}errors++;}}if(data15.feature_contract_sha256 !== undefined && func0.call(data15, "feature_contract_sha256")){if(typeof data15.feature_contract_sha256 !== "string"){const err32 = {instancePath:instancePath+"/bundle/feature_contract_sha256",schemaPath:"#/properties/bundle/properties/feature_contract_sha256/type",keyword:"type",params:{type: "string"},message:"must be string"};if(vErrors === null){vErrors = [err32];}else {vErrors.push(err32);}errors++;}}if(data15.tokenizer_sha256 !== undefined && func0.call(data15, "tokenizer_sha256")){if(typeof data15.tokenizer_sha256 !== "string"){const err33 = {instancePath:instancePath+"/bundle/tokenizer_sha256",schemaPath:"#/properties/bundle/properties/tokenizer_sha256/type",keyword:"type",params:{type: "string"},message:"must be string"};if(vErrors === null){vErrors = [err33];}else {vErrors.push(err33);}errors++;}}if(data15.codec_sha256 !== undefined && func0.call(data15, "codec_sha256")){if(typeof data15.codec_sha256 !== "string"){const err34 = {instancePath:instancePath+"/bundle/codec_sha256",schemaPath:"#/properties/bundle/properties/codec_sha256/type",keyword:"type",params:{type: "string"},message:"must be string"};if(vErrors === null){vErrors = [err34];}else {vErrors.push(err34);}errors++;}}if(data15.decoder_sha256 !== undefined && func0.call(data15, "decoder_sha256")){if(typeof data15.decoder_sha256 !== "string"){const err35 = {instancePath:instancePath+"/bundle/decoder_sha256",schemaPath:"#/properties/bundle/properties/decoder_sha256/type",keyword:"type",params:{type: "string"},message:"must be string"};if(vErrors === null){vErrors = [err35];}else {vErrors.push(err35);}errors++;}}if(data15.safety_filters_sha256 !== undefined && func0.call(data15, "safety_filters_sha256")){if(typeof data15.safety_filters_sha256 !== "string"){const err36 = {instancePath:instancePath+"/bundle/safety_filters_sha256",schemaPath:"#/properties/bundle/properties/safety_filters_sha256/type",keyword:"type",params:{type: "string"},message:"must be string"};if(vErrors === null){vErrors = [err36];}else {vErrors.push(err36);}errors++;}}if(data15.routing_rules_sha256 !== undefined && func0.call(data15, "routing_rules_sha256")){if(typeof data15.routing_rules_sha256 !== "string"){const err37 = {instancePath:instancePath+"/bundle/routing_rules_sha256",schemaPath:"#/properties/bundle/properties/routing_rules_sha256/type",keyword:"type",params:{type: "string"},message:"must be string"};if(vErrors === null){vErrors = [err37];}else {vErrors.push(err37);}errors++;}}if(data15.data_manifest_sha256 !== undefined && func0.call(data15, "data_manifest_sha256")){if(typeof data15.data_manifest_sha256 !== "string"){const err38 = {instancePath:instancePath+"/bundle/data_manifest_sha256",schemaPath:"#/properties/bundle/properties/data_manifest_sha256/type",keyword:"type",params:{type: "string"},message:"must be string"};if(vErrors === null){vErrors = [err38];}else {vErrors.push(err38);}errors++;}}if(data15.eval_pack_sha256 !== undefined && func0.call(data15, "eval_pack_sha256")){if(typeof data15.eval_pack_sha256 !== "string"){const err39 = {instancePath:instancePath+"/bundle/eval_pack_sha256",schemaPath:"#/properties/bundle/properties/eval_pack_sha256/type",keyword:"type",params:{type: "string"},message:"must be string"};if(vErrors === null){vErrors = [err39];}else {vErrors.push(err39);}errors++;}}}else {const err40 = {instancePath:instancePath+"/bundle",schemaPath:"#/properties/bundle/type",keyword:"type",params:{type: "object"},message:"must be object"};if(vErrors === null){vErrors = [err40];}else {vErrors.push(err40);}errors++;}}}else {const err41 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};if(vErrors === null){vErrors = [err41];}else {vErrors.push(err41);}errors++;}validate53.errors = vErrors;return errors === 0;}validate53.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};const pattern3 = new RegExp("^releases/1$", "u");function validate52(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){/*# sourceURL="speech-release-gate/releases/1" */;let vErrors = null;let errors = 0;const evaluated0 = validate52.evaluated;if(evaluated0.dynamicProps){evaluated0.props = undefined;}if(evaluated0.dynamicItems){evaluated0.items = undefined;}if(!data || typeof data != "object"){const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema19.type},message:"must be object,array"};if(vErrors === null){vErrors = [err0];}else {vErrors.push(err0);}errors++;}if(Array.isArray(data)){const len0 = data.length;for(let i0=0; i0<len0; i0++){if(!(validate53(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData,dynamicAnchors}))){vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);errors = vErrors.length;}}}if(data && typeof data == "object" && !Array.isArray(data)){if((data.releases === undefined) || (!(func0.call(data, "releases")))){const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "releases"},message:"must have required property '"+"releases"+"'"};if(vErrors === null){vErrors = [err1];}else {vErrors.push(err1);}errors++;}for(const key0 of Object.keys(data)){if(!((key0 === "format") || (key0 === "releases"))){const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0, at: "#"},message:"must NOT have additional properties"};if(vErrors === null){vErrors = [err2];}else {vErrors.push(err2);}errors++;}}if(data.format !== undefined && func0.call(data, "format")){let data1 = data.format;if(typeof data1 === "string"){if(!pattern3.test(data1)){const err3 = {instancePath:instancePath+"/format",schemaPath:"#/properties/format/pattern",keyword:"pattern",params:{pattern: "^releases/1$", at: "#/properties/format/pattern"},message:"must match pattern \""+"^releases/1$"+"\""};if(vErrors === null){vErrors = [err3];}else {vErrors.push(err3);}errors++;}}else {const err4 = {instancePath:instancePath+"/format",schemaPath:"#/properties/format/type",keyword:"type",params:{type: "string"},message:"must be string"};if(vErrors === null){vErrors = [err4];}else {vErrors.push(err4);}errors++;}}if(data.releases !== undefined && func0.call(data, "releases")){let data2 = data.releases;if(Array.isArray(data2)){const len1 = data2.length;for(let i1=0; i1<len1; i1++){if(!(validate53(data2[i1], {instancePath:instancePath+"/releases/" + i1,parentData:data2,parentDataProperty:i1,rootData,dynamicAnchors}))){vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);errors = vErrors.length;}}}else {const err5 = {instancePath:instancePath+"/releases",schemaPath:"#/properties/releases/type",keyword:"type",params:{type: "array"},message:"must be array"};if(vErrors === null){vErrors = [err5];}else {vErrors.push(err5);}errors++;}}}validate52.errors = vErrors;return errors === 0;}validate52.evaluated = {"props":true,"items":true,"dynamicProps":false,"dynamicItems":false};
const hints = {"#":["format","releases"],"#/$defs/release":["family","model_id","version","state","promoted_at","serving_image","health","served","known_issues","bundle"],"#/$defs/release/properties/served":["from","to","traffic_percent_max"],"#/$defs/release/properties/known_issues/items":["id","severity"],"#/$defs/release/properties/bundle":["artifact_sha256","feature_contract_sha256","tokenizer_sha256","codec_sha256","decoder_sha256","safety_filters_sha256","routing_rules_sha256","data_manifest_sha256","eval_pack_sha256"],"#/properties/format/pattern":"Name and major version of this file format; without it major 1 is meant."};

// EXTERNAL MODULE: ./lib/model/instant.js
var instant = __webpack_require__(9828);
// EXTERNAL MODULE: ./lib/model/ledger.js
var ledger = __webpack_require__(6732);
// EXTERNAL MODULE: ./lib/readers/missing.js
var missing = __webpack_require__(7844);
// EXTERNAL MODULE: ./lib/readers/node.js
var readers_node = __webpack_require__(894);
// EXTERNAL MODULE: ./lib/readers/validate.js + 3 modules
var readers_validate = __webpack_require__(4106);
;// CONCATENATED MODULE: ./lib/readers/read-ledger.js






/** Fields whose absence only passes one release over; the resolver says so. */
const FORGIVABLE = new Set(['model_id', 'version', 'serving_image']);
/**
 * Reads a release ledger, or a bare list of releases.
 *
 * A release without image or version, or an unpromoted one without a time, does not make the whole ledger
 * unreadable: at three in the morning the other releases still have to be found.
 */
function readLedger(root) {
    const rows = root.kind === 'list' ? root.items : (0,readers_node/* itemsOf */.S3)((0,readers_node.at)(root, 'releases'));
    const problems = (0,readers_validate/* validateNode */.T)(withoutGaps(root), { validate: validate, hints: hints }).filter((problem) => !isForgiven(problem, rows));
    if (problems.length > 0)
        return { kind: 'refused', problems };
    return { kind: 'read', value: { releases: rows.map(toRelease), bootstrap: false } };
}
// Placeholders count as absent (interfaces.md 1.1), so that `serving_image: TODO` is not an image.
function withoutGaps(root) {
    if (root.kind === 'list')
        return { ...root, items: root.items.map(withoutGap) };
    const list = (0,readers_node.at)(root, 'releases');
    if (root.kind !== 'map' || list?.kind !== 'list')
        return root;
    const entry = root.entries.get('releases');
    if (entry === undefined)
        return root;
    const value = { ...list, items: list.items.map(withoutGap) };
    return { ...root, entries: new Map(root.entries).set('releases', { ...entry, value }) };
}
function withoutGap(row) {
    if (row.kind !== 'map')
        return row;
    const gaps = [...row.entries.keys()].filter((key) => (0,missing/* isMissing */.b)((0,readers_node.at)(row, key)) && !isUnknownHealth(key, row));
    return (0,readers_node/* without */.FF)(row, new Set(gaps));
}
// Health that somebody wrote down as unknown is not the same as health that nobody records.
function isUnknownHealth(key, row) {
    return key === 'health' && ((0,readers_node/* textOf */.b6)((0,readers_node.at)(row, key)) ?? '').trim() !== '';
}
function isForgiven(problem, rows) {
    if (problem.found !== 'nothing' || problem.expected === undefined)
        return false;
    const row = rows.find(({ location }) => location === problem.location);
    if (row === undefined)
        return false;
    if (FORGIVABLE.has(problem.expected))
        return true;
    return problem.expected === 'promoted_at';
}
function toRelease(node) {
    const text = (key) => ((0,missing/* isMissing */.b)((0,readers_node.at)(node, key)) ? '' : ((0,readers_node/* rawOf */.UD)((0,readers_node.at)(node, key)) ?? ''));
    const promotedAt = text('promoted_at');
    return {
        family: text('family'),
        modelId: text('model_id'),
        version: text('version'),
        state: toState(text('state')),
        promotedAt: { text: promotedAt, instant: (0,instant/* parseInstant */.nV)(promotedAt) },
        servingImage: text('serving_image'),
        health: toHealth((0,readers_node/* textOf */.b6)((0,readers_node.at)(node, 'health'))),
        served: toServed((0,readers_node.at)(node, 'served')),
        knownIssues: (0,readers_node/* itemsOf */.S3)((0,readers_node.at)(node, 'known_issues')).map((issue) => ({
            id: (0,readers_node/* rawOf */.UD)((0,readers_node.at)(issue, 'id')) ?? '',
            severity: (0,readers_node/* rawOf */.UD)((0,readers_node.at)(issue, 'severity')) ?? '',
        })),
        bundle: toBundle((0,readers_node.at)(node, 'bundle')),
        location: node.location,
    };
}
function toState(text) {
    return ledger/* RELEASE_STATES */.d.find((state) => state === text) ?? 'failed';
}
function toHealth(text) {
    return text === 'healthy' || text === 'degraded' || text === 'unhealthy' ? text : undefined;
}
function toServed(node) {
    if (node === undefined || (0,missing/* isMissing */.b)(node))
        return undefined;
    const from = (0,readers_node/* rawOf */.UD)((0,readers_node.at)(node, 'from'));
    const to = (0,readers_node/* rawOf */.UD)((0,readers_node.at)(node, 'to'));
    const trafficPercentMax = (0,readers_node/* numberOf */.rl)((0,readers_node.at)(node, 'traffic_percent_max'));
    return {
        ...(from === undefined ? {} : { from }),
        ...(to === undefined ? {} : { to }),
        ...(trafficPercentMax === undefined ? {} : { trafficPercentMax }),
    };
}
function toBundle(node) {
    const known = ledger/* BUNDLE_DIGESTS */.F.map((name) => [name, (0,readers_node/* rawOf */.UD)((0,readers_node.at)(node, name))?.toLowerCase()]);
    return new Map(known.filter((pair) => pair[1] !== undefined && pair[1] !== ''));
}


/***/ })

};
