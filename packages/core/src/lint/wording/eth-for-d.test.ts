import { describe, it } from 'vitest';
import { testLintRule } from '../../testing/test-rule.js';
import { ethForDLint } from './eth-for-d.js';

testLintRule(ethForDLint, { describe, it });
