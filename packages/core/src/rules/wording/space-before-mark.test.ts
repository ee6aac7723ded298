import { describe, it } from 'vitest';
import { testRule } from '../../testing/test-rule.js';
import { spaceBeforeMarkRule } from './space-before-mark.js';

testRule(spaceBeforeMarkRule, { describe, it });
