import { describe, it } from 'vitest';
import { testRule } from '../../testing/test-rule.js';
import { contradictsResponseRule } from './contradicts-response.js';

testRule(contradictsResponseRule, { describe, it });
