/** Every string in a value. */
export function wordsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(wordsIn) : [];
}

/** The letters that a text has less often than what was given, each with how many are missing. */
export function missingLetters(given: string, text: string): readonly string[] {
  const found = letterCounts(text);
  return [...letterCounts(given)].flatMap(([letter, count]) => {
    const missing = count - (found.get(letter) ?? 0);
    return missing > 0 ? [`"${letter}" ${missing} times`] : [];
  });
}

/** How often each letter stands in a text; lines and cells may come in any order. */
function letterCounts(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const letter of text.normalize('NFC').toLocaleUpperCase('vi').replace(/\s/gu, '')) {
    counts.set(letter, (counts.get(letter) ?? 0) + 1);
  }
  return counts;
}
