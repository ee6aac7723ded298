import {
  styleProfile,
  type Flow,
  type ResolvedDocument,
  type StyleKey,
  type StyleProfileId,
  type TextFlow,
} from '@baocao/document';

/** A paragraph in the style of running text, or in another one. */
export function textFlowOf(
  text: string,
  style: StyleKey = 'body',
  fields: Partial<TextFlow> = {},
): TextFlow {
  return { kind: 'text', role: 'paragraph', style, runs: [{ text }], path: '/text', ...fields };
}

/** A document of one portrait section. */
export function resolvedDocumentOf(
  flows: readonly Flow[],
  profile: StyleProfileId = 'party-2018',
): ResolvedDocument {
  return {
    profile: styleProfile(profile),
    language: 'vi',
    properties: { title: 'Báo cáo', author: 'Ban Chỉ đạo' },
    sections: [{ orientation: 'portrait', restartNumbering: true, flows }],
  };
}
