import { describe, it } from 'vitest';
import { testRule } from '../../testing/test-rule.js';
import { percentageMatchesRatioRule } from './percentage-matches-ratio.js';

testRule(percentageMatchesRatioRule, { describe, it });
