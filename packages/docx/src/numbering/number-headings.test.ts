import { expect, it } from 'vitest';
import { docxPart } from '../../test/docx-parts.js';
import { docxText } from '../../test/docx-text.js';
import { resolved, section, text } from '../../test/resolved.js';
import { moment } from '../../test/written-body.js';
import { at, descendants, elements, textOf, valueAt } from '../../test/xml-tree.js';
import { writeResolved } from '../write-docx.js';

/** Headings such as "I. A", or without a number: "– A". */
const heading = (level: 1 | 2 | 3, words: string) => {
  const [number = '', ...others] = words.split(' ');
  const style = `heading-${level}` as const;
  return number === '–'
    ? text(others.join(' '), { style, role: style })
    : text(words, { style, role: style, number });
};
const write = async (...parts: (readonly ReturnType<typeof text>[])[]) => {
  const sections = parts.map((flows) => section(flows));
  const { bytes } = await writeResolved(resolved([], { sections }), { at: moment });
  return bytes;
};
/** The words of a paragraph itself, without what Word counts. */
const wordsOf = (bytes: Uint8Array) =>
  descendants(docxPart(bytes, 'word/document.xml'), 'w:p')
    .map((paragraph) => descendants(paragraph, 'w:t').map(textOf).join(''))
    .filter((words) => words !== '');

const tree = () => [
  heading(1, 'I. A'),
  heading(2, '1. B'),
  heading(2, '2. C'),
  heading(3, 'a) D'),
  heading(3, 'b) E'),
  heading(1, 'II. F'),
  heading(2, '1. G'),
];
const counted = ['I. A', '1. B', '2. C', 'a) D', 'b) E', 'II. F', '1. G'];

it('lets Word count headings by their styles alone', async () => {
  const bytes = await write(tree());
  expect(await docxText(bytes)).toBe(counted.join('\n'));
  expect(wordsOf(bytes)).toEqual(['A', 'B', 'C', 'D', 'E', 'F', 'G']);
  expect(descendants(docxPart(bytes, 'word/document.xml'), 'w:numPr')).toEqual([]);
});

it('ties each level to the style of its headings, in both parts', async () => {
  const bytes = await write(tree());
  const [definition] = elements(docxPart(bytes, 'word/numbering.xml'), 'w:abstractNum');
  expect(
    definition && elements(definition, 'w:lvl').map((level) => valueAt(level, 'w:pStyle')),
  ).toEqual(['heading-1', 'heading-2', 'heading-3']);
  const styles = elements(docxPart(bytes, 'word/styles.xml'), 'w:style');
  const numbered = styles.filter((style) => at(style, 'w:pPr', 'w:numPr') !== undefined);
  expect(numbered.map((style) => valueAt(style, 'w:pPr', 'w:numPr', 'w:ilvl'))).toEqual([
    '0',
    '1',
    '2',
  ]);
});

it('begins anew where the headings do', async () => {
  const bytes = await write(tree(), tree());
  expect(await docxText(bytes)).toBe([...counted, ...counted].join('\n'));
  expect(wordsOf(bytes)).not.toContain('I. A');
});

it.each([
  { about: 'đ, which Word does not know', numbers: ['a)', 'b)', 'c)', 'd)', 'đ)'] },
  { about: 'a number left out', numbers: ['a)', 'c)'] },
  { about: 'a number that is none', numbers: ['*'] },
])('writes the numbers of all siblings as words for $about', async ({ numbers }) => {
  const points = numbers.map((number) => heading(3, `${number} X`));
  const bytes = await write([heading(1, 'I. A'), heading(2, '1. B'), ...points]);
  expect(wordsOf(bytes)).toEqual(['A', 'B', ...numbers.map((number) => `${number} X`)]);
  expect(await docxText(bytes)).toBe(['I. A', '1. B', ...wordsOf(bytes).slice(2)].join('\n'));
});

it('counts on below headings that Word does not count', async () => {
  const flows = [heading(1, '– A'), heading(2, '1. B'), heading(1, '– C'), heading(2, '1. D')];
  const bytes = await write(flows);
  expect(wordsOf(bytes)).toEqual(['A', 'B', 'C', 'D']);
  expect(await docxText(bytes)).toBe(['A', '1. B', 'C', '1. D'].join('\n'));
});

it('counts in the form of the first heading of a level', async () => {
  const flows = [heading(1, 'A. Một'), heading(2, 'I. Hai'), heading(2, 'II. Ba')];
  expect(wordsOf(await write(flows))).toEqual(['Một', 'Hai', 'Ba']);
});
