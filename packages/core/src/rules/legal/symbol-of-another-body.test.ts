import { describe, it } from 'vitest';
import { testRule } from '../../testing/test-rule.js';
import { symbolOfAnotherBodyRule } from './symbol-of-another-body.js';

testRule(symbolOfAnotherBodyRule, { describe, it });
