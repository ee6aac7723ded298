import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromPointer, toPointer } from './pointer.js';

describe('toPointer', () => {
  it('escapes what a pointer keeps for itself', () => {
    expect(toPointer(['a/b', 0, '~1'])).toBe('/a~1b/0/~01');
    expect(toPointer([])).toBe('');
  });

  it('is undone by fromPointer', () => {
    fc.assert(
      fc.property(
        fc.array(fc.string({ unit: fc.constantFrom('/', '~', '0', '1', 'đ') })),
        (path) => {
          expect(fromPointer(toPointer(path))).toEqual(path);
        },
      ),
    );
  });
});
