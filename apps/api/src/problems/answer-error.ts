import { formatDiagnostic, type Language } from '@baocao/core';
import type { Context } from 'hono';
import type { ApiDeps, ApiEnv } from '../api-deps.js';
import { messageCatalogue } from '../diagnostics/message-catalogue.js';
import { toldDiagnostic } from '../diagnostics/told-diagnostic.js';
import { requestLanguage } from '../http/request-language.js';
import { problemDefinitions } from './problem-definitions.data.js';
import type { Problem } from './problem-schema.js';
import { Refusal, refusal } from './refusal.js';

/** The problem that a thrown error is answered with; of a bug, nothing but an id goes out. */
export function answerError(
  error: unknown,
  c: Context<ApiEnv>,
  recordFault: ApiDeps['recordFault'],
): Response {
  const { problem, status, headers } = problemOf(error, requestLanguage(c), recordFault);
  return c.body(JSON.stringify(problem), status, {
    ...headers,
    'Content-Type': 'application/problem+json',
  });
}

/** A thrown error in the reader's language. */
export function problemOf(
  error: unknown,
  language: Language,
  recordFault: ApiDeps['recordFault'],
): ToldRefusal {
  if (error instanceof Refusal) return toldRefusal(error, language);
  const fault = recordFault(error);
  return toldRefusal(refusal('internal-error', { fault }), language, `urn:baocao:fault:${fault}`);
}

type ToldRefusal = ReturnType<typeof toldRefusal>;

function toldRefusal({ content }: Refusal, language: Language, instance?: string) {
  const { name, values, diagnostics, outline, headers } = content;
  const { status, title } = problemDefinitions[name];
  const told = { code: `problem/${name}`, severity: 'error', path: '', values } as const;
  const problem: Problem = {
    type: `urn:baocao:problem:${name}`,
    title: title[language],
    status,
    detail: formatDiagnostic(told, { catalogue: messageCatalogue, language }),
    ...(instance === undefined ? {} : { instance }),
    diagnostics: diagnostics.map((one) => toldDiagnostic(one, language, outline)),
  };
  return { problem, status, headers };
}
