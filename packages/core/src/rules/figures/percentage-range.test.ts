import { describe, it } from 'vitest';
import { testRule } from '../../testing/test-rule.js';
import { percentageRangeRule } from './percentage-range.js';

testRule(percentageRangeRule, { describe, it });
