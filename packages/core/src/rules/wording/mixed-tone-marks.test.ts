import { describe, it } from 'vitest';
import { testRule } from '../../testing/test-rule.js';
import { mixedToneMarksRule } from './mixed-tone-marks.js';

testRule(mixedToneMarksRule, { describe, it });
