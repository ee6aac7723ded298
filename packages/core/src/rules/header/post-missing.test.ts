import { describe, it } from 'vitest';
import { testRule } from '../../testing/test-rule.js';
import { postMissingRule } from './post-missing.js';

testRule(postMissingRule, { describe, it });
