export const id = 575;
export const ids = [575];
export const modules = {

/***/ 6679:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   XZ: () => (/* binding */ hints),
/* harmony export */   tf: () => (/* binding */ validate)
/* harmony export */ });
// Generated from src/formats by scripts/generate.mjs. Do not edit.
const validate = validate52;/* unused harmony default export */ var __WEBPACK_DEFAULT_EXPORT__ = ((/* unused pure expression or super */ null && (validate52)));const func0 = Object.prototype.hasOwnProperty;const pattern3 = new RegExp("^registry-entry/1$", "u");function validate53(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){let vErrors = null;let errors = 0;if((typeof data !== "string") && (!(data && typeof data == "object" && !Array.isArray(data)))){(vErrors ??= []).push({instancePath,keyword:"type",params:{type: ["string","object"]}});errors++;}if(data && typeof data == "object" && !Array.isArray(data)){for(const key0 of Object.keys(data)){if(!(((key0 === "id") || (key0 === "revision")) || (key0 === "license"))){(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0, at: "#/$defs/of-base_model"}});errors++;}}if(data.id !== undefined && func0.call(data, "id")){if(typeof data.id !== "string"){(vErrors ??= []).push({instancePath:instancePath+"/id",keyword:"type",params:{type: "string"}});errors++;}}if(data.revision !== undefined && func0.call(data, "revision")){if(typeof data.revision !== "string"){(vErrors ??= []).push({instancePath:instancePath+"/revision",keyword:"type",params:{type: "string"}});errors++;}}if(data.license !== undefined && func0.call(data, "license")){if(typeof data.license !== "string"){(vErrors ??= []).push({instancePath:instancePath+"/license",keyword:"type",params:{type: "string"}});errors++;}}}validate53.errors = vErrors;return errors === 0;}function validate55(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){let vErrors = null;let errors = 0;if((typeof data !== "string") && (!(data && typeof data == "object" && !Array.isArray(data)))){(vErrors ??= []).push({instancePath,keyword:"type",params:{type: ["string","object"]}});errors++;}if(data && typeof data == "object" && !Array.isArray(data)){for(const key0 of Object.keys(data)){if(!((((((key0 === "path") || (key0 === "uri")) || (key0 === "sha256")) || (key0 === "id")) || (key0 === "version")) || (key0 === "license"))){(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0, at: "#/$defs/reference"}});errors++;}}if(data.path !== undefined && func0.call(data, "path")){if(typeof data.path !== "string"){(vErrors ??= []).push({instancePath:instancePath+"/path",keyword:"type",params:{type: "string"}});errors++;}}if(data.uri !== undefined && func0.call(data, "uri")){if(typeof data.uri !== "string"){(vErrors ??= []).push({instancePath:instancePath+"/uri",keyword:"type",params:{type: "string"}});errors++;}}if(data.sha256 !== undefined && func0.call(data, "sha256")){if(typeof data.sha256 !== "string"){(vErrors ??= []).push({instancePath:instancePath+"/sha256",keyword:"type",params:{type: "string"}});errors++;}}if(data.id !== undefined && func0.call(data, "id")){if(typeof data.id !== "string"){(vErrors ??= []).push({instancePath:instancePath+"/id",keyword:"type",params:{type: "string"}});errors++;}}if(data.version !== undefined && func0.call(data, "version")){if(typeof data.version !== "string"){(vErrors ??= []).push({instancePath:instancePath+"/version",keyword:"type",params:{type: "string"}});errors++;}}if(data.license !== undefined && func0.call(data, "license")){if(typeof data.license !== "string"){(vErrors ??= []).push({instancePath:instancePath+"/license",keyword:"type",params:{type: "string"}});errors++;}}}validate55.errors = vErrors;return errors === 0;}function validate65(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){let vErrors = null;let errors = 0;if(data && typeof data == "object" && !Array.isArray(data)){for(const key0 of Object.keys(data)){if(!((((key0 === "seed") || (key0 === "hyperparameters")) || (key0 === "labels")) || (key0 === "finished_at"))){(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0, at: "#/$defs/of-training"}});errors++;}}if(data.seed !== undefined && func0.call(data, "seed")){let data0 = data.seed;if((!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))) && (typeof data0 !== "string")){(vErrors ??= []).push({instancePath:instancePath+"/seed",keyword:"type",params:{type: ["integer","string"]}});errors++;}}if(data.hyperparameters !== undefined && func0.call(data, "hyperparameters")){let data1 = data.hyperparameters;if((typeof data1 !== "string") && (!(data1 && typeof data1 == "object" && !Array.isArray(data1)))){(vErrors ??= []).push({instancePath:instancePath+"/hyperparameters",keyword:"type",params:{type: ["string","object"]}});errors++;}}if(data.labels !== undefined && func0.call(data, "labels")){if(!(validate55(data.labels, {instancePath:instancePath+"/labels",parentData:data,parentDataProperty:"labels",rootData}))){vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);errors = vErrors.length;}}if(data.finished_at !== undefined && func0.call(data, "finished_at")){if(typeof data.finished_at !== "string"){(vErrors ??= []).push({instancePath:instancePath+"/finished_at",keyword:"type",params:{type: "string"}});errors++;}}}else {(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});errors++;}validate65.errors = vErrors;return errors === 0;}function validate73(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){let vErrors = null;let errors = 0;if(data && typeof data == "object" && !Array.isArray(data)){for(const key0 of Object.keys(data)){if(!(((((key0 === "dimensions") || (key0 === "utterances")) || (key0 === "reference_words")) || (key0 === "audio_hours")) || (key0 === "new"))){let data0 = data[key0];if((!((typeof data0 == "number") && (isFinite(data0)))) && (!(data0 && typeof data0 == "object" && !Array.isArray(data0)))){(vErrors ??= []).push({instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: ["number","object"]}});errors++;}if(data0 && typeof data0 == "object" && !Array.isArray(data0)){if(Object.keys(data0).length < 1){(vErrors ??= []).push({instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"minProperties",params:{limit: 1}});errors++;}for(const key1 of Object.keys(data0)){if(!((key1 === "baseline") || (key1 === "candidate"))){(vErrors ??= []).push({instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"additionalProperties",params:{additionalProperty: key1, at: "#/$defs/slice/additionalProperties"}});errors++;}}if(data0.baseline !== undefined && func0.call(data0, "baseline")){let data1 = data0.baseline;if(!((typeof data1 == "number") && (isFinite(data1)))){(vErrors ??= []).push({instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/baseline",keyword:"type",params:{type: "number"}});errors++;}}if(data0.candidate !== undefined && func0.call(data0, "candidate")){let data2 = data0.candidate;if(!((typeof data2 == "number") && (isFinite(data2)))){(vErrors ??= []).push({instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/candidate",keyword:"type",params:{type: "number"}});errors++;}}}}}if(data.dimensions !== undefined && func0.call(data, "dimensions")){let data3 = data.dimensions;if(data3 && typeof data3 == "object" && !Array.isArray(data3)){for(const key2 of Object.keys(data3)){let data4 = data3[key2];if(((typeof data4 !== "string") && (!((typeof data4 == "number") && (isFinite(data4))))) && (typeof data4 !== "boolean")){(vErrors ??= []).push({instancePath:instancePath+"/dimensions/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: ["string","number","boolean"]}});errors++;}}}else {(vErrors ??= []).push({instancePath:instancePath+"/dimensions",keyword:"type",params:{type: "object"}});errors++;}}if(data.utterances !== undefined && func0.call(data, "utterances")){let data5 = data.utterances;if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){(vErrors ??= []).push({instancePath:instancePath+"/utterances",keyword:"type",params:{type: "integer"}});errors++;}if((typeof data5 == "number") && (isFinite(data5))){if(data5 < 0 || isNaN(data5)){(vErrors ??= []).push({instancePath:instancePath+"/utterances",keyword:"minimum",params:{comparison: ">=", limit: 0}});errors++;}}}if(data.reference_words !== undefined && func0.call(data, "reference_words")){let data6 = data.reference_words;if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){(vErrors ??= []).push({instancePath:instancePath+"/reference_words",keyword:"type",params:{type: "integer"}});errors++;}if((typeof data6 == "number") && (isFinite(data6))){if(data6 < 0 || isNaN(data6)){(vErrors ??= []).push({instancePath:instancePath+"/reference_words",keyword:"minimum",params:{comparison: ">=", limit: 0}});errors++;}}}if(data.audio_hours !== undefined && func0.call(data, "audio_hours")){let data7 = data.audio_hours;if((typeof data7 == "number") && (isFinite(data7))){if(data7 < 0 || isNaN(data7)){(vErrors ??= []).push({instancePath:instancePath+"/audio_hours",keyword:"minimum",params:{comparison: ">=", limit: 0}});errors++;}}else {(vErrors ??= []).push({instancePath:instancePath+"/audio_hours",keyword:"type",params:{type: "number"}});errors++;}}if(data.new !== undefined && func0.call(data, "new")){if(typeof data.new !== "boolean"){(vErrors ??= []).push({instancePath:instancePath+"/new",keyword:"type",params:{type: "boolean"}});errors++;}}}else {(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});errors++;}validate73.errors = vErrors;return errors === 0;}function validate72(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){let vErrors = null;let errors = 0;if((typeof data !== "string") && (!(data && typeof data == "object" && !Array.isArray(data)))){(vErrors ??= []).push({instancePath,keyword:"type",params:{type: ["string","object"]}});errors++;}if(data && typeof data == "object" && !Array.isArray(data)){for(const key0 of Object.keys(data)){if(!(func0.call({"path":{"type":"string"},"sha256":{"type":"string"},"model":{"type":["string","object"],"properties":{"model_id":{"type":"string"},"version":{"type":"string"},"artifact_sha256":{"type":"string"}},"additionalProperties":false},"baseline":{"type":["string","object"],"properties":{"model_id":{"type":"string"},"version":{"type":"string"},"artifact_sha256":{"type":"string"}},"additionalProperties":false},"created_at":{"type":"string"},"eval_pack":{"type":["string","object"],"properties":{"name":{"type":"string"},"version":{"type":"string"},"sha256":{"type":"string"}},"additionalProperties":false},"scoring":{"type":"object","properties":{"candidate":{"type":"object","additionalProperties":{"type":"string"}},"baseline":{"type":"object","additionalProperties":{"type":"string"}},"text_normalizer":{"type":"string"},"decoder":{"type":"string"},"hardware":{"type":"string"}},"additionalProperties":{"type":"string"}},"slices":{"type":"object","additionalProperties":{"$ref":"#/$defs/slice"}},"overall":{"$ref":"#/$defs/slice"},"privacy_errors":{"type":"integer","minimum":0},"unit_cost":{"type":"object","properties":{"baseline":{"type":"number"},"candidate":{"type":"number"}},"additionalProperties":false,"minProperties":1},"unit_cost_relative_delta":{"type":"number"},"unit_cost_delta":{"type":"number"},"records":{"type":["string","array","object"],"items":{"type":"string"},"properties":{"baseline":{"type":["string","array"],"items":{"type":"string"}},"candidate":{"type":["string","array"],"items":{"type":"string"}}},"additionalProperties":false},"runs":{"type":"array","items":{"type":"object","properties":{"slices":{"type":"object","additionalProperties":{"$ref":"#/$defs/slice"}},"overall":{"$ref":"#/$defs/slice"}},"additionalProperties":false}},"slice_by":{"type":"array","items":{"type":"string"}},"cluster_by":{"type":"string"}}, key0))){(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0, at: "#/$defs/of-eval_report"}});errors++;}}if(data.path !== undefined && func0.call(data, "path")){if(typeof data.path !== "string"){(vErrors ??= []).push({instancePath:instancePath+"/path",keyword:"type",params:{type: "string"}});errors++;}}if(data.sha256 !== undefined && func0.call(data, "sha256")){if(typeof data.sha256 !== "string"){(vErrors ??= []).push({instancePath:instancePath+"/sha256",keyword:"type",params:{type: "string"}});errors++;}}if(data.model !== undefined && func0.call(data, "model")){let data2 = data.model;if((typeof data2 !== "string") && (!(data2 && typeof data2 == "object" && !Array.isArray(data2)))){(vErrors ??= []).push({instancePath:instancePath+"/model",keyword:"type",params:{type: ["string","object"]}});errors++;}if(data2 && typeof data2 == "object" && !Array.isArray(data2)){for(const key1 of Object.keys(data2)){if(!(((key1 === "model_id") || (key1 === "version")) || (key1 === "artifact_sha256"))){(vErrors ??= []).push({instancePath:instancePath+"/model",keyword:"additionalProperties",params:{additionalProperty: key1, at: "#/$defs/of-eval_report/properties/model"}});errors++;}}if(data2.model_id !== undefined && func0.call(data2, "model_id")){if(typeof data2.model_id !== "string"){(vErrors ??= []).push({instancePath:instancePath+"/model/model_id",keyword:"type",params:{type: "string"}});errors++;}}if(data2.version !== undefined && func0.call(data2, "version")){if(typeof data2.version !== "string"){(vErrors ??= []).push({instancePath:instancePath+"/model/version",keyword:"type",params:{type: "string"}});errors++;}}if(data2.artifact_sha256 !== undefined && func0.call(data2, "artifact_sha256")){if(typeof data2.artifact_sha256 !== "string"){(vErrors ??= []).push({instancePath:instancePath+"/model/artifact_sha256",keyword:"type",params:{type: "string"}});errors++;}}}}if(data.baseline !== undefined && func0.call(data, "baseline")){let data6 = data.baseline;if((typeof data6 !== "string") && (!(data6 && typeof data6 == "object" && !Array.isArray(data6)))){(vErrors ??= []).push({instancePath:instancePath+"/baseline",keyword:"type",params:{type: ["string","object"]}});errors++;}if(data6 && typeof data6 == "object" && !Array.isArray(data6)){for(const key2 of Object.keys(data6)){if(!(((key2 === "model_id") || (key2 === "version")) || (key2 === "artifact_sha256"))){(vErrors ??= []).push({instancePath:instancePath+"/baseline",keyword:"additionalProperties",params:{additionalProperty: key2, at: "#/$defs/of-eval_report/properties/baseline"}});errors++;}}if(data6.model_id !== undefined && func0.call(data6, "model_id")){if(typeof data6.model_id !== "string"){(vErrors ??= []).push({instancePath:instancePath+"/baseline/model_id",keyword:"type",params:{type: "string"}});errors++;}}if(data6.version !== undefined && func0.call(data6, "version")){if(typeof data6.version !== "string"){(vErrors ??= []).push({instancePath:instancePath+"/baseline/version",keyword:"type",params:{type: "string"}});errors++;}}if(data6.artifact_sha256 !== undefined && func0.call(data6, "artifact_sha256")){if(typeof data6.artifact_sha256 !== "string"){(vErrors ??= []).push({instancePath:instancePath+"/baseline/artifact_sha256",keyword:"type",params:{type: "string"}});errors++;}}}}if(data.created_at !== undefined && func0.call(data, "created_at")){if(typeof data.created_at !== "string"){(vErrors ??= []).push({instancePath:instancePath+"/created_at",keyword:"type",params:{type: "string"}});errors++;}}if(data.eval_pack !== undefined && func0.call(data, "eval_pack")){let data11 = data.eval_pack;if((typeof data11 !== "string") && (!(data11 && typeof data11 == "object" && !Array.isArray(data11)))){(vErrors ??= []).push({instancePath:instancePath+"/eval_pack",keyword:"type",params:{type: ["string","object"]}});errors++;}if(data11 && typeof data11 == "object" && !Array.isArray(data11)){for(const key3 of Object.keys(data11)){if(!(((key3 === "name") || (key3 === "version")) || (key3 === "sha256"))){(vErrors ??= []).push({instancePath:instancePath+"/eval_pack",keyword:"additionalProperties",params:{additionalProperty: key3, at: "#/$defs/of-eval_report/properties/eval_pack"}});errors++;}}if(data11.name !== undefined && func0.call(data11, "name")){if(typeof data11.name !== "string"){(vErrors ??= []).push({instancePath:instancePath+"/eval_pack/name",keyword:"type",params:{type: "string"}});errors++;}}if(data11.version !== undefined && func0.call(data11, "version")){if(typeof data11.version !== "string"){(vErrors ??= []).push({instancePath:instancePath+"/eval_pack/version",keyword:"type",params:{type: "string"}});errors++;}}if(data11.sha256 !== undefined && func0.call(data11, "sha256")){if(typeof data11.sha256 !== "string"){(vErrors ??= []).push({instancePath:instancePath+"/eval_pack/sha256",keyword:"type",params:{type: "string"}});errors++;}}}}if(data.scoring !== undefined && func0.call(data, "scoring")){let data15 = data.scoring;if(data15 && typeof data15 == "object" && !Array.isArray(data15)){for(const key4 of Object.keys(data15)){if(!(((((key4 === "candidate") || (key4 === "baseline")) || (key4 === "text_normalizer")) || (key4 === "decoder")) || (key4 === "hardware"))){if(typeof data15[key4] !== "string"){(vErrors ??= []).push({instancePath:instancePath+"/scoring/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "string"}});errors++;}}}if(data15.candidate !== undefined && func0.call(data15, "candidate")){let data17 = data15.candidate;if(data17 && typeof data17 == "object" && !Array.isArray(data17)){for(const key5 of Object.keys(data17)){if(typeof data17[key5] !== "string"){(vErrors ??= []).push({instancePath:instancePath+"/scoring/candidate/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "string"}});errors++;}}}else {(vErrors ??= []).push({instancePath:instancePath+"/scoring/candidate",keyword:"type",params:{type: "object"}});errors++;}}if(data15.baseline !== undefined && func0.call(data15, "baseline")){let data19 = data15.baseline;if(data19 && typeof data19 == "object" && !Array.isArray(data19)){for(const key6 of Object.keys(data19)){if(typeof data19[key6] !== "string"){(vErrors ??= []).push({instancePath:instancePath+"/scoring/baseline/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "string"}});errors++;}}}else {(vErrors ??= []).push({instancePath:instancePath+"/scoring/baseline",keyword:"type",params:{type: "object"}});errors++;}}if(data15.text_normalizer !== undefined && func0.call(data15, "text_normalizer")){if(typeof data15.text_normalizer !== "string"){(vErrors ??= []).push({instancePath:instancePath+"/scoring/text_normalizer",keyword:"type",params:{type: "string"}});errors++;}}if(data15.decoder !== undefined && func0.call(data15, "decoder")){if(typeof data15.decoder !== "string"){(vErrors ??= []).push({instancePath:instancePath+"/scoring/decoder",keyword:"type",params:{type: "string"}});errors++;}}if(data15.hardware !== undefined && func0.call(data15, "hardware")){if(typeof data15.hardware !== "string"){(vErrors ??= []).push({instancePath:instancePath+"/scoring/hardware",keyword:"type",params:{type: "string"}});errors++;}}}else {(vErrors ??= []).push({instancePath:instancePath+"/scoring",keyword:"type",params:{type: "object"}});errors++;}}if(data.slices !== undefined && func0.call(data, "slices")){let data24 = data.slices;if(data24 && typeof data24 == "object" && !Array.isArray(data24)){for(const key7 of Object.keys(data24)){if(!(validate73(data24[key7], {instancePath:instancePath+"/slices/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data24,parentDataProperty:key7,rootData}))){vErrors = vErrors === null ? validate73.errors : vErrors.concat(validate73.errors);errors = vErrors.length;}}}else {(vErrors ??= []).push({instancePath:instancePath+"/slices",keyword:"type",params:{type: "object"}});errors++;}}if(data.overall !== undefined && func0.call(data, "overall")){if(!(validate73(data.overall, {instancePath:instancePath+"/overall",parentData:data,parentDataProperty:"overall",rootData}))){vErrors = vErrors === null ? validate73.errors : vErrors.concat(validate73.errors);errors = vErrors.length;}}if(data.privacy_errors !== undefined && func0.call(data, "privacy_errors")){let data27 = data.privacy_errors;if(!(((typeof data27 == "number") && (!(data27 % 1) && !isNaN(data27))) && (isFinite(data27)))){(vErrors ??= []).push({instancePath:instancePath+"/privacy_errors",keyword:"type",params:{type: "integer"}});errors++;}if((typeof data27 == "number") && (isFinite(data27))){if(data27 < 0 || isNaN(data27)){(vErrors ??= []).push({instancePath:instancePath+"/privacy_errors",keyword:"minimum",params:{comparison: ">=", limit: 0}});errors++;}}}if(data.unit_cost !== undefined && func0.call(data, "unit_cost")){let data28 = data.unit_cost;if(data28 && typeof data28 == "object" && !Array.isArray(data28)){if(Object.keys(data28).length < 1){(vErrors ??= []).push({instancePath:instancePath+"/unit_cost",keyword:"minProperties",params:{limit: 1}});errors++;}for(const key8 of Object.keys(data28)){if(!((key8 === "baseline") || (key8 === "candidate"))){(vErrors ??= []).push({instancePath:instancePath+"/unit_cost",keyword:"additionalProperties",params:{additionalProperty: key8, at: "#/$defs/of-eval_report/properties/unit_cost"}});errors++;}}if(data28.baseline !== undefined && func0.call(data28, "baseline")){let data29 = data28.baseline;if(!((typeof data29 == "number") && (isFinite(data29)))){(vErrors ??= []).push({instancePath:instancePath+"/unit_cost/baseline",keyword:"type",params:{type: "number"}});errors++;}}if(data28.candidate !== undefined && func0.call(data28, "candidate")){let data30 = data28.candidate;if(!((typeof data30 == "number") && (isFinite(data30)))){(vErrors ??= []).push({instancePath:instancePath+"/unit_cost/candidate",keyword:"type",params:{type: "number"}});errors++;}}}else {(vErrors ??= []).push({instancePath:instancePath+"/unit_cost",keyword:"type",params:{type: "object"}});errors++;}}if(data.unit_cost_relative_delta !== undefined && func0.call(data, "unit_cost_relative_delta")){let data31 = data.unit_cost_relative_delta;if(!((typeof data31 == "number") && (isFinite(data31)))){(vErrors ??= []).push({instancePath:instancePath+"/unit_cost_relative_delta",keyword:"type",params:{type: "number"}});errors++;}}if(data.unit_cost_delta !== undefined && func0.call(data, "unit_cost_delta")){let data32 = data.unit_cost_delta;if(!((typeof data32 == "number") && (isFinite(data32)))){(vErrors ??= []).push({instancePath:instancePath+"/unit_cost_delta",keyword:"type",params:{type: "number"}});errors++;}}if(data.records !== undefined && func0.call(data, "records")){let data33 = data.records;if((!data33 || typeof data33 != "object") && (typeof data33 !== "string")){(vErrors ??= []).push({instancePath:instancePath+"/records",keyword:"type",params:{type: ["string","array","object"]}});errors++;}if(Array.isArray(data33)){const len0 = data33.length;for(let i0=0; i0<len0; i0++){if(typeof data33[i0] !== "string"){(vErrors ??= []).push({instancePath:instancePath+"/records/" + i0,keyword:"type",params:{type: "string"}});errors++;}}}if(data33 && typeof data33 == "object" && !Array.isArray(data33)){for(const key9 of Object.keys(data33)){if(!((key9 === "baseline") || (key9 === "candidate"))){(vErrors ??= []).push({instancePath:instancePath+"/records",keyword:"additionalProperties",params:{additionalProperty: key9, at: "#/$defs/of-eval_report/properties/records"}});errors++;}}if(data33.baseline !== undefined && func0.call(data33, "baseline")){let data35 = data33.baseline;if((typeof data35 !== "string") && (!(Array.isArray(data35)))){(vErrors ??= []).push({instancePath:instancePath+"/records/baseline",keyword:"type",params:{type: ["string","array"]}});errors++;}if(Array.isArray(data35)){const len1 = data35.length;for(let i1=0; i1<len1; i1++){if(typeof data35[i1] !== "string"){(vErrors ??= []).push({instancePath:instancePath+"/records/baseline/" + i1,keyword:"type",params:{type: "string"}});errors++;}}}}if(data33.candidate !== undefined && func0.call(data33, "candidate")){let data37 = data33.candidate;if((typeof data37 !== "string") && (!(Array.isArray(data37)))){(vErrors ??= []).push({instancePath:instancePath+"/records/candidate",keyword:"type",params:{type: ["string","array"]}});errors++;}if(Array.isArray(data37)){const len2 = data37.length;for(let i2=0; i2<len2; i2++){if(typeof data37[i2] !== "string"){(vErrors ??= []).push({instancePath:instancePath+"/records/candidate/" + i2,keyword:"type",params:{type: "string"}});errors++;}}}}}}if(data.runs !== undefined && func0.call(data, "runs")){let data39 = data.runs;if(Array.isArray(data39)){const len3 = data39.length;for(let i3=0; i3<len3; i3++){let data40 = data39[i3];if(data40 && typeof data40 == "object" && !Array.isArray(data40)){for(const key10 of Object.keys(data40)){if(!((key10 === "slices") || (key10 === "overall"))){(vErrors ??= []).push({instancePath:instancePath+"/runs/" + i3,keyword:"additionalProperties",params:{additionalProperty: key10, at: "#/$defs/of-eval_report/properties/runs/items"}});errors++;}}if(data40.slices !== undefined && func0.call(data40, "slices")){let data41 = data40.slices;if(data41 && typeof data41 == "object" && !Array.isArray(data41)){for(const key11 of Object.keys(data41)){if(!(validate73(data41[key11], {instancePath:instancePath+"/runs/" + i3+"/slices/" + key11.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data41,parentDataProperty:key11,rootData}))){vErrors = vErrors === null ? validate73.errors : vErrors.concat(validate73.errors);errors = vErrors.length;}}}else {(vErrors ??= []).push({instancePath:instancePath+"/runs/" + i3+"/slices",keyword:"type",params:{type: "object"}});errors++;}}if(data40.overall !== undefined && func0.call(data40, "overall")){if(!(validate73(data40.overall, {instancePath:instancePath+"/runs/" + i3+"/overall",parentData:data40,parentDataProperty:"overall",rootData}))){vErrors = vErrors === null ? validate73.errors : vErrors.concat(validate73.errors);errors = vErrors.length;}}}else {(vErrors ??= []).push({instancePath:instancePath+"/runs/" + i3,keyword:"type",params:{type: "object"}});errors++;}}}else {(vErrors ??= []).push({instancePath:instancePath+"/runs",keyword:"type",params:{type: "array"}});errors++;}}if(data.slice_by !== undefined && func0.call(data, "slice_by")){let data44 = data.slice_by;if(Array.isArray(data44)){const len4 = data44.length;for(let i4=0; i4<len4; i4++){if(typeof data44[i4] !== "string"){(vErrors ??= []).push({instancePath:instancePath+"/slice_by/" + i4,keyword:"type",params:{type: "string"}});errors++;}}}else {(vErrors ??= []).push({instancePath:instancePath+"/slice_by",keyword:"type",params:{type: "array"}});errors++;}}if(data.cluster_by !== undefined && func0.call(data, "cluster_by")){if(typeof data.cluster_by !== "string"){(vErrors ??= []).push({instancePath:instancePath+"/cluster_by",keyword:"type",params:{type: "string"}});errors++;}}}validate72.errors = vErrors;return errors === 0;}function validate79(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){let vErrors = null;let errors = 0;if(data && typeof data == "object" && !Array.isArray(data)){for(const key0 of Object.keys(data)){if(!((((((key0 === "accelerator") || (key0 === "accelerator_count")) || (key0 === "accelerator_memory_mib")) || (key0 === "cpu_milli")) || (key0 === "memory_mib")) || (key0 === "max_concurrent_streams"))){(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0, at: "#/$defs/of-resource_envelope"}});errors++;}}if(data.accelerator !== undefined && func0.call(data, "accelerator")){if(typeof data.accelerator !== "string"){(vErrors ??= []).push({instancePath:instancePath+"/accelerator",keyword:"type",params:{type: "string"}});errors++;}}if(data.accelerator_count !== undefined && func0.call(data, "accelerator_count")){let data1 = data.accelerator_count;if(!((typeof data1 == "number") && (isFinite(data1)))){(vErrors ??= []).push({instancePath:instancePath+"/accelerator_count",keyword:"type",params:{type: "number"}});errors++;}}if(data.accelerator_memory_mib !== undefined && func0.call(data, "accelerator_memory_mib")){let data2 = data.accelerator_memory_mib;if(!((typeof data2 == "number") && (isFinite(data2)))){(vErrors ??= []).push({instancePath:instancePath+"/accelerator_memory_mib",keyword:"type",params:{type: "number"}});errors++;}}if(data.cpu_milli !== undefined && func0.call(data, "cpu_milli")){let data3 = data.cpu_milli;if(!((typeof data3 == "number") && (isFinite(data3)))){(vErrors ??= []).push({instancePath:instancePath+"/cpu_milli",keyword:"type",params:{type: "number"}});errors++;}}if(data.memory_mib !== undefined && func0.call(data, "memory_mib")){let data4 = data.memory_mib;if(!((typeof data4 == "number") && (isFinite(data4)))){(vErrors ??= []).push({instancePath:instancePath+"/memory_mib",keyword:"type",params:{type: "number"}});errors++;}}if(data.max_concurrent_streams !== undefined && func0.call(data, "max_concurrent_streams")){let data5 = data.max_concurrent_streams;if(!((typeof data5 == "number") && (isFinite(data5)))){(vErrors ??= []).push({instancePath:instancePath+"/max_concurrent_streams",keyword:"type",params:{type: "number"}});errors++;}}}else {(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});errors++;}validate79.errors = vErrors;return errors === 0;}function validate81(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){let vErrors = null;let errors = 0;if((typeof data !== "string") && (!(data && typeof data == "object" && !Array.isArray(data)))){(vErrors ??= []).push({instancePath,keyword:"type",params:{type: ["string","object"]}});errors++;}if(data && typeof data == "object" && !Array.isArray(data)){for(const key0 of Object.keys(data)){if(!(((((key0 === "model_id") || (key0 === "version")) || (key0 === "serving_image")) || (key0 === "first_release")) || (key0 === "fallback"))){(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0, at: "#/$defs/of-rollback_target"}});errors++;}}if(data.model_id !== undefined && func0.call(data, "model_id")){if(typeof data.model_id !== "string"){(vErrors ??= []).push({instancePath:instancePath+"/model_id",keyword:"type",params:{type: "string"}});errors++;}}if(data.version !== undefined && func0.call(data, "version")){if(typeof data.version !== "string"){(vErrors ??= []).push({instancePath:instancePath+"/version",keyword:"type",params:{type: "string"}});errors++;}}if(data.serving_image !== undefined && func0.call(data, "serving_image")){if(typeof data.serving_image !== "string"){(vErrors ??= []).push({instancePath:instancePath+"/serving_image",keyword:"type",params:{type: "string"}});errors++;}}if(data.first_release !== undefined && func0.call(data, "first_release")){if(typeof data.first_release !== "boolean"){(vErrors ??= []).push({instancePath:instancePath+"/first_release",keyword:"type",params:{type: "boolean"}});errors++;}}if(data.fallback !== undefined && func0.call(data, "fallback")){if(typeof data.fallback !== "string"){(vErrors ??= []).push({instancePath:instancePath+"/fallback",keyword:"type",params:{type: "string"}});errors++;}}}validate81.errors = vErrors;return errors === 0;}function validate83(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){let vErrors = null;let errors = 0;if(data && typeof data == "object" && !Array.isArray(data)){for(const key0 of Object.keys(data)){if(!(((key0 === "status") || (key0 === "by")) || (key0 === "at"))){(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0, at: "#/$defs/of-approval"}});errors++;}}if(data.status !== undefined && func0.call(data, "status")){let data0 = data.status;if(typeof data0 !== "string"){(vErrors ??= []).push({instancePath:instancePath+"/status",keyword:"type",params:{type: "string"}});errors++;}if(!(((data0 === "pending") || (data0 === "approved")) || (data0 === "rejected"))){(vErrors ??= []).push({instancePath:instancePath+"/status",keyword:"enum",params:{allowedValues: ["pending","approved","rejected"]}});errors++;}}if(data.by !== undefined && func0.call(data, "by")){if(typeof data.by !== "string"){(vErrors ??= []).push({instancePath:instancePath+"/by",keyword:"type",params:{type: "string"}});errors++;}}if(data.at !== undefined && func0.call(data, "at")){if(typeof data.at !== "string"){(vErrors ??= []).push({instancePath:instancePath+"/at",keyword:"type",params:{type: "string"}});errors++;}}}else {(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});errors++;}validate83.errors = vErrors;return errors === 0;}function validate85(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){let vErrors = null;let errors = 0;if((typeof data !== "string") && (!(data && typeof data == "object" && !Array.isArray(data)))){(vErrors ??= []).push({instancePath,keyword:"type",params:{type: ["string","object"]}});errors++;}if(data && typeof data == "object" && !Array.isArray(data)){for(const key0 of Object.keys(data)){if(!(func0.call({"unit_tests":{"type":["string","array"],"items":{"type":"string"}},"replay":{"type":["string","array"],"items":{"type":"string"}},"load_test":{"type":["string","array"],"items":{"type":"string"}},"benchmark":{"type":["string","array"],"items":{"type":"string"}},"canary_plan":{"type":["string","array"],"items":{"type":"string"}},"canary_report":{"type":["string","array"],"items":{"type":"string"}},"shadow_report":{"type":["string","array"],"items":{"type":"string"}},"rollback_drill":{"type":["string","array"],"items":{"type":"string"}},"incidents":{"type":["string","array"],"items":{"type":"string"}},"slo":{"type":["string","array"],"items":{"type":"string"}},"clients":{"type":["string","array"],"items":{"type":"string"}},"privacy_logs":{"type":["string","array"],"items":{"type":"string"}},"buf_breaking":{"type":["string","array"],"items":{"type":"string"}}}, key0))){(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0, at: "#/$defs/of-evidence"}});errors++;}}if(data.unit_tests !== undefined && func0.call(data, "unit_tests")){let data0 = data.unit_tests;if((typeof data0 !== "string") && (!(Array.isArray(data0)))){(vErrors ??= []).push({instancePath:instancePath+"/unit_tests",keyword:"type",params:{type: ["string","array"]}});errors++;}if(Array.isArray(data0)){const len0 = data0.length;for(let i0=0; i0<len0; i0++){if(typeof data0[i0] !== "string"){(vErrors ??= []).push({instancePath:instancePath+"/unit_tests/" + i0,keyword:"type",params:{type: "string"}});errors++;}}}}if(data.replay !== undefined && func0.call(data, "replay")){let data2 = data.replay;if((typeof data2 !== "string") && (!(Array.isArray(data2)))){(vErrors ??= []).push({instancePath:instancePath+"/replay",keyword:"type",params:{type: ["string","array"]}});errors++;}if(Array.isArray(data2)){const len1 = data2.length;for(let i1=0; i1<len1; i1++){if(typeof data2[i1] !== "string"){(vErrors ??= []).push({instancePath:instancePath+"/replay/" + i1,keyword:"type",params:{type: "string"}});errors++;}}}}if(data.load_test !== undefined && func0.call(data, "load_test")){let data4 = data.load_test;if((typeof data4 !== "string") && (!(Array.isArray(data4)))){(vErrors ??= []).push({instancePath:instancePath+"/load_test",keyword:"type",params:{type: ["string","array"]}});errors++;}if(Array.isArray(data4)){const len2 = data4.length;for(let i2=0; i2<len2; i2++){if(typeof data4[i2] !== "string"){(vErrors ??= []).push({instancePath:instancePath+"/load_test/" + i2,keyword:"type",params:{type: "string"}});errors++;}}}}if(data.benchmark !== undefined && func0.call(data, "benchmark")){let data6 = data.benchmark;if((typeof data6 !== "string") && (!(Array.isArray(data6)))){(vErrors ??= []).push({instancePath:instancePath+"/benchmark",keyword:"type",params:{type: ["string","array"]}});errors++;}if(Array.isArray(data6)){const len3 = data6.length;for(let i3=0; i3<len3; i3++){if(typeof data6[i3] !== "string"){(vErrors ??= []).push({instancePath:instancePath+"/benchmark/" + i3,keyword:"type",params:{type: "string"}});errors++;}}}}if(data.canary_plan !== undefined && func0.call(data, "canary_plan")){let data8 = data.canary_plan;if((typeof data8 !== "string") && (!(Array.isArray(data8)))){(vErrors ??= []).push({instancePath:instancePath+"/canary_plan",keyword:"type",params:{type: ["string","array"]}});errors++;}if(Array.isArray(data8)){const len4 = data8.length;for(let i4=0; i4<len4; i4++){if(typeof data8[i4] !== "string"){(vErrors ??= []).push({instancePath:instancePath+"/canary_plan/" + i4,keyword:"type",params:{type: "string"}});errors++;}}}}if(data.canary_report !== undefined && func0.call(data, "canary_report")){let data10 = data.canary_report;if((typeof data10 !== "string") && (!(Array.isArray(data10)))){(vErrors ??= []).push({instancePath:instancePath+"/canary_report",keyword:"type",params:{type: ["string","array"]}});errors++;}if(Array.isArray(data10)){const len5 = data10.length;for(let i5=0; i5<len5; i5++){if(typeof data10[i5] !== "string"){(vErrors ??= []).push({instancePath:instancePath+"/canary_report/" + i5,keyword:"type",params:{type: "string"}});errors++;}}}}if(data.shadow_report !== undefined && func0.call(data, "shadow_report")){let data12 = data.shadow_report;if((typeof data12 !== "string") && (!(Array.isArray(data12)))){(vErrors ??= []).push({instancePath:instancePath+"/shadow_report",keyword:"type",params:{type: ["string","array"]}});errors++;}if(Array.isArray(data12)){const len6 = data12.length;for(let i6=0; i6<len6; i6++){if(typeof data12[i6] !== "string"){(vErrors ??= []).push({instancePath:instancePath+"/shadow_report/" + i6,keyword:"type",params:{type: "string"}});errors++;}}}}if(data.rollback_drill !== undefined && func0.call(data, "rollback_drill")){let data14 = data.rollback_drill;if((typeof data14 !== "string") && (!(Array.isArray(data14)))){(vErrors ??= []).push({instancePath:instancePath+"/rollback_drill",keyword:"type",params:{type: ["string","array"]}});errors++;}if(Array.isArray(data14)){const len7 = data14.length;for(let i7=0; i7<len7; i7++){if(typeof data14[i7] !== "string"){(vErrors ??= []).push({instancePath:instancePath+"/rollback_drill/" + i7,keyword:"type",params:{type: "string"}});errors++;}}}}if(data.incidents !== undefined && func0.call(data, "incidents")){let data16 = data.incidents;if((typeof data16 !== "string") && (!(Array.isArray(data16)))){(vErrors ??= []).push({instancePath:instancePath+"/incidents",keyword:"type",params:{type: ["string","array"]}});errors++;}if(Array.isArray(data16)){const len8 = data16.length;for(let i8=0; i8<len8; i8++){if(typeof data16[i8] !== "string"){(vErrors ??= []).push({instancePath:instancePath+"/incidents/" + i8,keyword:"type",params:{type: "string"}});errors++;}}}}if(data.slo !== undefined && func0.call(data, "slo")){let data18 = data.slo;if((typeof data18 !== "string") && (!(Array.isArray(data18)))){(vErrors ??= []).push({instancePath:instancePath+"/slo",keyword:"type",params:{type: ["string","array"]}});errors++;}if(Array.isArray(data18)){const len9 = data18.length;for(let i9=0; i9<len9; i9++){if(typeof data18[i9] !== "string"){(vErrors ??= []).push({instancePath:instancePath+"/slo/" + i9,keyword:"type",params:{type: "string"}});errors++;}}}}if(data.clients !== undefined && func0.call(data, "clients")){let data20 = data.clients;if((typeof data20 !== "string") && (!(Array.isArray(data20)))){(vErrors ??= []).push({instancePath:instancePath+"/clients",keyword:"type",params:{type: ["string","array"]}});errors++;}if(Array.isArray(data20)){const len10 = data20.length;for(let i10=0; i10<len10; i10++){if(typeof data20[i10] !== "string"){(vErrors ??= []).push({instancePath:instancePath+"/clients/" + i10,keyword:"type",params:{type: "string"}});errors++;}}}}if(data.privacy_logs !== undefined && func0.call(data, "privacy_logs")){let data22 = data.privacy_logs;if((typeof data22 !== "string") && (!(Array.isArray(data22)))){(vErrors ??= []).push({instancePath:instancePath+"/privacy_logs",keyword:"type",params:{type: ["string","array"]}});errors++;}if(Array.isArray(data22)){const len11 = data22.length;for(let i11=0; i11<len11; i11++){if(typeof data22[i11] !== "string"){(vErrors ??= []).push({instancePath:instancePath+"/privacy_logs/" + i11,keyword:"type",params:{type: "string"}});errors++;}}}}if(data.buf_breaking !== undefined && func0.call(data, "buf_breaking")){let data24 = data.buf_breaking;if((typeof data24 !== "string") && (!(Array.isArray(data24)))){(vErrors ??= []).push({instancePath:instancePath+"/buf_breaking",keyword:"type",params:{type: ["string","array"]}});errors++;}if(Array.isArray(data24)){const len12 = data24.length;for(let i12=0; i12<len12; i12++){if(typeof data24[i12] !== "string"){(vErrors ??= []).push({instancePath:instancePath+"/buf_breaking/" + i12,keyword:"type",params:{type: "string"}});errors++;}}}}}validate85.errors = vErrors;return errors === 0;}function validate52(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){/*# sourceURL="speech-release-gate/registry-entry/1" */;let vErrors = null;let errors = 0;if(data && typeof data == "object" && !Array.isArray(data)){for(const key0 of Object.keys(data)){if(!(func0.call({"format":{"type":"string","pattern":"^registry-entry/1$"},"model_id":{"type":"string"},"version":{"type":"string"},"family":{"type":"string"},"owner":{"type":["string","object"],"properties":{"team":{"type":"string"},"contact":{"type":"string"},"oncall":{"type":"string"}},"additionalProperties":false},"task":{"type":["string","array"],"items":{"type":"string"}},"intended_use":{"type":"string"},"languages":{"type":"array","items":{"type":"string"}},"base_model":{"$ref":"#/$defs/of-base_model"},"data_manifest":{"$ref":"#/$defs/reference"},"artifact":{"$ref":"#/$defs/reference"},"feature_code":{"$ref":"#/$defs/reference"},"tokenizer":{"$ref":"#/$defs/reference"},"codec":{"$ref":"#/$defs/reference"},"vocoder":{"$ref":"#/$defs/reference"},"decoder":{"$ref":"#/$defs/reference"},"safety_filters":{"$ref":"#/$defs/reference"},"routing_rules":{"$ref":"#/$defs/reference"},"training_code_sha":{"type":"string"},"training":{"$ref":"#/$defs/of-training"},"feature_contract":{"type":["string","object"]},"front_end":{"type":"string","enum":["bundled","shared"]},"serving_contract":{"$ref":"#/$defs/reference"},"input_schema":{"$ref":"#/$defs/reference"},"output_schema":{"$ref":"#/$defs/reference"},"safety_report":{"$ref":"#/$defs/reference"},"eval_report":{"$ref":"#/$defs/of-eval_report"},"serving_image":{"type":["string","object"],"properties":{"ref":{"type":"string"},"runtime":{"type":"string"}},"additionalProperties":false},"resource_envelope":{"$ref":"#/$defs/of-resource_envelope"},"rollback_target":{"$ref":"#/$defs/of-rollback_target"},"rollback_of":{"type":"string"},"state_migrations":{"type":"string","enum":["none","reversible","forward-only"]},"review_by":{"type":"string"},"expires_at":{"type":"string"},"approval":{"$ref":"#/$defs/of-approval"},"step":{"type":"string","enum":["train","evaluate","package","stage","canary","promote"]},"evidence":{"$ref":"#/$defs/of-evidence"}}, key0))){(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0, at: "#"}});errors++;}}if(data.format !== undefined && func0.call(data, "format")){let data0 = data.format;if(typeof data0 === "string"){if(!pattern3.test(data0)){(vErrors ??= []).push({instancePath:instancePath+"/format",keyword:"pattern",params:{pattern: "^registry-entry/1$", at: "#/properties/format/pattern"}});errors++;}}else {(vErrors ??= []).push({instancePath:instancePath+"/format",keyword:"type",params:{type: "string"}});errors++;}}if(data.model_id !== undefined && func0.call(data, "model_id")){if(typeof data.model_id !== "string"){(vErrors ??= []).push({instancePath:instancePath+"/model_id",keyword:"type",params:{type: "string"}});errors++;}}if(data.version !== undefined && func0.call(data, "version")){if(typeof data.version !== "string"){(vErrors ??= []).push({instancePath:instancePath+"/version",keyword:"type",params:{type: "string"}});errors++;}}if(data.family !== undefined && func0.call(data, "family")){if(typeof data.family !== "string"){(vErrors ??= []).push({instancePath:instancePath+"/family",keyword:"type",params:{type: "string"}});errors++;}}if(data.owner !== undefined && func0.call(data, "owner")){let data4 = data.owner;if((typeof data4 !== "string") && (!(data4 && typeof data4 == "object" && !Array.isArray(data4)))){(vErrors ??= []).push({instancePath:instancePath+"/owner",keyword:"type",params:{type: ["string","object"]}});errors++;}if(data4 && typeof data4 == "object" && !Array.isArray(data4)){for(const key1 of Object.keys(data4)){if(!(((key1 === "team") || (key1 === "contact")) || (key1 === "oncall"))){(vErrors ??= []).push({instancePath:instancePath+"/owner",keyword:"additionalProperties",params:{additionalProperty: key1, at: "#/properties/owner"}});errors++;}}if(data4.team !== undefined && func0.call(data4, "team")){if(typeof data4.team !== "string"){(vErrors ??= []).push({instancePath:instancePath+"/owner/team",keyword:"type",params:{type: "string"}});errors++;}}if(data4.contact !== undefined && func0.call(data4, "contact")){if(typeof data4.contact !== "string"){(vErrors ??= []).push({instancePath:instancePath+"/owner/contact",keyword:"type",params:{type: "string"}});errors++;}}if(data4.oncall !== undefined && func0.call(data4, "oncall")){if(typeof data4.oncall !== "string"){(vErrors ??= []).push({instancePath:instancePath+"/owner/oncall",keyword:"type",params:{type: "string"}});errors++;}}}}if(data.task !== undefined && func0.call(data, "task")){let data8 = data.task;if((typeof data8 !== "string") && (!(Array.isArray(data8)))){(vErrors ??= []).push({instancePath:instancePath+"/task",keyword:"type",params:{type: ["string","array"]}});errors++;}if(Array.isArray(data8)){const len0 = data8.length;for(let i0=0; i0<len0; i0++){if(typeof data8[i0] !== "string"){(vErrors ??= []).push({instancePath:instancePath+"/task/" + i0,keyword:"type",params:{type: "string"}});errors++;}}}}if(data.intended_use !== undefined && func0.call(data, "intended_use")){if(typeof data.intended_use !== "string"){(vErrors ??= []).push({instancePath:instancePath+"/intended_use",keyword:"type",params:{type: "string"}});errors++;}}if(data.languages !== undefined && func0.call(data, "languages")){let data11 = data.languages;if(Array.isArray(data11)){const len1 = data11.length;for(let i1=0; i1<len1; i1++){if(typeof data11[i1] !== "string"){(vErrors ??= []).push({instancePath:instancePath+"/languages/" + i1,keyword:"type",params:{type: "string"}});errors++;}}}else {(vErrors ??= []).push({instancePath:instancePath+"/languages",keyword:"type",params:{type: "array"}});errors++;}}if(data.base_model !== undefined && func0.call(data, "base_model")){if(!(validate53(data.base_model, {instancePath:instancePath+"/base_model",parentData:data,parentDataProperty:"base_model",rootData}))){vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);errors = vErrors.length;}}if(data.data_manifest !== undefined && func0.call(data, "data_manifest")){if(!(validate55(data.data_manifest, {instancePath:instancePath+"/data_manifest",parentData:data,parentDataProperty:"data_manifest",rootData}))){vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);errors = vErrors.length;}}if(data.artifact !== undefined && func0.call(data, "artifact")){if(!(validate55(data.artifact, {instancePath:instancePath+"/artifact",parentData:data,parentDataProperty:"artifact",rootData}))){vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);errors = vErrors.length;}}if(data.feature_code !== undefined && func0.call(data, "feature_code")){if(!(validate55(data.feature_code, {instancePath:instancePath+"/feature_code",parentData:data,parentDataProperty:"feature_code",rootData}))){vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);errors = vErrors.length;}}if(data.tokenizer !== undefined && func0.call(data, "tokenizer")){if(!(validate55(data.tokenizer, {instancePath:instancePath+"/tokenizer",parentData:data,parentDataProperty:"tokenizer",rootData}))){vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);errors = vErrors.length;}}if(data.codec !== undefined && func0.call(data, "codec")){if(!(validate55(data.codec, {instancePath:instancePath+"/codec",parentData:data,parentDataProperty:"codec",rootData}))){vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);errors = vErrors.length;}}if(data.vocoder !== undefined && func0.call(data, "vocoder")){if(!(validate55(data.vocoder, {instancePath:instancePath+"/vocoder",parentData:data,parentDataProperty:"vocoder",rootData}))){vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);errors = vErrors.length;}}if(data.decoder !== undefined && func0.call(data, "decoder")){if(!(validate55(data.decoder, {instancePath:instancePath+"/decoder",parentData:data,parentDataProperty:"decoder",rootData}))){vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);errors = vErrors.length;}}if(data.safety_filters !== undefined && func0.call(data, "safety_filters")){if(!(validate55(data.safety_filters, {instancePath:instancePath+"/safety_filters",parentData:data,parentDataProperty:"safety_filters",rootData}))){vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);errors = vErrors.length;}}if(data.routing_rules !== undefined && func0.call(data, "routing_rules")){if(!(validate55(data.routing_rules, {instancePath:instancePath+"/routing_rules",parentData:data,parentDataProperty:"routing_rules",rootData}))){vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);errors = vErrors.length;}}if(data.training_code_sha !== undefined && func0.call(data, "training_code_sha")){if(typeof data.training_code_sha !== "string"){(vErrors ??= []).push({instancePath:instancePath+"/training_code_sha",keyword:"type",params:{type: "string"}});errors++;}}if(data.training !== undefined && func0.call(data, "training")){if(!(validate65(data.training, {instancePath:instancePath+"/training",parentData:data,parentDataProperty:"training",rootData}))){vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);errors = vErrors.length;}}if(data.feature_contract !== undefined && func0.call(data, "feature_contract")){let data25 = data.feature_contract;if((typeof data25 !== "string") && (!(data25 && typeof data25 == "object" && !Array.isArray(data25)))){(vErrors ??= []).push({instancePath:instancePath+"/feature_contract",keyword:"type",params:{type: ["string","object"]}});errors++;}}if(data.front_end !== undefined && func0.call(data, "front_end")){let data26 = data.front_end;if(typeof data26 !== "string"){(vErrors ??= []).push({instancePath:instancePath+"/front_end",keyword:"type",params:{type: "string"}});errors++;}if(!((data26 === "bundled") || (data26 === "shared"))){(vErrors ??= []).push({instancePath:instancePath+"/front_end",keyword:"enum",params:{allowedValues: ["bundled","shared"]}});errors++;}}if(data.serving_contract !== undefined && func0.call(data, "serving_contract")){if(!(validate55(data.serving_contract, {instancePath:instancePath+"/serving_contract",parentData:data,parentDataProperty:"serving_contract",rootData}))){vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);errors = vErrors.length;}}if(data.input_schema !== undefined && func0.call(data, "input_schema")){if(!(validate55(data.input_schema, {instancePath:instancePath+"/input_schema",parentData:data,parentDataProperty:"input_schema",rootData}))){vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);errors = vErrors.length;}}if(data.output_schema !== undefined && func0.call(data, "output_schema")){if(!(validate55(data.output_schema, {instancePath:instancePath+"/output_schema",parentData:data,parentDataProperty:"output_schema",rootData}))){vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);errors = vErrors.length;}}if(data.safety_report !== undefined && func0.call(data, "safety_report")){if(!(validate55(data.safety_report, {instancePath:instancePath+"/safety_report",parentData:data,parentDataProperty:"safety_report",rootData}))){vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);errors = vErrors.length;}}if(data.eval_report !== undefined && func0.call(data, "eval_report")){if(!(validate72(data.eval_report, {instancePath:instancePath+"/eval_report",parentData:data,parentDataProperty:"eval_report",rootData}))){vErrors = vErrors === null ? validate72.errors : vErrors.concat(validate72.errors);errors = vErrors.length;}}if(data.serving_image !== undefined && func0.call(data, "serving_image")){let data32 = data.serving_image;if((typeof data32 !== "string") && (!(data32 && typeof data32 == "object" && !Array.isArray(data32)))){(vErrors ??= []).push({instancePath:instancePath+"/serving_image",keyword:"type",params:{type: ["string","object"]}});errors++;}if(data32 && typeof data32 == "object" && !Array.isArray(data32)){for(const key2 of Object.keys(data32)){if(!((key2 === "ref") || (key2 === "runtime"))){(vErrors ??= []).push({instancePath:instancePath+"/serving_image",keyword:"additionalProperties",params:{additionalProperty: key2, at: "#/properties/serving_image"}});errors++;}}if(data32.ref !== undefined && func0.call(data32, "ref")){if(typeof data32.ref !== "string"){(vErrors ??= []).push({instancePath:instancePath+"/serving_image/ref",keyword:"type",params:{type: "string"}});errors++;}}if(data32.runtime !== undefined && func0.call(data32, "runtime")){if(typeof data32.runtime !== "string"){(vErrors ??= []).push({instancePath:instancePath+"/serving_image/runtime",keyword:"type",params:{type: "string"}});errors++;}}}}if(data.resource_envelope !== undefined && func0.call(data, "resource_envelope")){if(!(validate79(data.resource_envelope, {instancePath:instancePath+"/resource_envelope",parentData:data,parentDataProperty:"resource_envelope",rootData}))){vErrors = vErrors === null ? validate79.errors : vErrors.concat(validate79.errors);errors = vErrors.length;}}if(data.rollback_target !== undefined && func0.call(data, "rollback_target")){if(!(validate81(data.rollback_target, {instancePath:instancePath+"/rollback_target",parentData:data,parentDataProperty:"rollback_target",rootData}))){vErrors = vErrors === null ? validate81.errors : vErrors.concat(validate81.errors);errors = vErrors.length;}}if(data.rollback_of !== undefined && func0.call(data, "rollback_of")){if(typeof data.rollback_of !== "string"){(vErrors ??= []).push({instancePath:instancePath+"/rollback_of",keyword:"type",params:{type: "string"}});errors++;}}if(data.state_migrations !== undefined && func0.call(data, "state_migrations")){let data38 = data.state_migrations;if(typeof data38 !== "string"){(vErrors ??= []).push({instancePath:instancePath+"/state_migrations",keyword:"type",params:{type: "string"}});errors++;}if(!(((data38 === "none") || (data38 === "reversible")) || (data38 === "forward-only"))){(vErrors ??= []).push({instancePath:instancePath+"/state_migrations",keyword:"enum",params:{allowedValues: ["none","reversible","forward-only"]}});errors++;}}if(data.review_by !== undefined && func0.call(data, "review_by")){if(typeof data.review_by !== "string"){(vErrors ??= []).push({instancePath:instancePath+"/review_by",keyword:"type",params:{type: "string"}});errors++;}}if(data.expires_at !== undefined && func0.call(data, "expires_at")){if(typeof data.expires_at !== "string"){(vErrors ??= []).push({instancePath:instancePath+"/expires_at",keyword:"type",params:{type: "string"}});errors++;}}if(data.approval !== undefined && func0.call(data, "approval")){if(!(validate83(data.approval, {instancePath:instancePath+"/approval",parentData:data,parentDataProperty:"approval",rootData}))){vErrors = vErrors === null ? validate83.errors : vErrors.concat(validate83.errors);errors = vErrors.length;}}if(data.step !== undefined && func0.call(data, "step")){let data42 = data.step;if(typeof data42 !== "string"){(vErrors ??= []).push({instancePath:instancePath+"/step",keyword:"type",params:{type: "string"}});errors++;}if(!((((((data42 === "train") || (data42 === "evaluate")) || (data42 === "package")) || (data42 === "stage")) || (data42 === "canary")) || (data42 === "promote"))){(vErrors ??= []).push({instancePath:instancePath+"/step",keyword:"enum",params:{allowedValues: ["train","evaluate","package","stage","canary","promote"]}});errors++;}}if(data.evidence !== undefined && func0.call(data, "evidence")){if(!(validate85(data.evidence, {instancePath:instancePath+"/evidence",parentData:data,parentDataProperty:"evidence",rootData}))){vErrors = vErrors === null ? validate85.errors : vErrors.concat(validate85.errors);errors = vErrors.length;}}}else {(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});errors++;}validate52.errors = vErrors;return errors === 0;}
const hints = {"#":["format","model_id","version","family","owner","task","intended_use","languages","base_model","data_manifest","artifact","feature_code","tokenizer","codec","vocoder","decoder","safety_filters","routing_rules","training_code_sha","training","feature_contract","front_end","serving_contract","input_schema","output_schema","safety_report","eval_report","serving_image","resource_envelope","rollback_target","rollback_of","state_migrations","review_by","expires_at","approval","step","evidence"],"#/$defs/reference":["path","uri","sha256","id","version","license"],"#/$defs/slice/additionalProperties":["baseline","candidate"],"#/$defs/of-base_model":["id","revision","license"],"#/$defs/of-training":["seed","hyperparameters","labels","finished_at"],"#/$defs/of-eval_report":["path","sha256","model","baseline","created_at","eval_pack","scoring","slices","overall","privacy_errors","unit_cost","unit_cost_relative_delta","unit_cost_delta","records","runs","slice_by","cluster_by"],"#/$defs/of-eval_report/properties/model":["model_id","version","artifact_sha256"],"#/$defs/of-eval_report/properties/baseline":["model_id","version","artifact_sha256"],"#/$defs/of-eval_report/properties/eval_pack":["name","version","sha256"],"#/$defs/of-eval_report/properties/unit_cost":["baseline","candidate"],"#/$defs/of-eval_report/properties/records":["baseline","candidate"],"#/$defs/of-eval_report/properties/runs/items":["slices","overall"],"#/$defs/of-resource_envelope":["accelerator","accelerator_count","accelerator_memory_mib","cpu_milli","memory_mib","max_concurrent_streams"],"#/$defs/of-rollback_target":["model_id","version","serving_image","first_release","fallback"],"#/$defs/of-approval":["status","by","at"],"#/$defs/of-evidence":["unit_tests","replay","load_test","benchmark","canary_plan","canary_report","shadow_report","rollback_drill","incidents","slo","clients","privacy_logs","buf_breaking"],"#/properties/format/pattern":"Name and major version of this file format; without it major 1 is meant.","#/properties/owner":["team","contact","oncall"],"#/properties/serving_image":["ref","runtime"]};


/***/ }),

/***/ 7844:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ isMissing),
/* harmony export */   w: () => (/* binding */ isPlaceholder)
/* harmony export */ });
const PLACEHOLDERS = new Set([
    '',
    'todo',
    'tbd',
    'unknown',
    'n/a',
    'none',
    'null',
    '-',
    '?',
    'changeme',
]);
/**
 * Whether a value says nothing: absent, empty, a placeholder, zero, false, or a list or mapping of which
 * every leaf says nothing (interfaces.md 1.1).
 */
function isMissing(node) {
    if (node === undefined)
        return true;
    if (node.kind === 'list')
        return node.items.every(isMissing);
    if (node.kind === 'map')
        return [...node.entries.values()].every(({ value }) => isMissing(value));
    return isMissingValue(node.value);
}
function isMissingValue(value) {
    if (typeof value === 'string')
        return isPlaceholder(value);
    return value === null || value === false || value === 0 || Number.isNaN(value);
}
/** Whether a text is one of the words that people write where they know nothing yet. */
function isPlaceholder(text) {
    return PLACEHOLDERS.has(text.trim().toLowerCase());
}


/***/ }),

