import { describe, it } from 'vitest';
import { testRule } from '../../testing/test-rule.js';
import { hyphenSpacingRule } from './hyphen-spacing.js';

testRule(hyphenSpacingRule, { describe, it });
