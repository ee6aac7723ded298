import { plainText, type Block, type Response } from '@baocao/core';
import { reportWording } from '../../compose/report-wording.js';
import type { Piece } from '../piece.js';
import { foldText, foldWords } from '../words/fold-words.js';
import { blocksFromPieces } from './blocks-from-pieces.js';

/** Wordings that say of a section that nothing arose; folded. */
const noneArising: ReadonlySet<string> = new Set(
  [
    reportWording.noneArising,
    'Trong kỳ không phát sinh',
    'Không phát sinh',
    'Không có phát sinh',
    'Trong kỳ báo cáo không có phát sinh',
  ].map(foldText),
);
const notApplicableWords = foldWords(reportWording.notApplicable);

/** The answer that pieces are, the inverse of `responseBlocks`; `undefined` where they hold no words. */
export function responseFromPieces(pieces: readonly Piece[]): Response | undefined {
  const blocks = blocksFromPieces(pieces);
  const [only, ...others] = blocks;
  if (only === undefined) return undefined;
  const sentence = others.length === 0 ? sentenceOf(only) : undefined;
  const settled = sentence === undefined ? undefined : settledResponse(sentence);
  return settled ?? { kind: 'narrative', blocks };
}

function sentenceOf(block: Block): string | undefined {
  return block.type === 'paragraph' ? plainText(block.content) : undefined;
}

function settledResponse(sentence: string): Response | undefined {
  if (noneArising.has(foldText(sentence))) return { kind: 'none-arising' };
  const reason = reasonAfter(sentence);
  return reason === undefined ? undefined : { kind: 'not-applicable', reason };
}

/** What follows "Không thuộc phạm vi báo cáo của đơn vị:"; empty where nothing does. */
function reasonAfter(sentence: string): string | undefined {
  const colon = sentence.indexOf(':');
  const head = colon === -1 ? sentence : sentence.slice(0, colon);
  if (foldWords(head).join(' ') !== notApplicableWords.join(' ')) return undefined;
  return colon === -1 ? '' : sentence.slice(colon + 1).trim();
}
