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

/** A name without figures, for texts with other figures are not compared. */
function lettersOf(place: number): string {
  return String(place).replace(/\d/gu, (digit) => 'bcdghklmnp'.charAt(Number(digit)));
}

class CountingShelf extends FingerprintShelf {
  comparisons = 0;

  override likeness(a: number, b: number): number {
    this.comparisons += 1;
    return super.likeness(a, b);
  }
}

it.each([1_000, 4_000])('compares as many pairs as there are texts, of %i much alike', (count) => {
  const shelf = new CountingShelf();
  const places = Array.from({ length: count }, (_, place) =>
    shelf.put(`Xã ${lettersOf(place)}: ${plan}`),
  );
  expect(groupSimilar(shelf, places)).toHaveLength(1);
  expect(shelf.comparisons).toBeLessThan(2 * count);
});
