import type { RoundEvent } from '@baocao/core';
import type * as z from 'zod';
import type { Role } from '../../access/role.js';
import { readAs } from '../../http/read-as.js';
import { requestLanguage } from '../../http/request-language.js';
import type { TextKey } from '../../openapi/operation-texts.data.js';
import { recorded } from '../../rounds/recorded.js';
import { takeSteps } from '../../rounds/take-steps.js';
import { unitStepSchemas } from '../../rounds/unit-steps.js';
import { progressOf, standingTag, today, unitStanding } from '../../rounds/unit-standing.js';
import { checkVersion } from '../../routing/conditions.js';
import { defineRoute, type RouteRequest } from '../../routing/route.js';
import type { RouteDefinition } from '../../routing/route-definition.js';

/** A step that the issuing body takes with one unit, on the standing that the caller has seen. */
function stepDefinition<const Name extends string, const Id extends string>(
  name: Name,
  operationId: Id,
  summary: TextKey,
) {
  return {
    method: 'post',
    path: `/rounds/{round}/units/{unit}/${name}`,
    operationId,
    summary,
    access: ['admin', 'issuer'],
    writes: true,
    ifMatch: true,
    answer: { json: 'UnitStanding', etag: true },
    problems: ['unknown-round', 'unknown-unit', 'not-valid', 'illegal-step'],
  } as const;
}

/** Who recorded the step, when, and of which unit. */
type Place = { readonly at: string; readonly by: string; readonly unit: string };

type StepRequest = RouteRequest<
  RouteDefinition & {
    readonly path: '/rounds/{round}/units/{unit}';
    readonly access: readonly Role[];
    readonly ifMatch: true;
  }
>;

/** Takes the step that the event of it records. */
function step<Said>(
  schema: z.ZodType<Said>,
  event: (place: Place, said: Said, version: number) => RoundEvent,
) {
  return async ({ c, deps, db, params, caller, ifMatch, input }: StepRequest) => {
    const { round, unit } = params;
    const said = readAs(schema, input ?? {});
    const page = await takeSteps(db, deps, round, (now) => {
      const { versions } = progressOf(now, unit);
      checkVersion(ifMatch, standingTag(now, unit));
      return [event({ ...recorded(deps, caller), unit }, said, versions.length)];
    });
    const options = { on: today(deps.now), language: requestLanguage(c) };
    return {
      body: unitStanding(page, progressOf(page, unit), options),
      etag: standingTag(page, unit),
    };
  };
}

export const returnReport = defineRoute(
  { ...stepDefinition('return', 'returnReport', 'return.summary'), body: 'Reason' },
  step(unitStepSchemas.returned, (place, { reason }, version) => ({
    kind: 'returned',
    ...place,
    version,
    reason,
  })),
);

export const acceptReport = defineRoute(
  stepDefinition('accept', 'acceptReport', 'accept.summary'),
  step(unitStepSchemas.accepted, (place, _, version) => ({ kind: 'accepted', ...place, version })),
);

export const excludeUnit = defineRoute(
  { ...stepDefinition('exclude', 'excludeUnit', 'exclude.summary'), body: 'Reason' },
  step(unitStepSchemas.excluded, (place, { reason }) => ({ kind: 'excluded', ...place, reason })),
);

export const restoreUnit = defineRoute(
  stepDefinition('restore', 'restoreUnit', 'restore.summary'),
  step(unitStepSchemas.restored, (place) => ({ kind: 'restored', ...place })),
);

export const extendDeadline = defineRoute(
  { ...stepDefinition('extend', 'extendDeadline', 'extend.summary'), body: 'Extension' },
  step(unitStepSchemas.extended, (place, said) => ({ kind: 'extended', ...place, ...said })),
);
