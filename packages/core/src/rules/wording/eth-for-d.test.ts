import { describe, it } from 'vitest';
import { testRule } from '../../testing/test-rule.js';
import { ethForDRule } from './eth-for-d.js';

testRule(ethForDRule, { describe, it });
