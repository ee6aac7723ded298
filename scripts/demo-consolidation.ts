import type { Report } from '@baocao/core';
import { consolidate, type Consolidated } from '@baocao/core/consolidate';
import { composeConsolidatedReport, consolidatedHead, type Template } from '@baocao/template';
import { haiPhongTemplate } from '@baocao/template-hai-phong';
import type { DemoDocument } from './demo-documents.js';
import { fortyUnits, simulateRound } from './simulate/simulated-round.js';

/** The round of the demo with forty units. Their reports are invented, some late, missing, faulty. */
export const demoTemplate: Template = {
  ...haiPhongTemplate,
  round: { ...haiPhongTemplate.round, units: fortyUnits(haiPhongTemplate) },
};

/** The reports that came, and what was made of them. */
export type DemoRound = { readonly reports: readonly Report[]; readonly made: Consolidated };

/** Forty units become one report; of each section a dozen statements are printed. */
export async function demoRound(): Promise<DemoRound> {
  const { outline, round } = demoTemplate;
  const simulated = [...simulateRound(demoTemplate, { pages: 2, seed: 7 })];
  const reports = simulated.flatMap((one) => (one.came === 'report' ? [one.report] : []));
  const head = consolidatedHead(demoTemplate);
  const made = await consolidate({ outline, round, head, mostStatements: 12 }, reports);
  return { reports, made };
}

/** The consolidated report as an official document. */
export function demoConsolidated({ made }: DemoRound): DemoDocument {
  return { name: '9-bao-cao-tong-hop', document: composeConsolidatedReport(demoTemplate, made) };
}
