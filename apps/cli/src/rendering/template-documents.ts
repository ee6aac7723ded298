import { composeBlankReport, composeLetter, composeOutline, type Template } from '@baocao/template';
import { letterFileName, outlineFileName } from './file-names.js';
import type { NamedDocument } from './render-documents.js';

/** What a template sends out: letter, outline, and a blank report for a unit of each kind. */
export function templateDocuments(template: Template): NamedDocument[] {
  const { round, outline } = template;
  const units = outline.unitKinds.flatMap(
    ({ id }) => round.units.find(({ kind }) => kind === id) ?? [],
  );
  return [
    { name: letterFileName(round), document: composeLetter(template) },
    { name: outlineFileName(round), document: composeOutline(template) },
    ...units.map(({ id }) => ({ name: id, document: composeBlankReport(template, id) })),
  ];
}
