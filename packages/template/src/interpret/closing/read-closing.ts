import type { Signature } from '@baocao/core';
import { isStyled } from '../is-styled.js';
import { headLines, type HeadLine } from '../head/head-line.js';
import type { Ledger } from '../ledger.js';
import type { Line } from '../piece.js';
import { foldText } from '../words/fold-words.js';
import { capacityFromText, readSignature } from './read-signature.js';

/** What the end of a document says, as printed. */
export type FoundClosing = {
  readonly recipients: readonly string[];
  readonly signature: Signature;
};

/** No line of a signature and no recipient is longer. */
const longestLine = { signature: 200, recipient: 500 };
const label = /^\s*nơi\s+nhận\s*:?\s*/iu;
const dash = /^\s*[-–—+•]\s*/u;

/** True for a line that begins the end of a document. */
export function beginsClosing({ text, block }: Line, posts: readonly string[]): boolean {
  const signatureStyles = ['signature-capacity', 'signature-post', 'signature-name'] as const;
  return (
    (label.test(text) && text.length < longestLine.signature) ||
    isStyled(block, 'recipients-label') ||
    signatureStyles.some((key) => isStyled(block, key)) ||
    capacityFromText(text.trim()) !== undefined ||
    (text === text.toUpperCase() && posts.some((post) => foldText(post) === foldText(text)))
  );
}

/** Reads "Nơi nhận" and the signature, the inverse of `closing`. */
export function readClosing(lines: readonly Line[], ledger: Ledger): FoundClosing {
  const recipients: string[] = [];
  const signature: HeadLine[] = [];
  let list: string | undefined;
  for (const part of headLines(lines)) {
    const { line, text } = part;
    const { path, block } = line;
    const container = path.slice(0, path.lastIndexOf('/'));
    const isLabel = label.test(text) || isStyled(block, 'recipients-label');
    if (isLabel) list = container;
    const isItem = isStyled(block, 'recipient') || dash.test(text);
    const isRecipient = list !== undefined && (isLabel || isItem || isInCell(list, container));
    const limit = isRecipient ? longestLine.recipient : longestLine.signature;
    if (text.length > limit) {
      ledger.unplaced({ path, text, reason: 'after-sections' });
      continue;
    }
    ledger.furniture('closing', { path, text });
    if (isRecipient) recipients.push(...recipientsIn(text.replace(label, '')));
    else signature.push(part);
  }
  return { recipients, signature: readSignature(signature) };
}

/** What follows the label in its own cell of a table is a recipient, with a dash or without. */
function isInCell(list: string, container: string): boolean {
  return list === container && list.includes('/cells/');
}

function recipientsIn(text: string): readonly string[] {
  const words = text
    .replace(dash, '')
    .replace(/\s+/gu, ' ')
    .trim()
    .replace(/[,;.]$/u, '')
    .trim();
  return words === '' ? [] : [words];
}
