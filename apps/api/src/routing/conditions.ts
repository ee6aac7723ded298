import { refusal } from '../problems/refusal.js';
import type { RouteDefinition } from './route-definition.js';

/** @throws Refusal (428) where the route wants a version and none is named. */
export function readIfMatch(
  { ifMatch }: RouteDefinition,
  header: string | undefined,
): string | undefined {
  if (ifMatch !== true) return undefined;
  if (header === undefined) throw refusal('version-required', {});
  return header;
}

/** @throws Refusal (412) when what is stored is another version than the caller has seen. */
export function checkVersion(ifMatch: string, current: string): void {
  const named = ifMatch.split(',').map((one) => one.trim());
  if (!named.includes('*') && !named.includes(current)) {
    throw refusal('version-changed', { current });
  }
}

/** Whether the same key gets the same answer of this route. */
export function takesKey({ writes, secret }: RouteDefinition): boolean {
  return writes === true && secret !== true;
}

/** @throws Refusal (400) for a key that is no short printable text. */
export function readKey(header: string | undefined): string | undefined {
  if (header === undefined || /^[\u0021-\u007e]{1,200}$/u.test(header)) return header;
  throw refusal('wrong-key', {});
}
