import { coreMessages, mergeCatalogues } from '@baocao/core';
import { consolidationMessages } from '@baocao/core/consolidate';
import { instruments } from '@baocao/core/legal';
import { lintRules, recommendedRules, ruleMessages } from '@baocao/core/rules';
import { documentMessages } from '@baocao/document';
import {
  adaptationMessages,
  importMessages,
  mergeMessages,
  outlineImportMessages,
} from '@baocao/template';
import { fileMessages } from '../reading/file-diagnostic.js';

/** The words of every diagnostic that the command line can meet. */
export const messageCatalogue = mergeCatalogues(
  coreMessages,
  consolidationMessages,
  ruleMessages(recommendedRules),
  ruleMessages(lintRules(instruments)),
  documentMessages,
  importMessages,
  outlineImportMessages,
  adaptationMessages,
  mergeMessages,
  fileMessages,
);
