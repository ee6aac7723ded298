import type { Report } from '@baocao/core';

/** A report as a file that travels inside the document printed from it. */
export type ReportFile = {
  readonly name: string;
  readonly mediaType: string;
  readonly bytes: Uint8Array;
  /** What it is, in the words of the document. */
  readonly description: string;
};

/** The data of a report as `report.json`, the source that a PDF made to PDF/A-3a can carry. */
export function reportFile(report: Report): ReportFile {
  return {
    name: 'report.json',
    mediaType: 'application/json',
    bytes: new TextEncoder().encode(`${JSON.stringify(report, null, 2)}\n`),
    description: 'Dữ liệu của báo cáo, nguồn của các trang này',
  };
}
