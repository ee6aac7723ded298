import { mkdir, writeFile } from 'node:fs/promises';
import { cpus, loadavg } from 'node:os';
import { bundle } from './bundle.js';
import { benchConsolidation } from './consolidation/bench-consolidation.js';
import { entryOf, type ContenderName } from './contenders/contenders.js';
import { templateFile } from './contenders/docxtemplater.js';
import { docxtemplaterTemplate } from './contenders/docxtemplater-template.js';
import { hasLibreOffice } from './has-libre-office.js';
import { resultsTable } from './results-table.js';
import { makeReport } from './report/make-report.js';
import { peakMemory } from './peak-memory.js';
import { runRace, type Race } from './run-race.js';
import type { Standing } from './standing.js';
import { rulesTables } from './rules/rules-tables.js';
import { longRaces, targetsTable } from './targets-table.js';

/** Few rounds, to see that everything still runs; the numbers then mean little. */
const quick = process.argv.includes('--quick');
const sizes = [20, 200];

type Names = readonly [ours: ContenderName, ...others: ContenderName[]];

const pdfNames: Names = ['our-pdf', 'our-layout', 'pdfmake', 'pdfkit'];
const docxNames: Names = ['our-docx', 'xml-and-zip', 'docxtemplater', 'docx-library'];
const readingNames: Names = ['our-import', 'our-reader', 'mammoth-html', 'mammoth-text'];

function raceOf(names: readonly ContenderName[], pages: number): Race {
  const runners = names.map((name) => ({ name, pages }));
  if (quick) return { runners, warmUp: 0, rounds: 1 };
  return { runners, warmUp: 3000, rounds: pages < 100 ? 11 : 7 };
}

async function standingsOf(names: readonly ContenderName[]): Promise<readonly Standing[]> {
  const standings: Standing[] = [];
  for (const pages of sizes) {
    for (const result of await runRace(raceOf(names, pages))) {
      standings.push(
        entryOf(result.name).elsewhere === true
          ? result
          : { ...result, peak: await peakMemory(result.name, pages) },
      );
    }
  }
  return standings;
}

/** Ours at 200 pages and at the most that are measured, taking turns. */
async function longReports(): Promise<readonly Standing[]> {
  const runners = longRaces.flatMap(({ name, pages }) =>
    [200, pages].map((length) => ({ name, pages: length })),
  );
  return runRace({ runners, warmUp: quick ? 0 : 3000, rounds: quick ? 1 : 5 });
}

function conditions(): string {
  const model = cpus()[0]?.model ?? 'unknown processor';
  const load = loadavg()[0]?.toFixed(1) ?? '?';
  return `Node ${process.version}, ${cpus().length} × ${model}, load ${load} before the start.`;
}

console.log(`${conditions()}\n`);
await mkdir('out/bench', { recursive: true });
await bundle();
if (process.argv.includes('--consolidation')) {
  console.log(benchConsolidation(quick));
  process.exit();
}
if (process.argv.includes('--reading')) {
  console.log(resultsTable(readingNames, sizes, await standingsOf(readingNames)));
  process.exit();
}
await writeFile(templateFile, await docxtemplaterTemplate(makeReport(1)));
const office = hasLibreOffice();
if (!office) console.log('LibreOffice (`soffice`) is not installed: it does not take part.\n');
const pdfRunners: Names = office ? [...pdfNames, 'libre-office'] : pdfNames;
const pdf = await standingsOf(pdfRunners);
console.log(`${resultsTable(pdfRunners, sizes, pdf)}\n`);
const docx = await standingsOf(docxNames);
console.log(`${resultsTable(docxNames, sizes, docx)}\n`);
const reading = await standingsOf(readingNames);
console.log(`${resultsTable(readingNames, sizes, reading)}\n`);
console.log(targetsTable([...pdf, ...docx, ...reading], await longReports()));
console.log(`\n${rulesTables(quick)}`);
console.log(`\n${benchConsolidation(quick)}`);
