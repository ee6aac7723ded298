import { describe, it } from 'vitest';
import { testRule } from '../../testing/test-rule.js';
import { emptyPhraseRule } from './empty-phrase.js';

testRule(emptyPhraseRule, { describe, it });
