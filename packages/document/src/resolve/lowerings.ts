import { addresseeTraits, resolveAddressee } from '../nodes/addressee.js';
import { annexTitleTraits, resolveAnnexTitle } from '../nodes/annex-title.js';
import { answerTraits, resolveAnswer } from '../nodes/answer.js';
import type { Block, BlockOf, BlockType } from '../nodes/block.js';
import { closingTraits, resolveClosing } from '../nodes/closing.js';
import { headingTraits, resolveHeading } from '../nodes/heading.js';
import { letterheadTraits, resolveLetterhead } from '../nodes/letterhead.js';
import { listTraits, resolveList } from '../nodes/list.js';
import type { NodeTraits } from '../nodes/node-definition.js';
import { pageBreakTraits, resolvePageBreak } from '../nodes/page-break.js';
import { paragraphTraits, resolveParagraph } from '../nodes/paragraph.js';
import { pictureTraits, resolvePicture } from '../nodes/picture.js';
import { resolveTable, tableTraits } from '../nodes/table.js';
import { resolveTitle, titleTraits } from '../nodes/title.js';
import type { ResolveContext } from './resolve-context.js';
import type { Flow } from './resolved-document.js';

type Lowering<Type extends BlockType> = {
  readonly traits: NodeTraits;
  readonly resolve: (node: BlockOf<Type>, context: ResolveContext) => Flow | readonly Flow[];
};

/** Each type of block with its traits and its lowering. */
export const lowerings: { readonly [Type in BlockType]: Lowering<Type> } = {
  letterhead: { traits: letterheadTraits, resolve: resolveLetterhead },
  title: { traits: titleTraits, resolve: resolveTitle },
  addressee: { traits: addresseeTraits, resolve: resolveAddressee },
  heading: { traits: headingTraits, resolve: resolveHeading },
  paragraph: { traits: paragraphTraits, resolve: resolveParagraph },
  list: { traits: listTraits, resolve: resolveList },
  table: { traits: tableTraits, resolve: resolveTable },
  picture: { traits: pictureTraits, resolve: resolvePicture },
  answer: { traits: answerTraits, resolve: resolveAnswer },
  closing: { traits: closingTraits, resolve: resolveClosing },
  'annex-title': { traits: annexTitleTraits, resolve: resolveAnnexTitle },
  'page-break': { traits: pageBreakTraits, resolve: resolvePageBreak },
};

/** How a block is lowered, and what shared code may ask about it. */
export function loweringOf(block: Block): Lowering<BlockType> {
  // The table gives each type its own lowering; the compiler cannot tie the two by the key.
  return lowerings[block.type] as Lowering<BlockType>;
}
