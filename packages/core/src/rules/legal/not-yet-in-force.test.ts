import { describe, it } from 'vitest';
import { instruments } from '../../legal/instruments.data.js';
import { testRule } from '../../testing/test-rule.js';
import { notYetInForceRule } from './not-yet-in-force.js';

testRule(notYetInForceRule(instruments), { describe, it });
