/** Word's limit is 40 characters; the hash and its line take 9. */
const readableLength = 31;

/**
 * The bookmark of a region: letters, digits and lines of its key, and a hash of the whole key,
 * since Word allows nothing else in the name and cuts long ones.
 */
export function regionBookmark(key: string): string {
  const readable = key.replace(/[^A-Za-z0-9]/gu, '_').slice(0, readableLength);
  const start = /^[A-Za-z]/u.test(readable) ? readable : `r${readable.slice(1)}`;
  return `${start}_${fnv1a(key)}`;
}

/** FNV-1a over UTF-16 code units: short, and the same everywhere. */
function fnv1a(text: string): string {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  return (hash >>> 0).toString(16).padStart(8, '0');
}
