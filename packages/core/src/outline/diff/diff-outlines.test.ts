import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatDiagnostic } from '../../diagnostics/format-diagnostic.js';
import { languages } from '../../diagnostics/messages.js';
import { sampleOutline } from '../../testing/sample-outline.data.js';
import type { Outline, OutlineNode } from '../outline-schema.js';
import { diffOutlines } from './diff-outlines.js';
import { outlineChangeMessages } from './outline-change-messages.js';
import { outlineChangeBumps, requiredBump } from './outline-change.js';

const before: Outline = sampleOutline;
const [renewalByDocument, communesAsBefore] = sampleOutline.constraints;

/** The sample with one section, wherever it stands, replaced by what `change` makes of it. */
function changed(id: string, change: (node: OutlineNode) => readonly OutlineNode[]): Outline {
  const inNodes = (nodes: readonly OutlineNode[]): OutlineNode[] =>
    nodes.flatMap((node) =>
      node.id === id
        ? change(node)
        : [{ ...node, ...(node.children && { children: inNodes(node.children) }) }],
    );
  return { ...before, nodes: inNodes(before.nodes) };
}

const kindsOf = (after: Outline) => diffOutlines(before, after).map(({ kind, id }) => [kind, id]);

const cases: readonly [string, Outline, readonly (readonly [string, string])[]][] = [
  ['nothing', { ...before, version: '9.9.9' }, []],
  [
    'the title',
    { ...before, title: { ...before.title, subject: 'khác' } },
    [['title-reworded', '']],
  ],
  [
    'a kind of unit for another',
    { ...before, unitKinds: [...before.unitKinds.slice(1), { id: 'ward', label: 'phường' }] },
    [
      ['unit-kind-removed', 'district'],
      ['unit-kind-added', 'ward'],
    ],
  ],
  ['a section gone', changed('context', () => []), [['section-removed', 'context']]],
  [
    'a section put in front moves nothing',
    changed('context', (node) => [{ id: 'new', heading: 'MỚI' }, node]),
    [['section-added', 'new']],
  ],
  [
    'two sections that change places are one move',
    changed('tasks', (node) => [{ ...node, children: node.children?.toReversed() }]),
    [['section-moved', 'tasks.next']],
  ],
  [
    'other words',
    changed('results.strikes', (node) => [{ ...node, heading: 'Đình công', note: undefined }]),
    [
      ['section-renamed', 'results.strikes'],
      ['note-changed', 'results.strikes'],
    ],
  ],
  [
    'what is asked of whom',
    changed('results.strikes', (node) => [
      { ...node, optional: undefined, appliesTo: ['department', 'district'] },
    ]),
    [
      ['none-arising-withdrawn', 'results.strikes'],
      ['addressed-units-changed', 'results.strikes'],
    ],
  ],
  [
    'a section that is divided',
    changed('context', (node) => [
      { ...node, children: [{ id: 'context.people', heading: 'Dân' }] },
    ]),
    [
      ['section-split', 'context'],
      ['section-added', 'context.people'],
    ],
  ],
  [
    'guidance',
    changed('results.leadership', (node) => [
      {
        ...node,
        guidance: node.guidance?.toReversed().map((line) => ({ ...line, text: `${line.text}!` })),
      },
    ]),
    [
      ['guidance-reworded', 'results.leadership.violations'],
      ['guidance-moved', 'results.leadership.documents'],
      ['guidance-reworded', 'results.leadership.documents'],
    ],
  ],
  [
    'figures',
    changed('results.leadership', (node) => [
      {
        ...node,
        indicators: node.indicators?.slice(0, 1).map((one) => ({
          ...one,
          label: 'Văn bản',
          unit: 'bản',
          appliesTo: ['district'],
        })),
      },
    ]),
    [
      ['indicator-removed', 'committee-renewed'],
      ['indicator-relabelled', 'documents-issued'],
      ['indicator-redefined', 'documents-issued'],
      ['indicator-relations-changed', 'documents-issued'],
    ],
  ],
  [
    'conditions between figures',
    {
      ...before,
      constraints: [
        { ...communesAsBefore, severity: 'info' },
        { ...renewalByDocument, id: 'dialogues-held', expression: 'figures.dialogues >= 1' },
      ],
    },
    [
      ['constraint-removed', 'renewal-by-document'],
      ['constraint-changed', 'communes-as-before'],
      ['constraint-added', 'dialogues-held'],
    ],
  ],
  [
    'the words of a condition',
    {
      ...before,
      constraints: [
        { ...renewalByDocument, message: { vi: 'thiếu văn bản', en: 'no document' } },
        communesAsBefore,
      ],
    },
    [['constraint-reworded', 'renewal-by-document']],
  ],
];

