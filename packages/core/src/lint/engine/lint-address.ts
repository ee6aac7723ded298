import { stepsInWords } from '../../diagnostics/describe-path.js';
import type { Language } from '../../diagnostics/messages.js';
import { fromPointer } from '../../json/pointer.js';
import { addressOfPath } from '../../report/address-of-path.js';
import type { Outline } from '../../outline/outline-schema.js';

/**
 * A place in a letter or its outline as a person would say it: "Công văn, nơi kính gửi 2",
 * "Phần II, mục 1, gạch đầu dòng 3".
 */
export function lintAddress(outline: Outline, path: string, language: Language): string {
  const inOutline = /^\/outline(?=\/nodes\/)/u.test(path)
    ? addressOfPath(outline, path.replace('/outline', ''), language)
    : undefined;
  if (inOutline !== undefined) return inOutline;
  const [member = '', ...within] = spoken(fromPointer(path));
  const [first = '', ...others] =
    member === 'outlineSignature'
      ? [outlineSignature[language], ...stepsInWords(within, language)]
      : stepsInWords([member, ...within], language);
  return [first.charAt(0).toLocaleUpperCase('vi') + first.slice(1), ...others].join(', ');
}

const outlineSignature = { vi: 'phần ký của đề cương', en: 'signature of the outline' } as const;

/** Nobody names a run of text within its paragraph, nor the head around what stands in it. */
function spoken(steps: readonly string[]): string[] {
  const silent = steps.indexOf('content');
  return (silent === -1 ? steps : steps.slice(0, silent)).filter((step) => step !== 'header');
}
