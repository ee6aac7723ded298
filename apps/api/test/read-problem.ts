import { expect } from 'vitest';
import { problemSchema, type Problem } from '../src/problems/problem-schema.js';

/** The problem that a response carries; fails the test where it carries none. */
export async function readProblem(response: Response): Promise<Problem> {
  expect(response.headers.get('Content-Type')).toBe('application/problem+json');
  const problem = problemSchema.parse(await response.json());
  expect(problem.status).toBe(response.status);
  return problem;
}
