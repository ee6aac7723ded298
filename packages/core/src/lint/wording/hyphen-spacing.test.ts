import { describe, it } from 'vitest';
import { testLintRule } from '../../testing/test-rule.js';
import { hyphenSpacingLint } from './hyphen-spacing.js';

testLintRule(hyphenSpacingLint, { describe, it });
