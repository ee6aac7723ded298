import { describe, it } from 'vitest';
import { testRule } from '../../testing/test-rule.js';
import { unknownUnitRule } from './unknown-unit.js';

testRule(unknownUnitRule, { describe, it });
