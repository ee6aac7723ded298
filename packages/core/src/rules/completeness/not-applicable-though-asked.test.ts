import { describe, it } from 'vitest';
import { testRule } from '../../testing/test-rule.js';
import { notApplicableThoughAskedRule } from './not-applicable-though-asked.js';

testRule(notApplicableThoughAskedRule, { describe, it });
