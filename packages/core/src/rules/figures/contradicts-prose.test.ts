import { describe, it } from 'vitest';
import { testRule } from '../../testing/test-rule.js';
import { contradictsProseRule } from './contradicts-prose.js';

testRule(contradictsProseRule, { describe, it });
