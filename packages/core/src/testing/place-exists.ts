import { fromPointer } from '../json/pointer.js';

/** True for a place in the value, or for one that is missing directly below a place in it. */
export function placeExists(value: unknown, path: string): boolean {
  const above = fromPointer(path).slice(0, -1);
  let place = value;
  for (const step of above) {
    if (typeof place !== 'object' || place === null || !Object.hasOwn(place, step)) return false;
    place = new Map<string, unknown>(Object.entries(place)).get(step);
  }
  return typeof place === 'object' && place !== null;
}
