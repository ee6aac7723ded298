import { describe, expect, it } from 'vitest';
import { contentHash } from './content-hash.js';

describe('contentHash', () => {
  it('is the SHA-256 of the canonical JSON', async () => {
    expect(await contentHash({})).toBe(
      'sha256:44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a',
    );
  });

  it('does not see the order of keys, but does see content', async () => {
    const hash = await contentHash({ a: 1, b: 2 });
    expect(await contentHash({ b: 2, a: 1 })).toBe(hash);
    expect(await contentHash({ a: 1, b: 3 })).not.toBe(hash);
  });
});
