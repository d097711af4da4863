export const id = 175;
export const ids = [175];
export const modules = {

/***/ 39175:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  isLoadDocument: () => (/* binding */ isLoadDocument),
  isLoadText: () => (/* binding */ isLoadText),
  v: () => (/* binding */ readLoadFile)
});

;// CONCATENATED MODULE: ./lib/readers/percentile-order.js
const PERCENTILES = ['p50', 'p90', 'p95', 'p99'];
/** Percentiles of one distribution that fall where they have to rise: the figures of two runs, or of two units. */
function findDisorder(figures, location) {
    const families = new Set([...figures.keys()].map((name) => /^p\d\d_(.+)$/.exec(name)?.[1]));
    return [...families].flatMap((family) => {
        const known = PERCENTILES.map((name) => `${name}_${family ?? ''}`).filter((name) => figures.has(name));
        const pairs = known.slice(1).map((name, index) => [known[index] ?? '', name]);
        return pairs
            .filter(([low, high]) => (figures.get(low) ?? 0) > (figures.get(high) ?? 0))
            .map(([low, high]) => {
            const found = `${low} ${figures.get(low) ?? ''}, ${high} ${figures.get(high) ?? ''}`;
            return {
                location,
                message: `percentiles are out of order: ${found}`,
                expected: `${low} at most ${high}`,
                found,
                hint: 'take both from the same run, in the same unit',
            };
        });
    });
}

