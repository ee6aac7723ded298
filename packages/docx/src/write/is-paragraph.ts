import type { Flow } from '@baocao/document';

const paragraphs: Readonly<Record<Flow['kind'], boolean>> = {
  text: true,
  list: true,
  rule: true,
  picture: true,
  'page-break': true,
  table: false,
  grid: false,
  region: false,
};

/** Whether a flow is written as paragraphs, not as a table or as a control that may hold one. */
export function isParagraph(flow: Flow | undefined): boolean {
  return flow !== undefined && paragraphs[flow.kind];
}
