import {
  styleProfile,
  type Flow,
  type ResolvedDocument,
  type ResolvedSection,
  type StyleKey,
  type TextFlow,
} from '@baocao/document';

/** A paragraph, by default of body text. */
export function text(words: string, own: Partial<TextFlow> = {}): TextFlow {
  const runs = words === '' ? [] : [{ text: words }];
  return { kind: 'text', role: 'paragraph', style: 'body', runs, path: '/sections/0', ...own };
}

/** One cell or item for each word, in a style. */
export function texts(style: StyleKey, ...words: string[]): TextFlow[] {
  return words.map((word) => text(word, { style }));
}

/** A portrait section. */
export function section(
  flows: readonly Flow[],
  own: Partial<ResolvedSection> = {},
): ResolvedSection {
  return { orientation: 'portrait', restartNumbering: false, flows, ...own };
}

/** A Party document of one section, or of the sections given. */
export function resolved(
  flows: readonly Flow[],
  own: Partial<ResolvedDocument> = {},
): ResolvedDocument {
  return {
    profile: styleProfile('party-2018'),
    language: 'vi',
    properties: { title: 'Báo cáo', author: 'Ban Chỉ đạo' },
    sections: [section(flows)],
    ...own,
  };
}
