import { describe, expect, test } from '@jest/globals';
import type { LoadReport } from '../../../src/model/load-report.js';
import { METRIC_CATALOGUE } from '../../../src/model/metric.js';
import { readLoadFile } from '../../../src/readers/load/read-load-file.js';

function read(text: string | object, path = 'load.json'): ReturnType<typeof readLoadFile> {
  const written = typeof text === 'string' ? text : JSON.stringify(text);
  return readLoadFile(new TextEncoder().encode(written), path, METRIC_CATALOGUE);
}

function reportOf(text: string | object): LoadReport {
  const answer = read(text);
  if (answer.kind === 'refused') throw new Error(answer.problems.map(({ message }) => message).join('; '));
  return answer.value;
}

function problemsOf(text: string | object): readonly string[] {
  const answer = read(text);
  return answer.kind === 'refused' ? answer.problems.map(({ message }) => message) : [];
}

function figuresOf(text: string | object): Record<string, number> {
  return Object.fromEntries(reportOf(text).levels.flatMap(({ metrics }) => [...metrics]));
}

const K6 = {
  state: { testRunDurationMs: 600_000 },
  metrics: {
    http_req_duration: {
      type: 'trend',
      contains: 'time',
      values: { avg: 120, med: 110, 'p(90)': 180, 'p(95)': 200, 'p(99)': 300 },
      thresholds: { 'p(95)<500': { ok: true } },
    },
    http_reqs: { type: 'counter', values: { count: 6000, rate: 10 } },
    vus_max: { type: 'gauge', values: { max: 50, value: 50 } },
  },
};

const LEGACY = {
  metrics: {
    http_req_duration: { avg: 120, med: 110, 'p(90)': 180, 'p(95)': 200, thresholds: { 'p(95)<500': false } },
    http_req_failed: { value: 0.01, passes: 10, fails: 990, thresholds: { 'rate<0.001': true } },
    http_reqs: { count: 6000, rate: 10 },
    vus_max: { value: 50, min: 50, max: 50 },
  },
};

describe('k6', () => {
  test('handleSummary: a threshold that is ok held', () => {
    const report = reportOf(K6);
    expect(report.reader).toBe('k6-handle-summary');
    expect(report.failures).toEqual([]);
    expect(report.durationSeconds).toBe(600);
    expect(report.levels[0]).toMatchObject({ concurrency: 50, throughput: 10, samples: 6000 });
    expect(figuresOf(K6)).toEqual({ p50_latency_ms: 110, p95_latency_ms: 200, p99_latency_ms: 300 });
  });

  test('handleSummary: a threshold that is not ok is a failure', () => {
    const broken = structuredClone(K6);
    broken.metrics.http_req_duration.thresholds['p(95)<500'].ok = false;
    expect(reportOf(broken).failures).toEqual(['the threshold http_req_duration: p(95)<500 was broken']);
  });

  test('the legacy summary has its booleans the other way round: true is a broken threshold', () => {
    const report = reportOf(LEGACY);
    expect(report.reader).toBe('k6-summary-export');
    expect(report.failures).toEqual(['the threshold http_req_failed: rate<0.001 was broken']);
  });

  test('the legacy summary calls a rate `value`, and has no p(99) unless it was asked for', () => {
    const report = reportOf(LEGACY);
    expect(figuresOf(LEGACY)).toEqual({ p50_latency_ms: 110, p95_latency_ms: 200, error_rate: 0.01 });
    expect(report.remarks.join()).toContain('p(99)');
  });
});

