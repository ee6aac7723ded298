import { languages } from '@baocao/core';
import { Option } from 'commander';
import manifest from '../package.json' with { type: 'json' };
import type { ExitCode } from './cli-io.js';
import type { Run } from './commands/add-command.js';
import { addCheck } from './commands/check.js';
import { addCite } from './commands/cite.js';
import { addConsolidate } from './commands/consolidate.js';
import { addExplain } from './commands/explain.js';
import { addExtract } from './commands/extract.js';
import { addImport } from './commands/import.js';
import { addFigures } from './commands/figures.js';
import { addInit } from './commands/init.js';
import { addMigrate } from './commands/migrate.js';
import { addNew } from './commands/new.js';
import { addOutlineDiff } from './commands/outline-diff.js';
import { addOutlineImport } from './commands/outline-import.js';
import { addOutlineLint } from './commands/outline-lint.js';
import { addOutlineSchema } from './commands/outline-schema.js';
import { addOutlineShow } from './commands/outline-show.js';
import { addRender } from './commands/render.js';
import { addRound } from './commands/round/round.js';
import { addTemplateCheck } from './commands/template-check.js';
import { addTemplateUpdate } from './commands/template-update.js';
import { addServe } from './commands/serve.js';
import { LocalizedCommand } from './localized-command.js';
import type { Session } from './session.js';

/** The command line with all its commands; `finish` is told the exit code of the one that ran. */
export function buildProgram(session: Session, finish: (code: ExitCode) => void): LocalizedCommand {
  const { say, language } = session;
  const run: Run = async (work) => {
    finish(await work());
  };
  const program = new LocalizedCommand(session, 'baocao');
  program
    .description(say('program.description'))
    .version(manifest.version, '-V, --version', say('help.version'))
    .addOption(new Option('--lang <LANG>', say('help.lang')).choices(languages).default(language))
    .addHelpText('after', say('program.after') + say('exitCodes'));
  const commands = [
    addInit,
    addNew,
    addCheck,
    addRender,
    addImport,
    addExtract,
    addConsolidate,
    addCite,
    addRound,
    addFigures,
    addServe,
  ];
  for (const add of commands) add(program, session, run);
  addExplain(program, session, run);
  addMigrate(program, session, run);
  const outline = program
    .command('outline')
    .summary(say('outline.summary'))
    .description(say('outline.description'));
  for (const add of [
    addOutlineImport,
    addOutlineShow,
    addOutlineLint,
    addOutlineSchema,
    addOutlineDiff,
  ])
    add(outline, session, run);
  const template = program
    .command('template')
    .summary(say('template.summary'))
    .description(say('template.description'));
  for (const add of [addTemplateCheck, addTemplateUpdate]) add(template, session, run);
  return program;
}
