import { draftOf, draftProvenance, draftTag } from '../../drafts/draft.js';
import { readAs } from '../../http/read-as.js';
import { requestLanguage } from '../../http/request-language.js';
import { refusal } from '../../problems/refusal.js';
import { recorded } from '../../rounds/recorded.js';
import { takeSteps } from '../../rounds/take-steps.js';
import { progressOf, standingTag, today, unitStanding } from '../../rounds/unit-standing.js';
import { checkVersion } from '../../routing/conditions.js';
import { defineRoute, type RouteRequest } from '../../routing/route.js';
import type { RouteDefinition } from '../../routing/route-definition.js';
import { previousReport } from '../../submissions/previous-report.js';
import {
  checkSubmittable,
  correctionSchema,
  filingOf,
  keepVersion,
  submissionSchema,
} from '../../submissions/submit.js';

const path = '/rounds/{round}/units/{unit}';
const shared = {
  method: 'post',
  writes: true,
  ifMatch: true,
  answer: { json: 'UnitStanding', status: 201, etag: true },
  problems: ['unknown-round', 'unknown-unit', 'not-valid', 'not-submittable', 'illegal-step'],
} as const;

export const submitReport = defineRoute(
  {
    ...shared,
    path: `${path}/submissions`,
    operationId: 'submitReport',
    summary: 'submit.summary',
    access: ['admin', 'issuer', 'unit'],
    body: 'Submission',
  },
  (request) => {
    const note = readAs(submissionSchema, request.input);
    // Only who takes reports in knows when one came on paper.
    if (note.receivedOn !== undefined && request.caller.role === 'unit')
      throw refusal('forbidden', {});
    return file(request, note);
  },
);

export const correctReport = defineRoute(
  {
    ...shared,
    path: `${path}/corrections`,
    operationId: 'correctReport',
    summary: 'correct.summary',
    access: ['admin', 'issuer'],
    body: 'Correction',
  },
  (request) => file(request, readAs(correctionSchema, request.input)),
);

type FilingRequest = RouteRequest<
  RouteDefinition & {
    readonly path: typeof path;
    readonly access: readonly [];
    readonly ifMatch: true;
  }
>;
type Note = Parameters<typeof filingOf>[2] & { readonly reason?: string };

/** Files the draft that the caller has seen as the next version of the unit's report. */
async function file({ c, deps, db, params, caller, ifMatch }: FilingRequest, note: Note) {
  const { round, unit } = params;
  const page = await deps.rounds.open(db, round);
  const draft = await draftOf(db, page, unit);
  checkVersion(ifMatch, draftTag(draft));
  const { report } = draft;
  const { acknowledged: seen } = note;
  const policy = {
    on: today(deps.now),
    previous: await previousReport(db, deps.rounds, page, unit),
  };
  const acknowledged = checkSubmittable({ report, acknowledged: seen, ...policy }, page.template);
  const provenance = await draftProvenance(db, page, unit);
  const after = await takeSteps(db, deps, round, async (now) => {
    const version = progressOf(now, unit).versions.length + 1;
    const filing = await filingOf(report, version, { ...note, acknowledged });
    await keepVersion(db, deps, { report, provenance, filing, caller });
    const step = { ...recorded(deps, caller), unit, ...filing };
    return note.reason === undefined
      ? [{ kind: 'submitted', ...step }]
      : [{ kind: 'corrected', ...step, reason: note.reason }];
  });
  const progress = progressOf(after, unit);
  const options = { on: today(deps.now), language: requestLanguage(c) };
  return {
    body: unitStanding(after, progress, options),
    etag: standingTag(after, unit),
    location: `/rounds/${round}/units/${unit}/submissions/${String(progress.versions.length)}`,
  };
}
