import type { Block, ListItem, TextRun } from '../../report/rich-text.js';
import type { PassageOrigin, Sentence } from '../provenance.js';

/** What a statement is made of: how, and from which passages. */
export type Statement = Pick<Sentence, 'made' | 'from'>;

/** Puts the blocks of one response together, and keeps where each statement ends up. */
export class ResponseWriter {
  readonly blocks: Block[] = [];
  readonly sentences: Sentence[] = [];
  readonly #path: string;
  /** The list that is being written, the last of the blocks. */
  #items: ListItem[] | undefined;
  /** The item with a heading that takes further ones, and what it is about. */
  #open: { readonly about: string; readonly children: ListItem[] } | undefined;

  /** `path` is that of the response. */
  constructor(path: string) {
    this.#path = path;
  }

  block(block: Block, statement: Statement): void {
    this.#items = this.#open = undefined;
    this.blocks.push(block);
    this.#note(`/blocks/${String(this.blocks.length - 1)}`, statement);
  }

  item(item: ListItem, statement: Statement): void {
    this.#open = undefined;
    const items = this.#listItems();
    items.push(item);
    this.#note(this.#itemPath(items.length - 1), statement);
  }

  /** An item below a heading in bold; items about the same thing in a row share the heading. */
  itemBelow(about: string, heading: string, item: ListItem, statement: Statement): void {
    const items = this.#listItems();
    if (this.#open?.about !== about) {
      this.#open = { about, children: [] };
      items.push({ content: [bold(heading)], children: this.#open.children });
    }
    this.#open.children.push(item);
    const child = String(this.#open.children.length - 1);
    this.#note(`${this.#itemPath(items.length - 1)}/children/${child}`, statement);
  }

  #listItems(): ListItem[] {
    if (this.#items === undefined) {
      this.#items = [];
      this.blocks.push({ type: 'list', items: this.#items });
    }
    return this.#items;
  }

  #itemPath(item: number): string {
    return `/blocks/${String(this.blocks.length - 1)}/items/${String(item)}`;
  }

  #note(path: string, { made, from }: Statement): void {
    this.sentences.push({ path: this.#path + path, made, from: withoutRepeats(from) });
  }
}

export function bold(text: string): TextRun {
  return { text, bold: true };
}

function withoutRepeats(from: readonly PassageOrigin[]): PassageOrigin[] {
  return [...new Map(from.map((origin) => [`${origin.unit} ${origin.path}`, origin])).values()];
}
