import { describe, it } from 'vitest';
import { testRule } from '../../testing/test-rule.js';
import { dateMissingRule } from './date-missing.js';

testRule(dateMissingRule, { describe, it });
