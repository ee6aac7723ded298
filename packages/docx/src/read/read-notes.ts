import { partOfType, type Package, type Relationship } from './open-package.js';
import { elementsOf } from './xml/xml-node.js';
import { wordsBelow } from './words-below.js';

/** The words of comments, footnotes and endnotes, by their ids. */
export type Notes = {
  readonly comment: (id: string) => string;
  readonly footnote: (id: string) => string;
  readonly endnote: (id: string) => string;
};

/** Reads the parts of notes that the file has; a note that is not there has no words. */
export function readNotes(file: Package, relationships: readonly Relationship[]): Notes {
  const wordsById = (type: string) => {
    const words = new Map(
      elementsOf(partOfType(file, relationships, type)).map((node) => [
        node.attribute('w:id') ?? '',
        wordsBelow(node),
      ]),
    );
    return (id: string) => words.get(id) ?? '';
  };
  return {
    comment: wordsById('comments'),
    footnote: wordsById('footnotes'),
    endnote: wordsById('endnotes'),
  };
}
