import type { Options } from 'minisearch';
import { foldTerm } from './fold-term.js';

/** A section of a page, as it is searched for. */
export type SearchEntry = {
  readonly id: string;
  readonly page: string;
  readonly title: string;
  readonly text: string;
};

/** How the index is made, and read again in the browser. */
export const searchOptions: Options<SearchEntry> = {
  fields: ['title', 'page', 'text'],
  storeFields: ['page', 'title'],
  processTerm: foldTerm,
  searchOptions: {
    boost: { title: 4, page: 2 },
    combineWith: 'AND',
    prefix: (term) => term.length > 1,
    fuzzy: (term) => (term.length > 5 ? 0.2 : false),
  },
};
