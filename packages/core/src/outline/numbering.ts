import type { Language } from '../diagnostics/messages.js';
import { formatRoman } from '../format/roman.js';
import type { Placed, PlacedNode, PlacedPrompt } from './walk-outline.js';

/** The mark in front of a section or line, from its place: `I.`, `1.`, `a)`; `-`, `+`; or none. */
export function numberOf(placed: Placed): string {
  return placed.type === 'node' ? sectionNumber(placed) : promptMark(placed);
}

function sectionNumber({ index, ancestors }: PlacedNode): string {
  if (ancestors.length === 0) return `${formatRoman(index + 1)}.`;
  if (ancestors.length === 1) return `${String(index + 1)}.`;
  return `${letter(index)})`;
}

function promptMark({ prompt, ancestors }: PlacedPrompt): string {
  if (prompt.form === 'paragraph') return '';
  return ancestors.length === 0 ? '-' : '+';
}

/** Letters of points in Vietnamese order, đ included. */
const pointLetters = 'abcdđeghiklmnopqrstuvxy';

function letter(index: number): string {
  const turn = Math.floor(index / pointLetters.length);
  const own = pointLetters.charAt(index % pointLetters.length);
  return turn === 0 ? own : `${own}${String(turn + 1)}`;
}

const words = {
  vi: {
    part: 'Phần',
    section: 'mục',
    point: 'điểm',
    dash: 'gạch đầu dòng',
    plus: 'dấu cộng',
    paragraph: 'đoạn gợi ý',
  },
  en: {
    part: 'Part',
    section: 'section',
    point: 'point',
    dash: 'dash',
    plus: 'plus',
    paragraph: 'guidance paragraph',
  },
} as const satisfies Record<Language, unknown>;

/** The place as a person would say it: "Phần II, mục 1, gạch đầu dòng 2". */
export function addressOf(placed: Placed, language: Language = 'vi'): string {
  const say = words[language];
  const section = placed.type === 'node' ? placed : placed.section;
  const sections = [...section.ancestors, section].map((step, depth) => {
    const word = depth === 0 ? say.part : depth === 1 ? say.section : say.point;
    return `${word} ${sectionNumber(step).replace(/[.)]$/u, '')}`;
  });
  if (placed.type === 'node') return sections.join(', ');
  const prompts = [...placed.ancestors, placed].map((step) => {
    const mark = promptMark(step);
    const word = mark === '-' ? say.dash : mark === '+' ? say.plus : say.paragraph;
    return `${word} ${String(step.index + 1)}`;
  });
  return [...sections, ...prompts].join(', ');
}
