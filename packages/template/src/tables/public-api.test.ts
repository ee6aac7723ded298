import { expect, it } from 'vitest';
import * as tables from './index.js';

it('can be read aloud', () => {
  expect(Object.keys(tables).sort()).toMatchInlineSnapshot(`
    [
      "consolidatedFigures",
      "csvOf",
      "textOfCell",
      "writeCsv",
      "writeSheet",
    ]
  `);
});
