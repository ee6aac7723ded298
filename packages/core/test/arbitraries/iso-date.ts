import fc from 'fast-check';
import type { IsoDate } from '../../src/format/iso-date.js';

/** Any day of the years 1000 to 9999. */
export const isoDates: fc.Arbitrary<IsoDate> = fc
  .date({ min: new Date('1000-01-01'), max: new Date('9999-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