/** `--new-machine-readable-summary`, schema 1.0.0. */
const MACHINE = {
  config: { duration: 600.5, execution: 'local', script: 'load.js' },
  metadata: { k6Version: '1.6.1', generatedAt: '2026-11-20T10:00:00Z' },
  results: {
    checks: { metrics: [], results: [{ name: 'status is 200', passes: 5990, fails: 10 }] },
    metrics: [
      { name: 'http_reqs', type: 'counter', contains: 'default', values: { count: 6005 } },
      {
        name: 'http_req_failed',
        type: 'rate',
        contains: 'default',
        values: { matches: 6, total: 6005, rate: 0.001 },
      },
      {
        name: 'http_req_duration',
        type: 'trend',
        contains: 'time',
        values: { avg: 120, min: 80, med: 110, max: 900, 'p(90)': 180, 'p(95)': 200 },
      },
      { name: 'vus_max', type: 'gauge', contains: 'default', values: { max: 50, min: 50, value: 50 } },
    ],
  },
  version: '1.0.0',
};

describe('k6, machine-readable', () => {
  test('metrics are a list, the duration is in seconds, and the rate is counted', () => {
    const report = reportOf(MACHINE);
    expect(report).toMatchObject({ reader: 'k6-machine-readable', durationSeconds: 600.5, failures: [] });
    expect(report.levels[0]).toMatchObject({ concurrency: 50, throughput: 10, samples: 6005 });
    expect(figuresOf(MACHINE)).toEqual({ p50_latency_ms: 110, p95_latency_ms: 200, error_rate: 0.001 });
  });

  test('it stops at p(95): p99 is not guessed from the maximum', () => {
    expect(reportOf(MACHINE).remarks.join()).toContain('p(99)');
  });

  test('a threshold that does not say that it held was broken', () => {
    const thresholds = [{ name: 'p(95)<100', ok: false }, { name: 'rate<1', ok: true }, { name: 'med<9' }];
    expect(reportOf({ ...MACHINE, results: { ...MACHINE.results, thresholds } }).failures).toEqual([
      'the threshold p(95)<100 was broken',
      'the threshold med<9 was broken',
    ]);
  });

  test('a duration that contains no time is refused', () => {
    const metrics = MACHINE.results.metrics.map((metric) => ({ ...metric, contains: 'data' }));
    expect(problemsOf({ ...MACHINE, results: { metrics } })).toEqual([
      'http_req_duration contains data, not time',
    ]);
  });
});

const LOCUST = `Type,Name,Request Count,Failure Count,Median Response Time,Average Response Time,Min Response Time,Max Response Time,Average Content Size,Requests/s,Failures/s,50%,66%,75%,80%,90%,95%,98%,99%,99.9%,99.99%,100%
POST,/asr,1000,5,150,151,90,900,10,16.6,0.1,150,160,170,180,200,250,300,400,900,900,900
GET,/health,10,0,5,5,1,10,10,0.1,0,5,6,7,8,9,10,10,10,10,10,10
,Aggregated,1010,5,150,150,1,900,10,16.7,0.1,150,160,170,180,200,240,300,390,900,900,900
`;

describe('Locust', () => {
  test('takes the row Aggregated, and says that its times are rounded', () => {
    const report = reportOf(LOCUST);
    expect(report).toMatchObject({ reader: 'locust-stats-csv', loadModel: 'closed' });
    expect(report.levels).toHaveLength(1);
    expect(report.levels[0]).toMatchObject({ samples: 1010, throughput: 16.7 });
    expect(figuresOf(LOCUST)).toMatchObject({
      p50_latency_ms: 150,
      p95_latency_ms: 240,
      p99_latency_ms: 390,
    });
    expect(report.remarks.join()).toContain('two significant digits');
  });

  test('several kinds of request without their sum are not averaged', () => {
    expect(problemsOf(LOCUST.replace(/,Aggregated.*\n/, ''))).toEqual(['there is no row Aggregated']);
  });

  test('N/A is no figure: no request, no evidence', () => {
    const none = LOCUST.replace(
      /,Aggregated.*\n/,
      ',Aggregated,0,0,0,0,0,0,0,0,0' + ',N/A'.repeat(11) + '\n',
    );
    expect(problemsOf(none)).toEqual(['no request was answered']);
  });
});

