import { describe, it } from 'vitest';
import { testLintRule } from '../../testing/test-rule.js';
import { kindNotAddressedLint } from './kind-not-addressed.js';

testLintRule(kindNotAddressedLint, { describe, it });
