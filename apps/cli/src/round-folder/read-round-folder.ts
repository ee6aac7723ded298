import { fromPointer, parseWith, type Outline, type Unit } from '@baocao/core';
import type { Template } from '@baocao/template';
import { join } from 'node:path';
import type { FileIo } from '../cli-io.js';
import { displayPath } from '../files/display-path.js';
import { findingsIn, type ReadResult } from '../reading/finding.js';
import { readData } from '../reading/read-data.js';
import { readOutline } from '../reading/read-outline.js';
import { readText } from '../reading/read-text.js';
import { roundFileSchema, templateFrom } from './round-file.js';
import { roundFolderNames } from './round-folder.js';
import { unitsFromCsv } from './units-csv.js';

/**
 * Reads a round folder as the template it is. Every problem names the file and the place in it.
 * @throws UsageError where one of its three files is not there.
 */
export async function readRoundFolder(io: FileIo, folder: string): Promise<ReadResult<Template>> {
  const round = await readData(io, join(folder, roundFolderNames.round), (data) =>
    parseWith(roundFileSchema, data),
  );
  const outline = await readOutline(io, join(folder, roundFolderNames.outline));
  const units = await readUnitsFile(
    io,
    join(folder, roundFolderNames.units),
    outline.ok ? outline.value : undefined,
  );
  const findings = [...round.findings, ...outline.findings, ...units.findings];
  return round.ok && outline.ok && units.ok
    ? { ok: true, value: templateFrom(round.value, outline.value, units.value), findings }
    : { ok: false, findings };
}

async function readUnitsFile(
  io: FileIo,
  path: string,
  outline: Outline | undefined,
): Promise<ReadResult<readonly Unit[]>> {
  const file = displayPath(io, path);
  const text = await readText(io, path);
  if (!text.ok) return { ok: false, findings: findingsIn(file, text.diagnostics) };
  const { parsed, lines } = unitsFromCsv(text.value, outline);
  const { diagnostics, ...result } = parsed;
  const findings = findingsIn(file, diagnostics, ({ path: at, values }) => {
    const line = values['line'] ?? lines[Number(fromPointer(at)[1])];
    return typeof line === 'number' ? { line } : undefined;
  });
  return { ...result, findings };
}