const PERF = `Concurrency,Inferences/Second,Client Send,Network+Server Send/Recv,Server Queue,Server Compute Input,Server Compute Infer,Server Compute Output,Client Recv,p50 latency,p90 latency,p95 latency,p99 latency,Max GPU Memory Usage
8,900.5,1,2,3,4,5,6,7,8000,9000,9500,12000,GPU-a:4294967296;GPU-b:2147483648;
1,200.1,1,2,3,4,5,6,7,4000,5000,5500,6000,GPU-a:2147483648;GPU-b:2147483648;
16,850.2,1,2,3,4,5,6,7,18000,19000,19500,22000,GPU-a:6442450944;GPU-b:2147483648;
`;

describe('Triton perf_analyzer', () => {
  test('the CSV is in microseconds and sorted by throughput: levels come back by concurrency', () => {
    const report = reportOf(PERF);
    expect(report.levels.map(({ concurrency }) => concurrency)).toEqual([1, 8, 16]);
    expect(report.levels[1]?.metrics.get('p99_latency_ms')).toBe(12);
    expect(report.peakConcurrency).toBe(16);
  });

  test('GPU memory is that of the fullest accelerator', () => {
    expect(reportOf(PERF).levels[2]?.metrics.get('gpu_memory_mib')).toBe(6144);
  });

  test('a custom percentile adds a column, and optional columns may be missing', () => {
    const custom =
      'Concurrency,Inferences/Second,p50 latency,p95 latency,p97 latency,p99 latency\n4,100,1000,2000,2500,3000\n';
    expect(figuresOf(custom)).toEqual({ p50_latency_ms: 1, p95_latency_ms: 2, p99_latency_ms: 3 });
  });

  test('a request rate is an open load without a concurrency', () => {
    const rate = PERF.replace('Concurrency,', 'Request Rate,');
    expect(reportOf(rate)).toMatchObject({ loadModel: 'open', peakConcurrency: undefined });
  });

  test('it does not count requests, so no percentile of it is evidence by itself', () => {
    expect(reportOf(PERF).levels.map(({ samples }) => samples)).toEqual([undefined, undefined, undefined]);
  });

  test('the profile has nanoseconds: time to the first response and to the last are derived from each request', () => {
    const requests = Array.from({ length: 100 }, (_, index) => ({
      timestamp: index * 1e7,
      response_timestamps: [index * 1e7 + 5e7, index * 1e7 + 9e7],
    }));
    const profile = { experiments: [{ experiment: { mode: 'concurrency', value: 4 }, requests }] };
    const report = reportOf(profile);
    expect(report.levels[0]).toMatchObject({ concurrency: 4, samples: 100 });
    const figures = figuresOf(profile);
    expect(figures.p95_ttfa_ms).toBeCloseTo(50, 9);
    expect(figures.p95_latency_ms).toBeCloseTo(90, 9);
  });

  test('a request without a response failed; it is not a fast one', () => {
    const requests = [
      { timestamp: 0, response_timestamps: [1e8] },
      { timestamp: 0, response_timestamps: [] },
    ];
    const profile = { experiments: [{ experiment: { mode: 'concurrency', value: 1 }, requests }] };
    expect(reportOf(profile).levels[0]?.samples).toBe(1);
    expect(figuresOf(profile).error_rate).toBe(0.5);
  });
});

const GENAI = {
  request_latency: { unit: 'ms', avg: 100, p99: 150, p95: 140, p50: 95 },
  request_throughput: { unit: 'requests/sec', avg: 12 },
};

