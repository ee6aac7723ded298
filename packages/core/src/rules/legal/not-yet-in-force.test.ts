import { describe, it } from 'vitest';
import { testRule } from '../../testing/test-rule.js';
import { notYetInForceRule } from './not-yet-in-force.js';

testRule(notYetInForceRule, { describe, it });
