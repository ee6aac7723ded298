import { describe, expect, it } from 'vitest';
import { fromPointer } from '../json/pointer.js';
import { sampleOutline } from '../testing/sample-outline.data.js';
import { pointerOf } from './pointer-of.js';
import { walkOutline, type Placed } from './walk-outline.js';

function valueAt(value: unknown, pointer: string): unknown {
  return fromPointer(pointer).reduce<unknown>(
    (inner, key) => Object.entries(inner ?? {}).find(([name]) => name === key)?.[1],
    value,
  );
}

function itemOf(placed: Placed): unknown {
  return placed.type === 'node' ? placed.node : placed.prompt;
}

describe('pointerOf', () => {
  it('leads to the section or line itself', () => {
    for (const placed of walkOutline(sampleOutline)) {
      expect(valueAt(sampleOutline, pointerOf(placed))).toBe(itemOf(placed));
    }
  });

  it('is not misled by paragraphs between dashes', () => {
    const guidance = (['item', 'paragraph', 'item'] as const).map((form, index) => ({
      id: `p${String(index)}`,
      form,
      text: 'Nêu rõ.',
    }));
    const nodes = [{ id: 'a', heading: 'A', guidance }];
    expect([...walkOutline({ nodes })].map(pointerOf)).toEqual([
      '/nodes/0',
      '/nodes/0/guidance/0',
      '/nodes/0/guidance/1',
      '/nodes/0/guidance/2',
    ]);
  });
});
