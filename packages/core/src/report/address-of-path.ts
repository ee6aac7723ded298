import { stepsInWords } from '../diagnostics/describe-path.js';
import type { Language } from '../diagnostics/messages.js';
import { ownMember } from '../json/own-member.js';
import { fromPointer } from '../json/pointer.js';
import { findInOutline, indicatorsOf } from '../outline/find-in-outline.js';
import { addressOf } from '../outline/numbering.js';
import type { Outline } from '../outline/outline-schema.js';
import { pointerOf } from '../outline/pointer-of.js';
import { walkOutline } from '../outline/walk-outline.js';

type Sections = Pick<Outline, 'nodes'>;

/**
 * The address of a place in a report or in the outline itself, as a person would say it: "Phần II,
 * mục 1, đoạn 2", "Phần III, mục 1, chỉ tiêu “Số xã”". `undefined` for a place outside both.
 */
export function addressOfPath(
  outline: Sections,
  path: string,
  language: Language = 'vi',
): string | undefined {
  const [member, id, ...within] = fromPointer(path);
  if (member === 'nodes') return addressInOutline(outline, path, language);
  if (member === 'header') {
    const steps = id === undefined ? [] : [id, ...within];
    return [headerAddress[language], ...stepsInWords(steps, language)].join(', ');
  }
  const addressOfAnswer = ownMember(answerAddresses, member ?? '');
  const address = id === undefined ? undefined : addressOfAnswer?.(outline, id, language);
  if (address === undefined) return undefined;
  return [address, ...stepsInWords(spoken(within), language)].join(', ');
}

type AddressOfAnswer = (outline: Sections, id: string, language: Language) => string | undefined;
const answerAddresses: Readonly<Record<string, AddressOfAnswer>> = {
  responses: addressOfResponse,
  indicators: addressOfFigure,
};

const headerAddress = { vi: 'Phần đầu và phần ký của văn bản', en: 'Head and signature' } as const;

/** Nobody names a run of text within its paragraph, nor the value of a figure beside the figure. */
function spoken(within: readonly string[]): readonly string[] {
  const silent = within.findIndex((segment) => segment === 'content' || segment === 'value');
  return silent === -1 ? within : within.slice(0, silent);
}

function addressOfResponse(outline: Sections, id: string, language: Language): string | undefined {
  const placed = findInOutline(outline, id);
  return placed === undefined ? undefined : addressOf(placed, language);
}

function addressOfFigure(outline: Sections, id: string, language: Language): string | undefined {
  const found = indicatorsOf(outline).find(({ indicator }) => indicator.id === id);
  if (found === undefined) return undefined;
  const label = language === 'vi' ? 'chỉ tiêu' : 'indicator';
  return `${addressOf(found.section, language)}, ${label} “${found.indicator.label}”`;
}

/** The address of the innermost section or line that holds the path. */
function addressInOutline(outline: Sections, path: string, language: Language): string | undefined {
  const holding = [...walkOutline(outline)].findLast((placed) =>
    `${path}/`.startsWith(`${pointerOf(placed)}/`),
  );
  return holding === undefined ? undefined : addressOf(holding, language);
}
