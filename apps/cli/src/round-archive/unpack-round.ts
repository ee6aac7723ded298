import {
  contentHash,
  parseOutline,
  parseReport,
  parseRoundEvent,
  parseWith,
  readJson,
  roundState,
  type Diagnostic,
  type Outline,
  type Parsed,
  type Report,
  type RoundEvent,
  type Unit,
} from '@baocao/core';
import { join } from 'node:path';
import * as z from 'zod';
import { readZip } from '../archive/read-zip.js';
import { jsonText } from '../files/json-text.js';
import type { NewFile } from '../files/write-files.js';
import { fileDiagnostic } from '../reading/file-diagnostic.js';
import { findingsIn, type Finding, type ReadResult } from '../reading/finding.js';
import { roundFileSchema, templateFrom } from '../round-folder/round-file.js';
import { roundFolderNames, submittedFileOf } from '../round-folder/round-folder.js';
import { unitsFromCsv } from '../round-folder/units-csv.js';
import { archiveNames, documentName, manifestSchema, sha256 } from './archive-manifest.js';

/** A round of 3,321 reports of ten pages each, with its documents, stays below these. */
const limits = { entries: 20_000, unpackedBytes: 1_000_000_000 };

type Entries = ReadonlyMap<string, Uint8Array>;

/**
 * The files of the round folder that an archive from outside holds. It is read whole and held
 * against its manifest, its schemas and its own events before anything of it counts.
 */
export async function unpackRound(
  bytes: Uint8Array,
  { file, into }: { readonly file: string; readonly into: string },
): Promise<ReadResult<readonly NewFile[]>> {
  const zip = readZip(bytes, limits);
  if (!zip.ok) return refused(file, fileDiagnostic(`archive/${zip.reason}`, {}));
  const strange = checkManifest(zip.files);
  if (strange.length > 0) return refused(file, ...strange);
  const content = new ArchiveContent(zip.files, file);
  const findings = await content.check();
  if (findings.some(({ diagnostic }) => diagnostic.severity === 'error')) {
    return { ok: false, findings };
  }
  return { ok: true, value: content.filesIn(into), findings };
}

function refused(file: string, ...diagnostics: readonly Diagnostic[]): ReadResult<never> {
  return { ok: false, findings: findingsIn(file, diagnostics) };
}

/** Whether the entries are those of the manifest, with the very bytes, and none has a stray name. */
function checkManifest(entries: Entries): readonly Diagnostic[] {
  const parsed = parseJson(entries, archiveNames.manifest, (data) =>
    parseWith(manifestSchema, data),
  );
  if (!parsed.ok) return [fileDiagnostic('archive/no-manifest', {})];
  const listed = new Map(parsed.value.files.map((entry) => [entry.name, entry]));
  const problems: Diagnostic[] = [];
  for (const { name, size, sha256: hash } of listed.values()) {
    const bytes = entries.get(name);
    if (bytes === undefined) problems.push(fileDiagnostic('archive/missing', { name }));
    else if (bytes.length !== size || sha256(bytes) !== hash) {
      problems.push(fileDiagnostic('archive/changed', { name }));
    }
  }
  const fixed: readonly string[] = Object.values(archiveNames);
  for (const name of entries.keys()) {
    const isKnown = fixed.includes(name) || documentName.test(name);
    const isListed = name === archiveNames.manifest || listed.has(name);
    if (!isKnown || !isListed) problems.push(fileDiagnostic('archive/stray', { name }));
  }
  return problems;
}

function parseJson<Value>(
  entries: Entries,
  name: string,
  parse: (data: unknown) => Parsed<Value>,
): Parsed<Value> {
  const text = textOf(entries, name);
  const data = readJson(text ?? '');
  return data.ok ? parse(data.value) : data;
}

function textOf(entries: Entries, name: string): string | undefined {
  const bytes = entries.get(name);
  return bytes && new TextDecoder('utf-8').decode(bytes);
}

const lineSchema = z.strictObject({
  unit: z.string(),
  version: z.int().min(1),
  hash: z.string(),
  report: z.unknown(),
});

