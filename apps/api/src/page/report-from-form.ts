import {
  answerSections,
  blocksFromText,
  figure,
  indicatorsOf,
  notReported,
  parseNumber,
  textFromBlocks,
  toNfc,
  type Figure,
  type Header,
  type Indicator,
  type Outline,
  type Report,
  type Response,
} from '@baocao/core';
import { fieldOf } from './field-of.js';
import { pageWords } from './page-words.data.js';

/**
 * The report that a form says, over the one that it was made from: what has no field stays, and so
 * does an answer whose text was not touched, with its tables and looks.
 */
export function reportFromForm(form: FormData, kept: Report, outline: Outline): Report {
  const responses = { ...kept.responses };
  for (const { node } of answerSections(outline)) {
    if (!form.has(`text:${node.id}`)) continue;
    const response = responseIn(form, node.id, kept.responses[node.id]);
    if (response === undefined) Reflect.deleteProperty(responses, node.id);
    else responses[node.id] = response;
  }
  const indicators = { ...kept.indicators };
  for (const { indicator } of indicatorsOf(outline)) {
    if (!form.has(`figure:${indicator.id}`)) continue;
    const found = figureIn(form, indicator, kept.indicators[indicator.id]);
    if (found === undefined) Reflect.deleteProperty(indicators, indicator.id);
    else indicators[indicator.id] = found;
  }
  return { ...kept, header: headerIn(form, kept.header), responses, indicators };
}

function responseIn(form: FormData, id: string, kept: Response | undefined): Response | undefined {
  const kind = fieldOf(form, `kind:${id}`);
  if (kind === 'none-arising') return { kind };
  if (kind === 'not-applicable') return { kind, reason: fieldOf(form, `reason:${id}`).trim() };
  const text = linesOf(fieldOf(form, `text:${id}`));
  if (kept?.kind === 'narrative' && linesOf(textFromBlocks(kept.blocks)) === text) return kept;
  const blocks = blocksFromText(text);
  return blocks.length === 0 ? undefined : { kind: 'narrative', blocks };
}

/** A browser sends line ends of its own, and people leave blanks at the end. */
const linesOf = (text: string) => toNfc(text).replaceAll(/\r\n?/gu, '\n').trim();

function figureIn(
  form: FormData,
  { id, valueType }: Indicator,
  kept: Figure | undefined,
): Figure | undefined {
  const kind = fieldOf(form, `figure-kind:${id}`);
  if (kind === 'not-applicable') return { kind };
  if (kind === 'not-reported') return kept?.kind === kind ? kept : notReported();
  const text = fieldOf(form, `figure:${id}`).trim();
  if (text === '') return undefined;
  if (valueType === 'text') return figure(text);
  if (valueType === 'yes-no') return figure(yesOrNo(text) ?? text);
  // What is no number is kept as it was typed: a rule tells.
  return figure(parseNumber(text) ?? text);
}

function yesOrNo(text: string): boolean | undefined {
  const is = (word: keyof typeof pageWords) =>
    Object.values(pageWords[word]).some((one) => one.toLowerCase() === text.toLowerCase());
  if (is('yes')) return true;
  return is('no') ? false : undefined;
}

function headerIn(form: FormData, kept: Header): Header {
  const header = { ...kept, signature: { ...kept.signature } };
  delete header.number;
  delete header.date;
  delete header.signature.name;
  const sequence = fieldOf(form, 'number').trim();
  const date = fieldOf(form, 'date');
  const name = fieldOf(form, 'signer').trim();
  if (sequence !== '') {
    header.number = { sequence: Number(sequence), symbol: fieldOf(form, 'symbol').trim() };
  }
  if (date !== '') header.date = date;
  if (name !== '') header.signature.name = name;
  return header;
}
