import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseDocument, toText } from '../src/index.js';
import { lowerings } from '../src/resolve/lowerings.js';

const page = readFileSync(new URL('../../../docs/document-tree.md', import.meta.url), 'utf8');

/** The sections of the page that describe a block: its type and what stands below. */
const described = [...page.matchAll(/^## `([a-z-]+)`\n([^]*?)(?=^## |(?![^]))/gmu)].map(
  ([, type = '', text = '']) => ({ type, text }),
);

const fenced = (text: string, language: string) =>
  [...text.matchAll(/^```(\w+) ?(\S*)\n([^]*?)^```$/gmu)]
    .filter(([, found]) => found === language)
    .map(([, , profile = '', content = '']) => ({ profile, content }));

it('describes every block, once', () => {
  expect(described.map(({ type }) => type).sort()).toEqual(Object.keys(lowerings).sort());
});

describe.each(described)('$type', ({ type, text }) => {
  const block: unknown = JSON.parse(fenced(text, 'json')[0]?.content ?? 'null');
  const texts = fenced(text, 'text');

  it('has an example of its own type, and its text', () => {
    expect(block).toMatchObject({ type });
    expect(texts).not.toEqual([]);
  });

  it.each(texts)('has the text that stands below it in $profile', ({ profile, content }) => {
    const properties = { title: 'Ví dụ', author: 'Ban Chỉ đạo' };
    const parsed = parseDocument({
      profile,
      language: 'vi',
      properties,
      sections: [{ blocks: [block] }],
    });
    expect(parsed.diagnostics).toEqual([]);
    expect(parsed.ok && toText(parsed.value).trimEnd()).toBe(content.trimEnd());
  });
});