describe('AIPerf and GenAI-Perf', () => {
  test('the unit of the file is what counts', () => {
    expect(figuresOf(GENAI).p99_latency_ms).toBe(150);
    const inNanoseconds = { request_latency: { unit: 'ns', p50: 95e6, p95: 140e6, p99: 150e6 } };
    expect(figuresOf(inNanoseconds).p99_latency_ms).toBeCloseTo(150, 9);
  });

  test('without a unit nothing is guessed', () => {
    const { unit: _unit, ...bare } = GENAI.request_latency;
    expect(problemsOf({ request_latency: bare })).toEqual(['`request_latency` has no unit']);
    expect(problemsOf({ request_latency: { ...bare, unit: 'tokens' } })).toEqual([
      '`request_latency` has the unit "tokens"',
    ]);
  });

  test('goodput of -1 could not be computed', () => {
    expect(reportOf({ ...GENAI, goodput: { unit: 'requests/sec', avg: -1 } }).failures).toEqual([
      'goodput could not be computed',
    ]);
  });

  test('AIPerf is told by its schema version; a cancelled run and errors are failures', () => {
    const report = reportOf({
      schema_version: '1.5',
      ...GENAI,
      request_latency: { ...GENAI.request_latency, count: 400 },
      was_cancelled: true,
      error_summary: [{ count: 3 }],
      warmup_metrics: { request_latency: { unit: 'ms', p99: 9999 } },
    });
    expect(report.reader).toBe('aiperf');
    expect(report.failures).toEqual(['the run was cancelled', '1 kinds of error']);
    expect(report.levels[0]?.samples).toBe(400);
    expect(report.levels[0]?.metrics.get('p99_latency_ms')).toBe(150);
  });

  test('an aggregate over runs holds means of percentiles: refused', () => {
    const aggregate = {
      schema_version: '1.5',
      request_latency: { mean: 100, std: 2, ci_low: 98, ci_high: 102 },
    };
    expect(problemsOf(aggregate)).toContain(
      'this file has means over several runs: a mean of percentiles is no percentile',
    );
  });
});

interface RecordTerms {
  readonly phase?: string;
  readonly cancelled?: boolean;
  readonly error?: object;
  readonly unit?: string;
  readonly first?: boolean;
}

/** A line of AIPerf's profile_export.jsonl: request `index` starts every 10 ms and takes 100 + index ms. */
function recordOf(index: number, terms: RecordTerms = {}): string {
  const { phase = 'profiling', cancelled = false, error = null, unit = 'ms', first = true } = terms;
  const start = 1_760_000_000_000_000_000 + index * 10_000_000;
  const metadata = {
    ...{
      session_num: index,
      x_request_id: `request-${index}`,
      was_cancelled: cancelled,
      benchmark_phase: phase,
    },
    ...{ request_start_ns: start, request_end_ns: start + (100 + index) * 1_000_000 },
  };
  const metrics = {
    ...{
      request_latency: { value: 100 + index, unit },
      output_sequence_length: { value: 9, unit: 'tokens' },
    },
    ...(first ? { time_to_first_token: { value: 50 + index, unit } } : {}),
  };
  return JSON.stringify({ metadata, metrics, error });
}

function recordsOf(...more: readonly string[]): string {
  return [...Array.from({ length: 400 }, (_, index) => recordOf(index)), ...more].join('\n');
}

