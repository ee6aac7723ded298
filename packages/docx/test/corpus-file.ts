import { strToU8, zipSync } from 'fflate';
import type { CorpusCase } from './corpus-cases.data.js';

const office = 'http://schemas.openxmlformats.org';
const ties = `${office}/officeDocument/2006/relationships`;
const namespaces = [
  `xmlns:w="${office}/wordprocessingml/2006/main"`,
  `xmlns:r="${ties}"`,
  `xmlns:m="${office}/officeDocument/2006/math"`,
  `xmlns:mc="${office}/markup-compatibility/2006"`,
  `xmlns:wp="${office}/drawingml/2006/wordprocessingDrawing"`,
].join(' ');

const roots = {
  styles: 'styles',
  numbering: 'numbering',
  comments: 'comments',
  footnotes: 'footnotes',
  endnotes: 'endnotes',
  header: 'hdr',
} as const;

/** The bytes of a case: a package with the least that a Word file needs, the same bytes for ever. */
export function corpusFile({ body, parts = {} }: CorpusCase): Uint8Array {
  const kinds = Object.keys(roots).filter((kind): kind is keyof typeof roots => kind in parts);
  const relationships = kinds.map((kind) => tie(kind, kind, `${kind}.xml`));
  const outside = `<Relationship Id="outside" Type="${ties}/hyperlink" Target="https://example.org/" TargetMode="External"/>`;
  const files: Record<string, string> = {
    '_rels/.rels': relationshipsPart([tie('main', 'officeDocument', 'word/document.xml')]),
    'word/document.xml': root('document', `<w:body>${body}</w:body>`),
    'word/_rels/document.xml.rels': relationshipsPart([...relationships, outside]),
  };
  for (const kind of kinds) files[`word/${kind}.xml`] = root(roots[kind], parts[kind] ?? '');
  return zipped(files);
}

/** Zips parts given as text; the same bytes for ever. */
export function zipped(files: Readonly<Record<string, string>>): Uint8Array {
  const bytes = Object.entries(files).map(([path, text]) => [path, strToU8(text)] as const);
  // fflate reads local time: the first moment that a zip can have, wherever it runs.
  return zipSync(Object.fromEntries(bytes), { mtime: new Date(1980, 0, 1) });
}

function root(name: string, content: string): string {
  return `<w:${name} ${namespaces}>${content}</w:${name}>`;
}

function relationshipsPart(relationships: readonly string[]): string {
  return `<Relationships xmlns="${office}/package/2006/relationships">${relationships.join('')}</Relationships>`;
}

function tie(id: string, type: string, target: string): string {
  return `<Relationship Id="${id}" Type="${ties}/${type}" Target="${target}"/>`;
}
