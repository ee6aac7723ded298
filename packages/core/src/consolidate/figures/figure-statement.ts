import type { Contribution, FigureProvenance } from '../provenance.js';

/** What was said about one figure: what counts, and who said what in its place. */
export type FigureStatement = Pick<
  FigureProvenance,
  'sources' | 'notReported' | 'unusable' | 'missing' | 'notApplicable'
>;

const silences = ['notReported', 'unusable', 'missing', 'notApplicable'] as const;

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
  const joined = {
    sources: new Array<Contribution>(),
    notReported: new Array<string>(),
    unusable: new Array<string>(),
    missing: new Array<string>(),
    notApplicable: new Array<string>(),
  };
  for (const one of all) {
    for (const source of one.sources) joined.sources.push(source);
    for (const why of silences) for (const unit of one[why]) joined[why].push(unit);
  }
  return joined;
}
