import { periodLabel } from '../../round/period-label.js';
import { periodRange } from '../../round/period-range.js';
import { defineRule } from '../engine/define-rule.js';
import { isTakenUp, promisesOf, toldPairs } from '../reading/promises.js';
import { shortText } from '../reading/short-text.js';

/** A task that the last report set for this period, of which this one says nothing. */
export const promiseNotMentionedRule = defineRule({
  code: 'period/promise-not-mentioned',
  severity: 'info',
  basis: {
    source: 'Đề cương báo cáo: phần nhiệm vụ của kỳ sau là lời hứa cho kỳ này',
    mark: 'general',
    note: 'So khớp theo cặp từ; ngưỡng 40 % là lựa chọn của quy tắc.',
  },
  messages: {
    vi: 'chưa nhắc đến nhiệm vụ “{task}” đã nêu trong báo cáo {period}; hãy nói rõ đã làm đến đâu',
    en: 'does not mention the task “{task}” set in the report on {period}; say how far it has come',
  },
  examples: {
    valid: [
      {
        title: { vi: 'Nhiệm vụ được nhắc lại', en: 'The task is taken up' },
        report: {
          responses: { context: 'Đã mở 2 lớp tập huấn nghiệp vụ hòa giải cho cán bộ cấp xã.' },
        },
        previous: {
          period: { kind: 'half-year', year: 2022, half: 2 },
          responses: { 'tasks.next': 'Mở lớp tập huấn nghiệp vụ hòa giải cho cán bộ xã.' },
        },
      },
      {
        title: { vi: 'Báo cáo trước không đứng trước kỳ này', en: 'Not the period before' },
        previous: {
          responses: { 'tasks.next': 'Mở lớp tập huấn nghiệp vụ hòa giải cho cán bộ xã.' },
        },
      },
    ],
    invalid: [
      {
        title: { vi: 'Nhiệm vụ bị bỏ quên', en: 'A forgotten task' },
        previous: {
          period: { kind: 'half-year', year: 2022, half: 2 },
          responses: { 'tasks.next': 'Mở lớp tập huấn nghiệp vụ hòa giải cho cán bộ xã.' },
        },
        findings: 1,
      },
      {
        title: { vi: 'Hai nhiệm vụ đều không nhắc', en: 'Two tasks, neither taken up' },
        previous: {
          period: { kind: 'half-year', year: 2022, half: 2 },
          responses: {
            'tasks.next': {
              kind: 'narrative',
              blocks: [
                {
                  type: 'list',
                  items: [
                    { content: [{ text: 'Mở lớp tập huấn nghiệp vụ hòa giải cho cán bộ xã.' }] },
                    {
                      content: [{ text: 'Xây dựng trang thông tin điện tử của từng địa phương.' }],
                    },
                  ],
                },
              ],
            },
          },
        },
        findings: 2,
      },
    ],
  },
  check(subject, tell) {
    const { previous, report } = subject;
    if (previous === undefined) return;
    if (periodRange(previous.period).to >= periodRange(report.period).from) return;
    const told = toldPairs(report);
    const period = { vi: periodLabel(previous.period), en: periodLabel(previous.period, 'en') };
    for (const { path, text } of promisesOf({ ...subject, report: previous }, ofTasks)) {
      if (isTakenUp(text, told) !== false) continue;
      tell({ path, values: { task: shortText(text), period } });
    }
  },
});

const ofTasks = /nhiệm vụ|phương hướng/iu;
