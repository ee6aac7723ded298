import { describe, it } from 'vitest';
import { testRule } from '../../testing/test-rule.js';
import { copiedFromLetterRule } from './copied-from-letter.js';

testRule(copiedFromLetterRule, { describe, it });
