import type { Diagnostic } from '../../diagnostics/diagnostic.js';
import type { Acknowledgement } from '../../round/round-event.js';

/** Whether a report may be sent, and what stands in the way. */
export type SubmissionVerdict = {
  /** No errors, and every warning is acknowledged. */
  readonly allowed: boolean;
  readonly errors: readonly Diagnostic[];
  /** Warnings that somebody has to mend, or to acknowledge with a reason. */
  readonly open: readonly Diagnostic[];
  /** Warnings that were acknowledged, each with its reason. */
  readonly acknowledged: readonly {
    readonly diagnostic: Diagnostic;
    readonly acknowledgement: Acknowledgement;
  }[];
  /** Acknowledgements that meet no warning, or give no reason. */
  readonly idle: readonly Acknowledgement[];
};

/**
 * Decides on a report that is to be sent: errors block it, and a warning does until somebody
 * acknowledges it, by its code and path, with a reason. Notes (info) never block.
 */
export function submissionVerdict(
  diagnostics: readonly Diagnostic[],
  acknowledgements: readonly Acknowledgement[] = [],
): SubmissionVerdict {
  const errors = diagnostics.filter(({ severity }) => severity === 'error');
  const warnings = diagnostics.filter(({ severity }) => severity === 'warning');
  const reasoned = acknowledgements.filter(({ note }) => note !== undefined);
  const acknowledged = warnings.flatMap((diagnostic) => {
    const acknowledgement = reasoned.find((one) => isAbout(one, diagnostic));
    return acknowledgement === undefined ? [] : [{ diagnostic, acknowledgement }];
  });
  const settled = new Set(acknowledged.map(({ diagnostic }) => diagnostic));
  const used = new Set(acknowledged.map(({ acknowledgement }) => acknowledgement));
  const open = warnings.filter((warning) => !settled.has(warning));
  return {
    allowed: errors.length === 0 && open.length === 0,
    errors,
    open,
    acknowledged,
    idle: acknowledgements.filter((one) => !used.has(one)),
  };
}

function isAbout({ code, path }: Acknowledgement, diagnostic: Diagnostic): boolean {
  return code === diagnostic.code && path === diagnostic.path;
}
