import {
  textAreaWidth,
  type ResolvedDocument,
  type ResolvedSection,
  type StyleProfile,
} from '@baocao/document';
import { drawFlows } from '../draw/draw-flows.js';
import type { Mark } from '../strips/strip.js';
import type { Tag } from '../tags/tag.js';
import type { Typesetter } from '../text/typesetter.js';
import { points } from '../units/points.js';
import type { Placed } from './page-filler.js';
import { pageNumberMarks } from './page-number.js';
import { paginate } from './paginate.js';

/** A page of the paper with everything at its place; lengths in points. */
export type Sheet = {
  readonly width: number;
  readonly height: number;
  /** Left and top edge of the text area. */
  readonly left: number;
  readonly top: number;
  readonly placed: readonly Placed[];
  /** What stands on the page besides its text, from the left top corner of the paper. */
  readonly furniture: readonly Mark[];
  /** Its page number, in the count that its section starts or goes on with. */
  readonly number: number;
};

/** All sheets of a document, and its structure. */
export type Layout = { readonly sheets: readonly Sheet[]; readonly tags: readonly Tag[] };

/** Breaks a document into lines and pages. */
export function layOut(document: ResolvedDocument, typesetter: Typesetter): Layout {
  const sheets: Sheet[] = [];
  const tags: Tag[] = [];
  for (const section of document.sections) {
    const { textWidth, textHeight, ...paper } = paperOf(section, document.profile);
    const frame = { width: textWidth, profile: document.profile, typesetter, drawFlows };
    const drawn = drawFlows(section.flows, frame);
    const before = section.restartNumbering ? 0 : (sheets.at(-1)?.number ?? 0);
    paginate(drawn.strips, textHeight).forEach((placed, index) => {
      const number = before + index + 1;
      const furniture = pageNumberMarks(number, paper.left, frame);
      sheets.push({ ...paper, placed, furniture, number });
    });
    tags.push(...drawn.tags);
  }
  return { sheets, tags };
}

type Paper = Omit<Sheet, 'placed' | 'furniture' | 'number'> & {
  readonly textWidth: number;
  readonly textHeight: number;
};

/** A landscape sheet is the same paper turned; the margins stay with their sides. */
function paperOf({ orientation }: ResolvedSection, profile: StyleProfile): Paper {
  const { width, height, margins } = profile.page;
  const [across, down] = orientation === 'landscape' ? [height, width] : [width, height];
  return {
    width: points(across.value),
    height: points(down.value),
    left: points(margins.left.value),
    top: points(margins.top.value),
    textWidth: points(textAreaWidth(profile, orientation)),
    textHeight: points(down.value - margins.top.value - margins.bottom.value),
  };
}
