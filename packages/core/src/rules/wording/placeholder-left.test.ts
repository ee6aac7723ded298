import { describe, it } from 'vitest';
import { testRule } from '../../testing/test-rule.js';
import { placeholderLeftRule } from './placeholder-left.js';

testRule(placeholderLeftRule, { describe, it });
