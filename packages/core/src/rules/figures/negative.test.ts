import { describe, it } from 'vitest';
import { testRule } from '../../testing/test-rule.js';
import { negativeRule } from './negative.js';

testRule(negativeRule, { describe, it });
