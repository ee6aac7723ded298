import { formatShortDate } from '@baocao/core';
import { mostWorkbenchUnits, type SourceUnit } from '@baocao/core/consolidate';
import { cell, formatDocumentNumber, styleProfile, table } from '@baocao/document';
import type { Template } from '../template-schema.js';
import type { Annex } from './annex.js';
import { consolidatedWording } from './consolidated-wording.js';

const wording = consolidatedWording.sources;

/**
 * Which version of each unit's report went in, where that was recorded; of a round of more units
 * than anybody reads a list of, the data beside the document tells it.
 */
export function sourcesAnnex(
  { styleProfile: profile }: Pick<Template, 'styleProfile'>,
  units: readonly SourceUnit[],
): Annex[] {
  if (!namesVersions(units)) return [];
  const { conventions } = styleProfile(profile);
  return [
    {
      title: wording.title,
      blocks: [
        table({
          description: wording.title,
          head: wording.head.map((text) => cell(text)),
          rows: units.map(({ name, number, date, version, standing }, index) => [
            cell(String(index + 1), { ordinal: true }),
            cell(name),
            cell(number === undefined ? '' : formatDocumentNumber(number, conventions)),
            cell(date === undefined ? '' : formatShortDate(date)),
            cell(
              standing === 'missing'
                ? wording.missing
                : version === undefined
                  ? ''
                  : wording.version(version),
            ),
          ]),
        }),
      ],
    },
  ];
}

/** Whether the document lists the versions. */
export function namesVersions(units: readonly SourceUnit[]): boolean {
  return units.length <= mostWorkbenchUnits && units.some(({ version }) => version !== undefined);
}
