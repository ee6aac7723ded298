import { describe, it } from 'vitest';
import { testRule } from '../../testing/test-rule.js';
import { countNotWholeRule } from './count-not-whole.js';

testRule(countNotWholeRule, { describe, it });
