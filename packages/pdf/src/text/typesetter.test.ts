import { expect, it } from 'vitest';
import { faceOf } from '../faces/face.js';
import { createTypesetter } from './typesetter.js';

const regular = { face: faceOf({ bold: false, italic: false }), underline: false };

it('sets each word once', () => {
  const typesetter = createTypesetter();
  expect(typesetter.set('dân', regular, '/a')).toBe(typesetter.set('dân', regular, '/b'));
  expect(typesetter.set('dân', { ...regular, underline: true }, '/a').pieces[0]?.underline).toBe(
    true,
  );
  expect(typesetter.diagnostics).toEqual([]);
});

it('draws a mark for a missing character and tells of it at each place, once', () => {
  const typesetter = createTypesetter();
  for (const path of ['/a', '/b', '/b']) {
    const set = typesetter.set('☐x☐', regular, path);
    expect(set.pieces.map(({ text }) => text)).toEqual(['\ufffdx\ufffd']);
    expect(set.width).toBeGreaterThan(2 * regular.face.replacement.width);
  }
  expect(typesetter.diagnostics).toEqual(
    ['/a', '/b'].map((path) => ({
      code: 'document/glyph-missing',
      severity: 'warning',
      path,
      values: { character: '☐', codePoint: 'U+2610' },
    })),
  );
});
