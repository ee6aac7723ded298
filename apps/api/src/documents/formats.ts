import { toText, type Renderer } from '@baocao/document';
import { writeDocx } from '@baocao/docx';
import { writePdf } from '@baocao/pdf';
import * as z from 'zod';

/** The endings of the files we make. */
export const formatSchema = z.enum(['pdf', 'docx', 'txt']);
export type Format = z.infer<typeof formatSchema>;

type FormatDefinition = { readonly mediaType: string; readonly render: Renderer };

const renderText: Renderer = (document) =>
  Promise.resolve({ bytes: new TextEncoder().encode(toText(document)), diagnostics: [] });

/** What a document can be made into, by the ending of the file. */
export const formats = {
  pdf: { mediaType: 'application/pdf', render: writePdf },
  docx: {
    mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    render: writeDocx,
  },
  txt: { mediaType: 'text/plain', render: renderText },
} as const satisfies Readonly<Record<Format, FormatDefinition>>;
