import { oncePer } from '../../memory/once-per.js';
import { pointerOf } from '../../outline/pointer-of.js';
import { walkOutline } from '../../outline/walk-outline.js';
import type { Outline } from '../../outline/outline-schema.js';
import type { Letter } from '../../round/round-schema.js';
import { citationOfLetter, readCitations } from '../../rules/reading/read-citations.js';
import type { Reading } from '../../rules/reading/reading.js';
import { joinedText, singleText, stringsIn, type Texts } from '../../rules/reading/read-text.js';
import type { LintSubject } from './lint-rule.js';

/** The words of a letter and its outline, read once for all rules. */
export const lintReading: (subject: LintSubject) => Reading = /* @__PURE__ */ oncePer((subject) => {
  const { letter, period } = subject;
  const asked = letter === undefined ? [] : [citationOfLetter(letter)];
  const texts = [...lintTexts(subject)];
  return {
    texts,
    cited: readCitations(texts, asked),
    asked,
    ...(period === undefined ? {} : { period }),
  };
});

/** Everything in words, from the head of the letter to the signature of the outline. */
function* lintTexts({ letter, outline, outlineSignature }: LintSubject): Texts {
  if (letter !== undefined) yield* letterTexts(letter);
  yield* outlineTexts(outline);
  yield* stringsIn(outlineSignature, '/outlineSignature');
}

function* letterTexts({ header, subject, body }: Letter): Texts {
  yield* stringsIn(header, '/letter/header');
  yield singleText('/letter/subject', subject);
  for (const [index, { content }] of body.entries()) {
    yield joinedText(content, `/letter/body/${String(index)}`);
  }
}

function* outlineTexts(outline: Outline): Texts {
  yield* stringsIn(outline.title, '/outline/title');
  yield* stringsIn(outline.attachedTo, '/outline/attachedTo');
  for (const placed of walkOutline(outline)) {
    const at = `/outline${pointerOf(placed)}`;
    if (placed.type === 'prompt') yield singleText(`${at}/text`, placed.prompt.text);
    else {
      yield singleText(`${at}/heading`, placed.node.heading);
      yield* stringsIn(placed.node.note, `${at}/note`);
    }
  }
}
