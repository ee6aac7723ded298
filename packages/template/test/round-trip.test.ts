import type { Report } from '@baocao/core';
import { sampleReport } from '@baocao/core/testing';
import { readDocx, writeDocx } from '@baocao/docx';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { composeReport } from '../src/compose/compose-report.js';
import { interpretReport } from '../src/interpret/interpret-report.js';
import type { Template } from '../src/template-schema.js';
import { reportArbitrary } from './report-arbitrary.js';
import { partyTemplate2026, sampleTemplate, stateTemplate } from './sample-template.js';

/** `ROUND_TRIPS=2000` makes it the long run. */
const numRuns = Number(process.env['ROUND_TRIPS'] ?? 40);
const at = new Date('2023-06-10T07:30:00Z');

/** The report as it comes back from a Word file. */
async function throughWord(template: Template, report: Report) {
  const { bytes } = await writeDocx(composeReport(template, report), { at });
  const read = readDocx(bytes);
  if (!read.ok) throw new Error(JSON.stringify(read.diagnostics));
  return interpretReport(read.value, template);
}

describe.each([sampleTemplate, stateTemplate, partyTemplate2026])('$id', (template) => {
  it('gets the sample report back, with nothing to tell', async () => {
    const { report, unplaced, diagnostics } = await throughWord(template, sampleReport);
    expect(report).toEqual(sampleReport);
    expect({ unplaced, diagnostics }).toEqual({ unplaced: [], diagnostics: [] });
  });

  it('gets any report back', async () => {
    await fc.assert(
      fc.asyncProperty(reportArbitrary(template, 'ben-thuy'), async (report) => {
        const { report: back, unplaced } = await throughWord(template, report);
        expect(back).toEqual(report);
        expect(unplaced).toEqual([]);
      }),
      { numRuns, seed: 42 },
    );
  }, 600_000);
});
