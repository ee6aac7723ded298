import { readFile } from 'node:fs/promises';
import { coreMessages, formatDiagnostic, parseReport, type Report } from '@baocao/core';
import { haiPhongTemplate } from '@baocao/template-hai-phong';
import { parse } from 'yaml';

const folder = new URL('../packages/template-hai-phong/situations/', import.meta.url);

/** One of the illustrative reports that stand beside the Hải Phòng template. */
export async function readSituation(name: string): Promise<Report> {
  const text = await readFile(new URL(`${name}.yaml`, folder), 'utf8');
  const parsed = parseReport(parse(text), haiPhongTemplate.outline);
  if (parsed.ok) return parsed.value;
  const problems = parsed.diagnostics.map((diagnostic) =>
    formatDiagnostic(diagnostic, { catalogue: coreMessages }),
  );
  throw new Error(`The situation "${name}" is not a report:\n${problems.join('\n')}`);
}
