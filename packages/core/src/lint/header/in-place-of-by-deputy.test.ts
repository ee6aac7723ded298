import { describe, it } from 'vitest';
import { testLintRule } from '../../testing/test-rule.js';
import { inPlaceOfByDeputyLint } from './in-place-of-by-deputy.js';

testLintRule(inPlaceOfByDeputyLint, { describe, it });
