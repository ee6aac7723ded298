import { writeFile } from 'node:fs/promises';
import { figure, formatDiagnostic, runRules } from '@baocao/core';
import { recommendedRules, ruleMessages } from '@baocao/core/rules';
import { writePdf } from '@baocao/pdf';
import { composeReport, newReport } from '@baocao/template';
import { haiPhongTemplate } from '@baocao/template-hai-phong';

const { outline, round } = haiPhongTemplate;
const report = {
  ...newReport(haiPhongTemplate, 'le-chan'),
  indicators: { 'workers-conferences-held': figure(96) },
};

const catalogue = ruleMessages(recommendedRules);
for (const finding of runRules(recommendedRules, { report, outline, round })) {
  console.log(finding.severity, formatDiagnostic(finding, { catalogue }));
}

const pdf = await writePdf(composeReport(haiPhongTemplate, report), { at: new Date() });
await writeFile('bao-cao.pdf', pdf.bytes);
