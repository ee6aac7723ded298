import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sampleOutline } from '../testing/sample-outline.data.js';
import { sampleReport } from '../testing/sample-report.data.js';
import { parseReport } from './parse-report.js';

const parse = (input: unknown) => parseReport(input, sampleOutline);
const found = (input: unknown) =>
  parse(input).diagnostics.map(({ code, path, address }) => ({ code, path, address }));

describe('parseReport', () => {
  it('reads a report, through JSON too', () => {
    expect(parse(sampleReport)).toEqual({ ok: true, value: sampleReport, diagnostics: [] });
    expect(parse(JSON.parse(JSON.stringify(sampleReport)))).toMatchObject({ ok: true });
  });

  it('reads the forms that people write', () => {
    const responses = { context: 'Một.\n- Hai', 'tasks.next': null };
    const indicators = {
      communes: 0,
      model: 'Tổ tự quản',
      'committee-renewed': false,
      strikes: null,
    };
    expect(parse({ ...sampleReport, responses, indicators })).toMatchObject({
      ok: true,
      value: {
        responses: {
          context: {
            kind: 'narrative',
            blocks: [{ type: 'paragraph' }, { type: 'list', items: [{}] }],
          },
        },
        indicators: {
          communes: { kind: 'value', value: 0 },
          model: { kind: 'value', value: 'Tổ tự quản' },
          'committee-renewed': { kind: 'value', value: false },
        },
      },
    });
  });

  it('takes null for what is still open, and not for an answer', () => {
    const parsed = parse({
      ...sampleReport,
      responses: { context: null },
      indicators: { communes: null },
    });
    expect(parsed).toMatchObject({ ok: true, value: { responses: {}, indicators: {} } });
    expect(parsed.ok && Object.keys(parsed.value.responses)).toEqual([]);
  });

  it('keeps ids that the outline does not have', () => {
    const responses = { ...sampleReport.responses, elsewhere: 'Nội dung.' };
    expect(parse({ ...sampleReport, responses })).toMatchObject({
      ok: true,
      value: { responses: { elsewhere: { kind: 'narrative' } } },
      diagnostics: [],
    });
  });

  it('names the place of a problem as a person would', () => {
    const { issuer, ...header } = sampleReport.header;
    expect(issuer).not.toBe('');
    const responses = { 'results.communes': { kind: 'not-applicable' } };
    const indicators = { communes: { kind: 'value', value: null } };
    expect(found({ ...sampleReport, header, responses, indicators })).toEqual([
      {
        code: 'schema/missing-key',
        path: '/header/issuer',
        address: 'Phần đầu và phần ký của văn bản, cơ quan ban hành',
      },
      {
        code: 'schema/missing-key',
        path: '/responses/results.communes/reason',
        address: 'Phần II, mục 2, lý do',
      },
      {
        code: 'schema/wrong-type',
        path: '/indicators/communes/value',
        address: 'Phần II, mục 2, chỉ tiêu “Tổng số xã, phường, thị trấn”',
      },
    ]);
  });

  it('mends what is not in NFC, and says so', () => {
    const subject = sampleReport.subject.normalize('NFD');
    expect(parse({ ...sampleReport, subject })).toMatchObject({
      ok: true,
      value: sampleReport,
      diagnostics: [{ code: 'text/not-nfc', severity: 'info', related: [{ path: '/subject' }] }],
    });
  });

  it('refuses a subject of 10,000 characters', () => {
    expect(found({ ...sampleReport, subject: 'a'.repeat(10_000) })).toMatchObject([
      { code: 'schema/too-long', path: '/subject' },
    ]);
  });

  it('answers anything, and never throws', () => {
    fc.assert(
      fc.property(fc.anything({ withDate: true, withMap: true, withBigInt: true }), (input) => {
        const parsed = parse(input);
        expect(parsed.ok).toBe(false);
        expect(parsed.diagnostics.length).toBeGreaterThan(0);
      }),
    );
  });

  it('answers a report with anything in any member', () => {
    const member = fc.constantFrom(...Object.keys(sampleReport));
    fc.assert(
      fc.property(member, fc.anything(), (name, value) => {
        const parsed = parse({ ...sampleReport, [name]: value });
        expect(parsed.ok || parsed.diagnostics.length > 0).toBe(true);
      }),
    );
  });
});
