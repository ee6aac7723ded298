import { describe, it } from 'vitest';
import { testRule } from '../../testing/test-rule.js';
import { zeroPaddingRule } from './zero-padding.js';

testRule(zeroPaddingRule, { describe, it });
