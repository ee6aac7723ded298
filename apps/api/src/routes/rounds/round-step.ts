import type { RoundEventKind } from '@baocao/core';
import { requestLanguage } from '../../http/request-language.js';
import type { TextKey } from '../../openapi/operation-texts.data.js';
import { recorded } from '../../rounds/recorded.js';
import { roundTag, roundView } from '../../rounds/round-view.js';
import { takeSteps } from '../../rounds/take-steps.js';
import { defineRoute } from '../../routing/route.js';
import { checkVersion } from '../../routing/conditions.js';

type Step = Extract<RoundEventKind, 'issued' | 'opened' | 'closed'>;

/** A step of the round as a whole, taken on the version of it that the caller has seen. */
function roundStep<const Path extends string, const Id extends string>(
  kind: Step,
  { path, operationId, summary }: { path: Path; operationId: Id; summary: TextKey },
) {
  return defineRoute(
    {
      method: 'post',
      path,
      operationId,
      summary,
      access: ['admin', 'issuer'],
      writes: true,
      ifMatch: true,
      answer: { json: 'Round', etag: true },
      problems: ['unknown-round', 'illegal-step'],
    },
    async ({ c, deps, db, caller, ifMatch }) => {
      const round = c.req.param('round') ?? '';
      const page = await takeSteps(db, deps, round, (now) => {
        checkVersion(ifMatch, roundTag(now));
        return [{ kind, ...recorded(deps, caller) }];
      });
      return { body: roundView(page, requestLanguage(c)), etag: roundTag(page) };
    },
  );
}

export const issueRound = roundStep('issued', {
  path: '/rounds/{round}/issue',
  operationId: 'issueRound',
  summary: 'issueRound.summary',
});

export const openRound = roundStep('opened', {
  path: '/rounds/{round}/open',
  operationId: 'openRound',
  summary: 'openRound.summary',
});

export const closeRound = roundStep('closed', {
  path: '/rounds/{round}/close',
  operationId: 'closeRound',
  summary: 'closeRound.summary',
});
