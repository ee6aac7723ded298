import { expect, it } from 'vitest';
import * as publicApi from './index.js';

it('gives out the pure function, and the run around it', () => {
  expect(Object.keys(publicApi).sort()).toEqual(['createLocality', 'readLocality', 'runCreate']);
});
