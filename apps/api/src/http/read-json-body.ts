import { readJson } from '@baocao/core';
import { refusal } from '../problems/refusal.js';
import { readBody } from './read-body.js';

const jsonType = /^application\/(?:[\w.-]+\+)?json\s*(?:;|$)/iu;

/**
 * The JSON that a request carries; `arrived` hears of its bytes before they are read as JSON.
 * @throws Refusal when it is declared as something else (415), is longer than allowed here (413) or
 * cannot be read (400).
 */
export async function readJsonBody(
  request: Request,
  maxBytes: number,
  arrived: (bytes: number) => Promise<void>,
): Promise<unknown> {
  const type = request.headers.get('Content-Type') ?? '';
  if (!jsonType.test(type)) throw refusal('unsupported-media-type', { received: type });
  const bytes = await readBody(request, maxBytes);
  await arrived(bytes.length);
  const parsed = readJson(textIn(bytes), maxBytes);
  if (!parsed.ok) throw refusal('unreadable-json', {}, parsed);
  return parsed.value;
}

/** @throws Refusal (400) for bytes that are not UTF-8. */
function textIn(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw refusal('not-utf8', {});
  }
}
