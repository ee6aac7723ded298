import { haiPhongOutline } from '@baocao/template-hai-phong';
import { expect, it } from 'vitest';
import { english, posted, sampleApp } from '../../test/sample-app.js';
import { outlineCheckSchema } from '../outlines/outline-check.js';

async function check(body: unknown, headers: Readonly<Record<string, string>> = {}) {
  const response = await sampleApp().request('/outlines/validate', posted(body, headers));
  expect(response.status).toBe(200);
  return outlineCheckSchema.parse(await response.json());
}

it('has nothing against the outline of Hải Phòng', async () => {
  expect(await check(haiPhongOutline)).toEqual({ ok: true, diagnostics: [] });
});

it('names the place of an id given twice, in both languages', async () => {
  const [first] = haiPhongOutline.nodes;
  const twice = { ...haiPhongOutline, nodes: [first, first] };
  const vi = await check(twice);
  const en = await check(twice, english);
  expect(vi.ok).toBe(false);
  expect(vi.diagnostics[0]?.code).toBe('outline/duplicate-id');
  expect(en.diagnostics.map(({ code }) => code)).toEqual(vi.diagnostics.map(({ code }) => code));
  expect(en.diagnostics[0]?.message).not.toBe(vi.diagnostics[0]?.message);
});

it('names the place of what is no outline', async () => {
  const { ok, diagnostics } = await check({ ...haiPhongOutline, version: 'one' });
  expect(ok).toBe(false);
  expect(diagnostics.map(({ path }) => path)).toEqual(['/version']);
});
