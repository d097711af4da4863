import { clippingShare, silenceShare } from '../audio/check-fixture.js';
import { suspectBandLimit } from '../audio/suspect-band-limit.js';
import { fullScale } from '../audio/wav-samples.js';
import type { FeatureDump, FixtureAudio } from '../model/replay.js';
import { detectEvidenceKind } from '../readers/detect-kind.js';
import { type Node, toPlain } from '../readers/node.js';
import { parseDocument } from '../readers/parse-document.js';
import { readAudioFile, readDumpFile } from '../readers/read-audio-file.js';
import { readClients } from '../readers/read-clients.js';
import { readReplayManifest } from '../readers/read-replay-manifest.js';
import type { Read } from '../readers/read-report.js';
import type { Terminal } from './command.js';
import { INPUT_LIMIT, noteProblems, toJson } from './read-input.js';

interface Found {
  readonly reader: string;
  readonly kind: string;
  readonly value: unknown;
}

/**
 * What the reader found in the evidence of features: recordings, feature dumps, unit tests, client telemetry, replay
 * manifests. Told by content; undefined for a file of another kind.
 */
export async function inspectEvidence(path: string, terminal: Terminal): Promise<0 | 2 | undefined> {
  const file = await terminal.read(path, INPUT_LIMIT);
  const read = file.kind === 'file' ? await look(file.bytes, path) : undefined;
  if (read === undefined) return undefined;
  if (read.kind === 'refused') {
    noteProblems(read.problems, terminal);
    return 2;
  }
  terminal.print(toJson(read.value));
  return 0;
}

/** The first characters of the binary formats. */
const AUDIO = /^(?:RIFF|RIFX|RF64|BW64|fLaC)/;
const DUMP = '\x93NUMPY';
const JUNIT = /<testsuites?[\s/>]/;

async function look(bytes: Uint8Array, path: string): Promise<Read<Found> | undefined> {
  const head = String.fromCharCode(...bytes.subarray(0, 2048));
  if (AUDIO.test(head)) return map(readAudioFile(bytes, path), toAudio);
  if (head.startsWith(DUMP)) return map(readDumpFile(bytes, path), toDump);
  if (/^(?:\xEF\xBB\xBF)?\s*</.test(head) && JUNIT.test(head)) {
    const { readJUnit } = await import('../readers/junit/read-junit.js');
    return map(readJUnit(bytes, path), (report) => ({
      reader: 'junit',
      kind: 'unit-tests',
      value: {
        tests: report.listed,
        run: report.run,
        failures: report.failures,
        failed: report.failed.map(({ name }) => name),
      },
    }));
  }
  const parsed = parseDocument(bytes, path);
  return parsed.kind === 'parsed' ? lookAtDocument(parsed.root) : undefined;
}

function lookAtDocument(root: Node): Read<Found> | undefined {
  const kind = detectEvidenceKind(root);
  if (kind === 'clients') return map(readClients(root), () => own('clients', root));
  if (kind === 'replay') return map(readReplayManifest(root), () => own('replay-manifest', root));
  return undefined;
}

function own(kind: string, root: Node): Found {
  return { reader: `${kind}/1`, kind, value: toPlain(root) };
}

function map<T>(read: Read<T>, toFound: (value: T) => Found): Read<Found> {
  return read.kind === 'refused' ? read : { kind: 'read', value: toFound(read.value) };
}

/** What a recording says of itself and, where it is decoded, what it sounds like; a lost band is a suspicion. */
function toAudio({ header, signal }: Pick<FixtureAudio, 'header' | 'signal'>): Found {
  const encoding = 'encoding' in header ? header.encoding : 'flac';
  const stated = {
    sample_rate_hz: header.sampleRateHz,
    channels: header.channels,
    encoding,
    frames: header.frames,
    duration_s: header.durationSeconds,
  };
  const [first] = signal?.channels ?? [];
  const heard =
    signal === undefined || first === undefined || !('encoding' in header)
      ? {}
      : {
          clipping_share: clippingShare(signal, fullScale(header.encoding)),
          silence_share: silenceShare(signal),
          band_limit: suspectBandLimit(first, signal.sampleRateHz),
        };
  return { reader: encoding === 'flac' ? 'flac' : 'wav', kind: 'audio', value: { ...stated, ...heard } };
}

function toDump({ array }: Pick<FeatureDump, 'array'>): Found {
  const { element, shape, values } = array;
  let [lowest, highest, broken] = [Infinity, -Infinity, 0];
  for (const value of values) {
    if (!Number.isFinite(value)) broken += 1;
    else [lowest, highest] = [Math.min(lowest, value), Math.max(highest, value)];
  }
  const range = lowest > highest ? null : [lowest, highest];
  return { reader: 'npy', kind: 'feature-dump', value: { element, shape, range, not_finite: broken } };
}
