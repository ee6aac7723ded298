import { addDays, vietnamDay } from '@baocao/core';
import { haiPhongTemplate } from '@baocao/template-hai-phong';
import type { RunningServer } from '../../apps/api/src/serving/server-options.js';
import { createClient } from '../../apps/api/src/client/index.js';

/** A round whose deadline was a week ago and to which nobody has sent anything; and its token. */
export async function openLateRound({
  origin,
  admin,
}: Pick<RunningServer, 'origin' | 'admin'>): Promise<{
  readonly round: string;
  readonly token: string;
}> {
  const client = createClient(origin, { token: admin });
  const id = 'late';
  const day = vietnamDay(new Date());
  const round = {
    ...haiPhongTemplate.round,
    id,
    deadline: { kind: 'on-or-before' as const, date: addDays(day, -7) },
  };
  const made = await client.rounds.$post({ json: { template: haiPhongTemplate.id, round } });
  const param = { round: id };
  const own = client.rounds[':round'];
  const versioned = (answer: Pick<Response, 'headers'>) => ({
    param,
    header: { 'If-Match': answer.headers.get('ETag') ?? '' },
  });
  const issued = await own.issue.$post(versioned(made));
  const opened = await own.open.$post(versioned(issued));
  const token = await client.tokens.$post({ json: { role: 'issuer', round: id, label: 'late' } });
  if (!opened.ok || !token.ok) throw new Error('The late round does not open.');
  return { round: id, token: (await token.json()).secret };
}
