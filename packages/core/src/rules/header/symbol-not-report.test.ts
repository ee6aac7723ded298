import { describe, it } from 'vitest';
import { testRule } from '../../testing/test-rule.js';
import { symbolNotReportRule } from './symbol-not-report.js';

testRule(symbolNotReportRule, { describe, it });
