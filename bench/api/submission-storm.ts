import { sendOk, sendTo, type Request } from '../../scripts/crash/api-client.js';
import { crashReport, crashTemplate, openCrashRound } from '../../scripts/crash/crash-round.js';
import { issuedTokenSchema } from '../../apps/api/src/access/token-view.js';
import type { StartedSubject } from './start-subject.js';

/** What came of units that all sent at once. */
export type StormStanding = {
  /** Milliseconds on the clock of each request that was answered as it should be, in order. */
  readonly drafts: readonly number[];
  readonly submissions: readonly number[];
  /** What came of the others: a status, or why there was no answer. */
  readonly failures: readonly string[];
  /** Of all together, in milliseconds. */
  readonly clock: number;
  /** Of the server. */
  readonly processor: number;
};

/** Long enough for a machine with other work: what is measured is told, not cut off. */
const patience = 600_000;

/** Lets so many units, each with a token of its own, save a draft and submit it, all at once. */
export async function raiseStorm(
  { origin, ask }: StartedSubject,
  admin: string,
  units: number,
): Promise<StormStanding> {
  const template = crashTemplate('storm', units);
  await openCrashRound(origin, admin, template);
  const senders: { readonly unit: string; readonly secret: string }[] = [];
  for (const { id: unit } of template.round.units) {
    const body = { role: 'unit', round: 'storm', unit, label: unit };
    const { text } = await sendOk(origin, admin, '/tokens', { method: 'POST', body });
    senders.push({ unit, secret: issuedTokenSchema.parse(JSON.parse(text)).secret });
  }
  const [drafts, submissions]: [number[], number[]] = [[], []];
  const failures: string[] = [];

  /** Sends, and keeps how long it took; undefined where it failed. */
  async function timed(times: number[], secret: string, [path, request]: [string, Request]) {
    const begin = performance.now();
    const answer = await sendTo(origin, secret, path, { ...request, patience }).catch(reasonOf);
    if (typeof answer === 'string' || answer.status >= 300) {
      failures.push(typeof answer === 'string' ? answer : `status ${String(answer.status)}`);
      return undefined;
    }
    times.push(performance.now() - begin);
    return answer;
  }

  async function submit(unit: string, secret: string): Promise<void> {
    const at = `/rounds/storm/units/${unit}`;
    const body = crashReport(template, unit, 7);
    const saved = await timed(drafts, secret, [
      `${at}/draft`,
      { method: 'PUT', body, etag: '"0"' },
    ]);
    if (saved === undefined) return;
    const note = { method: 'POST', body: { declaredComplete: true }, etag: saved.etag };
    await timed(submissions, secret, [`${at}/submissions`, note]);
  }

  const before = await ask({ kind: 'time' });
  await Promise.all(senders.map(({ unit, secret }) => submit(unit, secret)));
  const after = await ask({ kind: 'time' });
  const ordered = (times: number[]) => times.sort((a, b) => a - b);
  return {
    drafts: ordered(drafts),
    submissions: ordered(submissions),
    failures,
    clock: after.clock - before.clock,
    processor: after.processor - before.processor,
  };
}

/** Why there was no answer: `fetch` tells it as the cause. */
function reasonOf(error: unknown): string {
  const cause = error instanceof Error ? (error.cause ?? error) : error;
  return cause instanceof Error ? cause.message : String(cause);
}
