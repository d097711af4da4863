export const id = 7544;
export const ids = [7544];
export const modules = {

/***/ 7544:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderJson: () => (/* binding */ renderJson),
/* harmony export */   toSafeJson: () => (/* binding */ toSafeJson)
/* harmony export */ });
/**
 * What JSON may hold but a reader's eyes or a workflow runner's log must not: invisible and reordering
 * characters, and the runner's legacy command mark `##[`. Escaped, they are the same JSON value.
 */
const UNSAFE = /[\u007F-\u009F\u2028\u2029\p{Cf}\p{Co}]|(?<=#)#(?=\[)/gu;
/** A cheaper first look. */
const MAYBE_UNSAFE = /[^\n -~]|##\[/;
/**
 * The verdict as JSON: fixed key order, figures sorted by name, two spaces, a final newline. Equal verdicts
 * give equal bytes.
 */
function renderJson(verdict) {
    return toSafeJson(orderVerdict(verdict));
}
/** Any value as JSON that is safe to look at and to log: two spaces, a final newline. */
function toSafeJson(value) {
    const text = JSON.stringify(value, null, 2);
    return `${MAYBE_UNSAFE.test(text) ? text.replace(UNSAFE, toEscapes) : text}\n`;
}
function toEscapes(character) {
    return [...Array(character.length).keys()]
        .map((index) => `\\u${character.charCodeAt(index).toString(16).padStart(4, '0')}`)
        .join('');
}
// Written out key by key: what order the objects were built in must not show, and a new property does not
// compile until it has its place.
function orderVerdict(verdict) {
    return {
        format: verdict.format,
        tool: { name: verdict.tool.name, version: verdict.tool.version },
        now: verdict.now,
        mode: verdict.mode,
        decision: verdict.decision,
        release_blocked: verdict.release_blocked,
        policy: {
            source: verdict.policy.source,
            ref: verdict.policy.ref,
            sha256: verdict.policy.sha256,
            profile: verdict.policy.profile,
        },
        inputs: verdict.inputs.map(({ path, ref, sha256, bytes }) => ({ path, ref, sha256, bytes })),
        findings: verdict.findings.map(orderFinding),
        releases: verdict.releases.map(orderRelease),
        notes: verdict.notes,
    };
}
function orderRelease(release) {
    const { baseline, rollback_target: target } = release;
    return {
        model_id: release.model_id,
        version: release.version,
        family: release.family,
        task: release.task,
        step: release.step,
        decision: release.decision,
        blockers: release.blockers,
        missing_fields: release.missing_fields,
        baseline: baseline && { model_id: baseline.model_id, version: baseline.version },
        rollback_target: target && {
            model_id: target.model_id,
            version: target.version,
            serving_image: target.serving_image,
        },
        rollback_plan: release.rollback_plan && orderPlan(release.rollback_plan),
        findings: release.findings.map(orderFinding),
        not_judged: release.not_judged.map(({ gate, reason, until }) => ({ gate, reason, until })),
        steps: release.steps.map(({ step, state }) => ({ step, state })),
        lineage: orderLineage(release.lineage),
        entry: release.entry,
    };
}
function orderPlan(plan) {
    const { target } = plan;
    return {
        action: plan.action,
        slices: plan.slices,
        routes: plan.routes,
        target: target && {
            model_id: target.model_id,
            version: target.version,
            serving_image: target.serving_image,
            bundle: target.bundle.map(({ name, sha256 }) => ({ name, sha256 })),
        },
        fallback: plan.fallback,
        traffic_percent: plan.traffic_percent,
        reason: plan.reason,
        because: plan.because.map(({ gate, key, message, fingerprint }) => ({ gate, key, message, fingerprint })),
        warnings: plan.warnings,
        watch: plan.watch,
        confirm: plan.confirm,
        capacity: plan.capacity && orderCapacity(plan.capacity),
    };
}
function orderCapacity(sum) {
    return {
        metric: sum.metric,
        objective: sum.objective,
        replica_requests_per_s: sum.replica_requests_per_s,
        replica_concurrency: sum.replica_concurrency,
        replicas: sum.replicas,
        replicas_available: sum.replicas_available,
        peak_requests_per_s: sum.peak_requests_per_s,
        supported_requests_per_s: sum.supported_requests_per_s,
        prewarmed_requests_per_s: sum.prewarmed_requests_per_s,
        memory_mib: sum.memory_mib,
        memory_envelope_mib: sum.memory_envelope_mib,
        fits: sum.fits,
    };
}
function orderLineage({ nodes, links }) {
    return {
        nodes: nodes.map(({ name, place, digest, state }) => ({ name, place, digest, state })),
        links: links.map(({ from, to, state, ends }) => ({
            from,
            to,
            state,
            ends: ends && [orderEnd(ends[0]), orderEnd(ends[1])],
        })),
    };
}
function orderEnd({ name, value }) {
    return { name, value };
}
function orderFinding(finding) {
    const { waiver } = finding;
    return {
        gate: finding.gate,
        key: finding.key,
        subject: finding.subject,
        outcome: finding.outcome,
        severity: finding.severity,
        blocks: finding.blocks,
        message: finding.message,
        expected: finding.expected,
        actual: finding.actual,
        remedy: finding.remedy,
        location: orderLocation(finding.location),
        figures: orderFigures(finding.figures),
        ...(waiver === undefined ? {} : { waiver: { id: waiver.id, expires: waiver.expires } }),
        fingerprint: finding.fingerprint,
    };
}
function orderLocation(location) {
    if (location === null)
        return null;
    const { path, line, column } = location;
    return {
        path,
        ...(line === undefined ? {} : { line }),
        ...(column === undefined ? {} : { column }),
    };
}
function orderFigures(figures) {
    const names = Object.keys(figures).sort();
    return Object.fromEntries(names.map((name) => [name, orderFigure(figures[name] ?? null)]));
}
function orderFigure(figure) {
    if (Array.isArray(figure))
        return figure.map(orderFigure);
    return typeof figure === 'object' && figure !== null ? orderFigures(figure) : figure;
}


/***/ })

};
