import {
  checkAdaptation,
  composeLetter,
  composeOutline,
  composeReport,
  newReport,
} from '@baocao/template';
import { indicatorsOf, runRules, walkOutline } from '@baocao/core';
import { parseCitations } from '@baocao/core/legal';
import { recommendedRules } from '@baocao/core/rules';
import { profileFor, toText } from '@baocao/document';
import { haiPhongTemplate } from '@baocao/template-hai-phong';
import { describe, expect, it } from 'vitest';
import { haiPhong2025 } from '../src/template.data.js';

const { outline, round } = haiPhong2025;

describe('the round of the second half of 2025', () => {
  it('gives the base data that it can consolidate', () => {
    expect(checkAdaptation(haiPhongTemplate, haiPhong2025)).toEqual([]);
  });

  it('goes to the communes of the resolution: 67, 45 and 2', () => {
    const count = (kind: string) =>
      round.units.filter(({ name }) => name.startsWith(`${kind} `)).length;
    expect([count('Xã'), count('Phường'), count('Đặc khu')]).toEqual([67, 45, 2]);
    expect(new Set(round.units.map(({ id }) => id)).size).toBe(114);
  });

  it('has left nothing of the round of 2023, nor of what ended with it', () => {
    const texts = [...walkOutline(outline)].map((placed) =>
      placed.type === 'node'
        ? `${placed.node.heading} ${placed.node.note ?? ''}`
        : placed.prompt.text,
    );
    const labels = indicatorsOf(outline).map(({ indicator }) => indicator.label);
    for (const text of [...texts, ...labels, outline.title.subject, haiPhong2025.report.subject]) {
      expect(text).not.toMatch(/(năm|NĂM) 2023|thị trấn|quận, huyện|Pháp lệnh|04\/2015/u);
    }
  });

  it('cites in its data what its words cite', () => {
    for (const placed of walkOutline(outline)) {
      const { citations = [] } = placed.type === 'node' ? placed.node : placed.prompt;
      const text = placed.type === 'node' ? (placed.node.note ?? '') : placed.prompt.text;
      for (const { number } of citations) {
        if (number !== undefined) expect(text).toContain(number);
      }
      const cited = parseCitations(text).flatMap(({ number }) => number ?? []);
      expect(citations.filter(({ number }) => number !== undefined)).toHaveLength(cited.length);
    }
  });

  it('stands in the layout that governs its day', () => {
    const { profile, diagnostics } = profileFor({ regime: 'party', date: '2025-11-20' });
    expect([profile.id, diagnostics]).toEqual([haiPhong2025.styleProfile, []]);
  });

  it('takes on the layout of 2026 by its date alone', () => {
    const { id } = profileFor({ regime: 'party', date: '2026-01-09' }).profile;
    const later = { ...haiPhong2025, styleProfile: id };
    const text = toText(composeLetter(later)) + toText(composeOutline(later));
    for (const words of ['Về việc báo cáo kết quả', '- Như trên;', '- Lưu BCĐ.', 'I- KHÁI QUÁT'])
      expect(text).toContain(words);
  });

  it('renders, and finds in an empty report only what is not written yet', () => {
    const report = newReport(haiPhong2025, 'phuong-hong-bang');
    expect(toText(composeReport(haiPhong2025, report))).toContain('ĐẢNG ỦY PHƯỜNG HỒNG BÀNG');
    expect(toText(composeLetter(haiPhong2025))).toContain('các xã, phường, đặc khu');
    const codes = runRules(recommendedRules, { report, outline, round }).map(({ code }) => code);
    expect(new Set(codes.map((code) => code.split('/')[0]))).toEqual(
      new Set(['completeness', 'header']),
    );
  });
});
