import { describe, it } from 'vitest';
import { testRule } from '../../testing/test-rule.js';
import { valueTypeRule } from './value-type.js';

testRule(valueTypeRule, { describe, it });
