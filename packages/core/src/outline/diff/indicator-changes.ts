import { canonicalJson, type JsonValue } from '../../json/canonical-json.js';
import { toPointer } from '../../json/pointer.js';
import type { PlacedIndicator } from '../find-in-outline.js';
import type { Indicator } from '../indicator-schema.js';
import { addressOf } from '../numbering.js';
import { pointerOf } from '../pointer-of.js';
import type { MessageValue } from '../../diagnostics/diagnostic.js';
import type { OutlineChange, OutlineChangeKind } from './outline-change.js';
import { outlineChange } from './outline-change-of.js';

type Indicators = ReadonlyMap<string, PlacedIndicator>;

/** What became of the indicators. Their order within a section says nothing. */
export function indicatorChanges(before: Indicators, after: Indicators): OutlineChange[] {
  const gone = [...before.values()]
    .filter(({ indicator }) => !after.has(indicator.id))
    .map((placed) => changeOf(placed, 'indicator-removed', { label: placed.indicator.label }));
  const stayed = [...after.values()].flatMap((placed) => {
    const older = before.get(placed.indicator.id);
    return older === undefined
      ? [changeOf(placed, 'indicator-added', { label: placed.indicator.label })]
      : changesOf(older, placed);
  });
  return [...gone, ...stayed];
}

function changeOf(
  { indicator, section }: PlacedIndicator,
  kind: OutlineChangeKind,
  values: Readonly<Record<string, MessageValue>>,
): OutlineChange {
  const index = (section.node.indicators ?? []).indexOf(indicator);
  const path = `${pointerOf(section)}${toPointer(['indicators', index])}`;
  return outlineChange(kind, { id: indicator.id, path, address: addressOf(section), values });
}

function changesOf(older: PlacedIndicator, newer: PlacedIndicator): OutlineChange[] {
  const [was, is] = [older.indicator, newer.indicator];
  const { label } = is;
  const changes: OutlineChange[] = [];
  if (older.section.node.id !== newer.section.node.id) {
    const from = { vi: addressOf(older.section, 'vi'), en: addressOf(older.section, 'en') };
    changes.push(changeOf(newer, 'indicator-moved', { label, from }));
  }
  if (was.label !== is.label) {
    changes.push(changeOf(newer, 'indicator-relabelled', { from: was.label, to: is.label }));
  }
  if (!same(meaningOf(was), meaningOf(is))) {
    changes.push(changeOf(newer, 'indicator-redefined', { label }));
  }
  if (!same(relationsOf(was), relationsOf(is))) {
    changes.push(changeOf(newer, 'indicator-relations-changed', { label }));
  }
  return changes;
}

function meaningOf({ unit, valueType, aggregation }: Indicator): JsonValue {
  return { unit, valueType, aggregation };
}

function relationsOf({ ratio, partOf, sumOf, appliesTo }: Indicator): JsonValue {
  return { ratio, partOf, sumOf, appliesTo };
}

function same(one: JsonValue, other: JsonValue): boolean {
  return canonicalJson(one) === canonicalJson(other);
}
