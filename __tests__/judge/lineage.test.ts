import { describe, expect, test } from '@jest/globals';
import { traceLineage } from '../../src/judge/lineage.js';
import type { Dossier } from '../../src/model/dossier.js';
import type { FileDigest } from '../../src/model/file-digest.js';
import type { Lineage, LineageLink, LineageName } from '../../src/model/lineage.js';
import {
  ENTRY,
  type Given,
  judgeByOne,
  LEDGER,
  REPORT,
  settingOf,
  toLine,
  wordsOf,
} from '../gates/gate-table.js';

const A = 'a'.repeat(64);
const B = 'b'.repeat(64);
const DIGEST = 'c4f0d1b7a8e94f3f9a66e0b8f1a2c3d4e5f60718293a4b5c6d7e8f9012345d3a';

function trace(given: Given, more: Partial<Dossier> = {}): Lineage {
  const { dossier, entry } = settingOf(given);
  return traceLineage(entry, { ...dossier, ...more });
}

function file(sha256: string, kind: 'file' | 'lfs' = 'file'): FileDigest {
  return { kind, sha256, bytes: 1 };
}

function stateOf({ nodes }: Lineage, name: LineageName): string | undefined {
  return nodes.find((node) => node.name === name)?.state;
}

function broken({ links }: Lineage): readonly LineageLink[] {
  return links.filter(({ state }) => state === 'broken');
}

function breaks(lineage: Lineage): readonly string[] {
  return broken(lineage).map(({ from, to }) => `${from} -> ${to}`);
}

const inRepository = (artifact: string): string => ENTRY.replace(/^artifact: .*$/m, `artifact: ${artifact}`);
const ownLine = (more: string): string => `${LEDGER}
  - {family: asr-dictation-en, model_id: asr-dictation-en, version: 2.4.0, state: canary,
     promoted_at: 2026-11-21T00:00:00Z, ${more}}
`;

describe('what pins each piece', () => {
  test('a recorded digest pins what is elsewhere; a commit and an image digest pin code and image', () => {
    const lineage = trace({});
    expect(lineage.nodes.map(({ name, state }) => `${name} ${state}`)).toEqual([
      'data_manifest pinned',
      'training_code pinned',
      'feature_contract missing',
      'artifact pinned',
      'eval_pack missing',
      'eval_report missing',
      'safety_report missing',
      'serving_image pinned',
    ]);
    expect(breaks(lineage)).toEqual([]);
  });

  test('a file of the repository is recomputed, with or without a recorded digest; an LFS pointer is pinned', () => {
    const digests = new Map([
      ['models/a.bin', file(A)],
      ['report.yaml', file(B)],
      ['contracts/features.yaml', file(B, 'lfs')],
    ]);
    const lineage = trace({ entry: inRepository(`models/a.bin@sha256:${A}`), digests });
    expect(stateOf(lineage, 'artifact')).toBe('recomputed');
    expect(stateOf(lineage, 'eval_report')).toBe('recomputed');
    expect(stateOf(lineage, 'feature_contract')).toBe('pinned');
  });

  test.each([
    ['training_code', ENTRY.replace(/^training_code_sha: .*$/m, 'training_code_sha: main')],
    ['serving_image', ENTRY.replace(/^serving_image: .*$/m, 'serving_image: registry.example/asr:latest')],
    ['artifact', inRepository('s3://speech/model.bin')],
    ['artifact', inRepository('s3://speech/model.bin@sha256:1234')],
    ['data_manifest', ENTRY.replace(/^data_manifest: .*$/m, 'data_manifest: TODO')],
  ] as const)('%s that floats is missing from the chain', (name, entry) => {
    const lineage = trace({ entry });
    expect(stateOf(lineage, name)).toBe('missing');
    expect(lineage.links.filter(({ from }) => from === name).every(({ state }) => state === 'missing')).toBe(
      true,
    );
  });

  test('optional artefacts are part of the chain only where the entry names them', () => {
    expect(stateOf(trace({}), 'codec')).toBeUndefined();
    expect(stateOf(trace({ entry: `${ENTRY}codec: s3://speech/codec@sha256:${A}\n` }), 'codec')).toBe(
      'pinned',
    );
  });

  test('an eval pack is pinned by its digest, not by its name', () => {
    const pinned = REPORT.concat(`eval_pack: {name: core, version: "7", sha256: "${A}"}`);
    expect(stateOf(trace({ report: pinned }), 'eval_pack')).toBe('pinned');
    expect(stateOf(trace({}), 'eval_pack')).toBe('missing');
  });
});

