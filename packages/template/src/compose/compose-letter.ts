import { addressee, closing, letterhead, paragraph, type OfficialDocument } from '@baocao/document';
import type { Template } from '../template-schema.js';
import { issuedDate } from './issued-date.js';

/** The official letter (công văn) that opens the round, without its outline. */
export function composeLetter(template: Template): OfficialDocument {
  const { letter } = template.round;
  const { header } = letter;
  return {
    profile: template.styleProfile,
    language: 'vi',
    properties: { title: `Công văn: ${letter.subject}`, author: header.issuer },
    sections: [
      {
        blocks: [
          letterhead({
            issuingBody: { superior: header.superior, name: header.issuer },
            number: header.number,
            place: header.place,
            date: issuedDate(header, template.round.period),
            summary: letter.subject,
          }),
          ...(header.addressees === undefined ? [] : [addressee(header.addressees)]),
          ...letter.body.map(({ content }) => paragraph(content)),
          closing({ recipients: header.recipients, signature: header.signature }),
        ],
      },
    ],
  };
}
