import { languages, type Language } from '@baocao/core';
import type { Context, MiddlewareHandler } from 'hono';
import { languageDetector } from 'hono/language';
import type { ApiEnv } from '../api-deps.js';

const [defaultLanguage] = languages;

const sayLanguage: MiddlewareHandler<ApiEnv> = async (c, next) => {
  c.header('Content-Language', requestLanguage(c));
  c.header('Vary', 'Accept-Language');
  await next();
};

/** Takes the language from `Accept-Language`, and says which it is. */
export const chooseLanguage = [
  languageDetector({
    order: ['header'],
    supportedLanguages: [...languages],
    fallbackLanguage: defaultLanguage,
    caches: false,
  }),
  sayLanguage,
] as const;

/** The language that the request is answered in; Vietnamese where it asks for none we have. */
export function requestLanguage(c: Context<ApiEnv>): Language {
  const detected = c.get('language');
  return languages.find((language) => language === detected) ?? defaultLanguage;
}