describe('AIPerf, one request a line', () => {
  test('percentiles are taken from the requests, by linear interpolation', () => {
    const report = reportOf(recordsOf());
    expect(report.reader).toBe('aiperf-records');
    expect(report.levels[0]).toMatchObject({ samples: 400 });
    const figures = figuresOf(recordsOf());
    expect(figures.p50_latency_ms).toBeCloseTo(299.5, 9);
    expect(figures.p95_latency_ms).toBeCloseTo(479.05, 9);
    expect(figures.p99_latency_ms).toBeCloseTo(495.01, 9);
    expect(figures.p99_ttfa_ms).toBeCloseTo(445.01, 9);
    expect(figures.error_rate).toBe(0);
    expect(report.durationSeconds).toBeCloseTo(4.489, 3);
  });

  test('warm-up is left out by its phase', () => {
    const warm = recordOf(9999, { phase: 'warmup' });
    expect(figuresOf(`${warm}\n${recordsOf(warm)}`)).toEqual(figuresOf(recordsOf()));
  });

  test('a failed or cancelled request counts as an error, and its time does not count', () => {
    const failed = recordsOf(
      recordOf(-99, { error: { code: 500, type: 'ServerError' } }),
      recordOf(-99, { cancelled: true }),
    );
    const { error_rate: rate, ...times } = figuresOf(failed);
    expect(rate).toBeCloseTo(2 / 402, 12);
    expect({ ...times, error_rate: 0 }).toEqual(figuresOf(recordsOf()));
    expect(reportOf(failed).levels[0]?.samples).toBe(400);
  });

  test('concurrency is the most requests that were under way at once', () => {
    expect(reportOf([0, 10, 20].map((index) => recordOf(index)).join('\n')).peakConcurrency).toBe(2);
    expect(reportOf(`${recordOf(0)}\n${recordOf(50)}`).peakConcurrency).toBe(1);
  });

  test('each record has its own unit', () => {
    expect(figuresOf(recordsOf(recordOf(0, { unit: 's' }))).p50_latency_ms).toBeCloseTo(300, 0);
    expect(problemsOf(recordsOf(recordOf(0, { unit: 'tokens' })))).toEqual([
      '`request_latency` has the unit "tokens"',
    ]);
    expect(problemsOf(recordsOf(recordOf(0).replace('"unit":"ms"', '"was":"ms"')))).toEqual([
      '`request_latency` has no unit',
    ]);
  });

  test('a first sound that some answers lack is no percentile of all', () => {
    expect(Object.keys(figuresOf(recordsOf(recordOf(0, { first: false }))))).toEqual([
      'p50_latency_ms',
      'p95_latency_ms',
      'p99_latency_ms',
      'error_rate',
    ]);
  });

  test.each([
    ['a torn line', '{"metadata": {', 'this line is no record of a request'],
    ['a phase of another name', recordOf(0, { phase: 'x' }), 'so warm-up cannot be told'],
    ['a negative time', recordOf(0).replace(':100,', ':-1,'), '`request_latency` is no time'],
    ['an end before its start', recordOf(-200), 'the times of the request cannot be read'],
  ])('%s refuses the file: nothing is left out in silence', (_name, line, message) => {
    expect(problemsOf(recordsOf(line)).join()).toContain(message);
  });

  test('CRLF, blank lines and a byte order mark are no lines', () => {
    expect(figuresOf(`\uFEFF${recordsOf().replaceAll('\n', '\r\n\r\n')}\r\n`)).toEqual(
      figuresOf(recordsOf()),
    );
  });

  test('nobody answered: no evidence', () => {
    expect(problemsOf(recordOf(0, { cancelled: true }))).toEqual(['no request was answered']);
  });
});

test('vegeta is in nanoseconds, its load is open, and success becomes an error rate', () => {
  const report = {
    latencies: {
      total: 1,
      mean: 2e6,
      '50th': 2e6,
      '90th': 3e6,
      '95th': 4e6,
      '99th': 9e6,
      max: 1e7,
      min: 1e6,
    },
    earliest: '2026-11-20T10:00:00Z',
    duration: 6e11,
    requests: 1200,
    throughput: 2,
    success: 0.99,
    errors: [],
  };
  expect(reportOf(report)).toMatchObject({ reader: 'vegeta', loadModel: 'open', durationSeconds: 600 });
  const figures = figuresOf(report);
  expect(figures).toMatchObject({ p50_latency_ms: 2, p95_latency_ms: 4, p99_latency_ms: 9 });
  expect(figures.error_rate).toBeCloseTo(0.01, 12);
});

