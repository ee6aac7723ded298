import { describe, it } from 'vitest';
import { testRule } from '../../testing/test-rule.js';
import { dateOutsidePeriodRule } from './date-outside-period.js';

testRule(dateOutsidePeriodRule, { describe, it });
