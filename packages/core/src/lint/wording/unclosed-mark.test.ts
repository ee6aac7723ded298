import { describe, it } from 'vitest';
import { testLintRule } from '../../testing/test-rule.js';
import { unclosedMarkLint } from './unclosed-mark.js';

testLintRule(unclosedMarkLint, { describe, it });
