import { describe, it } from 'vitest';
import { instruments } from '../../legal/instruments.data.js';
import { testRule } from '../../testing/test-rule.js';
import { endedInstrumentRule } from './ended-instrument.js';

testRule(endedInstrumentRule(instruments), { describe, it });
