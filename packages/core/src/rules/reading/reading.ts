import type { ParsedCitation } from '../../legal/parsed-citation.js';
import type { Period } from '../../round/period-schema.js';
import type { ReadCitation } from './read-citations.js';
import type { ReadText } from './read-text.js';

/**
 * What a rule about words looks at, whosever words they are: those of a report, or of a letter
 * with its outline.
 */
export type Reading = {
  /** Everything in words, in reading order. */
  readonly texts: readonly ReadText[];
  /** What the prose cites, in reading order. */
  readonly cited: readonly ReadCitation[];
  /** What is known to be meant before reading: of a report, what its letter and outline cite. */
  readonly asked: readonly ParsedCitation[];
  /** What is reported on; absent for an outline without its round. */
  readonly period?: Period;
};
