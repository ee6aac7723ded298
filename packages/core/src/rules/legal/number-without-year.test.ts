import { describe, it } from 'vitest';
import { testRule } from '../../testing/test-rule.js';
import { numberWithoutYearRule } from './number-without-year.js';

testRule(numberWithoutYearRule, { describe, it });
