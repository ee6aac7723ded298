import {
  answerSections,
  completenessOf,
  runRules,
  type Diagnostic,
  type Report,
} from '@baocao/core';
import { recommendedRules } from '@baocao/core/rules';
import { newReport } from '@baocao/template';
import { describe, expect, it } from 'vitest';
import { haiPhongOutline, haiPhongRound, haiPhongTemplate } from '../src/index.js';
import { readSituation } from './read-situation.js';

function findingsIn(report: Report): Diagnostic[] {
  return runRules(
    recommendedRules,
    { report, outline: haiPhongOutline, round: haiPhongRound },
    haiPhongTemplate.ruleSettings,
  );
}

/** How often each rule spoke. */
function tally(findings: readonly Diagnostic[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { code } of findings) counts[code] = (counts[code] ?? 0) + 1;
  return counts;
}

describe('the sample report of a district', () => {
  const report = readSituation('district');

  it('is complete', () => {
    expect(completenessOf(report, haiPhongOutline, 'district').share).toBe(1);
  });

  it('gives no rule a reason to speak', () => {
    expect(findingsIn(report)).toEqual([]);
  });

  it('tells every section in words, with a list and a table among them', () => {
    const blocks = Object.values(report.responses).flatMap((response) =>
      response.kind === 'narrative' ? response.blocks : [],
    );
    expect(Object.values(report.responses).map(({ kind }) => kind)).toEqual(
      answerSections(haiPhongOutline).map(() => 'narrative'),
    );
    expect(new Set(blocks.map(({ type }) => type))).toEqual(
      new Set(['paragraph', 'list', 'table']),
    );
  });
});

describe('the sample report of a department', () => {
  it('has the faults that it was given', () => {
    expect(tally(findingsIn(readSituation('department-with-faults')))).toEqual({
      'structure/unknown-section': 1,
      'structure/unknown-indicator': 1,
      'completeness/response-missing': 3,
      'completeness/narrative-empty': 1,
      'completeness/reason-missing': 1,
      'completeness/none-arising-not-offered': 1,
      'completeness/indicator-missing': 2,
      'completeness/not-reported-without-reason': 1,
      'figures/value-type': 1,
      'figures/count-not-whole': 1,
      'figures/percentage-range': 1,
      'figures/part-within-whole': 3,
      'figures/total-matches-parts': 1,
      'figures/percentage-matches-ratio': 1,
      'figures/contradicts-response': 5,
      'period/matches-round': 1,
      'period/other-period-in-text': 2,
      'deadline/dated-after-deadline': 1,
      'header/number-missing': 1,
      'header/steering-committee-signs-directly': 1,
      'header/signer-missing': 1,
      'wording/placeholder-left': 3,
      'wording/empty-phrase': 1,
      'wording/unclosed-mark': 1,
      'wording/mixed-tone-marks': 1,
      'wording/hyphen-spacing': 1,
    });
  });
});

describe('the sample report of the enterprise bloc', () => {
  const report = readSituation('enterprise-bloc-empty');

  it('is the report that the template hands out', () => {
    expect(report).toEqual(newReport(haiPhongTemplate, 'khoi-doanh-nghiep'));
  });

  it('lacks every section', () => {
    const missing = findingsIn(report).filter(
      ({ code }) => code === 'completeness/response-missing',
    );
    expect(missing.map(({ path }) => path)).toEqual(
      answerSections(haiPhongOutline).map(({ node }) => `/responses/${node.id}`),
    );
    expect(completenessOf(report, haiPhongOutline, 'party-committee').share).toBe(0);
  });
});
