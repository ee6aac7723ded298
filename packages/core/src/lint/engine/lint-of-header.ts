import type { HeaderRule } from '../../rules/engine/define-header-rule.js';
import { tellUnder } from '../../rules/engine/tell-under.js';
import type { LintRule } from './lint-rule.js';

/**
 * Holds the head and signature of the letter to a rule, and the signature of the outline, which
 * is signed under the head of the letter.
 */
// The mark lets bundlers drop the rules that an application does not name.
/* @__NO_SIDE_EFFECTS__ */
export function lintOfHeader(rule: HeaderRule, examples: LintRule['examples']): LintRule {
  return {
    ...rule,
    examples,
    check: ({ letter, outlineSignature }, tell) => {
      if (letter === undefined) return;
      const { header } = letter;
      rule.readHeader(
        header,
        tellUnder((path) => `/letter/header${path}`, tell),
      );
      if (outlineSignature === undefined) return;
      const toOutline = tellUnder(
        (path) => path.replace(/^\/signature/u, '/outlineSignature'),
        tell,
      );
      rule.readHeader({ ...header, signature: outlineSignature }, (finding) => {
        if (finding.path.startsWith('/signature')) toOutline(finding);
      });
    },
  };
}
