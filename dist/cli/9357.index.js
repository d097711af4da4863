export const id = 9357;
export const ids = [9357];
export const modules = {

/***/ 9357:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   foldRuns: () => (/* binding */ foldRuns)
/* harmony export */ });
/**
 * A report whose slices also hold what its repeated runs measured: each run is a cluster of the paired test,
 * and the figure of a metric is the mean over the runs.
 *
 * A metric counts only when every run has it on both sides: a run that was left out is never a better one.
 */
function foldRuns(report, runs, metrics) {
    if (runs.length === 0)
        return report;
    const names = new Set([...report.slices.keys(), ...runs.flatMap(({ slices }) => [...slices.keys()])]);
    const slices = [...names].flatMap((name) => {
        const measured = runs.map((run) => run.slices.get(name));
        const slice = report.slices.get(name) ?? withoutFigures(measured.find((one) => one !== undefined));
        return slice === undefined ? [] : [[name, foldSlice(slice, measured, metrics)]];
    });
    const overall = report.overall ?? withoutFigures(runs.find((run) => run.overall !== undefined)?.overall);
    return {
        ...report,
        slices: new Map(slices),
        overall: overall &&
            foldSlice(overall, runs.map((run) => run.overall), metrics),
    };
}
/** What one run alone measured is no figure of the report. */
function withoutFigures(slice) {
    return slice === undefined ? undefined : { ...slice, metrics: new Map() };
}
function foldSlice(slice, runs, metrics) {
    const names = new Set(runs.flatMap((run) => [...(run?.metrics.keys() ?? [])]));
    const evidence = new Map();
    const figures = new Map(slice.metrics);
    for (const metric of names) {
        const pairs = runs.map((run) => toPair(run?.metrics.get(metric))).filter((pair) => pair !== undefined);
        if (pairs.length < runs.length)
            continue;
        evidence.set(metric, toEvidence(slice, metric, pairs, metrics));
        figures.set(metric, withMean(slice.metrics.get(metric), metric, pairs, slice));
    }
    return { ...slice, metrics: figures, evidence };
}
function toPair(figures) {
    const { baseline, candidate } = figures ?? {};
    return baseline === undefined || candidate === undefined ? undefined : { baseline, candidate };
}
function toEvidence(slice, metric, pairs, metrics) {
    const ones = Float64Array.from(pairs, () => 1);
    const sums = {
        baseline: Float64Array.from(pairs, ({ baseline }) => baseline),
        candidate: Float64Array.from(pairs, ({ candidate }) => candidate),
        baselineWeight: ones,
        candidateWeight: ones,
    };
    return {
        slice: slice.name,
        metric,
        better: metrics.get(metric)?.better ?? 'lower',
        utterances: slice.size.utterances ?? 0,
        clusters: pairs.length,
        referenceWords: slice.size.reference_words ?? null,
        clusterBy: 'run',
        figures: { kind: 'clusters', sums, counted: null, identicalTexts: false },
    };
}
/** The mean of the runs beside what the slice states: a limit then has to hold for both. */
function withMean(stated, metric, pairs, slice) {
    const mean = (side) => pairs.reduce((sum, pair) => sum + pair[side], 0) / pairs.length;
    const [baseline, candidate] = [mean('baseline'), mean('candidate')];
    const delta = toDelta(stated);
    const location = stated?.location ?? slice.location;
    return {
        ...toRelative(stated),
        metric,
        baseline,
        candidate,
        ...(delta === undefined ? {} : { delta }),
        location,
    };
}
function toRelative(stated) {
    const relativeDelta = stated?.relativeDelta;
    return relativeDelta === undefined ? {} : { relativeDelta };
}
function toDelta(stated) {
    const { baseline, candidate, delta } = stated ?? {};
    return baseline === undefined || candidate === undefined ? delta : candidate - baseline;
}


/***/ })

};
