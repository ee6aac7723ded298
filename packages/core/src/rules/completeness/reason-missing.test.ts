import { describe, it } from 'vitest';
import { testRule } from '../../testing/test-rule.js';
import { reasonMissingRule } from './reason-missing.js';

testRule(reasonMissingRule, { describe, it });
