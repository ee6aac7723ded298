import type { ReadDocument } from '@baocao/document';

/** What an outline is read from: a text (plain or Markdown), or a Word file that was read. */
export type OutlineSource =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'document'; readonly document: ReadDocument };

/** How much is read; what lies behind is told and listed. */
export const importLimits = {
  /** Lines of a source. */
  lines: 20_000,
  /** UTF-16 code units of one line. */
  lineLength: 20_000,
} as const;
