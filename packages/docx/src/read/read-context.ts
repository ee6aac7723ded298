import type { ControlMarks, DocumentDiagnostic } from '@baocao/document';
import type { BookmarkRegister } from './bookmark-register.js';
import type { Budget } from './budget.js';
import type { FieldTracker } from './field-tracker.js';
import type { LabelCounter } from './label-counter.js';
import type { LossReport } from './loss-report.js';
import type { Notes } from './read-notes.js';
import type { StyleTable } from './style-table.js';
import type { TableLines } from './table-lines.js';

/** A control where it was met. */
export type PlacedControl = { readonly marks: ControlMarks; readonly path: string };

/** What the readers of one body share. */
export type ReadContext = {
  readonly budget: Budget;
  readonly styles: StyleTable;
  readonly tableLines: TableLines;
  readonly labels: LabelCounter;
  readonly notes: Notes;
  readonly losses: LossReport;
  readonly bookmarks: BookmarkRegister;
  readonly fields: FieldTracker;
  /** Every control met so far. */
  readonly controls: PlacedControl[];
  readonly tell: (found: DocumentDiagnostic) => void;
  /** The address or part that a relationship of the body leads to. */
  readonly targetOf: (id: string) => string;
};
