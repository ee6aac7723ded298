import { defineTextRule } from '../engine/define-text-rule.js';
import { hashedWords } from '../reading/hashed-words.js';
import type { ReadText } from '../reading/read-text.js';
import { toneSpelling } from '../reading/tone-spelling.js';

/** One syllable with its tone mark in two places: "ủy" and "uỷ", "hòa" and "hoà". */
export const mixedToneMarksRule = /* @__PURE__ */ defineTextRule({
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
      {
        title: { vi: 'Thống nhất kiểu kia', en: 'The other way throughout' },
        report: { responses: { context: 'Khoẻ mạnh, khoẻ khoắn; quý II, quý III.' } },
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
  read({ texts }, tell) {
    for (const spellings of spellingsBySyllable(texts).values()) {
      const [usual, rare] = [...spellings.values()].sort((a, b) => b.count - a.count);
      if (usual === undefined || rare === undefined) continue;
      tell({
        path: rare.path,
        values: {
          rare: rare.word,
          rareCount: rare.count,
          usual: usual.word,
          usualCount: usual.count,
        },
        related: [{ path: usual.path }],
      });
    }
  },
});

/** How often a spelling is used, and where first. */
type Use = { readonly word: string; readonly path: string; readonly count: number };

function spellingsBySyllable(texts: readonly ReadText[]): Map<string, Map<string, Use>> {
  const syllables = new Map<string, Map<string, Use>>();
  for (const [text, { path, count }] of usesByWord(texts)) {
    const spelling = toneSpelling(text);
    if (spelling === undefined) continue;
    const { syllable, word } = spelling;
    const known = syllables.get(syllable) ?? new Map<string, Use>();
    const use = known.get(word) ?? { path, count: 0 };
    syllables.set(syllable, known.set(word, { ...use, word, count: use.count + count }));
  }
  return syllables;
}

/** Every word once, for a report repeats itself and taking a word apart is slow. */
function usesByWord(
  texts: readonly ReadText[],
): Map<string, { readonly path: string; count: number }> {
  const uses = new Map<string, { readonly path: string; count: number }>();
  for (const { path, text } of texts) {
    for (const { start, end } of hashedWords(text)) {
      const word = text.slice(start, end);
      const use = uses.get(word);
      if (use === undefined) uses.set(word, { path, count: 1 });
      else use.count += 1;
    }
  }
  return uses;
}
