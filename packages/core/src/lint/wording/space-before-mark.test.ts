import { describe, it } from 'vitest';
import { testLintRule } from '../../testing/test-rule.js';
import { spaceBeforeMarkLint } from './space-before-mark.js';

testLintRule(spaceBeforeMarkLint, { describe, it });
