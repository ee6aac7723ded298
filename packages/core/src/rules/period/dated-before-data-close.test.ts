import { describe, it } from 'vitest';
import { testRule } from '../../testing/test-rule.js';
import { datedBeforeDataCloseRule } from './dated-before-data-close.js';

testRule(datedBeforeDataCloseRule, { describe, it });
