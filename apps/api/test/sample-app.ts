import type { Report } from '@baocao/core';
import { newReport } from '@baocao/template';
import { haiPhongTemplate } from '@baocao/template-hai-phong';
import type { Api, ApiDeps } from '../src/api-deps.js';
import { createApp } from '../src/create-app.js';

/** An app on the template of Hải Phòng at a fixed moment. */
export function sampleApp(deps: Partial<ApiDeps> = {}): Api {
  return createApp({
    templates: [haiPhongTemplate],
    now: () => new Date('2023-06-12T01:00:00Z'),
    recordFault: (error) => {
      throw error;
    },
    ...deps,
  });
}

const begun = newReport(haiPhongTemplate, 'le-chan');

/** A report that has only just been begun, with what a test puts into it, right or wrong. */
export function sampleReport(
  changes: Partial<Record<keyof Report, unknown>> = {},
): Readonly<Record<string, unknown>> {
  return { ...begun, ...changes };
}

/** The same, dated on a day that the calendar does not have. */
export function reportOfImpossibleDate(): Readonly<Record<string, unknown>> {
  return sampleReport({ header: { ...begun.header, date: '2023-02-30' } });
}

/** A POST of JSON; a string is sent as it stands. */
export function posted(body: unknown, headers: Readonly<Record<string, string>> = {}): RequestInit {
  return {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...headers },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  };
}

export const english = { 'Accept-Language': 'en-GB,en;q=0.9' };
