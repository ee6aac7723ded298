import { describe, it } from 'vitest';
import { testLintRule } from '../../testing/test-rule.js';
import { mixedCommaLint } from './mixed-comma.js';

testLintRule(mixedCommaLint, { describe, it });
