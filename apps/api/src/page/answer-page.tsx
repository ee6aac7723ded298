import type { Child } from 'hono/jsx';
import { requestLanguage } from '../http/request-language.js';
import { FormKeyContext } from './form-key.js';
import { Layout } from './layout.js';
import type { PageRequest } from './page.js';

type Content = {
  readonly title: string;
  readonly content: Child;
  readonly status?: 200 | 412 | 422;
};

/** Answers with a page for who is signed in. */
export function answerPage(
  { c, formKey }: Pick<PageRequest, 'c' | 'formKey'>,
  { title, content, status = 200 }: Content,
): Response | Promise<Response> {
  return c.html(
    <Layout language={requestLanguage(c)} title={title} signedIn={true}>
      <FormKeyContext.Provider value={formKey}>{content}</FormKeyContext.Provider>
    </Layout>,
    status,
  );
}
