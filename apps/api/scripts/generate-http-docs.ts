import { writeFileSync } from 'node:fs';
import { languages, type Language } from '@baocao/core';
import { httpDocs } from './http-docs.js';

/** Writes the table of the API's routes, in each language; run it after a route has changed. */
const folders: Readonly<Record<Language, string>> = { vi: 'vi/', en: '' };
for (const language of languages) {
  const place = new URL(`../../../docs/${folders[language]}http-api.generated.md`, import.meta.url);
  writeFileSync(place, httpDocs(language));
}
