import type { Reference } from '../model/entry.js';
import type { Reading } from '../model/reading.js';
import type { EvalReport } from '../model/report.js';
import type { Tree } from '../ports.js';
import { decodeText } from '../readers/parse-document.js';
import type { EvaluationReading } from '../readers/evaluation/registry.js';
import { type DocumentReader, REPORT_FILE } from './read-files.js';

/** Tools write no YAML: such a file is a report of this gate's own. */
const OWN = /\.ya?ml$/i;

/**
 * The eval report in a file that an evaluation tool wrote; undefined for any other file, which the caller then reads as a report of this gate's
 * own.
 */
export async function gatherToolReport(
  { path, external }: Reference,
  tree: Tree,
  reader: DocumentReader,
): Promise<Reading<EvalReport> | undefined> {
  if (external || OWN.test(path)) return undefined;
  const file = await tree.read(path, REPORT_FILE);
  if (file.kind !== 'file') return undefined;
  const reading = await readTool(file.bytes, path);
  if (reading === undefined) return undefined;
  const location = { path };
  const source = reader.remember(file);
  if (reading.kind === 'refused') return { kind: 'unreadable', problems: reading.problems, location };
  if (reading.kind === 'records') {
    const message = `utterances (read by ${reading.reader}), not a report: nothing says what they are compared with`;
    const hint = 'write an eval-report/1 that names it under `records`, with the baseline beside it';
    return { kind: 'unreadable', problems: [{ location, message, hint }], location };
  }
  const { toEvalReport } = await import('../readers/evaluation/to-eval-report.js');
  return { kind: 'present', value: toEvalReport(reading, path), source };
}

async function readTool(bytes: Uint8Array, path: string): Promise<EvaluationReading | undefined> {
  const text = decodeText(bytes);
  const { readEvaluationFile } = await import('../readers/evaluation/registry.js');
  return text === undefined ? undefined : readEvaluationFile(text, path);
}
