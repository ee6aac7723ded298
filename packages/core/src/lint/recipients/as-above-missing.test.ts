import { describe, it } from 'vitest';
import { testLintRule } from '../../testing/test-rule.js';
import { asAboveMissingLint } from './as-above-missing.js';

testLintRule(asAboveMissingLint, { describe, it });
