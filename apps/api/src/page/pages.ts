import { consolidationPage } from './consolidation-page.js';
import {
  acceptOnPage,
  excludeOnPage,
  extendOnPage,
  restoreOnPage,
  returnOnPage,
} from './decide.js';
import { draftPage, saveOnPage } from './draft-page.js';
import { figurePage } from './figure-page.js';
import { home } from './home.js';
import { importPage } from './import-page.js';
import { liveCheck } from './live-check-script.js';
import { remindersPage, remindOnPage } from './reminders-page.js';
import { roundPage } from './round-page.js';
import { chooseLanguageOfPages, signIn, signOut } from './sign-in.js';
import { addEarlierOnPage, consolidateOnPage } from './start-consolidation.js';
import { startJob } from './start-job.js';
import { stepOnPage } from './step-on-page.js';
import { style } from './style.js';
import { submitOnPage, submitPage } from './submit-page.js';
import { takeConsolidated } from './take-consolidated.js';
import { unitPage } from './unit-page.js';
import { editOnPage, workbenchPage } from './workbench-page.js';

/** All pages, and what their forms are sent to. */
export const pages = [
  home,
  style,
  liveCheck,
  signIn,
  signOut,
  chooseLanguageOfPages,
  roundPage,
  stepOnPage,
  startJob,
  remindersPage,
  remindOnPage,
  consolidationPage,
  consolidateOnPage,
  addEarlierOnPage,
  figurePage,
  workbenchPage,
  editOnPage,
  unitPage,
  draftPage,
  saveOnPage,
  importPage,
  takeConsolidated,
  submitPage,
  submitOnPage,
  acceptOnPage,
  returnOnPage,
  excludeOnPage,
  restoreOnPage,
  extendOnPage,
] as const;
