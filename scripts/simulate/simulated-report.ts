import {
  addDays,
  answerSections,
  figure,
  lastDay,
  noneArising,
  notApplicable,
  sectionAppliesTo,
  type Report,
  type Response,
  type Unit,
} from '@baocao/core';
import { newReport, type Template } from '@baocao/template';
import type { Random } from '../../bench/report/random.js';
import { makeFigures } from './make-figures.js';
import { makePassages } from './make-passages.js';

/** A report as a unit might send it: in time or late, in order or with a fault. */
export function simulatedReport(
  template: Template,
  unit: Unit,
  random: Random,
  pages: number,
): Report {
  const { outline, round } = template;
  const sections = answerSections(outline).filter((section) =>
    sectionAppliesTo(section, unit.kind),
  );
  const responses = sections.map(({ node }): [string, Response] => {
    if (node.optional === true && random.whole(1, 10) <= 6) return [node.id, noneArising()];
    if (unit.kind === 'department' && node.id.endsWith('communes')) {
      return [node.id, notApplicable('đơn vị không có xã, phường, thị trấn trực thuộc')];
    }
    const blocks = makePassages(random, node.id, pages / sections.length);
    return [node.id, { kind: 'narrative', blocks }];
  });
  const draft = newReport(template, unit.id);
  const report: Report = {
    ...draft,
    header: {
      ...draft.header,
      number: { sequence: random.whole(10, 99), symbol: template.report.symbol },
      date: dateOf(random, lastDay(round.deadline)),
      signature: { posts: draft.header.signature.posts, name: random.of(signers) },
    },
    responses: Object.fromEntries(responses),
    indicators: makeFigures(random, outline, unit.kind),
  };
  return random.whole(1, 100) <= 8 ? withFault(report, random) : report;
}

const signers = ['Nguyễn Văn An', 'Trần Thị Bình', 'Lê Quang Dũng', 'Phạm Thu Hà', 'Vũ Minh Khôi'];

/** Most in the last week, one in ten after the last day. */
function dateOf(random: Random, last: string): string {
  const days = random.whole(1, 10) === 1 ? random.whole(1, 9) : -random.whole(0, 7);
  return addDays(last, days);
}

/** Faults that are found in real reports: a part above its whole, a point for thousands, silence. */
function withFault(report: Report, random: Random): Report {
  const counted = Object.entries(report.indicators).filter(
    ([, own]) => own.kind === 'value' && typeof own.value === 'number',
  );
  if (counted.length === 0) return report;
  const [id] = random.of(counted);
  const faults: readonly (() => Report)[] = [
    () => ({ ...report, indicators: { ...report.indicators, [id]: figure(45.799) } }),
    () => ({ ...report, indicators: { ...report.indicators, [id]: figure(98_765) } }),
    () => ({ ...report, indicators: { ...report.indicators, [id]: { kind: 'not-reported' } } }),
    () => ({ ...report, indicators: without(report.indicators, id) }),
    () => ({
      ...report,
      responses: without(report.responses, Object.keys(report.responses)[0] ?? ''),
    }),
  ];
  return random.of(faults)();
}

function without<Value>(
  record: Readonly<Record<string, Value>>,
  id: string,
): Record<string, Value> {
  return Object.fromEntries(Object.entries(record).filter(([key]) => key !== id));
}
