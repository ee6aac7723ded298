import { languages, type Language } from '@baocao/core';
import { raw } from 'hono/html';
import type { Child, FC } from 'hono/jsx';
import { sayer } from './say.js';

type LayoutProps = {
  readonly language: Language;
  readonly title: string;
  readonly signedIn: boolean;
  readonly children?: Child;
};

/** What every page has around its content. */
export const Layout: FC<LayoutProps> = ({ language, title, signedIn, children }) => {
  const say = sayer(language);
  return (
    <>
      {raw('<!doctype html>')}
      <html lang={language}>
        <head>
          <meta charset="utf-8" />
          <meta name="viewport" content="width=device-width, initial-scale=1" />
          <title>{`${title} – Báo cáo`}</title>
          <link rel="stylesheet" href="/app/page.css" />
        </head>
        <body>
          <a class="skip" href="#content">
            {say('skip')}
          </a>
          <header class="top">
            <a class="brand" href="/" lang="vi">
              Báo cáo
            </a>
            <div class="top-tools">
              <LanguageChoice language={language} />
              {signedIn ? (
                <form method="post" action="/app/sign-out">
                  <button class="plain">{say('signOut')}</button>
                </form>
              ) : null}
            </div>
          </header>
          <main id="content">{children}</main>
        </body>
      </html>
    </>
  );
};

const names: Readonly<Record<Language, string>> = { vi: 'Tiếng Việt', en: 'English' };

const LanguageChoice: FC<{ readonly language: Language }> = ({ language }) => (
  <form method="post" action="/app/language">
    {languages
      .filter((other) => other !== language)
      .map((other) => (
        <button class="plain" name="language" value={other} lang={other}>
          {names[other]}
        </button>
      ))}
  </form>
);