/***/ 575:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  fY: () => (/* binding */ findMissingFields),
  hB: () => (/* binding */ readEntry),
  l8: () => (/* binding */ splitEntries)
});

;// CONCATENATED MODULE: ./lib/generated/registry.js
// Generated from src/formats by scripts/generate.mjs. Do not edit.
const validate = validate52;/* harmony default export */ const registry = ((/* unused pure expression or super */ null && (validate52)));const func0 = Object.prototype.hasOwnProperty;const pattern3 = new RegExp("^registry/1$", "u");function validate52(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){/*# sourceURL="speech-release-gate/registry/1" */;let vErrors = null;let errors = 0;if(data && typeof data == "object" && !Array.isArray(data)){if((data.entries === undefined) || (!(func0.call(data, "entries")))){(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "entries"}});errors++;}for(const key0 of Object.keys(data)){if(!((key0 === "format") || (key0 === "entries"))){(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0, at: "#"}});errors++;}}if(data.format !== undefined && func0.call(data, "format")){let data0 = data.format;if(typeof data0 === "string"){if(!pattern3.test(data0)){(vErrors ??= []).push({instancePath:instancePath+"/format",keyword:"pattern",params:{pattern: "^registry/1$", at: "#/properties/format/pattern"}});errors++;}}else {(vErrors ??= []).push({instancePath:instancePath+"/format",keyword:"type",params:{type: "string"}});errors++;}}if(data.entries !== undefined && func0.call(data, "entries")){let data1 = data.entries;if(Array.isArray(data1)){const len0 = data1.length;for(let i0=0; i0<len0; i0++){let data2 = data1[i0];if(!(data2 && typeof data2 == "object" && !Array.isArray(data2))){(vErrors ??= []).push({instancePath:instancePath+"/entries/" + i0,keyword:"type",params:{type: "object"}});errors++;}}}else {(vErrors ??= []).push({instancePath:instancePath+"/entries",keyword:"type",params:{type: "array"}});errors++;}}}else {(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});errors++;}validate52.errors = vErrors;return errors === 0;}
const hints = {"#":["format","entries"],"#/properties/format/pattern":"Name and major version of this file format; without it major 1 is meant."};

