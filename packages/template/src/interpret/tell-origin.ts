import type { ReportOrigin } from '../report-origin.js';
import type { Template } from '../template-schema.js';
import { importFinding } from './import-finding.js';
import type { Ledger } from './ledger.js';

/** Tells where a file was made on another outline or for another round than it is read for. */
export function tellOrigin(
  origin: ReportOrigin | undefined,
  { outline, round }: Template,
  { tell }: Ledger,
): void {
  if (origin === undefined) return;
  const [found, expected] = [origin.outline, outline].map(({ id, version }) => `${id} ${version}`);
  if (found !== expected) {
    const values = { found: found ?? '', expected: expected ?? '' };
    tell(importFinding({ code: 'import/other-outline', path: '/outline', values }));
  }
  if (origin.round !== round.id) {
    const values = { found: origin.round, expected: round.id };
    tell(importFinding({ code: 'import/other-round', path: '/round', values }));
  }
}
