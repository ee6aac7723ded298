import { describe, it } from 'vitest';
import { testLintRule } from '../../testing/test-rule.js';
import { signedForAnotherBodyLint } from './signed-for-another-body.js';

testLintRule(signedForAnotherBodyLint, { describe, it });
