import { toUpperCase } from '../text/to-upper-case.js';
import { millimetres } from './millimetres.js';
import type { StyleProfile } from './style-profile.js';
import type { StyleKey } from './text-style.js';
import { textWidth } from './text-width.js';

/** The width of a text on one line, in millimetres, as a style of the profile prints it. */
export function styledWidth(profile: StyleProfile, style: StyleKey, text: string): number {
  const look = profile.styles[style];
  return millimetres(textWidth(look.upperCase ? toUpperCase(text) : text, look));
}
