import { describe, it } from 'vitest';
import { testRule } from '../../testing/test-rule.js';
import { mixedHyphensRule } from './mixed-hyphens.js';

testRule(mixedHyphensRule, { describe, it });
