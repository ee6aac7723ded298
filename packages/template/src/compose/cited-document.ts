import type { IsoDate } from '@baocao/core';
import {
  formatDocumentNumber,
  styleProfile,
  type DocumentNumber,
  type StyleProfileId,
} from '@baocao/document';
import { citedDate } from './issued-date.js';

type CitedDocument = {
  /** "Công văn", "Báo cáo". */
  readonly kind: string;
  readonly number: DocumentNumber;
  readonly date?: IsoDate | undefined;
  /** Of a date that is not set yet. */
  readonly year: string;
};

/** "Công văn số 42-CV/BCĐ, ngày 25/5/2023", as the layout regime cites a document. */
export function citedDocument(
  profile: StyleProfileId,
  { kind, number, date, year }: CitedDocument,
): string {
  const { conventions } = styleProfile(profile);
  const { beforeDate } = conventions.citation;
  return `${kind} số ${formatDocumentNumber(number, conventions)}${beforeDate}${citedDate(date, year)}`;
}
