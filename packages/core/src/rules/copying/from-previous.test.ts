import { describe, it } from 'vitest';
import { testRule } from '../../testing/test-rule.js';
import { fromPreviousRule } from './from-previous.js';

testRule(fromPreviousRule, { describe, it });
