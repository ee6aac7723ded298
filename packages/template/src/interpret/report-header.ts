import type { Header, Signature } from '@baocao/core';
import type { ReportOrigin } from '../report-origin.js';
import type { FoundClosing } from './closing/read-closing.js';
import type { FoundTitle } from './head/read-title.js';
import type { FoundHead } from './head/read-head.js';
import { asTyped } from './words/as-typed.js';

/** What was found around the text, and whether it was there at all. */
export type FoundFrame = {
  readonly head: FoundHead | undefined;
  readonly title: FoundTitle | undefined;
  readonly closing: FoundClosing | undefined;
};

/** Where names stand as they are typed, not in capitals: the form, and what the file says of itself. */
type Typed = { readonly form: Header; readonly origin: ReportOrigin | undefined };

/**
 * The header of a report from what was found; where a whole block is missing, that of the form. A
 * file of ours without an end has nobody in it.
 */
export function reportHeader(frame: FoundFrame, typed: Typed): Header {
  const { head, title } = frame;
  const { form, origin } = typed;
  const closing = frame.closing ?? (origin && noClosing);
  const known = [origin?.header, form];
  const like = (found: string, of: (header: Header) => string | undefined) =>
    asTyped(
      found,
      known.map((header) => header && of(header)),
    );
  const superior = head === undefined ? form.superior : head.superior;
  const addressees = title?.addressees;
  return {
    ...(superior !== undefined && { superior: like(superior, (header) => header.superior) }),
    issuer: like(head?.issuer ?? form.issuer, ({ issuer }) => issuer),
    ...(head?.number && { number: head.number }),
    place: like(head?.place ?? form.place, ({ place }) => place),
    ...(head?.date !== undefined && { date: head.date }),
    ...(addressees && { addressees }),
    recipients: closing?.recipients ?? form.recipients,
    signature: closing === undefined ? form.signature : signature(closing.signature, typed),
  };
}

const noClosing: FoundClosing = { recipients: [], signature: { posts: [] } };

function signature(found: Signature, { form, origin }: Typed): Signature {
  const known = [origin?.header.signature, form.signature];
  const posts = known.flatMap((one) => one?.posts ?? []);
  const { capacity, name } = found;
  const bodies = known.map((one) => one?.capacity?.body);
  // Above a name the note is not printed, but it is still the report's.
  const note = found.note ?? (name === undefined ? undefined : origin?.header.signature.note);
  return {
    ...(capacity && { capacity: { ...capacity, body: asTyped(capacity.body, bodies) } }),
    posts: found.posts.map((post) => asTyped(post, posts)),
    ...(note !== undefined && { note }),
    ...(name !== undefined && { name }),
  };
}
