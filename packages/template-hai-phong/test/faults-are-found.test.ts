import { runRules, type Outline, type Report, type Round, type RuleSubject } from '@baocao/core';
import { recommendedRules } from '@baocao/core/rules';
import { sampleOutline, sampleReport, sampleRound } from '@baocao/core/testing';
import { describe, expect, it } from 'vitest';
import { haiPhongOutline, haiPhongRound } from '../src/index.js';
import { elsewhere, faultsOf, narrative } from './faults.js';
import { readSituation } from './read-situation.js';

type Case = { readonly report: Report; readonly outline: Outline; readonly round: Round };

/** The report of the period before, with the same figures, and that of a neighbour. */
function othersOf({ report }: Case) {
  const saying = (text: string) => ({ ...report, responses: { context: narrative(text) } });
  const previous: Report = {
    ...saying(elsewhere['copying/from-previous']),
    period: { kind: 'half-year', year: 2022, half: 2 },
  };
  return { previous, peers: [{ ...saying(elsewhere['copying/from-peer']), unit: 'neighbour' }] };
}

const given: readonly Case[] = [
  { report: readSituation('district'), outline: haiPhongOutline, round: haiPhongRound },
  { report: sampleReport, outline: sampleOutline, round: sampleRound },
];

/** The other reports are the same objects for every fault: the rules read them once. */
const cases = given.map((subject) => ({ ...subject, ...othersOf(subject) }));

function codesIn(subject: RuleSubject, report: Report): string[] {
  return runRules(recommendedRules, { ...subject, report }).map(({ code }) => code);
}

describe('the rules', () => {
  it('say nothing of reports without a fault', () => {
    for (const subject of cases) expect(codesIn(subject, subject.report)).toEqual([]);
  });

  it('find at least 95 % of single faults put into them', () => {
    const faults = cases.flatMap((subject) =>
      faultsOf(subject.report).map((fault) => ({
        name: fault.name,
        isFound: codesIn(subject, fault.report).some((code) => fault.seenBy.includes(code)),
      })),
    );
    const lost = faults.filter(({ isFound }) => !isFound).map(({ name }) => name);
    const share = 1 - lost.length / faults.length;
    process.stdout.write(
      `${String(faults.length)} faults, ${(100 * share).toFixed(1)} % found; not: ${lost.join('; ')}.\n`,
    );
    expect(faults.length).toBeGreaterThanOrEqual(200);
    expect(share).toBeGreaterThanOrEqual(0.95);
  });
});
