import { isDeepStrictEqual } from 'node:util';
import { isMap, isScalar, parseDocument, type Node, type YAMLMap } from 'yaml';
import { jsonText } from '../files/json-text.js';
import type { ReadFigure } from './read-figure-table.js';

/** A piece of the text to be replaced: from one offset to another. */
type Edit = { readonly from: number; readonly to: number; readonly text: string };

/**
 * The text of a report file with figures put in. All that is not one of them stays as people wrote
 * it, letter by letter, and so does a figure that is the same. The text has been read as a report
 * file before.
 */
export function putFigures(
  text: string,
  format: 'json' | 'yaml',
  figures: readonly ReadFigure[],
): string {
  const document = parseDocument(text);
  const values = figures.map(({ indicator, figure }) => ({
    indicator,
    value: figure.kind === 'value' ? figure.value : figure,
  }));
  if (format === 'json') {
    for (const { indicator, value } of values) document.setIn(['indicators', indicator], value);
    return jsonText(document.toJS());
  }
  const map = document.get('indicators');
  const edits = values.flatMap(({ indicator, value }) => {
    const node = isMap(map) ? nodeAt(map, indicator) : undefined;
    if (node?.range == null || isDeepStrictEqual(node.toJS(document), value)) return [];
    return [editOf(node.range, JSON.stringify(value), text)];
  });
  const added = values.filter(
    ({ indicator }) => !isMap(map) || nodeAt(map, indicator) === undefined,
  );
  return withAdded(edited(text, edits), isMap(map) ? map : undefined, added, text);
}

function nodeAt(map: YAMLMap, key: string): Node | undefined {
  const pair = map.items.find(({ key: own }) => isScalar(own) && own.value === key);
  // Keys and values of a document that was parsed are nodes, an empty value too.
  return pair?.value as Node | undefined;
}

/** An empty place stands right behind its colon; a group ends before the next line. */
function editOf([from, end]: readonly [number, number, number], json: string, text: string): Edit {
  const to = from + text.slice(from, end).trimEnd().length;
  return { from, to, text: text.charAt(from - 1) === ':' ? ` ${json}` : json };
}

function edited(text: string, edits: readonly Edit[]): string {
  return [...edits]
    .sort((a, b) => b.from - a.from)
    .reduce(
      (result, { from, to, text: put }) => result.slice(0, from) + put + result.slice(to),
      text,
    );
}

type Added = { readonly indicator: string; readonly value: unknown };

/** Figures that have no place yet stand below the first line of their group. */
function withAdded(
  result: string,
  map: YAMLMap | undefined,
  added: readonly Added[],
  before: string,
): string {
  if (added.length === 0) return result;
  const lines = added.map(({ indicator, value }) => `${indicator}: ${JSON.stringify(value)}\n`);
  const start = map?.range?.[0];
  if (start === undefined || map?.flow === true) {
    return `${result.replace(/^indicators:.*\n?/mu, '')}\nindicators:\n${lines.map((line) => `  ${line}`).join('')}`;
  }
  const indent = ' '.repeat(start - (before.lastIndexOf('\n', start - 1) + 1));
  return result.slice(0, start) + lines.join(indent) + indent + result.slice(start);
}
