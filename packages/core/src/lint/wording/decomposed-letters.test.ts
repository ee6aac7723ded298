import { describe, it } from 'vitest';
import { testLintRule } from '../../testing/test-rule.js';
import { decomposedLettersLint } from './decomposed-letters.js';

testLintRule(decomposedLettersLint, { describe, it });
