import { countMentions, lintRules, runLint } from '@baocao/core/rules';
import { Option } from 'commander';
import type { ExitCode } from '../cli-io.js';
import { findingsJson } from '../findings/findings-json.js';
import { countsText, findingsText } from '../findings/findings-text.js';
import { tellFindings } from '../findings/tell-findings.js';
import { chooseLinted } from '../linting/choose-linted.js';
import { needsWork } from '../reading/finding.js';
import type { Session } from '../session.js';
import type { AddCommand } from './add-command.js';

type Format = 'text' | 'json';

/** `baocao outline lint [FILE]`: holds an outline and its letter to the rules. */
export const addOutlineLint: AddCommand = (parent, session, run) => {
  const { say } = session;
  const format = new Option('--format <FORMAT>', say('outlineLint.format'));
  parent
    .command('lint')
    .summary(say('outlineLint.summary'))
    .description(say('outlineLint.description'))
    .argument('[FILE]', say('outlineLint.file'))
    .addOption(format.choices(['text', 'json']).default('text'))
    .addHelpText('after', say('outlineLint.after') + say('exitCodes'))
    .action((file: string | undefined, options: { readonly format: Format }) =>
      run(() => lint(session, file, options.format)),
    );
};

async function lint(session: Session, file: string | undefined, format: Format): Promise<ExitCode> {
  const { io, language, say } = session;
  const chosen = await chooseLinted(io, file);
  tellFindings(chosen.findings, session);
  if (!chosen.ok) return 1;
  const { subject, register, settings, findingsOf } = chosen.value;
  const findings = await findingsOf(runLint(lintRules(register), subject, { settings, language }));
  if (format === 'json') io.out(findingsJson(findings, language));
  else {
    const counted = say('outlineLint.counts', countMentions(subject));
    io.out(
      [findingsText(findings, session), `${counted}\n${countsText(findings, session)}\n`]
        .filter(Boolean)
        .join('\n'),
    );
  }
  return [...chosen.findings, ...findings].some(needsWork) ? 1 : 0;
}
