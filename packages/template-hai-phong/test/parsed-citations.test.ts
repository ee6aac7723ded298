import { walkOutline, type Citation } from '@baocao/core';
import {
  citationReader,
  citedNames,
  formatCitedNumber,
  type ParsedCitation,
} from '@baocao/core/legal';
import { describe, expect, it } from 'vitest';
import { haiPhongLetter, haiPhongOutline } from '../src/index.js';

/** A resolution without a number; the text calls it by this name. */
const congress = 'Nghị quyết Đại hội Đảng bộ thành phố lần thứ XVI';
const read = citationReader([...citedNames, congress]);

/** "Nghị quyết số 18-NQ/TW, Nghị quyết số 19-NQ/TW, ngày …": the text dates the last of the two alone. */
const datedByTheNext = '18-NQ/TW';

/** Each text of the letter and the outline that cites, with the citations recorded beside it. */
const cases: { words: string; citations: readonly Citation[] }[] = [
  {
    words: haiPhongLetter.body.flatMap(({ content }) => content.map(({ text }) => text)).join('\n'),
    citations: haiPhongLetter.citations,
  },
  ...[...walkOutline(haiPhongOutline)].map((placed) =>
    placed.type === 'prompt'
      ? { words: placed.prompt.text, citations: placed.prompt.citations ?? [] }
      : {
          words: `${placed.node.heading} ${placed.node.note ?? ''}`,
          citations: placed.node.citations ?? [],
        },
  ),
];

/** A parsed citation in the form in which an outline records it. */
function recorded({ kind, number, name, date, issuer }: ParsedCitation): Citation {
  return {
    ...(kind === undefined ? {} : { kind }),
    ...(number === undefined ? {} : { number: formatCitedNumber(number) }),
    ...(name === undefined ? {} : { name }),
    ...(date === undefined ? {} : { date }),
    ...(issuer === undefined ? {} : { issuer }),
  };
}

describe('the citations recorded in the template', () => {
  it.each(cases.filter(({ citations }) => citations.length > 0))(
    'are those that are read in “$words”',
    ({ words, citations }) => {
      const said = citations.map((citation) =>
        citation.number === datedByTheNext
          ? { kind: citation.kind, number: citation.number }
          : citation,
      );
      expect(read(words).map(({ citation }) => recorded(citation))).toEqual(said);
    },
  );

  it('are recorded wherever one is read', () => {
    const silent = cases.filter(({ citations }) => citations.length === 0);
    expect(silent.flatMap(({ words }) => read(words))).toEqual([]);
  });
});
