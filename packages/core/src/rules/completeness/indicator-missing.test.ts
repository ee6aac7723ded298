import { describe, it } from 'vitest';
import { testRule } from '../../testing/test-rule.js';
import { indicatorMissingRule } from './indicator-missing.js';

testRule(indicatorMissingRule, { describe, it });
