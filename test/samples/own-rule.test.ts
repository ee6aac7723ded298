import { testRule } from '@baocao/core/testing';
import { describe, it } from 'vitest';
import { documentsNamedRule } from './own-rule.js';

testRule(documentsNamedRule, { describe, it });
