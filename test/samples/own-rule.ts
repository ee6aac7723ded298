import { textFromBlocks } from '@baocao/core';
import { parseCitations } from '@baocao/core/legal';
import { defineRule } from '@baocao/core/rules';

/** Who reports new documents as a number names at least one of them. */
export const documentsNamedRule = defineRule({
  code: 'song-lam/documents-named',
  severity: 'warning',
  basis: { source: 'Công văn của đợt, mục “Công tác lãnh đạo, chỉ đạo”', mark: 'general' },
  messages: {
    vi: 'báo cáo {count} văn bản mới nhưng chưa nêu số, ký hiệu văn bản nào; hãy nêu văn bản chính',
    en: 'reports {count} new documents and names none by its number; name the main one',
  },
  examples: {
    valid: [
      { title: { vi: 'Có nêu văn bản', en: 'One is named' } },
      {
        title: { vi: 'Không có văn bản mới', en: 'There are no new documents' },
        report: {
          responses: { 'results.leadership': 'Tiếp tục thực hiện các văn bản đã ban hành.' },
          indicators: { 'documents-issued': 0 },
        },
      },
    ],
    invalid: [
      {
        title: { vi: 'Chỉ nêu chung chung', en: 'Generic words alone' },
        report: {
          responses: { 'results.leadership': 'Đã ban hành nhiều văn bản chỉ đạo.' },
        },
        findings: 1,
      },
      {
        title: { vi: 'Nêu số lượng, không nêu văn bản', en: 'A number of them, and none named' },
        report: {
          responses: { 'results.leadership': 'Huyện ủy ban hành 7 văn bản.' },
          indicators: { 'documents-issued': 7 },
        },
        findings: 1,
      },
    ],
  },
  check({ report }, tell) {
    const figure = report.indicators['documents-issued'];
    const response = report.responses['results.leadership'];
    if (figure?.kind !== 'value' || typeof figure.value !== 'number' || figure.value === 0) return;
    if (response?.kind !== 'narrative') return;
    if (parseCitations(textFromBlocks(response.blocks)).length > 0) return;
    tell({ path: '/responses/results.leadership', values: { count: figure.value } });
  },
});
