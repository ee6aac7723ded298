import { expect, it } from 'vitest';
import * as api from './index.js';

it('is the app, the store, the worker and the server', () => {
  expect(Object.keys(api).sort()).toEqual([
    'createApp',
    'openStore',
    'roleSchema',
    'runServer',
    'startServer',
    'startWorker',
  ]);
});
