import type { Contribution, FigureProvenance } from '../provenance.js';

/** What was said about one figure: what counts, and who said what in its place. */
export type FigureStatement = Pick<
  FigureProvenance,
  'sources' | 'notReported' | 'unusable' | 'missing' | 'notApplicable'
>;

const nothing: FigureStatement = {
  sources: [],
  notReported: [],
  unusable: [],
  missing: [],
  notApplicable: [],
};

/** A statement of one unit. */
export function counted(contribution: Contribution): FigureStatement {
  return { ...nothing, sources: [contribution] };
}

/** A unit without a figure to count, and why; `undefined` says that it was not asked. */
export function uncounted(
  unit: string,
  why: Exclude<keyof FigureStatement, 'sources'> | undefined,
): FigureStatement {
  return why === undefined ? nothing : { ...nothing, [why]: [unit] };
}

/** Statements of several units as one, in their order. */
export function joinStatements(all: readonly FigureStatement[]): FigureStatement {
  return {
    sources: all.flatMap(({ sources }) => sources),
    notReported: all.flatMap(({ notReported }) => notReported),
    unusable: all.flatMap(({ unusable }) => unusable),
    missing: all.flatMap(({ missing }) => missing),
    notApplicable: all.flatMap(({ notApplicable }) => notApplicable),
  };
}
