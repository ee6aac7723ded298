import { describe, it } from 'vitest';
import { testRule } from '../../testing/test-rule.js';
import { notReportedWithoutReasonRule } from './not-reported-without-reason.js';

testRule(notReportedWithoutReasonRule, { describe, it });
