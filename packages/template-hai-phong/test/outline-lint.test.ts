import type { Diagnostic } from '@baocao/core';
import { formatDiagnostic } from '@baocao/core';
import { countMentions, lintRules, ruleMessages, runLint } from '@baocao/core/rules';
import { lintSubjectOf, registerOf } from '@baocao/template';
import { describe, expect, it } from 'vitest';
import { haiPhongTemplate } from '../src/index.js';

const subject = lintSubjectOf(haiPhongTemplate);
const rules = lintRules(registerOf(haiPhongTemplate));
const findings = runLint(rules, subject);
const found = (code: string) => findings.filter((finding) => finding.code === code);
const catalogue = ruleMessages(rules);
const said = ({ code }: { code: string }) =>
  found(code).map((finding) => formatDiagnostic(finding, { catalogue }));
const fixed = ({ fix }: Diagnostic) => (typeof fix?.value === 'string' ? fix.value : '');

describe('the source letter and outline', () => {
  it('have a decree without its year, and the right one is known', () => {
    const [finding, another] = found('legal/number-without-year');
    expect(another).toBeUndefined();
    expect(finding?.values['whole']).toBe('145/2020/NĐ-CP');
    expect(finding && fixed(finding)).toContain(
      'Chương V của Nghị định số 145/2020/NĐ-CP ngày 14/12/2020 của Chính phủ',
    );
    expect(finding?.address).toBe('Phần III, mục 3, gạch đầu dòng 2');
  });

  it('have a colon in two citations', () => {
    expect(found('legal/colon-in-citation').map(({ values }) => values['cited'])).toEqual([
      expect.stringContaining('Kế hoạch số: 03/KH-UBND'),
      expect.stringContaining('Kế hoạch số: 149/KH-UBND'),
    ]);
    for (const finding of found('legal/colon-in-citation')) {
      expect(fixed(finding)).not.toMatch(/số:/u);
    }
  });

  it('have a bracket that never closes', () => {
    expect(found('wording/unclosed-mark').map(({ path }) => path)).toEqual(['/outline/attachedTo']);
  });

  it('cite three documents of the Party without their dates', () => {
    expect(found('legal/undated-first-mention').map(({ values }) => values['cited'])).toEqual([
      'Quyết định số 217-QĐ/TW',
      'Quyết định số 218-QĐ/TW',
      'Quy định số 124-QĐ/TW',
    ]);
  });

  it('credit the symbol of the Party committee to the steering committee', () => {
    expect(found('legal/symbol-of-another-body').map(({ values }) => values['symbol'])).toEqual([
      'TU',
    ]);
  });

  it('sign for the steering committee as only others may', () => {
    expect(found('header/steering-committee-signs-directly').map(({ path }) => path)).toEqual([
      '/outlineSignature/capacity',
    ]);
    expect(found('header/signed-for-another-body').map(({ path }) => path)).toEqual([
      '/letter/header/signature/capacity',
    ]);
  });

  it('address others than they ask', () => {
    expect(said({ code: 'recipients/body-names-others' })).toEqual([
      'Công văn, nơi kính gửi 2: “Kính gửi” ghi “Ban Chỉ đạo thực hiện quy chế dân chủ các ban, sở, ngành thành phố” mà nội dung đề nghị “các ban, sở, ngành thành phố”; hãy ghi cùng một nơi ở cả hai chỗ',
    ]);
  });

  it('mix two ways of spelling, three ways of hyphens and two of dates', () => {
    expect(found('wording/mixed-tone-marks').map(({ values }) => values['rare'])).toEqual(['uỷ']);
    expect(found('wording/hyphen-spacing').map(({ values }) => values['found'])).toEqual([
      expect.stringContaining('CHÍNH TRỊ- XÃ HỘI'),
      expect.stringContaining('chính trị- xã hội'),
    ]);
    expect(found('wording/mixed-hyphens').map(({ values }) => values['found'])).toEqual([
      expect.stringContaining('chính trị-xã hội'),
    ]);
    expect(
      found('legal/mixed-comma').map(({ values }) => [values['withComma'], values['without']]),
    ).toEqual([
      [7, 3],
      [1, 6],
    ]);
  });

  it('abbreviate what is abbreviated', () => {
    expect(
      found('wording/abbreviation-of-abbreviation').map(({ values }) => values['short']),
    ).toEqual(['Ban Chỉ đạo thành phố', 'QCDC']);
  });

  it('have what a newer guide of the Party writes otherwise, as a note with its mark', () => {
    for (const code of ['letter/abbreviated-lead', 'letter/closing-mark']) {
      expect(found(code)).toEqual([
        expect.objectContaining({
          severity: 'info',
          basis: expect.objectContaining({ mark: 'secondary' }) as unknown,
        }),
      ]);
    }
  });

  it('have nothing else: no false alarm among the rest of their citations', () => {
    const counts = new Map<string, number>();
    for (const { code } of findings) counts.set(code, (counts.get(code) ?? 0) + 1);
    expect(Object.fromEntries(counts)).toEqual({
      'header/steering-committee-signs-directly': 1,
      'header/signed-for-another-body': 1,
      'recipients/body-names-others': 1,
      'letter/abbreviated-lead': 1,
      'letter/closing-mark': 1,
      'legal/number-without-year': 1,
      'legal/undated-first-mention': 3,
      'legal/symbol-of-another-body': 1,
      'legal/colon-in-citation': 2,
      'legal/mixed-comma': 2,
      'wording/abbreviation-of-abbreviation': 2,
      'wording/unclosed-mark': 1,
      'wording/mixed-tone-marks': 1,
      'wording/hyphen-spacing': 2,
      'wording/mixed-hyphens': 1,
    });
  });

  it('mention 24 numbers of documents, 19 distinct as written, of 18 documents', () => {
    expect(countMentions(subject)).toEqual({ mentions: 24, written: 19, documents: 18 });
  });
});
