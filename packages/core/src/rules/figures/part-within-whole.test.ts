import { describe, it } from 'vitest';
import { testRule } from '../../testing/test-rule.js';
import { partWithinWholeRule } from './part-within-whole.js';

testRule(partWithinWholeRule, { describe, it });
