import { describe, it } from 'vitest';
import { testLintRule } from '../../testing/test-rule.js';
import { closingMarkLint } from './closing-mark.js';

testLintRule(closingMarkLint, { describe, it });
