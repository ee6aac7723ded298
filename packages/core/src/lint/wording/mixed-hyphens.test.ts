import { describe, it } from 'vitest';
import { testLintRule } from '../../testing/test-rule.js';
import { mixedHyphensLint } from './mixed-hyphens.js';

testLintRule(mixedHyphensLint, { describe, it });
