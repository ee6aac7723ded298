import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { requestLanguage } from '../http/request-language.js';
import { operationTexts } from '../openapi/operation-texts.data.js';
import { viewerFile } from '../openapi/viewer-file.js';
import { defineRoute } from '../routing/route.js';

const script = '/docs/rapidoc.js';

/** The viewer writes its own styles; scripts and data come from here alone. */
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

export const docs = defineRoute(
  {
    method: 'get',
    path: '/docs',
    operationId: 'docs',
    summary: 'docs.summary',
    access: 'public',
    answer: { mediaType: 'text/html', description: 'docs.summary' },
  },
  ({ c }) => {
    const language = requestLanguage(c);
    const title = operationTexts['api.title'][language];
    c.header('Content-Security-Policy', policy);
    return c.html(`<!doctype html>
<html lang="${language}">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}: API</title>
<script type="module" src="${script}"></script>
<rapi-doc spec-url="/openapi.json" load-fonts="false" show-header="false" render-style="read"
  schema-style="table" theme="light" primary-color="#8c1d18" nav-bg-color="#f4f6f8"
  nav-text-color="#1c2430" nav-hover-bg-color="#fbeeed" nav-hover-text-color="#6b1410"
  show-method-in-nav-bar="as-plain-text" allow-server-selection="false"
  allow-authentication="true"></rapi-doc>
</html>
`);
  },
);

type Viewer = { readonly script: Uint8Array<ArrayBuffer>; readonly etag: string };
let viewer: Promise<Viewer> | undefined;

async function readViewer(): Promise<Viewer> {
  const script = new Uint8Array(await readFile(viewerFile()));
  return { script, etag: `"${createHash('sha256').update(script).digest('hex')}"` };
}

export const docsScript = defineRoute(
  {
    method: 'get',
    path: script,
    operationId: 'docsScript',
    summary: 'docsScript.summary',
    access: 'public',
    answer: { mediaType: 'text/javascript', description: 'docsScript.summary' },
  },
  async ({ c }) => {
    viewer ??= readViewer();
    const { script: code, etag } = await viewer;
    return c.body(code, 200, {
      'Content-Type': 'text/javascript; charset=utf-8',
      'Cache-Control': 'public, max-age=86400',
      ETag: etag,
    });
  },
);
