import * as z from 'zod';
import { markedLines } from '../resolve/marked-lines.js';
import type { ResolveContext } from '../resolve/resolve-context.js';
import type { Flow, GridFlow } from '../resolve/resolved-document.js';
import { textFlow } from '../resolve/text-flow.js';

import { buildNode, type NodeTraits } from './node-definition.js';
import { wordsSchema } from './text-schema.js';

export const addresseeSchema = z.strictObject({
  type: z.literal('addressee'),
  /** Without dash and end mark. */
  recipients: z.array(wordsSchema).min(1).readonly(),
});
export type Addressee = z.infer<typeof addresseeSchema>;

export const addresseeTraits: NodeTraits = {
  role: 'frame',
  keepWithNext: true,
  keepWithPrevious: false,
  breakable: true,
};

/** "Kính gửi": one recipient on the line itself, several with a dash each. */
export function addressee(recipients: Addressee['recipients']): Addressee {
  return buildNode(addresseeSchema, { type: 'addressee', recipients });
}

/** The share of the page left of the recipients; "Kính gửi:" stands at its right end. */
const labelShare = 0.25;

export function resolveAddressee({ recipients }: Addressee, context: ResolveContext): GridFlow {
  const { profile, width, path } = context;
  const label = textFlow(context, { style: 'addressee-label', words: 'Kính gửi:', path });
  return {
    kind: 'grid',
    breakable: true,
    before: profile.grid.before.value,
    widths: [labelShare * width, (1 - labelShare) * width],
    rows: [[[label], [recipientsOf(recipients, context)]]],
  };
}

function recipientsOf(recipients: Addressee['recipients'], context: ResolveContext): Flow {
  const path = `${context.path}/recipients`;
  const [only, ...others] = recipients;
  if (only !== undefined && others.length === 0) {
    return textFlow(context, { style: 'addressee', words: only, path: `${path}/0` });
  }
  const marks = context.profile.conventions.addressees;
  return markedLines(context, { style: 'addressee', lines: recipients, marks, path });
}
