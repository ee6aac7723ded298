import type { ListFlow, StyleProfile } from '@baocao/document';
import { element } from '../xml/element.js';
import { wordprocessingNamespace } from '../xml/namespaces.js';
import { numberFormatOf, type NumberFormat } from './number-format.js';
import { writeLevel } from './write-level.js';

/** The lists of one document, gathered while its body is written. */
export type Numbering = {
  /** The `w:numId` that gives a list its marks at this level; none if the marks must be words. */
  readonly idOf: (list: ListFlow, level: number) => number | undefined;
  /** The part `word/numbering.xml` for the lists asked for so far. */
  readonly part: () => string;
};

/** A numbering without lists. */
export function createNumbering(styles: StyleProfile['styles']): Numbering {
  const definitions = new Map<string, number>();
  const bulletLists = new Map<number, number>();
  const instances: string[] = [];

  function definitionOf(level: string): number {
    const id = definitions.get(level) ?? definitions.size;
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
      if (format === undefined || first === undefined) return undefined;
      const definition = definitionOf(writeLevel(format, level, styles[first.body.style]));
      return instanceOf(definition, format, level);
    },
    part: () =>
      element(
        'w:numbering',
        { 'xmlns:w': wordprocessingNamespace },
        ...[...definitions].map(([level, id]) => writeDefinition(id, level)),
        ...instances.map((instance, index) => element('w:num', { 'w:numId': index + 1 }, instance)),
      ),
  };
}

function writeDefinition(id: number, level: string): string {
  const type = element('w:multiLevelType', { 'w:val': 'hybridMultilevel' });
  return element('w:abstractNum', { 'w:abstractNumId': id }, type, level);
}

function writeInstance(definition: number, override: string): string {
  return element('w:abstractNumId', { 'w:val': definition }) + override;
}

function restart(start: number, level: number): string {
  const override = element('w:startOverride', { 'w:val': start });
  return element('w:lvlOverride', { 'w:ilvl': level }, override);
}
