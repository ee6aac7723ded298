import { describe, it } from 'vitest';
import { testRule } from '../../testing/test-rule.js';
import { receivingBodyMissingRule } from './receiving-body-missing.js';

testRule(receivingBodyMissingRule, { describe, it });
