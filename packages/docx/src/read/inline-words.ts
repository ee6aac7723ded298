import type { ReadRun } from '@baocao/document';

/** How a run looks, and the controls that hold it. */
export type RunLook = Omit<ReadRun, 'text'>;

/** The words of one paragraph while it is read. */
export class InlineWords {
  readonly #texts: string[] = [];
  readonly #looks: RunLook[] = [];

  add(text: string, look: RunLook): void {
    this.#texts.push(text);
    this.#looks.push(look);
  }

  /** A place to come back to with `since`. */
  mark(): number {
    return this.#texts.length;
  }

  /** The words added after a place. */
  since(mark: number): string {
    return this.#texts.slice(mark).join('');
  }

  /** Runs of the same look as one, in Unicode form NFC. */
  runs(): readonly ReadRun[] {
    const runs: ReadRun[] = [];
    let from = 0;
    for (const [place, look] of this.#looks.entries()) {
      const next = this.#looks[place + 1];
      if (next !== undefined && looksAlike(look, next)) continue;
      const text = this.#texts
        .slice(from, place + 1)
        .join('')
        .normalize('NFC');
      runs.push({ text, ...look });
      from = place + 1;
    }
    return runs;
  }
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
