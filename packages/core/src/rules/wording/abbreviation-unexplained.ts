import { oncePer } from '../../memory/once-per.js';
import type { Outline } from '../../outline/outline-schema.js';
import { walkOutline } from '../../outline/walk-outline.js';
import { parseRoman } from '../../format/roman.js';
import type { Round } from '../../round/round-schema.js';
import { plainText } from '../../report/plain-text.js';
import { defineRule } from '../engine/define-rule.js';
import { textsOfResponse } from '../reading/report-texts.js';
import { sectionAnswers } from '../reading/section-answers.js';

/** Known to every reader of such reports. */
const everyday: readonly string[] = ['UBND', 'HĐND'];

/** An abbreviation that the reader meets before its full words. */
export const abbreviationUnexplainedRule = defineRule({
  code: 'wording/abbreviation-unexplained',
  severity: 'info',
  basis: {
    source: 'Thông lệ soạn thảo: lần đầu viết đầy đủ, chữ viết tắt đặt trong ngoặc đơn ngay sau',
    mark: 'general',
    note: '“UBND”, “HĐND” là cụm từ thông dụng (trao đổi về Nghị định 30/2020/NĐ-CP trên danluat.thuvienphapluat.vn).',
  },
  messages: {
    vi: 'chữ viết tắt “{abbreviation}” chưa được giải thích; hãy viết đầy đủ ở lần đầu, rồi ghi “({abbreviation})”',
    en: 'the abbreviation “{abbreviation}” is not explained; write it in full the first time, followed by “({abbreviation})”',
  },
  examples: {
    valid: [
      {
        title: { vi: 'Giải thích ở lần đầu', en: 'Explained the first time' },
        report: {
          responses: {
            context: 'Câu lạc bộ (CLB) tăng. Số CLB là 12. Xây dựng NTM (nông thôn mới).',
          },
        },
      },
      {
        title: {
          vi: 'Ký hiệu văn bản, số La Mã, cụm từ thông dụng',
          en: 'Numbers of documents, Roman numerals, everyday words',
        },
        report: {
          responses: { context: 'UBND huyện có Kế hoạch số 12/KH-UBND; Đại hội XIII; quý III.' },
        },
      },
    ],
    invalid: [
      {
        title: { vi: 'Không giải thích', en: 'Never explained' },
        report: { responses: { context: 'Có 12 CLB; các CLB hoạt động tốt.' } },
        findings: 1,
      },
      {
        title: { vi: 'Giải thích sau khi đã dùng', en: 'Explained too late' },
        report: {
          responses: {
            context: 'Có 12 CLB.',
            'tasks.next': 'Thêm câu lạc bộ (CLB), đẩy mạnh CCHC.',
          },
        },
        findings: 2,
      },
    ],
  },
  check(subject, tell) {
    const known = new Set([
      ...everyday,
      ...usedInOutline(subject.outline),
      ...usedInRound(subject.round),
    ]);
    for (const { path, response } of sectionAnswers(subject)) {
      if (response === undefined) continue;
      for (const { path: place, text } of textsOfResponse(response, path)) {
        for (const { abbreviation, isExplained } of abbreviationsIn(text)) {
          if (known.has(abbreviation)) continue;
          known.add(abbreviation);
          if (!isExplained) tell({ path: place, values: { abbreviation } });
        }
      }
    }
  },
});

const capitals =
  /\p{Lu}{2}(?<![\p{L}\p{M}\d/&.-]\p{Lu}{2})\p{Lu}{0,10}(?![\p{L}\p{M}\d/&-])(?= ?(\([^()]{4,80}\))?)/gu;

function abbreviationsIn(text: string) {
  const plain = text.normalize('NFC');
  if (!/\p{Ll}/u.test(plain)) return [];
  return Array.from(plain.matchAll(capitals), ({ 0: abbreviation, 1: inFull, index }) => ({
    abbreviation,
    isExplained: inFull !== undefined || inBrackets(plain, index, abbreviation.length),
  })).filter(({ abbreviation }) => parseRoman(abbreviation) === undefined);
}

/** "(CLB)", "(gọi tắt là CLB)". */
function inBrackets(text: string, at: number, length: number): boolean {
  return (
    text[at + length] === ')' && /\((?:[\p{Ll} ]* )?$/u.test(text.slice(Math.max(0, at - 40), at))
  );
}

/** What outline and letter abbreviate, whoever asks for the report knows. */
const usedInOutline: (outline: Outline) => readonly string[] = /* @__PURE__ */ oncePer((outline) =>
  [...walkOutline(outline)].flatMap((placed) =>
    abbreviationsUsed(placed.type === 'node' ? placed.node.heading : placed.prompt.text),
  ),
);

const usedInRound: (round: Round) => readonly string[] = /* @__PURE__ */ oncePer(
  ({ letter, units }) =>
    [
      letter.subject,
      ...letter.body.map(({ content }) => plainText(content)),
      ...units.map(({ name }) => name),
    ].flatMap(abbreviationsUsed),
);

function abbreviationsUsed(text: string): string[] {
  const bracketed = text.match(/(?<=\()\p{Lu}{2,12}(?=\))/gu) ?? [];
  return [...bracketed, ...abbreviationsIn(text).map(({ abbreviation }) => abbreviation)];
}
