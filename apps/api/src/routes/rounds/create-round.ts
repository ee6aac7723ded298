import { readAs } from '../../http/read-as.js';
import { requestLanguage } from '../../http/request-language.js';
import { roundTag, roundView } from '../../rounds/round-view.js';
import { newRoundSchema, storeRound } from '../../rounds/store-round.js';
import { defineRoute } from '../../routing/route.js';
import { findTemplate } from '../../templates/find-template.js';

export const createRound = defineRoute(
  {
    method: 'post',
    path: '/rounds',
    operationId: 'createRound',
    summary: 'createRound.summary',
    access: ['admin', 'issuer'],
    // The token of one round opens no other.
    everyRound: true,
    body: 'NewRound',
    writes: true,
    answer: { json: 'Round', status: 201, etag: true },
    problems: ['not-valid', 'unknown-template', 'other-outline', 'round-exists'],
  },
  async ({ c, deps, db, caller, input }) => {
    const { template: id, round } = readAs(newRoundSchema, input);
    const base = findTemplate(deps.templates, id);
    const template = round === undefined ? base : { ...base, round };
    const page = await storeRound(db, template, { by: caller.id, at: deps.now() });
    return {
      body: roundView(page, requestLanguage(c)),
      etag: roundTag(page),
      location: `/rounds/${template.round.id}`,
    };
  },
);
