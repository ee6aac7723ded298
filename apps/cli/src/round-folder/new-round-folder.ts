import type { Language } from '@baocao/core';
import type { Template } from '@baocao/template';
import { join } from 'node:path';
import type { NewFile } from '../files/write-files.js';
import { outlineFile } from '../outline/outline-file.js';
import { sayIn } from '../texts/say.js';
import { roundFolderFiles } from './round-folder-files.js';
import { roundFolderNames } from './round-folder.js';

/** The files of a new round folder that is made from a template; none of them is written. */
export function newRoundFolder(template: Template, folder: string, language: Language): NewFile[] {
  return [
    ...roundFolderFiles(template, folder, { language, say: sayIn(language) }),
    // With it `template update` tells what was changed here from what the template changed since.
    outlineFile(template.outline, join(folder, roundFolderNames.base)),
  ];
}
