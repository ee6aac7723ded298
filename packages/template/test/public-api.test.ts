import { expect, it } from 'vitest';
import * as publicApi from '../src/index.js';

it('can be read aloud', () => {
  expect(Object.keys(publicApi).sort()).toMatchInlineSnapshot(`
    [
      "adaptationMessages",
      "checkAdaptation",
      "composeBlankReport",
      "composeIndicatorTable",
      "composeLetter",
      "composeOutline",
      "composeReminder",
      "composeReport",
      "composeSubmissionTable",
      "defineTemplate",
      "extendTemplate",
      "importLimits",
      "importOutline",
      "newReport",
      "outlineImportMessages",
      "partySteeringCommitteeForm",
      "peoplesCommitteeForm",
      "reminderSchema",
      "stateDataClose",
      "submissionSchema",
      "templateFromImport",
      "templateSchema",
    ]
  `);
});
