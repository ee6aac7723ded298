import type { ResolveContext } from '../resolve/resolve-context.js';
import type { TextFlow } from '../resolve/resolved-document.js';
import { textFlow } from '../resolve/text-flow.js';

/** What an official letter is about (trích yếu công văn): "V/v báo cáo kết quả …". */
export function resolveLetterSummary(summary: string, context: ResolveContext): TextFlow {
  return textFlow(context, {
    style: 'letter-summary',
    words: `${context.profile.conventions.letterSummary.prefix}${summary}`,
    path: `${context.path}/summary`,
  });
}
