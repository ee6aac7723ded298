import { requestLanguage } from '../http/request-language.js';
import { defineRoute } from '../routing/route.js';

/** The first page. */
export const home = defineRoute(
  {
    method: 'get',
    path: '/',
    operationId: 'home',
    summary: 'home.summary',
    access: 'public',
    answer: { mediaType: 'text/html', description: 'home.summary' },
  },
  ({ c }) => {
    const language = requestLanguage(c);
    const says = words[language];
    return c.html(`<!doctype html>
<html lang="${language}">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Báo cáo</title>
<main>
<h1>Báo cáo</h1>
<p>${says.what}</p>
<ul>
<li><a href="/docs">${says.docs}</a></li>
<li><a href="/openapi.json">${says.openapi}</a></li>
</ul>
</main>
</html>
`);
  },
);

const words = {
  vi: {
    what: 'Hệ thống nhận, kiểm tra và tổng hợp báo cáo của các đơn vị, phục vụ qua API.',
    docs: 'Tra cứu và gọi thử API',
    openapi: 'Tài liệu OpenAPI 3.1',
  },
  en: {
    what: 'Takes, checks and consolidates the reports of units, by way of an API.',
    docs: 'Look the API up and try it',
    openapi: 'The OpenAPI 3.1 document',
  },
} as const;
