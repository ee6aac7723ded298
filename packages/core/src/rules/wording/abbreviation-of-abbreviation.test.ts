import { describe, it } from 'vitest';
import { testRule } from '../../testing/test-rule.js';
import { abbreviationOfAbbreviationRule } from './abbreviation-of-abbreviation.js';

testRule(abbreviationOfAbbreviationRule, { describe, it });
