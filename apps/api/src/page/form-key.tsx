import { createHash } from 'node:crypto';
import { createContext, useContext, type FC } from 'hono/jsx';
import type { ServedDeps } from '../served-deps.js';

const field = 'form-key';

/** The key of all forms of the page that is being rendered. */
export const FormKeyContext = createContext('');

/** A key for the forms of a page that is about to be rendered: 32 hexadecimal digits. */
export function newFormKey({ randomBytes }: Pick<ServedDeps, 'randomBytes'>): string {
  return Buffer.from(randomBytes(16)).toString('hex');
}

/** Goes into each form that does something, so that a double click does it once. */
export const FormKey: FC = () => (
  // Some browsers fill in the old value where a page is loaded again.
  <input type="hidden" name={field} value={useContext(FormKeyContext)} autocomplete="off" />
);

/** What a page asks of the API. */
type Asked = {
  readonly path: string;
  readonly ifMatch?: string | undefined;
  readonly body?: string | Uint8Array | undefined;
};

/**
 * The `Idempotency-Key` of what a form asks for; undefined where the form brings no key of ours.
 * Two buttons of one form, or two forms of one page, ask for different things: each is done.
 */
export function idempotencyKey(
  form: FormData,
  { path, ifMatch = '', body = '' }: Asked,
): string | undefined {
  const key = form.get(field);
  if (typeof key !== 'string' || !/^[0-9a-f]{32}$/u.test(key)) return undefined;
  const asked = createHash('sha256').update(`${path}\n${ifMatch}\n`).update(body).digest('hex');
  return `${key}-${asked}`;
}
