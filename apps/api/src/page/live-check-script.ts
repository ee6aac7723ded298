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
    return c.body(liveScript, 200, {
      'Content-Type': 'text/javascript; charset=utf-8',
      'Cache-Control': 'public, max-age=3600',
    });
  },
);
