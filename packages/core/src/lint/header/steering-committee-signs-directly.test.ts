import { describe, it } from 'vitest';
import { testLintRule } from '../../testing/test-rule.js';
import { steeringCommitteeSignsDirectlyLint } from './steering-committee-signs-directly.js';

testLintRule(steeringCommitteeSignsDirectlyLint, { describe, it });
