import type { IStylesOptions } from 'docx';

const hidden = { semiHidden: true, unhideWhenUsed: true, quickFormat: false };

/** The styles that the library adds on its own; no component of an official document looks so. */
export const hiddenStyles = {
  title: hidden,
  heading1: hidden,
  heading2: hidden,
  heading3: hidden,
  heading4: hidden,
  heading5: hidden,
  heading6: hidden,
  strong: hidden,
  listParagraph: hidden,
  caption: hidden,
} satisfies IStylesOptions['default'];
