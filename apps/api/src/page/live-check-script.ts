import { createHash } from 'node:crypto';
import { refusal } from '../problems/refusal.js';
import { definePage } from './page.js';

/** Where the program lies that checks a form as it is written. */
export const liveCheckPath = '/app/live-check.js';

/** The program itself; a server that runs from its source has none. */
export const liveCheck = definePage(
  { method: 'get', path: liveCheckPath, operationId: 'liveCheck', access: 'public' },
  ({ c, liveScript }) => {
    if (liveScript === undefined)
      throw refusal('unknown-route', { method: 'GET', path: liveCheckPath });
    // Asked for anew each time and sent where it changed: an old program does not know a new server.
    const etag = `"${createHash('sha256').update(liveScript).digest('hex')}"`;
    c.header('ETag', etag);
    c.header('Cache-Control', 'no-cache');
    if (c.req.header('If-None-Match') === etag) return c.body(null, 304);
    return c.body(liveScript, 200, { 'Content-Type': 'text/javascript; charset=utf-8' });
  },
);
