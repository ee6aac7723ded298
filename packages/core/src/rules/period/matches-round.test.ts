import { describe, it } from 'vitest';
import { testRule } from '../../testing/test-rule.js';
import { matchesRoundRule } from './matches-round.js';

testRule(matchesRoundRule, { describe, it });
