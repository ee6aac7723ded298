import type { Language } from '@baocao/core';

type ChartWording = {
  readonly title: (period: string, on: string) => string;
  readonly deadline: string;
  readonly came: string;
  readonly total: string;
};

/** The words in the chart of submissions. */
export const chartWording: Readonly<Record<Language, ChartWording>> = {
  vi: {
    title: (period, on) => `Tiến độ gửi báo cáo ${period}, đến hết ngày ${on}`,
    deadline: 'hết hạn',
    came: 'Số báo cáo nhận trong ngày',
    total: 'Số báo cáo đã nhận, cộng dồn',
  },
  en: {
    title: (period, on) => `Reports on ${period} until the end of ${on}`,
    deadline: 'deadline',
    came: 'Received on the day',
    total: 'Received so far',
  },
};
