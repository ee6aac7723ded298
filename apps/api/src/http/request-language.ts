import { languages, type Language } from '@baocao/core';
import type { Context, MiddlewareHandler } from 'hono';
import { languageDetector } from 'hono/language';
import type { ApiEnv } from '../api-deps.js';

const [defaultLanguage] = languages;

const sayLanguage: MiddlewareHandler<ApiEnv> = async (c, next) => {
  c.header('Content-Language', requestLanguage(c));
  c.header('Vary', 'Accept-Language, Cookie');
  await next();
};

/** The name of the cookie that keeps the language chosen on the pages. */
export const languageCookie = 'baocao_language';

/** Takes the language from the cookie of the pages, else from `Accept-Language`, and says which it is. */
export const chooseLanguage = [
  languageDetector({
    order: ['cookie', 'header'],
    lookupCookie: languageCookie,
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
