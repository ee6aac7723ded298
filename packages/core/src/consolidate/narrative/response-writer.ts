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
  /** What was said last about one unit. */
  #open: { readonly unit: string; readonly children: ListItem[] } | undefined;

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

  /** An item about a unit, behind its name; several about one unit in a row stand below the name. */
  itemAbout(unit: string, name: string, item: ListItem, statement: Statement): void {
    const items = this.#listItems();
    const open = this.#open;
    if (open?.unit === unit) {
      open.children.push(item);
      items[items.length - 1] = { content: [bold(name)], children: [...open.children] };
      if (open.children.length === 2) this.#moveLastDown();
    } else {
      this.#open = { unit, children: [item] };
      items.push({ ...item, content: [bold(`${name} `), ...item.content] });
    }
    const children = this.#open?.children.length ?? 0;
    const path = this.#itemPath(items.length - 1);
    this.#note(children === 1 ? path : `${path}/children/${String(children - 1)}`, statement);
  }

  /** The first statement about a unit goes below its name when a second one comes. */
  #moveLastDown(): void {
    const last = this.sentences.pop();
    if (last !== undefined) this.sentences.push({ ...last, path: `${last.path}/children/0` });
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
