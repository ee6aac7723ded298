import { periodLabel } from '../../round/period-label.js';
import { periodRange } from '../../round/period-range.js';
import { verdictOf } from '../../legal/verdict-of.js';
import { instruments } from '../../legal/instruments.data.js';
import type { LegalRegister } from '../../legal/legal-instrument.js';
import { defineTextRule, type TextRule } from '../engine/define-text-rule.js';
import type { Rule } from '../engine/rule.js';
import { citedWords, type ReadCitation } from '../reading/read-citations.js';

const messages = {
  vi: 'lấy “{cited}” làm căn cứ, văn bản này từ {from} mới có hiệu lực, sau kỳ báo cáo là {period}; hãy viện dẫn văn bản có hiệu lực trong kỳ',
  en: 'rests on “{cited}”, which is in force from {from} only, after the period of the report, {period}; cite what was in force in the period',
} as const;

const examples: Rule['examples'] = {
  valid: [
    {
      title: { vi: 'Chuẩn bị thi hành', en: 'Preparing for it' },
      report: {
        responses: { context: 'Tập huấn, chuẩn bị thi hành Luật Thực hiện dân chủ ở cơ sở.' },
      },
    },
    {
      title: { vi: 'Nhiệm vụ từ ngày có hiệu lực', en: 'A task from the day it is in force' },
      report: {
        responses: {
          'tasks.next': 'Từ ngày 01/7/2023 thực hiện theo Luật Thực hiện dân chủ ở cơ sở.',
        },
      },
    },
    {
      title: { vi: 'Kỳ sau khi có hiệu lực', en: 'A period after that day' },
      report: {
        period: { kind: 'half-year', year: 2023, half: 2 },
        responses: { context: 'Theo Luật Thực hiện dân chủ ở cơ sở, các xã đã công khai.' },
      },
    },
  ],
  invalid: [
    {
      title: { vi: 'Theo Luật, trước ngày có hiệu lực', en: 'By the Law, before its day' },
      report: {
        responses: { context: '20 xã đã công khai theo Luật Thực hiện dân chủ ở cơ sở.' },
      },
      findings: 1,
    },
    {
      title: { vi: 'Căn cứ một điều của Luật', en: 'On the ground of one article' },
      report: {
        responses: { context: 'Căn cứ Điều 11 Luật số 10/2022/QH15, các xã niêm yết.' },
      },
      findings: 1,
    },
  ],
};

/** An instrument given as the ground of what was done, before it came into force. */
// The mark lets bundlers drop the rule where nothing names it.
/* @__NO_SIDE_EFFECTS__ */
export function notYetInForce(register: LegalRegister): TextRule {
  return defineTextRule({
    code: 'legal/not-yet-in-force',
    severity: 'warning',
    basis: {
      source:
        'Luật số 10/2022/QH15 có hiệu lực từ 01/7/2023; kỳ 6 tháng đầu năm 2023 theo Pháp lệnh số 34/2007/PL-UBTVQH11',
      mark: 'confirmed',
      note: 'Việc chuẩn bị, tuyên truyền, tập huấn trước ngày có hiệu lực thì không xét.',
    },
    messages,
    examples,
    read({ cited, period }, tell) {
      if (period === undefined) return;
      const named = { vi: periodLabel(period, 'vi'), en: periodLabel(period, 'en') };
      for (const citation of cited.filter(isGround)) {
        const verdict = verdictOf(citation.resolved, register, { period: periodRange(period) });
        if (verdict.status !== 'not-yet-in-force') continue;
        const from = { date: verdict.standing.from };
        const values = { cited: citedWords(citation), from, period: named };
        tell({ path: citation.place.path, values });
      }
    },
  });
}

/** The same, by the register of this package. */
export const notYetInForceRule = notYetInForce(instruments);

const reach = 120;
const ground =
  /(?:theo|căn cứ|thực hiện đúng|chấp hành)(?:\s+(?:các\s+)?quy định)?(?:\s+(?:tại|của|trong|vào))?\s*$/iu;
const toCome = /từ ngày|sẽ|sắp|tới|khi |chuẩn bị|kế hoạch|tiếp tục|dự kiến|đề nghị|hướng dẫn/iu;

/** What was done is said to rest on it, in a sentence that is not about what is to come. */
function isGround({ place: { text }, start }: ReadCitation): boolean {
  const before = text.slice(Math.max(0, start - reach), start).normalize('NFC');
  const sentence = before.split(/[.;]\s/u).at(-1) ?? '';
  return ground.test(before) && !toCome.test(sentence);
}
