import { describe, it } from 'vitest';
import { testLintRule } from '../../testing/test-rule.js';
import { colonInCitationLint } from './colon-in-citation.js';

testLintRule(colonInCitationLint, { describe, it });
