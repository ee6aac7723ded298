import { describe, it } from 'vitest';
import { testLintRule } from '../../testing/test-rule.js';
import { archiveLineMissingLint } from './archive-line-missing.js';

testLintRule(archiveLineMissingLint, { describe, it });
