import { describe, it } from 'vitest';
import { testRule } from '../../testing/test-rule.js';
import { otherRoundRule } from './other-round.js';

testRule(otherRoundRule, { describe, it });
