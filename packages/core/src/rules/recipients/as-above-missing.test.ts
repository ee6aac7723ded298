import { describe, it } from 'vitest';
import { testRule } from '../../testing/test-rule.js';
import { asAboveMissingRule } from './as-above-missing.js';

testRule(asAboveMissingRule, { describe, it });