// EXTERNAL MODULE: ./lib/generated/registry-entry.js
var registry_entry = __webpack_require__(6679);
// EXTERNAL MODULE: ./lib/model/entry.js
var entry = __webpack_require__(4801);
// EXTERNAL MODULE: ./lib/model/step.js
var step = __webpack_require__(4307);
// EXTERNAL MODULE: ./lib/readers/missing.js
var readers_missing = __webpack_require__(7844);
// EXTERNAL MODULE: ./lib/readers/node.js
var readers_node = __webpack_require__(894);
// EXTERNAL MODULE: ./lib/readers/read-reference.js
var read_reference = __webpack_require__(1118);
// EXTERNAL MODULE: ./lib/readers/read-release-id.js
var read_release_id = __webpack_require__(8582);
;// CONCATENATED MODULE: ./lib/readers/entry-fields.js





function pick(node, keys) {
    // A text such as TODO says nothing; a seed of 0 is a seed.
    const known = keys
        .map((key) => [key, (0,readers_node/* rawOf */.UD)((0,readers_node.at)(node, key))])
        .filter(([, value]) => value !== undefined && !(0,readers_missing/* isPlaceholder */.w)(value));
    return Object.fromEntries(known);
}
/** Who answers for the release; a bare text is a contact. */
function toOwner(node) {
    const contact = (0,readers_node/* textOf */.b6)(node);
    return contact === undefined ? pick(node, ['team', 'contact', 'oncall']) : { contact };
}
/** The model it was made from: `id@revision`, or its fields; a placeholder is no revision. */
function toBaseModel(node) {
    if (node === undefined)
        return undefined;
    const short = (0,readers_node/* rawOf */.UD)(node);
    if (short === undefined)
        return { id: '', ...pick(node, ['id', 'revision']), location: node.location };
    const mark = short.lastIndexOf('@');
    const [id, revision] = mark < 0 ? [short, ''] : [short.slice(0, mark), short.slice(mark + 1)];
    return { id, ...((0,readers_missing/* isPlaceholder */.w)(revision) ? {} : { revision }), location: node.location };
}
/** How it was trained; placeholders say nothing. */
function toTraining(node) {
    const { seed, finished_at } = pick(node, ['seed', 'finished_at']);
    const hyperparameters = toHyperparameters((0,readers_node.at)(node, 'hyperparameters'));
    const labels = toStated((0,readers_node.at)(node, 'labels'));
    return {
        ...(seed === undefined ? {} : { seed }),
        ...(hyperparameters === undefined ? {} : { hyperparameters }),
        ...(labels === undefined ? {} : { labels }),
        ...(finished_at === undefined ? {} : { finishedAt: finished_at }),
    };
}
function toHyperparameters(node) {
    if (node?.kind !== 'map')
        return toStated(node);
    return (0,readers_missing/* isMissing */.b)(node) ? undefined : 'inline';
}
/** A reference, unless it is a placeholder. */
function toStated(node) {
    return (0,readers_missing/* isMissing */.b)(node) ? undefined : (0,read_reference/* readReference */.W)(node);
}
/** The image that serves it. */
function toServingImage(node) {
    if (node === undefined)
        return undefined;
    const { runtime } = pick(node, ['runtime']);
    return {
        ref: (0,readers_node/* rawOf */.UD)(node) ?? (0,readers_node/* rawOf */.UD)((0,readers_node.at)(node, 'ref')) ?? '',
        ...(runtime === undefined ? {} : { runtime }),
        location: node.location,
    };
}
/** What the entry says it would go back to. */
function toRollbackTarget(node) {
    if (node === undefined)
        return undefined;
    const { location } = node;
    const { fallback, serving_image } = pick(node, ['fallback', 'serving_image']);
    if ((0,readers_node/* booleanOf */.SF)((0,readers_node.at)(node, 'first_release')) === true)
        return { kind: 'first-release', fallback: fallback ?? '', location };
    const release = (0,read_release_id/* readReleaseId */.p)(node) ?? { model_id: (0,readers_node/* rawOf */.UD)(node) ?? '', version: '' };
    return {
        kind: 'release',
        release,
        location,
        ...(serving_image === undefined ? {} : { servingImage: serving_image }),
    };
}
/** Who approved it, and when. */
function toApproval(node) {
    return node === undefined
        ? undefined
        : { status: '', ...pick(node, ['status', 'by', 'at']), location: node.location };
}
/** The evidence beside the reports: a folder, or paths by kind. */
function toEvidence(node) {
    const folder = node?.kind === 'scalar' ? (0,read_reference/* readReference */.W)(node) : undefined;
    const files = entry/* EVIDENCE_KINDS */.At.map((kind) => {
        const value = (0,readers_node.at)(node, kind);
        const items = value?.kind === 'list' ? value.items : value === undefined ? [] : [value];
        return [kind, items.map(read_reference/* readReference */.W).filter((item) => item !== undefined)];
    });
    return {
        ...(folder === undefined ? {} : { folder }),
        files: new Map(files.filter(([, list]) => list.length > 0)),
    };
}

