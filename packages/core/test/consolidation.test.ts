import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addressOfPath,
  diagnosticSchema,
  formatDiagnostic,
  parseReport,
  reportSchema,
  toPointer,
  type Report,
  type Round,
} from '../src/index.js';
import {
  consolidate,
  consolidationMessages,
  provenanceSchema,
  tracesOf,
  type Consolidated,
  type ConsolidationInput,
} from '../src/consolidate/index.js';
import { passagesOf } from '../src/consolidate/narrative/passages-of.js';
import { sampleOutline, sampleReport, sampleRound } from '../src/testing/index.js';
import { roundReports, type RoundReports } from './arbitraries/round-reports.js';

const headOf = (unit: string, round: Round) => ({
  round: round.id,
  unit,
  period: round.period,
  subject: sampleReport.subject,
  header: sampleReport.header,
});

const consolidated = (round: Round, reports: readonly ConsolidationInput[], unit = 'song-lam') =>
  consolidate({ outline: sampleOutline, round, head: headOf(unit, round) }, reports);

/** What a place of a report says, by its pointer. */
function textAt(report: Report, path: string): string {
  const words: string[] = [];
  const collect = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    if ('text' in value && typeof value.text === 'string') words.push(value.text);
    for (const member of Object.values(value)) collect(member);
  };
  collect(valueAt(report, path));
  return words.join('');
}

/** The same without the name of one unit: a second statement below it moves the name up a line. */
function wordsAt(report: Report, path: string): string {
  return textAt(report, path).replace(/^Đơn vị \d: /u, '');
}

function valueAt(root: unknown, path: string): unknown {
  return path
    .split('/')
    .slice(1)
    .reduce<unknown>(
      (value, step) =>
        typeof value === 'object' && value !== null
          ? Object.entries(value).find(([key]) => key === step)?.[1]
          : undefined,
      root,
    );
}

const shuffled = (data: RoundReports) =>
  fc.shuffledSubarray([...data.reports], { minLength: data.reports.length });

