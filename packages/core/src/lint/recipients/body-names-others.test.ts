import { describe, it } from 'vitest';
import { testLintRule } from '../../testing/test-rule.js';
import { bodyNamesOthersLint } from './body-names-others.js';

testLintRule(bodyNamesOthersLint, { describe, it });