/** What an archive says of a round, read entry by entry. */
class ArchiveContent {
  readonly #entries: Entries;
  readonly #file: string;
  readonly #reports: {
    readonly unit: string;
    readonly version: number;
    readonly report: Report;
  }[] = [];

  constructor(entries: Entries, file: string) {
    this.#entries = entries;
    this.#file = file;
  }

  async check(): Promise<readonly Finding[]> {
    const round = parseJson(this.#entries, archiveNames.round, (data) =>
      parseWith(roundFileSchema, data),
    );
    const outline = parseJson(this.#entries, archiveNames.outline, parseOutline);
    const units = unitsFromCsv(
      (textOf(this.#entries, archiveNames.units) ?? '').replace(/^\uFEFF/u, ''),
      outline.ok ? outline.value : undefined,
    ).parsed;
    const findings = [
      ...this.#in(archiveNames.round, round.diagnostics),
      ...this.#in(archiveNames.outline, outline.diagnostics),
      ...this.#in(archiveNames.units, units.diagnostics),
    ];
    if (!round.ok || !outline.ok || !units.ok) return findings;
    const template = templateFrom(round.value, outline.value, units.value);
    return [...findings, ...(await this.#checkLife(template.round, outline.value))];
  }

  async #checkLife(
    round: {
      readonly units: readonly Unit[];
      readonly deadline: Parameters<typeof roundState>[0]['deadline'];
    },
    outline: Outline,
  ): Promise<readonly Finding[]> {
    const findings: Finding[] = [];
    const events: RoundEvent[] = [];
    for (const { line, data } of this.#lines(archiveNames.events, findings)) {
      const parsed = parseRoundEvent(data);
      findings.push(...this.#in(archiveNames.events, parsed.diagnostics, line));
      if (parsed.ok) events.push(parsed.value);
    }
    const { state, diagnostics } = roundState(round, events);
    findings.push(...this.#in(archiveNames.events, diagnostics));
    const wanted = new Map(
      state.units.flatMap(({ unit, versions }) =>
        versions.map(({ version, hash }) => [`${unit} ${String(version)}`, hash] as const),
      ),
    );
    for (const { line, data } of this.#lines(archiveNames.reports, findings)) {
      const problems = await this.#takeReport(data, outline, wanted);
      findings.push(...this.#in(archiveNames.reports, problems, line));
    }
    for (const key of wanted.keys()) {
      const missing = fileDiagnostic('archive/report-missing', { report: key });
      findings.push(...this.#in(archiveNames.reports, [missing]));
    }
    return findings;
  }

  /** A report has to be the one that an event speaks of, once. */
  async #takeReport(
    data: unknown,
    outline: Outline,
    wanted: Map<string, string>,
  ): Promise<readonly Diagnostic[]> {
    const line = parseWith(lineSchema, data);
    if (!line.ok) return line.diagnostics;
    const { unit, version } = line.value;
    const key = `${unit} ${String(version)}`;
    const parsed = parseReport(line.value.report, outline);
    if (!parsed.ok) return parsed.diagnostics;
    if (wanted.get(key) !== (await contentHash(parsed.value))) {
      return [fileDiagnostic('archive/report-unknown', { report: key })];
    }
    wanted.delete(key);
    this.#reports.push({ unit, version, report: parsed.value });
    return [];
  }

  /** The files of a round folder; names come from ids that were checked, never from the archive. */
  filesIn(folder: string): readonly NewFile[] {
    const kept = ['round', 'outline', 'units', 'events'] as const;
    const encoder = new TextEncoder();
    return [
      ...kept.map((key) => ({
        path: join(folder, roundFolderNames[key]),
        bytes: this.#entries.get(archiveNames[key]) ?? new Uint8Array(),
      })),
      ...this.#reports.map(({ unit, version, report }) => ({
        path: submittedFileOf(folder, unit, version),
        bytes: encoder.encode(jsonText(report)),
      })),
      ...[...this.#entries]
        .filter(([name]) => documentName.test(name))
        .map(([name, bytes]) => ({ path: join(folder, name), bytes })),
    ];
  }

  #lines(name: string, findings: Finding[]): readonly { line: number; data: unknown }[] {
    const text = textOf(this.#entries, name) ?? '';
    return text.split('\n').flatMap((content, index) => {
      if (content.trim() === '') return [];
      const json = readJson(content);
      findings.push(...this.#in(name, json.diagnostics, index + 1));
      return json.ok ? [{ line: index + 1, data: json.value }] : [];
    });
  }

  #in(name: string, diagnostics: readonly Diagnostic[], line?: number): Finding[] {
    const place = line === undefined ? undefined : { line };
    return findingsIn(`${this.#file}: ${name}`, diagnostics, () => place);
  }
}
