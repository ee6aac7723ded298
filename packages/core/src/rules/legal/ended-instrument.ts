import { periodLabel } from '../../round/period-label.js';
import { periodRange } from '../../round/period-range.js';
import { verdictOf } from '../../legal/verdict-of.js';
import { instruments } from '../../legal/instruments.data.js';
import type { LegalRegister, Standing } from '../../legal/legal-instrument.js';
import { defineTextRule, type TextRule } from '../engine/define-text-rule.js';
import type { Rule } from '../engine/rule.js';
import { citedWords, type ReadCitation } from '../reading/read-citations.js';

const messages = {
  vi: 'viện dẫn “{cited}”, văn bản này hết hiệu lực từ {from} theo {by}, trước hoặc ngay khi vào kỳ báo cáo là {period}; hãy viện dẫn {instead}',
  en: 'cites “{cited}”, which ended on {from} by {by}, before any day of the period of the report, {period}; cite {instead}',
} as const;

const examples: Rule['examples'] = {
  valid: [
    {
      title: { vi: 'Còn hiệu lực trong kỳ', en: 'In force in the period' },
      report: { responses: { context: 'Thực hiện Pháp lệnh số 34/2007/PL-UBTVQH11.' } },
    },
    {
      title: { vi: 'Nói về việc thay thế', en: 'Told as replaced' },
      report: {
        period: { kind: 'half-year', year: 2023, half: 2 },
        responses: {
          context: 'Luật Thực hiện dân chủ ở cơ sở thay thế Pháp lệnh số 34/2007/PL-UBTVQH11.',
        },
      },
    },
    {
      title: { vi: 'Chưa rõ hiệu lực thì không nêu', en: 'Nothing is said of what is unknown' },
      report: {
        period: { kind: 'half-year', year: 2023, half: 2 },
        responses: { context: 'Thực hiện Nghị định số 04/2015/NĐ-CP.' },
      },
    },
  ],
  invalid: [
    {
      title: {
        vi: 'Pháp lệnh cũ trong báo cáo cuối năm 2023',
        en: 'The old Ordinance, late in 2023',
      },
      report: {
        period: { kind: 'half-year', year: 2023, half: 2 },
        responses: { context: 'Thực hiện Pháp lệnh số 34/2007/PL-UBTVQH11.' },
      },
      findings: 1,
    },
    {
      title: { vi: 'Viện dẫn bằng tên', en: 'Cited by name' },
      report: {
        period: { kind: 'year', year: 2024 },
        responses: {
          context: 'Pháp lệnh thực hiện dân chủ ở xã, phường, thị trấn được thực hiện tốt.',
        },
      },
      findings: 1,
    },
  ],
};

/** An instrument that was not in force on any day of the report's period, for it had ended before. */
// The mark lets bundlers drop the rule where nothing names it.
/* @__NO_SIDE_EFFECTS__ */
export function endedInstrument(register: LegalRegister): TextRule {
  return defineTextRule({
    code: 'legal/ended-instrument',
    severity: 'warning',
    basis: {
      source:
        'Luật số 10/2022/QH15, chương VI: Pháp lệnh số 34/2007/PL-UBTVQH11 hết hiệu lực từ 01/7/2023',
      mark: 'confirmed',
      note: 'Hiệu lực của từng văn bản lấy từ danh mục văn bản; điều chưa có nguồn thì không nêu.',
    },
    messages,
    examples,
    read({ cited, period }, tell) {
      if (period === undefined) return;
      const named = { vi: periodLabel(period, 'vi'), en: periodLabel(period, 'en') };
      for (const citation of cited) {
        const verdict = verdictOf(citation.resolved, register, { period: periodRange(period) });
        if (verdict.status !== 'ended' || isToldAsEnded(citation)) continue;
        const { from, by, replacedBy } = verdict.standing;
        tell({
          path: citation.place.path,
          values: {
            cited: citedWords(citation),
            from: { date: from },
            by: calledIn(register, by) ?? { vi: 'văn bản khác', en: 'another instrument' },
            period: named,
            instead: calledIn(register, replacedBy) ?? {
              vi: 'văn bản đang có hiệu lực',
              en: 'what is in force',
            },
          },
        });
      }
    },
  });
}

/** The same, by the register of this package. */
export const endedInstrumentRule = endedInstrument(instruments);

const around = 60;

/** The sentence says itself that the instrument belongs to the past. */
function isToldAsEnded({ place: { text }, start, end }: ReadCitation): boolean {
  const before = text.slice(Math.max(0, start - around), start).normalize('NFC');
  const after = text.slice(end, end + around).normalize('NFC');
  return (
    /(?:thay thế|thay cho|kế thừa|bãi bỏ|hết hiệu lực|trước đây|trước khi)[^.;]*$/iu.test(before) ||
    /^[^.;]*(?:được thay thế|bị bãi bỏ|hết hiệu lực|trước đây)/iu.test(after)
  );
}

/** "Luật 10/2022/QH15". */
function calledIn(register: LegalRegister, number: Standing['by']): string | undefined {
  const kind = register.find((one) => one.number === number)?.kind;
  return kind === undefined ? number : `${kind} số ${number ?? ''}`;
}
