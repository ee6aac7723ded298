import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import {
  formatDiagnostic,
  runRules,
  type Diagnostic,
  type Language,
  type Report,
} from '@baocao/core';
import { recommendedRules, ruleMessages } from '@baocao/core/rules';
import { toText } from '@baocao/document';
import { writeDocx } from '@baocao/docx';
import { writePdf } from '@baocao/pdf';
import { haiPhongTemplate } from '@baocao/template-hai-phong';
import { demoConsolidated, demoRound } from './demo-consolidation.js';
import { demoDocuments } from './demo-documents.js';
import { readSituation } from './demo-situations.js';

const out = 'out';
/** Stamped into the files: the day of the letter, so that every run gives the same bytes. */
const at = new Date('2023-05-25T00:00:00Z');
const catalogue = ruleMessages(recommendedRules);
const { outline, round, ruleSettings } = haiPhongTemplate;

async function put(name: string, content: string | Uint8Array): Promise<void> {
  await writeFile(join(out, name), content);
  const size = typeof content === 'string' ? Buffer.byteLength(content) : content.length;
  console.log(`  ${join(out, name)}  (${(size / 1024).toFixed(1)} kB)`);
}

function findingsText(findings: readonly Diagnostic[], language: Language): string {
  const lines = findings.map(
    (finding) =>
      `${finding.severity} ${finding.code}\n  ${formatDiagnostic(finding, { catalogue, language, outline })}`,
  );
  return `${lines.join('\n')}\n`;
}

function check(report: Report): Diagnostic[] {
  return runRules(recommendedRules, { report, outline, round }, ruleSettings);
}

await mkdir(out, { recursive: true });
const good = await readSituation('district');
const faulty = await readSituation('department-with-faults');

console.log('Letter 42-CV/BCĐ of Hải Phòng and the documents of its round:');
for (const { name, document } of demoDocuments(haiPhongTemplate, good)) {
  await put(`${name}.docx`, (await writeDocx(document, { at })).bytes);
  await put(`${name}.pdf`, (await writePdf(document, { at })).bytes);
  await put(`${name}.txt`, toText(document));
}

const findings = check(faulty);
console.log(
  `\nFindings on the good report (${good.unit}): ${check(good).length}; on the faulty one (${faulty.unit}): ${findings.length}:`,
);
await put('8-ket-qua-kiem-tra.txt', findingsText(findings, 'vi'));
await put('8-ket-qua-kiem-tra.en.txt', findingsText(findings, 'en'));
await put('8-ket-qua-kiem-tra.json', `${JSON.stringify(findings, null, 2)}\n`);
console.log(`\n${findingsText(findings.slice(0, 3), 'vi')}  …`);

const round40 = await demoRound();
console.log(`\nThe reports of ${round40.reports.length} of 40 invented units as one:`);
const { name, document } = demoConsolidated(round40);
await put(`${name}.docx`, (await writeDocx(document, { at })).bytes);
await put(`${name}.pdf`, (await writePdf(document, { at })).bytes);
const { report, provenance } = round40.made;
await put('9-bao-cao-tong-hop.json', `${JSON.stringify({ report, provenance })}\n`);
