import { coreMessages, mergeCatalogues } from '@baocao/core';
import { consolidationMessages } from '@baocao/core/consolidate';
import { recommendedRules, ruleMessages } from '@baocao/core/rules';
import { documentMessages } from '@baocao/document';
import { importMessages } from '@baocao/template';
import { problemDefinitions } from '../problems/problem-definitions.data.js';

const problemMessages = Object.fromEntries(
  Object.entries(problemDefinitions).map(([name, { detail }]) => [`problem/${name}`, detail]),
);

/** The words of every diagnostic and every problem that the API can tell. */
export const messageCatalogue = mergeCatalogues(
  coreMessages,
  ruleMessages(recommendedRules),
  documentMessages,
  importMessages,
  consolidationMessages,
  problemMessages,
);
