/** The value under a key of the record itself: `constructor` is not found on the prototype. */
export function ownMember<Value>(
  record: Readonly<Record<string, Value>>,
  key: string,
): Value | undefined {
  return Object.hasOwn(record, key) ? record[key] : undefined;
}
