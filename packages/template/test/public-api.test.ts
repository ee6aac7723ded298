import { expect, it } from 'vitest';
import * as publicApi from '../src/index.js';

it('can be read aloud', () => {
  expect(Object.keys(publicApi).sort()).toMatchInlineSnapshot(`
    [
      "adaptationMessages",
      "checkAdaptation",
      "composeBlankReport",
      "composeConsolidatedReport",
      "composeIndicatorTable",
      "composeLetter",
      "composeOutline",
      "composeOutlineChanges",
      "composeReminder",
      "composeReport",
      "composeSubmissionTable",
      "consolidatedHead",
      "defineTemplate",
      "documentSignature",
      "extendTemplate",
      "findingsBeforeSigning",
      "findingsOn",
      "importLimits",
      "importMessages",
      "importOutline",
      "interpretReport",
      "lintSubjectOf",
      "mergeMessages",
      "mergeOutlines",
      "newReport",
      "outlineImportMessages",
      "partySteeringCommitteeForm",
      "peoplesCommitteeForm",
      "recoveryTiers",
      "registerOf",
      "reminderSchema",
      "reportFile",
      "stateDataClose",
      "submissionChart",
      "submissionSchema",
      "submissionsOf",
      "templateFromImport",
      "templateSchema",
      "unknownUnit",
    ]
  `);
});
