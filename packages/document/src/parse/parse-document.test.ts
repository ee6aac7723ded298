import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { paragraph } from '../nodes/paragraph.js';
import { parseDocument } from './parse-document.js';

const documentOf = (...blocks: readonly unknown[]) => ({
  profile: 'party-2018',
  language: 'vi',
  properties: { title: 'Báo cáo', author: 'Ban Chỉ đạo' },
  sections: [{ blocks }],
});

const problemsOf = (input: unknown) =>
  parseDocument(input).diagnostics.map(({ code, path }) => `${path} ${code}`);

/** Groups within one another, as many as asked for. */
const nested = (depth: number): unknown => {
  let value: unknown = { content: [{ text: 'x' }] };
  for (let level = 1; level < depth; level += 1) value = { content: [], children: [value] };
  return value;
};

describe('parseDocument', () => {
  it('gives back what is right', () => {
    const document = documentOf(paragraph('Nội dung'));
    expect(parseDocument(document)).toEqual({ ok: true, value: document, diagnostics: [] });
  });

  it.each([
    ['nothing', undefined, [' document/missing']],
    ['a text', 'abc', [' document/wrong-value']],
    ['an unknown profile', { ...documentOf(), profile: 'x' }, ['/profile document/not-allowed']],
    ['no sections', { ...documentOf(), sections: [] }, ['/sections document/too-small']],
    ['no language', { ...documentOf(), language: undefined }, ['/language document/missing']],
    [
      'an unknown block',
      documentOf({ type: 'image' }),
      ['/sections/0/blocks/0/type document/not-allowed'],
    ],
    [
      'an unknown key',
      documentOf({ ...paragraph('x'), 'a/b': 1 }),
      ['/sections/0/blocks/0/a~1b document/unknown-key'],
    ],
    [
      'a blank heading',
      documentOf({ type: 'heading', level: 1, text: ' ' }),
      ['/sections/0/blocks/0/text document/blank'],
    ],
    [
      'a ragged table',
      documentOf({
        type: 'table',
        description: 'x',
        head: [{ paragraphs: [] }],
        rows: [[{ paragraphs: [] }, { paragraphs: [] }]],
      }),
      ['/sections/0/blocks/0/rows document/ragged-table'],
    ],
    [
      'a drawing that is painted over a hundred times',
      documentOf({
        type: 'picture',
        description: 'x',
        drawing: {
          width: 10,
          height: 10,
          shapes: Array(100).fill({
            kind: 'rectangle',
            x: 0,
            y: 0,
            width: 10,
            height: 10,
            fill: '#000000',
          }),
        },
      }),
      ['/sections/0/blocks/0/drawing/shapes document/painted-over'],
    ],
    [
      'a title of 300,000 characters',
      documentOf({ type: 'title', name: 'x'.repeat(300_000) }),
      ['/sections/0/blocks/0/name document/too-large'],
    ],
  ])('tells what is wrong with %s', (_, input, problems) => {
    expect(problemsOf(input)).toEqual(problems);
  });

  it('refuses what is nested too deep before it looks at anything else', () => {
    const [problem] = problemsOf(documentOf({ type: 'list', items: [nested(100_000)] }));
    expect(problem).toMatch(/^\/sections\/0\/blocks\/0\/items\/0\/.* document\/too-deep$/u);
    expect(parseDocument(documentOf({ type: 'list', items: [nested(20)] })).ok).toBe(true);
  });

  it('refuses a circle', () => {
    const circle: Record<string, unknown> = {};
    circle['self'] = circle;
    expect(problemsOf(circle)).toEqual([expect.stringContaining('document/too-deep')]);
  });

  it('refuses more values than a document can hold', () => {
    expect(problemsOf(new Array(2_000_001).fill(0))).toEqual([' document/too-large']);
  });

  it('tells of 200 problems and counts the rest', () => {
    const { diagnostics } = parseDocument(documentOf(...new Array<unknown>(300).fill({})));
    expect(diagnostics).toHaveLength(201);
    expect(diagnostics.at(-1)).toMatchObject({
      code: 'document/too-many-problems',
      values: { count: 100 },
    });
  });

  it('never throws, whatever the value', () => {
    fc.assert(
      fc.property(fc.anything(), (value) => {
        expect(parseDocument(value).ok).toBe(false);
        expect(parseDocument(documentOf(value)).ok).toBe(false);
      }),
    );
  });
});
