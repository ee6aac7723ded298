import { definePage } from './page.js';
import { pageStyle } from './page-style.data.js';

/** How all pages look. */
export const style = definePage(
  { method: 'get', path: '/app/page.css', operationId: 'style', access: 'public' },
  ({ c }) =>
    c.body(pageStyle, 200, {
      'Content-Type': 'text/css; charset=utf-8',
      'Cache-Control': 'public, max-age=3600',
    }),
);
