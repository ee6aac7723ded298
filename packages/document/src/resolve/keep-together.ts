import type { Flow } from './resolved-document.js';

/** The flows with the last text among them kept on the page of what follows. */
export function keepLast(flows: readonly Flow[]): readonly Flow[] {
  const last = flows.at(-1);
  return last === undefined ? flows : [...flows.slice(0, -1), keep(last)];
}

/** The flows with every text kept on the page of the next one. */
export function keepTogether(flows: readonly Flow[]): readonly Flow[] {
  return flows.map((flow, place) => (place === flows.length - 1 ? flow : keep(flow)));
}

/** Grids, rules and tables hold together by themselves or may be parted. */
function keep(flow: Flow): Flow {
  switch (flow.kind) {
    case 'text':
      return { ...flow, keepWithNext: true };
    case 'list': {
      const last = flow.items.at(-1);
      if (last === undefined || last.children !== undefined) return flow;
      const kept = { ...last, body: { ...last.body, keepWithNext: true } };
      return { ...flow, items: [...flow.items.slice(0, -1), kept] };
    }
    case 'picture':
      return { ...flow, keepWithNext: true };
    case 'region':
      return { ...flow, flows: keepLast(flow.flows) };
    case 'table':
    case 'grid':
    case 'rule':
    case 'page-break':
      return flow;
  }
}
