import { readFileSync } from 'node:fs';
import { narrative, parseOutline, parseReport, runRules, type Report } from '@baocao/core';
import { fromPeerRule, fromPreviousRule } from '@baocao/core/rules';
import { sampleReport } from '@baocao/core/testing';
import { haiPhongOutline, haiPhongRound } from '@baocao/template-hai-phong';
import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { createRandom } from '../bench/report/random.js';
import { phrases } from '../scripts/simulate/phrases.data.js';
import { readSituation } from '../scripts/demo-situations.js';

const outline = haiPhongOutline;
const round = haiPhongRound;
const district = await readSituation('district');

function communeReport(): Report {
  const folder = new URL('../examples/chuyen-doi-so/', import.meta.url);
  const read = (name: string) => readFileSync(new URL(name, folder), 'utf8');
  const own = parseOutline(JSON.parse(read('outline.json')));
  if (!own.ok) throw new TypeError('the outline of the example cannot be read');
  const report = parseReport(parse(read('reports/xa-an-phu/report.yaml')), own.value);
  if (!report.ok) throw new TypeError('the report of the example cannot be read');
  return report.value;
}

/** What one rule after the other tells of two reports, either held against the other. */
function alarmsBetween(report: Report, other: Report) {
  return [
    [report, other],
    [other, report],
  ].flatMap(([own, theirs]) =>
    own === undefined || theirs === undefined
      ? []
      : runRules([fromPreviousRule, fromPeerRule], {
          ...{ report: own, outline, round, previous: theirs },
          peers: [{ ...theirs, unit: 'another' }],
        }),
  );
}

it('tells of no copy between reports that were written apart', async () => {
  const situations = [
    readSituation('department-with-faults'),
    readSituation('enterprise-bloc-empty'),
  ];
  const reports = [district, ...(await Promise.all(situations)), sampleReport, communeReport()];
  const alarms = reports.flatMap((report, at) =>
    reports.slice(at + 1).flatMap((other) => alarmsBetween(report, other)),
  );
  expect(alarms.map(({ code, path }) => `${code} ${path}`)).toEqual([]);
});

/** Half of all sentences of the simulated rounds, over some sections. */
function reportOf(sentences: readonly string[]): Report {
  const sections = Object.keys(district.responses).slice(0, 6);
  const texts = sections.map((id, at): [string, string] => [
    id,
    sentences.filter((_, place) => place % sections.length === at).join(' '),
  ]);
  const answered = texts.filter(([, text]) => text !== '');
  return {
    ...district,
    responses: Object.fromEntries(answered.map(([id, text]) => [id, narrative(text)])),
  };
}

it('tells of no copy between 400 pairs of reports that have no sentence in common', () => {
  const random = createRandom(7);
  const filled = (phrase: string) =>
    phrase
      .replace(/\[([^\]]+)\]/gu, (_, choices: string) => random.of(choices.split('|')))
      .replace(/\{\w+\}/gu, () => String(random.whole(10, 98)));
  const bank = Object.values(phrases).flatMap(({ common, own }) => [...common, ...own]);
  const alarms = Array.from({ length: 400 }, () => {
    const sides: [string[], string[]] = [[], []];
    for (const phrase of bank) sides[random.whole(0, 1) === 0 ? 0 : 1].push(filled(phrase));
    return alarmsBetween(reportOf(sides[0]), reportOf(sides[1])).length;
  });
  expect(bank.length).toBeGreaterThan(40);
  expect(alarms.filter((count) => count > 0)).toEqual([]);
  expect(alarmsBetween(reportOf(bank), reportOf(bank)).length).toBeGreaterThan(6);
});
