import { toNfc } from '@baocao/core';
import { describe, expect, it } from 'vitest';
import { reportCheckSchema } from '../src/reports/report-check.js';
import { readProblem } from './read-problem.js';
import { english, posted, reportOfImpossibleDate, sampleApp, sampleReport } from './sample-app.js';

const app = sampleApp();
const validate = '/templates/hai-phong/reports/validate';
const bodyRoutes = [validate, '/templates/hai-phong/reports/render', '/outlines/validate'];

async function check(body: unknown) {
  const response = await app.request(validate, posted(body));
  expect(response.status).toBe(200);
  return reportCheckSchema.parse(await response.json());
}

describe.each(bodyRoutes)('%s', (path) => {
  it('answers malformed JSON with line and column', async () => {
    const response = await app.request(path, posted('{\n  "unit": nope\n}', english));
    expect(response.status).toBe(400);
    const { type, diagnostics } = await readProblem(response);
    expect(type).toBe('urn:baocao:problem:unreadable-json');
    expect(diagnostics).toMatchObject([
      { code: 'json/malformed', values: { line: 2, column: 11 } },
    ]);
    expect(diagnostics[0]?.message).toMatch(/line 2.*column 11/u);
  });

  it.each(['', '   '])('answers an empty body “%s” as malformed JSON', async (body) => {
    const response = await app.request(path, posted(body));
    expect(response.status).toBe(400);
    expect((await readProblem(response)).diagnostics[0]?.code).toBe('json/malformed');
  });

  it('answers JSON without end at any depth', async () => {
    const response = await app.request(path, posted('['.repeat(1_000_000)));
    expect(response.status).toBe(400);
    expect((await readProblem(response)).diagnostics[0]?.code).toBe('schema/too-deep');
  });

  it('answers bytes that are not UTF-8', async () => {
    const body = new Uint8Array([0x22, 0xff, 0x22]);
    const response = await app.request(path, { ...posted(''), body });
    expect(response.status).toBe(400);
    expect((await readProblem(response)).type).toBe('urn:baocao:problem:not-utf8');
  });

  it.each(['text/plain', 'application/jsonp', 'application/x-yaml'])(
    'answers the type %s with the type to send',
    async (type) => {
      const response = await app.request(path, posted('{}', { 'Content-Type': type }));
      expect(response.status).toBe(415);
      expect((await readProblem(response)).detail).toContain('application/json');
    },
  );

  it.each(['application/json; charset=utf-8', 'application/vnd.baocao+json', 'Application/JSON'])(
    'takes the type %s',
    async (type) => {
      const response = await app.request(path, posted('{', { 'Content-Type': type }));
      expect(response.status).toBe(400);
    },
  );

  it('answers a body over the limit by its declared length', async () => {
    const size = String(100_000_000);
    const response = await app.request(path, posted('{}', { 'Content-Length': size, ...english }));
    expect(response.status).toBe(413);
    expect((await readProblem(response)).detail).toMatch(/[51],000,000 bytes/u);
  });

  it('answers a body that breaks off', async () => {
    const body = new ReadableStream<Uint8Array>({
      pull(controller) {
        controller.error(new Error('aborted'));
      },
    });
    const streamed = { ...posted(''), body, duplex: 'half' };
    const response = await app.request(path, streamed);
    expect(response.status).toBe(400);
    expect((await readProblem(response)).type).toBe('urn:baocao:problem:incomplete-body');
  });

  it('stops reading a body of undeclared length at the limit', async () => {
    let pulled = 0;
    const chunk = new Uint8Array(1_000_000).fill(0x20);
    const body = new ReadableStream<Uint8Array>({
      pull(controller) {
        pulled += 1;
        if (pulled > 100) controller.close();
        else controller.enqueue(chunk);
      },
    });
    const streamed = { ...posted(''), body, duplex: 'half' };
    const response = await app.request(path, streamed);
    expect(response.status).toBe(413);
    await readProblem(response);
    expect(pulled).toBeLessThan(10);
  });
});

