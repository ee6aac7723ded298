import { describe, it } from 'vitest';
import { testRule } from '../../testing/test-rule.js';
import { lastDayOffRule } from './last-day-off.js';

testRule(lastDayOffRule, { describe, it });
