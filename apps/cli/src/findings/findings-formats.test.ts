import { expect, it } from 'vitest';
import * as z from 'zod';
import { MemoryFileStore } from '../../test/memory-file-store.js';
import { run, situation } from '../../test/run.js';
import { findingsJunit } from './findings-junit.js';

/** The part of the schema of SARIF 2.1.0 (OASIS) that is written here, nothing left open. */
const message = z.strictObject({ text: z.string().min(1) });
const level = z.enum(['none', 'note', 'warning', 'error']);
const sarif = z.strictObject({
  $schema: z.url(),
  version: z.literal('2.1.0'),
  runs: z.array(
    z.strictObject({
      tool: z.strictObject({
        driver: z.strictObject({
          name: z.string().min(1),
          semanticVersion: z.string(),
          rules: z.array(
            z.strictObject({
              id: z.string(),
              shortDescription: message,
              fullDescription: message.optional(),
              defaultConfiguration: z.strictObject({ level }).optional(),
            }),
          ),
        }),
      }),
      language: z.string().regex(/^[a-zA-Z]{2}(-[a-zA-Z]{2})?$/u),
      columnKind: z.enum(['utf16CodeUnits', 'unicodeCodePoints']),
      results: z.array(
        z.strictObject({
          ruleId: z.string(),
          level,
          message,
          locations: z.array(
            z.strictObject({
              physicalLocation: z.strictObject({
                artifactLocation: z.strictObject({ uri: z.string().regex(/^[\x21-\x7e]+$/u) }),
                region: z
                  .strictObject({
                    startLine: z.int().min(1),
                    startColumn: z.int().min(1).optional(),
                  })
                  .optional(),
              }),
              logicalLocations: z
                .array(z.strictObject({ fullyQualifiedName: z.string() }))
                .optional(),
            }),
          ),
          suppressions: z
            .array(
              z.strictObject({ kind: z.enum(['inSource', 'external']), justification: z.string() }),
            )
            .optional(),
          properties: z.record(z.string(), z.unknown()),
        }),
      ),
    }),
  ),
});

const text = `${situation('department-with-faults')}
suppressions:
  - code: wording/empty-phrase
    reason: Lời của cấp trên.
    until: 2023-12-31
`;
const check = (format: string) =>
  run(
    ['check', 'báo cáo.yaml', '--format', format],
    new MemoryFileStore({ '/ban/báo cáo.yaml': text }),
  );

it('writes SARIF 2.1.0 whose rules are those of its results', async () => {
  const { code, out } = await check('sarif');
  expect(code).toBe(1);
  const [first] = sarif.parse(JSON.parse(out)).runs;
  const rules = first?.tool.driver.rules.map(({ id }) => id) ?? [];
  expect(new Set(first?.results.map(({ ruleId }) => ruleId))).toEqual(new Set(rules));
  expect(first?.results.some(({ suppressions }) => suppressions !== undefined)).toBe(
    text.includes('wording/empty-phrase'),
  );
});

it('writes JUnit XML with a test for each rule', async () => {
  const { code, out } = await check('junit');
  expect(code).toBe(1);
  const [, tests, failures] =
    /<testsuite name="báo cáo\.yaml" tests="(\d+)" failures="(\d+)"/u.exec(out) ?? [];
  expect(out.match(/<testcase /gu)).toHaveLength(Number(tests));
  expect(out.match(/<failure /gu)).toHaveLength(Number(failures));
  expect(Number(failures)).toBeGreaterThan(3);
});

it('writes no character that XML does not have', () => {
  const diagnostic = {
    code: 'file/x',
    severity: 'error',
    path: '',
    values: { bad: '\u0000 <a> & "b" \uD800' },
  } as const;
  const xml = findingsJunit([], [{ file: 'a&b', diagnostic }], 'vi');
  expect(xml).toContain('<testsuite name="a&amp;b"');
  expect(xml).toContain('\uFFFD &lt;a&gt; &amp; &quot;b&quot; \uFFFD');
});
