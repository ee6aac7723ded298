import { describe, expect, it } from 'vitest';
import { styleProfile } from '../style/find-profile.js';
import { formatDocumentNumber } from './document-number.js';

const party = styleProfile('party-2018').conventions;
const state = styleProfile('state-2020').conventions;

describe('formatDocumentNumber', () => {
  it('joins number and symbol as each regime does', () => {
    expect(formatDocumentNumber({ sequence: 42, symbol: 'CV/BCĐ' }, party)).toBe('42-CV/BCĐ');
    expect(formatDocumentNumber({ sequence: 3, symbol: 'KH-UBND' }, state)).toBe('03/KH-UBND');
  });

  it('leaves a place for a number that is not given yet', () => {
    expect(formatDocumentNumber({ symbol: 'BC/BCĐ' }, party)).toBe('…-BC/BCĐ');
  });
});
