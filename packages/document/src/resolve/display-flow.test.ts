import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { styleProfile } from '../style/find-profile.js';
import { styledWidth } from '../style/styled-width.js';
import { displayFlow } from './display-flow.js';

const profile = styleProfile('party-2018');
const context = { profile, width: 165, path: '', resolveBlocks: () => [] };
const source = (words: string) => ({ style: 'issuing-body', words, path: '' }) as const;

/** The lines that words take in a column, broken as soon as they are full. */
function linesIn(words: string, column: number): string[] {
  const lines: string[] = [];
  for (const word of words.split(' ')) {
    const extended = [lines.at(-1), word].filter((part) => part !== undefined).join(' ');
    const fits = styledWidth(profile, 'issuing-body', extended) <= column;
    if (fits) lines.splice(Math.max(0, lines.length - 1), 1, extended);
    else lines.push(word);
  }
  return lines;
}

describe('displayFlow', () => {
  it('breaks the name of the committee between its words for body and matter', () => {
    const name = 'Ban Chỉ đạo thực hiện quy chế dân chủ';
    const { inset = 0 } = displayFlow(context, source(name), 80);
    expect(linesIn(name, 80)).toEqual(['Ban Chỉ đạo thực hiện quy', 'chế dân chủ']);
    expect(linesIn(name, 80 - 2 * inset)).toEqual(['Ban Chỉ đạo thực hiện', 'quy chế dân chủ']);
  });

  it('keeps the name of a body on one line', () => {
    for (const name of ['Ủy ban nhân dân xã An Phú', 'Uỷ ban nhân dân tỉnh Sông Lam']) {
      const { inset = 0 } = displayFlow(context, source(name), 60);
      expect(linesIn(name, 60 - 2 * inset)[0]).toMatch(/^[ỦU][ỷy] ban nhân dân$/iu);
    }
  });

  it('leaves words alone that fit one line', () => {
    expect(displayFlow(context, source('Ban Chỉ đạo'))).not.toHaveProperty('inset');
  });

  it('takes no more lines than the whole column needs, whatever the words', () => {
    const words = fc.array(fc.stringMatching(/^[a-zđơưạếỡ]{1,12}$/u), {
      minLength: 1,
      maxLength: 40,
    });
    fc.assert(
      fc.property(words, fc.integer({ min: 50, max: 165 }), (list, column) => {
        const text = list.join(' ');
        const { inset = 0 } = displayFlow(context, source(text), column);
        expect(inset).toBeGreaterThanOrEqual(0);
        expect(linesIn(text, column - 2 * inset)).toHaveLength(linesIn(text, column).length);
      }),
    );
  });
});
