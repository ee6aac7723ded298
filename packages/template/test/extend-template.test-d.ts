import { test } from 'vitest';
import { extendTemplate } from '../src/adapt/extend-template.js';
import { sampleTemplate } from './sample-template.js';

test('a section that the base does not have does not compile', () => {
  extendTemplate(sampleTemplate, {
    id: 'other',
    version: '1.0.0',
    outline: {
      id: 'other',
      version: '1.0.0',
      // @ts-expect-error "contex" is misspelt
      nodes: { contex: 'drop' },
    },
  });
});
