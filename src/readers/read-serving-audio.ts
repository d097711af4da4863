import type { ServedFormat, ServedResampling, ServingAudio } from '../model/serving-audio.js';
import { at, itemsOf, type Node, numberOf, textOf } from './node.js';
import type { Read } from './read-report.js';

/**
 * Reads what a serving contract says of audio: rates, channels and what becomes of other rates.
 *
 * `resample` is `reject` or `resample`, or a mapping with that as its `policy` and the rate as `to_hz`; it stands in
 * each format, or beside the `formats` of `audio_in`. Whether the contract is complete is another gate's question.
 */
export function readServingAudio(root: Node): Read<ServingAudio> {
  if (root.kind !== 'map') {
    const message = 'a serving contract is a mapping of topics';
    return {
      kind: 'refused',
      problems: [{ location: root.location, message, hint: 'start with `api: ...`' }],
    };
  }
  const value = {
    input: toFormats(at(root, 'audio_in')),
    output: toFormats(at(root, 'audio_out')),
    location: at(root, 'audio_in')?.location ?? root.location,
  };
  return { kind: 'read', value };
}

function toFormats(node: Node | undefined): readonly ServedFormat[] {
  const formats = node?.kind === 'list' ? node : at(node, 'formats');
  const shared = toResampling(at(node, 'resample'));
  const list = formats === undefined && node?.kind === 'map' ? [node] : itemsOf(formats);
  return list.map((format) => {
    const resample = toResampling(at(format, 'resample')) ?? shared;
    return {
      ratesHz: toNumbers(at(format, 'sample_rates_hz') ?? at(format, 'sample_rate_hz')),
      channels: toNumbers(at(format, 'channels')),
      location: format.location,
      ...(resample === undefined ? {} : { resample }),
    };
  });
}

function toNumbers(node: Node | undefined): readonly number[] {
  const items = node?.kind === 'list' ? node.items : [node];
  return items.flatMap((item) => numberOf(item) ?? []);
}

function toResampling(node: Node | undefined): ServedResampling | undefined {
  const word = textOf(node) ?? textOf(at(node, 'policy'));
  const policy = (['reject', 'resample'] as const).find((known) => known === word);
  if (node === undefined || policy === undefined) return undefined;
  const toHz = numberOf(at(node, 'to_hz'));
  return { policy, location: node.location, ...(toHz === undefined ? {} : { toHz }) };
}
