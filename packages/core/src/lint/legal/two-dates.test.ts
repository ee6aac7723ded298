import { describe, it } from 'vitest';
import { instruments } from '../../legal/instruments.data.js';
import { testLintRule } from '../../testing/test-rule.js';
import { twoDatesLint } from './two-dates.js';

testLintRule(twoDatesLint(instruments), { describe, it });
