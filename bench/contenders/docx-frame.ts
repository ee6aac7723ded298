import type { FileChild } from 'docx';
import type { SyntheticReport } from '../report/synthetic-report.js';
import { sideBySide, styledParagraph } from './docx-parts.js';

/** The head of the report in two columns, and its title. */
export function docxHead({ letterhead, name, summary }: SyntheticReport): readonly FileChild[] {
  const { superior, body, national, motto, number, placeDate } = letterhead;
  return [
    sideBySide(
      0.42,
      [
        styledParagraph(superior, 'centred'),
        styledParagraph(body, 'centred-bold'),
        styledParagraph(number, 'centred'),
      ],
      [
        styledParagraph(national, 'centred-bold'),
        styledParagraph(motto, 'centred-bold'),
        styledParagraph(placeDate, 'centred-italic'),
      ],
    ),
    styledParagraph(name, 'centred-bold'),
    styledParagraph(summary, 'centred-bold'),
  ];
}

/** Recipients at the left, signature at the right. */
export function docxClosing({ recipients, post, signer }: SyntheticReport): FileChild {
  return sideBySide(
    0.5,
    ['Nơi nhận:', ...recipients.map((line) => `- ${line}`)].map((line) =>
      styledParagraph(line, 'recipient'),
    ),
    [styledParagraph(post, 'centred-bold'), styledParagraph(signer, 'signer')],
  );
}
