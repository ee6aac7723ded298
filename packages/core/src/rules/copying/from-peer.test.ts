import { describe, it } from 'vitest';
import { testRule } from '../../testing/test-rule.js';
import { fromPeerRule } from './from-peer.js';

testRule(fromPeerRule, { describe, it });
