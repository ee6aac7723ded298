import { refusal } from '../problems/refusal.js';

/**
 * The bytes of the file that a form sends.
 * @throws Refusal (415) where it sends none.
 */
export async function fileIn(form: FormData): Promise<Uint8Array> {
  const file = form.get('file');
  if (!(file instanceof File)) throw refusal('not-a-form', {});
  return new Uint8Array(await file.arrayBuffer());
}
