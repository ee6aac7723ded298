import { expect, it } from 'vitest';
import { fromPointer } from '../../json/pointer.js';
import { sampleReport } from '../../testing/sample-report.data.js';
import { reportTexts, responseTexts } from './report-texts.js';

function at(path: string): unknown {
  return fromPointer(path).reduce<unknown>(
    (place, step) => new Map<string, unknown>(Object.entries(place ?? {})).get(step),
    sampleReport,
  );
}

const texts = [...reportTexts(sampleReport)];

it('gives each string of the report at its place', () => {
  for (const { text, parts } of texts) {
    for (const part of parts) expect(at(part.path)).toBe(part.text);
    expect(parts.map((part) => part.text).join('')).toBe(text);
  }
});

it('reads subject, head, paragraphs, list items, table cells, reasons and figures in words', () => {
  const told = texts.map(({ text }) => text);
  expect(told).toEqual(
    expect.arrayContaining([
      sampleReport.subject,
      'Lê Văn An',
      'Không phát hiện vụ việc vi phạm dân chủ.',
      'Đối thoại trực tiếp với Nhân dân',
      'Chính quyền',
      'Nội dung dành cho các ban, sở, ngành.',
      'Tổ dân phố tự quản',
    ]),
  );
});

it('can be held to the responses', () => {
  const paths = [...responseTexts(sampleReport)].map(({ path }) => path);
  expect(paths.length).toBeGreaterThan(10);
  expect(paths.filter((path) => !path.startsWith('/responses/'))).toEqual([]);
});

it('reads a paragraph in several looks as one', () => {
  const context = {
    kind: 'narrative',
    blocks: [{ type: 'paragraph', content: [{ text: 'Đã ' }, { text: 'xong', bold: true }] }],
  } as const;
  const [first] = responseTexts({ ...sampleReport, responses: { context } });
  expect(first).toEqual({
    path: '/responses/context/blocks/0',
    text: 'Đã xong',
    parts: [
      { path: '/responses/context/blocks/0/content/0/text', text: 'Đã ' },
      { path: '/responses/context/blocks/0/content/1/text', text: 'xong' },
    ],
  });
});
