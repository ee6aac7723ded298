import { describe, it } from 'vitest';
import { testLintRule } from '../../testing/test-rule.js';
import { mixedToneMarksLint } from './mixed-tone-marks.js';

testLintRule(mixedToneMarksLint, { describe, it });
