import { describe, it } from 'vitest';
import { instruments } from '../../legal/instruments.data.js';
import { testLintRule } from '../../testing/test-rule.js';
import { endedInstrumentLint } from './ended-instrument.js';

testLintRule(endedInstrumentLint(instruments), { describe, it });
