import { addressOfPath, type Outline } from '@baocao/core';
import { carryOverCounts } from '@baocao/core/consolidate';
import { cell, paragraph, table } from '@baocao/document';
import type { Annex, CarriedOver } from './annex.js';
import { consolidatedWording } from './consolidated-wording.js';

const wording = consolidatedWording.carryOver;

/** The tasks and proposals of the last period as a checklist; nothing where there are none. */
export function carryOverAnnex(
  outline: Pick<Outline, 'nodes'>,
  { items, period }: CarriedOver,
): Annex[] {
  if (items.length === 0) return [];
  const title = wording.title(period);
  return [
    {
      title,
      blocks: [
        paragraph(wording.sum(carryOverCounts(items))),
        table({
          description: title,
          head: wording.head.map((text) => cell(text)),
          rows: items.map(({ kind, text, path, state }, index) => [
            cell(String(index + 1), { ordinal: true }),
            cell(wording.kinds[kind]),
            cell(text),
            cell(addressOfPath(outline, path) ?? ''),
            cell(wording.states[state]),
          ]),
        }),
        paragraph(wording.legend),
      ],
    },
  ];
}
