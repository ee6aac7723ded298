import type { DocumentProperties } from '@baocao/document';

/** What a file says of itself; once for older readers and once as XMP, always the same. */
export type DocumentInfo = {
  readonly title: string;
  readonly author: string;
  readonly subject?: string;
  readonly keywords?: string;
  readonly language: string;
  readonly creator: string;
  readonly producer: string;
  readonly at: Date;
};

/** The information of a document made at this moment. */
export function documentInfo(
  properties: DocumentProperties,
  language: string,
  at: Date,
): DocumentInfo {
  const { title, author, subject, keywords } = properties;
  return {
    title: plain(title),
    author: plain(author),
    ...(subject === undefined ? {} : { subject: plain(subject) }),
    ...(keywords === undefined ? {} : { keywords: plain(keywords.join(', ')) }),
    language,
    creator: 'Báo cáo',
    producer: '@baocao/pdf',
    at,
  };
}

/** Composed letters, and nothing that XML cannot hold: both places must read the same. */
function plain(text: string): string {
  return text.normalize('NFC').replace(/[\p{Cc}\p{Cs}\ufffe\uffff]+/gu, ' ');
}
