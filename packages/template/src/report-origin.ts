import { parseWith, readJson, reportSchema, type Report } from '@baocao/core';
import * as z from 'zod';

/** All of a report but its answers: what a document that was made from it keeps out of sight. */
const originSchema = z.strictObject({
  ...reportSchema.omit({ responses: true, indicators: true }).shape,
});
export type ReportOrigin = z.infer<typeof originSchema>;

/** UTF-16 code units; a head is a few thousand at most. */
const longest = 50_000;

/**
 * Which report a document was made from, and its head as it was typed: print has names in capitals
 * and leaves out what does not concern its reader.
 */
export function originOf(report: Report): string {
  const { outline, round, unit, period, subject, header } = report;
  return JSON.stringify({ outline, round, unit, period, subject, header } satisfies ReportOrigin);
}

/** Reads what `originOf` wrote; `undefined` for anything else, for it is worth no more than a hint. */
export function readOrigin(origin: string | undefined): ReportOrigin | undefined {
  const read = origin === undefined ? undefined : readJson(origin, longest);
  if (read?.ok !== true) return undefined;
  const parsed = parseWith(originSchema, read.value);
  return parsed.ok ? parsed.value : undefined;
}
