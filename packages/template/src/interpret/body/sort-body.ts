import { asksForResponse, findInOutline, type Outline, type PlacedNode } from '@baocao/core';
import type { Place } from '../find-places.js';
import { headingCandidates } from '../headings/heading-candidate.js';
import { endOfTitle } from '../head/end-of-title.js';
import { matchHeadings, type HeadingMatch } from '../headings/match-headings.js';
import type { UnplacedReason } from '../interpretation.js';
import type { Ledger } from '../ledger.js';
import { isLine, type Piece } from '../piece.js';
import { isPlaceholder } from '../words/is-placeholder.js';
import { createGuidance } from './guidance.js';
import { createSectionContents, type SectionContents } from './section-contents.js';
import { pieceAfter } from './piece-after.js';

/** What the body is sorted by. */
export type BodyMarks = {
  readonly outline: Pick<Outline, 'nodes'>;
  readonly matches: ReadonlyMap<number, HeadingMatch>;
};

/** Finds the headings among the pieces that are in no place to fill in. */
export function bodyMarks(pieces: readonly Piece[], outline: Pick<Outline, 'nodes'>): BodyMarks {
  const first = endOfTitle(pieces);
  const isOpen = (index: number) => index >= first && pieces[index]?.place === undefined;
  const found = matchHeadings(headingCandidates(pieces, isOpen), outline);
  return {
    outline,
    matches: new Map(found.map((match) => [match.candidate.index, match])),
  };
}

/** Where the sorting stands: in a section, under a group, or under a heading that is not known. */
type State = {
  readonly section: PlacedNode | undefined;
  readonly reason: UnplacedReason;
  readonly suggestion: string | undefined;
};

const closingFormula = /^trên\s+đây\s+là\s+(?:toàn\s+bộ\s+)?(?:nội\s+dung\s+)?báo\s+cáo/iu;

/** Gives each piece from `start` up to `end` to a section, to the furniture or to `unplaced`. */
export function sortBody(
  pieces: readonly Piece[],
  { start, end, skip }: { start: number; end: number; skip: ReadonlySet<Piece> },
  marks: BodyMarks,
  ledger: Ledger,
): SectionContents {
  const contents = createSectionContents();
  const guidance = createGuidance(marks.outline);
  let state: State = { section: undefined, reason: 'before-sections', suggestion: undefined };

  function sortLoose(piece: Piece): void {
    const { path, text } = piece;
    const { section, reason, suggestion } = state;
    if (isPlaceholder(text)) ledger.furniture('prompt', piece);
    else if (guidance.has(text)) ledger.furniture('guidance', piece);
    else if (closingFormula.test(text.trim())) {
      ledger.unplaced({ path, text, reason: 'closing-formula' });
    } else if (section !== undefined && asksForResponse(section.node)) {
      contents.addLoose(section.node.id, piece);
    } else {
      ledger.unplaced({ path, text, reason, ...(suggestion !== undefined && { suggestion }) });
    }
  }

  for (let index = start; index < end; index += 1) {
    const piece = pieces[index];
    if (piece === undefined || skip.has(piece)) continue;
    const match = marks.matches.get(index);
    const { place } = piece;
    if (place !== undefined) {
      state = stateInPlace(place, marks.outline, state);
      sortPlaced(piece, place, { contents, ledger });
    } else if (match !== undefined) {
      const rest = takeHeading(match, piece, { contents, ledger });
      state = stateUnder(match.section);
      if (rest !== undefined) sortLoose(rest);
    } else {
      state = stateAfter(piece, state, marks.outline);
      sortLoose(piece);
    }
  }
  return contents;
}

type Sorting = { readonly contents: SectionContents; readonly ledger: Ledger };

/**
 * Where nobody has typed, the words of a place are its prompt. A file with a manifest knows its own
 * prompts: other words were typed, whatever the control says.
 */
function sortPlaced(piece: Piece, place: Place, { contents, ledger }: Sorting): void {
  const { path, text } = piece;
  if (place.section === undefined) {
    ledger.unplaced({ path, text, reason: 'unknown-place' });
    return;
  }
  const isPrompt = isPlaceholder(text) || (place.empty && place.tier === 'marks');
  if (isPrompt) ledger.furniture('prompt', piece);
  contents.addPlaced(place.section, isPrompt ? undefined : piece, place);
}

function takeHeading(
  match: HeadingMatch,
  piece: Piece,
  { contents, ledger }: Sorting,
): Piece | undefined {
  const { section, reading } = match;
  const heading = piece.text.slice(0, reading.end).trim();
  contents.addHeading(section, { heading, match, path: piece.path });
  ledger.furniture('heading', { path: piece.path, text: heading });
  return isLine(piece) ? pieceAfter(piece, reading.end) : undefined;
}

function stateUnder(section: PlacedNode): State {
  const [first] = section.node.children ?? [];
  return { section, reason: 'in-group', suggestion: first?.id };
}

/** What follows a place and no heading belongs to the section of the place. */
function stateInPlace({ section }: Place, outline: Pick<Outline, 'nodes'>, state: State): State {
  if (section === undefined || section === state.section?.node.id) return state;
  const placed = findInOutline(outline, section);
  return placed?.type === 'node' ? stateUnder(placed) : state;
}

/**
 * A numbered paragraph that looks like a heading and stands as high as the section above it begins
 * something that the outline does not have: its text is not that section's.
 */
function stateAfter(piece: Piece, state: State, outline: Pick<Outline, 'nodes'>): State {
  const heading = unknownHeading(piece, state);
  if (heading === undefined) return state;
  const siblings = state.section?.ancestors.at(-1)?.node.children ?? outline.nodes;
  const suggestion = siblings[heading.value - 1]?.id;
  return { section: undefined, reason: 'unknown-heading', suggestion };
}

function unknownHeading(piece: Piece, { section }: State) {
  if (section === undefined || !isLine(piece)) return undefined;
  const [candidate] = headingCandidates([piece], () => true);
  const number = candidate?.number;
  const isHigh = number !== undefined && number.depth <= section.ancestors.length;
  return isHigh && candidate?.strong === true ? number : undefined;
}
