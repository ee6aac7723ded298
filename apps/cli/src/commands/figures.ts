import type { AddCommand } from './add-command.js';
import { addFiguresExport } from './figures-export.js';
import { addFiguresImport } from './figures-import.js';

/** `baocao figures …`: figures out to a spreadsheet and back. */
export const addFigures: AddCommand = (parent, session, run) => {
  const { say } = session;
  const figures = parent
    .command('figures')
    .summary(say('figures.summary'))
    .description(say('figures.description'));
  for (const add of [addFiguresExport, addFiguresImport]) add(figures, session, run);
};
