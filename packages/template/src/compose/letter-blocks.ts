import type { Header } from '@baocao/core';
import {
  addressee,
  closing,
  letterhead,
  type Block,
  type DocumentNumber,
  type Paragraph,
} from '@baocao/document';

type LetterParts = {
  readonly header: Omit<Header, 'number' | 'date'>;
  /** Without a sequence a place to write it is left. */
  readonly number: DocumentNumber | undefined;
  /** In words. */
  readonly date: string;
  /** "V/v …" without the "V/v". */
  readonly subject: string;
  readonly body: readonly Paragraph[];
};

/** An official letter (công văn): head, addressees, text and closing. */
export function letterBlocks({ header, number, date, subject, body }: LetterParts): Block[] {
  const { superior, issuer, place, addressees, recipients, signature } = header;
  return [
    letterhead({
      issuingBody: { superior, name: issuer },
      number,
      place,
      date,
      summary: subject,
    }),
    ...(addressees === undefined ? [] : [addressee(addressees)]),
    ...body,
    closing({ recipients, signature }),
  ];
}
