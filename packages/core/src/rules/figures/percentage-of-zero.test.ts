import { describe, it } from 'vitest';
import { testRule } from '../../testing/test-rule.js';
import { percentageOfZeroRule } from './percentage-of-zero.js';

testRule(percentageOfZeroRule, { describe, it });
