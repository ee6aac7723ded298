import { describe, it } from 'vitest';
import { testRule } from '../../testing/test-rule.js';
import { decomposedLettersRule } from './decomposed-letters.js';

testRule(decomposedLettersRule, { describe, it });
