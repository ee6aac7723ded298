import { languages } from '@baocao/core';
import { deleteCookie, setCookie } from 'hono/cookie';
import { unauthenticated } from '../access/identify.js';
import { sessionCookie } from '../access/secret-of.js';
import { languageCookie } from '../http/request-language.js';
import { fieldOf } from './field-of.js';
import { definePage, type PageRequest } from './page.js';

/** Away from scripts, from other sites, and from wires that others read. */
function cookieOptions({ req }: PageRequest['c']) {
  const secure =
    new URL(req.url).protocol === 'https:' || req.header('X-Forwarded-Proto') === 'https';
  return { path: '/', httpOnly: true, sameSite: 'Strict', secure } as const;
}

/** Where to go on to: a page of our own that can be looked at, and nothing else. */
const ownPlace = new RegExp(
  [
    '/',
    '/app/rounds/[\\w-]+',
    '/app/rounds/[\\w-]+/reminders',
    '/app/rounds/[\\w-]+/consolidation(?:/(?:figures|sections)/[\\w.-]+)?',
    '/app/rounds/[\\w-]+/units/[\\w-]+(?:/(?:draft|submit))?',
  ]
    .map((place) => `^${place}$`)
    .join('|'),
  'u',
);

export const signIn = definePage(
  { method: 'post', path: '/app/sign-in', operationId: 'signIn', access: 'public' },
  ({ c, form }) => {
    const secret = fieldOf(form, 'token').trim();
    // Whether it is a valid one, the page that comes next finds out, as every page does.
    if (!/^[\w.~+/=-]{1,512}$/u.test(secret)) throw unauthenticated();
    setCookie(c, sessionCookie, secret, cookieOptions(c));
    const next = fieldOf(form, 'next');
    return c.redirect(ownPlace.test(next) ? next : '/', 303);
  },
);

export const signOut = definePage(
  { method: 'post', path: '/app/sign-out', operationId: 'signOut', access: 'public' },
  ({ c }) => {
    deleteCookie(c, sessionCookie, cookieOptions(c));
    return c.redirect('/', 303);
  },
);

const year = 365 * 24 * 60 * 60;

export const chooseLanguageOfPages = definePage(
  { method: 'post', path: '/app/language', operationId: 'chooseLanguage', access: 'public' },
  ({ c, form }) => {
    const language = languages.find((one) => one === fieldOf(form, 'language'));
    if (language !== undefined) {
      setCookie(c, languageCookie, language, { ...cookieOptions(c), maxAge: year });
    }
    return c.redirect(placeBefore(c.req.header('Referer')), 303);
  },
);

/** The page that the form was on, of ours alone. */
function placeBefore(referer: string | undefined): string {
  const { pathname, searchParams } = new URL(referer ?? '/', 'http://localhost');
  const page = /^[1-9]\d{0,3}$/u.exec(searchParams.get('page') ?? '')?.[0];
  if (!ownPlace.test(pathname)) return '/';
  return page === undefined ? pathname : `${pathname}?page=${page}`;
}
