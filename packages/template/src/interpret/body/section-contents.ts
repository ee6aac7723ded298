import type { PlacedNode } from '@baocao/core';
import type { Place } from '../find-places.js';
import type { HeadingMatch } from '../headings/match-headings.js';
import type { Piece } from '../piece.js';

/** What was found of one section. */
export type SectionContent = {
  place?: Place;
  heading?: FoundHeading;
  readonly pieces: Piece[];
  /** Pieces that stand outside of a place to fill in. */
  loose: number;
};
export type FoundHeading = {
  readonly heading: string;
  readonly match: HeadingMatch;
  readonly path: string;
};

/** The pieces of each section, in reading order. */
export type SectionContents = {
  readonly addHeading: (section: PlacedNode, found: FoundHeading) => void;
  /** Without a piece: the place is there, and nobody has filled it in. */
  readonly addPlaced: (section: string, piece: Piece | undefined, place: Place) => void;
  readonly addLoose: (section: string, piece: Piece) => void;
  readonly of: (section: string) => SectionContent | undefined;
};

/** Nothing found yet. */
export function createSectionContents(): SectionContents {
  const contents = new Map<string, SectionContent>();
  function at(section: string): SectionContent {
    const content = contents.get(section) ?? { pieces: [], loose: 0 };
    contents.set(section, content);
    return content;
  }
  return {
    addHeading(section, heading) {
      at(section.node.id).heading = heading;
    },
    addPlaced(section, piece, place) {
      const content = at(section);
      content.place = place;
      if (piece !== undefined) content.pieces.push(piece);
    },
    addLoose(section, piece) {
      const content = at(section);
      content.pieces.push(piece);
      content.loose += 1;
    },
    of: (section) => contents.get(section),
  };
}
