import { writeDocx } from '@baocao/docx';
import { composeReport, newReport } from '@baocao/template';
import { haiPhongTemplate as template } from '@baocao/template-hai-phong';
import { expect, it } from 'vitest';
import { importInWorker, workerLimits } from '../../src/uploads/import-in-worker.js';

const report = newReport(template, 'le-chan');
const form = async () =>
  (await writeDocx(composeReport(template, report), { at: new Date('2023-06-10T07:30:00Z') }))
    .bytes;

it('reads a Word file in a thread of its own', async () => {
  const outcome = await importInWorker({ bytes: await form(), template });
  expect(outcome).toMatchObject({ kind: 'imported', found: { report } });
}, 60_000);

it('says why a file is refused', async () => {
  const outcome = await importInWorker({ bytes: new TextEncoder().encode('x'), template });
  expect(outcome).toMatchObject({
    kind: 'unreadable',
    diagnostics: [{ code: 'document/not-docx' }],
  });
}, 60_000);

it('ends a reading that takes too long', async () => {
  const limits = { ...workerLimits, milliseconds: 1 };
  const outcome = await importInWorker({ bytes: await form(), template }, limits);
  expect(outcome).toEqual({ kind: 'too-costly', limit: 'time' });
}, 60_000);

it('ends a reading that takes too much memory, and the process lives on', async () => {
  const limits = { ...workerLimits, megabytes: 4 };
  const outcome = await importInWorker({ bytes: await form(), template }, limits);
  expect(outcome).toEqual({ kind: 'too-costly', limit: 'memory' });
}, 60_000);
