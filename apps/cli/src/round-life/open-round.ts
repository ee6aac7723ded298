import { roundState, type RoundState } from '@baocao/core';
import type { Template } from '@baocao/template';
import { join } from 'node:path';
import type { FileIo } from '../cli-io.js';
import { displayPath } from '../files/display-path.js';
import { findingsIn, type ReadResult } from '../reading/finding.js';
import { readRoundFolder } from '../round-folder/read-round-folder.js';
import { requireRoundFolder, roundFolderNames } from '../round-folder/round-folder.js';
import { readEventLog, type EventLog } from './event-log.js';

/** A round folder, what happened in it, and where it stands. */
export type RoundLife = {
  readonly folder: string;
  readonly template: Template;
  readonly log: EventLog;
  readonly state: RoundState;
};

/**
 * Opens the round folder that a user names, or is in. Events that could not have happened are told,
 * and count for nothing.
 * @throws UsageError where there is none.
 */
export async function openRound(
  io: FileIo,
  dir: string | undefined,
): Promise<ReadResult<RoundLife>> {
  const folder = await requireRoundFolder(io, dir);
  const read = await readRoundFolder(io, folder);
  const log = await readEventLog(io, folder);
  const findings = [...read.findings, ...log.findings];
  if (!read.ok || !log.ok) return { ok: false, findings };
  const { state, diagnostics } = roundState(read.value.round, log.value.events);
  const file = displayPath(io, join(folder, roundFolderNames.events));
  return {
    ok: true,
    value: { folder, template: read.value, log: log.value, state },
    findings: [...findings, ...findingsIn(file, diagnostics)],
  };
}
