import type { ResolvedDocument } from '@baocao/document';

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

/**
 * The information of a document made at this moment.
 * @throws RangeError when `at` is not a valid date.
 */
export function documentInfo(
  { properties, language }: Pick<ResolvedDocument, 'properties' | 'language'>,
  at: Date,
): DocumentInfo {
  const year = at.getUTCFullYear();
  if (!(year >= 0 && year <= 9999)) {
    throw new RangeError(
      '`at` cannot be stamped into a PDF; give a valid date up to the year 9999.',
    );
  }
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
