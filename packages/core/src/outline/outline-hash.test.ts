import { describe, expect, it } from 'vitest';
import { sampleOutline } from '../testing/sample-outline.data.js';
import { outlineHash } from './outline-hash.js';

describe('outlineHash', () => {
  it('changes with the content and not with the order of keys', async () => {
    const hash = await outlineHash(sampleOutline);
    const turned = Object.fromEntries(Object.entries(sampleOutline).reverse());
    expect(await outlineHash({ ...sampleOutline, ...turned })).toBe(hash);
    expect(await outlineHash({ ...sampleOutline, version: '1.2.1' })).not.toBe(hash);
  });
});
