import { describe, it } from 'vitest';
import { testRule } from '../../testing/test-rule.js';
import { guidanceLeftInRule } from './guidance-left-in.js';

testRule(guidanceLeftInRule, { describe, it });
