import type { ReadRun } from '@baocao/document';

/** How a run looks, and the controls that hold it. */
export type RunLook = Omit<ReadRun, 'text'>;

/** The words of one paragraph while it is read. */
export type InlineWords = {
  readonly add: (text: string, look: RunLook) => void;
  /** A place to come back to with `since`. */
  readonly mark: () => number;
  /** The words added after a place. */
  readonly since: (mark: number) => string;
  /** Runs of the same look as one, in Unicode form NFC. */
  readonly runs: () => readonly ReadRun[];
};

/** A paragraph without words. */
export function createInlineWords(): InlineWords {
  const pieces: ReadRun[] = [];
  return {
    add(text, look) {
      pieces.push({ text, ...look });
    },
    mark: () => pieces.length,
    since: (mark) =>
      pieces
        .slice(mark)
        .map(({ text }) => text)
        .join(''),
    runs: () => joined(pieces).map((run) => ({ ...run, text: run.text.normalize('NFC') })),
  };
}

function joined(pieces: readonly ReadRun[]): readonly ReadRun[] {
  const runs: { look: RunLook; texts: string[] }[] = [];
  for (const { text, ...look } of pieces) {
    const last = runs.at(-1);
    if (last !== undefined && looksAlike(last.look, look)) last.texts.push(text);
    else runs.push({ look, texts: [text] });
  }
  return runs.map(({ look, texts }) => ({ text: texts.join(''), ...look }));
}

function looksAlike(a: RunLook, b: RunLook): boolean {
  return (
    a.bold === b.bold &&
    a.italic === b.italic &&
    a.underline === b.underline &&
    a.style === b.style &&
    a.controls === b.controls
  );
}
