import type { Finding } from '../reading/finding.js';
import type { Session } from '../session.js';
import { findingsText } from './findings-text.js';

/** Tells what was found beside the results of a command. */
export function tellFindings(findings: readonly Finding[], session: Session): void {
  if (findings.length > 0) session.io.err(findingsText(findings, session));
}
