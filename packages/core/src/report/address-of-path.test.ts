import { describe, expect, it } from 'vitest';
import { sampleOutline } from '../testing/sample-outline.data.js';
import { addressOfPath } from './address-of-path.js';

describe('addressOfPath', () => {
  it.each([
    ['/responses/results.communes', 'Phần II, mục 2'],
    ['/responses/results.communes/reason', 'Phần II, mục 2, lý do'],
    ['/responses/results.communes/blocks/2/content/0/text', 'Phần II, mục 2, đoạn 3'],
    ['/responses/results.communes/blocks/2/items/0', 'Phần II, mục 2, đoạn 3, mục liệt kê 1'],
    ['/indicators/communes/value', 'Phần II, mục 2, chỉ tiêu “Tổng số xã, phường, thị trấn”'],
    ['/header', 'Phần đầu và phần ký của văn bản'],
    ['/header/issuer', 'Phần đầu và phần ký của văn bản, cơ quan ban hành'],
    [
      '/nodes/1/children/0/guidance/0/children/0/text',
      'Phần II, mục 1, gạch đầu dòng 1, dấu cộng 1',
    ],
  ])('says %s', (path, address) => {
    expect(addressOfPath(sampleOutline, path)).toBe(address);
  });

  it('says it in English', () => {
    expect(addressOfPath(sampleOutline, '/responses/results.communes/reason', 'en')).toBe(
      'Part II, section 2, reason',
    );
  });

  it.each([
    '',
    '/responses',
    '/responses/elsewhere',
    '/indicators/x',
    '/period',
    '/nodes/9',
    '/constructor/x',
  ])('has no address for "%s"', (path) => {
    expect(addressOfPath(sampleOutline, path)).toBeUndefined();
  });
});
