import { mergeCatalogues, type Catalogue } from '../diagnostics/messages.js';
import type { Rule } from './engine/rule.js';

/** The messages of these rules by code. Throws a TypeError where two rules share a code. */
export function ruleMessages(rules: readonly Pick<Rule, 'code' | 'messages'>[]): Catalogue {
  return mergeCatalogues(...rules.map(({ code, messages }) => ({ [code]: messages })));
}
