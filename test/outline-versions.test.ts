import { readdirSync, readFileSync } from 'node:fs';
import type { Outline } from '@baocao/core';
import { haiPhongOutline } from '@baocao/template-hai-phong';
import { describe, expect, it } from 'vitest';
import { outlineVersionProblem } from '../scripts/release/outline-step.js';
import { lastReleased, publishedOutlines } from '../scripts/release/released-outlines.js';
import { root } from '../scripts/repository/repository-files.js';

it.each(Object.entries(publishedOutlines))(
  'the outline of %s has the version it needs',
  (name, outline) => {
    const released = lastReleased(name);
    expect(outlineVersionProblem(released, outline)).toBeUndefined();
    if (outline.version !== released.version) {
      const changesets = readdirSync(`${root}/.changeset`).filter((file) => file.endsWith('.md'));
      const texts = changesets.map((file) => readFileSync(`${root}/.changeset/${file}`, 'utf8'));
      expect(texts.filter((text) => text.includes(`'@baocao/${name}'`))).not.toEqual([]);
    }
  },
);

describe('outlineVersionProblem', () => {
  const outline: Outline = haiPhongOutline;
  const [first, ...others] = outline.nodes;
  const reworded = { ...outline, nodes: [{ ...first, id: 'context', heading: 'X' }, ...others] };
  const shorter = { ...outline, nodes: others };
  const version = (text: string, of: Outline): Outline => ({ ...of, version: text });

  it('lets an outline stay as it is', () => {
    expect(outlineVersionProblem(outline, structuredClone(outline))).toBeUndefined();
  });

  it.each([
    [reworded, '1.0.1', true],
    [reworded, '1.1.0', true],
    [reworded, '1.0.0', false],
    [reworded, '0.9.9', false],
    [shorter, '1.1.0', false],
    [shorter, '2.0.0', true],
  ] as const)('weighs a change and its step: %#', (changed, to, enough) => {
    const problem = outlineVersionProblem(version('1.0.0', outline), version(to, changed));
    expect(problem === undefined).toBe(enough);
  });

  it('asks for a patch where only what the diff does not name changed', () => {
    const citing = { ...outline, nodes: outline.nodes.map((node) => ({ ...node, citations: [] })) };
    expect(outlineVersionProblem(outline, citing)).toContain('asks for a patch step');
  });
});
