import { describe, it } from 'vitest';
import { testLintRule } from '../../testing/test-rule.js';
import { zeroPaddingLint } from './zero-padding.js';

testLintRule(zeroPaddingLint, { describe, it });
