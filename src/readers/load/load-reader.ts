import type { LoadReport } from '../../model/load-report.js';
import type { Node } from '../node.js';
import type { Read } from '../read-report.js';

/** A reader of what one load-test tool writes. It is chosen by content, never by a file's name alone. */
export type LoadReader =
  | {
      readonly id: string;
      readonly form: 'text';
      /** Whether the head of a file (its first 4 KiB) is of this format. */
      matches(head: string): boolean;
      read(text: string, path: string): Read<LoadReport>;
    }
  | {
      readonly id: string;
      readonly form: 'json';
      matches(root: Node): boolean;
      read(root: Node, path: string): Read<LoadReport>;
    };
