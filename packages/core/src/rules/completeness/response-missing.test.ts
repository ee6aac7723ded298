import { describe, it } from 'vitest';
import { testRule } from '../../testing/test-rule.js';
import { responseMissingRule } from './response-missing.js';

testRule(responseMissingRule, { describe, it });
