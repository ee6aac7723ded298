import type { ReadRun } from '@baocao/document';

/** How a run looks, and the controls that hold it. */
export type RunLook = Omit<ReadRun, 'text'>;

/** The look of most runs: as their paragraph has it. */
export const plainLook: RunLook = {};

type Piece = { readonly text: string; readonly look: RunLook };

/** The words of one paragraph while it is read. */
export class InlineWords {
  #pieces: Piece[] | undefined;

  add(text: string, look: RunLook): void {
    // Most paragraphs have one piece: a list of one takes less room than one that was added to.
    if (this.#pieces === undefined) this.#pieces = [{ text, look }];
    else this.#pieces.push({ text, look });
  }

  /** A place to come back to with `since`. */
  mark(): number {
    return this.#pieces?.length ?? 0;
  }

  /** The words added after a place. */
  since(mark: number): string {
    return textOf(this.#pieces?.slice(mark) ?? []);
  }

  /** Runs of the same look as one, in Unicode form NFC. */
  runs(): readonly ReadRun[] {
    const pieces = this.#pieces ?? [];
    const [first, ...others] = pieces;
    if (first === undefined) return [];
    if (others.length === 0) return [runOf(first.text, first.look)];
    const runs: ReadRun[] = [];
    let from = 0;
    for (const [place, { look }] of pieces.entries()) {
      const next = pieces[place + 1];
      if (next !== undefined && looksAlike(look, next.look)) continue;
      runs.push(runOf(textOf(pieces.slice(from, place + 1)), look));
      from = place + 1;
    }
    return runs;
  }
}

function runOf(text: string, look: RunLook): ReadRun {
  const plain = text.normalize('NFC');
  return look === plainLook ? { text: plain } : { text: plain, ...look };
}

function textOf(pieces: readonly Piece[]): string {
  return pieces.map(({ text }) => text).join('');
}

function looksAlike(a: RunLook, b: RunLook): boolean {
  return (
    a === b ||
    (a.bold === b.bold &&
      a.italic === b.italic &&
      a.underline === b.underline &&
      a.style === b.style &&
      a.controls === b.controls)
  );
}
