import { recommendedRules } from '@baocao/core/rules';
import { describe, expect, it } from 'vitest';
import { run } from '../../test/run.js';

describe('baocao explain', () => {
  it('tells basis, severity, right and wrong', async () => {
    const { code, out } = await run(['explain', 'figures/part-within-whole']);
    expect(code).toBe(0);
    expect(out).toContain('Căn cứ: Biểu mẫu số liệu thực hiện QCDC của Bắc Giang');
    expect(out).toContain('(theo nguồn thứ cấp, nên đối chiếu)');
    expect(out).toContain('Mức độ: lỗi');
    expect(out).toMatch(/Sai, và máy báo:\n {2}- Phần lớn hơn tổng\n {4}Phần II, mục 2, chỉ tiêu/u);
  });

  it.each(recommendedRules.map(({ code }) => code))('has something to say of %s', async (code) => {
    for (const lang of ['vi', 'en']) {
      const { out } = await run(['explain', code, '--lang', lang]);
      expect(out.split('\n').length).toBeGreaterThan(8);
      expect(out).not.toMatch(/\{[a-zA-Z]+\}/u);
    }
  });

  it('knows the codes of files and outlines too', async () => {
    expect((await run(['explain', 'yaml/tab', '--lang', 'en'])).code).toBe(0);
    expect((await run(['explain', 'outline/constraint-syntax'])).code).toBe(0);
  });

  it('names what was perhaps meant', async () => {
    const { code, err } = await run(['explain', 'figures/part-within-hole']);
    expect(code).toBe(2);
    expect(err).toContain('Mã gần giống: figures/part-within-whole');
  });

  it('says where codes stand, of one that is near to none', async () => {
    const { code, err } = await run(['explain', 'x']);
    expect(code).toBe(2);
    expect(err).toBe(
      'Không có mã “x”. Mã đứng trong ngoặc vuông ở cuối mỗi dòng mà baocao check in ra.\n',
    );
  });
});
