import { describe, it } from 'vitest';
import { testRule } from '../../testing/test-rule.js';
import { datedBeforeLetterRule } from './dated-before-letter.js';

testRule(datedBeforeLetterRule, { describe, it });
