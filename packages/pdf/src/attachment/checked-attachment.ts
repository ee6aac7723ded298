import type { Attachment } from './attachment.js';
import { limits } from './limits.js';
import { sha256 } from './sha256.js';

/** An attachment that `readAttachment` will give back. */
export type CheckedAttachment = Attachment & {
  /** SHA-256 of the bytes, in lower-case hexadecimal. */
  readonly sha256: string;
};

/**
 * Checks a file before it is attached.
 * @throws RangeError for a name with a path, a media type that is none, or too many bytes.
 */
export async function checkedAttachment(attachment: Attachment): Promise<CheckedAttachment> {
  const { name, mediaType, bytes } = attachment;
  if (!/^[^\p{C}/\\:]{1,255}$/u.test(name)) {
    throw new RangeError('`attachment.name` is no file name; give one without a path.');
  }
  if (!/^[\w.+-]{1,100}\/[\w.+-]{1,100}$/.test(mediaType)) {
    throw new RangeError('`attachment.mediaType` is none; give one such as `application/json`.');
  }
  if (bytes.length > limits.attachment) {
    throw new RangeError(
      `\`attachment.bytes\` are ${bytes.length}; attach at most ${limits.attachment}.`,
    );
  }
  return { ...attachment, name: name.normalize('NFC'), sha256: await sha256(bytes) };
}
