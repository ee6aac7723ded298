import { formatDiagnostic } from '@baocao/core';
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
  if (error instanceof Refusal) return answerRefusal(error, c);
  const fault = recordFault(error);
  return answerRefusal(refusal('internal-error', { fault }), c, `urn:baocao:fault:${fault}`);
}

function answerRefusal({ content }: Refusal, c: Context<ApiEnv>, instance?: string): Response {
  const { name, values, diagnostics, outline, headers } = content;
  const { status, title } = problemDefinitions[name];
  const language = requestLanguage(c);
  const told = { code: `problem/${name}`, severity: 'error', path: '', values } as const;
  const problem: Problem = {
    type: `urn:baocao:problem:${name}`,
    title: title[language],
    status,
    detail: formatDiagnostic(told, { catalogue: messageCatalogue, language }),
    ...(instance === undefined ? {} : { instance }),
    diagnostics: diagnostics.map((one) => toldDiagnostic(one, language, outline)),
  };
  return c.body(JSON.stringify(problem), status, {
    ...headers,
    'Content-Type': 'application/problem+json',
  });
}
