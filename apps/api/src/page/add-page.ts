import type { Context } from 'hono';
import { refuseForgedWrite } from '../access/refuse-forged-write.js';
import type { Api, ApiEnv } from '../api-deps.js';
import { readBody } from '../http/read-body.js';
import { requestLanguage } from '../http/request-language.js';
import { problemOf } from '../problems/answer-error.js';
import { refusal } from '../problems/refusal.js';
import { today } from '../rounds/unit-standing.js';
import { admit } from '../routing/serve-route.js';
import type { ServedDeps } from '../served-deps.js';
import { apiCaller } from './api-caller.js';
import { newFormKey } from './form-key.js';
import { guardPage } from './guard-page.js';
import type { Page, PageRequest } from './page.js';
import { PageProblem } from './page-problem.js';
import { problemPage } from './problem-page.js';
import { sayer } from './say.js';

/** Adds a page to the app. It is for people: the OpenAPI document does not have it. */
export function addPage(api: Api, page: Page, deps: ServedDeps): void {
  const { method, path } = page.definition;
  api.on(method.toUpperCase(), path.replaceAll(/\{(\w+)\}/gu, ':$1'), async (c) => {
    guardPage(c);
    const language = requestLanguage(c);
    try {
      return await servePage(api, page, c, deps);
    } catch (error) {
      if (error instanceof PageProblem) return problemPage(c, error.problem);
      const { problem, headers } = problemOf(error, language, deps.recordFault);
      for (const [name, value] of Object.entries(headers)) c.header(name, value);
      return problemPage(c, problem);
    }
  });
}

async function servePage(
  api: Api,
  page: Page,
  c: Context<ApiEnv>,
  deps: ServedDeps,
): Promise<Response> {
  const { definition } = page;
  const { caller, params } = await admit(definition, c, deps);
  // Whoever sends a form has a browser: the token in a header excuses nothing here.
  refuseForgedWrite(c.req.raw);
  const language = requestLanguage(c);
  const form = definition.method === 'post' ? await readForm(c.req.raw, deps) : new FormData();
  const request = {
    c,
    params,
    caller,
    form,
    formKey: newFormKey(deps),
    call: apiCaller(api, c, form),
    language,
    today: today(deps.now),
    say: sayer(language),
    liveScript: deps.liveScript,
  };
  // Made by the page's own definition, a few lines above.
  return page.handle(request as PageRequest);
}

/** @throws Refusal for what is no form (415), or longer than a Word file may be (413). */
async function readForm(request: Request, { limits }: ServedDeps): Promise<FormData> {
  const type = request.headers.get('Content-Type') ?? '';
  const bytes = await readBody(request, limits.uploadBytes);
  try {
    const headers = { 'Content-Type': type };
    return await new Response(new Uint8Array(bytes), { headers }).formData();
  } catch {
    throw refusal('not-a-form', {});
  }
}
