import { defineRule } from '../engine/define-rule.js';
import { reportTexts } from '../reading/report-texts.js';
import { toneSpelling, type ToneSpelling } from '../reading/tone-spelling.js';

type Use = ToneSpelling & { readonly path: string };

/** One syllable with its tone mark in two places: "ủy" and "uỷ", "hòa" and "hoà". */
export const mixedToneMarksRule = defineRule({
  code: 'wording/mixed-tone-marks',
  severity: 'info',
  basis: {
    source: 'Công văn số 42-CV/BCĐ viết cả “Thành ủy” và “Thành uỷ”',
    mark: 'confirmed',
    note: 'Chỉ nêu sự không thống nhất; không xét kiểu nào đúng.',
  },
  messages: {
    vi: 'viết “{rare}” ({rareCount} lần) lẫn với “{usual}” ({usualCount} lần); hãy thống nhất một cách bỏ dấu',
    en: 'has “{rare}” ({rareCount}) beside “{usual}” ({usualCount}); keep to one place for the tone mark',
  },
  examples: {
    valid: [
      {
        title: { vi: 'Thống nhất một kiểu', en: 'One way throughout' },
        report: {
          responses: { context: 'Cấp ủy, Ủy ban nhân dân; quý I; tổ hòa giải; ngoại khóa.' },
        },
      },
    ],
    invalid: [
      {
        title: { vi: 'Vừa “ủy” vừa “uỷ”', en: 'Both “ủy” and “uỷ”' },
        report: { responses: { context: 'Cấp uỷ các cấp quan tâm.' } },
        findings: 1,
      },
      {
        title: { vi: 'Hai tiếng đều lẫn lộn', en: 'Two syllables mixed' },
        report: { responses: { context: 'Tổ hòa giải, hoà giải viên, khỏe, khoẻ.' } },
        findings: 2,
      },
    ],
  },
  check({ report }, tell) {
    for (const uses of usesBySyllable(report).values()) {
      const after = uses.filter(({ style }) => style === 'on-last-vowel');
      const before = uses.filter(({ style }) => style === 'on-first-vowel');
      const [rare, usual] = after.length <= before.length ? [after, before] : [before, after];
      const [first, other] = [rare[0], usual[0]];
      if (first === undefined || other === undefined) continue;
      tell({
        path: first.path,
        values: {
          rare: first.word,
          rareCount: rare.length,
          usual: other.word,
          usualCount: usual.length,
        },
        related: [{ path: other.path }],
      });
    }
  },
});

function usesBySyllable(report: Parameters<typeof reportTexts>[0]): Map<string, Use[]> {
  const uses = new Map<string, Use[]>();
  for (const { path, text } of reportTexts(report)) {
    for (const [word] of text.matchAll(/[\p{L}\p{M}]+/gu)) {
      const spelling = toneSpelling(word);
      if (spelling === undefined) continue;
      const known = uses.get(spelling.syllable);
      if (known === undefined) uses.set(spelling.syllable, [{ ...spelling, path }]);
      else known.push({ ...spelling, path });
    }
  }
  return uses;
}
