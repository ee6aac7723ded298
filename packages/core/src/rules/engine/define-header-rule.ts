import type { HolesOf } from '../../diagnostics/messages.js';
import type { Header } from '../../report/header-schema.js';
import type { Finding, Rule } from './rule.js';
import { tellUnder } from './tell-under.js';

/** A rule about head and signature alone, so that those of a letter can be held to it too. */
export type HeaderRule = Rule & {
  /** Tells places below the header: `/signature/capacity`. */
  readonly readHeader: (header: Header, tell: (finding: Finding) => void) => void;
};

type HeaderRuleDefinition<Vi extends string, En extends string> = Omit<
  HeaderRule,
  'messages' | 'check' | 'readHeader'
> & {
  readonly messages: { readonly vi: Vi; readonly en: En };
  readonly readHeader: (
    header: Header,
    tell: (finding: Finding<HolesOf<Vi> | HolesOf<En>>) => void,
  ) => void;
};

/** Declares a rule about head and signature as `defineRule` does. */
// The mark lets bundlers drop the rules that an application does not name.
/* @__NO_SIDE_EFFECTS__ */
export function defineHeaderRule<const Vi extends string, const En extends string>(
  definition: HeaderRuleDefinition<Vi, En>,
): HeaderRule {
  return {
    ...definition,
    check: ({ report }, tell) => {
      definition.readHeader(
        report.header,
        tellUnder((path) => `/header${path}`, tell),
      );
    },
  };
}
