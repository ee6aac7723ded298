import { describe, it } from 'vitest';
import { testRule } from '../../testing/test-rule.js';
import { notForThisUnitRule } from './not-for-this-unit.js';

testRule(notForThisUnitRule, { describe, it });
