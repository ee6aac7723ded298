import { oncePer } from '../../memory/once-per.js';
import type { Outline } from '../../outline/outline-schema.js';
import { walkOutline } from '../../outline/walk-outline.js';
import type { ParsedCitation } from '../../legal/parsed-citation.js';
import type { Letter } from '../../round/round-schema.js';
import type { RuleSubject } from '../engine/rule.js';
import { citationOfLetter, parsedCitation, readCitations } from './read-citations.js';
import type { Reading } from './reading.js';
import { reportTexts, responseTexts } from './report-texts.js';

/** The words of a report, read once for the many rules that look at them. */
export const reportReading: (subject: RuleSubject) => Reading = /* @__PURE__ */ oncePer(
  (subject) => {
    const { report, outline, round } = subject;
    const asked = [...citedInLetter(round.letter), ...citedInOutline(outline)];
    return {
      texts: [...reportTexts(report)],
      cited: readCitations(responseTexts(report), asked),
      asked,
      period: report.period,
    };
  },
);

/** The letter itself first, then what it cites. */
const citedInLetter: (letter: Letter) => readonly ParsedCitation[] = /* @__PURE__ */ oncePer(
  (letter) => [citationOfLetter(letter), ...letter.citations.map(parsedCitation)],
);

const citedInOutline: (outline: Outline) => readonly ParsedCitation[] = /* @__PURE__ */ oncePer(
  (outline) =>
    [...walkOutline(outline)]
      .flatMap((placed) =>
        placed.type === 'node' ? (placed.node.citations ?? []) : (placed.prompt.citations ?? []),
      )
      .map(parsedCitation),
);
