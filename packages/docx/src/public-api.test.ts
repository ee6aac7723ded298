import { expect, it } from 'vitest';
import * as docx from './index.js';

it('has these doors and no others', () => {
  expect(Object.keys(docx)).toEqual(['writeDocx', 'readDocx', 'readLimits']);
});
