import { describe, it } from 'vitest';
import { testRule } from '../../testing/test-rule.js';
import { signedForAnotherBodyRule } from './signed-for-another-body.js';

testRule(signedForAnotherBodyRule, { describe, it });
