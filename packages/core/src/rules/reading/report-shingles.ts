import { walkOutline } from '../../outline/walk-outline.js';
import type { Outline } from '../../outline/outline-schema.js';
import type { Report } from '../../report/report-schema.js';
import { responseTexts } from './report-texts.js';
import { shingleSet, type Shingle } from './shingles.js';

const ofReports = new WeakMap<Report, ReadonlySet<Shingle>>();
const ofOutlines = new WeakMap<Outline, ReadonlySet<Shingle>>();

/** All rows of words of a report's responses, read once however often the report is compared. */
export function reportShingles(report: Report): ReadonlySet<Shingle> {
  const known = ofReports.get(report);
  if (known !== undefined) return known;
  const shingles = shingleSet(wordsIn(report));
  ofReports.set(report, shingles);
  return shingles;
}

/** What every report may repeat: the words of the outline. */
export function givenShingles(outline: Outline): ReadonlySet<Shingle> {
  const known = ofOutlines.get(outline);
  if (known !== undefined) return known;
  const shingles = shingleSet(
    [...walkOutline(outline)].map((placed) =>
      placed.type === 'node' ? placed.node.heading : placed.prompt.text,
    ),
  );
  ofOutlines.set(outline, shingles);
  return shingles;
}

function* wordsIn(report: Report): Generator<string, void, undefined> {
  for (const { text } of responseTexts(report)) yield text;
}