it.each([
  ['/templates?x=1', 'x', 'không có trong cấu trúc'],
  ['/templates/hai-phong/documents/letter?foramt=docx', 'foramt', 'không có trong cấu trúc'],
  ['/templates/hai-phong/documents/letter?format=xlsx', 'format', '“pdf”, “docx”, “txt”'],
])('names the parameter that %s has wrong, and the cure', async (path, parameter, cure) => {
  const response = await app.request(path);
  expect(response.status).toBe(400);
  const { type, detail, diagnostics } = await readProblem(response);
  expect(type).toBe('urn:baocao:problem:wrong-parameter');
  expect(detail).toContain(`“${parameter}”`);
  expect(diagnostics[0]?.message).toContain(cure);
});

it('tells who sends too many Word files at once to come again, and reads the others', async () => {
  const busy = sampleApp({ limits: { uploadsAtOnce: 1, uploadsWaiting: 1 } });
  const path = '/templates/hai-phong/reports/import';
  const send = async () => busy.request(path, { method: 'POST', body: 'x' });
  const answers = await Promise.all([send(), send(), send()]);
  expect(answers.map(({ status }) => status).sort()).toEqual([422, 422, 503]);
  const refused = answers.find(({ status }) => status === 503);
  expect(refused?.headers.get('Retry-After')).toBe('15');
}, 60_000);

it('takes the limit that it is given', async () => {
  const small = sampleApp({ limits: { bodyBytes: 10 } });
  expect((await small.request(validate, posted('{"a": 1.0}'))).status).toBe(200);
  expect((await small.request(validate, posted('{"a": 1.00}'))).status).toBe(413);
});

it('makes no document of a report that would take too long', async () => {
  const path = '/templates/hai-phong/reports/render';
  const long = JSON.stringify(sampleReport()).padEnd(1_000_001);
  const response = await app.request(path, posted(long));
  expect(response.status).toBe(413);
  expect((await readProblem(response)).detail).toContain('1.000.000 byte');
  expect((await app.request(validate, posted(long))).status).toBe(200);
});

describe('a report', () => {
  it('with an unknown section is told so', async () => {
    const { diagnostics } = await check(sampleReport({ responses: { 'no.such': 'Nội dung.' } }));
    expect(diagnostics).toContainEqual(
      expect.objectContaining({ code: 'structure/unknown-section', path: '/responses/no.such' }),
    );
  });

  it('on another version of the outline is told so', async () => {
    const outline = { id: 'qcdc-hai-phong', version: '0.9.0' };
    const { ok, diagnostics } = await check(sampleReport({ outline }));
    expect(ok).toBe(false);
    expect(diagnostics.map(({ code }) => code)).toContain('structure/outline-version');
  });

  it('with an impossible date is told so', async () => {
    const { diagnostics } = await check(reportOfImpossibleDate());
    expect(diagnostics).toMatchObject([{ code: 'schema/impossible-date', path: '/header/date' }]);
  });

  it('in another Unicode form is read as if it were in NFC, and told so', async () => {
    const decomposed = 'Kết quả'.normalize('NFD');
    const { diagnostics } = await check(sampleReport({ subject: decomposed }));
    expect(diagnostics[0]).toMatchObject({ code: 'text/not-nfc', severity: 'info' });
    const rendered = await app.request(
      '/templates/hai-phong/reports/render?format=txt',
      posted(sampleReport({ subject: decomposed })),
    );
    expect(await rendered.text()).toContain(toNfc(decomposed));
  });

  it('with a title of 10,000 characters is told the limit', async () => {
    const { diagnostics } = await check(sampleReport({ subject: 'a'.repeat(10_000) }));
    expect(diagnostics).toMatchObject([
      { code: 'schema/too-long', path: '/subject', values: { length: 10_000, limit: 1_000 } },
    ]);
  });

  it('with a key given twice is refused, because one of the values would be lost', async () => {
    const response = await app.request(validate, posted('{"unit": "a", "unit": "b"}'));
    expect(response.status).toBe(400);
    expect((await readProblem(response)).diagnostics).toMatchObject([
      { code: 'json/duplicate-key', path: '/unit' },
    ]);
  });

  it('cannot put a path into the name of a file', async () => {
    const response = await app.request(
      '/templates/hai-phong/reports/render?format=txt',
      posted(sampleReport({ unit: '../../etc/passwd' })),
    );
    expect(response.status).toBe(422);
    expect((await readProblem(response)).diagnostics[0]?.path).toBe('/unit');
  });
});
