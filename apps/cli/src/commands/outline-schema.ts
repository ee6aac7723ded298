import { outlineJsonSchema, reportJsonSchema } from '@baocao/core';
import type { ExitCode } from '../cli-io.js';
import { jsonText } from '../files/json-text.js';
import { tellFindings } from '../findings/tell-findings.js';
import { chooseOutline } from '../outline/choose-outline.js';
import { needsWork } from '../reading/finding.js';
import type { Session } from '../session.js';
import type { AddCommand } from './add-command.js';

type Options = { readonly dir?: string; readonly report?: true };

/** `baocao outline schema`: prints the JSON Schema of outlines, or of a report on one. */
export const addOutlineSchema: AddCommand = (parent, session, run) => {
  const { say } = session;
  parent
    .command('schema')
    .summary(say('outlineSchema.summary'))
    .description(say('outlineSchema.description'))
    .option('--report', say('outlineSchema.report'))
    .option('--dir <DIR>', say('outlineSchema.dir'))
    .addHelpText('after', say('outlineSchema.after') + say('exitCodes'))
    .action((options: Options) => run(() => schema(session, options)));
};

async function schema(session: Session, { dir, report }: Options): Promise<ExitCode> {
  if (report === undefined) return print(session, outlineJsonSchema());
  const read = await chooseOutline(session.io, { dir });
  tellFindings(read.findings, session);
  if (!read.ok) return 1;
  print(session, reportJsonSchema(read.value));
  return read.findings.some(needsWork) ? 1 : 0;
}

function print({ io }: Session, value: unknown): ExitCode {
  io.out(jsonText(value));
  return 0;
}
