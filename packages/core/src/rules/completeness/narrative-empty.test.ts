import { describe, it } from 'vitest';
import { testRule } from '../../testing/test-rule.js';
import { narrativeEmptyRule } from './narrative-empty.js';

testRule(narrativeEmptyRule, { describe, it });
