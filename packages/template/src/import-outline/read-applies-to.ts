import type { UnitKind } from '@baocao/core';
import { slugOf } from './propose-ids.js';

/** Whom a text says that it is for; `unknown` holds words that name no kind of unit. */
export type AppliesTo = { readonly appliesTo?: readonly string[]; readonly unknown?: string };

const bracket =
  /\((?:(?:chỉ |nội dung |phần )?(?:áp dụng )?(?:đối với|dành cho|áp dụng cho|dùng cho)) (?<units>[^()]{1,300})\)/iu;
/** The share of words that two names of a kind have in common, as "sở, ban, ngành" has. */
const alike = 0.6;

/** Reads "(đối với các quận, huyện)" and the like in the words of a section. */
export function readAppliesTo(text: string, kinds: readonly UnitKind[]): AppliesTo {
  const units = bracket.exec(text)?.groups?.['units'];
  if (units === undefined) return {};
  const parts = units.split(/;| và (?=các )/u).map(wordsOf);
  const found = kinds.filter(({ label }) =>
    parts.some((words) => isNamedBy(wordsOf(label), words)),
  );
  return found.length === 0 ? { unknown: units } : { appliesTo: found.map(({ id }) => id) };
}

function wordsOf(text: string): ReadonlySet<string> {
  const words = text.toLocaleLowerCase('vi').match(/[\p{L}\p{M}\d]+/gu) ?? [];
  return new Set(words.filter((word) => word !== 'các' && word !== 'và'));
}

function isNamedBy(label: ReadonlySet<string>, words: ReadonlySet<string>): boolean {
  const common = [...words].filter((word) => label.has(word)).length;
  return common > 0 && common / Math.min(words.size, label.size) >= alike;
}

/** Kinds of unit and single units. */
export type AddressedUnits = {
  readonly unitKinds: readonly UnitKind[];
  readonly units: readonly { readonly id: string; readonly name: string }[];
};

/** The kind of units that are addressed by their names. */
export const singleUnits: UnitKind = { id: 'don-vi', label: 'đơn vị' };

/** The kinds of unit in "Kính gửi": what comes after "các"; what has none is a unit by its name. */
export function readAddressedUnits(addressees: readonly string[]): AddressedUnits {
  const kinds = new Map<string, string>();
  const units = new Map<string, string>();
  for (const part of addressees.flatMap((line) => line.split(';'))) {
    const name = part.trim().replace(/[.,;]+$/u, '');
    const [, kind] = /(?:^|\s)[Cc]ác\s+((?:(?!\s[Cc]ác\s).)+)$/u.exec(name) ?? [];
    const label = (kind ?? name).slice(0, 300);
    const id = slugOf(label, 60);
    if (label !== '' && id !== undefined) (kind === undefined ? units : kinds).set(id, label);
  }
  const single = units.size === 0 ? [] : [singleUnits];
  return {
    unitKinds: [...Array.from(kinds, ([id, label]) => ({ id, label })), ...single],
    units: Array.from(units, ([id, name]) => ({ id, name })),
  };
}
