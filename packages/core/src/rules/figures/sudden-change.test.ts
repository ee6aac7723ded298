import { describe, it } from 'vitest';
import { testRule } from '../../testing/test-rule.js';
import { suddenChangeRule } from './sudden-change.js';

testRule(suddenChangeRule, { describe, it });
