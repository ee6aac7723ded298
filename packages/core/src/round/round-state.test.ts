import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyEvents, hashOf, onDay, submission } from '../../test/arbitraries/round-events.js';
import { coreMessages } from '../diagnostics/core-messages.js';
import { formatDiagnostic } from '../diagnostics/format-diagnostic.js';
import { parseRoundEvent } from '../parse/parse-round-event.js';
import { sampleRound } from '../testing/sample-round.data.js';
import type { RoundEvent } from './round-event.js';
import { roundState } from './round-state.js';

const by = 'chuyên viên';
const head = { at: onDay('2023-06-16'), by };
const unit = 'ben-thuy';
const open: RoundEvent[] = [
  { kind: 'issued', at: onDay('2023-05-25'), by },
  { kind: 'opened', at: onDay('2023-05-26'), by },
];
const first = submission(unit, 1, '2023-06-14');
const returned: RoundEvent = {
  ...head,
  kind: 'returned',
  unit,
  version: 1,
  reason: 'thiếu phụ lục',
};
const again = submission(unit, 2, '2023-06-17');
const closed: RoundEvent = { ...head, kind: 'closed' };
const excluded: RoundEvent = { ...head, kind: 'excluded', unit, reason: 'đã giải thể' };
const reminded = (ordinal: number, ...units: string[]): RoundEvent => ({
  ...head,
  kind: 'reminded',
  units,
  ordinal,
  number: { sequence: 50 + ordinal, symbol: 'CV/BCĐ' },
  date: '2023-06-16',
});

const after = (...events: RoundEvent[]) => roundState(sampleRound, events);
const progressAfter = (...events: RoundEvent[]) => {
  const { state, diagnostics } = after(...open, ...events);
  expect(diagnostics).toEqual([]);
  return state.units[0];
};
const problemsAfter = (...events: RoundEvent[]) =>
  after(...events).diagnostics.map((diagnostic) =>
    formatDiagnostic(diagnostic, { catalogue: coreMessages }),
  );

describe('the life of a report', () => {
  it('runs from expected to accepted', () => {
    const accepted: RoundEvent = { ...head, kind: 'accepted', unit, version: 2 };
    expect(progressAfter()?.status).toBe('expected');
    expect(progressAfter(first)?.status).toBe('submitted');
    expect(progressAfter(first, returned)).toMatchObject({
      status: 'returned',
      returnedFor: 'thiếu phụ lục',
    });
    expect(progressAfter(first, returned, again)).toMatchObject({ status: 'resubmitted' });
    expect(progressAfter(first, returned, again)?.returnedFor).toBeUndefined();
    expect(progressAfter(first, returned, again, accepted)).toMatchObject({
      status: 'accepted',
      versions: [{ version: 1 }, { version: 2, hash: hashOf(2), receivedOn: '2023-06-17' }],
    });
  });

  it('takes the day of receipt where a report was recorded later', () => {
    const late = submission(unit, 1, '2023-06-16', { receivedOn: '2023-06-13' });
    expect(progressAfter(late)?.versions).toMatchObject([{ receivedOn: '2023-06-13' }]);
  });

  it('takes the day of Viet Nam, not that of UTC', () => {
    const night = submission(unit, 1, '2023-06-14', { at: '2023-06-14T17:30:00Z' });
    expect(progressAfter(night)?.versions).toMatchObject([{ receivedOn: '2023-06-15' }]);
  });

  it('keeps what was before an exclusion', () => {
    const restored: RoundEvent = { ...head, kind: 'restored', unit };
    expect(progressAfter(first, excluded)).toMatchObject({
      status: 'submitted',
      excludedFor: 'đã giải thể',
    });
    expect(progressAfter(first, excluded, restored)).toEqual(progressAfter(first));
  });

  it('is corrected after closing, as a new version', () => {
    const correction: RoundEvent = { ...again, kind: 'corrected', reason: 'nhầm số liệu' };
    expect(progressAfter(first, closed, correction)).toMatchObject({
      status: 'accepted',
      versions: [{ version: 1 }, { version: 2, correction: 'nhầm số liệu' }],
    });
  });

  it('remembers the reminders that a unit got', () => {
    expect(progressAfter(reminded(1, unit, 'culture'), reminded(2, unit))?.reminders).toMatchObject(
      [
        { ordinal: 1, number: { sequence: 51 } },
        { ordinal: 2, number: { sequence: 52 } },
      ],
    );
  });
});

