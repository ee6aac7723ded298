import { describe, it } from 'vitest';
import { testRule } from '../../testing/test-rule.js';
import { typeMisspeltRule } from './type-misspelt.js';

testRule(typeMisspeltRule, { describe, it });
