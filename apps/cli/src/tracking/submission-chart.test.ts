import { addDays, roundCounts, timelinessOf, type UnitProgress } from '@baocao/core';
import { haiPhongTemplate } from '@baocao/template-hai-phong';
import { describe, expect, it } from 'vitest';
import { MemoryFileStore } from '../../test/memory-file-store.js';
import { sayIn } from '../texts/say.js';
import { submissionChart } from './submission-chart.js';
import { submissionsByDay } from './submissions-by-day.js';
import type { TrackedRound } from './tracked-round.js';

const { round } = haiPhongTemplate;
const io = {
  out: () => undefined,
  err: () => undefined,
  colour: false,
  cwd: '/',
  env: {},
  now: () => new Date(0),
  files: new MemoryFileStore(),
};
const session = { io, language: 'vi', say: sayIn('vi') } as const;

/** A round in which the units send one after another, most of them at the end. */
function tracked(on: string): TrackedRound {
  const units = round.units.map((unit, index) => {
    const receivedOn = addDays('2023-06-20', -Math.floor(((index * index) / 40) % 16));
    const progress: UnitProgress = {
      unit: unit.id,
      status: 'submitted',
      versions: [
        {
          version: 1,
          hash: '',
          at: `${receivedOn}T09:00:00+07:00`,
          by: 'văn thư',
          receivedOn,
          declaredComplete: true,
          acknowledged: [],
        },
      ],
      reminders: [],
      ...(index === 5 ? { excludedFor: 'sáp nhập' } : {}),
    };
    const timeliness = timelinessOf(round, progress, { on });
    return { unit, progress, timeliness, completeInContent: undefined };
  });
  const state = { phase: 'open', units: units.map(({ progress }) => progress) } as const;
  return { on, state, units, counts: roundCounts(round, state, { on }) };
}

describe('submissionsByDay', () => {
  it('counts each report once, on its day, and leaves no day out', () => {
    const days = submissionsByDay(tracked('2023-06-30'), round);
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
    const days = submissionsByDay({ on: '2023-06-01', units: [] }, round);
    expect(days.map(({ day }) => day)).toEqual(
      [7, 6, 5, 4, 3, 2, 1, 0].map((before) => addDays('2023-06-14', -before)),
    );
  });
});

describe('submissionChart', () => {
  const svg = submissionChart(tracked('2023-06-22'), haiPhongTemplate, session);

  it('has its numbers in words for who cannot see it', () => {
    expect(svg).toMatch(/<desc id="desc">05\/6\/2023: \d+ \(\d+\); /u);
    expect(svg).toContain('Tiến độ gửi báo cáo 6 tháng đầu năm 2023, đến hết ngày 22/6/2023');
  });

  it('draws a bar for each day on which something came, in the picture', () => {
    const bars = [
      ...svg.matchAll(
        /<rect x="([\d.]+)" y="([\d.]+)" width="[\d.]+" height="([\d.]+)" fill="#8fb3d9"/gu,
      ),
    ];
    const days = submissionsByDay(tracked('2023-06-22'), round).filter(({ came }) => came > 0);
    const inPlot = bars.filter(([, , , height]) => Number(height) !== 12);
    expect(inPlot).toHaveLength(days.length);
    for (const [, , y, height] of inPlot) expect(Number(y) + Number(height)).toBeCloseTo(350, 1);
  });

  it('is the same picture for the same round', () => {
    expect(submissionChart(tracked('2023-06-22'), haiPhongTemplate, session)).toBe(svg);
  });
});
