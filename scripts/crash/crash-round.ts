import { haiPhongTemplate } from '@baocao/template-hai-phong';
import { demoReport } from '../../apps/api/src/seed/demo-report.js';
import { sendOk } from './api-client.js';

/** A round of the given number of units, all of one kind, so that any number can be had. */
export function crashTemplate(id: string, count: number) {
  const [unit] = haiPhongTemplate.round.units;
  const units = Array.from({ length: count }, (_, index) => ({
    ...unit,
    id: `unit-${String(index + 1)}`,
    name: `Đơn vị số ${String(index + 1)}`,
  }));
  const deadline = { kind: 'on-or-before' as const, date: '2100-12-31' };
  return { ...haiPhongTemplate, round: { ...haiPhongTemplate.round, id, units, deadline } };
}

type CrashTemplate = ReturnType<typeof crashTemplate>;

/** Makes, issues and opens a round. */
export async function openCrashRound(origin: string, admin: string, { round }: CrashTemplate) {
  const body = { template: haiPhongTemplate.id, round };
  let { etag } = await sendOk(origin, admin, '/rounds', { method: 'POST', body });
  for (const step of ['issue', 'open']) {
    ({ etag } = await sendOk(origin, admin, `/rounds/${round.id}/${step}`, {
      method: 'POST',
      etag,
    }));
  }
}

/** The report of one unit. */
export function crashReport(template: CrashTemplate, unit: string, size: number) {
  const report = demoReport(template, unit, size);
  return { ...report, header: { ...report.header, date: '2023-06-12' } };
}
