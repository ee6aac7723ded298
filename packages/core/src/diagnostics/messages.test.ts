import { describe, expect, it } from 'vitest';
import { mergeCatalogues } from './messages.js';

const message = { vi: 'một', en: 'one' };

describe('mergeCatalogues', () => {
  it('puts catalogues together', () => {
    expect(mergeCatalogues({ 'a/b': message }, { 'c/d': message }, { 'a/b': message })).toEqual({
      'a/b': message,
      'c/d': message,
    });
  });

  it('throws where a code has two messages', () => {
    expect(() => mergeCatalogues({ 'a/b': message }, { 'a/b': { ...message } })).toThrow(
      'give one of the rules another code',
    );
  });
});