// EXTERNAL MODULE: ./lib/readers/read-feature-file.js
var read_feature_file = __webpack_require__(7116);
;// CONCATENATED MODULE: ./lib/readers/entry-contract.js



/** The feature contract: one for both sides or one each; paths, or the contracts themselves. */
function toFeatureContract(node) {
    if (node === undefined)
        return undefined;
    const [training, serving] = [(0,readers_node.at)(node, 'training'), (0,readers_node.at)(node, 'serving')];
    const isSingle = training === undefined && serving === undefined;
    const sides = isSingle ? [node, undefined] : [training, serving];
    const [forTraining, forServing] = sides.map((side) => isReference(side) ? (0,read_reference/* readReference */.W)(side) : undefined);
    const written = toWritten(...sides);
    return {
        inline: forTraining === undefined && forServing === undefined,
        single: isSingle,
        location: node.location,
        ...(forTraining === undefined ? {} : { training: forTraining }),
        ...(forServing === undefined ? {} : { serving: forServing }),
        ...(written === undefined ? {} : { written }),
    };
}
function toWritten(training, serving) {
    const [one, other] = [training, serving].map((side) => side === undefined || isReference(side) ? undefined : toReading(side));
    if (one === undefined && other === undefined)
        return undefined;
    return {
        ...(one === undefined ? {} : { training: one }),
        ...(other === undefined ? {} : { serving: other }),
    };
}
/** A path, or the long form of one; any other mapping is the contract itself. */
function isReference(node) {
    return node?.kind === 'scalar' || (0,readers_node.at)(node, 'path') !== undefined || (0,readers_node.at)(node, 'uri') !== undefined;
}
function toReading(node) {
    const { location } = node;
    const read = (0,read_feature_file/* readInlineFeatures */.Bn)(node);
    if (read.kind === 'refused')
        return { kind: 'unreadable', problems: read.problems, location };
    const source = { path: location.path, ref: 'head', sha256: '', bytes: 0 };
    return { kind: 'present', value: read.value, source };
}

