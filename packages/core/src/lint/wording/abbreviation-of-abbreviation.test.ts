import { describe, it } from 'vitest';
import { testLintRule } from '../../testing/test-rule.js';
import { abbreviationOfAbbreviationLint } from './abbreviation-of-abbreviation.js';

testLintRule(abbreviationOfAbbreviationLint, { describe, it });
