import { randomBytes } from 'node:crypto';
import type { Report } from '@baocao/core';
import { newReport } from '@baocao/template';
import { haiPhongTemplate } from '@baocao/template-hai-phong';
import type { Api, ApiDeps } from '../src/api-deps.js';
import { drizzle } from 'drizzle-orm/node-postgres';
import { createApp } from '../src/create-app.js';
import type { Store } from '../src/store/database.js';
import * as tables from '../src/store/tables.js';

/** Stands where a test needs no store: nothing is behind it. */
const noStore: Store = {
  db: drizzle.mock({ schema: tables }),
  engine: 'PGlite',
  shared: false,
  ping: () => Promise.resolve(),
  close: () => Promise.resolve(),
};

/** An app on the template of Hải Phòng at a fixed moment. */
export function sampleApp(deps: Partial<ApiDeps> = {}): Api {
  return createApp({
    templates: [haiPhongTemplate],
    store: noStore,
    randomBytes: (count) => randomBytes(count),
    log: () => undefined,
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
