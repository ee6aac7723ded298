import type { FC } from 'hono/jsx';
import type { UnitStanding } from '../rounds/unit-standing.js';
import type { Say } from './say.js';
import { timelinessText } from './timeliness-text.js';

type UnitTableProps = {
  readonly say: Say;
  readonly round: string;
  readonly units: readonly UnitStanding[];
};

/** Who has sent what; those that are overdue first, and listed by name in the caption. */
export const UnitTable: FC<UnitTableProps> = ({ say, round, units }) => {
  const late = units.filter(({ timeliness }) => timeliness.kind === 'overdue');
  return (
    <>
      {late.length === 0 ? null : (
        <section aria-labelledby="overdue">
          <h2 id="overdue">{say('overdueUnits', { count: late.length })}</h2>
          <ul class="columns">
            {late.map(({ unit, timeliness }) => (
              <li>
                <a href={`/app/rounds/${round}/units/${unit.id}`}>{unit.name}</a>{' '}
                <span class="hint">{timelinessText(timeliness, say)}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
      <div class="scroll" tabindex={0} role="region" aria-labelledby="unit-table">
        <table>
          <caption id="unit-table">{say('unitTable')}</caption>
          <thead>
            <tr>
              <th scope="col">{say('unit')}</th>
              <th scope="col">{say('status')}</th>
              <th scope="col">{say('timeliness')}</th>
              <th scope="col">{say('versions')}</th>
            </tr>
          </thead>
          <tbody>
            {units.map((standing) => (
              <Row say={say} round={round} standing={standing} />
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
};

type RowProps = Pick<UnitTableProps, 'say' | 'round'> & { readonly standing: UnitStanding };

const Row: FC<RowProps> = ({ say, round, standing: { unit, status, timeliness, versions } }) => (
  <tr>
    <th scope="row">
      <a href={`/app/rounds/${round}/units/${unit.id}`}>{unit.name}</a>
    </th>
    <td>
      <span class={`tag ${status}`}>{say(`status.${status}`)}</span>
    </td>
    <td>{timelinessText(timeliness, say)}</td>
    <td class="number">{versions.length}</td>
  </tr>
);
