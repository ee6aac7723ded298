import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { scanJson } from './scan-json.js';

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

const wide = { depth: 100, faults: 100 };

function syntaxFaults(text: string) {
  return scanJson(text, wide).filter(({ kind }) => kind === 'syntax');
}

describe('scanJson', () => {
  it('agrees with JSON.parse on JSON', () => {
    fc.assert(fc.property(fc.json(), (text) => scanJson(text, wide).length === 0));
  });

  it('agrees with JSON.parse on damaged JSON', () => {
    const damage = fc.tuple(
      fc.json({ maxDepth: 3 }),
      fc.nat(),
      fc.nat(3),
      fc.string({
        unit: fc.constantFrom(...Array.from('{}[],:"\\u0aE+-.1 \t\n\0tnf')),
        maxLength: 3,
      }),
    );
    fc.assert(
      fc.property(damage, ([text, place, removed, added]) => {
        const at = place % (text.length + 1);
        const damaged = text.slice(0, at) + added + text.slice(at + removed);
        expect(syntaxFaults(damaged).length === 0).toBe(isJson(damaged));
      }),
      { numRuns: 2_000 },
    );
  });

  it.each([
    ['{"a": 1,}', 8],
    ['{"a" 1}', 5],
    ['[1 2]', 3],
    ['"abc', 4],
    ['"a\nb"', 2],
    ['"\\x"', 1],
    ['01', 1],
    ['', 0],
    ['[1]]', 3],
    ['nul', 0],
  ])('finds the place in %j', (text, position) => {
    expect(syntaxFaults(text).map((fault) => fault.position)).toEqual([position]);
  });

  it('finds keys given twice, however they are written', () => {
    expect(scanJson('{"a": {"b": 1, "\\u0062": 2}}', wide)).toEqual([
      { kind: 'duplicate-key', position: 15, path: ['a', 'b'] },
    ]);
    expect(scanJson('[{"a": 1}, {"a": 1}]', wide)).toEqual([]);
  });

  it('stops after as many faults as it may tell', () => {
    const text = `{${'"a": 1, '.repeat(1_000)}"a": 1}`;
    expect(scanJson(text, { depth: 3, faults: 10 })).toHaveLength(10);
  });

  it('stops at what is nested too deep', () => {
    const text = '['.repeat(1_000_000);
    expect(scanJson(text, { depth: 3, faults: 10 })).toEqual([
      { kind: 'too-deep', position: 3, path: [0, 0, 0] },
    ]);
  });
});
