import { refusal } from '../problems/refusal.js';

/**
 * The bytes of a request, read no further than the limit, whatever length is declared.
 * @throws Refusal when there are more of them (413), or the sender broke off (400).
 */
export async function readBody(request: Request, maxBytes: number): Promise<Uint8Array> {
  const tooLarge = refusal('body-too-large', { limit: maxBytes });
  if (Number(request.headers.get('Content-Length')) > maxBytes) throw tooLarge;
  const chunks: Uint8Array[] = [];
  let size = 0;
  const reader = request.body?.getReader();
  for (;;) {
    const chunk = reader === undefined ? undefined : await nextChunk(reader);
    if (chunk === undefined) return joined(chunks, size);
    size += chunk.length;
    if (size > maxBytes) throw tooLarge;
    chunks.push(chunk);
  }
}

async function nextChunk(
  reader: ReadableStreamDefaultReader<Uint8Array>,
): Promise<Uint8Array | undefined> {
  try {
    return (await reader.read()).value;
  } catch {
    throw refusal('incomplete-body', {});
  }
}

function joined(chunks: readonly Uint8Array[], size: number): Uint8Array {
  const bytes = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return bytes;
}
