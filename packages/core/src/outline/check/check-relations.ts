import { coreDiagnostic } from '../../diagnostics/core-diagnostic.js';
import type { Diagnostic } from '../../diagnostics/diagnostic.js';
import type { Message } from '../../diagnostics/messages.js';
import { indicatorsOf } from '../find-in-outline.js';
import type { Indicator } from '../indicator-schema.js';
import type { Outline } from '../outline-schema.js';
import type { PlacedNode } from '../walk-outline.js';
import { inCircles } from './in-circles.js';
import { outlinePlace } from './outline-place.js';

/** An indicator with the place it is told at. */
type Located = { readonly indicator: Indicator; readonly section: PlacedNode };

/** A reference from one indicator to another. */
type Relation = {
  readonly kind: 'ratio' | 'partOf' | 'sumOf';
  readonly to: string;
  member: string;
};

/** Relations between indicators lead to indicators that exist and suit, and never in a circle. */
export function checkRelations(outline: Outline): Diagnostic[] {
  const all = indicatorsOf(outline);
  const byId = new Map(all.map(({ indicator }) => [indicator.id, indicator]));
  const single = all.flatMap((located) =>
    relationsOf(located.indicator).flatMap((relation) => checkRelation(located, relation, byId)),
  );
  return [...single, ...checkCircles(all)];
}

function relationsOf({ ratio, partOf, sumOf }: Indicator): Relation[] {
  const relations: Relation[] = [];
  for (const part of ['numerator', 'denominator'] as const) {
    if (ratio) relations.push({ kind: 'ratio', to: ratio[part], member: `/ratio/${part}` });
  }
  if (partOf !== undefined) relations.push({ kind: 'partOf', to: partOf, member: '/partOf' });
  for (const [index, to] of (sumOf ?? []).entries()) {
    relations.push({ kind: 'sumOf', to, member: `/sumOf/${String(index)}` });
  }
  return relations;
}

function checkRelation(
  located: Located,
  { kind, to, member }: Relation,
  byId: ReadonlyMap<string, Indicator>,
): Diagnostic[] {
  const place = indicatorPlace(located, member);
  const other = byId.get(to);
  if (other === undefined) {
    const values = { id: `“${to}”` };
    return [coreDiagnostic({ code: 'outline/unknown-indicator', ...place, values })];
  }
  const reason = misfit(kind, located.indicator, other);
  if (reason === undefined) return [];
  const values = { label: other.label, reason };
  return [coreDiagnostic({ code: 'outline/unsuitable-relation', ...place, values })];
}

const misfits = {
  ratioOwner: {
    vi: 'chỉ chỉ tiêu phần trăm mới tính từ tử số và mẫu số',
    en: 'only a percentage is made of a numerator and a denominator',
  },
  ratioPart: {
    vi: 'tử số và mẫu số phải là số lượng hoặc số tiền',
    en: 'numerator and denominator should be counts or amounts of money',
  },
  unequal: {
    vi: 'hai chỉ tiêu phải cùng là số lượng hoặc cùng là số tiền',
    en: 'both should be counts, or both amounts of money',
  },
} as const satisfies Record<string, Message>;

function misfit(kind: Relation['kind'], owner: Indicator, other: Indicator): Message | undefined {
  if (kind !== 'ratio') {
    return isAmount(owner) && owner.valueType === other.valueType ? undefined : misfits.unequal;
  }
  if (owner.valueType !== 'percentage') return misfits.ratioOwner;
  return isAmount(other) ? undefined : misfits.ratioPart;
}

function isAmount({ valueType }: Indicator): boolean {
  return valueType === 'count' || valueType === 'money';
}

function checkCircles(all: readonly Located[]): Diagnostic[] {
  const circles = (['partOf', 'sumOf'] as const).flatMap((kind) =>
    inCircles(
      all.map((located) => ({
        item: located,
        id: located.indicator.id,
        to: relationsOf(located.indicator)
          .filter((relation) => relation.kind === kind)
          .map((relation) => relation.to),
      })),
    ).map((located) => indicatorPlace(located, `/${kind}`)),
  );
  return circles.map((place) => coreDiagnostic({ code: 'outline/circle', ...place, values: {} }));
}

function indicatorPlace({ indicator, section }: Located, member: string) {
  const index = section.node.indicators?.indexOf(indicator) ?? 0;
  return outlinePlace(section, `/indicators/${String(index)}${member}`);
}
