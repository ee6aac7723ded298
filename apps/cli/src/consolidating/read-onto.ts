import { parseWith, type Outline } from '@baocao/core';
import { checkMapping, outlineMappingSchema, type OutlineMapping } from '@baocao/core/consolidate';
import { resolve } from 'node:path';
import type { FileIo } from '../cli-io.js';
import type { ReadResult } from '../reading/finding.js';
import { readData } from '../reading/read-data.js';
import { readOutline } from '../reading/read-outline.js';

/** Another outline to consolidate onto, and what goes where. */
export type Onto = { readonly target: Outline; readonly mapping: OutlineMapping };

/**
 * The outline of the level above and the mapping to it; without a mapping everything goes to the
 * same id.
 * @throws UsageError where there is no such file.
 */
export async function readOnto(
  io: FileIo,
  files: { readonly onto: string; readonly mapping: string | undefined },
  source: Outline,
): Promise<ReadResult<Onto>> {
  const outline = await readOutline(io, resolve(io.cwd, files.onto));
  if (!outline.ok) return outline;
  const target = outline.value;
  const { findings } = outline;
  if (files.mapping === undefined) return { ok: true, value: { target, mapping: {} }, findings };
  const mapping = await readData(io, resolve(io.cwd, files.mapping), (data) => {
    const parsed = parseWith(outlineMappingSchema, data);
    if (!parsed.ok) return parsed;
    const diagnostics = checkMapping(parsed.value, { source, target });
    return diagnostics.length === 0 ? parsed : { ok: false, diagnostics };
  });
  const found = [...findings, ...mapping.findings];
  return mapping.ok
    ? { ok: true, value: { target, mapping: mapping.value }, findings: found }
    : { ok: false, findings: found };
}
