import type { Language } from '@baocao/core';

/** The words in a chart of submissions, and those for who cannot see it. */
export type ChartWording = {
  readonly title: (period: string, on: string) => string;
  readonly deadline: string;
  readonly came: string;
  readonly total: string;
  readonly sum: (total: number, expected: number) => string;
  readonly day: (day: string, came: number, total: number) => string;
};

/** In each language. */
export const chartWording: Readonly<Record<Language, ChartWording>> = {
  vi: {
    title: (period, on) => `Tiến độ gửi báo cáo ${period}, đến hết ngày ${on}`,
    deadline: 'hết hạn',
    came: 'Số báo cáo nhận trong ngày',
    total: 'Số báo cáo đã nhận, cộng dồn',
    sum: (total, expected) => `Đã nhận ${String(total)}/${String(expected)} báo cáo`,
    day: (day, came, total) =>
      `ngày ${day} nhận ${String(came)} báo cáo, cộng dồn ${String(total)}`,
  },
  en: {
    title: (period, on) => `Reports on ${period} until the end of ${on}`,
    deadline: 'deadline',
    came: 'Received on the day',
    total: 'Received so far',
    sum: (total, expected) => `Received ${String(total)} of ${String(expected)} reports`,
    day: (day, came, total) => `on ${day} ${String(came)}, in all ${String(total)}`,
  },
};