// EXTERNAL MODULE: ./lib/readers/read-report.js + 4 modules
var read_report = __webpack_require__(2950);
// EXTERNAL MODULE: ./lib/readers/validate.js + 3 modules
var readers_validate = __webpack_require__(4106);
;// CONCATENATED MODULE: ./lib/readers/read-entry.js












/** The required fields that an entry lacks, each list sorted (R4); `review_by` stands for either date. */
function findMissingFields(root) {
    const isAbsent = (field) => (0,readers_missing/* isMissing */.b)((0,readers_node.at)(root, field)) && (field !== 'review_by' || (0,readers_missing/* isMissing */.b)((0,readers_node.at)(root, 'expires_at')));
    return { critical: entry/* CRITICAL_FIELDS */.YZ.filter(isAbsent), other: entry/* OTHER_REQUIRED_FIELDS */.vN.filter(isAbsent) };
}
/** Reads a registry entry; what is missing is not a problem here but a finding of `registry-fields`. */
function readEntry(root, metrics) {
    if (root.kind !== 'map') {
        const message = 'a registry entry is a mapping of fields';
        return {
            kind: 'refused',
            problems: [{ location: root.location, message, hint: 'start with `model_id: ...`' }],
        };
    }
    const present = withoutMissing(root);
    const problems = [...(0,readers_validate/* validateNode */.T)(present, { validate: registry_entry/* validate */.tf, hints: registry_entry/* hints */.XZ })];
    const report = readInlineReport(present, metrics);
    if (report?.kind === 'refused' && problems.length === 0)
        problems.push(...report.problems);
    if (problems.length > 0)
        return { kind: 'refused', problems };
    return { kind: 'read', value: toEntry(present, root, report) };
}
// A placeholder says nothing, whatever its type, so it is not held against the schema.
function withoutMissing(root) {
    const missing = [...root.entries].filter(([key, { value }]) => (0,readers_missing/* isMissing */.b)(value) && !isAnswer(key, value));
    return (0,readers_node/* without */.FF)(root, new Set(missing.map(([key]) => key)));
}
// `state_migrations: none` says something: there are none.
function isAnswer(key, value) {
    return key === 'state_migrations' && (0,readers_node/* textOf */.b6)(value) === 'none';
}
function readInlineReport(root, metrics) {
    const node = (0,readers_node.at)(root, 'eval_report');
    const inline = node?.kind === 'map' && (0,readers_node.at)(node, 'path') === undefined;
    return inline ? (0,read_report/* readReport */.t)(node, 'eval', metrics) : undefined;
}
function toEntry(root, original, report) {
    const text = (key) => (0,readers_node/* rawOf */.UD)((0,readers_node.at)(root, key)) ?? '';
    return {
        modelId: text('model_id'),
        version: text('version'),
        family: text('family') === '' ? text('model_id') : text('family'),
        tasks: toTexts((0,readers_node.at)(root, 'task')),
        owner: toOwner((0,readers_node.at)(root, 'owner')),
        languages: toTexts((0,readers_node.at)(root, 'languages')),
        baseModel: toBaseModel((0,readers_node.at)(root, 'base_model')),
        artifacts: toReferences(root, entry/* ARTIFACT_FIELDS */.N6),
        documents: toReferences(root, entry/* DOCUMENT_FIELDS */.G0),
        trainingCodeSha: toPlaced(root, 'training_code_sha'),
        training: toTraining((0,readers_node.at)(root, 'training')),
        featureContract: toFeatureContract((0,readers_node.at)(root, 'feature_contract')),
        frontEnd: oneOf(text('front_end'), ['bundled', 'shared']),
        evalReport: report?.kind === 'read' ? { inline: report.value } : (0,read_reference/* readReference */.W)((0,readers_node.at)(root, 'eval_report')),
        servingImage: toServingImage((0,readers_node.at)(root, 'serving_image')),
        resourceEnvelope: new Map((0,readers_node/* entriesOf */.Mc)((0,readers_node.at)(root, 'resource_envelope')).map(([key, { value }]) => [key, toFigure(value)])),
        rollbackTarget: toRollbackTarget((0,readers_node.at)(root, 'rollback_target')),
        rollbackOf: (0,read_release_id/* readReleaseId */.p)((0,readers_node.at)(root, 'rollback_of')),
        stateMigrations: oneOf(text('state_migrations'), ['none', 'reversible', 'forward-only']),
        reviewBy: toPlaced(root, 'review_by'),
        expiresAt: toPlaced(root, 'expires_at'),
        approval: toApproval((0,readers_node.at)(root, 'approval')),
        step: (0,step/* isStep */.Vf)(text('step')) ? text('step') : undefined,
        evidence: toEvidence((0,readers_node.at)(root, 'evidence')),
        missing: findMissingFields(original),
        location: original.location,
        places: new Map([...original.entries].map(([key, { keyLocation }]) => [key, keyLocation])),
    };
}
function oneOf(text, words) {
    return words.find((word) => word === text);
}
function toTexts(node) {
    const single = (0,readers_node/* rawOf */.UD)(node);
    return single === undefined ? (0,readers_node/* itemsOf */.S3)(node).map((item) => (0,readers_node/* rawOf */.UD)(item) ?? '') : [single];
}
function toFigure(node) {
    return node.kind === 'scalar' && typeof node.value === 'number' ? node.value : ((0,readers_node/* rawOf */.UD)(node) ?? '');
}
function toPlaced(root, key) {
    const node = (0,readers_node.at)(root, key);
    const text = (0,readers_node/* rawOf */.UD)(node);
    return node === undefined || text === undefined ? undefined : { text, location: node.location };
}
function toReferences(root, fields) {
    const read = fields.map((field) => [field, (0,read_reference/* readReference */.W)((0,readers_node.at)(root, field))]);
    return new Map(read.filter((pair) => pair[1] !== undefined));
}
/** The entries of a file: one, or those of a list under `entries`. */
function splitEntries(root) {
    const list = (0,readers_node.at)(root, 'entries');
    if (list === undefined)
        return [root];
    const [problem] = (0,readers_validate/* validateNode */.T)(root, { validate: validate, hints: hints });
    return problem ?? (0,readers_node/* itemsOf */.S3)(list);
}


