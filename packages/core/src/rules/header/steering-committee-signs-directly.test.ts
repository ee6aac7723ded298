import { describe, it } from 'vitest';
import { testRule } from '../../testing/test-rule.js';
import { steeringCommitteeSignsDirectlyRule } from './steering-committee-signs-directly.js';

testRule(steeringCommitteeSignsDirectlyRule, { describe, it });
