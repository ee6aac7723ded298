import type { Report } from '../../report/report-schema.js';
import { defineRule } from '../engine/define-rule.js';
import type { RuleSubject } from '../engine/rule.js';
import { reportedNumbers } from '../reading/reported-numbers.js';
import { isFarFrom, spreadOf } from '../reading/spread.js';
import { unitOf } from '../reading/unit-of.js';

// Written out, as a call would keep bundlers from dropping the rule.
const round = {
  units: [
    { id: 'ben-thuy', name: 'Huyện Bến Thủy', kind: 'district' },
    { id: 'd-1', name: 'Huyện 1', kind: 'district' },
    { id: 'd-2', name: 'Huyện 2', kind: 'district' },
    { id: 'd-3', name: 'Huyện 3', kind: 'district' },
    { id: 'd-4', name: 'Huyện 4', kind: 'district' },
    { id: 'd-5', name: 'Huyện 5', kind: 'district' },
    { id: 'd-6', name: 'Huyện 6', kind: 'district' },
    { id: 'd-7', name: 'Huyện 7', kind: 'district' },
  ],
};
const others = [
  { unit: 'd-1', indicators: { 'documents-issued': 1 } },
  { unit: 'd-2', indicators: { 'documents-issued': 2 } },
  { unit: 'd-3', indicators: { 'documents-issued': 3 } },
  { unit: 'd-4', indicators: { 'documents-issued': 3 } },
  { unit: 'd-5', indicators: { 'documents-issued': 4 } },
  { unit: 'd-6', indicators: { 'documents-issued': 5 } },
  { unit: 'd-7', indicators: { 'documents-issued': 6 } },
];
const alike = [
  { unit: 'd-1' },
  { unit: 'd-2' },
  { unit: 'd-3' },
  { unit: 'd-4' },
  { unit: 'd-5' },
  { unit: 'd-6' },
  { unit: 'd-7' },
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
        round,
        peers: others,
      },
      {
        title: { vi: 'Quá ít đơn vị để so sánh', en: 'Too few units to compare with' },
        report: { indicators: { 'documents-issued': 300 } },
        round,
        peers: [{ unit: 'd-1' }, { unit: 'd-2' }],
      },
    ],
    invalid: [
      {
        title: { vi: 'Gấp trăm lần các đơn vị khác', en: 'A hundred times the others' },
        report: { indicators: { 'documents-issued': 300 } },
        round,
        peers: others,
        findings: 1,
      },
      {
        title: { vi: 'Các đơn vị khác đều như nhau', en: 'All others agree' },
        report: { indicators: { communes: 60 } },
        round,
        peers: alike,
        findings: 1,
      },
    ],
  },
  check(subject, tell) {
    const kind = unitOf(subject)?.kind;
    if (kind === undefined) return;
    const peers = (subject.peers ?? [])
      .filter(({ unit }) => unit !== subject.report.unit)
      .filter((report) => unitOf({ ...subject, report })?.kind === kind)
      .map((report) => numbersOf(subject, report));
    for (const [id, { indicator, path, value }] of reportedNumbers(subject)) {
      const theirs = peers.flatMap((numbers) => numbers.get(id) ?? []);
      const spread = spreadOf(theirs);
      if (spread === undefined || !isFarFrom(spread, value)) continue;
      const { median } = spread;
      const values = { value, unit: indicator.unit, count: theirs.length, median };
      tell({ path: `${path}/value`, values });
    }
  },
});

function numbersOf(subject: RuleSubject, report: Report): ReadonlyMap<string, number> {
  const numbers = [...reportedNumbers({ ...subject, report })];
  return new Map(numbers.map(([id, { value }]) => [id, value]));
}
