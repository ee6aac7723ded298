const levels = {
  tỉnh: 'Tỉnh ủy',
  'thành phố': 'Thành ủy',
  xã: 'Đảng ủy xã',
  phường: 'Đảng ủy phường',
  'đặc khu': 'Đảng ủy đặc khu',
} as const;

/** A level of local government since 1 July 2025, as names carry it. */
export type Level = keyof typeof levels;

/** A locality: "tỉnh Sông Lam". */
export type Locality = { readonly level: Level; readonly place: string };

/** Reads a locality by its full name; `undefined` where its level is not named. */
export function readLocality(words: string): Locality | undefined {
  const name = words.normalize('NFC').trim().replaceAll(/\s+/gu, ' ');
  const lower = name.toLocaleLowerCase('vi');
  for (const level of levelNames) {
    const place = name.slice(level.length + 1);
    if (lower.startsWith(`${level} `) && place.length <= 100) return { level, place };
  }
  return undefined;
}

/** The Party committee of a locality: "Tỉnh ủy Sông Lam". */
export function partyCommitteeOf({ level, place }: Locality): string {
  return `${levels[level]} ${place}`;
}

// The keys of our own table, which TypeScript gives as strings.
const levelNames = Object.keys(levels) as Level[];
