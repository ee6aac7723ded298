import type { TextStyle } from '@baocao/document';
import type { ICharacterStyleOptions } from 'docx';
import { promptStyleId } from '../write/prompt-style-id.js';
import { runLook } from './run-look.js';

/**
 * The look of a prompt as a character style: the paragraph itself has the look of body text, so
 * that what a person types in the prompt's place has it too.
 */
export function promptStyle(placeholder: TextStyle): ICharacterStyleOptions {
  return { id: promptStyleId, name: `${placeholder.name} (chữ)`, run: runLook(placeholder) };
}
