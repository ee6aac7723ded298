import {
  figure,
  notReported,
  parseNumber,
  parsePercent,
  type Figure,
  type Indicator,
} from '@baocao/core';
import { reportWording } from '../../compose/report-wording.js';
import { foldText } from '../words/fold-words.js';

/** A figure as a cell has it. */
export type FoundFigure = {
  /** Absent where the cell is empty or holds dots. */
  readonly figure?: Figure;
  /** False where the words are no value of the indicator's type, and came back as they are. */
  readonly readable: boolean;
};

const { notReported: missingWords, notApplicable, yes, no } = reportWording.figures;
const missing = [missingWords, 'Chưa có số liệu', 'Chưa có', 'Chưa thống kê'].map(foldText);
const inapplicable = new Set(
  [notApplicable, 'Không áp dụng', 'Không thuộc đối tượng'].map(foldText),
);
const dots = /^[.…_\s]*$/u;
/** "Chưa có số liệu: lý do" or "Chưa có số liệu (lý do)". */
const withReason = /^([^:(]+?)\s*(?::\s*(.*)|\((.*)\))$/su;

/** Reads what `figureText` writes, and what people write instead: "1.240 xã", "78,5%". */
export function figureFromText(text: string, indicator: Indicator): FoundFigure {
  const words = text.trim();
  if (dots.test(words)) return { readable: true };
  const settled = unreported(words);
  if (settled !== undefined) return { figure: settled, readable: true };
  const value = valueOf(words, indicator);
  return { figure: figure(value ?? words), readable: value !== undefined };
}

function unreported(words: string): Figure | undefined {
  if (inapplicable.has(foldText(words))) return { kind: 'not-applicable' };
  if (missing.includes(foldText(words))) return notReported();
  const [, head = '', afterColon, inBrackets] = withReason.exec(words) ?? [];
  const reason = afterColon ?? inBrackets;
  return reason !== undefined && missing.includes(foldText(head)) ? notReported(reason) : undefined;
}

function valueOf(words: string, indicator: Indicator): string | number | boolean | undefined {
  switch (indicator.valueType) {
    case 'text':
      return words;
    case 'yes-no':
      return yesOrNo(words);
    case 'percentage':
      return parsePercent(words) ?? parseNumber(words);
    case 'count':
    case 'money':
      return parseNumber(withoutUnit(words, indicator.unit));
  }
}

function yesOrNo(words: string): boolean | undefined {
  const said = foldText(words);
  if (said === foldText(yes)) return true;
  return said === foldText(no) ? false : undefined;
}

function withoutUnit(words: string, unit: string): string {
  return words.toLowerCase().endsWith(unit.toLowerCase())
    ? words.slice(0, -unit.length).trimEnd()
    : words;
}