describe('diffOutlines', () => {
  it.each(cases)('%s', (_, after, expected) => {
    expect(kindsOf(after)).toEqual(expected);
  });

  it('tells a section that went under another one, and where it was', () => {
    const taken = before.nodes[1]?.children?.[0];
    const without = changed('results.leadership', () => []);
    const after = {
      ...without,
      nodes: without.nodes.map((node) =>
        node.id === 'tasks' && taken
          ? { ...node, children: [...(node.children ?? []), taken] }
          : node,
      ),
    };
    const [change, ...others] = diffOutlines(before, after);
    expect(others).toEqual([]);
    expect(change).toMatchObject({
      kind: 'section-moved',
      path: '/nodes/2/children/2',
      address: 'Phần III, mục 3',
      values: { from: { vi: 'Phần II, mục 1', en: 'Part II, section 1' } },
    });
  });

  it('finds added what the other way round is removed', () => {
    const after = changed('results', () => []);
    const kinds = (changes: readonly { kind: string; id: string }[], kind: string) =>
      changes.filter((change) => change.kind === kind).map(({ id }) => id);
    const [there, back] = [diffOutlines(before, after), diffOutlines(after, before)];
    for (const part of ['section', 'guidance', 'indicator']) {
      expect(kinds(there, `${part}-removed`)).toEqual(kinds(back, `${part}-added`));
    }
    expect(requiredBump(there)).toBe('major');
    expect(requiredBump(back)).toBe('minor');
  });

  it('says every change in words, in both languages, without a hole left', () => {
    for (const [, after] of cases) {
      for (const change of diffOutlines(before, after)) {
        for (const language of languages) {
          const text = formatDiagnostic(change, { catalogue: outlineChangeMessages, language });
          expect(text).not.toMatch(/[{}]|outline-change/u);
        }
      }
    }
    expect(Object.keys(outlineChangeMessages)).toHaveLength(Object.keys(outlineChangeBumps).length);
  });

  it('follows ids that have other names now, and what stands below them', () => {
    const after = changed('results', (node) => [{ ...node, id: 'outcomes' }]);
    const changes = diffOutlines(before, after, { sections: { results: 'outcomes' } });
    expect(changes.map(({ kind, id, bump }) => [kind, id, bump])).toEqual([
      ['section-given-new-id', 'outcomes', 'major'],
    ]);
    expect(diffOutlines(before, after).map(({ kind }) => kind)).toContain('section-removed');
  });

  it('follows figures and guidance, relations between figures included', () => {
    const renames = {
      guidance: { 'results.leadership.documents': 'results.leadership.papers' },
      indicators: { 'documents-issued': 'papers-issued' },
    };
    const text = JSON.stringify({ ...before, constraints: undefined })
      .replaceAll('"results.leadership.documents"', '"results.leadership.papers"')
      .replaceAll('"documents-issued"', '"papers-issued"');
    // The sample with other ids is an outline still.
    const after = JSON.parse(text) as Outline;
    const changes = diffOutlines({ ...before, constraints: undefined }, after, renames);
    expect(changes.map(({ kind }) => kind)).toEqual([
      'guidance-given-new-id',
      'indicator-given-new-id',
    ]);
  });

  it('names as few moves as turn one order into the other', () => {
    const ids = Array.from({ length: 8 }, (_, index) => `s${String(index)}`);
    const outlineOf = (order: readonly string[]): Outline => ({
      ...before,
      nodes: order.map((id) => ({ id, heading: id })),
    });
    fc.assert(
      fc.property(fc.shuffledSubarray(ids, { minLength: 8 }), (order) => {
        const moved = diffOutlines(outlineOf(ids), outlineOf(order)).map(({ id }) => id);
        const left = order.filter((id) => !moved.includes(id));
        expect(left).toEqual(left.toSorted());
        expect(moved.length === 0).toBe(order.join() === ids.join());
      }),
    );
  });
});
