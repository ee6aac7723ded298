import type { Fix } from '../diagnostics/diagnostic.js';
import { fromPointer } from '../json/pointer.js';

/** The value with a fix applied; the value itself stays as it is. */
export function applyFix(value: unknown, fix: Fix): unknown {
  return put(value, fromPointer(fix.path), fix.value);
}

function put(value: unknown, [step, ...rest]: readonly string[], member: unknown): unknown {
  if (step === undefined) return member;
  if (Array.isArray(value)) {
    return value.map((item: unknown, index) =>
      String(index) === step ? put(item, rest, member) : item,
    );
  }
  const members = new Map(Object.entries(value ?? {}));
  return Object.fromEntries(members.set(step, put(members.get(step), rest, member)));
}
