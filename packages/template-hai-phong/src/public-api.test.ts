import { expect, it } from 'vitest';
import * as publicApi from './index.js';

it('gives out the instruments, the letter, the outline, the round, the template, what became of its units, and the words of a later law', () => {
  expect(Object.keys(publicApi).sort()).toEqual([
    'haiPhongInstruments',
    'haiPhongLetter',
    'haiPhongOutline',
    'haiPhongRound',
    'haiPhongTemplate',
    'haiPhongUnitHistory',
    'underLaw2022',
  ]);
});
