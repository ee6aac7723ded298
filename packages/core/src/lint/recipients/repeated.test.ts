import { describe, it } from 'vitest';
import { testLintRule } from '../../testing/test-rule.js';
import { recipientRepeatedLint } from './repeated.js';

testLintRule(recipientRepeatedLint, { describe, it });
