import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { answerSections, indicatorsOf } from '../outline/find-in-outline.js';
import { sampleOutline } from '../testing/sample-outline.data.js';
import { sampleReport } from '../testing/sample-report.data.js';
import { reportJsonSchema } from './report-json-schema.js';

const schema = reportJsonSchema(sampleOutline);
/** An independent reading of the JSON Schema. */
const readBack = z.fromJSONSchema(schema);

const open = {
  ...sampleReport,
  responses: Object.fromEntries(answerSections(sampleOutline).map(({ node }) => [node.id, null])),
  indicators: Object.fromEntries(
    indicatorsOf(sampleOutline).map(({ indicator }) => [indicator.id, null]),
  ),
};
const accepts = (report: unknown) => readBack.safeParse(JSON.parse(JSON.stringify(report))).success;

describe('reportJsonSchema', () => {
  it('takes a report that is still open, and the forms that people write', () => {
    expect(accepts(open)).toBe(true);
    const responses = { ...open.responses, context: 'Quận có 15 phường.' };
    const indicators = { ...open.indicators, communes: 3 };
    expect(accepts({ ...open, responses, indicators })).toBe(true);
  });

  it('takes the answers of the sample', () => {
    const responses = { ...open.responses, ...sampleReport.responses };
    const indicators = { ...open.indicators, ...sampleReport.indicators };
    expect(accepts({ ...open, responses, indicators })).toBe(true);
  });

  it('asks for every id of the outline and for no other', () => {
    const { context, ...rest } = open.responses;
    expect(context).toBeNull();
    expect(accepts({ ...open, responses: rest })).toBe(false);
    expect(accepts({ ...open, responses: { ...open.responses, contxt: null } })).toBe(false);
    expect(accepts({ ...open, indicators: {} })).toBe(false);
  });

  it('refuses a report on another version', () => {
    expect(accepts({ ...open, outline: { id: 'sample', version: '9.0.0' } })).toBe(false);
  });

  it('shows heading and address where an editor shows them', () => {
    expect(schema).toMatchObject({
      properties: {
        responses: {
          properties: {
            'results.communes': {
              title: 'Thực hiện dân chủ ở xã, phường, thị trấn',
              description: 'Phần II, mục 2',
            },
          },
        },
      },
    });
  });
});
