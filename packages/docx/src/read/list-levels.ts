import { plainSign } from './plain-sign.js';
import {
  childAt,
  elementsOf,
  numberAt,
  switchAt,
  valueAt,
  wholeNumber,
  type XmlNode,
} from './xml/xml-node.js';

/** How one level of a list counts. */
export type ListLevel = {
  readonly format: string;
  /** `%1.%2.`: the counts of the levels, from 1. */
  readonly text: string;
  readonly start: number;
  /** The list itself says the start, so that it does not go on from another list. */
  readonly restarts: boolean;
  /** Counts of higher levels are written in digits. */
  readonly legal: boolean;
};

/** UTF-16 code units of a mark; it is repeated with every paragraph of the list. */
const longestText = 255;

/** The lists of a file. */
export type ListLevels = {
  /** The counts that lists share, and the level; none for a list that is not there. */
  readonly find: (
    list: number,
    level: number,
  ) => { readonly counts: string; readonly level: ListLevel } | undefined;
};

/** Reads `word/numbering.xml`; a file without it has no lists. */
export function createListLevels(part: XmlNode | undefined): ListLevels {
  const named = (name: string, id: string) =>
    new Map(
      elementsOf(part)
        .filter((node) => node.name === name)
        .map((node) => [node.attribute(id) ?? '', node]),
    );
  const lists = named('w:num', 'w:numId');
  const definitions = named('w:abstractNum', 'w:abstractNumId');
  const byStyle = new Map(
    [...definitions.values()].map((node) => [valueAt(node, 'w:styleLink'), node]),
  );
  const levelOf = createLevelFinder();
  const known = new Map<string, ReturnType<ListLevels['find']>>();

  function look(list: number, level: number): ReturnType<ListLevels['find']> {
    const node = lists.get(String(list));
    const definition = definitions.get(valueAt(node, 'w:abstractNumId') ?? '');
    if (node === undefined || definition === undefined) return undefined;
    const counts = definition.attribute('w:abstractNumId') ?? '';
    const override = levelOf(node, level);
    const own = override && levelOf(override, level);
    return { counts, level: listLevel(own ?? levelOf(linked(definition), level), override) };
  }

  /** A definition may stand for that of a style of lists (`w:numStyleLink`). */
  function linked(definition: XmlNode): XmlNode {
    const style = valueAt(definition, 'w:numStyleLink');
    return (style === undefined ? undefined : byStyle.get(style)) ?? definition;
  }

  return {
    find(list, level) {
      const key = `${list} ${level}`;
      if (!known.has(key)) known.set(key, look(list, level));
      return known.get(key);
    },
  };
}

/** Finds the level of a list, of a definition or of an override; each is gone through once. */
function createLevelFinder(): (parent: XmlNode, level: number) => XmlNode | undefined {
  const known = new Map<XmlNode, ReadonlyMap<number | undefined, XmlNode>>();
  return (parent, level) => {
    const levels = known.get(parent) ?? levelsOf(parent);
    known.set(parent, levels);
    return levels.get(level);
  };
}

function levelsOf(parent: XmlNode): ReadonlyMap<number | undefined, XmlNode> {
  return new Map(
    elementsOf(parent)
      .filter(({ name }) => name === 'w:lvl' || name === 'w:lvlOverride')
      .map((node) => [wholeNumber(node.attribute('w:ilvl')), node]),
  );
}

function listLevel(node: XmlNode | undefined, override: XmlNode | undefined): ListLevel {
  const start = numberAt(override, 'w:startOverride');
  const font = childAt(node, 'w:rPr', 'w:rFonts')?.attribute('w:ascii');
  return {
    format: valueAt(node, 'w:numFmt') ?? 'decimal',
    text: plainSign((valueAt(node, 'w:lvlText') ?? '').slice(0, longestText), font),
    start: start ?? numberAt(node, 'w:start') ?? 1,
    restarts: start !== undefined,
    legal: switchAt(node, 'w:isLgl') ?? false,
  };
}
