import type { StyleKey, TextRole } from '@baocao/document';

/** Level in Word's navigation pane, from 0; text that does not stand there has none. */
export const roleOutlineLevel: Readonly<Partial<Record<TextRole, number>>> = {
  'heading-1': 0,
  'heading-2': 1,
  'heading-3': 2,
};

/** The level that a paragraph style carries, so that a heading typed in Word has it too. */
export const styleOutlineLevel: Readonly<Partial<Record<StyleKey, number>>> = {
  'heading-1': 0,
  'heading-2': 1,
  'heading-3': 2,
};

/** The value of `w:outlineLvl` that takes a paragraph out of the navigation pane. */
export const bodyOutlineLevel = 9;
