import { describe, it } from 'vitest';
import { testRule } from '../../testing/test-rule.js';
import { asAboveWithoutAddresseesRule } from './as-above-without-addressees.js';

testRule(asAboveWithoutAddresseesRule, { describe, it });
