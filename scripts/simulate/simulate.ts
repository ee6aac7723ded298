import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Report } from '@baocao/core';
import { haiPhongTemplate } from '@baocao/template-hai-phong';
import type { Template } from '@baocao/template';
import { stringify } from 'yaml';
import { nodeFileStore } from '../../apps/cli/src/index.js';
import { roundFolderFiles } from '../../apps/cli/src/round-folder/round-folder-files.js';
import { sayIn } from '../../apps/cli/src/texts/say.js';
import { fortyUnits, manyCommunes, simulateRound } from './simulated-round.js';

const usage = `npm run simulate -- --units 3321 [--pages 10] [--seed 1] [--format json|yaml] [--out DIR]

Writes the folder of an invented round: as many communes as are asked for, each with a report of
about so many pages; some are late, some missing, some faulty. 40 units are the districts of
Hải Phòng in 2023 and 25 departments. The same seed gives the same round.`;

const { values } = parseArgs({
  options: {
    units: { type: 'string', default: '40' },
    pages: { type: 'string', default: '10' },
    seed: { type: 'string', default: '1' },
    format: { type: 'string', default: 'json' },
    out: { type: 'string', default: 'out/round' },
    help: { type: 'boolean', default: false },
  },
});

const count = Number(values.units);
const [pages, seed] = [Number(values.pages), Number(values.seed)];

/** Report files as the command line reads them. */
function reportFile(report: Report): { readonly name: string; readonly text: string } {
  return values.format === 'yaml'
    ? {
        name: 'report.yaml',
        text: stringify(report, { lineWidth: 0, aliasDuplicateObjects: false }),
      }
    : { name: 'report.json', text: JSON.stringify(report) };
}

async function put(path: string, content: string | Uint8Array): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, content);
}

async function writeRound(template: Template): Promise<Record<string, number>> {
  const counts = { report: 0, broken: 0, nothing: 0 };
  const session = {
    io: {
      out: console.log,
      err: console.error,
      colour: false,
      cwd: process.cwd(),
      env: process.env,
      now: () => new Date(),
      files: nodeFileStore,
    },
    language: 'vi',
    say: sayIn('vi'),
  } as const;
  for (const { path, bytes } of roundFolderFiles(template, values.out, session))
    await put(path, bytes);
  for (const one of simulateRound(template, { pages, seed })) {
    counts[one.came] += 1;
    const folder = join(values.out, 'reports', one.unit.id);
    if (one.came === 'broken') await put(join(folder, 'report.json'), '{"unit": "');
    if (one.came !== 'report') continue;
    const { name, text } = reportFile(one.report);
    await put(join(folder, name), text);
  }
  return counts;
}

if (values.help || ![count, pages, seed].every((one) => Number.isFinite(one) && one > 0)) {
  console.log(usage);
  process.exitCode = values.help ? 0 : 2;
} else {
  const units = count === 40 ? fortyUnits(haiPhongTemplate) : manyCommunes(count, seed);
  const template: Template = { ...haiPhongTemplate, round: { ...haiPhongTemplate.round, units } };
  console.log(values.out, await writeRound(template));
}
