import { createHash } from 'node:crypto';

/** Told apart from other texts by tools that look for leaked secrets. */
const prefix = 'baocao_';

/** A secret that cannot be guessed: 256 random bits. */
export function tokenSecret(randomBytes: (count: number) => Uint8Array): string {
  return prefix + Buffer.from(randomBytes(32)).toString('base64url');
}

/**
 * What is kept of a secret. One round of SHA-256 is enough: there is nothing to guess in 256 random
 * bits, unlike in a password.
 */
export function secretHash(secret: string): string {
  return createHash('sha256').update(secret).digest('hex');
}
