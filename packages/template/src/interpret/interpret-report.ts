import { indicatorsOf } from '@baocao/core';
import type { ReadDocument } from '@baocao/document';
import { newReport } from '../new-report.js';
import { readOrigin } from '../report-origin.js';
import type { Template } from '../template-schema.js';
import { anonymousReport } from './anonymous-report.js';
import { answersOf, tellMissing } from './body/answers-of.js';
import { bodyZones } from './body/body-zones.js';
import { bodyMarks, sortBody } from './body/sort-body.js';
import { readFigures } from './figures/read-figures.js';
import { findPlaces } from './find-places.js';
import type { Interpretation } from './interpretation.js';
import { createLedger } from './ledger.js';
import { piecesOf } from './piece.js';
import { createPlaceFinder } from './place-finder.js';
import { readFrame } from './read-frame.js';
import { reportHeader } from './report-header.js';
import { settleUnit } from './settle-unit.js';
import { tellOrigin } from './tell-origin.js';
import { tellUnplaced } from './tell-unplaced.js';
import { asTyped } from './words/as-typed.js';

/**
 * Reads a Word file from any hand as a report on the template's outline, the inverse of
 * `composeReport`: answers by what the file has kept of our marks, else by its headings; the head
 * and the signature; the table of figures. What is doubtful is a diagnostic, what has no place is
 * in `unplaced`: no word is lost. The unit is the one named here, else the one that the file names;
 * without either the report is that of `unknownUnit`, with an error.
 * @throws RangeError for a named unit that the round does not have.
 */
export function interpretReport(
  read: ReadDocument,
  template: Template,
  options: { readonly unit?: string } = {},
): Interpretation {
  const { outline, round } = template;
  const ledger = createLedger();
  const origin = readOrigin(read.origin);
  tellOrigin(origin, template, ledger);
  const pieces = piecesOf(read, createPlaceFinder(findPlaces(read, outline)));
  const marks = bodyMarks(pieces, outline);
  const { figures, tables } = readFigures(pieces, indicatorsOf(outline), ledger);
  const zones = bodyZones(pieces, { marks, tables, posts: template.report.signature.posts });
  const frame = readFrame(pieces, { zones, tables }, round, ledger);
  const unit = settleUnit({ named: options.unit, origin, head: frame.head }, round, ledger);
  const contents = sortBody(pieces, { ...zones.body, skip: tables }, marks, ledger);
  const { responses, placements } = answersOf(contents, outline, ledger);
  tellMissing(contents, outline, { unitKind: unit?.kind, tell: ledger.tell });
  tellUnplaced(ledger, outline);
  const form = unit === undefined ? anonymousReport(template) : newReport(template, unit.id);
  const report = {
    ...form,
    period: origin?.period ?? form.period,
    subject: asTyped(frame.title?.subject ?? form.subject, [origin?.subject]),
    header: reportHeader(frame, { form: form.header, origin }),
    responses,
    indicators: Object.fromEntries(figures),
  };
  return { report, placements, ...ledger.entries };
}
