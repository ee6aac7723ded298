import { reportWording } from '../../compose/report-wording.js';
import { foldText } from './fold-words.js';

const prompts: ReadonlySet<string> = new Set(
  [reportWording.placeholder, reportWording.missing].map(foldText),
);
/** Prompts are short: words of an answer are not folded to see that they are none. */
const longest = 100;
const dots = /^[.…_\s[\]()]+$/u;

/** True for words that ask for an answer or say that there is none: a prompt, a row of dots. */
export function isPlaceholder(text: string): boolean {
  return dots.test(text) || (text.length <= longest && prompts.has(foldText(text)));
}
