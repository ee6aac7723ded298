import { describe, it } from 'vitest';
import { testRule } from '../../testing/test-rule.js';
import { totalMatchesPartsRule } from './total-matches-parts.js';

testRule(totalMatchesPartsRule, { describe, it });
