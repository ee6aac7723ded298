import type { MiddlewareHandler } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { refusal } from '../problems/refusal.js';

/** Refuses a longer body: by its declared length, or while it streams in. */
export function limitBody(maxBytes: number): MiddlewareHandler {
  return bodyLimit({
    maxSize: maxBytes,
    onError: () => {
      throw refusal('body-too-large', { limit: maxBytes });
    },
  });
}
