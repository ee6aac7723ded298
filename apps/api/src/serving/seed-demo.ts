import { addDays, vietnamDay } from '@baocao/core';
import { haiPhongTemplate } from '@baocao/template-hai-phong';
import { writeFile } from 'node:fs/promises';
import * as z from 'zod';
import { demoReport } from '../seed/demo-report.js';

/** The round that is only shown. */
export const demoRound = 'demo';

/** Every unit but each fourth has sent its report. */
const hasSent = (index: number) => index % 4 !== 3;

/**
 * Fills an empty server with a round of invented reports, by the same requests that people send,
 * and writes the tokens to look at it with into a file that only its owner reads.
 */
export async function seedDemo(origin: string, admin: string, tokenFile: string): Promise<void> {
  const send = sender(origin, admin);
  const day = vietnamDay(new Date());
  const round = {
    ...haiPhongTemplate.round,
    id: demoRound,
    deadline: { kind: 'on-or-before' as const, date: addDays(day, 7) },
  };
  const made = await send('POST', '/rounds', { template: haiPhongTemplate.id, round });
  if (made.status === 409) return;
  let etag = made.etag;
  for (const step of ['issue', 'open']) {
    ({ etag } = await send('POST', `/rounds/${demoRound}/${step}`, undefined, etag));
  }
  const template = { ...haiPhongTemplate, round };
  for (const [index, { id }] of round.units.entries()) {
    if (!hasSent(index)) continue;
    const report = demoReport(template, id, index + 1);
    const dated = { ...report, header: { ...report.header, date: day } };
    await submit(send, id, dated, index);
  }
  await writeFile(tokenFile, `${JSON.stringify(await demoTokens(send), null, 2)}\n`, {
    mode: 0o600,
  });
}

type Send = ReturnType<typeof sender>;

/** Submits a report; of the first ones, one is accepted and one returned. */
async function submit(send: Send, unit: string, report: object, index: number): Promise<void> {
  const at = `/rounds/${demoRound}/units/${unit}`;
  const draft = await send('PUT', `${at}/draft`, report, '"0"');
  const sent = await send('POST', `${at}/submissions`, { declaredComplete: true }, draft.etag);
  if (index === 0) await send('POST', `${at}/accept`, undefined, sent.etag);
  const reason = 'Đề nghị bổ sung số liệu và nguyên nhân của hạn chế.';
  if (index === 1) await send('POST', `${at}/return`, { reason }, sent.etag);
}

async function demoTokens(send: Send): Promise<Readonly<Record<string, string>>> {
  const wanted = [
    { role: 'issuer', round: demoRound, label: 'Ban Chỉ đạo thành phố' },
    { role: 'reader', round: demoRound, label: 'Người theo dõi' },
    ...haiPhongTemplate.round.units.map(({ id, name }) => ({
      role: 'unit',
      round: demoRound,
      unit: id,
      label: name,
    })),
  ];
  const secrets: Record<string, string> = {};
  for (const one of wanted) {
    const { body } = await send('POST', '/tokens', one);
    secrets['unit' in one ? one.unit : one.role] = z
      .object({ secret: z.string() })
      .parse(body).secret;
  }
  return secrets;
}

function sender(origin: string, secret: string) {
  return async (method: string, path: string, body?: unknown, etag?: string) => {
    const response = await fetch(origin + path, {
      method,
      headers: {
        Authorization: `Bearer ${secret}`,
        ...(body === undefined ? {} : { 'Content-Type': 'application/json' }),
        ...(etag === undefined ? {} : { 'If-Match': etag }),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const text = await response.text();
    if (!response.ok && response.status !== 409) throw new Error(`${method} ${path}: ${text}`);
    const etagNow = response.headers.get('ETag') ?? '';
    const parsed: unknown = text === '' ? undefined : JSON.parse(text);
    return { status: response.status, etag: etagNow, body: parsed };
  };
}
