import { describe, it } from 'vitest';
import { testRule } from '../../testing/test-rule.js';
import { outlineVersionRule } from './outline-version.js';

testRule(outlineVersionRule, { describe, it });
