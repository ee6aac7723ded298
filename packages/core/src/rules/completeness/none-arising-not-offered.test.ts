import { describe, it } from 'vitest';
import { testRule } from '../../testing/test-rule.js';
import { noneArisingNotOfferedRule } from './none-arising-not-offered.js';

testRule(noneArisingNotOfferedRule, { describe, it });
