import { expect, it } from 'vitest';
import { unitsNamed } from './units-named.js';

it('gives names that differ by a tone mark alone ids of their own', () => {
  const units = unitsNamed(['Xã Cẩm Giàng', 'Xã Cẩm Giang', '…'], 'party');
  expect(units.map(({ id }) => id)).toEqual(['xa-cam-giang', 'xa-cam-giang-2', 'don-vi']);
});

it('sets the head of the report by the layout', () => {
  expect(unitsNamed(['Xã An Phú'], 'party')).toMatchObject([{ superior: 'Đảng ủy xã An Phú' }]);
  expect(unitsNamed(['Xã An Phú'], 'state')).toMatchObject([
    { issuer: 'Ủy ban nhân dân xã An Phú', place: 'An Phú' },
  ]);
  expect(unitsNamed(['Sở Nội vụ'], 'state')).toMatchObject([{ kind: 'department' }]);
});
