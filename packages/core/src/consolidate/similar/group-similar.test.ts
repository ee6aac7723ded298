import { expect, it } from 'vitest';
import { FingerprintShelf } from './fingerprint-shelf.js';
import { groupSimilar } from './group-similar.js';
import { textId } from './text-fingerprint.js';

const plan =
  'Ban Thường vụ đã ban hành kế hoạch thực hiện quy chế dân chủ ở cơ sở và tổ chức quán triệt tới toàn thể cán bộ, đảng viên.';

function groupsOf(...texts: readonly string[]): number[][] {
  const shelf = new FingerprintShelf();
  return groupSimilar(
    shelf,
    texts.map((text) => shelf.put(text)),
  );
}

it('takes texts that differ in case, spaces and marks for one', () => {
  expect(textId('Kiện toàn  ban chỉ đạo.')).toBe(textId('- kiện toàn ban chỉ đạo'));
  expect(textId('Kiện toàn ban chỉ đạo')).not.toBe(textId('Ban chỉ đạo kiện toàn'));
});

it('puts together what says nearly the same', () => {
  const other = plan.replace('tới', 'đến').replace('Ban Thường vụ', 'Ban Thường vụ Quận ủy');
  expect(groupsOf(plan, 'Kiện toàn ban chỉ đạo.', other)).toEqual([[0, 2], [1]]);
});

it.each([
  ['another number', `${plan} Có 12 đơn vị.`, `${plan} Có 15 đơn vị.`],
  ['the opposite', plan, plan.replace('đã', 'chưa')],
  ['more against less', `${plan} Số vụ việc tăng.`, `${plan} Số vụ việc giảm.`],
])('keeps apart what gives %s', (_, one, other) => {
  expect(groupsOf(one, other)).toEqual([[0], [1]]);
});

it('takes time in proportion to the number of texts', () => {
  const names = Array.from(
    { length: 4_000 },
    (_, place) => `Đơn vị ${'ABCDEFGHIJ'.charAt(place % 10)}`,
  );
  const texts = names.map((name, place) => `${name} ${plan} ${'xa '.repeat(place % 7)}`);
  const started = performance.now();
  expect(groupsOf(...texts).length).toBeLessThan(20);
  expect(performance.now() - started).toBeLessThan(5_000);
});
