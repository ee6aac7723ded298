import type { Budget } from '../budget.js';
import type { NameTable } from './name-table.js';
import type { TextCheck } from './text-check.js';
import type { XmlTape } from './xml-tape.js';

/** A part on its way from characters to a tape. */
export type ScannedPart = {
  /** Its path in the package. */
  readonly part: string;
  readonly xml: string;
  readonly budget: Budget;
  readonly tape: XmlTape;
  readonly names: NameTable;
  readonly check: TextCheck;
};
