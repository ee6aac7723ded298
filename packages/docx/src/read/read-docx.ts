import type { DocumentDiagnostic, Loss, ReadDocument } from '@baocao/document';
import { createBookmarkRegister } from './bookmark-register.js';
import { createFieldTracker } from './field-tracker.js';
import { findRegions } from './find-regions.js';
import { createLabelCounter } from './label-counter.js';
import { createListLevels } from './list-levels.js';
import { createLossReport } from './loss-report.js';
import {
  mainPath,
  openPackage,
  partOfType,
  type Package,
  type Relationship,
} from './open-package.js';
import { readBody } from './read-body.js';
import type { ReadContext } from './read-context.js';
import { readCustomXml } from './read-custom-xml.js';
import { createHeaderReader } from './read-headers.js';
import { readLimits, type ReadLimits } from './read-limits.js';
import { readNotes } from './read-notes.js';
import { readProperties } from './read-properties.js';
import { createStyleTable } from './style-table.js';
import { createTableLines } from './table-lines.js';
import { damaged, refused, Unreadable } from './unreadable.js';
import { childAt } from './xml/xml-node.js';

/** What came of reading a Word file. */
export type ReadResult =
  | {
      readonly ok: true;
      readonly value: ReadDocument;
      /** What the file holds and the tree does not, in the order of the text. */
      readonly losses: readonly Loss[];
      readonly diagnostics: readonly DocumentDiagnostic[];
    }
  | { readonly ok: false; readonly diagnostics: readonly DocumentDiagnostic[] };

/**
 * Reads a Word file (ISO/IEC 29500, transitional or strict) from any hand. Tracked changes are
 * read as accepted. A file that is damaged, locked, hostile or beyond the limits is refused as a
 * whole, with one diagnostic; nothing outside of the file is ever asked for.
 */
export function readDocx(
  bytes: Uint8Array,
  options: { readonly limits?: Partial<ReadLimits> } = {},
): ReadResult {
  try {
    return readPackage(openPackage(bytes, { ...readLimits, ...options.limits }));
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    return { ok: false, diagnostics: [error.diagnostic] };
  }
}

function readPackage(file: Package): ReadResult {
  const path = mainPath(file);
  const main = file.part(path);
  if (main?.name !== 'w:document') throw refused('document/not-docx');
  const body = childAt(main, 'w:body');
  if (body === undefined) throw damaged(path);
  const relationships = file.relationshipsOf(path);
  const diagnostics: DocumentDiagnostic[] = [];
  const context = createContext(file, relationships, (found) => diagnostics.push(found));
  const readHeaders = createHeaderReader(file, relationships, context.losses);
  const sections = readBody(body, readHeaders, context);
  context.fields.finish();
  const customXml = readCustomXml(file, relationships);
  const regions = findRegions(customXml.manifest, sections, context);
  const value = {
    properties: readProperties(file),
    sections,
    regions,
    bookmarks: context.bookmarks.all(),
    customXml: customXml.parts,
    ...(customXml.manifest && { hasManifest: true as const }),
    ...(customXml.origin !== undefined && { origin: customXml.origin }),
  };
  return { ok: true, value, losses: context.losses.losses, diagnostics };
}

function createContext(
  file: Package,
  relationships: readonly Relationship[],
  tell: ReadContext['tell'],
): ReadContext {
  const styles = partOfType(file, relationships, 'styles');
  const numbering = partOfType(file, relationships, 'numbering');
  const losses = createLossReport(file.budget);
  const targets = new Map(relationships.map(({ id, target }) => [id, target]));
  return {
    budget: file.budget,
    styles: createStyleTable(styles),
    tableLines: createTableLines(styles),
    labels: createLabelCounter(createListLevels(numbering)),
    notes: readNotes(file, relationships),
    losses,
    bookmarks: createBookmarkRegister(),
    fields: createFieldTracker(losses),
    controls: [],
    tell,
    targetOf: (id) => targets.get(id) ?? '',
  };
}
