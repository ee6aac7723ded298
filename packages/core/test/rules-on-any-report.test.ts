import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  diagnosticSchema,
  formatDiagnostic,
  runRules,
  type Figure,
  type Report,
  type Response,
} from '../src/index.js';
import { recommendedRules, ruleMessages } from '../src/rules/index.js';
import { sampleOutline, sampleReport, sampleRound } from '../src/testing/index.js';

const words = fc.oneof(
  fc.string({ unit: 'binary' }).map((text) => text.replace(/[\r\n]/gu, ' ')),
  fc
    .array(fc.constantFrom('ủy', 'uỷ', '…', '(', '“', '- ', ' ,', '6 tháng đầu năm 2022', '. '))
    .map((parts) => parts.join('')),
);
const content = fc.array(fc.record({ text: words }), { maxLength: 3 });
const response: fc.Arbitrary<Response> = fc.oneof(
  fc.record({
    kind: fc.constant('narrative'),
    blocks: fc.array(fc.record({ type: fc.constant('paragraph'), content }), { maxLength: 3 }),
  }),
  fc.constant<Response>({ kind: 'none-arising' }),
  fc.record({ kind: fc.constant('not-applicable'), reason: words }),
);
const figure: fc.Arbitrary<Figure> = fc.oneof(
  fc.record({
    kind: fc.constant('value'),
    value: fc.oneof(fc.double({ noNaN: true, noDefaultInfinity: true }), words, fc.boolean()),
  }),
  fc.constant<Figure>({ kind: 'not-reported' }),
  fc.constant<Figure>({ kind: 'not-applicable' }),
);
const idIn = (record: object) => fc.constantFrom(...Object.keys(record), 'constructor', 'other');
const report: fc.Arbitrary<Report> = fc
  .record({
    responses: fc.dictionary(idIn(sampleReport.responses), response),
    indicators: fc.dictionary(idIn(sampleReport.indicators), figure),
    unit: fc.constantFrom('ben-thuy', 'culture', 'nobody'),
  })
  .map((change) => ({ ...sampleReport, ...change }));

const catalogue = ruleMessages(recommendedRules);
const check = (subject: Report) =>
  runRules(recommendedRules, { report: subject, outline: sampleOutline, round: sampleRound });

describe('the rules, on whatever a report may hold', () => {
  it('give diagnostics that can be said in both languages', () => {
    fc.assert(
      fc.property(report, (subject) => {
        for (const finding of check(subject)) {
          expect(diagnosticSchema.safeParse(finding).success).toBe(true);
          for (const language of ['vi', 'en'] as const) {
            expect(formatDiagnostic(finding, { catalogue, language }).length).toBeGreaterThan(10);
          }
        }
      }),
    );
  });

  it('find the same when asked again', () => {
    fc.assert(
      fc.property(report, (subject) => {
        expect(check(subject)).toEqual(check(structuredClone(subject)));
      }),
      { numRuns: 30 },
    );
  });

  it.each<[unit: string, ...codes: string[]]>([
    ['x'],
    ['1'],
    ['1.'],
    ['1/'],
    ['AB'],
    ['AB ', 'wording/abbreviation-unexplained'],
    ['1-A'],
    [' '],
    ['…', 'wording/placeholder-left'],
    ['.', 'wording/placeholder-left'],
    ['(', 'wording/unclosed-mark'],
    ['“', 'wording/unclosed-mark'],
    ['[', 'wording/unclosed-mark'],
    ['<'],
    ['-'],
    ['uỷ ', 'wording/mixed-tone-marks'],
    ['quý I '],
    ['6 tháng '],
    ['Ð', 'wording/eth-for-d'],
    [' ,', 'wording/space-before-mark'],
  ])('read a row of “%s” that is too long for what takes the square of it', (unit, ...codes) => {
    const text = unit.repeat(300_000 / unit.length);
    const context: Response = {
      kind: 'narrative',
      blocks: [{ type: 'paragraph', content: [{ text: `a${text}b` }] }],
    };
    const responses = { ...sampleReport.responses, context };
    const found = check({ ...sampleReport, responses });
    expect([...new Set(found.map(({ code }) => code))]).toEqual(codes);
  });
});
