import { elements, valueAt, type XmlElement } from './xml-tree.js';

/** Says the mark of each numbered paragraph in turn, counted by the rules of `numbering.xml`. */
export function listLabels(numbering: XmlElement): (numberProperties: XmlElement) => string {
  const counts = new Map<string, number[]>();
  const begun = new Set<string>();
  return (numberProperties) => {
    const id = valueAt(numberProperties, 'w:numId') ?? '';
    const level = Number(valueAt(numberProperties, 'w:ilvl') ?? 0);
    if (id === '0') return '';
    const { definition, format, text, start, restarts } = levelOf(numbering, id, String(level));
    const current = counts.get(definition) ?? [];
    const again = restarts && !begun.has(`${id} ${level}`);
    begun.add(`${id} ${level}`);
    const count = current[level] === undefined || again ? start : current[level] + 1;
    counts.set(definition, [...current.slice(0, level), count]);
    return text.replace(`%${level + 1}`, written(count, format));
  };
}

const roman = ['', 'I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX'];

/** Counts as high as the samples go. */
function written(count: number, format: string | undefined): string {
  if (format === 'decimal' || format === 'bullet') return String(count);
  if (format === 'lowerLetter') return String.fromCharCode(96 + count);
  if (format === 'upperLetter') return String.fromCharCode(64 + count);
  if (format === 'upperRoman' && count < 40)
    return 'X'.repeat(Math.floor(count / 10)) + (roman[count % 10] ?? '');
  throw new Error(`No test counts ${count} as ${String(format)} yet.`);
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
  const startOverride = valueAt(override, 'w:startOverride');
  return {
    definition: definitionId,
    format: valueAt(found, 'w:numFmt'),
    text: valueAt(found, 'w:lvlText') ?? '',
    start: Number(startOverride ?? valueAt(found, 'w:start')),
    restarts: startOverride !== undefined,
  };
}

function having(candidates: XmlElement[], name: string, value: string): XmlElement {
  const found = candidates.find(({ attributes }) => attributes[name] === value);
  if (found === undefined) throw new Error(`Nothing in numbering.xml has ${name}="${value}".`);
  return found;
}
