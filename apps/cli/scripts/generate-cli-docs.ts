import { writeFileSync } from 'node:fs';
import { languages, type Language } from '@baocao/core';
import { cliDocs } from './cli-docs.js';

/** Writes the manual of the command line, in each language; run it after an option has changed. */
const folders: Readonly<Record<Language, string>> = { vi: 'vi/', en: '' };
for (const language of languages) {
  const place = new URL(`../../../docs/${folders[language]}cli.generated.md`, import.meta.url);
  writeFileSync(place, cliDocs(language));
}
