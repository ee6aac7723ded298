import type { Language, Message } from '@baocao/core';
import { problemDefinitions } from '../problems/problem-definitions.data.js';
import { keySeparator, operationTexts } from './operation-texts.data.js';

const texts: ReadonlyMap<string, Message> = new Map<string, Message>([
  ...Object.entries(operationTexts),
  ...Object.entries(problemDefinitions).map(([name, { title }]) => [name, title] as const),
]);

const worded = new Set(['title', 'summary', 'description']);

/** The document as JSON, with the words of one language in the place of their keys. */
export function jsonInLanguage(document: object, language: Language): string {
  const inWords = (key: string) => texts.get(key)?.[language] ?? key;
  return JSON.stringify(document, (member, value: unknown) => {
    if (member === 'tags' && Array.isArray(value)) return value.map(String).map(inWords);
    return worded.has(member) && typeof value === 'string'
      ? value.split(keySeparator).map(inWords).join('; ')
      : value;
  });
}
