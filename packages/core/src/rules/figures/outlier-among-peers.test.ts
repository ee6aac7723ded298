import { describe, it } from 'vitest';
import { testRule } from '../../testing/test-rule.js';
import { outlierAmongPeersRule } from './outlier-among-peers.js';

testRule(outlierAmongPeersRule, { describe, it });
