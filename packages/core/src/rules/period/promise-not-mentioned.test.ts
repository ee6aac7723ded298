import { describe, it } from 'vitest';
import { testRule } from '../../testing/test-rule.js';
import { promiseNotMentionedRule } from './promise-not-mentioned.js';

testRule(promiseNotMentionedRule, { describe, it });
