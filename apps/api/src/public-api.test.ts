import { expect, it } from 'vitest';
import * as api from './index.js';

it('is one function', () => {
  expect(Object.keys(api)).toEqual(['createApp']);
});
