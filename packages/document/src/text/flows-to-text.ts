import type { Flow, ListItemFlow, TableRowFlow, TextFlow } from '../resolve/resolved-document.js';

type TextOf = {
  readonly [Kind in Flow['kind']]: (flow: Extract<Flow, { kind: Kind }>) => string[];
};

const textOf: TextOf = {
  text: (flow) => [wordsOf(flow)],
  list: (flow) => flow.items.flatMap(itemLines),
  table: (flow) => [...flow.head, ...flow.rows].map(rowLine),
  grid: (flow) => flow.rows.flat().flatMap(flowLines),
  region: (flow) => flowLines(flow.flows),
  rule: () => [],
  picture: () => [],
  'page-break': () => [],
};

/**
 * The text of flows in reading order, a line for each paragraph: marks in front of list items, the
 * cells of a table row parted by tabs, nothing for rules, pictures and page breaks.
 */
export function flowsToText(flows: readonly Flow[]): string {
  return flowLines(flows).join('\n');
}

function flowLines(flows: readonly Flow[]): string[] {
  return flows.flatMap((flow) => {
    // The table gives each kind its own reader; the compiler cannot tie the two by the key.
    const read = textOf[flow.kind] as (flow: Flow) => string[];
    return read(flow);
  });
}

function wordsOf(flow: TextFlow): string {
  return flow.runs.map((run) => run.text).join('');
}

function itemLines({ label, body, children }: ListItemFlow): string[] {
  return [`${label} ${wordsOf(body)}`, ...(children ? children.items.flatMap(itemLines) : [])];
}

function rowLine(row: TableRowFlow): string {
  return row.map((cell) => cell.map(wordsOf).join(' ')).join('\t');
}
