import { describe, it } from 'vitest';
import { testRule } from '../../testing/test-rule.js';
import { unknownIndicatorRule } from './unknown-indicator.js';

testRule(unknownIndicatorRule, { describe, it });