describe('consolidating', () => {
  it('gives the same whatever the order in which reports come', () =>
    fc.assert(
      fc.asyncProperty(
        roundReports.chain((data) => fc.tuple(fc.constant(data), shuffled(data))),
        async ([{ round, reports }, others]) => {
          expect(await consolidated(round, others)).toEqual(await consolidated(round, reports));
        },
      ),
      { numRuns: 60 },
    ));

  it('gives a report, a provenance and diagnostics that hold to their schemas', () =>
    fc.assert(
      fc.asyncProperty(roundReports, async ({ round, reports }) => {
        const { report, provenance, diagnostics } = await consolidated(round, reports);
        expect(reportSchema.safeParse(report).error).toBeUndefined();
        expect(provenanceSchema.safeParse(provenance).error).toBeUndefined();
        expect(parseReport(report, sampleOutline).ok).toBe(true);
        for (const one of diagnostics) {
          expect(diagnosticSchema.safeParse(one).success).toBe(true);
          for (const language of ['vi', 'en'] as const) {
            const text = formatDiagnostic(one, { catalogue: consolidationMessages, language });
            expect(text).not.toMatch(/\{|unit-\d/u);
          }
        }
      }),
      { numRuns: 60 },
    ));

  it('says so where no report has come', async () => {
    const { diagnostics } = await consolidated(sampleRound, []);
    expect(diagnostics).toMatchObject([{ code: 'consolidation/no-reports', severity: 'warning' }]);
    const one = await consolidated(sampleRound, [sampleReport]);
    expect(one.diagnostics.map(({ code }) => code)).not.toContain('consolidation/no-reports');
  });

  it('invents nothing and loses nothing', () =>
    fc.assert(
      fc.asyncProperty(roundReports, async ({ round, reports }) => {
        const { report, provenance } = await consolidated(round, reports);
        expectEverySentenceToHaveItsSource(report, reports, provenance);
        expectEveryPassageToBeTold(reports, provenance);
        expectEveryFigureToBeExplained(reports, provenance);
      }),
      { numRuns: 60 },
    ));

  it('marks exactly what came from a unit', () =>
    fc.assert(
      fc.asyncProperty(
        roundReports.filter(({ reports }) => reports.length > 1),
        fc.nat(8),
        async ({ round, reports }, choice) => {
          const gone = reports[choice % reports.length]?.unit ?? '';
          const before = await consolidated(round, reports);
          const units = round.units.filter(({ id }) => id !== gone);
          const rest = reports.filter(({ unit }) => unit !== gone);
          const after = await consolidated({ ...round, units }, rest);
          const marked = new Set(tracesOf(before.provenance, gone));
          expectUnmarkedFiguresToStay(before, after, marked);
          const unmarked = before.provenance.sentences.filter(({ path }) => !marked.has(path));
          const now = new Set(
            after.provenance.sentences.map(({ path }) => wordsAt(after.report, path)),
          );
          for (const { path } of unmarked) expect([...now]).toContain(wordsAt(before.report, path));
          for (const { path, from } of before.provenance.sentences) {
            expect(marked.has(path)).toBe(from.some(({ unit }) => unit === gone));
          }
        },
      ),
      { numRuns: 60 },
    ));
});

type Provenance = Consolidated['provenance'];

function expectEverySentenceToHaveItsSource(
  report: Report,
  reports: readonly Report[],
  { sentences }: Provenance,
): void {
  const said = new Set(sentences.map(({ path }) => path));
  for (const [id, response] of Object.entries(report.responses)) {
    const path = toPointer(['responses', id]);
    if (response.kind !== 'narrative') expect(said).toContain(path);
    else {
      for (const { at, item, block } of passagesOf(response.blocks)) {
        const own = `${path}/blocks/${String(at)}${item === undefined ? '' : `/items/${String(item)}`}`;
        const list = block.type === 'list' ? block.items[0] : undefined;
        const below = list?.children?.map((_, child) => `${own}/children/${String(child)}`) ?? [];
        expect(said.has(own) || below.every((one) => said.has(one))).toBe(true);
      }
    }
  }
  for (const { path, made, from } of sentences) {
    expect(addressOfPath(sampleOutline, path)).toBeDefined();
    expect(from.length).toBeGreaterThan(0);
    if (made === 'counted') continue;
    const words = from.map((origin) => {
      const own = reports.find(({ unit }) => unit === origin.unit);
      return own === undefined ? '' : textAt(own, origin.path);
    });
    expect(words).not.toContain('');
    expect(words.some((text) => textAt(report, path).includes(text))).toBe(true);
  }
}

/** Each passage of each unit is the source of one statement. */
function expectEveryPassageToBeTold(reports: readonly Report[], { sentences }: Provenance): void {
  const told = sentences
    .filter(({ made }) => made === 'kept')
    .flatMap(({ from }) => from.map(({ unit, path }) => `${unit} ${path}`))
    .sort();
  const all = reports.flatMap(({ unit, responses }) =>
    Object.entries(responses).flatMap(([id, response]) =>
      response.kind !== 'narrative'
        ? []
        : passagesOf(response.blocks).map(({ at, item }) => {
            const path = `${toPointer(['responses', id])}/blocks/${String(at)}`;
            return `${unit} ${path}${item === undefined ? '' : `/items/${String(item)}`}`;
          }),
    ),
  );
  expect(told).toEqual(all.sort());
}

function expectEveryFigureToBeExplained(reports: readonly Report[], { figures }: Provenance): void {
  for (const [id, { sources, method, total }] of Object.entries(figures)) {
    for (const { unit, value } of sources) {
      const own = reports.find((report) => report.unit === unit)?.indicators[id];
      if (method !== 'weighted-mean') expect(own).toEqual({ kind: 'value', value });
    }
    if (method !== 'sum') continue;
    const given = reports.flatMap(({ indicators }) => {
      const figure = indicators[id];
      return figure?.kind === 'value' && typeof figure.value === 'number' ? [figure.value] : [];
    });
    expect(sources.map(({ value }) => value).sort()).toEqual(given.sort());
    expect(total.reported).toBe(given.length);
  }
}

function expectUnmarkedFiguresToStay(
  before: Consolidated,
  after: Consolidated,
  marked: ReadonlySet<string>,
): void {
  for (const [id, figure] of Object.entries(before.provenance.figures)) {
    if (marked.has(toPointer(['indicators', id]))) continue;
    expect(after.provenance.figures[id]).toEqual(figure);
  }
}

describe('in two steps', () => {
  const city = (id: string) => ({ id, name: `Thành phố ${id}`, kind: 'district' });

  it('comes to the same figures as in one', () =>
    fc.assert(
      fc.asyncProperty(roundReports, async ({ round, reports }) => {
        const halves = [round.units.slice(0, 4), round.units.slice(4)];
        const wholes = [city('first'), city('second')];
        const steps = await Promise.all(
          halves.map((units, place) => {
            const own = reports.filter(({ unit }) => units.some(({ id }) => id === unit));
            return consolidated({ ...round, units }, own, wholes[place]?.id);
          }),
        );
        const two = await consolidated({ ...round, units: wholes }, steps);
        const one = await consolidated(
          {
            ...round,
            units: [
              ...wholes,
              ...halves.flatMap((units, place) =>
                units.map((unit) => ({ ...unit, partOf: wholes[place]?.id ?? '' })),
              ),
            ],
          },
          reports,
        );
        expect(two.report.indicators).toEqual(one.report.indicators);
        expect(two.provenance.figures).toEqual(one.provenance.figures);
        expect(two.provenance.units).toEqual(one.provenance.units);
      }),
      { numRuns: 60 },
    ));
});

it('refuses a second report of one unit', async () => {
  await expect(consolidated(sampleRound, [sampleReport, sampleReport])).rejects.toThrow(RangeError);
});
