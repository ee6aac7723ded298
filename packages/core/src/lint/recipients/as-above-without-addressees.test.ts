import { describe, it } from 'vitest';
import { testLintRule } from '../../testing/test-rule.js';
import { asAboveWithoutAddresseesLint } from './as-above-without-addressees.js';

testLintRule(asAboveWithoutAddresseesLint, { describe, it });
