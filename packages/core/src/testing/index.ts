export { testLintRule, testRule, type TestRunner } from './test-rule.js';
export { exampleProblems } from './example-problems.js';
export { lintExampleProblems } from './lint-example-problems.js';
export { exampleSubject } from './example-subject.js';
export { lintExampleSubject } from './lint-example-subject.js';
export { sampleOutline } from './sample-outline.data.js';
export { sampleReport } from './sample-report.data.js';
export { sampleRound } from './sample-round.data.js';
