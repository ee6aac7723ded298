import { mergeRegisters } from '@baocao/core/legal';
import { defineTemplate } from '../define-template.js';
import type { Template } from '../template-schema.js';
import { extendOutline } from './extend-outline.js';
import { replaceWords } from './replace-words.js';
import type { TemplateChanges } from './template-changes.js';

/**
 * Makes a locality's template from another one and the difference. Numbers follow by themselves:
 * a section that is put in moves the rest.
 * @throws TypeError where the result is not a well-formed template, or a change names nothing that
 * the base has.
 */
export function extendTemplate<const T extends Template>(
  base: T,
  changes: TemplateChanges<T>,
): Template {
  const reworded = replaceWords(base, changes.words ?? {});
  const outline =
    changes.outline === undefined
      ? reworded.outline
      : extendOutline(reworded.outline, changes.outline);
  return defineTemplate<Template>({
    ...reworded,
    id: changes.id,
    version: changes.version,
    basedOn: { id: base.id, version: base.version, relation: changes.relation ?? 'extends' },
    name: changes.name ?? base.name,
    styleProfile: changes.styleProfile ?? base.styleProfile,
    outline,
    outlineSignature: changes.outlineSignature ?? base.outlineSignature,
    round: {
      ...base.round,
      ...changes.round,
      outline: { id: outline.id, version: outline.version },
    },
    report: { ...reworded.report, ...changes.report },
    consolidated: changes.consolidated,
    unitHistory: changes.unitHistory ?? base.unitHistory,
    ruleSettings: { ...base.ruleSettings, ...changes.ruleSettings },
    instruments: bothRegisters(base.instruments, changes.instruments),
    adaptation: changes.adaptation ?? base.adaptation,
  });
}

function bothRegisters(
  own: Template['instruments'],
  added: Template['instruments'],
): Template['instruments'] {
  return added === undefined ? own : mergeRegisters(own ?? [], added);
}
