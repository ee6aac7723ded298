import { describe, it } from 'vitest';
import { testLintRule } from '../../testing/test-rule.js';
import { typeMisspeltLint } from './type-misspelt.js';

testLintRule(typeMisspeltLint, { describe, it });
