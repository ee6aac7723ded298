import { expect, it } from 'vitest';
import * as legal from './index.js';

it('can be read aloud', () => {
  expect(Object.keys(legal).sort()).toMatchInlineSnapshot(`
    [
      "citationReader",
      "citedNames",
      "formatCitation",
      "formatCitedNumber",
      "instruments",
      "legalInstrumentSchema",
      "legalRules",
      "mergeRegisters",
      "parseCitations",
      "resolveMentions",
      "verdictOf",
    ]
  `);
});
