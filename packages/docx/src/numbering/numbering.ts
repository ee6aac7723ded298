import type { ListFlow, StyleProfile, TextFlow } from '@baocao/document';
import { element } from '../xml/element.js';
import { wordprocessingNamespace } from '../xml/namespaces.js';
import { deepestLevel } from './deepest-level.js';
import { headingLevels } from './heading-levels.js';
import type { HeadingNumbers } from './number-headings.js';
import { numberFormatOf, type NumberFormat } from './number-format.js';
import { writeLevel, type LevelMark } from './write-level.js';

/** The lists of one document, gathered while its body is written. */
export type Numbering = {
  /** The `w:numId` that gives a list its marks at this level; none if the marks must be words. */
  readonly idOf: (list: ListFlow, level: number) => number | undefined;
  /** The `w:numId` that gives a heading its number; none if the number must be words, or is none. */
  readonly headingIdOf: (heading: TextFlow) => number | undefined;
  /** The part `word/numbering.xml` for the lists asked for so far. */
  readonly part: () => string;
};

/** The list that the styles of headings name. */
export const headingListId = 1;
const headingDefinition = 0;

/** A numbering with the headings of a document and no lists. */
export function createNumbering(
  styles: StyleProfile['styles'],
  headings: HeadingNumbers,
): Numbering {
  const definitions = new Map<string, number>();
  const bulletLists = new Map<number, number>();
  const instances = [
    writeInstance(headingDefinition, ''),
    ...headings.restarts.map((level) => writeInstance(headingDefinition, restart(1, level))),
  ];

  function definitionOf(level: string): number {
    const id = definitions.get(level) ?? headingDefinition + 1 + definitions.size;
    definitions.set(level, id);
    return id;
  }

  /** Lists with one sign for all items are one list to Word; a count begins anew in each list. */
  function instanceOf(definition: number, format: NumberFormat, level: number): number {
    if (format.kind === 'decimal')
      return instances.push(writeInstance(definition, restart(format.start, level)));
    const id = bulletLists.get(definition) ?? instances.push(writeInstance(definition, ''));
    bulletLists.set(definition, id);
    return id;
  }

  return {
    idOf({ items }, level) {
      const format = numberFormatOf(items.map(({ label }) => label));
      const [first] = items;
      if (format === undefined || first === undefined || level > deepestLevel) return undefined;
      const definition = definitionOf(
        writeLevel(level, levelMark(format, level), styles[first.body.style]),
      );
      return instanceOf(definition, format, level);
    },
    headingIdOf(heading) {
      const sequence = headings.sequences.get(heading);
      return sequence === undefined ? undefined : headingListId + sequence;
    },
    part: () =>
      element(
        'w:numbering',
        { 'xmlns:w': wordprocessingNamespace },
        writeDefinition(headingDefinition, 'multilevel', headingLevels(styles, headings.formats)),
        ...[...definitions].map(([level, id]) => writeDefinition(id, 'hybridMultilevel', [level])),
        ...instances.map((instance, index) => element('w:num', { 'w:numId': index + 1 }, instance)),
      ),
  };
}

function writeDefinition(id: number, kind: string, levels: readonly string[]): string {
  const type = element('w:multiLevelType', { 'w:val': kind });
  return element('w:abstractNum', { 'w:abstractNumId': id }, type, ...levels);
}

function levelMark(format: NumberFormat, level: number): LevelMark {
  return format.kind === 'bullet'
    ? { format: format.kind, text: format.sign }
    : { format: format.kind, text: `%${level + 1}${format.suffix}` };
}

function writeInstance(definition: number, override: string): string {
  return element('w:abstractNumId', { 'w:val': definition }) + override;
}

function restart(start: number, level: number): string {
  const override = element('w:startOverride', { 'w:val': start });
  return element('w:lvlOverride', { 'w:ilvl': level }, override);
}
