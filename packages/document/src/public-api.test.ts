import { expect, it } from 'vitest';
import * as publicApi from './index.js';
import * as testing from './testing/index.js';

it('can be read aloud', () => {
  expect(Object.keys(publicApi).sort()).toMatchInlineSnapshot(`
    [
      "addressee",
      "annexTitle",
      "answer",
      "blockLines",
      "blockRange",
      "blockSchema",
      "blocksIn",
      "capacityKinds",
      "cell",
      "closing",
      "contentBlockSchema",
      "documentFinding",
      "documentMessages",
      "flowsToText",
      "formatDocumentNumber",
      "heading",
      "inspect",
      "inspectFlows",
      "letterhead",
      "list",
      "listItem",
      "officialDocumentSchema",
      "pageBreak",
      "paragraph",
      "parseDocument",
      "profileFor",
      "regimes",
      "regionBookmark",
      "resolveDocument",
      "run",
      "sectionSchema",
      "styleKeys",
      "styleProfile",
      "styleProfileIds",
      "table",
      "textAreaWidth",
      "textWidth",
      "title",
      "toText",
    ]
  `);
  expect(Object.keys(testing).sort()).toMatchInlineSnapshot(`
    [
      "assertDocument",
      "foldSpace",
      "rendererContract",
      "sampleDocuments",
      "textFlowsOf",
    ]
  `);
});
