import { describe, it } from 'vitest';
import { testRule } from '../../testing/test-rule.js';
import { otherOutlineRule } from './other-outline.js';

testRule(otherOutlineRule, { describe, it });
