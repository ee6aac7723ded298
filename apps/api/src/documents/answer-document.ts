import { hasErrors, type Diagnostic, type Language } from '@baocao/core';
import type { PdfOptions } from '@baocao/pdf';
import { documentSignature } from '@baocao/template';
import type { Context } from 'hono';
import type { ApiDeps, ApiEnv } from '../api-deps.js';
import { toldDiagnostic } from '../diagnostics/told-diagnostic.js';
import { requestLanguage } from '../http/request-language.js';
import { refusal } from '../problems/refusal.js';
import { chooseFormat } from './choose-format.js';
import { formats, type Format } from './formats.js';
import type { NamedDocument } from './named-document.js';

/** What a request asks of the file. */
type Asked = {
  readonly format: Format | undefined;
  readonly signatureField?: 'true' | 'false' | undefined;
  readonly now: ApiDeps['now'];
};

/**
 * Answers with the file of a document. What its writer had to say goes into a header beside it.
 * @throws Refusal when `Accept` takes none of our formats (406), or the file would not say what the
 * document says (422).
 */
export async function answerDocument(
  c: Context<ApiEnv>,
  { name, document, attachment }: NamedDocument,
  { format: named, signatureField, now }: Asked,
): Promise<Response> {
  const format = chooseFormat(c, named);
  const { mediaType, render } = formats[format];
  const options: PdfOptions = {
    at: now(),
    ...(attachment && { attachment }),
    ...(signatureField === 'true' && { signatureField: documentSignature }),
  };
  const { bytes, diagnostics } = await render(document, options);
  if (hasErrors(diagnostics)) throw refusal('not-drawable', {}, { diagnostics });
  c.header('Content-Type', mediaType === 'text/plain' ? 'text/plain; charset=utf-8' : mediaType);
  // A PDF is looked at where it is asked for; whoever keeps it gets the name all the same.
  const shown = format === 'pdf' ? 'inline' : 'attachment';
  c.header('Content-Disposition', `${shown}; filename="${name}.${format}"`);
  // The documents are Vietnamese, whatever the reader's language.
  c.header('Content-Language', document.language);
  c.header('Vary', 'Accept', { append: true });
  if (diagnostics.length > 0) {
    c.header('Baocao-Diagnostics', diagnosticsHeader(diagnostics, requestLanguage(c)));
  }
  return c.body(new Uint8Array(bytes));
}

/** As many diagnostics as stay clear of the usual limits for headers. */
const toldInHeader = 5;

/** The count of all and the first of them, as JSON in ASCII. */
function diagnosticsHeader(diagnostics: readonly Diagnostic[], language: Language): string {
  const first = diagnostics.slice(0, toldInHeader).map((one) => toldDiagnostic(one, language));
  return JSON.stringify({ count: diagnostics.length, first }).replace(
    /[\u007f-\uffff]/gu,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
