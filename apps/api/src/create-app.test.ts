import { haiPhongTemplate } from '@baocao/template-hai-phong';
import { describe, expect, it } from 'vitest';
import { readProblem } from '../test/read-problem.js';
import { english, sampleApp } from '../test/sample-app.js';

const app = sampleApp();

it('does not take two templates with the same id', () => {
  const templates = [haiPhongTemplate, haiPhongTemplate];
  expect(() => sampleApp({ templates })).toThrow(
    'Two templates have the id "hai-phong"; give each an id of its own.',
  );
});

describe('the language', () => {
  it.each([
    [undefined, 'vi', 'Không có địa chỉ này'],
    ['vi-VN', 'vi', 'Không có địa chỉ này'],
    ['fr', 'vi', 'Không có địa chỉ này'],
    ['en;q=0', 'vi', 'Không có địa chỉ này'],
    ['fr, en-US;q=0.8, vi;q=0.1', 'en', 'No such address'],
  ])('for “%s” is %s', async (accepted, language, title) => {
    const headers: Record<string, string> =
      accepted === undefined ? {} : { 'Accept-Language': accepted };
    const response = await app.request('/nowhere', { headers });
    expect(response.headers.get('Content-Language')).toBe(language);
    expect(response.headers.get('Vary')).toBe('Accept-Language, Cookie');
    expect((await readProblem(response)).title).toBe(title);
  });
});

it('answers an unknown address with 404 and where to look', async () => {
  const problem = await readProblem(await app.request('/nowhere', { headers: english }));
  expect(problem).toEqual({
    type: 'urn:baocao:problem:unknown-route',
    title: 'No such address',
    status: 404,
    detail: 'There is nothing at “GET /nowhere”; the list of addresses is at /openapi.json.',
    diagnostics: [],
  });
});

it.each([
  ['DELETE', '/health', 'GET, HEAD'],
  ['POST', '/templates/hai-phong/outline', 'GET, HEAD'],
  ['GET', '/templates/hai-phong/reports/render', 'POST'],
  ['PUT', '/outlines/validate', 'POST'],
])('answers %s %s with 405 and the methods there are', async (method, path, allowed) => {
  const response = await app.request(path, { method });
  expect(response.status).toBe(405);
  expect(response.headers.get('Allow')).toBe(allowed);
  expect((await readProblem(response)).detail).toBe(
    `Địa chỉ này không nhận ${method}; hãy dùng: ${allowed}.`,
  );
});

it('lets nothing of a bug out but the id under which it was recorded', async () => {
  const faults: unknown[] = [];
  const broken = sampleApp({
    now: () => {
      throw new Error('secret of the house');
    },
    recordFault: (error) => `fault-${String(faults.push(error))}`,
  });
  const response = await broken.request('/templates/hai-phong/documents/letter');
  expect(response.status).toBe(500);
  const problem = await readProblem(response);
  expect(problem.instance).toBe('urn:baocao:fault:fault-1');
  expect(problem.detail).toContain('fault-1');
  expect(JSON.stringify(problem)).not.toContain('secret');
  expect(faults).toEqual([new Error('secret of the house')]);
});

it('sends secure headers with successes and failures', async () => {
  for (const path of ['/health', '/nowhere']) {
    const { headers } = await app.request(path);
    expect(headers.get('X-Content-Type-Options')).toBe('nosniff');
    expect(headers.get('Content-Security-Policy')).toBe("default-src 'none'");
  }
});

it('answers HEAD like GET, without the body', async () => {
  const response = await app.request('/templates', { method: 'HEAD' });
  expect(response.status).toBe(200);
  expect(await response.text()).toBe('');
});
