import { describe, it } from 'vitest';
import { testRule } from '../../testing/test-rule.js';
import { endedInstrumentRule } from './ended-instrument.js';

testRule(endedInstrumentRule, { describe, it });
