import { describe, it } from 'vitest';
import { testRule } from '../../testing/test-rule.js';
import { inPlaceOfByDeputyRule } from './in-place-of-by-deputy.js';

testRule(inPlaceOfByDeputyRule, { describe, it });