describe('a step that cannot be taken', () => {
  const extended = (date: string): RoundEvent => ({
    ...head,
    kind: 'extended',
    unit,
    deadline: { kind: 'before', date },
  });

  it.each<[string, RoundEvent[], string[]]>([
    [
      'before the round is open',
      [first],
      ['Sự kiện 1: đợt báo cáo chưa ban hành công văn nên không nhận báo cáo được'],
    ],
    [
      'after it is closed',
      [...open, closed, first],
      ['Sự kiện 4: đợt báo cáo đã khoá sổ nên không nhận báo cáo được'],
    ],
    [
      'by a stranger',
      [...open, submission('nobody', 1, '2023-06-14')],
      ['Sự kiện 3: đợt báo cáo không có đơn vị mang mã nobody; hãy xem lại danh sách đơn vị'],
    ],
    [
      'that accepts what has not come',
      [...open, { ...head, kind: 'accepted', unit, version: 1 }],
      ['Sự kiện 3: Huyện Bến Thủy chưa gửi báo cáo nên không chấp nhận báo cáo được'],
    ],
    [
      'that skips a version',
      [...open, again],
      [
        'Sự kiện 3 › phiên bản: báo cáo của Huyện Bến Thủy được ghi là phiên bản 2, phải là phiên bản 1; hãy xem lại tình hình mới nhất rồi làm lại',
      ],
    ],
    [
      'that sends the same again',
      [...open, first, returned, { ...again, hash: first.hash }],
      [
        'Sự kiện 5 › mã băm: báo cáo của Huyện Bến Thủy giống hệt phiên bản 1 đã nhận; hãy kiểm tra xem có gửi nhầm tệp không',
      ],
    ],
    [
      'that received tomorrow’s report',
      [...open, { ...first, receivedOn: '2023-06-15' }],
      [
        'Sự kiện 3 › ngày nhận: ngày nhận báo cáo của Huyện Bến Thủy là 15/6/2023, không được sau ngày ghi nhận 14/6/2023',
      ],
    ],
    [
      'that brings a deadline forward',
      [...open, extended('2023-06-15')],
      [
        'Sự kiện 3 › thời hạn: thời hạn mới của Huyện Bến Thủy là hết ngày 14/6/2023, phải muộn hơn thời hạn đang có là hết ngày 14/6/2023',
      ],
    ],
    [
      'that reminds a unit whose report is here, and therefore nobody',
      [...open, first, reminded(1, 'culture', unit), reminded(1, 'culture')],
      ['Sự kiện 4: Huyện Bến Thủy đã gửi báo cáo nên không đôn đốc được'],
    ],
    [
      'that reminds a unit that is excluded',
      [...open, excluded, reminded(1, unit)],
      ['Sự kiện 4: Huyện Bến Thủy đang được loại trừ nên không đôn đốc được'],
    ],
    [
      'that leaves out a reminder',
      [...open, reminded(2, unit)],
      ['Sự kiện 3 › lần thứ: lần đôn đốc đối với Huyện Bến Thủy được ghi là lần 2, phải là lần 1'],
    ],
  ])('is told: one %s', (_, events, problems) => {
    expect(problemsAfter(...events)).toEqual(problems);
  });
});

describe('roundState', () => {
  it('comes to the same for all events at once and for a part and then the rest', () => {
    fc.assert(
      fc.property(anyEvents, fc.nat(60), (events, at) => {
        const whole = roundState(sampleRound, events);
        const part = roundState(sampleRound, events.slice(0, at));
        const rest = roundState(sampleRound, events.slice(at), part.state);
        expect(rest.state).toEqual(whole.state);
        expect(part.diagnostics.length + rest.diagnostics.length).toBe(whole.diagnostics.length);
      }),
    );
  });

  it('is not changed by a step that cannot be taken', () => {
    fc.assert(
      fc.property(anyEvents, (events) => {
        const { state, diagnostics } = roundState(sampleRound, events);
        const refused = new Set(diagnostics.map(({ path }) => Number(path.split('/')[2])));
        const taken = events.filter((_, index) => !refused.has(index));
        expect(roundState(sampleRound, taken)).toEqual({ state, diagnostics: [] });
      }),
    );
  });

  it('never goes back, loses a version or leaves a gap', () => {
    fc.assert(
      fc.property(anyEvents, (events) => {
        const phases = ['draft', 'issued', 'open', 'closed'];
        let before = roundState(sampleRound, []).state;
        for (const event of events) {
          const { state } = roundState(sampleRound, [event], before);
          expect(phases.indexOf(state.phase)).toBeGreaterThanOrEqual(phases.indexOf(before.phase));
          state.units.forEach(({ versions, status }, index) => {
            expect(versions.slice(0, before.units[index]?.versions.length)).toEqual(
              before.units[index]?.versions,
            );
            expect(versions.map(({ version }) => version)).toEqual(
              versions.map((__, place) => place + 1),
            );
            expect(status === 'expected').toBe(versions.length === 0);
          });
          before = state;
        }
      }),
    );
  });

  it('reads back what it is fed', () => {
    fc.assert(
      fc.property(anyEvents, (events) => {
        for (const event of events) {
          const line: unknown = JSON.parse(JSON.stringify(event));
          expect(parseRoundEvent(line)).toEqual({ ok: true, value: event, diagnostics: [] });
        }
      }),
    );
  });
});
