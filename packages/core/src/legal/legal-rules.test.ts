import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { basisSchema } from '../diagnostics/basis.js';
import { runRules } from '../rules/engine/run-rules.js';
import { sampleOutline } from '../testing/sample-outline.data.js';
import { sampleReport } from '../testing/sample-report.data.js';
import { sampleRound } from '../testing/sample-round.data.js';
import { instruments } from './instruments.data.js';
import { legalRules } from './legal-rules.js';

const rules = legalRules(instruments);
const subject = { report: sampleReport, outline: sampleOutline, round: sampleRound };

describe('legalRules', () => {
  it('holds every rule file once, under the name of the file', () => {
    const files = readdirSync(new URL('../rules/legal', import.meta.url))
      .filter((name) => !name.endsWith('.test.ts'))
      .map((name) => `legal/${name.replace(/\.ts$/u, '')}`);
    expect(rules.map(({ code }) => code).sort()).toEqual(files.sort());
  });

  it('finds nothing in the sample report', () => {
    expect(runRules(rules, subject)).toEqual([]);
  });

  it.each(rules.map((rule) => [rule.code, rule] as const))(
    '%s says on what it stands',
    (_, rule) => {
      expect(basisSchema.parse(rule.basis)).toEqual(rule.basis);
      for (const text of [rule.messages.vi, rule.messages.en]) {
        expect(text).toMatch(/^[^\p{Lu}][^.]*; [^.]*$/u);
        expect(text).toBe(text.normalize('NFC'));
      }
    },
  );

  it('mends two strings of one paragraph apart, and leaves what lies across them', () => {
    const content = [
      'Nghị định 145/NĐ-CP ngày 14/12/2020, Thông tư 01/TT-',
      'BNV ngày 05/5/2021; ',
    ];
    const context = {
      kind: 'narrative' as const,
      blocks: [
        {
          type: 'paragraph' as const,
          content: [...content, 'Nghị định số 09/NĐ-CP ngày 05/5/2021'].map((text) => ({ text })),
        },
      ],
    };
    const report = { ...sampleReport, responses: { ...sampleReport.responses, context } };
    const findings = runRules(rules, { ...subject, report });
    expect(findings.map(({ code }) => code)).toEqual(Array(3).fill('legal/number-without-year'));
    expect(findings.map(({ fix }) => fix?.value)).toEqual([
      'Nghị định 145/2020/NĐ-CP ngày 14/12/2020, Thông tư 01/TT-',
      undefined,
      'Nghị định số 09/2021/NĐ-CP ngày 05/5/2021',
    ]);
  });
});
