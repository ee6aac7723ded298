import { describe, it } from 'vitest';
import { testRule } from '../../testing/test-rule.js';
import { signerMissingRule } from './signer-missing.js';

testRule(signerMissingRule, { describe, it });
