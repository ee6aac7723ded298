import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { coreMessages } from '../diagnostics/core-messages.js';
import { formatDiagnostic } from '../diagnostics/format-diagnostic.js';
import type { Outline } from '../outline/outline-schema.js';
import { sampleOutline } from '../testing/sample-outline.data.js';
import { checkConstraints, readConstraints } from './check-constraints.js';

const message = { vi: 'sai', en: 'wrong' };
const outlineWith = (expression: string): Outline => ({
  ...sampleOutline,
  constraints: [{ id: 'one', expression, message }],
});
const faultsOf = (expression: string) =>
  checkConstraints(outlineWith(expression)).map(({ code }) => code.replace('outline/', ''));
const words = (expression: string) =>
  checkConstraints(outlineWith(expression)).map((fault) =>
    formatDiagnostic(fault, { catalogue: coreMessages, language: 'en' }),
  );

describe('checkConstraints', () => {
  it('has nothing to say of an outline without constraints, nor of the sample', () => {
    const { constraints, ...outline } = sampleOutline;
    expect(constraints).toHaveLength(2);
    expect(checkConstraints(outline)).toEqual([]);
    expect(checkConstraints(sampleOutline)).toEqual([]);
  });

  it.each([
    'figures.communes_with_regulation <= figures.communes',
    'figures.dialogues == figures.dialogues_by_party + figures.dialogues_by_government',
    'unit.kind != "district" || figures.communes >= 1',
    'unit.kind in ["district", "department"] ? figures.strikes == 0 : figures.strikes < 3',
    'period.year >= 2024 && period.from > "2024-01-01" && figures.communes - 1 > 0',
    'figures.communes / figures.dialogues <= 2 * previous.communes',
    'figures.committee_renewed && figures.model != ""',
    '-figures.communes < 0.5',
  ])('takes %s', (expression) => {
    expect(faultsOf(expression)).toEqual([]);
  });

  it.each([
    ['figures.communes >', 'constraint-syntax'],
    ['"open', 'constraint-syntax'],
    ['figures.wards > 1', 'constraint-unknown-name'],
    ['figure.communes > 1', 'constraint-unknown-name'],
    ['figures.communes-with-regulation > 1', 'constraint-unknown-name'],
    ['unit.name == "x" && figures.communes > 1', 'constraint-unknown-name'],
    ['unit.kind == "distrct" && figures.communes > 1', 'constraint-unknown-value'],
    ['period.kind in ["halfyear"] && figures.communes > 1', 'constraint-unknown-value'],
    ['figures.communes > "1"', 'constraint-wrong-type'],
    ['figures.model > 1', 'constraint-wrong-type'],
    ['figures.communes && true', 'constraint-wrong-type'],
    ['figures.communes + 1', 'constraint-not-condition'],
    ['unit.kind == "district"', 'constraint-without-figures'],
    ['[1].all(x, x > 0)', 'constraint-forbidden'],
    ['has(figures.communes)', 'constraint-forbidden'],
    ['figures.model.matches("(a+)+$")', 'constraint-forbidden'],
    ['dyn(figures.communes) > "x"', 'constraint-forbidden'],
    ['figures["communes"] > 1.0', 'constraint-forbidden'],
    [`${Array(150).fill('1').join(' + ')} < figures.communes`, 'constraint-too-large'],
    [`${'('.repeat(40)}1${')'.repeat(40)} < figures.communes`, 'constraint-too-large'],
  ])('refuses %s: %s', (expression, code) => {
    expect(new Set(faultsOf(expression))).toContain(code);
  });

  it('names the place, and what was perhaps meant', () => {
    expect(words('figures.comunes > figures.dialogue')).toEqual([
      'Constraint 1 › expression: the condition names “figures.comunes”, which the outline does not have; perhaps “figures.communes”',
      'Constraint 1 › expression: the condition names “figures.dialogue”, which the outline does not have; perhaps “figures.dialogues”',
    ]);
    expect(words('unit.kind == "ward" || figures.communes > 1')[0]).toContain(
      'compares “unit.kind” with “ward”; use one of “district”, “department”',
    );
    expect(words('figures.communes > "1"')[0]).toContain('at “figures.communes > "1"”');
  });

  it('answers any text, and never throws', () => {
    const piece = fc.constantFrom(
      ...['figures.', 'communes', 'model', 'previous', ' == ', '(', ')', '[', '"', '1', '.all(x,'],
      ...[' ? ', ' : ', '&&', '!', '\\', 'in', '{', '}', '0x', 'r"', 'b"', '__proto__', '//', '\n'],
    );
    const text = fc.oneof(
      fc.string({ unit: 'binary', minLength: 1 }),
      fc.array(piece, { minLength: 1 }).map((pieces) => pieces.join('')),
    );
    fc.assert(
      fc.property(text, (expression) => {
        expect(Array.isArray(faultsOf(expression))).toBe(true);
      }),
      { numRuns: 2_000 },
    );
  });
});

describe('readConstraints', () => {
  const holds = (expression: string, figures: Record<string, number | string | boolean>) =>
    readConstraints(outlineWith(expression))[0]?.holds({ figures });

  it('says whether a condition holds', () => {
    expect(holds('figures.communes >= 2', { communes: 2 })).toBe(true);
    expect(holds('figures.communes / figures.dialogues < 0.3', { communes: 1, dialogues: 4 })).toBe(
      true,
    );
    expect(holds('figures.communes == 3', { communes: 2 })).toBe(false);
  });

  it('says nothing without a figure, and nothing of a division by zero', () => {
    expect(
      holds('figures.communes >= 2 || figures.dialogues > 1', { communes: 2 }),
    ).toBeUndefined();
    const share = 'figures.communes / (figures.dialogues - 1) <= 1';
    expect(holds(share, { communes: 0, dialogues: 1 })).toBeUndefined();
    expect(holds(share, { communes: 0, dialogues: 2 })).toBe(true);
  });

  it('says what to do where an outline was not checked before', () => {
    expect(() => readConstraints(outlineWith('figures.wards > 1'))).toThrow(
      'give checkConstraints to parseOutline',
    );
  });
});
