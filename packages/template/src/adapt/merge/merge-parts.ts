import { describePath, type Diagnostic, type JsonValue } from '@baocao/core';
import type { mergeMessages } from './merge-messages.js';
import type { OutlinePart, OutlineParts } from './outline-parts.js';
import { sameJson } from './same-json.js';
import { valueAfter } from './value-after.js';

/** The three outlines of a merge, taken apart. */
export type Sides = Readonly<Record<'base' | 'mine' | 'theirs', OutlineParts>>;

/** What stays of the parts of both sides, and what was in doubt. */
export type MergedParts = { readonly parts: OutlineParts; readonly conflicts: Diagnostic[] };

type Code = keyof typeof mergeMessages;

/** Merges the parts, each with its fields and its home. */
export function mergeParts(sides: Sides): MergedParts {
  const conflicts: Diagnostic[] = [];
  const tell = (code: Code, part: OutlinePart, values: Diagnostic['values'] = {}) => {
    const label = labelOf(part);
    conflicts.push({ code, severity: 'warning', path: '', values: { label, ...values } });
  };
  const parts = new Map<string, OutlinePart>();
  for (const key of new Set([...sides.mine.keys(), ...sides.theirs.keys()])) {
    const part = mergePart(key, sides, tell);
    if (part !== undefined) parts.set(key, part);
  }
  keepHomes(parts, sides, tell);
  untangle(parts, sides, tell);
  return { parts, conflicts };
}

type Tell = (code: Code, part: OutlinePart, values?: Diagnostic['values']) => void;

function mergePart(key: string, sides: Sides, tell: Tell): OutlinePart | undefined {
  const [base, mine, theirs] = [sides.base.get(key), sides.mine.get(key), sides.theirs.get(key)];
  if (mine !== undefined && theirs !== undefined) return mergeBoth(base, mine, theirs, tell);
  if (mine !== undefined) {
    if (base === undefined) return mine;
    if (same(base, mine)) return undefined;
    tell('merge/gone-from-base', mine);
    return mine;
  }
  if (theirs === undefined || base === undefined) return theirs;
  if (!same(base, theirs)) tell('merge/dropped-here', theirs);
  return undefined;
}

function mergeBoth(
  base: OutlinePart | undefined,
  mine: OutlinePart,
  theirs: OutlinePart,
  tell: Tell,
): OutlinePart {
  const names = new Set([mine, theirs].flatMap(({ fields }) => Object.keys(fields)));
  const fields: Record<string, unknown> = {};
  for (const name of names) {
    const [before, here, there] = [base, mine, theirs].map((part) => jsonIn(part, name));
    const { value, inDoubt } = valueAfter(before, here, there);
    if (value !== undefined) fields[name] = value;
    if (inDoubt) {
      const field = { vi: describePath(`/${name}`, 'vi'), en: describePath(`/${name}`, 'en') };
      tell('merge/both-changed', mine, { field, mine: inWords(here), theirs: inWords(there) });
    }
  }
  const home = valueAfter(base?.home ?? mine.home, mine.home, theirs.home);
  return { kind: mine.kind, fields, home: home.value };
}

/** A part that others live in stays, even where both sides, or the other one, dropped it. */
function keepHomes(parts: Map<string, OutlinePart>, sides: Sides, tell: Tell): void {
  for (const { home } of parts.values()) {
    const missing = parts.has(home) ? undefined : (sides.mine.get(home) ?? sides.theirs.get(home));
    if (missing === undefined) continue;
    parts.set(home, missing); // the loop comes to it as well, and to its own home
    tell('merge/kept-for-its-parts', missing);
  }
}

/** Two sections that were moved into one another by two sides stand as they do here. */
function untangle(parts: Map<string, OutlinePart>, sides: Sides, tell: Tell): void {
  for (const [key, part] of parts) {
    const home = sides.mine.get(key)?.home;
    if (home === undefined || home === part.home || !standsInItself(key, parts)) continue;
    parts.set(key, { ...part, home });
    tell('merge/moved-apart', part);
  }
}

function standsInItself(key: string, parts: OutlineParts): boolean {
  const seen = new Set<string>();
  for (let at = parts.get(key)?.home ?? ''; at !== ''; at = parts.get(at)?.home ?? '') {
    if (at === key) return true;
    if (seen.has(at)) return false;
    seen.add(at);
  }
  return false;
}

function same(one: OutlinePart, other: OutlinePart): boolean {
  const names = new Set([one, other].flatMap(({ fields }) => Object.keys(fields)));
  return (
    one.home === other.home &&
    [...names].every((name) => sameJson(jsonIn(one, name), jsonIn(other, name)))
  );
}

function jsonIn(part: OutlinePart | undefined, name: string): JsonValue | undefined {
  const value =
    part !== undefined && Object.hasOwn(part.fields, name) ? part.fields[name] : undefined;
  return value as JsonValue | undefined; // the fields of an outline, which is JSON
}

function labelOf({ fields }: OutlinePart): string {
  const label = fields['heading'] ?? fields['text'] ?? fields['label'] ?? fields['id'];
  return inWords(label);
}

function inWords(value: unknown): string {
  if (value === undefined) return '…';
  return typeof value === 'string' ? value : JSON.stringify(value);
}
