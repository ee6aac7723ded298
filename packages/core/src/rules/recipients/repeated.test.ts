import { describe, it } from 'vitest';
import { testRule } from '../../testing/test-rule.js';
import { recipientRepeatedRule } from './repeated.js';

testRule(recipientRepeatedRule, { describe, it });
