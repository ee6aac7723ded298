import { describe, it } from 'vitest';
import { testRule } from '../../testing/test-rule.js';
import { datedOnDayOffRule } from './dated-on-day-off.js';

testRule(datedOnDayOffRule, { describe, it });
