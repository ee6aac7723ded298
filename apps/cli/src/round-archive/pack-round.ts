import { contentHash, parseReport, type Report } from '@baocao/core';
import { composeLetter, composeOutline, composeReport } from '@baocao/template';
import { basename } from 'node:path';
import type { FileIo } from '../cli-io.js';
import { writeZip } from '../archive/write-zip.js';
import { displayPath } from '../files/display-path.js';
import { jsonText } from '../files/json-text.js';
import { fileDiagnostic } from '../reading/file-diagnostic.js';
import { findingsIn, type Finding } from '../reading/finding.js';
import { readData } from '../reading/read-data.js';
import { letterFileName, outlineFileName, reportFileName } from '../rendering/file-names.js';
import type { Format } from '../rendering/formats.js';
import { renderDocuments, type NamedDocument } from '../rendering/render-documents.js';
import { roundFileOf } from '../round-folder/round-file.js';
import { submittedFileOf } from '../round-folder/round-folder.js';
import { unitsToCsv } from '../round-folder/units-csv.js';
import type { RoundLife } from '../round-life/open-round.js';
import { archiveNames, manifestOf } from './archive-manifest.js';

/** A version of a report as it stands in `reports.jsonl`. */
export type ArchivedReport = {
  readonly unit: string;
  readonly version: number;
  readonly hash: string;
  readonly report: Report;
};

const bytesOf = (text: string) => new TextEncoder().encode(text);
const json = (value: unknown) => bytesOf(jsonText(value));

/**
 * A whole round as one archive: its files, its events, every version of a report that came, and
 * the letter, the outline and the latest reports as documents. The same round gives the same bytes.
 */
export async function packRound(
  io: FileIo,
  life: RoundLife,
  { to, at }: { readonly to: readonly Format[]; readonly at: Date },
): Promise<{ readonly bytes: Uint8Array; readonly findings: readonly Finding[] }> {
  const { template, log } = life;
  const { reports, findings } = await reportsOf(io, life);
  const documents = await documentsOf(io, life, reports, { to, at });
  const files: Record<string, Uint8Array> = {
    [archiveNames.round]: json(roundFileOf(template)),
    [archiveNames.outline]: json(template.outline),
    [archiveNames.units]: bytesOf(unitsToCsv(template.round.units)),
    [archiveNames.events]: bytesOf(log.text),
    [archiveNames.reports]: bytesOf(reports.map((one) => `${JSON.stringify(one)}\n`).join('')),
    ...documents.files,
  };
  const manifest = json(manifestOf(template.round.id, files));
  return {
    bytes: writeZip({ [archiveNames.manifest]: manifest, ...files }),
    findings: [...findings, ...documents.findings],
  };
}

/** Every version that came, unit by unit; one that is gone or was changed is a problem. */
async function reportsOf(io: FileIo, { folder, template, state }: RoundLife) {
  const reports: ArchivedReport[] = [];
  const findings: Finding[] = [];
  for (const { unit, versions } of state.units) {
    for (const { version, hash } of versions) {
      const path = submittedFileOf(folder, unit, version);
      if ((await io.files.kindOf(path)) !== 'file') {
        const gone = fileDiagnostic('round/version-gone', {});
        findings.push(...findingsIn(displayPath(io, path), [gone]));
        continue;
      }
      const read = await readData(io, path, (data) => parseReport(data, template.outline));
      findings.push(...read.findings);
      if (!read.ok) continue;
      if ((await contentHash(read.value)) !== hash) {
        const changed = fileDiagnostic('round/version-changed', {});
        findings.push(...findingsIn(displayPath(io, path), [changed]));
      }
      reports.push({ unit, version, hash, report: read.value });
    }
  }
  return { reports, findings };
}

async function documentsOf(
  io: FileIo,
  { template }: RoundLife,
  reports: readonly ArchivedReport[],
  { to, at }: { readonly to: readonly Format[]; readonly at: Date },
) {
  const { round } = template;
  const latest = new Map(reports.map(({ unit, report }) => [unit, report]));
  const named: NamedDocument[] = [
    { name: letterFileName(round), document: composeLetter(template) },
    { name: outlineFileName(round), document: composeOutline(template) },
    ...[...latest.values()].map((report) => ({
      name: reportFileName(report),
      document: composeReport(template, report),
    })),
  ];
  const { files, findings } = await renderDocuments(io, named, { to, out: 'documents', at });
  const entries = files.map(({ path, bytes }) => [`documents/${basename(path)}`, bytes] as const);
  return { files: Object.fromEntries(entries), findings };
}
