import type { Deadline, IsoDate, Period } from '@baocao/core';
import type { Locality } from './read-locality.js';

/** Whose layout the documents have: that of the Party or that of the State. */
export type Layout = 'party' | 'state';

/** How the template is kept: as a TypeScript package, or as plain JSON files. */
export type Keeping = 'typescript' | 'json';

/** What has to be known of a locality to make its folder. */
export type Answers = {
  /** Name of the folder and of its package: a slug. */
  readonly name: string;
  readonly locality: Locality;
  /** The body that sends the letter, as its head has it. */
  readonly body: string;
  readonly layout: Layout;
  /** Day of the letter; it decides which rules of layout govern. */
  readonly date: IsoDate;
  readonly period: Exclude<Period, { kind: 'custom' }>;
  readonly deadline: Deadline;
  /** The units that are to report, by name. */
  readonly units: readonly string[];
  readonly keeping: Keeping;
};
