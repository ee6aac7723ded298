import { describe, it } from 'vitest';
import { testRule } from '../../testing/test-rule.js';
import { numberWithoutIndicatorRule } from './number-without-indicator.js';

testRule(numberWithoutIndicatorRule, { describe, it });
