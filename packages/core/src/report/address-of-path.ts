import type { Language } from '../diagnostics/messages.js';
import { fromPointer } from '../json/pointer.js';
import { findInOutline, indicatorsOf } from '../outline/find-in-outline.js';
import { addressOf } from '../outline/numbering.js';
import type { Outline } from '../outline/outline-schema.js';
import { pointerOf } from '../outline/pointer-of.js';
import { walkOutline } from '../outline/walk-outline.js';

const headerAddress = { vi: 'Phần đầu và phần ký của văn bản', en: 'Head and signature' } as const;

/**
 * The address of a place in a report or in the outline itself: of the section for a response, of
 * the section and the label for a figure. `undefined` for a place outside the outline.
 */
export function addressOfPath(
  outline: Pick<Outline, 'nodes'>,
  path: string,
  language: Language = 'vi',
): string | undefined {
  const [member, id] = fromPointer(path);
  if (member === 'header') return headerAddress[language];
  if (member === 'nodes') return addressInOutline(outline, path, language);
  if (id === undefined) return undefined;
  if (member === 'responses') {
    const placed = findInOutline(outline, id);
    return placed === undefined ? undefined : addressOf(placed, language);
  }
  if (member === 'indicators') {
    const found = indicatorsOf(outline).find(({ indicator }) => indicator.id === id);
    if (found === undefined) return undefined;
    const label = language === 'vi' ? 'chỉ tiêu' : 'indicator';
    return `${addressOf(found.section, language)}, ${label} “${found.indicator.label}”`;
  }
  return undefined;
}

/** The address of the innermost section or line that holds the path. */
function addressInOutline(
  outline: Pick<Outline, 'nodes'>,
  path: string,
  language: Language,
): string | undefined {
  const holding = [...walkOutline(outline)].findLast((placed) =>
    `${path}/`.startsWith(`${pointerOf(placed)}/`),
  );
  return holding === undefined ? undefined : addressOf(holding, language);
}
