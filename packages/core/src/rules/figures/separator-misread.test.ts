import { describe, it } from 'vitest';
import { testRule } from '../../testing/test-rule.js';
import { separatorMisreadRule } from './separator-misread.js';

testRule(separatorMisreadRule, { describe, it });
