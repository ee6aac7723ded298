import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { outlineMappingSchema } from '../consolidate/outline-mapping.js';
import { isRecord } from '../json/is-record.js';
import { outlineSchema } from '../outline/outline-schema.js';
import { reportSchema } from '../report/report-schema.js';
import { roundEventSchema } from '../round/round-event.js';
import { roundSchema } from '../round/round-schema.js';
import { fieldLabels } from './field-labels.data.js';

/** The members that a JSON Schema names, at any depth. */
function membersIn(schema: unknown): string[] {
  if (!isRecord(schema) && !Array.isArray(schema)) return [];
  return Object.entries(schema).flatMap(([key, value]: [string, unknown]) => [
    ...(key === 'properties' && isRecord(value) ? Object.keys(value) : []),
    ...membersIn(value),
  ]);
}

/** What the paths of steps that cannot be taken point into. */
const eventsSchema = z.object({ events: z.array(roundEventSchema) });

describe('fieldLabels', () => {
  it('names every member of outlines, reports, rounds, their events and mappings, and nothing else', () => {
    const schemas = [outlineSchema, reportSchema, roundSchema, eventsSchema, outlineMappingSchema];
    const members = new Set(schemas.flatMap((schema) => membersIn(z.toJSONSchema(schema))));
    const named = new Set(Object.keys(fieldLabels).map((key) => key.replace(/^.*\//u, '')));
    expect([...named].sort()).toEqual([...members].sort());
  });
});
