import { deadlineLabel } from '@baocao/core';
import { Option } from 'commander';
import { resolve } from 'node:path';
import type { ExitCode } from '../cli-io.js';
import { displayPath } from '../files/display-path.js';
import { requireNewFolder } from '../files/require-new-folder.js';
import { writeFiles } from '../files/write-files.js';
import { newRoundFolder } from '../round-folder/new-round-folder.js';
import type { Session } from '../session.js';
import { defaultTemplate, templates } from '../templates.js';
import type { AddCommand } from './add-command.js';

/** `baocao init DIR`: makes a round folder from a template. */
export const addInit: AddCommand = (parent, session, run) => {
  const { say } = session;
  parent
    .command('init')
    .summary(say('init.summary'))
    .description(say('init.description'))
    .argument('<DIR>', say('init.dir'))
    .addOption(
      new Option('--template <ID>', say('init.template'))
        .choices(templates.map(({ id }) => id))
        .default(defaultTemplate.id),
    )
    .addHelpText('after', say('init.after') + say('exitCodes'))
    .action((dir: string, options: { template: string }) =>
      run(() => init(session, dir, options.template)),
    );
};

async function init(session: Session, dir: string, templateId: string): Promise<ExitCode> {
  const { io, language, say } = session;
  const folder = await requireNewFolder(io, resolve(io.cwd, dir));
  const path = displayPath(io, folder);
  const template = templates.find(({ id }) => id === templateId) ?? defaultTemplate;
  await writeFiles(io.files, newRoundFolder(template, folder, language));
  const { id: round, units, deadline } = template.round;
  const due = deadlineLabel(deadline, language);
  io.out(`${say('init.done', { round, path, units: units.length, deadline: due })}\n`);
  io.out(`${say('init.next', { unit: units[0]?.id ?? 'ID', path })}\n`);
  return 0;
}
