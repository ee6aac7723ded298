import type { Flow, ListFlow, TextFlow } from '../resolve/resolved-document.js';

/** All paragraphs of flows in reading order, those inside lists, cells and regions among them. */
export function textFlowsOf(flows: readonly Flow[]): readonly TextFlow[] {
  return flows.flatMap((flow): readonly TextFlow[] => {
    switch (flow.kind) {
      case 'text':
        return [flow];
      case 'list':
        return bodiesOf(flow);
      case 'table':
        return [...flow.head, ...flow.rows].flat(2);
      case 'grid':
        return textFlowsOf(flow.rows.flat(2));
      case 'region':
        return textFlowsOf(flow.flows);
      case 'rule':
      case 'picture':
      case 'page-break':
        return [];
    }
  });
}

function bodiesOf({ items }: ListFlow): readonly TextFlow[] {
  return items.flatMap(({ body, children }) => [body, ...(children ? bodiesOf(children) : [])]);
}
