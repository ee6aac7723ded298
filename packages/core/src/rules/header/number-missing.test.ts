import { describe, it } from 'vitest';
import { testRule } from '../../testing/test-rule.js';
import { numberMissingRule } from './number-missing.js';

testRule(numberMissingRule, { describe, it });
