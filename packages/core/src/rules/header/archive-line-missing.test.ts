import { describe, it } from 'vitest';
import { testRule } from '../../testing/test-rule.js';
import { archiveLineMissingRule } from './archive-line-missing.js';

testRule(archiveLineMissingRule, { describe, it });
