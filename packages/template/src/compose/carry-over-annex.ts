import { addressOfPath, type Outline } from '@baocao/core';
import type { CarryOverItem } from '@baocao/core/consolidate';
import { cell, paragraph, table } from '@baocao/document';
import type { Annex } from './annex.js';
import { consolidatedWording } from './consolidated-wording.js';

const wording = consolidatedWording.carryOver;

/** The tasks and proposals of the last period as a checklist; nothing where there are none. */
export function carryOverAnnex(
  outline: Pick<Outline, 'nodes'>,
  { items, period }: { readonly items: readonly CarryOverItem[]; readonly period: string },
): Annex[] {
  if (items.length === 0) return [];
  const title = wording.title(period);
  const count = (state: CarryOverItem['state']) =>
    items.filter((item) => item.state === state).length;
  return [
    {
      title,
      blocks: [
        paragraph(
          wording.sum({
            all: items.length,
            takenUp: count('taken-up'),
            notMentioned: count('not-mentioned'),
            unclear: count('unclear'),
          }),
        ),
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
