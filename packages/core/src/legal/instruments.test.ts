import { describe, expect, it } from 'vitest';
import { isNfc } from '../format/nfc.js';
import { citedNames } from './cited-names.data.js';
import { formatCitedNumber } from './cited-number.js';
import { instruments } from './instruments.data.js';
import { legalInstrumentSchema } from './legal-instrument.js';
import { parseCitations } from './parse-citations.js';

describe.each(instruments.map((instrument) => [instrument.number, instrument] as const))(
  'the instrument %s',
  (number, instrument) => {
    const { standings, names = [], amendedBy = [] } = instrument;

    it('is well formed', () => {
      expect(legalInstrumentSchema.parse(instrument)).toEqual(instrument);
      expect(isNfc(JSON.stringify(instrument))).toBe(true);
    });

    it('has numbers that are read as such, in their canonical form', () => {
      const others = standings.flatMap(({ by = number, replacedBy = number }) => [by, replacedBy]);
      for (const text of [number, ...others, ...amendedBy]) {
        const [hit] = parseCitations(text);
        expect(hit?.citation.number && formatCitedNumber(hit.citation.number)).toBe(text);
      }
    });

    it('has its standings in the order of their days, none before it was issued', () => {
      const days = standings.map(({ from }) => from);
      expect(days).toEqual([...new Set(days)].sort());
      expect((days[0] ?? '9999') >= (instrument.issued ?? '')).toBe(true);
    });

    it('has names that are read as such', () => {
      expect(citedNames).toEqual(expect.arrayContaining([...names]));
    });

    it('says who ended what has ended', () => {
      for (const { status, by } of standings) {
        if (status === 'ended' || status === 'partly-ended') expect(by).toBeDefined();
      }
    });
  },
);
