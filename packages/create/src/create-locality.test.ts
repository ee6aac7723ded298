import { describe, expect, it } from 'vitest';
import type { Answers } from './answers.js';
import { createLocality } from './create-locality.js';

const answers: Answers = {
  name: 'bao-cao-song-lam',
  locality: { level: 'tỉnh', place: 'Sông Lam' },
  body: 'Ban Chỉ đạo thực hiện quy chế dân chủ ở cơ sở',
  layout: 'party',
  date: '2025-11-20',
  period: { kind: 'half-year', year: 2025, half: 2 },
  deadline: { kind: 'on-or-before', date: '2025-12-15' },
  units: ['Xã An Phú', 'Phường Bến Thủy', 'Sở Nội vụ'],
  keeping: 'typescript',
};

describe('the files of a locality', () => {
  it('are a package with a round folder of its own', () => {
    expect(Object.keys(createLocality(answers)).sort()).toEqual([
      '.github/workflows/check.yml',
      '.gitignore',
      'README.md',
      'package.json',
      'rounds/tinh-song-lam-2025-h2/README.md',
      'rounds/tinh-song-lam-2025-h2/outline.base.json',
      'rounds/tinh-song-lam-2025-h2/outline.json',
      'rounds/tinh-song-lam-2025-h2/reports/.gitkeep',
      'rounds/tinh-song-lam-2025-h2/round.json',
      'rounds/tinh-song-lam-2025-h2/units.csv',
      'src/letter.data.ts',
      'src/template.data.ts',
      'src/units.data.ts',
      'src/write-round.ts',
      'test/template.test.ts',
      'tsconfig.json',
    ]);
  });

  it('are the round alone, without TypeScript, where it is kept as JSON', () => {
    const files = createLocality({ ...answers, keeping: 'json' });
    expect(Object.keys(files).filter((name) => name.endsWith('.ts'))).toEqual([]);
    expect(files['package.json']).not.toContain('typescript');
  });

  it('are the same for the same answers', () => {
    expect(createLocality(answers)).toEqual(createLocality(answers));
  });

  it.each(['party', 'state'] as const)('say in the %s layout nothing of 2023', (layout) => {
    const files = createLocality({ ...answers, layout });
    const round = files['rounds/tinh-song-lam-2025-h2/round.json'];
    const outline = files['rounds/tinh-song-lam-2025-h2/outline.json'];
    expect(round).toContain(layout === 'party' ? 'party-2018' : 'state-2020');
    expect(outline).not.toMatch(/năm 2023|Thành ủy|CT\/TU|BDVTU|Pháp lệnh|04\/2015/u);
  });

  it('say what differs from the template of Hải Phòng in fewer than 100 lines', () => {
    const source = createLocality(answers)['src/template.data.ts'] ?? '';
    expect(source.split('\n').length).toBeLessThan(100);
  });

  it.each([
    [{ kind: 'quarter', year: 2026, quarter: 4 }, 'quý IV năm 2026; nhiệm vụ quý I năm 2027'],
    [{ kind: 'nine-months', year: 2026 }, '9 tháng đầu năm 2026; nhiệm vụ quý IV năm 2026'],
    [{ kind: 'year', year: 2026 }, 'năm 2026; nhiệm vụ năm 2027'],
  ] as const)('name the period, and the one after it: %j', (period, words) => {
    const files = createLocality({ ...answers, period });
    const outline = Object.entries(files).find(([name]) => name.endsWith('/outline.json'))?.[1];
    expect(outline).toContain(words);
  });
});
