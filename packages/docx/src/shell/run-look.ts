import type { TextStyle } from '@baocao/document';
import type { IRunStylePropertiesOptions } from 'docx';

/** The look of a style's characters. Upper case is not here: a document's words have it already. */
export function runLook(style: TextStyle): IRunStylePropertiesOptions {
  return {
    size: 2 * style.size,
    bold: style.bold,
    italics: style.italic,
    underline: { type: style.underline ? 'single' : 'none' },
  };
}
