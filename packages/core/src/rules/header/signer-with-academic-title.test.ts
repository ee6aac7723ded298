import { describe, it } from 'vitest';
import { testRule } from '../../testing/test-rule.js';
import { signerWithAcademicTitleRule } from './signer-with-academic-title.js';

testRule(signerWithAcademicTitleRule, { describe, it });
