import { describe, it } from 'vitest';
import { testRule } from '../../testing/test-rule.js';
import { constraintViolatedRule } from './constraint-violated.js';

testRule(constraintViolatedRule, { describe, it });
