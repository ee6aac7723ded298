import { describe, it } from 'vitest';
import { testLintRule } from '../../testing/test-rule.js';
import { symbolMalformedLint } from './symbol-malformed.js';

testLintRule(symbolMalformedLint, { describe, it });
