import { indicatorsOf, runRules, walkOutline } from '@baocao/core';
import { recommendedRules } from '@baocao/core/rules';
import { toText } from '@baocao/document';
import { checkAdaptation, composeLetter, composeReport, newReport } from '@baocao/template';
import { haiPhongTemplate } from '@baocao/template-hai-phong';
import { describe, expect, it } from 'vitest';
import { peoplesCommittee2024 } from '../src/template.data.js';

const { outline, round } = peoplesCommittee2024;

describe('a round of the State under the Law', () => {
  it('promises its base nothing, and says so', () => {
    expect(peoplesCommittee2024.basedOn?.relation).toBe('inspired-by');
    expect(checkAdaptation(haiPhongTemplate, peoplesCommittee2024)).toEqual([]);
  });

  it('has left nothing of Hải Phòng and of the Party', () => {
    const texts = [...walkOutline(outline)].map((placed) =>
      placed.type === 'node'
        ? `${placed.node.heading} ${placed.node.note ?? ''}`
        : placed.prompt.text,
    );
    const labels = indicatorsOf(outline).map(({ indicator }) => indicator.label);
    for (const text of [...texts, ...labels, outline.title.subject]) {
      expect(text).not.toMatch(/2023|Hải Phòng|Thành ủy|QCDC|Pháp lệnh|04\/2015|chính trị- /u);
    }
  });

  it('looks as documents of the State do', () => {
    const report = toText(
      composeReport(peoplesCommittee2024, newReport(peoplesCommittee2024, 'an-phu')),
    );
    for (const line of [
      'Độc lập - Tự do - Hạnh phúc',
      'ỦY BAN NHÂN DÂN HUYỆN AN PHÚ',
      'TM. ỦY BAN NHÂN DÂN',
      '- Lưu: VT.',
    ])
      expect(report).toContain(line);
    expect(toText(composeLetter(peoplesCommittee2024))).toContain('Số: 1260/UBND-NC');
  });

  it('finds in an empty report only what is not written yet', () => {
    const report = newReport(peoplesCommittee2024, 'an-phu');
    const findings = runRules(recommendedRules, { report, outline, round });
    const groups = new Set(findings.map(({ code }) => code.split('/')[0]));
    expect(groups).toEqual(new Set(['completeness', 'header']));
  });
});
