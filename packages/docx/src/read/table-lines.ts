import { childAt, elementsOf, foundBelow, valueAt, type XmlNode } from './xml/xml-node.js';

/** Says whether a table has lines, by its own word or by that of its style. */
export type TableLines = (table: XmlNode) => boolean;

const longestChain = 12;

/** Reads the styles of tables in `word/styles.xml`. */
export function createTableLines(styles: XmlNode | undefined): TableLines {
  const byId = new Map(
    elementsOf(styles)
      .filter((node) => node.attribute('w:type') === 'table')
      .map((node) => [node.attribute('w:styleId') ?? '', node]),
  );
  const known = new Map<string, boolean>();

  function styleHasLines(id: string, chain: number): boolean {
    const node = byId.get(id);
    if (node === undefined || chain > longestChain) return false;
    const answer =
      known.get(id) ??
      hasLines(childAt(node, 'w:tblPr', 'w:tblBorders')) ??
      styleHasLines(valueAt(node, 'w:basedOn') ?? '', chain + 1);
    known.set(id, answer);
    return answer;
  }

  return (table) => {
    const own = hasLines(childAt(table, 'w:tblPr', 'w:tblBorders'));
    if (own === true || cellsHaveLines(table)) return true;
    return own ?? styleHasLines(valueAt(table, 'w:tblPr', 'w:tblStyle') ?? '', 1);
  };
}

/** Office suites may write the lines of a table at each of its cells; the first row tells. */
function cellsHaveLines(table: XmlNode): boolean {
  const [row] = foundBelow(table, 'w:tr');
  return elementsOf(row).some((cell) => hasLines(childAt(cell, 'w:tcPr', 'w:tcBorders')) === true);
}

function hasLines(borders: XmlNode | undefined): boolean | undefined {
  if (borders === undefined) return undefined;
  return elementsOf(borders).some(
    (border) => !['nil', 'none'].includes(border.attribute('w:val') ?? 'none'),
  );
}
