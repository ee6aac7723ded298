import { toText } from '@baocao/document';
import { readAttachment } from '@baocao/pdf';
import { composeReport, newReport } from '@baocao/template';
import { haiPhongTemplate } from '@baocao/template-hai-phong';
import { describe, expect, it } from 'vitest';
import { readProblem } from '../../test/read-problem.js';
import {
  english,
  posted,
  reportOfImpossibleDate,
  sampleApp,
  sampleReport,
} from '../../test/sample-app.js';
import { reportCheckSchema } from '../reports/report-check.js';

const app = sampleApp();
const validate = '/templates/hai-phong/reports/validate';
const render = '/templates/hai-phong/reports/render';

async function check(body: unknown, headers: Readonly<Record<string, string>> = {}) {
  const response = await app.request(validate, posted(body, headers));
  expect(response.status).toBe(200);
  return reportCheckSchema.parse(await response.json());
}

describe('validating', () => {
  it('tells what is missing, and how far the report is', async () => {
    const { ok, diagnostics, completeness } = await check(sampleReport());
    expect(ok).toBe(false);
    const missing = diagnostics.filter(({ code }) => code === 'completeness/response-missing');
    expect(missing).toHaveLength(completeness?.sectionCounts.missing ?? 0);
    expect(missing[0]?.address).toMatch(/^Phần I/u);
    expect(missing[0]?.message).toMatch(/^Phần I/u);
    expect(completeness?.share).toBe(0);
  });

  it('tells it in English, place and related places too', async () => {
    const { diagnostics } = await check(sampleReport(), english);
    const missing = diagnostics.find(({ code }) => code === 'completeness/response-missing');
    expect(missing?.address).toMatch(/^Part I/u);
    expect(missing?.message).toMatch(/^Part I/u);
  });

  it('counts what is answered, by hand too', async () => {
    const { completeness } = await check(sampleReport({ responses: { context: 'Bối cảnh.' } }));
    expect(completeness?.sectionCounts.answered).toBe(1);
  });

  it('follows the severities of the template', async () => {
    const ruleSettings = { 'completeness/response-missing': 'off' } as const;
    const lenient = sampleApp({ templates: [{ ...haiPhongTemplate, ruleSettings }] });
    const response = await lenient.request(validate, posted(sampleReport()));
    expect(await response.text()).not.toContain('completeness/response-missing');
  });

  it('says what is wrong with data that are no report, without a completeness', async () => {
    const result = await check({ outline: 'qcdc' });
    expect(result.ok).toBe(false);
    expect(result.completeness).toBeUndefined();
    expect(result.diagnostics.map(({ path }) => path)).toContain('/outline');
  });
});

describe('rendering', () => {
  it('gives the text of the report, unfinished as it is', async () => {
    const response = await app.request(`${render}?format=txt`, posted(sampleReport()));
    expect(response.status).toBe(200);
    expect(response.headers.get('Content-Disposition')).toBe(
      'attachment; filename="qcdc-2023-h1_le-chan_bao-cao.txt"',
    );
    const document = composeReport(haiPhongTemplate, newReport(haiPhongTemplate, 'le-chan'));
    expect(await response.text()).toBe(toText(document));
  });

  it.each([
    ['pdf', '%PDF-'],
    ['docx', 'PK'],
  ])('gives the same %s for the same report', async (format, start) => {
    const bytes = async () => {
      const response = await app.request(`${render}?format=${format}`, posted(sampleReport()));
      return Buffer.from(await response.arrayBuffer());
    };
    const first = await bytes();
    expect(first.toString('latin1', 0, start.length)).toBe(start);
    expect(first.equals(await bytes())).toBe(true);
  });

  it('refuses data that are no report, with the places', async () => {
    const response = await app.request(render, posted(reportOfImpossibleDate(), english));
    expect(response.status).toBe(422);
    const { title, diagnostics } = await readProblem(response);
    expect(title).toBe('Not a report');
    expect(diagnostics).toMatchObject([
      {
        code: 'schema/impossible-date',
        path: '/header/date',
        message: expect.stringContaining('a day that the calendar does not have') as unknown,
      },
    ]);
  });

  it.each([
    ['structure/unknown-section', { responses: { 'no.such-section': 'Nội dung.' } }],
    ['structure/unknown-indicator', { indicators: { 'no-such-figure': 3 } }],
    ['structure/other-outline', { outline: { id: 'another', version: '1.0.0' } }],
    ['structure/response-on-group', { responses: { leadership: 'Nội dung.' } }],
  ])('refuses to lose content: %s', async (code, change) => {
    const response = await app.request(render, posted(sampleReport(change)));
    expect(response.status).toBe(422);
    const { type, diagnostics } = await readProblem(response);
    expect(type).toBe('urn:baocao:problem:not-on-this-outline');
    expect(diagnostics.map((one) => one.code)).toEqual([code]);
  });

  it('refuses a file that could not say what the report says', async () => {
    const responses = { context: { kind: 'narrative', blocks: [paragraph('a\u0000b')] } };
    const response = await app.request(
      `${render}?format=docx`,
      posted(sampleReport({ responses })),
    );
    expect(response.status).toBe(422);
    const { type, diagnostics } = await readProblem(response);
    expect(type).toBe('urn:baocao:problem:not-drawable');
    expect(diagnostics.map(({ code }) => code)).toEqual(['document/character-illegal']);
  });

  it('tells in a header of glyphs that the font lacks', async () => {
    const response = await app.request(
      `${render}?format=pdf`,
      posted(sampleReport({ responses: { context: 'Chữ 漢 lạ.' } })),
    );
    expect(response.status).toBe(200);
    const header = response.headers.get('Baocao-Diagnostics') ?? '';
    expect(header).toMatch(/^[\u0020-\u007e]+$/u);
    expect(JSON.parse(header)).toMatchObject({
      count: 1,
      first: [
        {
          code: 'document/glyph-missing',
          message: expect.stringContaining('có ký tự “漢” (U+6F22)') as unknown,
        },
      ],
    });
  });
});

function paragraph(text: string) {
  return { type: 'paragraph', content: [{ text }] };
}

it('lets a PDF carry the data of its report', async () => {
  const report = sampleReport();
  const response = await app.request(`${render}?format=pdf&attachData=true`, posted(report));
  const read = await readAttachment(new Uint8Array(await response.arrayBuffer()));
  expect(read.ok && JSON.parse(new TextDecoder().decode(read.value.bytes))).toEqual(report);
  const plain = await app.request(`${render}?format=pdf`, posted(report));
  expect(await readAttachment(new Uint8Array(await plain.arrayBuffer()))).toMatchObject({
    ok: false,
  });
});
