import { expect, it } from 'vitest';
import * as publicApi from './index.js';

it('gives out the instruments, the letter, the outline, the round, the template and what became of its units', () => {
  expect(Object.keys(publicApi).sort()).toEqual([
    'haiPhongInstruments',
    'haiPhongLetter',
    'haiPhongOutline',
    'haiPhongRound',
    'haiPhongTemplate',
    'haiPhongUnitHistory',
  ]);
});
