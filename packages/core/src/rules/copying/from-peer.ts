import type { Report } from '../../report/report-schema.js';
import { defineRule } from '../engine/define-rule.js';
import { copiedSections } from '../reading/copied-sections.js';
import { fullestPeer, peerIndex } from '../reading/peer-index.js';
import { givenShingles } from '../reading/report-shingles.js';
import { shortText } from '../reading/short-text.js';
import { unitOf } from '../reading/unit-of.js';

const theirs =
  'Sở duy trì nền nếp hội nghị công chức đầu năm, niêm yết công khai dự toán tại trụ sở; mọi kiến nghị của người lao động đều được thủ trưởng đối thoại, trả lời ngay trong tháng.';
const peer = {
  unit: 'culture',
  responses: {
    context: theirs,
    'results.leadership': 'Ban hành 2 văn bản.',
    'tasks.next': 'Mở lớp tập huấn.',
  },
};

/** A section that is for the most part the text of another unit. */
export const fromPeerRule = defineRule({
  code: 'copying/from-peer',
  severity: 'warning',
  basis: {
    source: 'Báo Hải Dương, “Nỗi kinh hoàng báo cáo”: báo cáo chung chung, số liệu không thật',
    mark: 'confirmed',
    note: 'Ngưỡng một nửa số từ và ít nhất 30 từ là lựa chọn của quy tắc.',
  },
  messages: {
    vi: '{share} % lời văn trùng với báo cáo của {unit}, dài nhất là “{passage}”; hãy viết kết quả của chính đơn vị',
    en: '{share} % of the words are those of the report of {unit}, the longest being “{passage}”; tell the results of the unit itself',
  },
  examples: {
    valid: [
      { title: { vi: 'Mỗi đơn vị một lời văn', en: 'Each unit in its words' }, peers: [peer] },
      {
        title: { vi: 'Chỉ giống một câu ngắn', en: 'Only a short sentence is the same' },
        report: { responses: { 'results.agencies': 'Mở lớp tập huấn.' } },
        peers: [peer],
      },
    ],
    invalid: [
      {
        title: { vi: 'Chép của đơn vị khác', en: 'Copied from another unit' },
        report: { responses: { context: theirs } },
        peers: [peer],
        findings: 1,
      },
      {
        title: { vi: 'Chép sang mục khác', en: 'Copied into another section' },
        report: { responses: { 'tasks.proposals': theirs } },
        peers: [peer],
        findings: 1,
      },
    ],
  },
  check(subject, tell) {
    const { peers = [], outline } = subject;
    if (peers.length === 0) return;
    const index = peerIndex(peers);
    const given = givenShingles(outline);
    const holders = new Map<string, Report>();
    const sections = copiedSections(subject, (answer) => {
      const at = fullestPeer(answer, subject, (shingle) => given.has(shingle));
      const peer = at === undefined ? undefined : peers[at];
      if (at === undefined || peer === undefined) return undefined;
      holders.set(answer.path, peer);
      return (shingle) => index.get(shingle)?.includes(at) === true;
    });
    for (const { path, share, passage, places } of sections) {
      const peer = holders.get(path);
      if (peer === undefined) continue;
      const unit = unitOf({ ...subject, report: peer })?.name ?? peer.unit;
      tell({
        path,
        values: { share, unit, passage: shortText(passage) },
        related: places.map((place) => ({ path: place })),
      });
    }
  },
});
