import { describe, it } from 'vitest';
import { testRule } from '../../testing/test-rule.js';
import { unknownSectionRule } from './unknown-section.js';

testRule(unknownSectionRule, { describe, it });
