import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { sampleOutline } from '../testing/sample-outline.data.js';
import { outlineJsonSchema } from './outline-json-schema.js';

/** An independent reading of the JSON Schema. */
const readBack = z.fromJSONSchema(outlineJsonSchema());

describe('outlineJsonSchema', () => {
  it('takes an outline', () => {
    expect(readBack.safeParse(sampleOutline).success).toBe(true);
  });

  it.each([
    ['without title', { ...sampleOutline, title: undefined }],
    ['with an unknown member', { ...sampleOutline, colour: 'red' }],
    ['with a bad id below', { ...sampleOutline, nodes: [{ id: 'A B', heading: 'A' }] }],
  ])('refuses one %s', (_, outline) => {
    expect(readBack.safeParse(JSON.parse(JSON.stringify(outline))).success).toBe(false);
  });

  it('names its parts', () => {
    expect(Object.keys(outlineJsonSchema().$defs ?? {}).sort()).toEqual([
      'Citation',
      'Constraint',
      'Indicator',
      'NodeId',
      'Prompt',
      'Section',
      'Slug',
    ]);
  });
});
