import type { Problem } from '../problems/problem-schema.js';

/** What the API refused to a page, in the reader's language. */
export class PageProblem extends Error {
  override readonly name = 'PageProblem';
  readonly problem: Problem;

  constructor(problem: Problem) {
    super(problem.type);
    this.problem = problem;
  }
}
