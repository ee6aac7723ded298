import { addDays, type RoundState } from '@baocao/core';
import { sampleRound } from '@baocao/core/testing';
import { describe, expect, it } from 'vitest';
import { submissionChart } from './submission-chart.js';
import { submissionsByDay } from './submissions-by-day.js';

const units = Array.from({ length: 33 }, (_, index) => ({
  id: `u-${String(index)}`,
  name: `Phường ${String(index)}`,
  kind: 'district',
}));
const round = {
  ...sampleRound,
  units,
  deadline: { kind: 'before', date: '2023-06-15' } as const,
};

/** A round in which the units send one after another, most of them at the end. */
const state: RoundState = {
  phase: 'open',
  units: round.units.map(({ id }, index) => {
    const receivedOn = addDays('2023-06-20', -Math.floor(((index * index) / 40) % 16));
    const version = {
      version: 1,
      hash: '',
      at: `${receivedOn}T09:00:00+07:00`,
      by: 'văn thư',
      receivedOn,
      declaredComplete: true,
      acknowledged: [],
    };
    return {
      unit: id,
      status: 'submitted',
      versions: [version],
      reminders: [],
      ...(index === 5 ? { excludedFor: 'sáp nhập' } : {}),
    };
  }),
};
const received = state.units
  .filter(({ excludedFor }) => excludedFor === undefined)
  .flatMap(({ versions }) => versions[0]?.receivedOn ?? []);
const on = '2023-06-22';

describe('submissionsByDay', () => {
  it('counts each report once, on its day, and leaves no day out', () => {
    const days = submissionsByDay(round, received, '2023-06-30');
    const [first, ...rest] = days;
    expect(days.at(-1)).toEqual({ day: '2023-06-30', came: 0, total: 32 });
    expect(days.reduce((sum, { came }) => sum + came, 0)).toBe(32);
    rest.reduce(
      (before, { day, came, total }) => {
        expect(day).toBe(addDays(before.day, 1));
        expect(total).toBe(before.total + came);
        return { day, came, total };
      },
      first ?? { day: '', came: 0, total: 0 },
    );
  });

  it('shows the days up to the deadline before anything came', () => {
    const days = submissionsByDay(round, [], '2023-06-01');
    expect(days.map(({ day }) => day)).toEqual(
      [7, 6, 5, 4, 3, 2, 1, 0].map((before) => addDays('2023-06-14', -before)),
    );
  });
});

describe('submissionChart', () => {
  const svg = submissionChart({ round }, state, { on });

  it('has its numbers in words for who cannot see it', () => {
    expect(svg).toMatch(
      /<desc id="desc">Đã nhận 32\/32 báo cáo; ngày 05\/6\/2023 nhận \d+ báo cáo, cộng dồn \d+; /u,
    );
    expect(svg).toContain('Tiến độ gửi báo cáo 6 tháng đầu năm 2023, đến hết ngày 22/6/2023');
  });

  it('draws a bar for each day on which something came, in the picture', () => {
    const bars = [
      ...svg.matchAll(
        /<rect x="([\d.]+)" y="([\d.]+)" width="[\d.]+" height="([\d.]+)" fill="#8fb3d9"/gu,
      ),
    ];
    const days = submissionsByDay(round, received, on).filter(({ came }) => came > 0);
    const inPlot = bars.filter(([, , , height]) => Number(height) !== 12);
    expect(inPlot).toHaveLength(days.length);
    for (const [, , y, height] of inPlot) expect(Number(y) + Number(height)).toBeCloseTo(350, 1);
  });

  it('is the same picture for the same round', () => {
    expect(submissionChart({ round }, state, { on })).toBe(svg);
  });
});
