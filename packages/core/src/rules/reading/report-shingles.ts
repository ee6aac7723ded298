import { oncePer } from '../../memory/once-per.js';
import { walkOutline } from '../../outline/walk-outline.js';
import type { Outline } from '../../outline/outline-schema.js';
import type { Report } from '../../report/report-schema.js';
import { responseTexts } from './report-texts.js';
import { shingleSet, type Shingle } from './shingles.js';

/** All rows of words of a report's responses, read once however often the report is compared. */
export const reportShingles: (report: Report) => ReadonlySet<Shingle> = /* @__PURE__ */ oncePer(
  (report) => shingleSet(wordsIn(report)),
);

/** What every report may repeat: the words of the outline. */
export const givenShingles: (outline: Outline) => ReadonlySet<Shingle> = /* @__PURE__ */ oncePer(
  (outline) =>
    shingleSet(
      [...walkOutline(outline)].map((placed) =>
        placed.type === 'node' ? placed.node.heading : placed.prompt.text,
      ),
    ),
);

function* wordsIn(report: Report): Generator<string, void, undefined> {
  for (const { text } of responseTexts(report)) yield text;
}
