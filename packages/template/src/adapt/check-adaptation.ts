import {
  diffOutlines,
  formatDiagnostic,
  outlineChangeMessages,
  type Diagnostic,
  type Language,
  type OutlineChange,
  type OutlineChangeKind,
  type Severity,
} from '@baocao/core';
import type { Template } from '../template-schema.js';
import type { AdaptationRight } from './adaptation-schema.js';
import { rightsOver } from './rights-over.js';

/** The right that a change takes; `free`: every round is worded anew. `never`: no right covers it. */
const rightTaken: Readonly<Record<OutlineChangeKind, AdaptationRight | 'free' | 'never'>> = {
  'title-reworded': 'free',
  'unit-kind-added': 'free',
  'unit-kind-removed': 'free',
  'section-added': 'extend',
  'section-removed': 'omit',
  'section-moved': 'move',
  'section-renamed': 'reword',
  'section-given-new-id': 'never',
  'section-split': 'extend',
  'section-merged': 'omit',
  'note-changed': 'reword',
  'none-arising-offered': 'omit',
  'none-arising-withdrawn': 'extend',
  'addressed-units-changed': 'omit',
  'guidance-added': 'extend',
  'guidance-removed': 'omit',
  'guidance-moved': 'move',
  'guidance-reworded': 'reword',
  'guidance-given-new-id': 'never',
  'indicator-added': 'extend',
  'indicator-removed': 'omit',
  'indicator-moved': 'move',
  'indicator-relabelled': 'reword',
  'indicator-given-new-id': 'never',
  'indicator-redefined': 'never',
  'indicator-relations-changed': 'extend',
  // Fewer conditions let through what the base would question; its own rules still find it.
  'constraint-added': 'free',
  'constraint-removed': 'free',
  'constraint-changed': 'free',
  'constraint-reworded': 'free',
};

/** What the base gets no data for any more; where the base permits to omit it, it expects that. */
const losing: ReadonlySet<OutlineChangeKind> = new Set([
  'section-removed',
  'section-split',
  'indicator-removed',
  'indicator-redefined',
]);
/** What is asked and has no place in the base. */
const adding: ReadonlySet<OutlineChangeKind> = new Set(['section-added', 'indicator-added']);

/**
 * Holds a template to what it claims of its base (`basedOn`). Empty when the claim is true, and for
 * a template that claims no more than to be inspired by it. A place that is gone is told as it was
 * in the base.
 */
export function checkAdaptation(base: Template, derived: Template): Diagnostic[] {
  const { basedOn } = derived;
  if (basedOn === undefined || basedOn.relation === 'inspired-by') return [];
  if (basedOn.id !== base.id || basedOn.version !== base.version) {
    const values = { claimed: named(basedOn), base: named(base) };
    return [{ code: 'adaptation/other-base', severity: 'error', path: '/basedOn', values }];
  }
  const changes = diffOutlines(base.outline, derived.outline);
  return changes.flatMap((change) => judge(change, base, derived, basedOn.relation === 'extends'));
}

function named({ id, version }: { readonly id: string; readonly version: string }): string {
  return `${id} ${version}`;
}

function judge(
  change: OutlineChange,
  base: Template,
  derived: Template,
  needsRight: boolean,
): readonly Diagnostic[] {
  const right = rightTaken[change.kind];
  const outline = change.side === 'before' ? base.outline : derived.outline;
  const permitted =
    right === 'free' || (right !== 'never' && rightsOver(base, outline, change).includes(right));
  if (needsRight && !permitted) return [told('adaptation/not-permitted', 'error', change)];
  if (losing.has(change.kind)) {
    return [told('adaptation/lost-to-base', permitted ? 'info' : 'error', change)];
  }
  return adding.has(change.kind) ? [told('adaptation/unknown-to-base', 'info', change)] : [];
}

function told(code: string, severity: Severity, change: OutlineChange): Diagnostic {
  const { path, address } = change;
  return {
    code,
    severity,
    path: `/outline${path}`,
    ...(address !== undefined && { address }),
    values: { change: { vi: inWords(change, 'vi'), en: inWords(change, 'en') } },
  };
}

/** What the change is, without its place and without a capital, to go on with in a sentence. */
function inWords(change: OutlineChange, language: Language): string {
  const { code, severity, values } = change;
  const whole = { code, severity, path: '', values };
  const text = formatDiagnostic(whole, { catalogue: outlineChangeMessages, language });
  return text.charAt(0).toLocaleLowerCase('vi') + text.slice(1);
}
