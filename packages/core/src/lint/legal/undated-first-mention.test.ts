import { describe, it } from 'vitest';
import { testLintRule } from '../../testing/test-rule.js';
import { undatedFirstMentionLint } from './undated-first-mention.js';

testLintRule(undatedFirstMentionLint, { describe, it });
