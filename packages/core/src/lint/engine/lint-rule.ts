import type { Message } from '../../diagnostics/messages.js';
import type { Outline } from '../../outline/outline-schema.js';
import type { Header, Signature } from '../../report/header-schema.js';
import type { Period } from '../../round/period-schema.js';
import type { Letter } from '../../round/round-schema.js';
import type { Finding, Rule } from '../../rules/engine/rule.js';

/** What an issuing body is about to send: an outline, and the letter that it goes with. */
export type LintSubject = {
  readonly outline: Outline;
  /** Absent for an outline by itself. */
  readonly letter?: Letter;
  /** How the outline is signed, where it is. */
  readonly outlineSignature?: Signature;
  /** What the layout puts in front of the letter's subject: "V/v". */
  readonly subjectLead?: string;
  /** What is to be reported on. */
  readonly period?: Period;
};

/** A letter with an outline, by its difference from the samples that the rule tester keeps. */
export type LintExample = {
  readonly title: Message;
  readonly outline?: Partial<Outline>;
  readonly letter?: {
    readonly header?: { readonly [Part in keyof Header]?: Header[Part] | undefined };
    readonly subject?: string;
    /** Its paragraphs. */
    readonly body?: readonly string[];
  };
  readonly outlineSignature?: Signature;
  readonly subjectLead?: string;
  readonly period?: Period;
};

/** An example that the rule objects to, and how often. */
export type InvalidLintExample = LintExample & { readonly findings: number };

/**
 * A rule about letter and outline. Its findings point into the subject: `/outline/nodes/0/heading`,
 * `/letter/header/addressees/1`, `/outlineSignature`.
 */
export type LintRule = Omit<Rule, 'examples' | 'check'> & {
  readonly examples: {
    readonly valid: readonly LintExample[];
    readonly invalid: readonly InvalidLintExample[];
  };
  readonly check: (subject: LintSubject, tell: (finding: Finding) => void) => void;
};
