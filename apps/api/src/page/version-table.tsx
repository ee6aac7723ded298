import type { FC } from 'hono/jsx';
import type { UnitStanding } from '../rounds/unit-standing.js';
import type { Say } from './say.js';
import { whenText } from './when-text.js';

type VersionTableProps = {
  readonly say: Say;
  /** The address of the round in the API. */
  readonly at: string;
  readonly standing: UnitStanding;
};

/** Every version that a unit has sent, each to be read as it was sent. */
export const VersionTable: FC<VersionTableProps> = ({ say, at, standing: { unit, versions } }) =>
  versions.length === 0 ? null : (
    <div class="scroll" tabindex={0} role="region" aria-labelledby="version-table">
      <table>
        <caption id="version-table">{say('versionTable')}</caption>
        <thead>
          <tr>
            <th scope="col">{say('version')}</th>
            <th scope="col">{say('sentAt')}</th>
            <th scope="col">{say('documentNumber')}</th>
            <th scope="col">{say('readIt')}</th>
          </tr>
        </thead>
        <tbody>
          {versions.map(({ version, at: sentAt, number }) => (
            <tr>
              <th scope="row">{version}</th>
              <td>{whenText(sentAt)}</td>
              <td>{number === undefined ? '–' : say('numberText', number)}</td>
              <td class="downloads">
                {(['pdf', 'docx'] as const).map((format) => (
                  <a
                    href={`${at}/units/${unit.id}/submissions/${String(version)}/document?format=${format}`}
                    aria-label={say('versionFile', { version, format: format.toUpperCase() })}
                  >
                    {format.toUpperCase()}
                  </a>
                ))}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
