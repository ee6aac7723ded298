import * as z from 'zod';
import type { PageBreakFlow } from '../resolve/resolved-document.js';

import { buildNode, type NodeTraits } from './node-definition.js';

export const pageBreakSchema = z.strictObject({ type: z.literal('page-break') });
export type PageBreak = z.infer<typeof pageBreakSchema>;

export const pageBreakTraits: NodeTraits = {
  role: 'break',
  keepWithNext: false,
  keepWithPrevious: false,
  breakable: true,
};

/** What follows starts on a new page. */
export function pageBreak(): PageBreak {
  return buildNode(pageBreakSchema, { type: 'page-break' });
}

export function resolvePageBreak(): PageBreakFlow {
  return { kind: 'page-break' };
}
