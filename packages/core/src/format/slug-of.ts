/**
 * Words as an id, for a person to change: without tone marks and accents, in lower case, hyphens
 * between. "Sở Nội vụ" is "so-noi-vu", "Đặc khu Cát Hải" is "dac-khu-cat-hai". Empty where the words
 * have neither letter of a to z nor digit.
 */
export function slugOf(words: string): string {
  return words
    .replaceAll(/[đĐÐð]/gu, 'd')
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/gu, '-')
    .replaceAll(/^-|-$/gu, '');
}
