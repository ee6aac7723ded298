import { describe, it } from 'vitest';
import { instruments } from '../../legal/instruments.data.js';
import { testLintRule } from '../../testing/test-rule.js';
import { notYetInForceLint } from './not-yet-in-force.js';

testLintRule(notYetInForceLint(instruments), { describe, it });
