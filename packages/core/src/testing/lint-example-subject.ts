import { defineOutline } from '../outline/define-outline.js';
import { letterSchema } from '../round/round-schema.js';
import type { LintExample, LintSubject } from '../lint/engine/lint-rule.js';
import { sampleOutline } from './sample-outline.data.js';
import { sampleRound } from './sample-round.data.js';

/** The sample letter and outline with the changes of an example. Throws where they are none. */
export function lintExampleSubject(example: LintExample): LintSubject {
  const { outline, letter, period: other, outlineSignature, subjectLead } = example;
  const { letter: sample, period } = sampleRound;
  return {
    period: other ?? period,
    ...(outlineSignature === undefined ? {} : { outlineSignature }),
    ...(subjectLead === undefined ? {} : { subjectLead }),
    outline: defineOutline({ ...sampleOutline, ...outline }),
    letter: letterSchema.parse({
      ...sample,
      subject: letter?.subject ?? sample.subject,
      header: { ...sample.header, ...letter?.header },
      body: letter?.body?.map(paragraph) ?? sample.body,
    }),
  };
}

function paragraph(text: string) {
  return { type: 'paragraph', content: [{ text }] };
}
