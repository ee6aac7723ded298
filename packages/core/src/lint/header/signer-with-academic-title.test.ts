import { describe, it } from 'vitest';
import { testLintRule } from '../../testing/test-rule.js';
import { signerWithAcademicTitleLint } from './signer-with-academic-title.js';

testLintRule(signerWithAcademicTitleLint, { describe, it });
