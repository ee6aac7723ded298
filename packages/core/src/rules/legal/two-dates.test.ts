import { describe, it } from 'vitest';
import { instruments } from '../../legal/instruments.data.js';
import { testRule } from '../../testing/test-rule.js';
import { twoDatesRule } from './two-dates.js';

testRule(twoDatesRule(instruments), { describe, it });