/***/ }),

/***/ 1118:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ readReference)
/* harmony export */ });
/* unused harmony export isExternal */
/* harmony import */ var _missing_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7844);
/* harmony import */ var _node_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(894);


const DIGEST_MARK = '@sha256:';
const SCHEME = /^[a-z][a-z0-9+.-]+:/i;
/** Whether a path has a scheme: it is not in the repository, and nothing is fetched. */
function isExternal(path) {
    return SCHEME.test(path);
}
/** Reads the short form (`path@sha256:...`) or the long form of something that an entry points at. */
function readReference(node) {
    const short = (0,_node_js__WEBPACK_IMPORTED_MODULE_1__/* .rawOf */ .UD)(node);
    if (node === undefined)
        return undefined;
    if (short !== undefined)
        return fromShort(short, node);
    return node.kind === 'map' ? fromLong(node) : undefined;
}
function fromLong(node) {
    const path = (0,_node_js__WEBPACK_IMPORTED_MODULE_1__/* .rawOf */ .UD)((0,_node_js__WEBPACK_IMPORTED_MODULE_1__.at)(node, 'path'));
    const uri = (0,_node_js__WEBPACK_IMPORTED_MODULE_1__/* .rawOf */ .UD)((0,_node_js__WEBPACK_IMPORTED_MODULE_1__.at)(node, 'uri'));
    const place = path === undefined && uri !== undefined
        ? { path: uri, external: true }
        : pathOf(path ?? (0,_node_js__WEBPACK_IMPORTED_MODULE_1__/* .rawOf */ .UD)((0,_node_js__WEBPACK_IMPORTED_MODULE_1__.at)(node, 'id')) ?? '');
    return { ...place, location: node.location, ...optional(node) };
}
function fromShort(text, node) {
    const mark = text.lastIndexOf(DIGEST_MARK);
    if (mark < 0)
        return { ...pathOf(text), location: node.location };
    const sha256 = text.slice(mark + DIGEST_MARK.length).toLowerCase();
    return { ...pathOf(text.slice(0, mark)), sha256, location: node.location };
}
function pathOf(text) {
    const path = text.startsWith('./') ? text.slice(2) : text;
    return { path, external: isExternal(path) };
}
function optional(node) {
    const fields = ['id', 'version', 'license'].map((name) => [name, (0,_node_js__WEBPACK_IMPORTED_MODULE_1__/* .rawOf */ .UD)((0,_node_js__WEBPACK_IMPORTED_MODULE_1__.at)(node, name))]);
    const known = fields.filter(([, value]) => value !== undefined);
    // A placeholder is no digest.
    const digest = (0,_missing_js__WEBPACK_IMPORTED_MODULE_0__/* .isMissing */ .b)((0,_node_js__WEBPACK_IMPORTED_MODULE_1__.at)(node, 'sha256'))
        ? undefined
        : (0,_node_js__WEBPACK_IMPORTED_MODULE_1__/* .rawOf */ .UD)((0,_node_js__WEBPACK_IMPORTED_MODULE_1__.at)(node, 'sha256'))
            ?.replace(/^sha256:/i, '')
            .toLowerCase();
    return { ...Object.fromEntries(known), ...(digest === undefined ? {} : { sha256: digest }) };
}


/***/ })

};
