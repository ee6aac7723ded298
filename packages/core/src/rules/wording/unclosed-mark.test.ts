import { describe, it } from 'vitest';
import { testRule } from '../../testing/test-rule.js';
import { unclosedMarkRule } from './unclosed-mark.js';

testRule(unclosedMarkRule, { describe, it });
