import { parseRoundEvent, readJson, type Parsed, type RoundEvent } from '@baocao/core';
import { join } from 'node:path';
import type { FileIo } from '../cli-io.js';
import { displayPath } from '../files/display-path.js';
import { writeFiles } from '../files/write-files.js';
import { findingsIn, type Finding, type ReadResult } from '../reading/finding.js';
import { readText } from '../reading/read-text.js';
import { roundFolderNames } from '../round-folder/round-folder.js';

/** Bytes of the events of one round: a country's round of 3,321 communes takes some five million. */
const maxLogBytes = 50_000_000;

/** The text of the events, and what it says. */
export type EventLog = { readonly text: string; readonly events: readonly RoundEvent[] };

/** Reads the events of a round folder, a line each; a round without any has not begun. */
export async function readEventLog(io: FileIo, folder: string): Promise<ReadResult<EventLog>> {
  const path = join(folder, roundFolderNames.events);
  if ((await io.files.kindOf(path)) === 'absent') {
    return { ok: true, value: { text: '', events: [] }, findings: [] };
  }
  const file = displayPath(io, path);
  const text = await readText(io, path, maxLogBytes);
  if (!text.ok) return { ok: false, findings: findingsIn(file, text.diagnostics) };
  const events: RoundEvent[] = [];
  const findings: Finding[] = [];
  for (const [index, line] of text.value.split('\n').entries()) {
    if (line.trim() === '') continue;
    const parsed = readEvent(line);
    findings.push(...findingsIn(file, parsed.diagnostics, () => ({ line: index + 1 })));
    if (parsed.ok) events.push(parsed.value);
  }
  const whole = findings.every(({ diagnostic }) => diagnostic.severity !== 'error');
  return whole
    ? { ok: true, value: { text: text.value, events }, findings }
    : { ok: false, findings };
}

function readEvent(line: string): Parsed<RoundEvent> {
  const json = readJson(line);
  return json.ok ? parseRoundEvent(json.value) : json;
}

/**
 * Puts events below those that are there. The file is put in its place whole, so that whoever
 * reads it sees it with the new lines or without them, and never with half of one.
 */
export async function appendEvents(
  io: FileIo,
  folder: string,
  { text }: EventLog,
  events: readonly RoundEvent[],
): Promise<void> {
  const above = text === '' || text.endsWith('\n') ? text : `${text}\n`;
  const bytes = new TextEncoder().encode(above + eventLines(events));
  await writeFiles(io.files, [{ path: join(folder, roundFolderNames.events), bytes }]);
}

/** Events as JSON Lines. */
export function eventLines(events: readonly RoundEvent[]): string {
  return events.map((event) => `${JSON.stringify(event)}\n`).join('');
}
