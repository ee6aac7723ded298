import type { Outline } from '@baocao/core';
import { haiPhongOutline } from '@baocao/template-hai-phong';
import getReleasePlan from '@changesets/get-release-plan';
import { describe, expect, it } from 'vitest';
import { outlineChangesetProblem, outlineVersionProblem } from '../scripts/release/outline-step.js';
import { lastReleased, publishedOutlines } from '../scripts/release/released-outlines.js';
import { root } from '../scripts/repository/repository-files.js';
import { workspaces } from '../scripts/repository/workspaces.js';

const { changesets } = await getReleasePlan(root);

it.each(Object.entries(publishedOutlines))(
  'the outline of %s has the version it needs, and a changeset that says so',
  (name, outline) => {
    const released = lastReleased(name);
    const own = workspaces().find(({ folder }) => folder === `packages/${name}`)?.manifest;
    expect(outlineVersionProblem(released, outline)).toBeUndefined();
    expect(own).toBeDefined();
    expect(own && outlineChangesetProblem(released, outline, own, changesets)).toBeUndefined();
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

describe('outlineChangesetProblem', () => {
  const own = { name: '@baocao/template-hai-phong', version: '1.4.0' };
  const change = (name: string, type: 'none' | 'patch' | 'minor' | 'major') => [
    { id: 'x', summary: '', releases: [{ name, type }] },
  ];
  const problem = (version: string, changes: Parameters<typeof outlineChangesetProblem>[3]) =>
    outlineChangesetProblem(haiPhongOutline, { ...haiPhongOutline, version }, own, changes);

  it.each([
    ['1.0.0', []],
    ['1.0.1', change(own.name, 'patch')],
    ['1.1.0', change(own.name, 'minor')],
    ['1.1.0', change(own.name, 'major')],
    ['1.1.0', [...change('@baocao/cli', 'patch'), ...change(own.name, 'minor')]],
  ])('is content with what names the package and its step: %#', (version, changes) => {
    expect(problem(version, changes)).toBeUndefined();
  });

  it.each([
    ['1.0.1', []],
    ['1.0.1', change(own.name, 'none')],
    ['1.1.0', change(own.name, 'patch')],
    ['2.0.0', change(own.name, 'minor')],
    ['1.1.0', change('@baocao/template', 'minor')],
  ])('finds what names another package, or too small a step: %#', (version, changes) => {
    expect(problem(version, changes)).toContain('a changeset has to name');
  });

  it('lets a package before 1.0.0 break with a minor step', () => {
    const young = { ...own, version: '0.3.0' };
    const next = { ...haiPhongOutline, version: '2.0.0' };
    const weigh = (type: 'patch' | 'minor') =>
      outlineChangesetProblem(haiPhongOutline, next, young, change(own.name, type));
    expect(weigh('minor')).toBeUndefined();
    expect(weigh('patch')).toContain('minor step');
  });
});
