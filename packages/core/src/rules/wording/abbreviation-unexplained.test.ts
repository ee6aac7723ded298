import { describe, it } from 'vitest';
import { testRule } from '../../testing/test-rule.js';
import { abbreviationUnexplainedRule } from './abbreviation-unexplained.js';

testRule(abbreviationUnexplainedRule, { describe, it });
