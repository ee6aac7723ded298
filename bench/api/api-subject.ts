import { runRules, type Report } from '@baocao/core';
import { recommendedRules } from '@baocao/core/rules';
import { haiPhongTemplate } from '@baocao/template-hai-phong';
import { startServer } from '../../apps/api/src/serving/start-server.js';
import type { ApiAnswer, ApiQuestion, ApiSubject } from './api-protocol.js';

// Run as a process of its own: a server as people start it, but for the limits on requests, which
// also runs the rules without any HTTP when it is asked to.

const { outline, round } = haiPhongTemplate;
const unlimited = 1_000_000_000;

// Written by `start-subject.ts` alone, as are the messages.
const { place, admin } = JSON.parse(process.argv[2] ?? '') as ApiSubject;
const server = await startServer({
  hostname: '127.0.0.1',
  port: 0,
  templates: [haiPhongTemplate],
  place: 'url' in place ? place : { folder: place.folder },
  admin: { secret: admin },
  work: false,
  log: () => undefined,
  limits: { callerRequests: unlimited, addressRequests: unlimited },
});

/** Milliseconds for which this process has been at work, those of its helping threads included. */
function processorTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1_000;
}

/** Runs the rules on reports that were just read; reading them is not counted. */
function rulesOn(text: string, times: number): ApiAnswer {
  // Written by `JSON.stringify` of a report.
  const reports = Array.from({ length: times }, () => JSON.parse(text) as Report);
  const [begin, clock] = [processorTime(), performance.now()];
  for (const report of reports) runRules(recommendedRules, { report, outline, round });
  return { processor: processorTime() - begin, clock: performance.now() - clock };
}

process.on('message', (question: ApiQuestion) => {
  const answer =
    question.kind === 'rules'
      ? rulesOn(question.text, question.times)
      : { processor: processorTime(), clock: performance.now() };
  process.send?.(answer);
});
process.send?.(server.origin);
