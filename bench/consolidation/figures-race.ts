import { indicatorsOf, type Report } from '@baocao/core';
import { createConsolidation } from '@baocao/core/consolidate';
import { consolidatedHead, type Template } from '@baocao/template';
import { haiPhongTemplate } from '@baocao/template-hai-phong';
import FormulaParser from 'fast-formula-parser';
import { manyCommunes, simulateRound } from '../../scripts/simulate/simulated-round.js';
import { median } from '../median.js';

/**
 * Run as a process of its own: adds up the figures of a country, and lets the formulas of a
 * spreadsheet do most of the same: sum and count of each figure, and its sum in each area.
 * Prints the milliseconds of processor that each took, in the middle of some turns.
 */
const units = manyCommunes(3_321, 1);
const template: Template = { ...haiPhongTemplate, round: { ...haiPhongTemplate.round, units } };
const { outline, round } = template;
const reports: readonly Report[] = [...simulateRound(template, { pages: 0.01, seed: 1 })].flatMap(
  (one) => (one.came === 'report' ? [{ ...one.report, responses: {} }] : []),
);
const indicators = indicatorsOf(outline).map(({ indicator }) => indicator);
const areas = [...new Set(units.flatMap(({ area }) => area ?? []))];
const areaOf = new Map(units.map(({ id, area }) => [id, area ?? '']));

async function ours(): Promise<unknown> {
  const consolidation = createConsolidation({ outline, round, head: consolidatedHead(template) });
  for (const report of reports) consolidation.add(report);
  return (await consolidation.finish()).provenance.figures;
}

type Range = { readonly from: Place; readonly to: Place };
type Place = { readonly row: number; readonly col: number };

/** Column A has the areas, each further one the figures of an indicator. */
const sheet = reports.map(({ unit, indicators: own }) => [
  areaOf.get(unit),
  ...indicators.map(({ id }) => {
    const figure = own[id];
    return figure?.kind === 'value' && typeof figure.value === 'number' ? figure.value : null;
  }),
]);

function spreadsheet(): Promise<unknown> {
  const parser = new FormulaParser({
    onCell: ({ row, col }: Place) => sheet[row - 1]?.[col - 1],
    onRange: ({ from, to }: Range) =>
      sheet.slice(from.row - 1, to.row).map((row) => row.slice(from.col - 1, to.col)),
  });
  const last = String(sheet.length);
  const results = indicators.map((_, at) => {
    const column = columnName(at + 2);
    const range = `${column}1:${column}${last}`;
    const all = ['SUM', 'COUNT'].map((name) => `${name}(${range})`);
    const byArea = areas.map((area) => `SUMIF(A1:A${last},"${area}",${range})`);
    return [...all, ...byArea].map((formula) =>
      parser.parse(formula, { sheet: 'Sheet1', row: 1, col: 1 }),
    );
  });
  return Promise.resolve(results);
}

function columnName(column: number): string {
  const letter = String.fromCharCode(65 + ((column - 1) % 26));
  return column > 26 ? columnName(Math.floor((column - 1) / 26)) + letter : letter;
}

async function processorOf(work: () => Promise<unknown>): Promise<number> {
  const before = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e3;
}

const times = { ours: new Array<number>(), spreadsheet: new Array<number>() };
for (let turn = 0; turn < 6; turn += 1) {
  const [own, theirs] = [await processorOf(ours), await processorOf(spreadsheet)];
  if (turn === 0) continue;
  times.ours.push(own);
  times.spreadsheet.push(theirs);
}
const result = { ours: median(times.ours), spreadsheet: median(times.spreadsheet) };
console.log(JSON.stringify(result));
