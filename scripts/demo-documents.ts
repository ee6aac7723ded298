import type { Report } from '@baocao/core';
import type { OfficialDocument } from '@baocao/document';
import {
  composeBlankReport,
  composeLetter,
  composeOutline,
  composeReport,
  type Template,
} from '@baocao/template';

/** A document of the demo and the stem of its file names. */
export type DemoDocument = { readonly name: string; readonly document: OfficialDocument };

/** The letter, the outline, a blank report and a filled one: what a round begins with. */
export function demoDocuments(template: Template, filled: Report): DemoDocument[] {
  return [
    { name: '1-cong-van', document: composeLetter(template) },
    { name: '2-de-cuong', document: composeOutline(template) },
    { name: '3-bao-cao-trong', document: composeBlankReport(template, filled.unit) },
    { name: `4-bao-cao-${filled.unit}`, document: composeReport(template, filled) },
  ];
}
