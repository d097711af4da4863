import { describe, expect, test } from '@jest/globals';
import { npyBytes, npyMatrix } from '../audio/npy-bytes.js';
import { roundTrip } from '../audio/resample.js';
import { syntheticSpeech } from '../audio/synthetic-speech.js';
import { pcm16, wavBytes } from '../audio/wav-bytes.js';
import type { Files } from '../memory-tree.js';
import { runCommand } from './memory-terminal.js';

/** What `inspect` prints of a file. */
async function inspect(path: string, files: Files): Promise<unknown> {
  const { exit, out, notes } = await runCommand('inspect', [path], files);
  return exit === 0 ? (JSON.parse(out) as unknown) : { exit, out, notes: notes.join('\n') };
}

describe('the evidence of features, told by its content', () => {
  test('a recording: its header, its levels, and whether a band seems to be lost', async () => {
    const speech = syntheticSpeech(1, 2);
    const narrow = roundTrip(speech, 16000, 8000, 'sinc', 'sinc');
    const whole = await inspect('a', { a: wavBytes(pcm16(speech), { rate: 16000 }) });
    expect(whole).toMatchObject({
      reader: 'wav',
      kind: 'audio',
      value: {
        sample_rate_hz: 16000,
        channels: 1,
        encoding: 'pcm_s16le',
        frames: 32000,
        duration_s: 2,
        band_limit: { suspected: false },
      },
    });
    expect(await inspect('b.wav', { 'b.wav': wavBytes(pcm16(narrow), { rate: 16000 }) })).toMatchObject({
      value: { band_limit: { suspected: true, estimated_rate_hz: 8000 } },
    });
  });

  test('a feature dump', async () => {
    expect(
      await inspect('a.npy', {
        'a.npy': npyMatrix([
          [1, -2],
          [3, NaN],
        ]),
      }),
    ).toMatchObject({
      reader: 'npy',
      kind: 'feature-dump',
      value: { shape: [2, 2], range: [-2, 3], not_finite: 1 },
    });
  });

  test('unit tests, client telemetry and replay manifests', async () => {
    const junit = '<?xml version="1.0"?><testsuites><testsuite><testcase name="a"/></testsuite></testsuites>';
    expect(await inspect('a.xml', { 'a.xml': junit })).toEqual({
      reader: 'junit',
      kind: 'unit-tests',
      value: { tests: 1, run: 1, failures: 0, failed: [] },
    });
    const clients = 'clients: [{client: a, traffic_percent: 100}]\nwindow: {from: 2026-11-20}\n';
    expect(await inspect('c.yaml', { 'c.yaml': clients })).toMatchObject({
      reader: 'clients/1',
      kind: 'clients',
    });
    const replay =
      'sanitised: {method: a, by: b, at: 2026-11-20}\nfixtures: [{id: a, training: a.wav, serving: b.wav}]\n';
    expect(await inspect('r.yaml', { 'r.yaml': replay })).toMatchObject({ kind: 'replay-manifest' });
  });

  test.each<[string, Files[string], string]>([
    ['0hz.wav', wavBytes(pcm16(new Float32Array(9)), { rate: 0 }), 'the header says 0 Hz'],
    ['rf64.wav', new TextEncoder().encode('RF64\xff\xff\xff\xffWAVE'), 'RF64 files are not decoded'],
    [
      'pickled.npy',
      npyBytes(new Uint8Array(8), { descr: '|O', shape: '(1,)' }),
      'a pickled object is never loaded',
    ],
    ['torn.xml', '<testsuites><testsuite>', 'no well-formed XML'],
    ['clients.yaml', 'format: clients/1\nclients: []\n', '`clients`'],
  ])('%s is exit 2 with the reason', async (path, content, reason) => {
    expect(await inspect(path, { [path]: content })).toMatchObject({
      exit: 2,
      out: '',
      notes: expect.stringContaining(reason),
    });
  });
});