describe('HdrHistogram', () => {
  const rows = `       Value     Percentile TotalCount 1/(1-Percentile)

      10.000 0.000000000000          1           1.00
      50.000 0.500000000000        500           2.00
      80.000 0.950000000000        950          20.00
      95.000 0.990625000000        991         106.67
     100.000 1.000000000000       1000
#[Mean    =       52.000, StdDeviation   =       10.000]
`;

  test('reads value by percentile and the total count, in the unit that it says', () => {
    expect(figuresOf(`# unit: ms\n${rows}`)).toEqual({
      p50_latency_ms: 50,
      p95_latency_ms: 80,
      p99_latency_ms: 95,
    });
    expect(reportOf(`# unit: us\n${rows}`).levels[0]).toMatchObject({ samples: 1000 });
    expect(figuresOf(`# unit: us\n${rows}`).p95_latency_ms).toBeCloseTo(0.08, 12);
  });

  test.each(['+Inf', 'inf', 'Infinity'])('the last row counts, however a program writes %s', (word) => {
    const text = `# unit: ms\n${rows.replace('1000\n', `1000 ${word}\n`)}`;
    expect(reportOf(text).levels[0]).toMatchObject({ samples: 1000 });
  });

  test("the unit is the caller's: without it nothing is guessed", () => {
    expect(problemsOf(rows)).toEqual(['the histogram does not say its unit']);
    expect(problemsOf(`# the team's test\n${rows}`)).toEqual(['the histogram does not say its unit']);
  });
});

describe('Prometheus', () => {
  const answer = (
    name: string,
    values: readonly (readonly [number, string])[],
    labels: object = {},
  ): object => ({
    status: 'success',
    data: { resultType: 'matrix', result: [{ metric: { __name__: name, ...labels }, values }] },
  });

  test('GPU memory over time, in MiB, with its concurrency', () => {
    const report = reportOf(
      answer(
        'nv_gpu_memory_used_bytes',
        [
          [1000, '1048576'],
          [1060, '2097152'],
        ],
        { concurrency: '8' },
      ),
    );
    expect(
      report.memory.map(({ seconds, gpuMemoryMib, concurrency }) => [seconds, gpuMemoryMib, concurrency]),
    ).toEqual([
      [0, 1, 8],
      [60, 2, 8],
    ]);
  });

  test('a counter that adds up over all requests is no age', () => {
    expect(problemsOf(answer('nv_inference_queue_duration_us', [[0, '7000000']]))).toEqual([
      expect.stringContaining('is not known, so neither is its unit'),
    ]);
  });

  test('queue age at its worst, in ms by the suffix of its name', () => {
    expect(
      figuresOf(
        answer('asr_queue_age_seconds', [
          [0, '0.5'],
          [60, '1.25'],
          [120, '0.1'],
        ]),
      ),
    ).toEqual({ queue_age_ms: 1250 });
  });

  test('NaN is no measurement', () => {
    expect(
      figuresOf(
        answer('retry_rate', [
          [0, 'NaN'],
          [60, '0.01'],
        ]),
      ),
    ).toEqual({ retry_rate: 0.01 });
  });

  test('a negative queue age is impossible', () => {
    expect(problemsOf(answer('asr_queue_age_seconds', [[0, '-1']]))).toEqual([
      'asr_queue_age_seconds is negative, which is impossible',
    ]);
  });

  test('a name without a unit is refused', () => {
    expect(problemsOf(answer('queue_age', [[0, '1']])).join()).toContain('so neither is its unit');
  });
});

describe('load-report/1', () => {
  test('an unknown metric is named with the nearest known one: a unit is part of the name', () => {
    expect(read('peak_concurrency: 4\nlevels: [{concurrency: 4, p95_latency: 200}]')).toMatchObject({
      kind: 'refused',
      problems: [
        { message: 'the metric "p95_latency" is not known', hint: 'did you mean `p95_latency_ms`?' },
      ],
    });
  });

  test('percentiles out of order', () => {
    const text = 'peak_concurrency: 4\nlevels: [{concurrency: 4, p95_latency_ms: 200, p99_latency_ms: 100}]';
    expect(problemsOf(text)).toEqual([
      'percentiles are out of order: p95_latency_ms 200, p99_latency_ms 100',
    ]);
  });

  test('a negative queue age', () => {
    expect(problemsOf('peak_concurrency: 4\nlevels: [{concurrency: 4, queue_age_ms: -5}]').join()).toContain(
      'impossible',
    );
  });

  test('a file of another kind is no load test', () => {
    expect(problemsOf('slices: {}')).toEqual(['this is no load test that is known']);
  });
});
