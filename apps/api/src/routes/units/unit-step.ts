import type { RoundEvent } from '@baocao/core';
import type { z } from 'zod';
import { readAs } from '../../http/read-as.js';
import { requestLanguage } from '../../http/request-language.js';
import type { TextKey } from '../../openapi/operation-texts.data.js';
import { recorded } from '../../rounds/recorded.js';
import { takeSteps } from '../../rounds/take-steps.js';
import { unitStepSchemas } from '../../rounds/unit-steps.js';
import { progressOf, standingTag, today, unitStanding } from '../../rounds/unit-standing.js';
import { checkVersion } from '../../routing/conditions.js';
import { defineRoute } from '../../routing/route.js';
import type { SchemaName } from '../../routing/route-definition.js';

/** Who recorded the step, when, and of which unit. */
type Place = { readonly at: string; readonly by: string; readonly unit: string };

type StepDefinition<Name extends string, Id extends string, Said> = {
  readonly name: Name;
  readonly operationId: Id;
  readonly summary: TextKey;
  readonly schema: z.ZodType<Said>;
  readonly body?: SchemaName;
  readonly event: (place: Place, said: Said, version: number) => RoundEvent;
};

/** A step that the issuing body takes with one unit, on the standing that the caller has seen. */
function unitStep<const Name extends string, const Id extends string, Said>(
  step: StepDefinition<Name, Id, Said>,
) {
  return defineRoute(
    {
      method: 'post',
      path: `/rounds/{round}/units/{unit}/${step.name}` as const,
      operationId: step.operationId,
      summary: step.summary,
      access: ['admin', 'issuer'],
      writes: true,
      ifMatch: true,
      ...(step.body === undefined ? {} : { body: step.body }),
      answer: { json: 'UnitStanding', etag: true },
      problems: ['unknown-round', 'unknown-unit', 'not-valid', 'illegal-step'],
    },
    async ({ c, deps, db, caller, ifMatch, input }) => {
      const { round = '', unit = '' } = c.req.param();
      const said = readAs(step.schema, input ?? {});
      const page = await takeSteps(db, deps, round, (now) => {
        const { versions } = progressOf(now, unit);
        checkVersion(ifMatch, standingTag(now, unit));
        return [step.event({ ...recorded(deps, caller), unit }, said, versions.length)];
      });
      const options = { on: today(deps.now), language: requestLanguage(c) };
      return {
        body: unitStanding(page, progressOf(page, unit), options),
        etag: standingTag(page, unit),
      };
    },
  );
}

export const returnReport = unitStep({
  name: 'return',
  operationId: 'returnReport',
  summary: 'return.summary',
  schema: unitStepSchemas.returned,
  body: 'Reason',
  event: (place, { reason }, version) => ({ kind: 'returned', ...place, version, reason }),
});

export const acceptReport = unitStep({
  name: 'accept',
  operationId: 'acceptReport',
  summary: 'accept.summary',
  schema: unitStepSchemas.accepted,
  event: (place, _, version) => ({ kind: 'accepted', ...place, version }),
});

export const excludeUnit = unitStep({
  name: 'exclude',
  operationId: 'excludeUnit',
  summary: 'exclude.summary',
  schema: unitStepSchemas.excluded,
  body: 'Reason',
  event: (place, { reason }) => ({ kind: 'excluded', ...place, reason }),
});

export const restoreUnit = unitStep({
  name: 'restore',
  operationId: 'restoreUnit',
  summary: 'restore.summary',
  schema: unitStepSchemas.restored,
  event: (place) => ({ kind: 'restored', ...place }),
});

export const extendDeadline = unitStep({
  name: 'extend',
  operationId: 'extendDeadline',
  summary: 'extend.summary',
  schema: unitStepSchemas.extended,
  body: 'Extension',
  event: (place, said) => ({ kind: 'extended', ...place, ...said }),
});
