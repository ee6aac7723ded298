import type { ReadAlign, ReadStyle } from '@baocao/document';
import { childAt, elementsOf, numberAt, switchAt, valueAt, type XmlNode } from './xml/xml-node.js';

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
    (node) => node.name === 'w:style' && node.attribute('w:type') === 'paragraph',
  );
  const byId = new Map(nodes.map((node) => [node.attribute('w:styleId') ?? '', node]));
  const standard = nodes.find((node) => node.attribute('w:default') === '1');
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
  const id = node.attribute('w:styleId') ?? '';
  const name = (valueAt(node, 'w:name') ?? id).normalize('NFC');
  const properties = childAt(node, 'w:pPr');
  const { outlineLevel: inheritedLevel, ...look } = inherited?.style ?? {};
  const level = headingLevel(numberAt(properties, 'w:outlineLvl') ?? inheritedLevel);
  const align = alignOf(properties);
  return {
    style: {
      ...look,
      ...lookOf(childAt(node, 'w:rPr')),
      ...(level !== undefined && { outlineLevel: level }),
      ...(align && { align }),
      id,
      name,
    },
    numbering: { ...inherited?.numbering, ...numberReference(properties) },
  };
}

/** The list that paragraph properties name, as far as they do. */
function numberReference(properties: XmlNode | undefined): NumberReference {
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
    ...(line && { underline: line.attribute('w:val') !== 'none' }),
  };
}

/** The level where it is one of a heading: 9 stands for body text. */
export function headingLevel(level: number | undefined): number | undefined {
  return level !== undefined && level >= 0 && level < 9 ? level : undefined;
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
