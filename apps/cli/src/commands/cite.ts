import { resolve } from 'node:path';
import { dayOrToday } from '../days/named-day.js';
import { citationsJson } from '../citing/citations-json.js';
import { citationsText } from '../citing/citations-text.js';
import { listCitations } from '../citing/listed-citation.js';
import { openCited } from '../citing/open-cited.js';
import type { ExitCode } from '../cli-io.js';
import { displayPath } from '../files/display-path.js';
import { tellFindings } from '../findings/tell-findings.js';
import { findingsIn } from '../reading/finding.js';
import { registerAt } from '../round-folder/register-at.js';
import type { Session } from '../session.js';
import type { AddCommand } from './add-command.js';
import { formatOption, type OutputFormat } from './format-option.js';

type Options = { readonly asOf?: string; readonly format: OutputFormat };

/** `baocao cite FILE`: lists the documents that a text or a Word file cites, and whether they were in force. */
export const addCite: AddCommand = (parent, session, run) => {
  const { say } = session;
  parent
    .command('cite')
    .summary(say('cite.summary'))
    .description(say('cite.description'))
    .argument('<FILE>', say('cite.file'))
    .option('--as-of <DATE>', say('cite.asOf'))
    .addOption(formatOption(say('cite.format')))
    .addHelpText('after', say('cite.after') + say('exitCodes'))
    .action((file: string, options: Options) => run(() => cite(session, file, options)));
};

async function cite(session: Session, named: string, options: Options): Promise<ExitCode> {
  const { io } = session;
  const path = resolve(io.cwd, named);
  const file = displayPath(io, path);
  const asOf = dayOrToday(io, options.asOf);
  const opened = await openCited(io, path);
  if (!opened.ok) {
    tellFindings(findingsIn(file, opened.diagnostics), session);
    return 1;
  }
  const citations = listCitations(opened.value, await registerAt(io, path), asOf);
  io.out(options.format === 'json' ? citationsJson(citations) : citationsText(citations, session));
  return 0;
}
