import type { Run } from '../nodes/run.js';
import type { OfficialDocument } from '../official-document.js';

/** An indented picture of a document tree, for tests and for people. */
export function inspect(document: OfficialDocument): string {
  const { profile, language, properties, sections } = document;
  return [
    `${profile} ${language}`,
    ...membersOf(properties, 1),
    ...sections.flatMap(({ blocks, ...options }) => [
      `${indent(1)}section`,
      ...membersOf(options, 2),
      ...blocks.flatMap((block) => picture('', block, 2)),
    ]),
  ].join('\n');
}

const indent = (depth: number): string => '  '.repeat(depth);

function picture(key: string, value: unknown, depth: number): string[] {
  if (value === undefined) return [];
  if (isRuns(value)) return [`${indent(depth)}${key}: "${value.map(marked).join('')}"`];
  if (Array.isArray(value)) return value.flatMap((item: unknown) => picture(key, item, depth));
  if (typeof value !== 'object' || value === null) {
    return [`${indent(depth)}${key}: ${JSON.stringify(value)}`];
  }
  const { type = key, ...members } = { type: undefined, ...value };
  return [`${indent(depth)}${type}`, ...membersOf(members, depth + 1)];
}

function membersOf(members: Readonly<Record<string, unknown>>, depth: number): string[] {
  return Object.entries(members).flatMap(([key, value]) => picture(key, value, depth));
}

function isRuns(value: unknown): value is readonly Run[] {
  return (
    Array.isArray(value) &&
    value.length > 0 &&
    value.every((item) => typeof item === 'object' && item !== null && 'text' in item)
  );
}

function marked({ text, bold, italic }: Run): string {
  const leaning = italic ? `_${text}_` : text;
  return bold ? `**${leaning}**` : leaning;
}
