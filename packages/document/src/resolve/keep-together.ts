import type { Flow, ListFlow } from './resolved-document.js';

/** The flows with the last text among them kept on the page of what follows. */
export function keepLast(flows: readonly Flow[]): readonly Flow[] {
  const last = flows.at(-1);
  return last === undefined ? flows : [...flows.slice(0, -1), keep(last)];
}

/** The flows with every text kept on the page of the next one. */
export function keepTogether(flows: readonly Flow[]): readonly Flow[] {
  return flows.map((flow, place) => (place === flows.length - 1 ? flow : keep(flow)));
}

/** Of a table its last row is kept; grids and rules hold together by themselves or may be parted. */
function keep(flow: Flow): Flow {
  switch (flow.kind) {
    case 'text':
      return { ...flow, keepWithNext: true };
    case 'list':
      return keepList(flow);
    case 'table':
    case 'picture':
      return { ...flow, keepWithNext: true };
    case 'region':
      return { ...flow, flows: keepLast(flow.flows) };
    case 'grid':
    case 'rule':
    case 'page-break':
      return flow;
  }
}

/** Its last line, which may be one of an item within its items. */
function keepList(list: ListFlow): ListFlow {
  const last = list.items.at(-1);
  if (last === undefined) return list;
  const kept =
    last.children === undefined
      ? { ...last, body: { ...last.body, keepWithNext: true } }
      : { ...last, children: keepList(last.children) };
  return { ...list, items: [...list.items.slice(0, -1), kept] };
}
