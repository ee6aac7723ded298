import type { Context } from 'hono';
import type { ApiEnv } from '../api-deps.js';

/** A page loads its own style and sends its own forms; no script, no frame, nothing from elsewhere. */
const policy = [
  "default-src 'none'",
  "style-src 'self'",
  "img-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** On a page with a program of ours, that it may run and ask the API. */
export function allowOwnScript(c: Context<ApiEnv>): void {
  c.header('Content-Security-Policy', `${policy}; script-src 'self'; connect-src 'self'`);
}

/** Says what a browser may do with a page, and that nobody keeps it for the next who asks. */
export function guardPage(c: Context<ApiEnv>): void {
  c.header('Content-Security-Policy', policy);
  // Our own pages may know which of them was before: the choice of language leads back there.
  c.header('Referrer-Policy', 'same-origin');
  c.header('Cache-Control', 'no-store');
}