// EXTERNAL MODULE: ./lib/readers/node.js
var readers_node = __webpack_require__(60894);
// EXTERNAL MODULE: ./lib/readers/parse-document.js + 3 modules
var parse_document = __webpack_require__(56322);
;// CONCATENATED MODULE: ./lib/generated/load-report.js
// Generated from src/formats by scripts/generate.mjs. Do not edit.
const validate = validate52;/* harmony default export */ const load_report = ((/* unused pure expression or super */ null && (validate52)));const func0 = Object.prototype.hasOwnProperty;const pattern3 = new RegExp("^load-report/1$", "u");function validate53(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){let vErrors = null;let errors = 0;if(data && typeof data == "object" && !Array.isArray(data)){for(const key0 of Object.keys(data)){if(!((key0 === "rate") || (key0 === "max_attempts"))){(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0, at: "#/$defs/of-retries"}});errors++;}}if(data.rate !== undefined && func0.call(data, "rate")){let data0 = data.rate;if((typeof data0 == "number") && (isFinite(data0))){if(data0 > 1 || isNaN(data0)){(vErrors ??= []).push({instancePath:instancePath+"/rate",keyword:"maximum",params:{comparison: "<=", limit: 1}});errors++;}if(data0 < 0 || isNaN(data0)){(vErrors ??= []).push({instancePath:instancePath+"/rate",keyword:"minimum",params:{comparison: ">=", limit: 0}});errors++;}}else {(vErrors ??= []).push({instancePath:instancePath+"/rate",keyword:"type",params:{type: "number"}});errors++;}}if(data.max_attempts !== undefined && func0.call(data, "max_attempts")){let data1 = data.max_attempts;if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){(vErrors ??= []).push({instancePath:instancePath+"/max_attempts",keyword:"type",params:{type: "integer"}});errors++;}if((typeof data1 == "number") && (isFinite(data1))){if(data1 < 0 || isNaN(data1)){(vErrors ??= []).push({instancePath:instancePath+"/max_attempts",keyword:"minimum",params:{comparison: ">=", limit: 0}});errors++;}}}}else {(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});errors++;}validate53.errors = vErrors;return errors === 0;}function validate55(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){let vErrors = null;let errors = 0;if(Array.isArray(data)){const len0 = data.length;for(let i0=0; i0<len0; i0++){let data0 = data[i0];if(data0 && typeof data0 == "object" && !Array.isArray(data0)){for(const key0 of Object.keys(data0)){if(!((((key0 === "at_s") || (key0 === "from")) || (key0 === "to")) || (key0 === "took_s"))){(vErrors ??= []).push({instancePath:instancePath+"/" + i0,keyword:"additionalProperties",params:{additionalProperty: key0, at: "#/$defs/of-autoscaling_events/items"}});errors++;}}if(data0.at_s !== undefined && func0.call(data0, "at_s")){let data1 = data0.at_s;if((typeof data1 == "number") && (isFinite(data1))){if(data1 < 0 || isNaN(data1)){(vErrors ??= []).push({instancePath:instancePath+"/" + i0+"/at_s",keyword:"minimum",params:{comparison: ">=", limit: 0}});errors++;}}else {(vErrors ??= []).push({instancePath:instancePath+"/" + i0+"/at_s",keyword:"type",params:{type: "number"}});errors++;}}if(data0.from !== undefined && func0.call(data0, "from")){let data2 = data0.from;if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){(vErrors ??= []).push({instancePath:instancePath+"/" + i0+"/from",keyword:"type",params:{type: "integer"}});errors++;}if((typeof data2 == "number") && (isFinite(data2))){if(data2 < 0 || isNaN(data2)){(vErrors ??= []).push({instancePath:instancePath+"/" + i0+"/from",keyword:"minimum",params:{comparison: ">=", limit: 0}});errors++;}}}if(data0.to !== undefined && func0.call(data0, "to")){let data3 = data0.to;if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){(vErrors ??= []).push({instancePath:instancePath+"/" + i0+"/to",keyword:"type",params:{type: "integer"}});errors++;}if((typeof data3 == "number") && (isFinite(data3))){if(data3 < 0 || isNaN(data3)){(vErrors ??= []).push({instancePath:instancePath+"/" + i0+"/to",keyword:"minimum",params:{comparison: ">=", limit: 0}});errors++;}}}if(data0.took_s !== undefined && func0.call(data0, "took_s")){let data4 = data0.took_s;if((typeof data4 == "number") && (isFinite(data4))){if(data4 < 0 || isNaN(data4)){(vErrors ??= []).push({instancePath:instancePath+"/" + i0+"/took_s",keyword:"minimum",params:{comparison: ">=", limit: 0}});errors++;}}else {(vErrors ??= []).push({instancePath:instancePath+"/" + i0+"/took_s",keyword:"type",params:{type: "number"}});errors++;}}}else {(vErrors ??= []).push({instancePath:instancePath+"/" + i0,keyword:"type",params:{type: "object"}});errors++;}}}else {(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "array"}});errors++;}validate55.errors = vErrors;return errors === 0;}function validate57(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){let vErrors = null;let errors = 0;if(Array.isArray(data)){const len0 = data.length;for(let i0=0; i0<len0; i0++){let data0 = data[i0];if(data0 && typeof data0 == "object" && !Array.isArray(data0)){for(const key0 of Object.keys(data0)){if(!(((key0 === "concurrency") || (key0 === "throughput_per_s")) || (key0 === "samples"))){let data1 = data0[key0];if(!((typeof data1 == "number") && (isFinite(data1)))){(vErrors ??= []).push({instancePath:instancePath+"/" + i0+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "number"}});errors++;}}}if(data0.concurrency !== undefined && func0.call(data0, "concurrency")){let data2 = data0.concurrency;if((typeof data2 == "number") && (isFinite(data2))){if(data2 < 0 || isNaN(data2)){(vErrors ??= []).push({instancePath:instancePath+"/" + i0+"/concurrency",keyword:"minimum",params:{comparison: ">=", limit: 0}});errors++;}}else {(vErrors ??= []).push({instancePath:instancePath+"/" + i0+"/concurrency",keyword:"type",params:{type: "number"}});errors++;}}if(data0.throughput_per_s !== undefined && func0.call(data0, "throughput_per_s")){let data3 = data0.throughput_per_s;if((typeof data3 == "number") && (isFinite(data3))){if(data3 < 0 || isNaN(data3)){(vErrors ??= []).push({instancePath:instancePath+"/" + i0+"/throughput_per_s",keyword:"minimum",params:{comparison: ">=", limit: 0}});errors++;}}else {(vErrors ??= []).push({instancePath:instancePath+"/" + i0+"/throughput_per_s",keyword:"type",params:{type: "number"}});errors++;}}if(data0.samples !== undefined && func0.call(data0, "samples")){let data4 = data0.samples;if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){(vErrors ??= []).push({instancePath:instancePath+"/" + i0+"/samples",keyword:"type",params:{type: "integer"}});errors++;}if((typeof data4 == "number") && (isFinite(data4))){if(data4 < 0 || isNaN(data4)){(vErrors ??= []).push({instancePath:instancePath+"/" + i0+"/samples",keyword:"minimum",params:{comparison: ">=", limit: 0}});errors++;}}}}else {(vErrors ??= []).push({instancePath:instancePath+"/" + i0,keyword:"type",params:{type: "object"}});errors++;}}}else {(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "array"}});errors++;}validate57.errors = vErrors;return errors === 0;}function validate59(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){let vErrors = null;let errors = 0;if(Array.isArray(data)){const len0 = data.length;for(let i0=0; i0<len0; i0++){let data0 = data[i0];if(data0 && typeof data0 == "object" && !Array.isArray(data0)){if((data0.at_s === undefined) || (!(func0.call(data0, "at_s")))){(vErrors ??= []).push({instancePath:instancePath+"/" + i0,keyword:"required",params:{missingProperty: "at_s"}});errors++;}for(const key0 of Object.keys(data0)){if(!((((key0 === "at_s") || (key0 === "concurrency")) || (key0 === "gpu_memory_mib")) || (key0 === "memory_mib"))){(vErrors ??= []).push({instancePath:instancePath+"/" + i0,keyword:"additionalProperties",params:{additionalProperty: key0, at: "#/$defs/of-memory/items"}});errors++;}}if(data0.at_s !== undefined && func0.call(data0, "at_s")){let data1 = data0.at_s;if((typeof data1 == "number") && (isFinite(data1))){if(data1 < 0 || isNaN(data1)){(vErrors ??= []).push({instancePath:instancePath+"/" + i0+"/at_s",keyword:"minimum",params:{comparison: ">=", limit: 0}});errors++;}}else {(vErrors ??= []).push({instancePath:instancePath+"/" + i0+"/at_s",keyword:"type",params:{type: "number"}});errors++;}}if(data0.concurrency !== undefined && func0.call(data0, "concurrency")){let data2 = data0.concurrency;if((typeof data2 == "number") && (isFinite(data2))){if(data2 < 0 || isNaN(data2)){(vErrors ??= []).push({instancePath:instancePath+"/" + i0+"/concurrency",keyword:"minimum",params:{comparison: ">=", limit: 0}});errors++;}}else {(vErrors ??= []).push({instancePath:instancePath+"/" + i0+"/concurrency",keyword:"type",params:{type: "number"}});errors++;}}if(data0.gpu_memory_mib !== undefined && func0.call(data0, "gpu_memory_mib")){let data3 = data0.gpu_memory_mib;if((typeof data3 == "number") && (isFinite(data3))){if(data3 < 0 || isNaN(data3)){(vErrors ??= []).push({instancePath:instancePath+"/" + i0+"/gpu_memory_mib",keyword:"minimum",params:{comparison: ">=", limit: 0}});errors++;}}else {(vErrors ??= []).push({instancePath:instancePath+"/" + i0+"/gpu_memory_mib",keyword:"type",params:{type: "number"}});errors++;}}if(data0.memory_mib !== undefined && func0.call(data0, "memory_mib")){let data4 = data0.memory_mib;if((typeof data4 == "number") && (isFinite(data4))){if(data4 < 0 || isNaN(data4)){(vErrors ??= []).push({instancePath:instancePath+"/" + i0+"/memory_mib",keyword:"minimum",params:{comparison: ">=", limit: 0}});errors++;}}else {(vErrors ??= []).push({instancePath:instancePath+"/" + i0+"/memory_mib",keyword:"type",params:{type: "number"}});errors++;}}}else {(vErrors ??= []).push({instancePath:instancePath+"/" + i0,keyword:"type",params:{type: "object"}});errors++;}}}else {(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "array"}});errors++;}validate59.errors = vErrors;return errors === 0;}function validate61(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){let vErrors = null;let errors = 0;if(Array.isArray(data)){const len0 = data.length;for(let i0=0; i0<len0; i0++){let data0 = data[i0];if(data0 && typeof data0 == "object" && !Array.isArray(data0)){if((data0.metric === undefined) || (!(func0.call(data0, "metric")))){(vErrors ??= []).push({instancePath:instancePath+"/" + i0,keyword:"required",params:{missingProperty: "metric"}});errors++;}if((data0.max === undefined) || (!(func0.call(data0, "max")))){(vErrors ??= []).push({instancePath:instancePath+"/" + i0,keyword:"required",params:{missingProperty: "max"}});errors++;}for(const key0 of Object.keys(data0)){if(!((key0 === "metric") || (key0 === "max"))){(vErrors ??= []).push({instancePath:instancePath+"/" + i0,keyword:"additionalProperties",params:{additionalProperty: key0, at: "#/$defs/of-slo/items"}});errors++;}}if(data0.metric !== undefined && func0.call(data0, "metric")){if(typeof data0.metric !== "string"){(vErrors ??= []).push({instancePath:instancePath+"/" + i0+"/metric",keyword:"type",params:{type: "string"}});errors++;}}if(data0.max !== undefined && func0.call(data0, "max")){let data2 = data0.max;if(!((typeof data2 == "number") && (isFinite(data2)))){(vErrors ??= []).push({instancePath:instancePath+"/" + i0+"/max",keyword:"type",params:{type: "number"}});errors++;}}}else {(vErrors ??= []).push({instancePath:instancePath+"/" + i0,keyword:"type",params:{type: "object"}});errors++;}}}else {(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "array"}});errors++;}validate61.errors = vErrors;return errors === 0;}function validate52(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){/*# sourceURL="speech-release-gate/load-report/1" */;let vErrors = null;let errors = 0;if(data && typeof data == "object" && !Array.isArray(data)){for(const key0 of Object.keys(data)){if(!(func0.call({"format":{"type":"string","pattern":"^load-report/1$"},"model":{"type":["string","object"],"properties":{"model_id":{"type":"string"},"version":{"type":"string"}},"additionalProperties":false},"serving_image":{"type":"string"},"accelerator":{"type":"string"},"started_at":{"type":"string"},"duration_s":{"type":"number","minimum":0},"load_model":{"type":"string","enum":["open","closed"]},"peak_concurrency":{"type":"number","minimum":0},"warm_up_s":{"type":"number","minimum":0},"voice_mix":{"type":"object","additionalProperties":{"type":"number","minimum":0,"maximum":1}},"long_utterances":{"type":"object","properties":{"share":{"type":"number","minimum":0,"maximum":1},"max_characters":{"type":"number","minimum":0}},"additionalProperties":false},"retries":{"$ref":"#/$defs/of-retries"},"autoscaling_events":{"$ref":"#/$defs/of-autoscaling_events"},"memory_fragmentation":{"type":"number","minimum":0,"maximum":1},"levels":{"$ref":"#/$defs/of-levels"},"memory":{"$ref":"#/$defs/of-memory"},"slo":{"$ref":"#/$defs/of-slo"},"loaded_with":{"type":"array","items":{"type":"string"}},"sign_off":{"type":"object","properties":{"by":{"type":"string"},"at":{"type":"string"}},"additionalProperties":false},"results":{"type":"array","items":{"type":"string"}}}, key0))){(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0, at: "#"}});errors++;}}if(data.format !== undefined && func0.call(data, "format")){let data0 = data.format;if(typeof data0 === "string"){if(!pattern3.test(data0)){(vErrors ??= []).push({instancePath:instancePath+"/format",keyword:"pattern",params:{pattern: "^load-report/1$", at: "#/properties/format/pattern"}});errors++;}}else {(vErrors ??= []).push({instancePath:instancePath+"/format",keyword:"type",params:{type: "string"}});errors++;}}if(data.model !== undefined && func0.call(data, "model")){let data1 = data.model;if((typeof data1 !== "string") && (!(data1 && typeof data1 == "object" && !Array.isArray(data1)))){(vErrors ??= []).push({instancePath:instancePath+"/model",keyword:"type",params:{type: ["string","object"]}});errors++;}if(data1 && typeof data1 == "object" && !Array.isArray(data1)){for(const key1 of Object.keys(data1)){if(!((key1 === "model_id") || (key1 === "version"))){(vErrors ??= []).push({instancePath:instancePath+"/model",keyword:"additionalProperties",params:{additionalProperty: key1, at: "#/properties/model"}});errors++;}}if(data1.model_id !== undefined && func0.call(data1, "model_id")){if(typeof data1.model_id !== "string"){(vErrors ??= []).push({instancePath:instancePath+"/model/model_id",keyword:"type",params:{type: "string"}});errors++;}}if(data1.version !== undefined && func0.call(data1, "version")){if(typeof data1.version !== "string"){(vErrors ??= []).push({instancePath:instancePath+"/model/version",keyword:"type",params:{type: "string"}});errors++;}}}}if(data.serving_image !== undefined && func0.call(data, "serving_image")){if(typeof data.serving_image !== "string"){(vErrors ??= []).push({instancePath:instancePath+"/serving_image",keyword:"type",params:{type: "string"}});errors++;}}if(data.accelerator !== undefined && func0.call(data, "accelerator")){if(typeof data.accelerator !== "string"){(vErrors ??= []).push({instancePath:instancePath+"/accelerator",keyword:"type",params:{type: "string"}});errors++;}}if(data.started_at !== undefined && func0.call(data, "started_at")){if(typeof data.started_at !== "string"){(vErrors ??= []).push({instancePath:instancePath+"/started_at",keyword:"type",params:{type: "string"}});errors++;}}if(data.duration_s !== undefined && func0.call(data, "duration_s")){let data7 = data.duration_s;if((typeof data7 == "number") && (isFinite(data7))){if(data7 < 0 || isNaN(data7)){(vErrors ??= []).push({instancePath:instancePath+"/duration_s",keyword:"minimum",params:{comparison: ">=", limit: 0}});errors++;}}else {(vErrors ??= []).push({instancePath:instancePath+"/duration_s",keyword:"type",params:{type: "number"}});errors++;}}if(data.load_model !== undefined && func0.call(data, "load_model")){let data8 = data.load_model;if(typeof data8 !== "string"){(vErrors ??= []).push({instancePath:instancePath+"/load_model",keyword:"type",params:{type: "string"}});errors++;}if(!((data8 === "open") || (data8 === "closed"))){(vErrors ??= []).push({instancePath:instancePath+"/load_model",keyword:"enum",params:{allowedValues: ["open","closed"]}});errors++;}}if(data.peak_concurrency !== undefined && func0.call(data, "peak_concurrency")){let data9 = data.peak_concurrency;if((typeof data9 == "number") && (isFinite(data9))){if(data9 < 0 || isNaN(data9)){(vErrors ??= []).push({instancePath:instancePath+"/peak_concurrency",keyword:"minimum",params:{comparison: ">=", limit: 0}});errors++;}}else {(vErrors ??= []).push({instancePath:instancePath+"/peak_concurrency",keyword:"type",params:{type: "number"}});errors++;}}if(data.warm_up_s !== undefined && func0.call(data, "warm_up_s")){let data10 = data.warm_up_s;if((typeof data10 == "number") && (isFinite(data10))){if(data10 < 0 || isNaN(data10)){(vErrors ??= []).push({instancePath:instancePath+"/warm_up_s",keyword:"minimum",params:{comparison: ">=", limit: 0}});errors++;}}else {(vErrors ??= []).push({instancePath:instancePath+"/warm_up_s",keyword:"type",params:{type: "number"}});errors++;}}if(data.voice_mix !== undefined && func0.call(data, "voice_mix")){let data11 = data.voice_mix;if(data11 && typeof data11 == "object" && !Array.isArray(data11)){for(const key2 of Object.keys(data11)){let data12 = data11[key2];if((typeof data12 == "number") && (isFinite(data12))){if(data12 > 1 || isNaN(data12)){(vErrors ??= []).push({instancePath:instancePath+"/voice_mix/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"maximum",params:{comparison: "<=", limit: 1}});errors++;}if(data12 < 0 || isNaN(data12)){(vErrors ??= []).push({instancePath:instancePath+"/voice_mix/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"minimum",params:{comparison: ">=", limit: 0}});errors++;}}else {(vErrors ??= []).push({instancePath:instancePath+"/voice_mix/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "number"}});errors++;}}}else {(vErrors ??= []).push({instancePath:instancePath+"/voice_mix",keyword:"type",params:{type: "object"}});errors++;}}if(data.long_utterances !== undefined && func0.call(data, "long_utterances")){let data13 = data.long_utterances;if(data13 && typeof data13 == "object" && !Array.isArray(data13)){for(const key3 of Object.keys(data13)){if(!((key3 === "share") || (key3 === "max_characters"))){(vErrors ??= []).push({instancePath:instancePath+"/long_utterances",keyword:"additionalProperties",params:{additionalProperty: key3, at: "#/properties/long_utterances"}});errors++;}}if(data13.share !== undefined && func0.call(data13, "share")){let data14 = data13.share;if((typeof data14 == "number") && (isFinite(data14))){if(data14 > 1 || isNaN(data14)){(vErrors ??= []).push({instancePath:instancePath+"/long_utterances/share",keyword:"maximum",params:{comparison: "<=", limit: 1}});errors++;}if(data14 < 0 || isNaN(data14)){(vErrors ??= []).push({instancePath:instancePath+"/long_utterances/share",keyword:"minimum",params:{comparison: ">=", limit: 0}});errors++;}}else {(vErrors ??= []).push({instancePath:instancePath+"/long_utterances/share",keyword:"type",params:{type: "number"}});errors++;}}if(data13.max_characters !== undefined && func0.call(data13, "max_characters")){let data15 = data13.max_characters;if((typeof data15 == "number") && (isFinite(data15))){if(data15 < 0 || isNaN(data15)){(vErrors ??= []).push({instancePath:instancePath+"/long_utterances/max_characters",keyword:"minimum",params:{comparison: ">=", limit: 0}});errors++;}}else {(vErrors ??= []).push({instancePath:instancePath+"/long_utterances/max_characters",keyword:"type",params:{type: "number"}});errors++;}}}else {(vErrors ??= []).push({instancePath:instancePath+"/long_utterances",keyword:"type",params:{type: "object"}});errors++;}}if(data.retries !== undefined && func0.call(data, "retries")){if(!(validate53(data.retries, {instancePath:instancePath+"/retries",parentData:data,parentDataProperty:"retries",rootData}))){vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);errors = vErrors.length;}}if(data.autoscaling_events !== undefined && func0.call(data, "autoscaling_events")){if(!(validate55(data.autoscaling_events, {instancePath:instancePath+"/autoscaling_events",parentData:data,parentDataProperty:"autoscaling_events",rootData}))){vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);errors = vErrors.length;}}if(data.memory_fragmentation !== undefined && func0.call(data, "memory_fragmentation")){let data18 = data.memory_fragmentation;if((typeof data18 == "number") && (isFinite(data18))){if(data18 > 1 || isNaN(data18)){(vErrors ??= []).push({instancePath:instancePath+"/memory_fragmentation",keyword:"maximum",params:{comparison: "<=", limit: 1}});errors++;}if(data18 < 0 || isNaN(data18)){(vErrors ??= []).push({instancePath:instancePath+"/memory_fragmentation",keyword:"minimum",params:{comparison: ">=", limit: 0}});errors++;}}else {(vErrors ??= []).push({instancePath:instancePath+"/memory_fragmentation",keyword:"type",params:{type: "number"}});errors++;}}if(data.levels !== undefined && func0.call(data, "levels")){if(!(validate57(data.levels, {instancePath:instancePath+"/levels",parentData:data,parentDataProperty:"levels",rootData}))){vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);errors = vErrors.length;}}if(data.memory !== undefined && func0.call(data, "memory")){if(!(validate59(data.memory, {instancePath:instancePath+"/memory",parentData:data,parentDataProperty:"memory",rootData}))){vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);errors = vErrors.length;}}if(data.slo !== undefined && func0.call(data, "slo")){if(!(validate61(data.slo, {instancePath:instancePath+"/slo",parentData:data,parentDataProperty:"slo",rootData}))){vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);errors = vErrors.length;}}if(data.loaded_with !== undefined && func0.call(data, "loaded_with")){let data22 = data.loaded_with;if(Array.isArray(data22)){const len0 = data22.length;for(let i0=0; i0<len0; i0++){if(typeof data22[i0] !== "string"){(vErrors ??= []).push({instancePath:instancePath+"/loaded_with/" + i0,keyword:"type",params:{type: "string"}});errors++;}}}else {(vErrors ??= []).push({instancePath:instancePath+"/loaded_with",keyword:"type",params:{type: "array"}});errors++;}}if(data.sign_off !== undefined && func0.call(data, "sign_off")){let data24 = data.sign_off;if(data24 && typeof data24 == "object" && !Array.isArray(data24)){for(const key4 of Object.keys(data24)){if(!((key4 === "by") || (key4 === "at"))){(vErrors ??= []).push({instancePath:instancePath+"/sign_off",keyword:"additionalProperties",params:{additionalProperty: key4, at: "#/properties/sign_off"}});errors++;}}if(data24.by !== undefined && func0.call(data24, "by")){if(typeof data24.by !== "string"){(vErrors ??= []).push({instancePath:instancePath+"/sign_off/by",keyword:"type",params:{type: "string"}});errors++;}}if(data24.at !== undefined && func0.call(data24, "at")){if(typeof data24.at !== "string"){(vErrors ??= []).push({instancePath:instancePath+"/sign_off/at",keyword:"type",params:{type: "string"}});errors++;}}}else {(vErrors ??= []).push({instancePath:instancePath+"/sign_off",keyword:"type",params:{type: "object"}});errors++;}}if(data.results !== undefined && func0.call(data, "results")){let data27 = data.results;if(Array.isArray(data27)){const len1 = data27.length;for(let i1=0; i1<len1; i1++){if(typeof data27[i1] !== "string"){(vErrors ??= []).push({instancePath:instancePath+"/results/" + i1,keyword:"type",params:{type: "string"}});errors++;}}}else {(vErrors ??= []).push({instancePath:instancePath+"/results",keyword:"type",params:{type: "array"}});errors++;}}}else {(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});errors++;}validate52.errors = vErrors;return errors === 0;}
const hints = {"#":["format","model","serving_image","accelerator","started_at","duration_s","load_model","peak_concurrency","warm_up_s","voice_mix","long_utterances","retries","autoscaling_events","memory_fragmentation","levels","memory","slo","loaded_with","sign_off","results"],"#/properties/format/pattern":"Name and major version of this file format; without it major 1 is meant.","#/properties/model":["model_id","version"],"#/properties/long_utterances":["share","max_characters"],"#/properties/sign_off":["by","at"],"#/$defs/of-retries":["rate","max_attempts"],"#/$defs/of-autoscaling_events/items":["at_s","from","to","took_s"],"#/$defs/of-memory/items":["at_s","concurrency","gpu_memory_mib","memory_mib"],"#/$defs/of-slo/items":["metric","max"]};

// EXTERNAL MODULE: ./lib/readers/check-range.js
var check_range = __webpack_require__(21392);
// EXTERNAL MODULE: ./lib/readers/read-release-id.js
var read_release_id = __webpack_require__(88582);
// EXTERNAL MODULE: ./lib/readers/read-stop-conditions.js
var read_stop_conditions = __webpack_require__(78114);
// EXTERNAL MODULE: ./lib/readers/validate.js + 3 modules
var readers_validate = __webpack_require__(54106);
;// CONCATENATED MODULE: ./lib/readers/read-load-report.js







const LEVEL_KEYS = new Set(['concurrency', 'throughput_per_s', 'samples']);
/** Reads `load-report/1`; an unknown metric, an impossible value or percentiles out of order refuse it. */
function readLoadReport(root, metrics) {
    const invalid = (0,readers_validate/* validateNode */.T)(root, { validate: validate, hints: hints });
    if (invalid.length > 0)
        return { kind: 'refused', problems: invalid };
    const problems = [];
    const levels = (0,readers_node/* itemsOf */.S3)((0,readers_node.at)(root, 'levels')).map((node) => readLevel(node, metrics, problems));
    const objectives = (0,readers_node/* itemsOf */.S3)((0,readers_node.at)(root, 'slo')).map((node) => readObjective(node, metrics, problems));
    const value = {
        reader: 'load-report/1',
        model: (0,read_release_id/* readReleaseId */.p)((0,readers_node.at)(root, 'model')),
        servingImage: (0,readers_node/* textOf */.b6)((0,readers_node.at)(root, 'serving_image')),
        accelerator: (0,readers_node/* rawOf */.UD)((0,readers_node.at)(root, 'accelerator')),
        startedAt: (0,readers_node/* rawOf */.UD)((0,readers_node.at)(root, 'started_at')),
        durationSeconds: (0,readers_node/* numberOf */.rl)((0,readers_node.at)(root, 'duration_s')),
        loadModel: ['open', 'closed'].find((word) => word === (0,readers_node/* textOf */.b6)((0,readers_node.at)(root, 'load_model'))),
        peakConcurrency: (0,readers_node/* numberOf */.rl)((0,readers_node.at)(root, 'peak_concurrency')),
        conditions: readConditions(root),
        levels,
        memory: (0,readers_node/* itemsOf */.S3)((0,readers_node.at)(root, 'memory')).map(readMemory),
        objectives,
        loadedWith: (0,readers_node/* itemsOf */.S3)((0,readers_node.at)(root, 'loaded_with')).map((release) => (0,readers_node/* rawOf */.UD)(release) ?? ''),
        signOff: readSignOff((0,readers_node.at)(root, 'sign_off')),
        failures: [],
        remarks: [],
        results: (0,readers_node/* itemsOf */.S3)((0,readers_node.at)(root, 'results')).map((node) => ({
            path: (0,readers_node/* rawOf */.UD)(node) ?? '',
            location: node.location,
        })),
        location: root.location,
    };
    return problems.length > 0 ? { kind: 'refused', problems } : { kind: 'read', value };
}
function readLevel(node, metrics, problems) {
    const figures = new Map();
    for (const [name, { value }] of (0,readers_node/* entriesOf */.Mc)(node)) {
        if (LEVEL_KEYS.has(name))
            continue;
        const metric = metrics.get(name);
        const number = (0,readers_node/* numberOf */.rl)(value);
        if (metric === undefined)
            problems.push((0,read_stop_conditions/* unknownMetric */.T)(name, value, metrics));
        else if (number !== undefined) {
            const impossible = (0,check_range/* findImpossible */.D)(metric, 'load test', number, value.location);
            if (impossible === undefined)
                figures.set(name, number);
            else
                problems.push(impossible);
        }
    }
    problems.push(...findDisorder(figures, node.location));
    return {
        concurrency: (0,readers_node/* numberOf */.rl)((0,readers_node.at)(node, 'concurrency')),
        throughput: (0,readers_node/* numberOf */.rl)((0,readers_node.at)(node, 'throughput_per_s')),
        samples: (0,readers_node/* numberOf */.rl)((0,readers_node.at)(node, 'samples')),
        metrics: figures,
        location: node.location,
    };
}
function readObjective(node, metrics, problems) {
    const metric = (0,readers_node/* textOf */.b6)((0,readers_node.at)(node, 'metric')) ?? '';
    if (!metrics.has(metric))
        problems.push((0,read_stop_conditions/* unknownMetric */.T)(metric, (0,readers_node.at)(node, 'metric') ?? node, metrics));
    return { metric, max: (0,readers_node/* numberOf */.rl)((0,readers_node.at)(node, 'max')) ?? 0, location: node.location };
}
function readMemory(node) {
    return {
        seconds: (0,readers_node/* numberOf */.rl)((0,readers_node.at)(node, 'at_s')) ?? 0,
        concurrency: (0,readers_node/* numberOf */.rl)((0,readers_node.at)(node, 'concurrency')),
        gpuMemoryMib: (0,readers_node/* numberOf */.rl)((0,readers_node.at)(node, 'gpu_memory_mib')),
        memoryMib: (0,readers_node/* numberOf */.rl)((0,readers_node.at)(node, 'memory_mib')),
        location: node.location,
    };
}
function readConditions(root) {
    const voices = (0,readers_node.at)(root, 'voice_mix');
    const events = (0,readers_node.at)(root, 'autoscaling_events');
    return {
        voiceMix: voices === undefined
            ? undefined
            : new Map((0,readers_node/* entriesOf */.Mc)(voices).map(([voice, { value }]) => [voice, (0,readers_node/* numberOf */.rl)(value) ?? 0])),
        longUtterances: numbersOf((0,readers_node.at)(root, 'long_utterances'), {
            share: 'share',
            maxCharacters: 'max_characters',
        }),
        warmUpSeconds: (0,readers_node/* numberOf */.rl)((0,readers_node.at)(root, 'warm_up_s')),
        retries: numbersOf((0,readers_node.at)(root, 'retries'), { rate: 'rate', maxAttempts: 'max_attempts' }),
        autoscalingEvents: events === undefined ? undefined : (0,readers_node/* itemsOf */.S3)(events).length,
        fragmentation: (0,readers_node/* numberOf */.rl)((0,readers_node.at)(root, 'memory_fragmentation')),
    };
}
function numbersOf(node, keys) {
    if (node === undefined)
        return undefined;
    const known = Object.entries(keys)
        .map(([name, key]) => [name, (0,readers_node/* numberOf */.rl)((0,readers_node.at)(node, key))])
        .filter(([, value]) => value !== undefined);
    return Object.fromEntries(known);
}
function readSignOff(node) {
    if (node === undefined)
        return undefined;
    const [by, when] = [(0,readers_node/* rawOf */.UD)((0,readers_node.at)(node, 'by')), (0,readers_node/* rawOf */.UD)((0,readers_node.at)(node, 'at'))];
    return { ...(by === undefined ? {} : { by }), ...(when === undefined ? {} : { at: when }) };
}

;// CONCATENATED MODULE: ./lib/model/load-report.js
/** Conditions of which nothing is known. */
const NO_CONDITIONS = {
    voiceMix: undefined,
    longUtterances: undefined,
    warmUpSeconds: undefined,
    retries: undefined,
    autoscalingEvents: undefined,
    fragmentation: undefined,
};
/** A report of which nothing is known yet but who read it and where. */
function emptyLoadReport(reader, location) {
    return {
        reader,
        model: undefined,
        servingImage: undefined,
        accelerator: undefined,
        startedAt: undefined,
        durationSeconds: undefined,
        loadModel: undefined,
        peakConcurrency: undefined,
        conditions: NO_CONDITIONS,
        levels: [],
        memory: [],
        objectives: [],
        loadedWith: [],
        signOff: undefined,
        failures: [],
        remarks: [],
        results: [],
        location,
    };
}

;// CONCATENATED MODULE: ./lib/readers/load/build-report.js

/** A level of known figures; what is undefined was not in the file. */
function toLevel(location, figures, terms = {}) {
    const known = Object.entries(figures).filter((pair) => pair[1] !== undefined && Number.isFinite(pair[1]) && pair[1] >= 0);
    return {
        concurrency: terms.concurrency,
        throughput: terms.throughput,
        samples: terms.samples,
        metrics: new Map(known),
        location,
    };
}
/** A report that a tool's file came to. */
function toReport(reader, location, parts) {
    return { kind: 'read', value: { ...emptyLoadReport(reader, location), ...parts } };
}
/** A file of the right format that says nothing that can be judged. */
function refuse(location, message, hint) {
    return { kind: 'refused', problems: [{ location, message, hint }] };
}
/** `value * factor`; undefined stays undefined. */
function scale(value, factor) {
    return value === undefined ? undefined : value * factor;
}
/** Milliseconds in a unit as tools write it; undefined for a unit that is not of time. */
function toMilliseconds(unit) {
    return unit === undefined ? undefined : MILLISECONDS.get(unit.trim().toLowerCase());
}
const MILLISECONDS = new Map([
    ['ns', 1e-6],
    ['nanoseconds', 1e-6],
    ['us', 1e-3],
    ['µs', 1e-3],
    ['μs', 1e-3],
    ['microseconds', 1e-3],
    ['ms', 1],
    ['milliseconds', 1],
    ['s', 1000],
    ['sec', 1000],
    ['seconds', 1000],
]);

;// CONCATENATED MODULE: ./lib/readers/load/aiperf.js


const STATISTICS = ['p50', 'p95', 'p99'];
/**
 * AIPerf's and GenAI-Perf's JSON: `{metric: {unit, avg, p50, p95, p99, ...}}`. The unit is what the file says; one
 * that is not said is an error and never guessed. AIPerf has `schema_version`, `was_cancelled` and `error_summary`; warm-up is
 * reported apart and not read. Aggregates over runs (`mean`, `ci_low`) are means of percentiles and are refused.
 */
function reader(id, isAiperf) {
    return {
        id,
        form: 'json',
        matches: (root) => (0,readers_node.at)(root, 'request_latency', 'unit') !== undefined || (0,readers_node.at)(root, 'request_latency', 'p50') !== undefined
            ? ((0,readers_node.at)(root, 'schema_version') !== undefined) === isAiperf
            : isAiperf && (0,readers_node.at)(root, 'request_latency', 'mean') !== undefined,
        read: (root) => readPerf(root, id),
    };
}
/** AIPerf's `profile_export_aiperf.json`. */
const aiperf = reader('aiperf', true);
/** GenAI-Perf's `profile_export_genai_perf.json`. */
const genaiPerf = reader('genai-perf', false);
function readPerf(root, id) {
    const problems = [];
    if ((0,readers_node.at)(root, 'request_latency', 'mean') !== undefined) {
        const message = 'this file has means over several runs: a mean of percentiles is no percentile';
        problems.push({ location: root.location, message, hint: 'list the files of the runs themselves' });
    }
    const figures = {
        ...readTimes(root, 'request_latency', 'latency_ms', problems),
        ...readTimes(root, firstOf(root), 'ttfa_ms', problems),
    };
    if (problems.length > 0)
        return { kind: 'refused', problems };
    const samples = (0,readers_node/* numberOf */.rl)((0,readers_node.at)(root, 'request_latency', 'count')) ?? countOf(root);
    const throughput = (0,readers_node/* numberOf */.rl)((0,readers_node.at)(root, 'request_throughput', 'avg'));
    const concurrency = (0,readers_node/* numberOf */.rl)((0,readers_node.at)(root, 'input_config', 'loadgen', 'concurrency')) ??
        (0,readers_node/* numberOf */.rl)((0,readers_node.at)(root, 'input_config', 'perf_analyzer', 'stimulus', 'concurrency'));
    return toReport(id, root.location, {
        levels: [toLevel(root.location, figures, { concurrency, throughput, samples })],
        peakConcurrency: concurrency,
        durationSeconds: readDuration(root),
        failures: findFailures(root),
    });
}
/** Time to the first audio or first token, by whichever name the file has it. */
function firstOf(root) {
    return (['time_to_first_audio', 'time_to_first_token', 'ttft'].find((name) => (0,readers_node.at)(root, name) !== undefined) ?? '');
}
function countOf(root) {
    return (0,readers_node/* numberOf */.rl)((0,readers_node.at)(root, 'request_count', 'avg'));
}
function readDuration(root) {
    const duration = (0,readers_node.at)(root, 'benchmark_duration');
    const factor = toMilliseconds((0,readers_node/* textOf */.b6)((0,readers_node.at)(duration, 'unit')));
    return factor === undefined ? undefined : scale((0,readers_node/* numberOf */.rl)((0,readers_node.at)(duration, 'avg')), factor * 1e-3);
}
function readTimes(root, name, family, problems) {
    const metric = name === '' ? undefined : (0,readers_node.at)(root, name);
    if (metric === undefined)
        return {};
    const unit = (0,readers_node/* textOf */.b6)((0,readers_node.at)(metric, 'unit'));
    const factor = toMilliseconds(unit);
    if (factor === undefined) {
        const message = unit === undefined
            ? `\`${name}\` has no unit`
            : `\`${name}\` has the unit ${JSON.stringify(unit.slice(0, 20))}`;
        problems.push({
            location: metric.location,
            message,
            expected: 'a unit of time',
            found: unit ?? 'nothing',
            hint: 'take the file as the tool wrote it',
        });
        return {};
    }
    return Object.fromEntries(STATISTICS.map((p) => [`${p}_${family}`, scale((0,readers_node/* numberOf */.rl)((0,readers_node.at)(metric, p)), factor)]));
}
function findFailures(root) {
    const cancelled = (0,readers_node/* booleanOf */.SF)((0,readers_node.at)(root, 'was_cancelled')) === true ? ['the run was cancelled'] : [];
    const errors = (0,readers_node.at)(root, 'error_summary');
    const count = errors?.kind === 'list' ? errors.items.length : (0,readers_node/* entriesOf */.Mc)(errors).length;
    // Goodput of -1 means that it could not be computed.
    const goodput = (0,readers_node/* numberOf */.rl)((0,readers_node.at)(root, 'goodput', 'avg'));
    const unknown = goodput !== undefined && goodput < 0 ? ['goodput could not be computed'] : [];
    return [...cancelled, ...(count > 0 ? [`${count} kinds of error`] : []), ...unknown];
}

// EXTERNAL MODULE: ./lib/statistics/percentile.js
var percentile = __webpack_require__(4660);
;// CONCATENATED MODULE: ./lib/readers/load/aiperf-records.js


const NANOSECONDS = 1e-9;
const FIRST = ['time_to_first_audio', 'time_to_first_token', 'ttft'];
const TOTAL = ['request_latency'];
/**
 * AIPerf's `profile_export.jsonl`: one request a line, `{metadata, metrics: {name: {value, unit}}, error}`. Warm-up is left out
 * by its phase; a request that failed or was cancelled counts as an error and its time, which is often short, does not.
 * Each unit is what its record says. Concurrency is the most requests that were under way at once.
 * Source: AIPerf, "Working with profile export files".
 */
const aiperfRecords = {
    id: 'aiperf-records',
    form: 'text',
    matches: (head) => {
        const [line = ''] = head
            .replace(/^\uFEFF/, '')
            .trimStart()
            .split('\n', 1);
        return line.startsWith('{') && line.includes('"metadata"') && line.includes('"request_start_ns"');
    },
    read: (text, path) => {
        const requests = [];
        for (const [index, line] of text
            .replace(/^\uFEFF/, '')
            .split('\n')
            .entries()) {
            if (line.trim() === '')
                continue;
            const request = readLine(line);
            if (typeof request === 'string')
                return refuse({ path, line: index + 1 }, request, 'take the file as the tool wrote it');
            if (request !== undefined)
                requests.push(request);
        }
        return summarise(requests, path);
    },
};
function summarise(requests, path) {
    const answered = requests.filter(({ isAnswered }) => isAnswered);
    if (answered.length === 0)
        return refuse({ path }, 'no request was answered', 'repeat the run');
    // A figure that some answers lack is of another set of requests than their number says.
    const [total, first] = [answered.map((one) => one.total), answered.map((one) => one.first)];
    const figures = {
        ...percentilesOf(total, 'latency_ms'),
        ...percentilesOf(first, 'ttfa_ms'),
        error_rate: 1 - answered.length / requests.length,
    };
    const begin = requests.reduce((least, { start }) => Math.min(least, start), Infinity);
    const seconds = (requests.reduce((most, { end }) => Math.max(most, end), 0) - begin) * NANOSECONDS;
    const concurrency = mostAtOnce(requests);
    const throughput = seconds > 0 ? answered.length / seconds : undefined;
    const startedAt = new Date(begin / 1e6);
    return toReport('aiperf-records', { path }, {
        levels: [toLevel({ path }, figures, { concurrency, throughput, samples: answered.length })],
        startedAt: Number.isNaN(startedAt.getTime()) ? undefined : startedAt.toISOString(),
        durationSeconds: seconds,
        peakConcurrency: concurrency,
    });
}
function percentilesOf(values, family) {
    const known = values.filter((value) => value !== undefined);
    if (known.length < values.length)
        return {};
    return {
        [`p50_${family}`]: (0,percentile/* percentile */.Y)(known, 0.5),
        [`p95_${family}`]: (0,percentile/* percentile */.Y)(known, 0.95),
        [`p99_${family}`]: (0,percentile/* percentile */.Y)(known, 0.99),
    };
}
// An end at the moment of a start comes first: a closed client asks again when it has been answered.
function mostAtOnce(requests) {
    const events = requests.flatMap(({ start, end }) => [
        { at: start, by: 1 },
        { at: end, by: -1 },
    ]);
    events.sort((one, other) => one.at - other.at || one.by - other.by);
    let [now, most] = [0, 0];
    for (const { by } of events) {
        now += by;
        most = Math.max(most, now);
    }
    return most;
}
function toFields(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : undefined;
}
/** A request of the measurement, undefined for one of the warm-up, or what is wrong with the line. */
function readLine(line) {
    const record = parseLine(line);
    const metadata = toFields(record?.metadata);
    if (record === undefined || metadata === undefined)
        return 'this line is no record of a request';
    const { benchmark_phase: phase } = metadata;
    if (phase === 'warmup')
        return undefined;
    return phase === 'profiling'
        ? readRequest(record, metadata)
        : 'the record does not say its phase, so warm-up cannot be told';
}
function readRequest({ error, metrics }, metadata) {
    const span = readSpan(metadata);
    if (span === undefined)
        return 'the times of the request cannot be read';
    const isAnswered = (error ?? null) === null && metadata.was_cancelled !== true;
    return withTimes({ ...span, isAnswered }, toFields(metrics) ?? {});
}
function parseLine(line) {
    try {
        return toFields(JSON.parse(line));
    }
    catch {
        return undefined;
    }
}
function readSpan(metadata) {
    const { request_start_ns: start, request_end_ns: end } = metadata;
    if (typeof start !== 'number' || typeof end !== 'number')
        return undefined;
    return start >= 0 && end >= start ? { start, end } : undefined;
}
function withTimes(request, metrics) {
    if (!request.isAnswered)
        return { ...request, total: undefined, first: undefined };
    const [total, first] = [readTime(metrics, TOTAL), readTime(metrics, FIRST)];
    if (typeof total === 'string')
        return total;
    return typeof first === 'string' ? first : { ...request, total, first };
}
function readTime(metrics, names) {
    const name = names.find((known) => Object.hasOwn(metrics, known));
    if (name === undefined)
        return undefined;
    const { value, unit } = toFields(metrics[name]) ?? {};
    if (typeof unit !== 'string')
        return `\`${name}\` has no unit`;
    const factor = toMilliseconds(unit);
    if (factor === undefined)
        return `\`${name}\` has the unit ${JSON.stringify(unit.slice(0, 20))}`;
    return typeof value === 'number' && value >= 0 ? value * factor : `\`${name}\` is no time`;
}

;// CONCATENATED MODULE: ./lib/readers/load/hdr-histogram.js

const ROW = /^\s*(?<value>\d+(?:\.\d+)?)\s+(?<share>[01](?:\.\d+)?)\s+(?<count>\d+)(?:\s+(?:\d+(?:\.\d+)?|\+?inf(?:inity)?))?\s*$/i;
const UNITS = [
    [/(?:_|\b)(?:ms|milliseconds?)\b/i, 1],
    [/(?:_|\b)(?:us|µs|microseconds?)\b/i, 1e-3],
    [/(?:_|\b)(?:ns|nanoseconds?)\b/i, 1e-6],
    [/(?:_|(?<!['’])\b)(?:s|seconds?)\b/i, 1000],
];
/**
 * HdrHistogram's percentile output (`.hgrm`): Value, Percentile, TotalCount, 1/(1-Percentile). The unit is whatever the
 * program recorded; it has to stand in a comment (`# unit: ms`) or in the header (`Value(ms)`).
 */
const hdrHistogram = {
    id: 'hdr-histogram',
    form: 'text',
    matches: (head) => /^\s*(?:#[^\n]*\n\s*)*"?Value[^\n]*Percentile[^\n]*TotalCount/.test(head),
    read: (text, path) => {
        const lines = text.split(/\r?\n/);
        const header = lines.slice(0, lines.findIndex((line) => line.includes('TotalCount')) + 1).join(' ');
        const factor = UNITS.find(([pattern]) => pattern.test(header))?.[1];
        if (factor === undefined)
            return refuse({ path, line: 1 }, 'the histogram does not say its unit', 'put `# unit: ms` into its first line');
        const rows = lines.flatMap((line) => {
            const parts = ROW.exec(line)?.groups;
            return parts === undefined
                ? []
                : [{ value: Number(parts.value), share: Number(parts.share), count: Number(parts.count) }];
        });
        const [samples] = rows.map(({ count }) => count).sort((one, other) => other - one);
        if (samples === undefined || samples === 0)
            return refuse({ path }, 'the histogram is empty', 'repeat the run');
        const valueAt = (share) => {
            const row = rows.find((known) => known.share >= share - 1e-12);
            return row === undefined ? undefined : row.value * factor;
        };
        const figures = {
            p50_latency_ms: valueAt(0.5),
            p95_latency_ms: valueAt(0.95),
            p99_latency_ms: valueAt(0.99),
        };
        return toReport('hdr-histogram', { path }, { levels: [toLevel({ path }, figures, { samples })] });
    },
};

;// CONCATENATED MODULE: ./lib/readers/load/k6.js


/**
 * What `handleSummary` is given: `metrics.X.values["p(95)"]`, and thresholds as `{ok: true}` for one that held.
 * Source: k6 documentation, "Custom summary".
 */
const k6Summary = {
    id: 'k6-handle-summary',
    form: 'json',
    matches: (root) => isK6(root) && hasValues(root),
    read: (root) => readK6(root, {
        reader: 'k6-handle-summary',
        metrics: mapOf(root),
        valuesOf: (metric) => (0,readers_node.at)(metric, 'values'),
        broken: brokenOk,
        seconds: secondsOf(root),
        failures: [],
    }),
};
/**
 * What `--summary-export` writes: the values beside the thresholds, and thresholds as booleans that are *true when they
 * failed*; a rate is called `value`; p(99) is there only when it was asked for.
 */
const k6Legacy = {
    id: 'k6-summary-export',
    form: 'json',
    matches: (root) => isK6(root) && !hasValues(root),
    read: (root) => readK6(root, {
        reader: 'k6-summary-export',
        metrics: mapOf(root),
        valuesOf: (metric) => metric,
        broken: brokenLegacy,
        seconds: secondsOf(root),
        failures: [],
    }),
};
/**
 * What `--new-machine-readable-summary` writes (schema 1.0.0): metrics are a list of `{name, type, contains, values}` under
 * `results`, the duration is in seconds, counters have no rate, and trends stop at p(95).
 * Source: k6, internal/lib/summary/machinereadable.
 */
const k6MachineReadable = {
    id: 'k6-machine-readable',
    form: 'json',
    matches: (root) => (0,readers_node.at)(root, 'results', 'metrics')?.kind === 'list' && (0,readers_node.at)(root, 'config', 'duration') !== undefined,
    read: (root) => {
        const seconds = (0,readers_node/* numberOf */.rl)((0,readers_node.at)(root, 'config', 'duration'));
        const metrics = new Map((0,readers_node/* itemsOf */.S3)((0,readers_node.at)(root, 'results', 'metrics')).map((metric) => [(0,readers_node/* textOf */.b6)((0,readers_node.at)(metric, 'name')) ?? '', metric]));
        return readK6(root, {
            reader: 'k6-machine-readable',
            metrics,
            valuesOf: (metric) => (0,readers_node.at)(metric, 'values'),
            broken: brokenOk,
            seconds,
            failures: thresholdsOf(root),
        });
    },
};
// The schema announces thresholds beside the metrics; whatever does not say that it held was broken.
function thresholdsOf(root) {
    const thresholds = (0,readers_node.at)(root, 'results', 'thresholds');
    const broken = (0,readers_node/* itemsOf */.S3)(thresholds).filter((item) => (0,readers_node/* booleanOf */.SF)((0,readers_node.at)(item, 'ok')) !== true && (0,readers_node/* booleanOf */.SF)((0,readers_node.at)(item, 'passed')) !== true);
    return broken.map((item) => `the threshold ${(0,readers_node/* textOf */.b6)((0,readers_node.at)(item, 'name')) ?? '?'} was broken`);
}
function metricsOf(root) {
    return (0,readers_node/* entriesOf */.Mc)((0,readers_node.at)(root, 'metrics'));
}
function hasValues(root) {
    return metricsOf(root).some(([, { value }]) => (0,readers_node.at)(value, 'values') !== undefined);
}
function isK6(root) {
    return ['iterations', 'http_req_duration', 'iteration_duration', 'vus', 'http_reqs', 'checks'].some((name) => (0,readers_node.at)(root, 'metrics', name)?.kind === 'map');
}
function brokenOk(metric) {
    return (0,readers_node/* entriesOf */.Mc)((0,readers_node.at)(metric, 'thresholds'))
        .filter(([, { value }]) => (0,readers_node/* booleanOf */.SF)((0,readers_node.at)(value, 'ok')) !== true)
        .map(([expression]) => expression);
}
// true means that the threshold was crossed; a `{ok}` inside a legacy file keeps its own meaning.
function brokenLegacy(metric) {
    return (0,readers_node/* entriesOf */.Mc)((0,readers_node.at)(metric, 'thresholds'))
        .filter(([, { value }]) => value.kind === 'map' ? (0,readers_node/* booleanOf */.SF)((0,readers_node.at)(value, 'ok')) !== true : (0,readers_node/* booleanOf */.SF)(value) !== false)
        .map(([expression]) => expression);
}
function mapOf(root) {
    return new Map(metricsOf(root).map(([name, { value }]) => [name, value]));
}
function secondsOf(root) {
    return scale((0,readers_node/* numberOf */.rl)((0,readers_node.at)(root, 'state', 'testRunDurationMs')), 1e-3);
}
function readK6(root, summary) {
    const { reader, metrics, valuesOf, broken, seconds } = summary;
    const values = (name) => {
        const metric = metrics.get(name);
        return metric === undefined ? undefined : valuesOf(metric);
    };
    const measured = values('http_req_duration') === undefined ? 'iteration_duration' : 'http_req_duration';
    const duration = values(measured);
    if (duration === undefined)
        return refuse(root.location, 'k6 measured no duration', 'keep http_req_duration in the summary');
    const contains = (0,readers_node/* textOf */.b6)((0,readers_node.at)(metrics.get(measured), 'contains'));
    if (contains !== undefined && contains !== 'time')
        return refuse(duration.location, `${measured} contains ${contains.slice(0, 20)}, not time`, 'take the file as k6 wrote it');
    const failures = [...metrics].flatMap(([name, metric]) => broken(metric).map((expression) => `the threshold ${name}: ${expression} was broken`));
    const { concurrency, ...terms } = readTerms(values, seconds);
    const figures = readFigures(duration, values('http_req_failed'));
    const remarks = figures.p99_latency_ms === undefined ? ['k6 leaves p(99) out unless summaryTrendStats asks for it'] : [];
    return toReport(reader, root.location, {
        durationSeconds: seconds,
        peakConcurrency: concurrency,
        levels: [toLevel(duration.location, figures, { concurrency, ...terms })],
        failures: [...summary.failures, ...failures],
        remarks,
    });
}
function readFigures(duration, failed) {
    const reads = (name) => (0,readers_node/* numberOf */.rl)((0,readers_node.at)(duration, name));
    return {
        p50_latency_ms: reads('med') ?? reads('p(50)'),
        p95_latency_ms: reads('p(95)'),
        p99_latency_ms: reads('p(99)'),
        error_rate: (0,readers_node/* numberOf */.rl)((0,readers_node.at)(failed, 'rate')) ?? (0,readers_node/* numberOf */.rl)((0,readers_node.at)(failed, 'value')),
    };
}
function readTerms(values, seconds) {
    const requests = values('http_reqs') ?? values('iterations');
    const users = values('vus_max');
    const samples = (0,readers_node/* numberOf */.rl)((0,readers_node.at)(requests, 'count'));
    const perSecond = samples === undefined || seconds === undefined || seconds <= 0 ? undefined : samples / seconds;
    return {
        concurrency: (0,readers_node/* numberOf */.rl)((0,readers_node.at)(users, 'max')) ?? (0,readers_node/* numberOf */.rl)((0,readers_node.at)(users, 'value')),
        throughput: (0,readers_node/* numberOf */.rl)((0,readers_node.at)(requests, 'rate')) ?? perSecond,
        samples,
    };
}

// EXTERNAL MODULE: ./lib/readers/split-csv-line.js
var split_csv_line = __webpack_require__(65156);
;// CONCATENATED MODULE: ./lib/readers/load/locust.js


const AGGREGATED = 'Aggregated';
/**
 * Locust's `*_stats.csv`: percentiles by nearest rank in ms, of response times that were rounded to about two significant
 * digits before (147 becomes 150), so a margin of 2 % is below their resolution. `N/A` stands where there was no
 * request. The row `Aggregated` is used, and the requests of one kind where there is no other.
 */
const locust = {
    id: 'locust-stats-csv',
    form: 'text',
    matches: (head) => /^\uFEFF?"?Type"?,"?Name"?,"?Request Count"?,/.test(head),
    read: (text, path) => {
        const lines = text.replace(/^\uFEFF/, '').split(/\r?\n/);
        const [header = [], ...body] = lines.filter((line) => line.trim() !== '').map(split_csv_line/* splitCsvLine */.X);
        const chosen = body.find((row) => row[header.indexOf('Name')] === AGGREGATED);
        const row = chosen ?? (body.length === 1 ? body[0] : undefined);
        const location = { path, line: row === undefined ? 1 : body.indexOf(row) + 2 };
        if (row === undefined)
            return refuse(location, 'there is no row Aggregated', 'keep it: it counts every request once');
        return readRow(location, (name) => toNumber(row[header.indexOf(name)]));
    },
};
function readRow(location, cell) {
    const requests = cell('Request Count') ?? 0;
    if (requests === 0)
        return refuse(location, 'no request was answered', 'repeat the test');
    const failed = cell('Failure Count');
    const figures = {
        p50_latency_ms: cell('50%'),
        p95_latency_ms: cell('95%'),
        p99_latency_ms: cell('99%'),
        error_rate: failed === undefined ? undefined : failed / requests,
    };
    return toReport('locust-stats-csv', location, {
        levels: [toLevel(location, figures, { samples: requests, throughput: cell('Requests/s') })],
        loadModel: 'closed',
        remarks: ['Locust rounds response times to two significant digits before it takes percentiles'],
    });
}
function toNumber(cell) {
    const text = cell?.trim() ?? '';
    const number = text === '' || text === 'N/A' ? Number.NaN : Number(text);
    return Number.isFinite(number) ? number : undefined;
}

;// CONCATENATED MODULE: ./lib/readers/load/perf-analyzer-csv.js


const MICROSECONDS = 1e-3;
const MIB = 1 / (1024 * 1024);
/**
 * Triton perf_analyzer's CSV (`-f`): one row a concurrency or request rate, sorted by throughput and not by load;
 * latencies in whole microseconds; columns for GPU metrics (`uuid:value;...`) and a custom percentile are optional.
 */
const perfAnalyzerCsv = {
    id: 'perf-analyzer-csv',
    form: 'text',
    matches: (head) => /^\uFEFF?(?:Concurrency|Request Rate),Inferences\/Second,/.test(head),
    read: (text, path) => {
        const lines = text.replace(/^\uFEFF/, '').split(/\r?\n/);
        const header = (0,split_csv_line/* splitCsvLine */.X)(lines[0] ?? '').map((name) => name.trim());
        const levels = lines
            .slice(1)
            .flatMap((line, index) => line.trim() === '' ? [] : [perf_analyzer_csv_readRow((0,split_csv_line/* splitCsvLine */.X)(line), header, { path, line: index + 2 })]);
        if (levels.length === 0)
            return refuse({ path, line: 1 }, 'there is no measurement', 'repeat the run');
        const sorted = [...levels].sort((one, other) => (one.concurrency ?? 0) - (other.concurrency ?? 0));
        const peaks = sorted.flatMap(({ concurrency }) => concurrency ?? []);
        const memory = [];
        return toReport('perf-analyzer-csv', { path }, {
            levels: sorted,
            memory,
            loadModel: header[0] === 'Concurrency' ? 'closed' : 'open',
            peakConcurrency: peaks.length === 0 ? undefined : Math.max(...peaks),
            remarks: [
                'perf_analyzer does not count the requests behind a percentile in this file; its profile JSON does',
            ],
        });
    },
};
function perf_analyzer_csv_readRow(cells, header, location) {
    const cell = (name) => {
        const text = cells[header.indexOf(name)]?.trim() ?? '';
        const number = text === '' ? Number.NaN : Number(text);
        return Number.isFinite(number) ? number : undefined;
    };
    const micro = (name) => scale(cell(name), MICROSECONDS);
    const figures = {
        p50_latency_ms: micro('p50 latency'),
        p95_latency_ms: micro('p95 latency'),
        p99_latency_ms: micro('p99 latency'),
        gpu_memory_mib: readGpu(cells[header.indexOf('Max GPU Memory Usage')]),
    };
    const concurrency = header[0] === 'Concurrency' ? cell('Concurrency') : undefined;
    return toLevel(location, figures, { concurrency, throughput: cell('Inferences/Second') });
}
/** `GPU-uuid:bytes;GPU-uuid:bytes;`: the largest of the accelerators, each has an envelope of its own. */
function readGpu(text) {
    const values = (text ?? '')
        .split(';')
        .map((pair) => Number(pair.slice(pair.lastIndexOf(':') + 1)))
        .filter((value) => Number.isFinite(value) && value > 0);
    return values.length === 0 ? undefined : Math.max(...values) * MIB;
}

;// CONCATENATED MODULE: ./lib/readers/load/perf-analyzer-profile.js



const perf_analyzer_profile_NANOSECONDS = 1e-6;
/**
 * Triton perf_analyzer's `--profile-export-file`: nanoseconds of each request and each of its responses, from
 * which the time to the first response and to the last one are taken. A request without a response failed.
 */
const perfAnalyzerProfile = {
    id: 'perf-analyzer-profile',
    form: 'json',
    matches: (root) => (0,readers_node.at)((0,readers_node/* itemsOf */.S3)((0,readers_node.at)(root, 'experiments'))[0], 'requests')?.kind === 'list',
    read: (root) => {
        const experiments = (0,readers_node/* itemsOf */.S3)((0,readers_node.at)(root, 'experiments'));
        const levels = experiments.map(readExperiment);
        if (levels.every(({ samples }) => samples === 0))
            return refuse(root.location, 'no request was answered', 'repeat the run');
        const peaks = levels.flatMap(({ concurrency }) => concurrency ?? []);
        const isClosed = experiments.some((node) => (0,readers_node/* textOf */.b6)((0,readers_node.at)(node, 'experiment', 'mode')) === 'concurrency');
        return toReport('perf-analyzer-profile', root.location, {
            levels,
            durationSeconds: experiments.reduce((total, node) => total + spanOf(readRequests(node)), 0),
            loadModel: isClosed ? 'closed' : 'open',
            peakConcurrency: peaks.length === 0 ? undefined : Math.max(...peaks),
        });
    },
};
function readRequests(node) {
    return (0,readers_node/* itemsOf */.S3)((0,readers_node.at)(node, 'requests')).flatMap((request) => {
        const start = (0,readers_node/* numberOf */.rl)((0,readers_node.at)(request, 'timestamp'));
        const responses = (0,readers_node/* itemsOf */.S3)((0,readers_node.at)(request, 'response_timestamps')).flatMap((stamp) => (0,readers_node/* numberOf */.rl)(stamp) ?? []);
        return start === undefined ? [] : [{ start, responses }];
    });
}
/** Seconds from the first request to the last response. */
function spanOf(requests) {
    const starts = requests
        .map(({ start }) => start)
        .reduce((least, value) => Math.min(least, value), Infinity);
    const ends = requests
        .flatMap(({ responses }) => responses)
        .reduce((most, value) => Math.max(most, value), 0);
    return Number.isFinite(starts) && ends > starts ? (ends - starts) * perf_analyzer_profile_NANOSECONDS * 1e-3 : 0;
}
function readExperiment(node) {
    const requests = readRequests(node);
    const answered = requests.filter(({ responses }) => responses.length > 0);
    const isStreamed = answered.some(({ responses }) => responses.length > 1);
    const total = answered.map(({ start, responses }) => (Math.max(...responses) - start) * perf_analyzer_profile_NANOSECONDS);
    const first = answered.map(({ start, responses }) => (Math.min(...responses) - start) * perf_analyzer_profile_NANOSECONDS);
    const concurrency = (0,readers_node/* textOf */.b6)((0,readers_node.at)(node, 'experiment', 'mode')) === 'concurrency'
        ? (0,readers_node/* numberOf */.rl)((0,readers_node.at)(node, 'experiment', 'value'))
        : undefined;
    const figures = {
        ...perf_analyzer_profile_percentilesOf(total, 'latency_ms'),
        ...(isStreamed ? perf_analyzer_profile_percentilesOf(first, 'ttfa_ms') : {}),
        error_rate: requests.length === 0 ? undefined : 1 - answered.length / requests.length,
    };
    const seconds = spanOf(requests);
    const throughput = seconds > 0 ? answered.length / seconds : undefined;
    return toLevel(node.location, figures, { concurrency, samples: answered.length, throughput });
}
function perf_analyzer_profile_percentilesOf(values, family) {
    return {
        [`p50_${family}`]: (0,percentile/* percentile */.Y)(values, 0.5),
        [`p95_${family}`]: (0,percentile/* percentile */.Y)(values, 0.95),
        [`p99_${family}`]: (0,percentile/* percentile */.Y)(values, 0.99),
    };
}

;// CONCATENATED MODULE: ./lib/readers/load/prometheus.js


const prometheus_MIB = 1 / (1024 * 1024);
/** What a series of this name measures, in the catalogue's units. The suffix of a Prometheus name is its unit. */
const NAMES = [
    [/gpu.*(?:mem|fb).*_bytes$|gpu_memory_used_bytes$/i, 'gpu_memory_mib', prometheus_MIB],
    [/^DCGM_FI_DEV_FB_USED$|gpu.*mem.*_mib$/i, 'gpu_memory_mib', 1],
    [/(?:resident_memory|memory_working_set|rss).*_bytes$/i, 'memory_mib', prometheus_MIB],
    [/queue.*(?:age|time|duration|wait).*_seconds$/i, 'queue_age_ms', 1000],
    [/queue.*(?:age|time|duration|wait).*_(?:ms|milliseconds)$/i, 'queue_age_ms', 1],
    // Triton's own nv_inference_queue_duration_us adds up over all requests: it is nobody's age.
    [/^(?!nv_inference_).*queue.*(?:age|time|duration|wait).*_us$/i, 'queue_age_ms', 1e-3],
    [/retr(?:y|ies).*_(?:rate|ratio)$/i, 'retry_rate', 1],
];
/**
 * The answer of Prometheus to a range query: series of `[unix seconds, "value"]`. GPU memory, resident memory, queue age
 * and retry rate are recognised by name and suffix; any other name is refused, since its unit would be a guess. A stale or
 * missing value (`NaN`) is no measurement; a negative queue age is an error.
 */
const prometheus = {
    id: 'prometheus-range',
    form: 'json',
    matches: (root) => (0,readers_node/* textOf */.b6)((0,readers_node.at)(root, 'status')) !== undefined && (0,readers_node.at)(root, 'data', 'resultType') !== undefined,
    read: (root) => {
        if ((0,readers_node/* textOf */.b6)((0,readers_node.at)(root, 'status')) !== 'success')
            return refuse(root.location, 'the query failed', 'repeat the query');
        if ((0,readers_node/* textOf */.b6)((0,readers_node.at)(root, 'data', 'resultType')) !== 'matrix')
            return refuse(root.location, 'this is no range query', 'use /api/v1/query_range');
        const problems = [];
        const series = (0,readers_node/* itemsOf */.S3)((0,readers_node.at)(root, 'data', 'result')).map((node) => readSeries(node, problems));
        if (problems.length > 0)
            return { kind: 'refused', problems };
        const start = Math.min(...series.flatMap(({ points }) => points.map(({ time }) => time)));
        const end = Math.max(...series.flatMap(({ points }) => points.map(({ time }) => time)));
        if (!Number.isFinite(start))
            return refuse(root.location, 'the query found no sample', 'check its range and its labels');
        return toReport('prometheus-range', root.location, {
            startedAt: new Date(start * 1000).toISOString(),
            durationSeconds: end - start,
            levels: toLevels(series, root),
            memory: series.flatMap((one) => toMemory(one, start)),
        });
    },
};
function readSeries(node, problems) {
    const labels = new Map((0,readers_node/* entriesOf */.Mc)((0,readers_node.at)(node, 'metric')).map(([key, { value }]) => [key, (0,readers_node/* rawOf */.UD)(value) ?? '']));
    const written = labels.get('__name__') ?? '';
    const [, name, factor] = NAMES.find(([pattern]) => pattern.test(written)) ?? [];
    if (name === undefined || factor === undefined) {
        const message = `the series ${JSON.stringify(written.slice(0, 80))} is not known, so neither is its unit`;
        problems.push({
            location: node.location,
            message,
            hint: 'query gpu memory, resident memory, queue age or retry rate by its full name',
        });
        return { name: '', concurrency: undefined, points: [], node };
    }
    const points = (0,readers_node/* itemsOf */.S3)((0,readers_node.at)(node, 'values')).flatMap((pair) => {
        const [time, value] = (0,readers_node/* itemsOf */.S3)(pair).map((cell) => Number((0,readers_node/* rawOf */.UD)(cell)));
        return time === undefined || value === undefined || !Number.isFinite(time + value)
            ? []
            : [{ time, value: value * factor }];
    });
    if (points.some(({ value }) => value < 0))
        problems.push({
            location: node.location,
            message: `${written} is negative, which is impossible`,
            expected: 'at least 0',
        });
    const streams = Number(labels.get('concurrency') ?? Number.NaN);
    return { name, concurrency: Number.isFinite(streams) ? streams : undefined, points, node };
}
function toMemory({ name, concurrency, points, node }, start) {
    if (name !== 'gpu_memory_mib' && name !== 'memory_mib')
        return [];
    const { path, line = 0, column = 0 } = node.location;
    return points.map(({ time, value }) => ({
        series: `${path}:${line}:${column}`,
        seconds: time - start,
        concurrency,
        gpuMemoryMib: name === 'gpu_memory_mib' ? value : undefined,
        memoryMib: name === 'memory_mib' ? value : undefined,
        location: node.location,
    }));
}
/** Queue age and retries at their worst: a peak that passed is what somebody waited through. */
function toLevels(series, root) {
    const worst = series
        .filter(({ name, points }) => (name === 'queue_age_ms' || name === 'retry_rate') && points.length > 0)
        .map(({ name, points }) => [name, Math.max(...points.map(({ value }) => value))]);
    const figures = {};
    for (const [name, value] of worst)
        figures[name] = Math.max(figures[name] ?? 0, value);
    return worst.length === 0 ? [] : [toLevel(root.location, figures)];
}

;// CONCATENATED MODULE: ./lib/readers/load/vegeta.js


const vegeta_NANOSECONDS = 1e-6;
/** vegeta's JSON report: nanoseconds, percentiles of a t-digest (estimates), `success` as a fraction. Load is open. */
const vegeta = {
    id: 'vegeta',
    form: 'json',
    matches: (root) => (0,readers_node.at)(root, 'latencies', '95th') !== undefined && (0,readers_node.at)(root, 'success') !== undefined,
    read: (root) => {
        const latency = (name) => scale((0,readers_node/* numberOf */.rl)((0,readers_node.at)(root, 'latencies', name)), vegeta_NANOSECONDS);
        const success = (0,readers_node/* numberOf */.rl)((0,readers_node.at)(root, 'success'));
        const errors = (0,readers_node/* itemsOf */.S3)((0,readers_node.at)(root, 'errors')).length + (0,readers_node/* entriesOf */.Mc)((0,readers_node.at)(root, 'errors')).length;
        const figures = {
            p50_latency_ms: latency('50th'),
            p95_latency_ms: latency('95th'),
            p99_latency_ms: latency('99th'),
            error_rate: success === undefined ? undefined : 1 - success,
        };
        const terms = { samples: (0,readers_node/* numberOf */.rl)((0,readers_node.at)(root, 'requests')), throughput: (0,readers_node/* numberOf */.rl)((0,readers_node.at)(root, 'throughput')) };
        return toReport('vegeta', root.location, {
            levels: [toLevel(root.location, figures, terms)],
            startedAt: (0,readers_node/* rawOf */.UD)((0,readers_node.at)(root, 'earliest')),
            durationSeconds: scale((0,readers_node/* numberOf */.rl)((0,readers_node.at)(root, 'duration')), 1e-9),
            loadModel: 'open',
            remarks: [
                'vegeta estimates percentiles with a t-digest',
                ...(errors > 0 ? [`${errors} kinds of error`] : []),
            ],
        });
    },
};

;// CONCATENATED MODULE: ./lib/readers/load/registry.js









/** Every load-test format that is read; the first that matches reads the file. */
const LOAD_READERS = [
    locust,
    perfAnalyzerCsv,
    hdrHistogram,
    aiperfRecords,
    prometheus,
    perfAnalyzerProfile,
    aiperf,
    genaiPerf,
    vegeta,
    k6MachineReadable,
    k6Summary,
    k6Legacy,
];

;// CONCATENATED MODULE: ./lib/readers/load/read-load-file.js





const HEAD = 4096;
const OWN_KEYS = ['levels', 'peak_concurrency', 'serving_image', 'results', 'memory'];
/** Whether a document is a load report of ours: it says so, or has two of its keys. */
function isLoadReport(root) {
    const format = (0,readers_node.at)(root, 'format');
    if (format?.kind === 'scalar')
        return String(format.value).startsWith('load-report');
    return OWN_KEYS.filter((key) => (0,readers_node.at)(root, key) !== undefined).length >= 2;
}
/** Reads a load test in whatever form it was written; the reader is found by content. */
function readLoadFile(bytes, path, metrics) {
    const head = new TextDecoder().decode(bytes.subarray(0, HEAD));
    const ofText = LOAD_READERS.find((reader) => reader.form === 'text' && reader.matches(head));
    if (ofText?.form === 'text')
        return inOrder(ofText.read(new TextDecoder().decode(bytes), path));
    const parsed = (0,parse_document/* parseDocument */.Tp)(bytes, path);
    if (parsed.kind === 'broken')
        return { kind: 'refused', problems: parsed.problems };
    return readDocument(parsed.root, path, metrics);
}
function readDocument(root, path, metrics) {
    const reader = LOAD_READERS.find((candidate) => candidate.form === 'json' && candidate.matches(root));
    if (reader?.form === 'json')
        return inOrder(reader.read(root, path));
    return isLoadReport(root) ? readLoadReport(root, metrics) : unknownFormat(path);
}
/** Whether a document is a load test in one of the forms that are known. */
function isLoadDocument(root) {
    return LOAD_READERS.some((reader) => reader.form === 'json' && reader.matches(root)) || isLoadReport(root);
}
/** Whether a text is a load test in one of the forms that are known. */
function isLoadText(head) {
    return LOAD_READERS.some((reader) => reader.form === 'text' && reader.matches(head));
}
// A tool's own figures can be of two runs as well: a concatenated or a hand-edited file.
function inOrder(read) {
    if (read.kind === 'refused')
        return read;
    const problems = read.value.levels.flatMap(({ metrics, location }) => findDisorder(metrics, location));
    return problems.length > 0 ? { kind: 'refused', problems } : read;
}
function unknownFormat(path) {
    const known = LOAD_READERS.map(({ id }) => id).join(', ');
    const message = 'this is no load test that is known';
    return {
        kind: 'refused',
        problems: [
            { location: { path }, message, expected: `load-report/1, ${known}`, hint: 'write a load-report/1' },
        ],
    };
}


/***/ }),

/***/ 4660:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ percentileOf),
/* harmony export */   Y: () => (/* binding */ percentile)
/* harmony export */ });
/**
 * A percentile by linear interpolation between order statistics: type 7 of Hyndman and Fan (1996), the
 * default of NumPy, R and k6.
 *
 * `at(i)` gives the i-th smallest value, 0 <= i < count; `share` runs from 0 to 1 (0.95 is p95).
 * undefined when there is no value.
 */
function percentileOf(count, at, share) {
    if (count === 0)
        return undefined;
    const position = (count - 1) * Math.min(1, Math.max(0, share));
    const below = Math.floor(position);
    const low = at(below);
    const high = at(Math.min(count - 1, below + 1));
    if (low === undefined || high === undefined)
        return undefined;
    return low + (position - below) * (high - low);
}
/** The type 7 percentile of values in any order; undefined for an empty list. */
function percentile(values, share) {
    const sorted = Float64Array.from(values).sort();
    return percentileOf(sorted.length, (index) => sorted[index], share);
}


/***/ })

};
