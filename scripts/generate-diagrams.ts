import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { languages } from '@baocao/core';
import { diagramSvg } from './diagrams/diagram.js';
import { diagrams } from './diagrams/diagrams.data.js';
import { root } from './repository/repository-files.js';

/** Draws the pictures of the page of concepts, in each language. */
for (const diagram of diagrams) {
  for (const language of languages) {
    const name = `${diagram.name}.${language}.generated.svg`;
    writeFileSync(join(root, 'docs/images', name), diagramSvg(diagram, language));
  }
}
