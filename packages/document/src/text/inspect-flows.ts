import type { Flow, ListFlow, ResolvedRun, TextFlow } from '../resolve/resolved-document.js';

type PictureOf = {
  readonly [Kind in Flow['kind']]: (flow: Extract<Flow, { kind: Kind }>) => readonly string[];
};

const pictureOf: PictureOf = {
  text: (flow) => [pictureOfText(flow)],
  list: pictureOfList,
  table: (flow) => [
    `table ${lengths(flow.widths)} mm${gapAbove(flow)}${flow.keepWithNext === true ? ' (kept)' : ''} "${flow.description}"`,
    ...flow.head.flatMap((row) => ['  head', ...cellsOf(row)]),
    ...flow.rows.flatMap((row) => ['  row', ...cellsOf(row)]),
  ],
  grid: (flow) => [
    `grid ${lengths(flow.widths)} mm${gapAbove(flow)}${flow.breakable === true ? ' (breakable)' : ''}`,
    ...flow.rows.flatMap((row) => ['  row', ...cellsOf(row)]),
  ],
  rule: (flow) => [`rule ${lengths([flow.width])} mm`],
  picture: (flow) => [
    `picture ${lengths([flow.width])} by ${lengths([flow.height])} mm${gapAbove(flow)} "${flow.description}"`,
  ],
  region: (flow) => [
    `region ${flow.key} "${flow.title}"${flow.empty ? ' (empty)' : ''}`,
    ...indented(linesOf(flow.flows)),
  ],
  'page-break': () => ['page-break'],
};

/** An indented picture of flows: kinds, styles, words and measures, for tests and for people. */
export function inspectFlows(flows: readonly Flow[]): string {
  return linesOf(flows).join('\n');
}

function linesOf(flows: readonly Flow[]): readonly string[] {
  return flows.flatMap((flow) => {
    // The table gives each kind its own picture; the compiler cannot tie the two by the key.
    const picture = pictureOf[flow.kind] as (flow: Flow) => readonly string[];
    return picture(flow);
  });
}

function pictureOfText({ style, role, runs, keepWithNext = false, inset }: TextFlow): string {
  const as = role === 'paragraph' ? '' : ` as ${role}`;
  const narrowed = inset === undefined ? '' : ` (inset ${lengths([inset])} mm)`;
  return `${style}${as}${keepWithNext ? ' (kept)' : ''}${narrowed} ${runs.map(pictureOfRun).join(' ')}`.trim();
}

function pictureOfRun({ text, ...look }: ResolvedRun): string {
  const differences = Object.entries(look).map(([name, on]) => `${on ? '+' : '-'}${name}`);
  return [JSON.stringify(text), ...differences].join(' ');
}

function pictureOfList({ items }: ListFlow): readonly string[] {
  return items.flatMap(({ label, body, children }) => [
    `${label} ${pictureOfText(body)}`,
    ...(children === undefined ? [] : indented(pictureOfList(children))),
  ]);
}

function cellsOf(row: readonly (readonly Flow[])[]): readonly string[] {
  return row.flatMap((cell) => ['    cell', ...indented(indented(indented(linesOf(cell))))]);
}

function indented(lines: readonly string[]): readonly string[] {
  return lines.map((line) => `  ${line}`);
}

function gapAbove({ before }: { readonly before?: number }): string {
  return before === undefined ? '' : `, ${before} pt above`;
}

function lengths(millimetres: readonly number[]): string {
  return millimetres.map((value) => String(Math.round(value * 10) / 10)).join(' + ');
}
