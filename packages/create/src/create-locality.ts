import { newRoundFolder } from '@baocao/cli';
import { extendTemplate } from '@baocao/template';
import { haiPhongTemplate } from '@baocao/template-hai-phong';
import type { Answers } from './answers.js';
import { changesFor } from './changes-for.js';
import { checkWorkflow, packageJson, sourceTexts, type Texts } from './package-texts.js';
import { readmeText } from './readme-text.js';

/**
 * All files of a locality's folder, by their path in it: its package, a round folder, a workflow
 * and a README. Pure: the same answers give the same files.
 */
export function createLocality(answers: Answers): Texts {
  const changes = changesFor(answers);
  const template = extendTemplate(haiPhongTemplate, changes);
  const round = `rounds/${template.round.id}`;
  return {
    'package.json': packageJson(answers, changes, round),
    'README.md': readmeText(answers, changes, round),
    '.gitignore': 'node_modules/\ndist/\nout/\n',
    '.github/workflows/check.yml': checkWorkflow(answers.keeping),
    ...(answers.keeping === 'typescript' && sourceTexts(answers, changes)),
    ...roundTexts(template, round),
  };
}

function roundTexts(template: Parameters<typeof newRoundFolder>[0], round: string): Texts {
  // A byte order mark at the beginning is for Excel: it has to stay.
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
  const files = newRoundFolder(template, round, 'vi');
  return Object.fromEntries(
    files.map(({ path, bytes }) => [path.replaceAll('\\', '/'), decoder.decode(bytes)]),
  );
}
