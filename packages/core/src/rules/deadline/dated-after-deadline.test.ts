import { describe, it } from 'vitest';
import { testRule } from '../../testing/test-rule.js';
import { datedAfterDeadlineRule } from './dated-after-deadline.js';

testRule(datedAfterDeadlineRule, { describe, it });
