import { describe, it } from 'vitest';
import { testLintRule } from '../../testing/test-rule.js';
import { numberWithoutYearLint } from './number-without-year.js';

testLintRule(numberWithoutYearLint, { describe, it });
