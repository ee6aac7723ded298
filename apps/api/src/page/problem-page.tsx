import type { Context } from 'hono';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import type { ApiEnv } from '../api-deps.js';
import { requestLanguage } from '../http/request-language.js';
import type { Problem } from '../problems/problem-schema.js';
import { Findings } from './findings.js';
import { Layout } from './layout.js';
import { sayer } from './say.js';
import { SignInForm } from './sign-in-form.js';

/** Answers with what went wrong; who is not known may sign in there and then. */
export function problemPage(
  c: Context<ApiEnv>,
  { status, title, detail, diagnostics }: Problem,
): Response | Promise<Response> {
  const language = requestLanguage(c);
  const say = sayer(language);
  const unknown = status === 401;
  const shown = unknown ? say('signIn') : title;
  return c.html(
    <Layout language={language} title={shown} signedIn={!unknown}>
      <h1>{shown}</h1>
      {unknown ? (
        <>
          <p>{say('signInFirst')}</p>
          <SignInForm say={say} next={c.req.method === 'GET' ? c.req.path : '/'} />
        </>
      ) : (
        <>
          <p class="notice bad" role="alert">
            {detail}
          </p>
          <Findings say={say} findings={diagnostics} />
          <p>
            <a href="/">{say('toStart')}</a>
          </p>
        </>
      )}
    </Layout>,
    // The status of a problem is one of a list that all carry content.
    status as ContentfulStatusCode,
  );
}
