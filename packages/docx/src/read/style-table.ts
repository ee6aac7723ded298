import type { ReadAlign, ReadStyle } from '@baocao/document';
import { childAt, elementsOf, numberAt, switchAt, valueAt, type XmlNode } from './xml-node.js';

/** A list as a paragraph or a style names it. */
export type NumberReference = { readonly list?: number; readonly level?: number };

/** A style, and the list that its paragraphs belong to. */
export type TableStyle = { readonly style: ReadStyle; readonly numbering: NumberReference };

/** The styles of paragraphs of a file. */
export type StyleTable = {
  /** The style of that id, or the style of paragraphs that name none. */
  readonly find: (id: string | undefined) => TableStyle | undefined;
};

/** Longer chains of styles based on one another are cut, circles among them. */
const longestChain = 12;

/** Reads `word/styles.xml`; a file without it has no styles. */
export function createStyleTable(part: XmlNode | undefined): StyleTable {
  const nodes = elementsOf(part).filter(
    ({ name, attributes }) => name === 'w:style' && attributes.get('w:type') === 'paragraph',
  );
  const byId = new Map(nodes.map((node) => [node.attributes.get('w:styleId') ?? '', node]));
  const standard = nodes.find(({ attributes }) => attributes.get('w:default') === '1');
  const made = new Map<XmlNode, TableStyle>();

  function styleOf(node: XmlNode, chain: number): TableStyle {
    const known = made.get(node);
    if (known !== undefined) return known;
    const base = byId.get(valueAt(node, 'w:basedOn') ?? '');
    const inherited =
      base === undefined || chain >= longestChain ? undefined : styleOf(base, chain + 1);
    const style = tableStyle(node, inherited);
    made.set(node, style);
    return style;
  }

  return {
    find(id) {
      const node = byId.get(id ?? '') ?? standard;
      return node && styleOf(node, 1);
    },
  };
}

function tableStyle(node: XmlNode, inherited: TableStyle | undefined): TableStyle {
  const id = node.attributes.get('w:styleId') ?? '';
  const name = (valueAt(node, 'w:name') ?? id).normalize('NFC');
  const properties = childAt(node, 'w:pPr');
  const level = numberAt(properties, 'w:outlineLvl');
  const { outlineLevel: inheritedLevel, ...look } = inherited?.style ?? {};
  const align = alignOf(properties);
  return {
    style: {
      ...look,
      ...lookOf(childAt(node, 'w:rPr')),
      ...outlineLevelOf(level ?? inheritedLevel),
      ...(align && { align }),
      id,
      name,
    },
    numbering: { ...inherited?.numbering, ...numberReference(properties) },
  };
}

/** The list that paragraph properties name, as far as they do. */
export function numberReference(properties: XmlNode | undefined): NumberReference {
  const list = numberAt(properties, 'w:numPr', 'w:numId');
  const level = numberAt(properties, 'w:numPr', 'w:ilvl');
  return { ...(list !== undefined && { list }), ...(level !== undefined && { level }) };
}

/** Bold, italic and underline, as far as run properties say them. */
export function lookOf(
  properties: XmlNode | undefined,
): Pick<ReadStyle, 'bold' | 'italic' | 'underline'> {
  const bold = switchAt(properties, 'w:b');
  const italic = switchAt(properties, 'w:i');
  const line = childAt(properties, 'w:u');
  return {
    ...(bold !== undefined && { bold }),
    ...(italic !== undefined && { italic }),
    ...(line && { underline: line.attributes.get('w:val') !== 'none' }),
  };
}

/** The level as a member, where it is one of a heading: 9 stands for body text. */
export function outlineLevelOf(level: number | undefined): { readonly outlineLevel?: number } {
  return level !== undefined && level >= 0 && level < 9 ? { outlineLevel: level } : {};
}

const aligns: ReadonlyMap<string, ReadAlign> = new Map([
  ['left', 'left'],
  ['start', 'left'],
  ['center', 'center'],
  ['right', 'right'],
  ['end', 'right'],
  ['both', 'justify'],
  ['distribute', 'justify'],
]);

/** How paragraph properties align the words, if they do. */
export function alignOf(properties: XmlNode | undefined): ReadAlign | undefined {
  return aligns.get(valueAt(properties, 'w:jc') ?? '');
}