describe('a break names its two ends, and is a finding', () => {
  test('the recorded digest is not that of the file: every link out of it is broken', () => {
    const given = {
      entry: inRepository(`models/a.bin@sha256:${A}`),
      digests: new Map([['models/a.bin', file(B)]]),
    };
    const lineage = trace(given);
    expect(stateOf(lineage, 'artifact')).toBe('broken');
    expect(breaks(lineage)).toEqual([
      'artifact -> eval_report',
      'artifact -> safety_report',
      'artifact -> serving_image',
    ]);
    expect(broken(lineage)[0]?.ends).toEqual([
      { name: 'artifact as the entry records it', value: A },
      { name: 'the file models/a.bin', value: B },
    ]);
    const { findings } = judgeByOne('registry-pinned', given);
    expect(findings.map(toLine)).toEqual(['registry-pinned:artifact fail blocker']);
    expect(wordsOf(findings)).toContain(
      'the entry records sha256 aaaaaaaaaaaa, the file models/a.bin is sha256 bbbbbbbbbbbb',
    );
  });

  test('the report measured another artifact than the one that the entry records', () => {
    const report = REPORT.replace(
      /^model: .*$/m,
      `model: {model_id: asr-dictation-en, version: 2.4.0, artifact_sha256: "${B}"}`,
    );
    const lineage = trace({ report });
    expect(breaks(lineage)).toEqual(['artifact -> eval_report']);
    expect(broken(lineage)[0]?.ends).toEqual([
      { name: 'artifact', value: DIGEST },
      { name: 'artifact_sha256 of the eval report', value: B },
    ]);
    const { findings } = judgeByOne('evidence-binding', { report });
    expect(findings.map(toLine)).toEqual(['evidence-binding:eval_report fail blocker']);
    expect(wordsOf(findings)).toContain(
      'the entry records sha256 c4f0d1b7a8e9, the report measured sha256 bbbbbbbbbbbb',
    );
  });

  test('and than the file, where the entry records no digest', () => {
    const report = REPORT.replace(
      /^model: .*$/m,
      `model: {model_id: asr-dictation-en, version: 2.4.0, artifact_sha256: "${B}"}`,
    );
    const given = {
      entry: inRepository('models/a.bin'),
      report,
      digests: new Map([['models/a.bin', file(A)]]),
    };
    expect(breaks(trace(given))).toEqual(['artifact -> eval_report']);
    const { findings } = judgeByOne('evidence-binding', given);
    expect(findings.map(toLine)).toEqual(['evidence-binding:eval_report fail blocker']);
    expect(wordsOf(findings)).toContain('the file models/a.bin is sha256 aaaaaaaaaaaa');
  });

  test('a report of another version', () => {
    const lineage = trace({ report: REPORT.replace('asr-dictation-en@2.4.0', 'asr-dictation-en@2.2.0') });
    expect(broken(lineage).map(({ ends }) => ends)).toEqual([
      [
        { name: 'the registry entry', value: 'asr-dictation-en@2.4.0' },
        { name: 'the eval report', value: 'asr-dictation-en@2.2.0' },
      ],
    ]);
  });

  test('the ledger says that other bytes serve as the canary of this version', () => {
    const ledger = ownLine(
      `serving_image: "registry.example/asr@sha256:${A}", bundle: {artifact_sha256: "${B}", data_manifest_sha256: "${DIGEST}"}`,
    );
    const lineage = trace({ ledger });
    expect(stateOf(lineage, 'ledger')).toBe('pinned');
    expect(breaks(lineage)).toEqual(['serving_image -> ledger', 'artifact -> ledger']);
    const { findings } = judgeByOne('registry-pinned', { ledger });
    expect(findings.map(toLine)).toEqual([
      'registry-pinned:ledger:artifact fail blocker',
      'registry-pinned:ledger:serving_image fail blocker',
    ]);
    expect(wordsOf(findings)).toContain('the ledger says sha256 bbbbbbbbbbbb is served');
  });

  test("another release's line in the ledger is not this one's", () => {
    const lineage = trace({});
    expect(stateOf(lineage, 'ledger')).toBeUndefined();
  });
});

test('every link is between nodes that are there, and a broken one alone has ends', () => {
  const given = {
    entry: `${inRepository(`models/a.bin@sha256:${A}`)}codec: codec.bin\ndecoder: d.txt@sha256:${A}\n`,
    digests: new Map([
      ['models/a.bin', file(B)],
      ['codec.bin', file(A)],
    ]),
  };
  const { nodes, links } = trace(given);
  const names = new Set(nodes.map(({ name }) => name));
  for (const { from, to, state, ends } of links) {
    expect(names.has(from) && names.has(to)).toBe(true);
    expect(ends !== null).toBe(state === 'broken');
  }
});
