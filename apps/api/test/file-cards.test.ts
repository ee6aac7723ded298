import { afterAll, beforeAll, expect, it } from 'vitest';
import { openedRound, storedApp, type StoredApp } from './stored-app.js';

let stored: StoredApp;
let issuer: string;

beforeAll(async () => {
  stored = await storedApp();
  issuer = await openedRound(stored, 'files');
});

afterAll(() => stored.store.close());

it.each([
  ['/units/le-chan/draft', ['word', 'consolidated']],
  ['/consolidation', ['earlier']],
])('names and describes each file field on %s, and sends it with a key', async (path, ids) => {
  const cookie = { headers: { Cookie: `baocao_session=${issuer}` } };
  const html = await (await stored.app.request(`/app/rounds/files${path}`, cookie)).text();
  expect(html.match(/type="file"/gu)).toHaveLength(ids.length);
  for (const id of ids) {
    const pattern = `<form [^>]*multipart(?:(?!</form>).)*id="${id}-file".*?</form>`;
    const [form = 'no such form'] = new RegExp(pattern, 'su').exec(html) ?? [];
    expect(form).toMatch(/name="form-key" value="[0-9a-f]{32}"/u);
    expect(form).toContain(`<label for="${id}-file">`);
    expect(form).toMatch(new RegExp(`<p id="${id}-hint">[^<]{10}`, 'u'));
    expect(form).toContain(`aria-describedby="${id}-hint"`);
  }
});
