import type { Report } from '@baocao/core';
import type { OfficialDocument } from '@baocao/document';
import type { Attachment } from '@baocao/pdf';
import {
  composeBlankReport,
  composeLetter,
  composeOutline,
  composeReport,
  reportFile,
  type Template,
} from '@baocao/template';
import { z } from '@hono/zod-openapi';
import { refusal } from '../problems/refusal.js';

/** A document and the name of its file, without ending. All parts of a name are kebab-case ids. */
export type NamedDocument = {
  readonly name: string;
  readonly document: OfficialDocument;
  /** What its PDF carries. */
  readonly attachment?: Attachment;
};

/** The names of the documents that a template has by itself. */
export const templateDocumentSchema = z.enum(['letter', 'outline']);
type TemplateDocument = z.infer<typeof templateDocumentSchema>;

type LetterExtras = { readonly withOutline: boolean };

/** The documents that a template has by itself. */
export const templateDocuments = {
  letter: (template, extras) => ({
    name: `${template.round.id}_cong-van`,
    document: composeLetter(template, extras),
  }),
  outline: (template) => ({
    name: `${template.round.id}_de-cuong`,
    document: composeOutline(template),
  }),
} as const satisfies Readonly<
  Record<TemplateDocument, (template: Template, extras: LetterExtras) => NamedDocument>
>;

/**
 * A unit's report to fill in.
 * @throws Refusal (404) when the round has no such unit.
 */
export function blankReport(template: Template, unit: string): NamedDocument {
  const { id, units } = template.round;
  if (!units.some((one) => one.id === unit)) {
    throw refusal('unknown-unit', { unit });
  }
  return { name: `${id}_${unit}_mau-bao-cao`, document: composeBlankReport(template, unit) };
}

/** A report as it stands, with its data where they are asked for. */
export function filledReport(
  template: Template,
  report: Report,
  { attachData = false }: { readonly attachData?: boolean } = {},
): NamedDocument {
  return {
    name: `${report.round}_${report.unit}_bao-cao`,
    document: composeReport(template, report),
    ...(attachData && { attachment: reportFile(report) }),
  };
}
