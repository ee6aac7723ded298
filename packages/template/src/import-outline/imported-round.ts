import type { Deadline, Diagnostic, Outline } from '@baocao/core';
import { importFinding } from './import-finding.js';
import type { FoundRound } from './import-outline.js';
import { readAddressedUnits, singleUnits } from './read-applies-to.js';
import { readDeadline } from './read-deadline.js';
import type { FoundLetter } from './read-letter.js';
import type { FoundOutlineHead } from './read-outline-head.js';
import { readPeriod } from './read-period.js';
import { readReceivingBody } from './read-receiving-body.js';
import { recordedCitations } from './recorded-citations.js';

/** What a letter says of its round, and the kinds of unit that it addresses. */
export type ImportedRound = {
  readonly found: FoundRound;
  readonly unitKinds: Outline['unitKinds'];
  readonly diagnostics: readonly Diagnostic[];
};

/** Reads units, period, deadline and receiver in what was found of a letter and its outline. */
export function importedRound(
  letter: FoundLetter | undefined,
  { subject }: FoundOutlineHead,
): ImportedRound {
  const diagnostics: Diagnostic[] = [];
  const year = letter?.date === undefined ? undefined : Number(letter.date.slice(0, 4));
  const body = (letter?.body ?? []).join('\n');
  const due = readDeadline(body, year);
  const period = periodOf(letter, subject, due.dataClose, year);
  const receivingBody = letter === undefined ? undefined : readReceivingBody(body);
  const { unitKinds, units } = readAddressedUnits(letter?.addressees ?? []);
  const [deadline] = due.deadlines;
  if (letter !== undefined) {
    diagnostics.push(
      ...deadlineFindings(due.deadlines),
      ...yearFindings(due.guessedYear, deadlineName),
    );
    if (receivingBody?.address === undefined) {
      diagnostics.push(importFinding({ code: 'outline-import/no-receiver', values: {} }));
    }
    diagnostics.push(...missingParts(letter));
  }
  diagnostics.push(...yearFindings(period?.guessedYear, periodName));
  if (period === undefined) {
    diagnostics.push(importFinding({ code: 'outline-import/no-period', values: {} }));
  }
  if (unitKinds.length === 0) {
    const values = { label: singleUnits.label };
    diagnostics.push(importFinding({ code: 'outline-import/no-addressed-units', values }));
  }
  return {
    found: {
      ...(letter === undefined
        ? {}
        : { letter: { ...letter, citations: recordedCitations(body) } }),
      ...(receivingBody === undefined ? {} : { receivingBody }),
      ...(period === undefined ? {} : { period: period.period }),
      ...(deadline === undefined ? {} : { deadline }),
      units,
    },
    unitKinds: unitKinds.length === 0 ? [singleUnits] : unitKinds,
    diagnostics,
  };
}

const deadlineName = { vi: 'thời hạn gửi báo cáo', en: 'the deadline' };
const periodName = { vi: 'kỳ báo cáo', en: 'the period' };

function periodOf(
  letter: FoundLetter | undefined,
  subject: string | undefined,
  dataClose: string | undefined,
  year: number | undefined,
): ReturnType<typeof readPeriod> {
  const texts = [letter?.subject, subject, ...(letter?.body ?? [])];
  const read = readPeriod(
    texts.filter((text) => text !== undefined),
    year,
  );
  if (read === undefined || dataClose === undefined) return read;
  return { ...read, period: { ...read.period, dataClose } };
}

function deadlineFindings(deadlines: readonly Deadline[]): Diagnostic[] {
  const [first] = deadlines;
  if (first === undefined) {
    return [importFinding({ code: 'outline-import/no-deadline', values: {} })];
  }
  const count = new Set(deadlines.map(({ date }) => date)).size;
  if (count === 1) return [];
  const values = { count, date: { date: first.date } };
  return [importFinding({ code: 'outline-import/several-deadlines', values })];
}

function yearFindings(year: number | undefined, what: typeof deadlineName): Diagnostic[] {
  if (year === undefined) return [];
  return [
    importFinding({ code: 'outline-import/year-guessed', values: { what, year: String(year) } }),
  ];
}

const partNames = {
  issuer: { vi: 'cơ quan ban hành', en: 'the issuing body' },
  number: { vi: 'số, ký hiệu', en: 'number and symbol' },
  date: { vi: 'ngày ban hành', en: 'the date' },
  place: { vi: 'địa danh', en: 'the place' },
  subject: { vi: 'trích yếu', en: 'the summary' },
  signature: { vi: 'chữ ký', en: 'the signature' },
} as const;

function missingParts(letter: FoundLetter): Diagnostic[] {
  return Object.entries(partNames)
    .filter(([key]) => !(key in letter))
    .map(([, part]) =>
      importFinding({ code: 'outline-import/letter-part-missing', values: { part } }),
    );
}
