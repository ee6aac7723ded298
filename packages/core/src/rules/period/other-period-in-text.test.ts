import { describe, it } from 'vitest';
import { testRule } from '../../testing/test-rule.js';
import { otherPeriodInTextRule } from './other-period-in-text.js';

testRule(otherPeriodInTextRule, { describe, it });
