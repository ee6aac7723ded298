import type { problemDefinitions } from './problem-definitions.data.js';

/** The name of a way in which a request can fail: the last part of the `type` of a problem. */
export type ProblemName = keyof typeof problemDefinitions;
