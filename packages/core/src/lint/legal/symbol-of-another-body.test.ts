import { describe, it } from 'vitest';
import { testLintRule } from '../../testing/test-rule.js';
import { symbolOfAnotherBodyLint } from './symbol-of-another-body.js';

testLintRule(symbolOfAnotherBodyLint, { describe, it });
