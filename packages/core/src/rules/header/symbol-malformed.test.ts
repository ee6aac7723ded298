import { describe, it } from 'vitest';
import { testRule } from '../../testing/test-rule.js';
import { symbolMalformedRule } from './symbol-malformed.js';

testRule(symbolMalformedRule, { describe, it });
