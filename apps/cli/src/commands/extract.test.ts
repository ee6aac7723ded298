import { expect, it } from 'vitest';
import { MemoryFileStore } from '../../test/memory-file-store.js';
import { run, situation } from '../../test/run.js';

const pdf = '/ban/kien-thuy_bao-cao_2023-h1.pdf';
const printed = async (...options: readonly string[]) => {
  const files = new MemoryFileStore({ '/ban/report.yaml': situation('district') });
  await run(['render', 'report.yaml', '--to', 'pdf', ...options], files);
  return files;
};

const printedText = async (files: MemoryFileStore, report: string) => {
  await run(['render', report, '--to', 'txt', '--out', 'text'], files);
  return files.text('/ban/text/kien-thuy_bao-cao_2023-h1.txt');
};

it('gives back the data of the report that a PDF was made from', async () => {
  const files = await printed('--attach-data');
  const { code, out, err } = await run(['extract', 'kien-thuy_bao-cao_2023-h1.pdf'], files);
  expect({ code, err }).toEqual({ code: 0, err: '' });
  expect(out).toMatch(/^Đã ghi kien-thuy_bao-cao_2023-h1\.json\s\(SHA-256 khớp:\s[\da-f]{64}\)/u);
  const text = await printedText(files, 'report.yaml');
  expect(await printedText(files, 'kien-thuy_bao-cao_2023-h1.json')).toBe(text);
});

it('says that there are no data in a PDF without any', async () => {
  const files = await printed();
  const { code, err } = await run(['extract', pdf], files);
  expect(code).toBe(1);
  expect(err).toContain('[document/no-attachment]');
});

it('gives nothing back where a byte of the PDF has changed', async () => {
  const files = await printed('--attach-data');
  const bytes = files.files.get(pdf) ?? new Uint8Array();
  const text = new TextDecoder('latin1').decode(bytes);
  const place = text.search(/(?<=\/BAOCAO_SHA256 ?<)[\da-f]{64}>/iu);
  expect(place).toBeGreaterThan(0);
  bytes[place] = (text[place] === '0' ? '1' : '0').charCodeAt(0);
  const { code, err } = await run(['extract', pdf, '--out', 'data.json'], files);
  expect(code).toBe(1);
  expect(err).toContain('[document/attachment-changed]');
  expect(files.files.has('/ban/data.json')).toBe(false);
});

it('refuses a file that is not there', async () => {
  const { code, err } = await run(['extract', 'khong-co.pdf']);
  expect(code).toBe(2);
  expect(err).toContain('khong-co.pdf');
});
