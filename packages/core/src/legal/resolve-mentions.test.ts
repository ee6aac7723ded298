import { describe, expect, it } from 'vitest';
import { parseCitations } from './parse-citations.js';
import { resolveMentions } from './resolve-mentions.js';

const canonical = (text: string, known = '') =>
  resolveMentions(
    parseCitations(text),
    parseCitations(known).map(({ citation }) => citation),
  ).map((hit) => hit.canonical);

const full = 'Nghị định số 145/2020/NĐ-CP ngày 14/12/2020';

describe('resolveMentions', () => {
  it.each([
    ['the same date', `${full}; Nghị định số 145/NĐ-CP ngày 14/12/2020`, '145/2020/NĐ-CP'],
    ['no date, and one full citation', `${full}; Nghị định số 145/NĐ-CP`, '145/2020/NĐ-CP'],
    ['another date', `${full}; Nghị định số 145/NĐ-CP ngày 15/12/2021`, '145/NĐ-CP'],
    ['another body', `${full}; Thông tư số 145/TT-BNV`, '145/TT-BNV'],
  ])('completes by what is cited in full: %s', (_, text, number) => {
    expect(canonical(text)).toEqual(['145/2020/NĐ-CP', number]);
  });

  it('does not choose between two', () => {
    const two = `${full}; Nghị định số 145/2018/NĐ-CP; Nghị định số 145/NĐ-CP`;
    expect(canonical(two).at(-1)).toBe('145/NĐ-CP');
  });

  it('takes citations from elsewhere, and the date along', () => {
    const known = parseCitations(full).map(({ citation }) => citation);
    const [hit] = resolveMentions(parseCitations('Nghị định số 145/NĐ-CP'), known);
    expect(hit).toMatchObject({ canonical: '145/2020/NĐ-CP', resolved: { date: '2020-12-14' } });
    expect(hit?.citation.date).toBeUndefined();
  });
});
