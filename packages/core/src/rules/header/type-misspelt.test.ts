import { describe, it } from 'vitest';
import { testRule } from '../../testing/test-rule.js';
import { headerTypeMisspeltRule } from './type-misspelt.js';

testRule(headerTypeMisspeltRule, { describe, it });
