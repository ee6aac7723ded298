import type { Report } from '../../report/report-schema.js';
import { defineRule } from '../engine/define-rule.js';
import type { RuleSubject } from '../engine/rule.js';
import { median } from '../reading/median.js';
import { reportedNumbers } from '../reading/reported-numbers.js';
import { unitOf } from '../reading/unit-of.js';

/** Fewer units say nothing about what is usual. */
const enoughPeers = 7;
/** How many standard deviations from the median; one is 1.4826 median deviations. */
const farthest = 5;
const perDeviation = 1.4826;

/** Written out, as a call would keep bundlers from dropping the rule. */
const others = [
  { indicators: { 'documents-issued': 1 } },
  { indicators: { 'documents-issued': 2 } },
  { indicators: { 'documents-issued': 3 } },
  { indicators: { 'documents-issued': 3 } },
  { indicators: { 'documents-issued': 4 } },
  { indicators: { 'documents-issued': 5 } },
  { indicators: { 'documents-issued': 6 } },
];

/** A figure far from those of the other units of its kind, by median and median deviation. */
export const outlierAmongPeersRule = defineRule({
  code: 'figures/outlier-among-peers',
  severity: 'info',
  basis: {
    source: 'Phương pháp thống kê bền vững: trung vị và độ lệch tuyệt đối trung vị (MAD)',
    mark: 'general',
    note: 'Cần ít nhất 7 đơn vị cùng loại; ngưỡng 5 độ lệch chuẩn quy đổi là lựa chọn của quy tắc.',
  },
  messages: {
    vi: 'đang là {value} {unit}, khác xa mức thường gặp ở {count} đơn vị cùng loại (trung vị {median}); hãy kiểm tra lại số liệu và đơn vị tính',
    en: 'is {value} ({unit}), far from the usual of {count} units of the same kind (median {median}); check the figure and its unit of measure',
  },
  examples: {
    valid: [
      {
        title: { vi: 'Gần mức thường gặp', en: 'Close to the usual' },
        peers: others,
      },
      {
        title: { vi: 'Quá ít đơn vị để so sánh', en: 'Too few units to compare with' },
        report: { indicators: { 'documents-issued': 300 } },
        peers: [{}, {}],
      },
    ],
    invalid: [
      {
        title: { vi: 'Gấp trăm lần các đơn vị khác', en: 'A hundred times the others' },
        report: { indicators: { 'documents-issued': 300 } },
        peers: others,
        findings: 1,
      },
      {
        title: { vi: 'Các đơn vị khác đều như nhau', en: 'All others agree' },
        report: { indicators: { communes: 60 } },
        peers: [{}, {}, {}, {}, {}, {}, {}],
        findings: 1,
      },
    ],
  },
  check(subject, tell) {
    const kind = unitOf(subject)?.kind;
    if (kind === undefined) return;
    const peers = (subject.peers ?? [])
      .filter((report) => unitOf({ ...subject, report })?.kind === kind)
      .map((report) => numbersOf(subject, report));
    for (const [id, { indicator, path, value }] of reportedNumbers(subject)) {
      const theirs = peers.flatMap((numbers) => numbers.get(id) ?? []);
      if (theirs.length < enoughPeers || !isFar(value, theirs)) continue;
      const values = { value, unit: indicator.unit, count: theirs.length, median: median(theirs) };
      tell({ path: `${path}/value`, values });
    }
  },
});

function numbersOf(subject: RuleSubject, report: Report): ReadonlyMap<string, number> {
  const numbers = [...reportedNumbers({ ...subject, report })];
  return new Map(numbers.map(([id, { value }]) => [id, value]));
}

/** A tenth of the median, or one, is always usual: often all others give the same figure. */
function isFar(value: number, others: readonly number[]): boolean {
  const middle = median(others);
  const deviation = median(others.map((other) => Math.abs(other - middle)));
  const usual = Math.max(perDeviation * deviation, Math.abs(middle) / 10, 1);
  return Math.abs(value - middle) > farthest * usual;
}
