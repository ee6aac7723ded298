import type { IsoDate } from '@baocao/core';
import type { FC } from 'hono/jsx';
import { roundViewSchema, type RoundView } from '../rounds/round-view.js';
import { unitStandingSchema, type UnitStanding } from '../rounds/unit-standing.js';
import { answerPage } from './answer-page.js';
import { daysLeftText } from './days-left-text.js';
import { DecisionForms } from './decision-forms.js';
import { Downloads } from './downloads.js';
import { definePage } from './page.js';
import type { Say } from './say.js';
import { UnitStepForms } from './unit-step-forms.js';
import { timelinessText } from './timeliness-text.js';
import { VersionTable } from './version-table.js';

/** What one unit is asked, by when, and where its report stands. */
export const unitPage = definePage(
  {
    method: 'get',
    path: '/app/rounds/{round}/units/{unit}',
    operationId: 'unitPage',
    access: ['admin', 'issuer', 'reader', 'unit'],
  },
  async (request) => {
    const { call, caller, params, say, today } = request;
    const at = `/rounds/${params.round}`;
    const round = (await call(roundViewSchema, at)).value;
    const { value: standing, etag } = await call(unitStandingSchema, `${at}/units/${params.unit}`);
    const decides = caller.role === 'issuer' || caller.role === 'admin';
    return answerPage(request, {
      title: standing.unit.name,
      content: (
        <>
          {caller.unit === undefined ? (
            <p>
              <a href={`/app${at}`}>← {round.name}</a>
            </p>
          ) : null}
          <h1>{standing.unit.name}</h1>
          <Asked say={say} round={round} standing={standing} today={today} />
          {caller.role === 'reader' ? null : (
            <Work say={say} round={round} standing={standing} decides={decides} />
          )}
          {decides && round.phase === 'open' ? (
            <DecisionForms say={say} at={at} standing={standing} etag={etag} />
          ) : null}
          <VersionTable say={say} at={at} standing={standing} />
          {decides ? (
            <UnitStepForms say={say} round={round} standing={standing} etag={etag} />
          ) : null}
          <h2>{say('documents')}</h2>
          <Downloads label={say('doc.letter')} path={`${at}/documents/letter`} />
          <Downloads label={say('doc.outline')} path={`${at}/documents/outline`} />
          <Downloads label={say('doc.blank')} path={`${at}/units/${params.unit}/blank-report`} />
        </>
      ),
    });
  },
);

type PartProps = {
  readonly say: Say;
  readonly round: RoundView;
  readonly standing: UnitStanding;
};

const Asked: FC<PartProps & { readonly today: IsoDate }> = ({ say, round, standing, today }) => {
  const { status, timeliness, deadlineLabel, lastDay, returnedFor, excludedFor, versions } =
    standing;
  return (
    <>
      <dl class="facts">
        <dt>{say('asked')}</dt>
        <dd>
          {round.name}, {round.periodLabel}
        </dd>
        <dt>{say('receiver')}</dt>
        <dd>{round.receivingBody.name}</dd>
        <dt>{say('deadline')}</dt>
        <dd>
          {deadlineLabel}
          {versions.length === 0 && timeliness.kind === 'owed' ? (
            <> ({daysLeftText(lastDay, today, say)})</>
          ) : null}
        </dd>
        <dt>{say('status')}</dt>
        <dd>
          <span class={`tag ${status}`}>{say(`status.${status}`)}</span>{' '}
          {timelinessText(timeliness, say)}
        </dd>
      </dl>
      {status === 'returned' && returnedFor !== undefined ? (
        <div class="notice bad" role="note">
          <strong>{say('returnedFor')}</strong> {returnedFor}
        </div>
      ) : null}
      {excludedFor === undefined ? null : (
        <div class="notice" role="note">
          <strong>{say('excludedFor')}</strong> {excludedFor}
        </div>
      )}
    </>
  );
};

/** The way to the report; who decides on reports has it as the lesser one. */
const Work: FC<PartProps & { readonly decides: boolean }> = ({
  say,
  round,
  decides,
  standing: { unit, status, excludedFor },
}) => {
  const draft = `/app/rounds/${round.round}/units/${unit.id}/draft`;
  if (excludedFor !== undefined) return null;
  if (round.phase === 'closed' && decides) {
    return (
      <p>
        <a class="button second" href={draft}>
          {say('correct')}
        </a>
      </p>
    );
  }
  const open = round.phase === 'open' && status !== 'accepted';
  return open ? (
    <p>
      <a class={decides ? 'button second' : 'button'} href={draft}>
        {say(status === 'expected' ? 'writeReport' : 'writeAgain')}
      </a>
    </p>
  ) : (
    <p class="notice">{say(status === 'accepted' ? 'isAccepted' : 'isNotOpen')}</p>
  );
};
