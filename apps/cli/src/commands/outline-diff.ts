import {
  diffOutlines,
  formatDiagnostic,
  outlineChangeMessages,
  requiredBump,
  type Language,
  type Outline,
  type OutlineChange,
} from '@baocao/core';
import { resolve } from 'node:path';
import type { ExitCode } from '../cli-io.js';
import { tellFindings } from '../findings/tell-findings.js';
import { readOutline } from '../reading/read-outline.js';
import type { Session } from '../session.js';
import type { AddCommand } from './add-command.js';
import { formatOption, type OutputFormat } from './format-option.js';

type Options = { readonly format: OutputFormat };

/** `baocao outline diff OLD NEW`: what became of an outline, and what that means for its version. */
export const addOutlineDiff: AddCommand = (parent, session, run) => {
  const { say } = session;
  parent
    .command('diff')
    .summary(say('outlineDiff.summary'))
    .description(say('outlineDiff.description'))
    .argument('<OLD>', say('outlineDiff.old'))
    .argument('<NEW>', say('outlineDiff.new'))
    .addOption(formatOption(say('outlineDiff.format')))
    .addHelpText('after', say('outlineDiff.after') + say('exitCodes'))
    .action((older: string, newer: string, { format }: Options) =>
      run(() => diff(session, [older, newer], format)),
    );
};

async function diff(
  session: Session,
  files: readonly [string, string],
  format: OutputFormat,
): Promise<ExitCode> {
  const { io } = session;
  const [older, newer] = [
    await readOutline(io, resolve(io.cwd, files[0])),
    await readOutline(io, resolve(io.cwd, files[1])),
  ];
  tellFindings([...older.findings, ...newer.findings], session);
  if (!older.ok || !newer.ok) return 1;
  const changes = diffOutlines(older.value, newer.value);
  const told = changes.map((change) => ({
    ...change,
    message: sentence(change, { before: older.value, after: newer.value }, session.language),
  }));
  io.out(
    format === 'json'
      ? `${JSON.stringify({ bump: requiredBump(changes) ?? null, changes: told }, null, 2)}\n`
      : diffText(session, told),
  );
  return 0;
}

function sentence(
  change: OutlineChange,
  outlines: Readonly<Record<OutlineChange['side'], Outline>>,
  language: Language,
): string {
  const outline = outlines[change.side];
  return formatDiagnostic(change, { catalogue: outlineChangeMessages, language, outline });
}

/** The weightiest changes first, a line each, and the step of the version that they ask for. */
function diffText(
  { say }: Session,
  changes: readonly (OutlineChange & { readonly message: string })[],
): string {
  const bump = requiredBump(changes);
  if (bump === undefined) return `${say('outlineDiff.equal')}\n`;
  const lines = weights.flatMap((weight) => {
    const own = changes.filter((change) => change.bump === weight);
    if (own.length === 0) return [];
    return [say(`outlineDiff.${weight}`), ...own.map(({ message }) => `  ${message}`), ''];
  });
  return `${[...lines, say('outlineDiff.bump', { bump })].join('\n')}\n`;
}

const weights = ['major', 'minor', 'patch'] as const;
