import type { OfficialDocument, Section } from '../official-document.js';
import { styleProfile } from '../style/find-profile.js';
import type { StyleProfile } from '../style/style-profile.js';
import { textAreaWidth } from '../style/text-area-width.js';
import { cleanText } from '../text/clean-text.js';
import { resolveBlocks } from './resolve-blocks.js';
import type { DocumentProperties, ResolvedDocument, ResolvedSection } from './resolved-document.js';

/** Lowers a document to what both writers draw, with the numbers and words of its layout regime. */
export function resolveDocument(document: OfficialDocument): ResolvedDocument {
  const profile = styleProfile(document.profile);
  return {
    profile,
    language: document.language,
    properties: resolveProperties(document.properties),
    ...(document.origin !== undefined && { origin: document.origin }),
    sections: document.sections.map((section, index) =>
      resolveSection(section, profile, `/sections/${index}/blocks`),
    ),
  };
}

function resolveSection(section: Section, profile: StyleProfile, path: string): ResolvedSection {
  const { orientation = 'portrait', restartNumbering = false, blocks } = section;
  const width = textAreaWidth(profile, orientation);
  return { orientation, restartNumbering, flows: resolveBlocks(blocks, { profile, width, path }) };
}

function resolveProperties(properties: OfficialDocument['properties']): DocumentProperties {
  const { title, author, subject, keywords } = properties;
  return {
    title: cleanText(title),
    author: cleanText(author),
    ...(subject !== undefined && { subject: cleanText(subject) }),
    ...(keywords && { keywords: keywords.map(cleanText) }),
  };
}
