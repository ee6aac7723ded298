import { describe, it } from 'vitest';
import { testLintRule } from '../../testing/test-rule.js';
import { headerTypeMisspeltLint } from './type-misspelt.js';

testLintRule(headerTypeMisspeltLint, { describe, it });
