/** Writes path segments as an RFC 6901 pointer: `['a/b', 0]` is `/a~1b/0`. */
export function toPointer(segments: readonly (string | number | symbol)[]): string {
  return segments
    .map((segment) => `/${String(segment).replaceAll('~', '~0').replaceAll('/', '~1')}`)
    .join('');
}

/** Reads an RFC 6901 pointer back into its segments. */
export function fromPointer(pointer: string): string[] {
  if (pointer === '') return [];
  return pointer
    .slice(1)
    .split('/')
    .map((segment) => segment.replaceAll('~1', '/').replaceAll('~0', '~'));
}
