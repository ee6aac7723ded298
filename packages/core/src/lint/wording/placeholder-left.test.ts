import { describe, it } from 'vitest';
import { testLintRule } from '../../testing/test-rule.js';
import { placeholderLeftLint } from './placeholder-left.js';

testLintRule(placeholderLeftLint, { describe, it });
