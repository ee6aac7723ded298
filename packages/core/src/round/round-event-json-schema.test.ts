import { expect, it } from 'vitest';
import * as z from 'zod';
import { submission } from '../../test/arbitraries/round-events.js';
import { roundEventJsonSchema } from './round-event-json-schema.js';

const readBack = z.fromJSONSchema(roundEventJsonSchema());
const event = submission('ben-thuy', 1, '2023-06-14');

it('takes an event, and refuses one without its reason or with a broken hash', () => {
  expect(readBack.safeParse(event)).toMatchObject({ success: true });
  expect(readBack.safeParse({ ...event, kind: 'corrected' }).success).toBe(false);
  expect(readBack.safeParse({ ...event, hash: 'sha256:1' }).success).toBe(false);
});
