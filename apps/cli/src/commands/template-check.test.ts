import { expect, it } from 'vitest';
import { roundStore, run } from '../../test/run.js';

it('tries data, rules and documents, and writes nothing', async () => {
  const files = await roundStore();
  const before = [...files.files.keys()];
  const { out } = await run(['template', 'check', 'round'], files);
  expect(out).toContain('Đã tạo thử 10 văn bản PDF và DOCX.');
  expect(out).toContain('Mẫu không khai dựa trên mẫu nào.');
  expect([...files.files.keys()]).toEqual(before);
});

it('holds a template to what it claims of its base', async () => {
  const files = await roundStore();
  const round: object = JSON.parse(files.text('/ban/round/round.json')) as object; // our own file
  const claim = { basedOn: { id: 'hai-phong', version: '1.0.0', relation: 'extends' } };
  files.put('/ban/round/round.json', JSON.stringify({ ...round, ...claim }));
  const outline = files.text('/ban/round/outline.json');
  files.put('/ban/round/outline.json', outline.replace('ĐÁNH GIÁ CHUNG', 'NHẬN XÉT'));
  const { code, out } = await run(['template', 'check', 'round'], files);
  expect(code).toBe(1);
  expect(out).toContain('mẫu gốc không cho phép thay đổi này');
  expect(out).toContain('Đã so với mẫu gốc hai-phong 1.0.0');
});
