import { describe, it } from 'vitest';
import { testRule } from '../../testing/test-rule.js';
import { colonInCitationRule } from './colon-in-citation.js';

testRule(colonInCitationRule, { describe, it });
