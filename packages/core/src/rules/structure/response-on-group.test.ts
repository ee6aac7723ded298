import { describe, it } from 'vitest';
import { testRule } from '../../testing/test-rule.js';
import { responseOnGroupRule } from './response-on-group.js';

testRule(responseOnGroupRule, { describe, it });
