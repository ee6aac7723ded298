import { elements, valueAt, type XmlElement } from './xml-tree.js';

/** Says the mark of each numbered paragraph in turn, counted by the rules of `numbering.xml`. */
export function listLabels(numbering: XmlElement): (numberProperties: XmlElement) => string {
  const counts = new Map<string, number>();
  return (numberProperties) => {
    const id = valueAt(numberProperties, 'w:numId') ?? '';
    const level = valueAt(numberProperties, 'w:ilvl') ?? '';
    const { format, text, start } = levelOf(numbering, id, level);
    if (format !== 'decimal') return text;
    const count = counts.get(`${id} ${level}`) ?? start;
    counts.set(`${id} ${level}`, count + 1);
    return text.replace(`%${Number(level) + 1}`, String(count));
  };
}

function levelOf(numbering: XmlElement, id: string, level: string) {
  const instance = having(elements(numbering, 'w:num'), 'w:numId', id);
  const definitionId = valueAt(instance, 'w:abstractNumId') ?? '';
  const definitions = elements(numbering, 'w:abstractNum');
  const definition = having(definitions, 'w:abstractNumId', definitionId);
  const found = having(elements(definition, 'w:lvl'), 'w:ilvl', level);
  const override = elements(instance, 'w:lvlOverride').find(
    ({ attributes }) => attributes['w:ilvl'] === level,
  );
  return {
    format: valueAt(found, 'w:numFmt'),
    text: valueAt(found, 'w:lvlText') ?? '',
    start: Number(valueAt(override, 'w:startOverride') ?? valueAt(found, 'w:start')),
  };
}

function having(candidates: XmlElement[], name: string, value: string): XmlElement {
  const found = candidates.find(({ attributes }) => attributes[name] === value);
  if (found === undefined) throw new Error(`Nothing in numbering.xml has ${name}="${value}".`);
  return found;
}
