import type { LossReport } from './loss-report.js';
import type { XmlNode } from './xml/xml-node.js';

/** Follows fields, whose code and result are runs like any other and may span paragraphs. */
export type FieldTracker = {
  /** A `w:fldChar` was met. */
  readonly mark: (node: XmlNode, path: string) => void;
  /** Words of a code were met. */
  readonly code: (words: string, path: string) => void;
  /** Tells of the fields that never end. */
  readonly finish: () => void;
};

/** A tracker outside of any field. */
export function createFieldTracker(losses: LossReport): FieldTracker {
  const open: { readonly path: string; code: string }[] = [];
  const close = () => {
    const field = open.pop();
    if (field !== undefined) losses.tell('field', field.path, field.code.trim());
  };
  return {
    mark(node, path) {
      const type = node.attribute('w:fldCharType');
      if (type === 'begin') open.push({ path, code: '' });
      else if (type === 'end') close();
    },
    code(words, path) {
      const field = open.at(-1);
      if (field === undefined) losses.tell('field', path, words.trim());
      else field.code += words;
    },
    finish() {
      while (open.length > 0) close();
    },
  };
}
