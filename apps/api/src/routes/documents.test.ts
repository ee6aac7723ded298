import { toText } from '@baocao/document';
import { composeBlankReport, composeLetter, composeOutline } from '@baocao/template';
import { haiPhongTemplate } from '@baocao/template-hai-phong';
import { describe, expect, it } from 'vitest';
import { readProblem } from '../../test/read-problem.js';
import { english, sampleApp } from '../../test/sample-app.js';

const app = sampleApp();
const letter = '/templates/hai-phong/documents/letter';

const documents = [
  [letter, 'qcdc-2023-h1_cong-van', composeLetter(haiPhongTemplate)],
  [
    '/templates/hai-phong/documents/outline',
    'qcdc-2023-h1_de-cuong',
    composeOutline(haiPhongTemplate),
  ],
  [
    '/templates/hai-phong/units/le-chan/blank-report',
    'qcdc-2023-h1_le-chan_mau-bao-cao',
    composeBlankReport(haiPhongTemplate, 'le-chan'),
  ],
] as const;

describe.each(documents)('%s', (path, name, document) => {
  it('is the text of the document', async () => {
    const response = await app.request(`${path}?format=txt`);
    expect(response.headers.get('Content-Type')).toBe('text/plain; charset=utf-8');
    expect(await response.text()).toBe(toText(document));
  });

  it.each([
    ['pdf', 'application/pdf', '%PDF-'],
    ['docx', 'application/vnd.openxmlformats-officedocument.wordprocessingml.document', 'PK'],
  ])('is a whole %s with a name', async (format, mediaType, start) => {
    const response = await app.request(`${path}?format=${format}`, { headers: english });
    expect(response.status).toBe(200);
    expect(response.headers.get('Content-Type')).toBe(mediaType);
    expect(response.headers.get('Content-Language')).toBe('vi');
    expect(response.headers.get('Content-Disposition')).toBe(
      `${format === 'pdf' ? 'inline' : 'attachment'}; filename="${name}.${format}"`,
    );
    expect(Buffer.from(await response.arrayBuffer()).toString('latin1')).toMatch(
      new RegExp(`^${start}`, 'u'),
    );
  });
});

it.each(['pdf', 'docx'])(
  'makes the same %s at the same moment, another at another',
  async (format) => {
    const bytesAt = async (moment: string) => {
      const response = await sampleApp({ now: () => new Date(moment) }).request(
        `${letter}?format=${format}`,
      );
      return Buffer.from(await response.arrayBuffer());
    };
    const first = await bytesAt('2023-06-12T01:00:00Z');
    expect(first.equals(await bytesAt('2023-06-12T01:00:00Z'))).toBe(true);
    expect(first.equals(await bytesAt('2023-06-13T01:00:00Z'))).toBe(false);
  },
);

describe('without a format', () => {
  it.each([
    [undefined, 'application/pdf'],
    ['*/*', 'application/pdf'],
    ['text/html, */*;q=0.1', 'application/pdf'],
    ['text/plain', 'text/plain; charset=utf-8'],
    ['text/*', 'text/plain; charset=utf-8'],
    ['application/pdf;q=0.5, text/plain', 'text/plain; charset=utf-8'],
    [
      'application/pdf;q=0, application/*',
      'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    ],
  ])('for Accept “%s” it is %s', async (accept, mediaType) => {
    const headers: Record<string, string> = accept === undefined ? {} : { Accept: accept };
    const response = await app.request(letter, { headers });
    expect(response.headers.get('Content-Type')).toBe(mediaType);
    expect(response.headers.get('Vary')).toBe('Accept-Language, Cookie, Accept');
  });

  it('answers 406 with the formats there are where Accept takes none of them', async () => {
    const response = await app.request(letter, { headers: { Accept: 'text/html' } });
    expect(response.status).toBe(406);
    expect((await readProblem(response)).detail).toContain('application/pdf, application/vnd.');
  });
});

it('names the formats where another is asked for', async () => {
  const response = await app.request(`${letter}?format=odt`, { headers: english });
  expect(response.status).toBe(400);
  const { detail, diagnostics } = await readProblem(response);
  expect(detail).toContain('The parameter “format”');
  expect(diagnostics[0]?.message).toContain('should be one of: “pdf”, “docx”, “txt”');
});

it('names the documents where another is asked for', async () => {
  const response = await app.request('/templates/hai-phong/documents/decree');
  expect(response.status).toBe(404);
  expect((await readProblem(response)).detail).toContain('letter, outline');
});

it('says where the units are listed where another is asked for', async () => {
  const response = await app.request('/templates/hai-phong/units/sa-pa/blank-report');
  expect(response.status).toBe(404);
  expect((await readProblem(response)).detail).toBe(
    'Đợt báo cáo không có đơn vị “sa-pa”; danh sách đơn vị xem trong thông tin của mẫu hoặc của đợt.',
  );
});

it('prints the letter with its outline, and with a place for a digital signature', async () => {
  const text = await (await app.request(`${letter}?format=txt&withOutline=true`)).text();
  expect(text).toBe(toText(composeLetter(haiPhongTemplate, { withOutline: true })));
  const pdf = async (query: string) => {
    const response = await app.request(`${letter}?format=pdf${query}`);
    return Buffer.from(await response.arrayBuffer()).toString('latin1');
  };
  expect(await pdf('')).not.toBe(await pdf('&signatureField=true'));
  expect(await pdf('&signatureField=false')).toBe(await pdf(''));
});

it('refuses a switch that is neither on nor off', async () => {
  expect((await app.request(`${letter}?withOutline=co`)).status).toBe(400);
});
