import { readJson, type Diagnostic, type Outline, type Parsed } from '@baocao/core';
import { extname } from 'node:path';
import type { FileIo } from '../cli-io.js';
import { displayPath } from '../files/display-path.js';
import { usageError } from '../usage-error.js';
import { findingsIn, type Finding, type ReadResult } from './finding.js';
import { placeFinder, type Place } from './place-finder.js';
import { readText } from './read-text.js';
import { readYaml } from './read-yaml.js';

/** Plain data from a file, and how problems with them become findings in that file. */
export type DataFile = {
  readonly data: unknown;
  readonly findings: (diagnostics: readonly Diagnostic[], outline?: Outline) => Finding[];
};

const readers: Readonly<Record<string, (text: string) => Parsed<unknown>>> = {
  '.json': (text) => readJson(text),
  '.yaml': readYaml,
  '.yml': readYaml,
};

/**
 * Opens a YAML or JSON file.
 * @throws UsageError where there is no such file, or it is neither.
 */
export async function openData(io: FileIo, path: string): Promise<ReadResult<DataFile>> {
  const file = displayPath(io, path);
  const reader = readers[extname(path).toLowerCase()];
  if (reader === undefined) throw usageError('file.wrongExtension', { path: file });
  const text = await readText(io, path);
  if (!text.ok) return { ok: false, findings: findingsIn(file, text.diagnostics) };
  const data = reader(text.value);
  if (!data.ok) return { ok: false, findings: findingsIn(file, data.diagnostics, placeOfSyntax) };
  const findings: DataFile['findings'] = (diagnostics, outline) => {
    if (diagnostics.length === 0) return [];
    const find = placeFinder(text.value);
    const placed = findingsIn(file, diagnostics, (diagnostic) => find(diagnostic.path));
    return outline === undefined ? placed : placed.map((finding) => ({ ...finding, outline }));
  };
  return { ok: true, value: { data: data.value, findings }, findings: [] };
}

/**
 * Opens a YAML or JSON file and makes a value of its data.
 * @throws UsageError where there is no such file, or it is neither.
 */
export async function readData<Value>(
  io: FileIo,
  path: string,
  parse: (data: unknown) => Parsed<Value>,
): Promise<ReadResult<Value>> {
  const opened = await openData(io, path);
  if (!opened.ok) return opened;
  const { data, findings } = opened.value;
  const { diagnostics, ...parsed } = parse(data);
  return { ...parsed, findings: findings(diagnostics) };
}

/** A mistake in the syntax brings its place along. */
function placeOfSyntax({ values: { line, column } }: Diagnostic): Place | undefined {
  return typeof line === 'number' && typeof column === 'number' ? { line, column } : undefined;
}
