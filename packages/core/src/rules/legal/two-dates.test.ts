import { describe, it } from 'vitest';
import { testRule } from '../../testing/test-rule.js';
import { twoDatesRule } from './two-dates.js';

testRule(twoDatesRule, { describe, it });
