import { describe, it } from 'vitest';
import { testRule } from '../../testing/test-rule.js';
import { undatedFirstMentionRule } from './undated-first-mention.js';

testRule(undatedFirstMentionRule, { describe, it });
