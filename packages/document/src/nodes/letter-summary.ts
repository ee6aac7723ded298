import type { ResolveContext } from '../resolve/resolve-context.js';
import type { TextFlow } from '../resolve/resolved-document.js';
import { displayFlow } from '../resolve/display-flow.js';

/** What an official letter is about (trích yếu công văn): "V/v báo cáo kết quả …". */
export function resolveLetterSummary(
  summary: string,
  context: ResolveContext,
  column: number,
): TextFlow {
  const words = `${context.profile.conventions.letterSummary.prefix}${summary}`;
  const source = { style: 'letter-summary', words, path: `${context.path}/summary` } as const;
  return displayFlow(context, source, column);
}
