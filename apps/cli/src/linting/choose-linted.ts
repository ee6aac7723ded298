import { parseOutline, parseWith, type Diagnostic } from '@baocao/core';
import { instruments } from '@baocao/core/legal';
import { templateSchema } from '@baocao/template';
import { basename, dirname, join, resolve } from 'node:path';
import type { FileIo } from '../cli-io.js';
import { findingsIn, type Finding, type ReadResult } from '../reading/finding.js';
import { openData, type DataFile } from '../reading/read-data.js';
import { readRoundFolder } from '../round-folder/read-round-folder.js';
import { findRoundFolder, roundFolderNames } from '../round-folder/round-folder.js';
import { defaultTemplate } from '../templates.js';
import { lintedTemplate, type Linted } from './linted.js';
import { inOutlineFile, inTemplate, movePlaces } from './move-places.js';

/**
 * What a user wants linted: a round folder or one of its two files, an outline, a template; without
 * a file the round folder one is in, or else the built-in template.
 * @throws UsageError where there is no such file.
 */
export async function chooseLinted(
  io: FileIo,
  file: string | undefined,
): Promise<ReadResult<Linted>> {
  const path = resolve(io.cwd, file ?? '.');
  const folder = await roundFolderAt(io, path, file !== undefined);
  if (folder !== undefined) return lintedFolder(io, folder);
  if (file !== undefined) return lintedFile(io, path);
  const findingsOf = (diagnostics: readonly Diagnostic[]) =>
    findingsIn(
      defaultTemplate.id,
      diagnostics.map((one) => movePlaces(one, inTemplate)),
    );
  return { ok: true, value: lintedTemplate(defaultTemplate, findingsOf), findings: [] };
}

/** The round folder that a path is, or whose letter or outline it is. */
async function roundFolderAt(io: FileIo, path: string, named: boolean) {
  if (!named) return findRoundFolder(io, path);
  const { round, outline } = roundFolderNames;
  const isPart = [round, outline].some((name) => name === basename(path));
  const folder = isPart ? dirname(path) : path;
  return (await io.files.kindOf(join(folder, round))) === 'file' ? folder : undefined;
}

async function lintedFolder(io: FileIo, folder: string): Promise<ReadResult<Linted>> {
  const read = await readRoundFolder(io, folder);
  if (!read.ok) return read;
  const findingsOf = async (diagnostics: readonly Diagnostic[]) => {
    const isInOutline = ({ path }: Diagnostic) => path.startsWith('/outline/');
    const ofLetter = diagnostics.filter((one) => !isInOutline(one));
    const ofOutline = diagnostics.filter(isInOutline).map((one) => movePlaces(one, inOutlineFile));
    return [
      ...(await placedIn(io, join(folder, roundFolderNames.round), ofLetter)),
      ...(await placedIn(io, join(folder, roundFolderNames.outline), ofOutline)),
    ];
  };
  return { ...read, value: lintedTemplate(read.value, findingsOf) };
}

async function placedIn(
  io: FileIo,
  path: string,
  diagnostics: readonly Diagnostic[],
): Promise<readonly Finding[]> {
  if (diagnostics.length === 0) return [];
  const opened = await openData(io, path);
  return opened.ok ? opened.value.findings(diagnostics) : opened.findings;
}

async function lintedFile(io: FileIo, path: string): Promise<ReadResult<Linted>> {
  const opened = await openData(io, path);
  if (!opened.ok) return opened;
  const file = opened.value;
  return isTemplate(file.data) ? templateIn(file) : outlineIn(file);
}

/** An outline has nothing of this name; a template has it below it. */
function isTemplate(data: unknown): boolean {
  return typeof data === 'object' && data !== null && Object.hasOwn(data, 'outline');
}

function templateIn({ data, findings }: DataFile): ReadResult<Linted> {
  const { diagnostics, ...parsed } = parseWith(templateSchema, data);
  if (!parsed.ok) return { ok: false, findings: findings(diagnostics) };
  const findingsOf = (found: readonly Diagnostic[]) =>
    findings(found.map((one) => movePlaces(one, inTemplate)));
  return {
    ok: true,
    value: lintedTemplate(parsed.value, findingsOf),
    findings: findings(diagnostics),
  };
}

function outlineIn({ data, findings }: DataFile): ReadResult<Linted> {
  const { diagnostics, ...parsed } = parseOutline(data);
  if (!parsed.ok) return { ok: false, findings: findings(diagnostics) };
  const findingsOf = (found: readonly Diagnostic[]) =>
    findings(found.map((one) => movePlaces(one, inOutlineFile)));
  const value = {
    subject: { outline: parsed.value },
    register: instruments,
    settings: {},
    findingsOf,
  };
  return { ok: true, value, findings: findings(diagnostics) };
}
