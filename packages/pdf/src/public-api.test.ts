import { expect, it } from 'vitest';
import * as pdf from './index.js';

it('has these doors and no others', () => {
  expect(Object.keys(pdf).sort()).toEqual(['readAttachment', 'writePdf']);
});
