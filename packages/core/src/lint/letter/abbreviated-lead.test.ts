import { describe, it } from 'vitest';
import { testLintRule } from '../../testing/test-rule.js';
import { abbreviatedLeadLint } from './abbreviated-lead.js';

testLintRule(abbreviatedLeadLint, { describe, it });
